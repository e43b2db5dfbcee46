"""A process that reads HTML pages: it can be ended whatever a page makes the parser do, and its
memory and time are bounded.

The parent writes a page and waits for the answer, both as length and bytes. The process ends itself
when a page takes too long, and when the parent is gone.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import IO

SECONDS = 20  # for a page: an ordinary one takes hundredths of a second
MEMORY = 2 << 30  # bytes
# The day of publication is the one that the page declares; dates in its text are left to the rules
# for datelines, which don't guess. Without a limit trafilatura asks the clock.
DATES = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}
Answer = dict[str, str | None]
SCRIPT = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from conflict_cli.cli.inputs.html_process import serve
serve(int(sys.argv[2]))
"""


class PageFault(Exception):
    """A page could not be read; the message is the cause."""


class PageReader:
    """The process, started with the first page and again after each that ended it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def read(self, page: str) -> Answer:
        """The answer of trafilatura on a page; raises PageFault."""
        process = self._started()
        assert process.stdin is not None and process.stdout is not None
        try:
            send(process.stdin, page.encode("utf-8", "surrogatepass"))
            answer: Answer = json.loads(receive(process.stdout))
        except (OSError, EOFError):
            self._process = None
            process.kill()
            ended = process.wait()
            cause = (
                f"takes more than {SECONDS} seconds to read"
                if ended == -signal.SIGALRM
                else "ended the process that read it"
            )
            raise PageFault(cause) from None
        except BaseException:  # Ctrl-C: the answer would be taken for that to another page
            self._process = None
            process.kill()
            raise
        return answer

    def _started(self) -> "subprocess.Popen[bytes]":
        if (
            self._process is None or self._owner != os.getpid()
        ):  # a worker must not use the process of its parent
            command = [sys.executable, "-c", SCRIPT, json.dumps(sys.path), str(SECONDS)]
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            self._owner = os.getpid()
        return self._process


def serve(seconds: int) -> None:
    """The process itself: pages in, answers out, until the input ends; each page has
    limited time.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent handles it
    signal.signal(signal.SIGALRM, signal.SIG_DFL)  # ends the process at any point, even in C code
    bound_memory()
    extract = load_extractor()
    with suppress(OSError, EOFError):
        while True:
            page = receive(sys.stdin.buffer).decode("utf-8", "surrogatepass")
            signal.alarm(seconds)
            answer = answer_to(page, extract)
            signal.alarm(0)
            send(sys.stdout.buffer, json.dumps(answer).encode())


def bound_memory() -> None:
    """Limits the memory to `MEMORY`."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def load_extractor() -> Callable[..., object] | None:
    """trafilatura's extraction, None if it is not installed completely."""
    try:
        extractor: Callable[..., object] = import_module("trafilatura").bare_extraction
    except ImportError:
        return None
    return extractor


def answer_to(page: str, extract: Callable[..., object] | None) -> Answer:
    """Text, title and date of a page's article, or the error."""
    if extract is None:
        return {"missing": "trafilatura"}
    try:
        found = extract(
            page, with_metadata=True, include_comments=False, date_extraction_params=DATES
        )
    except MemoryError:
        return {"fault": "needs too much memory to read"}
    except Exception as error:  # lxml and trafilatura may raise anything on a broken page
        return {"fault": f"is HTML that trafilatura can't read ({type(error).__name__}: {error})"}
    return {key: getattr(found, key, None) for key in ("text", "title", "date")}


def send(stream: IO[bytes], data: bytes) -> None:
    """A message."""
    stream.write(len(data).to_bytes(8, "big") + data)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes:
    """The next message; raises EOFError at the end, or after a part of a message."""
    head = stream.read(8)
    size = int.from_bytes(head, "big")
    data = stream.read(size) if len(head) == 8 else b""
    if len(head) < 8 or len(data) < size:
        raise EOFError
    return data
