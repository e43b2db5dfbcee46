"""Warnings: what a report says of itself."""

from pathlib import Path

import pytest

from conflict_cli import extract
from conflict_cli.caveats import find_warnings
from conflict_cli.extractors.places.gazetteer import Gazetteer
from conflict_cli.text.document import read_document

GERMAN = (
    "Bei einem Angriff auf einen Kontrollpunkt im Norden des Landes sind am Montag nach Angaben "
    "der Behörden mindestens zwölf Soldaten getötet worden. Weitere neun wurden verletzt, als die "
    "Angreifer das Feuer eröffneten. Bisher hat sich niemand zu der Tat bekannt, doch die "
    "Regierung macht eine bewaffnete Gruppe verantwortlich, die seit Jahren in der Gegend kämpft "
    "und Dörfer überfällt."
)


def codes(text: str, **options: str) -> list[str]:
    return [warning.code for warning in extract(text, **options).warnings]


def test_a_text_in_another_language_is_said_to_be_one() -> None:
    assert codes(GERMAN) == ["language_not_english"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Trois soldats ont été tués dans une attaque.", "French"),
        ("Tres soldados murieron en un ataque en la ciudad.", "Spanish"),
        ("Drei Soldaten wurden bei einem Angriff in der Stadt getötet.", "German"),
        ("Tre soldati sono stati uccisi in un attacco nella città.", "Italian"),
        ("Üç asker bir saldırı sonucu öldü ve çok sayıda kişi de yaralandı.", "Turkish"),
        ("Пятеро солдат погибли вчера при обстреле города Алеппо.", "Cyrillic"),
        ("قتل خمسة جنود في هجوم على مدينة حلب يوم الجمعة.", "Arabic"),
        ("五名士兵在阿勒颇的袭击中丧生，另有十人受伤，据军方周五表示，没有人声称负责。", "Chinese"),
    ],
)
def test_eight_words_are_enough(text: str, language: str) -> None:
    (warning,) = extract(text).warnings
    assert (warning.code, warning.message.split(",")[0]) == (
        "language_not_english",
        f"reads like {language}",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen shot dead 3 soldiers Aleppo Syria army says today",
        "Three killed in Cote d'Ivoire; Medecins sans frontieres leaves San Pedro de la Paz",
        "Al Qaeda de facto leader killed by US drone strike in Yemen",
        "The Islamic State (الدولة الإسلامية) killed five soldiers, the army said.",
        "Clashes in Buenos Aires, Santa Cruz de la Sierra, Rio de Janeiro and Ciudad del Este",
        "KYIV — ЗСУ troops",
    ],
)
def test_names_of_other_languages_are_english_news(text: str) -> None:
    assert codes(text) == []


def test_an_empty_text_is_said_to_be_one() -> None:
    assert codes("") == codes(" \n\t") == ["empty_text"]


@pytest.mark.parametrize(
    "text", ["Kurz und knapp.", "Six guards were killed at the gate of the dam. " * 9]
)
def test_english_and_short_texts_are_taken_as_they_are(text: str) -> None:
    assert codes(text) == []


def test_a_year_that_nothing_tells() -> None:
    assert codes("Six guards were killed on 3 May.") == ["year_unknown"]
    assert codes("Six guards were killed on 3 May.", reference_date="2020-05-09") == []


def test_a_gazetteer_that_is_not_there() -> None:
    missing = Gazetteer(Path("/nowhere/gazetteer.sqlite"))
    text = "Six guards were killed in Aleppo."
    assert [
        warning.code
        for warning in find_warnings(read_document(text), (), extract(text).places, missing)
    ] == ["gazetteer_missing"]
    assert find_warnings(read_document("Six guards died."), (), (), missing) == ()
