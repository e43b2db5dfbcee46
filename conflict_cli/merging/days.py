"""When incidents happened, and whether two of them can have happened on one day."""

from collections.abc import Iterable
from datetime import date
from enum import IntEnum

from conflict_cli.formatters.days import span_of
from conflict_cli.merging.models import ReportedIncident

LATE = 3  # days between an event and its report, if only the date of the report is known
PRECISE = 7  # days: a longer span counts as no day


class DayFit(IntEnum):
    """How well the days of two incidents go together."""

    APART = 0
    OPEN = 1  # one has no day, or only its month
    LATE = 2  # one has only the day of its report, or days around it
    NIGHT = 3  # one day after the other
    SAME = 4


def days_of(
    value: str | None, published: str | None, named: Iterable[int] = ()
) -> tuple[int, int, bool]:
    """The first and last day that an incident can have, 0 for unknown, and whether the text states
    it.

    An incident with the report's own day may also be of a day up to LATE days before that the
    article names (`named`, ordinals), because its words may have left the day open. If no day is
    stated for it, the day before the report is possible too.

    >>> days_of("2021-03-04", "2021-03-05")[2], days_of("2021-03-05", "2021-03-05")[2]
    (True, True)
    >>> monday = date(2021, 3, 1).toordinal()
    >>> first, last, is_firm = days_of("2021-03-03", "2021-03-03", [monday])
    >>> first - monday, last - monday, is_firm
    (0, 2, False)
    >>> days_of(None, None)
    (0, 0, False)
    """
    told = ordinal(published)
    span = span_of(value) if value else None
    recent = min((day for day in named if told - LATE <= day < told), default=told)
    if span is None or not span.year_known:
        return (min(recent, told - 1), told, False) if told else (0, 0, False)
    if span.first == span.last == told:
        return recent, told, recent == told
    return span.first, span.last, True


def ordinal(day: str | None) -> int:
    """A day of the calendar as a number, 0 for none.

    >>> ordinal("0001-01-02"), ordinal(None), ordinal("soon")
    (2, 0, 0)
    """
    try:
        return date.fromisoformat(day).toordinal() if day else 0
    except ValueError:
        return 0


def is_precise(told: ReportedIncident) -> bool:
    """True if an incident is dated to a few days at most."""
    return told.first > 0 and told.last - told.first < PRECISE


def best_day(told: ReportedIncident) -> int:
    """The most likely day of an incident: that of the report if no other is stated."""
    return told.first if told.is_firm else told.last


def fit_days(one: ReportedIncident, two: ReportedIncident) -> DayFit:
    """How well the days of two incidents go together; the order does not matter."""
    if not one.first or not two.first:
        return DayFit.OPEN
    overlap = min(one.last, two.last) - max(one.first, two.first)
    if not (is_precise(one) and is_precise(two)):
        return DayFit.OPEN if overlap >= 0 else DayFit.APART
    if one.date and two.date and best_day(one) == best_day(two):
        return DayFit.SAME
    if one.is_firm and two.is_firm:
        return DayFit.SAME if overlap >= 0 else DayFit.NIGHT if overlap == -1 else DayFit.APART
    if one.date and two.date and abs(best_day(one) - best_day(two)) == 1:
        return DayFit.NIGHT
    return DayFit.LATE if overlap >= 0 else DayFit.APART
