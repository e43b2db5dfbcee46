"""The row of casualties that a named person belongs to."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from conflict_cli.models import Casualty, Incident
from conflict_cli.people.told import Told

START = attrgetter("start")
# rows or incidents before a name that are considered, so that a long text is not read for each name
REACH = 40


class Rows:
    """The rows that people may belong to, by outcome, and the incidents, both in text order."""

    def __init__(self, casualties: Sequence[Casualty], incidents: Sequence[Incident]) -> None:
        self._rows: dict[str, list[Casualty]] = {}
        for row in sorted(casualties, key=START):
            if row.status == "asserted" and not row.superseded:
                self._rows.setdefault(row.outcome, []).append(row)
        self._incidents = sorted(incidents, key=START)

    def row_of(self, told: Told, start: int) -> Casualty | None:
        """The row of a person with an outcome: the one with the same words, else the last of that
        outcome before the name, else the next; a row of one named person belongs to nobody else.

        `start` is the first character of the name.
        """
        rows = self._rows.get(told.outcome, [])
        stop = bisect_left(rows, max(told.end, start + 1), key=START)
        near = rows[max(0, stop - REACH) : stop]
        own = [row for row in near if told.start < row.end]
        if own:
            return min(
                own, key=lambda row: (not row.start <= start < row.end, abs(row.start - start))
            )
        first = bisect_right(rows, start, key=START)
        before = [row for row in rows[max(0, first - REACH) : first] if is_open(row)]
        if before:
            return before[-1]
        return next((row for row in rows[first : first + REACH] if is_open(row)), None)

    def incident_of(self, told: Told, start: int) -> Incident | None:
        """The first incident whose words include the name or the words of the outcome."""
        stop = bisect_left(self._incidents, told.end, key=START)
        return next(
            (
                found
                for found in self._incidents[max(0, stop - REACH) : stop]
                if min(start, told.start) < found.end
            ),
            None,
        )


def is_open(row: Casualty) -> bool:
    """True if a row may count people whom its words do not name."""
    return row.best != 1 or row.count is not None
