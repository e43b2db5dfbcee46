"""Days of a month by number: January 19th, 19-20 January, 2020-01-19."""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.extractors.dates.classes import TAGS, tags_of
from conflict_cli.extractors.dates.context import DateContext, choose_year
from conflict_cli.extractors.dates.genres import is_day_first
from conflict_cli.extractors.dates.notations import read_notation
from conflict_cli.extractors.dates.readings import (
    DateReading,
    DateSentence,
    Part,
    reading_of,
    soften,
    stated_year,
)
from conflict_cli.extractors.dates.tenses import DETERMINERS, FUNCTION_WORDS
from conflict_cli.extractors.dates.values import (
    DaySpan,
    Moment,
    edtf,
    full_year,
    is_valid,
    shift_months,
    to_date,
)
from conflict_cli.lexicon import around_dates as lexicon
from conflict_cli.lexicon import function_words

MONTH, WEEKDAY, DAY_NUMBER = TAGS["MONTH"], TAGS["WEEKDAY"], TAGS["DAY_NUMBER"]
PHASE, AND, COMMA, APOSTROPHE = TAGS["PHASE"], TAGS["AND"], TAGS["COMMA"], TAGS["APOSTROPHE"]
NUMERALS = tags_of("DAY_NUMBER ORDINAL")
DAYS = tags_of("DAY_NUMBER ORDINAL ORDINAL_WORD")
TWO_DIGITS = tags_of("DAY_NUMBER NUMBER")
DASHES = tags_of("TO HYPHEN SLASH")
PREPOSITIONS = tags_of("IN ON")
TIME_OF_DAY = tags_of("DAYPART ON")
BOUNDS = frozenset(lexicon.BOUNDS.split())
LONE_DAY_OPENERS = frozenset(lexicon.LONE_DAY_OPENERS.split())
COUNTED = frozenset(lexicon.COUNTED.split())
BETWEEN = frozenset(function_words.BETWEEN.split())
PRONOUNS = frozenset(lexicon.PRONOUNS.split())
NOT_NOUNS = frozenset(lexicon.NOT_NOUNS.split())


class DayWords(NamedTuple):
    """A month, a day and a weekday found among some units, and the units of the first two."""

    month: int
    day: int
    weekday: int
    month_at: int
    day_at: int


