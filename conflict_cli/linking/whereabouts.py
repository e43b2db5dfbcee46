"""What tells where: the places at which what a sentence tells may have happened."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from conflict_cli.engine.grammar import LETTERS, letters_of, unit_at
from conflict_cli.extractors.claims.matching import Claim, Reading
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.linking.context import Context, Spot
from conflict_cli.linking.descriptions import described_in
from conflict_cli.linking.happenings import EVENT_WORDS
from conflict_cli.linking.sources import Source
from conflict_cli.models import Place
from conflict_cli.text.document import OWNING

# From where something happens to what holds it.
TIERS = {
    kind: number
    for number, kinds in enumerate(
        ("facility camp neighbourhood village road border_crossing place", "town city", "district natural", "province", "region country")
    )
    for kind in kinds.split()
}
LOCATIVES = frozenset(
    "in at near on outside inside into onto around across along through throughout between from to hit towards toward against over off "
    "attacked besieged bombed entered overran raided shelled stormed struck targeted torched captured seized retook reached left".split()
)
PASSED = frozenset(
    "the a an its their this that old former besieged capital nearby neighbouring neighboring rebel held disputed port".split()
)
KINDS = frozenset(
    "area areas base border camp capital city cities country countryside county district districts division edge governorate hamlet hub "
    "island islands kilometres kilometers km locality miles mountains municipality neighborhood outskirts part parts port prefecture "
    "province provinces quarter region regions road settlement side state states stronghold suburb suburbs territory town towns township "
    "valley vicinity neighbourhood village villages ward city north "
    "south east west northeast northwest southeast southwest centre center".split()
)
APART_FROM = frozenset(
    "army defeat fall government independence invasion king liberation leader minister parliament people president prime republic state "
    "university history control".split()
)
ACTING, WEAPON = letters_of("VERB ACTIVE HARMED"), LETTERS["WEAPON"]
FRONTED = frozenset(lexicon.FRONTED.split())
UNDERGOING = frozenset(lexicon.UNDERGOING.split())
LONGEST_WAY = 9  # tokens from a place back to its preposition
# What is done with casualties afterwards: the hospital that they were taken to is not where it happened.
TRANSFERS = re.compile(
    r"\b(?:taken|transferred|transported|arrived?|brought|treated|received|rushed|admitted"
    r"|evacuated|hospitali[sz]ed|flown|died|stable|recovering|carried|airlifted)\b[^.;]{0,40}$"
)
RECEIVED = re.compile(
    r"[\s,]+(?:ha[sd] |have )?"
    r"(?:received|admitted|treated|took in|said|(?:was|were) treating)\b"  # what a hospital does
)
DESTINATIONS = re.compile(
    r"\b(?:taken|transferred|transported|flown|evacuated|airlifted|rushed|sent|moved|brought"
    r"|carried|fled|escaped|walked) "
    r"(?:\w+ ){0,3}to (?:the |an? )?(?:[\w-]+ ){0,2}?(?:\w+ (?:of|in) )?"
    r"(?:[\w'’-]+(?: \([^)]*\))?(?:,| and) ){0,3}$"  # "fled to Harun (90), Dubo (50) and
)
# Where somebody or something comes from or goes to: "rockets fired from Harun", "returning from a wedding in Harun".
MOVES = ("way ", "from ", "route", "headed", "heading", "bound")
MOVING = re.compile(
    r"\b(?:(?:fired|launched|returning|returned|coming (?:home|back)|back|home) from|"
    r"on (?:his|her|its|their|the) way (?:home |back )?(?:to|from)|en route (?:to|from)"
    r"|(?:heading|headed|bound) (?:for|to|towards?)) "
    r"(?:(?:an?|the|his|her|their|its) (?:[\w'’-]+ ){1,5}?(?:in|at|of|near) )?"
    r"(?:the )?(?:\w+ of )?$"
)
# Where the dead were buried, which may be far from where they died.
BURIED = re.compile(
    r"\bburied (?!alive )(?:\w+ ){0,2}?(?:at|in) "  # "buried on Friday in …
    r"(?:the |an? )?(?:[\w-]+ (?:of|in) )?$"  # … the village of"
)
# Where somebody died of wounds days later: "a third succumbed to his injuries in Niamey".
SUCCUMBED = re.compile(r"\bsuccumbed to (?:\w+ ){0,2}(?:injuries|wounds)\b[^.;,]*$")
# Patterns are tried where one of their pieces stands, which takes a fifth of their time to see.
OF_HOME = ("resident", "native", "inhabitant", "national", "citizen", "hail", "origin", "come", "came", "born")
HOMES = re.compile(
    r"\b(?:residents?|natives?|inhabitants?|nationals?|citizens?) (?:of|from) "
    r"(?:the )?(?:\w+ ){0,3}$|"
    r"\b(?:(?:hail(?:ed|ing|s)|originally|originating|comes?|came) from|born in) "
    r"(?:the )?(?:\w+ ){0,3}$",
    re.IGNORECASE,
)
# What is left out of a figure: "without the operations in Anbar".
LEFT_OUT = re.compile(
    r"\b(?:apart from|excluding|except(?: for)?|not counting|without) "
    r"(?:[\w-]+ ){0,4}(?:in|at|of) (?:the )?$"
)
# From where a place is measured: "a hamlet 80 miles from the capital, Luanda" is not in Luanda.
MEASURED = re.compile(
    r"(?<![\d,.])(?P<number>\d[\d,.]{0,12})[ -]?"
    r"(?:km|kms|kilomet(?:er|re)s?|(?P<miles>miles?))\b(?: \([^)]*\))?,?"
    r"(?: [a-z-]+){0,3} (?:of|from)(?: the)?(?: [a-z]+){0,3},? $"
)
FAR = 45  # kilometres from which on what is measured from a town is not at the town
# Where those sit who counted: ", by the count of a research centre in Dakar".
COUNTED_BY = re.compile(
    r"\bby (?:the|an) (?:count|estimate|reckoning|tally) of "
    r"(?:an? |the )?(?:[\w'’-]+ ){1,5}(?:in|at|of) (?:the )?$"
)
# What a place stands for that says something: ", the Defence Headquarters said".
SAYING = re.compile(r"(?: on \w+)? (?:added|announced|confirmed|reported|said|says|stated)\b")
MEDICAL = ("hospital", "clinic", "medical", "morgue", "mortuary")
HOSPITALS = re.compile(r"\b(?:hospital|hospitals|clinic|medical|morgue|mortuary)\b", re.IGNORECASE)


class Told(NamedTuple):
    """Where a statement stands: its sentence, characters, the clauses that tell of the same happening (its own first) and its own stretch.

    `counts` is true for a toll that a verb of counting gives, whose day is the count's; `victims` is where those harmed are named.
    """

    sentence: int
    start: int
    end: int
    clauses: Sequence[int]
    own: tuple[int, int]
    counts: bool
    victims: int


def tier(place: Place) -> int:
    """How much a kind of place holds: 0 a facility, village or road, 1 a town, 2 a district, 3 a province, 4 a region or country."""
    return TIERS.get(place.type, 0)


def segment(context: Context, reading: Reading, claim: Claim) -> tuple[int, int]:
    """The characters of the sentence that belong to one claim: behind the claim before it, up to the claim after it.

    Of claims that share a verb each has what stands behind its own victims: "killed three people in Harun and two in Sule".
    """
    sentence = context.document.sentences[reading.sentence]
    others = [other for other in reading.claims if other.harm != claim.harm and (other.rule.outcome != "of_host" or other.rule.own_place)]
    start = max((other.end for other in others if other.end <= claim.start), default=sentence.start)
    end = min((other.start for other in others if other.start >= claim.end), default=sentence.end)
    shared = [other.victim for other in reading.claims if other.harm == claim.harm and other.victim >= 0] if claim.victim >= 0 else []
    if shared and min(shared) < max(shared):
        characters, units = context.document.tokens.starts, reading.units
        if min(shared) < claim.victim:
            start = max(start, characters[units[claim.victim].first])
        behind = min((victim for victim in shared if victim > claim.victim), default=-1)
        if behind >= 0:
            end = min(end, characters[units[behind].first])
    return start, end


def scenes_of(context: Context, number: int) -> Sequence[Spot]:
    """The places of a sentence where something may have happened: not the dateline's or the hospital's, nor a victim's home."""
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
    """Whether a country that no words tell as a place does something: "Israel killed two", "as Russia opened", "Israel's raid"."""
    if spot[2].type != "country" or location_of(context, spot[0]):
        return False
    units, lowers = context.read(number).units, context.document.tokens.lowers
    behind = unit_at(units, bisect_left(context.document.tokens.starts, spot[1]))
    if behind < 0 or lowers[units[behind].first] not in OWNING:
        return behind >= 0 and units[behind].letter in ACTING and lowers[units[behind].first] not in UNDERGOING
    owned = units[behind + 1 : behind + 3]
    return any(unit.letter == WEAPON or not EVENT_WORDS.isdisjoint(lowers[unit.first : unit.last]) for unit in owned)


