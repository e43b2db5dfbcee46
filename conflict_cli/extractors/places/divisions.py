"""A town and the division that is named after it, told apart where a text shows both: "the city of
Kherson" and "the Kherson region".
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from conflict_cli.extractors.places.candidates import GREATER, PlaceCandidate
from conflict_cli.extractors.places.gazetteer import Gazetteer, Row
from conflict_cli.extractors.places.head_nouns import (
    HeadNoun,
    noun_beside,
    noun_inside,
    singulars,
)
from conflict_cli.extractors.places.kinds import DIVISIONS, SETTLEMENTS, kinds
from conflict_cli.extractors.places.knowledge import AMBIGUOUS
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import OWNING, Document
from conflict_cli.vocabulary import PlaceType

OF = frozenset(function_words.OF.split())
THE = frozenset(function_words.THE.split())
INDEFINITE_ARTICLES = frozenset(function_words.INDEFINITE_ARTICLES.split())
BOUNDARIES = frozenset(lexicon.BOUNDARIES.split())
WIDE_NEARNESS = frozenset(lexicon.WIDE_NEARNESS.split())
CUES = 5  # tokens before a name that may show what it is
# Between a town and the division of its name: "in Kherson and in the wider Kherson region".
BETWEEN_NAMESAKES = frozenset(lexicon.BETWEEN_NAMESAKES.split())

TOWNS = frozenset(("city", "town"))  # which "the city" and "the town" may mean


class Chosen(NamedTuple):
    """The places of a text in order, and by first token those that it puts in them."""

    document: Document
    candidates: Sequence[PlaceCandidate]
    held: Mapping[int, Sequence[PlaceCandidate]]
    gazetteer: Gazetteer


class Meaning(NamedTuple):
    """What a mention means: a settlement ("city", whatever its size) or the division of this type;
    its `noun` tells divisions of one type apart ("Pakokku township, Pakokku district").
    """

    type: PlaceType
    noun: str = ""

    @property
    def is_division(self) -> bool:
        """True for a division."""
        return self.type in DIVISIONS


class Signs(NamedTuple):
    """What the words beside a mention show it to mean, up to token `last`; without a meaning it may
    be either, or `wider` than the town.
    """

    shown: Meaning | None
    last: int
    wider: bool = False

    @property
    def is_division(self) -> bool:
        """True if the words show the division."""
        return self.shown is not None and self.shown.is_division


TOWN = Meaning("city")


def tell_apart(chosen: Chosen) -> dict[int, Meaning]:
    """The meanings of the mentions whose name is that of a town and of a division in this text, by
    their first token.

    A name with its own noun is the division ("Kherson region"), a bare one the town, but only where
    words show the town at least once ("the city of Kherson", "Kherson and the Kherson region"): in
    an article about Mopti region, "in Mopti" may be short for it.
    """
    numbers: dict[str, list[int]] = {}
    for number, candidate in enumerate(chosen.candidates):
        if _may_be_either(chosen.document, candidate):
            numbers.setdefault(candidate.core, []).append(number)
    found: dict[int, Meaning] = {}
    for same in numbers.values():
        if len(same) > 1:
            found.update(_meanings(chosen, {number: _signs(chosen, number) for number in same}))
    return found


def _may_be_either(document: Document, candidate: PlaceCandidate) -> bool:
    """True if a name may be that of a town and of a division: not "Gaza" and "Texas", which the
    lexicons know, and not "Quezon City", which is a name of its own.
    """
    known = candidate.known
    kind = candidate.kind
    if candidate.part or not (kind is None or kind in SETTLEMENTS or kind in DIVISIONS):
        return False
    if document.tokens.lowers[candidate.first] in GREATER:
        return False
    if known is not None and (known.role != "capital" or candidate.core in AMBIGUOUS):
        return False
    noun = noun_inside(document, candidate)
    return noun is None or noun.kind.type in DIVISIONS


def _meanings(chosen: Chosen, signs: Mapping[int, Signs]) -> dict[int, Meaning]:
    """The meanings of the mentions of one name by their signs; none if the text does not show
    both.
    """
    division = next((one.shown for one in signs.values() if one.is_division), None)
    if division is None or not _shows_town(chosen, signs):
        return {}
    several = any(
        one.is_division and _is_before_namesake(chosen, number, signs)
        for number, one in signs.items()
    )
    found = {}
    for number, one in signs.items():
        candidate = chosen.candidates[number]
        wider = one.wider or (one.shown is None and _holds_settlement(chosen, candidate))
        meaning = one.shown or (division if wider else TOWN)
        found[candidate.first] = meaning if several else meaning._replace(noun="")
    return found


def _shows_town(chosen: Chosen, signs: Mapping[int, Signs]) -> bool:
    """True if one of the mentions of a name is shown to be the town: by a noun, unless the
    gazetteer has no town of this name, or by other signs, if it has both or nothing.
    """
    rows = chosen.gazetteer.find(chosen.candidates[next(iter(signs))].core)
    types = {row.type for row in rows}
    if types and types.isdisjoint(SETTLEMENTS):
        return False
    if any(one.shown == TOWN for one in signs.values()):
        return True
    return not (types and types.isdisjoint(DIVISIONS)) and any(
        chosen.candidates[number].known is not None  # a capital
        or _is_before_namesake(chosen, number, signs)
        or (bool(rows) and _is_the_town(chosen, number))
        for number, one in signs.items()
        if one.shown is None and not one.wider
    )


def _signs(chosen: Chosen, number: int) -> Signs:
    """What the words beside a mention show."""
    document, candidate = chosen.document, chosen.candidates[number]
    noun = noun_inside(document, candidate) or noun_beside(document, chosen.candidates, number)
    if noun is not None and noun.kind.type in DIVISIONS:
        last = noun.last if noun.first == candidate.last else candidate.last
        if noun.kind.belongs == "never":
            return Signs(None, last, wider=True)  # "the Idlib countryside"
        return Signs(Meaning(noun.kind.type, singulars().get(noun.words, noun.words)), last)
    if noun is not None and noun.first == candidate.last and noun.kind.type in SETTLEMENTS:
        return _signs_of_town(document, candidate, noun)
    if candidate.cue.kind in DIVISIONS:
        return Signs(None, candidate.last, wider=True)  # "Aden, a province in the south"
    return Signs(TOWN if candidate.cue.kind in SETTLEMENTS else None, candidate.last)


def _signs_of_town(document: Document, candidate: PlaceCandidate, noun: HeadNoun) -> Signs:
    """What a name before "town" or "village" shows: the town, or the division that it lies in.

    "in Idlib town", but "an Idlib town", "the Idlib town of Saraqib", "two Idlib towns"; in a
    headline "Idlib town" may be either.
    """
    tokens = document.tokens
    after = tokens.lowers[noun.last : noun.last + 1]
    before = tokens.lowers[candidate.first - 1] if candidate.first else ""
    is_other = before in THE and not OF.isdisjoint(after)
    if noun.kind.plural or before in INDEFINITE_ARTICLES or is_other:
        return Signs(None, noun.last, wider=True)
    is_title = document.blocks[document.sentences[candidate.sentence].block].kind == "title"
    is_open = is_title or noun.kind.belongs == "never"
    return Signs(None if is_open else TOWN, noun.last)


def _is_before_namesake(chosen: Chosen, number: int, signs: Mapping[int, Signs]) -> bool:
    """True if a division of its name comes right after a mention, which is then of another place:
    "in Kherson and the Kherson region", "Luwero (Luwero district)". No place is beside or in
    itself.
    """
    here, there = signs[number], signs.get(number + 1)
    if there is None or not there.is_division or here.shown == there.shown:
        return False
    first, second = chosen.candidates[number : number + 2]
    between = chosen.document.tokens.lowers[here.last : second.first]
    return first.sentence == second.sentence and BETWEEN_NAMESAKES.issuperset(between)


def _is_the_town(chosen: Chosen, number: int) -> bool:
    """True if "the city" or "the town" comes after a bare name in its sentence or the next one of
    its paragraph, with no other place between; not after "Odesa, Kherson" and "Kherson's".
    """
    document, candidate = chosen.document, chosen.candidates[number]
    tokens, sentences = document.tokens, document.sentences
    if candidate.first in chosen.held or not OWNING.isdisjoint(
        tokens.lowers[candidate.last : candidate.last + 1]
    ):
        return False
    sentence = sentences[candidate.sentence]
    following = sentences[candidate.sentence + 1 : candidate.sentence + 2]
    stop = next((one.last for one in following if one.block == sentence.block), sentence.last)
    if number + 1 < len(chosen.candidates):
        stop = min(stop, chosen.candidates[number + 1].first)
    return any(_is_town_at(document, position) for position in range(candidate.last, stop))


def _is_town_at(document: Document, position: int) -> bool:
    """True if "the city" or "the town" begins at a token, alone: not "the city of Homs", "the city
    Homs".
    """
    words, lowers = document.tokens.words, document.tokens.lowers
    if lowers[position] not in THE or position + 2 >= len(words):
        return False
    noun, after = kinds().values.get(lowers[position + 1]), words[position + 2]
    if noun is None or noun.type not in TOWNS or noun.belongs == "never" or noun.plural:
        return False
    return after not in OF and not after[0].isupper()


def _holds_settlement(chosen: Chosen, holder: PlaceCandidate) -> bool:
    """True if the text puts a town or village in a mention's place, which is then the division:
    "in Sarmin village, Idlib".
    """
    return any(
        one.core != holder.core and _is_settlement(chosen, one)
        for one in chosen.held.get(holder.first, ())
    )


def _is_settlement(chosen: Chosen, candidate: PlaceCandidate) -> bool:
    """True if the text calls a place a town or village, or the gazetteer has nothing else of its
    name.
    """
    if candidate.kind is not None:
        return candidate.kind in SETTLEMENTS
    rows = chosen.gazetteer.find(candidate.core)
    return bool(rows) and all(row.type in SETTLEMENTS for row in rows)


def lies_beside(document: Document, members: Sequence[PlaceCandidate]) -> bool:
    """True if a text only tells what is near a name or between it and another, as of towns.

    "near Gao", "between Gao and Ansongo"; not "the border between Gao and Mopti", "the countryside
    of Gao".
    """
    lowers = document.tokens.lowers
    return all(
        member.cue.near
        and WIDE_NEARNESS.isdisjoint(lowers[max(0, member.first - 2) : member.first])
        and (member.known is None or member.known.role == "capital")
        and BOUNDARIES.isdisjoint(lowers[max(0, member.first - CUES) : member.first])
        for member in members
    )


def without_divisions(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows without divisions that have their own name's town in them: Gao region, not Gao."""
    towns = {(row.country, row.admin1) for row in rows if row.type in SETTLEMENTS}
    return [
        row for row in rows if row.type not in DIVISIONS or (row.country, row.admin1) not in towns
    ]


