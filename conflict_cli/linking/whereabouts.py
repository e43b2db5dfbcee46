"""When and where: the date and place nearest to a claim, and the place that an article is about."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.grammar import LETTERS
from conflict_cli.linking.context import Context
from conflict_cli.linking.sources import Source
from conflict_cli.meanings import lexicon
from conflict_cli.models import Date, Place

Spot = tuple[int, int, Place]
WEAPON = LETTERS["WEAPON"]

# From where something happens to what holds it.
TIERS = {
    kind: number
    for number, kinds in enumerate(
        ("facility camp neighbourhood village road natural border_crossing place", "town city", "district", "province", "region country")
    )
    for kind in kinds.split()
}
LOCATIVES = frozenset(
    "in at near on outside inside into onto around across along through between of from to hit towards against over "
    "attacked besieged bombed entered overran raided shelled stormed struck targeted torched".split()
)
# What is done with casualties afterwards: the hospital that they were taken to is not where it happened.
TRANSFERS = re.compile(
    r"\b(?:taken|transferred|transported|arrived?|brought|treated|received|rushed|admitted|evacuated|hospitali[sz]ed|flown|died)\b[^.;]{0,40}$"
)
RECEIVED = re.compile(r"[\s,]+(?:ha[sd] |have )?(?:received|admitted|treated|took in|said|(?:was|were) treating)\b")
DESTINATIONS = re.compile(
    r"\b(?:taken|transferred|transported|flown|evacuated|airlifted|rushed|sent|moved|brought|fled|escaped) "
    r"(?:\w+ ){0,2}to (?:the |a )?(?:\w+ (?:of|in) )?(?:[\w'’-]+(?:,| and) )?$"
)
TRAILING = 40  # characters into a sentence from which on a source stands behind what it says, its own town after it
# Patterns are tried where one of their pieces stands, which takes a fifth of their time to see.
# What is done days later: its day is not the day of the attack.
LATER = ("buri", "bury", "laid to rest", "funeral", "vigil", "mourn", "paid tribute", "cremated")  # one stands in what the pattern matches
AFTERMATH = re.compile(
    r"\b(?:buried|burying|laid to rest|funerals?|burials?|vigils?|mourn(?:ed|ers|ing)|paid tribute|cremated)\b[^.;,]*$", re.IGNORECASE
)
AFTERMATH_BEHIND = re.compile(r"(?:'s|’s)? (?:funerals?|burials?|vigil)\b", re.IGNORECASE)
TELLING = frozenset(
    "a an at briefing by conference early her here his in interview journalists late later media news on phone press radio reporters "
    "statement state telephone television the to afp ap reuters xinhua".split()
)
# "the worst attack since violence erupted in 2015" opens no count.
SUPERLATIVE = re.compile(
    r"\b(?:deadliest|worst|bloodiest|biggest|heaviest|largest|most \w+)\b[^.;,]{0,80}\bsince [^.;,]{0,80}$", re.IGNORECASE
)
RELATIVE = re.compile(r", (?:which|who|whose) [^,]*$")
OF_HOME = ("resident", "native", "inhabitant", "national", "citizen", "hail", "origin", "come", "came", "born")
HOMES = re.compile(
    r"\b(?:residents?|natives?|inhabitants?|nationals?|citizens?) (?:of|from) (?:the )?(?:\w+ ){0,3}$|"
    r"\b(?:hail(?:ed|ing|s)|originally|originating|comes?|came|born) (?:from|in) (?:the )?(?:\w+ ){0,3}$",
    re.IGNORECASE,
)
MEDICAL = ("hospital", "clinic", "medical", "morgue", "mortuary")
HOSPITALS = re.compile(r"\b(?:hospital|hospitals|clinic|medical|morgue|mortuary)\b", re.IGNORECASE)


class Scenery(NamedTuple):
    """The main place of an article, with the sentence that names it, that sentence's dates, and whether it speaks of "the attack"."""

    place: Place
    sentence: int
    dates: frozenset[str | None]
    event: bool


def tier(place: Place) -> int:
    """How much a kind of place holds: 0 a facility, village or road, 1 a town, 2 a district, 3 a province, 4 a region or country."""
    return TIERS.get(place.type, 0)


