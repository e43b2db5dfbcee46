"""One row explained: its sentence with the words underlined, and the position of the words of each
field.

A casualty's evidence shows where its linked fields were taken from. The other fields, and those of
losses, are read back from the text: at the occurrence nearest to the words of the row. A field
without words of its own was concluded, and is shown as such.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from conflict_cli.formatters.wording import HIDDEN, evidence_words, reasons, source_name, visible
from conflict_cli.models import Casualty, Evidence, Group, Loss, Mention, Place, Report
from conflict_cli.text.document import Document, read_document

UNDERLINED, BOLD, PLAIN = "\x1b[4m", "\x1b[1m", "\x1b[0m"
WIDTH = 100
# Fields whose words are looked up in the text; the others show what they were concluded from.
QUOTED = ("count", "victims", "item", "owner", "perpetrator", "weapon", "attribution")
CONCLUDED = {
    "outcome": "the rule",
    "action": "the rule",
    "qualifier": "the number words",
    "low": "the number words",
    "best": "the number words",
    "high": "the number words",
    "victim_type": "the victims' words",
    "item_type": "the item's words",
    "attribution_kind": "the verb of saying",
    "status": "the verb and its helpers",
    "scope": "the sentence's span of time",
}
FLAGS = ("subset", "superseded", "repeat", "counted", "rival_of")
APART = ("id", "evidence", "text", "start", "end", "rule")


def write_explanations(
    reports: Iterable[Report], text_of: Callable[[Report], str], number: int, color: bool = False
) -> Iterator[str]:
    """Row `number` of each report explained; `text_of` gives a report's text as it was read."""
    for report in reports:
        yield explain(report, text_of(report), number, color=color)


def explain(
    report: Report, text: str, number: int, *, width: int = WIDTH, color: bool = False
) -> str:
    """Row `number` (from 1, casualties before losses) of a report as lines of text."""
    rows: list[Casualty | Loss] = [*report.casualties, *report.losses]
    name = visible(source_name(report))
    if not 1 <= number <= len(rows):
        return f"{name}: no row {number}, it has {len(rows)}\n\n"
    row = rows[number - 1]
    bold, plain = (BOLD, PLAIN) if color else ("", "")
    lines = [f"{bold}{name}: row {number} of {len(rows)}{plain}", ""]
    document = read_document(text)
    start, end = sentence_of(document, row)
    lines += underline(text[start:end], row.start - start, row.end - start, width, color)
    lines += ["", f"Found by the rule {visible(row.rule)!r}", ""]
    shown = [*fields(report, document, row)]
    room = [max(len(cells[column]) for cells in shown) for column in (0, 1)]
    lines += [
        f"  {key:{room[0]}}  {value:{min(room[1], 40)}}  {told}".rstrip()
        for key, value, told in shown
    ]
    return "\n".join([*lines, "", why_counted(row), "", ""])


def sentence_of(document: Document, row: Casualty | Loss) -> tuple[int, int]:
    """The offsets of the sentence or sentences that contain a row's words."""
    around = [
        sentence
        for sentence in document.sentences
        if sentence.start < row.end and row.start < sentence.end
    ]
    return min([row.start, *(sentence.start for sentence in around)]), max(
        [row.end, *(sentence.end for sentence in around)]
    )


def underline(words: str, start: int, end: int, width: int, color: bool) -> Iterator[str]:
    """The words wrapped to a width, `start:end` underlined: by the terminal, or by carets on the
    next line.

    >>> list(underline("In Harun two men died.", 9, 21, 14, False))
    ['  In Harun two', '           ^^^', '  men died.', '  ^^^^^^^^']
    """
    for first, last in wrap(words, width - 2):
        left, right = max(first, min(start, last)), max(first, min(end, last))
        before, within, after = (
            words[a:b].translate(HIDDEN) for a, b in ((first, left), (left, right), (right, last))
        )
        if color and within:
            yield f"  {before}{UNDERLINED}{within}{PLAIN}{after}"
            continue
        yield f"  {before}{within}{after}".rstrip()
        if within.strip():
            yield f"  {' ' * columns(before)}{'^' * columns(within.rstrip())}"


