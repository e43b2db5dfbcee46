"""Words attached to a name that are no part of it: openers of sentences, demonyms, faiths, titles,
abbreviations after it.
"""

from conflict_cli.engine.phrases import read_entries, read_phrases
from conflict_cli.extractors.places.knowledge import known_names
from conflict_cli.lexicon.nationalities import COUNTRIES
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Tokens

WITHOUT_ADJECTIVE = frozenset(read_phrases(lexicon.WITHOUT_ADJECTIVE))
TITLES = frozenset(lexicon.TITLES.split())
CREEDS = frozenset(lexicon.CREEDS.split())
COMPOUND_TAILS = frozenset(lexicon.COMPOUND_TAILS.split())
TITLES_IN_NAMES = frozenset(lexicon.TITLES_IN_NAMES.split())
GENERIC = frozenset(lexicon.GENERIC.split())
NATIONAL_FACILITIES = frozenset(lexicon.NATIONAL_FACILITIES.split())
ROMAN = frozenset("IVX")
OPENERS = frozenset(lexicon.OPENERS.split())
PARTICLES = frozenset(lexicon.PARTICLES.split())


class PlaceRun:
    """Tokens `first:last` that read as one name; `opening` when it opens its sentence."""

    __slots__ = ("first", "last", "opening")

    def __init__(self, first: int, last: int, opening: bool) -> None:
        self.first = first
        self.last = last
        self.opening = opening


@cached_at_build
def demonyms() -> frozenset[str]:
    """The adjectives and demonyms of all countries, singular and plural, in lower case."""
    words: set[str] = set()
    for entry in read_entries(COUNTRIES):
        for word in entry.attributes[1].split(";"):
            folded = word.strip().lower()
            if folded and folded not in WITHOUT_ADJECTIVE:
                words |= {folded, folded + "s"}
    return frozenset(words)


@cached_at_build
def clinging_words() -> frozenset[str]:
    """Titles, faiths and peoples: they also have a capital beside a name, but are no part of it."""
    return demonyms() | TITLES | CREEDS


@cached_at_build
def kind_nouns() -> frozenset[str]:
    """Nouns of kind, only as the lexicon has them."""
    return frozenset(read_phrases(lexicon.KINDS))


def trim(tokens: Tokens, run: PlaceRun) -> PlaceRun:
    """The run without openers, demonyms, faiths and titles at its ends; it may come out empty
    (`first == last`).
    """
    first, last, opening = run.first, run.last, run.opening
    lowers, words = tokens.lowers, tokens.words
    if opens_known(tokens, first):
        return run
    clinging = clinging_words()
    for position in range(first, last):
        # "Turkish-backed National Army", "UN-run Khan Younis School": a compound adjective is no
        # part of the name.
        if "-" in words[position] and _is_compound(words[position]):
            first, opening = position + 1, False
    while first < last and (
        (
            lowers[first] in OPENERS
            and (last - first > 1 or len(words[first]) == 1 or not words[first].isupper())
        )
        or (
            lowers[first] in clinging
            and lowers[first] not in TITLES_IN_NAMES
            and not _is_of_nation(tokens, first, last)
        )
    ):
        first += 1
        opening = False
    while first < last and (
        lowers[last - 1] in clinging or words[last - 1] in PARTICLES or _is_tail(words, first, last)
    ):
        last -= 1
    return PlaceRun(first, last, opening)


def _is_of_nation(tokens: Tokens, first: int, last: int) -> bool:
    """True if a nation's adjective is part of a facility's name: "the Saudi Maternity Hospital",
    "the Turkish Embassy".
    """
    lowers = tokens.lowers
    return (
        last - first > 1
        and lowers[first] in demonyms()
        and lowers[last - 1] in NATIONAL_FACILITIES
        and all(word in GENERIC for word in lowers[first + 1 : last - 1])
    )


def _is_tail(words: list[str], first: int, last: int) -> bool:
    """True if an abbreviation comes after a name but is no part of it: "Lakki Marwat IED", not
    "Kankara LGA", "Zaporizhzhia NPP".
    """
    word = words[last - 1]
    if (
        last - first < 2
        or not (1 < len(word) < 6 and word.isupper() and word.isalpha())
        or words[last - 2].isupper()
    ):
        return False
    return word.lower() not in kind_nouns() and not ROMAN.issuperset(word)


def opens_known(tokens: Tokens, position: int) -> bool:
    """True if a known name begins with a word that is otherwise only attached to names: "Saudi
    Arabia", "the Philippines", "DR Congo", not "Saudi forces".
    """
    word = tokens.lowers[position]
    if word not in known_names().first_words or not (
        "-" in word or word in clinging_words() or word in OPENERS
    ):
        return False
    return known_names().longest(tokens.lowers, position, len(tokens.lowers)) is not None


def _is_compound(word: str) -> bool:
    """True if a word is an adjective made from a name: "Turkish-backed"; not "Chicago-based", where
    the name counts.
    """
    _, hyphen, tail = word.rpartition("-")
    return bool(hyphen) and tail in COMPOUND_TAILS
