"""Events as CSV (RFC 4180): one row an event, sums in three columns, lists joined by "; ", as
`formatters.csv` writes cells.
"""

from collections.abc import Iterable, Iterator

from conflict_cli.formatters.csv import Cell, cell, csv_lines
from conflict_cli.merging.models import Event
from conflict_cli.models import Total

SUMS = ("killed", "wounded")
LEFT_OUT = (
    "others",
    "groups",
    "figures",
    "rises",
    "articles",
)  # tables of their own, for which a row has no room
COLUMNS = [
    name
    for field in Event._fields
    if field not in LEFT_OUT
    for name in ([f"{field}_low", f"{field}_best", f"{field}_high"] if field in SUMS else [field])
] + ["articles"]


def write_csv(events: Iterable[Event]) -> Iterator[str]:
    """The header, then a row per event."""
    yield csv_lines([COLUMNS])
    for event in events:
        yield csv_lines([row(event)])


def row(event: Event) -> list[Cell]:
    """The cells of an event under `COLUMNS`; the last is the number of its articles."""
    cells: list[Cell] = []
    for field, value in zip(event._fields, event, strict=True):
        if field in LEFT_OUT:
            continue
        if field in SUMS:
            cells += map(cell, value if isinstance(value, Total) else (None,) * 3)
        elif field == "victims":
            cells.append(cell(tuple(f"{each.victim_type} {each.killed}" for each in event.victims)))
        else:
            cells.append(cell(value))
    return [*cells, len(event.articles)]
