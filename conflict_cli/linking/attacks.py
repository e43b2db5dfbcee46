"""The attackers that sentences name: subjects of attacks, owners of weapons, the other side of a fight, those who are blamed."""

from collections.abc import Mapping, Sequence

from conflict_cli.engine.grammar import LETTERS, Unit, letters_of
from conflict_cli.engine.phrases import PhraseSet, collect_phrases
from conflict_cli.extractors.claims.matching import Reading
from conflict_cli.linking.context import Context
from conflict_cli.linking.days import TOLLS
from conflict_cli.linking.fights import FACING, FIGHTS, follows_fight, side_behind, side_in
from conflict_cli.linking.happenings import EVENT_WORDS
from conflict_cli.linking.links import Actor, Arm, Attack
from conflict_cli.linking.naming import read_actor, read_group
from conflict_cli.linking.owners import owner_of_weapon
from conflict_cli.linking.pronouns import (
    nation_before,
    owner_for_pronoun,
    owner_of_men,
    read_agent,
    read_nation,
    subject_across,
    subject_of_clause,
)
from conflict_cli.linking.sides import names_assailant
from conflict_cli.linking.subjects import (
    ACTORS,
    POSSESSIVES,
    antecedent,
    cues,
    find_arms,
    is_attacker,
    skip_to_noun,
    subject_before,
)
from conflict_cli.startup.build_cache import stored

# Verbs whose subject is an attacker whatever the object.
STRIKING = frozenset(
    "ambushed attacked attacking attacks bombarded bombarding bombed bombing invaded pounded pounding raided shelled struck".split()
)
TAKEN = frozenset("bundled dragged herded led marched taken whisked".split())  # verbs that make an attacker of whoever stands behind "by"
ADVERB, BY, HE, NAME, OBJECT, PHRASE = (LETTERS[name] for name in "ADVERB BY HE NAME OBJECT PHRASE".split())
OWNED = letters_of("OBJECT PHRASE WEAPON")  # what an attacker may own
UNDONE = letters_of("WEAPON OBJECT THING THINGS PHRASE")  # where a word of attack is no verb
DONE = letters_of("OBJECT WEAPON PHRASE THINGS NOMINAL HARMING VERB RUINED PLACE NAME")  # what is "by" somebody


@stored
def signs_of_attack() -> PhraseSet:
    """Phrases of which one stands in every sentence that names an attacker but no weapon: cues and fights."""
    return collect_phrases((*FIGHTS, *(f"{word} {by}" for word in TAKEN for by in ("by", "away by")), *cues().values))


def find_attacks(context: Context, number: int) -> list[Attack]:
    """The attackers that a sentence names, in text order: subjects of attacks, owners of weapons, those who are blamed."""
    if number not in context.attacks:
        told = bool(find_arms(context, number)) or signs_of_attack().occurs_in(context.words_of(number))
        context.attacks[number] = read_attacks(context, context.read(number)) if told else []
    return context.attacks[number]


