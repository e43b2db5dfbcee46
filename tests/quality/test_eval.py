"""The floors of `make eval`: they rise by themselves and fall only by a signed decision."""

import os
import subprocess
import sys

from conftest import ROOT
from eval import Figure, fallen, pinned

GOOD = Figure("claims F1", 0.8)
ALARMS = Figure("false alarms", 0.02, floor_is_ceiling=True)


def test_a_figure_at_its_floor_or_above_is_fine() -> None:
    assert fallen([GOOD, ALARMS], {"claims F1": 0.8, "false alarms": 0.02}) == []
    assert fallen([GOOD, ALARMS], {"claims F1": 0.7, "false alarms": 0.03}) == []
    assert fallen([GOOD], {}) == []


def test_a_figure_below_its_floor_is_named() -> None:
    assert fallen([GOOD], {"claims F1": 0.81}) == ["claims F1: 0.8, the floor is 0.81"]
    assert fallen([ALARMS], {"false alarms": 0.01}) == ["false alarms: 0.02, the floor is 0.01"]


def test_a_figure_that_vanished_is_named() -> None:
    assert fallen([], {"claims F1": 0.8}) == ["claims F1: has a floor of 0.8 and was not measured"]


def test_floors_rise_and_do_not_fall() -> None:
    floors = {"claims F1": 0.7, "false alarms": 0.01, "gone": 1.0}
    assert pinned([GOOD, ALARMS], floors, allow_lower=False) == {
        "claims F1": 0.8,
        "false alarms": 0.01,
        "gone": 1.0,
    }
    assert pinned([GOOD, ALARMS], {"claims F1": 0.9, "gone": 1.0}, allow_lower=True) == {
        "claims F1": 0.8,
        "false alarms": 0.02,
    }


def test_without_the_sets_it_says_so_and_passes() -> None:
    nowhere = os.environ | {"SHARED": "/nonexistent"}
    process = subprocess.run(
        [sys.executable, "tests/quality/eval.py"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=nowhere,
        check=False,
    )
    assert process.returncode == 0
    assert "nothing measured" in process.stdout
