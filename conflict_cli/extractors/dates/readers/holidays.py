"""Named days and times: Christmas Eve, Good Friday, Ramadan, Yom Kippur."""

from typing import Literal

from conflict_cli.extractors.dates.classes import holiday_rule
from conflict_cli.extractors.dates.context import DateContext
from conflict_cli.extractors.dates.readers.calendars import (
    islamic_day,
    islamic_year,
    nowruz,
    orthodox_easter,
    rosh_hashanah,
    western_easter,
)
from conflict_cli.extractors.dates.readings import SHIFTS, DateReading, DateSentence, reading_of, stated_year
from conflict_cli.extractors.dates.tenses import FUNCTION_WORDS
from conflict_cli.extractors.dates.values import DaySpan, Moment, edtf, from_ordinal, is_valid, nth_weekday, shift_days, to_date
from conflict_cli.lexicon import around_dates as lexicon

# How the lexicon writes the rules of named days, besides days of a month and weekdays of one.
Calendar = Literal["easter", "orthodox", "hebrew", "hijri", "nowruz", "election", "none"]
COLOURS = frozenset(lexicon.COLOURS.split())
EVENT_NAMES = frozenset(lexicon.EVENT_NAMES.split())
# The Hijri months that English names without a day; the others are told by their days (15 Sha'ban), or are people's names.
LONE_MONTHS = frozenset((1, 9))
LONE_MONTH_OPENERS = frozenset(lexicon.LONE_MONTH_OPENERS.split())
# Of 1882 to 2077: as years of ours they lie before all that is reckoned here.
HIJRI_YEARS = range(1300, 1500)
SPEECH = frozenset(lexicon.SPEECH.split())


def read_holiday(sentence: DateSentence, first: int, last: int, context: DateContext) -> DateReading | None:
    """Christmas Eve; Easter Sunday 1916; last Thanksgiving; the middle of Ramadan; Yom Kippur 1973."""
    letters = sentence.letters
    at = next(index for index in range(first, last) if letters[index] in "CX")
    rule = holiday_rule(sentence.units[at].value)
    year, end = stated_year(sentence, at + 1, last, context)
    if rule == "none" or is_part_of_name(sentence, at, rule) or (letters[at] == "X" and not names_month(sentence, first, at, end > at + 1)):
        return None
    if end > at + 1:
        return holiday_reading(first, end, rule, None if year is None else holiday_in(rule, year), True)
    pointer = next((SHIFTS[letter] for letter in letters[first:at] if letter in SHIFTS), 0)
    return read_yearless(first, at + 1, rule, pointer or direction(sentence, first, last, context), context)


def read_hijri_day(sentence: DateSentence, first: int, last: int, context: DateContext) -> DateReading | None:
    """15 Sha'ban; the 27th of Ramadan 1434; Muharram 10."""
    at = sentence.letters.index("X", first, last)
    day = next(index for index in range(first, last) if sentence.letters[index] in "DO")
    number = sentence.units[day].value
    core = max(at, day) + 1
    if not 1 <= number <= 30:
        return None
    rule = f"{holiday_rule(sentence.units[at].value)} {number}"
    year, end = stated_year(sentence, core, last, context)
    if end > core:
        return holiday_reading(first, end, rule, None if year is None else holiday_in(rule, year), True)
    return read_yearless(first, core, rule, direction(sentence, first, core, context), context)


def direction(sentence: DateSentence, first: int, last: int, context: DateContext) -> int:
    """Where the tense looks from the day of writing; a narrative, all of it past, takes the nearest to what it has told."""
    return 0 if context.narrative else sentence.tense(first, last)


def read_yearless(first: int, last: int, rule: str, way: int, context: DateContext) -> DateReading | None:
    """A named day whose year isn't said: the one nearest to the anchor, in an unknown year a day that all years have on one date.

    A month that wanders through all seasons is no time at all while nobody knows the year.
    """
    anchor, told = context.anchor, context.current
    if told is not None and told.year is not None and told.day:
        same = holiday_in(rule, told.year)
        if same is not None and same.first <= told <= same.last:  # On 7 October 2023, the day of Simchat Torah.
            return holiday_reading(first, last, rule, same)
    if anchor is None or anchor.year is None:
        if is_approximate(rule):
            return None
        return reading_of(first, last, Moment(None, int(rule[:2]), int(rule[3:])) if rule[2:3] == "-" else None)
    return holiday_reading(first, last, rule, holiday_near(rule, anchor, way))


def is_part_of_name(sentence: DateSentence, at: int, rule: str) -> bool:
    """Whether a named day is part of an event's or a song's name or, where people are called after it, of a person's: Nowruz Khan."""
    words, token = sentence.tokens.words, sentence.units[at].token - 1
    if token > sentence.first and sentence.tokens.lowers[token] in COLOURS and words[token][0].isupper():
        return True  # the song White Christmas
    after = sentence.token_after(at)
    if after >= sentence.last or not words[after][0].isupper():
        return False
    return words[after].lower() in EVENT_NAMES or (is_approximate(rule) and sentence.letters[at + 1 : at + 2] == "_")


