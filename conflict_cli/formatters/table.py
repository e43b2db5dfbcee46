"""The report for a person at a terminal: totals on top, then each incident with its statements, then what the text names.

The only module of the report's way that loads rich. Every string of the article goes through `wording.visible` first, so that no
escape sequence of a text ever reaches a terminal.
"""

import io
import re
from collections.abc import Iterable, Iterator, Sequence

from rich.box import Box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from conflict_cli.formatters.wording import (
    Statement,
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
INDENT = "  "  # of a statement below its incident
WORDS = re.compile(r"^ +\S+|\S+")
GAPS = re.compile(r"(?<=\S) {2,}(?=\S)|^ +(?=\S)")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
RULE = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)


def format_table(report: Report, *, width: int | None = None, color: bool = False) -> str:
    """The report as lines of text, for a terminal of that many columns, or for a pipe."""
    file = io.StringIO()
    console = Console(
        file=file,
        width=width or 10_000,
        force_terminal=color,
        color_system="standard" if color else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )
    for part in parts(report, width):
        console.print(part)
    return "".join(f"{keep_columns(line.rstrip())}\n" for line in file.getvalue().split("\n")[:-1]) + "\n"


def keep_columns(line: str) -> str:
    """The line with a left-to-right mark before each column where words run from right to left: without one, a terminal that turns them
    would take the numbers and words of the next column along.

    >>> keep_columns("killed  5  men"), keep_columns("\u05d3\u05df  5  men")
    ('killed  5  men', '\u05d3\u05df  \u200e5  \u200emen')
    """
    return GAPS.sub("\\g<0>\u200e", line) if RIGHT_TO_LEFT.search(line) else line


def parts(report: Report, width: int | None) -> Iterable[Text | Table]:
    """What stands below one another, from the title to the warnings."""
    yield Text(visible(report.title or source_name(report)), style="bold")
    yield Text(origin(report), style="dim")
    yield Text(totals(report), style="bold")
    rows = list(incidents_first(report))
    if rows:
        yield statements("Incidents" if report.incidents else "Statements", rows, width)
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


def incidents_first(report: Report) -> Iterator[Statement]:
    """Each incident, its casualties and losses below it; then those of no incident."""
    casualties, losses = [casualty_row(row) for row in report.casualties], [loss_row(row) for row in report.losses]
    others = {(kind, number) for kind, rows in enumerate((casualties, losses)) for number in range(len(rows))}
    for incident in report.incidents:
        yield incident_row(incident)
        for kind, number in (*((0, number) for number in incident.casualties), *((1, number) for number in incident.losses)):
            row = (casualties, losses)[kind][number]
            others.discard((kind, number))
            yield row._replace(kind=INDENT + row.kind)
    if others and report.incidents:
        yield Statement("Of no incident", *[""] * 7)
    for kind, number in sorted(others):
        row = (casualties, losses)[kind][number]
        yield row._replace(kind=INDENT + row.kind) if report.incidents else row


def statements(title: str, rows: Sequence[Statement], width: int | None) -> Table:
    """A table of statements: a column for each field where every word fits, else the fields of a row stacked."""
    headers = Statement("Event", "Count", "Who or what", "By", "When", "Where", "Says who", "Not counted")
    used = [index for index in range(len(headers)) if index < 3 or any(row[index] for row in rows)]
    columns = [[headers[index], *(row[index] for row in rows)] for index in used]
    widths = fit(columns, None if width is None else width - GAP * (len(columns) - 1))
    table = Table(box=RULE, show_edge=False, pad_edge=False, padding=(0, GAP - 1, 0, 0), title=f"\n{title}", title_justify="left")
    table.title_style = "bold"
    if widths is None:
        table.show_header = False
        table.box = None
        table.padding = (0, GAP, 0, 0)
        table.add_column("", justify="right", width=min(NARROW_COUNT, (width or PIPE_WIDTH) // 3))
        table.add_column("", overflow="fold")
        cells = [stack(row) for row in rows]
    else:
        for index, column_width in zip(used, widths, strict=True):
            table.add_column(headers[index], width=column_width, justify="right" if index == 1 else "left", overflow="fold")
        cells = [[row[index] for index in used] for row in rows]
    for row, line in zip(rows, cells, strict=True):
        table.add_row(*map(Text, line), style="dim" if row.note else "" if row.number else "bold")
    return table


def fit(columns: Sequence[Sequence[str]], width: int | None) -> list[int] | None:
    """The width of each column, narrowing the widest first and never below its longest word; None when that is not enough.

    >>> fit([["Count", "12"], ["Victims", "three army officers"]], 20)
    [5, 15]
    >>> fit([["Count", "12"], ["Victims", "three army officers"]], 10) is None
    True
    """
    natural = [min(LONGEST_CELL, max(map(cell_len, column))) for column in columns]
    least = [max(cell_len(word) for cell in column for word in WORDS.findall(cell) or [""]) for column in columns]
    widths = [max(pair) for pair in zip(natural, least, strict=True)]
    while width is not None and sum(widths) > width:
        slack = [index for index in range(len(widths)) if widths[index] > least[index]]
        if not slack:
            return None
        widths[max(slack, key=widths.__getitem__)] -= 1
    return widths


def stack(row: Statement) -> list[str]:
    """A row in two cells: how many of what, then who, by whom, when and where, by whose word, one a line; an incident leads the second."""
    lines = (
        "" if row.number else row.kind,
        f"{row.what}, by {row.by}" if row.what and row.by else row.what or (row.by and f"by {row.by}"),
        ", ".join(filter(None, (row.where, row.when))),
        row.source and f"says {row.source}",
        row.note and f"not counted: {row.note}",
    )
    return [f"{row.number} {row.kind.strip()}" if row.number else "", "\n".join(filter(None, lines))]


def listings(items: dict[str, list[str]], width: int) -> Table:
    """Names and what belongs to each in running text with a hanging indent; what has nothing is left out."""
    indent = max(map(len, items))
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, GAP, 0, 0))
    table.add_column("", width=indent, style="bold")
    table.add_column("", width=width - indent - GAP, overflow="fold")
    for name, words in items.items():
        if words:
            table.add_row(name, Text("; ".join(map(visible, words))))
    return table
