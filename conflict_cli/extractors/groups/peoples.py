"""Peoples that fight as parties: "the Bari and Mundu communities", "Lobi herders", "fighting
between Sara and other ethnic groups".

A single community is mostly a victim or a scene and is left out; two of them, or one with youths,
herders or tribesmen, are parties.
"""

from conflict_cli.extractors.groups.extents import is_capital
from conflict_cli.extractors.groups.forms import FAITHS
from conflict_cli.extractors.groups.found import GroupMention, GroupScan
from conflict_cli.extractors.groups.marks import PARTY
from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import nation_at
from conflict_cli.extractors.names.units import Units
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import contexts as lexicon
from conflict_cli.lexicon.groups.forms import OTHER_COMMUNITIES

VIOLENT = tuple(lexicon.VIOLENT.split())
ETHNIC = frozenset(lexicon.ETHNIC.split())
ETHNIC_HEADS = frozenset(lexicon.ETHNIC_HEADS.split())
AMBIGUOUS_PEOPLES = frozenset(lexicon.AMBIGUOUS_PEOPLES.split())
ONE_PERSON_NOUNS = frozenset(lexicon.ONE_PERSON_NOUNS.split())
ONE = frozenset(lexicon.ONE.split())
OTHERS = frozenset(lexicon.OTHERS.split())
AND_ONLY = frozenset(function_words.AND.split())
BETWEEN = frozenset(function_words.BETWEEN.split())
JOINED_PEOPLES = frozenset(lexicon.JOINED_PEOPLES.split())
LISTING = frozenset(lexicon.LISTING.split())

ARMED = frozenset(lexicon.ARMED_PEOPLES.split())
COMMUNITIES = FAITHS | frozenset(OTHER_COMMUNITIES.split())
NOT_AFTER = frozenset(lexicon.NOT_AFTER.split())
PLACING = frozenset(lexicon.PEOPLE_PLACING.split())
FIGHTS = frozenset(lexicon.FIGHTS.split())


def find_peoples(scan: GroupScan, taken: set[tuple[int, int]]) -> list[GroupMention]:
    """Every mention of a people that takes part, outside the units `taken` by other groups."""
    parties: dict[tuple[str, ...], bool] = {}
    violent = False
    for number, mask in enumerate(scan.masks):
        if not mask & PARTY:
            continue
        units = scan.sentences[number]
        for at, kind in scan.marks[number]:
            for first, last, sure in _parties_before(units, at) if kind & PARTY else ():
                if not any((number, position) in taken for position in range(first, last)):
                    name = tuple(units.folds[first:last])
                    parties[name] = parties.get(name, False) or sure
                    violent = violent or any(folded.startswith(VIOLENT) for folded in units.folds)
    if len(parties) < 2 or not violent:
        parties = {name: sure for name, sure in parties.items() if sure}
    return [] if not parties else _mentions(scan, taken, parties)


def _parties_before(units: Units, at: int) -> list[tuple[int, int, bool]]:
    """The names before a noun such as "communities" at a unit; true if the noun alone makes them a
    party.
    """
    folds = units.folds
    ethnic = folds[at] in ETHNIC and at + 1 < len(folds) and folds[at + 1] in ETHNIC_HEADS
    if (
        not (ethnic or folds[at] in words().communities or folds[at] in words().people_fighters)
        or not units.words[at].islower()
        or units.joined[at]
    ):
        return []
    sure = folds[at] in words().people_fighters
    if folds[at] in AMBIGUOUS_PEOPLES and at + 1 < len(folds) and folds[at + 1] in NOT_AFTER:
        return []
    first = _name_start(units, at)
    if first and folds[at] in ONE_PERSON_NOUNS and folds[first - 1] in ONE:
        return []  # one young man
    if first is None:
        return _fighting_others(units, at) if ethnic else []
    if not sure and not ethnic and _are_villages(units, first):
        return []
    result = [(first, at, sure)]
    if (
        first >= 2
        and folds[first - 1] in JOINED_PEOPLES
        and (folds[first - 1] in AND_ONLY or folds[first - 2] in AND_ONLY)
    ):
        joint = first - 1 if folds[first - 1] in AND_ONLY else first - 2
        before = _name_start(units, joint)
        if before is not None and folds[at].endswith("s"):
            result.append((before, joint, sure))
    return result


def _fighting_others(units: Units, at: int) -> list[tuple[int, int, bool]]:
    """The party of "fighting between Sara and other ethnic groups", with "ethnic" at a unit."""
    folds = units.folds
    if at < 3 or folds[at - 1] not in OTHERS or folds[at - 2] not in AND_ONLY:
        return []
    first = _name_start(units, at - 2)
    if first is None or first < 2:
        return []
    is_fight = folds[first - 1] in BETWEEN and folds[first - 2] in FIGHTS
    return [(first, at - 2, True)] if is_fight else []


def _are_villages(units: Units, first: int) -> bool:
    """True if the names before "communities" are places: "raided Sule and Tundu communities", not
    "the Bari and Mundu communities".
    """
    at = first - 1
    while at >= 0 and (
        units.folds[at] in LISTING
        or (is_capital(units, at) and units.folds[at] not in words().openers)
    ):
        at -= 1
    return at >= 0 and (units.folds[at] in PLACING or units.folds[at].endswith("ed"))


def _name_start(units: Units, end: int) -> int | None:
    """The start of a name of up to three capitals that ends before unit `end`."""
    lists = words()
    first = end
    while first and end - first < 3:
        before = first - 1
        folded = units.folds[before]
        if (
            not units.words[before][0].isalpha()
            or not is_capital(units, before)
            or units.possessive[before]
        ):
            break
        if (
            folded in lists.openers
            or folded in lists.titles
            or folded in COMMUNITIES
            or folded in lists.heads
            or nation_at(units, before)
        ):
            break
        first = before
    return first if first < end and not units.words[first].isupper() else None


def _mentions(
    scan: GroupScan, taken: set[tuple[int, int]], parties: dict[tuple[str, ...], bool]
) -> list[GroupMention]:
    found = []
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for name in parties:
        by_first.setdefault(name[0], []).append(name)
    for number in range(len(scan.masks)):
        units = scan.sentences[number]
        if by_first.keys().isdisjoint(units.folds):
            continue
        for at, folded in enumerate(units.folds):
            if folded not in by_first or not units.words[at][0].isupper() or (number, at) in taken:
                continue
            names = [
                name for name in by_first[folded] if tuple(units.folds[at : at + len(name)]) == name
            ]
            if names:
                name = max(names, key=len)
                last = at + len(name)
                if last < len(units.folds) and units.folds[last] in ARMED:
                    last += 1
                found.append(
                    GroupMention(
                        number, at, last, "people", f"people {' '.join(name)}", None, "other", None
                    )
                )
    return found
