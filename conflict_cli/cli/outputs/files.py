"""Whole files: a reader never sees half of one, and on an error the old one stays.

A file is written under another name in its folder, flushed to disk and renamed.
"""

import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import BinaryIO

LEFTOVER = re.compile(r"\.[^/]{0,200}\.[0-9a-f]{16}\.conflict-cli")
OLD = 86_400  # seconds after which a file that a run began counts as abandoned
MOST_BYTES = 160  # of a name, of the 255 that file systems allow: a suffix must fit too


@contextmanager
def atomic_write(path: str, flushes_folder: bool = True) -> Iterator[BinaryIO]:
    """A file to write, which replaces `path` once it is whole and on disk; until then, and on an
    error, the old one stays.

    What is not a regular file (a pipe, /dev/null) is written directly. A caller that writes many
    files leaves flushing the folder to the system.
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
    sweep(folder)
    temporary, handle = begin_file(folder, name)
    try:
        with open(handle, "wb") as file:
            if mode is not None:
                os.fchmod(file.fileno(), stat.S_IMODE(mode))
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.rename(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    if flushes_folder:
        flush_folder(folder)


def begin_file(folder: str, name: str) -> tuple[str, int]:
    """Creates a file in a folder under an unpredictable name and opens it; never opens an existing
    file.
    """
    short = os.fsencode(name)[:MOST_BYTES].decode(errors="ignore")
    while True:
        path = os.path.join(folder, f".{short}.{os.urandom(8).hex()}.conflict-cli")
        with suppress(FileExistsError):
            return path, os.open(
                path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666
            )


@cache
def sweep(folder: str) -> None:
    """Removes files that were abandoned in a folder by killed runs, once per run."""
    with suppress(OSError), os.scandir(folder or ".") as entries:
        for entry in entries:
            if LEFTOVER.fullmatch(entry.name):
                with suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(status.st_mode) and time.time() - status.st_mtime > OLD:
                        os.unlink(entry.path)


def flush_folder(folder: str) -> None:
    """Makes a rename survive a power cut, on file systems that can."""
    with suppress(OSError):
        handle = os.open(folder or ".", os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
