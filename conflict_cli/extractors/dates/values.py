"""Moments of the calendar, their arithmetic and their notation in EDTF (ISO 8601-2).

The proleptic Gregorian calendar is used throughout, with year 0 for 1 BC; weekdays of years before
1583 mean nothing.
"""

from datetime import date
from typing import NamedTuple

MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# Two-digit years below the pivot belong to this century. Texts often mention '45 and '68, hardly
# ever 2045 and 2068; plans and terms of office reach to 2040.
PIVOT = 41


class Moment(NamedTuple):
    """A day, or a month (day 0), or a year (month 0); months 21 to 24 are seasons; year None is
    unknown.
    """

    year: int | None
    month: int = 0
    day: int = 0


class DaySpan(NamedTuple):
    """Days from `first` to `last`, both included."""

    first: Moment
    last: Moment


def is_valid(moment: Moment) -> bool:
    """True if the calendar has such a day; 29 February is valid in an unknown year.

    >>> [is_valid(Moment(*day)) for day in ((2020, 2, 29), (2019, 2, 29), (None, 2, 29),
    ...     (2020, 2, 31), (2020, 13, 1))]
    [True, False, True, False, False]
    """
    year, month, day = moment
    if not month:
        return not day
    if month > 12:
        return 21 <= month <= 24 and not day
    return 0 <= day <= days_in_month(2000 if year is None else year, month)


def days_in_month(year: int, month: int) -> int:
    """The number of days of a month, with leap years."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return MONTH_LENGTHS[month - 1] + leap


def edtf_year(year: int | None) -> str:
    """A year in EDTF: four digits and a sign (44 BC is -43); longer ones have a Y before them.

    >>> [edtf_year(year) for year in (2020, 476, -43, None, -11999)]
    ['2020', '0476', '-0043', 'XXXX', 'Y-11999']
    """
    if year is None:
        return "XXXX"
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def edtf(moment: Moment) -> str:
    """A moment in EDTF.

    >>> [edtf(Moment(*day)) for day in ((2020, 1, 19), (None, 1, 19), (2014, 21), (2020,),
    ...     (12000, 1))]
    ['2020-01-19', 'XXXX-01-19', '2014-21', '2020', 'Y12000']
    """
    year, month, day = moment
    if not month or (
        year is not None and abs(year) > 9999
    ):  # a year of more than four digits has no months in EDTF
        return edtf_year(year)
    return f"{edtf_year(year)}-{month:02d}-{day:02d}" if day else f"{edtf_year(year)}-{month:02d}"


def full_year(digits: int) -> int:
    """The year that two digits mean.

    >>> full_year(88), full_year(20), full_year(41), full_year(40)
    (1988, 2020, 1941, 2040)
    """
    return digits + (2000 if digits < PIVOT else 1900)


def to_date(moment: Moment | None) -> date | None:
    """The day as a `datetime.date`, or None if this type can't hold it."""
    if (
        moment is None
        or moment.year is None
        or not moment.day
        or not 1 <= moment.year <= 9999
        or not is_valid(moment)
    ):
        return None
    return date(moment.year, moment.month, moment.day)


def shift_days(moment: Moment, days: int) -> Moment | None:
    """The day so many days later, or None if `moment` is not a known day.

    >>> shift_days(Moment(2020, 3, 1), -1)
    Moment(year=2020, month=2, day=29)
    """
    day = to_date(moment)
    return None if day is None else from_ordinal(day.toordinal() + days)


def from_date(day: date) -> Moment:
    """The moment of a `datetime.date`."""
    return Moment(day.year, day.month, day.day)


def from_ordinal(number: int | None) -> Moment | None:
    """The moment of a day given as an ordinal of `datetime.date`, None for one that this type can't
    hold.
    """
    return (
        from_date(date.fromordinal(number))
        if number is not None and 1 <= number <= date.max.toordinal()
        else None
    )


def shift_months(moment: Moment, months: int) -> Moment | None:
    """The same day so many months later, or the last day of a shorter month; a month stays a month.

    >>> shift_months(Moment(2020, 1, 31), 1), shift_months(Moment(2020, 1), -2)
    (Moment(year=2020, month=2, day=29), Moment(year=2019, month=11, day=0))
    """
    year, month, day = moment
    if year is None or not 1 <= month <= 12:
        return None
    count = year * 12 + month - 1 + months
    year, month = count // 12, count % 12 + 1
    return Moment(year, month, min(day, days_in_month(year, month)))


def week_of(moment: Moment, weeks: int = 0) -> DaySpan | None:
    """Monday to Sunday of the week so many weeks later.

    >>> week_of(Moment(2021, 8, 28))
    DaySpan(first=Moment(year=2021, month=8, day=23), last=Moment(year=2021, month=8, day=29))
    """
    day = to_date(moment)
    if day is None:
        return None
    first = shift_days(moment, 7 * weeks - day.weekday())
    last = shift_days(moment, 7 * weeks - day.weekday() + 6)
    return DaySpan(first, last) if first and last else None


def weekday_near(moment: Moment, weekday: int, direction: int) -> Moment | None:
    """The nearest day that is a given weekday (1 Monday to 7 Sunday): before the day (-1), on or
    before (0), after it (1), or within three days (2).

    >>> [weekday_near(Moment(2020, 1, 20), 1, direction)[2]
    ...     for direction in (-1, 0, 1, 2)]  # a Monday
    [13, 20, 27, 20]
    """
    day = to_date(moment)
    if day is None:
        return None
    ahead = (weekday - day.isoweekday()) % 7
    if direction == 0:
        ahead -= 7 if ahead else 0
    elif direction == -1:
        ahead -= 7
    elif direction == 1:
        ahead += 0 if ahead else 7
    elif ahead > 3:
        ahead -= 7
    return shift_days(moment, ahead)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> Moment | None:
    """A weekday of a month by number: `which` is 1 for the first, -1 for the last.

    >>> nth_weekday(2023, 11, 4, 4), nth_weekday(2024, 5, 1, -1)
    (Moment(year=2023, month=11, day=23), Moment(year=2024, month=5, day=27))
    """
    if which < 0:
        return weekday_near(Moment(year, month, days_in_month(year, month)), weekday, 0)
    first = weekday_near(
        Moment(year, month, 1), weekday, 1 if to_date(Moment(year, month, 1)) is None else 2
    )
    if first is None:
        return None
    if first.month != month:
        first = shift_days(first, 7)
    return shift_days(first, 7 * (which - 1)) if first else None
