"""What bears a weapon's name and is none: mines where people dig, and what only films."""

from collections.abc import Sequence
from functools import cache

from conflict_cli.engine.phrases import read_entries
from conflict_cli.lexicon.weapons import BEFORE_PITS, DUG, FILMED


@cache
def words_of(block: str) -> frozenset[str]:
    """The words of a block."""
    return frozenset(entry.phrase for entry in read_entries(block))


def is_pit(lowers: Sequence[str], first: int, position: int) -> bool:
    """Whether a mine is a place: "fled the area around the mine", "stormed a mine"; not "by the mine", "near Gao with a mine"."""
    if lowers[position] != "mine":
        return False
    if first == position - 1 and first > 0 and lowers[first - 1] in words_of(DUG):
        return True
    return lowers[first] in words_of(BEFORE_PITS) and lowers[first + 1 : position] in ([], ["the"])


def is_no_weapon(lowers: Sequence[str], first: int, position: int, length: int) -> bool:
    """Whether a weapon's name is of a place, or of what only films: "drone footage"."""
    return is_pit(lowers, first, position) or not words_of(FILMED).isdisjoint(lowers[position + length : position + length + 1])
