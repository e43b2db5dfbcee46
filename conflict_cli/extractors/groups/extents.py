"""How far the capitals of a name extend, and which of them is its head: "Free Hill Army", "Front
for the Rights of Tillers".
"""

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.groups.words import Head, words
from conflict_cli.extractors.names.countries import nation_at
from conflict_cli.extractors.names.units import Units
from conflict_cli.extractors.people.words import is_given_name
from conflict_cli.lexicon.date_words import ORDINAL_ENDINGS as ENDINGS
from conflict_cli.lexicon.groups import contexts as lexicon
from conflict_cli.lexicon.groups import forms

ARABIC_ARTICLE = frozenset(forms.ARABIC_ARTICLE.split())
ORDINAL_ENDINGS = ENDINGS.split()

NAME_ANDS = frozenset(lexicon.NAME_ANDS.split())
GENERALS = frozenset(lexicon.GENERALS.split())
INSIDE_ARTICLES = frozenset(lexicon.INSIDE_ARTICLES.split())
OFFICES = frozenset(lexicon.OFFICES.split())

# No name is longer; a headline or a list is, and reading it at every word would take the square of
# its length.
LONGEST = 20
OF = frozenset(lexicon.OF.split())
# "Commission on Human Rights", "Committee to Protect Voters", "Alliance against Tyranny": these
# heads take more than "of" and "for".
OF_TOO = {
    entry.phrase: frozenset(entry.attributes[0].split()) for entry in read_entries(lexicon.OF_TOO)
}
DAYS = frozenset(lexicon.DAYS.split())
AND = frozenset(lexicon.AND.split())
NAME_ARTICLES = frozenset(lexicon.NAME_ARTICLES.split())
REGIONS = frozenset(lexicon.REGIONS.split())
POSSESSORS = frozenset(lexicon.POSSESSORS.split())


def is_capital(units: Units, position: int) -> bool:
    """True if the unit opens with a capital letter or is a piece of a name such as the "al" of
    "al-Nusra".
    """
    word = units.words[position]
    if word[0].isupper():
        return True
    after = position + 1
    return (
        units.folds[position] in ARABIC_ARTICLE
        and after < len(units.words)
        and units.joined[after]
        and units.words[after][0].isupper()
    )


def is_ordinal(word: str) -> bool:
    """True if a word numbers a unit: "4th", "2d", "101st"."""
    return (
        word[0].isdigit()
        and word.lower().endswith((*ORDINAL_ENDINGS, "d"))
        and word.rstrip("stndrhSTNDRH").isdigit()
    )


def is_unit_number(word: str) -> bool:
    """True if a word without an ending may number a unit: the "7" of "7 Division"; not a year."""
    return word.isdigit() and len(word) < 4


def numbers_unit(word: str) -> bool:
    """True if a word numbers a unit, with an ending or without."""
    return is_ordinal(word) or is_unit_number(word)


def run_of_capitals(units: Units, position: int) -> tuple[int, Head | None, int | None]:
    """The end of the capitals that begin at `position`, their last head and where that ends."""
    lists = words()
    folds = units.folds
    count = min(len(folds), position + LONGEST)
    head: Head | None = None
    head_end: int | None = None
    at = position
    while at < count:
        folded = folds[at]
        capital = is_capital(units, at) or (at == position and numbers_unit(units.words[at]))
        small = not capital and at > position and _may_be_small(units, position, at)
        if not capital and not small:
            if _is_nickname(units, position, at):
                at += 3
                continue
            if (
                folded in NAME_ANDS
                and at > position
                and at + 1 < count
                and folds[at - 1] in lists.joined
                and folds[at + 1] in lists.joined
            ):
                at += 1
                continue
            break
        titled = folded in lists.titles and folded not in lists.heads and folded not in GENERALS
        if at > position and titled and not (units.possessive[at] and folded in POSSESSORS):
            break
        if head_end == at and folded in GENERALS:  # "Brigade General Diaz" is a man
            return at, None, None
        two = lists.heads.get(f"{folds[at - 1]} {folded}") if at > position else None
        found = two or lists.heads.get(folded)
        if found is not None and (not found.flags & {"first", "article"} or at == position):
            head, head_end = found, at + 1
        at += 1
        if small or (units.possessive[at - 1] and folded not in POSSESSORS):
            break
    return at, head, head_end


def _is_nickname(units: Units, position: int, at: int) -> bool:
    """True if brackets or quotes in a unit's name contain its nickname: "9th Infantry
    (Spear) Division".
    """
    words = units.words
    if (
        at == position
        or at + 3 >= len(words)
        or words[at] not in '(“"'
        or words[at + 2] not in ')”"'
    ):
        return False
    return is_ordinal(words[position]) and words[at + 1][0].isupper() and words[at + 3][0].isupper()


def last_capital(units: Units, position: int) -> int:
    """The end of up to four capitals, with their articles, from a unit on: "al-Haqq al-Mubin"."""
    end = position
    while (
        end < len(units.folds)
        and end - position < 6
        and (is_capital(units, end) or units.joined[end] or units.folds[end] in INSIDE_ARTICLES)
    ):
        end += 1
    return end


def _may_be_small(units: Units, position: int, at: int) -> bool:
    """True if a head may end a name in lower case: "Gulf cartel", "Carlos Vela front", "Prosecutor
    General's office".
    """
    folded, flags = units.folds[at], _flags(units.folds[at])
    if "low" in flags or (folded in OFFICES and units.possessive[at - 1]):
        return True
    return "person" in flags and at - position > 1 and is_given_name(units.folds[position])


def _flags(folded: str) -> frozenset[str]:
    head = words().heads.get(folded)
    return head.flags if head else frozenset()


def _is_joined(units: Units, before: int, after: int) -> bool:
    """True if "and" joins two parts of a name: "for Health and Peace", not "of Health and
    Turkey".
    """
    return units.folds[before] in words().joined and nation_at(units, after) is None


def of_phrase(units: Units, position: int) -> int:
    """The end of "of the Upper Valley", "for Peace and Justice" after a head; `position` if there
    is none.
    """
    folds = units.folds
    count = min(len(folds), position + LONGEST)
    end = position
    if position and position <= count and units.possessive[position - 1]:
        return end
    head = folds[position - 1] if position else ""
    while end + 1 < count and (folds[end] in OF or head in OF_TOO.get(folds[end], ())):
        start = end + 1
        while start < count and folds[start] in NAME_ARTICLES:
            start += 1
        if start >= count or not is_capital(units, start) or folds[start] in DAYS:
            break
        if is_given_name(folds[start]) and start + 1 < count and is_capital(units, start + 1):
            break  # "the Liberation Movement of Abdel Wahid"
        before = end
        end = _end_of_capitals(units, start, count)
        if (
            units.possessive[end - 1]
            and folds[end - 1] not in POSSESSORS
            and end < count
            and is_capital(units, end)
        ):
            return before  # "the Tenth Front of Mordisco's EMC"
        if (
            end < count
            and folds[end] in REGIONS
            and before > position
            and units.words[end].islower()
        ):
            return before  # "the Ministry of Health of the Basra region"
    return end


def _end_of_capitals(units: Units, start: int, count: int) -> int:
    """The end, before unit `count`, of the capitals from a unit on: "Peace and Justice"."""
    folds = units.folds
    end = start + 1
    while end < count and not units.possessive[end - 1]:
        after = end + 1
        if is_capital(units, end) and folds[end] not in words().titles:
            end += 1
        elif (
            folds[end] in AND
            and after < count
            and is_capital(units, after)
            and _is_joined(units, end - 1, after)
        ):
            end += 2
        else:
            break
    return end
