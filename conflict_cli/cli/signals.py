"""Signals that end a run: raised where that is safe, so that what is being written is whole."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Interruption(KeyboardInterrupt):
    """The run was told to end; `status` is what a shell expects then: 130 for Ctrl-C, 143 for SIGTERM."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.status = 128 + number


class Interruptions:
    """Handlers of the signals while it is entered; inside `held` a signal waits, a second one does not."""

    def __init__(self) -> None:
        self._is_held = False
        self._waiting: int | None = None
        self._before: dict[int, object] = {}

    def __enter__(self) -> "Interruptions":
        for name in NAMES:
            number = getattr(signal, name, None)
            try:
                # What the caller ignores stays ignored: nohup, or a shell's background job.
                if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                    self._before[number] = signal.signal(number, self._note)
            except ValueError:  # not the main thread: whoever runs us there has the signals
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
        """Obey a signal whose exception was lost: Python ignores what is raised in destructors and in what it calls at a fork."""
        if self._waiting is not None:
            raise Interruption(self._waiting)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Finish what is inside before a signal is obeyed."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
        self.check()
