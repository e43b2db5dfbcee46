"""Days counted within a longer time or from a named day: the first week of March, the last Friday
of Ramadan, the day after Christmas.
"""

from typing import NamedTuple

from conflict_cli.extractors.dates.classes import TAGS, holiday_rule, tags_of
from conflict_cli.extractors.dates.context import DateContext
from conflict_cli.extractors.dates.readers.holidays import is_approximate, read_holiday
from conflict_cli.extractors.dates.readers.offsets import read_unit, shift_unit
from conflict_cli.extractors.dates.readers.years import read_month, read_month_year
from conflict_cli.extractors.dates.readings import (
    DateReading,
    DateSentence,
    approximate,
    reading_of,
    reading_of_span,
    stated_year,
)
from conflict_cli.extractors.dates.values import DaySpan, Moment, days_in_month, shift_days, to_date

MONTH, WEEKDAY, DAY_NUMBER = TAGS["MONTH"], TAGS["WEEKDAY"], TAGS["DAY_NUMBER"]
PERIOD_UNIT, TODAY, LAST = TAGS["PERIOD_UNIT"], TAGS["TODAY"], TAGS["LAST"]
PHASE, OF = TAGS["PHASE"], TAGS["OF"]
ORDINALS = tags_of("ORDINAL ORDINAL_WORD")
COUNTS = tags_of("NUMBER_WORD DAY_NUMBER")
AMOUNTS = tags_of("AN NUMBER_WORD DAY_NUMBER NUMBER")
UNITS = tags_of("PERIOD_UNIT YEAR")
CHOSEN_UNITS = tags_of("PERIOD_UNIT HALF")
NAMED = tags_of("NAMED_DAY HIJRI_MONTH")
SIDES = tags_of("BEFORE_OR_AFTER EVE")
OPENERS = tags_of("THE FISCAL")
# A year to count in if none is known; only what is the same in every year may be taken from it.
COMMON_YEAR = 2001


class Choice(NamedTuple):
    """A choice among the days, weeks, months or weekdays of a time: number `which`, from 1 (-1 is
    the last), and how many from there on.
    """

    which: int
    many: int
    size: int
    weekday: int


