"""Mails: headers, quoting, the lines above quoted and forwarded texts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from conflict_cli.lexicon import layout as lexicon
from conflict_cli.text.layout.plain import Edit, take_out

HEADER = re.compile(
    r"^[>*_ \t]*(?P<name>[A-Z][A-Za-z-]{1,30}):"  # also in a quoted mail, or in bold
    r"[*_]*[ \t]*(?P<value>.*)",
    re.MULTILINE,
)
KNOWN = frozenset(lexicon.KNOWN.split())
LEAST = 2  # known headers that make a mail
QUOTE = re.compile(r"^[ \t]*>[> \t]*", re.MULTILINE)
FORWARD = re.compile(
    r"^[> \t]*(?:On [^\n]{6,200}(?:\n[^\n]{1,80})?wrote:"
    r"|-{2,}[ \t]*(?:Original|Forwarded) [Mm]essage[ \t]*-{2,}"
    r"|Begin forwarded message:)[ \t]*$",
    re.MULTILINE,
)


class Header(NamedTuple):
    """A header of a mail: its name in lower case, and the offsets of its start, its value and its end."""

    name: str
    start: int
    value: int
    end: int


def read_quotes(text: str) -> Iterator[Edit]:
    """The marks in front of quoted lines."""
    return take_out(QUOTE, text)


def read_forwards(text: str) -> Iterator[Edit]:
    """The lines that announce another mail."""
    return take_out(FORWARD, text)


def read_headers(text: str) -> Iterator[Edit]:
    """The headers of a mail: only the subject is read, as a headline, and the day, as that of publication."""
    start = 0
    headers: list[Header] = []
    for line in [*text.split("\n"), ""]:
        end = start + len(line)
        found = HEADER.match(line)
        if found is not None and found["name"].lower() in KNOWN:
            headers.append(Header(found["name"].lower(), start, start + found.start("value"), end))
        elif headers and line[:1] in (" ", "\t") and line.strip():
            headers[-1] = headers[-1]._replace(end=end)  # a header goes on
        else:
            if len(headers) >= LEAST:
                for header in headers:
                    yield from _edits_of(header)
            headers = []
        start = end + 1


def _edits_of(header: Header) -> Iterator[Edit]:
    """The edits of a header."""
    if header.name == "subject":
        yield Edit(header.start, header.value, "\n")
        yield Edit(header.end, header.end, "\n")
    elif header.name in ("date", "sent"):
        yield Edit(header.start, header.value, "Date: ")
    else:
        yield Edit(header.start, header.end)
