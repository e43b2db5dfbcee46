"""What the words of a date mean: for each shape of `patterns` a function from its units to a reading, or None for no date."""

from collections.abc import Callable
from typing import NamedTuple

from conflict_cli.extractors.dates import context as contexts
from conflict_cli.extractors.dates.context import Context
from conflict_cli.extractors.dates.genres import is_day_first
from conflict_cli.extractors.dates.tenses import tense_near
from conflict_cli.text import Tokens
from conflict_cli.extractors.dates.units import SHORT_NAMES, Unit, holiday_rule
from conflict_cli.extractors.dates.values import (
    Moment,
    Span,
    days_in_month,
    easter_sunday,
    edtf,
    edtf_year,
    full_year,
    is_valid,
    nth_weekday,
    shift_days,
    shift_months,
    to_date,
    week_of,
    weekday_near,
)

MONTH_OPENERS = frozenset(
    "in since by until till from between during of after before through throughout late early mid and or to last next this every "
    "around about for end beginning start into ( - – — , was".split()
)
AMBIGUOUS_MONTHS = frozenset("may march april june august".split())
YEAR_OPENERS = frozenset(
    "in since by until till from between during before after through throughout late early mid around into year fiscal summer spring autumn winter "
    "fall circa the and or to ( - – —".split()
)
QUANTIFIERS = frozenset(
    "least most than some nearly about almost over under approximately up no number another only around killed wounded".split()
)
CLOCK_WORDS = frozenset("gmt utc hours hrs local est edt pst pdt cet bst am pm a.m. p.m. ist msk z".split())
FUNCTION_WORDS = frozenset("on in to for at was is were has had by with against from through that which who will and or as".split())
NOT_NOUNS = frozenset("was is has does as this its his us plus versus across towards perhaps always".split())
PEOPLE = frozenset(
    "people men women children police personnel more other percent fatalities km kilometres kilometers miles meters metres feet".split()
)
AGES = frozenset("world youth society age era generation economy politics children times terms conditions standards market climate".split())
NAMING_WEEKDAYS = frozenset("bloody black super cyber ash ruby shrove holy good palm red blue green".split())
NEWSPAPERS = frozenset(
    "times telegraph mirror express herald post mail world tribune sun independent magazine people star news review night".split()
)


class Sentence(NamedTuple):
    """The units of a sentence and the tokens `first:last` that it spans."""

    units: list[Unit]
    letters: str
    first: int
    last: int
    tokens: Tokens

    def word_before(self, unit: int) -> str:
        """The word before a unit, in lower case, or nothing at the sentence's start."""
        token = self.units[unit].token - 1
        return self.tokens.lowers[token] if token >= self.first else ""

    def word_after(self, unit: int) -> str:
        """The word after a unit, in lower case, or nothing at the sentence's end."""
        token = self.units[unit].token + 1
        return self.tokens.lowers[token] if token < self.last else ""

    def word(self, unit: int) -> str:
        """A unit's word, in lower case."""
        return self.tokens.lowers[self.units[unit].token]

    def tense(self, first: int, last: int) -> int:
        """The tense around the units `first:last`: 1 ahead, -1 behind, 0 open."""
        units = self.units
        return tense_near(self.tokens.lowers, self.first, self.last, units[first].token, units[last - 1].token + 1)


class Part(NamedTuple):
    """One day of a list or range: its units and its moment."""

    first: int
    last: int
    moment: Moment


class Reading(NamedTuple):
    """The units `first:last` as a time: a moment or a span, its value in EDTF, `said` when the words themselves give the year."""

    first: int
    last: int
    moment: Moment | None = None
    span: Span | None = None
    value: str | None = None
    said: bool = False
    parts: tuple[Part, ...] = ()


Reader = Callable[[Sentence, int, int, Context], Reading | None]


def reading_of(first: int, last: int, moment: Moment | None, said: bool = False) -> Reading | None:
    """A moment's reading; none for a day that the calendar does not have."""
    if moment is not None and not is_valid(moment):
        return None
    return Reading(first, last, moment, None, None if moment is None else edtf(moment), said)


