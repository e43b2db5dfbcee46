"""Named days and times: Christmas Eve, Good Friday, Ramadan, Yom Kippur."""

from typing import Literal

from conflict_cli.extractors.dates.classes import OTHER, TAGS, holiday_rule, tags_of
from conflict_cli.extractors.dates.context import DateContext
from conflict_cli.extractors.dates.readers.calendars import (
    islamic_day,
    islamic_year,
    nowruz,
    orthodox_easter,
    rosh_hashanah,
    western_easter,
)
from conflict_cli.extractors.dates.readings import (
    SHIFTS,
    DateReading,
    DateSentence,
    reading_of,
    stated_year,
)
from conflict_cli.extractors.dates.tenses import FUNCTION_WORDS
from conflict_cli.extractors.dates.values import (
    DaySpan,
    Moment,
    edtf,
    from_ordinal,
    is_valid,
    nth_weekday,
    shift_days,
    to_date,
)
from conflict_cli.lexicon import around_dates as lexicon

HIJRI_MONTH = TAGS["HIJRI_MONTH"]
NAMED = tags_of("NAMED_DAY HIJRI_MONTH")
NUMERALS = tags_of("DAY_NUMBER ORDINAL")
# How the lexicon writes the rules of named days that are not a day of a month or a weekday of one.
Calendar = Literal["easter", "orthodox", "hebrew", "hijri", "nowruz", "election", "none"]
COLOURS = frozenset(lexicon.COLOURS.split())
EVENT_NAMES = frozenset(lexicon.EVENT_NAMES.split())
# The Hijri months that English names without a day; the others occur with one (15 Sha'ban), or are
# people's names.
LONE_MONTHS = frozenset((1, 9))
LONE_MONTH_OPENERS = frozenset(lexicon.LONE_MONTH_OPENERS.split())
# These are 1882 to 2077; read as years of ours they would be too early for the calendars here.
HIJRI_YEARS = range(1300, 1500)
SPEECH = frozenset(lexicon.SPEECH.split())


