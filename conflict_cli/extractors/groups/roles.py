"""Groups recognised only by the noun beside their name.

"The rebel group Ansa", "a militia called Tarka", "Tarka, a gang that", "the militant Tarka group".
"""

from conflict_cli.extractors.groups.extents import DAYS, OF, is_capital
from conflict_cli.extractors.groups.found import GroupMention, GroupScan
from conflict_cli.extractors.groups.marks import ROLE
from conflict_cli.extractors.groups.words import Role, words
from conflict_cli.extractors.names.countries import nation_at
from conflict_cli.extractors.names.units import THE, Units
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import contexts as lexicon
from conflict_cli.vocabulary import GroupType

NOUN_LINKS = frozenset(lexicon.NOUN_LINKS.split())
CALLS = frozenset(lexicon.CALLS.split())
THEMSELVES = frozenset(lexicon.THEMSELVES.split())
KNOWN = frozenset(lexicon.KNOWN.split())
AS = frozenset(function_words.AS.split())
INDEFINITES = frozenset(function_words.INDEFINITES.split())

CALLED = frozenset(lexicon.CALLED.split())
QUOTES = "\"“”'‘’"
RULED = frozenset(lexicon.RULED.split())
TOLD = frozenset(lexicon.TOLD.split())
PLACING = frozenset(lexicon.ROLE_PLACING.split())
LONGEST = 4


def find_roles(scan: GroupScan, taken: set[tuple[int, int]]) -> dict[tuple[str, ...], GroupType]:
    """The types of the groups beside nouns, by folded name, outside the units `taken` by other
    groups.
    """
    result: dict[tuple[str, ...], GroupType] = {}
    for number, mask in enumerate(scan.masks):
        if not mask & ROLE:
            continue
        units = scan.sentences[number]
        for at, kind in scan.marks[number]:
            role = _role(units, at) if kind & ROLE and units.words[at].islower() else None
            if role is None:
                continue
            for first, last in (
                _behind(units, at, role),
                _before(units, at, role),
                _around(units, at, role),
            ):
                if first < last and not any((number, k) in taken for k in range(first, last)):
                    result.setdefault(tuple(units.folds[first:last]), role.type)
    return result


def _role(units: Units, at: int) -> Role | None:
    """The role that the noun that ends with unit `at` gives; without a word such as "rebel" its
    type stays open (`fighting` is true then).
    """
    folds, lists = units.folds, words()
    if folds[at] in words().named_people:
        return Role("rebel_group", True)
    for length in (3, 2, 1):
        role = (
            lists.roles.get(" ".join(folds[at - length + 1 : at + 1])) if at + 1 >= length else None
        )
        if role is not None:
            return role._replace(
                fighting=role.fighting and not (at and folds[at - 1] in lists.fighting)
            )
    return None


def _behind(units: Units, at: int, role: Role) -> tuple[int, int]:
    """The name after a noun, right there or after "called" or "known as"; an empty span where there
    is none.
    """
    folds, count = units.folds, len(units.folds)
    start = at + 1
    while start < count and (folds[start] in NOUN_LINKS or units.words[start] == ","):
        start += 1
    called = False
    if start < count and folds[start] in CALLED:
        start, called = start + 1, True
    elif start + 1 < count and folds[start] in CALLS and folds[start + 1] in THEMSELVES:
        start, called = start + 2, True
    elif start < count and folds[start] in KNOWN:
        joint = next((k for k in range(start + 1, min(start + 6, count)) if folds[k] in AS), None)
        if joint is not None:
            start, called = joint + 1, True
    if not called and start == at + 2 and units.words[at + 1] == ",":
        # "a charity, Tarka, said"
        last = _name_end(units, start)
        aside = (
            last < count
            and units.words[last] == ","
            and not role.fighting
            and _article(units, at) is not None
        )
        return (start, last) if aside else (0, 0)
    if not called:
        if start > at + 1 or role.fighting or (at + 1 < count and units.joined[at + 1]):
            return 0, 0
        start = at + 1
    while start < count and (folds[start] in THE or units.words[start] in QUOTES) and called:
        start += 1
    last = _name_end(units, start)
    if not called and last < count and (folds[last] in RULED or units.possessive[last - 1]):
        return 0, 0
    return start, last


