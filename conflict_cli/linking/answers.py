"""Sides that answer with weapons: "The army answered the ambush with air strikes"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import attacks as lexicon
from conflict_cli.lexicon import function_words

ANSWERING = frozenset(read_phrases(lexicon.ANSWERING))
WITH = frozenset(read_phrases(function_words.WITH))
WEAPON = TAGS["WEAPON"]
# What may be between the verb and its "with".
ANSWERED = tags_of(
    "TO ARTICLE DETERMINER POSSESSIVE MODIFIER OBJECT THING_SG THING_PL PHRASE WEAPON NOMINAL NAME "
    "DATE PLACE ADVERB OF WORD PREPOSITION"
)
BEFORE_WEAPONS = tags_of("ARTICLE DETERMINER POSSESSIVE MODIFIER ORDINAL WORD")


def answers_with_arms(lowers: Sequence[str], units: Sequence[Unit], verb: int) -> bool:
    """True if a verb of answering has a weapon or an attack after its "with".

    "answered the ambush with air strikes"; not "answered the ambush with a statement".
    """
    if lowers[units[verb].last - 1] not in ANSWERING:
        return False
    for number in range(verb + 1, len(units)):
        unit = units[number]
        if lowers[unit.first] in WITH:
            return ends_in_weapon(lowers, units, number)
        if unit.tag not in ANSWERED:
            return False
    return False


def ends_in_weapon(lowers: Sequence[str], units: Sequence[Unit], number: int) -> bool:
    """True if the noun phrase that a preposition opens ends in the name of a weapon or attack."""
    if units[number].last - units[number].first == 1:
        number += 1
        while number < len(units) - 1 and units[number].tag in BEFORE_WEAPONS:
            number += 1
    if number >= len(units):
        return False
    unit, known = units[number], lexical_entries()
    return any(
        (found := known.longest(lowers, position, unit.last)) is not None
        and position + found[0] == unit.last
        and found[1].tag == WEAPON
        for position in range(unit.first, unit.last)
    )
