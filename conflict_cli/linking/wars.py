"""The place of a running total: that of the war that its words name."""

from collections.abc import Sequence
from itertools import pairwise

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.places.knowledge import country_of_demonyms
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import whereabouts as lexicon
from conflict_cli.linking.context import Context, Spot
from conflict_cli.linking.descriptions import ABOUT, main_country
from conflict_cli.linking.lasting import WARS
from conflict_cli.linking.links import Link
from conflict_cli.linking.scenes import scenes_of
from conflict_cli.models import Place

NAMES = frozenset(WARS).union(lexicon.FIGHTING.split())
INSIDE = frozenset(lexicon.OF_WARS.split())
THE = frozenset(function_words.THE.split())
# Between a place and its war.
OWNS = tuple(f"{mark} " for mark in read_phrases(function_words.GENITIVE_MARKS))
DIRECT = frozenset(("", *read_phrases(lexicon.CIVIL)))
BEFORE = 5  # words between a place and its war: "Harun's nearly three-year-old civil war"
BACK = 3  # sentences that may name the war of a total: "the conflict", "since then"


def find_theatre(context: Context, number: int) -> Link[Place] | None:
    """The place of the war that a sentence's running total is about."""
    for back in range(number, max(-1, number - BACK - 1), -1):
        spot = war_in(context, back)
        if spot is not None:
            return Link(spot[2], "sentence" if back == number else "article", spot[0], spot[1])
    if (
        is_the_war(context.words_of(number))
        and (code := main_country(context)) is not None
        and (spot := country_named(context, code))
    ):
        return Link(spot[2], "article", spot[0], spot[1])
    return None


def is_the_war(words: Sequence[str]) -> bool:
    """True if a sentence speaks of "the war" or "the conflict" as the one that the text is
    about.
    """
    return any(word in THE and follower in WARS for word, follower in pairwise(words))


def war_in(context: Context, number: int) -> Spot | None:
    """The place of the war that a sentence names: "Mali's war", "the war in Mali"."""
    words = context.words_of(number)
    if NAMES.isdisjoint(words):
        return None
    first, starts = context.document.sentences[number].first, context.document.tokens.starts
    for at, word in enumerate(words):
        if word not in NAMES:
            continue
        position = first + at
        for before in range(position - 1, max(first, position - BEFORE) - 1, -1):
            spot = context.place_at(starts[before])
            if spot is not None and is_owner(context, spot, position):
                return spot
            code = country_of_demonyms().get(words[before - first])
            if code is not None and (country := country_named(context, code)) is not None:
                return country
        if at + 1 < len(words) and words[at + 1] in INSIDE:
            end = starts[min(position + BEFORE, len(starts) - 1)]
            after = next(
                (spot for spot in scenes_of(context, number) if starts[position] < spot[0] <= end),
                None,
            )
            if after is not None:
                return after
    return None


def is_owner(context: Context, spot: Spot, position: int) -> bool:
    """True if the war that a token names is a place's: after "Mali's", or right after "Mali" or
    "Mali civil".
    """
    between = context.document.text[spot[1] : context.document.tokens.starts[position]]
    return between.startswith(OWNS) or between.strip() in DIRECT


def country_named(context: Context, code: str) -> Spot | None:
    """The first mention of a country by its name."""
    return next(
        (
            spot
            for spot in context.places[:ABOUT]
            if spot[2].type == "country" and spot[2].country == code
        ),
        None,
    )
