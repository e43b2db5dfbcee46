"""The words that numbers are made of, read from the lexicon once."""

from collections.abc import Iterable
from typing import NamedTuple, cast

from conflict_cli.engine.phrases import Phrases, read_entries
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import numbers as lexicon
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.vocabulary import Qualifier


class NumberVocabulary(NamedTuple):
    """The lexicon of numbers, read once."""

    cardinals: dict[str, int]
    scales: dict[str, int]
    shorts: dict[str, int]  # scales glued to digits: "10k"
    millions: frozenset[str]  # words after "2m" that show that it is not metres
    amounts: Phrases[int]
    vague: Phrases[int]
    none: Phrases[bool]
    equals: Phrases[bool]
    qualifiers: Phrases[Qualifier]
    trailers: Phrases[Qualifier]
    units: frozenset[str]
    labels: frozenset[str]
    alone: frozenset[str]  # words that are numbers or open one, whatever follows them
    before: frozenset[str]  # words that are only used before a number: "about"
    longer: Phrases[bool]  # phrases of several words: "in excess of", "a dozen"
    continuing: frozenset[str]  # words that may continue a number after its first word


def numbers(block: str) -> dict[str, int]:
    """The numbers of a block by phrase."""
    return {entry.phrase: int(entry.attributes[0]) for entry in read_entries(block)}


def labels(block: str) -> dict[str, Qualifier]:
    """The qualifiers of a block by phrase."""
    return {entry.phrase: cast(Qualifier, entry.attributes[0]) for entry in read_entries(block)}


def phrases(block: str) -> list[str]:
    """The phrases of a block."""
    return [entry.phrase for entry in read_entries(block)]


def single_words(found: Iterable[str]) -> frozenset[str]:
    """Those of some phrases that are one word."""
    return frozenset(phrase for phrase in found if " " not in phrase)


@cached_at_build
def vocabulary() -> NumberVocabulary:
    """The number words, read from the lexicon at first use."""
    cardinals, scales = numbers(lexicon.CARDINALS), numbers(lexicon.SCALES)
    amounts, vague, none = numbers(lexicon.AMOUNTS), numbers(lexicon.VAGUE), phrases(lexicon.NONE)
    qualifiers, equals = labels(lexicon.QUALIFIERS), phrases(lexicon.EQUALS)
    trailers = labels(lexicon.TRAILERS)
    articles = function_words.INDEFINITE_ARTICLES.split()
    scaled = (f"{article} {scale}" for article in articles for scale in scales)
    longer = (*amounts, *vague, *equals, *qualifiers, *none, *scaled)
    between = function_words.BETWEEN.split()
    alone = single_words((*amounts, *vague, *none, *cardinals, *scales, *between))
    follow = (phrase.partition(" ")[0] for phrase in trailers)
    return NumberVocabulary(
        cardinals,
        scales,
        numbers(lexicon.SHORT_SCALES),
        frozenset(phrases(lexicon.BEHIND_MILLIONS)),
        Phrases(amounts),
        Phrases(vague),
        Phrases(dict.fromkeys(none, True)),
        Phrases(dict.fromkeys(equals, True)),
        Phrases(qualifiers),
        Phrases(trailers),
        frozenset(phrases(lexicon.UNITS)),
        frozenset(phrases(lexicon.LABELS)),
        alone,
        single_words(qualifiers) - alone,
        Phrases(dict.fromkeys(longer, True)),
        frozenset((*cardinals, *scales, *lexicon.CONTINUING.split(), *follow)),
    )
