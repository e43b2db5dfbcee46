"""Times counted from another: yesterday, on Monday, two days ago, the following week."""

from conflict_cli.engine.grammar import translate
from conflict_cli.extractors.dates.classes import OTHER, TAGS, tags_of
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

MONTH, WEEKDAY, DAYPART = TAGS["MONTH"], TAGS["WEEKDAY"], TAGS["DAYPART"]
PERIOD_UNIT, YEAR, HOURS = TAGS["PERIOD_UNIT"], TAGS["YEAR"], TAGS["HOURS"]
LAST, THIS, THAT, NEXT = TAGS["LAST"], TAGS["THIS"], TAGS["THAT"], TAGS["NEXT"]
AGO, LATER, BEFORE_OR_AFTER = TAGS["AGO"], TAGS["LATER"], TAGS["BEFORE_OR_AFTER"]
THE, IN, EACH = TAGS["THE"], TAGS["IN"], TAGS["EACH"]
DEICTICS = tags_of("TODAY OVERNIGHT")
NAME_POINTERS = tags_of("LAST THIS NEXT FOLLOWING PREVIOUS")
STORY_POINTERS = tags_of("FOLLOWING PREVIOUS")
OTHER_WEEKENDS = tags_of("NEXT FOLLOWING PREVIOUS")
POINTERS = tags_of("LAST NEXT THIS THAT FOLLOWING PREVIOUS BEFORE_OR_AFTER")
DAYS = tags_of("DAY_NUMBER ORDINAL ORDINAL_WORD")
NUMBERS = tags_of("NUMBER_WORD DAY_NUMBER NUMBER")
COUNTS = NUMBERS | tags_of("AN")
UNITS = tags_of("PERIOD_UNIT YEAR")
TIMES = tags_of("PERIOD_UNIT YEAR WEEKEND DAYPART")
THIS_TIME = tags_of("TODAY PERIOD_UNIT")
FROM_TODAY = tags_of("AGO TODAY PERIOD_UNIT")
LISTING = tags_of("AND COMMA")
EITHER = tags_of("AND TO")
BARE_YEARS = frozenset(
    translate(names, TAGS) for names in ("THE YEAR", "THE FISCAL YEAR", "THE WHOLE YEAR")
)
LAST_UNITS = frozenset(
    translate(names, TAGS) for names in ("LAST PERIOD_UNIT", "THE LAST PERIOD_UNIT")
)
YEAR_END = translate("YEAR HYPHEN PHASE", TAGS)
# The value of the word "weekend".
WEEKEND = 2
MOST_UNITS = 5000
# Only whole days of hours count.
HOURS_A_DAY = 24
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
    unit = next(unit for unit in sentence.units[first:last] if unit.tag in DEICTICS)
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
    units, tags = sentence.units, sentence.tags
    at = tags.index(WEEKDAY, first, last)
    last = at + 1  # "Tuesday night" is Tuesday
    word = sentence.word(at)
    before, after = sentence.word_before(first), sentence.word_after(at)
    if tags[first - 1 : first] == EACH and first:
        return None
    if last - first == 1 and (len(word) == 3 or before in NAMING_WEEKDAYS):
        return None
    if after in NEWSPAPERS and tags[at + 1 : at + 2] == OTHER:
        return None
    opens = first
    while opens > 1 and tags[opens - 1] in LISTING and tags[opens - 2] == WEEKDAY:
        opens -= 2  # on Monday or Tuesday: both lie in the direction of the first
    return reading_of(
        first, last, choose_weekday(context, units[at].value, sentence.tense(opens, last))
    )


