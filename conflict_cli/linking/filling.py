"""What a statement's own sentence leaves open is taken from its incident's other statements, or from a frame around it.

Each step is kept only where it is right far more often than not on texts that nobody tuned on: what came before in the incident tells a
day and a place; an attacker is taken over within a paragraph, or where the words refer to the attack that was told.
"""

import re
from collections.abc import Sequence

from conflict_cli.linking.actors import claimant, link_actor
from conflict_cli.linking.attackers import settle_actor
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import NEAR, REACH, Incident, places_meet, told_before, told_behind
from conflict_cli.linking.days import is_ahead, is_aside, is_elsewhen, is_telling
from conflict_cli.linking.leads import Scenery, find_scenery
from conflict_cli.linking.links import Link, Links
from conflict_cli.linking.parties import Parties
from conflict_cli.linking.scopes import TOLD_APART, is_coarse
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.wars import find_theatre
from conflict_cli.linking.whereabouts import is_speakers, location_of, scenes_of, tier, within
from conflict_cli.models import Date, Place

LEAD = 600  # characters of a text's headline, standfirst and lead
LISTED = 40  # blocks of a list under one heading
AHEAD = 4  # sentences behind a headline, a standfirst or a lead in which their day is told
FRONTED = 12  # characters into a sentence up to which its day opens it
PERFECT = re.compile(r"\b(?:has|have) (?:been )?\w+", re.IGNORECASE)


def fill_links(context: Context, statements: Sequence[Statement], incidents: Sequence[Incident]) -> list[Links]:
    """The links of statements, each with what its incident and the frames around it add."""
    told = [statement for incident in incidents for statement in (*incident.body, *incident.titles)]
    every = sorted(told, key=lambda statement: statement.start)
    latest: Statement | None = None
    dated_before: dict[int, Statement | None] = {}
    for statement in every:
        dated_before[id(statement)] = latest
        if is_dated(statement):
            latest = statement
    scenery = find_scenery(context, [statement for statement in every if statement.claim is not None])
    parties = Parties(context, every)
    return [
        fill(context, statement, incidents[statement.incident], dated_before[id(statement)], scenery, parties) for statement in statements
    ]


def is_dated(statement: Statement) -> bool:
    """Whether a statement tells the day of the news: not one of running totals or older events."""
    date = statement.links.date
    return date is not None and statement.links.scope not in TOLD_APART and not is_coarse(date.value)


def fill(
    context: Context,
    statement: Statement,
    incident: Incident,
    dated_before: Statement | None,
    scenery: Scenery | None,
    parties: Parties,
) -> Links:
    """One statement's own links with those of its incident; `dated_before` is the last one before it that tells a day."""
    links, claim = statement.links, statement.claim
    if links.actor is None and links.source is not None and claim is not None:
        told = claimant(context, claim, links.source.value)
        links = links._replace(actor=link_actor(told, "sentence") if told is not None else None)
    if links.scope == "cumulative" and links.place is None:
        links = links._replace(place=find_theatre(context, statement.sentence))
    links = links._replace(actor=links.actor or settle_actor(context, statement, incident, parties))
    if links.scope in TOLD_APART or (links.date is not None and is_coarse(links.date.value)):
        return links
    return links._replace(
        date=links.date or borrow_date(context, statement, incident, dated_before),
        place=settle_place(context, statement, incident, scenery),
        weapon=links.weapon or settle_weapon(statement, incident),
    )


def borrow_date(context: Context, statement: Statement, incident: Incident, dated_before: Statement | None) -> Link[Date] | None:
    """The day of a statement whose sentence tells none: its incident's, else the one that the report goes on with."""
    if is_elsewhen(context, statement.sentence):
        return None
    return settle_date(context, statement, incident) or day_in_force(context, statement, dated_before)


def settle_date(context: Context, statement: Statement, incident: Incident) -> Link[Date] | None:
    """The day that the incident's nearest statement tells, before it or in the next sentence, at the text's head in the next ones."""
    at_head = statement.start < LEAD
    behind = told_behind(statement, incident, AHEAD if at_head else 1)
    for other in (*told_before(statement, incident), *(other for other in behind if at_head or not opens_day(context, other))):
        if other.sentence != statement.sentence and is_dated(other) and (date := other.links.date) is not None:
            return Link(date.value, "incident", date.start, date.end)
    return None


def opens_day(context: Context, statement: Statement) -> bool:
    """Whether a statement's sentence begins with its day: "On Saturday, …" goes on to another than what was told before it."""
    date, sentence = statement.links.date, context.document.sentences[statement.sentence]
    return date is not None and sentence.start <= date.start < sentence.start + FRONTED


def is_up_to_now(statement: Statement, text: str) -> bool:
    """Whether a toll in the perfect is of no day: "They have killed hundreds"."""
    return statement.claim is not None and PERFECT.search(text, statement.claim.start, statement.claim.end) is not None


def day_in_force(context: Context, statement: Statement, dated_before: Statement | None) -> Link[Date] | None:
    """The day that the paragraph or its heading, or else the statement before it that has one, told last: a report goes on with its day."""
    document = context.document
    block, sentence = document.blocks[statement.block], document.sentences[statement.sentence]
    for start, end in ((max(block.start, context.dateline[1]), sentence.start), heading_of(context, statement.block)):
        for date in reversed(context.dates_between(start, end)):
            if may_hold(context, date):
                return Link(date, "frame", date.start, date.end)
    if is_up_to_now(statement, document.text):
        return None
    told = dated_before.links.date if dated_before is not None and dated_before.sentence != statement.sentence else None
    if told is None or dated_before is None:
        return lead_day(context, sentence.start) if not statement.title else None
    here, there = statement.links.place, dated_before.links.place
    abroad = here is not None and there is not None and len({here.value.country, there.value.country} - {None}) > 1
    return Link(told.value, "frame", told.start, told.end) if not abroad else None


