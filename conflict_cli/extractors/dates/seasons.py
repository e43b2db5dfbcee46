"""Named days, seasons, quarters and halves of a year."""

from conflict_cli.extractors.dates.context import Context, choose_year
from conflict_cli.extractors.dates.readings import SHIFTS, Reading, Sentence, reading_of, reading_of_span, stated_year
from conflict_cli.extractors.dates.units import holiday_rule
from conflict_cli.extractors.dates.values import Moment, Span, easter_sunday, nth_weekday, shift_days, to_date


def read_holiday(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Christmas Eve; Easter Sunday 1916; last Thanksgiving."""
    at = sentence.letters.index("C", first, last)
    rule = holiday_rule(sentence.units[at].value)
    if rule == "none" or sentence.word_after(at) == "rising":
        return None
    year, end = stated_year(sentence, at + 1, last, context)
    if end > at + 1:
        return reading_of(first, end, None if year is None else holiday_in(rule, year), True)
    anchor = context.anchor
    if anchor is None or anchor.year is None:
        return reading_of(first, at + 1, Moment(None, int(rule[:2]), int(rule[3:])) if rule[2:3] == "-" else None)
    pointer = next((SHIFTS[letter] for letter in sentence.letters[first:at] if letter in SHIFTS), 0)
    return reading_of(first, at + 1, holiday_near(rule, anchor, pointer or sentence.tense(first, last)))


def holiday_near(rule: str, anchor: Moment, direction: int) -> Moment | None:
    """The named day nearest to a day: up to it (-1), from it on (1), or on either side (0).

    >>> [str(holiday_near("12-25", Moment(2020, 1, 20), direction)[0]) for direction in (-1, 0, 1)]
    ['2019', '2019', '2020']
    """
    year = anchor.year or 0
    day = anchor if anchor.day else Moment(year, anchor.month if 1 <= anchor.month <= 12 else 6, 15)
    options = [option for candidate in (year - 1, year, year + 1) if (option := holiday_in(rule, candidate))]
    options = [option for option in options if (option[1:] == day[1:] and option[0] == year) or direction * _days(option, day) >= 0]
    return min(options, key=lambda option: abs(_days(option, day)), default=None)


def _days(one: Moment, other: Moment) -> int:
    """Days from the other to the one, or very many where one of them is no day."""
    first, second = to_date(one), to_date(other)
    return first.toordinal() - second.toordinal() if first and second else 10**6


def holiday_in(rule: str, year: int) -> Moment | None:
    """The day that a rule names in a year.

    >>> holiday_in("12-24", 2023), holiday_in("11 4 4", 2023), holiday_in("easter -2", 2024)
    (Moment(year=2023, month=12, day=24), Moment(year=2023, month=11, day=23), Moment(year=2024, month=3, day=29))
    """
    if rule[:4].isdigit() and rule[4:5] == "-":
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
    word = sentence.word(at)
    after = sentence.word_after(at)
    if (word == "fall" and not pointer) or after == "of":
        return None  # the fall of the city, the spring of water
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
    if sentence.word(at) == "quarters":
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
        year = None if anchor is None else choose_year(context, which * length + 1, 0, 0, -1, units[first].token)
    return reading_of_span(first, last, year_part(year, length, which))


def read_quarter_near(sentence: Sentence, first: int, last: int, context: Context) -> Reading | None:
    """Last quarter; the year-ago quarter; the year-earlier third quarter."""
    units, letters = sentence.units, sentence.letters
    at = next(index for index in range(first, last) if letters[index] in "qh")
    if sentence.word_after(last - 1) == "of":
        return None  # the last quarter of the game
    anchor = context.today
    if anchor is None or anchor.year is None or not 1 <= anchor.month <= 12:
        return Reading(first, last)
    length = 3 if letters[at] == "q" else 6
    if "=" in letters[first:at] and letters[first:at].lstrip("T")[:1] == "U":
        order = next((unit.value for unit in units[first:at] if unit.letter == "o"), (anchor.month - 1) // length + 1)
        return reading_of_span(first, last, year_part(anchor.year - 1, length, order - 1))
    count = next((SHIFTS[letter] for letter in letters[first:at] if letter in "lcx"), 0)
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
