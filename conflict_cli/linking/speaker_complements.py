"""What prepositions and participles add to a speaker: "a spokesman for the ministry said"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit
from conflict_cli.lexicon import claims, function_words
from conflict_cli.linking.sources import ARTICLES, speaks
from conflict_cli.linking.speaker_asides import GOVERNING
from conflict_cli.linking.speaker_phrases import BEFORE_HEADS, BEFORE_SPEAKERS
from conflict_cli.text.document import Document

BODY = frozenset(claims.NAMED_BODIES.split())  # the last word of a name: "Electoral Body"
THAT = frozenset(function_words.THAT.split())
BY, PHRASE, WORD = (TAGS[name] for name in "BY PHRASE WORD".split())


def governor_of(lowers: Sequence[str], units: Sequence[Unit], number: int) -> int:
    """The preposition that governs a noun, over articles and adjectives; -1 for none."""
    before = number - 1
    while before >= 0 and (units[before].tag in BEFORE_SPEAKERS or is_compound(units, before)):
        before -= 1
    before -= (
        before > 0 and lowers[units[before].first] in THAT and governs(lowers, units[before - 1])
    )  # "of that raid"
    return before if before >= 0 and governs(lowers, units[before]) else -1


def is_compound(units: Sequence[Unit], number: int) -> bool:
    """True if a noun is right before another as a part of its name: "state television"."""
    return units[number].tag in BEFORE_HEADS and units[number].last == units[number + 1].first


def participle_before(document: Document, units: Sequence[Unit], number: int) -> int:
    """The participle between a noun and an earlier one that may speak; -1 for none.

    "The coalition backing the government said", "accounts quoted by the paper said".
    """
    lowers, before = document.tokens.lowers, number - 1
    while before > 0 and units[before].tag in BEFORE_SPEAKERS:
        before -= 1
    if before > 1 and units[before].tag == BY and lowers[units[before - 1].last - 1].endswith("ed"):
        before -= 1
    elif before < 1 or units[before].tag != WORD or not lowers[units[before].first].endswith("ing"):
        return -1
    return before if speaks(document, units[before - 1]) else -1


def governs(lowers: Sequence[str], unit: Unit) -> bool:
    """True if a unit is a preposition, with or without the article behind it: "for the"."""
    return unit.tag in GOVERNING or (unit.tag == PHRASE and lowers[unit.last - 1] in ARTICLES)


def complement_of(document: Document, units: Sequence[Unit], number: int, verb: int) -> int:
    """The end of a speaker's phrase, with what prepositions add before the verb.

    "a spokesman for the ministry said"
    """
    last = number
    if last + 1 < verb and document.tokens.words[units[last + 1].first] in BODY:
        last += 1
    while last + 1 < verb and units[last + 1].first == units[last].last:
        governed = last + 2
        while governed < verb and units[governed].tag in BEFORE_SPEAKERS:
            governed += 1
        if (
            not governs(document.tokens.lowers, units[last + 1])
            or governed >= verb
            or not speaks(document, units[governed])
        ):
            break
        last = governed
    return units[last].last if last + 1 == verb else units[number].last
