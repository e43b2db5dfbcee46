"""Arguments of events: noun phrases as people, forces, crowds or things, with any group that they
name.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from operator import itemgetter
from typing import Literal, NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit
from conflict_cli.engine.phrases import Phrases, read_labels, read_phrases
from conflict_cli.extractors.lexical import ARMED, PERSONS, lexical_entries, victim_type_of
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.extractors.numbers.words import vocabulary
from conflict_cli.lexicon import events as lexicon
from conflict_cli.models import Group
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import GroupType, VictimType, words_of

LONGEST_NAME = 300
# Kinds of arguments that are not armed, and those of pronouns.
Civil = Literal[
    "civilian",
    "official",
    "journalist",
    "aid_worker",
    "unspecified",
    "supporters",
    "organisation",
    "person",
    "thing",
    "place",
    "crowd",
    "mob",
]
Pronoun = Literal["pronoun_sg", "pronoun_pl"]
# Sides of events; arguments may be pronouns as well.
Party = VictimType | Civil | Literal["government", "riot"]
PARTIES: tuple[Party, ...] = (*words_of(VictimType), *words_of(Civil), "government", "riot")
# The kinds of party that groups are, by type.
SIDES: dict[GroupType, Party] = {
    "state_forces": "military",
    "police": "police",
    "government": "government",
    "rebel_group": "militant",
    "militia": "militant",
    "criminal_group": "militant",
    "coalition": "military",
    "intergovernmental": "military",
}
DROPPED = frozenset(lexicon.DROPPED.split())
OPENERS = frozenset(lexicon.PHRASE_OPENERS.split())
ENDERS = frozenset(lexicon.ENDERS.split())
PERSON_TAGS = frozenset(
    TAGS[name]
    for name in "PLURAL PEOPLE PERSON COUNT_ALONE ACTOR RELATIVES NAMED COUNTED_VICTIMS".split()
)
NAME = TAGS["NAME"]
PRONOUNS = frozenset(TAGS[name] for name in "HE THEM PRONOUN SELF".split())
ELLIPTIC = frozenset(lexicon.ELLIPTIC.split())
ANTI = tuple(lexicon.ANTI.split())
OWNERS = read_labels(lexicon.OWNERS, PARTIES)
SINGULAR = frozenset(lexicon.SINGULAR.split())


class Argument(NamedTuple):
    """A noun phrase of an event, and the kind of party or pronoun that it is."""

    text: str
    group: str | None
    kind: Party | Pronoun
    country: str | None
    start: int
    end: int


class Groups:
    """The mentions of groups by position."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self.spots = sorted(
            ((mention.start, mention.end, group) for group in groups for mention in group.mentions),
            key=itemgetter(0, 1),
        )
        self.starts = [spot[0] for spot in self.spots]

    def over(self, start: int, end: int) -> Sequence[tuple[int, int, Group]]:
        """The mentions that overlap a span."""
        first, last = (
            bisect_left(self.starts, start - LONGEST_NAME),
            bisect_right(self.starts, end - 1),
        )
        return [spot for spot in self.spots[first:last] if spot[1] > start]


@cached_at_build
def crowds() -> Phrases[Party]:
    """Words for people who are a crowd."""
    found: dict[str, Party] = {}
    for phrases, kind in read_labels(lexicon.CROWDS, PARTIES).items():
        found |= dict.fromkeys(map(str.strip, phrases.split(",")), kind)
    for word in lexicon.CROWD.split():
        found[word] = "mob"
    return Phrases(found)


def read_argument(
    document: Document, groups: Groups, unit: Unit, is_place: bool
) -> Argument | None:
    """A unit as an argument, None if it names nobody and nothing."""
    tokens = document.tokens
    lowers = tokens.lowers
    first, last = _words_of(lowers, unit)
    if _only_counts(lowers[first:last]):
        return None
    start, end = tokens.starts[first], tokens.ends[last - 1]
    text = document.text[start:end]
    if unit.tag in PRONOUNS:
        pronoun: Pronoun = "pronoun_sg" if lowers[first] in SINGULAR else "pronoun_pl"
        return Argument(text, None, pronoun, None, start, end)
    crowd = _crowd(lowers, first, last)
    if crowd is not None:
        return Argument(text, None, crowd, None, start, end)
    group = _group_in(document, groups, start, end)
    if group is not None:
        kind = _kind_by_group(group, lowers, first, last, unit)
        return Argument(text, group.name, kind, group.country, start, end)
    kind = _kind(lowers, first, last, unit, is_place)
    return Argument(text, None, kind, _country_in(tokens.words, first, last), start, end)


def _words_of(lowers: Sequence[str], unit: Unit) -> tuple[int, int]:
    """The tokens of a unit that name somebody: without its article and number, up to "who"."""
    first, last = max(unit.first, unit.content_start), unit.last
    if lowers[first] in OPENERS and last - first > 1:
        first += 1
    while first < last - 1 and (lowers[first] in DROPPED or lowers[first][0].isdigit()):
        first += 1
    for position in range(first + 1, last):
        if lowers[position] in ENDERS:
            return first, position
    return first, last


