"""Mentions become actors: one per group, whatever names the text gives it."""

from collections.abc import Iterable
from functools import cache, lru_cache

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.groups.actors import Actor, add_found
from conflict_cli.extractors.groups.definitions import Definitions
from conflict_cli.extractors.groups.evidence import (
    GroupEvidence,
    gather_evidence,
    is_plausible,
    likeliest_group,
    spoken,
)
from conflict_cli.extractors.groups.found import GroupMention, GroupScan, position_of
from conflict_cli.extractors.groups.known import GroupLexicon, KnownGroup
from conflict_cli.extractors.groups.marks import ABBREVIATION
from conflict_cli.extractors.groups.ministries import merge_ministries
from conflict_cli.extractors.groups.missions import merge_missions
from conflict_cli.extractors.groups.peoples import find_peoples
from conflict_cli.extractors.groups.roles import find_roles, name_roles
from conflict_cli.extractors.groups.shortened import add_bare, merge_short_names
from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import nations
from conflict_cli.extractors.names.units import folded_name
from conflict_cli.lexicon.groups import contexts

WHOLE_ARMIES = read_phrases(contexts.WHOLE_ARMIES)


def merge_mentions(
    scan: GroupScan, definitions: Definitions, lexicons: tuple[GroupLexicon, ...]
) -> list[Actor]:
    """The actors of all mentions, in order of first mention."""
    found = [*scan.found, *_introduced(definitions, scan)]
    found += _explained(scan, definitions, found)
    taken = {(one.sentence, at) for one in found for at in range(one.first, one.last)}
    roles = find_roles(scan, taken)
    if roles:
        named = name_roles(scan, taken, roles)
        taken |= {(one.sentence, at) for one in named for at in range(one.first, one.last)}
        found += named
    found += find_peoples(scan, taken)
    found = _soldiers_of_security(_without_overlaps(found))
    evidence = gather_evidence(scan, found)
    same = _same_keys(definitions.same)
    actors: dict[str, Actor] = {}
    bare: list[GroupMention] = []
    for one in found:
        settled = _settled(one, evidence, definitions, lexicons)
        if settled is None:
            continue
        if settled.key in same:  # another name: the group keeps its first
            settled = settled._replace(key=same[settled.key], rank=max(settled.rank, 8))
        if settled.how in ("bare", "short"):
            bare.append(settled)
        else:
            add_found(actors, settled, tuple(spoken(scan, settled).split()))
    for actor in actors.values():
        actor.is_army = _is_army(actor, lexicons)
    merge_short_names(actors)
    merge_ministries(actors)
    merge_missions(actors)
    add_bare(actors, bare, scan)
    for abbreviation, key in definitions.keys.items():
        meant = actors.get(same.get(key, key))
        if meant and meant.abbreviation is None and " " not in abbreviation:
            meant.abbreviation = abbreviation
    return sorted(actors.values(), key=lambda actor: min(position_of(one) for one in actor.found))


def _introduced(definitions: Definitions, scan: GroupScan) -> list[GroupMention]:
    """The groups that brackets introduce.

    A name with no evidence but its capitals and initials ("Line of Contact (LoC)") is left out
    unless its short form acts.
    """
    doubtful = {one.key for one in definitions.found if one.how == "spelled"}
    short = {abbreviation: key for abbreviation, key in definitions.keys.items() if key in doubtful}
    acting = {
        short[scan.sentences[number].folds[at]]
        for number, mask in enumerate(scan.masks if short else ())
        if mask & ABBREVIATION
        for at, kind in scan.marks[number]
        if kind & ABBREVIATION and _acts(scan.sentences[number].folds, at, short)
    }
    dropped = doubtful - acting
    for abbreviation in [
        abbreviation for abbreviation, key in definitions.keys.items() if key in dropped
    ]:
        del definitions.keys[abbreviation]
    return [one for one in definitions.found if one.key not in dropped]


def _acts(folds: list[str], at: int, short: dict[str, str]) -> bool:
    """True if a short form is at a unit and a word for fighters, members or a spokesman comes after
    it.
    """
    if folds[at] not in short:
        return False
    after = next((folded for folded in folds[at + 1 : at + 3] if folded not in (")", "]")), "")
    return after in words().actors


def _without_overlaps(found: Iterable[GroupMention]) -> list[GroupMention]:
    """The mentions in text order; of two that overlap the one that begins first, else the
    longer.
    """
    kept: list[GroupMention] = []
    for one in sorted(found, key=lambda one: (one.sentence, one.first, -one.last)):
        if not kept or kept[-1].sentence != one.sentence or kept[-1].last <= one.first:
            kept.append(one)
    return kept


