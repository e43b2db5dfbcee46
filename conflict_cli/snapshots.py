"""Lexicons and patterns as the build left them: reading them anew costs every start of the command a tenth of a second.

`.build/snapshot.py` writes the file. It counts only while the package's sources, Python and `regex` are those that it was made with;
without it, or with one that is out of date, everything is read from the sources, with the same result.
"""

import os
import sys
from collections.abc import Callable, Iterator
from functools import cache, wraps
from typing import NamedTuple, TypeVar

T = TypeVar("T")

FOLDER = os.path.dirname(__file__)
FILE = os.path.join(FOLDER, "snapshot.bin")
# Functions without arguments whose result the build keeps, by module and name.
BUILDERS: dict[str, Callable[[], object]] = {}


class Maker(NamedTuple):
    """What must be the same when a snapshot is used as it was when it was made."""

    python: int
    regex: str
    sources: tuple[tuple[str, int, int], ...]


def stored(build: Callable[[], T]) -> Callable[[], T]:
    """The function, called at most once, and not at all where the snapshot has its result.

    The result must be data that pickles and that nobody changes in a way that matters (a cache may fill).
    """
    name = f"{build.__module__}.{build.__qualname__}"
    BUILDERS[name] = build

    @cache
    @wraps(build)
    def read() -> T:
        kept = parts().get(name)
        if kept is not None:
            from _pickle import loads  # the C module alone: `pickle` takes milliseconds to import

            try:
                result: T = loads(kept)
            except Exception:  # a damaged file is no file
                pass
            else:
                return result
        return build()

    return read


@cache
def parts() -> dict[str, bytes]:
    """What the snapshot holds, nothing where there is none that counts."""
    return read_parts(FILE)


def read_parts(path: str) -> dict[str, bytes]:
    """The pickles of a snapshot by name, none where it is missing, damaged, or made of other sources or by other programs."""
    try:
        from _pickle import loads

        with open(path, "rb") as file:
            maker, kept = loads(file.read())
        dated = any(time for _, _, time in maker[2])
        return dict(kept) if tuple(maker) == tuple(describe_maker(dated)) else {}
    except Exception:  # whatever a damaged file does to the reader of pickles
        return {}


def describe_maker(dated: bool) -> Maker:
    """This Python, this `regex`, these sources; `dated` with the times of change, which installing changes but an editor too."""
    import regex

    return Maker(sys.hexversion, regex.__version__, tuple(sorted(list_sources(FOLDER, "", dated))))


def list_sources(folder: str, prefix: str, dated: bool) -> Iterator[tuple[str, int, int]]:
    """Name, size and time of change (or 0) of every module under a folder."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                status = entry.stat()
                yield prefix + entry.name, status.st_size, status.st_mtime_ns if dated else 0
            elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                yield from list_sources(entry.path, f"{prefix}{entry.name}/", dated)
