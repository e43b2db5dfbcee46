"""Settling decides which rows count; it marks repeats, parts and replaced figures, and sums up.

Rows are compared within one outcome. No row is dropped: each stays and is marked.
"""

from collections.abc import Sequence

from conflict_cli.linking import Linked
from conflict_cli.models import PEOPLE, Casualty, Place, Total
from conflict_cli.settling.additions import mark_additions
from conflict_cli.settling.beside import mark_beside, mark_older, mark_told_with
from conflict_cli.settling.comparing import adds_up
from conflict_cli.settling.days import read_day
from conflict_cli.settling.disputed import mark_disputed
from conflict_cli.settling.elaborations import mark_elaborations
from conflict_cli.settling.figures import (
    mark_alternatives,
    mark_last_words,
    mark_tolls,
)
from conflict_cli.settling.first_figures import mark_first_figures
from conflict_cli.settling.geography import Geography
from conflict_cli.settling.hurt import count_died, mark_died
from conflict_cli.settling.leads import (
    mark_beyond_headline,
    mark_covered,
    mark_held_later,
    mark_vague,
)
from conflict_cli.settling.openings import mark_judged, mark_reviews
from conflict_cli.settling.overtaken import mark_rounded, mark_told_before
from conflict_cli.settling.parts import mark_parts, mark_sums
from conflict_cli.settling.repeats import (
    mark_headlines,
    mark_repeats,
    mark_told_exactly,
    number_definites,
)
from conflict_cli.settling.totals import sum_totals
from conflict_cli.settling.uncounted import find_open
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import Outcome


def reconcile_claims(
    document: Document,
    linked: Sequence[Linked],
    places: Sequence[Place],
    reference: str | None = None,
) -> tuple[list[Casualty], dict[Outcome, Total | None]]:
    """The rows with repeat, subset, superseded, counted and rival_of set, in text order, and the
    totals per outcome.

    Rows are compared only with rows of the same unit; only rows that count people go into the
    totals, not those that count families and the like. `reference` is the day of the report.
    """
    geography = Geography(document, places)
    rows: list[Casualty] = [item.row for item in linked]
    totals: dict[Outcome, Total | None] = {}
    for unit in dict.fromkeys((PEOPLE, *(row.unit for row in rows))):
        numbers = [number for number, row in enumerate(rows) if row.unit == unit]
        items, others = reconcile_unit(
            document, [linked[number] for number in numbers], geography, read_day(reference)
        )
        settled = [
            item._replace(row=item.row._replace(counted=unit == PEOPLE and adds_up(item.row)))
            for item in items
        ]
        if unit == PEOPLE:
            totals = sum_totals(
                [item.row for item in settled],
                others,
                count_died(items),
                find_open(settled, geography),
            )
        for number, item in zip(numbers, settled, strict=True):
            rows[number] = item.row
        for aside, kept in others.items():
            if settled[kept].row.counted:
                rows[numbers[aside]] = rows[numbers[aside]]._replace(rival_of=settled[kept].row.id)
    return rows, totals


def reconcile_unit(
    document: Document, items: list[Linked], geography: Geography, published: int | None
) -> tuple[list[Linked], dict[int, int]]:
    """The settled rows of one unit, and for each rival figure set aside, the row that counts."""
    for step in (mark_additions, number_definites, mark_died, mark_reviews, mark_told_with):
        items = step(document, items)
    items = mark_judged(document, mark_older(document, items, published), published)
    items = mark_beside(document, items)
    for step in (
        mark_tolls,
        mark_first_figures,
        mark_last_words,
        mark_headlines,
        mark_told_exactly,
    ):
        items = step(document, items)
    for placed in (mark_rounded, mark_told_before, mark_repeats):
        items = placed(document, items, geography)
    items = mark_parts(document, mark_sums(document, items), geography)
    items = mark_elaborations(document, items)
    items = mark_covered(document, items, geography)
    items = mark_beyond_headline(document, mark_held_later(document, items, geography))
    others = mark_alternatives(document, items, geography)
    return mark_vague(document, mark_disputed(document, items), geography), others