def read_pointed_name(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Last May; this September; last Monday; next Friday."""
    units, tags = sentence.units, sentence.tags
    pointer = next(tag for tag in tags[first:last] if tag in NAME_POINTERS)
    if sentence.word(first) in PREPOSITIONAL_POINTERS:
        return None  # "Following Monday's attack", but "the following Monday"
    direction = 1 if NEXT in tags[first:last] else SHIFTS[pointer]
    base = context.current if pointer in STORY_POINTERS else context.today
    if MONTH not in tags[first:last]:
        weekday = units[tags.index(WEEKDAY, first, last)].value
        if base is None:
            return reading_of(first, last, None)
        if direction == 0:
            direction = 1 if sentence.tense(first, last) > 0 else 0
        return reading_of(first, last, weekday_near(base, weekday, direction))
    month_at = tags.index(MONTH, first, last)
    month = units[month_at].value
    day = next((unit.value for unit in units[month_at:last] if unit.tag in DAYS), 0)
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
    units, tags = sentence.units, sentence.tags
    number = sum(unit.value for unit in units[first:last] if unit.tag in COUNTS) or 1
    unit = next(
        unit for unit in units[first + 2 * (tags[first] == THIS) : last] if unit.tag in UNITS
    )
    way = units[last - 1]
    sign = next((unit.value for unit in units[first:last] if unit.tag == AGO), way.value)
    if tags[first] == IN:
        # "will end in two weeks"
        if sentence.tense(first, last) <= 0 or context.narrative:
            return None
        moment = shift_unit(context.anchor, unit.value, number)
        return reading_of(first, last, moment if isinstance(moment, Moment) else None)
    base = context.anchor if way.tag in FROM_TODAY or tags[first] == YEAR else context.current
    if base is not None and not base.day and unit.value in (1, 7, 14) and not context.narrative:
        base = context.anchor  # "a day earlier" can't count from a month
    before = sentence.word_before(first)
    if before in COMPARATIVE_MARKS and sentence.word_before(first, 2) in AMOUNTS:
        return None
    if first > 1 and tags[first - 1] in EITHER and tags[first - 2] in NUMBERS:
        return None  # two or three years ago
    if number > MOST_UNITS:
        return None
    if way.tag == BEFORE_OR_AFTER and way.value > 0 and is_first_day(context):
        return None  # "A year after": nothing has been mentioned yet that it could count from
    if (
        way.tag == LATER
        and base is context.reference
        and not context.narrative
        and sentence.tense(first, last) <= 0
    ):
        # "The group claimed it two days later": no exact day has been mentioned to count from
        return DateReading(first, last)
    moment = shift_unit(base, unit.value, number * sign)
    this = units[first + 1] if tags[first] == THIS else way
    if this.tag in THIS_TIME and isinstance(moment, Moment):
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
    count = sum(number.value for number in sentence.units[first:last] if number.tag in NUMBERS) or 1
    size = 1 if unit.tag == HOURS else unit.value
    if unit.tag == HOURS:
        if count % HOURS_A_DAY:
            return None
        count //= HOURS_A_DAY
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
    chosen = sentence.tags[first:last]
    if is_no_time(sentence, first, last, chosen):
        return None
    if (
        chosen in LAST_UNITS
        and sentence.word(last - 2) in SPAN_POINTERS
        and sentence.units[last - 1].value > 1
    ):
        return read_past_span(sentence, first, last, context)
    unit = next(unit for unit in reversed(sentence.units[first:last]) if unit.tag in TIMES)
    if unit.tag == DAYPART and BEFORE_OR_AFTER in chosen and is_first_day(context):
        return None  # "the night before": nothing has been mentioned yet that it could count from
    pointer = next((tag for tag in chosen if tag in SHIFTS), "")
    size = 1 if unit.tag == DAYPART else unit.value
    base = unit_base(chosen, pointer, size, context)
    if not pointer and not context.narrative and size == 30 and sentence.tense(first, last) > 0:
        base = context.anchor  # in the future tense "the end of the month" is that of this month
    if chosen == YEAR_END:  # "year-end" is an accounting date, "the end of the year" a time
        year = base.year if base else None
        return reading_of(
            first,
            last,
            None if year is None else Moment(year - (sentence.word_before(first) in SINCE), 12, 31),
        )
    found = unit_at(base, size, steps_of(sentence, first, last, pointer, size))
    if found is None and (unit.tag == DAYPART or (pointer == THAT and size == 1)):
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
        if pointer in OTHER_WEEKENDS:
            return SHIFTS[pointer]
        return int(not pointer and sentence.tense(first, last) > 0)
    at = sentence.tags.find(BEFORE_OR_AFTER, first, last)
    return SHIFTS.get(pointer, 0) if at < 0 else sentence.units[at].value


def is_no_time(sentence: DateSentence, first: int, last: int, chosen: str) -> bool:
    """True if the words are a duration or a bare noun, not a time: the last days, in the day, the
    last year of the siege, said that week by week.
    """
    before = sentence.word_before(first)
    unit = next(unit for unit in reversed(sentence.units[first:last]) if unit.tag in TIMES)
    if unit.value >= 3650 or sentence.tokens.lowers[unit.token].endswith("s"):
        return True
    if (
        LAST in chosen
        and not DEFINITE.isdisjoint((sentence.word(first), before))
        and sentence.word_after(last - 1) in OF
    ):
        return True
    if chosen in BARE_YEARS:
        return before not in DURATION_OPENERS or sentence.word_after(last - 1) in OF
    if (
        unit.tag == PERIOD_UNIT
        and unit.value == 1
        and (chosen.startswith(THE + LAST) or POINTERS.isdisjoint(chosen))
    ):
        return True
    return chosen[0] == THAT and not chosen.startswith(THAT + THAT) and before in SAYING


def unit_base(chosen: str, pointer: str, size: int, context: DateContext) -> Moment | None:
    """The day that a unit counts from: the day of writing for "this", "last" and "next", else the
    text's current day.
    """
    told = context.current
    if chosen in BARE_YEARS or chosen[0] == YEAR:
        return told if context.narrative else context.anchor
    if size == WEEKEND and (not pointer or pointer == LAST):
        return context.anchor
    if pointer in (LAST, THIS) or (pointer == NEXT and not (chosen[0] == THE and size < 365)):
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
