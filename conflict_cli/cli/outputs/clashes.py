"""Inputs that an output would replace, found before anything is written.

A file is the same under any name that leads to it: another spelling of its path, a link, other
capitals where those don't count.
"""

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator

from conflict_cli.cli.articles import STANDARD_INPUT, Failure
from conflict_cli.cli.inputs.arguments import FileName

Identity = tuple[int, int]


class Clash(Exception):
    """An output would replace an input; `failure` has its name, cause and next step."""

    def __init__(self, name: str, cause: str, advice: str) -> None:
        super().__init__(name, cause, advice)
        self.failure = Failure(name, cause, advice)


def identify(file: str | int) -> Identity | None:
    """The device and number of a regular file, by its name or handle; None for anything else, or a
    missing one.
    """
    try:
        status = os.stat(file)
    except (OSError, ValueError):
        return None
    return (status.st_dev, status.st_ino) if stat.S_ISREG(status.st_mode) else None


def identify_input(path: str) -> Identity | None:
    """The identity of an input: standard input may be a file as well."""
    if path != STANDARD_INPUT:
        return identify(path)
    try:
        return identify(sys.stdin.fileno())
    except (AttributeError, OSError, ValueError):  # closed, or not a file
        return None


def identify_shown() -> Identity | None:
    """The identity of standard output."""
    try:
        return identify(sys.stdout.fileno())
    except (AttributeError, OSError, ValueError):
        return None


def watch(
    names: Iterable[FileName | Failure], output: Identity | None, option: str
) -> Iterator[FileName | Failure]:
    """The names as they come; raises Clash for one that is the output."""
    for name in names:
        if (
            output is not None
            and isinstance(name, FileName)
            and identify_input(name.path) == output
        ):
            raise Clash(
                name.path,
                f"is an input, and {option} would replace it or write into it",
                "name another file for the output",
            )
        yield name


def watch_folder(
    names: Iterable[FileName | Failure], others: Iterable[str], output_of: Callable[[FileName], str]
) -> list[FileName | Failure]:
    """All the names; raises Clash if the output of one is a file that one of them is read from."""
    known = list(names)
    inputs = [name for name in known if isinstance(name, FileName)]
    read = {identify_input(path) for path in (*(name.path for name in inputs), *others)} - {None}
    for name in inputs:
        if read and name.path != STANDARD_INPUT and identify(output_of(name)) in read:
            raise Clash(
                output_of(name),
                f"is an input, which the output of {name.path} would replace",
                "name another --output-dir",
            )
    return known