def wrap(words: str, width: int) -> Iterator[tuple[int, int]]:
    """The lines of words as offsets, cut at blanks, or anywhere in a word that is longer than a
    line.
    """
    line = 0
    end = 0
    for word in re.finditer(r"\S+", words):
        if end > line and columns(words[line : word.end()].translate(HIDDEN)) > width:
            yield line, end
            line = word.start()
        end = word.end()
        while end - line > width:
            yield line, line + width
            line += width
    if end > line:
        yield line, end


def columns(words: str) -> int:
    """The width of words on a terminal, in columns.

    >>> columns("abc"), columns("士兵"), columns("e\\u0301")
    (3, 4, 1)
    """
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in words
    )


def fields(
    report: Report, document: Document, row: Casualty | Loss
) -> Iterator[tuple[str, str, str]]:
    """Each field that has a value, the value, and the position of its words or what it was
    concluded from.
    """
    for key, value in row._asdict().items():
        if value is not None and key not in FLAGS and key not in APART:
            yield key, visible(str(value)), told_by(report, document, row, key)


def told_by(report: Report, document: Document, row: Casualty | Loss, key: str) -> str:
    """The position of the words of a field, or what it was concluded from: "the number words"."""
    evidence = evidence_of(row, key)
    if evidence is not None:
        return evidence_words(evidence, document.text)
    value = str(getattr(row, key))
    if key == "incident":
        return next(
            (
                mention_words(found.mentions[0])
                for found in report.incidents
                if str(found.id) == value and found.mentions
            ),
            "",
        )
    if key in QUOTED:
        return whereabouts(document, row, find_words(document.text, value))
    if key == "date":
        return whereabouts(document, row, dates_of(report, value))
    if key == "place":
        return whereabouts(document, row, mentions_of(report.places, value))
    if key.endswith("_group"):
        return whereabouts(document, row, mentions_of(report.groups, value))
    return CONCLUDED.get(key, "")


def mentions_of(found: Iterable[Place | Group], name: str) -> Iterator[Mention]:
    """The mentions of the places or groups of a name."""
    for one in found:
        if one.name == name:
            yield from one.mentions


def mention_words(mention: Mention) -> str:
    """The words of a mention and their position.

    >>> mention_words(Mention("the raid", 7, 15))
    "'the raid' at 7"
    """
    return f"{visible(mention.text)!r} at {mention.start}"


def evidence_of(row: Casualty | Loss, key: str) -> Evidence | None:
    """The evidence of a linked field, or of the group that its words name; None if the row has
    none.
    """
    return (
        row.evidence._asdict().get(key.removesuffix("_group"))
        if isinstance(row, Casualty)
        else None
    )


def find_words(text: str, words: str) -> Iterator[Mention]:
    """The offsets of whole words in the text, ignoring case."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE):
        yield Mention(match[0], match.start(), match.end())


def dates_of(report: Report, value: str) -> Iterator[Mention]:
    """The dates of the text that have a value, whole or as a part."""
    for date in report.dates:
        if value == date.value:
            yield Mention(date.text, date.start, date.end)
        for part in date.parts:
            if value == part.value:
                yield Mention(part.text, part.start, part.end)


def whereabouts(document: Document, row: Casualty | Loss, mentions: Iterable[Mention]) -> str:
    """The nearest of some mentions, and its distance."""
    start, end = sentence_of(document, row)
    block = next((block for block in document.blocks if block.start <= row.start < block.end), None)
    zones = (
        (row.start, row.end, "its own words"),
        (start, end, "its sentence"),
        (block.start if block else start, row.start, "earlier in its paragraph"),
        (block.start if block else start, block.end if block else end, "later in its paragraph"),
        (0, row.start, "earlier in the text"),
        (0, len(document.text), "later in the text"),
    )
    found = sorted(
        mentions, key=lambda mention: (mention.start >= row.end, abs(mention.start - row.start))
    )
    for first, last, name in zones:
        for mention in found:
            if first <= mention.start and mention.end <= last:
                return f"{name}: {mention_words(mention)}"
    return "concluded from several words or from the day of publication"


def why_counted(row: Casualty | Loss) -> str:
    """Whether a row is counted, and if not, the reason."""
    if isinstance(row, Loss):
        return "Losses are not added up." + (" Told before: a repeat." if row.repeat else "")
    return "Counted in the totals." if row.counted else f"Not counted: {', '.join(reasons(row))}."
