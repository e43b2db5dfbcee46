"""The places of a sentence at which something may have happened."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from conflict_cli.engine.grammar import TAGS, tags_of, unit_at
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.linking.context import Context, Spot
from conflict_cli.linking.descriptions import described_in
from conflict_cli.linking.elsewhere import HOSPITALS, is_apart
from conflict_cli.linking.happenings import EVENT_WORDS
from conflict_cli.linking.sources import Source
from conflict_cli.linking.whereabouts import location_of
from conflict_cli.text.document import OWNING

ACTING, WEAPON = tags_of("VERB ACTIVE HARM_PAST"), TAGS["WEAPON"]
FRONTED = frozenset(lexicon.FRONTED.split())
UNDERGOING = frozenset(lexicon.UNDERGOING.split())


def scenes_of(context: Context, number: int) -> Sequence[Spot]:
    """The places of a sentence where something may have happened: not the dateline's, a hospital,
    nor a victim's home.
    """
    if number not in context.scenes:
        sentence, head = context.document.sentences[number], context.dateline
        named = context.places_between(sentence.start, sentence.end)
        context.scenes[number] = [
            spot
            for spot in sorted((*named, *described_in(context, number)), key=itemgetter(0))
            if not head[0] <= spot[0] < head[1] and not is_apart(context, spot)
        ]
    return context.scenes[number]


def acts(context: Context, number: int, spot: Spot) -> bool:
    """True if a country does something, and no words say that it happened there: "Israel killed
    two", "Israel's raid".
    """
    if spot[2].type != "country" or location_of(context, spot[0]):
        return False
    units, lowers = context.read(number).units, context.document.tokens.lowers
    after = unit_at(units, bisect_left(context.document.tokens.starts, spot[1]))
    if after < 0 or lowers[units[after].first] not in OWNING:
        return (
            after >= 0
            and units[after].tag in ACTING
            and lowers[units[after].first] not in UNDERGOING
        )
    owned = units[after + 1 : after + 3]
    return any(
        unit.tag == WEAPON or not EVENT_WORDS.isdisjoint(lowers[unit.first : unit.last])
        for unit in owned
    )


def is_speakers(context: Context, spot: Spot, sources: Sequence[Source], claim: int) -> bool:
    """True if a place says where a speaker is, or comes after a speaker who follows the claim.

    `claim` is the character at which the claim begins.
    """
    for source in sources:
        if claim < source.start <= spot[0] and not source.sees:
            return True
        if belongs_to(context, spot, source, claim):
            return True
    return False


def belongs_to(context: Context, spot: Spot, source: Source, claim: int) -> bool:
    """True if a place says where the speaker is: all before the verb of saying, but not "In Homs,
    officials said".
    """
    if spot[0] >= source.end or source.sees:
        return False
    if not 0 <= source.end <= claim:
        return spot[0] >= source.start
    start = context.document.sentences[context.sentence_of(source.start)].start
    if spot[0] < start:
        return False
    if HOSPITALS.search(context.document.text, start, spot[1]) is not None:
        return True  # "At the hospital of Homs, doctors said"
    opening = context.document.text[start : spot[0]].lower().split()
    trails = source.start < source.verb and context.document.text[spot[1] : source.start] == ", "
    return spot[0] >= source.start or not (
        trails or (len(opening) < 6 and bool(opening) and opening[0] in FRONTED)
    )
