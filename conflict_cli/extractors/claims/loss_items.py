"""Which equipment a noun phrase names, and how many: "two Soviet-made T-62 tanks", "17 of 21 drones", "28 of them"."""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import Unit, Units, is_a
from conflict_cli.extractors.lexical import equipment_types
from conflict_cli.models import Quantity
from conflict_cli.text.document import Document

SINGULAR_LIKE = frozenset(("headquarters", "barracks", "premises"))
WHOLE = frozenset(("all", "both"))
LONGEST = 5  # words of an item's name


class Item(NamedTuple):
    """The tokens that name an item, its item type, and how many there are."""

    core: tuple[int, int]
    type: str
    quantity: Quantity


def read_item(document: Document, units: Units, victim: int) -> Item | None:
    """The item that a unit names, or that its number is of; None where it is none."""
    unit = units[victim]
    if not is_a(unit, "SOME", "PART"):
        found = find_item(document, unit.first, unit.last)
        return Item(*found, quantity_of(document, units, victim)) if found is not None else None
    if unit.quantity is None:
        return None
    lowers = document.tokens.lowers
    behind = units[victim + 1] if victim + 1 < len(units) else None
    if behind is not None and lowers[behind.first : behind.first + 2] == ["out", "of"]:  # "14 out of 20 drones" is a phrase
        found = next((found for last in range(behind.last, behind.first + 2, -1) if (found := find_item(document, behind.first, last))), None)
    else:
        found = next((found for other in reversed(units[:victim]) if (found := find_item(document, other.first, other.last))), None)
    return Item(*found, unit.quantity) if found is not None else None


def find_item(document: Document, first: int, last: int) -> tuple[tuple[int, int], str] | None:
    """The tokens and the item type of the equipment that ends a noun phrase, with the model before its kind: "T-62 tanks"."""
    known, lowers = equipment_types(), document.tokens.lowers
    for position in range(max(first, last - LONGEST), last):
        found = known.longest(lowers, position, last)
        if found is None or position + found[0] != last:
            continue
        begin, kind = position, found[1].type
        for earlier in range(max(first, position - LONGEST), position):
            model = known.longest(lowers, earlier, position)
            if model is not None and earlier + model[0] == position and model[1].type == kind:
                begin = earlier
                break
        return (begin, last), kind
    return None


def quantity_of(document: Document, units: Units, victim: int) -> Quantity:
    """How many a noun phrase is of, by its own number, or by one before it that is a phrase of its own."""
    unit, tokens = units[victim], document.tokens
    before = number_before(document, units, victim)
    if before is not None:
        return before
    if unit.quantity is not None:
        return unit.quantity
    first = tokens.words[unit.first]
    if first.lower() in WHOLE:
        return Quantity(first, "vague", 2, None, None)
    if (head := tokens.lowers[unit.last - 1]) in SINGULAR_LIKE or not head.endswith("s"):
        return Quantity(None, "implied", 1, 1, 1)
    return Quantity(None, "vague", 2, None, None)


def number_before(document: Document, units: Sequence[Unit], victim: int) -> Quantity | None:
    """The number of a part before its whole: "17 of the 21", "two of the navy's boats", "four rebel tanks"."""
    number = victim - 1
    of = False
    while number >= 0 and is_a(units[number], "OF", "DETERMINER", "MODIFIER"):
        of = of or is_a(units[number], "OF")
        number -= 1
    if number < 0 or units[number].quantity is None:
        return None
    return units[number].quantity if of or is_a(units[number], "PEOPLE") else None
