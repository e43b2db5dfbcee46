"""What noun phrases say for an incident's type: kinds of people, weapons and their sub-event type.

The sub-event types are those of the ACLED Codebook (2024), "Event types".
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from conflict_cli.engine.grammar import TAGS
from conflict_cli.engine.phrases import Phrases, read_entries
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import incidents as words
from conflict_cli.models import Casualty

STATE = frozenset(("state_forces", "police", "government"))
ATTACKING = frozenset(("attacker", "suicide"))
UNIFORMED = frozenset(("military", "police"))


@lru_cache(4096)
def wears_uniform(phrase: str) -> bool:
    """True if a noun phrase means soldiers or police."""
    known = lexical_entries().values
    return any(
        (meaning := known.get(word)) is not None and meaning.type in UNIFORMED
        for word in suffixes(phrase)
    )


def is_attacker(row: Casualty) -> bool:
    """True if the victims are those who attacked."""
    return not ATTACKING.isdisjoint(named(row.victims))


@lru_cache(4096)  # the same victims, attackers and weapons are asked for several times an incident
def named(phrase: str | None) -> frozenset[str]:
    """The kinds of the lexicon's `NAMED` that a noun phrase belongs to, by its words.

    >>> sorted(named("two protesters")), sorted(named("A suicide bomber")), sorted(named(None))
    (['demonstrator'], ['attacker', 'suicide'], [])
    """
    known = kinds()
    tokens = (phrase or "").lower().split()
    found = (known.longest(tokens, position, len(tokens)) for position in range(len(tokens)))
    return frozenset(match[1] for match in found if match is not None)


def suffixes(phrase: str) -> Iterator[str]:
    """The ends of a noun phrase, which hold its head, from the longest to the shortest.

    >>> [*suffixes("Special police forces")]
    ['special police forces', 'police forces', 'forces']
    """
    tokens = phrase.lower().split()
    return (" ".join(tokens[first:]) for first in range(len(tokens)))


@cache
def kinds() -> Phrases[str]:
    """The kinds of people, weapons and fights by the words for them."""
    clashes = {entry.phrase: "clash" for entry in read_entries(words.CLASHES)}
    return Phrases(
        clashes | {entry.phrase: entry.attributes[0] for entry in read_entries(words.NAMED)}
    )


@cache
def remote_types() -> tuple[dict[str, str], dict[str, str]]:
    """ACLED's sub-event types by word and by class of weapon."""
    by_word, by_class = (
        {entry.phrase: entry.attributes[0] for entry in read_entries(block)}
        for block in (words.REMOTE_WORDS, words.REMOTE)
    )
    return by_word, by_class


@lru_cache(4096)
def remote_type(weapon: str) -> str | None:
    """ACLED's sub-event type of a weapon that kills from afar; None for other weapons.

    >>> [remote_type(weapon) for weapon in ("car bomb", "Suicide bombing", "knives")]
    ['Remote explosive/landmine/IED', 'Suicide bomb', None]
    >>> [remote_type(weapon) for weapon in ("mortar shells", "drone strikes")]
    ['Shelling/artillery/missile attack', 'Air/drone strike']
    """
    by_word, by_class = remote_types()
    named = next((by_word[part] for part in weapon.lower().split() if part in by_word), None)
    if named is not None:
        return named
    for phrase in suffixes(weapon):
        meaning = lexical_entries().values.get(phrase)
        if meaning is not None and meaning.tag == TAGS["WEAPON"]:
            return by_class.get(meaning.type)
    return None
