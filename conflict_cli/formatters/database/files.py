"""The SQLite files that are kept between runs: their marks, how they are opened, and their
faults.
"""

import sqlite3
from typing import NamedTuple

from conflict_cli.formatters.registry import StoreError

PATIENCE = 60.0  # seconds to wait for another run


class FileKind(NamedTuple):
    """A kind of file: its number in the header, and the messages about a file of another kind or
    one that can't be used.
    """

    application: int
    name: str
    option: str  # makes one
    program: str
    again: str  # what to do where it is of another version


def connect(path: str) -> sqlite3.Connection:
    """Opens the file, or a temporary one if the path is empty."""
    return sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)


def begin(base: sqlite3.Connection, kind: FileKind, version: int) -> bool:
    """Begins a transaction; True for a new file, which is marked but has no tables yet. A file of
    another kind is left alone.
    """
    base.execute("BEGIN IMMEDIATE")
    (application,) = base.execute("PRAGMA application_id").fetchone()
    (found,) = base.execute("PRAGMA user_version").fetchone()
    (tables,) = base.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not tables:
        base.execute(f"PRAGMA application_id = {kind.application}")
        base.execute(f"PRAGMA user_version = {version}")
        return True
    if (application, found) != (kind.application, version):
        base.execute("ROLLBACK")
        if application != kind.application:
            raise StoreError(
                "is a database of something else",
                f"name a file that {kind.option} made, or a new one",
            )
        raise StoreError(
            f"was made by another version of {kind.program}", f"name a new file, and {kind.again}"
        )
    return False


def unusable(error: sqlite3.Error, kind: FileKind) -> StoreError:
    """The cause for which a file can't be used."""
    message = str(error)
    if "locked" in message:
        return StoreError("is in use by another run", "wait for it to end")
    if "unable to open" in message:
        return StoreError("can't be opened", "check the name, the folder and its rights")
    if "disk is full" in message:
        return StoreError("has no room to grow", "free some space or name another file")
    if isinstance(error, sqlite3.OperationalError):
        return StoreError(f"can't be used: {message}", "check its rights and those of its folder")
    return StoreError(
        f"is no {kind.name}, or is damaged", "name another file, or restore it from a copy"
    )
