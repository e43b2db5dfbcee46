"""The word lists that names are made of, read once from `lexicon.groups.forms`."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from conflict_cli.engine.phrases import Entry, read_entries, read_phrases
from conflict_cli.lexicon.groups import contexts
from conflict_cli.lexicon.groups import forms as groups_forms
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.vocabulary import GroupType, check_word, words_of

GROUP_TYPES: tuple[GroupType, ...] = words_of(GroupType)
ETHNIC = frozenset(contexts.ETHNIC.split())


class Force(NamedTuple):
    """What a nation's force is called: its family, the rank of the word as a name (0 is best), its
    type.
    """

    family: str
    rank: int
    type: GroupType


Flag = Literal[
    "bare", "low", "first", "article", "of", "weak", "military", "possessive", "person", "duty"
]


class Head(NamedTuple):
    """A head noun's type and flags (see `lexicon.groups.forms.HEADS`)."""

    type: GroupType
    flags: frozenset[str]


class Reference(NamedTuple):
    """The types of the groups that a noun may refer to, and whether it often means no group at
    all.
    """

    types: frozenset[GroupType]
    common: bool


class Role(NamedTuple):
    """The type that a noun gives to a name beside it, and whether it needs a word such as "rebel"
    before it.
    """

    type: GroupType
    fighting: bool


class Famous(NamedTuple):
    """The group that an abbreviation means without explanation, and whether only if its fighters
    are mentioned.
    """

    name: str
    armed: bool


class GroupWords(NamedTuple):
    """The word lists of `lexicon.groups.forms`, folded."""

    heads: dict[str, Head]
    head_words: frozenset[str]
    forces: dict[str, Force]
    references: dict[str, Reference]
    roles: dict[str, Role]
    famous: dict[str, Famous]
    portfolios: frozenset[str]
    state_army: frozenset[str]
    openers: frozenset[str]
    titles: frozenset[str]
    joined: frozenset[str]
    not_groups: frozenset[str]
    things_after: frozenset[str]
    media: frozenset[str]
    armed: frozenset[str]
    actors: frozenset[str]
    services: frozenset[str]
    duties: frozenset[str]
    governing: frozenset[str]
    generic: frozenset[str]
    local: frozenset[str]
    common: frozenset[str]
    fighting: frozenset[str]
    backing: frozenset[str]
    backed_by: frozenset[str]
    communities: frozenset[str]
    people_fighters: frozenset[str]
    parties: frozenset[str]
    named_people: frozenset[str]
    role_ends: frozenset[str]
    army_openings: frozenset[str]
    reference_openings: frozenset[str]
    force_openings: frozenset[str]


def group_type(entry: Entry, place: int = 0) -> GroupType:
    """The type of a group that an attribute of an entry states."""
    return check_word(entry.attributes[place], GROUP_TYPES, entry.phrase)


@cached_at_build
def words() -> GroupWords:
    """The word lists, read once."""
    heads: dict[str, Head] = {}
    for entry in read_entries(groups_forms.HEADS):
        heads[entry.phrase] = Head(
            group_type(entry),
            frozenset(entry.attributes[1].split() if len(entry.attributes) > 1 else ()),
        )
    forces = {
        entry.phrase: Force(entry.attributes[0], int(entry.attributes[1]), group_type(entry, 2))
        for entry in read_entries(groups_forms.FORCES)
    }
    references = {
        entry.phrase: Reference(
            frozenset(
                check_word(kind, GROUP_TYPES, entry.phrase) for kind in entry.attributes[0].split()
            ),
            entry.attributes[1] == "common",
        )
        for entry in read_entries(groups_forms.REFERENCES)
    }
    roles = {
        entry.phrase: Role(group_type(entry), entry.attributes[1] == "fighting")
        for entry in read_entries(groups_forms.ROLES)
    }
    famous = {
        entry.phrase: Famous(entry.attributes[0], entry.attributes[1:] == ("armed",))
        for entry in read_entries(groups_forms.FAMOUS)
    }
    head_words = frozenset(word for phrase in heads for word in phrase.split())
    lists = word_lists(roles, references, forces)
    return GroupWords(
        heads,
        head_words,
        forces,
        references,
        roles,
        famous,
        *(frozenset(members) for members in lists),
    )


def word_lists(
    roles: Iterable[str], references: Iterable[str], forces: Iterable[str]
) -> tuple[Sequence[str], ...]:
    """The lists of plain words, in the order of `Words`."""
    return (
        read_phrases(groups_forms.PORTFOLIOS),
        read_phrases(groups_forms.STATE_ARMY),
        groups_forms.OPENERS.split(),
        groups_forms.TITLES.split(),
        groups_forms.JOINED.split(),
        groups_forms.NOT_GROUPS.split(),
        groups_forms.THINGS_AFTER.split(),
        groups_forms.MEDIA.split(),
        groups_forms.ARMED_ACTORS.split(),
        groups_forms.ACTORS.split() + groups_forms.ARMED_ACTORS.split(),
        groups_forms.SERVICES.split(),
        groups_forms.DUTIES.split(),
        groups_forms.GOVERNING.split(),
        read_phrases(groups_forms.GENERIC_NAMES),
        groups_forms.LOCAL.split(),
        groups_forms.COMMON.split(),
        groups_forms.FIGHTING.split(),
        groups_forms.BACKING.split(),
        groups_forms.BACKING.split() + groups_forms.BACKED_BY.split(),
        groups_forms.COMMUNITIES.split(),
        groups_forms.PEOPLE_FIGHTERS.split(),
        groups_forms.COMMUNITIES.split()
        + groups_forms.PEOPLE_FIGHTERS.split()
        + contexts.ETHNIC.split(),
        groups_forms.NAMED_PEOPLE.split(),
        groups_forms.NAMED_PEOPLE.split() + [phrase.rpartition(" ")[2] for phrase in roles],
        [phrase.partition(" ")[0] for phrase in read_phrases(groups_forms.STATE_ARMY)],
        [phrase.partition(" ")[0] for phrase in references],
        [phrase.partition(" ")[0] for phrase in forces],
    )
