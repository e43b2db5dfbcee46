"""Seasons, quarters and halves of a year."""

from conflict_cli.extractors.dates.classes import OTHER, TAGS, tags_of
from conflict_cli.extractors.dates.context import DateContext, choose_year
from conflict_cli.extractors.dates.readings import (
    SHIFTS,
    DateReading,
    DateSentence,
    reading_of,
    reading_of_span,
    stated_year,
)
from conflict_cli.extractors.dates.values import DaySpan, Moment
from conflict_cli.lexicon import around_dates as lexicon
from conflict_cli.lexicon import function_words

SEASON, QUARTER, NUMBERED_QUARTER = TAGS["SEASON"], TAGS["QUARTER"], TAGS["NUMBERED_QUARTER"]
YEAR, ORDINAL_WORD, LAST = TAGS["YEAR"], TAGS["ORDINAL_WORD"], TAGS["LAST"]
THE, IN, HYPHEN = TAGS["THE"], TAGS["IN"], TAGS["HYPHEN"]
STORY_POINTERS = tags_of("PREVIOUS THAT FOLLOWING")
TODAY_POINTERS = tags_of("LAST THIS NEXT")
DASHES = tags_of("TO HYPHEN SLASH")
FRACTIONS = tags_of("QUARTER HALF")
ORDERS = tags_of("ORDINAL_WORD PHASE LAST")
# The ends of "year-ago" and "year-earlier".
HYPHEN_AGO, HYPHEN_EARLIER = HYPHEN + TAGS["AGO"], HYPHEN + TAGS["EARLIER"]
# The value of the word "winter".
WINTER = 24
AMBIGUOUS_SEASONS = frozenset(lexicon.AMBIGUOUS_SEASONS.split())
OF = frozenset(function_words.OF.split())


