"""Names in a list share what points at one of them: "in Homs, Hama and Idlib", "Nuwakot and Dhading
districts".
"""

from itertools import pairwise

from conflict_cli.extractors.places.candidates import PlaceCandidate
from conflict_cli.extractors.places.kinds import NAMED, NONE, POINTED, kinds
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import Document

LIST_ARTICLES = frozenset(function_words.THE.split())

JOINERS = frozenset(lexicon.JOINERS.split())
LISTING = JOINERS | LIST_ARTICLES | {","}
# At most so many tokens are between two names of a list: a noun of kind, an aside in brackets, a
# comma, "and the".
FARTHEST_IN_LIST = 10


def share_in_list(document: Document, candidates: list[PlaceCandidate]) -> None:
    """Gives each candidate of a sentence the evidence that it shares with its neighbours in a
    list.
    """
    if len(candidates) > 1:
        _share_pointers(document, candidates)
        _share_plural(document, candidates)


def _share_pointers(document: Document, candidates: list[PlaceCandidate]) -> None:
    """In "in Homs, Hama and Idlib" all three are pointed at; in "Swansea, S.C." the state names
    Swansea as a place.
    """
    lowers = document.tokens.lowers
    for before, here in pairwise(candidates):
        if (
            not 0 < here.first - before.last <= FARTHEST_IN_LIST
            or lowers[here.first - 1] not in LISTING
        ):
            continue
        between = _without_aside(lowers[before.last : here.first])
        if not between or len(between) > 3 or not LISTING.issuperset(between):
            continue
        strength = before.cue.strength
        if not any(word in JOINERS for word in between):
            following = lowers[here.last] if here.last < len(lowers) else "."
            if here.known is not None and here.known.role != "capital" and before.known is None:
                before.point_at(NAMED)
                strength = NAMED
            elif following not in ",.;)—-" and following not in JOINERS:
                strength = NONE
        if strength > here.cue.strength and here.cue.against < 2:
            here.point_at(strength)


def _without_aside(between: list[str]) -> list[str]:
    """The words between two names without a noun of kind or brackets: "Gelan district, Ghazni",
    "Ansar (twice) and Wiji".
    """
    match = kinds().longest(between, 0, len(between)) if len(between) > 1 else None
    if match is not None:
        between = between[match[0] :]
    if between[:1] == ["("] and ")" in between[:6]:
        return between[between.index(")") + 1 :]
    return between


def _share_plural(document: Document, candidates: list[PlaceCandidate]) -> None:
    """In "Majbong and Khadian areas", "Nuwakot and Dhading districts" the plural noun
    names both.
    """
    tokens = document.tokens
    goes_on = False
    for here, before in pairwise(reversed(candidates)):
        if not goes_on and here.cue.strength == NAMED and here.last < len(tokens.lowers):
            following = kinds().values.get(tokens.lowers[here.last])
            goes_on = following is not None and following.plural
        if not goes_on:
            continue
        between = tokens.lowers[before.last : here.first]
        goes_on = 0 < len(between) < 3 and all(word == "," or word in JOINERS for word in between)
        if goes_on:
            before.point_at(max(before.cue.strength, POINTED))
            before.kind = before.kind or here.kind
