"""The characters of the dateline, which names no scene and no day: "KABUL, May 16 (Xinhua) -- ".

The day of publication in it is read in `extractors.dates.publication`, its places in
`extractors.places.datelines`.
"""

import re
from collections.abc import Sequence, Set

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.dates.publication import AGENCY_AFTER, HEAD_BLOCKS
from conflict_cli.lexicon import function_words
from conflict_cli.models import Date, Place
from conflict_cli.text.blocks import Block
from conflict_cli.text.document import Document

DATELINE = re.compile(r".{0,90}?(?:--|—|–|\) ?-|:)\s")
# A place in capitals, an agency, a day and a dash: "GOMA, Congo (AP) — ", "QUETTA, March 3 —",
# "COLOMBO, Sri Lanka - "
CAPITALS = re.compile(
    r"(?<![A-Z])[A-Z]{3,30}[A-Z ,.'-]{0,40}(?:\([^()]{1,30}\) ?){0,2}"
    r"[A-Za-z ,.0-9()-]{0,40}?(?:--|—|–|(?<= )-(?= ))"
)
# What comes before the day of publication in a dateline.
NAMED = compile_wording(
    r"[A-Z][\w.'’-]{0,30}(?:[ ,/]{1,3}(?:\([^)]{1,30}\)|[A-Z][\w.'’-]{0,30}|OF|THE)){0,9}, ",
    function_words,
    examples=(
        "Bamako, 20 January 2020",
        "Update, 22 August",
        "Port of Harun/Sule (Reuters), 3 May",
    ),
    counter_examples=("harun, 3 May", "Harun 3 May"),
)
LONGEST = 100  # characters of a dateline
STOP_AFTER = re.compile(r"[.:] ")
# "(Nairobi, March 3, 2024) – ": what rights groups put before their reports.
BRACKETED = re.compile(r"\(\w[^()]{2,60}\) ?(?:--?|—|–)\s")


def find_bare(document: Document, dates: Sequence[Date], reference_date: str | None) -> Set[int]:
    """The blocks of the head that are only a dateline, with its day: "CAIRO, 7 April 1997"."""
    head = document.blocks[:HEAD_BLOCKS]
    return {
        number
        for number, block in enumerate(head)
        if block.kind in ("paragraph", "heading") and block.end - block.start <= LONGEST
        for date in dates
        if block.start <= date.start < block.end
        and date.value == reference_date
        and is_bare(document, block, date)
    }


def is_bare(document: Document, block: Block, date: Date) -> bool:
    """True if a block is no more than a date, maybe with a place before it."""
    if document.text[date.end : block.end].strip(" .)]"):
        return False
    return (
        date.start == block.start
        or NAMED.fullmatch(document.text, block.start, date.start) is not None
    )


def find_dateline(
    document: Document,
    spots: Sequence[tuple[int, int, Place]],
    dates: Sequence[Date],
    reference_date: str | None,
) -> tuple[int, int]:
    """The start and end of the first paragraph's dateline: "KABUL, May 16 (Xinhua) -- "; both 0 if
    there is none.
    """
    bodies = [block for block in document.blocks[:HEAD_BLOCKS] if block.kind == "paragraph"]
    if not bodies:
        return 0, 0
    shown = ((one, CAPITALS.match(document.text, one.start, one.end)) for one in bodies)
    # After "By …" and the hour.
    body, capitals = next((pair for pair in shown if pair[1] is not None), (bodies[0], None))
    bracketed = BRACKETED.match(document.text, body.start, body.end)
    if bracketed is not None:
        return bracketed.span()
    opening = next((date for date in dates if date.start >= body.start), None)
    if (
        opening is not None
        and opening.start == body.start
        and (agency := AGENCY_AFTER.match(document.text, opening.end, body.end))
    ):
        return body.start, agency.end()
    if (
        opening is not None
        and opening.value == reference_date
        and NAMED.fullmatch(document.text, body.start, opening.start)
    ):
        stop = STOP_AFTER.match(document.text, opening.end, body.end)
        if stop is not None:
            return body.start, stop.end()
    match = capitals or DATELINE.match(document.text, body.start, body.end)
    first = next((start for start, _, _ in spots if start >= body.start), body.end)
    found = match is not None and first < body.start + 12 and match.end() - body.start < LONGEST
    return (body.start, match.end()) if match is not None and found else (0, 0)
