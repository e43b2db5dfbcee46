"""Each clue makes somebody of the name in its example, and nothing else would; its counter-example
names nobody.
"""

import pytest

from conflict_cli.extractors.people import evidence
from conflict_cli.extractors.people.evidence import CLUES, Clue
from conflict_cli.extractors.people.finding import find_people
from conflict_cli.text.document import read_document


@pytest.mark.parametrize("clue", CLUES, ids=lambda clue: clue.name)
def test_a_clue_makes_somebody_of_its_example_only(
    clue: Clue, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert find_people(read_document(clue.example), ())
    assert not find_people(read_document(clue.counter), ())
    monkeypatch.setattr(evidence, "CLUES", tuple(other for other in CLUES if other is not clue))
    assert not find_people(read_document(clue.example), ())
