"""Brackets after a name: "(34)", "(34, a nurse)", "(his wife)", "(dead)", "(leg, stable)"."""

import re

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import people
from conflict_cli.models import OUTCOMES
from conflict_cli.people.bearers import Details
from conflict_cli.people.phrases import STATES, read_phrase, read_tail
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import BODY_PARTS, read_age

ALIASES = frozenset(read_phrases(people.ALIASES))
BEHIND_BRACKETED_AGES = frozenset(around.BEHIND_BRACKETED_AGES.split())
BORN = frozenset(around.BORN.split())
LIFETIME = re.compile(r"\d{4}[-–]\d{4}")  # "(1963-1982)"
MARKS = frozenset("( ) , ; /".split())


def read_brackets(sheet: Sheet, position: int, close: int, details: Details) -> int:
    """ "(34)", "(34, a nurse)", "(his wife)": the token after the brackets; their first token if
    they say nothing about a person.
    """
    inner = position + 1
    told = False
    if LIFETIME.fullmatch("".join(sheet.lowers[inner:close])):
        return close + 1
    while inner < close:
        if sheet.lowers[inner] in BORN or is_renamed(sheet, inner, close):
            return close + 1
        if label := outcome_of_label(sheet, inner):
            details.fallen, told = details.fallen or label, True
        age = read_age(sheet.lowers, inner, close)
        if age is not None and (
            age.last == close or sheet.lowers[age.last] in BEHIND_BRACKETED_AGES
        ):
            details.age, inner, told = age.years, age.last, True
        elif (phrase := read_phrase(sheet, inner, close)) is not None and not phrase.several:
            whole = read_tail(sheet, phrase, close)
            details.take(whole, sheet)
            inner, told = whole.behind, True
        else:
            inner += 1
    return close + 1 if told else position


def is_renamed(sheet: Sheet, position: int, stop: int) -> bool:
    """True if words give another name of somebody: "alias Ka Dori", "real name: Iru Tamba"."""
    return any(
        " ".join(sheet.lowers[position : min(stop, position + length)]) in ALIASES
        for length in (1, 2, 3)
    )


def outcome_of_label(sheet: Sheet, position: int) -> str:
    """The outcome that a word between marks states: "(dead)"; "" for any other word."""
    lowers = sheet.lowers
    if lowers[position - 1] not in MARKS or lowers[position + 1] not in MARKS:
        return ""
    if lowers[position] in BODY_PARTS:
        return "wounded"
    meaning = lexical_entries().values.get(lowers[position])
    if meaning is not None and meaning.tag in STATES and meaning.type in OUTCOMES:
        return meaning.type
    return ""
