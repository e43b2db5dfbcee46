"""The readings of dates, and helpers shared by the readers of days, years, seasons and offsets."""

from collections.abc import Callable
from typing import NamedTuple

from conflict_cli.extractors.dates.classes import TAGS, tags_of
from conflict_cli.extractors.dates.context import DateContext
from conflict_cli.extractors.dates.tenses import CLOCK_WORDS, tense_near
from conflict_cli.extractors.dates.units import DateUnit
from conflict_cli.extractors.dates.values import DaySpan, Moment, edtf, full_year, is_valid
from conflict_cli.lexicon import around_dates as lexicon
from conflict_cli.text.document import Tokens

# The years, months or days that a pointer goes ahead.
SHIFTS = {
    TAGS[name]: shift
    for name, shift in (
        ("LAST", -1),
        ("PREVIOUS", -1),
        ("THIS", 0),
        ("THAT", 0),
        ("NEXT", 1),
        ("FOLLOWING", 1),
    )
}
YEAR_NUMBER, NUMBER_WORD, YEAR = TAGS["YEAR_NUMBER"], TAGS["NUMBER_WORD"], TAGS["YEAR"]
BC, ABOUT, APOSTROPHE = TAGS["BC"], TAGS["ABOUT"], TAGS["APOSTROPHE"]
ERAS = tags_of("AD BC")
EARLY_YEARS = tags_of("NUMBER DAY_NUMBER")
# They count from the day of writing, "that" and "following" from the story.
FROM_TODAY = tags_of("LAST NEXT THIS")

APPROXIMATORS = frozenset(lexicon.APPROXIMATORS.split())


class DateSentence(NamedTuple):
    """Units of a sentence, and the tokens `first:last` that the sentence spans."""

    units: list[DateUnit]
    tags: str
    first: int
    last: int
    tokens: Tokens

    def word_before(self, unit: int, distance: int = 1) -> str:
        """A word before a unit at a distance, in lower case, "" before the sentence's start."""
        token = self.units[unit].token - distance
        return self.tokens.lowers[token] if token >= self.first else ""

    def word_after(self, unit: int, distance: int = 1) -> str:
        """A word after a unit at a distance, in lower case, "" after the sentence's end."""
        token = self.units[unit].token + distance
        return self.tokens.lowers[token] if token < self.last else ""

    def token_after(self, unit: int) -> int:
        """The first token after a unit, which may be a phrase."""
        token, end = self.units[unit].token + 1, self.units[unit].end
        while token < self.last and self.tokens.starts[token] < end:
            token += 1
        return token

    def word(self, unit: int) -> str:
        """A unit's word, in lower case."""
        return self.tokens.lowers[self.units[unit].token]

    def digits(self, unit: int) -> str:
        """A number as written, without what a hyphen joins to it."""
        found = self.units[unit]
        start = self.tokens.starts[found.token]
        return self.tokens.words[found.token][found.start - start : found.end - start]

    def tense(self, first: int, last: int) -> int:
        """The tense around the units `first:last`: 1 future, -1 past, 0 open."""
        units = self.units
        return tense_near(
            self.tokens.lowers, self.first, self.last, units[first].token, units[last - 1].token + 1
        )


class Part(NamedTuple):
    """One day of a list or range: its units and its moment."""

    first: int
    last: int
    moment: Moment


class DateReading(NamedTuple):
    """The units `first:last` as a time: a moment or a span, its value in EDTF; `said` if the words
    themselves state the year.
    """

    first: int
    last: int
    moment: Moment | None = None
    span: DaySpan | None = None
    value: str | None = None
    said: bool = False
    parts: tuple[Part, ...] = ()


Reader = Callable[[DateSentence, int, int, DateContext], DateReading | None]


def reading_of(
    first: int, last: int, moment: Moment | None, said: bool = False
) -> DateReading | None:
    """The reading of a moment, None for a day that the calendar does not have."""
    if moment is not None and not is_valid(moment):
        return None
    return DateReading(first, last, moment, None, None if moment is None else edtf(moment), said)


def reading_of_span(first: int, last: int, span: DaySpan | None) -> DateReading:
    """The reading of an interval."""
    if span is None:
        return DateReading(first, last)
    return DateReading(first, last, None, span, f"{edtf(span.first)}/{edtf(span.last)}")


def approximate(reading: DateReading) -> DateReading:
    """The reading with EDTF's mark of approximation, on a day or on both ends of an interval."""
    return (
        reading
        if reading.value is None
        else reading._replace(value=reading.value.replace("/", "~/") + "~")
    )


def soften(sentence: DateSentence, reading: DateReading | None) -> DateReading | None:
    """The reading of a date after a word such as "about": approximate if the word means that, else
    without the word.
    """
    if reading is None or sentence.tags[reading.first] != ABOUT:
        return reading
    if sentence.word(reading.first) in APPROXIMATORS:
        return approximate(reading)
    return reading._replace(first=reading.first + 1)


def stated_year(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> tuple[int | None, int]:
    """The year that the units `first:last` state, and the unit after it; `first` if they state
    none.
    """
    units = sentence.units
    for index in range(first, last):
        tag = units[index].tag
        if tag == YEAR_NUMBER and sentence.word_after(index) in CLOCK_WORDS:
            return None, first  # 1 Feb, 1915 hrs
        if tag == YEAR_NUMBER or (
            tag in EARLY_YEARS and index + 1 < last and units[index + 1].tag == BC
        ):
            year = units[index].value
            if index + 1 < last and units[index + 1].tag in ERAS:
                return (1 - year if units[index + 1].tag == BC else year), index + 2
            return year, index + 1
        if (
            tag == APOSTROPHE
            and index + 1 < last
            and 0 < units[index + 1].end - units[index + 1].start == 2
        ):
            return full_year(units[index + 1].value), index + 2
        if tag == NUMBER_WORD:
            numbers = [unit.value for unit in units[index:last] if unit.tag == NUMBER_WORD]
            return spelled_year(numbers, False), last
        if tag == YEAR:
            pointer = units[index - 1].tag
            base = context.anchor if pointer in FROM_TODAY else context.current
            if base is None or base.year is None:
                return None, index + 1
            return base.year + SHIFTS.get(pointer, 0), index + 1
    return None, first


def spelled_year(numbers: list[int], named: bool) -> int | None:
    """The year that number words spell in pairs; "two thousand" only after the word "year".

    >>> (spelled_year([19, 90, 6], False), spelled_year([20, 10], False),
    ...     spelled_year([2, 1000], True), spelled_year([20, 5], False))
    (1996, 2010, 2000, None)
    """
    if named and numbers[:2] == [2, 1000]:
        return 2000 + sum(numbers[2:])
    if (
        not 11 <= numbers[0] <= 20
        or not 10 <= numbers[1] <= 90
        or (len(numbers) == 3 and (numbers[1] < 20 or numbers[2] > 9))
    ):
        return None
    return numbers[0] * 100 + sum(numbers[1:])
