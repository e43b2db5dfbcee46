"""Progress at a terminal: a bar on standard error once the work takes longer than a second, and a
summary at the end.
"""

import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from conflict_cli.cli.articles import Failure

if TYPE_CHECKING:
    from rich.progress import Progress

    from conflict_cli.cli.batch import Result

PATIENCE = 1.0
MEGABYTE = 1_000_000


class Tally(NamedTuple):
    """The number of articles done, skipped and failed so far; `size` is in characters of text."""

    done: int = 0
    skipped: int = 0
    failed: int = 0
    rows: int = 0
    size: int = 0
    partial: int = 0  # those done that lack something because of a fault of conflict-cli
    left_out: int = 0  # of no kind that --relevance names

    def add(self, result: "Result") -> "Tally":
        """The tally with one more result."""
        if isinstance(result.outcome, Failure):
            return self._replace(failed=self.failed + 1)
        if result.outcome is None:
            return self._replace(left_out=self.left_out + 1, size=self.size + result.size)
        return self._replace(
            done=self.done + 1,
            rows=self.rows + result.rows,
            size=self.size + result.size,
            partial=self.partial + result.is_partial,
        )

    def progress(self, elapsed: float) -> str:
        """The text of the bar after so many seconds.

        >>> Tally(done=3, failed=1, size=4_000_000).progress(2.0)
        '3 articles, 2.0 MB/s, 1 failed'
        """
        return (
            f"{self.done + self.skipped + self.left_out} articles, "
            f"{self.size / MEGABYTE / elapsed:.1f} MB/s, {self.failed} failed"
        )

    def __str__(self) -> str:
        """The summary.

        >>> str(Tally(done=3, skipped=1, failed=2, rows=14))
        '6 read, 3 done, 1 skipped, 2 failed, 14 rows'
        >>> str(Tally(done=3, left_out=4))
        '7 read, 3 done, 0 skipped, 4 of other kinds, 0 failed, 0 rows'
        """
        read = self.done + self.skipped + self.failed + self.left_out
        others = f", {self.left_out} of other kinds" if self.left_out else ""
        return (
            f"{read} read, {self.done} done, {self.skipped} skipped{others}, {self.failed} "
            f"failed, {self.rows} rows"
        )


class Counted(Protocol):
    """A count of the work of a run."""

    def progress(self, elapsed: float) -> str:
        """The text of the bar after so many seconds."""


class Bar:
    """A progress bar, shown only at a terminal and only after a second; without threads, since
    workers are forked.

    `count` gives the number of files, or None if it is unknown; with it the bar shows the time
    left, by the files begun.
    """

    def __init__(self, is_wanted: bool, count: Callable[[], int | None]) -> None:
        self._is_wanted = is_wanted
        self._count = count
        self._began = self._shown = time.monotonic()
        self._files = 0
        self._origin: str | None = None
        self._progress: Progress | None = None

    def update(self, tally: Counted, origin: str) -> None:
        """Shows the tally, ten times a second at most; `origin` is the file being read."""
        if not self._is_wanted:
            return
        if origin != self._origin:
            self._origin = origin
            self._files += 1
        now = time.monotonic()
        if now - self._shown < (0.1 if self._progress else PATIENCE):
            return
        self._shown = now
        if self._progress is None:
            self._progress = self._start()
        words = tally.progress(max(now - self._began, 0.001))
        self._progress.update(
            self._progress.task_ids[0], completed=self._files, description=words, refresh=True
        )

    def _start(self) -> "Progress":
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            Progress,
            TextColumn,
            TimeElapsedColumn,
            TimeRemainingColumn,
        )

        columns = [
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        ]
        progress = Progress(
            *columns,
            console=Console(stderr=True),
            auto_refresh=False,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        progress.add_task("", total=self._count(), completed=self._files)
        progress.start()
        return progress

    def print(self, line: str) -> bool:
        """Writes a line above the bar; False if there is no bar."""
        if self._progress is None:
            return False
        self._progress.console.print(
            line, markup=False, highlight=False, soft_wrap=True, emoji=False
        )
        return True

    def close(self) -> None:
        """Removes the bar."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None


def is_watched(output_is_terminal: bool) -> bool:
    """True if a bar would be seen, and would not break up the output."""
    stderr = sys.stderr
    return (
        stderr is not None
        and stderr.isatty()
        and not output_is_terminal
        and os.environ.get("TERM") != "dumb"
    )
