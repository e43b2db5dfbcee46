"""Times counted from another: yesterday, on Monday, two days ago, the following week."""

from conflict_cli.extractors.dates.context import DateContext, choose_weekday
from conflict_cli.extractors.dates.readings import (
    SHIFTS,
    DateReading,
    DateSentence,
    reading_of,
    reading_of_span,
)
from conflict_cli.extractors.dates.units import DateUnit
from conflict_cli.extractors.dates.values import (
    DaySpan,
    Moment,
    is_valid,
    shift_days,
    shift_months,
    week_of,
    weekday_near,
)
from conflict_cli.lexicon import around_dates as lexicon
from conflict_cli.lexicon import function_words

WEEKEND = 2
MOST_UNITS = 5000
HOURS = 24  # only whole days of these units count
BARE_YEARS = ("TU", "TZU", "TwU")
AMOUNTS = frozenset(lexicon.AMOUNTS.split())
AGES = frozenset(lexicon.AGES.split())
NAMING_WEEKDAYS = frozenset(lexicon.NAMING_WEEKDAYS.split())
OF = frozenset(function_words.OF.split())
GENITIVE_MARKS = frozenset(function_words.GENITIVE_MARKS.split())
AGE_OPENERS = frozenset(lexicon.AGE_OPENERS.split())
PREPOSITIONAL_POINTERS = frozenset(lexicon.PREPOSITIONAL_POINTERS.split())
COMPARATIVE_MARKS = frozenset(function_words.THAN.split())
SPAN_POINTERS = frozenset(lexicon.SPAN_POINTERS.split())
DEFINITE = frozenset(function_words.THE.split())
DURATION_OPENERS = frozenset(lexicon.DURATION_OPENERS.split())
SAYING = frozenset(lexicon.SAYING.split())
SINCE = frozenset(function_words.SINCE.split())
NEWSPAPERS = frozenset(lexicon.NEWSPAPERS.split())


