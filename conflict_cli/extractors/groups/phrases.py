"""Groups named by plain words: a nation's force, a ruler's people, a head noun alone.

"Nigerian troops", "Obeid's forces", "the Army".
"""

from functools import cache

from conflict_cli.extractors.groups.extents import OF, is_capital
from conflict_cli.extractors.groups.forms import FAITHS, bare_head
from conflict_cli.extractors.groups.found import GroupMention, How
from conflict_cli.extractors.groups.marks import HOSTS, OWNED, PARTS, RULES
from conflict_cli.extractors.groups.words import Force, words
from conflict_cli.extractors.names.countries import Nation, nation_at
from conflict_cli.extractors.names.units import THE, Units
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import contexts as lexicon
from conflict_cli.vocabulary import GroupType

LISTING = frozenset(lexicon.LISTING.split())
OF_OR_IN = frozenset(lexicon.OF_OR_IN.split())
GOVERNMENTS = frozenset(lexicon.GOVERNMENTS.split())
IN = frozenset(function_words.IN.split())
OF_ONLY = frozenset(function_words.OF.split())
FORCES = frozenset(lexicon.FORCES.split())
OPERATIONS = frozenset(lexicon.OPERATIONS.split())
LOYAL_TO = lexicon.LOYAL_TO.split()
OPERATION_LINKS = frozenset(lexicon.OPERATION_LINKS.split())
OF_SECTOR = lexicon.OF_SECTOR.split()

MODIFIERS = frozenset(lexicon.MODIFIERS.split())


MEN = frozenset(lexicon.OPERATION_MEN.split())


@cache
def behind_nations() -> frozenset[str]:
    """The words of which one must come right after a nation if a force of it is named there."""
    return words().force_openings | MODIFIERS | LISTING


def find_national(
    number: int, units: Units, at: int, nation: tuple[int, Nation] | None
) -> GroupMention | None:
    """ "Nigerian troops", "Uganda's military", and "Russian" of "Russian and Syrian forces"."""
    if nation is None:
        return None
    country = nation[1].country
    force = _national_force(units, at, nation)
    if force:
        last, kind = force
        return _force(number, at, last, country, kind.family, kind.rank, kind.type)
    after = at + nation[0]
    if (
        nation[1].form == "adjective"
        and after + 1 < len(units.folds)
        and units.folds[after] in LISTING
    ):
        other = nation_at(units, after + 1)
        shared = (
            _national_force(units, after + 1, other)
            if other and other[1].form == "adjective"
            else None
        )
        if shared:
            name = " ".join((*units.words[at:after], *units.words[shared[0] - 1 : shared[0]]))
            return _force(
                number,
                at,
                after,
                country,
                shared[1].family,
                shared[1].rank + 3,
                shared[1].type,
                name,
            )
    return None


def _force(
    number: int,
    first: int,
    last: int,
    country: str,
    family: str,
    rank: int,
    kind: GroupType,
    name: str | None = None,
) -> GroupMention:
    return GroupMention(
        number, first, last, "force", f"{country} {family}", name, kind, country, rank
    )


def find_lowercase_name(number: int, units: Units, at: int) -> GroupMention | None:
    """ "the government of Chile", "forces loyal to Obeid"."""
    folds = units.folds
    count = len(folds)
    if folds[at] in OWNED and at + 2 < count and folds[at + 1] in OF_OR_IN:
        start = at + 3 if folds[at + 2] in THE and at + 3 < count else at + 2
        if folds[at] not in GOVERNMENTS:
            return _force_of_nation(number, units, at, start)
        government = _government(number, units, at, start)
        if government is not None:
            return government
    if folds[at] in OPERATIONS:
        return _operation(number, units, at)
    ruler = _ruler_behind(units, at) if folds[at] in FORCES else 0
    if not ruler:
        return None
    return GroupMention(
        number, at, ruler + 1, "ruler", f"{folds[ruler]} forces", None, "rebel_group", None
    )


def _force_of_nation(number: int, units: Units, at: int, start: int) -> GroupMention | None:
    """ "the army of Chile", whose nation begins at unit `start`."""
    nation = nation_at(units, start)
    if nation is None or nation[1].form != "name" or units.folds[at + 1] in IN:
        return None
    kind = words().forces[units.folds[at]]
    last, country = start + nation[0], nation[1].country
    return _force(number, at, last, country, kind.family, kind.rank + 1, kind.type)


def _government(number: int, units: Units, at: int, start: int) -> GroupMention | None:
    """ "the government of Chile", "the government in Santiago", "the regime of Mordo Diaz"."""
    folds = units.folds
    is_of = folds[at + 1] in OF_ONLY
    nation = nation_at(units, start)
    if nation and (nation[1].form == "capital" or (nation[1].form == "name" and is_of)):
        last, country = start + nation[0], nation[1].country
        return _force(number, at, last, country, "government", 1, "government")
    if not is_of or not units.words[start][0].isupper() or folds[start] in words().titles:
        return None
    last = start + 1
    while last < len(folds) and units.words[last][0].isupper() and not units.possessive[last - 1]:
        last += 1
    key = f"{' '.join(folds[start:last])} government"
    return GroupMention(number, at, last, "ruler", key, None, "government", None)


