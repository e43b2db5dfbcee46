"""Days as numbers: how far two dates are apart, whether they overlap, how long one is."""

import re
from functools import lru_cache


def other_days(one: str | None, two: str | None) -> bool:
    """True if two dates have no day in common; partial dates, if neither begins with the other.

    >>> (other_days("2020-05-04", "2020-05-04/2020-05-06"), other_days("2020-05-04", "2020-05-06"),
    ...     other_days("2020-05", "2020-05-06"))
    (False, True, False)
    """
    if one is None or two is None or one == two or one.startswith(two) or two.startswith(one):
        return False
    first, second = one.split("/"), two.split("/")
    if any(len(day) != DAY or "X" in day for day in (*first, *second)):
        return True
    return first[-1] < second[0] or second[-1] < first[0]


DAY = len("2020-01-31")
FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@lru_cache(4096)  # an article's claims share a few days
def read_day(date: str | None) -> int | None:
    """A number for the first day of a full date, to subtract from others; None for dates without
    year or day.
    """
    first = (date or "").lstrip("{").replace(",", "/").split("/")[0]
    if not FULL_DAY.fullmatch(first):
        return None
    year, month, day = (int(part) for part in first.split("-"))
    return year * 365 + month * 30 + day


def read_last_day(date: str | None) -> int | None:
    """The number of a date's last day, which is approximate for a month or a year."""
    last = (date or "").rstrip("}").replace(",", "/").rstrip("/.").split("/")[-1]
    return read_day(
        f"{last}-12-31"[:FULL]
        if len(last) == YEAR
        else f"{last}-30"
        if len(last) == MONTH
        else last
    )


def read_length(date: str | None) -> int | None:
    """The approximate number of days in a date or a range; None if an end is not known."""
    first = (date or "").lstrip("{").replace(",", "/").split("/")[0]
    begin = read_day(
        f"{first}-01-01"[:FULL]
        if len(first) == YEAR
        else f"{first}-01"
        if len(first) == MONTH
        else first
    )
    end = read_last_day(date)
    return None if begin is None or end is None else end - begin + 1


YEAR, MONTH, FULL = len("2020"), len("2020-01"), len("2020-01-31")
