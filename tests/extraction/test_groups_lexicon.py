"""The lexicon of groups and of countries: its form, its size, and that every name in it can be
found.
"""

from collections import Counter

import pytest

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.groups.finding import find_groups
from conflict_cli.extractors.groups.known import KnownGroup, known_groups, read_group
from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import country_of, nations
from conflict_cli.extractors.names.units import name_folds
from conflict_cli.lexicon.groups import africa, americas, asia, europe, forms, middle_east, world
from conflict_cli.lexicon.nationalities import COUNTRIES
from conflict_cli.text.document import read_document
from conflict_cli.vocabulary import GroupType, words_of

BLOCKS = [module.GROUPS for module in (africa, americas, asia, europe, middle_east, world)]
GROUPS = [read_group(line) for block in BLOCKS for line in block.strip().splitlines()]
TYPES = set(words_of(GroupType))
# Codes that ISO reserves for states that are gone, and the one that the UN's agencies use for
# Kosovo, are in nationalities too.
CODES = {entry.attributes[0] for entry in read_entries(COUNTRIES)}


def names(group: KnownGroup) -> tuple[str, ...]:
    return (group.name, *group.abbreviations, *group.others)


def test_size() -> None:
    assert len(GROUPS) >= 1200
    assert len({" ".join(name_folds(name)) for group in GROUPS for name in names(group)}) >= 3000


def test_every_line_has_five_fields_and_plain_letters() -> None:
    for block in BLOCKS:
        assert block.isascii()
        assert all(line.count("|") == 4 for line in block.strip().splitlines())


def test_types_and_countries_are_known() -> None:
    assert {group.type for group in GROUPS} == TYPES
    assert {group.country for group in GROUPS if group.country} <= CODES


def test_canonical_names_are_unique() -> None:
    folded = Counter(" ".join(name_folds(group.name)) for group in GROUPS)
    assert [name for name, count in folded.items() if count > 1] == []


def test_no_name_stands_twice_in_one_entry() -> None:
    for group in GROUPS:
        folded = [" ".join(name_folds(name)) for name in names(group)]
        assert len(folded) == len(set(folded)), group.name


def test_groups_with_one_abbreviation_can_be_told_apart() -> None:
    """By country: two groups of one country must not share a name, or nothing in a text could ever
    tell them apart.
    """
    owners: dict[str, list[KnownGroup]] = {}
    for group in GROUPS:
        for name in names(group):
            owners.setdefault(" ".join(name_folds(name)), []).append(group)
    shared = {name: groups for name, groups in owners.items() if len(groups) > 1}
    assert {
        name
        for name, groups in shared.items()
        if len({group.country for group in groups}) < len(groups)
    } == set()


@pytest.mark.parametrize(
    "block", BLOCKS, ids="africa americas asia europe middle_east world".split()
)
def test_every_name_fed_alone_comes_back_as_its_group(block: str) -> None:
    lost = []
    for group in map(read_group, block.strip().splitlines()):
        for name in names(group):
            found = known_groups().named(" ".join(name_folds(name)))
            if group not in found:
                lost.append(name)
        text = f"On Monday the {group.name} was named again."
        if group.name not in [
            one.name for one in find_groups(read_document(text))
        ] and not _is_plain(group):
            lost.append(group.name)
    assert lost == []


@pytest.mark.parametrize(
    "block", [forms.REFERENCES, forms.ROLES, forms.FAMOUS], ids="references roles famous".split()
)
def test_nouns_and_abbreviations_are_sorted_and_unique(block: str) -> None:
    phrases = [entry.phrase for entry in read_entries(block)]
    assert phrases == sorted(set(phrases))
    assert all(phrase == " ".join(name_folds(phrase)) for phrase in phrases)


def test_nouns_tell_known_types() -> None:
    assert {kind for reference in words().references.values() for kind in reference.types} <= TYPES
    assert {role.type for role in words().roles.values()} <= TYPES


@pytest.mark.parametrize("abbreviation", sorted(words().famous))
def test_abbreviations_that_nobody_explains_are_groups_of_the_lexicon(abbreviation: str) -> None:
    assert words().famous[abbreviation].name in [
        group.name for group in known_groups().named(abbreviation)
    ]


def _is_plain(group: KnownGroup) -> bool:
    """A name of common words alone: something else in the text has to speak for it, here its
    country does.
    """
    country = nations().names.get(group.country or "", "")
    return group.name in [
        one.name
        for one in find_groups(
            read_document(f"In {country} the {group.name} was named, {country} said.")
        )
    ]


def test_countries_have_unique_names_and_find_themselves() -> None:
    entries = read_entries(COUNTRIES)
    assert [entry.phrase for entry in entries] == sorted(
        {entry.phrase for entry in entries}, key=str.casefold
    )
    for entry in entries:
        code, adjectives, _, others = entry.attributes
        for name in (entry.phrase, *adjectives.split(";"), *others.split(";")):
            if name.strip():
                assert country_of(name.strip()) == code, name
