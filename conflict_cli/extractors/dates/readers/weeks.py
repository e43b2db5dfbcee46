"""Days given by their week, and weeks given by a day: Wednesday last week, the week of 9
October.
"""

from conflict_cli.extractors.dates.classes import TAGS, tags_of
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

PERIOD_UNIT, WEEKDAY = TAGS["PERIOD_UNIT"], TAGS["WEEKDAY"]
THE, ON, PHASE = TAGS["THE"], TAGS["ON"], TAGS["PHASE"]
DAY_OPENERS = tags_of("MONTH DAY_NUMBER ORDINAL WEEKDAY THE")
WEEK = 7
DEMONSTRATIVES = frozenset(lexicon.DEMONSTRATIVES.split())


def read_week_weekday(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Wednesday last week; Saturday of last week; last week Monday: the day of that week; if the
    words name no week, the weekday or the other unit by itself.
    """
    units, tags = sentence.units, sentence.tags
    week_at, day_at = tags.index(PERIOD_UNIT, first, last), tags.index(WEEKDAY, first, last)
    pointer_at = next(index for index in range(first, last) if tags[index] in SHIFTS)
    begin = next((index for index in range(first, last) if tags[index] != ON), first)
    if units[week_at].value != WEEK:
        one = read_weekday(sentence, begin, day_at + 1, context) if day_at < week_at else None
        return one or (
            read_unit(sentence, first, week_at + 1, context) if week_at < day_at else None
        )  # "last month on Friday"
    if pointer_at > day_at and sentence.word(pointer_at) in DEMONSTRATIVES:
        return read_weekday(
            sentence, begin, day_at + 1, context
        )  # "on Friday that week", "on Monday the past week"
    chosen = tags[pointer_at : week_at + 1]
    week = unit_at(
        unit_base(chosen, tags[pointer_at], WEEK, context), WEEK, SHIFTS[tags[pointer_at]]
    )
    end = max(week_at, day_at) + 1
    if not isinstance(week, DaySpan):
        return DateReading(begin, end)
    return reading_of(begin, end, shift_days(week.first, units[day_at].value - 1))


def read_week_of(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """The week of 9 October; the week ending 15 October: the seven days from it or up to it."""
    units, tags = sentence.units, sentence.tags
    at = tags.index(PERIOD_UNIT, first, last)
    if units[at].value != WEEK or sentence.word(at).endswith("s"):
        return None
    ends = tags[at + 1] == PHASE and units[at + 1].value == 3
    day_at = next(index for index in range(at + 1, last) if tags[index] in DAY_OPENERS)
    day_at += tags[day_at] == THE
    day = read_day(sentence, day_at, last, context)
    if day is None or day.moment is None or not day.moment.day:
        return day
    other = shift_days(day.moment, 1 - WEEK if ends else WEEK - 1)
    if other is None:
        return day
    return reading_of_span(first, day.last, DaySpan(*sorted((day.moment, other))))._replace(
        said=day.said
    )
