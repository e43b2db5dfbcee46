"""The attacker of an incident for those of its statements whose own sentence names none."""

from itertools import pairwise

from conflict_cli.extractors.lexical import ARMED
from conflict_cli.linking.attacks import FIGHTS
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import NEAR, REACH, RESPONSIBLE, Incident, told_before, told_behind
from conflict_cli.linking.links import Actor, Link
from conflict_cli.linking.naming import called
from conflict_cli.linking.sides import ASSAILANTS, agree, is_singular, same_side
from conflict_cli.linking.statements import Statement

KNOWN = frozenset(("the", "those"))
FALLEN = frozenset("casualties dead fatalities injured killed slain victims wounded".split())
FEW = 3  # figures below this one agree by chance
HURTFUL = frozenset("killed wounded killed_or_wounded captured kidnapped".split())  # what attackers do


def settle_actor(context: Context, statement: Statement, incident: Incident) -> Link[Actor] | None:
    """The attacker that the incident's statements name: a near one, who is held responsible, or the only one."""
    claim = statement.claim
    if claim is not None and (claim.quantity.qualifier == "none" or statement.assailants or fell_in_battle(context, statement)):
        return None
    near = told_again(statement, incident) or near_actor(context, statement, incident)
    if near is None or not ASSAILANTS.isdisjoint(near.value.name.lower().split()):  # "the attackers": the incident may tell who they are
        near = only_actor(context, statement, incident) or near
    if near is None:
        return None
    actor = near.value
    return near._replace(value=actor._replace(name=called(context, actor.name, actor.group, actor.start)))


def told_again(statement: Statement, incident: Incident) -> Link[Actor] | None:
    """The attacker of the same figure told elsewhere in the incident: "Missile kills 18" is of the army where "Army shelling killed 18"."""
    claim = statement.claim
    if claim is None or (claim.quantity.best or 0) < FEW:
        return None
    for other in (*incident.titles, *incident.body)[:REACH]:
        actor, toll = other.links.actor, other.claim
        if actor is not None and toll is not None and toll.outcome == claim.outcome and toll.quantity.best == claim.quantity.best:
            return Link(actor.value, "incident", actor.start, actor.end)
    return None


def near_actor(context: Context, statement: Statement, incident: Incident) -> Link[Actor] | None:
    """The attacker named last: before in the paragraph, or where the statement refers to the attack; who is held responsible behind it."""
    for other in told_before(statement, incident):
        actor = other.links.actor
        if actor is None or not may_have_hurt(context, other, actor.value, statement):
            continue
        near = statement.sentence - other.sentence <= (NEAR if actor.value.named else 1)
        here = other.block == statement.block or ((statement.definite or speaks_of_dead(context, statement)) and actor.value.named)
        if (near and here) or (actor.value.named and (other.title or other.kind in RESPONSIBLE)):
            return Link(actor.value, "incident", actor.start, actor.end)
        return None
    for other in told_behind(statement, incident, NEAR):
        actor = other.links.actor
        told = other.kind in RESPONSIBLE or (
            other.claim is None and other.block == statement.block and other.sentence == statement.sentence + 1
        )
        if actor is not None and actor.value.named and told and may_have_hurt(context, other, actor.value, statement):
            return Link(actor.value, "incident", actor.start, actor.end)
    return None


def only_actor(context: Context, statement: Statement, incident: Incident) -> Link[Actor] | None:
    """The attacker of the incident where all that its statements name may be one; by name, and as tolls name him, before others."""
    claim = statement.claim
    if claim is None or claim.outcome not in HURTFUL or incident.number:
        return None
    told = [
        (other, link)
        for other in (*incident.titles, *incident.body)[:REACH]
        if (link := other.links.actor) is not None and may_have_hurt(context, other, link.value, statement)
    ]
    known = [
        (other, link)
        for other, link in told
        if (other.start < statement.start or statement.title)
        and (is_singular(link.value) or (other.claim is not None and statement.sentence - other.sentence <= NEAR))
    ]
    if not known or not all(agree(context, one.value, two.value) for _, one in told for _, two in told):
        return None
    _, actor = min(known, key=lambda pair: (not is_singular(pair[1].value), pair[0].claim is None, abs(pair[0].start - statement.start)))
    return Link(actor.value, "incident", actor.start, actor.end)


def may_have_hurt(context: Context, other: Statement, actor: Actor, statement: Statement) -> bool:
    """Whether the attacker whom one statement names may be that of another: not of his own side, nor who but killed the assailants."""
    claim = statement.claim
    if claim is None:
        return True
    if same_side(actor, claim) or (actor.group is not None and claim.core is not None and names(context, claim.core, actor.group)):
        return False
    if other.claim is None:
        return True
    return not (other.assailants or (other.claim.victim_type in ARMED and claim.victim_type not in ARMED))


def names(context: Context, core: tuple[int, int], group: str) -> bool:
    """Whether the tokens of a noun phrase name a group."""
    tokens = context.document.tokens
    return context.group_between(tokens.starts[core[0]], tokens.ends[core[1] - 1]) == group


def speaks_of_dead(context: Context, statement: Statement) -> bool:
    """Whether a toll is a part of one told before: "Four children were among the dead"."""
    return any(word in KNOWN and dead in FALLEN for word, dead in pairwise(context.words_of(statement.sentence)))


def fell_in_battle(context: Context, statement: Statement) -> bool:
    """Whether a toll is that of a fight, which has two sides: "The battle has cost the lives of sixty"."""
    return not FIGHTS.isdisjoint(context.words_of(statement.sentence))
