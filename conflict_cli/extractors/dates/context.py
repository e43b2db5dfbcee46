"""What an incomplete date is read against: the reference date, the narrative's own date, the tense
around it.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from conflict_cli.extractors.dates.genres import find_asides
from conflict_cli.extractors.dates.values import Moment, to_date, weekday_near
from conflict_cli.text.document import Tokens

Years = Sequence[tuple[int, int]]


class DateContext:
    """The state of reading one text: `current` is the date that the narrative has reached, None at
    the start without a reference date.
    """

    __slots__ = (
        "asides",
        "current",
        "dated",
        "day_first",
        "floor",
        "lowers",
        "narrative",
        "reference",
        "tokens",
        "told",
        "years",
    )

    def __init__(
        self, reference: Moment | None, tokens: Tokens, narrative: bool = False, years: Years = ()
    ) -> None:
        self.reference = reference
        self.tokens = tokens
        self.lowers = tokens.lowers
        self.narrative = narrative
        self.years = years
        self.asides = find_asides(years) if narrative else frozenset()
        self.floor = 0  # the year of the last day or month mentioned
        self.current = None if narrative else reference
        # the date of the story while a sentence counts from the day of a statement
        self.told: Moment | None = None
        self.dated = False  # whether the text itself has given a day with its year
        self.day_first: bool | None = None  # of numeric dates; decided at the first ambiguous one

    @property
    def anchor(self) -> Moment | None:
        """The day that relative and year-less dates count from."""
        return self.current if self.narrative else self.reference

    @property
    def today(self) -> Moment | None:
        """The day that "last", "this" and "next" count from, None if the day of writing is
        unknown.
        """
        return self.anchor if self.reference else None

    def year_at(self, token: int) -> int:
        """The year that applies at a token of a narrative: the current one, but no later than the
        next year that the text names.

        A history may look ahead ("a plan for 1976") and then resume; the next year that it names
        shows this.
        """
        year = self.current.year if self.current and self.current.year else 0
        index = bisect_right(self.years, (token, 9999))
        while index < len(self.years) and self.years[index][0] in self.asides:
            index += 1
        following = self.years[index][1] if index < len(self.years) else year
        return following if self.floor <= following < year else year


def parse_reference(text: str | None) -> Moment | None:
    """The day of an ISO date or datetime, None for anything else."""
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", text or "")
    if match is None:
        return None
    moment = Moment(int(match[1]), int(match[2]), int(match[3]))
    return moment if to_date(moment) else None


def choose_year(
    context: DateContext, month: int, day: int, weekday: int, tense: int, token: int
) -> int | None:
    """The year of a date that names none, None if nothing decides it."""
    anchor = context.anchor
    if anchor is None and context.dated:
        return context.current.year if context.current else None
    if anchor is None or anchor.year is None:
        return None
    year = context.year_at(token) if context.narrative else anchor.year
    if weekday and day:
        for candidate in (year, year - 1, year + 1, year - 2, year + 2):
            moment = to_date(Moment(candidate, month, day))
            if moment is not None and moment.isoweekday() == weekday:
                return candidate
    if not anchor.month or not 1 <= month <= 12 or year != anchor.year:
        return year
    if context.narrative:
        # A narrative moves on: January after December is in the next year, but a summer recalled in
        # December is in this one.
        return year + 1 if anchor.month <= 12 and anchor.month - month >= 8 else year
    months_ahead = month - anchor.month
    if day and months_ahead == 0:
        return year
    if tense > 0:
        return year if months_ahead >= 0 else year + 1
    if tense < 0:
        return year if months_ahead <= 0 else year - 1
    if months_ahead > 5:
        return year - 1
    if months_ahead < -9:
        return year + 1
    return year


def choose_weekday(
    context: DateContext, weekday: int, tense: int, direction: int | None = None
) -> Moment | None:
    """The day that a bare weekday means: the last one up to the anchor, or, in the future tense,
    the next one.
    """
    anchor = context.anchor
    if anchor is None and context.dated:
        anchor, direction = context.current, 2 if direction is None else direction
    if anchor is None:
        return None
    if direction is not None:
        return weekday_near(anchor, weekday, direction)
    if context.narrative:
        return weekday_near(anchor, weekday, 2)
    if tense > 0:
        return (
            weekday_near(anchor, weekday, 1)
            if to_date(anchor) and weekday != _isoweekday(anchor)
            else anchor
        )
    return weekday_near(anchor, weekday, 0)


def _isoweekday(moment: Moment) -> int:
    day = to_date(moment)
    return day.isoweekday() if day else 0
