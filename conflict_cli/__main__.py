"""`python -m conflict_cli` and the installed commands: first prepares a quick start, then runs the
command.
"""

import gc
import os
import sys

# The C module is there at once, without the import of `signal`.
from _signal import (  # type: ignore[import-not-found]
    SIGINT,
    default_int_handler,
    getsignal,
    signal,
)
from errno import ENOMEM

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

# Bytes that a run with a short article takes besides Python itself.
ROOM = 48 << 20


def run(begins: "Callable[[], None] | None" = None) -> None:
    """Runs the command, or another one by its `begins`, and ends the process."""
    if getsignal(SIGINT) is default_int_handler:
        # until the run has handlers of its own; before any work there is nothing to save
        signal(SIGINT, end_at_once)
    # a start makes 30,000 objects, none of them garbage: collecting takes a tenth of a short run
    gc.set_threshold(100_000)
    try:
        (begins or begin)()
    # SystemError: C code had no memory even for its error
    except (MemoryError, ImportError, SystemError, OSError) as error:
        if isinstance(error, OSError) and error.errno != ENOMEM:
            raise
        give_up(error)


def give_up(error: BaseException) -> None:
    """Prints one line with the cause and ends the process, since it can't run."""
    # the memory of their frames is needed for the message
    error.__traceback__ = error.__context__ = error.__cause__ = None
    cause = " ".join(f"{type(error).__name__}: {error}".split()).rstrip(":")
    message = f"conflict-cli: can't go on ({cause}); give it more memory, or install it anew\n"
    os.write(2, message.encode(errors="backslashreplace"))
    os._exit(1)


def begin() -> None:
    """Loads the command and calls it.

    Raises MemoryError at once if there is no room for it: halfway, `regex` may try for ever to
    compile a pattern without memory.
    """
    bytes(ROOM)  # mapped and never touched, which costs nothing
    from conflict_cli.startup.bytecode import use_snapshot

    use_snapshot()
    from conflict_cli.cli.command import main
    from conflict_cli.cli.streams import prepare_streams

    prepare_streams()
    call(main, "conflict-cli")


def run_merge() -> None:
    """Runs `conflict-merge` and ends the process."""
    run(begin_merge)


def begin_merge() -> None:
    """Loads what merges reports and calls it."""
    from conflict_cli.startup.bytecode import use_snapshot

    use_snapshot()
    from conflict_cli.cli.complaints import PROGRAM
    from conflict_cli.cli.merge.command import main
    from conflict_cli.cli.streams import prepare_streams

    PROGRAM[0] = "conflict-merge"
    prepare_streams()
    call(main, PROGRAM[0])


def call(main: "Callable[..., object]", name: str) -> None:
    """Calls a command and exits with its status."""
    from conflict_cli.cli.complaints import fail_output
    from conflict_cli.cli.endings import EXIT_FAILED

    try:
        main(prog_name=name)
    except SystemExit as end:
        leave(end.code)
        raise
    except OSError as error:  # --help, --version and --schema are written before there is a run
        if error.errno == ENOMEM:
            raise
        fail_output("standard output", error)
        sys.exit(EXIT_FAILED)


def end_at_once(number: int, frame: "FrameType | None") -> None:
    """Ends the process on Ctrl-C before the work begins, or after it."""
    os._exit(128 + number)


def leave(code: object) -> None:
    """Ends the process once all its work is written, without unloading modules, which takes a
    twentieth of a short run.

    Returns if the interpreter still has something to do: a message to print, a cluster to leave, an
    output that can't be flushed. Workers have ended by then, and one that could not be started must
    not be waited for.
    """
    if not isinstance(code, int) or "distributed" in sys.modules:
        return
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        return
    os._exit(code)


if __name__ == "__main__":
    run()
