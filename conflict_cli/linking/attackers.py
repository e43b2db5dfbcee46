"""The attacker of an incident for those of its statements whose own sentence names none."""

from collections.abc import Iterator

from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import NEAR, REACH, Incident, told_before, told_behind
from conflict_cli.linking.links import Actor, Link
from conflict_cli.linking.sides import agree, is_singular, same_side
from conflict_cli.linking.statements import Statement
from conflict_cli.meanings import ARMED

RESPONSIBLE = frozenset(("claim", "own", "blame", "accuse"))
HURTFUL = frozenset("killed wounded killed_or_wounded captured kidnapped".split())  # what attackers do


def settle_actor(context: Context, statement: Statement, incident: Incident) -> Link[Actor] | None:
    """The attacker that the incident's statements name: a near one, who is held responsible, or the only one."""
    claim = statement.claim
    if claim is not None and (claim.quantity.qualifier == "none" or statement.assailants):
        return None
    return near_actor(statement, incident) or only_actor(context, statement, incident)


def near_actor(statement: Statement, incident: Incident) -> Link[Actor] | None:
    """The attacker named last: before in the paragraph, or where the statement refers to the attack; who is held responsible behind it."""
    claim = statement.claim
    for other in told_before(statement, incident):
        actor = other.links.actor
        if actor is None or (claim is not None and same_side(actor.value, claim)):
            continue
        near = statement.sentence - other.sentence <= (NEAR if actor.value.named else 1)
        here = other.block == statement.block or (statement.definite and actor.value.named)
        if (near and here) or (actor.value.named and (other.title or other.kind in RESPONSIBLE)):
            return Link(actor.value, "incident", actor.start, actor.end)
        break
    else:
        for other in told_behind(statement, incident, NEAR):
            actor = other.links.actor
            told = other.kind in RESPONSIBLE or (
                other.claim is None and other.block == statement.block and other.sentence == statement.sentence + 1
            )
            if actor is not None and actor.value.named and told and (claim is None or not same_side(actor.value, claim)):
                return Link(actor.value, "incident", actor.start, actor.end)
    return None


def only_actor(context: Context, statement: Statement, incident: Incident) -> Link[Actor] | None:
    """The attacker of the incident where all that its statements name may be one; by name before by a common noun."""
    claim = statement.claim
    if claim is None or claim.outcome not in HURTFUL:
        return None
    told = list(rivals(statement, incident))
    known = [(other, link) for other, link in told if other.start < statement.start or other.kind in RESPONSIBLE or statement.title]
    if not known or not all(agree(context, one.value, two.value) for _, one in told for _, two in told):
        return None
    _, actor = min(known, key=lambda pair: (not is_singular(pair[1].value), abs(pair[0].start - statement.start)))
    return Link(actor.value, "incident", actor.start, actor.end)


def rivals(statement: Statement, incident: Incident) -> Iterator[tuple[Statement, Link[Actor]]]:
    """The statements of an incident that name an attacker who may have hurt those whom a statement tells of."""
    claim = statement.claim
    for other in (*incident.titles, *incident.body)[:REACH]:
        actor = other.links.actor
        if actor is None or (claim is not None and same_side(actor.value, claim)):
            continue
        fighters = other.claim is not None and (other.claim.victim_type in ARMED or other.assailants)
        if fighters and claim is not None and claim.victim_type not in ARMED:
            continue  # who killed the assailants is no attacker of others
        yield other, actor
