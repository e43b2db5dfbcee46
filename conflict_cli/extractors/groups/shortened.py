"""The actors that shortened names mean: "the Front", "the Army"."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from conflict_cli.extractors.groups.actors import Actor, add_found, known_names
from conflict_cli.extractors.groups.evidence import spoken
from conflict_cli.extractors.groups.found import GroupMention, GroupScan, position_of
from conflict_cli.lexicon.groups import contexts as lexicon

NAME_OFS = frozenset(lexicon.NAME_OFS.split())
ARMIES = frozenset(lexicon.ARMIES.split())

Names = dict[tuple[str, ...], list[Actor]]


def merge_short_names(actors: dict[str, Actor]) -> None:
    """ "Liberation Front" in a text with one "Sabra Liberation Front" is that front."""
    formed = [
        actor for actor in actors.values() if {found.how for found in actor.found} == {"form"}
    ]
    if not formed:
        return
    index = _short_names(actors.values(), (actor.names for actor in actors.values()))
    merged: dict[str, Actor] = {}
    for actor in formed:
        longer = {
            other.key: other
            for name in actor.names
            for other in index.get(name, ())
            if other is not actor
        }
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
    """Short forms of a name: words left out at the beginning, after its head, or between a number
    and the last word.

    >>> list(shortened(("sabra", "liberation", "front")))
    [('liberation', 'front'), ('front',)]
    >>> list(shortened(("front", "of", "tillers")))
    [('of', 'tillers'), ('tillers',), ('front',)]
    >>> list(shortened(("145", "task", "battalion")))
    [('task', 'battalion'), ('battalion',), ('145', 'battalion')]
    """
    for first in range(1, len(name)):
        yield name[first:]
    if len(name) > 2 and name[0][0].isdigit():
        yield name[0], name[-1]
    for last in range(1, len(name)):
        if name[last] in NAME_OFS:
            yield name[:last]


def add_bare(actors: dict[str, Actor], bare: list[GroupMention], scan: GroupScan) -> None:
    """ "the Army", "the Coalition": the group last named with this head and type, else a new
    one.
    """
    if not bare:
        return
    index = _short_names(actors.values(), (_all_names(actor) for actor in actors.values()))
    armies = [actor for actor in actors.values() if actor.is_army]
    places = {
        actor.key: sorted(position_of(one) for one in actor.found) for actor in actors.values()
    }
    for one in bare:
        name = tuple(spoken(scan, one).split())
        # "the Army" is never the Liberation Army
        meant = [
            actor
            for actor in index.get(name, ())
            if one.how == "short" or one.type != "state_forces" or actor.type == "state_forces"
        ]
        if len(name) == 1 and name[0] in ARMIES and not meant:
            meant = armies
        before = [
            (places[actor.key][at - 1], actor)
            for actor in meant
            if (at := bisect_left(places[actor.key], position_of(one)))
        ]
        if before or len(meant) == 1:
            target = max(before, key=lambda pair: pair[0])[1] if before else meant[0]
            target.found.append(one._replace(key=target.key, rank=9))
        elif one.how == "bare":
            add_found(actors, one, name)


def _all_names(actor: Actor) -> Iterator[tuple[str, ...]]:
    yield from actor.names
    if actor.known:
        yield from known_names(actor.known)