def names_month(sentence: DateSentence, first: int, at: int, said: bool) -> bool:
    """Guess whether a Hijri month is the month here, and no person's name: in Ramadan, Ramadan 2019, Ramadan began; not Tariq Ramadan."""
    month = int(holiday_rule(sentence.units[at].value).split()[1])
    if month not in LONE_MONTHS:
        return False
    before, after = sentence.word_before(at), sentence.word_after(at)
    if said or first < at or before in LONE_MONTH_OPENERS:
        return True
    token = sentence.units[at].token
    named = token > sentence.first and sentence.tokens.words[token - 1][0].isupper() and before not in FUNCTION_WORDS
    return not named and after not in SPEECH


def holiday_reading(first: int, last: int, rule: str, span: DaySpan | None, said: bool = False) -> DateReading:
    """A named day's or time's reading, approximate where the moon decides."""
    if span is None:
        return DateReading(first, last)
    mark = "~" if is_approximate(rule) else ""
    if span.first == span.last:
        return DateReading(first, last, span.first, None, edtf(span.first) + mark, said)
    return DateReading(first, last, None, span, f"{edtf(span.first)}{mark}/{edtf(span.last)}{mark}", said)


def is_approximate(rule: str) -> bool:
    """Whether a rule gives its days only to one day or two: a crescent must be seen, an equinox is kept on the day before or after.

    >>> is_approximate("hijri 10 1"), is_approximate("easter 0"), is_approximate("hebrew 9")
    (True, False, False)
    """
    return rule.startswith(("hijri", "nowruz"))


def holiday_near(rule: str, anchor: Moment, direction: int) -> DaySpan | None:
    """The named day or time nearest to a day: begun by it (-1), not over by it (1), or on either side (0).

    >>> [holiday_near("12-25", Moment(2020, 1, 20), direction).first[0] for direction in (-1, 0, 1)]
    [2019, 2019, 2020]
    """
    year = anchor.year or 0
    day = anchor if anchor.day else Moment(year, anchor.month if 1 <= anchor.month <= 12 else 6, 15)
    spans = [span for candidate in (year - 1, year, year + 1) if (span := holiday_in(rule, candidate))]
    ahead = [(span, _days(span.first, day), _days(span.last, day)) for span in spans]
    fitting = [
        (max(begins, -ends, 0), span) for span, begins, ends in ahead if not direction or (begins <= 0 if direction < 0 else ends >= 0)
    ]
    return min(fitting, default=(0, None))[1]


def _days(one: Moment, other: Moment) -> int:
    """Days from the other to the one, or very many where one of them is no day."""
    first, second = to_date(one), to_date(other)
    return first.toordinal() - second.toordinal() if first and second else 10**6


def holiday_in(rule: str, year: int) -> DaySpan | None:
    """The days that a rule names in a year; a Hijri year where the rule and the number are such.

    >>> holiday_in("12-24", 2023).first, holiday_in("11 4 4", 2023).first, holiday_in("easter -2", 2024).first
    (Moment(year=2023, month=12, day=24), Moment(year=2023, month=11, day=23), Moment(year=2024, month=3, day=29))
    >>> holiday_in("hijri 9", 1440) == holiday_in("hijri 9", 2019)
    True
    >>> [edtf(day) for day in holiday_in("hijri 9", 2019)], [edtf(day) for day in holiday_in("hebrew -163 7", 2002)]
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
    elif rule == "election":  # the United States': the Tuesday after the first Monday of November
        monday = nth_weekday(year, 11, 1, 1)
        day = shift_days(monday, 1) if monday else None
    else:
        day = nth_weekday(year, int(calendar), int(numbers[0]), int(numbers[1]))
    return DaySpan(day, day) if day and is_valid(day) else None


def moving_days(calendar: str, numbers: list[int], year: int) -> DaySpan | None:
    """The days of a feast: so many from Easter or Rosh Hashanah on, as many as a second number says; a Hijri month, or a day of it."""
    if calendar == "hijri":
        month, day = numbers[0], numbers[1] if len(numbers) > 1 else 1
        hijri = year if year in HIJRI_YEARS else islamic_year(year, month, day)
        first = None if hijri is None else islamic_day(hijri, month, day)
        last = first if hijri is None or len(numbers) > 1 else islamic_day(hijri, month + 1, 1) - 1
    else:
        zero = {"nowruz": nowruz, "hebrew": rosh_hashanah, "orthodox": orthodox_easter, "easter": western_easter}[calendar](year)
        first = None if zero is None else zero + (numbers[0] if numbers else 0)
        last = first if first is None or len(numbers) < 2 else first + numbers[1] - 1
    begins, ends = from_ordinal(first), from_ordinal(last)
    return DaySpan(begins, ends) if begins and ends else None
