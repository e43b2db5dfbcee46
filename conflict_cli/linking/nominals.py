"""Whose statement or count a noun is: "the army's admission that", "the ministry's latest toll"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, unit_at
from conflict_cli.extractors.claims.rejections import REJECTING
from conflict_cli.lexicon import citing, function_words, rejections
from conflict_cli.linking.sources import BEFORE_NOUNS, Source, phrase, speaks
from conflict_cli.linking.speaker_phrases import OWNERS, maker_of, start_of
from conflict_cli.text.document import POSSESSIVES, Document
from conflict_cli.vocabulary import AttributionKind

STATEMENTS = frozenset(citing.STATEMENTS.split())
CLAIMS = frozenset(citing.CLAIMS.split())
REPORTS = frozenset(citing.REPORTS.split())
COUNTS = frozenset(citing.COUNTS.split())
RECKONINGS = COUNTS | frozenset(citing.RECKONINGS.split())
BEING = frozenset(citing.BEING.split())
STATED = frozenset(citing.STATED.split())
TURNS = frozenset(citing.TURNS.split())
NO = frozenset(citing.NO.split())
BY = frozenset(function_words.BY.split())
THAT = function_words.THAT.strip()
OF_OR_THAT = frozenset(rejections.LINKS.split())
REACH = 6  # words between a verb that denies and what it denies, and between that and its "that"
ADJECTIVES = 4  # words between "by" and a noun
HE = TAGS["HE"]


def owner_before(document: Document, units: Sequence[Unit], position: int) -> Source | None:
    """The owner of a count: "the ministry's latest toll", "by the rebels' account"; None for "the
    city's toll".

    Without "by", a noun that is not of `COUNTS` has no owner who speaks: "the clinic's figures".
    """
    lowers, starts = document.tokens.lowers, document.tokens.starts
    mark = next(
        (
            at
            for at in (position - 1, position - 2)
            if at > units[0].first and lowers[at] in POSSESSIVES
        ),
        -1,
    )
    if mark < 0:
        return None
    number = unit_at(units, mark - 1)
    owner = units[number]
    first = owner.first if owner.last > mark else start_of(document, units, number)[0]
    opening = opening_before(document, units, first)
    if opening >= 0 and owner.tag in OWNERS:
        return Source(
            phrase(document, first, mark),
            "reported",
            starts[opening],
            document.tokens.ends[position],
            starts[opening],
        )
    if lowers[position] not in COUNTS or owner.tag == HE or not speaks(document, owner):
        return None
    return Source(
        phrase(document, first, mark),
        "reported",
        starts[first],
        document.tokens.ends[position],
        starts[position],
    )


def opening_before(document: Document, units: Sequence[Unit], position: int) -> int:
    """The "by" before a noun, its article and adjectives, -1 for none: "by the latest count"."""
    lowers, at, own = document.tokens.lowers, position - 1, unit_at(units, position)
    while at > max(units[0].first, position - ADJECTIVES):
        number = unit_at(units, at)
        if number != own and units[number].tag not in BEFORE_NOUNS:
            break
        at -= 1
    return at if at >= units[0].first and lowers[at] in BY else -1


def read_nominal(document: Document, units: Sequence[Unit], position: int) -> Source | None:
    """The source that admits, claims or reports by a noun: its owner, or the name after "by".

    Without either it is "reports" itself.
    """
    tokens = document.tokens
    lowers, word = tokens.lowers, tokens.lowers[position]
    following = lowers[position + 1] if position + 1 < len(lowers) else ""
    made = maker_of(document, units, position + 1) if following in BY else None
    if made is not None and lowers[made[1]] in STATED:
        first, last = made
    elif lowers[position - 1] in POSSESSIVES and following in STATED:
        owner = units[unit_at(units, position - 2)]
        whole = owner.last > position - 1  # "an affiliate's claim" is one unit
        first, last = owner.first if whole else max(owner.first, owner.content_start), position - 1
    elif (word in REPORTS and is_unsigned(lowers, position)) or is_denied(lowers, position):
        first, last = position, position + 1
    else:
        return None
    kind: AttributionKind = "claimed" if word in CLAIMS else "reported"
    start = tokens.starts[min(first, position)]
    return Source(
        phrase(document, first, last),
        kind,
        start,
        tokens.ends[max(last - 1, position)],
        tokens.starts[position],
        told=True,
    )


def is_unsigned(lowers: Sequence[str], position: int) -> bool:
    """True for reports without authors: "there were reports that", "there are reports of"."""
    there = not OF_OR_THAT.isdisjoint(lowers[position + 1 : position + 2]) and not BEING.isdisjoint(
        lowers[max(0, position - 4) : position]
    )
    return there and NO.isdisjoint(lowers[max(0, position - 3) : position])


def is_denied(lowers: Sequence[str], position: int) -> bool:
    """True if somebody denies what a noun states: "the army denied reports on social media that
    nine had died".
    """
    following = lowers[position + 1 : position + REACH]
    has_content = THAT in following and TURNS.isdisjoint(following[: following.index(THAT)])
    return has_content and not REJECTING.isdisjoint(lowers[max(0, position - REACH) : position])
