"""The report for a person at a terminal: totals on top, then each incident with its rows, then what
the text names.

Every string of the article goes through `wording.visible` first, so that no
escape sequence of a text ever reaches a terminal.
"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from rich.box import Box
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from conflict_cli.formatters.printing import Printer
from conflict_cli.formatters.wording import (
    WordedRow,
    casualty_row,
    date_words,
    group_words,
    incident_row,
    loss_row,
    origin,
    person_words,
    place_words,
    source_name,
    totals,
    visible,
)
from conflict_cli.models import Report

PIPE_WIDTH = 100  # of running text in a pipe; tables are as wide there as what they hold
LONGEST_CELL = 48
NARROW_COUNT = 24
GAP = 2  # blanks between columns
INDENT = "  "  # of a row below its incident
HEADERS = ("Row", "Event", "Count", "Who or what", "By", "When", "Where", "Says who", "Not counted")
WORDS = re.compile(r"^ +\S+|\S+")
RULE = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)


def format_table(report: Report, *, width: int | None = None, color: bool = False) -> str:
    """The report as lines of text, for a terminal of that many columns, or for a pipe."""
    printer = Printer(width, color)
    return "".join(map(printer.print, parts(report, width))) + "\n"


def parts(report: Report, width: int | None) -> Iterable[Text | Table]:
    """The parts from top to bottom, from the title to the warnings."""
    yield Text(visible(report.title or source_name(report)), style="bold")
    yield Text(origin(report), style="dim")
    yield Text(totals(report), style="bold")
    lines = list(incidents_first(report))
    if lines:
        yield Text("\nIncidents" if report.incidents else "\nRows", style="bold")
        yield from in_columns(lines, width) or stacked(lines, width or PIPE_WIDTH)
    named = {
        "People": [person_words(person) for person in report.people],
        "Groups": [group_words(group) for group in report.groups],
        "Places": [place_words(place) for place in report.places],
        "Dates": [date_words(date) for date in report.dates],
        "Warnings": [f"{warning.code}: {warning.message}" for warning in report.warnings],
    }
    if any(named.values()):
        yield Text()
        yield listings(named, width or PIPE_WIDTH)


class TableLine(NamedTuple):
    """A row under the number by which `--explain` takes it, or an incident, or the head of the rows
    of none; they have no number.
    """

    number: str
    row: WordedRow

    @property
    def style(self) -> str:
        """Incidents lead; what is not counted steps back."""
        return "dim" if self.row.note else "" if self.number else "bold"


def incidents_first(report: Report) -> Iterator[TableLine]:
    """Each incident, its casualties and losses below it; then those of no incident."""
    rows = [*map(casualty_row, report.casualties), *map(loss_row, report.losses)]
    others = set(range(len(rows)))
    for incident in report.incidents:
        yield TableLine("", incident_row(incident))
        for index in (
            *incident.casualties,
            *(len(report.casualties) + number for number in incident.losses),
        ):
            others.discard(index)
            yield TableLine(str(index + 1), rows[index]._replace(kind=INDENT + rows[index].kind))
    if others and report.incidents:
        yield TableLine("", WordedRow("Of no incident", *[""] * 7))
    for index in sorted(others):
        yield TableLine(
            str(index + 1),
            rows[index]._replace(kind=INDENT + rows[index].kind)
            if report.incidents
            else rows[index],
        )


def in_columns(lines: Sequence[TableLine], width: int | None) -> list[Table]:
    """The lines with a column for each field that any of them has; none if the words of a line do
    not fit side by side.
    """
    cells = [(line.number, *line.row) for line in lines]
    used = [index for index in range(len(HEADERS)) if any(line[index] for line in cells)]
    columns = [[HEADERS[index], *(line[index] for line in cells)] for index in used]
    firm = [at for at, index in enumerate(used) if HEADERS[index] == "Count"]
    widths = fit(columns, None if width is None else width - GAP * (len(columns) - 1), firm)
    if widths is None:
        return []
    table = Table(box=RULE, show_edge=False, pad_edge=False, padding=(0, GAP - 1, 0, 0))
    for index, column_width in zip(used, widths, strict=True):
        justify: Literal["left", "right"] = (
            "right" if HEADERS[index] in ("Row", "Count") else "left"
        )
        table.add_column(HEADERS[index], width=column_width, justify=justify, overflow="fold")
    for line, words in zip(lines, cells, strict=True):
        table.add_row(*(Text(words[index]) for index in used), style=line.style)
    return [table]


def fit(
    columns: Sequence[Sequence[str]], width: int | None, firm: Container[int] = ()
) -> list[int] | None:
    """The width of each column: narrowed where that breaks the fewest cells, and never below its
    longest word; None if that is not enough. The columns numbered in `firm`, such as counts, are
    narrowed only if no other can be.

    >>> fit([["Count", "12"], ["Victims", "three army officers"]], 20)
    [5, 15]
    >>> fit([["Count", "at least 5"], ["Victims", "three officers", "two men"]], 21, firm=[0])
    [10, 11]
    >>> fit([["Count", "12"], ["Victims", "three army officers"]], 10) is None
    True
    """
    words = [
        Counter(tuple(map(cell_len, WORDS.findall(cell))) for cell in column) for column in columns
    ]
    natural = [min(LONGEST_CELL, max(map(cell_len, column))) for column in columns]
    least = [max((length for cell in column for length in cell), default=0) for column in words]
    widths = [max(pair) for pair in zip(natural, least, strict=True)]
    costs = [growth(column, size) for column, size in zip(words, widths, strict=True)]
    while width is not None and sum(widths) > width:
        slack = [index for index in range(len(widths)) if widths[index] > least[index]]
        if not slack:
            return None
        index = min(slack, key=lambda index: (index in firm, costs[index], -widths[index]))
        widths[index] -= 1
        costs[index] = growth(words[index], widths[index])
    return widths


def growth(cells: Counter[tuple[int, ...]], width: int) -> int:
    """How many more lines the cells of a column take, given by the lengths of their words, if it is
    one narrower than `width`.
    """
    return sum(
        times * (height(cell, width - 1) - height(cell, width)) for cell, times in cells.items()
    )


def height(lengths: Sequence[int], width: int) -> int:
    """The lines that words take, by their lengths.

    >>> height([3, 3, 5], 7), height([3, 3, 5], 6), height([], 5)
    (2, 3, 1)
    """
    lines, used = 1, -1
    for length in lengths:
        lines, used = (
            (lines, used + 1 + length)
            if used < 0 or used + 1 + length <= width
            else (lines + 1, length)
        )
    return lines


def stacked(lines: Sequence[TableLine], width: int) -> Iterator[Text | Table]:
    """The lines for a narrow terminal: an incident across it, below it each row with its number,
    its count and the rest.
    """
    numbers = max(len(line.number) for line in lines)
    counts = min(NARROW_COUNT, width // 3, max(cell_len(count_of(line)) for line in lines))
    table = None
    for line in lines:
        if not line.number:
            yield from [table] if table else []
            table = None
            yield Text(": ".join(filter(None, (line.row.kind, told(line.row)))), style=line.style)
            continue
        if table is None:
            table = Table(box=None, show_header=False, pad_edge=False, padding=(0, GAP, 0, 0))
            table.add_column("", justify="right", width=numbers + len(INDENT))
            table.add_column("", justify="right", width=counts)
            table.add_column("", overflow="fold")
        table.add_row(line.number, Text(count_of(line)), Text(told(line.row)), style=line.style)
    yield from [table] if table else []


def count_of(line: TableLine) -> str:
    """The count and the kind of a row, nothing for an incident.

    >>> count_of(TableLine("7", WordedRow("  killed", "12", *[""] * 6)))
    '12 killed'
    """
    return f"{line.row.number} {line.row.kind.strip()}" if line.number else ""


def told(row: WordedRow) -> str:
    """The rest of a row in one sentence: whom, by whom, where and when, the source, and why it is
    not counted.

    >>> told(WordedRow("killed", "12", "guards", "rebels", "2020", "Harun", "police", "repeat"))
    'guards, by rebels; Harun, 2020; says police; not counted: repeat'
    """
    parts = (
        ", ".join(filter(None, (row.what, row.by and f"by {row.by}"))),
        ", ".join(filter(None, (row.where, row.when))),
        row.source and f"says {row.source}",
        row.note and f"not counted: {row.note}",
    )
    return "; ".join(filter(None, parts))


def listings(items: dict[str, list[str]], width: int) -> Table:
    """Names and what belongs to each in running text with a hanging indent; what has nothing is
    left out.
    """
    indent = max(map(len, items))
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, GAP, 0, 0))
    table.add_column("", width=indent, style="bold")
    table.add_column("", width=width - indent - GAP, overflow="fold")
    for name, words in items.items():
        if words:
            table.add_row(name, Text("; ".join(map(visible, words))))
    return table
