"""Days written as one word: 2020-01-19, 19.1.2020."""

import re
from collections.abc import Mapping
from typing import NamedTuple


class Notation(NamedTuple):
    """A pattern over a word in lower case, whose groups are `year`, `month` and `day`.

    If it `is_ambiguous`, day and month may be the other way round in a text. A month that is not
    written in digits is looked up in `months`.
    """

    pattern: str
    example: str
    is_ambiguous: bool = False
    months: Mapping[str, int] = {}


class Written(NamedTuple):
    """The numbers of a day, how many characters they take, and whether day and month may be
    swapped.
    """

    year: str
    month: int
    day: int
    length: int
    is_ambiguous: bool


NOTATIONS = (
    Notation(r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)", "2020-01-19"),
    Notation(r"(?P<day>\d{1,2})[.-](?P<month>\d{1,2})[.-](?P<year>\d{4})", "19.1.2020", True),
    Notation(r"(?P<day>\d\d)(?P<dot>[.-])(?P<month>\d\d)(?P=dot)(?P<year>\d\d)", "19-01-20", True),
    Notation(r"(?P<year>\d{4})\.(?P<month>\d\d)\.(?P<day>\d\d)", "2020.01.19"),
)


def read_notation(word: str) -> Written | None:
    """The day that a word in lower case states, None for any other word; a time of day after "t" is
    left out.

    >>> read_notation("2020-01-19t14:30z")
    Written(year='2020', month=1, day=19, length=10, is_ambiguous=False)
    >>> read_notation("3.1.2020").is_ambiguous, read_notation("45-12")
    (True, None)
    """
    for notation in NOTATIONS:
        match = re.fullmatch(rf"(?P<written>{notation.pattern})(?:t.*)?", word, re.DOTALL)
        if match is None:
            continue
        month = (
            int(match["month"])
            if match["month"].isdecimal()
            else notation.months.get(match["month"], 0)
        )
        return Written(
            match["year"], month, int(match["day"]), match.end("written"), notation.is_ambiguous
        )
    return None
