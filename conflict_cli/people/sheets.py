"""A document as it is read for the harmed: tokens, with what earlier stages found at each."""

from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from conflict_cli.engine.grammar import FIRST, TAGS
from conflict_cli.extractors.claims.casualties import SentenceParser
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.extractors.claims.tagging import Entity, place_entities
from conflict_cli.extractors.clauses import Clauses, read_clauses
from conflict_cli.text.document import Document, Sentence

DATE, GROUP, NAMED, PLACE = (TAGS[name] for name in "DATE GROUP NAMED PLACE".split())
TAKEN = frozenset((DATE, GROUP, NAMED))


class PhraseSpan(NamedTuple):
    """Tokens `first:last` that an earlier stage found, and the tag of their class."""

    tag: str
    first: int
    last: int


class Sheet:
    """A document as it is read for the harmed: its tokens, and by token what earlier stages found
    there.
    """

    __slots__ = (
        "_clauses",
        "_reader",
        "blocked",
        "document",
        "ends",
        "free",
        "lowers",
        "named",
        "spans",
        "starts",
        "words",
    )

    def __init__(
        self,
        document: Document,
        entities: Mapping[int, Entity],
        reader: SentenceParser | None = None,
    ) -> None:
        tokens = document.tokens
        self.document, self._reader = document, reader
        self.words, self.starts, self.ends = tokens.words, tokens.starts, tokens.ends
        # So that the words after the last one can be asked for.
        self.lowers = [*tokens.lowers, "", "", "", ""]
        # By the identity of the reading, which is kept with them.
        self._clauses: dict[int, tuple[ParsedSentence, Clauses]] = {}
        self.spans: dict[int, PhraseSpan] = {}
        self.named: list[int] = []  # the tokens at which names of people begin, in order
        self.blocked = bytearray(len(self.starts))  # tokens that are part of another name
        self.free = bytearray(len(self.starts))  # none
        placed = place_entities(document, entities)
        for first in placed.tokens:
            entity = placed.by_token[first]
            if entity.tag == NAMED:
                self.named.append(first)
            last = first + 1
            while last < len(self.starts) and self.starts[last] < entity.end:
                last += 1
            span = PhraseSpan(entity.tag, first, last)
            for token in range(first, last):
                self.spans.setdefault(token, span)
                self.blocked[token] = entity.tag in TAKEN

    def clauses_of(self, reading: ParsedSentence) -> Clauses:
        """The clauses of a sentence as one of its readings has them."""
        if self._reader is not None and self._reader.has_read(reading):
            return self._reader.clauses(reading.sentence)
        if id(reading) not in self._clauses:
            self._clauses[id(reading)] = reading, read_clauses(reading.units, self.document.tokens)
        return self._clauses[id(reading)][1]

    def sentence_of(self, token: int) -> Sentence:
        """The sentence of a token."""
        sentences = self.document.sentences
        return sentences[bisect_right(sentences, token, key=FIRST) - 1]

    def text(self, first: int, last: int) -> str:
        """The words of tokens as the document writes them, on one line."""
        return " ".join(self.document.text[self.starts[first] : self.ends[last - 1]].split())
