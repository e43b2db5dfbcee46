"""Calendars whose feasts move through ours: the Hijri, the Hebrew and the Persian one, and the Easter of east and west.

Days are counted as `datetime.date.toordinal` counts them. The algorithms are those of Reingold and Dershowitz, Calendrical Calculations.
Feasts that need the place of the moon or a decree (Diwali, Vesak, the lunar new year) are left out: a rule short enough to trust would be
wrong in some years.
"""

from datetime import date

# Easter's reckoning and the civil calendars that the others are turned into hold from here on, and dateutil's tables up to there.
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
    from dateutil import easter  # only where a text names such a day

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
    """A day of the tabular Islamic calendar: 30 and 29 days by turns, 11 leap years in 30.

    Months begin when the new crescent is seen, which differs by country and is announced the evening before: the table is right to a day
    on either side, so whoever shows its days must call them approximate.

    >>> str(date.fromordinal(islamic_day(1440, 9, 1)))
    '2019-05-06'
    """
    return ISLAMIC_EPOCH - 1 + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + (6 * month - 1) // 11 + day


def islamic_year(year: int, month: int, day: int) -> int | None:
    """The Hijri year whose such day is the first of them in a year of ours; twice in some 33 years there are two.

    >>> islamic_year(2019, 9, 1), islamic_year(1997, 9, 1)
    (1440, 1417)
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    opens = date(year, 1, 1).toordinal()
    estimate = (opens - ISLAMIC_EPOCH) * 30 // 10631
    return next(hijri for hijri in range(estimate, estimate + 4) if islamic_day(hijri, month, day) >= opens)


def rosh_hashanah(year: int) -> int | None:
    """The Hebrew new year's day that falls into a year of ours, by the calendar's own arithmetic, which is exact.

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
    """Days from the Hebrew epoch to the mean new moon of Tishri, put off where it falls on a Sunday, Wednesday or Friday."""
    months = (235 * hebrew - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + (3 * (day + 1) % 7 < 3)


def nowruz(year: int) -> int | None:
    """The Persian new year's day, 1 Farvardin, by eight leap years in 33, as the equinox at Tehran has it from 1800 to 2200.

    >>> [str(date.fromordinal(nowruz(year))) for year in (2020, 2021, 2025)]
    ['2020-03-20', '2021-03-21', '2025-03-21']
    """
    persian = year - 621
    return PERSIAN_EPOCH + 365 * (persian - 1) + (8 * persian + 21) // 33 if 1800 <= year <= 2200 else None
