"""What is told of a person: the outcome and where it stands."""

from typing import NamedTuple

# What claims say that did not happen, or not for certain.
UNTOLD = frozenset(("denied", "feared", "hypothetical", "negated", "none"))


class Told(NamedTuple):
    """What is told of a person in a sentence: the outcome, and the characters of the words that tell it."""

    outcome: str
    start: int
    end: int
