"""What a sentence's clauses are, and what is asked of them."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

# How a clause hangs on its parent, and whether its verb states that something happened.
ClauseKind = Literal[
    "main", "said", "relative", "participle", "temporal", "contrast", "condition", "reason", "purpose", "coordinate", "fragment",
]  # fmt: skip
Modality = Literal["negated", "hypothetical", "feared"]


class Clause(NamedTuple):
    """Units `first:last` of a sentence with at most one verb group; a clause below may lie inside these and interrupts them.

    `kind` tells how it hangs on its `parent` (-1 for none): main, said (what is said, thought or known), relative, participle,
    temporal, contrast, condition, reason, purpose, coordinate, or fragment (no verb and no parent). `verb` is the unit of the verb
    group's head and `subject` that of its subject, its own or one it shares with a clause above; -1 where there is none.
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
    """The clauses of a sentence, parents and children as their numbers say, and the clause of each unit."""

    clauses: tuple[Clause, ...]
    owner: tuple[int, ...]

    def units_of(self, number: int) -> list[int]:
        """The units of one clause without those of the clauses in it."""
        clause = self.clauses[number]
        return [unit for unit in range(clause.first, clause.last) if self.owner[unit] == number]

    def above(self, number: int) -> Iterator[int]:
        """The clauses that govern one, the nearest first."""
        number = self.clauses[number].parent
        while number >= 0:
            yield number
            number = self.clauses[number].parent

    def below(self, number: int) -> Iterator[int]:
        """The clauses that one governs directly, in text order."""
        return (child for child, clause in enumerate(self.clauses) if clause.parent == number)
