"""The sums over articles as they come: one line per key in memory, the rows after it on disk."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import NamedTuple

from conflict_cli.formatters.days import span_of
from conflict_cli.formatters.summary.counting import count_rows
from conflict_cli.formatters.summary.keys import BY, Key, Keys
from conflict_cli.formatters.sums import add_totals
from conflict_cli.models import OUTCOMES, Report, Total

MEGABYTES = 16  # of pages in memory
TABLES = """
CREATE TABLE article (number INTEGER PRIMARY KEY, source TEXT NOT NULL);
CREATE TABLE member (sum INTEGER, article INTEGER, row INTEGER, id TEXT NOT NULL, PRIMARY KEY (sum,
article, row)) WITHOUT ROWID;
"""
ROWS = (
    "SELECT source, id FROM member JOIN article ON number = article WHERE sum = ? ORDER BY "
    "article, row"
)


class Sum(NamedTuple):
    """A line of the sums: its number, the bounds, and the numbers of its rows and their
    articles.
    """

    number: int
    total: Total
    rows: int
    articles: int
    last: int  # the number of its last article

    def plus(self, total: Total, article: int) -> "Sum":
        """The sum with another row; an open or unknown bound makes that bound of the sum None, as
        in the totals of a report.
        """
        return self._replace(
            total=add_totals((self.total, total)),
            rows=self.rows + 1,
            articles=self.articles + (article != self.last),
            last=article,
        )


class KeySums(NamedTuple):
    """A key with its sums, for the outcomes that have any."""

    key: Key
    sums: dict[str, Sum]


class Sums:
    """All sums by one rule of counting; use it in `with`, which removes the temporary file of the
    rows.
    """

    def __init__(self, rule: str) -> None:
        self.rule = rule
        self.articles = 0
        self._sums: dict[Key, dict[str, Sum]] = {}
        self._size = 0
        self._base = sqlite3.connect("", isolation_level=None)

    def __enter__(self) -> "Sums":
        for statement in (
            "PRAGMA journal_mode = OFF",
            f"PRAGMA cache_size = -{MEGABYTES * 1000}",
            *TABLES.split(";"),
            "BEGIN",
        ):
            self._base.execute(statement)
        return self

    def __exit__(self, *_: object) -> None:
        self._base.close()

    def add(self, report: Report) -> None:
        """The rows of one article, each once in every way of adding up."""
        self.articles += 1
        keys = Keys(report)
        members = []
        for number, total in count_rows(report, self.rule):
            row = report.casualties[number]
            for key in keys.of(row):
                sums = self._sums.setdefault(key, {})
                before = sums.get(row.outcome)
                if before is None:
                    self._size += 1
                    before = Sum(self._size, Total(0, 0, 0), 0, 0, 0)
                sums[row.outcome] = before.plus(total, self.articles)
                members.append((before.number, self.articles, number, row.id))
        if members:
            source = report.source.encode("utf-8", "backslashreplace").decode()
            self._base.execute("INSERT INTO article VALUES (?, ?)", (self.articles, source))
            self._base.executemany("INSERT INTO member VALUES (?, ?, ?, ?)", members)

    def lines(self) -> Iterator[KeySums]:
        """The sums, kind by kind: days in their order, all others the deadliest first, the unknown
        last.
        """
        known = sorted(self._sums, key=lambda key: (BY.index(key.by), self._order(key)))
        return (
            KeySums(
                key,
                {
                    outcome: self._sums[key][outcome]
                    for outcome in OUTCOMES
                    if outcome in self._sums[key]
                },
            )
            for key in known
        )

    def rows(self, found: Sum) -> Iterator[str]:
        """The rows of a sum, each as the article's source, # and the row's id."""
        with closing(self._base.execute(ROWS, (found.number,))) as rows:
            for source, row in rows:
                yield f"{source}#{row}"

    def _order(self, key: Key) -> tuple[object, ...]:
        untold = key.key is None, key.within is None
        if key.by == "day":
            span = span_of(key.key) if key.key else None
            return (
                *untold,
                span is None or not span.year_known,
                span[:2] if span else (),
                key.key or "",
            )
        lows = (
            tuple(-found[outcome].total.low if outcome in found else 1 for outcome in OUTCOMES)
            if (found := self._sums[key])
            else ()
        )
        return (*untold, *lows, key.within or "", key.key or "")


def add_up(reports: Iterable[Report], sums: Sums) -> None:
    """All articles."""
    for report in reports:
        sums.add(report)
