"""Each claim gets its who, when, where, by whom and who says so: named steps in order, the nearest words first.

Own clause, own sentence, what the paragraph said before, what the article is about, the dateline last.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.extractors.nationalities import country_of
from conflict_cli.extractors.noun_builders import PEOPLE_TYPES
from conflict_cli.grammar import is_a
from conflict_cli.linking.actors import claimant, find_actor, find_attacks, first_weapon, main_attacker, same_side
from conflict_cli.linking.context import Context, make_context
from conflict_cli.linking.equipment import link_losses
from conflict_cli.linking.links import Actor, Attack, Links
from conflict_cli.linking.scopes import find_scope, is_coarse
from conflict_cli.linking.sources import Source
from conflict_cli.linking.whereabouts import Scenery, Spot, dateline, find_date, find_place, main_place, scenes_between, tier
from conflict_cli.models import Casualty, Date, Group, Loss, Place
from conflict_cli.text import Document


class Linked(NamedTuple):
    """A row with what settling needs to know beside it."""

    row: Casualty
    claim: Claim
    block: int
    own_date: bool
    own_place: bool


class Scene(NamedTuple):
    """What the sentences of a paragraph leave for later ones that say nothing themselves."""

    date: Date | None = None
    place: Place | None = None
    actor: Actor | None = None
    attackers: Actor | None = None
    weapon: str | None = None
    source: Source | None = None
    speaker: Source | None = None
    frame: Source | None = None  # who tells all that a colon has announced
    told: int = -9
    attacked: int = -9


LISTED = 40  # sentences that one announcement may govern
NEAR = 4  # sentences for which an attacker is remembered in a long paragraph


def link_claims(
    document: Document,
    readings: Sequence[Reading],
    read: Callable[[int], Reading],
    dates: Sequence[Date],
    places: Sequence[Place],
    groups: Sequence[Group],
    reference_date: str | None,
) -> tuple[list[Linked], list[Loss]]:
    """A row for every claim and for every loss, in text order."""
    context = make_context(document, read, dates, places, groups, reference_date)
    pairs = [(reading, claim) for reading in readings for claim in reading.claims]
    scenes = set_scenes(context, readings)
    links = [link_own(context, reading, claim, scenes[reading.sentence]) for reading, claim in pairs]
    links = link_article(context, pairs, links, scenes)
    linked: list[Linked] = []
    for (reading, claim), link in zip(pairs, links, strict=True):
        linked.append(make_row(context, reading, claim, link, linked))
    losses = [(reading, loss) for reading in readings for loss in reading.losses]
    own = [link_own(context, reading, loss, scenes[reading.sentence]) for reading, loss in losses]
    return linked, link_losses(context, losses, own)


def set_scenes(context: Context, readings: Sequence[Reading]) -> dict[int, Scene]:
    """The scene before each sentence that has claims: what its paragraph has said so far."""
    scenes: dict[int, Scene] = {}
    sentences = context.document.sentences
    scene, done = Scene(), -1
    for reading in readings:
        if not reading.claims and not reading.losses:
            continue
        number = reading.sentence
        first = number
        while first > 0 and sentences[first - 1].block == sentences[number].block:
            first -= 1
        if first > done:
            scene, done = Scene(speaker=scene.speaker, frame=framer(context, first)), first - 1
        for before in range(done + 1, number):
            scene = move_on(context, context.read(before), scene)
        scenes[number] = scene
        scene, done = move_on(context, reading, scene), number
    return scenes


def framer(context: Context, first: int) -> Source | None:
    """The source of what is told in a list: named where a colon announces it, or right before."""
    sentences, blocks, text = context.document.sentences, context.document.blocks, context.document.text
    for number in range(first - 1, max(-1, first - LISTED), -1):
        block = blocks[sentences[number].block]
        if text[block.end - 1] == ":" and block.end == sentences[number].end:
            for before in range(number, max(-1, number - 4), -1):
                sources = context.find_sources(context.read(before), None)
                if sources:
                    return sources[-1]
            return None
    return None


def move_on(context: Context, reading: Reading, scene: Scene) -> Scene:
    """The scene after a sentence."""
    sentence = context.document.sentences[reading.sentence]
    dates = context.dates_between(sentence.start, sentence.end)
    attacks = find_attacks(context, reading)
    sources = context.find_sources(reading, scene.speaker)
    spots = scenes_between(context, sentence.start, sentence.end, sources, (sentence.start + sentence.end) // 2)
    actor = next((attack.actor for attack in reversed(attacks) if attack.actor.named), None)
    others = next((attack.actor for attack in reversed(attacks) if not attack.actor.named), None)
    if changes_scene(scene, dates, spots):
        scene = scene._replace(actor=None, attackers=None, weapon=None)
    return Scene(
        dates[0] if dates else scene.date,
        min(spots, key=lambda spot: tier(spot[2]))[2] if spots else scene.place,
        actor or (scene.actor if reading.sentence - scene.attacked < NEAR else None),
        others or (scene.attackers if reading.sentence - scene.attacked < NEAR else None),
        find_weapon(context, reading) or scene.weapon,
        sources[-1] if sources else scene.source,
        sources[-1] if sources else scene.speaker,
        scene.frame,
        reading.sentence if sources else scene.told,
        reading.sentence if actor or others else scene.attacked,
    )


def changes_scene(scene: Scene, dates: Sequence[Date], spots: Sequence[Spot]) -> bool:
    """Whether a sentence goes on to another day or place: who attacked before did not attack there."""
    day = bool(dates) and scene.date is not None and all(date.value != scene.date.value for date in dates)
    spot = bool(spots) and scene.place is not None and tier(scene.place) < 3 and all(item[2].name != scene.place.name for item in spots)
    return day or spot


def link_own(context: Context, reading: Reading, claim: Claim, scene: Scene) -> Links:
    """What the claim's own sentence and paragraph say."""
    sources = context.find_sources(reading, scene.speaker)
    date, place = find_date(context, reading, claim), find_place(context, reading, claim, sources)
    actor = find_actor(context, reading, claim)
    weapon = find_weapon(context, reading)
    source = find_source(context, reading, claim, scene, sources)
    if actor is None and source is not None:
        actor = claimant(context, claim, source)
    scope = find_scope(context.document, claim, date)
    if scope in ("cumulative", "background") or is_coarse(date):  # what the paragraph tells of its incident is not told of these
        return Links(date, place, actor, weapon, source, date is not None, place is not None, scope, None)
    spots = [(0, 0, place)] if place is not None else []
    if changes_scene(scene, [date] if date is not None else [], spots):
        scene = scene._replace(actor=None, attackers=None, weapon=None)
    others = scene.attackers if scene.attackers is not None and not same_side(scene.attackers, claim) else None
    if actor is None and scene.actor is not None and not same_side(scene.actor, claim):
        actor = scene.actor
    return Links(
        date or scene.date, place or scene.place, actor, weapon or scene.weapon, source, date is not None, place is not None, scope, others
    )


