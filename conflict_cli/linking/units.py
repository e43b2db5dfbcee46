"""The unit of a row's number: people, or families and the like."""

from functools import cache
from typing import cast

from conflict_cli.engine.phrases import read_entries
from conflict_cli.lexicon.victims import UNITS
from conflict_cli.models import PEOPLE, Quantity
from conflict_cli.vocabulary import CountedUnit


def unit_of(victims: str | None, quantity: Quantity) -> CountedUnit:
    """The unit of a number of victims by their noun; "a family of five" counts people.

    >>> five = Quantity("five", "exact", 5, 5, 5)
    >>> [unit_of(victims, five) for victims in ("Syrian families", "families of soldiers",
    ...     "members of a family", "family of five", None)]
    ['families', 'families', 'people', 'people', 'people']
    """
    if victims is None:
        return PEOPLE
    head, _, rest = victims.lower().partition(" of ")
    unit = units().get(head.rpartition(" ")[2], PEOPLE)
    return (
        PEOPLE if quantity.count is not None and rest.startswith(quantity.count.lower()) else unit
    )


@cache
def units() -> dict[str, CountedUnit]:
    """The units by the nouns for them."""
    return {entry.phrase: cast(CountedUnit, entry.attributes[0]) for entry in read_entries(UNITS)}
