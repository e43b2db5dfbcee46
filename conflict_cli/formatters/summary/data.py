"""The sums for programs: CSV and JSON with one record per key and outcome."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from conflict_cli.formatters.csv import cell, csv_lines
from conflict_cli.formatters.json import escape_unsafe
from conflict_cli.formatters.summary.adding import Sum, Sums, add_up
from conflict_cli.formatters.summary.keys import Key
from conflict_cli.models import Report

PIECE = 1000
COLUMNS = ("count", "by", "within", "key", "outcome", "low", "best", "high", "articles", "rows")


def write_summary_csv(reports: Iterable[Report], count: str = "conservative") -> Iterator[str]:
    """A header, then a row per key and outcome; the last cell lists the rows that are summed,
    joined by "; ".
    """
    with Sums(count) as sums:
        add_up(reports, sums)
        yield csv_lines([[*COLUMNS]])
        for key, outcome, found in records(sums):
            fields = [count, *key, outcome, *found.total, found.articles]
            yield csv_lines([[*map(cell, fields), ""]]).removesuffix("\r\n")
            rows = (row.replace('"', '""') for row in sums.rows(found))
            first = str(cell(next(rows)))  # how a spreadsheet reads a cell depends on its beginning
            yield '"'
            yield from joined(chain([first], rows), "; ")
            yield '"\r\n'


def write_summary_json(reports: Iterable[Report], count: str = "conservative") -> Iterator[str]:
    """One object: `count`, the number of `articles`, and `sums`, a line per key and outcome with
    the list of its `rows`.
    """
    with Sums(count) as sums:
        add_up(reports, sums)
        yield f'{{"count":{json.dumps(count)},"articles":{sums.articles},"sums":['
        separator = "\n"
        for key, outcome, found in records(sums):
            record = {
                **key._asdict(),
                "outcome": outcome,
                **found.total._asdict(),
                "articles": found.articles,
            }
            yield separator + dump(record).removesuffix("}") + ',"rows":['
            yield from joined(map(dump, sums.rows(found)), ",")
            yield "]}"
            separator = ",\n"
        yield "\n]}\n"


def joined(texts: Iterator[str], mark: str) -> Iterator[str]:
    """Texts with a mark between them, in pieces of many, so that a long list is neither held in
    memory nor written bit by bit.

    >>> [*joined(iter(["a", "b", "c"]), ";")], [*joined(iter([]), ";")]
    (['a;b;c'], [])
    """
    before = ""
    while piece := mark.join(islice(texts, PIECE)):
        yield before + piece
        before = mark


def records(sums: Sums) -> Iterator[tuple[Key, str, Sum]]:
    """Each sum with its key and outcome."""
    return (
        (line.key, outcome, found) for line in sums.lines() for outcome, found in line.sums.items()
    )


def dump(value: object) -> str:
    """A value as compact JSON that is safe for terminals and line readers."""
    return escape_unsafe(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