def segment(context: Context, reading: Reading, claim: Claim) -> tuple[int, int]:
    """The characters of the sentence that belong to one claim: behind the claim before it, up to the claim after it."""
    sentence = context.document.sentences[reading.sentence]
    others = [other for other in reading.claims if other.harm != claim.harm and (other.rule.outcome != "inherit" or other.rule.own_place)]
    if not others:
        return sentence.start, sentence.end
    start = max((other.end for other in others if other.end <= claim.start), default=sentence.start)
    end = min((other.start for other in others if other.start >= claim.end), default=sentence.end)
    return start, end


def is_telling(context: Context, date: Date, source: Source) -> bool:
    """Whether a date says when the source spoke: "police said on Monday"."""
    between = context.document.text[source.end : date.start].lower().split() if source.end <= date.start < source.end + 60 else ["-"]
    return all(word in TELLING for word in between)


def find_date(context: Context, reading: Reading, claim: Claim, own: tuple[int, int], sources: Sequence[Source]) -> Date | None:
    """The date behind the claim in its own characters, else the one before it, else the first of the sentence."""
    sentence = context.document.sentences[reading.sentence]
    every = context.dates_between(sentence.start, sentence.end)
    if not every:
        return None
    told = [date for date in every if date.start >= context.dateline[1]] or every  # the day of the report only where there is no other
    told = [date for date in told if not is_aside(context, date, claim.start)]
    told = [date for date in told if not any(is_telling(context, date, source) for source in sources)] or told
    if claim.rule.toll in ("rising", "count"):  # "rose to 21 on Friday": the day of the count
        told = [date for date in told if sentence.start + 12 < date.start < claim.start]
    near = [date for date in told if own[0] <= date.start < own[1]]
    after = [date for date in near if date.start >= claim.start]
    if after:
        return after[0]
    if near:
        return near[-1]
    return told[0] if told else None


def is_aside(context: Context, date: Date, claim: int = -1) -> bool:
    """Whether a date is of something else: a burial, or what a relative clause in front of the `claim` tells of its subject."""
    text = context.document.text
    start = context.document.sentences[context.sentence_of(date.start)].start
    before = text[max(start, date.start - 120) : date.start].lower()
    if any(map(before.__contains__, LATER)) and AFTERMATH.search(text, max(start, date.start - 60), date.start):
        return True
    if AFTERMATH_BEHIND.match(text, date.end):
        return True
    if "since" in before and SUPERLATIVE.search(text, max(start, date.start - 120), date.start):
        return claim < date.end or "," in text[date.end : claim]  # "the deadliest since blasts in 2017 killed 587": theirs
    comma = text.find(",", date.end, claim) if claim > date.end and RELATIVE.search(text, start, date.start) is not None else -1
    return comma >= 0 and not text.startswith((", has ", ", have "), comma)  # "the war, which broke out in 2011, has killed"


def find_place(context: Context, reading: Reading, claim: Claim, own: tuple[int, int], sources: Sequence[Source]) -> Place | None:
    """The place in the claim's own characters, else of its sentence: the more specific one, behind the claim before in front of it."""
    spots = [
        spot
        for spot in scenes_of(context, reading.sentence)
        if not is_speakers(context, spot, sources, claim.start)
        and not (claim.start <= spot[0] and spot[1] <= claim.end and tier(spot[2]) > 3)
    ]
    if len(spots) < 2:
        return spots[0][2] if spots else None
    return min(
        [spot for spot in spots if own[0] <= spot[0] < own[1]] or spots,
        key=lambda spot: (not is_location(context, spot[0]), tier(spot[2]), spot[0] < claim.start, abs(spot[0] - claim.start)),
    )[2]


def scenes_of(context: Context, number: int) -> Sequence[Spot]:
    """The places of a sentence where something may have happened: not the dateline's or the hospital's, nor a victim's home."""
    if number not in context.scenes:
        sentence, head = context.document.sentences[number], context.dateline
        context.scenes[number] = [
            spot
            for spot in context.places_between(sentence.start, sentence.end)
            if not head[0] <= spot[0] < head[1] and not is_apart(context, spot)
        ]
    return context.scenes[number]


