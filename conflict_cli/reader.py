"""Bytes, files and JSON Lines to articles: whatever can't be read becomes a failure with a name, a cause and a next step.

Nothing here raises on bad input; articles and failures come in the order of the input, one at a time, so that a feed
without an end can be read from a pipe.
"""

import codecs
import io
import json
import os
import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO, NamedTuple

from conflict_cli.decoding import PAGE, decode, has_wide_mark, is_json, recognise
from conflict_cli.models import Warning
from conflict_cli.record_dates import read_day, read_record_day

STANDARD_INPUT = "-"
KINDS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json"}
URL = re.compile(r"[a-z][a-z0-9+.-]{0,30}://", re.IGNORECASE)
DATE_UNREADABLE = "date_unreadable"


class Keys(NamedTuple):
    """Where a record has its text, its title and its date."""

    text: str = "text"
    title: str = "title"
    date: str = "date"


USUAL_KEYS = Keys()


class Article(NamedTuple):
    """One text to be read; `date` is the record's own, `published` the day that a page says, None where there is none."""

    source: str
    text: str
    title: str | None = None
    date: str | None = None
    warnings: tuple[Warning, ...] = ()
    published: str | None = None


class Input(NamedTuple):
    """An article that is still to be read: a file by its name (`data` is None), or what was read of a stream.

    `place` names the article in errors and where it has no name of its own; `origin` is the file that it comes from, `below` where
    that stands in an output folder; `is_record` tells a line of JSON from a text, `is_told` that somebody said it is a text.
    """

    place: str
    origin: str
    below: str
    data: bytes | None = None
    is_record: bool = False
    is_told: bool = False


class Failure(NamedTuple):
    """An input that could not be read: which, why, and what to try."""

    source: str
    cause: str
    advice: str


def read_articles(names: Iterable[str], *, kind: str | None = None, keys: Keys = USUAL_KEYS) -> Iterator[Article | Failure]:
    """The articles of the named files; `-` is standard input, `kind` is text, jsonl, json or None for what the suffix says."""
    for name in names:
        for found in find_inputs(name, kind=kind):
            yield found if isinstance(found, Failure) else read_input(found, keys)


def find_inputs(name: str, below: str = "", *, kind: str | None = None) -> Iterator[Input | Failure]:
    """The articles of one file, unread where that can wait: a text by its name, records as lines, one by one as they come."""
    try:
        is_told, kind = kind == "text", kind or kind_of(name)
        if kind == "jsonl":
            with open_input(name) as stream:
                yield from split_records(stream, name, below)
        elif kind == "json":
            with open_input(name) as stream:
                data = stream.read()
            yield from split_array(data, name, below)
        elif name == STANDARD_INPUT:
            with open_input(name) as stream:
                yield Input(name, name, below, stream.read(), is_told=is_told)
        else:
            yield Input(name, name, below, is_told=is_told)
    except UNREADABLE as error:
        yield explain(name, error)


def read_input(found: Input, keys: Keys = USUAL_KEYS) -> Article | Failure:
    """The article of an input."""
    try:
        data = found.data
        if data is None:
            with open_input(found.place) as stream:
                data = stream.read()
        return read_record(data, found.place, keys) if found.is_record else read_text(data, found.place, found.is_told)
    except UNREADABLE as error:
        return explain(found.place, error)


def read_table_text(name: str) -> str | Failure:
    """The text of a table of the user's own, which must be UTF-8: a misread name would silently match nothing."""
    try:
        with open_input(name) as stream:
            data = stream.read()
    except UNREADABLE as error:
        return explain(name, error)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Failure(name, f"line {line} is not UTF-8", "convert the file first, for instance with iconv -f WINDOWS-1252 -t UTF-8")


def kind_of(name: str) -> str:
    """What the suffix of a name says about its content.

    >>> kind_of("feed.NDJSON.gz"), kind_of("feed.json"), kind_of("article.txt.gz"), kind_of("-")
    ('jsonl', 'json', 'text', 'text')
    """
    return KINDS.get(os.path.splitext(name.lower().removesuffix(".gz"))[1], "text")


def open_input(name: str) -> AbstractContextManager[BinaryIO]:
    """The named file, unpacked where it is .gz, or standard input, which stays open."""
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


# What opening and reading may raise: the disk's errors, a name with NUL, a broken .gz (zlib.error is an Exception of its own), no memory.
UNREADABLE = (OSError, ValueError, EOFError, zlib.error, MemoryError)


def explain(name: str, error: Exception) -> Failure:
    """The failure to open or read an input, with the next thing to try."""
    if isinstance(error, MemoryError):
        return Failure(name, "is too large for the memory of this machine", "split it, for instance with split --line-bytes=100M")
    if isinstance(error, EOFError | zlib.error) or type(error).__name__ == "BadGzipFile":
        return Failure(name, f"is a broken gzip file: {error}", "fetch or pack it again; gzip -t checks it")
    if isinstance(error, FileNotFoundError) and URL.match(name):
        return Failure(name, "is an address, and nothing is fetched here", "fetch it first, for instance curl -s URL | conflict-cli")
    if isinstance(error, FileNotFoundError):
        return Failure(name, "no such file", "check the name and the folder")
    if isinstance(error, IsADirectoryError):
        return Failure(name, "is a folder", f"name the files in it: {os.path.join(name, '*.txt')}")
    if isinstance(error, PermissionError):
        return Failure(name, "permission denied", "check the rights of the file and its folder")
    return Failure(name, getattr(error, "strerror", None) or str(error), "check the file and try again")


