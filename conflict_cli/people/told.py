"""A name with the details of its bearer, and an outcome with its words."""

from typing import NamedTuple

from conflict_cli.people.bearers import Details

# The statuses of claims about what did not happen, or not for certain.
UNTOLD = frozenset(("denied", "feared", "hypothetical", "negated", "none"))


class Told(NamedTuple):
    """The outcome of a person in a sentence, and the characters of the words that state it."""

    outcome: str
    start: int
    end: int


class Name(NamedTuple):
    """Tokens of a name: the title `first:core`, the name proper `core:last`; `begin:end` with the
    details of the person around it.
    """

    first: int
    core: int
    last: int
    begin: int
    end: int
    details: Details
