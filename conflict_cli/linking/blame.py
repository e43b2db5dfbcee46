"""Attackers who are held responsible: "blamed the attack on rebels", "accused the army of shelling
it", "was behind the blast".
"""

from collections.abc import Mapping, Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import naming as lexicon
from conflict_cli.linking.asides import TOLLS
from conflict_cli.linking.assaults import BEEN, NEAR, attacks_by, is_possessive, names_attack
from conflict_cli.linking.context import Context
from conflict_cli.linking.fights import side_in
from conflict_cli.linking.happenings import EVENT_WORDS
from conflict_cli.linking.links import Actor, Arm
from conflict_cli.linking.naming import read_actor, read_group
from conflict_cli.linking.pronouns import owner_for_pronoun
from conflict_cli.linking.subjects import CAUSING, is_attacker, skip_to_noun

HE, PHRASE = TAGS["HE"], TAGS["PHRASE"]
BLAMING = frozenset(lexicon.BLAMING.split())
BEHIND = frozenset(lexicon.BEHIND.split())
RESPONSIBLE = frozenset(lexicon.RESPONSIBLE.split())
FOR = frozenset(function_words.FOR.split())
ENDING = tags_of("COMMA SEMICOLON AND DATE WHO")
CHARGING = tags_of("OF PREPOSITION")


def blamed_on(
    context: Context, units: Sequence[Unit], verb: int, arms: Mapping[int, Arm]
) -> Actor | None:
    """The object of a verb of blaming: "blamed the attack on rebels", "which the West blames on
    Assad's forces"; not "the delay on".
    """
    lowers = context.document.tokens.lowers
    for number in range(verb + 1, min(verb + NEAR, len(units))):
        if units[number].tag in ENDING and not is_possessive(lowers, units, number):
            return None
        if units[number].tag == PHRASE and lowers[units[number].first] in BLAMING:
            told = range(verb + 1, number)
            words = lowers[units[verb].last : units[number].first]
            is_attack = any(names_attack(arms, other) for other in told) or not (
                EVENT_WORDS | TOLLS
            ).isdisjoint(words)
            return side_in(context, units[number]) if is_attack or not told else None
    return None


def is_behind(lowers: Sequence[str], unit: Unit) -> bool:
    """True if a phrase makes its clause's subject the attacker: "were behind the blast", "was
    responsible for the raid".
    """
    first = unit.first
    return lowers[first] in BEHIND or (
        lowers[first] in FOR and first > 0 and lowers[first - 1] in RESPONSIBLE
    )


def author_of(context: Context, sentence: int, unit: int) -> Actor | None:
    """The subject of "be" in a unit's clause, if it may attack; for "it", the group meant."""
    parsed, units = context.clauses_of(sentence), context.read(sentence).units
    clause = parsed.clauses[parsed.owner[unit]]
    if clause.subject < 0 or clause.verb < 0 or units[clause.verb].tag not in BEEN:
        return None
    if units[clause.subject].tag == HE:
        return owner_for_pronoun(context, sentence, clause.subject)
    if is_attacker(context, units, clause.subject):
        return read_actor(context, units, clause.subject)
    return None


def is_charged(
    context: Context, units: Sequence[Unit], accused: int, arms: Mapping[int, Arm]
) -> bool:
    """True if an attack follows those accused, or nothing; not "for failing to act"."""
    following = accused + 1
    if following == len(units) or units[following].tag in ENDING:
        return True
    if units[following].tag == PHRASE:
        # Not "for their loss"; "insurgents from Sule" are blamed for what was told.
        return (
            names_attack(arms, following)
            or context.document.tokens.lowers[units[following].first] not in FOR
        )
    lowers = context.document.tokens.lowers
    charge = skip_to_noun(units, following + 1 + is_possessive(lowers, units, following + 1))
    return (
        units[following].tag in CHARGING
        and charge is not None
        and (
            units[charge].tag in CAUSING
            or names_attack(arms, charge)
            or attacks_by(context, units[charge])
        )
    )


def group_in(context: Context, position: int, units: Sequence[Unit]) -> Actor | None:
    """The group whose name begins at a token, even inside a prepositional phrase.

    "blamed the attack on Boko Haram"
    """
    tokens = context.document.tokens
    if position >= units[-1].last:
        return None
    start = tokens.starts[position]
    group = next(
        (mention for mention in context.groups_over(start, start + 6) if mention[0] >= start), None
    )
    return read_group(context, group) if group is not None else None
