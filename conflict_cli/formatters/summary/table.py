"""The sums for a person at a terminal: a table for each way of adding up, with the first rows that
each line is made of.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice

from rich.table import Table
from rich.text import Text

from conflict_cli.formatters.printing import Printer
from conflict_cli.formatters.summary.adding import KeySums, Sums, add_up
from conflict_cli.formatters.summary.counting import RULES
from conflict_cli.formatters.summary.keys import Key
from conflict_cli.formatters.table import GAP, PIPE_WIDTH, RULE, fit
from conflict_cli.formatters.wording import country_name, day_words, spaced, sum_words, visible
from conflict_cli.models import OUTCOMES, Report

TITLES = {
    "day": "Day",
    "admin1": "Province",
    "perpetrator": "By",
    "victim_group": "Victims' group",
    "victim_type": "Victims",
    "incident_type": "Incident",
}
UNTOLD = "not told"
MOST_ROWS = 3  # that a line names


def write_summary(
    reports: Iterable[Report],
    count: str = "conservative",
    *,
    width: int | None = None,
    color: bool = False,
) -> Iterator[str]:
    """The totals over all articles in one line, then a table for each way of adding up."""
    with Sums(count) as sums:
        add_up(reports, sums)
        printer = Printer(width, color)
        yield from map(printer.print, parts(sums, width))


def parts(sums: Sums, width: int | None) -> Iterator[Text | Table]:
    """The parts from top to bottom."""
    lines = list(sums.lines())
    whole = lines[0].sums if lines else {}
    words = [f"{spaced(outcome)} {sum_words(found.total)}" for outcome, found in whole.items()]
    yield Text(", ".join(words).capitalize() or "No counted casualties", style="bold")
    yield Text(
        f"{sums.articles:,} article{'s' * (sums.articles != 1)}, counted {sums.rule}: "
        f"{RULES[sums.rule]}",
        style="dim",
    )
    for by, group in groupby(lines[1:], key=lambda line: line.key.by):
        yield Text()
        yield table_of(
            TITLES[by], [*group], [outcome for outcome in OUTCOMES if outcome in whole], sums, width
        )


def table_of(
    title: str, lines: Sequence[KeySums], outcomes: Sequence[str], sums: Sums, width: int | None
) -> Table:
    """One way of adding up: a column per outcome, or the sums of a line below one another if they
    do not fit.
    """
    heads = [title, *(spaced(outcome).capitalize() for outcome in outcomes), "Rows"]
    cells = [
        [name_of(line.key), *(words_of(line, outcome) for outcome in outcomes), rows_of(line, sums)]
        for line in lines
    ]
    room = None if width is None else width - GAP * (len(heads) - 1)
    widths = fit([*zip(heads, *cells, strict=True)], room, range(1, len(heads) - 1))
    table = Table(
        box=RULE if widths else None,
        show_edge=False,
        pad_edge=False,
        padding=(0, GAP - 1, 0, 0),
        show_header=bool(widths),
    )
    if widths is None:
        table.add_column("", overflow="fold", max_width=width or PIPE_WIDTH)
        for row in cells:
            told = [
                f"  {head.lower()} {words}"
                for head, words in zip(heads[1:], row[1:], strict=True)
                if words
            ]
            table.add_row(Text("\n".join([row[0], *told])))
        return table
    for head, column in zip(heads, widths, strict=True):
        table.add_column(
            head,
            width=column,
            justify="left" if head in (title, "Rows") else "right",
            overflow="fold",
        )
    for row in cells:
        table.add_row(*map(Text, row))
    return table


def name_of(key: Key) -> str:
    """A key in words.

    >>> (name_of(Key("admin1", "ML", "Mopti")), name_of(Key("admin1", "ML", None)),
    ...     name_of(Key("day", None, None)))
    ('Mopti, Mali', 'Mali', 'not told')
    """
    if key.by == "day":
        return day_words(key.key) or UNTOLD
    if key.by == "admin1":
        return visible(", ".join(filter(None, (key.key, country_name(key.within))))) or UNTOLD
    name = key.key or key.within
    return visible(spaced(name) if key.by == "victim_type" and name else name or "") or UNTOLD


def words_of(line: KeySums, outcome: str) -> str:
    """The sum of an outcome, nothing if no row has it."""
    return sum_words(line.sums[outcome].total) if outcome in line.sums else ""


def rows_of(line: KeySums, sums: Sums) -> str:
    """The first rows of a line, and how many more there are."""
    names = (row for found in line.sums.values() for row in islice(sums.rows(found), MOST_ROWS))
    shown = [visible(name) for name in islice(names, MOST_ROWS)]
    more = sum(found.rows for found in line.sums.values()) - len(shown)
    return ", ".join(shown) + (f", {more:,} more" if more else "")