def reading_of_span(first: int, last: int, span: Span | None) -> Reading:
    """An interval's reading."""
    if span is None:
        return Reading(first, last)
    return Reading(first, last, None, span, f"{edtf(span.first)}/{edtf(span.last)}")


def stated_year(sentence: Sentence, first: int, last: int, context: Context) -> tuple[int | None, int]:
    """The year that the units `first:last` state and the unit that its words end before; `first` when they state none."""
    units = sentence.units
    for index in range(first, last):
        letter = units[index].letter
        if letter == "Y" or (letter in "ND" and index + 1 < last and units[index + 1].letter == "B"):
            year = units[index].value
            if index + 1 < last and units[index + 1].letter in "AB":
                return (1 - year if units[index + 1].letter == "B" else year), index + 2
            return year, index + 1
        if letter == "'" and index + 1 < last and 0 < units[index + 1].end - units[index + 1].start == 2:
            return full_year(units[index + 1].value), index + 2
        if letter == "n":
            numbers = [unit.value for unit in units[index:last] if unit.letter == "n"]
            return spelled_year(numbers, False), last
        if letter == "U":
            pointer = units[index - 1].letter
            base = context.anchor if pointer in "lxc" else context.current
            if base is None or base.year is None:
                return None, index + 1
            return base.year + {"l": -1, "b": -1, "x": 1, "y": 1}.get(pointer, 0), index + 1
    return None, first


