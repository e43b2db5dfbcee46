"""Kinds of blocks, and what lets most of a text be passed over without trying a pattern."""

import pytest
import regex

from conflict_cli.text.blocks import BOILERPLATE, BOILERPLATE_INSIDE, BOILERPLATE_WORDS, literal_opening
from conflict_cli.text.document import read_document, tokenize


def kinds_of(text: str) -> list[str]:
    return [block.kind for block in read_document(text).blocks]


@pytest.mark.parametrize("pattern", BOILERPLATE)
def test_what_boilerplate_matches_begins_with_its_opening(pattern: str) -> None:
    opening = literal_opening(pattern)
    assert opening and regex.fullmatch(pattern, opening, partial=True)
    for length in range(len(opening)):
        wrong = opening[:length] + "#"
        assert regex.fullmatch(pattern, wrong, partial=True) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "the share buttons below", "our email lists", "by PayPal", "please donate", "All rights reserved", "under fair use",
        "permission to cross-post", "may not be reproduced", "may not be republished", "reproduction in any form prohibited",
        "the sole responsibility of the author", "our newsletter", "our newsletters", "[email protected]", "[email\u00a0protected]",
        "[emailprotected]",
    ],
)  # fmt: skip
def test_what_gives_boilerplate_away_has_a_word_to_look_for(phrase: str) -> None:
    assert regex.search(BOILERPLATE_INSIDE, phrase, regex.IGNORECASE)
    assert BOILERPLATE_WORDS.intersection(tokenize(phrase).lowers)
    assert kinds_of(f"Shells fell on the harbour at noon.\n\nWrite to us, {phrase}, for more of this.") == ["paragraph", "boilerplate"]


@pytest.mark.parametrize("phrase", ["please come home, she said", "buttons and lists were found", "permission was refused", "a fair trial"])
def test_such_a_word_alone_is_no_boilerplate(phrase: str) -> None:
    assert kinds_of(f"Shells fell on the harbour at noon.\n\nOn Friday {phrase}.") == ["paragraph", "paragraph"]


def test_kinds_in_order() -> None:
    text = (
        "Shells fall on harbour\n\nBy: Jane Roe\n\nAt least six dockers were killed at noon, the port said.\n\nWhat we know\n\n"
        "- a crane burned out\n\nRead more:\n\nA year of siege\n\nThis report was first published on Friday.\n\nThe port reopened.\n\n"
        "Copyright 2020\n\nAnother article of the page."
    )
    assert kinds_of(text) == [
        "title", "meta", "paragraph", "heading", "bullet", "boilerplate", "boilerplate", "boilerplate", "paragraph", "boilerplate",
        "boilerplate",
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\r", "\r\n", "\x0b", "\x0c", "\u2028", "\u2029"])
def test_every_line_end_counts_and_moves_nothing(end: str) -> None:
    text = f"  Six were killed.{end}\tTwo fled. {end}{end}None came back."
    assert [text[block.start : block.end] for block in read_document(text).blocks] == ["Six were killed.", "Two fled.", "None came back."]


def test_capitals_are_the_tokens_with_a_capital_letter() -> None:
    document = read_document("The army said al-Masri left Élan for N'Djamena with 3 iPhones, the U.S. said.")
    words = [document.tokens.words[number] for number in document.capitals]
    assert words == ["The", "al-Masri", "Élan", "N'Djamena", "iPhones", "U.S."]


def test_a_headline_told_again_is_a_title() -> None:
    title = "Shells fall on harbour"
    text = f"{title} | The Weir Post\n\n{title}.\n\nThe harbour\n\nSix dockers were killed at noon, the port said."
    assert kinds_of(text) == ["title", "title", "heading", "paragraph"]


def test_a_credit_of_a_picture_ends_no_article() -> None:
    text = "Shells fell on the harbour at noon.\n\n© Weir Photo / Jane Roe\n\nSix dockers were killed.\n\n© 2020 The Weir Post\n\nAbout us"
    assert kinds_of(text) == ["paragraph", "boilerplate", "paragraph", "boilerplate", "boilerplate"]
