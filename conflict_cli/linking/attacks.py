"""The attackers that sentences name: subjects of attacks, owners of weapons, the other side of a
fight, those who are blamed.
"""

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit, Units, tags_of
from conflict_cli.engine.phrases import PhraseSet, collect_phrases
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.lexicon import attackers as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.linking.answers import answers_with_arms
from conflict_cli.linking.assaults import (
    OWNED,
    attack_before,
    attacks_by,
    hits_a_mine,
    names_arms,
    names_attack,
    owns_an_attack,
    suffers,
    tells_of_attack,
)
from conflict_cli.linking.blame import author_of, blamed_on, group_in, is_behind, is_charged
from conflict_cli.linking.context import Context
from conflict_cli.linking.fights import (
    FACING,
    FIGHTS,
    follows_fight,
    is_reciprocal,
    side_behind,
    side_in,
)
from conflict_cli.linking.links import Actor, Arm, Attack
from conflict_cli.linking.naming import read_actor
from conflict_cli.linking.owners import owner_of_equipment, owner_of_weapon
from conflict_cli.linking.pronouns import (
    nation_before,
    owner_of_men,
    read_agent,
    read_nation,
    subject_across,
    subject_of_clause,
)
from conflict_cli.linking.sides import names_assailant
from conflict_cli.linking.subjects import (
    ACTORS,
    PRONOUNS,
    accused_behind,
    antecedent,
    cues,
    find_arms,
    is_attacker,
    skip_to_noun,
    subject_before,
)
from conflict_cli.startup.build_cache import cached_at_build

STRIKING, LIGHT, DISPERSING = (
    frozenset(block.split()) for block in (lexicon.STRIKING, lexicon.LIGHT, lexicon.DISPERSING)
)
GATHERED = frozenset(lexicon.GATHERINGS.split())
TAKEN, AWAY = frozenset(lexicon.TAKEN.split()), frozenset(function_words.AWAY.split())
OWN_WORD = frozenset(lexicon.CLAIMED.split())
FROM, THE = frozenset(function_words.FROM.split()), frozenset(function_words.THE.split())
BY, NAME = TAGS["BY"], TAGS["NAME"]
BEFORE_HARM, HARMING = tags_of("OF PREPOSITION"), tags_of("HARM_GERUND")
UNDONE = tags_of("WEAPON OBJECT THING_SG THING_PL PHRASE")  # where a word of attack is no verb
DONE = tags_of(
    "OBJECT WEAPON PHRASE THING_PL NOMINAL HARM_GERUND VERB DAMAGE_PAST PLACE NAME"
)  # before "by"


@cached_at_build
def signs_of_attack() -> PhraseSet:
    """Cues and fights: a sentence that names an attacker but no weapon has one of these phrases."""
    taken = (
        f"{word} {away}{by}"
        for word in TAKEN
        for away in ("", *(f"{away} " for away in AWAY))
        for by in function_words.BY.split()
    )
    return collect_phrases((*FIGHTS, *taken, *cues().values))


def find_attacks(context: Context, number: int) -> list[Attack]:
    """The attackers that a sentence names, in text order: subjects of attacks, owners of weapons,
    those who are blamed.
    """
    if number not in context.attacks:
        told = bool(find_arms(context, number)) or signs_of_attack().occurs_in(
            context.words_of(number)
        )
        context.attacks[number] = read_attacks(context, context.read(number)) if told else []
    return context.attacks[number]


class AttackScan(NamedTuple):
    """A sentence that is searched for attackers, with the units of its victims, weapons
    and losses.
    """

    context: Context
    reading: ParsedSentence
    units: Units
    lowers: Sequence[str]
    victims: Set[int]
    arms: Mapping[int, Arm]
    lost: Set[int]


def read_attacks(context: Context, reading: ParsedSentence) -> list[Attack]:
    """The attackers of a sentence that was not read before."""
    victims = {claim.victim for claim in reading.claims}
    lost = {loss.victim for loss in reading.losses}
    arms = find_arms(context, reading.sentence)
    scan = AttackScan(
        context, reading, reading.units, context.document.tokens.lowers, victims, arms, lost
    )
    found = [attack_at(scan, number) for number in range(len(reading.units))]
    return [attack for attack in found if attack is not None]


