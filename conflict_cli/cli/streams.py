"""Standard streams that lose nothing: short writes are completed, and closed and non-blocking
streams are handled.
"""

import io
import os
import sys
from contextlib import suppress
from typing import IO, Any

# What controls a terminal, with what is shown instead; in a pipe too, since a terminal may be at
# its end.
CONTROLS = {
    number: chr(number).encode("unicode_escape").decode()
    for number in (
        *range(9),
        11,
        12,
        *range(14, 32),
        *range(127, 160),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    )
}


def prepare_streams() -> None:
    """Called before anything else: closed streams get a place that no file can take, and output
    gets a buffer that completes its writes.

    Unbuffered Python (`-u`, PYTHONUNBUFFERED) writes to the file itself and ignores how much was
    accepted.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper) and isinstance(stream.buffer, io.RawIOBase):
        sys.stdout = io.TextIOWrapper(
            io.BufferedWriter(stream.detach()), stream.encoding, stream.errors, write_through=True
        )
    stream = sys.stderr
    if isinstance(stream, io.TextIOWrapper):
        told = Messages(stream.fileno(), "wb", closefd=False)
        sys.stderr = io.TextIOWrapper(
            io.BufferedWriter(told), stream.encoding, stream.errors, line_buffering=True
        )


class Messages(io.FileIO):
    """Standard error, which may be on a full disk: what can't be written is dropped, and the exit
    status still shows the failure.
    """

    def write(self, data: Any, /) -> int:
        """Writes the data; returns how much was written or dropped."""
        try:
            while (count := super().write(data)) is None:
                wait_for(self)
        except OSError:
            return memoryview(data).nbytes
        return count


def write_whole(stream: IO[bytes], data: bytes) -> None:
    """Writes all of the data into a stream, which may be raw or non-blocking."""
    left = memoryview(data)
    while left:
        try:
            count: int | None = stream.write(left)
        except BlockingIOError as error:
            count = error.characters_written
        left = left[count or 0 :]
        if not count:
            wait_for(stream)
    while True:
        try:
            stream.flush()
        except BlockingIOError:
            wait_for(stream)
        else:
            return


def wait_for(stream: IO[bytes] | io.FileIO) -> None:
    """Waits until a stream can be written again, a second at most."""
    from select import select

    try:
        select([], [stream.fileno()], [], 1.0)
    except (OSError, ValueError):  # not a stream that can be waited for
        from time import sleep

        sleep(0.01)


def discard_output() -> None:
    """Discards what is still buffered, or the interpreter would complain about it at exit."""
    if sys.stdout is not None:
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