def is_speakers(context: Context, spot: Spot, sources: Sequence[Source], claim: int) -> bool:
    """Whether a place is where one of those sits who say what is told at a character, or stands behind the one who said it before."""
    for source in sources:
        if claim < source.start <= spot[0]:
            return True
        if belongs_to(context, spot, source, claim):
            return True
    return False


def belongs_to(context: Context, spot: Spot, source: Source, claim: int) -> bool:
    """Whether a place tells where the speaker sits: all in front of the verb of saying but "In Homs, officials said"."""
    if spot[0] >= source.end:
        return False
    if not 0 <= source.end <= claim:
        return spot[0] >= source.start
    start = context.document.sentences[context.sentence_of(source.start)].start
    if spot[0] < start:
        return False
    opening = context.document.text[start : spot[0]].lower().split()
    return spot[0] >= source.start or not (
        len(opening) < 6 and bool(opening) and opening[0] in ("in", "at", "near", "on", "outside", "around")
    )


def is_apart(context: Context, spot: Spot) -> bool:
    """Whether a place is not where something happened: a hospital, somebody's home."""
    before = context.document.text[max(0, spot[0] - 70) : spot[0]].lower()
    return receives_casualties(context, spot, before) or is_home(context, spot, before)


def receives_casualties(context: Context, spot: Spot, before: str) -> bool:
    """Whether the place is where casualties were taken to; `before` are the 70 characters before it in lower case."""
    text, (start, end, _) = context.document.text, spot
    named = False
    if any(map(text[max(0, start - 24) : end].lower().__contains__, MEDICAL)):
        named = HOSPITALS.search(text, start, end) is not None
        if named and (RECEIVED.match(text[end : end + 40]) is not None or not is_location(context, start)):
            return True  # the hospital that does something, not the one that something was done to
        named = named or HOSPITALS.search(before[-24:]) is not None
    return (named and TRANSFERS.search(before) is not None) or (" to " in before and DESTINATIONS.search(before) is not None)


def is_home(context: Context, spot: Spot, before: str) -> bool:
    """Whether the place is where somebody comes from: "a resident of Abbottabad"."""
    told = any(map(before.__contains__, OF_HOME))
    return told and HOMES.search(context.document.text, max(0, spot[0] - 60), spot[0]) is not None


def is_location(context: Context, start: int) -> bool:
    """Whether a place's name stands behind a preposition of place, articles, kinds and directions aside."""
    words = context.document.text[max(0, start - 40) : start].lower().split()
    return not LOCATIVES.isdisjoint(words[-4:])


def main_place(context: Context, leads: Sequence[int]) -> Scenery | None:
    """The place that an article is about: the most specific scene of its lead."""
    found: list[Spot] = []
    for number in leads:
        spots = [spot for spot in scenes_of(context, number) if tier(spot[2]) < 3 and is_location(context, spot[0])]
        if spots:
            sources, trailing = context.find_sources(number), context.document.sentences[number].start + TRAILING
            found += [spot for spot in spots if not is_speakers(context, spot, sources, trailing)]
    if not found:
        return None
    near = [spot for spot in found if spot[0] < found[0][0] + 600]  # what the lead's next sentences make precise, nothing far behind it
    least = min(tier(spot[2]) for spot in near)
    near = [spot for spot in near if tier(spot[2]) == least]
    named = count_locations(context, {spot[2].name for spot in near})
    start, _, place = min(near, key=lambda spot: (-named[spot[2].name], spot[0]))
    number = context.sentence_of(start)
    sentence = context.document.sentences[number]
    dates = frozenset(date.value for date in context.dates_between(sentence.start, sentence.end))
    return Scenery(place, number, dates, names_the_event(context, number))


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


def names_the_event(context: Context, number: int) -> bool:
    """Whether a sentence speaks of "the attack", "the blast": of an event that the reader knows already."""
    sentence = context.document.sentences[number]
    lowers = context.document.tokens.lowers
    for position in range(sentence.first, sentence.last - 1):
        if lowers[position] in ("the", "this"):
            for word in lowers[position + 1 : position + 4]:
                meaning = lexicon().values.get(word)
                if meaning is not None and meaning.letter == WEAPON:
                    return True
    return False
