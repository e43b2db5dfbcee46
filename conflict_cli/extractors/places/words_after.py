"""Words after a name that speak for or against its being a place: one rule per kind; the first that
fits decides.
"""

from collections.abc import Callable
from typing import NamedTuple

from conflict_cli.engine.phrases import group_by_word
from conflict_cli.extractors.places.appositions import is_placed
from conflict_cli.extractors.places.kinds import ACTOR, HERE, MAYBE, NAMED, RULED_OUT, Cue
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import Tokens

COMMA = frozenset((",",))
SPEAKER_VERBS = frozenset(lexicon.SPEAKER_VERBS.split())
WHERE = frozenset(lexicon.WHERE.split())
UNITS = frozenset(lexicon.DISTANCE_UNITS.split())


class RuleAfter(NamedTuple):
    """What one of the `words` after a name says of it, if the `test` on the tokens, the next token
    and the stop passes.
    """

    name: str
    words: frozenset[str]
    says: Cue
    example: str
    counter: str
    test: Callable[[Tokens, int, int], bool] | None = None


def is_where(tokens: Tokens, position: int, stop: int) -> bool:
    """True if a clause of place follows, or words that say where the name lies."""
    return position < stop and (
        tokens.lowers[position] in WHERE or is_placed(tokens.lowers, position, stop)
    )


def is_age(tokens: Tokens, position: int, stop: int) -> bool:
    """True if an age follows: "Haddad, 34, said"."""
    number = tokens.lowers[position] if position < stop else ""
    return (
        number.isdigit() and len(number) < 3 and tokens.lowers[position + 1 : position + 2] == [","]
    )


def is_distance(tokens: Tokens, position: int, stop: int) -> bool:
    """True if a distance follows: "Kakata, just 60 kilometers northeast of"."""
    return not UNITS.isdisjoint(tokens.lowers[position : min(position + 4, stop)])


RULES_AFTER = (
    RuleAfter(
        "speaker",
        SPEAKER_VERBS,
        ACTOR,
        "[Sarwa] denied the report",
        "[Sarwa] burned for days",
    ),
    RuleAfter(
        "where",
        COMMA,
        HERE,
        "[Sarwa], where nine died",
        "[Sarwa], who saw nine die",
        test=is_where,
    ),
    RuleAfter(
        "age",
        COMMA,
        RULED_OUT,
        "[Sarwa], 34, ran the clinic",
        "[Sarwa], 340 households, burned",
        test=is_age,
    ),
    RuleAfter(
        "distance",
        COMMA,
        Cue(NAMED, 0, None, False),
        "[Sarwa], just 60 km from the capital",
        "[Sarwa], just after the rains, was calm",
        test=is_distance,
    ),
    RuleAfter(
        "namesake",
        frozenset(lexicon.ATTRIBUTED.split()),
        MAYBE,
        "the [Sarwa] attack killed nine",
        "the [Sarwa] letter was lost",
    ),
)

# The rules in order by each of their words.
BY_WORD = group_by_word(RULES_AFTER)
