"""Events for a person at a terminal: one line an event where the columns fit, else its fields below
one another.
"""

from collections.abc import Iterable, Iterator, Sequence

from rich.table import Table
from rich.text import Text

from conflict_cli.formatters.printing import Printer
from conflict_cli.formatters.table import GAP, RULE, fit
from conflict_cli.formatters.wording import day_words, sum_words, visible
from conflict_cli.merging.models import Event
from conflict_cli.models import Total

HEADERS = ("Event", "When", "Where", "Killed", "Wounded", "By", "Against", "Articles", "Id")
RIGHT = ("Killed", "Wounded", "Articles")
MOST_NAMES = 3


def write_table(
    events: Iterable[Event], *, width: int | None = None, color: bool = False
) -> Iterator[str]:
    """All events in one table, in the order of their days."""
    rows = [cells(event) for event in events]
    if not rows:
        yield "No events\n"
        return
    yield Printer(width, color).print(table_of(rows, width))


def table_of(rows: Sequence[Sequence[str]], width: int | None) -> Table:
    """The table, without the columns that are empty."""
    used = [index for index in range(len(HEADERS)) if any(row[index] for row in rows)]
    columns = [[HEADERS[index], *(row[index] for row in rows)] for index in used]
    widths = fit(
        columns,
        None if width is None else width - GAP * (len(columns) - 1),
        [at for at, index in enumerate(used) if HEADERS[index] in RIGHT],
    )
    table = Table(
        box=RULE if widths else None,
        show_edge=False,
        pad_edge=False,
        padding=(0, GAP - 1, 0, 0),
        show_header=bool(widths),
    )
    if widths is None:
        table.add_column("", overflow="fold")
        for row in rows:
            table.add_row(Text(stack(row)))
        return table
    for index, column_width in zip(used, widths, strict=True):
        name = HEADERS[index]
        table.add_column(
            name, width=column_width, justify="right" if name in RIGHT else "left", overflow="fold"
        )
    for row in rows:
        table.add_row(*(Text(row[index]) for index in used))
    return table


def stack(row: Sequence[str]) -> str:
    """The fields of an event below one another, each under its name."""
    return (
        "\n".join(
            f"{'' if index == 0 else f'  {HEADERS[index].lower()} '}{words}"
            for index, words in enumerate(row)
            if words
        )
        + "\n"
    )


def cells(event: Event) -> list[str]:
    """An event under `HEADERS`."""
    return [
        event.sub_event_type or event.event_type or "Event of no known type",
        day_words(event.date),
        visible(event.place or ""),
        range_words(event.killed),
        range_words(event.wounded),
        listed(event.attackers),
        listed(event.targets),
        str(len(event.articles)),
        event.id,
    ]


def listed(names: Sequence[str]) -> str:
    """The first names of a list, and how many more there are.

    >>> listed(("a", "b", "c", "d", "e")), listed(())
    ('a, b, c, 2 more', '')
    """
    more = len(names) - MOST_NAMES
    return visible(", ".join(names[:MOST_NAMES])) + (f", {more} more" if more > 0 else "")


def range_words(total: Total | None) -> str:
    """A toll with its range; nothing without one."""
    return "" if total is None else sum_words(total)
