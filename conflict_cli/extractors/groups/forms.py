"""Groups by the form of their name: a nationality and a force, or capitals around a head noun
("Sabra Liberation Front").

Nothing here knows a group; the words that make names are in `lexicon.groups.forms`.
"""

from typing import NamedTuple

from conflict_cli.extractors.groups.extents import (
    ARABIC_ARTICLE,
    OF,
    POSSESSORS,
    is_capital,
    is_unit_number,
    last_capital,
    numbers_unit,
    of_phrase,
    run_of_capitals,
)
from conflict_cli.extractors.groups.words import Head, words
from conflict_cli.extractors.names.countries import nation_at
from conflict_cli.extractors.names.units import Units
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import contexts as lexicon
from conflict_cli.lexicon.groups import forms
from conflict_cli.vocabulary import GroupType

COUNTED_TOO = frozenset(lexicon.COUNTED_TOO.split())
FOLLOWING_ARTICLES = frozenset(lexicon.FOLLOWING_ARTICLES.split())
ENGLISH_OF = frozenset(lexicon.ENGLISH_OF.split())
TASK_FORCE = lexicon.TASK_FORCE.split()
HEADS_OF_PLANTS = frozenset(lexicon.HEADS_OF_PLANTS.split())
AND_ONLY = frozenset(function_words.AND.split())
HUMAN_RIGHTS = lexicon.HUMAN_RIGHTS.strip()
MONITOR_WORDS = frozenset(lexicon.MONITOR_WORDS.split())
OF_STATES_UNITED = frozenset(lexicon.OF_STATES_UNITED.split())
UNITED_NATIONS = lexicon.UNITED_NATIONS.split()
OPPOSED = frozenset(lexicon.OPPOSED.split())
GENERALS = frozenset(lexicon.GENERALS.split())


class Form(NamedTuple):
    """A name by its form: units `first:last`, without a nation in the possessive before it."""

    first: int
    last: int
    type: GroupType
    country: str | None


REBELLIOUS = frozenset(lexicon.REBELLIOUS.split())
POLICE_THINGS = frozenset(lexicon.POLICE_THINGS.split())
UNITS = frozenset(lexicon.UNITS.split())
NUMBERED = frozenset(lexicon.NUMBERED.split())
# What may have a plain number before it: no plural for men, since "12 Marines" are twelve.
COUNTED = NUMBERED | frozenset(lexicon.COUNTED_TOO.split())
ORDINALS = frozenset(lexicon.ORDINALS.split())
FAITHS = frozenset(forms.FAITHS.split())


def named_by_head(units: Units, position: int) -> Form | None:
    """A name that begins at `position` and contains a head noun: "Free Hill Army", "Front for the
    Rights of Tillers", "4th Tank Brigade".

    Deliberately not found: names in lower case, and names with no sign but their capitals.
    """
    if not _may_begin(units, position):
        return None
    end, head, head_end = run_of_capitals(units, position)
    if head is None or head_end is None:
        return None
    folds = units.folds
    if is_unit_number(units.words[position]) and not (
        folds[head_end - 1] in COUNTED and units.words[head_end - 1][0].isupper()
    ):
        return None  # "12 Army vehicles"
    last = _end_of_name(units, head, position, head_end)
    if "of" in head.flags and "first" not in head.flags and of_phrase(units, head_end) == head_end:
        return None
    if _is_common_noun(units, head, position, head_end, last) or _is_no_group(
        units, head, position, head_end, max(end, last), last
    ):
        return None
    return Form(
        position, last, head_type(folds[position:last], head), _country(units, position, last)
    )


def _end_of_name(units: Units, head: Head, position: int, head_end: int) -> int:
    """The end of a name whose head ends at a unit: after "of the Upper Valley", after the name that
    the head opens, after its number.
    """
    folds = units.folds
    end = of_phrase(units, head_end)
    if head_end == position + 1 and end == head_end:
        after = folds[head_end] if head_end < len(folds) else ""
        if "first" in head.flags or ("article" in head.flags and after in FOLLOWING_ARTICLES):
            end = last_capital(units, head_end)
            if end > head_end and end < len(folds) and folds[end] in OF - ENGLISH_OF:
                end = of_phrase(units, end)
    if end == head_end and _has_number(units, head_end):
        end = head_end + 1
    if end == head_end and folds[head_end - 2 : head_end] == TASK_FORCE:
        end = _with_name(units, head_end)
    return end


def _is_common_noun(units: Units, head: Head, position: int, head_end: int, last: int) -> bool:
    """True if capitals with a head are not a name: "the District Committee", "Armed gangs", a
    nation and its head.
    """
    lists, name = words(), units.folds[position:last]
    if (
        not _is_qualified(units, head, position, head_end, last)
        or " ".join(name) in lists.generic
        or len(name) == 1
    ):
        return True
    if last > head_end:
        return False
    nation = nation_at(units, position)
    return (
        (head_end - position > 1 and _is_common(units, position, head_end))
        or ("weak" in head.flags and len(name) < 3)
        or (
            nation is not None
            and nation[0] + position >= head_end
            and nation[1].form != "adjective"
        )
    )


def _is_no_group(
    units: Units, head: Head, position: int, head_end: int, end: int, last: int
) -> bool:
    """True if the words of a name, up to `end`, or those after it show that it is a place or a
    thing: "Police Station", "Army Headquarters".
    """
    folds, lists = units.folds, words()
    if head.type == "police" and last < len(folds) and folds[last] in POLICE_THINGS:
        return True
    return any(folded in lists.not_groups for folded in folds[position:end]) or (
        head_end < len(folds)
        and folds[head_end] in lists.things_after
        and units.words[head_end][0].isupper()
        and not units.words[position][0].isdigit()  # "7 Division Headquarters" is the division's
    )


