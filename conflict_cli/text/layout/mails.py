"""Mails: headers, quoting, the lines above quoted and forwarded texts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import layout as lexicon
from conflict_cli.text.layout.plain import DAY_FIELD, Edit, take_out

HEADER = re.compile(
    r"^[>*_ \t]*(?P<name>[A-Z][A-Za-z-]{1,30}):"  # also in a quoted mail, or in bold
    r"[*_]*[ \t]*(?P<value>.*)",
    re.MULTILINE,
)
KNOWN = frozenset(lexicon.KNOWN.split())
SUBJECT = frozenset(lexicon.SUBJECT.split())
DAY_HEADERS = frozenset(lexicon.DAY_HEADERS.split())
LEAST = 2  # known headers that make a mail
QUOTE = re.compile(r"^[ \t]*>[> \t]*", re.MULTILINE)
FORWARD = compile_wording(
    r"^[> \t]*(?:ON_DAY [^\n]{6,200}(?:\n[^\n]{1,80})?WROTE"
    r"|-{2,}[ \t]*FORWARDED_MESSAGES[ \t]*-{2,}"
    r"|FORWARDED)[ \t]*$",
    lexicon,
    examples=(
        "> On 4 May 2023, the desk\nof the Weir Post wrote:",
        "---- Original Message ----",
        "Begin forwarded message:",
    ),
    counter_examples=("On 4 May 2023 the envoy wrote: We left.", "The original message was lost."),
    flags=re.MULTILINE,
)


class Header(NamedTuple):
    """A header of a mail: its name in lower case, and the offsets of its start, its value and its
    end.
    """

    name: str
    start: int
    value: int
    end: int


def read_quotes(text: str) -> Iterator[Edit]:
    """The marks before quoted lines."""
    return take_out(QUOTE, text)


def read_forwards(text: str) -> Iterator[Edit]:
    """The lines that announce another mail."""
    return take_out(FORWARD, text)


def read_headers(text: str) -> Iterator[Edit]:
    """The headers of a mail: only the subject is read, as a headline, and the day, as that of
    publication.
    """
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
    if header.name in SUBJECT:
        yield Edit(header.start, header.value, "\n")
        yield Edit(header.end, header.end, "\n")
    elif header.name in DAY_HEADERS:
        yield Edit(header.start, header.value, DAY_FIELD)
    else:
        yield Edit(header.start, header.end)
