"""The attacker according to a toll's own sentence.

It is the agent of the verb, the owner of a weapon, the attacker of an event, or whoever is held
responsible.
"""

from collections.abc import Collection, Sequence

from conflict_cli.engine.grammar import TAGS, Unit
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.events.arguments import Argument
from conflict_cli.extractors.events.mentions import TWO_SIDED, EventMention
from conflict_cli.extractors.lexical import ARMED, PERSONS, lexical_entries
from conflict_cli.lexicon import function_words, words
from conflict_cli.lexicon import naming as lexicon
from conflict_cli.linking.agents import ACTIVE_VERBS, find_agent, verb_of
from conflict_cli.linking.attacks import find_attacks
from conflict_cli.linking.context import Context
from conflict_cli.linking.fights import are_rivals, two_sides
from conflict_cli.linking.happenings import TALK
from conflict_cli.linking.links import Actor, Attack, Link, Step
from conflict_cli.linking.naming import read_actor
from conflict_cli.linking.owners import SIDES, ends_in_shot, owner_of_equipment, owner_of_shot
from conflict_cli.linking.pronouns import (
    agent_for_pronoun,
    nation_before,
    read_agent,
    read_nation,
    subject_of_clause,
)
from conflict_cli.linking.sides import names_assailant, same_side
from conflict_cli.linking.subjects import (
    ACTORS,
    BYSTANDERS,
    is_attacker,
    skip_to_noun,
)

# Kinds of cues for an attacker who is only held responsible.
RESPONSIBLE = frozenset(("claim", "own", "blame", "accuse"))
UNDER = frozenset(function_words.UNDER.split())
UNDERGONE = frozenset(lexicon.UNDERGONE.split())
BYSTANDING = frozenset(("journalist", "official"))  # types of those who report
OWN = frozenset(lexicon.POSSESSIVES.split())
# Families of events that have two equal sides, or no attacker.
MUTUAL = TWO_SIDED.union(("protest", "gather", "crowd", "riot", "agree"))
NO_ATTACKS = MUTUAL.union(("find", "surrender"))  # "Soldiers found two bodies"
# Families that hurt nobody: "30 rebels fled", "70 soldiers deserted". In sentences without a toll
# their actors still count as attackers.
HARMLESS = TALK.union(("flee",))
HARM_INTRANSITIVE, OF, SELF = (TAGS[name] for name in "HARM_INTRANSITIVE OF SELF".split())
SELVES = frozenset(words.SELF.split())


def find_actor(
    context: Context, reading: ParsedSentence, claim: Claim, clauses: Sequence[int]
) -> Link[Actor] | None:
    """The attacker: the agent of the claim's own verb, else whoever attacks in its happening."""
    if by_own_hand(context, reading, claim):
        return None
    victims = {other.victim for other in reading.claims}
    agent = find_agent(context, reading, claim, victims)
    if agent is not None:
        return link_actor(
            read_nation(context, reading.units, agent)
            or read_agent(context, reading.sentence, agent),
            "clause",
        )
    stand_in = find_stand_in(context, reading, claim, victims) or find_marksman(
        context, reading, claim
    )
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
        actor = find_mentioned(context, reading, claim, clause, victims)
        if actor is not None:
            return link_actor(actor, step)
    return find_assailants(context, reading, claim, clauses, victims) or find_accused(
        context, reading, attacks, clauses
    )


def find_mentioned(
    context: Context, reading: ParsedSentence, claim: Claim, clause: int, victims: Collection[int]
) -> Actor | None:
    """The first attacker in a clause by the mentions of events, if it is none of the victims."""
    for mention in context.mentions.get(reading.sentence, ()):
        actor = actor_of(context, mention) if mention.family not in HARMLESS else None
        if (
            actor is not None
            and context.clause_at(reading.sentence, mention.start) == clause
            and not same_side(context, actor, claim)
            and not any(units_overlap(context, reading, victim, actor) for victim in victims)
        ):
            return actor
    return None


def by_own_hand(context: Context, reading: ParsedSentence, claim: Claim) -> bool:
    """True if the dead killed themselves, so that nobody else did.

    "killing himself", "the third blew himself up"
    """
    if claim.victim >= 0 and reading.units[claim.victim].tag == SELF:
        return True
    trigger = reading.units[claim.trigger] if claim.trigger >= 0 else None
    if trigger is None or trigger.tag != HARM_INTRANSITIVE:
        return False
    return not SELVES.isdisjoint(context.document.tokens.lowers[trigger.first : trigger.last])