def is_speakers(context: Context, spot: Spot, sources: Sequence[Source], claim: int) -> bool:
    """Whether a place is where one of those sits who say what is told at a character, or stands behind the one who said it before."""
    for source in sources:
        if claim < source.start <= spot[0] and not source.sees:
            return True
        if belongs_to(context, spot, source, claim):
            return True
    return False


def belongs_to(context: Context, spot: Spot, source: Source, claim: int) -> bool:
    """Whether a place tells where the speaker sits: all in front of the verb of saying but "In Homs, officials said"."""
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
    return spot[0] >= source.start or not (trails or (len(opening) < 6 and bool(opening) and opening[0] in FRONTED))


def is_apart(context: Context, spot: Spot) -> bool:
    """Whether a place is not where something happened: a hospital, somebody's home, the other side of a border."""
    before = context.document.text[max(0, spot[0] - 70) : spot[0]].lower()
    if "succumbed" in before and SUCCUMBED.search(before) is not None:
        return True
    if "buried" in before and BURIED.search(before) is not None:
        return True
    if any(map(before.__contains__, MOVES)) and MOVING.search(before) is not None:
        return True
    if LEFT_OUT.search(before) is not None or SAYING.match(context.document.text, spot[1]) is not None:
        return True
    if (" of " in before or " from " in before) and (is_far_from(before) or COUNTED_BY.search(before) is not None):
        return True
    if before.endswith(("border with ", "borders with ", "frontier with ")):
        return True  # what lies beyond the border
    return receives_casualties(context, spot, before) or is_home(context, spot, before)


