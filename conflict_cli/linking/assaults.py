"""Attacks in the units of a sentence: words that name one, who is hit by it, who does it."""

from collections.abc import Mapping, Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.lexicon import attackers as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.happenings import EVENT_WORDS
from conflict_cli.linking.links import Arm
from conflict_cli.linking.subjects import CAUSING, cues
from conflict_cli.text.document import POSSESSIVES

ADVERB = TAGS["ADVERB"]
OWNED = tags_of("OBJECT PHRASE WEAPON")  # what an attacker may own
ATTACKS = tags_of("OBJECT WEAPON")  # what somebody may claim
BEFORE_ATTACKS = tags_of("ARTICLE DETERMINER MODIFIER ADVERB")
HARMS = CAUSING | tags_of("HARM_BASE NOMINAL")
BEEN = tags_of("WAS WERE")
TARGETS = tags_of(
    "OF PREPOSITION PLACE NAME THING_SG THING_PL PLURAL PEOPLE ARTICLE DETERMINER MODIFIER"
)  # between an attack and "by"
HITTING = frozenset(lexicon.HITTING.split())
NEAR = 6  # the most units between an attack and its "by"


def is_possessive(lowers: Sequence[str], units: Sequence[Unit], number: int) -> bool:
    """True if a unit owns the noun after it: the day of "Tuesday's attack"."""
    return number + 1 < len(units) and lowers[units[number + 1].first] in POSSESSIVES


def names_attack(arms: Mapping[int, Arm], number: int) -> bool:
    """True if a unit names a weapon or an attack."""
    return number in arms and arms[number].is_armed


def names_arms(context: Context, sentence: int, arms: Mapping[int, Arm], verb: int) -> bool:
    """True if the clause of a verb names arms: "fired missiles at", not "launched an inquiry"."""
    owner = context.clauses_of(sentence).owner
    return any(arm.is_armed and owner[number] == owner[verb] for number, arm in arms.items())


def tells_of_attack(context: Context, sentence: int, arms: Mapping[int, Arm], verb: int) -> bool:
    """True if the clause of a verb that says little by itself names an attack or a weapon: "carried
    out a massacre".
    """
    units, owner = context.read(sentence).units, context.clauses_of(sentence).owner
    lowers = context.document.tokens.lowers
    after = (
        unit
        for number, unit in enumerate(units[verb + 1 :], verb + 1)
        if owner[number] == owner[verb]
    )
    return names_arms(context, sentence, arms, verb) or any(
        unit.tag in HARMS or not EVENT_WORDS.isdisjoint(lowers[unit.first : unit.last])
        for unit in after
    )


def attacks_by(context: Context, unit: Unit) -> bool:
    """True if a unit is a verb of attack: "was ambushed by"."""
    return cues().values.get(context.document.tokens.lowers[unit.last - 1]) == "attack"


def attack_before(units: Sequence[Unit], by: int, arms: Mapping[int, Arm]) -> bool:
    """True if an attack and its target come before "by": "the shelling of Harun by rebels"; a verb
    between takes the agent.
    """
    for number in range(by - 1, max(-1, by - NEAR), -1):
        if units[number].tag not in TARGETS and units[number].tag not in OWNED:
            return False
        if units[number].tag in OWNED and names_attack(arms, number):
            return True
    return False


def owns_an_attack(units: Sequence[Unit], verb: int, arms: Mapping[int, Arm]) -> bool:
    """True if the object of a verb is an attack: "claimed the bombing", not "claimed victory"."""
    noun = verb + 1
    while noun < len(units) - 1 and units[noun].tag in BEFORE_ATTACKS:
        noun += 1
    return noun < len(units) and units[noun].tag in ATTACKS and names_attack(arms, noun)


def hits_a_mine(
    lowers: Sequence[str], units: Sequence[Unit], verb: int, arms: Mapping[int, Arm]
) -> bool:
    """True if the subject suffers what it hits: "the convoy hit a mine"."""
    return lowers[units[verb].first] in HITTING and names_attack(arms, verb + 1)


def suffers(lowers: Sequence[str], units: Sequence[Unit], verb: int) -> bool:
    """True if a verb of attack is passive: "five guards were ambushed"."""
    before = verb - 1
    while before > 0 and units[before].tag == ADVERB:
        before -= 1
    return (
        before >= 0 and units[before].tag in BEEN and not lowers[units[verb].first].endswith("ing")
    )