def find_weapon(context: Context, reading: Reading) -> str | None:
    """The first weapon that a sentence names, equipment that it tells destroyed or taken aside."""
    lost = {loss.victim for loss in reading.losses}
    return first_weapon(context, [unit for number, unit in enumerate(reading.units) if number not in lost])


def link_article(context: Context, pairs: Sequence[tuple[Reading, Claim]], links: Sequence[Links], scenes: dict[int, Scene]) -> list[Links]:
    """What the article is about fills what claims leave open: its one attacker, its one spot, the date of the claim before."""
    titles = {number for number, block in enumerate(context.document.blocks) if block.kind == "title"}
    claimed = [link.place for link in links if link.place is not None and link.own_place and link.scope in ("incident", "period")]
    countries = {place.country for place in claimed if place.country is not None}
    scattered = len(countries) > 1 or len({place.name for place in claimed if tier(place) < 2}) > 2
    attacks = [attack for number in range(len(context.document.sentences)) for attack in find_attacks(context, context.read(number))]
    attacks += [Attack(link.actor, -1) for link in links if link.actor is not None and link.scope == "incident"]
    attacker = None if len(countries) > 1 else main_attacker(attacks, scattered)
    leads = lead_sentences(context, pairs)
    main = None if scattered else main_place(context, leads)
    filled: list[Links] = []
    date, place = lead_date(context, leads, pairs), None
    for (reading, claim), link in zip(pairs, links, strict=True):
        title = context.document.sentences[reading.sentence].block in titles
        if link.scope not in ("incident", "period") or (link.own_date and is_coarse(link.date)):
            filled.append(link)
            continue
        told = not title and claim.quantity.qualifier != "none"
        actor = link.actor or (
            attacker if attacker is not None and told and not same_side(attacker, claim) else link.attackers if told else None
        )
        near = main is not None and (main.event or abs(main.sentence - reading.sentence) <= 1)
        spot = main.place if main is not None and not title and agrees(link.date, main.dates) else None
        where = link.place or (None if title else spot or place)
        if (
            spot is not None
            and near
            and (
                where is None
                or (tier(where) >= (2 if pairs and reading.sentence - pairs[0][0].sentence < 2 else 3) and within(spot, where))
            )
        ):
            where = spot
        when = link.date or (None if title else date or (scene_date(context, main) if near and main is not None else None))
        filled.append(link._replace(actor=actor, place=where, date=when))
        if not title:
            date, place = when or date, where or place
    return filled


