"""Which place a text puts inside or beside which: "Sarmin, Idlib", "Gimbi in Oromia", "Uganda's
Kasese", "the Texas town of Paris".
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.places.appositions import DIRECTIONS
from conflict_cli.extractors.places.candidates import PlaceCandidate
from conflict_cli.extractors.places.cues import APPOSED
from conflict_cli.extractors.places.kinds import kinds
from conflict_cli.extractors.places.lists import JOINERS
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import OWNING, Tokens

OF = frozenset(function_words.OF.split())
IN = frozenset(function_words.IN.split())
THE = frozenset(function_words.THE.split())
INDEFINITES = frozenset(function_words.INDEFINITES.split())
APPOSITION_ENDS = frozenset(lexicon.APPOSITION_ENDS.split())

# Between a place and a better known one beside it.
BESIDE = frozenset(read_phrases(lexicon.BESIDE))
# Between a place and the wider one that it lies in, if the two are not a list.
INSIDE = frozenset(read_phrases(lexicon.INSIDE))
# A chain has no more links: village, district, province, country.
LONGEST = 4


Link = Literal["owner", "list", "inside", "comma"]


def find_holders(tokens: Tokens, candidates: Sequence[PlaceCandidate]) -> dict[int, PlaceCandidate]:
    """The candidate in which the text puts another, by the first token of that other."""
    links = [_link(tokens, here, there) for here, there in pairwise(candidates)]
    holders: dict[int, PlaceCandidate] = {}
    is_list = False
    for position in range(len(links) - 1, -1, -1):
        here, there = candidates[position], candidates[position + 1]
        # "in Homs, Hama and Idlib": names before "and" are equals, as far back as there are commas.
        is_list = links[position] == "list" or (is_list and links[position] == "comma")
        if links[position] == "owner":
            holders[there.first] = here
        elif links[position] in ("inside", "comma") and not is_list:
            holders[here.first] = there
    return holders


def chain(candidate: PlaceCandidate, holders: dict[int, PlaceCandidate]) -> list[PlaceCandidate]:
    """The places that hold a candidate, the nearest first."""
    found: list[PlaceCandidate] = []
    while len(found) < LONGEST and candidate.first in holders:
        candidate = holders[candidate.first]
        if candidate in found:
            break
        found.append(candidate)
    return found


def _link(tokens: Tokens, here: PlaceCandidate, there: PlaceCandidate) -> Link | None:
    """The link between two neighbouring candidates."""
    if here.sentence != there.sentence or there.first - here.last > 6:
        return None
    between = tokens.lowers[here.last : there.first]
    if between and between[0] in OWNING:
        return "owner" if all(word in DIRECTIONS for word in between[1:]) else None
    noun = kinds().values.get(between[0]) if between else None
    if noun is not None and (here.known is None or noun.type == here.kind):
        between = between[1:]  # "Sarmin district of Idlib province", but "the Texas town of Paris"
    if (
        1 < len(between) < 4
        and between[-1] in OF
        and between[-2] in APPOSED
        and IN.isdisjoint(between)
    ):
        return "owner"
    between = [word for word in between if word not in DIRECTIONS]
    if between and (between[-1] in JOINERS or (between[-1] in THE and between[0] in JOINERS)):
        return "list"
    if (
        between[:1] == [","]
        and INDEFINITES.intersection(between[1:2])
        and between[-1] in APPOSITION_ENDS
    ):
        return "inside"  # "Gimbi, a town in Oromia"
    if " ".join(between) in BESIDE and here.known is None:
        return "inside"
    if " ".join(between) in INSIDE:
        return "comma" if between == [","] else "inside"
    return None
