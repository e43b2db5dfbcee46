"""The words of headlines that identify an event, without those that any headline has."""

import re
from functools import cache, lru_cache

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon.merging import COMMON
from conflict_cli.text.folding import fold

WORD = re.compile(r"[^\W_]+")
ENDINGS = ("ings", "ing", "ed", "es", "s")
SHORTEST = 4  # letters of a stem
FEWEST = 3  # words in common
SHARE = 0.6  # of the words of the shorter headline


@lru_cache(1 << 12)
def words_of(title: str | None) -> frozenset[str]:
    """The stems of the words that carry a headline's subject.

    >>> sorted(words_of("Car bombings kill 18 in Harun: monitor")), words_of(None)
    (['bomb', 'car', 'harun'], frozenset())
    """
    found = WORD.findall(fold(title or ""))
    return frozenset(stem(word) for word in found if word not in common() and not word.isdecimal())


@cache
def common() -> frozenset[str]:
    """The words of the lexicon."""
    return frozenset(read_phrases(COMMON))


def stem(word: str) -> str:
    """A word without its ending.

    >>> [stem(word) for word in ("strikes", "strike", "bombing", "bus", "shelled")]
    ['strik', 'strik', 'bomb', 'bus', 'shell']
    """
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word[: -len(ending)]
    return word[:-1] if word.endswith("e") and len(word) > SHORTEST else word


def are_alike(one: str | None, two: str | None) -> bool:
    """True if two headlines have the same subject.

    >>> are_alike("18 killed in Harun market bombing", "Market bombing in Harun leaves 18 dead")
    True
    >>> are_alike("18 killed in Harun market bombing", "Nine killed in Harun road ambush")
    False
    """
    first, second = words_of(one), words_of(two)
    shared = len(first & second)
    return shared >= FEWEST and shared >= SHARE * min(len(first), len(second))
