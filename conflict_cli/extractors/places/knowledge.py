"""What is known of names without a gazetteer: countries, capitals, regions, states and their
abbreviations.
"""

from typing import Literal, NamedTuple

from conflict_cli.engine.phrases import Phrases, read_entries
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.nationalities import COUNTRIES
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.lexicon.places.regions import REGIONS, STATES
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import tokenize
from conflict_cli.vocabulary import PlaceType, check_word, words_of

THE = frozenset(function_words.THE.split())
ENGLISH_DEMONYMS = frozenset(lexicon.ENGLISH_DEMONYMS.split())

PLACE_TYPES: tuple[PlaceType, ...] = words_of(PlaceType)
Role = Literal["country", "capital", "region", "state", "abbreviation"]


class KnownPlace(NamedTuple):
    """A name of the lexicons: it is looked up by `name`; `role` is country, capital, region, state
    or abbreviation.
    """

    name: str
    role: Role
    type: PlaceType
    country: str | None


AMBIGUOUS = frozenset(lexicon.AMBIGUOUS_NAMES.split())
CAPITALS_ONLY = frozenset(lexicon.CAPITALS_ONLY.split())


@cached_at_build
def known_names() -> Phrases[KnownPlace]:
    """Every name of the lexicons by its tokens in lower case."""
    names: dict[str, KnownPlace] = {}
    for entry in read_entries(COUNTRIES):
        code, _, capitals, others = (*entry.attributes, "", "", "", "")[:4]
        for capital in _split(capitals):
            names[_key(capital)] = KnownPlace(capital, "capital", "city", code)
        for other in (entry.phrase, *_split(others)):
            names[_key(other)] = KnownPlace(entry.phrase, "country", "country", code)
    for entry in read_entries(STATES):
        *_, abbreviations = entry.attributes
        for other in (entry.phrase, *_split(abbreviations)):
            role: Role = "abbreviation" if other.endswith(".") else "state"
            names.setdefault(_key(other), KnownPlace(entry.phrase, role, "province", "US"))
    for entry in read_entries(REGIONS):
        stated, country, _, others = (*entry.attributes, "", "", "", "")[:4]
        kind = check_word(stated, PLACE_TYPES, entry.phrase)
        for other in (entry.phrase, *_split(others)):
            names[_key(other)] = KnownPlace(
                entry.phrase, "country" if kind == "country" else "region", kind, country or None
            )
    return Phrases(names)


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(";") if name.strip()]


def _key(name: str) -> str:
    lowers = tokenize(name).lowers
    return " ".join(lowers[1:] if lowers[0] in THE and len(lowers) > 1 else lowers)


@cached_at_build
def country_of_demonyms() -> dict[str, str]:
    """The country's code by adjective and people, one word each, in lower case."""
    codes: dict[str, str] = {}
    for entry in read_entries(COUNTRIES):
        for word in _split(entry.attributes[1]):
            if " " not in word and word.lower() not in ENGLISH_DEMONYMS:
                codes[word.lower()] = codes[word.lower() + "s"] = entry.attributes[0]
    return codes
