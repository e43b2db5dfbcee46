"""How likely each candidate for a field is, by points for the signs that speak for and against it.

A reader takes an attacker, a day or a place that a sentence leaves open from the article: of
several, the most salient one. Each sign is a regularity of English news with points; the sums
decide, as in Lappin and Leass's resolution of pronouns (1994). The points are those of a log-linear
model in tenths, fitted by `tests/quality/fit.py` on articles with gold labels: the odds that a
candidate is the right one rise by e to the power of a tenth of its points.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import exp
from typing import Generic, NamedTuple, TypeVar

from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import StatementGroup
from conflict_cli.linking.links import Link, Step
from conflict_cli.linking.statements import Statement

T = TypeVar("T")
TENTHS = 10.0
AROUND = 20_000  # characters before and after a toll in which a candidate may be named
LEADING = 2  # sentences of the body that are its lead


class PointTable(NamedTuple):
    """The points of each sign and of leaving the field open, and the least probability with which
    it is filled.
    """

    points: Mapping[str, int]
    nothing: int
    least: float


class SalientMention(NamedTuple, Generic[T]):
    """Words for a candidate; mentions with the same key are of the same candidate."""

    key: str
    value: T
    sentence: int
    start: int
    end: int


class SalientMentions(Generic[T]):
    """The mentions of an article for a field: in text order, by key, and the sentences of
    each key.
    """

    def __init__(self, mentions: Sequence[SalientMention[T]]) -> None:
        self.all = mentions
        self.starts = [mention.start for mention in mentions]
        self.of: dict[str, list[SalientMention[T]]] = {}
        for mention in mentions:
            self.of.setdefault(mention.key, []).append(mention)
        self.sentences = {
            key: sorted(mention.sentence for mention in told) for key, told in self.of.items()
        }

    def around(self, start: int) -> list[str]:
        """The keys of the mentions near a character, in text order."""
        first, last = (
            bisect_left(self.starts, start - AROUND),
            bisect_left(self.starts, start + AROUND),
        )
        return list(dict.fromkeys(mention.key for mention in self.all[first:last]))

    def link(self, key: str, statement: Statement, incident: StatementGroup) -> Link[T]:
        """A candidate as named last up to a statement's sentence, else as named first after it."""
        sentences = self.sentences[key]
        before = bisect_right(sentences, statement.sentence)
        near = self.of[key][bisect_left(sentences, sentences[before - 1]) if before else 0]
        return Link(near.value, step_of(incident, near.sentence), near.start, near.end)


def most_salient(candidates: Iterable[tuple[T, Collection[str]]], table: PointTable) -> T | None:
    """The most likely candidate; None if it lacks the least probability. Each comes with its signs.

    >>> table = PointTable({"headline": 10, "paragraph": 15}, nothing=5, least=0.7)
    >>> most_salient([("the army", ["headline", "paragraph"]), ("the rebels", ["headline"])], table)
    'the army'
    >>> most_salient([("the army", ["headline"]), ("the rebels", ["headline"])], table)
    """
    scored = [
        (sum(table.points[sign] for sign in signs), candidate) for candidate, signs in candidates
    ]
    if not scored:
        return None
    top, best = max(scored, key=lambda pair: pair[0])
    odds = sum(exp((score - top) / TENTHS) for score, _ in scored) + exp(
        (table.nothing - top) / TENTHS
    )
    return best if 1 / odds >= table.least else None


def step_of(incident: StatementGroup, sentence: int) -> Step:
    """The step of a field taken from a sentence: the incident's, if that has a statement there."""
    return "incident" if sentence in incident.sentences else "article"


def signs_of_telling(
    context: Context, statement: Statement, sentences: Sequence[int], body: int
) -> Iterator[str]:
    """Signs that come from where a candidate is named; `body` is the body's first sentence."""
    document, here = context.document, statement.sentence
    position, after = bisect_left(sentences, here), bisect_left(sentences, here + 1)
    before = sentences[position - 1] if position else -1
    first = bisect_left(sentences, body)
    if sentences[0] < body:
        yield "in_headline"
    if first < len(sentences) and sentences[first] < body + LEADING:
        yield "in_lead"
    if after > position:
        yield "in_same_sentence"
    if before >= 0 and document.sentences[before].block == statement.block:
        yield "right_before_in_paragraph" if before == here - 1 else "before_in_paragraph"
    elif before >= body and before == here - 1 and not in_list(context, before, here):
        yield "right_before_in_paragraph_above"
    if after < len(sentences) and sentences[after] == here + 1:
        if document.sentences[here + 1].block == statement.block:
            yield "right_after_in_paragraph"
        elif not in_list(context, here, here + 1):
            yield "right_after_in_paragraph_below"


def in_list(context: Context, one: int, two: int) -> bool:
    """True if one of two sentences is in an item of a list: what one item says is not said of the
    next.
    """
    document = context.document
    return "bullet" in (
        document.blocks[document.sentences[one].block].kind,
        document.blocks[document.sentences[two].block].kind,
    )
