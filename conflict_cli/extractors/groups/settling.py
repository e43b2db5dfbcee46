"""Mentions become actors: one for each group, whatever names the text gives it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from conflict_cli.extractors.groups.definitions import Definitions
from conflict_cli.extractors.groups.evidence import Evidence, gather_evidence, is_plausible, likeliest_group, spoken
from conflict_cli.extractors.groups.found import Found, Scan
from conflict_cli.extractors.groups.known import GroupLexicon, KnownGroup
from conflict_cli.extractors.groups.peoples import find_peoples
from conflict_cli.extractors.groups.roles import find_roles, name_roles
from conflict_cli.extractors.groups.starts import ABBREVIATION
from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import nations
from conflict_cli.extractors.names.units import folded_name, name_folds

Names = dict[tuple[str, ...], list["Actor"]]


class Actor:
    """One group with what was found of it; filled while a text is settled, never afterwards."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.found: list[Found] = []
        self.known: KnownGroup | None = None
        self.abbreviation: str | None = None
        self.names: set[tuple[str, ...]] = set()
        self.is_army = False

    @property
    def type(self) -> str:
        """The group's type; a guess from the form of its name where the lexicon has none."""
        return self.known.type if self.known else self.found[0].type

    @property
    def country(self) -> str | None:
        """The state it belongs to, as far as the lexicon or its name tells."""
        return self.known.country if self.known else next((found.country for found in self.found if found.country), None)


def settle_actors(scan: Scan, definitions: Definitions, lexicons: tuple[GroupLexicon, ...]) -> list[Actor]:
    """The actors behind everything found, in order of first mention."""
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
    bare: list[Found] = []
    for one in found:
        settled = _settled(one, evidence, definitions, lexicons)
        if settled is None:
            continue
        if settled.key in same:  # another name: the group keeps its first
            settled = settled._replace(key=same[settled.key], rank=max(settled.rank, 8))
        if settled.how in ("bare", "short"):
            bare.append(settled)
        else:
            _add(actors, settled, tuple(spoken(scan, settled).split()))
    for actor in actors.values():
        actor.is_army = _is_army(actor, lexicons)
    _merge_short_names(actors)
    _add_bare(actors, bare, scan)
    for abbreviation, key in definitions.keys.items():
        meant = actors.get(same.get(key, key))
        if meant and meant.abbreviation is None and " " not in abbreviation:
            meant.abbreviation = abbreviation
    return sorted(actors.values(), key=lambda actor: min(_place(one) for one in actor.found))


def _place(found: Found) -> tuple[int, int]:
    return found.sentence, found.first


def _introduced(definitions: Definitions, scan: Scan) -> list[Found]:
    """What brackets named.

    A name that only its capitals and initials speak for ("Line of Contact (LoC)") stays out unless its short form acts.
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
    for abbreviation in [abbreviation for abbreviation, key in definitions.keys.items() if key in dropped]:
        del definitions.keys[abbreviation]
    return [one for one in definitions.found if one.key not in dropped]


def _acts(folds: list[str], at: int, short: dict[str, str]) -> bool:
    """Whether a short form stands at a unit with fighters, members or a spokesman after it."""
    if folds[at] not in short:
        return False
    after = next((folded for folded in folds[at + 1 : at + 3] if folded not in (")", "]")), "")
    return after in words().actors


def _without_overlaps(found: Iterable[Found]) -> list[Found]:
    """In text order; of two that overlap the one that begins first, then the longer."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.sentence, one.first, -one.last)):
        if not kept or kept[-1].sentence != one.sentence or kept[-1].last <= one.first:
            kept.append(one)
    return kept


