"""Incidents of the report: grouped mentions and claims with their type, sides, place and sums."""

from collections.abc import Iterable, Mapping, Sequence

from conflict_cli.extractors.events.arguments import Argument, Pronoun
from conflict_cli.extractors.events.mentions import TWO_SIDED, EventMention
from conflict_cli.incidents.acled_pairs import Type
from conflict_cli.incidents.acled_types import classify
from conflict_cli.incidents.drafts import OLDER, IncidentDraft, draft_incidents
from conflict_cli.incidents.features import NAMING, TAKING, features_of, lead_of
from conflict_cli.incidents.places import Whereabouts
from conflict_cli.incidents.sums import counted, summed_rows
from conflict_cli.incidents.words import STATE, is_attacker
from conflict_cli.lexicon import incidents as lexicon
from conflict_cli.linking import Linking
from conflict_cli.models import (
    Casualty,
    Date,
    Group,
    Incident,
    Loss,
    Mention,
    Place,
    Total,
)
from conflict_cli.settling.totals import sum_totals
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import IncidentStatus, Outcome, words_of


def find_incidents(
    document: Document,
    mentions: Sequence[EventMention],
    casualties: Sequence[Casualty],
    told: Linking,
    groups: Sequence[Group],
    places: Sequence[Place],
    dates: Sequence[Date],
) -> list[Incident]:
    """The incidents of a text, with or without a toll, in text order; `casualties` are the rows of
    `told`, settled.

    Their sums are over the counted rows, or over the parts that add up to one. Every counted row is
    in exactly one incident, so that the sums of incidents whose scope is not `background` agree
    with the totals, with one exception: the wounded who have since died lower the total of the
    wounded, but no incident's sum. An older event has the sums of its own rows.
    """
    where = Whereabouts(document, places)
    losses = told.losses
    drafts = draft_incidents(document, mentions, casualties, told, dates, places, where)
    if not drafts:
        return []
    summed = summed_rows(drafts, casualties)
    provinces = frozenset(place.name for place in places if place.type == "province")
    states = frozenset(group.name for group in groups if group.type in STATE)
    incidents = []
    for draft in drafts:
        rows = [casualties[number] for number in draft.casualties]
        rows = [row for row in rows if row.status in HAPPENED] or rows
        lost = [losses[number] for number in draft.losses]
        news = [without_provinces(mentions[number], provinces) for number in draft.mentions]
        country = draft.place.country if draft.place is not None else None
        kind = classify(features_of(news, rows, lost, states, country))
        own = counted(casualties[number] for number in draft.casualties if number in summed)
        sums = sum_totals(own, {})
        incident = _make_incident(document, draft, news, rows, lost, kind, sums, where)
        if says_something(incident):
            incidents.append(incident)
    return number_incidents(sorted(incidents, key=lambda incident: (incident.start, incident.end)))


def says_something(incident: Incident) -> bool:
    """True if an incident has a claim, a type or a side; "fighting went on" alone has none."""
    return bool(
        incident.casualties
        or incident.losses
        or incident.event_type is not None
        or incident.attackers
        or incident.targets
    )


def number_incidents(incidents: Sequence[Incident]) -> list[Incident]:
    """The incidents with their ids; one with a bare year is background if others have more."""
    dated = any(incident.date is not None and len(incident.date) > YEAR for incident in incidents)
    return [
        # "The attack in 2014 …" in the report of a day's events
        incident._replace(
            id=f"i{number}",
            background=incident.background or (dated and len(incident.date or "") == YEAR),
        )
        for number, incident in enumerate(incidents, 1)
    ]


YEAR = len("2014")


FOILING = frozenset(lexicon.FOILING.split())


def status_of(
    document: Document,
    news: Sequence[EventMention],
    rows: Sequence[Casualty | Loss],
    attackers: Sequence[str],
) -> IncidentStatus:
    """The status of an event; feared, planned or denied only if nothing says that it happened."""
    if any(document.text[mention.start : mention.end].lower() in FOILING for mention in news):
        return "foiled"
    told = [row for row in rows if row.status in HAPPENED]
    if rows and not told and all(mention.status for mention in news):
        return STATUSES.get(rows[0].status, "happened")
    boasts = [
        row
        for row in told
        if row.attribution is not None
        and any(names_same(row.attribution, name) for name in attackers)
    ]
    return "claimed" if boasts and len(boasts) == len(told) else "happened"


