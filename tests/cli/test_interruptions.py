"""Signals: obeyed at once, or when what must be whole is whole, and never lost."""

import signal

import pytest

from conflict_cli.cli.signals import Interruption, Interruptions


class Odd:
    """Python ignores what its destructor raises."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGTERM)


def test_a_signal_is_raised_with_its_status() -> None:
    with Interruptions(), pytest.raises(Interruption) as caught:
        signal.raise_signal(signal.SIGTERM)
    assert caught.value.status == 143


def test_a_held_signal_waits_and_a_second_one_does_not() -> None:
    done: list[int] = []
    with Interruptions() as signals:
        with pytest.raises(Interruption) as caught:
            send_while_held(signals, 1, done)
        assert (done, caught.value.status) == ([1], 130)
    with Interruptions() as signals:
        with pytest.raises(Interruption):
            send_while_held(signals, 2, done)
        assert done == [1]


def send_while_held(signals: Interruptions, times: int, done: list[int]) -> None:
    with signals.held():
        for _ in range(times):
            signal.raise_signal(signal.SIGINT)
        done.append(1)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_signal_that_python_ignored_is_not_lost() -> None:
    with Interruptions() as signals:
        signals.check()
        Odd()
        with pytest.raises(Interruption) as caught:
            signals.check()
    assert caught.value.status == 143


def test_the_handlers_are_those_of_before_again() -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    with Interruptions():
        assert signal.getsignal(signal.SIGTERM) != before[0]
    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before
