"""Times given by their first and last day: "which erupted on 10 August and ended on 14 August"."""

import re
from collections.abc import Sequence

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.dates.context import parse_reference
from conflict_cli.extractors.dates.values import to_date
from conflict_cli.lexicon import days, function_words
from conflict_cli.lexicon import times as lexicon
from conflict_cli.models import Date
from conflict_cli.text.document import Document

BEGINNING = compile_wording(
    r"\bBEGUN\b[^.;,]{0,40}$",
    lexicon,
    examples=("The fighting, which erupted on ", "the siege that began late on "),
    counter_examples=("The fighting, which began, on ", "the siege on "),
    flags=re.IGNORECASE,
)
# What is between the two days.
ENDING = compile_wording(
    r"[^.;]{0,90}?\bENDED(?: (?:ONLY|AT \w+))?(?: ON_OR_IN)?(?: NIGHT_OF)? ?",
    lexicon,
    function_words,
    days,
    examples=(" and ended on ", " night, before it subsided early on ", " until the morning of "),
    counter_examples=(" and again on ",),
    flags=re.IGNORECASE,
)
# The verb comes within this many characters before a day.
BEFORE = 60


def join_stretches(document: Document, dates: Sequence[Date]) -> Sequence[Date]:
    """The dates, with one interval for two days on which something began and ended."""
    joined: list[Date] = []
    for date in dates:
        whole = (
            stretch(document.text, joined[-1], date)
            if joined and date.start - joined[-1].end < 2 * BEFORE
            else None
        )
        if whole is None:
            joined.append(date)
        else:
            joined[-1] = whole
    return joined if len(joined) < len(dates) else dates


def stretch(text: str, first: Date, last: Date) -> Date | None:
    """The interval between two days; None if the words between do not say that it ended then."""
    if ENDING.fullmatch(text, first.end, last.start) is None:
        return None
    if BEGINNING.search(text, max(0, first.start - BEFORE), first.start) is None:
        return None
    opens, closes = to_date(parse_reference(first.value)), to_date(parse_reference(last.value))
    if opens is None or closes is None or opens >= closes or "/" in f"{first.value}{last.value}":
        return None
    return Date(
        text[first.start : last.end],
        first.start,
        last.end,
        f"{first.value}/{last.value}",
        first.year_known and last.year_known,
    )
