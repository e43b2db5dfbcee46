"""The row of casualties that a named person belongs to."""

from collections.abc import Sequence

from conflict_cli.models import Casualty
from conflict_cli.people.told import Told


def row_of(casualties: Sequence[Casualty], told: Told, start: int) -> Casualty | None:
    """The row of those whom words tell of: the one whose words these are, else the last of the same outcome before the name, else the next.

    `start` is the character at which the name begins.
    """
    rows = [row for row in casualties if row.outcome == told.outcome and row.status == "asserted" and not row.superseded]
    own = [row for row in rows if row.start < max(told.end, start + 1) and told.start < row.end]
    if own:
        return min(own, key=lambda row: (not row.start <= start < row.end, abs(row.start - start)))
    rows = [row for row in rows if row.best != 1 or row.count is not None]  # the row of one by name is no other's
    before = [row for row in rows if row.start <= start]
    return max(before, key=lambda row: row.start) if before else min(rows, key=lambda row: row.start, default=None)
