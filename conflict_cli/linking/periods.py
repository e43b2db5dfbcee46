"""The time that a bulletin covers, as its head says it: "Week of 8–14 July 2023", "It covers the period from 19 to 25 February"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date as Day

from conflict_cli.extractors.dates import as_date
from conflict_cli.extractors.dates.context import Context, parse_reference
from conflict_cli.extractors.dates.sentences import join_ranges, read_sentence
from conflict_cli.extractors.dates.units import find_words
from conflict_cli.extractors.dates.values import to_date
from conflict_cli.models import Date
from conflict_cli.text.blocks import Block
from conflict_cli.text.document import Document, Tokens

HEAD = 1500  # characters that a bulletin's head has at most
LONGEST = 31  # days
WEEK = 7  # days
# "reporting period: 1-15 January", "Weekly digest, 8–14 July", "This update covers 3 to 9 May"
COVERED = re.compile(
    r"\b(?:period|cover(?:s|ed|ing)?|weekly|week (?:of|from)|fortnightly|monthly"
    r"|(?:situation|security|protection|access|incident) (?:brief|briefing|overview|report|update)"
    r"|bulletin|digest|sitrep|round-?up|summary)\b[^.;\n]{0,60}$",
    re.IGNORECASE,
)
UNREAD = frozenset(("boilerplate", "meta"))
DURING = re.compile(r"\b(?:during|for|in|over|throughout) (?:the month of )?$", re.IGNORECASE)
HEADS = UNREAD | {"title", "heading"}
HEAD_BLOCKS = 10
WEEKS = frozenset(("this week", "the week", "the past week", "last week", "over the week"))


def find_period(document: Document, dates: Sequence[Date], reference_date: str | None) -> Date | None:
    """The days that a bulletin covers, None for other texts."""
    text = document.text
    head = [block for block in document.blocks[:HEAD_BLOCKS] if block.start < HEAD]
    for block in head:
        told = [date for date in dates if block.start <= date.start < block.end]
        for date in told if block.kind not in UNREAD else dates_in(document, block, reference_date):
            span, before = days_of(date.value), text[max(block.start, date.start - 120) : date.start]
            if span is None:
                continue
            part = " of " in date.text or date.text.lower() in WEEKS or "past" in date.text
            if 0 < (span[1] - span[0]).days <= LONGEST and COVERED.search(before + " ") and not part:
                return date
    return month_of(document, dates)


def month_of(document: Document, dates: Sequence[Date]) -> Date | None:
    """The month that both a headline and the first paragraph tell: "1,003 Iraqis killed in September" heads a report of that month."""
    blocks = document.blocks
    body = next((number for number, block in enumerate(blocks) if block.kind not in HEADS), 0)
    if not body:
        return None
    months = [
        date
        for date in dates
        if date.start < blocks[body].end
        and len(date.value or "") == len("2020-01")
        and DURING.search(document.text, max(0, date.start - len("during the month of ")), date.start)
    ]
    headline = {date.value for date in months if date.start < blocks[body].start}
    return next((date for date in months if date.start >= blocks[body].start and date.value in headline), None)


def dates_in(document: Document, block: Block, reference_date: str | None) -> Iterator[Date]:
    """The dates of a block that is not read for tolls: "This report covers the period from 19 to 25 February"."""
    tokens = document.tokens
    first, last = bisect_left(tokens.starts, block.start), bisect_left(tokens.starts, block.end)
    own = Tokens(tokens.words[first:last], tokens.lowers[first:last], tokens.starts[first:last], tokens.ends[first:last])
    context = Context(parse_reference(reference_date), own)
    for sentence, readings in read_sentence(own, find_words(own.lowers), 0, 0, last - first, context):
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
    """Whether a date is a month, a season, a year or more, or a part of one: figures of such a time are totals of many incidents.

    The first week of November is a part of one, 1 to 7 November is not; nor is a week that one month ends and another begins in.
    """
    if date is None or date.value is None:
        return False
    first, _, last = date.value.partition("/")
    part = not date.parts and " of " in date.text
    if len(first.rstrip("~")) < 8:
        return True
    days = days_of(date.value)
    is_week = days is not None and (days[1] - days[0]).days < WEEK
    return bool(last) and (part or (first[:7] != last[:7] and not is_week)) and "XX" not in first[:4]
