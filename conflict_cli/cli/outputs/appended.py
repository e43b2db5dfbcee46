"""A file of reports to append to: whole lines, each article once, safe with other runs and against
crashes.
"""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple

from conflict_cli.cli.articles import Article, Failure, Input, Terms
from conflict_cli.cli.batch import Item
from conflict_cli.cli.inputs.reader import read_input
from conflict_cli.pipeline import hash_text

SOURCE_HASH = re.compile(rb'"source_sha256": ?"([0-9a-f]{64})"')
OPENING = b'{"schema_version":'


class ForeignFileError(Exception):
    """The file can't be appended to: its lines are not reports, or it is not a regular file."""


class LogState(NamedTuple):
    """The contents of a file of reports: the hashes of its articles, the offset of a broken last
    line, and its damage.

    `damaged` are the numbers of lines that are not whole reports. `is_open` is true if the last of
    them has no end.
    """

    hashes: set[bytes]
    end: int
    damaged: list[int]
    is_open: bool


def scan_log(file: BinaryIO) -> LogState:
    """Reads the contents of the file; raises ForeignFileError if it has lines and none of them is a
    report.
    """
    hashes: set[bytes] = set()
    damaged: list[int] = []
    end = 0
    is_open = False
    for number, line in enumerate(file, 1):
        found = fingerprint_of(line)
        if found is not None:
            hashes.add(found)
        elif not line.endswith(b"\n") and is_begun(line):
            break  # a crash cut it short
        elif line.strip():
            damaged.append(number)
            is_open = not line.endswith(b"\n")
        end += len(line)
    if damaged and not hashes:
        raise ForeignFileError(f"line {damaged[0]} is no report with a source_sha256")
    return LogState(hashes, end, damaged, is_open)


def fingerprint_of(line: bytes) -> bytes | None:
    """The hash of the article of a whole report, None for anything else, such as two reports run
    together.
    """
    if (
        not (line.startswith(OPENING) and line.endswith(b"}\n"))
        or line.count(OPENING) > 1
        or b"\0" in line
    ):
        return None
    found = SOURCE_HASH.search(line)
    return bytes.fromhex(found[1].decode()) if found is not None else None


def describe_damage(lines: list[int], most: int = 5) -> str:
    """A description of damaged lines: the fault of the first, and the numbers of the others.

    >>> describe_damage([3]), describe_damage([3, 7, 8])
    ('is damaged and no report', 'is damaged and no report, like 7, 8')
    >>> describe_damage([3, 7, 8], most=1)
    'is damaged and no report, like 7 and 1 more'
    """
    others = ", ".join(map(str, lines[1 : most + 1]))
    more = len(lines) - 1 - most
    return (
        "is damaged and no report"
        + (f", like {others}" if others else "")
        + (f" and {more:,} more" if more > 0 else "")
    )


def is_begun(line: bytes) -> bool:
    """True if a line without an end is the beginning of a report, possibly followed by zeros from a
    power cut.
    """
    told = line.rstrip(b"\0")
    return told.startswith(OPENING[: len(told)]) and told.count(OPENING) <= 1 and b"\0" not in told


class ReportLog:
    """The file, locked while it is open; it always ends with a whole line.

    Earlier lines are never changed, not even damaged ones: that would need a new file, while others
    read this one.

    The lock is on the file itself, so that it is the same one under any name and ends with a run
    that dies. POSIX record locks are not inherited by workers: one that outlives its parent blocks
    nobody. Lines go to the end that the file has when they are written, since log rotation may have
    copied and truncated it.
    """

    def __init__(self, path: str) -> None:
        self._handle = open_locked(path)
        try:
            # Readers must not close the handle: closing any handle of a file releases its lock.
            with open(self._handle, "rb", closefd=False) as file:
                grown = scan_log(file)
            self.hashes, self.damaged = grown.hashes, grown.damaged
            if grown.end < os.fstat(self._handle).st_size:
                os.ftruncate(self._handle, grown.end)
            if grown.is_open:
                self.write(b"\n")
        except BaseException:
            os.close(self._handle)
            raise

    def write(self, line: bytes) -> None:
        """Appends a line; on an error the file is unchanged."""
        before = os.fstat(self._handle).st_size
        try:
            left = memoryview(line)
            while left:
                left = left[os.write(self._handle, left) :]
        except BaseException:
            if os.fstat(self._handle).st_size > before:
                os.ftruncate(self._handle, before)
            raise

    def close(self) -> None:
        """Writes everything to disk and closes the file."""
        try:
            os.fsync(self._handle)
        finally:
            os.close(self._handle)


def open_locked(path: str) -> int:
    """Locks the file, waiting for other runs, and returns its handle; raises ForeignFileError
    unless it is a regular file.
    """
    import fcntl

    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_NONBLOCK, 0o666)
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise ForeignFileError("is a device or a pipe, where nothing can be looked up")
            fcntl.lockf(handle, fcntl.LOCK_EX)
            if is_still(path, handle):
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)  # the name now belongs to another file


def is_still(path: str, handle: int) -> bool:
    """True if an open file still has its name."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(handle))
    except FileNotFoundError:
        return False


def skip_known(
    items: Iterable[Input | Failure], known: set[bytes], terms: Terms, skipped: list[str]
) -> Iterator[Item]:
    """The articles whose text is not known yet, each text once; the names of the others go to
    `skipped`.
    """
    for item in items:
        article = read_input(item, terms) if isinstance(item, Input) else item
        if isinstance(article, Article):
            fingerprint = bytes.fromhex(hash_text(article.text))
            if fingerprint in known:
                skipped.append(article.source)
                continue
            known.add(fingerprint)
        yield article
