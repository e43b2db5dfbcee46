"""Large tables of places as published: GeoNames' country files, and OCHA's tables of administrative
areas.

Such a table has thousands to millions of places, so it is compiled once into a file beside it,
which is used until the table changes. Its places join those of the built-in gazetteer: the other
names in the text decide between namesakes.
"""

import csv
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import closing, suppress
from functools import lru_cache

from conflict_cli.extractors.places.gazetteer import Gazetteer, Row, as_uri, default_gazetteer
from conflict_cli.place_files import NamedPlace, is_geonames, levels_of, open_lines, read_table
from conflict_cli.text.folding import fold, loosen
from conflict_cli.user_tables import TableError

SUFFIX = ".conflict-cli.sqlite"
# Raise it with every change, here or in `place_files`, to what is made of a table.
VERSION = "1"


class TableGazetteer(Gazetteer):
    """The built-in gazetteer and the places of a compiled table together."""

    def __init__(self, path: str, base: Gazetteer) -> None:
        super().__init__(path)
        self.base = base

    @property
    def is_missing(self) -> bool:
        """True if the built-in gazetteer is missing."""
        return self.base.is_missing

    def find(self, name: str) -> tuple[Row, ...]:
        """All places of that name, the built-in ones first; a place in both is returned once."""
        ours = self.base.find(name)
        known = {row.geonames_id for row in ours if row.geonames_id is not None}
        more = tuple(
            row
            for row in super().find(name)
            if row.geonames_id is None or row.geonames_id not in known
        )
        return (*ours, *more) if more else ours


@lru_cache(maxsize=2)
def open_table(path: str) -> Gazetteer:
    """A gazetteer with the places of a table, compiled first if necessary; raises TableError and
    OSError.
    """
    return TableGazetteer(compile_table(path), default_gazetteer())


def is_large(path: str) -> bool:
    """True if a file is a table of GeoNames or OCHA, not one that the user wrote."""
    if not os.path.isfile(path):
        return False  # a pipe can be read only once
    if path.lower().endswith(".zip"):
        return True
    try:
        with open_lines(path) as lines:
            first = lines.readline(1 << 16)
    except (OSError, ValueError):
        return False
    return is_geonames(first) or levels_of(next(csv.reader([first]), [])) != {}


def compile_table(path: str) -> str:
    """The path of the compiled file, rebuilt if the table has changed since."""
    target = path + SUFFIX
    status = os.stat(path)
    mark = f"{VERSION} {status.st_size} {status.st_mtime_ns}"
    if _mark_of(target) == mark:
        return target
    try:
        number, part = tempfile.mkstemp(
            dir=os.path.dirname(target) or ".", prefix=".places-", suffix=".part"
        )
    except OSError as error:
        raise TableError(
            [
                (
                    f"is compiled into {target}, which can't be written ({error.strerror}); copy "
                    "it to a folder of yours"
                )
            ]
        ) from None
    os.close(number)
    try:
        _write(part, mark, read_table(path))
        os.chmod(part, status.st_mode & 0o666)  # the same permissions as the table
        os.replace(part, target)
    except (OSError, ValueError, csv.Error, zipfile.BadZipFile, sqlite3.Error) as error:
        raise TableError([f"can't be compiled: {error}"]) from None
    finally:
        with suppress(OSError):
            os.unlink(part)
    return target


def _mark_of(target: str) -> str | None:
    """The mark of the table that a compiled file was made from, None without a readable file."""
    if not os.path.isfile(target):
        return None
    try:
        with closing(
            sqlite3.connect(f"{as_uri(os.path.abspath(target))}?mode=ro", uri=True)
        ) as connection:
            return str(connection.execute("SELECT mark FROM about").fetchone()[0])
    except (sqlite3.Error, TypeError):
        return None


def _write(path: str, mark: str, entries: Iterable[NamedPlace]) -> None:
    """Writes the file: names in one table, places in the other; the index last, since that is
    quicker than updating it.
    """
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;CREATE TABLE places (id INTEGER "
            "PRIMARY KEY, name TEXT, type TEXT, country TEXT, admin1 TEXT, latitude REAL, "
            "longitude REAL, geonames_id INTEGER, population INTEGER);CREATE TABLE names (key "
            "TEXT, loose INTEGER, place INTEGER);CREATE TABLE about (mark TEXT);"
        )
        for number, entry in enumerate(entries):
            keys = {key for name in entry.names if len(key := fold(name)) > 2 and key.isascii()}
            if keys:
                values = (number, *entry.row)
                connection.execute("INSERT INTO places VALUES (?,?,?,?,?,?,?,?,?)", values)
                loose = {loosen(key) for key in keys} - keys
                named = [(key, 0, number) for key in sorted(keys)] + [
                    (key, 1, number) for key in sorted(loose)
                ]
                connection.executemany("INSERT INTO names VALUES (?,?,?)", named)
        connection.execute("CREATE INDEX by_key ON names (key, loose)")
        connection.execute("INSERT INTO about VALUES (?)", (mark,))
        connection.commit()
