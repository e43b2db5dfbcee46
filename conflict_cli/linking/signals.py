"""Words of saying and citing in their sentences: what ways of naming a source are asked about."""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import Unit
from conflict_cli.engine.wordings import pad
from conflict_cli.linking.sources import Source
from conflict_cli.text.document import Document

# A way's answer if its words are there but name nobody: no other way is tried.
UNNAMED = Source("", "reported", -1, -1, -1)


class Signal(NamedTuple):
    """A word that may say that somebody says something; `unit` is its unit, `number` the number of
    that, and `before` the source before it in its sentence.
    """

    document: Document
    units: Sequence[Unit]
    position: int
    number: int
    unit: Unit
    word: str
    next_word: str  # empty at the end of the text
    before: Source | None

    @property
    def last_word(self) -> str:
        """The word before it, empty at the beginning of the text."""
        return self.document.tokens.lowers[self.position - 1] if self.position else ""

    def words(self, before: int, after: int) -> str:
        """The word in angle brackets, with as many words before and after it, padded for a
        wording: " were <reports> of ".
        """
        lowers, position = self.document.tokens.lowers, self.position
        return pad(
            (
                *lowers[max(0, position - before) : position],
                f"<{self.word}>",
                *lowers[position + 1 : position + after + 1],
            )
        )
