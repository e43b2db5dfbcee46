"""A few faults of each kind; `make soak` injects many."""

import os
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from faults import (
    HUNG,
    Outcome,
    count_tracebacks,
    crash_appending,
    cut_streams,
    end_by_signal,
    feed_oddities,
    fill_disk,
    kill_workers,
    quote_traceback,
    read_hostile_pages,
    replace_inputs,
    rotate,
    starve,
)

TIMES = int(os.environ.get("FAULTS", "12"))


def test_crashes_while_appending(tmp_path: Path) -> None:
    assert crash_appending(tmp_path, TIMES, 300) == Outcome(TIMES, 300, 0)


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="finds the workers in /proc")
def test_killed_workers(tmp_path: Path) -> None:
    assert kill_workers(tmp_path, 3, 300).lost == 0


def test_signals(tmp_path: Path) -> None:
    assert end_by_signal(tmp_path, 4, 2000) == Outcome(4, 4, 0)


def test_full_disks(tmp_path: Path) -> None:
    assert fill_disk(tmp_path, 4, 60).lost == 0


@pytest.mark.parametrize(
    ("inject", "times", "count"),
    [
        (cut_streams, 32, 60),
        (starve, 8, 40),
        (rotate, 3, 300),
        (replace_inputs, 20, 1),
        (feed_oddities, 3, 1),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_nothing_is_lost_or_broken(
    inject: Callable[[Path, int, int], Outcome], times: int, count: int, tmp_path: Path
) -> None:
    assert inject(tmp_path, times, count).lost == 0


@pytest.mark.skipif(find_spec("trafilatura") is None, reason="the extra html is not installed")
def test_hostile_pages(tmp_path: Path) -> None:
    assert read_hostile_pages(tmp_path, 2, 1).lost == 0


def test_no_run_of_these_tests_hung_or_showed_a_traceback() -> None:
    """The last one: it speaks of all those before it."""
    assert (HUNG, count_tracebacks()) == ([], 0), quote_traceback()
