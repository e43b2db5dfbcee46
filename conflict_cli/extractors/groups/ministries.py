"""Ministries: "the defense ministry", "Armenia's Ministry of Defense", "the Palestinian health
ministry".
"""

from conflict_cli.extractors.groups.actors import Actor, known_names
from conflict_cli.extractors.groups.found import GroupMention
from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import Nation, nation_at
from conflict_cli.extractors.names.units import THE, Units
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import contexts as lexicon

(MINISTRY,) = lexicon.MINISTRIES.split()
OF_ONLY = frozenset(function_words.OF.split())
AND_ONLY = frozenset(function_words.AND.split())

SMALL = frozenset(lexicon.MINISTRY_WORDS.split())
KEY = f"{MINISTRY} "


def find_ministry(
    number: int, units: Units, at: int, nation: tuple[int, Nation] | None
) -> GroupMention | None:
    """A ministry at a unit, with the nation before it if there is one."""
    start = at + nation[0] if nation else at
    end = _end_of_ministry(units, start)
    if not end:
        return None
    key = KEY + " ".join(sorted(word for word in units.folds[start:end] if word not in SMALL))
    end = _with_more(units, end)
    behind = end + 2 if not THE.isdisjoint(units.folds[end + 1 : end + 2]) else end + 1
    if nation is None and behind < len(units.folds) and units.folds[end] in OF_ONLY:
        nation = nation_at(units, behind)  # "the Ministry of Health of Lebanon"
        end = behind + nation[0] if nation else end
    country = nation[1].country if nation else None
    return GroupMention(
        number, at, end, "form", f"{country} {key}" if nation else key, None, "government", country
    )


def _with_more(units: Units, end: int) -> int:
    """The end of the portfolios that "and" adds: "and Population", "and Veterans Affairs"."""
    folds, listed = units.folds, words().joined
    more = end + 1
    if AND_ONLY.isdisjoint(folds[end : end + 1]):
        return end
    while more < len(folds) and units.words[more][0].isupper() and folds[more] in listed:
        more += 1
    return more if more > end + 1 else end


def _end_of_ministry(units: Units, position: int) -> int | None:
    """The end of "defense ministry" or "Ministry of the Interior", with capitals or without."""
    folds = units.folds
    if MINISTRY not in folds[position : position + 3]:
        return None
    portfolios = words().portfolios
    count = len(folds)
    if folds[position] == MINISTRY and position + 2 < count and folds[position + 1] in OF_ONLY:
        start = position + 3 if folds[position + 2] in THE else position + 2
        for length in (2, 1):
            if start + length <= count and " ".join(folds[start : start + length]) in portfolios:
                return start + length
        return None
    for length in (2, 1):
        end = position + length
        if end < count and folds[end] == MINISTRY and " ".join(folds[position:end]) in portfolios:
            return end + 1
    return None


def merge_ministries(actors: dict[str, Actor]) -> None:
    """ "The Defence Ministry" in a text with one "Ukraine's Ministry of Defence" is that
    ministry.
    """
    for key in [key for key in actors if key.startswith(KEY)]:
        portfolio = frozenset(key.split()[1:])
        meant = [
            actor
            for other, actor in actors.items()
            if other != key and _has_portfolio(actor, portfolio)
        ]
        if len(meant) == 1:
            actor = actors.pop(key)
            meant[0].found += actor.found
            meant[0].names |= actor.names


def _has_portfolio(actor: Actor, portfolio: frozenset[str]) -> bool:
    """True if a group is a ministry with exactly these words for its portfolio."""
    if KEY in actor.key:
        return portfolio == frozenset(actor.key.partition(KEY)[2].split())
    if actor.known is None or actor.type != "government":
        return False
    return any(
        MINISTRY in name and (set(name) - SMALL == portfolio or set(name[1:]) - SMALL == portfolio)
        for name in known_names(actor.known)
    )
