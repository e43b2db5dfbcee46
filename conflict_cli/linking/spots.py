"""Where: the place in the clauses that tell of what a statement tells."""

import re
from collections.abc import Sequence
from itertools import pairwise

from conflict_cli.linking.context import Context, Spot
from conflict_cli.linking.links import Link
from conflict_cli.linking.whereabouts import Told, acts, is_location, is_speakers, location_of, scenes_of, tier
from conflict_cli.models import Place

# Between a place and what only describes it: a noun, what it is a part of, or one from which it lies so far off.
APPOSED = re.compile(
    r" (?:area|neighbou?rhood|part|quarter|section|suburb) of (?:the )?|"
    r",? in (?:the )?(?:county|department|district|governorate"
    r"|municipality|province|region|state) of (?:the )?|"
    r", (?:the|an?|one of the) [^,;.:—–]{1,60}|"
    r", (?:(?!and |or )[\w.,-]+ ){0,5}?"
    r"(?:(?:north|south|east|west)[\w-]* of|near|outside|close to"
    r"|(?:away|kilomet(?:re|er)s|miles|km) from) "
    r"(?:the (?:\w+ )?(?:\w+ of )?)?"
)
PERSONAL = frozenset("who whom whose".split())


def spots_of(context: Context, told: Told) -> list[Spot]:
    """The places of a statement's sentence where it may have happened: no speaker's, and not what only describes another place."""
    scenes = scenes_of(context, told.sentence)
    if not scenes:
        return []
    sources = context.find_sources(told.sentence)
    spots = [
        spot
        for spot in scenes
        if location_of(context, spot[0]) is not False
        and not acts(context, told.sentence, spot)
        and not is_speakers(context, spot, sources, told.start)
        and not (told.start <= spot[0] and spot[1] <= told.end and tier(spot[2]) > 3 and not is_inside(context, spot))
    ]
    return spots[:1] + [spot for before, spot in pairwise(spots) if not is_in_apposition(context, before, spot)]


def find_place(context: Context, told: Told) -> Link[Place] | None:
    """The place in the clauses that tell of what a statement tells: the most specific one of the nearest clause that names any."""
    by_clause: dict[int, list[Spot]] = {}
    for spot in spots_of(context, told):
        by_clause.setdefault(context.clause_at(told.sentence, spot[0]), []).append(spot)
    found: Link[Place] | None = None
    for clause in told.clauses:
        if clause not in by_clause:
            continue
        if clause != told.clauses[0] and (near := antecedent(context, told, by_clause[clause])) is not None:
            by_clause[clause] = [near]
        start, end, place = min(
            [spot for spot in by_clause[clause] if told.own[0] <= spot[0] < told.own[1]] or by_clause[clause],
            key=lambda spot: (not is_location(context, spot[0]), tier(spot[2]), spot[0] < told.start, abs(spot[0] - told.start)),
        )
        if found is None:
            found = Link(place, "clause" if clause == told.clauses[0] else "sentence", start, end)
        elif tier(place) < min(2, tier(found.value)) and tier(found.value) > 1 and not is_beside(context, told, clause):
            found = Link(place, "sentence", start, end)  # "killed in Syria when a bomb went off in Harun"
    return found or before_relative(context, told)


def is_beside(context: Context, told: Told, clause: int) -> bool:
    """Whether a clause stands beside a statement's with a toll of its own: "in Harun nine were killed; in Sule province four"."""
    clauses = context.clauses_of(told.sentence).clauses
    if "coordinate" not in (clauses[clause].kind, clauses[told.clauses[0]].kind):
        return False
    return any(context.clause_at(told.sentence, claim.start) == clause for claim in context.read(told.sentence).claims)


def before_relative(context: Context, told: Told) -> Link[Place] | None:
    """The place told last before a relative clause that is not of a person: "the attack in Harun in which two died"."""
    clause = context.clauses_of(told.sentence).clauses[told.clauses[0]]
    if clause.kind != "relative":
        return None
    units, tokens = context.read(told.sentence).units, context.document.tokens
    opening = units[clause.first].first
    if not PERSONAL.isdisjoint(tokens.lowers[opening : opening + 3]):
        return None
    before = [spot for spot in spots_of(context, told) if spot[0] < tokens.starts[opening] and location_of(context, spot[0])]
    return Link(before[-1][2], "sentence", before[-1][0], before[-1][1]) if before else None


def only_place(context: Context, told: Told) -> Link[Place] | None:
    """The one place that a statement's sentence tells something to have happened at, in whatever clause."""
    located = [spot for spot in spots_of(context, told) if tier(spot[2]) < 4 and location_of(context, spot[0])]
    if len({place.name for _, _, place in located}) != 1:
        return None
    start, end, place = located[0]
    return Link(place, "sentence", start, end)


def is_inside(context: Context, spot: Spot) -> bool:
    """Whether a place within a toll's words says where: "8,000 people in Mali were killed"; not "8,000 Mali troops"."""
    return context.document.text.endswith((" in ", " across "), 0, spot[0])


def is_in_apposition(context: Context, before: Spot, spot: Spot) -> bool:
    """Whether a place only describes the one before it: "in Harun, the largest town of the Sule valley", "in Harun, south of Sule".

    So does what holds it: "the Hotel Nil in Harun".
    """
    text = context.document.text
    if text[before[1] : spot[0]] == " in ":
        return tier(before[2]) <= tier(spot[2]) < 3
    return APPOSED.fullmatch(text, before[1], spot[0]) is not None


def antecedent(context: Context, told: Told, spots: Sequence[Spot]) -> Spot | None:
    """The place that "where" in front of a statement stands for: "in A and in B, where two died"."""
    parsed, tokens = context.clauses_of(told.sentence), context.document.tokens
    clause = parsed.clauses[told.clauses[0]]
    units = context.read(told.sentence).units
    if clause.kind != "relative" or tokens.lowers[units[clause.first].first] != "where":
        return None
    before = [spot for spot in spots if spot[0] < tokens.starts[units[clause.first].first]]
    return before[-1] if before else None
