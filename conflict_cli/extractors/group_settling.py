"""Mentions become actors: one for each group, whatever names the text gives it."""

from collections.abc import Iterable
from functools import cache

from conflict_cli.extractors.group_definitions import Definitions
from conflict_cli.extractors.group_forms import words
from conflict_cli.extractors.group_scanning import Found, Scan
from conflict_cli.extractors.known_groups import GroupLexicon, KnownGroup
from conflict_cli.extractors.name_units import folded_name
from conflict_cli.extractors.nationalities import nations

class Actor:
    """One group with what was found of it; filled while a text is settled, never afterwards."""

    def __init__(self, key: str, found: Found) -> None:
        self.key = key
        self.found = [found]
        self.known: KnownGroup | None = None
        self.abbreviation: str | None = None
        self.names: set[tuple[str, ...]] = set()
        self.is_army = False


def settle_actors(scan: Scan, definitions: Definitions, lexicons: tuple[GroupLexicon, ...]) -> list[Actor]:
    """The actors behind everything found, in order of first mention."""
    found = _without_overlaps([*scan.found, *definitions.found, *_pending(scan, definitions, lexicons)])
    keys = _same_keys(definitions.same)
    actors: dict[str, Actor] = {}
    short: list[Found] = []
    for one in found:
        folded = _folds(scan, one)
        learned = definitions.keys.get(" ".join(folded)) if one.how in ("known", "short", "pending") else None
        one = one._replace(key=learned) if learned else _settled(one, scan, found, lexicons)
        one = one._replace(key=keys.get(one.key, one.key))
        if one.how in ("short", "bare"):
            short.append(one)
        else:
            _add(actors, one, folded)
    for actor in actors.values():
        actor.is_army = _is_army(actor, lexicons)
    _merge_security(actors)
    _merge_short_names(actors)
    for one in short:
        _add_short(actors, one, _folds(scan, one), scan)
    for folded_abbreviation, key in definitions.keys.items():
        actor = actors.get(keys.get(key, key))
        if actor and actor.abbreviation is None and " " not in folded_abbreviation:
            actor.abbreviation = folded_abbreviation
    return sorted(actors.values(), key=lambda actor: min((one.sentence, one.first) for one in actor.found))


def _folds(scan: Scan, found: Found) -> list[str]:
    return scan.sentences[found.sentence].folds[found.first : found.last]


def _without_overlaps(found: Iterable[Found]) -> list[Found]:
    """In text order; of two that overlap the one that begins first, then the longer."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.sentence, one.first, -one.last)):
        if not kept or kept[-1].sentence != one.sentence or kept[-1].last <= one.first:
            kept.append(one)
    return kept


def _same_keys(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """Each key's first equal, by what the text equates."""
    keys: dict[str, str] = {}
    for first, other in pairs:
        target = keys.get(first, first)
        if target != other:
            keys[other] = target
    return keys


def _pending(scan: Scan, definitions: Definitions, lexicons: tuple[GroupLexicon, ...]) -> list[Found]:
    """Abbreviations that the text explains, or that have guerrillas, spokesmen and the like."""
    result = []
    actors: dict[str, bool] = {}
    for number, at in scan.pending:
        units = scan.sentences[number]
        folded = units.folds[at]
        key = definitions.keys.get(folded)
        if key is not None:
            target = next((found for found in (*scan.found, *definitions.found) if found.key == key), None)
            if target is not None:
                result.append(target._replace(sentence=number, first=at, last=at + 1, rank=9, name=None, backed_by=()))
            continue
        after = at + 1
        acts = after < len(units.folds) and units.folds[after] in words().actors and not units.possessive[at]
        actors[folded] = actors.get(folded, False) or acts
    for number, at in scan.pending:
        folded = scan.sentences[number].folds[at]
        if actors.get(folded):
            result.append(Found(number, at, at + 1, "form", folded, None, "rebel_group", None))
    return result


def _settled(found: Found, scan: Scan, all_found: list[Found], lexicons: tuple[GroupLexicon, ...]) -> Found:
    """One of several groups with the same abbreviation; the lexicon's group for a nation's force."""
    if len(found.candidates) > 1:
        group = _likeliest(found.candidates, scan, all_found)
        if group is None:
            return found._replace(how="form", key=" ".join(_folds(scan, found)), name=None, type="other", country=None, candidates=())
        return found._replace(key=f"known {group.name}", name=group.name, type=group.type, country=group.country, candidates=(group,))
    if found.how == "force":
        group = _known_force(found, lexicons)
        if group:
            return found._replace(key=f"known {group.name}", name=group.name, type=group.type, candidates=(group,))
    return found