def read_day(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """January 19th, 2020; Sunday the 19th of January; 17 Oct 88."""
    units = sentence.units
    month = day = weekday = 0
    month_at = day_at = first
    for index in range(first, last):
        letter, value = units[index].letter, units[index].value
        if letter == "M" and not month:
            month, month_at = value, index
        elif letter in "DOo" and not day:
            day, day_at = value, index
        elif letter == "W":
            weekday = value
    core = max(month_at, day_at) + 1
    year, year_end = stated_year(sentence, core, last, context)
    said = year_end > core
    if said:
        last = year_end
    elif last > core and units[core].letter in "DN":
        # 17 Oct 88, an agency's dateline: two digits after a short month are a year, unless they count something.
        digits = units[core]
        short = units[month_at].end - units[month_at].start <= 5
        if short and digits.end - digits.start == 2 and not sentence.word_after(core).isalpha():
            year, said, last = full_year(digits.value), True, core + 1
        else:
            last = core
    else:
        last = core
    if not 1 <= day <= 31 or (year is None and not is_valid(Moment(None, month, day))):
        return None
    if month_at > day_at and units[day_at].letter == "D" and day_at == first and sentence.word_before(first) in ("'", "$"):
        return None
    if not said:
        year = contexts.choose_year(context, month, day, weekday, sentence.tense(first, last), units[first].token)
    return reading_of(first, last, Moment(year, month, day), said)


def read_days(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """January 13, 15, 17 and 18; 16 to 19 January 2020: several days of one month."""
    units, letters = sentence.units, sentence.letters
    month_at = letters.index("M", first, last)
    month = units[month_at].value
    days = [index for index in range(first, last) if letters[index] in "DO" and not (index and letters[index - 1] == "'")]
    core = max(days[-1], month_at) + 1
    year, year_end = stated_year(sentence, core, last, context)
    said = year_end > core
    last = year_end if said else core
    is_range = len(days) == 2 and not {"-", "=", "/"}.isdisjoint(letters[days[0] : days[1]])
    between = len(days) == 2 and "&" in letters[days[0] : days[1]] and sentence.word_before(first) == "between"
    if month_at < days[0] and not is_range and not said and counts_something(sentence.word_after(last - 1)):
        # "On January 3 and 5 soldiers": the last number belongs to the noun after it.
        return read_day(sentence, first, days[0] + 1, context)
    if not said:
        year = contexts.choose_year(context, month, units[days[-1]].value, 0, sentence.tense(first, last), units[first].token)
    moments = [Moment(year, month, units[index].value) for index in days]
    if not all(is_valid(moment) and moment.day for moment in moments):
        return None
    outer = [(index, index + 1) for index in days]
    if month_at < days[0]:
        outer[0] = (month_at, days[0] + 1)
    else:
        outer[-1] = (days[-1], last)
    outer[0] = (min(first, outer[0][0]), outer[0][1])
    outer[-1] = (outer[-1][0], max(last, outer[-1][1]))
    parts = tuple(Part(a, b, moment) for (a, b), moment in zip(outer, moments, strict=True))
    if (is_range or between) and moments[0] < moments[1]:
        first -= between
        value = f"{edtf(moments[0])}/{edtf(moments[1])}"
    else:
        value = "{" + ",".join(edtf(moment) for moment in moments) + "}"
    return Reading(first, last, None, Span(moments[0], moments[-1]), value, said, parts)


def counts_something(word: str) -> bool:
    """Guess whether a number before this word counts it: a plural, or people.

    >>> [counts_something(word) for word in ("soldiers", "people", "was", "in", "")]
    [True, True, False, False, False]
    """
    return word in PEOPLE or (len(word) > 3 and word[-1] == "s" and word[-2:] != "ss" and word.isalpha() and word not in NOT_NOUNS)


def read_numeric(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """2020-01-19; 19/01/2020 and 1/19/2020 by the order that the text shows; 19.01.2020; 19-Jan-2020."""
    units = sentence.units
    if last - first == 1:
        word = context.lowers[units[first].token].partition("t")[0]
        pieces = word.replace(".", "-").split("-")
    else:
        pieces = [
            context.lowers[units[index].token] if units[index].letter != "M" else str(units[index].value) for index in range(first, last, 2)
        ]
        if units[first].token == units[last - 1].token:
            pieces = [str(units[index].value) for index in range(first, last, 2)]
    numbers = [int(piece) for piece in pieces]
    if len(pieces[0]) == 4:
        year, month, day = numbers
    else:
        day, month, year = numbers
        if len(pieces[2]) not in (2, 4):
            return None
        year = full_year(year) if len(pieces[2]) == 2 else year
        if sentence.letters[first:last].find("M") < 0 and (month > 12 or (day <= 12 and not day_first(context))):
            day, month = month, day
    if not day or not month or month > 12:
        return None
    return reading_of(first, last, Moment(year, month, day), True)


def day_first(context: Context) -> bool:
    """Whether this text writes the day before the month in numbers, found out once."""
    if context.day_first is None:
        context.day_first = is_day_first(context.tokens)
    return context.day_first


def read_month(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """January; early March; late May: a month without its year."""
    units = sentence.units
    unit = units[last - 1]
    word = context.lowers[unit.token]
    before = sentence.word_before(first)
    after = sentence.word_after(last - 1)
    if last - first == 1 and sentence.letters[first - 1 : first] == "E":
        return None
    if last - first == 1 and (word in AMBIGUOUS_MONTHS or word in SHORT_NAMES) and before not in MONTH_OPENERS:
        # "a June agreement": only a name before a noun of lower case
        if before not in ("a", "the", "its", "their") or not after[:1].isalpha() or sentence.letters[last : last + 1] != "_":
            return None
        if after in FUNCTION_WORDS or not context.tokens.words[unit.token + 1].islower():
            return None
    if word in SHORT_NAMES and unit.end - unit.start < 4 and word != "may":
        return None
    if after and last < len(units) and units[last].letter == "D" and units[last].token == unit.token:
        return None
    year = contexts.choose_year(context, unit.value, 0, 0, sentence.tense(first, last), unit.token)
    return reading_of(first, last, Moment(year, unit.value))


def read_month_year(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """January 2020; March last year; late May, 1998."""
    month_at = sentence.letters.index("M", first, last)
    numbers = [unit.value for unit in sentence.units[month_at:last] if unit.letter == "n"]
    if numbers:
        year = spelled_year(numbers, False)
        if year is None:
            return read_month(sentence, first, month_at + 1, context)
    else:
        year, _ = stated_year(sentence, month_at, last, context)
    return reading_of(first, last, Moment(year, sentence.units[month_at].value), True)


def read_year(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """2019; the end of 2015; 490 BC; fiscal 1989: where the number is a year and counts nothing."""
    units, letters = sentence.units, sentence.letters
    at = next(index for index in range(first, last) if letters[index] in "YND")
    value = units[at].value
    if letters[last - 1] == "B":
        return reading_of(first, last, Moment(1 - value), True)
    if "A" in letters[first:last]:
        return reading_of(first, last, Moment(value), True)
    before = sentence.word_before(first)
    after = sentence.word_after(last - 1)
    opener = context.lowers[units[at].token - 1] if at > first else before
    if (sentence.letters[first - 1 : first] in ("$", "/") and first) or after in CLOCK_WORDS or before in ("no", "at", "number", "#"):
        return None
    if letters[last : last + 1] == "=" and letters[last + 1 : last + 2] in ("D", "N"):
        return None
    current = context.current
    likely = 1900 <= value <= 2040 or (context.narrative and current is not None and abs(value - (current.year or 0)) <= 60)
    if counts_something(after) and not (likely and opener in ("in", "since", "during", "the", "fiscal", "'")):
        return None
    approximate = letters[first] == "z"
    if before in QUANTIFIERS or (opener in QUANTIFIERS and not approximate):
        return None
    if approximate and (not likely or before in ("at",)):
        return None
    if not likely and opener not in YEAR_OPENERS and opener != "of":
        return None
    if not likely and not 1400 <= value < 1900 and opener not in ("in", "since", "year", "circa"):
        return None
    if opener == "of" and not likely and after.isalpha() and letters[last : last + 1] == "_":
        return None
    reading = reading_of(first, last, Moment(value), True)
    if approximate and reading is not None:
        return reading._replace(value=f"{edtf_year(value)}~")
    return reading


def read_spelled_year(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Nineteen ninety-six; the year two thousand."""
    numbers = [unit.value for unit in sentence.units[first:last] if unit.letter == "n"]
    year = spelled_year(numbers, "U" in sentence.letters[first:last])
    return None if year is None else reading_of(first, last, Moment(year), True)


def spelled_year(numbers: list[int], named: bool) -> int | None:
    """The year that number words spell in pairs; two thousand only where the word year stands before it.

    >>> spelled_year([19, 90, 6], False), spelled_year([20, 10], False), spelled_year([2, 1000], True), spelled_year([20, 5], False)
    (1996, 2010, 2000, None)
    """
    if named and numbers[:2] == [2, 1000]:
        return 2000 + sum(numbers[2:])
    if not 11 <= numbers[0] <= 20 or not 10 <= numbers[1] <= 90 or (len(numbers) == 3 and (numbers[1] < 20 or numbers[2] > 9)):
        return None
    return numbers[0] * 100 + sum(numbers[1:])


def read_year_span(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """1914-18; 2019/20; or, where the second number can't be a later year, the month of 2020-01."""
    start, end = sentence.units[first], sentence.units[last - 1]
    if end.end - end.start != 2:
        return None
    year = start.value - start.value % 100 + end.value
    if year <= start.value:
        if sentence.letters[first + 1] == "=" and 1 <= end.value <= 12 and start.token == end.token:
            return reading_of(first, last, Moment(start.value, end.value), True)
        return None
    parts = (Part(first, first + 1, Moment(start.value)), Part(last - 1, last, Moment(year)))
    span = Span(Moment(start.value), Moment(year))
    return Reading(first, last, None, span, f"{edtf(span.first)}/{edtf(span.last)}", True, parts)


def read_decade(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """The 1990s; the late '90s; the nineties."""
    value = sentence.units[last - 1].value
    word = context.lowers[sentence.units[last - 1].token]
    before = sentence.word_before(first)
    if value < 100:
        if word[:1].isdigit() and sentence.letters[last - 2 : last - 1] != "'" and sentence.letters[first] != "T":
            return None
        if before in ("his", "her", "their", "my") or sentence.word_before(last - 1) in ("his", "her", "their", "my"):
            return None
        value += 1900
    if not 1000 <= value < 2200:
        return None
    if value % 100 == 0 and value < 1900:
        return Reading(first, last, None, None, f"{value // 100}XX", True)
    return Reading(first, last, None, None, f"{value // 10}X", True)


def read_century(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """The nineteenth century."""
    unit, number = sentence.units[last - 1], next(unit for unit in sentence.units[first:last] if unit.letter in "Oo")
    if unit.value != 36500 or not 1 <= number.value <= 22:
        return None
    return Reading(first, last, None, None, f"{number.value - 1:02d}XX", True)


def read_deictic(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Today; late yesterday; tomorrow morning; overnight."""
    unit = next(unit for unit in sentence.units[first:last] if unit.letter in "dv")
    before, after = sentence.word_before(first), sentence.word_after(last - 1)
    if before == "of" and (after in ("'s", "’s") or unit.value == 1):
        return None  # many of today's tools, the people of tomorrow
    if before in ("in", "for") and after in ("'s", "’s") and sentence.word_after(last) in AGES:
        return None  # in today's world
    token = unit.token
    if (
        context.tokens.words[token][0].isupper()
        and token > sentence.first
        and before.isalpha()
        and not context.tokens.words[token].isupper()
    ):
        return None  # a paper or programme called Today
    base = context.anchor if context.reference else None
    return reading_of(first, last, None if base is None else shift_days(base, unit.value))


def read_weekday(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Monday; Tuesday night; early on Friday."""
    units, letters = sentence.units, sentence.letters
    at = letters.index("W", first, last)
    last = at + 1  # "Tuesday night" is Tuesday
    word = context.lowers[units[at].token]
    before, after = sentence.word_before(first), sentence.word_after(at)
    if letters[first - 1 : first] == "E" and first:
        return None
    if last - first == 1 and (len(word) == 3 or before in NAMING_WEEKDAYS):
        return None
    if after in NEWSPAPERS and letters[at + 1 : at + 2] == "_" and after != "night":
        return None
    return reading_of(first, last, contexts.choose_weekday(context, units[at].value, sentence.tense(first, last)))


def read_pointed_name(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Last May; this September; last Monday; next Friday."""
    units, letters = sentence.units, sentence.letters
    pointer = next(letter for letter in letters[first:last] if letter in "lcxyb")
    direction = {"l": -1, "b": -1, "x": 1, "y": 1}.get(pointer, 0)
    if "x" in letters[first:last]:
        direction = 1
    base = context.current if pointer in "yb" else context.anchor if context.reference else None
    if "M" not in letters[first:last]:
        weekday = units[letters.index("W", first, last)].value
        if base is None:
            return reading_of(first, last, None)
        if direction == 0:
            direction = 1 if sentence.tense(first, last) > 0 else 0
        return reading_of(first, last, weekday_near(base, weekday, direction))
    month_at = letters.index("M", first, last)
    month = units[month_at].value
    day = next((unit.value for unit in units[month_at:last] if unit.letter in "DOo"), 0)
    if base is None or base.year is None:
        return reading_of(first, last, None)
    here = base.month if 1 <= base.month <= 12 else 0
    year = base.year
    if direction < 0 and month >= here - (not day):  # last February, said in March, is not last month
        year -= 1
    elif direction > 0 and month <= here and not (day and month == here):
        year += 1
    return reading_of(first, last, Moment(year, month, day))


def shift_unit(base: Moment | None, size: int, count: int) -> Moment | Span | None:
    """So many days, weeks, months or years from `base`, as coarse as the unit, weeks as the exact day; None where `base` is coarser.

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


def read_ago(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Two days ago; a year earlier; about 30 years ago; three weeks later."""
    units, letters = sentence.units, sentence.letters
    number = sum(unit.value for unit in units[first:last] if unit.letter in "anDN") or 1
    unit = next(unit for unit in units[first:last] if unit.letter in "uU")
    way = units[last - 1]
    if letters[first] == "i":
        # "will end in two weeks"
        if sentence.tense(first, last) <= 0 or context.narrative:
            return None
        moment = shift_unit(context.anchor, unit.value, number)
        return reading_of(first, last, moment if isinstance(moment, Moment) else None)
    base = context.anchor if way.letter == "g" or letters[first] == "U" else context.current
    before = sentence.word_before(first)
    if before in ("than", "to", "or", "and", "-", "–") and letters[first] != "a":
        return None
    if unit.end - unit.start > 4 and number > 5000:
        return None
    moment = shift_unit(base, unit.value, number * way.value)
    return reading_of(first, last, moment if isinstance(moment, Moment) else None)


def read_past_span(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """The past 12 months; the last two weeks: up to the reference date."""
    unit = sentence.units[last - 1]
    base = context.reference
    count = sum(number.value for number in sentence.units[first:last] if number.letter in "nDN")
    if base is None:
        return Reading(first, last)
    if unit.value in (1, 7, 14):
        begin = shift_days(base, -unit.value * count)
    else:
        begin = shift_months(base, -(count if unit.value == 30 else 12 * count * (unit.value // 365)))
    return reading_of_span(first, last, Span(begin, base) if begin else None)


def unit_at(base: Moment | None, size: int, count: int) -> Moment | Span | None:
    """The day, week, weekend, month, year, decade that `base` is in, or so many on: last week, next year."""
    if base is None or base.year is None:
        return None
    if size == 1:
        return shift_days(base, count)
    if size in (7, 14):
        return week_of(base, count)
    if size == 2:
        saturday = weekday_near(base, 6, 0) if count <= 0 else weekday_near(base, 6, 2)
        if saturday is None:
            return None
        sunday = shift_days(saturday, 1)
        return Span(saturday, sunday) if sunday else None
    if size == 30:
        moved = shift_months(base, count)
        return moved and Moment(moved.year, moved.month)
    if size == 365:
        return Moment(base.year + count)
    return None


def read_unit(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Last week; the following day; earlier this year; the end of the month; that night."""
    units, letters = sentence.units, sentence.letters
    unit = next(unit for unit in reversed(units[first:last]) if unit.letter in "uUkt")
    chosen = letters[first:last]
    pointer = next((letter for letter in chosen if letter in "lxcmyb"), "")
    if "R" in chosen:
        way = next(other for other in units[first:last] if other.letter == "R")
        count, base = way.value, context.current
    else:
        count = {"l": -1, "b": -1, "x": 1, "y": 1}.get(pointer, 0)
        base = context.current
        if pointer in ("l", "x", "c"):
            base = context.anchor if context.reference else None
        if pointer == "x" and chosen[0] == "T" and unit.value < 365:
            base = context.current  # "the next day" follows what was told, "next week" the day of writing
    size = 1 if unit.letter == "t" else unit.value
    word = context.lowers[unit.token]
    if chosen in ("TU", "TZU", "TwU") and context.reference and not context.narrative:
        base = context.anchor
    if chosen == "U=e":  # year-end is a day of the books, the end of the year a time
        year = context.anchor.year if context.anchor else None
        return reading_of(first, last, None if year is None else Moment(year - (sentence.word_before(first) == "since"), 12, 31))
    if size in (36500, 3650) or (word[-1] == "s" and word not in ("us",)):
        return None
    if unit.letter == "u" and size == 1 and pointer == "l" and chosen[0] == "T":
        return None
    if unit.letter == "k" and pointer in ("", "l"):
        count = 1 if pointer == "" and sentence.tense(first, last) > 0 else 0
        base = context.anchor
    if pointer == "m" and chosen.startswith("m") and "mm" not in chosen and sentence.word_before(first) in ("said", "say", "says"):
        return None
    if chosen in ("TU", "TZU", "TwU") and (
        sentence.word_before(first) not in ("for", "of", "in", "during") or sentence.word_after(last - 1) == "of"
    ):
        return None
    if not pointer and unit.letter == "u" and size == 1 and "R" not in chosen:
        return None
    if base is not None and base.day == 0 and size in (7, 14, 2) and not context.narrative:
        base = context.anchor
    if base is not None and base.day == 0 and size in (1, 7, 14, 2):
        return Reading(first, last) if unit.letter != "t" and pointer != "m" else None
    found = unit_at(base, size, count)
    if found is None and pointer == "m" and size == 1:
        return None
    if isinstance(found, Span):
        return reading_of_span(first, last, found)
    return reading_of(first, last, found)


def read_pointed_part(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Last night; early this morning; the next morning; that same night."""
    return read_unit(sentence, first, last, context)


def read_holiday(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Christmas Eve; Easter Sunday 1916; last Thanksgiving."""
    units, letters = sentence.units, sentence.letters
    at = letters.index("C", first, last)
    rule = holiday_rule(units[at].value)
    year, end = stated_year(sentence, at + 1, last, context)
    said = end > at + 1
    if rule == "none" or (not said and context.lowers[units[at].token] == "easter" and sentence.word_after(at) == "rising"):
        return None
    if not said:
        anchor = context.anchor
        if anchor is None or anchor.year is None:
            return reading_of(first, at + 1, Moment(None, int(rule[:2]), int(rule[3:5])) if rule[2:3] == "-" else None)
        direction = sentence.tense(first, last)
        if "l" in letters[first:at]:
            direction = -1
        elif "x" in letters[first:at]:
            direction = 1
        options = [day for candidate in (anchor.year - 1, anchor.year, anchor.year + 1) if (day := holiday_in(rule, candidate))]
        anchor_day = anchor if anchor.day else Moment(anchor.year, anchor.month if 1 <= anchor.month <= 12 else 6, 15)
        if direction < 0:
            options = [day for day in options if day <= anchor_day][-1:]
        elif direction > 0:
            options = [day for day in options if day >= anchor_day][:1]
        day = min(options, key=lambda option: _distance(option, anchor_day), default=None)
        return reading_of(first, at + 1, day)
    return reading_of(first, end, holiday_in(rule, year) if year is not None else None, True)


def _distance(one: Moment, other: Moment) -> int:
    first, second = to_date(one), to_date(other)
    return abs(first.toordinal() - second.toordinal()) if first and second else 10**6


def holiday_in(rule: str, year: int) -> Moment | None:
    """The day that a rule names in a year.

    >>> holiday_in("12-24", 2023), holiday_in("11 4 4", 2023), holiday_in("easter -2", 2024)
    (Moment(year=2023, month=12, day=24), Moment(year=2023, month=11, day=23), Moment(year=2024, month=3, day=29))
    """
    if rule[4:5] == "-":
        return Moment(int(rule[:4]), int(rule[5:7]), int(rule[8:]))
    if rule[2:3] == "-":
        return Moment(year, int(rule[:2]), int(rule[3:]))
    if rule.startswith("easter"):
        sunday = easter_sunday(year)
        return shift_days(sunday, int(rule[6:])) if sunday else None
    if rule == "election":  # the United States': the Tuesday after the first Monday of November
        monday = nth_weekday(year, 11, 1, 1)
        return shift_days(monday, 1) if monday else None
    month, weekday, which = (int(word) for word in rule.split())
    return nth_weekday(year, month, weekday, which)


def read_season(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Spring 2014; the fall of 1998; last summer; in the winter."""
    units, letters = sentence.units, sentence.letters
    at = letters.index("s", first, last)
    season = units[at].value
    year, end = stated_year(sentence, at + 1, last, context)
    pointer = next((letter for letter in letters[first:at] if letter in "lxc"), "")
    if end > at + 1:
        return reading_of(first, end, Moment(year, season), True)
    word = context.lowers[units[at].token]
    if word == "fall" and not pointer:
        return None
    after = sentence.word_after(at)
    if after.isalpha() and letters[at + 1 : at + 2] == "_" and not pointer and after[-1:] != "," and letters[first] != "i":
        return None
    if letters[first] == "i":
        first += 1
    anchor = context.anchor
    if anchor is None or anchor.year is None:
        return reading_of(first, at + 1, None if pointer else Moment(None, season))
    # Spring begins in March: the month decides whether last summer was this year's or the last's.
    begun = anchor.month >= (season - 20) * 3 if 1 <= anchor.month <= 12 else True
    year = anchor.year
    if pointer == "l":
        over = anchor.month > (season - 20) * 3 + 2 if 1 <= anchor.month <= 12 else False
        year -= 0 if over else 1
    elif pointer == "x":
        year += 1 if begun else 0
    return reading_of(first, at + 1, Moment(year, season))


def read_months_of(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """The first six months of 2013; the last two months of the year."""
    units, letters = sentence.units, sentence.letters
    number = next(unit for unit in units[first + 1 : last] if unit.letter in "nD")
    unit = next(unit for unit in units[first:last] if unit.letter == "u")
    order = next(unit for unit in units[first:last] if unit.letter in "ol")
    year, _ = stated_year(sentence, letters.index("f", first, last), last, context)
    if unit.value != 30 or not 1 <= number.value <= 11 or (order.letter == "o" and order.value != 1):
        return None
    if year is None:
        return Reading(first, last)
    months = (1, number.value) if order.letter == "o" else (13 - number.value, 12)
    return reading_of_span(first, last, Span(Moment(year, months[0]), Moment(year, months[1])))


def read_fraction(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """The third quarter of 2019; the second half of the year; the latter half of 2017."""
    units, letters = sentence.units, sentence.letters
    at = next(index for index in range(first, last) if letters[index] in "qh")
    length = 3 if letters[at] == "q" else 6
    if context.lowers[units[at].token] == "quarters":
        return None
    parts = 12 // length
    order = next((unit for unit in units[first:at] if unit.letter in "oel"), None)
    anchor = context.anchor
    if order is None or (order.letter == "l" and length == 3) or "=g" in letters[first:at] or "=G" in letters[first:at]:
        return read_quarter_near(sentence, first, last, context)
    year, end = stated_year(sentence, first, last, context)
    which = order.value - 1 if order.letter == "o" else (0 if order.value == 1 else parts - 1)
    if not 0 <= which < parts:
        return None
    if letters[last - 1] == "U":
        year = context.current.year if context.current else None
    elif end == first:
        if length == 6:
            return None
        year = None if anchor is None else contexts.choose_year(context, which * length + 1, 0, 0, -1, units[first].token)
    return reading_of_span(first, last, year_part(year, length, which))


def read_quarter_near(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Last quarter; the year-ago quarter; the year-earlier third quarter."""
    units, letters = sentence.units, sentence.letters
    at = next(index for index in range(first, last) if letters[index] in "qh")
    anchor = context.anchor if context.reference else None
    if anchor is None or anchor.year is None or not 1 <= anchor.month <= 12:
        return Reading(first, last)
    length = 3 if letters[at] == "q" else 6
    if "=" in letters[first:at] and letters[first:at].lstrip("T")[:1] == "U":
        order = next((unit.value for unit in units[first:at] if unit.letter == "o"), (anchor.month - 1) // length + 1)
        return reading_of_span(first, last, year_part(anchor.year - 1, length, order - 1))
    count = next(({"l": -1, "c": 0, "x": 1}[letter] for letter in letters[first:at] if letter in "lcx"), 0)
    year, which = divmod(anchor.year * (12 // length) + (anchor.month - 1) // length + count, 12 // length)
    return reading_of_span(first, last, year_part(year, length, which))


def year_part(year: int | None, length: int, which: int) -> Span | None:
    """The which-th part, from 0, of a year cut into parts of so many months.

    >>> year_part(2019, 6, 1)
    Span(first=Moment(year=2019, month=7, day=0), last=Moment(year=2019, month=12, day=0))
    """
    if year is None or not 0 <= which < 12 // length:
        return None
    return Span(Moment(year, which * length + 1), Moment(year, which * length + length))


READERS: dict[str, Reader] = {
    "month_days": read_days,
    "days_month": read_days,
    "month_day": read_day,
    "day_month": read_day,
    "numeric": read_numeric,
    "month_year": read_month_year,
    "holiday": read_holiday,
    "season": read_season,
    "months_of": read_months_of,
    "fraction": read_fraction,
    "ago": read_ago,
    "past_span": read_past_span,
    "unit_part": read_unit,
    "pointed_unit": read_unit,
    "pointed_name": read_pointed_name,
    "deictic": read_deictic,
    "pointed_part": read_pointed_part,
    "weekday": read_weekday,
    "decade": read_decade,
    "century": read_century,
    "year_span": read_year_span,
    "month": read_month,
    "year": read_year,
    "spelled_year": read_spelled_year,
}
