"""What an article is about: short texts of each kind, sentences of play and idiom, and the words
that say so.
"""

import tomllib

import pytest
from cases import SPECS, load_quiet

from conflict_cli import extract
from conflict_cli.models import KINDS

TEXTS: dict[str, list[str]] = tomllib.loads((SPECS / "relevance.toml").read_text(encoding="utf-8"))
QUIET = load_quiet()
# What is still taken for a conflict.
KNOWN = (
    "Each side starts with 12 tanks and six infantry units.",
    "The rebels of 1381 marched on London.",
)
QUAKE = "An earthquake of magnitude 6.8 killed 120 people in Nepal."


def test_there_are_twenty_texts_of_each_kind() -> None:
    assert tuple(TEXTS) == KINDS and {len(texts) for texts in TEXTS.values()} == {20}


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in TEXTS.items() for text in texts]
)
def test_texts_are_of_their_kind(kind: str, text: str) -> None:
    assert extract(text).relevance.kind == kind


@pytest.mark.parametrize(
    "text", [text for theme, texts in QUIET.items() if theme != "known" for text in texts]
)
def test_quiet_sentences_are_about_no_conflict(text: str) -> None:
    assert (extract(text).relevance.kind == "conflict") == (text in KNOWN), (
        "about a conflict, or no longer: take it out of KNOWN"
    )


def test_nothing_of_sport_games_or_idiom_is_a_disaster_or_a_crime() -> None:
    calm = [
        text
        for theme in ("sport", "business", "medicine", "games", "history", "idiom")
        for text in QUIET[theme]
    ]
    assert [text for text in calm if extract(text).relevance.kind in ("crime", "disaster")] == []


def test_the_words_that_say_so_are_quoted_once_each_where_they_first_stand() -> None:
    text = "Rebels shelled Harun. An earthquake was felt. The rebels fled, and rebels died."
    relevance = extract(text).relevance
    assert relevance.kind == "conflict"
    assert [mention.text for mention in relevance.mentions] == ["Rebels", "shelled"]
    assert all(text[mention.start : mention.end] == mention.text for mention in relevance.mentions)


def test_offsets_are_those_of_the_text_as_it_was_given() -> None:
    text = "> The **rebels** shelled\n> Harun."
    assert [text[start:end] for _, start, end in extract(text).relevance.mentions] == [
        "rebels",
        "shelled",
    ]


def test_a_text_without_signs_is_of_another_kind() -> None:
    assert extract("").relevance == extract("The train left at noon.").relevance == ("other", ())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gunmen killed five traders.", "conflict"),
        ("Thieves killed five traders.", "crime"),
        ("A flash flood killed five traders.", "disaster"),
        ("The Bombers beat the Saints by 31 points.", "other"),  # a club in capitals
        ("Bombers beat a trader to death at a checkpoint.", "conflict"),
        ("In 1381 the rebels stormed the town, and in 1382 the army besieged it.", "other"),
        ("In 1381 the rebels stormed the town. On Friday the army besieged it.", "conflict"),
    ],
)
def test_who_does_it_decides(text: str, kind: str) -> None:
    assert extract(text, reference_date="2021-03-04").relevance.kind == kind


def test_one_paragraph_of_background_does_not_decide() -> None:
    body = "Rescuers dug in the rubble of the village for survivors of the earthquake. " * 4
    war = "The country has seen a civil war, and rebels hold the north."
    assert extract(f"{QUAKE} {body}\n\n{war}").relevance.kind == "disaster"


def test_a_long_text_needs_more_than_one_word() -> None:
    filler = (
        "The council met at noon to speak of the new library, its shelves and its opening hours. "
    )
    assert extract("Residents protested.").relevance.kind == "conflict"
    assert extract(filler * 20 + "Residents protested.").relevance.kind == "other"