def scene_date(context: Context, main: Scenery) -> Date | None:
    """The one day that the sentence of the main place gives."""
    sentence = context.document.sentences[main.sentence]
    days = [date for date in context.dates_between(sentence.start, sentence.end) if not is_coarse(date)]
    return days[0] if len(days) == 1 else None


def lead_date(context: Context, leads: Sequence[int], pairs: Sequence[tuple[Reading, Claim]]) -> Date | None:
    """The day that the lead gives before the first claim."""
    if not leads:
        return None
    sentences = context.document.sentences
    start = max(sentences[leads[0]].start, dateline(context)[1])
    claim = next(claim for reading, claim in pairs if reading.sentence >= leads[0])
    return next((date for date in context.dates_between(start, claim.start) if not is_coarse(date)), None)


def lead_sentences(context: Context, pairs: Sequence[tuple[Reading, Claim]]) -> list[int]:
    """The sentences that set the scene: those around the first claim of the body, five before and five behind."""
    blocks, sentences = context.document.blocks, context.document.sentences
    body = [reading.sentence for reading, _ in pairs if blocks[sentences[reading.sentence].block].kind != "title"]
    first = next((number for number, sentence in enumerate(sentences) if blocks[sentence.block].kind != "title"), 0)
    return list(range(max(first, body[0] - 5), min(body[0] + 6, len(sentences)))) if body else []


def agrees(date: Date | None, others: frozenset[str | None]) -> bool:
    """Whether a claim's date and the dates of a sentence may be of one event: one gives none, or both the same."""
    return date is None or not others or date.value in others


def within(spot: Place, area: Place) -> bool:
    """Whether a spot may lie in an area: nothing that is known of both says otherwise."""
    if spot.country is not None and area.country is not None and spot.country != area.country:
        return False
    region = area.name if area.type == "province" else area.admin1
    return spot.admin1 is None or region is None or tier(area) > 3 or bool(stems(spot.admin1) & stems(region))


def stems(name: str) -> set[str]:
    """The first consonants of a name's words: admin1 is spelled one way by gazetteers and another by articles ("Hiiraan", "Hiran")."""
    return {
        "".join(letter for letter in word if letter not in "aeiouy")[:3] for word in name.lower().replace("-", " ").split() if len(word) > 3
    }


def find_source(context: Context, reading: Reading, claim: Claim, scene: Scene, sources: Sequence[Source]) -> Source | None:
    """Who says so in the claim's sentence: the nearest source before it, else the first behind it.

    A sentence in quotation marks goes on with the speaker before it; "was reported" without a reporter is by the last one named.
    """
    before = [source for source in sources if source.end <= claim.start]
    after = [source for source in sources if source.start >= claim.start]
    if before or after:
        return before[-1] if before else after[0]
    quoted = context.document.text[context.document.sentences[reading.sentence].start] in '"“'
    unnamed = (
        any(is_a(unit, "REPORTED") for unit in reading.units[claim.victim :])
        or " reported" in context.document.text[claim.start : claim.end + 9]
    )
    if quoted and (behind := speaker_behind(context, reading.sentence)) is not None:
        return behind
    if scene.frame is not None and not before:
        return scene.frame
    return scene.source if (quoted and reading.sentence - scene.told == 1) or (unnamed and reading.sentence - scene.told < 4) else None


