"""Figures that replace, rival or are older than others: tolls that rose, first figures, two sources, events told beside."""

import re
from functools import lru_cache

from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import FIRST, padded, words_up_to
from conflict_cli.models import Casualty
from conflict_cli.settling.comparing import REACH, additive, agree, different_sources, same_event, stands, update
from conflict_cli.text import Document


def mark_tolls(document: Document, items: list[Linked]) -> list[Linked]:
    """A toll that rose holds the deaths told before it in its sentence and replaces the smaller figures before.

    Its sentence's other figures do the same: "the toll had risen to 21, with 117 injured".
    """
    risen = {item.claim.sentence for item in items if item.claim.rule.toll == "rising" and not item.row.superseded}
    for number, item in enumerate(items):
        if item.row.scope == "cumulative":
            continue
        rule = item.claim.rule
        toll = rule.toll in ("rising", "total") and not rule.superseded
        if not toll and (item.row.outcome == "killed" or item.row.subset or item.claim.sentence not in risen):
            continue
        if rule.toll == "total":
            mark_held(items, number)
        for earlier in range(max(0, number - REACH), number):
            if is_replaced(items[earlier].row, item.row) and (toll or items[earlier].claim.sentence != item.claim.sentence):
                update(items, earlier, items[earlier].row._replace(superseded=True))
    return items


def is_replaced(other: Casualty, toll: Casualty) -> bool:
    """Whether a toll that rose replaces an earlier figure: a smaller one, of the same place or by the same source."""
    return (
        other.outcome == toll.outcome
        and other.scope == toll.scope
        and not other.subset
        and (other.best or 0) <= (toll.best or 0)
        and (not different_sources(other, toll) or other.place == toll.place)
    )


def mark_held(items: list[Linked], number: int) -> None:
    """The deaths told before a toll in its sentence are parts of it: "killed two, bringing the toll to nine"."""
    toll = items[number]
    for earlier in range(number - 1, -1, -1):
        other = items[earlier].row
        if items[earlier].claim.sentence != toll.claim.sentence:
            return
        if other.outcome == toll.row.outcome and other.scope == toll.row.scope and (other.best or 0) <= (toll.row.best or 0):
            update(items, earlier, other._replace(subset=True))


def mark_first_figures(document: Document, items: list[Linked]) -> list[Linked]:
    """An initial figure is replaced by a larger one: "had first spoken of 16 dead"."""
    largest: dict[tuple[str, str], int] = {}
    for item in items:
        told = item.row.outcome, item.row.scope
        largest[told] = max(largest.get(told, 0), item.row.best or 0)
    for number, item in enumerate(items):
        row = item.row
        if row.best is None or row.subset or row.best >= largest[row.outcome, row.scope]:
            continue
        if FIRST.occurs_in(words_up_to(document, item.claim)):
            update(items, number, row._replace(superseded=True))
    return items


def mark_older(document: Document, items: list[Linked]) -> list[Linked]:
    """An event two months or more before the newest one that the article tells of is told beside it."""
    days = [read_day(item.row.date) for item in items]
    known = [day for item, day in zip(items, days, strict=True) if day is not None and item.row.scope == "incident"]
    newest = max(known, default=None)
    for number, day in enumerate(days):
        if day is not None and newest is not None and newest - day > 60 and items[number].row.scope == "incident":
            update(items, number, items[number].row._replace(scope="background"))
    return items


FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@lru_cache(4096)  # an article's claims share a few days
def read_day(date: str | None) -> int | None:
    """The number of a full date's first day, to tell how far two dates lie apart; None for dates without year or day."""
    first = (date or "").lstrip("{").replace(",", "/").split("/")[0]
    if not FULL_DAY.fullmatch(first):
        return None
    year, month, day = (int(part) for part in first.split("-"))
    return year * 365 + month * 30 + day


def mark_alternatives(document: Document, items: list[Linked]) -> dict[int, int]:
    """Two sources with two figures for the same victims, place and date: the more conservative one counts (ACLED's rule).

    Returns the number of the counted row for each row that is set aside.
    """
    counted: dict[int, int] = {}
    for number, item in enumerate(items):
        if not stands(item.row) or item.row.best is None or not item.row.counted:
            continue
        near = range(max(0, number - REACH), number)
        earlier = next((earlier for earlier in near if is_rival(items[earlier].row, item.row)), None)
        if earlier is None or additive(document, item) or dies_later(document, item):
            continue
        aside, stays = (earlier, number) if (items[earlier].row.best or 0) > item.row.best else (number, earlier)
        update(items, aside, items[aside].row._replace(counted=False))
        counted[aside] = stays
    for row in reversed(counted):  # where the one that stayed was set aside too, later on
        counted[row] = counted.get(counted[row], counted[row])
    return counted


def is_rival(other: Casualty, row: Casualty) -> bool:
    """Whether another source gives another figure for the same people, as far as they say."""
    return (
        other.outcome == row.outcome
        and different_sources(other, row)
        and stands(other)
        and other.counted
        and min(other.best or 0, row.best or 0) > 1
        and same_event(other, row)
        and agree(other, row)
    )


LATER_DEATHS = re.compile(r" (?:later|subsequently) (?:died|succumbed) $| of (?:whom|them) (?:[\w,-]+ ){1,3}died $")


def dies_later(document: Document, item: Linked) -> bool:
    """Whether a claim is of people hurt first: "57 were hurt, of whom eleven died" is no rival of the toll."""
    return LATER_DEATHS.search(padded(words_up_to(document, item.claim))) is not None
