"""What has the name of a weapon but is none: mines where people dig, and drones that only film."""

from collections.abc import Sequence

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon import function_words, weapons

BEFORE_PITS = frozenset(read_phrases(weapons.BEFORE_PITS))
DUG = frozenset(read_phrases(weapons.DUG))
PITS, THE = frozenset(read_phrases(weapons.PITS)), frozenset(function_words.THE.split())
FILMED = frozenset(read_phrases(weapons.FILMED))


def is_pit(lowers: Sequence[str], first: int, position: int) -> bool:
    """True if a mine is a place: "fled the area around the mine", "stormed a mine"; not "by the
    mine", "near Gao with a mine".
    """
    if lowers[position] not in PITS:
        return False
    if first == position - 1 and first > 0 and lowers[first - 1] in DUG:
        return True
    return (
        lowers[first] in BEFORE_PITS
        and position - first <= 2
        and THE.issuperset(lowers[first + 1 : position])
    )


def is_no_weapon(lowers: Sequence[str], first: int, position: int, length: int) -> bool:
    """True if the name of a weapon is that of a place, or of what only films: "drone footage"."""
    return is_pit(lowers, first, position) or not FILMED.isdisjoint(
        lowers[position + length : position + length + 1]
    )
