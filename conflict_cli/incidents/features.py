"""The features of an incident that decide its event type (see `labels`)."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal

from conflict_cli.engine.phrases import PhraseSet, collect_phrases, read_entries
from conflict_cli.extractors.events.arguments import Argument, Civil
from conflict_cli.extractors.events.hints import kinds
from conflict_cli.extractors.events.mentions import EventMention
from conflict_cli.incidents.labels import Feature, Prefix
from conflict_cli.incidents.words import ATTACKING, named, remote_type, wears_uniform
from conflict_cli.lexicon import events as lexicon
from conflict_cli.models import Casualty, Loss
from conflict_cli.vocabulary import words_of

STATE = frozenset(("military", "police", "government"))
FOREIGN: Literal["foreign"] = "foreign"  # a state's forces abroad
ARMED = STATE | {"militant", FOREIGN}
CIVIL = frozenset(words_of(Civil))
# The features for the hints of mentions and for ACLED's sub-event types.
WITH: dict[str, Feature] = {
    "air": "with:air",
    "drone": "with:air",
    "artillery": "with:shell",
    "rocket": "with:shell",
    "missile": "with:shell",
    "explosive": "with:bomb",
    "mine": "with:bomb",
    "grenade": "with:grenade",
    "suicide": "with:suicide",
    "chemical": "with:chemical",
    "firearm": "with:gun",
    "crowd_control": "with:crowd_control",
    "stones": "with:stones",
    "fire": "with:fire",
    "shelling": "with:shell",
}
REMOTE: dict[str, Feature] = {
    "Air/drone strike": "with:air",
    "Shelling/artillery/missile attack": "with:shell",
    "Remote explosive/landmine/IED": "with:bomb",
    "Suicide bomb": "with:suicide",
    "Grenade": "with:grenade",
    "Chemical weapon": "with:chemical",
}
# Families that name an attacker and are not events.
NAMING = frozenset(("claim", "blame"))
CIVIL_ITEMS = frozenset(("building", "infrastructure", "vehicle", "ship"))


def features_of(
    mentions: Sequence[EventMention],
    rows: Sequence[Casualty],
    losses: Sequence[Loss],
    states: frozenset[str],
    home: str | None,
) -> frozenset[str]:
    """The features of an incident's mentions and claims.

    `states` are the names of groups that act for a state, `home` is the country of its place: a
    state's troops abroad are foreign.
    """
    found: set[str] = set()
    news = [
        mention
        for mention in mentions
        if not mention.aside and not mention.status and mention.family not in NAMING
    ]
    leading = lead_of(news)
    if leading is not None:
        found.add(f"lead:{leading.family}")
    for mention in news:
        found.update(_mention_features(mention, leading, home))
    for mention in mentions:
        if not mention.status and not mention.aside:
            found.update(WITH[hint] for hint in mention.hints if hint in WITH)
            found.update(f"has:{hint}" for hint in mention.hints)
    for row in rows:
        found |= _row_features(row, states)
    for loss in losses:
        if loss.status == "asserted":
            found.add(f"loss:{loss.action}")
            if loss.item_type in CIVIL_ITEMS:
                found.add("loss:civil")
            found.update(_remote(loss.weapon))
    return frozenset(found.union(_features_of_side("by:", found), _features_of_side("on:", found)))


def _mention_features(
    mention: EventMention, leading: EventMention | None, home: str | None
) -> Iterator[str]:
    """The features of one mention: the event, what was taken, an air strike, and both sides."""
    if (
        mention.family == "arrest"
        and mention.targets
        and all(argument.kind == "pronoun_sg" for argument in mention.targets)
    ):
        return  # "He was arrested": a person already introduced, not a crowd
    yield f"do:{mention.family}"
    if mention.family in TAKING:
        yield from (
            f"took:{kind}" for argument in mention.targets for kind in things_in(argument.text)
        )
    if mention.family in STRIKING and any(
        airborne().occurs_in(argument.text.lower().split()) for argument in mention.attackers
    ):
        yield "with:air"
    if mention.family == "arrest" and leading is not None and leading.family != "arrest":
        return  # people arrested after an event are not a side of it
    yield from (_side("by:", argument, home) for argument in mention.attackers)
    yield from (_side("on:", argument, home) for argument in mention.targets)


def _features_of_side(side: Prefix, found: Collection[str]) -> Iterator[str]:
    """The features that the actors on a side, `by:` or `on:`, have in common."""
    sorts = {feature.removeprefix(side) for feature in found if feature.startswith(side)}
    if sorts & ARMED:
        yield f"{side}armed"
    if sorts & STATE:
        yield f"{side}state"
    if sorts & CIVIL and not sorts & ARMED:
        yield f"{side}civil"


TAKING = frozenset("seize take retake snatch loot".split())
STRIKING = frozenset("strike assault blast fire throw".split())


@lru_cache(4096)
def things_in(phrase: str) -> frozenset[str]:
    """The kinds of things that a noun phrase names: territory, weapons, goods, property."""
    known, tokens = kinds(), phrase.lower().split()
    found = (known.longest(tokens, position, len(tokens)) for position in range(len(tokens)))
    return frozenset(kind for match in found if match is not None for kind in match[1])


@cache
def airborne() -> PhraseSet:
    """Attackers who strike from the air."""
    return collect_phrases(entry.phrase for entry in read_entries(lexicon.AIRBORNE))


def lead_of(mentions: Sequence[EventMention]) -> EventMention | None:
    """The leading mention of an incident: the first whose words say that it took place.

    Families that only say that somebody was harmed, fled or was deterred lead only if there is no
    other.
    """
    told = [mention for mention in mentions if mention.told] or list(mentions)
    return next(
        (mention for mention in told if mention.family not in ("harm", "flee", "deter", "other")),
        told[0] if told else None,
    )


def _side(side: Prefix, argument: Argument, home: str | None) -> str:
    """The feature of one argument."""
    is_abroad = (
        argument.kind in STATE
        and argument.country is not None
        and home is not None
        and argument.country != home
    )
    return f"{side}{FOREIGN if is_abroad else argument.kind}"


def _remote(weapon: str | None) -> set[str]:
    kind = (
        remote_type(weapon) if weapon is not None and "crowd control" not in named(weapon) else None
    )
    return {REMOTE[kind]} if kind in REMOTE else set()


def _row_features(row: Casualty, states: frozenset[str]) -> set[str]:
    if row.status == "none":
        return {"hurt:nobody"} | _remote(row.weapon)
    found = {row.outcome} | _remote(row.weapon)
    victims, doers = named(row.victims), named(row.perpetrator)
    if "clash" in named(row.weapon):
        found.add("do:fight")
    if "suicide" in victims | doers:
        found.add("with:suicide")
    found |= _people("on:", victims) | _people("by:", doers)
    if "crowd control" in named(row.weapon):
        found.add("with:crowd_control")
    if not victims & ATTACKING:
        found.add(f"on:{row.victim_type}")
    else:
        found.add("on:attacker")
    if row.perpetrator is not None:
        if row.perpetrator_group in states or wears_uniform(row.perpetrator):
            found.add("by:military")
        elif not doers & {"demonstrator", "rioter", "mob"}:
            found.add("by:somebody")
    return found


def _people(side: Prefix, kinds: Iterable[str]) -> set[str]:
    """The features for crowds, rioters and mobs on a side."""
    words = {"demonstrator": "crowd", "rioter": "riot", "mob": "mob"}
    return {f"{side}{words[kind]}" for kind in kinds if kind in words}
