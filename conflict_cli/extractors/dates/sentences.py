"""The readings of one sentence, from left to right."""

import re
from collections.abc import Iterator
from functools import lru_cache

from conflict_cli.extractors.dates.classes import ANCHORS, OTHER, TAGS, VARIES, tags_of
from conflict_cli.extractors.dates.context import DateContext
from conflict_cli.extractors.dates.readings import DateReading, DateSentence, Part
from conflict_cli.extractors.dates.shapes import BY_NAME, date_pattern
from conflict_cli.extractors.dates.units import DateWords, find_runs, make_units
from conflict_cli.extractors.dates.values import (
    DaySpan,
    Moment,
    edtf,
    is_valid,
    shift_days,
    to_date,
)
from conflict_cli.lexicon import around_dates as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Tokens

RUN = re.compile(f"[^{OTHER}]+")
NUMBER_WORD, AND, COMMA = TAGS["NUMBER_WORD"], TAGS["AND"], TAGS["COMMA"]
# They look back from the date that the story has reached.
BACKWARDS = tags_of("EARLIER AGO PREVIOUS")
ON_A_WEEKDAY = tags_of("WEEKDAY DAYPART PHASE")
DASHES = tags_of("TO HYPHEN")
# What is between two dates of one range or list.
JOINTS = frozenset((AND, COMMA, COMMA + AND, TAGS["SLASH"])) | DASHES
MESSAGES = frozenset(lexicon.MESSAGES.split())
SAID = frozenset(lexicon.SAID.split())
ON = frozenset(function_words.ON.split())
BETWEEN = frozenset(function_words.BETWEEN.split())
STILL_OPENERS = frozenset(lexicon.STILL_OPENERS.split())


def read_sentence(
    tokens: Tokens, words: DateWords, at: int, first: int, last: int, context: DateContext
) -> Iterator[tuple[DateSentence, list[DateReading]]]:
    """The single dates of the tokens `first:last`, run by run of dated words, with the sentence
    that their units refer to; `at` is the first anchor.

    Only runs with an anchor in them become units: that leaves out nearly all of a text.
    """
    for start, end in find_runs(tokens.lowers, words, at, first, last):
        tags = "".join([words.tags[word] for word in tokens.lowers[start:end]])
        if (
            VARIES not in tags
            and find_shape(tags + OTHER * (end < last), 0, end - start + 1) is None
        ):
            continue  # a day, the night, by half
        sentence = make_sentence(tokens, start, end, first, last, words.classes)
        yield sentence, find_readings(sentence, context)


def make_sentence(
    tokens: Tokens, start: int, end: int, first: int, last: int, classes: dict[str, tuple[str, int]]
) -> DateSentence:
    """The tokens `start:end` as units and as one string of their tags, in the sentence of the
    tokens `first:last`.
    """
    units = make_units(tokens, start, end, last, classes)
    return DateSentence(units, "".join([unit.tag for unit in units]), first, last, tokens)


@lru_cache(maxsize=1 << 12)
def find_shape(tags: str, position: int, end: int) -> tuple[str, int, int] | None:
    """The name, start and end of the first shape in the tags from a position on; cached, since the
    same few runs of tags recur.
    """
    match = date_pattern().search(tags, position, end)
    return match and (match.lastgroup or "", match.start(), match.end())


def find_readings(sentence: DateSentence, context: DateContext) -> list[DateReading]:
    """The single dates of a run of words from left to right, each read against what came before it.

    Only runs of words that dates are made of are searched, and only those with a word by which
    dates are found.
    """
    tags = sentence.tags
    readings: list[DateReading] = []
    for run in RUN.finditer(tags):
        position, end = run.span()
        if ANCHORS.isdisjoint(run[0]) and NUMBER_WORD not in run[0]:
            continue
        # One tag more, so that a shape that must end before a stop or at the sentence's end does
        # not take the run's end for it.
        while (shape := find_shape(tags, position, end + 1)) is not None:
            name, first, last = shape
            reading = BY_NAME[name].read(sentence, first, last, context)
            if reading is None:
                position = last if BY_NAME[name].is_whole else first + 1
                continue
            readings.append(reading)
            position = max(reading.last, first + 1)
            follow(sentence, reading, context)
    return readings


def follow(sentence: DateSentence, reading: DateReading, context: DateContext) -> None:
    """Moves the narrative's date on to what was just read, unless that only looks back or is an
    aside.
    """
    moment = reading.moment or (reading.span.last if reading.span else None)
    if moment is None or moment.year is None or not moves(sentence, reading, moment, context):
        return
    # "said on Friday that they had attacked two days earlier"; the next sentence continues from the
    # attack.
    context.told = (
        (context.told or context.current)
        if not context.narrative and says_on(sentence, reading)
        else None
    )
    context.current = moment
    opens_line = not sentence.word_before(reading.first) and sentence.word_after(
        reading.last - 1
    ) in ("", ":")  # a chronology's year
    if moment.month or opens_line:
        context.floor = moment.year
    context.dated = context.dated or (reading.said and (bool(moment.day) or opens_line))


