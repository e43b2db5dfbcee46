"""The lexicon of groups: its notation, and the longest known name at a unit of a sentence.

A user's own lexicon has the same notation: `name | abbreviations | type | country | other names`,
lists with `;`.
"""

from functools import lru_cache
from typing import NamedTuple

from conflict_cli.extractors.names.units import (
    THE,
    Units,
    fold,
    name_folds,
    name_units,
    spelled_variants,
)
from conflict_cli.lexicon.groups import africa, americas, asia, europe, middle_east, world
from conflict_cli.lexicon.groups import contexts as lexicon
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.vocabulary import GroupType, check_word, words_of

GROUP_TYPES: tuple[GroupType, ...] = words_of(GroupType)
(GENITIVE,) = lexicon.GENITIVES.split()
UN = frozenset(lexicon.UN.split())
UNITED_NATIONS = lexicon.UNITED_NATIONS.split()
NOT_PROPER = frozenset(lexicon.NOT_PROPER.split())

SMALL = frozenset(lexicon.SMALL.split())
ENGLISH = frozenset(lexicon.ENGLISH.split())

TITLED = frozenset(lexicon.TITLED.split())

# What joins the parts of a word, for the whole block at once: hyphens and slashes part them,
# apostrophes and stops don't.
JOINTS = {
    ord("-"): " ",
    ord("/"): " ",
    ord("&"): " ",
    ord("'"): None,
    ord("."): None,
    ord(","): None,
}


class KnownGroup(NamedTuple):
    """One line of the lexicon: `name | abbreviations | type | country | other names`, lists with
    `;`.
    """

    name: str
    abbreviations: tuple[str, ...]
    type: GroupType
    country: str | None
    others: tuple[str, ...]


class Named(NamedTuple):
    """The groups with a name, and its spelling."""

    groups: tuple[KnownGroup, ...]
    spelled: str


class Lookup(NamedTuple):
    """The names under one first word, folded: the number of units of the longest, and by second
    word those of the names with it, the longest first.
    """

    longest: int
    lengths: dict[str, list[int]]
    names: dict[str, Named]


@lru_cache(maxsize=4096)
def read_group(line: str) -> KnownGroup:
    """One line of the lexicon as a record; fields left out at the end are empty. Raises ValueError
    for a type that no group has.

    >>> read_group("Green Front | GF | rebel_group | XX | Greens")  # doctest: +NORMALIZE_WHITESPACE
    KnownGroup(name='Green Front', abbreviations=('GF',), type='rebel_group', country='XX',
               others=('Greens',))
    """
    name, abbreviations, kind, country, others = split_line(line)
    return KnownGroup(
        name,
        list_names(abbreviations),
        check_word(kind, GROUP_TYPES, name),
        country or None,
        list_names(others),
    )


def split_line(line: str) -> tuple[str, str, str, str, str]:
    """The five fields of a line, of which those at the end may be left out: the type is "other"
    then.

    >>> split_line("Green Front | GF")
    ('Green Front', 'GF', 'other', '', '')
    """
    name, abbreviations, kind, country, others = (
        *(field.strip() for field in line.split("|")),
        "",
        "",
        "",
        "",
    )[:5]
    return name, abbreviations, kind or "other", country, others


def list_names(names: str) -> tuple[str, ...]:
    """The names in a field."""
    return tuple(name.strip() for name in names.split(";") if name.strip())


class GroupLexicon:
    """Names of groups, filed by first word.

    Loading only files every line under the first words of its names, in lower case, by operations
    on whole blocks; the names under a word are folded when a text has that word.
    """

    def __init__(self, *blocks: str) -> None:
        self._lines: dict[str, str | list[str]] = {}
        self._lookups: dict[str, Lookup | None] = {}
        filed = self._lines
        for block in blocks:
            bare = block.lower().replace(GENITIVE, "").translate(JOINTS)
            for line, folded in zip(block.splitlines(), bare.splitlines(), strict=True):
                if not folded or folded[0] == "#":
                    continue
                fields = folded.split("|")
                fields[2:4] = ()
                for spelled in ";".join(fields).split(";"):
                    first = spelled.lstrip().partition(" ")[0]
                    before = filed.setdefault(first, line)
                    if before is not line:
                        if isinstance(before, list):
                            before.append(line)
                        else:
                            filed[first] = [before, line]

    def _lookup(self, first: str) -> Lookup | None:
        known = self._lookups.get(first)
        if known is not None or first in self._lookups:
            return known
        variants = spelled_variants(first)
        if self._lines.keys().isdisjoint(variants):
            return None  # not cached: the number of words that open no name is unbounded
        names: dict[str, Named] = {}
        lengths: dict[str, set[int]] = {}
        for line in dict.fromkeys(
            line for variant in variants for line in _as_list(self._lines.get(variant))
        ):
            group = read_group(line)
            for name in (group.name, *group.abbreviations, *group.others):
                if not name.lower().replace("'", "").replace(".", "").startswith(variants):
                    continue
                folds = name_folds(name)
                if folds[0] == first:
                    folded = " ".join(folds)
                    groups, spelled = names.get(folded, ((), name))
                    if group not in groups:
                        names[folded] = Named((*groups, group), spelled)
                    lengths.setdefault(folds[1] if len(folds) > 1 else "", set()).add(len(folds))
        # Built whole, then assigned: another thread never sees half of it.
        longest = max(map(max, lengths.values()), default=0)
        falling = {
            second: sorted(several, reverse=True) for second, several in lengths.items() if second
        }
        found = self._lookups[first] = Lookup(longest, falling, names) if names else None
        return found

    def opens(self, folded: str) -> bool:
        """True if a name begins with this folded word."""
        return self._lookup(folded) is not None

    def groups(self) -> list[KnownGroup]:
        """All groups, in the order of the blocks."""
        lines = dict.fromkeys(line for filed in self._lines.values() for line in _as_list(filed))
        return [read_group(line) for line in lines]

    def named(self, folded: str) -> tuple[KnownGroup, ...]:
        """The groups with exactly this folded name."""
        found = self._lookup(folded.partition(" ")[0])
        named = found.names.get(folded) if found else None
        return named.groups if named else ()

    def second_words(self, folded: str) -> frozenset[str] | None:
        """The words that may follow a word that opens a name, None if the word itself is a name.

        >>> green = GroupLexicon("Green Front | GF | rebel_group | XX | Green Hands")
        >>> sorted(green.second_words("green")), green.second_words("gf")
        (['front', 'hands', 'the'], None)
        """
        found = self._lookup(folded)
        if found is None:
            return frozenset()
        return None if folded in found.names else frozenset(found.lengths) | THE

    def longest(
        self, units: Units, position: int, loud: bool = False
    ) -> tuple[int, tuple[KnownGroup, ...]] | None:
        """The number of units and the groups of the longest name at `position`; `loud` is true for
        a text in capitals.
        """
        folds = units.folds
        found = self._lookup(folds[position])
        if found is None:
            return None
        second, count = position + 1, len(folds)
        while second < count and folds[second] in THE:
            second += 1
        if second < count and folds[second] in found.lengths:
            lengths = found.lengths[folds[second]]
            spoken, ends = _without_the(folds, position, lengths[0])
            for length in lengths:
                named = found.names.get(" ".join(spoken[:length])) if length <= len(ends) else None
                if named is not None:
                    end = ends[length - 1]
                    if end - position <= found.longest + 2 and _same_case(
                        named.spelled, units, position, end, loud
                    ):
                        return end - position, named.groups
        named = found.names.get(folds[position])
        return (
            (1, named.groups)
            if named is not None and _same_case(named.spelled, units, position, position + 1, loud)
            else None
        )


