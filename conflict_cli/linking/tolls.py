"""The tolls of an article by sentence: how many people they count, and if they are another's."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.lexicon import settling
from conflict_cli.linking.context import Context
from conflict_cli.linking.scopes import ADDITIVE
from conflict_cli.linking.statements import Statement

MORE_THAN = tuple(f"{phrase} " for phrase in read_phrases(settling.MORE_THAN))


class Tolls(NamedTuple):
    """The number of people in each sentence's tolls, and what happened to them.

    `adding` has the sentences that add people to others: "two more died".
    """

    people: Counter[int]
    outcomes: set[tuple[int, str]]
    adding: set[int]


def count_tolls(context: Context, statements: Sequence[Statement]) -> Tolls:
    """The tolls of an article's statements."""
    tolls = Tolls(Counter(), set(), set())
    for one in statements:
        if one.claim is not None:
            words = context.document.text[one.claim.start : one.claim.end].lower()
            for phrase in MORE_THAN:
                words = words.replace(phrase, "")
            tolls.people[one.sentence] += one.claim.quantity.low or 0
            tolls.outcomes.add((one.sentence, one.claim.outcome))
            if ADDITIVE.occurs_in(words.split()):
                tolls.adding.add(one.sentence)
    return tolls


def counts_fewer(tolls: Tolls, sentence: int, claim: Claim) -> bool:
    """True if a sentence has tolls, and they count fewer people than a claim, or other people."""
    return sentence in tolls.people and (
        sentence in tolls.adding or tolls.people[sentence] < (claim.quantity.low or 0)
    )


def counts_others(tolls: Tolls, sentence: int, claim: Claim) -> bool:
    """True if a sentence has tolls, but none with the outcome of a claim.

    "killed eight. They took nine hostage in Sule"
    """
    return sentence in tolls.people and (sentence, claim.outcome) not in tolls.outcomes
