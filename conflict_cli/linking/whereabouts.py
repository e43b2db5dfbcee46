"""When and where: the date and place nearest to a claim, and the place that an article is about."""

from collections import Counter
from collections.abc import Sequence

from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.linking.context import Context
from conflict_cli.models import Date, Place

# From where something happens to what holds it; within one tier the text decides.
SPOTS = frozenset("facility camp village neighbourhood town city border_crossing road natural place".split())
AREAS = frozenset("district province".split())
LOCATIVES = frozenset("in at near on outside inside around between of from to hit towards".split())


def tier(place: Place) -> int:
    """0 for a spot, 1 for a district or province, 2 for a region or country."""
    return 0 if place.type in SPOTS else 1 if place.type in AREAS else 2


def segment(context: Context, reading: Reading, claim: Claim) -> tuple[int, int]:
    """The characters of the sentence that belong to one claim: behind the claim before it, up to the claim after it."""
    sentence = context.document.sentences[reading.sentence]
    others = [other for other in reading.claims if other.harm != claim.harm and other.rule.outcome != "inherit"]
    start = max((other.end for other in others if other.end <= claim.start), default=sentence.start)
    end = min((other.start for other in others if other.start >= claim.end), default=sentence.end)
    return start, end


def find_date(context: Context, reading: Reading, claim: Claim) -> Date | None:
    """The date behind the claim in its segment, else the one before it, else the first of the sentence."""
    sentence = context.document.sentences[reading.sentence]
    start, end = segment(context, reading, claim)
    own = context.dates_between(start, end)
    after = [date for date in own if date.start >= claim.start]
    if after:
        return after[0]
    if own:
        return own[-1]
    rest = context.dates_between(sentence.start, sentence.end)
    return rest[0] if rest else None


def find_place(context: Context, reading: Reading, claim: Claim) -> Place | None:
    """The place of the claim's segment, else of its sentence: a spot before an area, behind the claim before in front of it."""
    sentence = context.document.sentences[reading.sentence]
    start, end = segment(context, reading, claim)
    for begin, stop in ((start, end), (sentence.start, sentence.end)):
        spots = [spot for spot in context.places_between(begin, stop) if not (claim.start <= spot[0] and spot[1] <= claim.end and tier(spot[2]) > 1)]
        if spots:
            return min(spots, key=lambda spot: (not is_location(context, spot[0]), tier(spot[2]), spot[0] < claim.start, abs(spot[0] - claim.start)))[2]
    return None


def is_location(context: Context, start: int) -> bool:
    """Whether a place's name stands behind a preposition of place, articles, kinds and directions aside."""
    words = context.document.text[max(0, start - 40) : start].lower().split()
    return any(word in LOCATIVES for word in words[-4:])


def main_place(context: Context, claimed: Sequence[Place]) -> Place | None:
    """The one spot that an article is about: named as the scene of its claims or attacks, and much more often than any other."""
    weights: Counter[str] = Counter()
    spots: dict[str, Place] = {}
    for place in claimed:
        if tier(place) == 0:
            weights[place.name] += 2
            spots[place.name] = place
    for start, _, place in context.places:
        if tier(place) == 0 and is_location(context, start):
            weights[place.name] += 1
            spots.setdefault(place.name, place)
    if not weights:
        return None
    (name, most), *rest = weights.most_common(2)
    return spots[name] if not rest or most >= 2 * rest[0][1] else None
