"""Hints: the kinds of weapons, people and things in a sentence, which decide between the types of
an event.
"""

from functools import cache
from typing import Literal

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.engine.phrases import Phrases, PhraseSet, collect_phrases, read_entries
from conflict_cli.extractors.events.arguments import SIDES, Groups
from conflict_cli.extractors.events.words import Word, words
from conflict_cli.extractors.lexical import ARMED, PERSONS, lexical_entries
from conflict_cli.lexicon import events as lexicon
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document, Sentence

WEAPON = TAGS["WEAPON"]
THINGS = tags_of("THING_SG THING_PL")
ARMS = frozenset("explosive mine air drone artillery rocket missile firearm chemical".split())
NO_GRENADES = frozenset(lexicon.NO_GRENADES.split())
# What a family needs besides kinds of hints: a side of some kind.
Need = Literal["by:armed", "by:people", "on:people", "on:place", "road&by:people"]


@cached_at_build
def kinds() -> Phrases[frozenset[str]]:
    """The kinds that each phrase hints at."""
    found: dict[str, set[str]] = {}
    for phrase, meaning in lexical_entries().values.items():
        # which are hit as often as they hit others
        if meaning.tag == WEAPON and not phrase.startswith("tank"):
            found.setdefault(phrase, set()).add(meaning.type)
            if meaning.type in ARMS:
                found[phrase].add("weapon")
        elif meaning.tag in PERSONS and meaning.type:
            found.setdefault(phrase, set()).add(meaning.type)
            if meaning.type in ARMED:
                found[phrase].add("armed")
        elif meaning.tag in THINGS and (
            meaning.type in ("building", "vehicle") or is_mined(phrase)
        ):
            found.setdefault(phrase, set()).add("property")
    for entry in read_entries(lexicon.HINTS):
        found.setdefault(entry.phrase, set()).update(entry.attributes[0].split())
    for entry in read_entries(lexicon.DEMANDS):
        found.setdefault(entry.phrase, set()).add("demand")
    for entry in read_entries(lexicon.CROWDS):
        for phrase in entry.phrase.split(","):
            found.setdefault(phrase.strip(), set()).add("crowd")
    for phrase in list(found):
        if "grenade" in phrase and NO_GRENADES.isdisjoint(phrase.split()):
            found[phrase].add("grenade")
        if phrase.startswith("suicide"):
            found[phrase].add("suicide")
    return Phrases({phrase: frozenset(kinds) for phrase, kinds in found.items()})


def is_mined(phrase: str) -> bool:
    """True if a phrase means a mine for ore: it is a thing, but its last word alone would be a
    weapon.
    """
    last = lexical_entries().values.get(phrase.rpartition(" ")[2])
    return " " in phrase and last is not None and last.tag == WEAPON and last.type == "mine"


@cache
def types_of() -> dict[str, tuple[str, ...]]:
    """The sub-event types that each family can mean."""
    return {
        entry.phrase: tuple(kind.strip() for kind in entry.attributes[0].split(";"))
        for entry in read_entries(lexicon.FAMILIES)
    }


@cache
def needs_of() -> dict[str, frozenset[str]]:
    """What a word of each family needs in its sentence to state an event; most need nothing."""
    return {
        entry.phrase: frozenset(entry.attributes[0].split())
        for entry in read_entries(lexicon.NEEDS)
    }


@cached_at_build
def signs() -> PhraseSet:
    """The triggers that state an event by themselves."""
    return collect_phrases(
        phrase
        for phrase, word in words().values.items()
        if not families_of(word) <= needs_of().keys()
    )


@cached_at_build
def weak_signs() -> PhraseSet:
    """The triggers that need other words in their sentence."""
    return collect_phrases(
        phrase for phrase, word in words().values.items() if families_of(word) & needs_of().keys()
    )


def families_of(word: Word) -> set[str]:
    """The families of a word in any form."""
    return {
        family for family in (word.past, word.gerund, word.base, word.noun, word.crowd) if family
    }


@cached_at_build
def companions() -> PhraseSet:
    """The words that a trigger may need in its sentence."""
    needed = frozenset(need.partition("&")[0] for needs in needs_of().values() for need in needs)
    found = [phrase for phrase, hints in kinds().values.items() if not hints.isdisjoint(needed)]
    people = [
        phrase for phrase, meaning in lexical_entries().values.items() if meaning.tag in PERSONS
    ]
    return collect_phrases([*found, *people])


def hints_of(document: Document, sentence: Sentence, groups: Groups) -> frozenset[str]:
    """The kinds of words and groups in a sentence."""
    found: set[str] = set()
    for _, _, hints in kinds().runs(document.tokens.lowers, sentence.first, sentence.last):
        found |= hints
    for _, _, group in groups.over(sentence.start, sentence.end):
        kind = SIDES.get(group.type)
        if kind in ("military", "police", "militant"):
            found |= {"armed", kind}
    return frozenset(found)
