"""Kinds of blocks, and what lets most of a text be passed over without trying a pattern."""

import pytest

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon import layout
from conflict_cli.text.blocks import NOTICE, NOTICE_WORDS
from conflict_cli.text.document import read_document, tokenize


def kinds_of(text: str) -> list[str]:
    return [block.kind for block in read_document(text).blocks]


@pytest.mark.parametrize("opening", read_phrases(layout.PAGE_OPENINGS))
def test_a_paragraph_of_the_page_opens_with_a_whole_word(opening: str) -> None:
    line = f"{opening.capitalize()} and so on"
    assert kinds_of(f"Shells fell on the harbour at noon.\n\n{line}.") == [
        "paragraph",
        "boilerplate",
    ]
    if opening[-1].isalpha():
        assert kinds_of(f"Shells fell on the harbour at noon.\n\n{opening}x and so on.") == [
            "paragraph",
            "paragraph",
        ]


@pytest.mark.parametrize(
    "phrase",
    [
        *read_phrases(layout.NOTICES),
        "by PayPal",
        "permission to cross-post",
        "reproduction in any form prohibited",
        "[email protected]",
        "[email\u00a0protected]",
        "[emailprotected]",
    ],
)
def test_a_notice_has_a_word_to_look_for(phrase: str) -> None:
    assert NOTICE.search(phrase)
    assert NOTICE_WORDS.intersection(tokenize(phrase).lowers)
    assert kinds_of(
        f"Shells fell on the harbour at noon.\n\nWrite to us, {phrase}, for more of this."
    ) == ["paragraph", "boilerplate"]


@pytest.mark.parametrize(
    "phrase",
    [
        "please come home, she said",
        "buttons and lists were found",
        "permission was refused",
        "a fair trial",
    ],
)
def test_such_a_word_alone_is_not_a_notice(phrase: str) -> None:
    assert kinds_of(f"Shells fell on the harbour at noon.\n\nOn Friday {phrase}.") == [
        "paragraph",
        "paragraph",
    ]


def test_kinds_in_order() -> None:
    text = (
        "Shells fall on harbour\n\nBy: Jane Roe\n\nAt least six dockers were killed at noon, "
        "the port said.\n\nWhat we know\n\n"
        "- a crane burned out\n\nRead more:\n\nA year of siege\n\nThis report was first "
        "published on Friday.\n\nThe port reopened.\n\n"
        "Copyright 2020\n\nAnother article of the page."
    )
    assert kinds_of(text) == [
        "title",
        "meta",
        "paragraph",
        "heading",
        "bullet",
        "boilerplate",
        "boilerplate",
        "boilerplate",
        "paragraph",
        "boilerplate",
        "boilerplate",
    ]


@pytest.mark.parametrize("end", ["\r", "\r\n", "\x0b", "\x0c", "\u2028", "\u2029"])
def test_every_line_end_counts_and_moves_nothing(end: str) -> None:
    text = f"  Six were killed.{end}\tTwo fled. {end}{end}None came back."
    assert [text[block.start : block.end] for block in read_document(text).blocks] == [
        "Six were killed.",
        "Two fled.",
        "None came back.",
    ]


def test_capitals_are_the_tokens_with_a_capital_letter() -> None:
    document = read_document(
        "The army said al-Masri left Élan for N'Djamena with 3 iPhones, the U.S. said."
    )
    words = [document.tokens.words[number] for number in document.capitals]
    assert words == ["The", "al-Masri", "Élan", "N'Djamena", "iPhones", "U.S."]


def test_a_headline_told_again_is_a_title() -> None:
    title = "Shells fall on harbour"
    text = (
        f"{title} | The Weir Post\n\n{title}.\n\nThe harbour\n\nSix dockers were killed at noon, "
        "the port said."
    )
    assert kinds_of(text) == ["title", "title", "heading", "paragraph"]


def test_a_credit_of_a_picture_ends_no_article() -> None:
    text = (
        "Shells fell on the harbour at noon.\n\n© Weir Photo / Jane Roe\n\nSix dockers were "
        "killed.\n\n© 2020 The Weir Post\n\nAbout us"
    )
    assert kinds_of(text) == ["paragraph", "boilerplate", "paragraph", "boilerplate", "boilerplate"]
