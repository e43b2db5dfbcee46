"""Which place a definite description stands for: "the town", "the eastern city", "in the capital", "there"."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.extractors.places.knowledge import known_names
from conflict_cli.lexicon.places.words import DESCRIPTIONS
from conflict_cli.models import Place

if TYPE_CHECKING:
    from conflict_cli.linking.context import Context, Spot

NOUNS = {entry.phrase: frozenset(entry.attributes[0].split()) for entry in read_entries(DESCRIPTIONS)}
DETERMINERS = frozenset("the this that same".split())
UNKNOWN = frozenset("a an another one two three four five six several many some other different every each".split())
QUALITIES = frozenset(
    "besieged border captured central coastal contested eastern embattled frontline historic key lakeside main mountainous northeastern "
    "northern northwestern old port refugee remote same seaside small southeastern southern southwestern strategic symbolic tiny "
    "war-torn western whole entire".split()
)
# What may follow a description. Before any other word the noun may say what kind of thing the next one is: "the city council".
FOLLOWERS = frozenset(
    ", . ; : ! ? ) ( ' \" ” — – - 's ’s and or but nor as at on in into after before during since until till when while because by for "
    "from of to with without under over amid against following despite which who whose has have had is was were are will would could that "
    "late early earlier last meanwhile this overnight yesterday today tonight monday tuesday wednesday thursday friday saturday sunday "
    "left saw".split()
)
LEADING = frozenset(
    "in at near on outside inside into across through throughout around over to toward towards on hit attacked besieged bombed entered "
    "overran raided shelled stormed struck targeted torched captured seized retook reached left pounded".split()
)
# "the east of the city", "parts of the town".
PARTS = frozenset(
    "centre center city countryside districts east edge edges entrance heart neighborhoods neighbourhoods north northeast northwest "
    "outskirts part parts shelling siege south southeast southwest streets suburb suburbs bombardment bombing storming capture side area "
    "areas rest most west".split()
)
BEING = frozenset(
    "is are was were be has have had may might must should will would could can seem seems appear appears remain remains 's ’s".split()
)
SETTLED = frozenset("city town village suburb".split())
PROVINCES = frozenset("province governorate state region department county oblast district prefecture countryside".split())
DIRECTIONS = frozenset("north east south west northeast northwest southeast southwest outside".split())
ABOUT = 300  # mentions of places that tell what country a text is about
BACK = 60  # mentions of places that are looked back at
LONGEST = 4  # words from a noun back to its article


def described_in(context: "Context", number: int) -> "list[Spot]":
    """The places that a sentence tells by a description behind a preposition of place, in text order."""
    words = context.words_of(number)
    if NOUNS.keys().isdisjoint(words) and "there" not in words:
        return []
    first = context.document.sentences[number].first
    tokens = context.document.tokens
    lowers, starts, ends, written = tokens.lowers, tokens.starts, tokens.ends, tokens.words
    found: list[Spot] = []
    for position in range(first, first + len(words)):
        word = lowers[position]
        place: Place | None = None
        opening = position
        if word in NOUNS and written[position] == word:
            opening = opening_of(context, first, position)
            place = stood_for(context, position, starts[opening]) if opening >= 0 and is_told_at(lowers, first, opening) else None
        elif word == "there" and position > first and is_adverb(lowers, position):
            place = spoken_of(context, number, starts[position], found)
        if place is not None:
            found.append((starts[opening], ends[position], place))
    return found


def opening_of(context: "Context", first: int, position: int) -> int:
    """The token with which the description around a noun begins, -1 where the noun is no description of a place told before."""
    tokens = context.document.tokens
    lowers = tokens.lowers
    behind = position + 1
    if behind < len(lowers) and not is_follower(context, behind, lowers[position]):
        return -1
    for opening in range(position - 1, max(first, position - LONGEST) - 1, -1):
        word = lowers[opening]
        if word in DETERMINERS or (word == "its" and lowers[position] == "capital"):
            return opening - 1 if word == "same" and opening > first and lowers[opening - 1] == "the" else opening
        if word in QUALITIES or word.endswith("-held") or (lowers[position] == "capital" and country_of(tokens.words[opening])):
            continue
        if word in ("held", "controlled", "-", "rebel", "government", "opposition"):
            continue
        return -1
    return -1


def is_follower(context: "Context", behind: int, noun: str) -> bool:
    """Whether a token behind a noun goes on with the sentence: not "the city council", "the town of Harun", "the capital, Harun"."""
    tokens = context.document.tokens
    word, starts = tokens.lowers[behind], tokens.starts
    if word not in FOLLOWERS:
        return word.endswith(("ed", "ing"))
    if word == "of":
        return False
    if word == "," and behind + 1 < len(starts) and (spot := context.place_at(starts[behind + 1])) is not None:
        return spot[2].type not in NOUNS[noun] or spot[2].country not in (None, main_country(context))
    if not NOUNS[noun]:
        return word not in ("in", "near")  # "the hospital in Harun" is told of anew
    return True


def is_told_at(lowers: list[str], first: int, opening: int) -> bool:
    """Whether a description stands behind a preposition of place, or behind "the east of" and the like."""
    if opening <= first:
        return False
    before = lowers[opening - 1]
    return before in LEADING or (before == "of" and opening - 2 >= first and lowers[opening - 2] in PARTS)


def is_adverb(lowers: list[str], position: int) -> bool:
    """Whether "there" says where, not that something is: "an attack there", "there were"."""
    return position + 1 >= len(lowers) or lowers[position + 1] not in BEING


def stood_for(context: "Context", position: int, start: int) -> Place | None:
    """The place that a description whose noun is a token stands for."""
    tokens = context.document.tokens
    noun = tokens.lowers[position]
    if noun == "capital":
        return capital_of(context, country_of(context.document.text[start : tokens.ends[position]]), start)
    if noun == "country":
        return next((place for _, _, place in named_before(context, start) if place.type == "country"), None)
    for begin, end, place in named_before(context, start):
        if is_kind(context, noun, begin, end, place):
            return None if is_unnamed_between(tokens.lowers, noun, bisect_right(tokens.starts, end), position) else place
    return None


def named_before(context: "Context", start: int) -> "Iterator[Spot]":
    """The mentions of places before a character, the nearest first; not "Harun-based", nor what only tells how far off another lies."""
    text, tokens = context.document.text, context.document.tokens
    last = bisect_right(context.place_starts, start - 1)
    for number in range(last - 1, max(-1, last - BACK), -1):
        spot = context.places[number]
        token = bisect_right(tokens.starts, spot[0]) - 1
        before = tokens.lowers[max(0, token - 2) : token]
        if text[spot[1] : spot[1] + 1] != "-" and before[-1:] not in (["near"], ["from"]) and not is_direction(before):
            yield spot


def is_direction(before: Sequence[str]) -> bool:
    """Whether the two words before a place are of a direction from it: "40 miles north of Harun"."""
    return len(before) == 2 and before[1] == "of" and before[0] in DIRECTIONS


def is_kind(context: "Context", noun: str, start: int, end: int, place: Place) -> bool:
    """Whether a mention names such a thing as a noun says: of a province and its town the words around tell which is meant."""
    tokens = context.document.tokens
    behind, before = bisect_right(tokens.starts, end - 1), bisect_right(tokens.starts, start) - 1
    called = set(tokens.lowers[behind : behind + 1])
    called.update(
        tokens.lowers[before - 2 : before] if tokens.lowers[before - 1 : before] == ["of"] else tokens.lowers[before - 1 : before]
    )
    if noun in called or noun in place.name.lower().split():
        return True
    if not SETTLED.isdisjoint(called):
        return False
    if place.type == "province" and PROVINCES.isdisjoint(called):
        return noun == "city" or "province" in NOUNS[noun]
    return place.type in NOUNS[noun]


def is_unnamed_between(lowers: list[str], noun: str, first: int, last: int) -> bool:
    """Whether one without a name was told of between two tokens: "a town near Harun … the town"."""
    for position in range(first, last):
        if lowers[position] == noun and not UNKNOWN.isdisjoint(lowers[max(first, position - LONGEST) : position]):
            return True
    return False


def capital_of(context: "Context", country: str | None, start: int) -> Place | None:
    """The capital of a country, else of the one that the text names most, where the text names that capital."""
    country = country or main_country(context)
    named = [spot for spot in context.places[:ABOUT] if is_capital(spot[2]) and spot[2].country == country]
    before = [spot for spot in named if spot[0] < start]
    return before[-1][2] if before else named[0][2] if named else None


def is_capital(place: Place) -> bool:
    """Whether a place is the capital of its country."""
    known = known_names().values.get(place.name.lower())
    return known is not None and known.role == "capital" and known.country == place.country


def main_country(context: "Context") -> str | None:
    """The country of most of a text's mentions of places, of the first ones where it has no end of them."""
    counts: dict[str, int] = {}
    for _, _, place in context.places[:ABOUT]:
        if place.country is not None:
            counts[place.country] = counts.get(place.country, 0) + 1
    return max(counts, key=counts.__getitem__, default=None)


def spoken_of(context: "Context", number: int, start: int, found: "list[Spot]") -> Place | None:
    """The place that "there" stands for: the last one that its sentence or the one before it tells of."""
    if found:
        return found[-1][2]
    first = context.document.sentences[max(0, number - 1)].start
    spots = [spot for spot in context.places_between(first, start - 2) if context.document.text[spot[1] : spot[1] + 1] != "-"]
    return spots[-1][2] if spots else None
