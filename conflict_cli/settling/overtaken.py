"""Figures that the news has overtaken: round ones that are also counted exactly, and those that
somebody "had" given.
"""

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import words_up_to
from conflict_cli.models import Casualty
from conflict_cli.settling.comparing import (
    OPENING,
    REACH,
    agree,
    amount,
    counts,
    different_sources,
    is_narrow,
    may_be_same,
    may_hold,
    stands,
    update,
)
from conflict_cli.settling.figures import ROUNDED
from conflict_cli.settling.geography import Geography
from conflict_cli.text.document import Document


def mark_rounded(document: Document, items: list[Linked], geography: Geography) -> list[Linked]:
    """A round figure of the opening is replaced by the count that it rounds: "nearly 100 have died
    … at least 97 were killed".
    """
    for number, item in enumerate(items):
        row = item.row
        if (
            not stands(row)
            or row.qualifier not in ("about", "more_than")
            or not row.best
            or item.claim.sentence > OPENING
        ):
            continue
        later = items[number + 1 : number + REACH]
        if any(
            rounds(row, other.row) and may_be_same(item, other, geography)
            for other in later
            if other.claim.sentence != item.claim.sentence
        ):
            update(items, number, row._replace(superseded=True))
    return items


def rounds(row: Casualty, other: Casualty) -> bool:
    """True if a round figure may stand for a close exact one: "nearly 100" for 97."""
    if (
        other.outcome != row.outcome
        or not counts(other)
        or not agree(row, other)
        or is_narrow(other) != is_narrow(row)
    ):
        return False
    best, count = row.best or 0, other.best or 0
    loose = cues.ROUND_NUMBER.strip() in (row.count or "").lower() and other.high is not None
    if different_sources(row, other) and not loose:
        return False  # two witnesses, each with a count of his own: see rivals
    if best < TEN or count == best or other.qualifier in ("about", "more_than"):
        return False
    if row.qualifier == "more_than":
        return best < count <= best * ROUNDED
    return abs(best - count) * TEN <= best


TEN = 10


HAD_SAID = compile_wording(
    " HAD (?:BEFORE_NOW )?HAD_SAID ",
    cues,
    function_words,
    examples=("officials had said that 58 people died", "had previously reported"),
    counter_examples=("officials said that 58 people died", "58 had died"),
    padded=True,
)


def mark_told_before(document: Document, items: list[Linked], geography: Geography) -> list[Linked]:
    """A smaller count that somebody "had given" is older than the news: "has risen to 68 …
    Officials had said that 58 people died".
    """
    for number, item in enumerate(items):
        if not stands(item.row) or not HAD_SAID.search(pad(words_up_to(document, item.claim))):
            continue
        near = items[max(0, number - REACH) : number + REACH]
        if any(is_newer(other, item, geography) for other in near):
            update(items, number, item.row._replace(superseded=True))
    return items


def is_newer(other: Linked, item: Linked, geography: Geography) -> bool:
    """True if another row counts more of the people whom a row in the pluperfect counts."""
    if (
        other.row.outcome != item.row.outcome
        or other.claim.sentence == item.claim.sentence
        or not counts(other.row)
    ):
        return False
    first, later = sorted((other, item), key=lambda one: one.row.start)
    if not amount(other) > amount(item) > 1 or not may_hold(other.row, item.row):
        return False
    return other.incident == item.incident or may_be_same(first, later, geography)
