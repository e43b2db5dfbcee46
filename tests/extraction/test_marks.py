"""Each mark of words about groups is on its example and not on its counter-example."""

import pytest

from conflict_cli.extractors.groups.known import known_groups
from conflict_cli.extractors.groups.marks import MARKS, Mark
from conflict_cli.extractors.groups.starts import vocabulary_of


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: mark.name)
def test_a_mark_is_on_its_example_only(mark: Mark) -> None:
    kinds = vocabulary_of((known_groups(),)).kinds
    assert kinds[mark.example] & mark.bit
    assert not kinds[mark.counter] & mark.bit


def test_marks_are_bits_of_their_own() -> None:
    assert [mark.bit for mark in MARKS] == [1 << number for number in range(len(MARKS))]
    assert len({mark.name for mark in MARKS}) == len(MARKS)
