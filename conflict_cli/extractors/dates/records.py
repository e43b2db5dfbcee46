"""Days as programs write them: ISO 8601, and what else the `date` of a record may hold.

A record's date without a day or year, or one that could mean two days, is not used: the reference
date is never guessed.
"""

import re
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from conflict_cli.extractors.dates.values import full_year

if TYPE_CHECKING:  # dateutil's parser takes 20 ms to load: for records whose dates are not ISO
    from dateutil.parser import parser

LONGEST = 100
YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?=[T ,;]|\Z)")
DIGITS = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T|\Z)")
# Seconds since 1970, for times from 1973 on; with three more digits they are milliseconds.
SECONDS = range(10**8, 10**10)
DAY = 86_400
FIRST_DAY = date(1970, 1, 1).toordinal()
# What dateutil fills in for missing parts: days that have no part in common.
FILLERS = (datetime(2000, 1, 1), datetime(1997, 2, 2))


def read_day(value: str) -> str | None:
    """The day of an ISO 8601 date, with or without a time, None for any other text.

    >>> read_day("2020-01-20"), read_day("2020-01-20T23:10:00Z")
    ('2020-01-20', '2020-01-20')
    >>> read_day("2020-02-30"), read_day("20 January 2020"), read_day("2020-1-2")
    (None, None, None)
    """
    day, rest = value[:10], value[10:]
    if len(day) != 10 or day[4] != "-" or day[7] != "-" or (rest and rest[0] not in "T "):
        return None
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        return None


def read_record_day(value: object) -> str | None:
    """The day of a record's date in any of the usual notations, None if it names none or could mean
    two.

    >>> (read_record_day("Tue, 09 Dec 2014 23:10:00 -0500"), read_record_day("December 9, 2014"),
    ...     read_record_day("20141209"))
    ('2014-12-09', '2014-12-09', '2014-12-09')
    >>> read_record_day(1418119200), read_record_day("2014/12/9"), read_record_day("13/12/2014")
    ('2014-12-09', '2014-12-09', '2014-12-13')
    >>> [read_record_day(value) for value in ("Wed Nov 23", "9:43 PM, Dec 5", "December 2014",
    ...     "9/12/2014", "13-11-12", [2014])]
    [None, None, None, None, None, None]
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    words = str(value).strip()
    if len(words) > LONGEST:
        return None
    found = YEAR_FIRST.match(words) or DIGITS.match(words)
    if found is not None:
        return make_day(*map(int, found.groups()))
    try:
        number = float(words)
    except ValueError:
        return read_day(words) or read_words(words)
    seconds = number / 1000 if number >= SECONDS.stop else number
    return (
        date.fromordinal(FIRST_DAY + int(seconds // DAY)).isoformat()
        if SECONDS.start <= seconds < SECONDS.stop
        else None
    )


def make_day(year: int, month: int, day: int) -> str | None:
    """The day in ISO 8601, None if the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def read_words(words: str) -> str | None:
    """The day that dateutil reads, if it is the same with the day first and the month first, and
    whatever is filled in for missing parts.
    """
    if not re.search(r"\d{4}|[^\W\d_]{3}", words):
        return None  # 13-11-12: any of them may be the year
    days = set()
    for filler in FILLERS:
        for day_first in (True, False):
            try:
                days.add(
                    load_parser()
                    .parse(words, default=filler, dayfirst=day_first, ignoretz=True)
                    .date()
                )
            # what dateutil raises on odd words
            except (ValueError, OverflowError, TypeError, AttributeError, IndexError):
                return None
    return days.pop().isoformat() if len(days) == 1 else None


@cache
def load_parser() -> "parser":
    """dateutil's parser, with two-digit years read as in texts: by default it uses the clock."""
    from dateutil.parser import parser, parserinfo

    class Info(parserinfo):
        """dateutil's words of dates, with our rule for the century."""

        def convertyear(self, year: int, century_specified: bool = False) -> int:
            return year if century_specified or year >= 100 else full_year(year)

    return parser(Info())
