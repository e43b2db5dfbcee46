"""A name with what is said of its bearer, and what is told to have happened to somebody."""

from typing import NamedTuple

from conflict_cli.people.bearers import Details

# What claims say that did not happen, or not for certain.
UNTOLD = frozenset(("denied", "feared", "hypothetical", "negated", "none"))


class Told(NamedTuple):
    """What is told of a person in a sentence: the outcome, and the characters of the words that tell it."""

    outcome: str
    start: int
    end: int


class Name(NamedTuple):
    """Tokens of a name: the title `first:core`, the name proper `core:last`; `begin:end` with what is said of the person around it."""

    first: int
    core: int
    last: int
    begin: int
    end: int
    details: Details
