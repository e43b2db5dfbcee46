"""The rows that the sums of incidents add up."""

from collections.abc import Iterable, Sequence

from conflict_cli.incidents.drafts import OLDER, IncidentDraft
from conflict_cli.models import Casualty
from conflict_cli.settling.totals import sum_totals


def summed_rows(drafts: Sequence[IncidentDraft], casualties: Sequence[Casualty]) -> set[int]:
    """The rows that incidents are summed over: the counted ones and those of older events.

    A total gives way to its parts if these are in incidents of their own and add up to it, so that
    each incident has its dead and the sum stays the same.
    """
    owners = {number: draft for draft in drafts for number in draft.casualties}
    summed = {number for number, row in enumerate(casualties) if row.counted or is_older(row)}
    total: dict[str, int] = {}
    parts: dict[int, list[int]] = {}
    for number, row in enumerate(casualties):
        if number not in owners:
            continue
        if row.counted:
            total[row.outcome] = number
        elif (
            row.subset and row.outcome in total and owners[number] is not owners[total[row.outcome]]
        ):
            parts.setdefault(total[row.outcome], []).append(number)
    for whole, items in parts.items():
        told = sum_totals(counted(casualties[number] for number in items), {})[
            casualties[whole].outcome
        ]
        if len(items) > 1 and told == (
            casualties[whole].low,
            casualties[whole].best,
            casualties[whole].high,
        ):
            summed.remove(whole)
            summed.update(items)
    return summed


def is_older(row: Casualty) -> bool:
    """True if a row is the toll of an older event, which only its incident's sum includes."""
    return (
        row.scope == OLDER
        and row.status == "asserted"
        and not (row.subset or row.superseded or row.repeat)
    )


def counted(rows: Iterable[Casualty]) -> list[Casualty]:
    """The rows, each marked as counted."""
    return [row if row.counted else row._replace(counted=True) for row in rows]
