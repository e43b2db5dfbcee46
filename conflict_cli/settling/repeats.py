"""Repeats: headlines, claims made twice, definite plurals that take the number before them."""

from collections.abc import Sequence

from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import TOLD_APART
from conflict_cli.models import Casualty
from conflict_cli.settling.comparing import (
    CAPTIVES,
    FEW,
    GENERAL,
    HANDFUL,
    NEAR_BY,
    REACH,
    agree,
    amount,
    differ,
    different_sources,
    head_of,
    is_own,
    is_title,
    set_apart,
    stands,
    update,
)
from conflict_cli.settling.days import other_days
from conflict_cli.settling.geography import Geography
from conflict_cli.text.document import Document

ANY = frozenset(function_words.ANY.split())


def number_definites(document: Document, items: list[Linked]) -> list[Linked]:
    """ "Gunmen abducted five soldiers. The soldiers were killed": the definite plural has the
    number of the row before.

    "Any soldiers" has none.
    """
    for number, item in enumerate(items):
        row = item.row
        if (
            item.claim.reference != "definite"
            or row.count is not None
            or row.qualifier != "vague"
            or row.victims is None
        ):
            continue
        if not ANY.isdisjoint(document.text[row.start : row.end].lower().split()):
            continue
        for earlier in range(number - 1, max(-1, number - 1 - REACH), -1):
            other = items[earlier].row
            known = (
                other.best is not None
                and other.best > 1
                and items[earlier].claim.sentence != item.claim.sentence
            )
            if (
                known
                and other.outcome != row.outcome
                and (head_of(row.victims) in SPOKEN_OF or agree_in_head(row, other))
            ):
                update(
                    items,
                    number,
                    row._replace(
                        qualifier="implied", low=other.low, best=other.best, high=other.high
                    ),
                )
                break
    return items


SPOKEN_OF = CAPTIVES.union(cues.SPOKEN_OF.split())


def agree_in_head(one: Casualty, two: Casualty) -> bool:
    """True if two phrases have the same head noun."""
    return (
        one.victims is not None
        and two.victims is not None
        and head_of(one.victims) == head_of(two.victims)
    )


def mark_headlines(document: Document, items: list[Linked]) -> list[Linked]:
    """A headline states what the body states: its row is a repeat if it agrees with one of the
    body.
    """
    body = [item for item in items if not is_title(document, item)]
    for number, item in enumerate(items):
        if is_title(document, item) and any(headline_of(item.row, other.row) for other in body):
            update(items, number, items[number].row._replace(repeat=True))
    return items


ROUGH = 2  # a headline's figure and an inexact one may differ by this factor


def headline_of(title: Casualty, row: Casualty) -> bool:
    """True if a headline's row may state a row of the body: outcomes and numbers are compatible."""
    if title.outcome != row.outcome and "killed_or_wounded" not in (title.outcome, row.outcome):
        return False
    if title.best is not None and row.best is not None:
        if title.qualifier == row.qualifier == "exact" or title.outcome != row.outcome:
            return title.best == row.best
        low, high = sorted((title.best, row.best))
        # Not "37 killed" for "at least five others"
        return low == high or (row.scope not in TOLD_APART and high <= ROUGH * low)
    return title.outcome == row.outcome or title.best == row.best


def mark_told_exactly(document: Document, items: list[Linked]) -> list[Linked]:
    """A toll of people hit is a repeat if a sentence soon after states their number and outcome.

    "Four miners were shot. … Relatives of the four dead miners protested"
    """
    for number, item in enumerate(items):
        if item.row.outcome != "killed_or_wounded" or not item.row.best:
            continue
        behind = (
            other
            for other in items[number + 1 : number + 1 + REACH]
            if 0 < other.claim.sentence - item.claim.sentence < NEAR_BY
        )
        if any(
            other.row.outcome in EXACT
            and other.row.best == item.row.best
            and agree_in_head(item.row, other.row)
            for other in behind
        ):
            update(items, number, item.row._replace(repeat=True))
    return items


EXACT = frozenset(("killed", "wounded"))


def mark_repeats(document: Document, items: list[Linked], geography: Geography) -> list[Linked]:
    """Marks repeats of a claim: the same outcome and number, victims that agree, no other place or
    date of its own.
    """
    told: dict[tuple[str, int | None, int | None], list[Linked]] = {}
    for number, item in enumerate(items):
        if item.row.repeat:
            continue
        if sums_up_sentence(items, number):
            update(items, number, item.row._replace(subset=True))
            continue
        before = told.setdefault((item.row.outcome, item.row.low, item.row.best), [])
        if any(same_claim(earlier, item, geography) for earlier in before[-REACH:]):
            update(items, number, item.row._replace(repeat=True))
        elif not is_title(document, item):
            before.append(item)
    return items


def sums_up_sentence(items: Sequence[Linked], number: int) -> bool:
    """True if a row sums up several rows of one earlier sentence.

    "killed a priest and five worshippers. … The six dead"
    """
    item, row = items[number], items[number].row
    if (
        not stands(row)
        or item.on_top
        or (row.best or 0) < FEW
        or not (row.victims is None or head_of(row.victims) in GENERAL)
    ):
        return False
    told: dict[int, list[int]] = {}
    spots: dict[int, set[str]] = {}
    for other in items[max(0, number - REACH) : number]:
        if (
            other.row.outcome == row.outcome
            and stands(other.row)
            and other.row.best
            and not differ(other, item)
        ):
            told.setdefault(other.claim.sentence, []).append(other.row.best)
            spots.setdefault(other.claim.sentence, set()).update(
                {other.row.place} if other.own_place and other.row.place else ()
            )
    told.pop(item.claim.sentence, None)
    return any(
        len(parts) > 1 and sum(parts) == row.best and len(spots[sentence]) < 2
        for sentence, parts in told.items()
    )


def same_claim(first: Linked, later: Linked, geography: Geography) -> bool:
    """True if the later row repeats the first one."""
    one, two = first.row, later.row
    within = first.claim.sentence == later.claim.sentence
    if (within and not is_restated(first, later)) or (one.status, one.scope, one.subset) != (
        two.status,
        two.scope,
        two.subset,
    ):
        return False
    few = 0 < (one.best or 0) <= HANDFUL
    if is_own(one) != is_own(two) or (
        few and first.incident != later.incident and other_days(one.date, two.date)
    ):
        return False
    if one.low == 0 or (one.low == 1 and not two.subset):
        # "no casualties" and single deaths: see elaborations.
        return (
            one.low == 1
            and one.victims is not None
            and one.victims == two.victims
            and not set_apart(first, later, geography)
        )
    if two.high is None and different_sources(one, two):  # two sources, each with its own guess
        return False
    if later.claim.rule.toll == "rising":  # the same toll by another day's count
        return agree(one, two)
    if later.claim.reference == "definite" and one.best is not None:
        return agree(one, two)  # "the four cadres" are the four mentioned before
    return (
        (within or not later.on_top) and agree(one, two) and not set_apart(first, later, geography)
    )


def is_restated(first: Linked, later: Linked) -> bool:
    """True if a sentence states the number of the same people twice: "26 clerks died when shells
    also hit the mill, killing 26 clerks".
    """
    one, two = first.row.victims, later.row.victims
    restated = later.row.text.partition(" ")[0].endswith("ing") or not later.on_top
    return (
        restated
        and amount(later) > HANDFUL
        and one is not None
        and two is not None
        and head_of(one) == head_of(two)
    )
