"""Claims of people who are named side by side without a number: "women and children were killed" is
one claim.
"""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Units, tags_of
from conflict_cli.extractors.claims.matching import Toll
from conflict_cli.vocabulary import VictimType

PLURAL = TAGS["PLURAL"]
JOINTS = tags_of("AND COMMA")


def join_plurals(claims: Sequence[Toll], units: Units) -> list[Toll]:
    """The claims of a sentence: uncounted plurals of one kind with only "and" and commas between
    them become one claim.
    """
    ordered = sorted(claims, key=lambda claim: (claim.rule.name, claim.trigger, claim.victim))
    rows: list[list[Toll]] = []
    for claim in ordered:
        if rows and are_joined(rows[-1][-1], claim, units):
            rows[-1].append(claim)
        else:
            rows.append([claim])
    return [join(row) for row in rows]


def drop_survivals(claims: Sequence[Toll]) -> list[Toll]:
    """ "They murdered him, mutilated him": he counts as dead, not as wounded too."""
    killed = {claim.quantity.low for claim in claims if is_pronoun(claim, "killed")}
    return [
        claim
        for claim in claims
        if not (is_pronoun(claim, "wounded") and claim.quantity.low in killed)
    ]


def is_pronoun(claim: Toll, outcome: str) -> bool:
    """True if a claim states an outcome of a person who is only a pronoun."""
    return claim.outcome == outcome and claim.reference == "pronoun" and claim.status == ""


def are_joined(one: Toll, two: Toll, units: Units) -> bool:
    """True if two claims share a verb and are side by side; soldiers and civilians stay apart."""
    if (one.rule, one.trigger, one.outcome, one.subset) != (
        two.rule,
        two.trigger,
        two.outcome,
        two.subset,
    ):
        return False
    if any(
        units[claim.victim].tag != PLURAL or claim.quantity.count is not None
        for claim in (one, two)
    ):
        return False
    kinds = {one.victim_type, two.victim_type} - {"unspecified"}
    return len(kinds) < 2 and all(unit.tag in JOINTS for unit in units[one.victim + 1 : two.victim])


def join(row: Sequence[Toll]) -> Toll:
    """Claims that are side by side as one."""
    first, last = row[0], row[-1]
    if len(row) == 1:
        return first
    kind: VictimType = next(
        (claim.victim_type for claim in row if claim.victim_type != "unspecified"), "unspecified"
    )
    core = (first.core[0], last.core[1]) if first.core and last.core else None
    start, end = min(claim.start for claim in row), max(claim.end for claim in row)
    return first._replace(core=core, victim_type=kind, start=start, end=end)
