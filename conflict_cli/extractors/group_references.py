"""Groups spoken of without their name: "the army", "government forces"."""

from bisect import bisect_left
from functools import cache

from conflict_cli.extractors.group_scanning import Found, Scan
from conflict_cli.extractors.group_settling import Actor
from conflict_cli.extractors.group_words import words
from conflict_cli.extractors.name_units import Units
from conflict_cli.text import Document

VERBS = frozenset(
    "said says has had have was were is are will would did does also and told reported claimed confirmed announced killed "
    "added denied".split()
)
NOT_BEFORE = frozenset("a an another rebel private own salvation liberation former foreign pro anti any every each no".split())


def refer(scan: Scan, actors: list[Actor], document: Document) -> None:
    """Give the words for the state's army to the one army that they can mean, else to none."""
    armies = [actor for actor in actors if actor.is_army]
    if not armies:
        return
    taken = {(found.sentence, at) for actor in actors for found in actor.found for at in range(found.first, found.last)}
    home = _home(armies, scan)
    named = _in_order(armies)
    openings = _openings()
    for number, units in enumerate(scan.sentences):
        done = 0
        for at in [at for at, folded in enumerate(units.folds) if folded in openings]:
            length = _phrase(units, at) if at >= done else 0
            if not length or any((number, k) in taken for k in range(at, at + length)):
                continue
            actor = _nearest(named, document, number, at) or home
            if actor is not None:
                first = at - 1 if length == 1 and at and units.folds[at - 1] == "the" else at
                actor.found.append(Found(number, first, at + length, "reference", actor.key, None, "state_forces", None, 10))
            done = at + length


def _in_order(armies: list[Actor]) -> list[tuple[int, int, Actor]]:
    return sorted(((found.sentence, found.first, actor) for actor in armies for found in actor.found), key=lambda row: row[:2])


def _home(armies: list[Actor], scan: Scan) -> Actor | None:
    """The only army, or that of the country which the text names most."""
    if len(armies) == 1:
        return armies[0]
    countries = {actor: actor.found[0].country or "" for actor in armies}
    ranked = sorted(armies, key=lambda actor: -scan.countries.get(countries[actor], 0))
    clear = scan.countries.get(countries[ranked[0]], 0) > scan.countries.get(countries[ranked[1]], 0)
    return ranked[0] if clear else None


def _nearest(named: list[tuple[int, int, Actor]], document: Document, number: int, at: int) -> Actor | None:
    """The army last named in the same paragraph."""
    before = bisect_left(named, (number, at), key=lambda row: row[:2])
    if not before:
        return None
    sentence, _, actor = named[before - 1]
    return actor if document.sentences[sentence].block == document.sentences[number].block else None


@cache
def _openings() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in words().state_army)


def _phrase(units: Units, at: int) -> int:
    """The number of units of words such as "the army" or "government troops" at a unit, 0 for none."""
    folds = units.folds
    if folds[at] not in _openings() or units.joined[at]:
        return 0
    before = folds[at - 1] if at else ""
    if before in NOT_BEFORE or (at and units.words[at - 1][0].isupper() and before != "the" and not _titled(units, at)):
        return 0
    for length in (2, 1):
        if at + length <= len(folds) and " ".join(folds[at : at + length]) in words().state_army:
            if length == 1 and before != "the" and folds[at] != "army":
                return 0
            if folds[at : at + length] == ["military"]:
                after = folds[at + 1] if at + 1 < len(folds) else "."
                return 1 if not after[0].isalpha() or after in VERBS else 0
            return length
    return 0


def _titled(units: Units, at: int) -> bool:
    return units.words[at][0].isupper()