def rows_of(rows: Sequence[Row], meaning: Meaning | None) -> Sequence[Row]:
    """The rows of the gazetteer that a name with such a meaning may be; a division that it lacks
    lies around its town.
    """
    if meaning is None:
        return rows
    types = DIVISIONS if meaning.is_division else SETTLEMENTS
    return [row for row in rows if row.type in types] or rows


def kind_of(members: Sequence[PlaceCandidate], meaning: Meaning) -> PlaceType | None:
    """The type that words give: a division that of its noun, a town the first that it is called."""
    if meaning.is_division:
        return meaning.type
    return next((one.kind for one in members if one.kind in SETTLEMENTS), None)


def full_name(
    document: Document, chosen: Sequence[PlaceCandidate], members: Sequence[PlaceCandidate]
) -> str:
    """The name of a division with its noun, which its town lacks: "Kherson region"."""
    for member in members:
        text = document.text[member.start : member.end]
        if noun_inside(document, member) is not None:
            return text
        number = bisect_left(chosen, member.first, key=attrgetter("first"))
        noun = noun_beside(document, chosen, number)
        if noun is not None and noun.kind.type in DIVISIONS and noun.kind.belongs != "never":
            return f"{text} {singulars().get(noun.words, noun.words)}"
    return document.text[members[0].start : members[0].end]
