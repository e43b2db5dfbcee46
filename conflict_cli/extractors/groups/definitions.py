"""What a text says about names: "Full Name (ABC)", "ABC (Full Name)", "the Full Name, or ABC", "X,
formerly known as Y".
"""

from collections import Counter
from typing import NamedTuple

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.groups.extents import OF
from conflict_cli.extractors.groups.found import GroupMention, GroupScan
from conflict_cli.extractors.groups.marks import BRACKET, SHORT, is_abbreviation
from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import nation_at
from conflict_cli.extractors.names.units import THE, Units
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import contexts as lexicon

LINKS_BEFORE_AS = frozenset(lexicon.LINKS_BEFORE_AS.split())
OTHER_NAME_OPENERS = frozenset(lexicon.OTHER_NAME_OPENERS.split())
BRACKET_OPENERS = read_phrases(lexicon.BRACKET_OPENERS)
BRACKET_WORDS = frozenset(lexicon.BRACKET_WORDS.split())
SMALL_IN_NAMES = frozenset(lexicon.SMALL_IN_NAMES.split())
OR = frozenset(function_words.OR.split())
KNOWN = frozenset(lexicon.KNOWN.split())
AS_OR_BY = frozenset(lexicon.AS_OR_BY.split())
THEMSELVES = frozenset(lexicon.THEMSELVES.split())
DETERMINERS = frozenset(function_words.ARTICLES.split())
LANGUAGES = frozenset(lexicon.LANGUAGES.split())

OPENING = {"(": ")", "[": "]"}
KNOWN_AS = frozenset(lexicon.KNOWN_AS.split())
BEFORE_AS = frozenset(lexicon.BEFORE_AS.split())
BETWEEN = BEFORE_AS | frozenset(lexicon.LINKS_BEFORE_AS.split())
FORMERLY = frozenset(lexicon.FORMERLY.split())
CALLING = frozenset(lexicon.CALLING.split())
RENAMED = frozenset(lexicon.RENAMED.split())
SHORTENINGS = frozenset(lexicon.SHORTENINGS.split())
# Without a found name beside them, brackets say something only of an abbreviation.
BRACKET_AND_SHORT = BRACKET | SHORT
# Another name, or the words that introduce one, follows a name only after one of these.
CONTINUING = (
    BETWEEN
    | FORMERLY
    | CALLING
    | RENAMED
    | KNOWN_AS
    | frozenset(lexicon.OTHER_NAME_OPENERS.split())
)
LEADING = frozenset(lexicon.LEADING.split()) | SHORTENINGS


class Definitions(NamedTuple):
    """Keys of groups by the abbreviation that the text gives them, the mentions beside brackets,
    and pairs of keys that it equates.
    """

    keys: dict[str, str]
    found: list[GroupMention]
    same: list[tuple[str, str]]


def read_definitions(scan: GroupScan) -> Definitions:
    """Everything that the text equates; `found` has the new names beside brackets."""
    result = Definitions({}, [], [])
    by_sentence: dict[int, list[GroupMention]] = {}
    for found in scan.found:
        by_sentence.setdefault(found.sentence, []).append(found)
    for number, mask in enumerate(scan.masks):
        here = by_sentence.get(number, [])
        if not here and (mask & BRACKET_AND_SHORT) != BRACKET_AND_SHORT:
            continue
        brackets = [at for at, kind in scan.marks[number] if kind & BRACKET]
        units = scan.sentences[number]
        folds, count = units.folds, len(units.folds)
        told = [found for found in here if found.last < count and folds[found.last] in CONTINUING]
        if not (brackets or told):
            continue
        ends, starts = {found.last: found for found in here}, {found.first: found for found in here}
        near = Neighbours(units, number, ends, starts, scan.countries)
        for at in brackets:
            if at and at + 2 < count:
                _read_brackets(result, near, at)
        for found in told:
            _read_apposition(result, units, found, starts)
    return result


class Neighbours(NamedTuple):
    """A sentence's units and number, its names by their end and by their start, and how often the
    text names each country.
    """

    units: Units
    number: int
    ends: dict[int, GroupMention]
    starts: dict[int, GroupMention]
    countries: Counter[str]