def find_stand_in(
    context: Context, reading: ParsedSentence, claim: Claim, victims: Collection[int]
) -> Link[Actor] | None:
    """Other subjects of the claim's own verb: "Israel killed two", "army planes killed two"."""
    verb = verb_of(context, reading, claim)
    if verb < 0 or (verb == claim.trigger and reading.units[verb].tag not in ACTIVE_VERBS):
        return None
    nation = nation_before(context, reading.sentence, verb)
    if nation is not None:
        return link_actor(nation, "clause")
    subject = subject_of_clause(context, reading.sentence, verb)
    if subject >= 0 and subject in victims and names_assailant(context, reading.units[subject]):
        return link_actor(read_actor(context, reading.units, subject), "clause")
    owner = owner_of_equipment(context, reading.sentence, subject) if subject >= 0 else None
    if owner is not None and not same_side(context, owner, claim):
        return link_actor(owner, "clause")
    told = agent_for_pronoun(context, reading.sentence, verb, victims)
    if told is not None and not same_side(context, told, claim):
        return link_actor(told, "incident")
    return None


def find_marksman(context: Context, reading: ParsedSentence, claim: Claim) -> Link[Actor] | None:
    """The owner of the shot in a verb of dying: "fell to a sniper's bullet", "to the bullets of
    rebels".
    """
    units = reading.units
    if claim.trigger < 0 or units[claim.trigger].tag != HARM_INTRANSITIVE:
        return None
    owner = owner_of_shot(context, units[claim.trigger])
    if owner is None and ends_in_shot(context, units[claim.trigger]):
        whose = owner_behind(context, units, claim.trigger)
        owner = read_actor(context, units, whose) if whose is not None else None
    if owner is not None and not same_side(context, owner, claim):
        return link_actor(owner, "clause")
    return None


def owner_behind(context: Context, units: Sequence[Unit], number: int) -> int | None:
    """The unit of those who may attack, after the "of" behind a unit."""
    behind = number + 1
    if behind >= len(units) or units[behind].tag != OF:
        return None
    whose = skip_to_noun(units, behind + 1)
    return whose if whose is not None and is_attacker(context, units, whose) else None


def find_assailants(
    context: Context,
    reading: ParsedSentence,
    claim: Claim,
    clauses: Sequence[int],
    victims: Collection[int],
) -> Link[Actor] | None:
    """Armed people of a state or movement who act when others are hurt: "30 were injured when
    soldiers broke up the rally".
    """
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
        if (
            unit.tag not in ACTORS
            or not is_attacker(context, units, clause.subject)
            or parsed.owner[clause.subject] != number
        ):
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
    """True if a noun phrase belongs to people named before.

    "when a bomb went off near their patrol"
    """
    return not OWN.isdisjoint(context.document.tokens.lowers[max(0, unit.first - 1) : unit.last])


def comes_under(context: Context, reading: ParsedSentence, clause: int) -> bool:
    """True if the subject of a clause is attacked: "when a patrol came under fire"."""
    owner, lowers = context.clauses_of(reading.sentence).owner, context.document.tokens.lowers
    return any(
        owner[number] == clause
        and lowers[unit.first] in UNDER
        and not UNDERGONE.isdisjoint(lowers[unit.first : unit.last])
        for number, unit in enumerate(reading.units)
    )


def find_accused(
    context: Context, reading: ParsedSentence, attacks: Sequence[Attack], clauses: Sequence[int]
) -> Link[Actor] | None:
    """The one held responsible in the clause that speaks of the event: "X claimed responsibility
    for the blast that killed two".
    """
    parsed = context.clauses_of(reading.sentence)
    above = {number for clause in clauses for number in parsed.above(clause)}
    for attack in attacks:
        if attack.kind in RESPONSIBLE and parsed.owner[attack.said] in above:
            return link_actor(attack.actor, "sentence")
    return None


def units_overlap(context: Context, reading: ParsedSentence, unit: int, actor: Actor) -> bool:
    """True if an actor's words overlap those of a unit."""
    tokens, found = context.document.tokens, reading.units[unit]
    return tokens.starts[found.first] < actor.end and actor.start < tokens.ends[found.last - 1]


def may_attack(head: str) -> bool:
    """True if a noun means a side of a fight or people other than officials and journalists.

    Not "checkpoint", "explosions" or "spokesman".
    """
    meaning = lexical_entries().values.get(head)
    return head in SIDES or (
        meaning is not None and meaning.tag in PERSONS and meaning.type not in BYSTANDING
    )


def actor_of(context: Context, mention: EventMention) -> Actor | None:
    """The armed attacker of an event; None for two-sided or harmless events and for bystanders."""
    for argument in mention.attackers if mention.family not in NO_ATTACKS else ():
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
    return Actor(
        argument.text,
        argument.group,
        "" if named else argument.kind,
        named,
        argument.start,
        argument.end,
    )


def link_actor(actor: Actor, step: Step) -> Link[Actor]:
    """An actor with its words and the step that found it."""
    return Link(actor, step, actor.start, actor.end)
