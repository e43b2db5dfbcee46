"""From bytes, files and JSON Lines to articles: what can't be read becomes a failure with a name, a
cause and a next step.

Nothing here raises on bad input; articles and failures come in the order of the input, one at a
time, so that a feed without an end can be read from a pipe.
"""

import io
import os
import re
import sys
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO

from conflict_cli.cli.articles import STANDARD_INPUT, USUAL_TERMS, Article, Failure, Input, Terms
from conflict_cli.cli.inputs.decoding import PAGE, decode, is_json, recognise
from conflict_cli.cli.inputs.records import read_record, split_array, split_records
from conflict_cli.extractors.dates.records import read_day

KINDS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json"}
URL = re.compile(r"[a-z][a-z0-9+.-]{0,30}://", re.IGNORECASE)
BLOCK = 1 << 18


def find_inputs(
    name: str, relative_path: str = "", *, kind: str | None = None, terms: Terms = USUAL_TERMS
) -> Iterator[Input | Failure]:
    """The inputs of one file: a text by its name, unread; records as lines, one by one as they
    come.
    """
    try:
        is_told, kind = kind == "text", kind or kind_of(name)
        if kind == "jsonl":
            with open_input(name) as stream:
                yield from split_records(
                    bounded_lines(stream, terms.most), name, relative_path, terms
                )
        elif kind == "json":
            with open_input(name) as stream:
                data = read_whole(stream, terms.most)
            yield from split_array(data, name, relative_path, terms)
        elif name == STANDARD_INPUT:
            with open_input(name) as stream:
                yield Input(
                    name, name, relative_path, read_whole(stream, terms.most), is_told=is_told
                )
        else:
            yield Input(name, name, relative_path, is_told=is_told)
    except UNREADABLE as error:
        yield explain(name, error)


def read_input(found: Input, terms: Terms = USUAL_TERMS) -> Article | Failure:
    """The article of an input."""
    try:
        data = found.data
        if data is None:
            with open_input(found.locator) as stream:
                data = read_whole(stream, terms.most)
        return (
            read_record(data, found.locator, terms)
            if found.is_record
            else read_text(data, found.locator, found.is_told)
        )
    except UNREADABLE as error:
        return explain(found.locator, error)


def read_table_text(name: str) -> str | Failure:
    """The text of a user's table, which must be UTF-8: a misread name would silently match
    nothing.
    """
    try:
        with open_input(name) as stream:
            data = read_whole(stream, USUAL_TERMS.most)
    except UNREADABLE as error:
        return explain(name, error)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Failure(
            name,
            f"line {line} is not UTF-8",
            "convert the file first, for instance with iconv -f WINDOWS-1252 -t UTF-8",
        )


def kind_of(name: str) -> str:
    """The format of an input by the suffix of its name.

    >>> kind_of("feed.NDJSON.gz"), kind_of("feed.json"), kind_of("article.txt.gz"), kind_of("-")
    ('jsonl', 'json', 'text', 'text')
    """
    return KINDS.get(os.path.splitext(name.lower().removesuffix(".gz"))[1], "text")


def open_input(name: str) -> AbstractContextManager[BinaryIO]:
    """The named file, unpacked if it is .gz, or standard input, which stays open."""
    if name.lower().endswith(".gz"):
        import gzip

        if os.path.isfile(name) and not os.path.getsize(name):
            raise EOFError("it is empty")
        return io.BufferedReader(gzip.open(name, "rb"))
    if name != STANDARD_INPUT:
        return open(name, "rb")
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return nullcontext(sys.stdin.buffer)


class TooLarge(ValueError):
    """An input is larger than an article may be."""

    def __init__(self, most: int) -> None:
        super().__init__(f"is larger than {size_words(most)}")


def size_words(size: int) -> str:
    """A number of bytes in words.

    >>> size_words(100_000_000), size_words(2_500_000_000), size_words(999)
    ('100 MB', '2.5 GB', '999 bytes')
    """
    for unit, name in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if size >= unit:
            return f"{size / unit:.3g} {name}"
    return f"{size} bytes"


def read_whole(stream: BinaryIO, most: int) -> bytes:
    """All of a stream, in blocks, so that neither an endless one nor a small file that unpacks to a
    huge one fills the memory.

    Raises TooLarge.
    """
    pieces: list[bytes] = []
    left = most + 1
    while left and (piece := stream.read(min(left, BLOCK))):
        pieces.append(piece)
        left -= len(piece)
    if not left:
        raise TooLarge(most)
    return b"".join(pieces)


def bounded_lines(stream: BinaryIO, most: int) -> Iterator[bytes]:
    """The lines of a stream; of a line that is too long, the beginning with one byte too many."""
    while line := stream.readline(most + 1):
        yield line
        is_cut = len(line) > most and not line.endswith(b"\n")
        while is_cut:
            rest = stream.readline(BLOCK)
            is_cut = bool(rest) and not rest.endswith(b"\n")


# The exceptions of opening and reading: errors of the disk, a name with NUL, a broken .gz
# (zlib.error derives from Exception), no memory.
UNREADABLE = (OSError, ValueError, EOFError, zlib.error, MemoryError)
MORE_MEMORY = "split it, or give the process more memory"


def explain(name: str, error: Exception) -> Failure:
    """The failure to open or read an input, with the next step."""
    if isinstance(error, TooLarge):
        return Failure(name, str(error), "give --max-size, or split it")
    if isinstance(error, MemoryError):
        return Failure(name, "needs more memory than there is", MORE_MEMORY)
    if isinstance(error, EOFError | zlib.error) or type(error).__name__ == "BadGzipFile":
        return Failure(
            name, f"is a broken gzip file: {error}", "fetch or pack it again; gzip -t checks it"
        )
    if isinstance(error, FileNotFoundError) and URL.match(name):
        return Failure(
            name,
            "is an address, and nothing is fetched here",
            "fetch it first, for instance curl -s URL | conflict-cli",
        )
    if isinstance(error, FileNotFoundError):
        return Failure(name, "no such file", "check the name and the folder")
    if isinstance(error, IsADirectoryError):
        return Failure(name, "is a folder", f"name the files in it: {os.path.join(name, '*.txt')}")
    if isinstance(error, PermissionError):
        return Failure(name, "permission denied", "check the rights of the file and its folder")
    return Failure(
        name, getattr(error, "strerror", None) or str(error), "check the file and try again"
    )


JSON = "looks like JSON", "name it .json or .jsonl, or give --input json, jsonl or text"


def read_text(data: bytes, name: str, is_told: bool = False) -> Article | Failure:
    """The whole input as one article; with `is_told` even JSON is read as a text."""
    if not is_told and is_json(data):
        return Failure(name, *JSON)
    foreign = recognise(data)
    if foreign is PAGE:
        from conflict_cli.cli.inputs.html_input import (
            Page,
            read_page,
        )  # loads the reader of HTML, for HTML only

        page = read_page(data)
        if not isinstance(page, Page):
            return Failure(name, *page)
        return Article(
            name,
            page.text,
            page.title,
            None,
            page.warnings,
            page.published and read_day(page.published),
        )
    if foreign is not None:
        return Failure(name, *foreign)
    text, warnings = decode(data)
    return Article(name, text, warnings=warnings)
