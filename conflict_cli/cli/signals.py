"""Signals that end a run, raised only when it is safe, so that no output is cut short."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Interruption(KeyboardInterrupt):
    """A signal ended the run; `status` follows the shell: 130 for Ctrl-C, 143 for SIGTERM."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.status = 128 + number


class Interruptions:
    """Handles the signals while entered; inside `held` the first signal waits, a second one does
    not.
    """

    def __init__(self) -> None:
        self._is_held = False
        self._waiting: int | None = None
        self._before: dict[int, object] = {}

    def __enter__(self) -> "Interruptions":
        for name in NAMES:
            number = getattr(signal, name, None)
            try:
                # A signal that the caller ignores stays ignored: nohup, or a shell's background
                # job.
                if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                    self._before[number] = signal.signal(number, self._note)
            except ValueError:  # not the main thread: the caller handles the signals
                break
        return self

    def __exit__(self, *_: object) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)  # type: ignore[arg-type]  # what signal() itself gave

    def _note(self, number: int, frame: FrameType | None) -> None:
        waits = self._is_held and self._waiting is None
        self._waiting = number
        if not waits:
            raise Interruption(number)

    def check(self) -> None:
        """Raises again for a signal whose exception was lost: Python ignores exceptions in
        destructors and fork hooks.
        """
        if self._waiting is not None:
            raise Interruption(self._waiting)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Delays a signal until the block is finished."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
        self.check()