def _without_the(folds: list[str], first: int, most: int) -> tuple[list[str], list[int]]:
    """The next words from a unit on, without "the", up to a number, and the end of each."""
    spoken = folds[first : first + most]
    if THE.isdisjoint(spoken):
        return spoken, list(range(first + 1, first + 1 + len(spoken)))
    ends = [at + 1 for at in range(first, len(folds)) if folds[at] not in THE][:most]
    return [folds[end - 1] for end in ends], ends


def _as_list(filed: str | list[str] | None) -> list[str]:
    if filed is None:
        return []
    return filed if isinstance(filed, list) else [filed]


def _same_case(name: str, units: Units, first: int, last: int, loud: bool) -> bool:
    """True if the text has capitals where the lexicon has them."""
    return _is_written(name, " ".join(units.words[first:last]), loud)


@lru_cache(maxsize=4096)
def short_names(group: KnownGroup) -> frozenset[str]:
    """A group's abbreviations, folded."""
    return frozenset(map(fold, group.abbreviations))


EITHER = frozenset(lexicon.EITHER.split())


@lru_cache(maxsize=8192)
def _is_written(name: str, words: str, loud: bool) -> bool:
    """True if the words of a text match a name in their capitals too; `loud` is true for a text in
    capitals.

    >>> (_is_written("ISIS", "Isis", False), _is_written("ISIS", "isis", False),
    ...     _is_written("Gulf Cartel", "Gulf cartel", False))
    (True, False, True)
    """
    spelled = _spelled(name)
    written = [word for word in words.split(" ") if fold(word) not in THE]
    proper = _is_proper(spelled[0][1])
    plain = (
        1
        if spelled[0][1] in UN
        else 2
        if [folded for _, folded in spelled[:2]] == UNITED_NATIONS
        else len(spelled)
    )
    for number, ((known, folded), word) in enumerate(zip(spelled, written, strict=True)):
        if _is_abbreviation(known):
            # "ISIS", also "Isis" and "Farc" as the BBC writes them, never "is"
            if loud and len(spelled) == 1 and (len(known) < 3 or folded in ENGLISH):
                return False
            if not (
                word.replace(".", "").isupper()
                or (
                    word[0].isupper()
                    and (len(word) > 4 or folded in TITLED)
                    and folded not in ENGLISH
                )
                or word == known
            ):
                return False
        elif (
            known[0].isupper()
            and word[0].islower()
            and folded not in EITHER
            and not (number >= plain or (number and folded in SMALL and proper))
        ):
            return False
    return True


@lru_cache(maxsize=4096)
def _spelled(name: str) -> list[tuple[str, str]]:
    """The words of a name without "the", each with its folded form."""
    units = name_units(name)
    return [
        (word, folded)
        for word, folded in zip(units.words, units.folds, strict=True)
        if folded not in THE
    ]


def _is_abbreviation(word: str) -> bool:
    return (
        len(word) > 1
        and sum(character.isupper() for character in word) > 1
        and word.replace(".", "").isalnum()
    )


def _is_proper(folded: str) -> bool:
    """True if the head after it may be in lower case: "Gulf cartel" is a name, "national movement"
    and "islamic army" are not.
    """
    return folded not in NOT_PROPER


@cached_at_build
def known_groups() -> GroupLexicon:
    """Our own lexicon, read once."""
    return GroupLexicon(
        africa.GROUPS,
        americas.GROUPS,
        asia.GROUPS,
        europe.GROUPS,
        middle_east.GROUPS,
        world.GROUPS,
    )


@lru_cache(maxsize=4)
def own_groups(block: str) -> GroupLexicon:
    """A user's own lexicon, read once for all articles."""
    return GroupLexicon(block)
