"""The report for a person at a terminal: totals on top, then each statement, then what the text names.

The only module of the report's way that loads rich. Every string of the article goes through `visible` first, so that no
escape sequence of a text ever reaches a terminal.
"""

import io
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.box import Box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from conflict_cli.models import Casualty, Date, Group, Loss, Place, Report, Total

PIPE_WIDTH = 100  # of running text in a pipe; tables are as wide there as what they hold
LONGEST_CELL = 48
NARROW_COUNT = 24
GAP = 2  # blanks between columns
RULE = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)

BREAKS = str.maketrans(dict.fromkeys("\t\n\v\f\r\x85\u2028\u2029", " "))
HIDDEN = str.maketrans(
    {
        code: f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
        for code in (*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    }
)


class Row(NamedTuple):
    """A statement as the table shows it: what `note` says is why it is not counted."""

    kind: str
    number: str
    what: str
    by: str
    when: str
    where: str
    source: str
    note: str


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
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().split("\n")[:-1]) + "\n"


def parts(report: Report, width: int | None) -> Iterable[Text | Table]:
    """What stands below one another, from the title to the warnings."""
    yield Text(visible(report.title or source_name(report)), style="bold")
    yield Text(origin(report), style="dim")
    yield Text(totals(report.totals), style="bold")
    if report.casualties:
        yield statements("Casualties", "Victims", [casualty_row(row) for row in report.casualties], width)
    if report.losses:
        yield statements("Losses", "Item", [loss_row(row) for row in report.losses], width)
    named = {
        "Groups": [group_words(group) for group in report.groups],
        "Places": [place_words(place) for place in report.places],
        "Dates": [date_words(date) for date in report.dates],
        "Warnings": [f"{warning.code}: {warning.message}" for warning in report.warnings],
    }
    if any(named.values()):
        yield Text()
        yield listings(named, width or PIPE_WIDTH)


def visible(text: str) -> str:
    """The text on one line, with control characters and direction overrides spelled out.

    >>> visible("two\\nlines, \\x1b[31mred\\u202e")
    'two lines, \\\\x1b[31mred\\\\u202e'
    """
    return " ".join(text.translate(BREAKS).split()).translate(HIDDEN)


def source_name(report: Report) -> str:
    """What the text came from, in words for standard input."""
    return "standard input" if report.source == "-" else report.source


def origin(report: Report) -> str:
    """Where the text came from and from which day its dates were counted."""
    where = visible(source_name(report)) if report.title else ""
    day = (
        f"dates counted from {report.reference_date} ({report.reference_date_source})"
        if report.reference_date
        else "no date of publication known"
    )
    return f"{where}, {day}" if where else day


def totals(sums: dict[str, Total | None]) -> str:
    """The sums in one line, without the outcomes that have none."""
    words = [f"{spaced(outcome)} {sum_words(total)}" for outcome, total in sums.items() if total is not None]
    return ", ".join(words).capitalize() or "No counted casualties"


def sum_words(total: Total) -> str:
    """A sum with its bounds.

    >>> sum_words(Total(112, 112, 112)), sum_words(Total(1200, 1200, None)), sum_words(Total(48, 48, 53)), sum_words(Total(48, 50, 53))
    ('112', 'at least 1,200', '48 to 53', '50 (48 to 53)')
    """
    if total.high is None:
        return f"at least {total.low:,}"
    if total.low == total.high:
        return f"{total.low:,}"
    span = f"{total.low:,} to {total.high:,}"
    return span if total.best in (None, total.low) else f"{total.best:,} ({span})"


def casualty_row(row: Casualty) -> Row:
    """One casualty statement as the table shows it."""
    return Row(
        spaced(row.outcome),
        count_words(row),
        visible(row.victims or ""),
        agent_words(row),
        day_words(row.date),
        visible(row.place or ""),
        source_words(row),
        "" if row.counted else ", ".join(reasons(row)),
    )


def loss_row(row: Loss) -> Row:
    """One statement of lost equipment as the table shows it."""
    owner = f" of {visible(row.owner)}" if row.owner else ""
    note = ", ".join([*(["repeat"] if row.repeat else []), *([] if row.status == "asserted" else [row.status])])
    return Row(
        spaced(row.action),
        count_words(row),
        visible(row.item) + owner,
        agent_words(row),
        day_words(row.date),
        visible(row.place or ""),
        source_words(row),
        note,
    )