def _with_name(units: Units, head_end: int) -> int:
    """Where the name after "Task Force" ends: "Joint Task Force Sulu", not "Task Force
    Commander".
    """
    lists, end = words(), head_end
    if units.possessive[head_end - 1]:
        return head_end
    while (
        end < len(units.folds)
        and end - head_end < 2
        and is_capital(units, end)
        and not units.possessive[end - 1]
    ):
        folded = units.folds[end]
        if (
            folded in lists.titles
            or folded in lists.heads
            or folded in lists.openers
            or folded in lists.actors
        ):
            return head_end
        end += 1
    return end


def _has_number(units: Units, head_end: int) -> bool:
    """True if the number after a head is that of a unit: "Brigade 17", "Light Infantry Division
    99", "Unit 8200", not "Unit 4" of a plant.
    """
    if (
        head_end >= len(units.folds)
        or units.folds[head_end - 1] not in NUMBERED
        or units.possessive[head_end - 1]
    ):
        return False
    number = units.words[head_end]
    return number.isdigit() and (
        2 < len(number) < 5
        or (len(number) < 3 and units.folds[head_end - 1] not in HEADS_OF_PLANTS)
    )


def _is_common(units: Units, first: int, head_end: int) -> bool:
    """True if the words before a head do not make it a name: "District Committee", "Armed gangs",
    "Somali militia"; "the group's Southern Bloc" is a name, since it belongs to somebody.
    """
    lists = words()
    if folds_local(units.folds[first : head_end - 1]):
        owned = first > 0 and units.possessive[first - 1] and units.words[first][0].isupper()
        return not (owned and units.folds[head_end - 1] in UNITS)
    if not units.words[head_end - 1].islower():
        return False
    at = first
    while at < head_end - 1:
        nation = nation_at(units, at)
        if nation is not None and nation[1].form == "adjective":
            at += nation[0]
        elif units.folds[at] in lists.local or units.folds[at] in FAITHS:
            at += 1
        else:
            return False
    return True


def folds_local(folds: list[str]) -> bool:
    """True if words only say where a body is.

    >>> folds_local(["northern", "and", "central"]), folds_local(["red", "hills"])
    (True, False)
    """
    return all(folded in words().local or folded in AND_ONLY for folded in folds)


def _is_qualified(units: Units, head: Head, position: int, head_end: int, last: int) -> bool:
    """True if the words before a head that is also a common noun make it a name."""
    if "duty" in head.flags and not words().duties & set(units.folds[position:last]):
        return False
    if "military" in head.flags:
        before = units.folds[position : head_end - 1]
        return units.words[last - 1].isdigit() or any(
            numbers_unit(word) or folded in ORDINALS or folded in words().services
            for word, folded in zip(units.words[position : head_end - 1], before, strict=True)
        )
    return "possessive" not in head.flags or (head_end >= 2 and units.possessive[head_end - 2])


def head_type(name: list[str], head: Head) -> GroupType:
    """The type that a name's words show; a guess if only the head shows one.

    >>> (head_type(["hill", "liberation", "army"], words().heads["army"]),
    ...     head_type(["hill", "army"], words().heads["army"]))
    ('rebel_group', 'state_forces')
    """
    spelled = " ".join(name)
    if HUMAN_RIGHTS in spelled or not MONITOR_WORDS.isdisjoint(name):
        return "monitor"
    if head.type in ("state_forces", "militia") and REBELLIOUS & set(name):
        return "rebel_group"
    if head.type == "militia" and any(
        numbers_unit(word) or word in words().services for word in name[:-1]
    ):
        return "state_forces"
    if (name[0] in OF_STATES_UNITED or name[:2] == UNITED_NATIONS) and head.type == "other":
        return "intergovernmental"
    return head.type


def bare_head(units: Units, position: int) -> tuple[int, Head] | None:
    """A head in capitals by itself: "the Army", "the Armed Forces", "the Front"."""
    if not units.words[position][0].isupper():
        return None
    heads, folds = words().heads, units.folds
    after = position + 1
    if after < len(folds) and units.words[after][0].isupper():
        head = heads.get(f"{folds[position]} {folds[after]}")
        if head is not None:
            return 2, head
    head = heads.get(folds[position])
    return None if head is None else (1, head)


def _may_begin(units: Units, position: int) -> bool:
    lists = words()
    folded = units.folds[position]
    if (
        units.joined[position]
        and folded not in ARABIC_ARTICLE
        and position
        and units.folds[position - 1] in OPPOSED
    ):
        return False
    if folded in lists.titles:
        after = units.folds[position + 1] if position + 1 < len(units.folds) else ""
        # "General Workers Union" is a union; "Attorney General's Office" and "Public Prosecutor's
        # Office" are offices
        return (folded in GENERALS and after in lists.heads) or any(
            units.possessive[at] and units.folds[at] in POSSESSORS
            for at in range(position, min(position + 2, len(units.folds)))
        )
    if folded in lists.openers:
        return False
    return is_capital(units, position) or numbers_unit(units.words[position])


def _country(units: Units, first: int, last: int) -> str | None:
    """The country of a name: of a nation in the possessive before it, or of one in it."""
    if first and units.possessive[first - 1]:
        for back in range(max(0, first - 4), first):
            before = nation_at(units, back)
            if before and back + before[0] == first:
                return before[1].country
    for at in range(first, last):
        found = nation_at(units, at)
        if found and found[1].form != "capital":
            return found[1].country
    return None
