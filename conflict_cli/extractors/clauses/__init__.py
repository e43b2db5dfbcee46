"""Clauses: each sentence as a small tree, made from its phrases and used to find its events.

The third stage of FASTUS (Hobbs et al. 1997): finite rules find where clauses begin and end, what
governs them and which subject each verb has. Uncertain words stay in the clause that is open.
"""

from conflict_cli.extractors.clauses.reading import read_clauses
from conflict_cli.extractors.clauses.trees import Clause, Clauses

__all__ = ["Clause", "Clauses", "read_clauses"]