def _same_keys(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """For each key the one that the text equates it with: the lexicon's, else the one named first."""
    keys: dict[str, str] = {}
    for first, other in pairs:
        if other.startswith("known ") and not first.startswith("known "):
            first, other = other, first
        target = keys.get(first, first)
        if target != other:
            keys[other] = target
    return keys


def _explained(scan: Scan, definitions: Definitions, found: list[Found]) -> list[Found]:
    """Abbreviations that the text explains, or that have guerrillas, troops and the like somewhere in it."""
    named = {one.key: one for one in reversed(found)}
    armed = set()
    for number, at in scan.pending:
        units = scan.sentences[number]
        if at + 1 < len(units.folds) and units.folds[at + 1] in words().armed and not units.possessive[at]:
            armed.add(units.folds[at])
    result = []
    for number, at in scan.pending:
        folded = scan.sentences[number].folds[at]
        one = named.get(definitions.keys.get(folded, ""))
        if one is not None:
            result.append(one._replace(sentence=number, first=at, last=at + 1, rank=9, name=None))
        elif folded in armed:
            result.append(Found(number, at, at + 1, "form", folded, None, "rebel_group", None))
    return result


def _soldiers_of_security(found: list[Found]) -> list[Found]:
    """ "Afghan forces" and "Afghan soldiers" beside "Afghan security forces" are those, where no army is named."""
    secured = {one.key for one in found if one.how == "force" and one.key.endswith(" security")}
    if not secured:
        return found
    armies = {one.key for one in found if one.how == "force" and one.key.endswith(" army") and one.rank < 3}
    result = []
    for one in found:
        security = one.key[:3] + "security"
        if one.how == "force" and one.key.endswith(" army") and one.key not in armies and security in secured:
            one = one._replace(key=security, rank=one.rank + 3)
        result.append(one)
    return result


def _settled(found: Found, evidence: Evidence, definitions: Definitions, lexicons: tuple[GroupLexicon, ...]) -> Found | None:
    """A mention with the key of the one group that it means; None where nothing in the text speaks for that group."""
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


def _as_known(found: Found, group: KnownGroup) -> Found:
    return found._replace(key=f"known {group.name}", name=group.name, type=group.type, country=group.country, candidates=(group,))


@lru_cache(maxsize=1024)
def _known_force(key: str, lexicons: tuple[GroupLexicon, ...]) -> KnownGroup | None:
    """The lexicon's group for a nation's force, under whichever of its names the lexicon has it."""
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
    """The phrases for a kind of force, the one that means all of it first: "U.S. forces" before "U.S. Army"."""
    whole = ("armed forces", "military", "forces") if family == "army" else ()
    return (*whole, *(phrase for phrase, force in words().forces.items() if force.family == family and phrase not in whole))


def _is_army(actor: Actor, lexicons: tuple[GroupLexicon, ...]) -> bool:
    """Whether this is the army of a state as a whole."""
    if actor.known is None:
        return actor.key.endswith(" army") and actor.found[0].how == "force"
    if actor.known.type != "state_forces" or not actor.known.country:
        return False
    force = _known_force(f"{actor.known.country} army", lexicons)
    return force is not None and force.name == actor.known.name


def _add(actors: dict[str, Actor], found: Found, name: tuple[str, ...]) -> None:
    actor = actors.get(found.key)
    if actor is None:
        actor = actors[found.key] = Actor(found.key)
    actor.found.append(found)
    if actor.known is None and len(found.candidates) == 1 and f"known {found.candidates[0].name}" == found.key:
        actor.known = found.candidates[0]
    actor.names.add(name)


def _merge_short_names(actors: dict[str, Actor]) -> None:
    """ "Liberation Front" beside one "Sabra Liberation Front" is that front."""
    formed = [actor for actor in actors.values() if {found.how for found in actor.found} == {"form"}]
    if not formed:
        return
    index = _short_names(actors.values(), (actor.names for actor in actors.values()))
    merged: dict[str, Actor] = {}
    for actor in formed:
        longer = {other.key: other for name in actor.names for other in index.get(name, ()) if other is not actor}
        if len(longer) == 1:
            target = next(iter(longer.values()))
            while target.key in merged:
                target = merged[target.key]
            if target is not actor:
                target.found += actor.found
                target.names |= actor.names
                merged[actor.key] = target
                del actors[actor.key]


def _short_names(actors: Iterable[Actor], names: Iterable[Iterable[tuple[str, ...]]]) -> Names:
    """The actors that each shortened name may mean."""
    index: Names = {}
    for actor, full in zip(actors, names, strict=True):
        for name in full:
            for short in shortened(name):
                meant = index.setdefault(short, [])
                if actor not in meant[-1:]:
                    meant.append(actor)
    return index


def shortened(name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A name with words left out at the front, or after its head.

    >>> list(shortened(("sabra", "liberation", "front")))
    [('liberation', 'front'), ('front',)]
    >>> list(shortened(("front", "of", "tillers")))
    [('of', 'tillers'), ('tillers',), ('front',)]
    """
    for first in range(1, len(name)):
        yield name[first:]
    for last in range(1, len(name)):
        if name[last] in ("of", "for", "on"):
            yield name[:last]


def _add_bare(actors: dict[str, Actor], bare: list[Found], scan: Scan) -> None:
    """ "the Army", "the Coalition": the group last named that has this head and type, else a body of its own."""
    if not bare:
        return
    index = _short_names(actors.values(), (_all_names(actor) for actor in actors.values()))
    armies = [actor for actor in actors.values() if actor.is_army]
    places = {actor.key: sorted(_place(one) for one in actor.found) for actor in actors.values()}
    for one in bare:
        name = tuple(spoken(scan, one).split())
        # "the Army" is never the Liberation Army
        meant = [actor for actor in index.get(name, ()) if one.how == "short" or one.type != "state_forces" or actor.type == "state_forces"]
        if name == ("army",) and not meant:
            meant = armies
        before = [(places[actor.key][at - 1], actor) for actor in meant if (at := bisect_left(places[actor.key], _place(one)))]
        if before or len(meant) == 1:
            target = max(before, key=lambda pair: pair[0])[1] if before else meant[0]
            target.found.append(one._replace(key=target.key, rank=9))
        elif one.how == "bare":
            _add(actors, one, name)


def _all_names(actor: Actor) -> Iterator[tuple[str, ...]]:
    yield from actor.names
    if actor.known:
        yield from known_names(actor.known)


@lru_cache(maxsize=4096)
def known_names(group: KnownGroup) -> tuple[tuple[str, ...], ...]:
    """The folded names of a group of the lexicon, without its abbreviations."""
    return tuple(tuple(name_folds(name)) for name in (group.name, *group.others))
