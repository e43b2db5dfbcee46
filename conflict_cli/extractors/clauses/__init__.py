"""Clauses: between phrases and events a sentence is a small tree of clauses.

The third stage of FASTUS (Hobbs et al. 1997): finite rules find where clauses begin and end, what governs them and whose subject a
verb has. What is uncertain stays in the clause that it stands in.
"""

from conflict_cli.extractors.clauses.reading import read_clauses
from conflict_cli.extractors.clauses.trees import Clause, Clauses

__all__ = ["Clause", "Clauses", "read_clauses"]
