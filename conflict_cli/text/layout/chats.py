"""Exports of chats and subtitles: the words without the times of their parts."""

import re
from collections.abc import Iterator

from conflict_cli.text.layout.plain import DAY_FIELD, Edit

CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u202f][AaPp]\.?[Mm]\.?)?"
DAY = r"(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
# "[04/05/2023, 10:12:33] Desk: …", "04/05/2023, 10:12 - Desk: …", "Desk, [04.05.2023 10:12]" on its
# own line
MESSAGE = re.compile(
    rf"^\u200e?\[{DAY},? {CLOCK}\] [^:\n]{{1,60}}: "
    rf"|^{DAY},? {CLOCK} - [^:\n]{{1,60}}: "
    rf"|^[^\[\]\n]{{1,60}}, \[{DAY},? {CLOCK}\][ \t]*\r?$",
    re.MULTILINE,
)
MOMENT = r"(?:\d+:)?\d\d:\d\d[.,]\d{3}"
TIMES = rf"{MOMENT}[ \t]+-->[ \t]+{MOMENT}[^\n]*"
CUE = re.compile(
    "(?:\\A\ufeff?"
    rf"WEBVTT[^\n]*\n)?\s{{0,20}}"  # the head of a file, blank lines
    rf"(?:^\d+[ \t]*\r?\n)?"  # the number
    rf"^{TIMES}(?:\n|\Z)",
    re.MULTILINE,
)
LEAST = 2  # of its kind in a text


def read_chats(text: str) -> Iterator[Edit]:
    """The authors and times of messages: the day of the first is that of publication."""
    found = list(MESSAGE.finditer(text))
    if len(found) < LEAST:
        return
    first = found[0]
    day = first.lastindex or 0  # the group of the form that it has
    yield Edit(first.start(), first.start(day), DAY_FIELD)
    yield Edit(first.end(day), first.end(), "\n\n")
    for match in found[1:]:
        yield Edit(match.start(), match.end())


def read_subtitles(text: str) -> Iterator[Edit]:
    """The numbers and times of subtitles: sentences run on from one to the next."""
    found = list(CUE.finditer(text))
    if len(found) < LEAST:
        return
    for match in found:
        yield Edit(match.start(), match.end(), " " if match.start() else "")
