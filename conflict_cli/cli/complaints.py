"""Messages on standard error: one line each, with name, cause and next step, and no control
characters.
"""

import errno
import sys
from collections.abc import Callable
from contextlib import suppress

from conflict_cli.cli.articles import Failure
from conflict_cli.cli.streams import discard_output

ADVICE = {
    errno.ENOSPC: "free some space or write elsewhere",
    errno.EDQUOT: "free some space or write elsewhere",
    errno.EFBIG: "raise the limit of ulimit -f or write elsewhere",
    errno.ENOENT: "make its folder first, or write elsewhere",
    errno.ENOTDIR: "name a folder, or write elsewhere",
    errno.EISDIR: "name a file, or use --output-dir for a folder",
    errno.EEXIST: "name a folder, or use --output for a file",
    errno.EACCES: "check the rights of the file and its folder, or write elsewhere",
}
PROGRAM = ["conflict-cli"]  # the command that prints the messages
LONGEST_NAME = 160  # characters: the cause must fit on the line too


def report_failure(failure: Failure, print_above: Callable[[str], bool] | None = None) -> None:
    """Prints one line on standard error: name, cause, next step."""
    report_problem(failure.source, f"{failure.cause}; {failure.advice}", print_above)


def report_problem(
    source: str, message: str, print_above: Callable[[str], bool] | None = None
) -> None:
    """Prints one line on standard error about an input."""
    name = source if len(source) <= LONGEST_NAME else f"{source[: LONGEST_NAME - 3]}..."
    line = one_line(f"{PROGRAM[0]}: {name or repr(name)}: {message}")
    if print_above is None or not print_above(line):
        print_stderr(line)


def print_stderr(line: str) -> None:
    """Prints a line on standard error, if that is open."""
    if sys.stderr is not None:
        with suppress(OSError):
            print(line, file=sys.stderr, flush=True)


def fail_output(name: str, error: OSError) -> None:
    """Reports why an output could not be written, and discards the rest of standard output."""
    report_failure(
        Failure(name, error.strerror or str(error), ADVICE.get(error.errno or 0, "write elsewhere"))
    )
    discard_output()


def one_line(message: str, most: int = 400) -> str:
    """A message on one line, without control characters and shortened to `most`, whatever it
    quotes.

    >>> one_line("a\\nb\\x1b[2J")
    'a\\\\nb\\\\x1b[2J'
    """
    message = message if len(message) <= most else message[: most - 3] + "..."
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in message
    )
