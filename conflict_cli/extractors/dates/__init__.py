"""Calendar expressions of a text and the days that they mean: absolute, relative, ranges and lists,
in EDTF.
"""

from conflict_cli.extractors.dates.context import DateContext, parse_reference
from conflict_cli.extractors.dates.genres import find_years, is_narrative
from conflict_cli.extractors.dates.publication import find_printed_days, find_reference_date
from conflict_cli.extractors.dates.readings import DateReading, DateSentence
from conflict_cli.extractors.dates.sentences import join_ranges, read_sentence
from conflict_cli.extractors.dates.units import find_words
from conflict_cli.extractors.dates.values import edtf
from conflict_cli.models import Date, DatePart
from conflict_cli.text.document import Document

__all__ = ["find_dates", "find_printed_days", "find_reference_date"]


def find_dates(document: Document, reference_date: str | None) -> list[Date]:
    """The dates of the document's sentences, in text order; ranges and lists are one date with
    parts.

    `reference_date` is the ISO day that relative and year-less dates count from. A date that can't
    be resolved has the value None; one whose year nobody knows is written XXXX.
    """
    tokens = document.tokens
    words = find_words(tokens.lowers)
    anchors = words.anchors
    if not anchors:
        return []
    reference = parse_reference(reference_date)
    years = find_years(tokens.lowers, anchors)
    context = DateContext(
        reference, tokens, is_narrative(tokens.lowers, anchors, years, reference), years
    )
    dates: list[Date] = []
    at = 0
    for span in document.sentences:
        while anchors[at] < span.first:
            at += 1
            if at == len(anchors):
                return dates
        if context.told is not None:
            context.current, context.told = context.told, None
        if anchors[at] < span.last:
            for sentence, readings in read_sentence(
                tokens, words, at, span.first, span.last, context
            ):
                dates.extend(
                    [
                        as_date(document.text, sentence, reading)
                        for reading in join_ranges(sentence, readings)
                    ]
                )
    return dates


def as_date(text: str, sentence: DateSentence, reading: DateReading) -> Date:
    """The reading with its words."""
    units = sentence.units
    start, end = units[reading.first].start, units[reading.last - 1].end
    parts = []
    for part in reading.parts:
        part_start, part_end = units[part.first].start, units[part.last - 1].end
        parts.append(DatePart(text[part_start:part_end], part_start, part_end, edtf(part.moment)))
    known = reading.value is not None and "XXXX" not in reading.value
    return Date(text[start:end], start, end, reading.value, known, tuple(parts))
