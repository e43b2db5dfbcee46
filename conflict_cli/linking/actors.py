"""Who did it, by the sentence: the agent of the verb, the owner of a weapon, the attacker of an event, who is held responsible."""

from collections.abc import Collection, Sequence

from conflict_cli.engine.grammar import LETTERS, Unit, letters_of
from conflict_cli.extractors.claims.matching import Claim, Reading
from conflict_cli.extractors.claims.surroundings import TAKING
from conflict_cli.extractors.events.arguments import Argument
from conflict_cli.extractors.events.mentions import TWO_SIDED, Mention
from conflict_cli.extractors.lexical import ARMED, PERSONS, lexicon
from conflict_cli.linking.attacks import find_attacks
from conflict_cli.linking.context import Context
from conflict_cli.linking.fights import are_rivals, two_sides
from conflict_cli.linking.links import Actor, Attack, Link, Step
from conflict_cli.linking.naming import read_actor
from conflict_cli.linking.owners import SIDES
from conflict_cli.linking.pronouns import agent_for_pronoun, nation_before, read_agent, read_nation, subject_of_clause
from conflict_cli.linking.sides import names_assailant, same_side
from conflict_cli.linking.subjects import (
    ACTORS,
    BY,
    BYSTANDERS,
    NAME,
    NAMED,
    THINGS,
    WEAPON,
    agent_behind,
    is_attacker,
    is_bystander,
    is_crowd,
    skip_to_noun,
    subject_before,
)
from conflict_cli.text.document import POSSESSIVES

RESPONSIBLE = frozenset(("claim", "own", "blame", "accuse"))  # what makes the subject, or whom it is said of, the attacker
UNDER = frozenset("ambush assault attack bombardment fire shelling".split())  # what people come under
CAUSED = frozenset("cause caused causes causing inflicted inflicting".split())  # "caused 40 deaths": whoever does
BYSTANDING = frozenset(("journalist", "official"))  # types of those who tell
OWN = frozenset(("its", "our", "their", "his"))
# Families of events that have two equal sides, or no attacker.
MUTUAL = TWO_SIDED.union(("protest", "gather", "crowd", "riot", "agree", "change", "find", "flee", "surrender"))
VERBS = letters_of("VERB REPORTED PLANNED DENIED HAVE WAS WERE")
FALLEN, LEFT, OF, SELF, STATE, TOLL = (LETTERS[name] for name in "FALLEN LEFT OF SELF STATE TOLL".split())
DETERMINERS = letters_of("DETERMINER ARTICLE POSSESSIVE")
BEFORE_ADJECTIVES = letters_of("ALONG ADDITION INCLUDING PREPOSITION OF")
NOUNS = letters_of("NOMINAL HARMING HARM")  # of what is done to those behind "of"
ACTIVE_VERBS = letters_of("HARMED HARMING ACTIVE HARM RUINED RUINING RUIN VERB REACHED")  # not "found two bodies"


def find_actor(context: Context, reading: Reading, claim: Claim, clauses: Sequence[int]) -> Link[Actor] | None:
    """Who did it, by the sentence: the agent of the claim's own verb, else whoever attacked in clauses of the same happening."""
    if by_own_hand(reading, claim):
        return None
    victims = {other.victim for other in reading.claims}
    agent = find_agent(context, reading, claim, victims)
    if agent is not None:
        return link_actor(read_nation(context, reading.units, agent) or read_agent(context, reading.sentence, agent), "clause")
    stand_in = find_stand_in(context, reading, claim, victims)
    if stand_in is not None:
        return stand_in
    parsed = context.clauses_of(reading.sentence)
    attacks = [
        attack
        for attack in find_attacks(context, reading.sentence)
        if attack.number != claim.victim
        and (attack.number not in victims or names_assailant(context, reading.units[attack.number]))
        and not same_side(context, attack.actor, claim)
    ]
    for clause in clauses:
        step: Step = "clause" if clause == clauses[0] else "sentence"
        for attack in attacks:
            if parsed.owner[attack.said] == clause:
                return link_actor(attack.actor, step)
        for mention in context.mentions.get(reading.sentence, ()):
            actor = actor_of(context, mention)
            if actor is None or context.clause_at(reading.sentence, mention.start) != clause or same_side(context, actor, claim):
                continue
            if not any(units_overlap(context, reading, victim, actor) for victim in victims):
                return link_actor(actor, step)
    return find_assailants(context, reading, claim, clauses, victims) or find_accused(context, reading, attacks, clauses)


