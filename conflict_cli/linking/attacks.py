"""The attackers that sentences name: subjects of attacks, owners of weapons, the other side of a fight, those who are blamed."""

from collections.abc import Mapping

from conflict_cli.engine.grammar import LETTERS, Unit, Units, letters_of
from conflict_cli.engine.phrases import PhraseSet, collect_phrases
from conflict_cli.extractors.claims.matching import Reading
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
from conflict_cli.linking.fights import FACING, FIGHTS, follows_fight, is_reciprocal, side_behind, side_in
from conflict_cli.linking.links import Arm, Attack
from conflict_cli.linking.naming import read_actor
from conflict_cli.linking.owners import owner_of_weapon
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
from conflict_cli.startup.build_cache import stored

# Verbs whose subject is an attacker whatever the object.
STRIKING = frozenset(
    "ambushed attacked attacking attacks bombarded bombarding bombed bombing invaded pounded pounding raided shelled struck".split()
)
# Verbs that say what was done by their object only.
LIGHT = frozenset(
    "carried carry carrying committed committing conducted launch launched launches launching perpetrated stage staged stages "
    "staging".split()
)
DISPERSING = frozenset("broke break breaking breaks dispersed dispersing".split())  # what is done to people who gather
GATHERED = frozenset(
    "crowd crowds demonstration demonstrations demonstrators march marchers marches protest protesters protestors protests rallies rally "
    "sit-in vigil".split()
)
TAKEN = frozenset("bundled dragged herded led marched taken whisked".split())  # whoever stands behind "by" is an attacker
BY, NAME = LETTERS["BY"], LETTERS["NAME"]
BEFORE_HARM, HARMING = letters_of("OF PREPOSITION"), letters_of("HARMING")
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
            kind = "claim" if lowers[unit.first] == "claimed" else kind  # "claimed by"
            blamed = group_in(context, unit.first + found[0], units)
            if blamed is not None:
                attacks.append(Attack(blamed, number, number, kind))
                continue
            target = skip_to_noun(units, target) if target is not None else None
            if target is not None and units[target].letter in ACTORS:
                attacks.append(Attack(read_actor(context, units, target), target, number, kind))
        elif kind == "accuse" and (suffers(lowers, units, number) or is_reduced(units, number)):
            target = accused_before(context, reading, number)
            if target >= 0:
                attacks.append(Attack(read_actor(context, units, target), target, number, kind))
        elif kind == "accuse":
            target = accused_behind(units, number)
            blamed = blamed_on(context, units, number, arms)
            if blamed is not None:
                attacks.append(Attack(blamed, number, number, "blame"))
            elif target is not None and is_charged(context, units, target, arms):
                nation = read_nation(context, units, target)
                if nation is not None or is_attacker(context, units, target):
                    attacks.append(Attack(nation or read_actor(context, units, target), target, number, kind))
        elif kind == "own" and not owns_an_attack(units, number, arms):
            continue
        elif kind and is_reciprocal(context, unit):
            continue  # "rival gangs shot it out"
        elif kind and not hits_a_mine(lowers, units, number, arms) and not suffers(lowers, units, number):
            subject = subject_across(context, reading.sentence, number)
            hurt = subject in victims and not (subject is not None and names_assailant(context, units[subject]))
            if subject is None or hurt or not is_attacker(context, units, subject):
                subject = subject_before(context, units, number, victims)
            if subject is None:
                subject = antecedent(units, number)
            men = owner_of_men(context, reading.sentence, subject) if subject is not None and subject not in victims else None
            nation = men or (nation_before(context, reading.sentence, number) if kind == "attack" else None)
            if nation is None and subject is not None and subject not in victims:  # "Turkey said it had struck"
                nation = read_nation(context, units, subject)
            if lowers[unit.first] in LIGHT and kind == "attack" and not tells_of_attack(context, reading.sentence, arms, number):
                continue  # "launched an inquiry"
            if lowers[unit.first] in DISPERSING and GATHERED.isdisjoint(context.words_of(reading.sentence)):
                continue  # "broke up a ring of smugglers"
            kind = "answer" if kind == "attack" and tells_own(context, reading, number) else kind
            strikes = men is not None or kind == "answer" or lowers[unit.first] in STRIKING
            strikes = strikes or names_arms(context, reading.sentence, arms, number)
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
            elif is_attacker(context, units, target) or is_people(context, units[target]):
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


def is_reduced(units: Units, verb: int) -> bool:
    """Whether a participle of accusing follows whom it is said of, with the harm behind it: "two men accused of killing a guard"."""
    return (
        0 < verb < len(units) - 2
        and units[verb - 1].letter in ACTORS
        and units[verb + 1].letter in BEFORE_HARM
        and units[verb + 2].letter in HARMING
    )


def accused_before(context: Context, reading: Reading, verb: int) -> int:
    """Whom a passive verb of accusing is said of, -1 where he may not attack: "The militia has been blamed for the deaths"."""
    if is_reduced(reading.units, verb):
        return verb - 1
    subject = subject_of_clause(context, reading.sentence, verb)
    return subject if subject >= 0 and is_attacker(context, reading.units, subject) else -1


def tells_own(context: Context, reading: Reading, verb: int) -> bool:
    """Whether a verb of attack says what its speaker did: "The army said that it had shelled the market"."""
    parsed = context.clauses_of(reading.sentence)
    clause = parsed.clauses[parsed.owner[verb]]
    return clause.kind == "said" and clause.verb == verb and clause.subject >= 0 and reading.units[clause.subject].letter in PRONOUNS


def is_acronym(context: Context, unit: Unit) -> bool:
    """Whether a name holds one of capitals only, as groups have that nobody introduces: "the Yinma PDF"."""
    words = context.document.tokens.words[unit.first : unit.last]
    return unit.letter == NAME and any(len(word) > 1 and word.isupper() for word in words)


def is_people(context: Context, unit: Unit) -> bool:
    """Whether a name with "the" before it is of a people or a band that no table knows: "by the Lou-Nuer"; not of a place."""
    start = context.document.tokens.starts[unit.first]
    return unit.letter == NAME and context.word_before(start) == "the" and not context.is_place(start)


def is_attack_by(context: Context, reading: Reading, by: int, arms: Mapping[int, Arm]) -> bool:
    """Whether it is an attack that is "by" somebody: of the noun before it, or of its clause's verb."""
    units, parsed, lowers = reading.units, context.clauses_of(reading.sentence), context.document.tokens.lowers
    before = by - 1
    noun = names_attack(arms, before) or attack_before(units, by, arms)
    away = lowers[units[before].last - 1] == "away"
    if lowers[units[before - away].last - 1] in TAKEN:
        return True
    if units[before].letter in DONE and (noun or attacks_by(context, units[before])):
        return True
    clause = parsed.clauses[parsed.owner[by]]
    return clause.passive and 0 <= clause.verb < by and attacks_by(context, units[clause.verb])
