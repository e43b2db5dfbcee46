"""The day of publication, as a text states it: a publication line, a dateline, an agency's
header.
"""

import re
from bisect import bisect_left

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.dates.classes import month_words
from conflict_cli.extractors.dates.context import DateContext
from conflict_cli.extractors.dates.sentences import read_sentence
from conflict_cli.extractors.dates.tenses import verb_tense
from conflict_cli.extractors.dates.units import find_words
from conflict_cli.extractors.dates.values import Moment, edtf
from conflict_cli.lexicon import around_dates as lexicon
from conflict_cli.models import Date
from conflict_cli.text.blocks import Block
from conflict_cli.text.document import Document, Tokens

# A publication line or dateline is at the head of the article, or a publication line at its very
# end.
HEAD_BLOCKS = 6
FIRST_PAPERS = 1605  # the year of the first newspaper: a battle's day in 480 BC publishes nothing
HEAD_CHARACTERS = 300
# A dateline's date begins within so many characters, and no date is longer than so many.
DATELINE, LONGEST_DATE = 80, 100
# A month is at most so far from the beginning of its date: "Saturday night, the 19th of January".
TO_MONTH = 40
DATELINE_MARK = re.compile(r"[(\[–—:/-]")
PUBLISHING = frozenset(lexicon.PUBLISHING.split())
NUMERIC = re.compile(r"\d[-./](?:\d|[A-Za-z]{3})")
NOT_PUBLISHED = compile_wording(
    r"NOT_PUBLISHED\b",
    lexicon,
    examples=("Last updated on 5 May 2016", "Tags: borders"),
    counter_examples=("Published on 5 May 2016", "Tagged"),
    flags=re.IGNORECASE,
)
# "KABUL, " or "Gaza City, Gaza Strip — " or "SANA'A (Reuters) " before a dateline's date …
PLACE_BEFORE = re.compile(
    r"[\W\d]{0,3}[^\W\d_][\w.'’-]*"  # the first word, maybe after a mark
    r"(?:[ ,/]+(?:\([^)]{1,30}\)|[^\W\d_][\w.'’/-]*|[-–—]+))*"  # agencies, words, dashes
    r"[ ,–—-]*"
)
# What must follow a date that opens a block to make it a dateline without a place: "April 12
# (Reuters) - ".
AGENCY_AFTER = re.compile(r"[ ,.]{0,4}\([^()]{2,40}\) ?(?:--?|–|—)\s")
# … and a bracketed agency, a dash or the line's end after it.
DATELINE_AFTER = re.compile(r"[ ,.]*[)\]]?[ ,.]*(?:\(|\[|--?|–|—|:|$|/)")

STOP_AFTER = re.compile(r"\. +[A-Z]")  # "Bamako, 20 January 2020. The army said"


def find_reference_date(document: Document) -> str | None:
    """The ISO date of publication that the text states in a publication line or dateline, None if
    it states none.

    A dateline without a year takes the year from another line of the head.
    """
    blocks = [block for block in document.blocks if block.kind == "meta"]
    heads = [block for block in document.blocks[:HEAD_BLOCKS] if block.kind != "meta"]
    if not blocks and not heads:
        return None
    found: list[Moment] = []
    updated: list[Moment] = []
    for block in blocks:
        moments = [moment for moment, _, _ in read_opening(document, block) if moment.day]
        (updated if NOT_PUBLISHED.match(document.text, block.start) else found).extend(moments)
    found.extend(
        moment for block in heads if (moment := read_dateline(document, block)) is not None
    )
    for moments in (found, updated):
        whole = next(
            (
                moment
                for moment in moments
                if moment.year is not None and moment.year >= FIRST_PAPERS
            ),
            None,
        )
        if whole is not None:
            return edtf(whole)
    year = head_year(document, [*blocks, *heads[:2]]) if found else None
    return edtf(found[0]._replace(year=year)) if year is not None else None