def attack_at(scan: AttackScan, number: int) -> Attack | None:
    """The attacker whom a unit names: as a cue of attack or blame, as the agent of a passive, or as
    the owner of a weapon.
    """
    units, lowers, unit = scan.units, scan.lowers, scan.units[number]
    found = None
    if answers_with_arms(lowers, units, number):
        return attack_of_verb(scan, number, "attack")
    if lowers[unit.first] in cues().first_words:
        found = cues().longest(lowers, unit.first, min(unit.first + 5, len(lowers)))
    elif unit.tag not in OWNED and unit.tag != BY:
        return None
    kind = found[1] if found is not None and (unit.tag not in UNDONE or found[1] == "blame") else ""
    if kind == "blame" and found is not None:
        return attack_blamed(scan, number, found[0])
    if kind == "accuse":
        return attack_accused(scan, number)
    if (kind == "own" and not owns_an_attack(units, number, scan.arms)) or (
        kind and is_reciprocal(scan.context, unit)
    ):
        return None  # "rival gangs shot it out"
    if (
        kind
        and not hits_a_mine(lowers, units, number, scan.arms)
        and not suffers(lowers, units, number)
    ):
        return attack_of_verb(scan, number, kind)
    if unit.tag == BY and number:
        return attack_of_agent(scan, number)
    return attack_of_owner(scan, number) if unit.tag in OWNED else None


def attack_blamed(scan: AttackScan, number: int, length: int) -> Attack | None:
    """The one who is blamed or claims responsibility, after a cue of `length` tokens: "blamed on
    rebels", "claimed by the group".
    """
    context, units = scan.context, scan.units
    after = units[number].first + length
    kind = "claim" if scan.lowers[units[number].first] in OWN_WORD else "blame"
    blamed = group_in(context, after, units)
    if blamed is not None:
        return Attack(blamed, number, number, kind)
    target = next(
        (later for later in range(number, len(units)) if units[later].first >= after), None
    )
    target = skip_to_noun(units, target) if target is not None else None
    if target is None or units[target].tag not in ACTORS:
        return None
    return Attack(read_actor(context, units, target), target, number, kind)


def attack_accused(scan: AttackScan, number: int) -> Attack | None:
    """The one who is accused by a verb, in the active or the passive."""
    context, units = scan.context, scan.units
    if suffers(scan.lowers, units, number) or is_reduced(units, number):
        accused = accused_before(context, scan.reading, number)
        if accused >= 0:
            return Attack(read_actor(context, units, accused), accused, number, "accuse")
        return None
    target = accused_behind(units, number)
    blamed = blamed_on(context, units, number, scan.arms)
    if blamed is not None:
        return Attack(blamed, number, number, "blame")
    if target is None or not is_charged(context, units, target, scan.arms):
        return None
    nation = read_nation(context, units, target)
    if nation is None and not is_attacker(context, units, target):
        return None
    return Attack(nation or read_actor(context, units, target), target, number, "accuse")


def attack_of_verb(scan: AttackScan, number: int, kind: str) -> Attack | None:
    """The subject of a verb of attack, or the nation whose men or planes the subject is."""
    context, reading, units = scan.context, scan.reading, scan.units
    subject = attacking_subject(scan, number)
    men = (
        owner_of_men(context, reading.sentence, subject)
        if subject is not None and subject not in scan.victims
        else None
    )
    men = men or owner_of_thing(scan, number)
    nation = men or (nation_before(context, reading.sentence, number) if kind == "attack" else None)
    if nation is None and subject is not None and subject not in scan.victims:
        # "Turkey said it had struck"
        nation = read_nation(context, units, subject)
    word = scan.lowers[units[number].first]
    if (
        word in LIGHT
        and kind == "attack"
        and not tells_of_attack(context, reading.sentence, scan.arms, number)
    ):
        return None  # "launched an inquiry"
    if word in DISPERSING and GATHERED.isdisjoint(context.words_of(reading.sentence)):
        return None  # "broke up a ring of smugglers"
    kind = "answer" if kind == "attack" and tells_own(context, reading, number) else kind
    strikes = (
        men is not None
        or kind == "answer"
        or word in STRIKING
        or names_arms(context, reading.sentence, scan.arms, number)
    )
    if nation is not None and strikes:
        return Attack(nation, number, number, kind)
    if subject is not None and (
        is_attacker(context, units, subject) or (strikes and is_acronym(context, units[subject]))
    ):
        return Attack(read_agent(context, reading.sentence, subject), subject, number, kind)
    return None


def owner_of_thing(scan: AttackScan, verb: int) -> Actor | None:
    """The owner of planes, ships or guns that are a subject: "army planes hit the town"."""
    subject = subject_across(scan.context, scan.reading.sentence, verb)
    if subject is not None and subject < verb:
        return owner_of_equipment(scan.context, scan.reading.sentence, subject)
    return None


