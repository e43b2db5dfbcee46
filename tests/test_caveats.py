"""Warnings: what a report says of itself."""

from pathlib import Path

import pytest

from conflict_cli import extract
from conflict_cli.caveats import find_warnings
from conflict_cli.gazetteer import Gazetteer
from conflict_cli.text import read_document

GERMAN = (
    "Bei einem Angriff auf einen Kontrollpunkt im Norden des Landes sind am Montag nach Angaben der Behörden mindestens zwölf Soldaten "
    "getötet worden. Weitere neun wurden verletzt, als die Angreifer das Feuer eröffneten. Bisher hat sich niemand zu der Tat bekannt, "
    "doch die Regierung macht eine bewaffnete Gruppe verantwortlich, die seit Jahren in der Gegend kämpft und Dörfer überfällt."
)


def codes(text: str, **options: str) -> list[str]:
    return [warning.code for warning in extract(text, **options).warnings]


def test_a_text_in_another_language_is_said_to_be_one() -> None:
    assert codes(GERMAN) == ["language_not_english"]


@pytest.mark.parametrize("text", ["", "Kurz und knapp.", "Six guards were killed at the gate of the dam. " * 9])
def test_english_and_short_texts_are_taken_as_they_are(text: str) -> None:
    assert codes(text) == []


def test_a_year_that_nothing_tells() -> None:
    assert codes("Six guards were killed on 3 May.") == ["year_unknown"]
    assert codes("Six guards were killed on 3 May.", reference_date="2020-05-09") == []


def test_a_gazetteer_that_is_not_there() -> None:
    missing = Gazetteer(Path("/nowhere/gazetteer.sqlite"))
    text = "Six guards were killed in Aleppo."
    assert [warning.code for warning in find_warnings(read_document(text), (), extract(text).places, missing)] == ["gazetteer_missing"]
    assert find_warnings(read_document("Six guards died."), (), (), missing) == ()
