"""The readings of one sentence, from left to right."""

from conflict_cli.extractors.dates.context import Context
from conflict_cli.extractors.dates.patterns import date_pattern
from conflict_cli.extractors.dates.readings import READERS, Part, Reading, Sentence, word_before
from conflict_cli.extractors.dates.units import make_units
from conflict_cli.extractors.dates.values import Span, edtf
from conflict_cli.text import Tokens


def make_sentence(tokens: Tokens, first: int, last: int, classes: dict[str, tuple[str, int]]) -> Sentence:
    """The tokens `first:last` as units and as one string of their letters."""
    units = make_units(tokens, first, last, classes)
    return Sentence(units, "".join([unit.letter for unit in units]), first, last)


def find_readings(sentence: Sentence, context: Context) -> list[Reading]:
    """The single dates of a sentence from left to right, each read against what came before it."""
    search = date_pattern().search
    readings: list[Reading] = []
    position = 0
    while (match := search(sentence.letters, position)) is not None:
        start, end = match.span()
        reading = READERS[match.lastgroup or ""](sentence, start, end, context)
        if reading is None:
            position = start + 1
            continue
        readings.append(reading)
        position = max(reading.last, start + 1)
        follow(sentence, reading, context)
    return readings


def follow(sentence: Sentence, reading: Reading, context: Context) -> None:
    """Let the narrative's date move on to what was just read, unless that only looks back or steps aside."""
    moment = reading.moment or (reading.span.last if reading.span else None)
    if moment is None or moment.year is None:
        return
    words = range(reading.first, reading.last)
    if any(sentence.letters[index] in "Ggb" or sentence.units[index].token in context.asides for index in words):
        return
    current = context.current
    if current is not None and current.year == moment.year and not moment.month and not context.narrative:
        return
    context.current = moment
    context.dated = context.dated or (reading.said and bool(moment.day))


def join_ranges(sentence: Sentence, readings: list[Reading], context: Context) -> list[Reading]:
    """Readings with `to`, a dash, or `between … and` joined to ranges."""
    joined: list[Reading] = []
    for reading in readings:
        if joined:
            before = joined[-1]
            gap = sentence.letters[before.last : reading.first]
            opened = sentence.units[before.first - 1].token if before.first else -1
            between = gap == "&" and opened >= 0 and word_before(sentence, before.first, context) == "between"
            if (between or gap in ("-", "=")) and (whole := join(sentence, before, reading, between)) is not None:
                joined[-1] = whole
                continue
        joined.append(reading)
    return joined


def join(sentence: Sentence, before: Reading, after: Reading, between: bool) -> Reading | None:
    """One range out of two moments, None when they make none: the first gets the year of the second when it has none of its own."""
    first, last = before.moment, after.moment
    if first is None or last is None or before.parts or after.parts:
        return None
    if not before.said and after.said and first.month and last.month and last.year is not None:
        first = first._replace(year=last.year - (first[1:] > last[1:]))
    elif before.said and not after.said and first.year is not None and last.month:
        last = last._replace(year=first.year + (first[1:] > last[1:] and first.month != last.month))
    elif not before.said and not after.said and first.year is not None and last.year is not None and first > last:
        last = last._replace(year=first.year + 1) if not (first.day and last.day) or first.month > last.month else last
    if first.year is not None and last.year is not None and (first > last or last.year - first.year > 1200):
        return None
    parts = (Part(before.first, before.last, first), Part(after.first, after.last, last))
    value = f"{edtf(first)}/{edtf(last)}"
    return Reading(before.first - between, after.last, None, Span(first, last), value, before.said or after.said, parts)
