"""Lexicons, patterns and modules as the build left them: reading them anew costs every start of the
command more than an article does.

`.build/snapshot.py` writes the file. It counts only while the package's sources, Python and `regex`
are those that it was made with; without it, or with one that is out of date, everything is read
from the sources, with the same result.
"""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, wraps
from importlib import import_module
from importlib.machinery import EXTENSION_SUFFIXES, PathFinder
from itertools import accumulate
from typing import NamedTuple, TypeVar

T = TypeVar("T")

FOLDER = os.path.dirname(os.path.dirname(__file__))
FILE = os.path.join(FOLDER, "snapshot.bin")
# The C module of `regex`.
ENGINE = "regex._regex"
# Nanoseconds. Installing writes all files within seconds; a source this much newer than the
# snapshot was edited since.
OF_ONE_INSTALLATION = 60 * 10**9
# The last byte of a pickle.
STOP = b"."
MARK = b"conflict-cli 1\n"
BEGIN = len(MARK) + 4
# Files ignored because they are damaged.
DAMAGED: list[str] = []
# Functions without arguments whose results the build stores, by module and name.
BUILDERS: dict[str, Callable[[], object]] = {}


class CacheKey(NamedTuple):
    """The key of a snapshot: it is used only if these are the same as when it was made."""

    python: int
    regex: tuple[tuple[str, int], ...]
    sources: tuple[tuple[str, int, int], ...]


def cached_at_build(build: Callable[[], T]) -> Callable[[], T]:
    """The function, called at most once, and not at all if the snapshot has its result.

    The result must be data that pickles and that nobody changes in a way that matters (a cache may
    fill).
    """
    name = f"{build.__module__}.{build.__qualname__}"
    BUILDERS[name] = build

    @cache
    @wraps(build)
    def read() -> T:
        kept = load_parts().get(name)
        if kept is not None:
            from _pickle import loads  # the C module alone: `pickle` takes milliseconds to import

            try:
                result: T = loads(kept)
            except Exception:  # a damaged file counts as missing
                pass
            else:
                return result
        return build()

    return read


@cache
def load_parts() -> dict[str, memoryview]:
    """The contents of the snapshot, nothing without a valid one."""
    return read_parts(FILE)


def read_parts(path: str) -> dict[str, memoryview]:
    """The pickles of a snapshot by name; none if it is missing, damaged, or made from other sources
    or by other programs.

    The file begins with a mark and a sum over the rest, without which nothing of it is loaded: a
    damaged pickle may do anything. Behind that come a pickle of the maker and of where each part
    ends, and the parts one after the other.
    """
    try:
        from _pickle import loads

        with open(path, "rb") as file:
            content = memoryview(file.read())
            if content[: len(MARK)] != MARK[: len(content)]:
                return {}  # made by another version
            if content[len(MARK) : BEGIN] != checksum(content[BEGIN:]):
                DAMAGED.append(path)
                return {}
            content = content[BEGIN:]
            maker, ends = loads(content)
            written = os.fstat(file.fileno()).st_mtime_ns
        dated = any(time for _, _, time in maker[2])
        sources = sorted(list_sources(FOLDER, ""))
        if not dated:
            if any(time > written + OF_ONE_INSTALLATION for _, _, time in sources):
                return {}
            sources = without_times(sources)
        if tuple(maker) != tuple(describe_maker(sources)):
            return {}
        first = len(content) - max(ends.values())
        if content[first - 1 : first] != STOP:
            return {}
        starts = [0, *ends.values()]
        return {
            name: content[first + start : first + end]
            for (name, end), start in zip(ends.items(), starts, strict=False)
        }
    except Exception:  # a damaged file may raise anything in the unpickler
        return {}


def checksum(content: bytes | memoryview) -> bytes:
    """A checksum in a fifth of the time of a CRC."""
    from zlib import adler32

    return adler32(content).to_bytes(4, "big")


def is_damaged(path: str | None = None) -> bool:
    """Whether a snapshot (by default that of the package) was ignored because it is damaged."""
    return (path or FILE) in DAMAGED


def explain_misfit(path: str | None = None) -> str | None:
    """The reason why the build cache is not used, None if it is: without it every start reads all
    sources.
    """
    path = path or FILE
    if read_parts(path):
        return None
    try:
        from _pickle import loads

        with open(path, "rb") as file:
            content = file.read()
        if content[len(MARK) : BEGIN] != checksum(content[BEGIN:]):
            return "it is damaged, or of another version"
        python, regex, _ = loads(content[BEGIN:])[0]
    except FileNotFoundError:
        return "there is none"
    except Exception:  # the disk and a pickle of another version may raise anything
        return "it can't be read"
    if python != sys.hexversion:
        return f"it was made by Python {python >> 24}.{python >> 16 & 255}.{python >> 8 & 255}"
    return (
        "it was made with another regex"
        if regex != tuple(sorted(list_engine()))
        else "the sources have changed since"
    )


def write_parts(path: str, maker: CacheKey, kept: Mapping[str, bytes]) -> None:
    """Writes the file that `read_parts` reads, whole or not at all."""
    from pickle import dumps

    ends = dict(zip(kept, accumulate(map(len, kept.values())), strict=True))
    part = f"{path}.part"
    with open(part, "wb") as file:
        content = b"".join([dumps((tuple(maker), ends), 5), *kept.values()])
        file.write(MARK + checksum(content) + content)
    os.replace(part, path)


def restore_pattern(*arguments: object) -> object:
    """A `regex` pattern from its compiled code, without the compiler, which is two thirds of
    `import regex`.
    """
    if ENGINE not in sys.modules:
        import_module(ENGINE)
    return sys.modules[ENGINE].compile(*arguments)


def describe_maker(sources: Sequence[tuple[str, int, int]]) -> CacheKey:
    """The key of this Python, this `regex` and these sources."""
    return CacheKey(sys.hexversion, tuple(sorted(list_engine())), tuple(sources))


def list_engine() -> Iterator[tuple[str, int]]:
    """Names and sizes of the files of `regex`: reading its version would need the import, a tenth
    of a start.
    """
    for entry in os.scandir(find_engine()):
        if entry.name.endswith((".py", *EXTENSION_SUFFIXES)):
            yield entry.name, entry.stat().st_size


def find_engine() -> str:
    """The folder of `regex`."""
    spec = PathFinder.find_spec("regex")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("regex")
    return os.path.dirname(spec.origin)


def list_sources(folder: str, prefix: str) -> Iterator[tuple[str, int, int]]:
    """Name, size and time of change of every module under a folder."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                status = entry.stat()
                yield prefix + entry.name, status.st_size, status.st_mtime_ns
            elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                yield from list_sources(entry.path, f"{prefix}{entry.name}/")


def without_times(sources: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """The sources without their times of change, which differ after the installation of a wheel."""
    return [(name, size, 0) for name, size, _ in sources]