def read_holiday(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Christmas Eve; Easter Sunday 1916; last Thanksgiving; the middle of Ramadan; Yom
    Kippur 1973.
    """
    tags = sentence.tags
    at = next(index for index in range(first, last) if tags[index] in NAMED)
    rule = holiday_rule(sentence.units[at].value)
    year, end = stated_year(sentence, at + 1, last, context)
    if (
        rule == "none"
        or is_part_of_name(sentence, at, rule)
        or (tags[at] == HIJRI_MONTH and not names_month(sentence, first, at, end > at + 1))
    ):
        return None
    if end > at + 1:
        return holiday_reading(
            first, end, rule, None if year is None else holiday_in(rule, year), True
        )
    pointer = next((SHIFTS[tag] for tag in tags[first:at] if tag in SHIFTS), 0)
    return read_yearless(
        first, at + 1, rule, pointer or direction(sentence, first, last, context), context
    )


def read_hijri_day(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """15 Sha'ban; the 27th of Ramadan 1434; Muharram 10."""
    at = sentence.tags.index(HIJRI_MONTH, first, last)
    day = next(index for index in range(first, last) if sentence.tags[index] in NUMERALS)
    number = sentence.units[day].value
    core = max(at, day) + 1
    if not 1 <= number <= 30:
        return None
    rule = f"{holiday_rule(sentence.units[at].value)} {number}"
    year, end = stated_year(sentence, core, last, context)
    if end > core:
        return holiday_reading(
            first, end, rule, None if year is None else holiday_in(rule, year), True
        )
    return read_yearless(first, core, rule, direction(sentence, first, core, context), context)


def direction(sentence: DateSentence, first: int, last: int, context: DateContext) -> int:
    """The direction of the tense from the day of writing; 0 in a narrative, which is all past: the
    day nearest to its current date.
    """
    return 0 if context.narrative else sentence.tense(first, last)


def read_yearless(
    first: int, last: int, rule: str, way: int, context: DateContext
) -> DateReading | None:
    """A named day without a year: the one nearest to the anchor, or, in an unknown year, a day that
    has the same date every year.

    A month that moves through all seasons states no time if the year is unknown.
    """
    anchor, told = context.anchor, context.current
    if told is not None and told.year is not None and told.day:
        same = holiday_in(rule, told.year)
        if (
            same is not None and same.first <= told <= same.last
        ):  # On 7 October 2023, the day of Simchat Torah.
            return holiday_reading(first, last, rule, same)
    if anchor is None or anchor.year is None:
        if is_approximate(rule):
            return None
        return reading_of(
            first, last, Moment(None, int(rule[:2]), int(rule[3:])) if rule[2:3] == "-" else None
        )
    return holiday_reading(first, last, rule, holiday_near(rule, anchor, way))


def is_part_of_name(sentence: DateSentence, at: int, rule: str) -> bool:
    """True if a named day is part of the name of an event, a song or a person: Nowruz Khan."""
    words, token = sentence.tokens.words, sentence.units[at].token - 1
    if (
        token > sentence.first
        and sentence.tokens.lowers[token] in COLOURS
        and words[token][0].isupper()
    ):
        return True  # the song White Christmas
    after = sentence.token_after(at)
    if after >= sentence.last or not words[after][0].isupper():
        return False
    return words[after].lower() in EVENT_NAMES or (
        is_approximate(rule) and sentence.tags[at + 1 : at + 2] == OTHER
    )


def names_month(sentence: DateSentence, first: int, at: int, said: bool) -> bool:
    """Guess whether a Hijri month's name means the month here, not a person: in Ramadan, Ramadan
    2019, Ramadan began; not Tariq Ramadan.
    """
    month = int(holiday_rule(sentence.units[at].value).split()[1])
    if month not in LONE_MONTHS:
        return False
    before, after = sentence.word_before(at), sentence.word_after(at)
    if said or first < at or before in LONE_MONTH_OPENERS:
        return True
    token = sentence.units[at].token
    named = (
        token > sentence.first
        and sentence.tokens.words[token - 1][0].isupper()
        and before not in FUNCTION_WORDS
    )
    return not named and after not in SPEECH


def holiday_reading(
    first: int, last: int, rule: str, span: DaySpan | None, said: bool = False
) -> DateReading:
    """The reading of a named day or time, approximate if the moon decides it."""
    if span is None:
        return DateReading(first, last)
    mark = "~" if is_approximate(rule) else ""
    if span.first == span.last:
        return DateReading(first, last, span.first, None, edtf(span.first) + mark, said)
    return DateReading(
        first, last, None, span, f"{edtf(span.first)}{mark}/{edtf(span.last)}{mark}", said
    )


def is_approximate(rule: str) -> bool:
    """True if a rule is right only to within a day or two: a crescent must be seen, an equinox may
    be kept a day earlier or later.

    >>> is_approximate("hijri 10 1"), is_approximate("easter 0"), is_approximate("hebrew 9")
    (True, False, False)
    """
    return rule.startswith(("hijri", "nowruz"))


def holiday_near(rule: str, anchor: Moment, direction: int) -> DaySpan | None:
    """The named day or time nearest to a day: begun by then (-1), not over by then (1), or on
    either side (0).

    >>> [holiday_near("12-25", Moment(2020, 1, 20), direction).first[0] for direction in (-1, 0, 1)]
    [2019, 2019, 2020]
    """
    year = anchor.year or 0
    day = anchor if anchor.day else Moment(year, anchor.month if 1 <= anchor.month <= 12 else 6, 15)
    spans = [
        span for candidate in (year - 1, year, year + 1) if (span := holiday_in(rule, candidate))
    ]
    ahead = [(span, _days(span.first, day), _days(span.last, day)) for span in spans]
    fitting = [
        (max(begins, -ends, 0), span)
        for span, begins, ends in ahead
        if not direction or (begins <= 0 if direction < 0 else ends >= 0)
    ]
    return min(fitting, default=(0, None))[1]


def _days(one: Moment, other: Moment) -> int:
    """The days between two dates, or a very large number if one of them is no day."""
    first, second = to_date(one), to_date(other)
    return first.toordinal() - second.toordinal() if first and second else 10**6


def holiday_in(rule: str, year: int) -> DaySpan | None:
    """The days that a rule names in a year: a Hijri year if the rule is Hijri and the number can be
    one.

    >>> holiday_in("12-24", 2023).first, holiday_in("11 4 4", 2023).first
    (Moment(year=2023, month=12, day=24), Moment(year=2023, month=11, day=23))
    >>> holiday_in("easter -2", 2024).first
    Moment(year=2024, month=3, day=29)
    >>> holiday_in("hijri 9", 1440) == holiday_in("hijri 9", 2019)
    True
    >>> ([edtf(day) for day in holiday_in("hijri 9", 2019)],
    ...     [edtf(day) for day in holiday_in("hebrew -163 7", 2002)])
    (['2019-05-06', '2019-06-04'], ['2002-03-28', '2002-04-03'])
    """
    calendar, *numbers = rule.split()
    if calendar in ("easter", "orthodox", "hebrew", "hijri", "nowruz"):
        return moving_days(calendar, [int(number) for number in numbers], year)
    day: Moment | None
    if len(rule) > 8 and rule[4] == "-":
        day = Moment(int(rule[:4]), int(rule[5:7]), int(rule[8:]))
    elif rule[2:3] == "-":
        day = Moment(year, int(rule[:2]), int(rule[3:]))
    elif rule == "election":  # of the United States: the Tuesday after the first Monday of November
        monday = nth_weekday(year, 11, 1, 1)
        day = shift_days(monday, 1) if monday else None
    else:
        day = nth_weekday(year, int(calendar), int(numbers[0]), int(numbers[1]))
    return DaySpan(day, day) if day and is_valid(day) else None


def moving_days(calendar: str, numbers: list[int], year: int) -> DaySpan | None:
    """The days of a feast, by its offset from Easter or Rosh Hashanah and, as a second number, its
    length; or a Hijri month, or a day of one.
    """
    if calendar == "hijri":
        month, day = numbers[0], numbers[1] if len(numbers) > 1 else 1
        hijri = year if year in HIJRI_YEARS else islamic_year(year, month, day)
        first = None if hijri is None else islamic_day(hijri, month, day)
        last = first if hijri is None or len(numbers) > 1 else islamic_day(hijri, month + 1, 1) - 1
    else:
        zero = {
            "nowruz": nowruz,
            "hebrew": rosh_hashanah,
            "orthodox": orthodox_easter,
            "easter": western_easter,
        }[calendar](year)
        first = None if zero is None else zero + (numbers[0] if numbers else 0)
        last = first if first is None or len(numbers) < 2 else first + numbers[1] - 1
    begins, ends = from_ordinal(first), from_ordinal(last)
    return DaySpan(begins, ends) if begins and ends else None