def _before(units: Units, at: int, role: Role) -> tuple[int, int]:
    """The name before ", a gang that"; an empty span where there is none."""
    folds, count = units.folds, len(units.folds)
    if role.fighting or at + 1 >= count or folds[at + 1] not in TOLD:
        return 0, 0
    article = _article(units, at)
    if article is None or article < 2 or units.words[article - 1] != ",":
        return 0, 0
    first = last = article - 1
    while first and last - first < LONGEST and _is_part(units, first - 1):
        first -= 1
    if first and (
        folds[first - 1] in PLACING
        or (units.words[first - 1].isalpha() and is_capital(units, first - 1))
    ):
        return 0, 0
    return first, last


def _article(units: Units, at: int) -> int | None:
    """The "a" of "a local rights group", "an Israeli charity", of which the last word is at a
    unit.
    """
    article = at - 1
    while article >= 0 and at - article < 5:
        if units.folds[article] in INDEFINITES:
            return article
        if not units.words[article].islower() and nation_at(units, article) is None:
            return None
        article -= 1
    return None


def _around(units: Units, at: int, role: Role) -> tuple[int, int]:
    """The name in "the militant Tarka group" and "Tarka group fighters"; an empty span where there
    is none.
    """
    folds, lists = units.folds, words()
    if folds[at] in words().named_people or not role.fighting or units.joined[at]:
        return 0, 0
    first = at
    while (
        first
        and at - first < LONGEST
        and _is_part(units, first - 1)
        and not units.possessive[first - 1]
    ):
        first -= 1
    fights = first > 0 and folds[first - 1] in lists.fighting and units.words[first - 1].islower()
    armed = at + 1 < len(folds) and folds[at + 1] in lists.armed and not units.joined[at + 1]
    return (first, at) if fights or armed else (0, 0)


def _name_end(units: Units, first: int) -> int:
    """The end of the capitals that begin at a unit, with "of" and "de" between them."""
    folds, count = units.folds, len(units.folds)
    end = first
    while end < count and end - first < LONGEST and not (end > first and units.possessive[end - 1]):
        if _is_part(units, end):
            end += 1
        elif end > first and folds[end] in OF and end + 1 < count:
            after = end + 2 if folds[end + 1] in THE and end + 2 < count else end + 1
            if not _is_part(units, after):
                break
            end = after + 1
        else:
            break
    return end


def _is_part(units: Units, at: int) -> bool:
    """True if a unit may be part of such a name."""
    lists, folded = words(), units.folds[at]
    return (
        is_capital(units, at)
        and folded not in lists.openers
        and folded not in lists.titles
        and folded not in DAYS
        and folded not in lists.not_groups
        and folded not in lists.media
        and nation_at(units, at) is None
    )


def name_roles(
    scan: GroupScan, taken: set[tuple[int, int]], roles: dict[tuple[str, ...], GroupType]
) -> list[GroupMention]:
    """Every mention of the names that nouns gave."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for name in roles:
        by_first.setdefault(name[0], []).append(name)
    found = []
    for number in range(len(scan.masks)):
        units = scan.sentences[number]
        if by_first.keys().isdisjoint(units.folds):
            continue
        done = 0
        for at, folded in enumerate(units.folds):
            if (
                folded not in by_first
                or at < done
                or not is_capital(units, at)
                or (number, at) in taken
            ):
                continue
            names = [
                name for name in by_first[folded] if tuple(units.folds[at : at + len(name)]) == name
            ]
            if names:
                name = max(names, key=len)
                done = at + len(name)
                found.append(
                    GroupMention(
                        number, at, done, "role", f"role {' '.join(name)}", None, roles[name], None
                    )
                )
    return found
