"""Which equipment a noun phrase names, and how many: "two Soviet-made T-62 tanks", "17 of 21
drones", "28 of them".
"""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import Unit, Units, is_a
from conflict_cli.extractors.claims.loss_words import words
from conflict_cli.extractors.lexical import equipment_types
from conflict_cli.extractors.numbers.cardinals import read_digits
from conflict_cli.lexicon import function_words
from conflict_cli.models import Quantity
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import ItemType

OF = frozenset(function_words.OF.split())
LONGEST = 5  # words of an item's name
# What may come between a number and its item if they were not folded into one noun phrase.
BESIDE = (
    "OF",
    "DETERMINER",
    "MODIFIER",
    "PERSON_SG",
    "ACTOR",
    "GROUP",
    "NAME",
    "WORD",
    "THING_SG",
    "PLURAL",
)
GENERIC = "vehicle"  # types that a model's name makes specific: "BMP-2 vehicles"


class LossItem(NamedTuple):
    """The tokens that name an item, its item type, and how many there are."""

    core: tuple[int, int]
    type: ItemType
    quantity: Quantity


def read_item(document: Document, units: Units, victim: int) -> LossItem | None:
    """The item that a unit names, or that its number counts; None if there is none."""
    unit = units[victim]
    if not is_a(unit, "COUNT_ALONE", "PART"):
        found = find_item(document, unit.first, unit.last)
        return LossItem(*found, quantity_of(document, units, victim)) if found is not None else None
    if unit.quantity is None:
        return None
    lowers = document.tokens.lowers
    behind = units[victim + 1] if victim + 1 < len(units) else None
    if behind is not None and is_out_of(lowers, behind.first):  # "14 out of 20 drones" is a phrase
        found = next(
            (
                found
                for last in range(behind.last, behind.first + 2, -1)
                if (found := find_item(document, behind.first, last))
            ),
            None,
        )
    else:
        found = next(
            (
                found
                for other in reversed(units[:victim])
                if not is_a(other, "PHRASE")
                and (found := find_item(document, other.first, other.last))
            ),
            None,
        )
    return LossItem(*found, unit.quantity) if found is not None else None


def is_out_of(lowers: Sequence[str], position: int) -> bool:
    """True if "out of" is at a token."""
    return (
        position + 1 < len(lowers)
        and lowers[position] in words("OUT")
        and lowers[position + 1] in OF
    )


def find_item(document: Document, first: int, last: int) -> tuple[tuple[int, int], ItemType] | None:
    """The tokens and the item type of the equipment that ends a noun phrase, with the model before
    its kind: "T-62 tanks".
    """
    known, lowers = equipment_types(), document.tokens.lowers
    for position in range(max(first, last - LONGEST), last):
        found = known.longest(lowers, position, last)
        if found is None or position + found[0] != last:
            continue
        begin, kind = position, found[1].type
        if found[0] > 1 and lowers[position] in words("STRIPPED"):  # "army tank"
            rest = known.longest(lowers, position + 1, last)
            if rest is not None and position + 1 + rest[0] == last:
                return (position + 1, last), rest[1].type
        for earlier in range(max(first, position - LONGEST), position):
            model = known.longest(lowers, earlier, position)
            if (
                model is not None
                and earlier + model[0] == position
                and kind in (model[1].type, GENERIC)
            ):
                begin, kind = earlier, model[1].type
                break
        return (begin, last), kind
    return None


def first_of(units: Sequence[Unit], victim: int) -> int:
    """The token at which the noun phrase of an item begins, with its number."""
    before = number_before(units, victim)
    return units[before if before >= 0 else victim].first


def quantity_of(document: Document, units: Units, victim: int) -> Quantity:
    """How many items a noun phrase counts: by its own number, or by a number before it that is a
    separate phrase.
    """
    unit, tokens = units[victim], document.tokens
    before = number_before(units, victim)
    if before >= 0 and (number := units[before].quantity) is not None:
        return number
    if (
        before >= 0
        and is_a(units[before], "ARTICLE")
        and not any(is_a(between, "OF") for between in units[before:victim])
    ):  # "a regime vehicle"
        return Quantity(tokens.words[units[before].first], "exact", 1, 1, 1)
    if unit.quantity is not None:
        return unit.quantity
    if (
        victim
        and is_a(units[victim - 1], "NUMBER")
        and units[victim - 1].last == unit.first
        and (figure := read_digits(tokens.words[unit.first - 1]))
    ):
        return Quantity(tokens.words[unit.first - 1], "exact", figure, figure, figure)
    first = tokens.words[unit.first]
    if first.lower() in words("WHOLE"):
        return Quantity(first, "vague", 2, None, None)
    if (
        unit.last - unit.first == 1
        and (known := equipment_types().values.get(first.lower())) is not None
        and known.mass
    ):
        return Quantity(None, "vague", 1, None, None)
    if (head := tokens.lowers[unit.last - 1]) in words("SINGULAR_LIKE") or not head.endswith("s"):
        return Quantity(None, "implied", 1, 1, 1)
    return Quantity(None, "vague", 2, None, None)


def number_before(units: Sequence[Unit], victim: int) -> int:
    """The unit with the number before an item: "17 of the 21 drones", "two of the navy's boats"; -1
    if there is none.
    """
    number = victim - 1
    while number >= 0 and is_a(units[number], *BESIDE):
        number -= 1
    return (
        number
        if number >= 0 and is_a(units[number], "COUNT_ALONE", "PART", "PEOPLE", "ARTICLE")
        else -1
    )


def singular_item(document: Document, core: tuple[int, int]) -> str:
    """The item of a loss in the singular: "battle tank"."""
    first, last = core
    lowers, known = document.tokens.lowers, equipment_types()
    for position in range(first, last):
        found = known.longest(lowers, position, last)
        if found is not None and position + found[0] == last:
            return " ".join((*lowers[first:position], found[1].singular))
    return " ".join(lowers[first:last])
