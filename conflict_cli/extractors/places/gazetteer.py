"""Names to coordinates, from gazetteer.sqlite, which the build makes out of GeoNames and our own
supplement.

The file is opened for reading at the first look-up. If it is missing or damaged, nothing is found,
and `is_missing` is true.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from conflict_cli.startup.build_cache import FOLDER
from conflict_cli.text.folding import fold, loosen
from conflict_cli.vocabulary import PlaceType

FILE = os.path.join(FOLDER, "gazetteer.sqlite")
QUERY = """
SELECT p.name, p.type, p.country, p.admin1, p.latitude, p.longitude, p.geonames_id, p.population
FROM names n JOIN places p ON p.id = n.place WHERE n.key = ? AND n.loose <= ? ORDER BY p.population
DESC, p.id LIMIT ?
"""
# More than this many places of one name are no help and cost time: the most populous are kept.
MOST = 200
# Cached look-ups: those of some hundred articles. A name may have many rows, so a larger cache
# would cost a long feed tens of megabytes.
MOST_KEPT = 1 << 12


def as_uri(path: str) -> str:
    """The path as SQLite takes it in a URI (`pathlib`, which could make it too, takes 2 ms to
    import).

    >>> as_uri("/data/50%/is it?.sqlite")
    'file:/data/50%25/is it%3f.sqlite'
    """
    for character in "%?#":
        path = path.replace(character, f"%{ord(character):02x}")
    path = path.replace(os.sep, "/")
    return f"file:{path}" if path.startswith("/") or path[1:2] != ":" else f"file:///{path}"


class Row(NamedTuple):
    """A place of the gazetteer: `population` orders namesakes; unknown coordinates are None."""

    name: str
    type: PlaceType
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    geonames_id: int | None
    population: int


class _Connection(Protocol):
    def execute(
        self, sql: str, parameters: Sequence[str | int], /
    ) -> Iterable[tuple[object, ...]]: ...


class Gazetteer:
    """Look-ups by name; `own` has the user's places by folded name, which take precedence over the
    file.
    """

    def __init__(
        self, path: str | os.PathLike[str] = FILE, own: Mapping[str, Sequence[Row]] | None = None
    ) -> None:
        self.path = os.fspath(path)
        self.own = own or {}
        self._found: dict[str, tuple[Row, ...]] = {}
        self._connection: _Connection | None = None
        self._is_opened = False
        self.damage = ""  # what is wrong with the file, if it is there

    @property
    def is_missing(self) -> bool:
        """True if the file is missing or can't be read."""
        return self._open() is None

    def find(self, name: str) -> tuple[Row, ...]:
        """All places of a name, the most populous first: with the same spelling, else with a
        similar one.
        """
        key = fold(name)
        found = self._found.get(key)
        if found is None:
            if len(self._found) > MOST_KEPT:
                self._found.clear()
            found = self._found[key] = tuple(self.own.get(key, ())) or self._find(key)
        return found

    def _find(self, key: str) -> tuple[Row, ...]:
        connection = self._open()
        if connection is None or len(key) < 3 or not key.isascii():
            return ()
        return self._rows(connection, key, 0) or self._rows(connection, loosen(key), 1)

    def _rows(self, connection: _Connection, key: str, loose: int) -> tuple[Row, ...]:
        from sqlite3 import Error

        try:
            found = list(connection.execute(QUERY, (key, loose, MOST)))
        except Error as error:  # also in the middle of the work: the file is read page by page
            self._connection, self.damage = None, str(error)
            return ()
        # The columns have these types by the build.
        return tuple(Row(*row) for row in found)  # type: ignore[arg-type]  # the columns have these types by the build

    def _open(self) -> _Connection | None:
        if not self._is_opened:
            self._is_opened = True
            if os.path.isfile(self.path):
                import sqlite3  # 5 ms, spent only when there is something to look up

                try:
                    connection = sqlite3.connect(
                        f"{as_uri(self.path)}?mode=ro&immutable=1",
                        uri=True,
                        check_same_thread=False,
                    )
                    connection.execute(QUERY, ("", 0, 1)).fetchall()
                except sqlite3.Error as error:
                    self.damage = str(error)
                else:
                    self._connection = connection
        return self._connection


@cache
def default_gazetteer() -> Gazetteer:
    """The gazetteer that came with the package."""
    return Gazetteer()
