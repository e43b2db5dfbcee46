"""Each claim gets its who, when, where, by whom and who says so: named steps in order, the nearest words first.

Own clause, own sentence, what the paragraph said before, what the article is about, the dateline last.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.extractors.nationalities import country_of
from conflict_cli.extractors.noun_builders import PEOPLE_TYPES
from conflict_cli.linking.actors import claimant, find_actor, same_side
from conflict_cli.linking.article import link_article
from conflict_cli.linking.context import Context, make_context
from conflict_cli.linking.equipment import link_losses
from conflict_cli.linking.links import Links
from conflict_cli.linking.scenes import Scene, changes_scene, find_weapon, set_scenes
from conflict_cli.linking.scopes import find_scope, is_coarse
from conflict_cli.linking.speakers import find_source, sources_of
from conflict_cli.linking.whereabouts import find_date, find_place, segment
from conflict_cli.models import Casualty, Date, Group, Loss, Place
from conflict_cli.text import Document

OPENINGS = frozenset(
    "since began begun broke started erupted outbreak start beginning flared".split()
)  # "which broke out in 2011, has killed"


class Linked(NamedTuple):
    """A row with what settling needs to know beside it."""

    row: Casualty
    claim: Claim
    block: int
    own_date: bool
    own_place: bool


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
    pairs = [(reading, claim) for reading in readings for claim in typed(reading.claims)]
    losses = [(reading, loss) for reading in readings for loss in reading.losses]
    if not pairs and not losses:
        return [], []
    told = [reading.sentence for reading in readings if reading.claims or reading.losses]
    context = make_context(document, read, told, dates, places, groups, reference_date)
    scenes = set_scenes(context)
    links = [link_own(context, reading, claim, scenes[reading.sentence]) for reading, claim in pairs]
    links = link_article(context, pairs, share_links(pairs, links))
    linked: list[Linked] = []
    for (reading, claim), link in zip(pairs, links, strict=True):
        linked.append(make_row(context, reading, claim, link, linked))
    own = [link_own(context, reading, loss, scenes[reading.sentence]) for reading, loss in losses]
    return linked, link_losses(context, losses, own)


def typed(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a sentence, elliptic ones ("five others") with the victim type of the one before them."""
    result: list[Claim] = []
    kind = "unspecified"
    for claim in claims:
        elliptic = claim.victim_type == "unspecified" and (claim.core is None or claim.reference == "others")
        result.append(claim._replace(victim_type=kind) if elliptic and claim.reference not in ("pronoun", "named", "list") else claim)
        if claim.core is not None and claim.reference != "others":
            kind = claim.victim_type
    return result


def share_links(pairs: Sequence[tuple[Reading, Claim]], links: Sequence[Links]) -> list[Links]:
    """A part of a toll ("including four children") shares what its own words leave open with the toll that its sentence tells."""
    shared: list[Links] = []
    host: tuple[int, Links] | None = None
    for (reading, claim), link in zip(pairs, links, strict=True):
        if not claim.subset:
            host = reading.sentence, link
        elif host is not None and host[0] == reading.sentence:
            whole = host[1]
            link = link._replace(
                date=link.date or whole.date,
                place=link.place or whole.place,
                actor=link.actor or whole.actor,
                weapon=link.weapon or whole.weapon,
                source=link.source or whole.source,
            )
        shared.append(link)
    return shared


def link_own(context: Context, reading: Reading, claim: Claim, scene: Scene) -> Links:
    """What the claim's own sentence and paragraph say."""
    sources = sources_of(context, reading.sentence)
    own = segment(context, reading, claim)
    date, place = find_date(context, reading, claim, own, sources), find_place(context, reading, claim, own, sources)
    actor = find_actor(context, reading, claim)
    weapon = find_weapon(context, reading.sentence)
    source = find_source(context, reading, claim, sources)
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
    if scope == "cumulative" and "/" not in date.value and len(date.value) >= 4:
        before = context.document.text[max(0, date.start - 60) : date.start].lower().split()
        if not OPENINGS.isdisjoint(before[-6:]):
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
