"""Arguments to the files to read: folders, lists of names, and files themselves."""

import os
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from shlex import quote
from typing import NamedTuple

from conflict_cli.cli.articles import STANDARD_INPUT, Failure
from conflict_cli.cli.inputs.reader import UNREADABLE, explain, open_input

SUFFIXES = tuple(
    suffix + packed for suffix in (".txt", ".text", ".jsonl", ".ndjson") for packed in ("", ".gz")
)
BLOCK = 65536
LONGEST = 1_000_000  # bytes of a name, more than any system allows


class FileName(NamedTuple):
    """A file to read; `relative_path` is its path under the named folder, which output folders
    keep.
    """

    path: str
    relative_path: str


def list_files(
    paths: Iterable[str | FileName | Failure], pattern: str | None = None
) -> Iterator[FileName | Failure]:
    """The files themselves and those of the folders, recursively, sorted, by suffix or `pattern`.

    Hidden files and folders are left out, and links to folders are not followed, unless they are
    named themselves.
    """
    for path in paths:
        name = FileName(path, os.path.basename(path)) if isinstance(path, str) else path
        if isinstance(name, FileName) and name.path != STANDARD_INPUT and os.path.isdir(name.path):
            yield from list_folder(name.path, pattern)
        else:
            yield name


def list_folder(folder: str, pattern: str | None = None) -> Iterator[FileName | Failure]:
    """The files of a folder that are articles by their names; a folder with only other files is a
    failure.
    """
    found, other = False, None
    for name in walk(folder, ""):
        if isinstance(name, Failure) or is_wanted(name.relative_path, pattern):
            found = True
            yield name
        else:
            other = other or name.relative_path
    if other and not found:
        wanted = pattern or ", ".join(f"*{suffix}" for suffix in SUFFIXES[::2])
        instance = quote(f"*{os.path.splitext(other)[1]}")
        yield Failure(
            folder,
            f"has files, but none is {wanted}",
            f"say which with --glob, for instance --glob {instance}",
        )


def walk(folder: str, relative_path: str) -> Iterator[FileName | Failure]:
    """All files under a folder in the order of their names, without recursion, however deep they
    are.
    """
    left: list[tuple[str, str, bool]] = [(folder, relative_path, True)]
    while left:
        path, under, is_folder = left.pop()
        if not is_folder:
            yield FileName(path, under)
            continue
        try:
            with os.scandir(path) as entries:
                inner = [
                    (
                        entry.path,
                        os.path.join(under, entry.name),
                        entry.is_dir(follow_symlinks=False),
                    )
                    for entry in entries
                    if not entry.name.startswith(".") and is_article_or_folder(entry)
                ]
        except OSError as error:
            yield explain(path, error)
            continue
        left += sorted(inner, reverse=True)


def is_article_or_folder(entry: "os.DirEntry[str]") -> bool:
    """True if an entry of a folder is a file, also through a link, or a folder itself: reading a
    pipe or device might never end.
    """
    return entry.is_dir(follow_symlinks=False) or entry.is_file()


def is_wanted(relative_path: str, pattern: str | None) -> bool:
    """True if a file in a folder is an article: by its suffix, or by the pattern, which matches the
    path if it has a slash.

    >>> (is_wanted("a/b.TXT.gz", None), is_wanted("a/b.html", None),
    ...     is_wanted("a/b.html", "*.html"), is_wanted("a/b.txt", "c/*.txt"))
    (True, False, True, False)
    """
    if pattern is None:
        return relative_path.lower().endswith(SUFFIXES)
    return fnmatchcase(
        relative_path if "/" in pattern else os.path.basename(relative_path), pattern
    )


def read_names(list_name: str, end: bytes = b"\n") -> Iterator[FileName | Failure]:
    """The names in a list, as they come; none of them means standard input."""
    try:
        with open_input(list_name) as stream:
            rest = b""
            while block := stream.read(BLOCK):
                *whole, rest = (rest + block).split(end)
                yield from (name_of(line) for line in whole if line)
                if len(rest) > LONGEST:
                    yield Failure(
                        list_name,
                        "has a name of more than a megabyte",
                        "write one name a line, or give -0",
                    )
                    return
            if rest:
                yield name_of(rest)
    except UNREADABLE as error:
        yield explain(list_name, error)


def name_of(line: bytes) -> FileName | Failure:
    """A listed file; output folders keep its path unless it leads out of them.

    >>> name_of(b"./a/b.txt")
    FileName(path='./a/b.txt', relative_path='a/b.txt')
    >>> name_of(b"/a/../b.txt")
    FileName(path='/a/../b.txt', relative_path='b.txt')
    """
    path = os.fsdecode(line)
    if "\0" in path:
        return Failure(
            path,
            "is a name with NUL in it, which no file has",
            "give -0 where the names of the list end with NUL",
        )
    path = os.path.join(".", path) if path == STANDARD_INPUT else path
    parts = [part for part in path.split("/") if part not in ("", ".")]
    return FileName(path, os.path.basename(path) if ".." in parts else "/".join(parts))