def _likeliest(candidates: tuple[KnownGroup, ...], scan: Scan, all_found: list[Found]) -> KnownGroup | None:
    """The candidate that the text names in full, else the one whose country it names most; None when nothing tells."""
    for found in all_found:
        if len(found.candidates) == 1 and found.candidates[0] in candidates:
            return found.candidates[0]
    best = max(candidates, key=lambda group: scan.countries.get(group.country or "", 0))
    return best if scan.countries.get(best.country or "", 0) else None


def _known_force(found: Found, lexicons: tuple[GroupLexicon, ...]) -> KnownGroup | None:
    """The lexicon's group for a nation's force, under whichever of its names the lexicon has it."""
    country, _, family = found.key.partition(" ")
    for lexicon in lexicons:
        for name in _family_names(family):
            for nation in (*nations().adjectives.get(country, ()), nations().names.get(country, "")):
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
    force = _known_force(actor.found[0]._replace(key=f"{actor.known.country} army"), lexicons)
    return force is not None and force.name == actor.known.name


def _add(actors: dict[str, Actor], found: Found, folded: list[str]) -> None:
    actor = actors.get(found.key)
    if actor is None:
        actor = actors[found.key] = Actor(found.key, found)
    else:
        actor.found.append(found)
    if (
        actor.known is None
        and found.how in ("known", "force")
        and len(found.candidates) == 1
        and f"known {found.candidates[0].name}" == found.key
    ):
        actor.known = found.candidates[0]
    actor.names.add(tuple(folded))


def _merge_security(actors: dict[str, Actor]) -> None:
    """ "Afghan forces" and "Afghan soldiers" beside "Afghan security forces" are those, where no army is named."""
    for key in [key for key in actors if key.endswith(" security")]:
        country = key.partition(" ")[0]
        army = actors.get(f"{country} army")
        if army and all(found.rank >= 3 for found in army.found):
            actors[key].found += [found._replace(rank=found.rank + 3) for found in army.found]
            del actors[f"{country} army"]


def _merge_short_names(actors: dict[str, Actor]) -> None:
    """ "Liberation Front" beside one "Sabra Liberation Front" is that front."""
    for key, actor in list(actors.items()):
        if not all(found.how == "form" for found in actor.found):
            continue
        longer = [
            other
            for other in actors.values()
            if other is not actor and any(_shortens(short, full) for short in actor.names for full in other.names)
        ]
        if len(longer) == 1:
            longer[0].found += actor.found
            longer[0].names |= actor.names
            del actors[key]


def _shortens(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is another one with words left out at the front or after its head.

    >>> _shortens(("liberation", "front"), ("sabra", "liberation", "front")), _shortens(("front",), ("front", "of", "hills"))
    (True, True)
    >>> _shortens(("people", "army"), ("people", "liberation", "army"))
    False
    """
    size = len(short)
    return size < len(full) and (full[-size:] == short or (full[:size] == short and full[size] in ("of", "for", "on")))


def _add_short(actors: dict[str, Actor], found: Found, folded: list[str], scan: Scan) -> None:
    """ "the Front", "the Army": the group last named that has this head, else a body of its own where a bare head may be one."""
    here = (found.sentence, found.first)
    matching = [actor for actor in actors.values() if any(_shortens(tuple(folded), name) for name in _all_names(actor))]
    if not matching and folded == ["army"]:
        matching = [actor for actor in actors.values() if actor.is_army]
    before = [actor for actor in matching if any((one.sentence, one.first) < here for one in actor.found)]
    if before:
        nearest = max(before, key=lambda actor: max((one.sentence, one.first) for one in actor.found if (one.sentence, one.first) < here))
        nearest.found.append(found._replace(key=nearest.key, rank=9))
    elif len(matching) == 1:
        matching[0].found.append(found._replace(key=matching[0].key, rank=9))
    elif found.how == "bare":
        _add(actors, found, folded)


def _all_names(actor: Actor) -> Iterable[tuple[str, ...]]:
    yield from actor.names
    if actor.known:
        for name in (actor.known.name, *actor.known.others):
            yield tuple(folded_name(name).split())
