"""Each veto drops its example and leaves its counter-example alone, and nothing else would drop the
example.
"""

import pytest

from conflict_cli import extract
from conflict_cli.extractors.claims import vetoes
from conflict_cli.extractors.claims.vetoes import VETOES, Veto
from conflict_cli.models import Casualty


def rows_of(text: str) -> tuple[Casualty, ...]:
    return extract(text).casualties


@pytest.mark.parametrize("veto", VETOES, ids=lambda veto: veto.name)
def test_a_veto_drops_its_example_only(veto: Veto, monkeypatch: pytest.MonkeyPatch) -> None:
    dropped, left = rows_of(veto.example), rows_of(veto.counter)
    assert left, "the counter-example states a toll"
    monkeypatch.setattr(vetoes, "VETOES", tuple(other for other in VETOES if other is not veto))
    assert rows_of(veto.example) != dropped, "nothing else drops what the veto drops"
    assert rows_of(veto.counter) == left
