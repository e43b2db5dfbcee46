"""Countries by name, adjective and capital, at a unit of a sentence or anywhere in a phrase."""

from functools import lru_cache
from typing import Literal, NamedTuple

from conflict_cli.engine.phrases import read_entries, read_phrases
from conflict_cli.extractors.names.units import Units, folded_name, name_units
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import nationalities as lexicon
from conflict_cli.startup.build_cache import cached_at_build

Form = Literal["name", "adjective", "capital"]


class Nation(NamedTuple):
    """A country, and which kind of word for it a phrase is."""

    country: str
    form: Form


class Nations(NamedTuple):
    """All phrases by their folded words, the length of the longest by first word, and the name and
    adjectives by code.
    """

    phrases: dict[str, Nation]
    lengths: dict[str, int]
    names: dict[str, str]
    adjectives: dict[str, tuple[str, ...]]


CAPITALS = frozenset(lexicon.CAPITALS.split())
NO_CAPITALS = frozenset(read_phrases(lexicon.NO_CAPITALS))
RELATIONS = frozenset(lexicon.RELATIONS.split())
OPPOSED = frozenset(lexicon.OPPOSED.split())
THE = frozenset(function_words.THE.split())


@cached_at_build
def nations() -> Nations:
    """The lexicon of countries, read once."""
    index = Nations({}, {}, {}, {})
    for entry in read_entries(lexicon.COUNTRIES):
        country, adjectives, capitals, others = entry.attributes
        spelled = tuple(_listed(adjectives))
        index.names.setdefault(country, entry.phrase)
        index.adjectives[country] = index.adjectives.get(country, ()) + spelled
        forms: tuple[tuple[Form, tuple[str, ...]], ...] = (
            ("adjective", spelled),
            ("name", (entry.phrase, *_listed(others))),
            ("capital", tuple(_listed(capitals))),
        )
        for form, names in forms:
            for name in names:
                _add(index, folded_name(name), Nation(country, form))
    return index


def _listed(names: str) -> list[str]:
    return [name.strip() for name in names.split(";") if name.strip()]


def _add(index: Nations, phrase: str, nation: Nation) -> None:
    if nation.form == "capital" and phrase in NO_CAPITALS:
        return
    first = phrase.partition(" ")[0]
    index.phrases.setdefault(phrase, nation)
    index.lengths[first] = max(index.lengths.get(first, 0), phrase.count(" ") + 1)


def nation_at(units: Units, position: int) -> tuple[int, Nation] | None:
    """The number of units and the country of a name, adjective or capital at `position`."""
    word = units.words[position]
    if not word[0].isupper():
        return None
    index = nations()
    first = units.folds[position]
    longest = index.lengths.get(first, 0)
    # nearly every word
    if longest == 1 and first not in THE and first in index.phrases and first not in CAPITALS:
        return 1, index.phrases[first]
    for length in range(
        min(longest + 1 if longest > 1 else longest, len(units.folds) - position), 0, -1
    ):
        if units.folds[position + length - 1] in THE:
            continue
        words = [
            folded for folded in units.folds[position : position + length] if folded not in THE
        ]
        nation = index.phrases.get(" ".join(words))
        if nation is not None and (
            length > 1 or first not in CAPITALS or word.replace(".", "").isupper()
        ):
            return length, nation
    if first.endswith("s"):  # "Syrians"
        plural = index.phrases.get(first[:-1])
        if plural is not None and plural.form == "adjective" and first[:-1] not in CAPITALS:
            return 1, plural
    return None


def is_country(phrase: str) -> bool:
    """True if a phrase is the name of a country: not an adjective, a capital or a longer phrase.

    >>> (is_country("Mali"), is_country("the United States"), is_country("Malian"),
    ...     is_country("Mali's army"))
    (True, True, False, False)
    """
    found = nations().phrases.get(folded_name(phrase))
    return found is not None and found.form == "name"


@lru_cache(4096)  # victims, attackers and owners of one nation are spelled alike
def country_of(phrase: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the first nationality or country name in the phrase, None when
    it has none.

    >>> (country_of("Syrian service members"),
    ...     country_of("troops from the Democratic Republic of Congo"))
    ('SY', 'CD')
    >>> (country_of("Turkish-backed militants"), country_of("three of us"),
    ...     country_of("pro-Russian rebels"))
    (None, None, None)
    """
    units = name_units(phrase)
    position = 0
    while position < len(units.folds):
        found = nation_at(units, position)
        if found is None:
            position += 1
            continue
        length, nation = found
        after = position + length
        related = (
            after < len(units.folds) and units.folds[after] in RELATIONS and units.joined[after]
        )
        opposed = units.joined[position] and units.folds[position - 1] in OPPOSED
        if nation.form != "capital" and not related and not opposed:
            return nation.country
        position = after
    return None
