"""What the rules take out of a sentence, before linking and settling: shared by casualties and losses."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from conflict_cli.engine.grammar import LETTING_GO, Rule, Table, Units, compile_pattern
from conflict_cli.models import Quantity

# How a claim speaks of its people: of those told before, of others, by name …
Reference = Literal["", "bare", "definite", "list", "named", "others", "pronoun", "shared"]


class Claim(NamedTuple):
    """One claim as the words of its own sentence state it.

    `victim` and `harm` are unit numbers in the sentence's `Reading` (harm -1 where no word of its own carries it);
    `core` are the tokens of the victims' or items' phrase without its number, None where the sentence names none.
    `outcome` is the outcome of a casualty or the action of a loss, `victim_type` a victim type or an item type; `scope` is set where the
    claim's own form tells it, as in a list of running totals.
    """

    rule: Rule
    sentence: int
    victim: int
    harm: int
    outcome: str
    quantity: Quantity
    core: tuple[int, int] | None
    victim_type: str
    reference: str
    status: str
    subset: bool
    superseded: bool
    start: int
    end: int
    scope: str = ""


class Reading(NamedTuple):
    """The folded units of one sentence and the claims found in it."""

    sentence: int
    units: Units
    claims: tuple[Claim, ...]
    losses: tuple[Claim, ...]


class Found(NamedTuple):
    """Unit numbers of one match of a rule; -1 where the rule names none."""

    rule: Rule
    victim: int
    harm: int
    count: int  # type: ignore[assignment]  # shadows tuple.count, which nobody calls on a match
    phrase: int
    times: int


def match_rules(letters: str, table: Table[Rule], used: set[int]) -> Iterator[Found]:
    """What the rules take of a sentence, rule by rule, left to right; noun phrases in `used` are taken already and are passed over.

    The caller adds to `used` what it made a claim of; numbers that a rule says to skip are added here.
    """
    lacks = set(letters).isdisjoint
    for first, second, third, rule in table.sieves():
        if lacks(first) or lacks(second) or lacks(third):
            continue
        pattern = compile_pattern(rule.pattern)
        names = pattern.groupindex
        place = 0
        while (match := pattern.search(letters, place, None, LETTING_GO)) is not None:
            place = max(match.end(), match.start() + 1)
            if "skip" in names and (skipped := match.start("skip")) >= 0:
                used.add(skipped)
            harm = match.start("harm") if "harm" in names else -1
            count = match.start("count") if "count" in names else -1
            pairs = {(start, harm) for start, end in match.spans("victim") if end > start}
            if "victim2" in names and (second_victim := match.start("victim2")) >= 0:
                pairs.add((second_victim, match.start("harm2")))
            if pairs and all(victim in used for victim, _ in pairs):  # "has risen to 68, police said, with 165 people hurt"
                place = min(victim for victim, _ in pairs) + 1
            for victim, own in sorted(pairs):
                if victim not in used and (count < 0 or count not in used):
                    phrase = match.start("phrase") if "phrase" in names else -1
                    times = match.start("times") if "times" in names else -1
                    yield Found(rule, victim, own, count, phrase, times)
