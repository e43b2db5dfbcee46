"""Calendars whose feasts move through ours: Hijri, Hebrew and Persian, and the western and orthodox
Easter.

Days are counted as `datetime.date.toordinal` counts them. The algorithms are those of Reingold and
Dershowitz, Calendrical Calculations. Feasts that depend on the position of the moon or a decree
(Diwali, Vesak, the lunar new year) are left out: any rule short enough to trust would be wrong in
some years.
"""

from datetime import date

# The Easter reckoning and the civil calendars are valid from the first year on, dateutil's tables
# up to the last.
FIRST_YEAR, LAST_YEAR = 1583, 4099
ISLAMIC_EPOCH = 227015
HEBREW_EPOCH = -1373427
PERSIAN_EPOCH = 226895


def western_easter(year: int) -> int | None:
    """Easter Sunday of the churches that go by the Gregorian calendar.

    >>> str(date.fromordinal(western_easter(2019)))
    '2019-04-21'
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    from dateutil import easter  # only if a text names such a day

    return easter.easter(year, easter.EASTER_WESTERN).toordinal()


def orthodox_easter(year: int) -> int | None:
    """Easter Sunday of the churches that go by the Julian calendar.

    >>> str(date.fromordinal(orthodox_easter(2019)))
    '2019-04-28'
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    from dateutil import easter

    return easter.easter(year, easter.EASTER_ORTHODOX).toordinal()


def islamic_day(year: int, month: int, day: int) -> int:
    """A day of the tabular Islamic calendar: months of 30 and 29 days by turns, 11 leap years in
    30.

    Months begin when the new crescent is seen, which differs by country and is announced the
    evening before: the table is right to within a day, so its days must be shown as approximate.

    >>> str(date.fromordinal(islamic_day(1440, 9, 1)))
    '2019-05-06'
    """
    return (
        ISLAMIC_EPOCH
        - 1
        + (year - 1) * 354
        + (3 + 11 * year) // 30
        + 29 * (month - 1)
        + (6 * month - 1) // 11
        + day
    )


def islamic_year(year: int, month: int, day: int) -> int | None:
    """The Hijri year in which a day first falls into a year of ours; about once in 33 years the day
    falls into it twice.

    >>> islamic_year(2019, 9, 1), islamic_year(1997, 9, 1)
    (1440, 1417)
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    opens = date(year, 1, 1).toordinal()
    estimate = (opens - ISLAMIC_EPOCH) * 30 // 10631
    return next(
        hijri for hijri in range(estimate, estimate + 4) if islamic_day(hijri, month, day) >= opens
    )


def rosh_hashanah(year: int) -> int | None:
    """The Hebrew New Year's Day in a year of ours, by the calendar's own arithmetic, which is
    exact.

    >>> [str(date.fromordinal(rosh_hashanah(year))) for year in (1973, 2023)]
    ['1973-09-27', '2023-09-16']
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    hebrew = year + 3761
    before, here, after = (elapsed_days(number) for number in (hebrew - 1, hebrew, hebrew + 1))
    # A year of 356 or one of 382 days can't be: the new year is put off.
    return HEBREW_EPOCH + here + (2 if after - here == 356 else 1 if here - before == 382 else 0)


def elapsed_days(hebrew: int) -> int:
    """Days from the Hebrew epoch to the mean new moon of Tishri, put off where it falls on a
    Sunday, Wednesday or Friday.
    """
    months = (235 * hebrew - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + (3 * (day + 1) % 7 < 3)


def nowruz(year: int) -> int | None:
    """The Persian New Year's Day, 1 Farvardin, by eight leap years in 33: this matches the equinox
    at Tehran from 1800 to 2200.

    >>> [str(date.fromordinal(nowruz(year))) for year in (2020, 2021, 2025)]
    ['2020-03-20', '2021-03-21', '2025-03-21']
    """
    persian = year - 621
    return (
        PERSIAN_EPOCH + 365 * (persian - 1) + (8 * persian + 21) // 33
        if 1800 <= year <= 2200
        else None
    )