def speaker_behind(context: Context, number: int) -> Source | None:
    """The speaker named where a quotation ends that this sentence opens and does not close."""
    sentences, text = context.document.sentences, context.document.text
    closed = any(mark in text[sentences[number].start + 1 : sentences[number].end] for mark in '"”')
    for later in range(number + 1, min(number + 5, len(sentences))):
        if closed or sentences[later].block != sentences[number].block:
            return None
        if any(mark in text[sentences[later].start : sentences[later].end] for mark in '"”'):
            sources = context.find_sources(context.read(later), None)
            return sources[0] if sources else None
    return None


def make_row(context: Context, reading: Reading, claim: Claim, link: Links, before: Sequence[Linked]) -> Linked:
    """One claim with its links as a row of the report."""
    document = context.document
    victims, victim_type = link_victims(document, claim, before)
    quantity = claim.quantity
    status = claim.status or ("none" if quantity.qualifier == "none" else "asserted")
    row = Casualty(
        outcome=claim.outcome,
        count=quantity.count,
        qualifier=quantity.qualifier,
        low=0 if status in ("feared", "hypothetical") else quantity.low,
        best=quantity.best,
        high=quantity.high,
        victims=victims,
        victim_type=victim_type,
        victim_group=victim_group(context, claim),
        perpetrator=link.actor.name if link.actor else None,
        perpetrator_group=link.actor.group if link.actor else None,
        weapon=link.weapon,
        date=date_value(context, link.date, link.scope),
        place=link.place.name if link.place else None,
        attribution=link.source.name if link.source else None,
        attribution_kind=link.source.kind if link.source else None,
        status=status,
        scope=link.scope,
        subset=claim.subset,
        superseded=claim.superseded,
        repeat=False,
        counted=True,
        text=document.text[claim.start : claim.end],
        start=claim.start,
        end=claim.end,
        rule=claim.rule.name,
    )
    return Linked(row, claim, document.sentences[reading.sentence].block, link.own_date, link.own_place)


def date_value(context: Context, date: Date | None, scope: str) -> str | None:
    """The EDTF value of a claim's date; "since 2011" is an interval up to the reference date, open where that isn't known."""
    if date is None or date.value is None:
        return None
    before = context.document.text[max(0, date.start - 60) : date.start].lower().split()
    if scope == "cumulative" and "since" in before[-6:] and "/" not in date.value and len(date.value) >= 4:
        return f"{date.value}/{context.reference_date or '..'}"
    return date.value


def link_victims(document: Document, claim: Claim, before: Sequence[Linked]) -> tuple[str | None, str]:
    """The victims' noun phrase and type; an elliptic number takes both from the claim before it in the sentence."""
    tokens = document.tokens
    kind = claim.victim_type if claim.victim_type in PEOPLE_TYPES else "unspecified"
    words = document.text[tokens.starts[claim.core[0]] : tokens.ends[claim.core[1] - 1]] if claim.core else None
    if words is not None and claim.reference != "others":
        return words, kind
    for item in reversed(before):
        if item.claim.sentence == claim.sentence - 1 and claim.reference in ("", "others"):
            return words, item.row.victim_type  # "Two were killed", "eight others": of those told of in the sentence before
        if item.claim.sentence != claim.sentence:
            break
        if item.row.victims and "bod" not in item.row.victims and item.claim.reference not in ("pronoun", "named", "list"):
            return words or item.row.victims, item.row.victim_type
    return words, kind


def victim_group(context: Context, claim: Claim) -> str | None:
    """The group named inside the victims' phrase; of "Syrian soldiers" the Syrian army, where the text names it."""
    if claim.core is None:
        return None
    tokens = context.document.tokens
    start, end = tokens.starts[claim.core[0]], tokens.ends[claim.core[1] - 1]
    named = context.group_between(start, end)
    if named is None and claim.victim_type in ("military", "police"):
        return context.forces_of(country_of(context.document.text[start:end]), claim.victim_type)
    return named