def _same_keys(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """For each key the key that the text equates it with: that of the lexicon, else the one named
    first.
    """
    keys: dict[str, str] = {}
    for first, other in pairs:
        if other.startswith("known ") and not first.startswith("known "):
            first, other = other, first
        target = keys.get(first, first)
        if target != other:
            keys[other] = target
    return keys


def _explained(
    scan: GroupScan, definitions: Definitions, found: list[GroupMention]
) -> list[GroupMention]:
    """Abbreviations that the text explains, or that have "guerrillas", "troops" or the like beside
    them somewhere.
    """
    named = {one.key: one for one in reversed(found)}
    armed = set()
    for number, at in scan.pending:
        units = scan.sentences[number]
        if (
            at + 1 < len(units.folds)
            and units.folds[at + 1] in words().armed
            and not units.possessive[at]
        ):
            armed.add(units.folds[at])
    result = []
    for number, at in scan.pending:
        folded = scan.sentences[number].folds[at]
        one = named.get(definitions.keys.get(folded, ""))
        if one is not None:
            result.append(one._replace(sentence=number, first=at, last=at + 1, rank=9, name=None))
        elif folded in armed:
            result.append(
                GroupMention(number, at, at + 1, "form", folded, None, "rebel_group", None)
            )
    return result


def _soldiers_of_security(found: list[GroupMention]) -> list[GroupMention]:
    """ "Afghan forces" and "Afghan soldiers" mean the "Afghan security forces" of the text if no
    army is named.
    """
    secured = {one.key for one in found if one.how == "force" and one.key.endswith(" security")}
    if not secured:
        return found
    armies = {
        one.key
        for one in found
        if one.how == "force" and one.key.endswith(" army") and one.rank < 3
    }
    result = []
    for one in found:
        security = one.key[:3] + "security"
        if (
            one.how == "force"
            and one.key.endswith(" army")
            and one.key not in armies
            and security in secured
        ):
            one = one._replace(key=security, rank=one.rank + 3)
        result.append(one)
    return result


def _settled(
    found: GroupMention,
    evidence: GroupEvidence,
    definitions: Definitions,
    lexicons: tuple[GroupLexicon, ...],
) -> GroupMention | None:
    """A mention with the key of the one group that it means; None if nothing in the text supports
    that group.
    """
    if found.how == "known":
        learned = definitions.keys.get(spoken(evidence.scan, found))
        if learned:
            return found._replace(key=learned)
        if len(found.candidates) == 1:
            return found if is_plausible(evidence, found, found.candidates[0]) else None
        group = likeliest_group(evidence, found)
        return _as_known(found, group) if group else None
    if found.how == "force":
        force = _known_force(found.key, lexicons)
        return _as_known(found, force) if force else found
    return found


def _as_known(found: GroupMention, group: KnownGroup) -> GroupMention:
    return found._replace(
        key=f"known {group.name}",
        name=group.name,
        type=group.type,
        country=group.country,
        candidates=(group,),
    )


@lru_cache(maxsize=1024)
def _known_force(key: str, lexicons: tuple[GroupLexicon, ...]) -> KnownGroup | None:
    """The lexicon's group for a nation's force, under any of its names."""
    country, _, family = key.partition(" ")
    for lexicon in lexicons:
        for nation in (*nations().adjectives.get(country, ()), nations().names.get(country, "")):
            for name in _family_names(family):
                groups = lexicon.named(folded_name(f"{nation} {name}"))
                if groups and groups[0].country == country:
                    return groups[0]
    return None


@cache
def _family_names(family: str) -> tuple[str, ...]:
    """The phrases for a kind of force, the most general first: "U.S. forces" before "U.S. Army"."""
    whole = WHOLE_ARMIES if family == "army" else ()
    return (
        *whole,
        *(
            phrase
            for phrase, force in words().forces.items()
            if force.family == family and phrase not in whole
        ),
    )


def _is_army(actor: Actor, lexicons: tuple[GroupLexicon, ...]) -> bool:
    """True if a group is the whole army of a state."""
    if actor.known is None:
        return actor.key.endswith(" army") and actor.found[0].how == "force"
    if actor.known.type != "state_forces" or not actor.known.country:
        return False
    force = _known_force(f"{actor.known.country} army", lexicons)
    return force is not None and force.name == actor.known.name
