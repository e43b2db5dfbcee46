"""An output folder: a file for each input, under the same name, and a note of inputs and options.

The first line of the note is the maker (version and options), each further one an output: the time
and size of its input, and its own size. An output is current while all of these are unchanged. As
with rsync, time and size represent the content.
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, NamedTuple

from conflict_cli.cli.articles import STANDARD_INPUT, Failure
from conflict_cli.cli.inputs.arguments import FileName
from conflict_cli.cli.inputs.reader import kind_of
from conflict_cli.cli.outputs.files import atomic_write
from conflict_cli.formatters.registry import FORMATS

NOTE = ".conflict-cli-made-by"
Stamp = tuple[int, int]  # time of change in nanoseconds, size


class Made(NamedTuple):
    """The inputs and the size of an output."""

    stamp: Stamp
    size: int


class Folder:
    """The outputs of a run and of those before it."""

    def __init__(self, path: str, form: str, maker: str) -> None:
        self.path = path
        self.form = form
        os.makedirs(path, exist_ok=True)
        self._note = os.path.join(path, NOTE)
        self._made, lines = read_note(self._note, maker)
        if lines != len(self._made) + 1:
            with atomic_write(self._note) as file:
                file.write(
                    b"".join(
                        [
                            maker.encode(),
                            *(note_line(output, made) for output, made in self._made.items()),
                        ]
                    )
                )
        self._owners: dict[str, tuple[str, Stamp | None]] = {}

    def file_of(self, name: str, relative_path: str) -> str:
        """The output of an input."""
        return place_output(self.path, self.form, FileName(name, relative_path))

    def is_current(self, name: str, relative_path: str) -> bool:
        """True if the output exists unchanged, made by this version with these options from the
        input as it is now.
        """
        file = self.file_of(name, relative_path)
        made = self._made.get(os.path.relpath(file, self.path))
        output = stamp_of(file)
        return (
            made is not None
            and output is not None
            and made.size == output[1]
            and made.stamp == stamp_of(name)
        )

    @contextmanager
    def opened(self, name: str, relative_path: str) -> Iterator[BinaryIO]:
        """The output of an input to write. The note keeps the state of the input before it was
        read, since it may have changed meanwhile.
        """
        file = self.file_of(name, relative_path)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with atomic_write(file, flushes_folder=False) as stream:
            yield stream
        output, stamp = stamp_of(file), self._owners[file][1]
        if output is not None and stamp is not None:
            key = os.path.relpath(file, self.path)
            made = self._made[key] = Made(stamp, output[1])
            with open(self._note, "ab") as note:
                note.write(note_line(key, made))

    def claim(self, name: str, relative_path: str) -> Failure | None:
        """The cause for which an input has no output of its own, None if it has one."""
        file = self.file_of(name, relative_path)
        owner, _ = self._owners.setdefault(file, (name, stamp_of(name)))
        if owner == name:
            return None
        return Failure(
            name,
            f"its output would be that of {owner}: {file}",
            "name the folder that holds both instead of the files",
        )


def stamp_of(path: str) -> Stamp | None:
    """The time of change and the size of a file, None if it is missing."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def read_note(path: str, maker: str) -> tuple[dict[str, Made], int]:
    """The outputs of this maker in a folder's note, and its number of lines; a line that was cut
    short is ignored.
    """
    try:
        with open(path, "rb") as file:
            lines = file.read().splitlines(keepends=True)
    except FileNotFoundError:
        return {}, 0
    if lines[:1] != [maker.encode()]:
        return {}, 0
    made = {}
    for line in lines[1:]:
        try:
            output, time, size, own = json.loads(line)
        except (ValueError, TypeError):
            continue
        made[output] = Made((time, size), own)
    return made, len(lines)


def note_line(output: str, made: Made) -> bytes:
    """The line of an output in the note, whatever its name."""
    return json.dumps([output, *made.stamp, made.size]).encode() + b"\n"


def place_output(folder: str, form: str, name: FileName) -> str:
    """The path of an input's output in an output folder."""
    return os.path.join(folder, rename(name.relative_path, form, kind_of(name.path) != "text"))


def rename(relative_path: str, form: str, are_records: bool = False) -> str:
    """The name of an output file.

    >>> (rename("a/b.txt", "json"), rename("b.txt.gz", "csv"), rename("feed.jsonl", "json", True),
    ...     rename("b.2021", "json"))
    ('a/b.json', 'b.csv', 'feed.jsonl', 'b.2021.json')
    """
    stem = relative_path[:-3] if relative_path.lower().endswith(".gz") else relative_path
    root, suffix = os.path.splitext(stem)
    if suffix.lower() in (".txt", ".text", ".jsonl", ".ndjson", ".json"):
        stem = root
    chosen = FORMATS[form]
    return f"{stem}.{(are_records and chosen.suffix_of_records) or chosen.suffix}"


def name_outputs(
    names: Iterable[FileName | Failure], folder: Folder, update_only: bool, skipped: list[str]
) -> Iterator[FileName | Failure]:
    """The inputs to write into the folder; the names of those that are current go to `skipped`."""
    for name in names:
        if isinstance(name, Failure):
            yield name
        elif name.path == STANDARD_INPUT:
            yield Failure(
                STANDARD_INPUT,
                "standard input has no name for a file in the folder",
                "use --output FILE for it",
            )
        elif clash := folder.claim(*name):
            yield clash
        elif update_only and folder.is_current(*name):
            skipped.append(name.path)
        else:
            yield name