def by_own_hand(reading: Reading, claim: Claim) -> bool:
    """Whether a toll is of who killed himself: nobody else did it."""
    return claim.victim >= 0 and reading.units[claim.victim].letter == SELF


def find_agent(context: Context, reading: Reading, claim: Claim, victims: Collection[int]) -> int | None:
    """The unit of the by-phrase or the subject of the claim's own verb, where it may attack."""
    units, lowers = reading.units, context.document.tokens.lowers
    agent = agent_of_verb(context, reading, claim, victims)
    if agent is None or units[agent].letter not in ACTORS or agent in victims or is_bystander(context, units[agent]):
        return None
    if counts_in(claim, units[agent]) or (claim.outcome == "missing" and not is_attacker(context, units, agent)):
        return None
    if agent > claim.harm >= 0 and not POSSESSIVES.isdisjoint(lowers[units[agent].last : units[agent].last + 1]):
        return None  # "died by the rebels' account"
    behind = units[agent + 1] if agent + 1 < len(units) else None
    if behind is not None and behind.letter == WEAPON and behind.first == units[agent].last and units[agent].type not in ARMED:
        return None  # "the twin bombs killed"
    if is_crowd(units, agent) or (units[agent].letter == NAME and context.is_place(context.document.tokens.starts[units[agent].first])):
        return None
    return agent


def agent_of_verb(context: Context, reading: Reading, claim: Claim, victims: Collection[int]) -> int | None:
    """The by-phrase or the subject of the verb that tells a claim's harm, or that its victims stand behind."""
    units, harm = reading.units, claim.harm
    if harm < 0:
        return agent_of_taking(context, reading, claim, victims)
    by_noun = claim.victim == harm + 2 and units[harm].letter in NOUNS  # "the abduction of five drivers by gunmen"
    agent = agent_behind(units, claim.victim if by_noun else harm)
    follows = (claim.victim > harm or claim.rule.attacker_first) and not is_adjective(units, harm)
    if agent is None and follows and units[harm].letter in ACTIVE_VERBS and not is_noun(units, harm):
        return subject_of_harm(context, reading, harm, victims)
    if agent is None and not follows:
        agent = agent_of_clause(context, reading, harm)
    if agent is None and units[harm].letter == STATE:
        return agent_of_result(context, reading, harm, claim.victim)
    if agent is None and units[harm].letter == FALLEN and harm == claim.victim + 1:
        return agent_of_taking(context, reading, claim, victims)
    return agent


def agent_of_taking(context: Context, reading: Reading, claim: Claim, victims: Collection[int]) -> int | None:
    """The subject of a verb right before those whom it takes or what it causes: "took 223 hostages", "is holding two captive"."""
    units, verb = reading.units, claim.victim - 1
    if verb < 0:
        return None
    word = context.document.tokens.lowers[units[verb].first]
    if word not in TAKING and word not in CAUSED and not (claim.harm >= 0 and units[verb].letter in ACTIVE_VERBS):
        return None
    nearest = subject_before(context, units, verb, victims)
    own = own_subject(context, reading, verb, victims, nearest)
    agent = nearest if own is None else own
    return None if word in CAUSED and agent is not None and not is_attacker(context, units, agent) else agent


def counts_in(claim: Claim, unit: Unit) -> bool:
    """Whether a noun phrase is of those whom a toll counts elsewhere: "Civilians killed: 4"."""
    return claim.core is not None and claim.core[0] < unit.last and unit.first < claim.core[1]


