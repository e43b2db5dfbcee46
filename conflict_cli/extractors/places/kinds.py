"""Nouns for kinds of places, and the evidence from the words around a name."""

from typing import NamedTuple

from conflict_cli.engine.phrases import Phrases, inflect, read_entries, read_labels
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.vocabulary import PlaceType, check_word, words_of

PLACE_TYPES: tuple[PlaceType, ...] = words_of(PlaceType)
SETTLEMENTS: frozenset[PlaceType] = frozenset(("city", "town", "village"))
DIVISIONS: frozenset[PlaceType] = frozenset(("province", "region", "district"))


class PlaceKind(NamedTuple):
    """A noun for a kind of place: the type that it gives, when it is part of the name, and whether
    this form is its plural.
    """

    type: PlaceType
    belongs: str
    plural: bool


# The strength of the words around a name: they say what kind of place it is, point at it, or may do
# so.
NAMED, POINTED, HINTED, NONE = 3, 2, 1, 0


class Cue(NamedTuple):
    """Evidence: `strength` as above; `against` 2 rules a place out, 1 doubts it; `near` that
    something happened near the place, not in it.
    """

    strength: int
    against: int
    kind: PlaceType | None
    near: bool

    def join(self, other: "Cue") -> "Cue":
        """Both cues together."""
        if other is NOTHING:
            return self
        if self is NOTHING:
            return other
        return Cue(
            max(self.strength, other.strength),
            max(self.against, other.against),
            self.kind or other.kind,
            self.near or other.near,
        )


NOTHING = Cue(NONE, 0, None, False)
NEARBY = NOTHING._replace(near=True)
# The cues of words that are often beside names, made once.
MAYBE, HERE, ACTOR, RULED_OUT = (
    Cue(HINTED, 0, None, False),
    Cue(POINTED, 0, None, False),
    Cue(NONE, 1, None, False),
    Cue(NONE, 2, None, False),
)
NEAR_HERE = HERE._replace(near=True)


@cached_at_build
def kinds() -> Phrases[PlaceKind]:
    """Nouns of kind, singular and plural."""
    values: dict[str, PlaceKind] = {}
    for entry in read_entries(lexicon.KINDS):
        stated, belongs = entry.attributes
        kind = check_word(stated, PLACE_TYPES, entry.phrase)
        values[entry.phrase] = PlaceKind(kind, belongs, entry.phrase.endswith("s"))
        if not entry.phrase.endswith("s"):
            values.setdefault(inflect(entry.phrase), PlaceKind(kind, belongs, True))
    return Phrases(values)


@cached_at_build
def kinds_before() -> Phrases[PlaceType]:
    """Nouns of kind that may come before a name, and their types."""
    return Phrases(read_labels(lexicon.KINDS_BEFORE, PLACE_TYPES))
