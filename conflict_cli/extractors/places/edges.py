"""Nouns of kind at the edge of a name, "Idlib province", "Lake Tana", "the Khyber Pass": the type
that they show, and whether they are a part of the name.
"""

from collections.abc import Sequence

from conflict_cli.extractors.places.kinds import SETTLEMENTS, PlaceKind, kinds, kinds_before
from conflict_cli.extractors.places.names import DOTTED
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import Document, Sentence
from conflict_cli.vocabulary import PlaceType

OF = frozenset(function_words.OF.split())
INDEFINITE_ARTICLES = frozenset(function_words.INDEFINITE_ARTICLES.split())
OFFICE_TOPICS = frozenset(lexicon.OFFICE_TOPICS.split())
OTHER_HEADS = frozenset(lexicon.OTHER_HEADS.split())
PLURAL_NAMES = frozenset(lexicon.PLURAL_NAMES.split())
# The type of a name, the ends of the name and of its core, and whether a noun shows the type.
Typed = tuple[PlaceType | None, int, int, bool]


def read_type(
    document: Document,
    sentence: Sentence,
    first: int,
    last: int,
    kind: PlaceType | None,
    blocked: bytearray,
) -> Typed:
    """The type given by a noun of kind at the edge of a name; `kind` is the type that the name has
    without it.
    """
    tokens = document.tokens
    lowers = tokens.lowers
    for position in range(first + 1, last):
        match = kinds().longest(lowers, position, last)
        if match is not None and position + match[0] == last:
            if kind is not None:
                return kind, last, last, True  # "the Khyber Pass", "the Baltic states"
            noun = match[1]
            if _is_office(lowers, position, last, noun):
                return None, last, last, False
            longer = None if blocked[last - 1] else _longer_noun(document, sentence, last, noun)
            if longer is not None:
                return longer[1].type, last + longer[0], last, True
            belongs = _belongs(noun, lowers[last - 1])
            return noun.type, last if belongs else position, position, True
    if last < sentence.last and not blocked[last] and tokens.words[last].islower():
        match = kinds().longest(lowers, last, sentence.last)
        if match is not None:
            return _typed_after(lowers, sentence, first, last, kind, *match)
    opening = kinds_before().longest(lowers, first, last)
    if opening is not None and last - first > opening[0]:
        return opening[1], last, last, True
    before = lowers[first - 1] if first > sentence.first else ""
    if before in DOTTED and before in kinds_before().values:
        return kinds_before().values[before], last, last, True
    return kind, last, last, False


def _is_office(lowers: Sequence[str], position: int, last: int, noun: PlaceKind) -> bool:
    """True if the noun that ends a name is none of a place here: "the Agriculture Department", "the
    Southern War Front".
    """
    if noun.belongs == "never":
        return lowers[position] in OTHER_HEADS
    return (
        noun.belongs == "capitals"
        and noun.type in ("province", "region")
        and (lowers[position - 1] in OFFICE_TOPICS or not OF.isdisjoint(lowers[last : last + 1]))
    )


def _belongs(noun: PlaceKind, word: str) -> bool:
    """True if a noun with a capital is a part of the name before it; `word` is its last one."""
    return noun.belongs != "never" and (not noun.plural or word in PLURAL_NAMES)


def _longer_noun(
    document: Document, sentence: Sentence, last: int, noun: PlaceKind
) -> tuple[int, PlaceKind] | None:
    """The number of words and the kind of a noun after a river or the like that makes it another
    place: "the Mu River bridge".
    """
    tokens = document.tokens
    if noun.type != "natural" or not _belongs(noun, tokens.lowers[last - 1]):
        return None
    match = kinds().longest(tokens.lowers, last, sentence.last)
    if match is None or match[1].type not in ("facility", "road") or match[1].plural:
        return None
    return match if tokens.words[last].islower() else None


def _typed_after(
    lowers: Sequence[str],
    sentence: Sentence,
    first: int,
    last: int,
    kind: PlaceType | None,
    length: int,
    noun: PlaceKind,
) -> Typed:
    """The type given by a noun of kind right after a name: "Idlib province"."""
    # "an El Roseires mosque" is some mosque in El Roseires.
    indefinite = first > sentence.first and lowers[first - 1] in INDEFINITE_ARTICLES
    if (
        noun.belongs == "always"
        and not indefinite
        and (not noun.plural or lowers[last + length - 1] in PLURAL_NAMES)
    ):
        return noun.type, last + length, last, True
    if (
        kind is not None
        and kind != "city"
        and not OF.isdisjoint(lowers[last + length : last + length + 1])
    ):
        return kind, last, last, False  # "the Texas town of Paris"
    # In "a Mogadishu hotel" the name is a city's; "Idlib province", "Kafr Nabl town" are what the
    # noun says; "an Idlib town" is one of several in Idlib.
    is_one_of = indefinite and noun.type in SETTLEMENTS
    tells = noun.belongs == "capitals" and noun.type != "facility" and not is_one_of
    return (noun.type if tells else kind), last, last, True
