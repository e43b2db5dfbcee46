"""The time that a bulletin covers, as its head states it: "Week of 8–14 July 2023", "It covers the
period from 19 to 25 February".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date as Day

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.dates import as_date
from conflict_cli.extractors.dates.context import DateContext, parse_reference
from conflict_cli.extractors.dates.sentences import join_ranges, read_sentence
from conflict_cli.extractors.dates.units import find_words
from conflict_cli.extractors.dates.values import to_date
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import times as lexicon
from conflict_cli.models import Date
from conflict_cli.text.blocks import Block
from conflict_cli.text.document import Document, Tokens

HEAD = 1500  # characters that a bulletin's head has at most
LONGEST = 31  # days
WEEK = 7  # days
COVERED = compile_wording(
    r"\b(?:COVERED|KINDS BULLETINS)\b[^.;\n]{0,60}$",
    lexicon,
    examples=("reporting period: ", "Weekly digest, ", "This update covers ", "Security update, "),
    counter_examples=("bulletin. On ", "update, "),
    flags=re.IGNORECASE,
)
IN_MONTH = compile_wording(
    r"\bDURING (?:MONTH_OF )?$",
    lexicon,
    examples=("killed in ", "during the month of "),
    counter_examples=("killed by ", "during the first week of "),
    flags=re.IGNORECASE,
)
# "the first week of May", "the past week"
PART_OF = compile_wording(
    " OF ", function_words, examples=("the first week of May",), counter_examples=("often",)
)
PAST = compile_wording(
    "PAST", lexicon, examples=("the past two weeks",), counter_examples=("the last two weeks",)
)
UNREAD = frozenset(("boilerplate", "meta"))
HEADS = UNREAD | {"title", "heading"}
HEAD_BLOCKS = 10
# Characters of the longest phrase before a month: "throughout the month of".
MONTH_OPENING = 24
WEEKS = frozenset(read_phrases(lexicon.WEEKS))


def find_period(
    document: Document, dates: Sequence[Date], reference_date: str | None
) -> Date | None:
    """The days that a bulletin covers; None for other texts."""
    text = document.text
    head = [block for block in document.blocks[:HEAD_BLOCKS] if block.start < HEAD]
    for block in head:
        told = [date for date in dates if block.start <= date.start < block.end]
        for date in told if block.kind not in UNREAD else dates_in(document, block, reference_date):
            span, before = (
                days_of(date.value),
                text[max(block.start, date.start - 120) : date.start],
            )
            if span is None:
                continue
            part = PART_OF.search(date.text) or date.text.lower() in WEEKS or PAST.search(date.text)
            if (
                0 < (span[1] - span[0]).days <= LONGEST
                and COVERED.search(before + " ")
                and not part
            ):
                return date
    return month_of(document, dates)


def month_of(document: Document, dates: Sequence[Date]) -> Date | None:
    """The month that both a headline and the first paragraph give: "1,003 Iraqis killed in
    September" heads a report of that month.
    """
    blocks = document.blocks
    body = next((number for number, block in enumerate(blocks) if block.kind not in HEADS), 0)
    if not body:
        return None
    months = [
        date
        for date in dates
        if date.start < blocks[body].end
        and len(date.value or "") == len("2020-01")
        and IN_MONTH.search(document.text, max(0, date.start - MONTH_OPENING), date.start)
    ]
    headline = {date.value for date in months if date.start < blocks[body].start}
    return next(
        (date for date in months if date.start >= blocks[body].start and date.value in headline),
        None,
    )


def dates_in(document: Document, block: Block, reference_date: str | None) -> Iterator[Date]:
    """The dates of a block that is not read for tolls: "This report covers the period from 19 to 25
    February".
    """
    tokens = document.tokens
    first, last = bisect_left(tokens.starts, block.start), bisect_left(tokens.starts, block.end)
    own = Tokens(
        tokens.words[first:last],
        tokens.lowers[first:last],
        tokens.starts[first:last],
        tokens.ends[first:last],
    )
    context = DateContext(parse_reference(reference_date), own)
    for sentence, readings in read_sentence(
        own, find_words(own.lowers), 0, 0, last - first, context
    ):
        for reading in join_ranges(sentence, readings):
            yield as_date(document.text, sentence, reading)


def days_of(value: str | None) -> tuple[Day, Day] | None:
    """The first and the last day of a day or an interval of days.

    >>> [str(day) for day in days_of("2024-02-19/2024-02-25")]
    ['2024-02-19', '2024-02-25']
    """
    first, _, last = (value or "").partition("/")
    if any(len(part) != len("2024-02-19") for part in (first, last or first)):
        return None
    opens, closes = to_date(parse_reference(first)), to_date(parse_reference(last or first))
    return (opens, closes) if opens is not None and closes is not None else None


def is_coarse(date: Date | None) -> bool:
    """True if a date is a month, a season, a year or more, or a part of one.

    Figures of such times are totals of many incidents.

    The first week of November is a part of one, 1 to 7 November is not; nor is a week in which one
    month ends and another begins.
    """
    if date is None or date.value is None:
        return False
    first, _, last = date.value.partition("/")
    part = not date.parts and PART_OF.search(date.text) is not None
    if len(first.rstrip("~")) < 8:
        return True
    days = days_of(date.value)
    is_week = days is not None and (days[1] - days[0]).days < WEEK
    return (
        bool(last) and (part or (first[:7] != last[:7] and not is_week)) and "XX" not in first[:4]
    )