def read_day(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """January 19th, 2020; Sunday the 19th of January; 17 Oct 88."""
    tags = sentence.tags
    first = skip_time(sentence, first)
    words = find_day_words(sentence, first, last)
    month, day, weekday, month_at, day_at = words
    year, last, said = year_of_day(sentence, words, last, context)
    if not 1 <= day <= 31 or (year is None and not is_valid(Moment(None, month, day))):
        return None
    if (
        month_at > day_at == first
        and tags[day_at] == DAY_NUMBER
        and sentence.word_before(first) in ("'", "$")
    ):
        return None
    if not said:
        tense, token = sentence.tense(first, last), sentence.units[first].token
        if (
            day_at > month_at + 1
            and tags[month_at + 1] == COMMA
            and counts_something(sentence.word_after(day_at))
        ):
            # In October, 16 worshippers were shot.
            return reading_of(
                first, month_at + 1, Moment(choose_year(context, month, 0, 0, tense, token), month)
            )
        year = choose_year(context, month, day, weekday, tense, token)
    if tags[first] == PHASE and sentence.word(first) in BOUNDS:
        first += 2 if tags[first + 1] in PREPOSITIONS else 1  # beginning on 9 April
    return soften(sentence, reading_of(first, last, Moment(year, month, day), said))


def find_day_words(sentence: DateSentence, first: int, last: int) -> DayWords:
    """The first month, the first day and the last weekday among the units `first:last`."""
    month = day = weekday = 0
    month_at = day_at = first
    for index in range(first, last):
        tag, value = sentence.units[index].tag, sentence.units[index].value
        if tag == MONTH and not month:
            month, month_at = value, index
        elif tag in DAYS and not day:
            day, day_at = value, index
        elif tag == WEEKDAY:
            weekday = value
    return DayWords(month, day, weekday, month_at, day_at)


def year_of_day(
    sentence: DateSentence, words: DayWords, last: int, context: DateContext
) -> tuple[int | None, int, bool]:
    """The year that follows a day and its month, the unit that the date ends before, and whether
    the year is stated.
    """
    units = sentence.units
    core = max(words.month_at, words.day_at) + 1
    year, year_end = stated_year(sentence, core, last, context)
    if year_end > core:
        return year, year_end, True
    if last > core and units[core].tag in TWO_DIGITS:
        # 17 Oct 88, an agency's dateline: two digits after a short month are a year, unless they
        # count something.
        month, digits = units[words.month_at], units[core]
        if (
            month.end - month.start <= 5
            and digits.end - digits.start == 2
            and not sentence.word_after(core).isalpha()
        ):
            return full_year(digits.value), core + 1, True
    return year, core, False


def read_days(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """January 13, 15, 17 and 18; 16 to 19 January 2020: several days of one month."""
    units, tags = sentence.units, sentence.tags
    first = skip_time(sentence, first)
    month_at = tags.index(MONTH, first, last)
    month = units[month_at].value
    days = [
        index
        for index in range(first, last)
        if tags[index] in NUMERALS and not (index and tags[index - 1] == APOSTROPHE)
    ]
    core = max(days[-1], month_at) + 1
    year, year_end = stated_year(sentence, core, last, context)
    said = year_end > core
    last = year_end if said else core
    joint = tags[days[0] : days[1]] if len(days) == 2 else ""
    is_range = not DASHES.isdisjoint(joint)
    between = AND in joint and sentence.word_before(first) in BETWEEN
    if not said:
        after = sentence.word_after(last - 1)
        if joint and month_at < days[0] and not is_range and counts_something(after):
            # "On January 3 and 5 soldiers": the last number belongs to the noun after it.
            return read_day(sentence, first, days[0] + 1, context)
        day, tense = units[days[-1]].value, sentence.tense(first, last)
        year = choose_year(context, month, day, 0, tense, units[first].token)
    moments = [Moment(year, month, units[index].value) for index in days]
    if not all(is_valid(moment) and moment.day for moment in moments):
        return None
    spans = spans_of_days(first, last, month_at, days)
    parts = tuple(Part(a, b, moment) for (a, b), moment in zip(spans, moments, strict=True))
    if (is_range or between) and moments[0] < moments[1]:
        first -= between
        value = f"{edtf(moments[0])}/{edtf(moments[1])}"
    else:
        value = "{" + ",".join(edtf(moment) for moment in moments) + "}"
    return DateReading(first, last, None, DaySpan(moments[0], moments[-1]), value, said, parts)


def spans_of_days(
    first: int, last: int, month_at: int, days: Sequence[int]
) -> list[tuple[int, int]]:
    """The units of each day, the month with the day beside it: "January 13", "15", "17"."""
    spans = [(index, index + 1) for index in days]
    if month_at < days[0]:
        spans[0] = (month_at, days[0] + 1)
    else:
        spans[-1] = (days[-1], last)
    spans[0] = (min(first, spans[0][0]), spans[0][1])
    spans[-1] = (spans[-1][0], max(last, spans[-1][1]))
    return spans


def skip_time(sentence: DateSentence, first: int) -> int:
    """The unit after a time of day before a date: at dawn on Sunday, April 6."""
    while sentence.tags[first] in TIME_OF_DAY:
        first += 1
    return first


def read_lone_day(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """On the 19th; on Sunday the 19th: a day of the text's current month, or of a neighbouring one
    if the weekday requires it.
    """
    base, day = context.current, sentence.units[last - 1].value
    if base is None or not 1 <= base.month <= 12 or not 1 <= day <= 31:
        return None
    if sentence.tags[first] == WEEKDAY:
        weekday = sentence.units[first].value
        months = [shift_months(base._replace(day=0), shift) for shift in (0, -1, 1)]
        days = [month._replace(day=day) for month in months if month is not None]
        fitting = (
            moment
            for moment in days
            if (found := to_date(moment)) is not None and found.isoweekday() == weekday
        )
        moment = next(fitting, None)
        return moment and reading_of(first, last, moment)
    after = sentence.word_after(last - 1)
    if sentence.word_before(first) not in LONE_DAY_OPENERS:
        return None
    if (
        after[:1].isalpha()
        and after not in FUNCTION_WORDS
        and after not in DETERMINERS
        and after not in PRONOUNS
    ):
        return None  # the 19th company
    return reading_of(first, last, base._replace(day=day))


def counts_something(word: str) -> bool:
    """Guess whether a number before this word counts it: the word is a plural, or means people.

    >>> [counts_something(word) for word in ("soldiers", "people", "was", "in", "")]
    [True, True, False, False, False]
    """
    return word in COUNTED or (
        len(word) > 3
        and word[-1] == "s"
        and word[-2:] != "ss"
        and word.isalpha()
        and word not in NOT_NOUNS
    )


def read_numeric(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """2020-01-19; 19-Jan-2020; 19/01/2020 and 1/19/2020 by the order that the text uses."""
    if last - first == 1:
        return read_word(sentence, first, context)
    units = sentence.units
    pieces = [
        sentence.digits(index) if units[index].tag != MONTH else str(units[index].value)
        for index in range(first, last, 2)
    ]
    if len(pieces[2]) not in ((1, 2) if len(pieces[0]) == 4 else (2, 4)) or not all(
        map(str.isdecimal, pieces)
    ):
        return None  # 5/6/100000, 5/6/3,200
    numbers = [int(piece) for piece in pieces]
    if len(pieces[0]) == 4:
        year, month, day = numbers
    else:
        day, month, year = numbers
        year = full_year(year) if len(pieces[2]) == 2 else year
        if MONTH not in sentence.tags[first:last] and not comes_first(day, month, context):
            day, month = month, day
    if not day or not month or month > 12:
        return None
    return reading_of(first, last, Moment(year, month, day), True)


def read_word(sentence: DateSentence, at: int, context: DateContext) -> DateReading | None:
    """A day written as one word: 2020-01-19, 19.1.2020."""
    written = read_notation(sentence.word(at))
    if written is None:
        return None
    day, month = written.day, written.month
    if written.is_ambiguous and not comes_first(day, month, context):
        day, month = month, day
    if not day or not month or month > 12:
        return None
    year = int(written.year)
    return reading_of(
        at, at + 1, Moment(full_year(year) if len(written.year) == 2 else year, month, day), True
    )


def read_numeric_span(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """12-14/10/2018; 28/9-3/10/2018 and 9/28-10/3/2018 by the order that the text uses: two days
    joined by a hyphen.
    """
    *earlier, day, month, digits = (sentence.digits(index) for index in range(first, last, 2))
    if len(digits) not in (2, 4) or not digits.isdecimal():
        return None
    year = full_year(int(digits)) if len(digits) == 2 else int(digits)
    numbers = [
        (int(earlier[0]), int(earlier[-1]) if len(earlier) == 2 else int(month)),
        (int(day), int(month)),
    ]
    if len(earlier) == 2 and not all(comes_first(*pair, context) for pair in numbers):
        numbers = [(one, other) for other, one in numbers]
    start, end = (Moment(year, month, day) for day, month in numbers)
    if not (
        all(day.day and 1 <= day.month <= 12 and is_valid(day) for day in (start, end))
        and start < end
    ):
        return None
    middle = first + 2 * len(earlier)
    parts = (Part(first, middle - 1, start), Part(middle, last, end))
    return DateReading(
        first, last, None, DaySpan(start, end), f"{edtf(start)}/{edtf(end)}", True, parts
    )


def comes_first(day: int, month: int, context: DateContext) -> bool:
    """True if the first of two numbers is the day: it can't be the month, or this text writes the
    day first and the second can be the month.
    """
    return month <= 12 and (day > 12 or day_first(context))


def day_first(context: DateContext) -> bool:
    """True if this text writes the day before the month in numbers; decided once."""
    if context.day_first is None:
        context.day_first = is_day_first(context.tokens)
    return context.day_first
