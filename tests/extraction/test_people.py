"""People by name: the cases of `specs/people.toml`, and what holds for every text."""

import tomllib

import pytest
from cases import SPECS

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.people.finding import PersonMention, find_people
from conflict_cli.lexicon import names
from conflict_cli.text.document import read_document

CASES = tomllib.loads((SPECS / "people.toml").read_text(encoding="utf-8"))["case"]


def people_in(text: str, *taken: str) -> list[PersonMention]:
    """The people of a text in which the words of `taken` belong to others."""
    return find_people(
        read_document(text),
        [(text.index(words), text.index(words) + len(words)) for words in taken],
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["note"])
def test_people(case: dict[str, list[str] | str]) -> None:
    people = people_in(str(case["text"]))
    assert [person.text for person in people] == case["people"]
    if "types" in case:
        assert [person.victim_type for person in people] == case["types"]


def test_a_third_of_the_cases_has_nobody() -> None:
    assert sum(not case["people"] for case in CASES) * 3 >= len(CASES)


def test_offsets_and_the_start_of_the_name() -> None:
    text = "On Monday Col. Omar Farah spoke. Farah left."
    first, second = people_in(text, "Monday")
    assert text[first.start : first.end] == first.text == "Col. Omar Farah"
    assert text[first.name_start : first.end] == "Omar Farah"
    assert (second.start, second.name_start, second.victim_type) == (33, 33, "military")


def test_names_of_groups_and_dates_are_left_alone() -> None:
    text = "The Ahmad Nazari Front attacked on Monday."
    assert people_in(text, "Ahmad Nazari Front") == []
    assert people_in("Omar August Farah came.", "August") == []


def test_a_surname_before_the_full_name_counts_in_a_headline_only() -> None:
    headline = (
        "Farah is back in Harun\n\nThe police said on Monday that Omar Farah had come home after "
        "a year away from the town."
    )
    assert [person.text for person in people_in(headline)] == ["Farah", "Omar Farah"]
    assert [person.text for person in people_in("Farah is a town. Omar Farah is not.")] == [
        "Omar Farah"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Dr.",
        "Gen. (retd",
        "Mr. . .",
        "A. B. C.",
        "said",
        "Col. \u200b",
        "U U U",
        "al- al-",
        "(34)",
        "İ. Ş, 4,",
    ],
)
def test_never_raises(text: str) -> None:
    for person in people_in(text):
        assert text[person.start : person.end] == person.text


def capitalised(phrase: str) -> str:
    """A title or name as texts write it: with capitals, little words and the parts behind hyphens
    as they are.
    """
    return " ".join(
        word if word in ("of", "the", "for") else word[0].upper() + word[1:]
        for word in phrase.split()
    )


def test_every_title_is_reached() -> None:
    missed = []
    for entry in read_entries(names.TITLES):
        called = f"{capitalised(entry.phrase)} Omar Farah"
        people = people_in(f"Then {called} came.")
        if [person.text for person in people] != [called] or people[
            0
        ].victim_type != entry.attributes[0]:
            missed.append(entry.phrase)
    assert missed == []


def test_every_given_name_is_reached() -> None:
    called = [
        f"{'-'.join(capitalised(part) for part in name.split('-'))} Tugwell"
        for name in names.GIVEN_NAMES.split()
    ]
    assert [
        name
        for name in called
        if [person.text for person in people_in(f"Then {name} came.")] != [name]
    ] == []