def agent_of_result(context: Context, reading: Reading, harm: int, victim: int) -> int | None:
    """The subject of an active verb before the victims of a result: "A mob beat two men to death", "The militia left two dead"."""
    parsed, units = context.clauses_of(reading.sentence), reading.units
    clause = parsed.clauses[parsed.owner[victim]]
    if not 0 <= clause.subject < clause.verb < victim or clause.passive:
        return None
    beaten = context.document.tokens.lowers[units[harm].first] == "to"
    left = units[clause.verb].letter == LEFT and is_attacker(context, units, clause.subject)
    return clause.subject if beaten or left else None


def find_stand_in(context: Context, reading: Reading, claim: Claim, victims: Collection[int]) -> Link[Actor] | None:
    """Other subjects of the claim's own verb: "Israel killed two", "They shot dead two", "a bomber blew himself up, killing two"."""
    if claim.harm < 0 or reading.units[claim.harm].letter not in ACTIVE_VERBS or claim.victim < claim.harm:
        return None
    nation = nation_before(context, reading.sentence, claim.harm)
    if nation is not None:
        return link_actor(nation, "clause")
    subject = subject_of_clause(context, reading.sentence, claim.harm)
    if subject >= 0 and subject in victims and names_assailant(context, reading.units[subject]):
        return link_actor(read_actor(context, reading.units, subject), "clause")
    told = agent_for_pronoun(context, reading.sentence, claim.harm, victims)
    return link_actor(told, "incident") if told is not None and not same_side(context, told, claim) else None


def subject_of_harm(context: Context, reading: Reading, harm: int, victims: Collection[int]) -> int | None:
    """The subject of a verb of harm: the noun phrase before it, or its clause's own subject where that may attack and the other is outside.

    Where a thing is the clause's own subject, nobody of a clause below, and above it only who is armed: "The mayor said that a drone
    had killed one and wounded two" names no attacker, nor does "the war, which began when rebels rose, has killed many".
    """
    agent, parsed = subject_before(context, reading.units, harm, victims), context.clauses_of(reading.sentence)
    number = parsed.owner[harm]
    clause = parsed.clauses[number]
    own = clause.subject
    told = own_subject(context, reading, harm, victims, agent)
    if told is not None:
        return told
    if agent is None or own < 0 or parsed.owner[agent] == number:
        return agent
    if own < harm and own not in victims and not clause.passive and is_attacker(context, reading.units, own):
        return own  # "The mayor learned that rebels had ambushed a bus, killing four"
    if reading.units[own].letter not in THINGS:
        return agent
    return agent if parsed.owner[agent] in parsed.above(number) and is_attacker(context, reading.units, agent) else None


def own_subject(context: Context, reading: Reading, verb: int, victims: Collection[int], nearest: int | None) -> int | None:
    """The armed subject of a verb's own clause: "According to Radio Harun, rebels allied with the front have killed two".

    Not where the nearest noun before the verb is a person by name: "a gunman, Omar Sule, killed".
    """
    units, parsed = reading.units, context.clauses_of(reading.sentence)
    clause = parsed.clauses[parsed.owner[verb]]
    if clause.verb != verb or clause.passive or not 0 <= clause.subject < verb or clause.subject in victims:
        return None
    if nearest is not None and units[nearest].letter == NAMED:
        return None
    return clause.subject if units[clause.subject].type in ARMED and is_attacker(context, units, clause.subject) else None


def is_noun(units: Sequence[Unit], harm: int) -> bool:
    """Whether a word of harm is what others tell of: "has documented the killing of 40 people"."""
    return 0 < harm < len(units) - 1 and units[harm - 1].letter in DETERMINERS and units[harm + 1].letter == OF


def is_adjective(units: Sequence[Unit], harm: int) -> bool:
    """Whether a past form behind a preposition tells what its noun is: "as well as injured civilians"."""
    return harm > 0 and units[harm - 1].letter in BEFORE_ADJECTIVES


def agent_of_clause(context: Context, reading: Reading, harm: int) -> int | None:
    """The by-phrase of a passive verb further on in its clause: "were killed near Beni since October by the militia"."""
    units, owner = reading.units, context.clauses_of(reading.sentence).owner
    for number in range(harm + 1, len(units) - 1):
        if owner[number] == owner[harm]:
            if units[number].letter == BY and (units[number - 1].type == "document" or units[number - 1].letter == TOLL):
                return None  # "died, according to a report by the ministry"
            if units[number].letter == BY:
                return skip_to_noun(units, number + 1)
            if units[number].letter in VERBS or units[number].letter == BY:  # whose agent it may be is another question
                return None
    return None


