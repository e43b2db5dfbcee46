"""Names of the lexicons in a sentence, unless the words around one make it another name."""

from conflict_cli.extractors.groups.extents import ARABIC_ARTICLE, DAYS
from conflict_cli.extractors.groups.found import GroupMention
from conflict_cli.extractors.groups.known import GroupLexicon
from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import nation_at
from conflict_cli.extractors.names.units import Units
from conflict_cli.lexicon.groups import contexts

OPERATIONS = frozenset(contexts.OPERATIONS.split())
FIRST_NAMES = frozenset(contexts.FIRST_NAMES.split())


def find_known(
    number: int,
    units: Units,
    at: int,
    lexicons: tuple[GroupLexicon, ...],
    loud: bool,
    titled: bool = False,
) -> GroupMention | None:
    """The known name that begins at a unit; earlier lexicons take precedence."""
    before = units.folds[at - 1] if at else ""
    if at and ((units.joined[at] and before in ARABIC_ARTICLE) or before in OPERATIONS):
        return None  # "al-Amal" isn't Amal, "Operation Libya Dawn" nobody
    for lexicon in lexicons:
        match = lexicon.longest(units, at, loud)
        if match:
            length, groups = match
            if _is_another(units, at, at + length, titled):
                return None
            group = groups[0]
            return GroupMention(
                number,
                at,
                at + length,
                "known",
                f"known {group.name}",
                group.name,
                group.type,
                group.country,
                0,
                groups,
            )
    return None


def _is_another(units: Units, at: int, after: int, titled: bool) -> bool:
    """True if the units of a known name are a part of another name, or a day."""
    if (
        after < len(units.folds)
        and units.folds[after] in words().things_after
        and units.words[after][0].isupper()
    ):
        return True  # "al-Quds Hospital"
    is_short = after == at + 1 and not units.words[at].isupper() and not titled
    if is_short and _in_a_name(units, at):
        return True
    return _goes_on(units, at, after) or _is_date(units, at, after)


def _goes_on(units: Units, at: int, after: int) -> bool:
    """True if a name of one word is only the first part of another: "Fatah al-Sham" is not
    Fatah.
    """
    return (
        after == at + 1
        and after + 1 < len(units.folds)
        and units.folds[after] in ARABIC_ARTICLE
        and units.joined[after + 1]
    )


def _is_date(units: Units, at: int, after: int) -> bool:
    """True if "17 November" and the like is a day: it is, unless a word for a group or its men
    follows.
    """
    folds = units.folds[at:after]
    if after - at != 2 or DAYS.isdisjoint(folds) or not any(folded.isdigit() for folded in folds):
        return False
    return after >= len(units.folds) or (
        units.folds[after] not in words().actors and units.folds[after] not in words().references
    )


def _in_a_name(units: Units, at: int) -> bool:
    """True if a capital before a name makes it a man's: "Abdul Fatah"; not "Sunday Hamas",
    "Afghan Taliban", "Gen. Taliban".
    """
    before = at - 1
    if before == 0 and units.folds[before] in FIRST_NAMES:
        return True
    if (
        before < 1
        or not units.words[before][0].isupper()
        or units.possessive[before]
        or units.joined[at]
    ):
        return False
    folded = units.folds[before]
    lists = words()
    if (
        folded in lists.openers
        or folded in lists.titles
        or folded in lists.heads
        or folded in lists.common
        or units.words[before].isupper()
    ):
        return False
    return (
        nation_at(units, before) is None
        and units.words[before - 1] not in "\"“‘'.:"
        and units.starts[at] - units.ends[before] == 1
    )
