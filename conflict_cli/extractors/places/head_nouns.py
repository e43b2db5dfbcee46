"""The noun beside a name that says what it names: "region" of "Kherson region", "the region of
Kherson" and "the Kherson and Odesa regions".
"""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.phrases import inflect, read_entries
from conflict_cli.extractors.places.candidates import PlaceCandidate
from conflict_cli.extractors.places.kinds import PlaceKind, kinds
from conflict_cli.extractors.places.lists import LISTING
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document

OF = frozenset(function_words.OF.split())
THE = frozenset(function_words.THE.split())


class HeadNoun(NamedTuple):
    """The words of a noun with their meaning, and the tokens that they are."""

    words: str
    kind: PlaceKind
    first: int
    last: int


def noun_inside(document: Document, candidate: PlaceCandidate) -> HeadNoun | None:
    """The noun that is the end of a mention: "Oblast" of "Kherson Oblast"."""
    for first in range(candidate.first + 1, candidate.last):
        noun = _noun_at(document, first, candidate.last)
        if noun is not None and noun.last == candidate.last:
            return noun
    return None


def noun_beside(
    document: Document, chosen: Sequence[PlaceCandidate], number: int
) -> HeadNoun | None:
    """The noun after a mention, before it or at the end of its list."""
    candidate = chosen[number]
    return (
        noun_after(document, candidate)
        or noun_before(document, candidate)
        or plural_behind(document, chosen, number)
    )


def noun_after(document: Document, candidate: PlaceCandidate) -> HeadNoun | None:
    """The noun in lower case right after a mention: "Kherson region"."""
    stop = document.sentences[candidate.sentence].last
    if candidate.last >= stop or not document.tokens.words[candidate.last].islower():
        return None
    return _noun_at(document, candidate.last, stop)


def noun_before(document: Document, candidate: PlaceCandidate) -> HeadNoun | None:
    """The noun before "of" and a mention: "the region of Kherson", "the governor of the region of
    the Kherson".
    """
    lowers, begin = document.tokens.lowers, document.sentences[candidate.sentence].first
    last = candidate.first - 1
    if last > begin and lowers[last] in THE:
        last -= 1
    if last <= begin or lowers[last] not in OF:
        return None
    for first in range(max(begin, last - 3), last):
        noun = _noun_at(document, first, last)
        if noun is not None and noun.last == last:
            return noun
    return None


def plural_behind(
    document: Document, chosen: Sequence[PlaceCandidate], number: int
) -> HeadNoun | None:
    """The plural noun at the end of the list that a mention is in: "the Kherson and Odesa
    regions".
    """
    lowers = document.tokens.lowers
    for here, there in zip(chosen[number:], chosen[number + 1 :], strict=False):
        between = lowers[here.last : there.first]
        if (
            here.sentence != there.sentence
            or not 0 < len(between) < 4
            or not LISTING.issuperset(between)
        ):
            return None
        noun = noun_inside(document, there) or noun_after(document, there)
        if noun is not None:
            return noun if noun.kind.plural else None
    return None


def _noun_at(document: Document, first: int, stop: int) -> HeadNoun | None:
    lowers = document.tokens.lowers
    match = kinds().longest(lowers, first, stop)
    if match is None:
        return None
    last = first + match[0]
    return HeadNoun(" ".join(lowers[first:last]), match[1], first, last)


@cached_at_build
def singulars() -> dict[str, str]:
    """Nouns of kind in the singular by their plural."""
    return {inflect(entry.phrase): entry.phrase for entry in read_entries(lexicon.KINDS)}