def read_deictic(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Today; late yesterday; tomorrow morning; overnight."""
    unit = next(unit for unit in sentence.units[first:last] if unit.tag in "dv")
    before, after = sentence.word_before(first), sentence.word_after(last - 1)
    if before in OF and (after in GENITIVE_MARKS or unit.value == 1):
        return None  # many of today's tools, the people of tomorrow
    if before in AGE_OPENERS and after in GENITIVE_MARKS and sentence.word_after(last) in AGES:
        return None  # in today's world
    token = unit.token
    if (
        context.tokens.words[token][0].isupper()
        and token > sentence.first
        and before.isalpha()
        and not context.tokens.words[token].isupper()
    ):
        return None  # a paper or programme called Today
    base = context.today
    return reading_of(first, last, None if base is None else shift_days(base, unit.value))


def read_weekday(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Monday; Tuesday night; early on Friday."""
    units, letters = sentence.units, sentence.letters
    at = letters.index("W", first, last)
    last = at + 1  # "Tuesday night" is Tuesday
    word = sentence.word(at)
    before, after = sentence.word_before(first), sentence.word_after(at)
    if letters[first - 1 : first] == "E" and first:
        return None
    if last - first == 1 and (len(word) == 3 or before in NAMING_WEEKDAYS):
        return None
    if after in NEWSPAPERS and letters[at + 1 : at + 2] == "_":
        return None
    opens = first
    while opens > 1 and letters[opens - 1] in "&," and letters[opens - 2] == "W":
        opens -= 2  # on Monday or Tuesday: both lie in the direction of the first
    return reading_of(
        first, last, choose_weekday(context, units[at].value, sentence.tense(opens, last))
    )


def read_pointed_name(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Last May; this September; last Monday; next Friday."""
    units, letters = sentence.units, sentence.letters
    pointer = next(letter for letter in letters[first:last] if letter in "lcxyb")
    if sentence.word(first) in PREPOSITIONAL_POINTERS:
        return None  # "Following Monday's attack", but "the following Monday"
    direction = 1 if "x" in letters[first:last] else SHIFTS[pointer]
    base = context.current if pointer in "yb" else context.today
    if "M" not in letters[first:last]:
        weekday = units[letters.index("W", first, last)].value
        if base is None:
            return reading_of(first, last, None)
        if direction == 0:
            direction = 1 if sentence.tense(first, last) > 0 else 0
        return reading_of(first, last, weekday_near(base, weekday, direction))
    month_at = letters.index("M", first, last)
    month = units[month_at].value
    day = next((unit.value for unit in units[month_at:last] if unit.tag in "DOo"), 0)
    if base is None or base.year is None:
        return reading_of(first, last, None)
    here = base.month if 1 <= base.month <= 12 else 0
    year = base.year
    if direction < 0 and month >= here - (
        not day
    ):  # last February, said in March, is not last month
        year -= 1
    elif direction > 0 and month <= here and not (day and month == here):
        year += 1
    return reading_of(first, last, Moment(year, month, day))


def shift_unit(base: Moment | None, size: int, count: int) -> Moment | DaySpan | None:
    """So many days, weeks, months or years from `base`, as precise as the unit (weeks: to the day);
    None if `base` is less precise.

    >>> shift_unit(Moment(2020, 1, 31), 30, 1), shift_unit(Moment(2020, 1, 31), 365, -1)
    (Moment(year=2020, month=2, day=0), Moment(year=2019, month=0, day=0))
    """
    if base is None or base.year is None:
        return None
    if size in (1, 7, 14):
        return shift_days(base, size * count)
    if size == 30:
        moved = shift_months(base, count)
        return moved and Moment(moved.year, moved.month)
    return Moment(base.year + count * (size // 365))


def read_ago(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Two days ago; a year earlier; about 30 years ago; three weeks later."""
    units, letters = sentence.units, sentence.letters
    number = sum(unit.value for unit in units[first:last] if unit.tag in "anDN") or 1
    unit = next(
        unit for unit in units[first + 2 * (letters[first] == "c") : last] if unit.tag in "uU"
    )
    way = units[last - 1]
    sign = next((unit.value for unit in units[first:last] if unit.tag == "g"), way.value)
    if letters[first] == "i":
        # "will end in two weeks"
        if sentence.tense(first, last) <= 0 or context.narrative:
            return None
        moment = shift_unit(context.anchor, unit.value, number)
        return reading_of(first, last, moment if isinstance(moment, Moment) else None)
    base = context.anchor if way.tag in "gdu" or letters[first] == "U" else context.current
    if base is not None and not base.day and unit.value in (1, 7, 14) and not context.narrative:
        base = context.anchor  # "a day earlier" can't count from a month
    before = sentence.word_before(first)
    if before in COMPARATIVE_MARKS and sentence.word_before(first, 2) in AMOUNTS:
        return None
    if first > 1 and letters[first - 1] in "&-" and letters[first - 2] in "nDN":
        return None  # two or three years ago
    if number > MOST_UNITS:
        return None
    if way.tag == "R" and way.value > 0 and is_first_day(context):
        return None  # "A year after": nothing has been mentioned yet that it could count from
    if (
        way.tag == "L"
        and base is context.reference
        and not context.narrative
        and sentence.tense(first, last) <= 0
    ):
        # "The group claimed it two days later": no exact day has been mentioned to count from
        return DateReading(first, last)
    moment = shift_unit(base, unit.value, number * sign)
    this = units[first + 1] if letters[first] == "c" else way
    if this.tag in "du" and isinstance(moment, Moment):
        moment = this_time(moment, base, this)
    return reading_of(first, last, moment if isinstance(moment, Moment) else None)


def this_time(moment: Moment, base: Moment | None, unit: DateUnit) -> Moment:
    """The day of "two years ago today", "this day two years ago", the month of "two years ago this
    month"; for a week the year stays as it is.
    """
    if (
        base is None
        or base.year is None
        or unit.value not in (0, 1, 30)
        or moment.day
        or moment.month
    ):
        return moment
    found = Moment(moment.year, base.month, 0 if unit.value == 30 else base.day)
    return found if is_valid(found) else moment


def read_past_span(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """The past 12 months; the last two weeks; the past month; the past 48 hours: up to the
    reference date.
    """
    unit = sentence.units[last - 1]
    base = context.reference
    count = sum(number.value for number in sentence.units[first:last] if number.tag in "nDN") or 1
    size = 1 if unit.tag == "H" else unit.value
    if unit.tag == "H":
        if count % HOURS:
            return None
        count //= HOURS
    if base is None:
        return DateReading(first, last)
    if size in (1, 7, 14):
        begin = shift_days(base, -size * count)
    else:
        begin = shift_months(base, -(count if size == 30 else 12 * count * (size // 365)))
    return reading_of_span(first, last, DaySpan(begin, base) if begin else None)


def unit_at(base: Moment | None, size: int, count: int) -> Moment | DaySpan | None:
    """The day, week, weekend, month, year or decade that `base` is in, or one so many units away:
    last week, next year.
    """
    if base is None or base.year is None:
        return None
    if size == 1:
        return shift_days(base, count)
    if size in (7, 14):
        return week_of(base, count)
    if size == WEEKEND:
        saturday = weekday_near(base, 6, 0) if count <= 0 else weekday_near(base, 6, 2)
        if saturday is None:
            return None
        sunday = shift_days(saturday, 1)
        return DaySpan(saturday, sunday) if sunday else None
    if size == 30:
        moved = shift_months(base, count)
        return moved and Moment(moved.year, moved.month)
    if size == 365:
        return Moment(base.year + count)
    return None


def read_unit(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Last week; the following day; earlier this year; the end of the month; that night."""
    chosen = sentence.letters[first:last]
    if is_no_time(sentence, first, last, chosen):
        return None
    if (
        chosen in ("lu", "Tlu")
        and sentence.word(last - 2) in SPAN_POINTERS
        and sentence.units[last - 1].value > 1
    ):
        return read_past_span(sentence, first, last, context)
    unit = next(unit for unit in reversed(sentence.units[first:last]) if unit.tag in "uUkt")
    if unit.tag == "t" and "R" in chosen and is_first_day(context):
        return None  # "the night before": nothing has been mentioned yet that it could count from
    pointer = next((letter for letter in chosen if letter in SHIFTS), "")
    size = 1 if unit.tag == "t" else unit.value
    base = unit_base(chosen, pointer, size, context)
    if not pointer and not context.narrative and size == 30 and sentence.tense(first, last) > 0:
        base = context.anchor  # in the future tense "the end of the month" is that of this month
    if chosen == "U=e":  # "year-end" is an accounting date, "the end of the year" a time
        year = base.year if base else None
        return reading_of(
            first,
            last,
            None if year is None else Moment(year - (sentence.word_before(first) in SINCE), 12, 31),
        )
    found = unit_at(base, size, steps_of(sentence, first, last, pointer, size))
    if found is None and (unit.tag == "t" or (pointer == "m" and size == 1)):
        return None
    if isinstance(found, DaySpan):
        return reading_of_span(first, last, found)
    return reading_of(first, last, found)


def is_first_day(context: DateContext) -> bool:
    """True if a text has mentioned no day yet that another could count from."""
    return context.current is context.reference and not context.narrative


def steps_of(sentence: DateSentence, first: int, last: int, pointer: str, size: int) -> int:
    """How many units away a time is: -1 for "last week", 0 for "this week"."""
    if size == WEEKEND:
        if pointer in ("x", "y", "b"):
            return SHIFTS[pointer]
        return int(not pointer and sentence.tense(first, last) > 0)
    at = sentence.letters.find("R", first, last)
    return SHIFTS.get(pointer, 0) if at < 0 else sentence.units[at].value


def is_no_time(sentence: DateSentence, first: int, last: int, chosen: str) -> bool:
    """True if the words are a duration or a bare noun, not a time: the last days, in the day, the
    last year of the siege, said that week by week.
    """
    before = sentence.word_before(first)
    unit = next(unit for unit in reversed(sentence.units[first:last]) if unit.tag in "uUkt")
    if unit.value >= 3650 or sentence.tokens.lowers[unit.token].endswith("s"):
        return True
    if (
        "l" in chosen
        and not DEFINITE.isdisjoint((sentence.word(first), before))
        and sentence.word_after(last - 1) in OF
    ):
        return True
    if chosen in BARE_YEARS:
        return before not in DURATION_OPENERS or sentence.word_after(last - 1) in OF
    if (
        unit.tag == "u"
        and unit.value == 1
        and (chosen.startswith("Tl") or not any(letter in "lxcmybR" for letter in chosen))
    ):
        return True
    return chosen[0] == "m" and not chosen.startswith("mm") and before in SAYING


def unit_base(chosen: str, pointer: str, size: int, context: DateContext) -> Moment | None:
    """The day that a unit counts from: the day of writing for "this", "last" and "next", else the
    text's current day.
    """
    told = context.current
    if chosen in BARE_YEARS or chosen[0] == "U":
        return told if context.narrative else context.anchor
    if size == WEEKEND and pointer in ("", "l"):
        return context.anchor
    if pointer in ("l", "c") or (pointer == "x" and not (chosen[0] == "T" and size < 365)):
        # "the next day" counts from the story, "next week" from the day of writing
        return context.today
    if told is not None and not told.day and size in (7, 14, WEEKEND) and not context.narrative:
        return context.anchor
    return told


def read_pointed_part(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Last night; early this morning; the next morning; that same night."""
    return read_unit(sentence, first, last, context)
