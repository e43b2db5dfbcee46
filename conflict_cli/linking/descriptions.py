"""The places that definite descriptions stand for: "the town", "the eastern city", "there"."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.extractors.places.knowledge import known_names
from conflict_cli.lexicon import claims, clauses, function_words
from conflict_cli.lexicon import whereabouts as lexicon
from conflict_cli.lexicon.places import words
from conflict_cli.models import Place
from conflict_cli.text.document import OWNING

if TYPE_CHECKING:
    from conflict_cli.linking.context import Context, Spot

NOUNS = {
    entry.phrase: frozenset(entry.attributes[0].split())
    for entry in read_entries(words.DESCRIPTIONS)
}
DETERMINERS, ITS = frozenset(lexicon.POINTING_BACK.split()), frozenset(lexicon.ITS.split())
SAME, THE, OF = (
    frozenset(block.split()) for block in (lexicon.SAME, function_words.THE, function_words.OF)
)
UNKNOWN = frozenset(lexicon.NOT_TOLD_BEFORE.split())
QUALITIES = frozenset(lexicon.QUALITIES.split()).union(lexicon.DIRECTIONAL.split())
HELD, HELD_BY = frozenset(lexicon.HELD.split()), frozenset(lexicon.HELD_BY.split()) | {"-"}
FOLLOWERS = OWNING.union(lexicon.AFTER_DESCRIPTIONS.split(), claims.WEEKDAYS.split())
SHOWING_WHICH = frozenset(words.COMMUNITY_LINKS.split())
LEADING = frozenset(" ".join((lexicon.PREPOSITIONS, lexicon.STRUCK, lexicon.POUNDED)).split())
PARTS = frozenset(lexicon.PARTS_OF_PLACES.split())
THERE = frozenset(function_words.THERE.split())
BEING = OWNING.union(lexicon.EXISTING.split(), clauses.MODALS.split())
CAPITAL, COUNTRY, CITY = (
    frozenset(block.split()) for block in (words.SKIPPED_CAPITALS, lexicon.COUNTRY, lexicon.CITY)
)
SETTLED = frozenset(lexicon.SETTLEMENTS.split())
PROVINCES = frozenset(lexicon.AREAS.split()).union(lexicon.MORE_AREAS.split())
DIRECTIONS = frozenset(lexicon.DIRECTIONS.split()).union(lexicon.OUTSIDE.split())
NEAR_OR_FROM = frozenset(lexicon.NEAR_OR_FROM.split())
ABOUT = 300  # mentions of places that show what country a text is about
BACK = 60  # mentions of places that are looked back at
LONGEST = 4  # words from a noun back to its article


def described_in(context: "Context", number: int) -> "list[Spot]":
    """The places that a sentence states by a description after a preposition of place, in text
    order.
    """
    sentence = context.words_of(number)
    if NOUNS.keys().isdisjoint(sentence) and THERE.isdisjoint(sentence):
        return []
    first = context.document.sentences[number].first
    tokens = context.document.tokens
    lowers, starts, ends, written = tokens.lowers, tokens.starts, tokens.ends, tokens.words
    found: list[Spot] = []
    for position in range(first, first + len(sentence)):
        word = lowers[position]
        place: Place | None = None
        opening = position
        if word in NOUNS and written[position] == word:
            opening = opening_of(context, first, position)
            place = (
                stood_for(context, position, starts[opening])
                if opening >= 0 and is_told_at(lowers, first, opening)
                else None
            )
        elif word in THERE and position > first and is_adverb(lowers, position):
            place = spoken_of(context, number, starts[position], found)
        if place is not None:
            found.append((starts[opening], ends[position], place))
    return found


def opening_of(context: "Context", first: int, position: int) -> int:
    """The token that begins the description around a noun; -1 if it stands for no named place."""
    tokens = context.document.tokens
    lowers = tokens.lowers
    after = position + 1
    if after < len(lowers) and not is_follower(context, after, lowers[position]):
        return -1
    is_capital = lowers[position] in CAPITAL
    for opening in range(position - 1, max(first, position - LONGEST) - 1, -1):
        word = lowers[opening]
        if word in DETERMINERS or (is_capital and word in ITS):
            if word in SAME and opening > first and lowers[opening - 1] in THE:
                return opening - 1
            return opening
        is_held = word in HELD_BY or word.rpartition("-")[2] in HELD
        if (
            word not in QUALITIES
            and not is_held
            and not (is_capital and country_of(tokens.words[opening]))
        ):
            return -1
    return -1


def is_follower(context: "Context", after: int, noun: str) -> bool:
    """True if the token after a noun goes on with the sentence: not "the city council", "the town
    of Harun", "the capital, Harun".
    """
    tokens = context.document.tokens
    word, starts = tokens.lowers[after], tokens.starts
    if word not in FOLLOWERS:
        return word.endswith(("ed", "ing"))
    if word in OF:
        return False
    if (
        word == ","
        and after + 1 < len(starts)
        and (spot := context.place_at(starts[after + 1])) is not None
    ):
        return spot[2].type not in NOUNS[noun] or spot[2].country not in (
            None,
            main_country(context),
        )
    if not NOUNS[noun]:
        return word not in SHOWING_WHICH  # "the hospital in Harun" may be another one
    return True


def is_told_at(lowers: list[str], first: int, opening: int) -> bool:
    """True if a description follows a preposition of place, or "the east of" and the like."""
    if opening <= first:
        return False
    before = lowers[opening - 1]
    return before in LEADING or (
        before in OF and opening - 2 >= first and lowers[opening - 2] in PARTS
    )


def is_adverb(lowers: list[str], position: int) -> bool:
    """True if "there" says where something happened: "an attack there", not "there were"."""
    return position + 1 >= len(lowers) or lowers[position + 1] not in BEING


def stood_for(context: "Context", position: int, start: int) -> Place | None:
    """The place that a description whose noun is a token stands for."""
    tokens = context.document.tokens
    noun = tokens.lowers[position]
    if noun in CAPITAL:
        return capital_of(
            context, country_of(context.document.text[start : tokens.ends[position]]), start
        )
    if noun in COUNTRY:
        return next(
            (place for _, _, place in named_before(context, start) if place.type == "country"), None
        )
    for begin, end, place in named_before(context, start):
        if is_kind(context, noun, begin, end, place):
            return (
                None
                if is_unnamed_between(
                    tokens.lowers, noun, bisect_right(tokens.starts, end), position
                )
                else place
            )
    return None


def named_before(context: "Context", start: int) -> "Iterator[Spot]":
    """The mentions of places before a character, the nearest first; not "Harun-based", nor those
    from which another is measured.
    """
    text, tokens = context.document.text, context.document.tokens
    last = bisect_right(context.place_starts, start - 1)
    for number in range(last - 1, max(-1, last - BACK), -1):
        spot = context.places[number]
        token = bisect_right(tokens.starts, spot[0]) - 1
        before = tokens.lowers[max(0, token - 2) : token]
        if (
            text[spot[1] : spot[1] + 1] != "-"
            and NEAR_OR_FROM.isdisjoint(before[-1:])
            and not is_direction(before)
        ):
            yield spot


def is_direction(before: Sequence[str]) -> bool:
    """True if the two words before a place give a direction from it: "40 miles north of Harun"."""
    return len(before) == 2 and before[1] in OF and before[0] in DIRECTIONS


def is_kind(context: "Context", noun: str, start: int, end: int, place: Place) -> bool:
    """True if a mention names what a noun describes; of a province and its town, the words around
    show which is meant.
    """
    tokens = context.document.tokens
    after, before = bisect_right(tokens.starts, end - 1), bisect_right(tokens.starts, start) - 1
    called = set(tokens.lowers[after : after + 1])
    called.update(
        tokens.lowers[before - 1 : before]
        if OF.isdisjoint(tokens.lowers[before - 1 : before])
        else tokens.lowers[before - 2 : before]
    )
    if noun in called or noun in place.name.lower().split():
        return True
    if not SETTLED.isdisjoint(called):
        return False
    if place.type == "province" and PROVINCES.isdisjoint(called):
        return noun in CITY or "province" in NOUNS[noun]
    return place.type in NOUNS[noun]


def is_unnamed_between(lowers: list[str], noun: str, first: int, last: int) -> bool:
    """True if a place without a name comes between two tokens: "a town near Harun … the town"."""
    for position in range(first, last):
        if lowers[position] == noun and not UNKNOWN.isdisjoint(
            lowers[max(first, position - LONGEST) : position]
        ):
            return True
    return False


def capital_of(context: "Context", country: str | None, start: int) -> Place | None:
    """The capital of a country, else of the one that the text names most, if the text names it."""
    country = country or main_country(context)
    named = [
        spot
        for spot in context.places[:ABOUT]
        if is_capital(spot[2]) and spot[2].country == country
    ]
    before = [spot for spot in named if spot[0] < start]
    return before[-1][2] if before else named[0][2] if named else None


def is_capital(place: Place) -> bool:
    """True if a place is the capital of its country."""
    known = known_names().values.get(place.name.lower())
    return known is not None and known.role == "capital" and known.country == place.country


def main_country(context: "Context") -> str | None:
    """The country of most of a text's mentions of places, of the first ones if there are
    very many.
    """
    counts: dict[str, int] = {}
    for _, _, place in context.places[:ABOUT]:
        if place.country is not None:
            counts[place.country] = counts.get(place.country, 0) + 1
    return max(counts, key=counts.__getitem__, default=None)


def spoken_of(context: "Context", number: int, start: int, found: "list[Spot]") -> Place | None:
    """The place that "there" stands for: the last one in its sentence or the one before."""
    if found:
        return found[-1][2]
    first = context.document.sentences[max(0, number - 1)].start
    spots = [
        spot
        for spot in context.places_between(first, start - 2)
        if context.document.text[spot[1] : spot[1] + 1] != "-"
    ]
    return spots[-1][2] if spots else None
