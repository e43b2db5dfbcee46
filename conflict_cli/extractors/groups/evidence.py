"""Evidence in a text for a group whose abbreviation or plain words could be another's."""

from collections.abc import Iterable
from typing import NamedTuple

from conflict_cli.extractors.groups.found import GroupMention, GroupScan
from conflict_cli.extractors.groups.known import TITLED, KnownGroup, short_names
from conflict_cli.extractors.groups.words import words
from conflict_cli.lexicon.groups import contexts as lexicon


class GroupEvidence(NamedTuple):
    """The scan, and for each group of the lexicon the unambiguous names that the text has of it."""

    scan: GroupScan
    names: dict[str, set[str]]


def gather_evidence(scan: GroupScan, found: Iterable[GroupMention]) -> GroupEvidence:
    """The evidence of every name that only one group has."""
    names: dict[str, set[str]] = {}
    for one in found:
        if len(one.candidates) == 1:
            names.setdefault(one.candidates[0].name, set()).add(spoken(scan, one))
    return GroupEvidence(scan, names)


def spoken(scan: GroupScan, found: GroupMention) -> str:
    """The folded words of a mention."""
    folds = scan.sentences[found.sentence].folds
    return (
        folds[found.first]
        if found.last == found.first + 1
        else " ".join(folds[found.first : found.last])
    )


def is_plausible(evidence: GroupEvidence, found: GroupMention, group: KnownGroup) -> bool:
    """True if a mention means this group.

    A full name always does. A short abbreviation, one that a medium shares, one written like a
    word, and a name of common words ("New Forces") need the group's country or another of its names
    in the text.
    """
    scan = evidence.scan
    units = scan.sentences[found.sentence]
    folds = units.folds[found.first : found.last]
    word = units.words[found.first]
    at_home = scan.countries.get(group.country or "", 0) > 0
    named = bool(evidence.names.get(group.name, set()) - {" ".join(folds)})
    if folds[0] in words().media and len(folds) == 1:
        return named
    if len(folds) > 1:
        common = all(folded in words().common or folded in words().heads for folded in folds)
        return not common or group.country is None or at_home or named
    if not word.isupper() and folds[0] in short_names(group):
        return group.country is None or folds[0] in TITLED or at_home or named
    if group.country is None or len(folds[0]) > 3 or not word.isupper():
        return True
    famous = words().famous.get(folds[0])
    if famous and famous.name == group.name and not famous.armed:
        return True
    acts = found.last < len(units.folds) and units.folds[found.last] in words().actors
    return at_home or named or (acts and not scan.countries)


def likeliest_group(evidence: GroupEvidence, found: GroupMention) -> KnownGroup | None:
    """Of several groups with one abbreviation the one named in full, else the one whose country is
    named most; None if nothing decides.
    """
    candidates = found.candidates
    for group in candidates:
        if group.name in evidence.names:
            return group
    countries = evidence.scan.countries
    fighting = _is_armed(evidence.scan, found)
    if fighting:  # "RSF troops": Reporters Without Borders has none
        candidates = tuple(group for group in candidates if group.type not in UNARMED) or candidates
    elif _about_journalists(evidence.scan, found) and not any(
        countries.get(group.country or "", 0) for group in candidates
    ):
        return next((group for group in candidates if group.type == "monitor"), None)
    best = max(candidates, key=lambda group: countries.get(group.country or "", 0))
    if countries.get(best.country or "", 0):
        return best if is_plausible(evidence, found, best) else None
    famous = words().famous.get(spoken(evidence.scan, found))
    return next(
        (
            group
            for group in candidates
            if famous and group.name == famous.name and (fighting or not famous.armed)
        ),
        None,
    )


UNARMED = frozenset("monitor intergovernmental government other".split())
PRESS = frozenset(lexicon.PRESS.split())


def _is_armed(scan: GroupScan, found: GroupMention) -> bool:
    """True if a word for fighters comes right after the group's name."""
    folds = scan.sentences[found.sentence].folds
    return found.last < len(folds) and folds[found.last] in words().armed


def _about_journalists(scan: GroupScan, found: GroupMention) -> bool:
    """True if the sentence mentions journalists."""
    return not PRESS.isdisjoint(scan.sentences[found.sentence].folds)