def moves(
    sentence: DateSentence, reading: DateReading, moment: Moment, context: DateContext
) -> bool:
    """True if the text continues from this date: not from a comparison, an aside, or a year that
    only describes or bounds something.
    """
    words = range(reading.first, reading.last)
    if any(
        sentence.tags[index] in BACKWARDS or sentence.units[index].token in context.asides
        for index in words
    ):
        return False
    current = context.current
    if moment.month or current is None:
        return True
    if not context.narrative:
        return reading.said and current.year != moment.year
    opener = sentence.word_before(reading.first)
    return opener not in STILL_OPENERS


def says_on(sentence: DateSentence, reading: DateReading) -> bool:
    """True if a day is that of a statement, from which the story does not continue: "said on
    Tuesday", "in a 9 March statement".
    """
    if sentence.word_after(reading.last - 1) in MESSAGES:
        return True
    before = sentence.word_before(reading.first)
    said = sentence.word_before(reading.first, 2) if before in ON else before
    return said in MESSAGES or (
        said in SAID and set(sentence.tags[reading.first : reading.last]) <= ON_A_WEEKDAY
    )


def join_ranges(sentence: DateSentence, readings: list[DateReading]) -> list[DateReading]:
    """Joins readings with "to", a dash or "between … and" to ranges; consecutive months take the
    year of the last.
    """
    joined: list[DateReading] = []
    for reading in readings:
        if joined:
            before = joined[-1]
            gap = sentence.tags[before.last : reading.first]
            between = gap == AND and sentence.word_before(before.first) in BETWEEN
            if (between or gap in DASHES) and (
                whole := join(before, reading, between, sentence)
            ) is not None:
                joined[-1] = whole
                continue
            if gap in JOINTS:
                joined = share_year(sentence, joined, reading)
        joined.append(reading)
    return joined


def share_year(
    sentence: DateSentence, before: list[DateReading], reading: DateReading
) -> list[DateReading]:
    """In April, May and June 1955: earlier months take the year of the last.

    Only consecutive months, and days with months; a month later in the year than the next belongs
    to the year before.
    """
    moment = reading.moment
    if not reading.said or moment is None or moment.year is None or not 1 <= moment.month <= 12:
        return before
    shared = list(before)
    follower = reading
    for index in range(len(before) - 1, -1, -1):
        other = before[index]
        gap = sentence.tags[other.last : follower.first]
        if (
            other.said
            or other.moment is None
            or not 1 <= other.moment.month <= 12
            or gap not in JOINTS
        ):
            break
        earlier = other.moment._replace(year=moment.year - (other.moment[1:] > moment[1:]))
        if not is_valid(earlier):
            break
        shared[index] = other._replace(moment=earlier, value=edtf(earlier), said=True)
        moment, follower = earlier, other
    return shared


def is_weekday(sentence: DateSentence, reading: DateReading) -> bool:
    """True if a reading is a weekday alone."""
    return set(sentence.tags[reading.first : reading.last]) <= ON_A_WEEKDAY


def within_days(first: Moment, last: Moment) -> tuple[Moment, Moment]:
    """The two weekdays of a range, with the first moved into the week before the last: "from Friday
    to Sunday", written on a Saturday.

    >>> within_days(Moment(2020, 1, 24), Moment(2020, 1, 19))
    (Moment(year=2020, month=1, day=17), Moment(year=2020, month=1, day=19))
    """
    opens, closes = to_date(first), to_date(last)
    if opens is None or closes is None:
        return first, last
    days = (closes - opens).days
    if days < 0:
        return shift_days(first, -7) or first, last
    return first, (shift_days(last, -7) or last) if days > 7 else last


def join(
    before: DateReading, after: DateReading, between: bool, sentence: DateSentence
) -> DateReading | None:
    """One range from two moments, None if they make none; the first takes the year of the second if
    it has none.
    """
    first, last = before.moment, after.moment
    if first is None or last is None or before.parts or after.parts:
        return None
    if not before.said and after.said and first.month and last.month and last.year is not None:
        first = first._replace(year=last.year - (first[1:] > last[1:]))
    elif (before.said and not after.said and first.year is not None and last.month) or (
        not before.said
        and not after.said
        and first.year is not None
        and last.year is not None
        and first.month
        and last.month
    ):
        last = last._replace(year=first.year + (first[1:] > last[1:] and first.month != last.month))
    if is_weekday(sentence, before) and is_weekday(sentence, after):
        first, last = within_days(first, last)
    if (
        first.year is not None
        and last.year is not None
        and (first > last or last.year - first.year > 1200)
    ):
        return None
    parts = (Part(before.first, before.last, first), Part(after.first, after.last, last))
    value = f"{edtf(first)}/{edtf(last)}"
    return DateReading(
        before.first - between,
        after.last,
        None,
        DaySpan(first, last),
        value,
        before.said or after.said,
        parts,
    )
