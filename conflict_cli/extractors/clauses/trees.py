"""The clauses of a sentence as a tree, and queries on it."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

# How a clause depends on its parent, and whether its verb states that something happened.
ClauseKind = Literal[
    "main",
    "said",
    "relative",
    "participle",
    "temporal",
    "contrast",
    "condition",
    "reason",
    "purpose",
    "coordinate",
    "fragment",
]
Modality = Literal["negated", "hypothetical", "feared"]


class Clause(NamedTuple):
    """Units `first:last` of a sentence with at most one verb group; a child clause may lie inside
    these and interrupt them.

    `kind` is how it depends on its `parent` (-1 for none): main, said (what is said, thought or
    known), relative, participle, temporal, contrast, condition, reason, purpose, coordinate, or
    fragment (no verb and no parent). `verb` is the unit of the verb group's head and `subject` that
    of its subject, its own or one that it shares with a clause above; -1 if there is none.
    """

    kind: str
    parent: int
    first: int
    last: int
    verb: int = -1
    subject: int = -1
    passive: bool = False
    status: str = ""


class Clauses(NamedTuple):
    """The clauses of a sentence by number, which parents refer to, and the clause of each unit."""

    clauses: tuple[Clause, ...]
    owner: tuple[int, ...]

    def units_of(self, number: int) -> list[int]:
        """The units of a clause without those of the clauses inside it."""
        clause = self.clauses[number]
        return [unit for unit in range(clause.first, clause.last) if self.owner[unit] == number]

    def above(self, number: int) -> Iterator[int]:
        """The clauses above a clause, the nearest first."""
        number = self.clauses[number].parent
        while number >= 0:
            yield number
            number = self.clauses[number].parent

    def below(self, number: int) -> Iterator[int]:
        """The clauses directly below a clause, in text order."""
        return (child for child, clause in enumerate(self.clauses) if clause.parent == number)