def count_words(row: Casualty | Loss) -> str:
    """The number with what qualifies it, in digits; the word of the text where it is vague."""
    low, best, high = row.low, row.best, row.high
    if row.qualifier == "none":
        return "none"
    if row.qualifier == "up_to" and high is not None:
        return f"up to {high:,}"
    if row.qualifier == "fewer_than" and high is not None:
        return f"fewer than {high + 1:,}"
    if row.qualifier in ("at_least", "more_than") and low is not None:
        return f"{spaced(row.qualifier)} {low or best or 0:,}"
    if row.qualifier == "range" and low is not None and high is not None:
        return f"{low:,} to {high:,}"
    if row.qualifier == "vague" or best is None:
        return visible(row.count or "some").lower()
    return f"about {best:,}" if row.qualifier == "about" else f"{best:,}"


def reasons(row: Casualty) -> list[str]:
    """Why a row is not counted; never empty for one that is not."""
    found = [name for name, holds in (("repeat", row.repeat), ("superseded", row.superseded), ("part of another row", row.subset)) if holds]
    if row.status != "asserted":
        found.append("none reported" if row.status == "none" else row.status)
    if row.scope in ("cumulative", "background"):
        found.append("running total" if row.scope == "cumulative" else "background")
    if not found and (row.qualifier == "vague" or row.low is None):
        found.append("vague number")
    return found or ["another figure counted"]


def agent_words(row: Casualty | Loss) -> str:
    """Who did it and with what."""
    who, what = visible(row.perpetrator or ""), visible(row.weapon or "")
    return f"{who} ({what})" if who and what else who or what


def source_words(row: Casualty | Loss) -> str:
    """Who says so, and how where it is more than a report."""
    who = visible(row.attribution or "")
    return f"{who} ({row.attribution_kind})" if who and row.attribution_kind not in (None, "reported") else who


def day_words(value: str | None) -> str:
    """An EDTF date in words that wrap between days.

    >>> day_words("2020-01-16/2020-01-19"), day_words("{2020-01-13,2020-01-15}"), day_words(None)
    ('2020-01-16 to 2020-01-19', '2020-01-13, 2020-01-15', '')
    """
    return visible(value or "").strip("{}[]").replace("/", " to ").replace(",", ", ")


def group_words(group: Group) -> str:
    """A group's name, abbreviation, kind and country."""
    details = [detail for detail in (group.abbreviation, spaced(group.type), group.country) if detail]
    return f"{group.name} ({', '.join(details)})"


def place_words(place: Place) -> str:
    """A place's name, kind and country."""
    details = [detail for detail in (spaced(place.type), place.country) if detail and detail != "place"]
    return f"{place.name} ({', '.join(details)})" if details else place.name


def date_words(date: Date) -> str:
    """A date as the text writes it and what it means."""
    return f"{date.text} ({day_words(date.value) or 'unresolved'})" if date.text != date.value else date.text


def spaced(name: str) -> str:
    """A key of the report as words."""
    return name.replace("_", " ")


def statements(title: str, what: str, rows: Sequence[Row], width: int | None) -> Table:
    """A table of statements: a column for each field where every word fits, else the fields of a row stacked."""
    headers = Row("Outcome" if what == "Victims" else "Action", "Count", what, "By", "When", "Where", "Says who", "Not counted")
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
        table.add_row(*map(Text, line), style="dim" if row.note else "")
    return table


def fit(columns: Sequence[Sequence[str]], width: int | None) -> list[int] | None:
    """The width of each column, narrowing the widest first and never below its longest word; None when that is not enough.

    >>> fit([["Count", "12"], ["Victims", "three army officers"]], 20)
    [5, 15]
    >>> fit([["Count", "12"], ["Victims", "three army officers"]], 10) is None
    True
    """
    natural = [min(LONGEST_CELL, max(map(cell_len, column))) for column in columns]
    least = [max(cell_len(word) for cell in column for word in cell.split() or [""]) for column in columns]
    widths = [max(pair) for pair in zip(natural, least, strict=True)]
    while width is not None and sum(widths) > width:
        slack = [index for index in range(len(widths)) if widths[index] > least[index]]
        if not slack:
            return None
        widths[max(slack, key=widths.__getitem__)] -= 1
    return widths


def stack(row: Row) -> list[str]:
    """A row in two cells: how many of what, then who, by whom, when and where, by whose word, one a line."""
    lines = (
        f"{row.what}, by {row.by}" if row.what and row.by else row.what or (row.by and f"by {row.by}"),
        ", ".join(filter(None, (row.where, row.when))),
        row.source and f"says {row.source}",
        row.note and f"not counted: {row.note}",
    )
    return [f"{row.number} {row.kind}", "\n".join(filter(None, lines))]


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
