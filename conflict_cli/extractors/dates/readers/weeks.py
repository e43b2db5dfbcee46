"""Days given by their week, and weeks given by a day: Wednesday last week, the week of 9
October.
"""

from conflict_cli.extractors.dates.context import DateContext
from conflict_cli.extractors.dates.readers.days import read_day
from conflict_cli.extractors.dates.readers.offsets import (
    read_unit,
    read_weekday,
    unit_at,
    unit_base,
)
from conflict_cli.extractors.dates.readings import (
    SHIFTS,
    DateReading,
    DateSentence,
    reading_of,
    reading_of_span,
)
from conflict_cli.extractors.dates.values import DaySpan, shift_days
from conflict_cli.lexicon import around_dates as lexicon

WEEK = 7
DEMONSTRATIVES = frozenset(lexicon.DEMONSTRATIVES.split())


def read_week_weekday(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Wednesday last week; Saturday of last week; last week Monday: the day of that week; if the
    words name no week, the weekday or the other unit by itself.
    """
    units, letters = sentence.units, sentence.letters
    week_at, day_at = letters.index("u", first, last), letters.index("W", first, last)
    pointer_at = next(index for index in range(first, last) if letters[index] in SHIFTS)
    begin = next((index for index in range(first, last) if letters[index] != "j"), first)
    if units[week_at].value != WEEK:
        one = read_weekday(sentence, begin, day_at + 1, context) if day_at < week_at else None
        return one or (
            read_unit(sentence, first, week_at + 1, context) if week_at < day_at else None
        )  # "last month on Friday"
    if pointer_at > day_at and sentence.word(pointer_at) in DEMONSTRATIVES:
        return read_weekday(
            sentence, begin, day_at + 1, context
        )  # "on Friday that week", "on Monday the past week"
    chosen = letters[pointer_at : week_at + 1]
    week = unit_at(
        unit_base(chosen, letters[pointer_at], WEEK, context), WEEK, SHIFTS[letters[pointer_at]]
    )
    end = max(week_at, day_at) + 1
    if not isinstance(week, DaySpan):
        return DateReading(begin, end)
    return reading_of(begin, end, shift_days(week.first, units[day_at].value - 1))


def read_week_of(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """The week of 9 October; the week ending 15 October: the seven days from it or up to it."""
    units, letters = sentence.units, sentence.letters
    at = letters.index("u", first, last)
    if units[at].value != WEEK or sentence.word(at).endswith("s"):
        return None
    ends = letters[at + 1] == "e" and units[at + 1].value == 3
    day_at = next(index for index in range(at + 1, last) if letters[index] in "MDOWT")
    day_at += letters[day_at] == "T"
    day = read_day(sentence, day_at, last, context)
    if day is None or day.moment is None or not day.moment.day:
        return day
    other = shift_days(day.moment, 1 - WEEK if ends else WEEK - 1)
    if other is None:
        return day
    return reading_of_span(first, day.last, DaySpan(*sorted((day.moment, other))))._replace(
        said=day.said
    )
