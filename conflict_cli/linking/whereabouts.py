"""Where something happens: what the words around a place show, and which places may be the same."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.lexical import ARMED, PERSONS, lexical_entries
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import whereabouts as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.happenings import EVENT_WORDS
from conflict_cli.models import Place
from conflict_cli.text.document import OWNING

# Kinds of places from the narrowest to the widest.
TIERS = {
    kind: number
    for number, kinds in enumerate(
        (
            "facility camp neighbourhood village road border_crossing place",
            "town city",
            "district natural",
            "province",
            "region country",
        )
    )
    for kind in kinds.split()
}
OF = frozenset(function_words.OF.split())
LOCATIVES = frozenset(
    " ".join((lexicon.PREPOSITIONS, lexicon.MORE_PREPOSITIONS, lexicon.STRUCK)).split()
)
POINTERS = LOCATIVES | OF
KINDS = frozenset(lexicon.KINDS_AND_PARTS.split())
NOT_SCENES = frozenset(lexicon.NOT_SCENES.split())
# Between a preposition and a place.
PASSED = OWNING.union((",", "("), function_words.AND.split(), lexicon.BEFORE_NAMES.split(), KINDS)
JOINS = frozenset(" ".join((function_words.AND, function_words.OR)).split())
LONGEST_WAY = 9  # tokens from a place back to its preposition


class Told(NamedTuple):
    """Where a text makes a statement: its sentence, characters, clauses and own stretch.

    `clauses` are those of the same happening, its own first.

    `counts` is true for a toll that a verb of counting gives, whose day is the count's; `victims`
    is where those harmed are named.
    """

    sentence: int
    start: int
    end: int
    clauses: Sequence[int]
    own: tuple[int, int]
    counts: bool
    victims: int


def tier(place: Place) -> int:
    """How wide a place is: 0 a facility, village or road, 1 a town, 2 a district, 3 a province, 4 a
    region or country.
    """
    return TIERS.get(place.type, 0)


def segment(context: Context, reading: ParsedSentence, claim: Claim) -> tuple[int, int]:
    """The characters of a sentence that belong to one claim, between the claims around it.

    Of claims that share a verb, each has what follows its own victims: "killed three people in
    Harun and two in Sule".
    """
    sentence = context.document.sentences[reading.sentence]
    others = [
        other
        for other in reading.claims
        if other.trigger != claim.trigger
        and (other.rule.outcome != "of_host" or other.rule.own_place)
    ]
    start = max((other.end for other in others if other.end <= claim.start), default=sentence.start)
    end = min((other.start for other in others if other.start >= claim.end), default=sentence.end)
    shared = (
        [
            other.victim
            for other in reading.claims
            if other.trigger == claim.trigger and other.victim >= 0
        ]
        if claim.victim >= 0
        else []
    )
    if shared and min(shared) < max(shared):
        characters, units = context.document.tokens.starts, reading.units
        if min(shared) < claim.victim:
            start = max(start, characters[units[claim.victim].first])
        following = min((victim for victim in shared if victim > claim.victim), default=-1)
        if following >= 0:
            end = min(end, characters[units[following].first])
    return start, end


def is_location(context: Context, start: int) -> bool:
    """True if something happens at a place: a preposition of place or other words say so."""
    words = context.document.text[max(0, start - 40) : start].lower().split()
    return not POINTERS.isdisjoint(words[-4:]) or location_of(context, start) is True


def location_of(context: Context, start: int) -> bool | None:
    """True if something happens at a place, False if not, None if the words leave that open.

    It does after a preposition of place, or after another place that follows one; between the two
    are only articles, directions, owners and kinds of places: "in the town of Gao", "in Syria's
    Homs", "in Gao, Mali". It does before the noun for an event: "the Gao attack". Not in "the
    defeat of Germany" and "Turkey-based".
    """
    tokens = context.document.tokens
    lowers, words = tokens.lowers, tokens.words
    token = bisect_right(tokens.starts, start) - 1
    spot = context.place_at(start)
    after = token + 1
    while spot is not None and after < len(words) and tokens.starts[after] < spot[1]:
        after += 1
    if spot is not None and context.document.text[spot[1] : spot[1] + 1] == "-":
        return False
    if after < len(words) and lowers[after] in EVENT_WORDS:
        return True
    if (
        spot is not None
        and after < len(words)
        and is_joined(lowers, token)
        and is_armed(lowers[after])
    ):
        return False
    for position in range(token - 1, max(-1, token - LONGEST_WAY), -1):
        word = lowers[position]
        if word in OF:
            if lowers[position - 1] in KINDS or lowers[position - 1] in EVENT_WORDS:
                continue
            return False if lowers[position - 1] in NOT_SCENES else None
        if word in LOCATIVES or word in EVENT_WORDS:
            return True
        if word in PASSED or words[position][0].isupper():
            continue
        if "-" in word or word.endswith(("ern", "est")):
            continue
        return None
    return None


def is_joined(lowers: Sequence[str], token: int) -> bool:
    """True if "and" or "or" comes right before a token."""
    return token > 0 and lowers[token - 1] in JOINS


def is_armed(word: str) -> bool:
    """True if a word is a noun for armed people: "the army and Kachin rebels"."""
    meaning = lexical_entries().values.get(word)
    return meaning is not None and meaning.tag in PERSONS and meaning.type in ARMED


def within(spot: Place, area: Place) -> bool:
    """True if a spot may lie in an area: nothing that is known of both says otherwise."""
    if spot.country is not None and area.country is not None and spot.country != area.country:
        return False
    region = area.name if area.type == "province" else area.admin1
    return (
        spot.admin1 is None
        or region is None
        or tier(area) > 3
        or bool(stems(spot.admin1) & stems(region))
    )


def stems(name: str) -> set[str]:
    """The first consonants of a name's words: admin1 is spelled one way by gazetteers and another
    by articles ("Hiiraan", "Hiran").
    """
    return {
        "".join(letter for letter in word if letter not in "aeiouy")[:3]
        for word in name.lower().replace("-", " ").split()
        if len(word) > 3
    }