HAPPENED = frozenset(("asserted", "none"))
STATUSES: dict[str, IncidentStatus] = {
    "denied": "denied",
    "feared": "feared",
    "hypothetical": "planned",
}


def names_same(one: str, two: str) -> bool:
    """True if a source belongs to the side with that name: "Taliban spokesman" and "the Taliban".

    >>> names_same("a Taliban spokesman", "Taliban"), names_same("police", "Taliban")
    (True, False)
    """
    return f" {two.casefold().removeprefix('the ')} " in f" {one.casefold()} "


def _make_incident(
    document: Document,
    draft: IncidentDraft,
    news: Sequence[EventMention],
    told: Sequence[Casualty],
    lost: Sequence[Loss],
    event_type: Type,
    sums: Mapping[Outcome, Total | None],
    where: Whereabouts,
) -> Incident:
    rows: list[Casualty | Loss] = [*told, *lost]
    # Repeats alone come from headlines that split what the body states.
    own = [row for row in rows if not row.repeat] or ([] if news else rows)
    start = min([row.start for row in own] + [mention.start for mention in news])
    end = max([row.end for row in own] + [mention.end for mention in news])
    attackers, targets = _sides(news, told, lost)
    within = where.holders.get(draft.place.name, ()) if draft.place is not None else ()
    text = document.text
    return Incident(
        id="",
        status=status_of(document, news, rows, attackers),
        background=draft.scope == OLDER,
        date=draft.date,
        place=draft.place.name if draft.place is not None else None,
        within=tuple(place.name for place in within),
        scope=draft.scope,
        event_type=event_type[0],
        sub_event_type=event_type[1],
        attackers=attackers,
        targets=targets,
        weapons=_unique(row.weapon for row in rows),
        sources=_unique(row.attribution for row in rows),
        killed=sums["killed"] or _nobody(told, "killed"),
        wounded=sums["wounded"] or _nobody(told, "wounded"),
        casualties=tuple(draft.casualties),
        losses=tuple(draft.losses),
        mentions=tuple(Mention(text[one.start : one.end], one.start, one.end) for one in news),
        text=text[start:end],
        start=start,
        end=end,
    )


FLIGHT = "flee"  # whose subject attacks nobody
YIELDING = "yield"  # whose subject gives up what others take