def _only_counts(words: Sequence[str]) -> bool:
    """True if a phrase names nobody: "two", "five others"."""
    cardinals = vocabulary().cardinals
    return all(word in cardinals or word in ELLIPTIC or word[0].isdigit() for word in words)


def _crowd(lowers: Sequence[str], first: int, last: int) -> Party | None:
    """The kind of crowd of a phrase, None if it is no crowd."""
    known = crowds()
    for position in range(first, last):
        match = known.longest(lowers, position, last)
        if match is not None:
            return match[1]
    return None


def _group_in(document: Document, groups: Groups, start: int, end: int) -> Group | None:
    """The first group that a phrase names, but not one that it is against: "anti-Taliban"."""
    for first, _, group in groups.over(start, end):
        if not document.text[max(0, first - 5) : first].lower().endswith(ANTI):
            return group
    return None


def _kind_by_group(group: Group, lowers: Sequence[str], first: int, last: int, unit: Unit) -> Party:
    """The kind of party of a phrase that names a group: its force, or "Hezbollah supporters"."""
    kind: Party = SIDES.get(group.type, "organisation")
    party = _party(lowers, first, last)
    if party is not None:
        return kind if kind in ARMED else party
    if unit.tag in PERSON_TAGS and _head_kind(lowers, first, last) == "civilian":
        return "supporters"
    return kind


def _country_in(words: Sequence[str], first: int, last: int) -> str | None:
    """The first country that the tokens of a phrase name."""
    for position in range(first, last):
        country = country_of(words[position])
        if country is not None:
            return country
    return None


def read_owner(document: Document, groups: Groups, unit: Unit, noun: int) -> Argument | None:
    """The owner of the event that the noun at token `noun` states, by the words before it in its
    phrase: "a Taliban attack", "Turkish air strikes".
    """
    tokens = document.tokens
    first = unit.first + (tokens.lowers[unit.first] in OPENERS or tokens.lowers[unit.first] in AMID)
    while first < noun and (tokens.lowers[first] in DROPPED or tokens.lowers[first][0].isdigit()):
        first += 1
    if first >= noun:
        return None
    start, end = tokens.starts[first], tokens.ends[noun - 1]
    text = document.text[start:end].removesuffix("'s").removesuffix("’s")
    named = groups.over(start, end)
    if named:
        group = named[0][2]
        return Argument(
            text, group.name, SIDES.get(group.type, "organisation"), group.country, start, end
        )
    country = _country_in(tokens.words, first, noun)
    party = _party(tokens.lowers, first, noun) or next(
        (OWNERS[word] for word in tokens.lowers[first:noun] if word in OWNERS), None
    )
    if party is None and country is None:
        return None
    return Argument(text, None, party or "military", country, start, end)


AMID = frozenset(lexicon.AMID.split())


@cached_at_build
def parties() -> Phrases[Party]:
    """The kind of party of a phrase by a word for people in it."""
    return Phrases(read_labels(lexicon.PARTIES, PARTIES))


@cache
def left_forces() -> frozenset[str]:
    """Words that make the soldier or policeman after them a civilian: "former"."""
    return frozenset(read_phrases(lexicon.LEFT_FORCES))


def _party(lowers: Sequence[str], first: int, last: int) -> Party | None:
    """The kind of party that the words of a phrase show by themselves, None if they show none."""
    found = (parties().longest(lowers, position, last) for position in range(first, last))
    return next((match[1] for match in found if match is not None), None)


def kind_of(lowers: Sequence[str]) -> Party | None:
    """The kind of party of a noun phrase by itself, None if none of its words shows it.

    >>> (kind_of(["two", "policemen"]), kind_of(["an", "army", "post"]),
    ...     kind_of(["the", "blue", "door"]))
    ('police', 'military', None)
    """
    if not left_forces().isdisjoint(lowers):
        return "civilian"
    party = _party(lowers, 0, len(lowers)) or _head_kind(lowers, 0, len(lowers))
    return party or next((OWNERS[word] for word in lowers if word in OWNERS), None)


def _head_kind(lowers: Sequence[str], first: int, last: int) -> VictimType | None:
    """The victim type of the last word for people of a phrase."""
    known = lexical_entries().values
    for position in range(last - 1, first - 1, -1):
        for start in range(max(first, position - 3), position + 1):
            meaning = known.get(" ".join(lowers[start : position + 1]))
            if meaning is not None and meaning.tag in PERSONS and meaning.type:
                return victim_type_of(meaning.type)
    return None


def _kind(lowers: Sequence[str], first: int, last: int, unit: Unit, is_place: bool) -> Party:
    """The kind of party of a phrase without a group's name: for a thing, that of its owner ("an
    army post").
    """
    party = _party(lowers, first, last)
    if not left_forces().isdisjoint(lowers[first:last]):
        return "civilian"
    if party is not None:
        return party
    named = victim_type_of(unit.type)
    if named is not None and named != "unspecified":
        return named
    head = _head_kind(lowers, first, last)
    if head is not None:
        return head
    for position in range(first, last):
        kind = OWNERS.get(lowers[position])
        if kind:
            return kind
    if unit.tag in PERSON_TAGS:
        return "unspecified"
    return "place" if is_place else "person" if unit.tag == NAME else "thing"
