"""What the words around a name say for and against its being a place."""

from functools import cache
from typing import NamedTuple

from conflict_cli.extractors.place_names import OPENERS
from conflict_cli.lexicon import places as lexicon
from conflict_cli.phrases import Phrases, read_entries
from conflict_cli.text import Tokens

LOCATIVES = frozenset(lexicon.LOCATIVES.split())
MAYBE_LOCATIVES = frozenset(lexicon.MAYBE_LOCATIVES.split())
PLACE_VERBS = frozenset(lexicon.PLACE_VERBS.split())
PARTS = frozenset(lexicon.PARTS.split())
DIRECTIONS = frozenset(lexicon.DIRECTIONS.split())
SPEAKER_VERBS = frozenset(lexicon.SPEAKER_VERBS.split())
DEALINGS = frozenset(lexicon.DEALINGS.split())
TITLES = frozenset(lexicon.TITLES.split())
APPOSED = frozenset(lexicon.APPOSED.split())
# Only settlements and the like open an apposition: "Potocari, a village near …".
DESCRIBED = frozenset(("village", "town", "city", "neighbourhood", "district", "province", "camp", "natural"))
NEARNESS = frozenset(lexicon.NEARNESS.split())
RELATIVES = frozenset(lexicon.RELATIVES.split())


class Kind(NamedTuple):
    """A noun of kind: the type it gives, and when it is part of the name."""

    type: str
    belongs: str


class Cue(NamedTuple):
    """Evidence: `strength` 3 names the kind of place, 2 points at it, 1 may; `against` 2 rules it out, 1 doubts it."""

    strength: int
    against: int
    kind: str | None
    near: bool


@cache
def kinds() -> Phrases[Kind]:
    """Nouns of kind, singular and plural."""
    values: dict[str, Kind] = {}
    for entry in read_entries(lexicon.KINDS):
        kind = Kind(*entry.attributes)
        values[entry.phrase] = kind
        if not entry.phrase.endswith("s"):
            values.setdefault(plural(entry.phrase), kind)
    return Phrases(values)


def plural(noun: str) -> str:
    """The regular plural of a noun.

    >>> plural("city"), plural("church"), plural("village")
    ('cities', 'churches', 'villages')
    """
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("ch", "sh", "x")) else "s")


@cache
def kinds_before() -> dict[str, str]:
    """Nouns of kind that stand before a name, and their types."""
    return {entry.phrase: entry.attributes[0] for entry in read_entries(lexicon.KINDS_BEFORE)}


def cue_before(tokens: Tokens, first: int, begin: int) -> Cue:
    """What stands before the name that begins at token `first`, looking back no further than `begin`."""
    lowers = tokens.lowers
    position = first - 1
    near = False
    while position >= begin and (lowers[position] in ("the", '"', "“", "‘", "'", "'s", "’s", "a") or lowers[position] in DIRECTIONS):
        if lowers[position] in ("'s", "’s"):
            # "Syria's Idlib": go on before the owner, who is a name of one word at least.
            position -= 2
            continue
        near = near or lowers[position] in NEARNESS
        position -= 1
    if position < begin:
        return Cue(0, 0, None, near)
    word = lowers[position]
    if word == "of" and position > begin:
        head = lowers[position - 1]
        kind = _kind_ending(tokens, position - 1, begin)
        if kind is not None or head in PARTS or head in DIRECTIONS:
            return Cue(
                3 if kind is None or kind.type != "place" or head in PARTS else 3,
                0,
                kind.type if kind and kind.belongs != "never" else None,
                near or head in NEARNESS,
            )
        return Cue(1, 0, None, near)
    if word in APPOSED or (word == "," and position > begin and lowers[position - 1] == "capital"):
        kind = kinds().values.get(word if word != "," else "capital")
        return Cue(3, 0, kind.type if kind else None, near)
    if word in LOCATIVES:
        return Cue(2, 0, None, near or word in NEARNESS)
    if word == "between":
        return Cue(0 if position > begin and lowers[position - 1] in DEALINGS else 2, 0, None, True)
    if word in PLACE_VERBS:
        return Cue(1, 0, None, near)
    if word in MAYBE_LOCATIVES:
        return Cue(1, 0, None, near)
    if word in TITLES:
        return Cue(0, 2, None, near)
    return Cue(0, 0, None, near)


def _kind_ending(tokens: Tokens, position: int, begin: int) -> Kind | None:
    """The noun of kind whose last token stands at `position`."""
    for length in (3, 2, 1):
        if position - length + 1 >= begin:
            kind = kinds().values.get(" ".join(tokens.lowers[position - length + 1 : position + 1]))
            if kind is not None:
                return kind
    return None


def cue_after(tokens: Tokens, last: int, stop: int) -> Cue:
    """What stands behind the name that ends before token `last`, looking no further than `stop`."""
    lowers = tokens.lowers
    if last >= stop:
        return Cue(0, 0, None, False)
    word = lowers[last]
    if word in ("'s", "’s"):
        following = lowers[last + 1] if last + 1 < stop else ""
        if following in RELATIVES:
            return Cue(0, 2, None, False)
        if following in PARTS or following in DIRECTIONS or kinds().longest(lowers, last + 1, stop):
            return Cue(2, 0, None, False)
        return Cue(1, 0, None, False)
    if word in SPEAKER_VERBS:
        return Cue(0, 1, None, False)
    if word == "," and last + 1 < stop:
        if lowers[last + 1].isdigit():
            # "Al Abed, 34, said": an age, unless it is a year after a place and date.
            return Cue(0, 2 if len(lowers[last + 1]) < 3 else 0, None, False)
        return _described(tokens, last + 1, stop)
    if word in ("is", "was") and last + 1 < stop:
        return _described(tokens, last + 1, stop)
    return Cue(0, 0, None, False)


def _described(tokens: Tokens, position: int, stop: int) -> Cue:
    """Whether an apposition with a noun of kind opens here: "a small farming village", "the capital of"."""
    lowers = tokens.lowers
    if lowers[position] in ("a", "an", "the", "another"):
        for offset in range(1, 5):
            if position + offset >= stop or tokens.words[position + offset] in ",.;":
                break
            kind = kinds().longest(lowers, position + offset, stop)
            if kind is not None and kind[1].type in DESCRIBED and lowers[position + offset] not in OPENERS:
                return Cue(3, 0, kind[1].type, False)
    return Cue(0, 0, None, False)
