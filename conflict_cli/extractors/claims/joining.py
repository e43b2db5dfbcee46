"""Claims of people who are named side by side without a number: "women and children were killed" is one claim."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Units, tags_of
from conflict_cli.extractors.claims.matching import Toll
from conflict_cli.vocabulary import VictimType

PLURAL = TAGS["PLURAL"]
JOINTS = tags_of("AND COMMA")


def join_plurals(claims: Sequence[Toll], units: Units) -> list[Toll]:
    """The claims of a sentence, those of plurals without a number that only "and" and commas part made one where they are of one kind."""
    ordered = sorted(claims, key=lambda claim: (claim.rule.name, claim.harm, claim.victim))
    rows: list[list[Toll]] = []
    for claim in ordered:
        if rows and are_joined(rows[-1][-1], claim, units):
            rows[-1].append(claim)
        else:
            rows.append([claim])
    return [join(row) for row in rows]


def drop_survivals(claims: Sequence[Toll]) -> list[Toll]:
    """ "They murdered him, mutilated him": he is told of as dead, and not as wounded as well."""
    killed = {claim.quantity.low for claim in claims if is_pronoun(claim, "killed")}
    return [claim for claim in claims if not (is_pronoun(claim, "wounded") and claim.quantity.low in killed)]


def is_pronoun(claim: Toll, outcome: str) -> bool:
    """Whether a claim tells an outcome of whom a pronoun stands for."""
    return claim.outcome == outcome and claim.reference == "pronoun" and claim.status == ""


def are_joined(one: Toll, two: Toll, units: Units) -> bool:
    """Whether two claims stand side by side with one verb; soldiers and civilians are two claims."""
    if (one.rule, one.harm, one.outcome, one.subset) != (two.rule, two.harm, two.outcome, two.subset):
        return False
    if any(units[claim.victim].tag != PLURAL or claim.quantity.count is not None for claim in (one, two)):
        return False
    kinds = {one.victim_type, two.victim_type} - {"unspecified"}
    return len(kinds) < 2 and all(unit.tag in JOINTS for unit in units[one.victim + 1 : two.victim])


def join(row: Sequence[Toll]) -> Toll:
    """One claim of those that stand side by side."""
    first, last = row[0], row[-1]
    if len(row) == 1:
        return first
    kind: VictimType = next((claim.victim_type for claim in row if claim.victim_type != "unspecified"), "unspecified")
    core = (first.core[0], last.core[1]) if first.core and last.core else None
    start, end = min(claim.start for claim in row), max(claim.end for claim in row)
    return first._replace(core=core, victim_type=kind, start=start, end=end)
