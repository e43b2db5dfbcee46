"""Mails: headers, quoting, what stands around forwarded texts, signatures."""

import re
from collections.abc import Iterator

from conflict_cli.text.layout.plain import Edit

HEADER = re.compile(
    r"^[>*_ \t]*(?P<name>[A-Z][A-Za-z-]{1,30}):"  # also in a quoted mail, or in bold
    r"[*_]*[ \t]*(?P<value>.*)",
    re.MULTILINE,
)
KNOWN = frozenset(
    "from to cc bcc subject date sent reply-to message-id in-reply-to references mime-version content-type content-transfer-encoding "
    "return-path received delivered-to x-mailer list-id importance attachments".split()
)
LEAST = 2  # known headers that make a mail
QUOTE = re.compile(r"^[ \t]*>[> \t]*", re.MULTILINE)
FORWARD = re.compile(
    r"^[> \t]*(?:On [^\n]{6,200}(?:\n[^\n]{1,80})?wrote:"
    r"|-{2,}[ \t]*(?:Original|Forwarded) [Mm]essage[ \t]*-{2,}"
    r"|Begin forwarded message:)[ \t]*$",
    re.MULTILINE,
)


def read_quotes(text: str) -> Iterator[Edit]:
    """The marks in front of quoted lines."""
    for match in QUOTE.finditer(text):
        yield Edit(match.start(), match.end())


def read_forwards(text: str) -> Iterator[Edit]:
    """The lines that say that another mail follows."""
    for match in FORWARD.finditer(text):
        yield Edit(match.start(), match.end())


def read_headers(text: str) -> Iterator[Edit]:
    """A mail's headers: of these the subject is read, as a headline, and the day, as that of publication."""
    start = 0
    lines: list[tuple[int, int]] = []
    for line in [*text.split("\n"), ""]:
        end = start + len(line)
        found = HEADER.match(line)
        if found is not None and found["name"].lower() in KNOWN:
            lines.append((start, end))
        elif lines and line[:1] in (" ", "\t") and line.strip():
            lines[-1] = (lines[-1][0], end)  # a header goes on
        else:
            if len(lines) >= LEAST:
                yield from _edits_of(text, lines)
            lines = []
        start = end + 1


def _edits_of(text: str, lines: list[tuple[int, int]]) -> Iterator[Edit]:
    """What is taken out of the headers of one mail."""
    for start, end in lines:
        found = HEADER.match(text, start, end)
        if found is None:
            continue
        name = found["name"].lower()
        if name == "subject":
            yield Edit(start, found.start("value"), "\n")
            yield Edit(end, end, "\n")
        elif name in ("date", "sent"):
            yield Edit(start, found.start("value"), "Date: ")
        else:
            yield Edit(start, end)
