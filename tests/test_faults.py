"""A few faults of each kind; `make soak` injects many."""

import os
from pathlib import Path

import pytest
from faults import Outcome, crash_appending, end_by_signal, fill_disk, kill_workers

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