def may_hold(context: Context, date: Date) -> bool:
    """Whether a date may be the day that the next sentences go on with: one of the news, that the report can know."""
    return not is_coarse(date) and not is_aside(context, date) and not is_ahead(context, date)


def lead_day(context: Context, end: int) -> Link[Date] | None:
    """The last day that the lead tells before a character, where nothing that happened has one yet; not the dateline's nor a speaker's."""
    sentences = context.document.sentences
    for number in range(context.sentence_of(end - 1), -1, -1):
        sentence = sentences[number]
        if sentence.start < end - LEAD or context.document.blocks[sentence.block].kind not in ("paragraph", "bullet"):
            return None
        sources = context.find_sources(number)
        for date in context.dates_between(max(sentence.start, context.dateline[1]), sentence.end):
            if may_hold(context, date) and not any(is_telling(context, date, source) for source in sources):
                return Link(date, "frame", date.start, date.end)
    return None


def heading_of(context: Context, number: int) -> tuple[int, int]:
    """The characters of the line with a colon that announces a block or its list; empty where there is none."""
    blocks = context.document.blocks
    for before in range(number - 1, max(-1, number - LISTED), -1):
        block = blocks[before]
        if context.document.text[block.end - 1] == ":":
            return block.start, block.end
        if block.kind != "bullet":
            break
    return 0, 0


def settle_place(context: Context, statement: Statement, incident: Incident, scenery: Scenery | None) -> Link[Place] | None:
    """The statement's own place, made precise where a near one lies in it; else what its incident, its paragraph or the lead names."""
    own = statement.links.place
    near = scenery is not None and (scenery.is_event or abs(scenery.sentence - statement.sentence) < 2)
    near = near and scenery is not None and not (context.read(scenery.sentence).claims and scenery.sentence != statement.sentence)
    if own is not None:
        spot = spot_within(statement, incident, own.value) if tier(own.value) > 2 else None
        if spot is None and near and scenery is not None and tier(own.value) > 1 and within(scenery.spot[2], own.value):
            start, end, place = scenery.spot
            return Link(place, "incident", start, end) if tier(place) < tier(own.value) else own
        return spot or own
    if statement.title:
        return spot_within(statement, incident, None)
    best = place_before(context, statement, incident)
    if best is not None and tier(best.value) < 3:
        return best
    scene = scene_before(context, statement, context.document.blocks[statement.block].start)
    if scene is not None and tier(scene.value) < 3:
        return scene
    if scenery is not None and best is not None and is_of(incident, scenery) and within(scenery.spot[2], best.value):
        start, end, place = scenery.spot
        return Link(place, "incident", start, end)
    if best is None and scene is None and scene_before(context, statement, 0) is None:
        return spot_within(statement, incident, None)
    return best or scene


def place_before(context: Context, statement: Statement, incident: Incident) -> Link[Place] | None:
    """The place that the incident's nearest statement before one tells, a country or region only where all tell no more.

    A place is lent only while no sentence since has told of another: the report has gone on.
    """
    found = None
    for other in told_before(statement, incident):
        place = other.links.place
        if place is None:
            continue
        if not other.title:
            scene = scene_before(context, statement, other.start)
            if (
                scene is not None
                and scene.value.name != place.value.name
                and (other.claim is None or not places_meet(scene.value, place.value))
            ):
                continue
        if tier(place.value) < 4:
            return Link(place.value, "incident", place.start, place.end)
        found = found or Link(place.value, "incident", place.start, place.end)
    return found


def is_of(incident: Incident, scenery: Scenery) -> bool:
    """Whether an incident is the one that the lead tells: the first, or one told in its sentence or of its place."""
    return (
        incident.number == 0
        or scenery.spot[2].name in incident.places
        or any(other.sentence == scenery.sentence for other in incident.body[:REACH])
    )


def spot_within(statement: Statement, incident: Incident, area: Place | None) -> Link[Place] | None:
    """The one spot that the incident's next statements name in an area, None where they name none or several."""
    spots = {
        place.value.name: place
        for other in told_behind(statement, incident, NEAR)
        if (place := other.links.place) is not None
        and tier(place.value) < 3
        and (area is None or (within(place.value, area) and (other.definite or other.block == statement.block)))
    }
    if len(spots) != 1:
        return None
    spot = next(iter(spots.values()))
    return Link(spot.value, "incident", spot.start, spot.end)


def scene_before(context: Context, statement: Statement, start: int) -> Link[Place] | None:
    """The most specific place of the nearest sentence before a statement, from a character on, that tells where something happened."""
    sentences = context.document.sentences
    for number in range(statement.sentence - 1, max(-1, statement.sentence - REACH), -1):
        if sentences[number].start < start:
            return None
        sources, middle = context.find_sources(number), (sentences[number].start + sentences[number].end) // 2
        spots = [
            spot for spot in scenes_of(context, number) if location_of(context, spot[0]) and not is_speakers(context, spot, sources, middle)
        ]
        if spots:
            first, last, place = min(spots, key=lambda spot: tier(spot[2]))
            return Link(place, "frame", first, last)
    return None


def settle_weapon(statement: Statement, incident: Incident) -> Link[str] | None:
    """The weapon that the incident's nearest statement names."""
    for other in (*told_before(statement, incident), *told_behind(statement, incident, NEAR)):
        weapon = other.links.weapon
        if weapon is not None:
            return Link(weapon.value, "incident", weapon.start, weapon.end)
    return None