def find_printed_days(document: Document) -> list[Date]:
    """The days that publication lines print, in text order: "Published: 5 May 2024". They date no
    event.

    Only whole days: a line of tags or a copyright notice names years of another kind.
    """
    days: list[Date] = []
    for block in document.blocks:
        if block.kind == "meta":
            whole = [
                found
                for found in read_opening(document, block)
                if found[0].day and found[0].year is not None
            ]
            days.extend(
                Date(document.text[start:end], start, end, edtf(moment), year_known=True)
                for moment, start, end in whole[:1]
            )
    return days


def read_opening(
    document: Document, block: Block, most: int = HEAD_CHARACTERS
) -> list[tuple[Moment, int, int]]:
    """The moments in the first `most` characters of a block, read without a reference date, with
    their offsets in the text.
    """
    tokens = document.tokens
    first = bisect_left(tokens.starts, block.start)
    last = bisect_left(tokens.starts, min(block.end, block.start + most))
    opening = Tokens(
        tokens.words[first:last],
        tokens.lowers[first:last],
        tokens.starts[first:last],
        tokens.ends[first:last],
    )
    return [
        (reading.moment, sentence.units[reading.first].start, sentence.units[reading.last - 1].end)
        for sentence, readings in read_sentence(
            opening, find_words(opening.lowers), 0, 0, last - first, DateContext(None, opening)
        )
        for reading in readings
        if reading.moment is not None
    ]


def read_dateline(document: Document, block: Block) -> Moment | None:
    """The day of a dateline that opens a block: a place, a day, then an agency in brackets or a
    dash; or a day and an agency.
    """
    text = document.text
    if not shows_dateline(document, block):
        return None
    for moment, start, end in read_opening(document, block, DATELINE + LONGEST_DATE)[:1]:
        if moment.day and start == block.start and AGENCY_AFTER.match(text, end, block.end):
            return moment
        opens = start - block.start <= DATELINE and PLACE_BEFORE.fullmatch(text, block.start, start)
        if (
            moment.day
            and moment.year is not None
            and opens
            and text[:start].endswith(", ")
            and STOP_AFTER.match(text, end, block.end)
        ):
            return moment
        if (
            moment.day
            and opens
            and not states(document, block.start, start)
            and DATELINE_AFTER.match(text, end, block.end)
            and (end < block.end or moment.year is not None)
        ):
            return moment
    return None


def states(document: Document, first: int, last: int) -> bool:
    """True if the last verb of some characters tells an event: "Gunmen killed two in Mosul on"; not
    "Mosul, published on".
    """
    tokens = document.tokens
    begin, end = bisect_left(tokens.starts, first), bisect_left(tokens.starts, last)
    verbs = [
        tokens.lowers[token]
        for token in range(begin + 1, end)
        if tokens.words[token].islower() and verb_tense(tokens.lowers, begin, token) < 0
    ]
    return bool(verbs) and PUBLISHING.isdisjoint(verbs[-1:])


def shows_dateline(document: Document, block: Block) -> bool:
    """True if a dateline may open a block: a cheap test that most paragraphs fail."""
    text, end = document.text, block.start + DATELINE + LONGEST_DATE
    if end < block.end and not DATELINE_MARK.search(text, block.start, end + 1):
        return False
    tokens, near = document.tokens, min(block.end, block.start + DATELINE + TO_MONTH)
    words = tokens.lowers[
        bisect_left(tokens.starts, block.start) : bisect_left(tokens.starts, near)
    ]
    return (
        not month_words().isdisjoint(words) or NUMERIC.search(text, block.start, near) is not None
    )


def head_year(document: Document, blocks: list[Block]) -> int | None:
    """The only year that the lines of the head name, None if they name none or several."""
    years = {
        moment.year
        for block in blocks
        for moment, _, _ in read_opening(document, block)
        if moment.year is not None
    }
    return years.pop() if len(years) == 1 else None
