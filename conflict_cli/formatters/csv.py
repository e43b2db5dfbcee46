"""CSV (RFC 4180): one line per row of the report or per name, the article's source and title first,
one header for all articles.

Null is an empty cell, lists are joined by "; ", mentions become their number and the first one's
offsets, those of an incident their words. A sum has three columns; of `evidence` a row has only the
step from which a field was taken (`date_from`). A cell that a spreadsheet would take for a formula,
even after invisible characters, gets an apostrophe before it, and one with the separators of other
spreadsheets gets quotes (OWASP, CSV injection): the words of an article must never run.
"""

import re
from collections.abc import Iterable, Iterator

from conflict_cli.models import (
    Casualty,
    Date,
    Group,
    Incident,
    Loss,
    Person,
    Place,
    Report,
    RowEvidence,
    Total,
)

FIELDS = {
    "casualties": (*Casualty._fields[:-1], *(f"{field}_from" for field in RowEvidence._fields)),
    "losses": Loss._fields,
    "incidents": Incident._fields,
    "people": Person._fields,
    "groups": Group._fields,
    "places": Place._fields,
    "dates": Date._fields,
}
SUMS = ("killed", "wounded")  # of an incident: three columns each
# The start of a formula, after blanks, control and zero-width characters, and marks of direction
# and byte order.
UNSEEN = (
    r"\s\x00-\x1f\x7f-\x9f"  # blanks and control characters
    r"\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"  # without width
    r"\ufe00-\ufe0f\ufeff"  # variation selectors, the byte order mark
)
FORMULA = re.compile(rf"[{UNSEEN}]{{0,99}}[=+@＝＋－＠-]|[\t\r]")
# Separators and quotes of any spreadsheet: Python handles those of this dialect only.
SEPARATORS = re.compile("[,;\t|\"'\r\n]")
Cell = str | int | float


def write_csv(reports: Iterable[Report], rows: str = "casualties") -> Iterator[str]:
    """The header, then each article's rows of that kind (a key of `FIELDS`)."""
    yield csv_lines([columns(rows)])
    for report in reports:
        yield csv_lines(
            [cell(report.source), cell(report.title), *cells(row)] for row in getattr(report, rows)
        )


def columns(kind: str) -> list[str]:
    """The header of a kind of rows.

    >>> columns("dates")
    ['source', 'title', 'text', 'start', 'end', 'value', 'year_known', 'parts']
    """
    fields = [
        column
        for field in FIELDS[kind]
        for column in (
            [f"{field}_low", f"{field}_best", f"{field}_high"]
            if kind == "incidents" and field in SUMS
            else [field]
        )
    ]
    return ["source", "title", *fields, *(["start", "end"] if fields[-1] == "mentions" else [])]


def csv_lines(rows: Iterable[list[Cell] | list[str]]) -> str:
    """Rows as CSV text."""
    return "".join(f"{','.join(map(quoted, row))}\r\n" for row in rows)


def quoted(value: Cell) -> str:
    """A cell as written, in quotes if it contains a separator.

    >>> print(quoted("12 men"), quoted("a;=1+1"), quoted('"x" or y'), quoted(3))
    12 men "a;=1+1" "\""x\"" or y" 3
    """
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if SEPARATORS.search(text) else text


def cells(row: Casualty | Loss | Incident | Person | Group | Place | Date) -> list[Cell]:
    """A row of the report as cells."""
    if isinstance(row, Group | Place):
        first = min(row.mentions, key=lambda mention: mention.start)
        return [*map(cell, row[:-1]), len(row.mentions), first.start, first.end]
    if isinstance(row, Date):
        return [
            *map(cell, row[:-1]),
            cell("; ".join(part.value or part.text for part in row.parts)),
        ]
    if isinstance(row, Incident):
        line: list[Cell] = []
        for field, value in zip(row._fields, row, strict=True):
            if field == "mentions":
                value = tuple(mention.text for mention in row.mentions)
            line += map(
                cell,
                value if isinstance(value, Total) else (None,) * 3 if field in SUMS else (value,),
            )
        return line
    if isinstance(row, Casualty):
        steps = (evidence.from_ if evidence else None for evidence in row.evidence)
        return [*map(cell, (*row[:-1], *steps))]
    return [*map(cell, row)]


def cell(value: object) -> Cell:
    """One cell: text that no spreadsheet runs, a number, a boolean as in JSON, nothing for null.

    >>> (cell("=1+1"), cell(" @SUM(A1)"), cell("-"), cell("12 men"), cell(None), cell(True),
    ...     cell(-3.5), cell(("a", "b")))
    ("'=1+1", "' @SUM(A1)", '-', '12 men', '', 'true', -3.5, 'a; b')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    text = "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return f"'{text}" if len(text) > 1 and FORMULA.match(text) else text
