"""Totals and the rows that are their parts, after them or before."""

from collections.abc import Sequence
from itertools import product

from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import SEVERAL, SUMS, words_of, words_up_to
from conflict_cli.models import Casualty
from conflict_cli.settling.apart import without_others
from conflict_cli.settling.comparing import (
    REACH,
    differ,
    different_sources,
    is_title,
    part_of,
    stands,
    update,
)
from conflict_cli.settling.geography import Geography
from conflict_cli.settling.sums import is_sum
from conflict_cli.text.document import Document


def mark_parts(document: Document, items: list[Linked], geography: Geography) -> list[Linked]:
    """Rows after a total that add up to it exactly are its parts: "ten people died … six rebels …
    four civilians".

    But "A bomb killed five in Dura. … Four died in Sarwa, one in Homs" adds up by accident.
    """
    for number, item in enumerate(items):
        total = item.row
        if not stands(total) or total.best is None or total.best < 2:
            continue
        followers = without_others(document, items, number, find_followers(items, number))
        several = bool(followers) and SEVERAL.occurs_in(words_of(document, item.claim))
        alike = [
            later
            for later in followers
            if not different_sources(total, items[later].row)
            and (several or (part_of(item, items[later]) and not differ(item, items[later])))
        ]
        chosen, rest = add_up(items, alike, total.best)
        beside = (
            several
            and len(chosen) > 1
            and all(items[later].block == item.block for later in chosen)
        )
        if rest and not beside:  # other places and days do not rule out an exact sum of two or more
            fitting = find_fitting(document, items, item, followers, geography)
            listed = bool(fitting) and all(
                document.blocks[items[later].block].kind == "bullet" for later in fitting
            )
            limit = BESIDE if total.best >= LEAST else int(listed)
            chosen, rest = exact_sum(items, fitting, total.best, limit)
            beside = False
        if beside or not rest:
            for later in chosen:
                update(items, later, items[later].row._replace(subset=True))
    return items


def find_followers(items: Sequence[Linked], number: int) -> list[int]:
    """The numbers of the rows with the same outcome that later sentences state, within reach."""
    item = items[number]
    return [
        later
        for later in range(number + 1, min(number + 1 + REACH, len(items)))
        if items[later].row.outcome == item.row.outcome
        and stands(items[later].row)
        and items[later].row.best is not None
        and items[later].claim.sentence != item.claim.sentence
    ]


def find_fitting(
    document: Document,
    items: Sequence[Linked],
    item: Linked,
    followers: Sequence[int],
    geography: Geography,
) -> list[int]:
    """Those of the rows after a total that may count its people."""
    one_spot = (
        item.own_place
        and geography.is_spot(item.row.place)
        and item.row.scope == "incident"
        and not is_sum(document, item)
    )
    parted = geography if one_spot else None
    return [later for later in followers if may_be_part(item, items[later], parted)]


def may_be_part(whole: Linked, later: Linked, geography: Geography | None) -> bool:
    """True if a later row may count people of a total; `geography` is given if the total is of one
    spot only.
    """
    fits = whole.row.victim_type == "unspecified" or part_of(whole, later)
    return fits and not (geography is not None and geography.parted(whole, later))


LEAST = 5  # an exact sum below this may be an accident, except of items in a list
BESIDE = 3  # fewer rows than this may come between a sum and its parts


def exact_sum(
    items: Sequence[Linked], followers: Sequence[int], total: int, beside: int
) -> tuple[list[int], int]:
    """Two or more followers that add up to a total exactly, or three or more if rows are skipped.

    Fewer than `beside` other rows may come before them.
    """
    for first, skip in product(range(beside), (False, True)):
        chosen, rest = add_up(items, followers[first:], total, skip=skip)
        if not rest and len(chosen) >= (3 if first else 2):
            return chosen, 0
    return [], total


def add_up(
    items: Sequence[Linked], followers: Sequence[int], total: int, *, skip: bool = False
) -> tuple[list[int], int]:
    """The first followers that fit into a total, and what is left of it.

    With `skip`, a row is left out if it may count some of the people of the row chosen before it in
    the same paragraph.
    """
    chosen: list[int] = []
    for later in followers:
        best = items[later].row.best or 0
        if (
            skip
            and chosen
            and items[chosen[-1]].block == items[later].block
            and best < (items[chosen[-1]].row.best or 0)
        ):
            continue
        if best > total:
            break
        chosen.append(later)
        total -= best
        if not total:
            break
    return chosen, total


def mark_sums(document: Document, items: list[Linked]) -> list[Linked]:
    """ "In total, 38 civilians were killed during the week" after incidents of several days or
    places includes them as its parts.

    The sum is that of a period; the day or place of the last incident is not its own. If one figure
    of a sentence sums up, the others do too.
    """
    summed: set[int] = set()
    for number, item in enumerate(items):
        total = item.row
        if (
            not stands(total)
            or not total.best
            or not SUMS.occurs_in(words_up_to(document, item.claim))
        ):
            continue
        parts = [
            earlier
            for earlier in range(max(0, number - REACH), number)
            if items[earlier].row.outcome == total.outcome
            and items[earlier].claim.sentence != item.claim.sentence
            and stands(items[earlier].row)
            and items[earlier].row.best is not None
            and not is_title(document, items[earlier])
        ]
        told = [items[earlier].row for earlier in parts]
        several = len({row.date for row in told}) > 1 or len({row.place for row in told}) > 1
        known = sum(row.best or 0 for row in told)
        if known > total.best * 1.2 or (
            item.claim.sentence not in summed and not (several and known >= total.best * 0.5)
        ):
            continue
        summed.add(item.claim.sentence)
        for earlier in parts:
            update(items, earlier, items[earlier].row._replace(subset=True))
        update(items, number, of_period(item))
    return items


def of_period(item: Linked) -> Casualty:
    """A row as the sum of a period: with its own day and place, without a weapon."""
    row, told = item.row, item.row.evidence
    return row._replace(
        scope="period",
        date=row.date if item.own_date else None,
        place=row.place if item.own_place else None,
        weapon=None,
        evidence=told._replace(
            date=told.date if item.own_date else None,
            place=told.place if item.own_place else None,
            weapon=None,
        ),
    )