def read_within(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """The last day of 2019; the first two weeks of May; the third Sunday of June; the first six
    months of 2013; the 12th of last month.
    """
    tags = sentence.tags
    of = tags.index(OF, first, last)
    choice = read_choice(sentence, first, of)
    if choice is None:
        return None
    period, said, end = read_period(sentence, of + 1, last, context)
    if choice.size == 182:
        # Half a month has no notation of its own.
        moment = (
            period.first
            if period is not None and not period.first.day and period.first.month
            else None
        )
        return moment and reading_of(first, end, moment, said)
    if period is None:
        return DateReading(first, end) if end > of + 1 else None
    span = (
        choose_days(days_of(period), choice) if choice.size != 30 else choose_months(period, choice)
    )
    if span is None:
        return DateReading(first, end) if period.first.year is None else None
    reading = (
        reading_of(first, end, span.first, said)
        if span.first == span.last
        else reading_of_span(first, end, span)._replace(said=said)
    )
    return reading and mark(sentence, of + 1, end, reading)


def read_choice(sentence: DateSentence, first: int, last: int) -> Choice | None:
    """The choice that the words `first:last` state: the first two weeks; the last Friday; the
    12th.
    """
    units = sentence.units[first:last]
    which = count = size = weekday = 0
    for unit in units:
        if unit.tag in ORDINALS or (unit.tag == DAY_NUMBER and not which and unit is units[-1]):
            which = unit.value
        elif unit.tag == LAST:
            which = -1
        elif unit.tag == PHASE:
            which = {1: 1, 3: -1}.get(unit.value, 0)
        elif unit.tag in COUNTS:
            count = unit.value
        elif unit.tag in CHOSEN_UNITS:
            size = unit.value
        elif unit.tag == WEEKDAY:
            weekday = unit.value
    if (
        not which
        or (count and which > 1)
        or (not count and size and sentence.tokens.lowers[units[-1].token].endswith("s"))
    ):
        return None
    return Choice(which, count or 1, size or 1, weekday)


def read_period(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> tuple[DaySpan | None, bool, int]:
    """The time that the units `first:last` name, whether they state its year, and the unit after
    it.
    """
    tags = sentence.tags
    at = first
    while tags[at] in OPENERS:
        at += 1
    if tags[at] == MONTH:
        reading = (
            read_month_year(sentence, at, last, context)
            if last > at + 1
            else read_month(sentence, at, last, context)
        )
    elif tags[at] in NAMED:
        reading = read_holiday(sentence, at, last, context)
    elif tags[last - 1] == PERIOD_UNIT:
        reading = (
            read_unit(sentence, first, last, context)
            if sentence.units[last - 1].value == 30
            else None
        )
    else:
        year, end = stated_year(sentence, at, last, context)
        reading = reading_of(first, end, None if year is None else Moment(year), True)
    if reading is None:
        return None, False, first
    return (
        reading.span or (reading.moment and DaySpan(reading.moment, reading.moment)),
        reading.said,
        reading.last,
    )


def days_of(period: DaySpan) -> DaySpan:
    """The first and last day of a time, which may be given in months or years.

    >>> days_of(DaySpan(Moment(2020, 2), Moment(2020, 2)))[1]
    Moment(year=2020, month=2, day=29)
    """
    (year, month, day), (last_year, last_month, last_day) = period
    last_month = last_month or 12
    last_day = last_day or days_in_month(
        COMMON_YEAR if last_year is None else last_year, last_month
    )
    return DaySpan(Moment(year, month or 1, day or 1), Moment(last_year, last_month, last_day))


def choose_days(days: DaySpan, choice: Choice) -> DaySpan | None:
    """The chosen days of a time, None if it has no such days or if they depend on an unknown year.

    >>> choose_days(days_of(DaySpan(Moment(2020, 1), Moment(2020, 1))),
    ...     Choice(3, 1, 1, 7))[0]  # the third Sunday
    Moment(year=2020, month=1, day=19)
    >>> choose_days(days_of(DaySpan(Moment(None, 3), Moment(None, 3))),
    ...     Choice(1, 2, 7, 0))[1]  # the first two weeks
    Moment(year=None, month=3, day=14)
    """
    if days.first.year is None:
        if choice.weekday or (choice.which < 0 and days.first.month == 2):
            return None
        found = choose_days(
            DaySpan(days.first._replace(year=COMMON_YEAR), days.last._replace(year=COMMON_YEAR)),
            choice,
        )
        return found and DaySpan(found.first._replace(year=None), found.last._replace(year=None))
    opens, closes = to_date(days.first), to_date(days.last)
    if opens is None or closes is None:
        return None
    length = closes.toordinal() - opens.toordinal() + 1
    if choice.weekday:
        ahead = (choice.weekday - opens.isoweekday()) % 7
        ahead += 7 * (choice.which - 1 if choice.which > 0 else (length - 1 - ahead) // 7)
        begin = end = ahead
    elif choice.which > 0:
        begin = (choice.which - 1) * choice.size
        end = begin + choice.size * choice.many - 1
    else:
        begin, end = length - choice.size * choice.many, length - 1
    if not 0 <= begin < length or end >= length + choice.size - 1:
        return None
    first, last = shift_days(days.first, begin), shift_days(days.first, min(end, length - 1))
    return DaySpan(first, last) if first and last else None


def choose_months(period: DaySpan, choice: Choice) -> DaySpan | None:
    """The first or last months of a year: "the first six months of 2013"."""
    year = period.first.year
    if period.first.month or year is None or abs(choice.which) != 1 or not 1 <= choice.many <= 11:
        return None
    first = 1 if choice.which > 0 else 13 - choice.many
    return DaySpan(Moment(year, first), Moment(year, first + choice.many - 1))


def mark(sentence: DateSentence, first: int, last: int, reading: DateReading) -> DateReading:
    """The reading, approximate if a named day among the units `first:last` is."""
    named = next((unit.value for unit in sentence.units[first:last] if unit.tag in NAMED), None)
    return (
        approximate(reading)
        if named is not None and is_approximate(holiday_rule(named))
        else reading
    )


def read_beside(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """The day after Christmas; two weeks before Ramadan 2019; the eve of Eid al-Fitr; the day
    before yesterday.
    """
    units, tags = sentence.units, sentence.tags
    way = next(index for index in range(first, last) if tags[index] in SIDES)
    direction = units[way].value
    if tags[last - 1] == TODAY:
        base = context.today
        period = base and (day := shift_days(base, units[last - 1].value)) and DaySpan(day, day)
        said, end = False, last
    else:
        at = next(index for index in range(way, last) if tags[index] in NAMED)
        reading = read_holiday(sentence, at, last, context)
        if reading is None:
            return None
        period, said, end = (
            reading.span or (reading.moment and DaySpan(reading.moment, reading.moment)),
            reading.said,
            reading.last,
        )
    if period is None:
        return DateReading(first, end)
    base = period.first if direction < 0 else period.last
    unit = next((unit.value for unit in units[first:way] if unit.tag in UNITS), 1)
    count = next((unit.value for unit in units[first:way] if unit.tag in AMOUNTS), 0)
    if unit == 7 and not count:  # the week after is a week, a week after is a day
        near, far = shift_days(base, direction), shift_days(base, 7 * direction)
        found = reading_of_span(first, end, DaySpan(*sorted((near, far)))) if near and far else None
    else:
        moment = shift_unit(base, unit, direction * (count or 1))
        found = reading_of(first, end, moment, said) if isinstance(moment, Moment) else None
    return found and mark(sentence, way, end, found)
