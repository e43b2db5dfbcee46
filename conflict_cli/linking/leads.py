"""The place that an article is about: the most specific scene of its lead."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.linking.context import Context, Spot
from conflict_cli.linking.statements import Statement, speaks_of_event
from conflict_cli.linking.whereabouts import TRAILING, is_location, is_speakers, scenes_of, tier

AROUND = 5  # sentences before the first toll of the body and behind it that make the lead
LEAD = 600  # characters of the lead in which its place is named: what the next sentences make precise, nothing far behind it


class Scenery(NamedTuple):
    """The main place of an article, where it is named, in which sentence, and whether that sentence speaks of "the attack"."""

    spot: Spot
    sentence: int
    is_event: bool


def find_scenery(context: Context, statements: Sequence[Statement]) -> Scenery | None:
    """The main place of an article; None where its statements are of several countries or of more than two towns."""
    told = [
        link.value
        for statement in statements
        if (link := statement.links.place) is not None and statement.links.scope in ("incident", "period")
    ]
    countries = {place.country for place in told if place.country is not None}
    if len(countries) > 1 or len({place.name for place in told if tier(place) < 2}) > 2:
        return None
    return main_place(context, lead_sentences(context, statements))


def lead_sentences(context: Context, statements: Sequence[Statement]) -> range:
    """The sentences that set the scene: those around the first toll of the body."""
    body = [statement.sentence for statement in statements if not statement.title]
    sentences, blocks = context.document.sentences, context.document.blocks
    first = next((number for number, sentence in enumerate(sentences) if blocks[sentence.block].kind != "title"), 0)
    return range(max(first, body[0] - AROUND), min(body[0] + AROUND + 1, len(sentences))) if body else range(0)


def main_place(context: Context, leads: Sequence[int]) -> Scenery | None:
    """The most specific scene of the lead, of several the one named most often."""
    found: list[Spot] = []
    for number in leads:
        spots = [spot for spot in scenes_of(context, number) if tier(spot[2]) < 3 and is_location(context, spot[0])]
        if spots:
            sources, trailing = context.find_sources(number), context.document.sentences[number].start + TRAILING
            found += [spot for spot in spots if not is_speakers(context, spot, sources, trailing)]
    if not found:
        return None
    near = [spot for spot in found if spot[0] < found[0][0] + LEAD]
    least = min(tier(spot[2]) for spot in near)
    near = [spot for spot in near if tier(spot[2]) == least]
    named = count_locations(context, {spot[2].name for spot in near})
    spot = min(near, key=lambda spot: (-named[spot[2].name], spot[0]))
    number = context.sentence_of(spot[0])
    return Scenery(spot, number, speaks_of_event(context, number))


def count_locations(context: Context, names: set[str]) -> Counter[str]:
    """How often places are named as one where something happens, the dateline aside; of one alone it does not matter."""
    if len(names) == 1:
        return Counter(names)
    head = context.dateline
    return Counter(
        place.name
        for start, _, place in context.places
        if place.name in names and not head[0] <= start < head[1] and is_location(context, start)
    )
