"""Where the output goes: whole files, a folder of them, a file that grows; a reader never sees half of anything.

A file is written under another name in its folder, flushed to disk and renamed. A file that grows gets whole lines, each once.
"""

import os
import re
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, NamedTuple

from conflict_cli.batch import Item
from conflict_cli.inputs import Name
from conflict_cli.pipeline import hash_text
from conflict_cli.reader import STANDARD_INPUT, Article, Failure, Input, Keys, kind_of, read_input

STATE = ".conflict-cli-made-by"
SUFFIX_OF_FORM = {"table": "txt", "explain": "txt", "csv": "csv", "geojson": "geojson", "html": "html", "acled": "csv", "ucdp": "csv"}
SOURCE_HASH = re.compile(rb'"source_sha256": ?"([0-9a-f]{64})"')
OPENING = b'{"schema_version":'
BLOCK = 1 << 20


class NotOurs(Exception):
    """A file that can't be appended to: it has lines that are no reports, or is none."""


@contextmanager
def whole_file(path: str, made: int | None = None) -> Iterator[BinaryIO]:
    """A file to write, which takes the place of `path` once it is whole and on disk; until then, and on any fault, the old one stays.

    What is no regular file (a pipe, /dev/null) is written as it is. `made` is the time that the file shall have, in nanoseconds.
    """
    path = os.path.realpath(path)
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        mode = None
    if mode is not None and not stat.S_ISREG(mode):
        with open(path, "wb") as file:
            yield file
        return
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name[:100]}.{os.getpid()}.tmp")
    try:
        with open(temporary, "wb") as file:
            if mode is not None:
                os.fchmod(file.fileno(), stat.S_IMODE(mode))
            yield file
            file.flush()
            os.fsync(file.fileno())
            if made is not None:
                os.utime(file.fileno(), ns=(made, made))
        os.rename(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    if made is None:
        flush_folder(folder)


def flush_folder(folder: str) -> None:
    """Make a rename last through a power cut, on file systems that can."""
    with suppress(OSError):
        handle = os.open(folder or ".", os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Folder:
    """An output folder: a file for each input, its name kept, and the note of what made them.

    The note is written when the maker (version and options) is not the one that it tells of; files older than the note are
    another maker's.
    """

    def __init__(self, path: str, form: str, maker: str) -> None:
        self.path = path
        self.form = form
        os.makedirs(path, exist_ok=True)
        note = os.path.join(path, STATE)
        if not os.path.isfile(note) or read_whole(note) != maker.encode():
            with whole_file(note) as file:
                file.write(maker.encode())
        self.since = os.stat(note).st_mtime_ns
        self._owners: dict[str, tuple[str, int]] = {}

    def file_of(self, name: str, below: str) -> str:
        """The output of an input."""
        return place_output(self.path, self.form, Name(name, below))

    def is_current(self, name: str, below: str) -> bool:
        """Whether the output is newer than the input, and made by this version with these options."""
        try:
            made = os.stat(self.file_of(name, below)).st_mtime_ns
            return made > os.stat(name).st_mtime_ns and made >= self.since
        except OSError:
            return False

    @contextmanager
    def opened(self, name: str, below: str) -> Iterator[BinaryIO]:
        """The output of an input to write; it is as old as the moment before the input was read, which may have changed since."""
        file = self.file_of(name, below)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with whole_file(file, self._owners[file][1]) as stream:
            yield stream

    def claim(self, name: str, below: str) -> Failure | None:
        """Why an input has no output of its own, None where it has."""
        file = self.file_of(name, below)
        owner, _ = self._owners.setdefault(file, (name, time.time_ns()))
        if owner == name:
            return None
        return Failure(name, f"its output would be that of {owner}: {file}", "name the folder that holds both instead of the files")


def place_output(folder: str, form: str, name: Name) -> str:
    """Where the output of an input is in an output folder."""
    return os.path.join(folder, rename(name.below, form, kind_of(name.path) != "text"))


def rename(below: str, form: str, are_records: bool = False) -> str:
    """The name of an output file.

    >>> rename("a/b.txt", "json"), rename("b.txt.gz", "csv"), rename("feed.jsonl", "json", True), rename("b.2021", "json")
    ('a/b.json', 'b.csv', 'feed.jsonl', 'b.2021.json')
    """
    stem = below[:-3] if below.lower().endswith(".gz") else below
    root, suffix = os.path.splitext(stem)
    if suffix.lower() in (".txt", ".text", ".jsonl", ".ndjson", ".json"):
        stem = root
    return f"{stem}.{SUFFIX_OF_FORM.get(form) or ('jsonl' if are_records or form == 'jsonl' else 'json')}"


def name_outputs(names: Iterable[Name | Failure], folder: Folder, only_old: bool, skipped: list[str]) -> Iterator[Name | Failure]:
    """The inputs that are to be written into the folder; the names of those that are current go to `skipped`."""
    for name in names:
        if isinstance(name, Failure):
            yield name
        elif name.path == STANDARD_INPUT:
            yield Failure(STANDARD_INPUT, "standard input has no name for a file in the folder", "use --output FILE for it")
        elif clash := folder.claim(*name):
            yield clash
        elif only_old and folder.is_current(*name):
            skipped.append(name.path)
        else:
            yield name


class Grown(NamedTuple):
    """What an appended file holds: the hashes of its articles, where its last whole line ends, and whether a cut line follows."""

    hashes: set[bytes]
    end: int
    is_cut: bool


@contextmanager
def locked(path: str) -> Iterator[None]:
    """Wait for the run that appends to the same file, and keep others waiting; a dead run's lock is gone with it.

    POSIX record locks are not inherited by workers: one that outlives its parent holds nothing up.
    """
    import fcntl

    with open(f"{os.path.realpath(path)}.lock", "ab") as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX)
        yield


def survey(path: str) -> Grown:
    """What the file holds so far; raises NotOurs with the line where that is no report."""
    hashes: set[bytes] = set()
    end = 0
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return Grown(hashes, 0, False)
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise NotOurs("is a device or a pipe, where nothing can be looked up")
    with open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            if not line.endswith(b"\n"):
                if not line.startswith(OPENING[: len(line)]) and line.strip(b"\0"):
                    raise NotOurs(f"its last line ({number}) is no report, and no part of one")
                return Grown(hashes, end, True)
            found = SOURCE_HASH.search(line)
            if found is None and line.strip():
                raise NotOurs(f"line {number} is no report with a source_sha256")
            if found is not None:
                hashes.add(bytes.fromhex(found[1].decode()))
            end += len(line)
    return Grown(hashes, end, False)


class Appended:
    """A file of reports that grows by whole lines; it stays at its last whole line whatever happens.

    A crash can cut a line all the same: it is taken away at the next start, and its article is done again.
    """

    def __init__(self, path: str) -> None:
        grown = survey(path)
        self.hashes = grown.hashes
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        self._end = grown.end
        if grown.is_cut:
            os.ftruncate(self._handle, self._end)
        os.lseek(self._handle, self._end, os.SEEK_SET)

    def write(self, line: bytes) -> None:
        """Add a line; on any fault the file is as before."""
        try:
            left = memoryview(line)
            while left:
                left = left[os.write(self._handle, left) :]
        except BaseException:
            os.ftruncate(self._handle, self._end)
            os.lseek(self._handle, self._end, os.SEEK_SET)
            raise
        self._end += len(line)

    def close(self) -> None:
        """Put all on disk, and end."""
        try:
            os.fsync(self._handle)
        finally:
            os.close(self._handle)


def skip_known(items: Iterable[Input | Failure], known: set[bytes], keys: Keys, skipped: list[str]) -> Iterator[Item]:
    """The articles whose text is not known yet, each text once; the names of the others go to `skipped`."""
    for item in items:
        article = read_input(item, keys) if isinstance(item, Input) else item
        if isinstance(article, Article):
            fingerprint = bytes.fromhex(hash_text(article.text))
            if fingerprint in known:
                skipped.append(article.source)
                continue
            known.add(fingerprint)
        yield article


def read_whole(path: str) -> bytes:
    """The bytes of a small file."""
    with open(path, "rb") as file:
        return file.read()
