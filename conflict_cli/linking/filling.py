"""What a statement's own sentence leaves open is taken from its incident's other statements, or from a frame around it."""

from collections.abc import Sequence

from conflict_cli.linking.actors import claimant, link_actor, same_side
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import Incident
from conflict_cli.linking.links import Actor, Link, Links
from conflict_cli.linking.scopes import is_coarse
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.whereabouts import tier
from conflict_cli.models import Date, Place


def fill_links(context: Context, statements: Sequence[Statement], incidents: Sequence[Incident]) -> list[Links]:
    """The links of statements, each with what its incident adds."""
    return [fill(context, statement, incidents[statement.incident]) for statement in statements]


def fill(context: Context, statement: Statement, incident: Incident) -> Links:
    """One statement's own links with those of its incident."""
    links, claim = statement.links, statement.claim
    actor = links.actor
    if actor is None and links.source is not None and claim is not None:
        told = claimant(context, claim, links.source.value)
        actor = link_actor(told, "sentence") if told is not None else None
    links = links._replace(actor=actor)
    if links.scope in ("cumulative", "background") or (links.date is not None and is_coarse(links.date.value)):
        return links
    return links._replace(
        date=links.date or settle_date(statement, incident),
        place=settle_place(statement, incident),
        actor=links.actor or settle_actor(statement, incident),
        weapon=links.weapon or settle_weapon(statement, incident),
    )


def others(statement: Statement, incident: Incident) -> list[Statement]:
    """The other statements of an incident, the nearest before first, then those behind."""
    before = [other for other in incident.statements if other is not statement and other.start <= statement.start]
    behind = [other for other in incident.statements if other is not statement and other.start > statement.start]
    return [*reversed(before), *behind]


def settle_date(statement: Statement, incident: Incident) -> Link[Date] | None:
    """The day that the incident's nearest statement tells."""
    for other in others(statement, incident):
        date = other.links.date
        if date is not None and date.value.value is not None and not is_coarse(date.value):
            return Link(date.value, rel(statement, other), date.start, date.end)
    return None


def settle_place(statement: Statement, incident: Incident) -> Link[Place] | None:
    """The statement's own place; else the one that the incident's nearest statement names, a country or region only for want of any other.

    A place as large as a province is made precise by a statement right behind it that speaks of the same event as known.
    """
    own = statement.links.place
    near = others(statement, incident)
    if own is not None:
        if tier(own.value) < 3:
            return own
        for other in near:
            place = other.links.place
            if place is not None and other.definite and 0 < other.sentence - statement.sentence < 4 and tier(place.value) < tier(own.value):
                return Link(place.value, rel(statement, other), place.start, place.end)
        return own
    found = [other.links.place for other in near if other.links.place is not None]
    pair = min(((other, other.links.place) for other in near if other.links.place is not None), key=lambda pair: tier(pair[1].value) > 3, default=None)
    if pair is None:
        return None
    other, best = pair
    return Link(best.value, rel(statement, other), best.start, best.end)


def settle_actor(statement: Statement, incident: Incident) -> Link[Actor] | None:
    """The one attacker whom the incident's statements name and who is not of the victims' side."""
    claim = statement.claim
    if claim is not None and (claim.quantity.qualifier == "none"):
        return None
    for other in others(statement, incident):
        actor = other.links.actor
        if actor is not None and (claim is None or not same_side(actor.value, claim)):
            return Link(actor.value, rel(statement, other) + (other.kind if other.kind in ("claim", "own", "blame", "accuse") else "") + ("N" if actor.value.named else "u"), actor.start, actor.end)
    return None


def rel(one: Statement, two: Statement) -> str:
    label = "t" if two.title else "p" if one.block == two.block else "q"
    far = abs(one.sentence - two.sentence)
    return label + ("<" if two.sentence < one.sentence else ">" if two.sentence > one.sentence else "=") + ("1" if far < 2 else "3" if far < 4 else "9") + ("d" if one.definite else "")


def settle_weapon(statement: Statement, incident: Incident) -> Link[str] | None:
    """The weapon that the incident's nearest statement names."""
    for other in others(statement, incident):
        weapon = other.links.weapon
        if weapon is not None:
            return Link(weapon.value, rel(statement, other), weapon.start, weapon.end)
    return None
