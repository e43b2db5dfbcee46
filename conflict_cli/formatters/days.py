"""A timeline: the days that an EDTF date covers, as numbers for a scale."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from conflict_cli.models import Casualty, Loss

# Not of years before 1, nor of those with more than four digits (Y12000): no calendar here has
# them.
DAY = re.compile(r"(?<![-\dY])(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}  # EDTF's spring to winter by their first months
NO_YEAR = 2000  # a leap year: every day of a calendar without years is in it


class DaySpan(NamedTuple):
    """First and last day as ordinals; `year_known` is false if the text states no year."""

    first: int
    last: int
    year_known: bool


class DatedRows(NamedTuple):
    """A date of the timeline with the numbers of the rows that are dated so."""

    value: str
    span: DaySpan
    rows: tuple[tuple[str, int], ...]


def span_of(value: str) -> DaySpan | None:
    """The first and last day of an EDTF date, None if it names no day.

    >>> span_of("2020-01-16/2020-01-19") == DaySpan(date(2020, 1, 16).toordinal(),
    ...     date(2020, 1, 19).toordinal(), True)
    True
    >>> span_of("2020-02") == DaySpan(date(2020, 2, 1).toordinal(), date(2020, 2, 29).toordinal(),
    ...     True)
    True
    >>> (span_of("XXXX-01-19").year_known, span_of("the other day"), span_of("-0043-03-15"),
    ...     span_of("Y12000"))
    (False, None, None, None)
    """
    spans = [days for match in DAY.finditer(value) if (days := _days(match)) is not None]
    if not spans:
        return None
    return DaySpan(
        min(first for first, _ in spans), max(last for _, last in spans), "XXXX" not in value
    )


def _days(match: re.Match[str]) -> tuple[int, int] | None:
    year = NO_YEAR if match["year"] == "XXXX" else int(match["year"])
    month, day = int(match["month"] or 0), int(match["day"] or 0)
    try:
        if day:
            return date(year, month, day).toordinal(), date(year, month, day).toordinal()
        if month in SEASONS:
            first = date(year, SEASONS[month], 1)
            return first.toordinal(), first.toordinal() + 90
        if month:
            start = date(year, month, 1)
            return start.toordinal(), _month_end(start).toordinal()
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    except (ValueError, OverflowError):  # no such day, or after the last one that a calendar has
        return None


def _month_end(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def entries(casualties: Iterable[Casualty], losses: Iterable[Loss]) -> list[DatedRows]:
    """The dated rows by date, the known years first, each in its order; rows are `(kind, number
    from 1)`.
    """
    found: dict[str, list[tuple[str, int]]] = {}
    days = [("c", number, row.date) for number, row in enumerate(casualties, 1)]
    days += [("l", number, row.date) for number, row in enumerate(losses, 1)]
    for kind, number, value in days:
        if value is not None:
            found.setdefault(value, []).append((kind, number))
    spans = {value: span for value in found if (span := span_of(value)) is not None}
    order = sorted(
        spans,
        key=lambda value: (
            not spans[value].year_known,
            spans[value].first,
            spans[value].last,
            value,
        ),
    )
    return [DatedRows(value, spans[value], tuple(found[value])) for value in order]