def read_attacks(context: Context, reading: Reading) -> list[Attack]:
    """The attackers of a sentence, looked for the first time."""
    units = reading.units
    lowers = context.document.tokens.lowers
    victims = {claim.victim for claim in reading.claims}
    arms = find_arms(context, reading.sentence)
    lost = {loss.victim for loss in reading.losses}
    attacks: list[Attack] = []
    openings = cues().first_words
    for number, unit in enumerate(units):
        found = None
        if lowers[unit.first] in openings:
            found = cues().longest(lowers, unit.first, min(unit.first + 5, len(lowers)))
        elif unit.letter not in OWNED and unit.letter != BY:
            continue
        kind = found[1] if found is not None and (unit.letter not in UNDONE or found[1] == "blame") else ""
        if kind == "blame" and found is not None:
            target = next((later for later in range(number, len(units)) if units[later].first >= unit.first + found[0]), None)
            blamed = group_in(context, unit.first + found[0], units)
            if blamed is not None:
                attacks.append(Attack(blamed, number, number, kind))
                continue
            target = skip_to_noun(units, target) if target is not None else None
            if target is not None and units[target].letter in ACTORS:
                attacks.append(Attack(read_actor(context, units, target), target, number, kind))
        elif kind == "accuse" and suffers(lowers, units, number):  # "The militia has been blamed for the deaths"
            target = subject_of_clause(context, reading.sentence, number)
            if target >= 0 and is_attacker(context, units, target):
                attacks.append(Attack(read_actor(context, units, target), target, number, kind))
        elif kind == "accuse":
            target = skip_to_noun(units, number + 1)
            blamed = blamed_on(context, units, number, arms)
            if blamed is not None:
                attacks.append(Attack(blamed, number, number, "blame"))
            elif target is not None and is_attacker(context, units, target) and is_charged(context, units, target, arms):
                attacks.append(Attack(read_actor(context, units, target), target, number, kind))
        elif kind == "own" and not owns_an_attack(units, number, arms):
            continue
        elif kind and not hits_a_mine(lowers, units, number, arms) and not suffers(lowers, units, number):
            subject = subject_across(context, reading.sentence, number)
            hurt = subject in victims and not (subject is not None and names_assailant(context, units[subject]))
            if subject is None or hurt or not is_attacker(context, units, subject):
                subject = subject_before(context, units, number, victims)
            if subject is None:
                subject = antecedent(units, number)
            men = owner_of_men(context, reading.sentence, subject) if subject is not None and subject not in victims else None
            nation = men or (nation_before(context, reading.sentence, number) if kind == "attack" else None)
            strikes = men is not None or lowers[unit.first] in STRIKING or names_arms(context, reading.sentence, arms, number)
            if nation is not None and strikes:
                attacks.append(Attack(nation, number, number, kind))
            elif subject is not None and (is_attacker(context, units, subject) or (strikes and is_acronym(context, units[subject]))):
                attacks.append(Attack(read_agent(context, reading.sentence, subject), subject, number, kind))
        elif unit.letter == BY and number:
            target = skip_to_noun(units, number + 1)
            if target is None or not is_attack_by(context, reading, number, arms):
                continue
            nation = read_nation(context, units, target)
            if nation is not None:
                attacks.append(Attack(nation, target, number))
            elif is_attacker(context, units, target):
                attacks.append(Attack(read_actor(context, units, target), target, number))
        elif unit.letter in OWNED:
            if names_attack(arms, number) and is_behind(lowers, unit):
                author = author_of(context, reading.sentence, number)
                if author is not None:
                    attacks.append(Attack(author, number, number, "claim"))
                continue
            owner = owner_of_weapon(context, units, number) if number in arms and number not in lost else None
            fire = lowers[unit.first] == "from" and names_attack(arms, number - 1)  # "came under fire from militants"
            if owner is None and (fire or (lowers[unit.first] in FACING and follows_fight(context, units, number))):
                owner = side_in(context, units[number]) or side_behind(context, units, number)
            if owner is not None:
                attacks.append(Attack(owner, number, number))
    return attacks


BLAMING = frozenset(("on", "to"))  # between what is blamed or attributed and on whom


def blamed_on(context: Context, units: Sequence[Unit], verb: int, arms: Mapping[int, Arm]) -> Actor | None:
    """Whom a verb of blaming puts it on: "blamed the attack on rebels", "which the West blames on Assad's forces"; not "the delay on"."""
    lowers = context.document.tokens.lowers
    for number in range(verb + 1, min(verb + NEAR, len(units))):
        if units[number].letter in ENDING and not is_possessive(lowers, units, number):
            return None
        if units[number].letter == PHRASE and lowers[units[number].first] in BLAMING:
            told = range(verb + 1, number)
            words = lowers[units[verb].last : units[number].first]
            is_attack = any(names_attack(arms, other) for other in told) or not (EVENT_WORDS | TOLLS).isdisjoint(words)
            return side_in(context, units[number]) if is_attack or not told else None
    return None


def is_possessive(lowers: Sequence[str], units: Sequence[Unit], number: int) -> bool:
    """Whether a unit owns the noun behind it: the day of "Tuesday's attack"."""
    return number + 1 < len(units) and lowers[units[number + 1].first] in POSSESSIVES


def is_behind(lowers: Sequence[str], unit: Unit) -> bool:
    """Whether a phrase says of its clause's subject that he did it: "were behind the blast", "was responsible for the raid"."""
    return lowers[unit.first] == "behind" or (lowers[unit.first] == "for" and unit.first > 0 and lowers[unit.first - 1] == "responsible")


def author_of(context: Context, sentence: int, unit: int) -> Actor | None:
    """The subject of the form of "be" in whose clause a unit stands, where he may attack; of "it" whom that stands for."""
    parsed, units = context.clauses_of(sentence), context.read(sentence).units
    clause = parsed.clauses[parsed.owner[unit]]
    if clause.subject < 0 or clause.verb < 0 or units[clause.verb].letter not in BEEN:
        return None
    if units[clause.subject].letter == HE:
        return owner_for_pronoun(context, sentence, clause.subject)
    return read_actor(context, units, clause.subject) if is_attacker(context, units, clause.subject) else None


def is_acronym(context: Context, unit: Unit) -> bool:
    """Whether a name holds one of capitals only, as groups have that nobody introduces: "the Yinma PDF"."""
    words = context.document.tokens.words[unit.first : unit.last]
    return unit.letter == NAME and any(len(word) > 1 and word.isupper() for word in words)


