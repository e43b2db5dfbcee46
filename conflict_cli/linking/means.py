"""The weapon of a happening: the first one that its clauses name."""

from conflict_cli.engine.grammar import TAGS, Units, tags_of
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.clauses.trees import Clause
from conflict_cli.linking.actors import is_their_own
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Arm, Link, Step
from conflict_cli.linking.subjects import find_arms
from conflict_cli.linking.whereabouts import Told
from conflict_cli.models import HELD

PREPOSITION, WHO = TAGS["PREPOSITION"], TAGS["WHO"]
JOINS = tags_of("COMMA AND")
BEFORE_RELATIVES = 2  # units: "the bombings in which", "the blast that"


def find_weapon(
    context: Context, told: Told, claim: Claim | None = None, background: bool = False
) -> Link[str] | None:
    """The first weapon that the clauses of a happening name.

    Not lost equipment itself, nor what the victims were in. For people who were taken, the weapon
    must be in their own clause: "eight were killed with machetes and five abducted". For a
    `background` claim, a weapon in another clause must come right before its own: "moved guns in
    revenge for the raid in which nine were killed".
    """
    arms = find_arms(context, told.sentence)
    if not arms:
        return None
    reading, parsed = context.read(told.sentence), context.clauses_of(told.sentence)
    lost = {loss.victim for loss in reading.losses}
    own = told.clauses[0]
    scene = antecedent(reading.units, parsed.clauses[own])
    for clause in told.clauses if claim is None or claim.outcome not in HELD else (own,):
        for unit, arm in arms.items():
            # "survived a car bomb that killed two"
            subject = clause == own and unit == parsed.clauses[own].subject
            named = subject or (clause == own and unit == scene) or parsed.owner[unit] == clause
            if arm.weapon is None or unit in lost or not named:
                continue
            if claim is not None and (
                is_told_of_victims(context, reading.units, claim, unit, arm)
                or crashes(context, told, unit, claim)
            ):
                continue
            first = parsed.clauses[own].first
            if (
                background
                and not subject
                and clause != own
                and not first - BEFORE_RELATIVES <= unit < first
            ):
                continue
            step: Step = "clause" if clause == own and unit != scene else "sentence"
            return Link(arm.weapon, step, arm.start, arm.end)
    return None


def antecedent(units: Units, clause: Clause) -> int:
    """The noun before "in which": "answered the bombing with shelling in which nine died"; -1 if a
    clause does not begin so.
    """
    before = clause.first - BEFORE_RELATIVES
    if clause.kind != "relative" or before < 0 or units[before + 1].tag != PREPOSITION:
        return -1
    return before if units[clause.first].tag == WHO else -1


def is_told_of_victims(context: Context, units: Units, claim: Claim, unit: int, arm: Arm) -> bool:
    """True if equipment is lost beside people or is theirs: "lost 830 soldiers and 11 tanks", "the
    crew of the helicopter".
    """
    if (
        claim.core is not None
        and context.document.tokens.starts[claim.core[0]] < arm.start < claim.end
        and unit == claim.victim
    ):
        return True
    between = units[claim.victim + 1 : unit] if 0 <= claim.victim < unit else ()
    listed = all(one.tag in JOINS or one.quantity is not None for one in between)
    return bool(between) and listed and units[unit].quantity is not None


def crashes(context: Context, told: Told, unit: int, claim: Claim) -> bool:
    """True if a thing is the victims' own and something happened to it.

    "died when their jet crashed"
    """
    parsed = context.clauses_of(told.sentence)
    clause = parsed.clauses[parsed.owner[unit]]
    return (
        clause.kind == "temporal"
        and clause.subject == unit
        and is_their_own(context, context.read(claim.sentence).units[unit])
    )


def weapon_above(context: Context, told: Told) -> Link[str] | None:
    """The weapon of the clauses that a toll of nobody contrasts with.

    "A bomb went off, but nobody was hurt"
    """
    above = [
        clause
        for clause in context.clauses_of(told.sentence).above(told.clauses[0])
        if clause not in told.clauses
    ]
    found = find_weapon(context, told._replace(clauses=above)) if above else None
    return found._replace(step="sentence") if found is not None else None


def weapon_before(context: Context, number: int) -> Link[str] | None:
    """The weapon that is the subject of the sentence before a toll of nobody: "Two shells landed in
    a field. Nobody was hurt".
    """
    sentences = context.document.sentences
    if (
        number == 0
        or sentences[number - 1].block != sentences[number].block
        or not find_arms(context, number - 1)
    ):
        return None
    main = next((one for one in context.clauses_of(number - 1).clauses if one.kind == "main"), None)
    if main is None or main.verb < 0 or context.read(number - 1).claims:
        return None
    arm = find_arms(context, number - 1).get(main.subject)
    if arm is not None and arm.weapon is not None:
        return Link(arm.weapon, "incident", arm.start, arm.end)
    return None