def _read_brackets(result: Definitions, near: Neighbours, at: int) -> None:
    """Reads what brackets that open at a unit say of the name before them, or that name of their
    content.
    """
    units = near.units
    closing = next(
        (
            k
            for k in range(at + 1, min(at + 12, len(units.folds)))
            if units.folds[k] == OPENING[units.folds[at]]
        ),
        None,
    )
    if closing is None:
        return
    inside = _skip_openers(units, at + 1)
    before = near.ends.get(at)
    if before is None and at >= 2 and units.words[at - 1] in "\"”“'":
        before = near.ends.get(at - 1)
    if 0 < closing - inside <= 3 and all(
        is_abbreviation(word) or k for k, word in enumerate(units.words[inside:closing])
    ):
        _read_short_name(result, near, before, at, inside, closing)
    else:
        _read_long_name(result, near, before, at, inside, closing)


def _skip_openers(units: Units, inside: int) -> int:
    """The first unit in brackets after "known as", "or the" and the like."""
    if " ".join(units.folds[inside : inside + 2]) in BRACKET_OPENERS:
        return inside + 2
    return inside + 1 if units.folds[inside] in BRACKET_WORDS else inside


def _read_short_name(
    result: Definitions,
    near: Neighbours,
    before: GroupMention | None,
    at: int,
    inside: int,
    closing: int,
) -> None:
    """ "Army of Bright Cities (ABC)": an abbreviation in brackets, `inside` to `closing`, after a
    name that ends at `at`.
    """
    abbreviation = " ".join(near.units.folds[inside:closing])
    inner = near.starts.get(inside)
    if abbreviation in words().media:
        return
    if before is None:
        first = spelled_out(near.units, at, near.units.folds[inside])
        before = (
            None
            if first is None
            else _introduced(near.units, near.number, first, at, inner, near.countries)
        )
        if before is None:
            return
        result.found.append(before)
    if before.how == "bare":
        return
    result.keys.setdefault(abbreviation, before.key)
    if inner is None:
        result.found.append(before._replace(first=inside, last=closing, rank=9, name=None))
    elif (
        before.how in ("form", "force") and inner.last <= closing and _speaks(inner, near.countries)
    ):
        result.same.append((before.key, inner.key))


def _read_long_name(
    result: Definitions,
    near: Neighbours,
    before: GroupMention | None,
    at: int,
    inside: int,
    closing: int,
) -> None:
    """ "Hill Army (Army of the Hills)", "ABC (Army of Bright Cities)": a name in brackets after a
    name or an abbreviation.
    """
    units, inner = near.units, near.starts.get(inside)
    if before is not None:
        if (
            inner is not None
            and inner.last == closing
            and inner.how in ("known", "form")
            and inner.key != before.key
        ):
            result.same.append((before.key, inner.key))
        return
    if (
        not at
        or not is_abbreviation(units.words[at - 1])
        or spelled_out(units, closing, units.folds[at - 1]) != inside
    ):
        return
    if inner is None and not words().not_groups & set(units.folds[inside:closing]):
        name = " ".join(word for word in units.folds[inside:closing] if word not in THE)
        result.keys.setdefault(units.folds[at - 1], name)
        result.found.append(
            GroupMention(near.number, inside, closing, "form", name, None, "other", None)
        )
        result.found.append(
            GroupMention(near.number, at - 1, at, "form", name, None, "other", None, 9)
        )
    elif inner is not None and inner.last == closing and inner.how == "form":
        result.keys.setdefault(units.folds[at - 1], inner.key)


def _introduced(
    units: Units,
    number: int,
    first: int,
    last: int,
    inner: GroupMention | None,
    countries: Counter[str],
) -> GroupMention | None:
    """The group of a name whose initials are the abbreviation after it, unless its words are no
    group's.
    """
    if inner is not None and _speaks(inner, countries):
        return inner._replace(first=first, last=last)
    if words().not_groups & set(units.folds[first:last]):
        return None
    key = " ".join(word for word in units.folds[first:last] if word not in THE)
    return GroupMention(number, first, last, "spelled", key, None, "other", None)


