"""Repeats, subsets, replaced figures, scopes and totals: which rows count."""

from collections.abc import Sequence

from conflict_cli.linking import Linked
from conflict_cli.models import OUTCOMES, Casualty, Total
from conflict_cli.text import Document


def settle_claims(document: Document, linked: Sequence[Linked]) -> list[Casualty]:
    """The rows with scope, repeat, subset, superseded and counted set, in text order."""
    items = list(linked)
    for step in (mark_scopes, mark_repeats, mark_counted):
        items = step(document, items)
    return [item.row for item in items]


def mark_scopes(document: Document, items: list[Linked]) -> list[Linked]:
    """Running totals, rates and older events are not tolls of the incident."""
    return [item._replace(row=item.row._replace(scope=scope_of(document, item))) for item in items]


CUMULATIVE = ("since 1", "since 2", "so far this", "this year", "in the past year", "year's total", "month's total", "since the start", "since the beginning")


def scope_of(document: Document, item: Linked) -> str:
    sentence = document.sentences[item.claim.sentence]
    words = document.text[sentence.start : sentence.end].lower()
    if any(cue in words for cue in CUMULATIVE) and (item.row.rule.startswith("bringing") or "since" in words or "this year" in words):
        return "cumulative"
    if item.row.date and "/" in item.row.date and item.own_date:
        return "period"
    return item.row.scope


def mark_repeats(document: Document, items: list[Linked]) -> list[Linked]:
    """The same claim told again: same outcome and number, victims that agree, no place or date of its own that differs."""
    settled: list[Linked] = []
    title = [item for item in items if document.blocks[item.block].kind == "title"]
    for item in items:
        if item in title:
            repeat = any(same_claim(item, other) for other in items if other not in title)
        else:
            repeat = any(same_claim(other, item) for other in settled if other not in title and not other.row.repeat)
        settled.append(item._replace(row=item.row._replace(repeat=repeat)))
    return settled


def same_claim(first: Linked, later: Linked) -> bool:
    """Whether two rows may be one statement told twice."""
    one, two = first.row, later.row
    if one.outcome != two.outcome or (one.low, one.best, one.high) != (two.low, two.best, two.high) or one.status != two.status:
        return False
    if first.claim.sentence == later.claim.sentence or one.scope != two.scope:
        return False
    if first.own_place and later.own_place and one.place != two.place:
        return False
    if first.own_date and later.own_date and one.date != two.date:
        return False
    return agree(one, two)


def agree(one: Casualty, two: Casualty) -> bool:
    """Victims agree when one phrase holds the other's head or one is not said."""
    if one.victims is None or two.victims is None:
        return True
    heads = one.victims.lower().split()[-1], two.victims.lower().split()[-1]
    return heads[0] == heads[1] or one.victim_type == two.victim_type


def mark_counted(document: Document, items: list[Linked]) -> list[Linked]:
    """Counted: asserted, of this incident or period, no part, repeat or replaced figure, and with a stated number."""
    return [item._replace(row=item.row._replace(counted=counts(item.row))) for item in items]


def counts(row: Casualty) -> bool:
    """Whether a row goes into the totals."""
    return (
        row.status == "asserted"
        and row.scope in ("incident", "period")
        and not (row.subset or row.superseded or row.repeat)
        and row.qualifier not in ("vague", "none")
    )


def sum_totals(rows: Sequence[Casualty]) -> dict[str, Total | None]:
    """Low, best and high per outcome over the counted rows; an open or unknown bound makes that bound of the sum None."""
    totals: dict[str, Total | None] = {}
    for outcome in OUTCOMES:
        counted = [row for row in rows if row.counted and row.outcome == outcome]
        bests = [row.best for row in counted if row.best is not None]
        highs = [row.high for row in counted if row.high is not None]
        totals[outcome] = (
            Total(
                sum(row.low or 0 for row in counted),
                sum(bests) if len(bests) == len(counted) else None,
                sum(highs) if len(highs) == len(counted) else None,
            )
            if counted
            else None
        )
    return totals
