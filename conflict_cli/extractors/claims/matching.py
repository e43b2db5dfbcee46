"""What the rules find in a sentence, before linking and settling: shared by casualties and
losses.
"""

from collections.abc import Iterator
from typing import Generic, Literal, NamedTuple, TypeVar

from conflict_cli.engine.grammar import RELEASE_GIL, Rule, Table, Units, compile_pattern
from conflict_cli.extractors.claims.labels import Doubt, Reference
from conflict_cli.models import Quantity
from conflict_cli.vocabulary import ItemType, LossAction, Outcome, Scope, VictimType

What = TypeVar("What", bound=str, covariant=True)
Kind = TypeVar("Kind", bound=str, covariant=True)

VICTIM: Literal["victim"] = "victim"  # the group of a pattern that a list repeats


class ClaimOf(NamedTuple, Generic[What, Kind]):
    """One claim as the words of its own sentence state it: a `Toll` of people or a `LossClaim` of
    things.

    `victim` and `trigger` are unit numbers in the sentence's `Reading` (trigger is -1 if no word
    states it); `core` are the tokens of the victims' or items' phrase without its number, None if
    the sentence names none. `outcome` is the outcome of a casualty or the action of a loss,
    `victim_type` a victim type or an item type; `scope` is set if the form of the claim shows it,
    as in a list of running totals.
    """

    rule: Rule
    sentence: int
    victim: int
    trigger: int
    outcome: What
    quantity: Quantity
    core: tuple[int, int] | None
    victim_type: Kind
    reference: Reference
    status: Doubt
    subset: bool
    superseded: bool
    start: int
    end: int
    scope: Scope | None = None


Toll = ClaimOf[Outcome, VictimType]
LossClaim = ClaimOf[LossAction, ItemType]
Claim = ClaimOf[str, str]  # either of them


class ParsedSentence(NamedTuple):
    """The folded units of one sentence and the claims found in it."""

    sentence: int
    units: Units
    claims: tuple[Toll, ...]
    losses: tuple[LossClaim, ...]


class RuleMatch(NamedTuple):
    """Unit numbers of one match of a rule; -1 if the rule has no such group."""

    rule: Rule
    victim: int
    trigger: int
    count: int  # type: ignore[assignment]  # shadows tuple.count, which nobody calls on a match
    phrase: int
    times: int


class Starts(dict[str, int]):
    """Where the groups of a match start; -1 for groups that its pattern does not have."""

    def __missing__(self, name: str) -> int:
        return -1


def match_rules(tags: str, table: Table[Rule], used: set[int]) -> Iterator[RuleMatch]:
    """The matches of the rules in a sentence, rule by rule, from left to right; noun phrases in
    `used` are already taken and skipped.

    The caller adds what it makes a claim of to `used`; numbers that a rule says to skip are added
    here.
    """
    lacks = set(tags).isdisjoint
    for first, second, third, rule in table.prefilters():
        if lacks(first) or lacks(second) or lacks(third):
            continue
        pattern = compile_pattern(rule.pattern)
        names = pattern.groupindex
        place = 0
        while (match := pattern.search(tags, place, None, RELEASE_GIL)) is not None:
            place = max(match.end(), match.start() + 1)
            starts = Starts({name: match.start(name) for name in names})
            if starts["skip"] >= 0:
                used.add(starts["skip"])
            trigger, count = starts["trigger"], starts["count"]
            pairs = {(start, trigger) for start, end in match.spans(VICTIM) if end > start}
            if starts["victim2"] >= 0:
                pairs.add((starts["victim2"], starts["harm2"]))
            if pairs and all(
                victim in used for victim, _ in pairs
            ):  # "has risen to 68, police said, with 165 people hurt"
                place = min(victim for victim, _ in pairs) + 1
            for victim, own in sorted(pairs):
                if victim not in used and (count < 0 or count not in used):
                    yield RuleMatch(rule, victim, own, count, starts["phrase"], starts["times"])