def _sides(
    news: Sequence[EventMention], told: Sequence[Casualty], lost: Sequence[Loss]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The attackers and targets: of the leading mention, then of the others and the claims."""
    events = [one for one in news if one.family not in NAMING]
    doers, sufferers = _sides_of_events(events)
    attackers = _names(doers)
    told = without_answers(told, lead_of(events))
    claimed, hurt = _sides_of_claims(told, lost)
    if not any(argument.group for argument in doers):
        named = [
            argument
            for mention in news
            if mention.family in NAMING
            for argument in mention.attackers
            if argument.group is not None
        ]
        # Not who shot the attackers.
        groups = _unique([row.perpetrator_group for row in told if not is_attacker(row)])
        attackers = groups or _names(named) or attackers or claimed
    taken = {name.casefold() for name in attackers}
    targets = _unique((*_names(sufferers), *hurt))
    return attackers, tuple(name for name in targets if name.casefold() not in taken)


def without_answers(told: Sequence[Casualty], leading: EventMention | None) -> list[Casualty]:
    """The claims; those that tell how the party that was attacked hit back have no perpetrator.

    "A bomb struck an army lorry. The army said that it killed seven militants"
    """
    if leading is None or leading.family in TWO_SIDED:
        return list(told)
    attacked = [argument for argument in leading.targets if is_party(argument)]
    return [
        row._replace(perpetrator=None, perpetrator_group=None)
        if row.start > leading.start and is_answer(row, attacked)
        else row
        for row in told
    ]


def is_answer(row: Casualty, attacked: Iterable[Argument]) -> bool:
    """True if those attacked harm others who are no civilians, by the words of the claim itself.

    Whom somebody blames is not in the claim's clause.
    """
    doer, told = row.perpetrator, row.evidence.perpetrator
    if doer is None or told is None or told.from_ != "clause" or row.victim_type == "civilian":
        return False
    return any(
        names_same(one.text, doer) or (one.group is not None and one.group == row.perpetrator_group)
        for one in attacked
    )


def _sides_of_events(
    events: Sequence[EventMention],
) -> tuple[list[Argument], list[Argument]]:
    """Who attacks and who suffers by the mentions, the leading one first."""
    leading = lead_of(events)
    ordered = [mention for mention in (leading, *events) if mention is not None]
    doers: list[Argument] = []
    fleeing: list[Argument] = []
    sufferers: list[Argument] = []
    # "M23 took the village after the army had withdrawn"
    taken = any(mention.family in TAKING and mention.attackers for mention in events)
    for mention in ordered:
        left = mention.family == FLIGHT or (taken and mention.family == YIELDING)
        side = fleeing if left else doers
        side += [argument for argument in mention.attackers if is_party(argument)]
        sufferers += [argument for argument in mention.targets if is_party(argument)]
    sufferers += fleeing
    if leading is None or leading.family not in TWO_SIDED or not leading.attackers:
        return doers, sufferers
    # "The police repelled an attack by rebels": whoever attacked is the other side
    names = {argument.group or argument.text for argument in leading.attackers}
    own = [argument for argument in doers if (argument.group or argument.text) in names]
    others = [argument for argument in doers if (argument.group or argument.text) not in names]
    sufferers = [*others, *sufferers]
    return (own, sufferers) if sufferers else (own[:1], own[1:])  # "X and Y clashed"


def without_provinces(mention: EventMention, provinces: frozenset[str]) -> EventMention:
    """The mention without provinces as attackers, which countries and capitals may be.

    "3 July, Zamfara State: Bandits attacked …"
    """
    attackers = tuple(
        argument
        for argument in mention.attackers
        if argument.group is not None or argument.text not in provinces
    )
    if len(attackers) == len(mention.attackers):
        return mention
    return mention._replace(attackers=attackers)


def _names(arguments: Iterable[Argument]) -> tuple[str, ...]:
    return _unique(argument.group or argument.text for argument in arguments)


NO_PARTY = frozenset(("place", "thing", *words_of(Pronoun)))


def is_party(argument: Argument) -> bool:
    """True if an argument names a party, not a place, a thing or a pronoun."""
    return argument.kind not in NO_PARTY


def _sides_of_claims(
    told: Sequence[Casualty], lost: Sequence[Loss]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The attackers and the targets by the claims.

    Attackers who were hurt along with others still count as attackers; those who hurt them do not.
    """
    fallen = [row for row in told if is_attacker(row)]
    standing = [row for row in told if not is_attacker(row)] if fallen else told
    if not standing:
        fallen, standing = [], told
    attackers = [row.perpetrator_group or row.perpetrator for row in standing] + [
        loss.perpetrator_group or loss.perpetrator for loss in lost
    ]
    if not any(attackers):
        attackers = [row.victim_group or row.victims for row in fallen]
    targets = [row.victim_group or row.victims for row in standing] + [
        loss.owner_group or loss.owner for loss in lost
    ]
    return _unique(attackers), _unique(targets)


def _unique(names: Iterable[str | None]) -> tuple[str, ...]:
    """Names once each, in order.

    >>> _unique(["the army", None, "rebels", "The army"])
    ('the army', 'rebels')
    """
    found: dict[str, str] = {}
    for name in names:
        if name is not None:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def _nobody(rows: Sequence[Casualty], outcome: str) -> Total | None:
    """A zero if the words say that nobody was hurt, else None."""
    told = (outcome, "killed_or_wounded")
    denied = any(row.status == "none" and row.outcome in told for row in rows)
    return Total(0, 0, 0) if denied else None