def names_arms(context: Context, sentence: int, arms: Mapping[int, Arm], verb: int) -> bool:
    """Whether the clause of a verb names a weapon or an attack: "fired missiles at", not "launched an inquiry"."""
    owner = context.clauses_of(sentence).owner
    return any(arm.is_armed and owner[number] == owner[verb] for number, arm in arms.items())


def names_attack(arms: Mapping[int, Arm], number: int) -> bool:
    """Whether a unit names a weapon or an attack."""
    return number in arms and arms[number].is_armed


def owns_an_attack(units: Sequence[Unit], verb: int, arms: Mapping[int, Arm]) -> bool:
    """Whether the object of a verb is an attack: "claimed the bombing", not "claimed victory"."""
    return verb + 1 < len(units) and units[verb + 1].letter == OBJECT and names_attack(arms, verb + 1)


ENDING = letters_of("COMMA SEMICOLON AND DATE")
CHARGING = letters_of("OF PREPOSITION")
HARMING = letters_of("HARMING RUINING")


def is_charged(context: Context, units: Sequence[Unit], accused: int, arms: Mapping[int, Arm]) -> bool:
    """Whether an attack follows those accused, or nothing: "of killing", "for the attacks"; not "for failing to act"."""
    following = accused + 1
    if following == len(units) or units[following].letter in ENDING:
        return True
    if units[following].letter == PHRASE:  # not "for their loss"; "insurgents from Sule" are blamed for what was told
        return names_attack(arms, following) or context.document.tokens.lowers[units[following].first] != "for"
    lowers = context.document.tokens.lowers
    charge = skip_to_noun(units, following + 1 + is_possessive(lowers, units, following + 1))
    return (
        units[following].letter in CHARGING
        and charge is not None
        and (units[charge].letter in HARMING or names_attack(arms, charge) or attacks_by(context, units[charge]))
    )


def hits_a_mine(lowers: Sequence[str], units: Sequence[Unit], verb: int, arms: Mapping[int, Arm]) -> bool:
    """Whether the subject suffers what it hits: "the convoy hit a mine"."""
    return lowers[units[verb].first] in ("hit", "struck") and names_attack(arms, verb + 1)


BEEN = letters_of("WAS WERE")


def suffers(lowers: Sequence[str], units: Sequence[Unit], verb: int) -> bool:
    """Whether a verb of attack is passive: "five guards were ambushed"."""
    before = verb - 1
    while before > 0 and units[before].letter == ADVERB:
        before -= 1
    return before >= 0 and units[before].letter in BEEN and not lowers[units[verb].first].endswith("ing")


def is_attack_by(context: Context, reading: Reading, by: int, arms: Mapping[int, Arm]) -> bool:
    """Whether it is an attack that is "by" somebody: of the noun before it, or of its clause's verb."""
    units, parsed = reading.units, context.clauses_of(reading.sentence)
    before = by - 1
    noun = names_attack(arms, before) or attack_before(units, by, arms)
    away = context.document.tokens.lowers[units[before].last - 1] == "away"
    if context.document.tokens.lowers[units[before - away].last - 1] in TAKEN:
        return True
    if units[before].letter in DONE and (noun or attacks_by(context, units[before])):
        return True
    clause = parsed.clauses[parsed.owner[by]]
    return clause.passive and 0 <= clause.verb < by and attacks_by(context, units[clause.verb])


def attacks_by(context: Context, unit: Unit) -> bool:
    """Whether a unit is a verb of attack: "was ambushed by"."""
    return cues().values.get(context.document.tokens.lowers[unit.last - 1]) == "attack"


TARGETS = letters_of("OF PREPOSITION PLACE NAME THING THINGS PLURAL PEOPLE ARTICLE DETERMINER MODIFIER")  # between an attack and "by"
NEAR = 6  # units between an attack and those by whom it was


def attack_before(units: Sequence[Unit], by: int, arms: Mapping[int, Arm]) -> bool:
    """Whether an attack and its target stand before "by": "the shelling of Harun by rebels"; a verb between takes the agent."""
    for number in range(by - 1, max(-1, by - NEAR), -1):
        if units[number].letter not in TARGETS and units[number].letter not in OWNED:
            return False
        if units[number].letter in OWNED and names_attack(arms, number):
            return True
    return False


def group_in(context: Context, position: int, units: Sequence[Unit]) -> Actor | None:
    """The group named right from a token on, inside a prepositional phrase too: "blamed the attack on Boko Haram"."""
    tokens = context.document.tokens
    if position >= units[-1].last:
        return None
    start = tokens.starts[position]
    group = next((mention for mention in context.groups_over(start, start + 6) if mention[0] >= start), None)
    return read_group(context, group) if group is not None else None
