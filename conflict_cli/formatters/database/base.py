"""The file of a database: articles are put in as they come, each whole or not at all; an earlier
version of one is replaced.

Several articles go into one transaction: a killed run leaves whole articles, and the next run puts
in the others.
"""

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from zlib import crc32

from conflict_cli.formatters.database.columns import RowTable, encodable, report_tables, rows_in
from conflict_cli.formatters.database.files import FileKind, begin, connect, unusable
from conflict_cli.formatters.database.tables import (
    EPSG,
    PLANE,
    POINT,
    REFERENCES,
    WGS84,
    declare_all,
    quote,
)
from conflict_cli.formatters.database.views import MAPPED, declare_views
from conflict_cli.models import JSONValue, Report

KIND = FileKind(
    0x63636C69, "database", "--format sqlite", "conflict-cli", "put the articles into it"
)  # "ccli"
MOST_ROWS = 50_000  # that wait in memory for a transaction
STRICT = (3, 37)  # the first SQLite with strict tables
# Referred to first, so that every reference has its row.
ORDER = ("groups", "places", "incidents", "casualties")


class Database:
    """The articles of a file, and those of this run: `add` them, then `close`.

    `tell` is called with the source of an article that could not be put in and the cause; the
    others are. At most `batch` articles wait for their transaction.
    """

    def __init__(self, path: str, tell: Callable[[str, str], None], batch: int = 1) -> None:
        self._tell = tell
        self._batch = batch
        self._waiting: list[Report] = []
        self._rows = 0
        tables = report_tables()
        self._tables = [
            tables[key]
            for key in sorted(
                tables, key=lambda key: ORDER.index(key) if key in ORDER else len(ORDER)
            )
        ]
        try:
            self._base = connect(path)
            self._open()
        except sqlite3.Error as error:
            raise unusable(error, KIND) from None

    def _open(self) -> None:
        """Creates the tables of a new file; a file of another kind is left alone."""
        base = self._base
        base.execute("PRAGMA foreign_keys = ON")
        if begin(base, KIND, fingerprint()):
            for statement in (
                *declare_all(sqlite3.sqlite_version_info >= STRICT),
                *declare_views(),
            ):
                base.execute(statement)
            base.execute("INSERT INTO spatial_ref_sys VALUES (?, ?, ?, ?)", WGS84)
            shown = [(name, "geometry", POINT, PLANE, EPSG, "WKT") for name in MAPPED]
            base.executemany("INSERT INTO geometry_columns VALUES (?, ?, ?, ?, ?, ?)", shown)
        base.execute("COMMIT")

    def add(self, report: Report) -> None:
        """Buffers an article, which is in the file after `flush`, or once enough articles are
        buffered.
        """
        self._waiting.append(report)
        self._rows += sum(len(getattr(report, table.name)) for table in self._tables)
        if len(self._waiting) >= self._batch or self._rows >= MOST_ROWS:
            self.flush()

    def flush(self) -> None:
        """Writes the buffered articles in one transaction: all of them are kept, or none on an
        error.
        """
        reports, self._waiting, self._rows = self._waiting, [], 0
        if not reports:
            return
        try:
            self._base.execute("BEGIN IMMEDIATE")
            for report in reports:
                self._base.execute("SAVEPOINT article")
                try:
                    self._replace(report)
                except (
                    Exception
                ) as error:  # a fault of conflict-cli; the other articles still get in
                    if isinstance(error, sqlite3.Error) and not isinstance(
                        error, sqlite3.IntegrityError
                    ):
                        raise
                    self._base.execute("ROLLBACK TO article")
                    self._tell(report.source, f"{type(error).__name__}: {error}")
                self._base.execute("RELEASE article")
            self._base.execute("COMMIT")
        except sqlite3.Error as error:
            with suppress(sqlite3.Error):
                self._base.execute("ROLLBACK")
            raise unusable(error, KIND) from None

    def close(self) -> None:
        """Writes the buffered articles and closes the file."""
        try:
            self.flush()
        finally:
            self._base.close()

    def _replace(self, report: Report) -> None:
        """Writes an article in place of an earlier version, under the same number."""
        rows = {name: [[*map(storable, row)] for row in found] for name, found in rows_in(report)}
        key = storable(report.source if report.source != "-" else f"sha256:{report.source_sha256}")
        found = self._base.execute("SELECT id FROM articles WHERE key = ?", (key,)).fetchone()
        if found:
            self._base.execute("DELETE FROM articles WHERE id = ?", found)
        (values,) = rows["articles"]
        done = self._base.execute(
            insertion("articles", len(values) + 2), [*(found or [None]), key, *values]
        )
        article = done.lastrowid
        for table in self._tables:
            self._insert(
                table.name, referred_first(table, [[article, *row] for row in rows[table.name]])
            )
        self._insert("mentions", [[None, article, *row] for row in rows["mentions"]])
        self._insert("totals", [[article, *row] for row in rows["totals"]])

    def _insert(self, table: str, rows: Sequence[Sequence[object]]) -> None:
        """Writes rows into a table."""
        if rows:
            self._base.executemany(insertion(table, len(rows[0])), rows)


def insertion(table: str, columns: int) -> str:
    """The statement that inserts a row."""
    return f"INSERT INTO {quote(table)} VALUES ({', '.join('?' * columns)})"


def referred_first(table: RowTable, rows: Sequence[Sequence[object]]) -> Sequence[Sequence[object]]:
    """The rows, those that refer to others of their table last."""
    for position, column in enumerate(table.columns, 1):
        if REFERENCES.get(column.name, ("",))[0] == table.name:
            rows = [row for row in rows if row[position] is None] + [
                row for row in rows if row[position] is not None
            ]
    return rows


def storable(value: JSONValue) -> bool | int | float | str | None:
    """A value as SQLite takes it: lists as JSON.

    >>> storable(["a", None]), storable("a"), storable(3), storable(None)
    ('["a", null]', 'a', 3, None)
    """
    if value is None or isinstance(value, int | float):
        return value
    return encodable(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def fingerprint() -> int:
    """A number that changes with the tables and views."""
    return crc32("\n".join((*declare_all(False), *declare_views())).encode()) >> 1