def find_assailants(
    context: Context, reading: Reading, claim: Claim, clauses: Sequence[int], victims: Collection[int]
) -> Link[Actor] | None:
    """Armed people of a state or movement who act when others are hurt: "30 were injured when soldiers broke up the rally"."""
    parsed, units = context.clauses_of(reading.sentence), reading.units
    for number in clauses[1:]:
        clause = parsed.clauses[number]
        if (
            clause.kind != "temporal"
            or clause.passive
            or clause.subject < 0
            or clause.subject in victims
            or comes_under(context, reading, number)
            or is_their_own(context, reading.units[clause.subject])
        ):
            continue
        unit = units[clause.subject]
        if unit.letter not in ACTORS or not is_attacker(context, units, clause.subject) or parsed.owner[clause.subject] != number:
            continue
        if are_rivals(context, unit):
            continue
        sides = two_sides(context, units, clause.subject, clause.verb)
        if sides and claim.victim_type not in ARMED:
            continue  # nobody says which of two who fought hurt those between them
        for actor in sides or [read_actor(context, units, clause.subject)]:
            if not same_side(context, actor, claim):
                return link_actor(actor, "sentence")
    return None


def is_their_own(context: Context, unit: Unit) -> bool:
    """Whether a noun phrase is of those told of before: "when a bomb went off near their patrol"."""
    return not OWN.isdisjoint(context.document.tokens.lowers[max(0, unit.first - 1) : unit.last])


def comes_under(context: Context, reading: Reading, clause: int) -> bool:
    """Whether the subject of a clause is who is attacked: "when a patrol came under fire"."""
    owner, lowers = context.clauses_of(reading.sentence).owner, context.document.tokens.lowers
    return any(
        owner[number] == clause and lowers[unit.first] == "under" and not UNDER.isdisjoint(lowers[unit.first : unit.last])
        for number, unit in enumerate(reading.units)
    )


def find_accused(context: Context, reading: Reading, attacks: Sequence[Attack], clauses: Sequence[int]) -> Link[Actor] | None:
    """Who is held responsible in the clause that speaks of the event: "X claimed responsibility for the blast that killed two"."""
    parsed = context.clauses_of(reading.sentence)
    above = {number for clause in clauses for number in parsed.above(clause)}
    for attack in attacks:
        if attack.kind in RESPONSIBLE and parsed.owner[attack.said] in above:
            return link_actor(attack.actor, "sentence")
    return None


def units_overlap(context: Context, reading: Reading, unit: int, actor: Actor) -> bool:
    """Whether an actor's words are those of a unit."""
    tokens, found = context.document.tokens, reading.units[unit]
    return tokens.starts[found.first] < actor.end and actor.start < tokens.ends[found.last - 1]


def may_attack(head: str) -> bool:
    """Whether a noun is for a side of a fight or people other than officials: not "checkpoint", "explosions" nor "spokesman"."""
    meaning = lexicon().values.get(head)
    return head in SIDES or (meaning is not None and meaning.letter in PERSONS and meaning.type not in BYSTANDING)


def actor_of(context: Context, mention: Mention) -> Actor | None:
    """The armed attacker of an event mention that is a party; both sides of a fight are none, nor are those who watch."""
    for argument in mention.attackers if mention.family not in MUTUAL else ():
        if argument.group is not None and context.known[argument.group].type in BYSTANDERS:
            continue
        if argument.group is None and not may_attack(argument.text.rpartition(" ")[2].lower()):
            continue
        if argument.kind in ARMED or argument.kind == "government":
            return actor_in(argument)
    return None


def actor_in(argument: Argument) -> Actor:
    """An argument of an event as an attacker."""
    named = argument.group is not None
    return Actor(argument.text, argument.group, "" if named else argument.kind, named, argument.start, argument.end)


def link_actor(actor: Actor, step: Step) -> Link[Actor]:
    """An actor with where it was taken from."""
    return Link(actor, step, actor.start, actor.end)
