"""Who did it: the attacker in the claim's own sentence, and the one that an article is about."""

from collections.abc import Sequence

from conflict_cli.extractors.casualties import TAKING
from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.grammar import letters_of
from conflict_cli.linking.attacks import find_attacks
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor, Link, Step
from conflict_cli.linking.sources import Source
from conflict_cli.linking.subjects import ACTORS, agent_behind, is_bystander, read_actor, subject_before
from conflict_cli.meanings import ARMED

NOUNS = letters_of("NOMINAL HARMING HARM")  # of what is done to those behind "of"
ACTIVE_VERBS = letters_of("HARMED HARMING ACTIVE HARM RUINED RUINING RUIN")


def find_actor(context: Context, reading: Reading, claim: Claim, clauses: Sequence[int]) -> Link[Actor] | None:
    """Who did it: the by-phrase or the subject of the claim's own verb, else the attacker named in clauses of the same happening."""
    units = reading.units
    victims = {other.victim for other in reading.claims}
    agent = None
    if claim.harm >= 0:
        by_noun = claim.victim == claim.harm + 2 and units[claim.harm].letter in NOUNS  # "the abduction of five drivers by gunmen"
        agent = agent_behind(units, claim.victim if by_noun else claim.harm)
        follows = claim.victim > claim.harm or claim.rule.attacker_first
        if agent is None and follows and units[claim.harm].letter in ACTIVE_VERBS:
            agent = subject_before(context, units, claim.harm, victims)
    elif claim.victim and context.document.tokens.lowers[units[claim.victim - 1].first] in TAKING:  # "took 223 hostages"
        agent = subject_before(context, units, claim.victim - 1, victims)
    if agent is not None and units[agent].letter in ACTORS and agent not in victims and not is_bystander(context, units[agent]):
        return link_actor(read_actor(context, units, agent), "clause")
    owner = context.clauses_of(reading.sentence).owner
    attacks = [
        attack for attack in find_attacks(context, reading.sentence) if attack.number not in victims and not same_side(attack.actor, claim)
    ]
    for clause in clauses:
        for attack in attacks:
            if owner[attack.number] == clause:
                return link_actor(attack.actor, "clause" if clause == clauses[0] else "sentence")
    return None


def link_actor(actor: Actor, step: Step) -> Link[Actor]:
    """An actor with where it was taken from."""
    return Link(actor, step, actor.start, actor.end)


STATE = frozenset(("military", "police"))


def same_side(actor: Actor, claim: Claim) -> bool:
    """Whether attacker and victims are of one kind: militants don't kill the militants whose attack is told."""
    return claim.victim_type in ARMED and (claim.victim_type == actor.type or {claim.victim_type, actor.type} <= STATE)


def claimant(context: Context, claim: Claim, source: Source) -> Actor | None:
    """An armed group that tells of soldiers, police or fighters killed, not its own, tells what it did itself."""
    if claim.victim_type not in ARMED:
        return None
    for start, end, group in context.groups_within(source.start, source.end)[:1]:
        own = {"its", "our", "their", "his"} & set(context.document.text[claim.start : claim.end].lower().split())
        if group.type in ("rebel_group", "militia") and not own:
            return Actor(context.document.text[start:end], group.name, "militant", True, start, end)
    return None