def _ruler_behind(units: Units, at: int) -> int:
    """The unit that names the ruler of forces, 0 if none does: "forces of Obeid", "forces loyal to
    Obeid".
    """
    folds = units.folds
    count = len(folds)
    of, to = at + 2, at + 3
    if of < count and folds[at + 1] in OF_ONLY and _is_name(units, of):
        return 0 if to < count and is_capital(units, to) else of
    if to < count and folds[at + 1 : to] == LOYAL_TO and _is_name(units, to):
        return to
    return 0


def _operation(number: int, units: Units, at: int) -> GroupMention | None:
    """ "troops of Operation Safe Valley": an operation with men is a force of that name; the
    operation itself is not.
    """
    if at < 2 or not units.words[at][0].isupper():
        return None
    sector = units.folds[max(0, at - 5) : at]
    of_men = units.folds[at - 1] in OPERATION_LINKS and units.folds[at - 2] in MEN
    if not of_men and not (sector[-1] == "," and sector[0] in MEN and sector[1:3] == OF_SECTOR):
        return None  # "troops of Sector 2, Operation Safe Valley"
    last = at + 1
    while (
        last < len(units.folds)
        and last - at < 4
        and is_capital(units, last)
        and not units.possessive[last - 1]
    ):
        last += 1
    if last == at + 1:
        return None
    return GroupMention(
        number, at, last, "form", " ".join(units.folds[at:last]), None, "state_forces", None
    )


def _is_name(units: Units, at: int) -> bool:
    lists = words()
    folded = units.folds[at]
    if (
        not units.words[at][0].isupper()
        or folded in lists.openers
        or folded in lists.titles
        or folded in lists.heads
    ):
        return False
    return nation_at(units, at) is None


def find_lone_head(number: int, units: Units, at: int) -> GroupMention | None:
    """ "the Army", which names a body even if the text has no longer name, or "the Front", which
    only shortens one.

    The first word of a sentence always has a capital, so the first unit shows nothing.
    """
    bare = bare_head(units, at)
    if (
        bare is None
        or at == 0
        or (units.words[at - 1][0].isupper() and units.folds[at - 1] not in words().openers)
    ):
        return None
    length, head = bare
    last = at + length
    if (
        last < len(units.folds)
        and units.words[last][0].isupper()
        and (units.folds[last] in words().heads or units.folds[last] in words().things_after)
    ):
        return None
    how: How = "bare" if "bare" in head.flags else "short"
    if how == "short" and (
        units.folds[at - 1] not in THE or (last < len(units.words) and _goes_on(units, last))
    ):
        return None
    return GroupMention(
        number, at, last, how, " ".join(units.folds[at:last]), None, head.type, None
    )


def _goes_on(units: Units, at: int) -> bool:
    """True if a name continues at a unit: "the Office of the High Commissioner" is no short form of
    the Prosecutor's Office.
    """
    return units.words[at][0].isupper() or units.folds[at] in OF


def find_ruler(
    number: int, units: Units, at: int, nation: tuple[int, Nation] | None
) -> GroupMention | None:
    """ "the Diaz administration", "Obeid's forces"."""
    folds = units.folds
    after = at + 1
    if (
        nation
        or after >= len(folds)
        or not _is_name(units, at)
        or units.joined[after]
        or folds[at] in FAITHS
    ):
        return None
    if folds[after] in PARTS and after + 1 < len(folds) and folds[after + 1] in RULES:
        after += 1
    if (
        folds[after] in RULES
        and folds[at] not in words().governing
        and (at or units.possessive[at])
        and units.words[after].islower()
    ):
        return GroupMention(
            number, at, after + 1, "ruler", f"{folds[at]} {folds[after]}", None, "government", None
        )
    if units.possessive[at] and folds[after] in HOSTS:
        return GroupMention(
            number, at, after + 1, "ruler", f"{folds[at]} forces", None, "rebel_group", None
        )
    return None


def _force_at(units: Units, position: int) -> tuple[int, Force] | None:
    """The number of units and the force of the longest phrase such as "security forces" at
    `position`.
    """
    forces = words().forces
    for length in range(min(3, len(units.folds) - position), 0, -1):
        force = forces.get(" ".join(units.folds[position : position + length]))
        if force is not None:
            return length, force
    return None


def _national_force(
    units: Units, position: int, nation: tuple[int, Nation]
) -> tuple[int, Force] | None:
    """The end and the kind of a force that follows the nation at `position`: "Syria's army", "Iraqi
    federal police".
    """
    length, (_, form) = nation
    after = position + length
    count = len(units.folds)
    for skipped in range(3):
        start = after + skipped
        if (
            start >= count
            or (units.joined[start] and not skipped)
            or (skipped and units.folds[start - 1] not in MODIFIERS)
        ):
            return None
        if start > after and units.possessive[start - 1]:
            return None
        found = _force_at(units, start) if units.folds[start] in words().force_openings else None
        if found is not None:
            if form == "capital" and found[1].family != "government":
                return None
            return start + found[0], found[1]
    return None