def _speaks(found: GroupMention, countries: Counter[str]) -> bool:
    """True if the known group after an abbreviation belongs to a country that the text names, or to
    none.
    """
    return found.how == "known" and any(
        group.country is None or countries.get(group.country, 0) for group in found.candidates
    )


def spelled_out(units: Units, end: int, abbreviation: str) -> int | None:
    """Where the capitals before unit `end` whose initials are the abbreviation begin; it may leave
    out small words.
    """
    letters = abbreviation.replace(" ", "")
    at = end
    first = None
    while letters and at:
        at -= 1
        folded, word = units.folds[at], units.words[at]
        if not folded[:1].isalpha():
            return None
        if folded[0] == letters[-1] and (word[0].isupper() or units.joined[at]):
            letters = letters[:-1]
            first = at
        elif folded in OF or folded in SMALL_IN_NAMES:
            if folded[0] == letters[-1]:
                letters = letters[:-1]
                first = at
        else:
            return None
    return (
        first
        if not letters and first is not None and units.words[first][0].isupper() and end - first > 1
        else None
    )


def _may_be_one(found: GroupMention, other: GroupMention) -> bool:
    """True if two names may be of one group: two of the lexicon only if their types agree; a type
    by form is a guess.
    """
    return found.type == other.type or "form" in (found.how, other.how)


def _read_apposition(
    result: Definitions, units: Units, found: GroupMention, starts: dict[int, GroupMention]
) -> None:
    """ "…, or ABC", "… known as ABC", "… formerly known as Other Name", "… which calls itself Other
    Name".
    """
    at = None if found.how == "bare" else _other_name(units, found, starts)
    if at is None:
        return
    other = starts.get(at)
    if (
        other is not None
        and other.how in ("known", "form")
        and other.key != found.key
        and _may_be_one(found, other)
    ):
        result.same.append((found.key, other.key))
    elif (
        other is None and is_abbreviation(units.words[at]) and units.folds[at] not in words().media
    ):
        result.keys.setdefault(units.folds[at], found.key)
        result.found.append(found._replace(first=at, last=at + 1, rank=9, name=None))


def _other_name(units: Units, found: GroupMention, starts: dict[int, GroupMention]) -> int | None:
    """The unit at which another name of a group begins after it in the same sentence."""
    folds = units.folds
    count = len(folds)
    at = found.last
    while at < count and units.words[at] in ',("”':
        at += 1
    if at + 1 >= count:
        return None
    if at > found.last and (
        folds[at] in OR
        or (folds[at] in FORMERLY and (folds[at + 1] in THE or units.words[at + 1][0].isupper()))
    ):
        return _name_behind(units, at + 1)
    first = at
    told = at > found.last and folds[at] in DETERMINERS  # "X, the alliance of clans known as Y"
    for at in range(first, min(first + 8, count - 1)):
        if at in starts or units.words[at] in ".;":
            return None
        if folds[at] in KNOWN:
            # "known as", "known locally as", "known by its initials"
            joint = next(
                (k for k in range(at + 1, min(at + 6, count - 1)) if folds[k] in AS_OR_BY), None
            )
            return None if joint is None else _name_behind(units, joint + 1)
        if folds[at] in CALLING and folds[at + 1] in THEMSELVES:
            return _name_behind(units, at + 2)
        if folds[at] in RENAMED or (
            folds[at] in KNOWN_AS and at > found.last and folds[at - 1] in BEFORE_AS
        ):
            return _name_behind(units, at + 1)
        if not told and folds[at] not in BETWEEN:
            return None  # "X sent a force known as Y"
    return None


def _name_behind(units: Units, at: int) -> int | None:
    """The first unit after any "the", "by its French acronym" or quotation mark."""
    folds, count = units.folds, len(units.folds)
    while at < count and (
        folds[at] in LEADING
        or units.words[at] in "\"“'‘"
        or (at + 1 < count and folds[at + 1] in SHORTENINGS and nation_at(units, at) is not None)
        or (at + 1 < count and folds[at] in LANGUAGES and folds[at + 1] in SHORTENINGS)
    ):
        at += 1
    return at if at < count else None
