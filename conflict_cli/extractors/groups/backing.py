"""The backers of a group, as the text names them: "the Iran-backed Barwa Brigade", "the brigade,
armed and paid by Iran and Hezbollah".
"""

from conflict_cli.extractors.groups.actors import Actor
from conflict_cli.extractors.groups.found import GroupMention, GroupScan
from conflict_cli.extractors.groups.marks import BACKED
from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import nation_at, nations
from conflict_cli.extractors.names.units import Units
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import contexts as lexicon

LISTING = frozenset(lexicon.LISTING.split())
BY = frozenset(function_words.BY.split())
BACKER_LINKS = frozenset(lexicon.BACKER_LINKS.split())

BEFORE = frozenset(lexicon.BEFORE.split())
BODIES = frozenset(lexicon.BODIES.split())


Named = dict[int, tuple[GroupMention, Actor]]


def find_backers(scan: GroupScan, actors: list[Actor]) -> dict[Actor, list["str | Actor"]]:
    """The countries and groups that back each group, in text order."""
    spoken: dict[int, list[tuple[GroupMention, Actor]]] = {}
    for number, mask in enumerate(scan.masks):
        if mask & BACKED:
            spoken[number] = []
    if spoken:
        for actor in actors:
            for found in actor.found:
                if found.sentence in spoken:
                    spoken[found.sentence].append((found, actor))
    backers: dict[Actor, list[str | Actor]] = {}
    for number, here in spoken.items():
        units = scan.sentences[number]
        starts = {found.first: (found, actor) for found, actor in here}
        ends = {found.last: (found, actor) for found, actor in here}
        for at, kind in scan.marks[number]:
            if kind & BACKED:
                backed, behind = (
                    _before_name(units, at, starts, ends)
                    if units.joined[at]
                    else _behind_name(units, at, starts, ends)
                )
                if backed is not None:
                    known = backers.setdefault(backed, [])
                    known += [
                        backer for backer in behind if backer is not backed and backer not in known
                    ]
    return backers


def _before_name(
    units: Units, at: int, starts: Named, ends: Named
) -> tuple[Actor | None, list["str | Actor"]]:
    """ "Turkey- and Qatar-backed Barwa Brigade": the backers end before the word, the name begins
    after it.
    """
    folds = units.folds
    if folds[at] not in words().backing:
        return None, []
    after = at + 1
    while (
        after < len(folds)
        and after not in starts
        and after < at + 3
        and (folds[after] in words().fighting or folds[after] in BODIES)
    ):
        after += 1
    if after not in starts:
        return None, []
    backers: list[str | Actor] = []
    end = at
    while end > 0:
        backer, first = _backer_ending(units, end, ends)
        if backer is None:
            break
        backers.insert(0, backer)
        end = first
        if end < 2 or folds[end - 1] not in LISTING:
            break
        end -= 2 if folds[end - 2] == "-" else 1
    return starts[after][1], backers


def _backer_ending(units: Units, end: int, ends: Named) -> tuple["str | Actor | None", int]:
    """The country or group whose name ends before a unit, and its first unit."""
    if end in ends:
        found, actor = ends[end]
        return actor, found.first
    for first in range(max(0, end - 3), end):
        nation = nation_at(units, first)
        if nation is not None and first + nation[0] == end:
            return nations().names[nation[1].country], first
    return None, end


def _behind_name(
    units: Units, at: int, starts: Named, ends: Named
) -> tuple[Actor | None, list["str | Actor"]]:
    """ "The Barwa Brigade, which is backed by Iran and Hezbollah": only names; not "backed by
    Iranian jets".
    """
    folds, count = units.folds, len(units.folds)
    first, last = at, at + 1
    while last + 1 < count and folds[last] in LISTING and folds[last + 1] in words().backed_by:
        last += 2
    if last >= count or folds[last] not in BY:
        return None, []
    while (
        first
        and first not in ends
        and (
            folds[first - 1] in BEFORE
            or folds[first - 1] in BODIES
            or folds[first - 1] in words().fighting
        )
    ):
        first -= 1
    if first not in ends:
        return None, []
    backers: list[str | Actor] = []
    last += 1
    while last < count:
        if folds[last] in BACKER_LINKS:
            last += 1
            continue
        if last in starts:
            found, actor = starts[last]
            backers.append(actor)
            last = found.last
            continue
        nation = nation_at(units, last)
        if nation is None or nation[1].form != "name":
            break
        backers.append(nations().names[nation[1].country])
        last += nation[0]
    return ends[first][1], backers