def is_far_from(before: str) -> bool:
    """Whether words, those right before a place, measure how far something lies from it, and it is far."""
    match = MEASURED.search(before)
    if match is None:
        return False
    number = match["number"].replace(",", "").rstrip(".")
    return number.replace(".", "", 1).isdigit() and float(number) * (1.6 if match["miles"] else 1) >= FAR


def receives_casualties(context: Context, spot: Spot, before: str) -> bool:
    """Whether the place is where casualties were taken to; `before` are the 70 characters before it in lower case."""
    text, (start, end, _) = context.document.text, spot
    named = near = False
    if any(map(text[max(0, start - 24) : end].lower().__contains__, MEDICAL)):
        named, near = HOSPITALS.search(text, start, end) is not None, HOSPITALS.search(before[-24:]) is not None
        receives = (named or near) and RECEIVED.match(text[end : end + 40]) is not None
        if receives or (named and not is_location(context, start)):
            return True  # the hospital that does something, not the one that something was done to
    return ((named or near) and TRANSFERS.search(before) is not None) or (" to " in before and DESTINATIONS.search(before) is not None)


def is_home(context: Context, spot: Spot, before: str) -> bool:
    """Whether the place is where somebody comes from: "a resident of Abbottabad"."""
    told = any(map(before.__contains__, OF_HOME))
    return told and HOMES.search(context.document.text, max(0, spot[0] - 60), spot[0]) is not None


def is_location(context: Context, start: int) -> bool:
    """Whether a place is told as one where something happens: a preposition of place stands a few words before it, or what says as much."""
    words = context.document.text[max(0, start - 40) : start].lower().split()
    return not LOCATIVES.isdisjoint(words[-4:]) or "of" in words[-4:] or location_of(context, start) is True


def location_of(context: Context, start: int) -> bool | None:
    """Whether a place is told as one where something happens, None where the words around it leave that open.

    Behind a preposition of place, or behind a place that is; between the two stand articles, directions, owners and kinds of places:
    "in the town of Gao", "in Syria's Homs", "in Gao, Mali". In front of a noun of an event: "the Gao attack". Not "the defeat of
    Germany" and "Turkey-based".
    """
    tokens = context.document.tokens
    lowers, words = tokens.lowers, tokens.words
    token = bisect_right(tokens.starts, start) - 1
    spot = context.place_at(start)
    behind = token + 1
    while spot is not None and behind < len(words) and tokens.starts[behind] < spot[1]:
        behind += 1
    if spot is not None and context.document.text[spot[1] : spot[1] + 1] == "-":
        return False
    if behind < len(words) and lowers[behind] in EVENT_WORDS:
        return True
    for position in range(token - 1, max(-1, token - LONGEST_WAY), -1):
        word = lowers[position]
        if word == "of":
            if lowers[position - 1] in KINDS or lowers[position - 1] in EVENT_WORDS:
                continue
            return False if lowers[position - 1] in APART_FROM else None
        if word in LOCATIVES or word in EVENT_WORDS:
            return True
        if word in (",", "(", "and", "'s", "’s") or word in PASSED or word in KINDS or words[position][0].isupper():
            continue
        if "-" in word or word.endswith(("ern", "est")):
            continue
        return None
    return None


def within(spot: Place, area: Place) -> bool:
    """Whether a spot may lie in an area: nothing that is known of both says otherwise."""
    if spot.country is not None and area.country is not None and spot.country != area.country:
        return False
    region = area.name if area.type == "province" else area.admin1
    return spot.admin1 is None or region is None or tier(area) > 3 or bool(stems(spot.admin1) & stems(region))


def stems(name: str) -> set[str]:
    """The first consonants of a name's words: admin1 is spelled one way by gazetteers and another by articles ("Hiiraan", "Hiran")."""
    return {
        "".join(letter for letter in word if letter not in "aeiouy")[:3] for word in name.lower().replace("-", " ").split() if len(word) > 3
    }
