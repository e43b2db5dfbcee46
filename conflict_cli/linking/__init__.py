"""Each row takes attacker, day, place and source from its own clause, its sentence, its incident,
or the article around it.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from conflict_cli.engine.phrases import contains, read_phrases
from conflict_cli.extractors.claims.casualties import SentenceParser
from conflict_cli.extractors.claims.chunks.composing import PEOPLE_TYPES
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.claims.victims import core_of
from conflict_cli.extractors.events.mentions import EventMention
from conflict_cli.extractors.lexical import VICTIM_TYPES
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.lexicon import claims, function_words
from conflict_cli.linking.context import Context, make_context
from conflict_cli.linking.coreference import group_statements
from conflict_cli.linking.equipment import link_losses
from conflict_cli.linking.filling import fill, read_story
from conflict_cli.linking.links import Link, Links
from conflict_cli.linking.own_losses import mark_own_losses
from conflict_cli.linking.recalled import pass_on, recall_tolls
from conflict_cli.linking.sides import kind_in, same_side
from conflict_cli.linking.since import date_value
from conflict_cli.linking.statements import Statement, tell_claim, tell_events
from conflict_cli.linking.told_on import share_sources
from conflict_cli.linking.units import unit_of
from conflict_cli.linking.victim_types import KIN_OF, those_of_number, typed
from conflict_cli.models import (
    OUTCOMES,
    PEOPLE,
    Casualty,
    Date,
    Evidence,
    Group,
    Loss,
    Place,
    RowEvidence,
)
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import check_word

T = TypeVar("T")
OF_THEM, BODIES = read_phrases(function_words.OF_THEM), read_phrases(claims.BODY_NOUNS)


class Linked(NamedTuple):
    """A row with what else settling needs to know."""

    row: Casualty
    claim: Claim
    block: int
    own_date: bool
    own_place: bool
    incident: int
    foe: str = ""  # the victim type that the attackers would be of
    on_top: bool = False  # set by settling: true if the row comes on top of others


class Linking(NamedTuple):
    """The rows and losses of a text in text order, and the incidents that they and its other
    sentences are about.
    """

    rows: list[Linked]
    losses: list[Loss]
    lost_in: list[int]  # the incident of each loss
    events_in: Mapping[int, int]  # of each sentence without a toll or loss that goes on with one


NOTHING = Linking([], [], [], {})


def link_claims(
    document: Document,
    readings: Sequence[ParsedSentence],
    mentions: Sequence[EventMention],
    reader: SentenceParser,
    dates: Sequence[Date],
    places: Sequence[Place],
    groups: Sequence[Group],
    reference_date: str | None,
) -> Linking:
    """A row for every claim and for every loss, with its incident."""
    pairs = [(reading, claim) for reading in readings for claim in typed(document, reading)]
    losses = [(reading, loss) for reading in readings for loss in reading.losses]
    if not pairs and not losses:
        return NOTHING
    told = [reading.sentence for reading in readings if reading.claims or reading.losses]
    context = make_context(document, reader, told, mentions, dates, places, groups, reference_date)
    claims = [tell_claim(context, reading, claim) for reading, claim in pairs]
    damage = [tell_claim(context, reading, loss) for reading, loss in losses]
    attacks = list(tell_attacks(context, told))
    share_links(claims)
    shared = share_actors(context, claims, [one.links for one in claims])
    for statement, link in zip(claims, shared, strict=True):
        statement.links = link
    share_sources(context, claims)
    recall_tolls(context, claims)
    every = sorted([*claims, *damage, *attacks], key=lambda statement: statement.start)
    mark_own_losses(context, every)
    incidents, story = group_statements(every), read_story(context, every)
    links = [fill(context, one, incidents[one.incident], story) for one in claims]
    links = pass_on(claims, links)
    linked: list[Linked] = []
    for statement, link in zip(claims, share_actors(context, claims, links), strict=True):
        linked.append(make_row(context, statement, link, linked))
    links = [fill(context, one, incidents[one.incident], story) for one in damage]
    lost = link_losses(context, losses, links)
    lost_in = [one.incident for one in damage]
    return Linking(linked, lost, lost_in, {one.sentence: one.incident for one in attacks})


def tell_attacks(context: Context, told: Sequence[int]) -> Iterator[Statement]:
    """The events in sentences without a claim or loss; `told` are the sentences with one."""
    claiming = set(told)
    for number in range(len(context.document.sentences)):
        if number not in claiming:
            yield from tell_events(context, number)


def share_links(statements: Sequence[Statement]) -> None:
    """A part of a toll ("including four children") takes what its own words leave open from the
    toll of its sentence.
    """
    host: Statement | None = None
    for statement in statements:
        if statement.claim is None:
            continue
        if not statement.claim.subset:
            host = statement
        elif host is not None and host.sentence == statement.sentence:
            own, whole = statement.links, host.links
            statement.assailants = statement.assailants or host.assailants
            statement.links = own._replace(
                date=own.date or whole.date,
                place=own.place or whole.place,
                actor=own.actor or whole.actor,
                weapon=own.weapon or whole.weapon,
                source=own.source or whole.source,
            )


def share_actors(
    context: Context, statements: Sequence[Statement], links: Sequence[Links]
) -> list[Links]:
    """The links of statements; tolls of one happening in a sentence share their attacker.

    "Ten were killed and nine wounded in an attack claimed by rebels".
    """
    shared = list(links)
    forth = list(pairwise(range(len(statements))))
    for first, second in (*forth, *((second, first) for first, second in reversed(forth))):
        one, two, actor = statements[first], statements[second], shared[first].actor
        if (
            actor is None
            or shared[second].actor is not None
            or one.sentence != two.sentence
            or one.claim is None
            or two.claim is None
        ):
            continue
        joined = not set(one.told.clauses).isdisjoint(two.told.clauses)
        joined = joined and two.claim.quantity.qualifier != "none" and not two.own_hand
        if (
            joined
            and not one.assailants
            and not two.assailants
            and not same_side(context, actor.value, two.claim)
        ):
            shared[second] = shared[second]._replace(
                actor=actor._replace(step="sentence") if actor.step == "clause" else actor
            )
    return shared


def victims_of(context: Context, claim: Claim, before: Sequence[Linked]) -> tuple[str | None, str]:
    """The words for the victims of a claim and their type.

    A bare number takes those of the noun that it stands for.
    """
    victims, victim_type = link_victims(context.document, claim, before)
    if victims is None and (known := those_of_number(context, claim)) is not None:
        tokens = context.document.tokens
        first, last = core_of(known, tokens.lowers) or (known.first, known.last)
        return context.document.text[
            tokens.starts[first] : tokens.ends[last - 1]
        ], known.type or victim_type
    return victims, victim_type


def make_row(
    context: Context, statement: Statement, link: Links, before: Sequence[Linked]
) -> Linked:
    """One claim with its links as a row of the report."""
    claim, own = statement.claim, statement.links
    assert claim is not None
    row = row_of(context, claim, link, before)
    dated, placed = own.date is not None, own.place is not None
    foe = kind_in(context, link.actor.value) if link.actor else ""
    return Linked(row, claim, statement.block, dated, placed, statement.incident, foe)


def row_of(context: Context, claim: Claim, link: Links, before: Sequence[Linked]) -> Casualty:
    """The fields of the report for a claim; `before` are the rows before it."""
    victims, victim_type = victims_of(context, claim, before)
    quantity = claim.quantity
    unit = unit_of(victims, quantity)
    status = claim.status or ("none" if quantity.qualifier == "none" else "asserted")
    actor, source = link.actor, link.source
    date = date_value(context, link.date, link.scope, claim) if link.date else None
    return Casualty(
        id=f"c{len(before) + 1}",
        incident=None,
        outcome=check_word(claim.outcome, OUTCOMES, claim.rule.name),
        count=quantity.count,
        qualifier=quantity.qualifier,
        low=0 if status in ("feared", "hypothetical") else quantity.low,
        best=quantity.best,
        high=quantity.high,
        unit=unit,
        victims=victims,
        victim_type=check_word(victim_type, VICTIM_TYPES, claim.rule.name),
        victim_group=victim_group(context, claim),
        perpetrator=actor.value.name if actor else None,
        perpetrator_group=actor.value.group if actor else None,
        weapon=link.weapon.value if link.weapon else None,
        date=date,
        place=link.place.value.name if link.place else None,
        attribution=source.value.name if source else None,
        attribution_kind=source.value.kind if source else None,
        status=status,
        scope=link.scope,
        subset=claim.subset and not (unit == PEOPLE and in_families(context, claim, before)),
        superseded=claim.superseded,
        repeat=False,
        counted=True,
        rival_of=None,
        text=context.document.text[claim.start : claim.end],
        start=claim.start,
        end=claim.end,
        rule=claim.rule.name,
        evidence=evidence_of(link, date),
    )


def evidence_of(link: Links, date: str | None) -> RowEvidence:
    """Where the linked fields were taken from; a day that can't be resolved ("the other day") has
    no evidence.
    """
    return RowEvidence(
        evidence(link.actor),
        evidence(link.weapon),
        evidence(link.date) if date is not None else None,
        evidence(link.place),
        evidence(link.source),
    )


def in_families(context: Context, claim: Claim, before: Sequence[Linked]) -> bool:
    """True if a number in brackets counts the people: "2,000 families (12,000 people)"."""
    if (
        not before
        or before[-1].claim.sentence != claim.sentence
        or before[-1].row.unit == PEOPLE
        or claim.core is None
    ):
        return False
    tokens = context.document.tokens
    last = before[-1].claim.core
    return (
        last is not None
        and tokens.lowers[last[1] : last[1] + 1] == ["("]
        and ")" not in tokens.lowers[last[1] : claim.core[0]]
    )


def evidence(link: Link[T] | None) -> Evidence | None:
    """Where a field was taken from."""
    return Evidence(link.step, link.start, link.end) if link is not None else None


def link_victims(
    document: Document, claim: Claim, before: Sequence[Linked]
) -> tuple[str | None, str]:
    """The victims' noun phrase and type; an elliptic number takes both from the claim before it in
    the sentence.

    A number with a verb of its own refers to the whole, not to a part of it: "killed nine guards,
    including a woman, and wounded seven".
    """
    tokens = document.tokens
    kind = claim.victim_type if claim.victim_type in PEOPLE_TYPES else "unspecified"
    words = (
        document.text[tokens.starts[claim.core[0]] : tokens.ends[claim.core[1] - 1]]
        if claim.core
        else None
    )
    if words is not None and claim.reference != "others":
        return words, kind
    for item in reversed(before):
        if item.claim.sentence == claim.sentence - 1 and not claim.reference and not claim.victim:
            of_them = contains(document.text[claim.start : claim.end].lower(), OF_THEM)
            # "Two were killed": of those in the sentence before; not "the toll is two"
            return words or (item.row.victims if of_them else None), item.row.victim_type
        if item.claim.sentence != claim.sentence:
            break
        if (
            item.row.victims
            and not contains(item.row.victims, BODIES)
            and item.claim.reference not in ("pronoun", "named", "list")
        ):
            if (
                item.claim.subset
                and not claim.subset
                and claim.trigger not in (-1, item.claim.trigger)
            ):
                continue
            if kind not in ("unspecified", item.row.victim_type):
                return words, kind  # "90 civilians were wounded, as were seventeen from the army"
            if (
                item.claim.core
                and item.claim.quantity.best == 1
                and tokens.lowers[item.claim.core[0] - 1] in KIN_OF
            ):
                continue  # "killed the cook and his son and wounded two": no sons
            return words or item.row.victims, item.row.victim_type
    return words, kind


def victim_group(context: Context, claim: Claim) -> str | None:
    """The group that the victims' phrase names; for "Syrian soldiers", the Syrian army if named."""
    if claim.core is None:
        return None
    tokens = context.document.tokens
    start, end = tokens.starts[claim.core[0]], tokens.ends[claim.core[1] - 1]
    named = context.group_between(start, end)
    if named is None and claim.victim_type in ("military", "police"):
        return context.forces_of(country_of(context.document.text[start:end]), claim.victim_type)
    return named