def read_season(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Spring 2014; the fall of 1998; the winter of 2013-14; last summer; in the winter; that
    autumn.
    """
    units, tags = sentence.units, sentence.tags
    at = tags.index(SEASON, first, last)
    season = units[at].value
    year, end = stated_year(sentence, at + 1, last, context)
    pointer = next((tag for tag in tags[first:at] if tag in SHIFTS), "")
    if end > at + 1:
        if year is not None and season == WINTER and ends_year_later(sentence, year, end, last):
            end += 2
        return reading_of(first, end, Moment(year, season), True)
    word = sentence.word(at)
    after = sentence.word_after(at)
    if (word in AMBIGUOUS_SEASONS and not pointer) or after in OF:
        return None  # the fall of the city, the spring of water
    if (
        after.isalpha()
        and tags[at + 1 : at + 2] == OTHER
        and not pointer
        and after[-1:] != ","
        and tags[first] != IN
    ):
        return None
    if tags[first] == IN:
        first += 1
    anchor = (
        context.current
        if pointer in STORY_POINTERS
        else context.anchor or (context.current if context.dated else None)
    )
    if anchor is None or anchor.year is None:
        return reading_of(first, at + 1, None if pointer else Moment(None, season))
    tense = 0 if context.narrative else sentence.tense(first, last)
    return reading_of(
        first, at + 1, Moment(season_year(anchor, season, SHIFTS.get(pointer), tense), season)
    )


def ends_year_later(sentence: DateSentence, year: int, at: int, last: int) -> bool:
    """True if a dash and the next year follow: the winter of 2013-14, of 2013/2014."""
    return (
        last > at + 1
        and sentence.tags[at] in DASHES
        and sentence.units[at + 1].value in (year + 1, (year + 1) % 100)
    )


def season_year(anchor: Moment, season: int, shift: int | None, tense: int) -> int:
    """The year of the last (-1), this (0) or the next (1) season, or, with None, of one placed by
    the tense; winter has the year in which it begins.

    >>> [season_year(Moment(2020, 1, 20), 24, shift, 0) for shift in (-1, 0, 1)]
    [2018, 2019, 2020]
    >>> [season_year(Moment(2020, 4, 1), season, None, -1) for season in (21, 22, 23, 24)]
    [2020, 2019, 2019, 2019]
    """
    year = anchor.year or 0
    if not 1 <= anchor.month <= 12:
        return year + (shift or 0)
    month = anchor.month
    opens = (season - 20) * 3
    if season == WINTER and month < 3:
        month, year = month + 12, year - 1
    if shift == -1:
        return year if month > opens + 2 else year - 1
    if shift == 1:
        return year + 1 if month >= opens else year
    if shift is None and tense > 0:
        return year + 1 if month > opens + 2 else year
    return year - 1 if shift is None and tense < 0 and month < opens else year


def read_quarter(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Q3 2019; Q3 of 2019; 2019 Q3."""
    quarter = next(
        unit.value for unit in sentence.units[first:last] if unit.tag == NUMBERED_QUARTER
    )
    year, _ = stated_year(sentence, first, last, context)
    return reading_of_span(first, last, year_part(year, 3, quarter - 1))


def read_fraction(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """The third quarter of 2019; the second half of the year; the latter half of 2017."""
    units, tags = sentence.units, sentence.tags
    at = next(index for index in range(first, last) if tags[index] in FRACTIONS)
    length = 3 if tags[at] == QUARTER else 6
    if sentence.word(at).endswith("s"):
        return None
    parts = 12 // length
    order = next((unit for unit in units[first:at] if unit.tag in ORDERS), None)
    anchor = context.anchor
    if (
        order is None
        or (order.tag == LAST and length == 3)
        or HYPHEN_AGO in tags[first:at]
        or HYPHEN_EARLIER in tags[first:at]
    ):
        return read_quarter_near(sentence, first, last, context)
    year, end = stated_year(sentence, first, last, context)
    which = order.value - 1 if order.tag == ORDINAL_WORD else (0 if order.value == 1 else parts - 1)
    if not 0 <= which < parts:
        return None
    if tags[last - 1] == YEAR:
        year = context.current.year if context.current else None
    elif end == first:
        if length == 6:
            return None
        year = (
            None
            if anchor is None
            else choose_year(context, which * length + 1, 0, 0, -1, units[first].token)
        )
    return reading_of_span(first, last, year_part(year, length, which))


def read_quarter_near(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Last quarter; the year-ago quarter; the year-earlier third quarter."""
    units, tags = sentence.units, sentence.tags
    at = next(index for index in range(first, last) if tags[index] in FRACTIONS)
    if sentence.word_after(last - 1) in OF:
        return None  # the last quarter of the game
    anchor = context.today
    if anchor is None or anchor.year is None or not 1 <= anchor.month <= 12:
        return DateReading(first, last)
    length = 3 if tags[at] == QUARTER else 6
    if HYPHEN in tags[first:at] and tags[first:at].lstrip(THE)[:1] == YEAR:
        order = next(
            (unit.value for unit in units[first:at] if unit.tag == ORDINAL_WORD),
            (anchor.month - 1) // length + 1,
        )
        return reading_of_span(first, last, year_part(anchor.year - 1, length, order - 1))
    count = next((SHIFTS[tag] for tag in tags[first:at] if tag in TODAY_POINTERS), 0)
    year, which = divmod(
        anchor.year * (12 // length) + (anchor.month - 1) // length + count, 12 // length
    )
    return reading_of_span(first, last, year_part(year, length, which))


def year_part(year: int | None, length: int, which: int) -> DaySpan | None:
    """Part `which`, from 0, of a year divided into parts of so many months.

    >>> year_part(2019, 6, 1)
    DaySpan(first=Moment(year=2019, month=7, day=0), last=Moment(year=2019, month=12, day=0))
    """
    if year is None or not 0 <= which < 12 // length:
        return None
    return DaySpan(Moment(year, which * length + 1), Moment(year, which * length + length))