def attacking_subject(scan: AttackScan, number: int) -> int | None:
    """The unit of a verb's subject: that of its clause, the noun phrase before it, or the noun of a
    relative clause.
    """
    context, units = scan.context, scan.units
    subject = subject_across(context, scan.reading.sentence, number)
    hurt = subject in scan.victims and not (
        subject is not None and names_assailant(context, units[subject])
    )
    if subject is None or hurt or not is_attacker(context, units, subject):
        subject = subject_before(context, units, number, scan.victims)
    return subject if subject is not None else antecedent(units, number)


def attack_of_agent(scan: AttackScan, number: int) -> Attack | None:
    """The agent after the "by" of an attack."""
    context, units = scan.context, scan.units
    target = skip_to_noun(units, number + 1)
    if target is None or not is_attack_by(context, scan.reading, number, scan.arms):
        return None
    nation = read_nation(context, units, target)
    if nation is not None:
        return Attack(nation, target, number)
    if is_attacker(context, units, target) or is_people(context, units[target]):
        return Attack(read_actor(context, units, target), target, number)
    return None


def attack_of_owner(scan: AttackScan, number: int) -> Attack | None:
    """The owner of the weapon, fire or attack that a noun names."""
    context, units, word = scan.context, scan.units, scan.lowers[scan.units[number].first]
    if names_attack(scan.arms, number) and is_behind(scan.lowers, units[number]):
        author = author_of(context, scan.reading.sentence, number)
        return Attack(author, number, number, "claim") if author is not None else None
    owner = (
        owner_of_weapon(context, units, number)
        if number in scan.arms and number not in scan.lost
        else None
    )
    fire = word in FROM and names_attack(scan.arms, number - 1)  # "came under fire from militants"
    if owner is None and (fire or (word in FACING and follows_fight(context, units, number))):
        owner = side_in(context, units[number]) or side_behind(context, units, number)
    return Attack(owner, number, number) if owner is not None else None


def is_reduced(units: Units, verb: int) -> bool:
    """True if a participle of accusing comes between the accused and the harm: "two men accused of
    killing a guard".
    """
    return (
        0 < verb < len(units) - 2
        and units[verb - 1].tag in ACTORS
        and units[verb + 1].tag in BEFORE_HARM
        and units[verb + 2].tag in HARMING
    )


def accused_before(context: Context, reading: ParsedSentence, verb: int) -> int:
    """The subject of a passive verb of accusing, -1 if it may not attack: "The militia has been
    blamed for the deaths".
    """
    if is_reduced(reading.units, verb):
        return verb - 1
    subject = subject_of_clause(context, reading.sentence, verb)
    return subject if subject >= 0 and is_attacker(context, reading.units, subject) else -1


def tells_own(context: Context, reading: ParsedSentence, verb: int) -> bool:
    """True if a verb of attack says what its speaker did: "The army said it had shelled Dori"."""
    parsed = context.clauses_of(reading.sentence)
    clause = parsed.clauses[parsed.owner[verb]]
    return (
        clause.kind == "said"
        and clause.verb == verb
        and clause.subject >= 0
        and reading.units[clause.subject].tag in PRONOUNS
    )


def is_acronym(context: Context, unit: Unit) -> bool:
    """True if a name has a word in capitals, as groups that no table has do: "the Yinma PDF"."""
    words = context.document.tokens.words[unit.first : unit.last]
    return unit.tag == NAME and any(len(word) > 1 and word.isupper() for word in words)


def is_people(context: Context, unit: Unit) -> bool:
    """True if a name after "the" is that of a people or band unknown to the tables, not of a place.

    "by the Lou-Nuer"
    """
    start = context.document.tokens.starts[unit.first]
    return unit.tag == NAME and context.word_before(start) in THE and not context.is_place(start)


def is_attack_by(
    context: Context, reading: ParsedSentence, by: int, arms: Mapping[int, Arm]
) -> bool:
    """True if what is "by" somebody is an attack: the noun before it, or the verb of its clause."""
    units, parsed, lowers = (
        reading.units,
        context.clauses_of(reading.sentence),
        context.document.tokens.lowers,
    )
    before = by - 1
    noun = names_attack(arms, before) or attack_before(units, by, arms)
    away = lowers[units[before].last - 1] in AWAY
    if lowers[units[before - away].last - 1] in TAKEN:
        return True
    if units[before].tag in DONE and (noun or attacks_by(context, units[before])):
        return True
    clause = parsed.clauses[parsed.owner[by]]
    return clause.passive and 0 <= clause.verb < by and attacks_by(context, units[clause.verb])
