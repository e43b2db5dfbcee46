"""Bands known by whose side they are on: "groups linked to al-Qaeda and Islamic State"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon import naming as lexicon

LINKED = frozenset(read_phrases(lexicon.LINKED))
PHRASE, TO = TAGS["PHRASE"], TAGS["TO"]
NAMES = tags_of("GROUP ACTOR NAME")
BESIDE = NAMES | tags_of("MODIFIER ARTICLE DETERMINER AND COMMA PHRASE TO")


def is_linked_to(lowers: Sequence[str], units: Sequence[Unit], number: int) -> bool:
    """True if a noun names those whose side others are on, not who acts."""
    front = number - 1
    while front > 0 and units[front].tag in BESIDE and not ties_at(lowers, units, front):
        front -= 1
    return front > 0 and ties_at(lowers, units, front)


def ties_at(lowers: Sequence[str], units: Sequence[Unit], number: int) -> bool:
    """True if a unit begins with the second word of "linked to", "allied with"."""
    first = units[number].first
    return first > units[0].first and f"{lowers[first - 1]} {lowers[first]}" in LINKED


def end_of_tie(lowers: Sequence[str], units: Sequence[Unit], number: int) -> int:
    """The token after the names that a noun phrase is linked to; that after the noun phrase if it
    is linked to nobody.
    """
    behind, end = number + 2, units[number].last
    if behind >= len(units) or not ties_at(lowers, units, behind):
        return end
    for unit in units[behind:]:
        if unit.tag not in BESIDE:
            break
        if unit.tag in NAMES or unit.tag == PHRASE:
            end = unit.last
    return end