JSON = "looks like JSON", "name it .json or .jsonl, or give --input json, jsonl or text"


def read_text(data: bytes, name: str, is_told: bool = False) -> Article | Failure:
    """The whole input as one article; `is_told` takes JSON for a text as well."""
    if not is_told and is_json(data):
        return Failure(name, *JSON)
    foreign = recognise(data)
    if foreign is PAGE:
        from conflict_cli.pages import Page, read_page  # which loads what reads HTML, for HTML only

        page = read_page(data)
        if not isinstance(page, Page):
            return Failure(name, *page)
        return Article(name, page.text, page.title, None, page.warnings, page.published and read_day(page.published))
    if foreign is not None:
        return Failure(name, *foreign)
    text, warnings = decode(data)
    return Article(name, text, warnings=warnings)


WIDE_RECORDS = ("is UTF-16 or UTF-32, and JSON Lines are UTF-8", "convert it first, for instance with iconv -f UTF-16 -t UTF-8")


def read_records(lines: Iterable[bytes], name: str, keys: Keys = USUAL_KEYS) -> Iterator[Article | Failure]:
    """The records of a JSON Lines stream, one by one as they come; blank lines are skipped."""
    for found in split_records(lines, name):
        yield found if isinstance(found, Failure) else read_input(found, keys)


def split_records(lines: Iterable[bytes], name: str, below: str = "") -> Iterator[Input | Failure]:
    """The lines of a JSON Lines stream that hold records, one by one as they come."""
    for number, line in enumerate(lines, 1):
        if number == 1:
            foreign = WIDE_RECORDS if has_wide_mark(line) else recognise(line)
            if foreign is not None:
                yield Failure(name, *foreign)
                return
            line = line.removeprefix(codecs.BOM_UTF8)
        if number == 1 and line.strip() in (b"[", b"[{"):
            yield Failure(name, "is a JSON array, and a line of JSON Lines is one record", "give --input json")
            return
        if line.strip():
            yield Input(f"{name}:{number}", name, below, line, True)


def split_array(data: bytes, name: str, below: str = "") -> Iterator[Input | Failure]:
    """The records of a JSON file: an array of them, a single one, or JSON Lines under another name."""
    foreign = recognise(data) if data[:1] not in (b"[", b"{") else None
    if foreign is not None:
        yield Failure(name, *foreign)
        return
    text, _ = decode(data)
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = data.removeprefix(codecs.BOM_UTF8).splitlines(keepends=True)
        if getattr(error, "msg", "") == "Extra data" and len(lines) > 1:
            yield from split_records(lines, name, below)
        else:
            yield broken(name, error, "write one JSON object, or an array of them")
        return
    if isinstance(found, list):
        for number, record in enumerate(found, 1):
            yield Input(f"{name}:{number}", name, below, json.dumps(record).encode(), True)
    else:
        yield Input(name, name, below, text.encode("utf-8", "surrogatepass"), True)


def broken(place: str, error: Exception, advice: str) -> Failure:
    """The failure of what is no JSON, with the line and column where it breaks."""
    if isinstance(error, json.JSONDecodeError):
        at = f"{place}:{error.lineno}" if error.lineno > 1 else place
        return Failure(f"{at}:{error.colno}", f"broken JSON: {error.msg}", advice)
    return Failure(place, f"broken JSON: {error}", advice)  # digits without end, brackets without end


def read_record(line: bytes, place: str, keys: Keys = USUAL_KEYS) -> Article | Failure:
    """One record; `place` (`feed.jsonl:12`) names it in errors, and in the report when it has no `id`."""
    text, warnings = decode(line)
    try:
        record = json.loads(text.rstrip("\r\n"))
    except (ValueError, RecursionError) as error:
        return broken(place, error, "write one whole JSON object a line")
    if not isinstance(record, dict):
        return Failure(place, "the record is not a JSON object", f'write {{"{keys.text}": "..."}}')
    if keys.text not in record:
        others = ", ".join(list(record)[:8]) or "none"
        return Failure(place, f'the record has no "{keys.text}"', f"name the key of the text with --text-key (its keys: {others})")
    if not isinstance(record[keys.text], str):
        return Failure(place, f'"{keys.text}" is not a string', "name the key of the text with --text-key")
    said = record.get(keys.date)
    day = None if said in (None, "") else read_record_day(said)
    if day is None and said not in (None, ""):
        warnings = (
            *warnings,
            Warning(DATE_UNREADABLE, f"{keys.date} left out, as it is not one known day: {said!r:.60}; write YYYY-MM-DD"),
        )
    title = record.get(keys.title)
    return Article(
        name_of(record.get("id"), place), record[keys.text], title if isinstance(title, str) and title.strip() else None, day, warnings
    )


def name_of(identifier: object, place: str) -> str:
    """The `id` of a record when it is a string or a number, else where the record stands.

    >>> name_of("a1", "feed:3"), name_of(17, "feed:3"), name_of(None, "feed:3")
    ('a1', '17', 'feed:3')
    """
    if isinstance(identifier, str) and identifier:
        return identifier
    return str(identifier) if isinstance(identifier, int) and not isinstance(identifier, bool) else place
