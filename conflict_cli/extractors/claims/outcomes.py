"""What happened to people if no verb of harm says it: by the word for their toll, or by where they
come from or are taken in.
"""

from collections.abc import Callable, Sequence
from typing import Literal

from conflict_cli.engine.grammar import TAGS, Unit, Units, is_a, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.chunks.injuries import HOSPITALS
from conflict_cli.extractors.claims.chunks.people import FAMILIES
from conflict_cli.extractors.claims.labels import ToldOutcome
from conflict_cli.extractors.claims.matching import RuleMatch, Toll
from conflict_cli.extractors.claims.surroundings import TAKING
from conflict_cli.extractors.lexical import ARMED, outcome_of
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import Outcome

CLAIMED = frozenset(lexicon.CLAIMED.split())
LISTED = frozenset(lexicon.LISTED.split())
TREATING = frozenset(lexicon.TREATING.split())
COUNTED: dict[Outcome, frozenset[str]] = {
    "wounded": frozenset(lexicon.WOUNDED_TOLLS.split()),
    "missing": frozenset(lexicon.MISSING_TOLLS.split()),
    "displaced": frozenset(lexicon.DISPLACED_TOLLS.split()),
}
FIGURES = frozenset(lexicon.FIGURES.split())
LOSSES = frozenset(lexicon.LOSSES.split())
ONE_OR_MORE_VICTIMS = frozenset((*lexicon.VICTIM.split(), *lexicon.VICTIMS.split()))
VICTIMS = frozenset(lexicon.VICTIMS.split())
CROWD = 1000  # people travel in such numbers only if they flee
LEAVING = frozenset(lexicon.LEAVING.split())
ARRIVED = frozenset(lexicon.ARRIVED.split())
MOVED = frozenset(lexicon.MOVED.split())
PURPOSES = frozenset(lexicon.PURPOSES.split())
OUT_OF = frozenset(lexicon.OUT_OF.split())
SHELTERED = FAMILIES | frozenset(lexicon.SHELTERED.split())
SHELTERING = frozenset(lexicon.SHELTERING.split())
PATIENTS = frozenset(lexicon.PATIENTS.split())
SHOT = frozenset(lexicon.SHOT.split())
HIT = frozenset(lexicon.HIT.split())
FINDING = frozenset(lexicon.FINDING.split())
REVISING = frozenset(lexicon.REVISING.split())
AVIATORS = frozenset(lexicon.AVIATORS.split())
PARTED_VERBS = frozenset(read_phrases(lexicon.PARTED_VERBS))
WEEKDAYS = frozenset(lexicon.WEEKDAYS.split())
FALLING = frozenset(lexicon.FALLING.split())
FELL = frozenset(lexicon.FELL.split())
MEN = frozenset(lexicon.MEN.split())
CAPTURE_VERBS = frozenset(lexicon.CAPTURE_VERBS.split())
STATED_AS = frozenset(lexicon.STATED_AS.split())
FATALLY = frozenset(lexicon.FATALLY.split())
FROM = frozenset(function_words.FROM.split())
IN = frozenset(function_words.IN.split())
OF = frozenset(function_words.OF.split())
ON = frozenset(function_words.ON.split())
THE = frozenset(function_words.THE.split())
HARM_VERBS = tags_of("HARM_PAST HARM_INTRANSITIVE PASSIVE ACTIVE")
COUNT_ALONE = TAGS["COUNT_ALONE"]


def outcome_of_toll(
    document: Document, units: Units, victim: int, stated: ToldOutcome, before: Sequence[Toll]
) -> ToldOutcome:
    """What the word for a toll says happened to those it counts: "the number of wounded rose to
    37"; `stated` if it leaves it open.

    "Losses" are an army's dead and wounded, unless the word after the number says which. "The
    figure" counts what was stated before.
    """
    toll = next((unit for unit in reversed(units[:victim]) if is_a(unit, "TOLL")), None)
    if toll is None:
        return stated
    words = document.tokens.lowers[toll.first : toll.last]
    if words[-1] in FIGURES and len(words) == 2:
        return next((claim.outcome for claim in reversed(before) if not claim.subset), "")
    for outcome, named in COUNTED.items():
        if not named.isdisjoint(words):
            return outcome
    told = victim + 1 < len(units) and is_a(units[victim + 1], "HARM_PAST", "STATE")
    return "killed_or_wounded" if not LOSSES.isdisjoint(words) and not told else stated


def outcome_of_victims(
    document: Document, units: Units, victim: int, before: Sequence[Toll]
) -> tuple[ToldOutcome, bool]:
    """What happened to "victims", and whether they are some of those mentioned before.

    Dead if a feud "claimed five victims", if "the names of five victims" are listed, and if only
    dead were mentioned before "six of the victims"; wounded if a hospital "received five victims".
    """
    tokens, unit = document.tokens, units[victim]
    if victim and tokens.lowers[units[victim - 1].first] in CLAIMED:
        return "killed", False
    before_them = set(tokens.lowers[max(units[0].first, unit.first - 4) : unit.first])
    if not before_them.isdisjoint(LISTED):
        return "killed", False
    if not before_them.isdisjoint(TREATING):
        return "wounded", False
    known = not THE.isdisjoint(tokens.lowers[unit.first : unit.last]) and bool(before)
    only_dead = known and all(claim.outcome == "killed" for claim in before)
    return ("killed", True) if only_dead else ("killed_or_wounded", False)


def outcome_of_the_victims(
    document: Document, units: Units, trigger: int, before: Sequence[Toll]
) -> ToldOutcome:
    """What happened to "the victims", who were mentioned before; empty if `trigger` is another
    word, or none were mentioned.
    """
    if (
        trigger < 0
        or not is_a(units[trigger], "VICTIM_NOUN")
        or document.tokens.lowers[units[trigger].last - 1] not in ONE_OR_MORE_VICTIMS
    ):
        return ""
    return next((claim.outcome for claim in reversed(before) if not claim.subset), "")


def leaves_home(document: Document, units: Units, victim: int, trigger: int) -> bool:
    """True if people who left a place, or were driven from it, are displaced: families, or more
    people than travel together.
    """
    tokens, unit = document.tokens, units[victim]
    behind = units[victim + 1] if victim + 1 < len(units) else None
    if trigger < 0:
        return behind is not None and tokens.lowers[behind.first] in OUT_OF
    verb, head = tokens.lowers[units[trigger].first], tokens.lowers[unit.last - 1]
    if verb in ARRIVED and (
        head not in SHELTERED
        or not PURPOSES.isdisjoint(tokens.lowers[units[trigger].last : units[-1].last])
    ):
        return False  # "20,000 pilgrims have arrived", "… people have arrived for the feast"
    if verb in MOVED and FROM.isdisjoint(
        tokens.lowers[units[trigger].last : units[trigger].last + 1]
    ):
        return False  # "were moved by the song"
    if unit.type not in ("civilian", "unspecified") or unit.quantity is None or verb not in LEAVING:
        return False
    return head in FAMILIES or (unit.quantity.low or 0) >= CROWD


def seeks_shelter(document: Document, unit: Unit) -> bool:
    """True if people who are taken in are displaced: "has taken in 700 families"; not a boy whom
    the police take in.
    """
    lowers = document.tokens.lowers
    taken_in = lowers[unit.first - 1] in SHELTERING or (
        lowers[unit.first - 1] in IN and lowers[unit.first - 2] in TAKING
    )
    return (
        taken_in
        and lowers[unit.last - 1] in SHELTERED
        and unit.quantity is not None
        and unit.quantity.low != 1
    )


def outcome_of_list(document: Document, units: Units, victim: int) -> ToldOutcome:
    """What the verb before a list of places says of the people in the brackets after each: "fled to
    Homs (9,200 people)".
    """
    for unit in reversed(units[:victim]):
        if unit.tag in HARM_VERBS:
            return outcome_of(unit.type)
        if document.tokens.lowers[unit.first] in ARRIVED:
            return "displaced"
    return ""


def at_hospital(document: Document, units: Units, victim: int) -> bool:
    """True if patients come to a hospital: "the clinic received nine patients"."""
    lowers, unit = document.tokens.lowers, units[victim]
    return lowers[unit.last - 1] in PATIENTS and not HOSPITALS.isdisjoint(
        lowers[units[0].first : min(unit.last + 6, units[-1].last)]
    )


def are_shot(document: Document, units: Units, victim: int) -> bool:
    """True if armed people shot several people, and no other word of the sentence states the
    result: "Gunmen shot three farmers".
    """
    quantity, shooter = (
        units[victim].quantity,
        next((unit for unit in units[:victim] if unit.type), None),
    )
    alone = not any(unit.tag in HARM_VERBS or is_a(unit, "STATE", "HARM_GERUND") for unit in units)
    several = quantity is not None and (quantity.low or 0) > 1
    struck = document.tokens.lowers[units[victim].first - 1] in SHOT  # not "shot at"
    return several and alone and struck and shooter is not None and shooter.type in ARMED


def is_attacked(units: Units) -> bool:
    """True if a sentence mentions an attack or a weapon: "The clinic treated 17 patients after the
    raid".
    """
    return any(is_a(unit, "WEAPON") or unit.type == "attack" for unit in units)


def is_hit(document: Document, verb: Unit) -> bool:
    """True if a verb in the passive says that people were hit: people "shot at" may be unharmed."""
    return document.tokens.lowers[verb.last - 1] in HIT


def are_unearthed(document: Document, units: Units, bodies: int) -> bool:
    """True if several bodies are found; those taken away or buried may have been counted before."""
    verb = next(
        (unit for unit in units[bodies + 1 :] if is_a(unit, "RECOVERED", "REPORTED")), units[bodies]
    )
    return is_plural(document, units[bodies]) and document.tokens.lowers[verb.first] in FINDING


def outcome_of_part(document: Document, unit: Unit) -> ToldOutcome:
    """What happened to some of the captives; nothing for a phrase that is no part of others."""
    return (
        ""
        if OF.isdisjoint(document.tokens.lowers[unit.first : unit.last])
        else outcome_of(unit.outcome)
    )


def last_revised(
    document: Document, units: Units, victim: int, before: Sequence[Toll]
) -> ToldOutcome:
    """What happened to the people of the sentence before, whose number "was later lowered to
    31".
    """
    if document.tokens.lowers[units[victim - 2].first] not in REVISING:
        return ""
    return next((claim.outcome for claim in reversed(before) if not claim.subset), "")


def are_shot_down(
    document: Document, units: Units, found: RuleMatch, before: Sequence[Toll]
) -> bool:
    """True if people are shot down; pilots go down with their aircraft and may live, and a bare
    number may count drones.
    """
    unit = units[found.victim]
    if unit.tag == COUNT_ALONE and not (
        unit.reference == "others" and any(claim.outcome == "killed" for claim in before)
    ):
        return False
    return (
        units[found.trigger].type == "shot_down"
        and document.tokens.lowers[unit.last - 1] not in AVIATORS
    )


def is_parted_verb(document: Document, units: Units, found: RuleMatch) -> bool:
    """True if a verb of killing has its other half after the victims: "gunned nine farmers
    down".
    """
    lowers = document.tokens.lowers
    return (
        f"{lowers[units[found.trigger].first]} {lowers[units[found.victim].last]}" in PARTED_VERBS
    )


def have_fallen(document: Document, units: Units, found: RuleMatch, before: Sequence[Toll]) -> bool:
    """True if fighters, or a number of dead stated before, fell: "six soldiers fell on Tuesday"; to
    "fall on the guards" is to attack.
    """
    tokens, unit, verb = document.tokens, units[found.victim], units[found.trigger]
    if verb.last - verb.first > 1 or tokens.lowers[verb.first] not in FELL:
        return False
    told = unit.tag == COUNT_ALONE and any(claim.outcome == "killed" for claim in before)
    if not (told or unit.type in ARMED or tokens.lowers[unit.last - 1] in MEN):
        return False
    if found.trigger + 1 == len(units) or not tokens.lowers[verb.last][0].isalnum():
        return True
    behind = units[found.trigger + 1]
    if is_a(behind, "DATE"):
        return True
    following, day = tokens.lowers[verb.last], tokens.lowers[verb.last + 1 : verb.last + 2]
    return following in FALLING or (following in ON and not WEEKDAYS.isdisjoint(day))


def are_taken(document: Document, captives: Unit) -> bool:
    """True if the taking of captives without a number is stated: "took hostages"."""
    return (
        is_plural(document, captives)
        and document.tokens.lowers[captives.first - 1] in CAPTURE_VERBS
    )


def is_plural(document: Document, unit: Unit) -> bool:
    """True if a noun of harm is a plural: "casualties", "deaths"."""
    return document.tokens.lowers[unit.last - 1].endswith("s")


def displaced_if(is_true: bool) -> Literal["displaced", ""]:
    """The outcome of people who are displaced if something holds of them."""
    return "displaced" if is_true else ""


def last_outcome(units: Units, victim: int, *names: str) -> ToldOutcome:
    """The outcome that the last unit of the given classes before the victims states, "" if there is
    none.
    """
    return next(
        (outcome_of(unit.type) for unit in reversed(units[:victim]) if is_a(unit, *names)), ""
    )


# Outcomes, by the names that rules give them, that depend on the words around the victims; empty if
# these state none.
BY_WORDS: dict[str, Callable[[Document, Units, RuleMatch, Sequence[Toll]], ToldOutcome]] = {
    "of_verb_before": lambda document, units, found, before: last_outcome(
        units, found.victim, "HARM_PAST", "ACTIVE"
    ),
    "of_state_before": lambda document, units, found, before: last_outcome(
        units, found.victim, "VICTIM_NOUN", "HARM_PAST", "STATE"
    ),
    "if_departed": lambda document, units, found, before: displaced_if(
        leaves_home(document, units, found.victim, found.trigger)
    ),
    "if_sheltered": lambda document, units, found, before: displaced_if(
        seeks_shelter(document, units[found.victim])
    ),
    "of_list": lambda document, units, found, before: outcome_of_list(
        document, units, found.victim
    ),
    "if_treated": lambda document, units, found, before: (
        "wounded"
        if (before or is_attacked(units)) and at_hospital(document, units, found.victim)
        else ""
    ),
    "if_hit": lambda document, units, found, before: (
        "killed_or_wounded" if is_hit(document, units[found.trigger]) else ""
    ),
    "if_shot": lambda document, units, found, before: (
        "killed_or_wounded" if are_shot(document, units, found.victim) else ""
    ),
    "if_plural": lambda document, units, found, before: (
        outcome_of(units[found.victim].type) if is_plural(document, units[found.victim]) else ""
    ),
    "if_unearthed": lambda document, units, found, before: (
        "killed" if are_unearthed(document, units, found.victim) else ""
    ),
    "if_taken": lambda document, units, found, before: (
        "kidnapped" if are_taken(document, units[found.victim]) else ""
    ),
    "if_stated": lambda document, units, found, before: (
        outcome_of(units[found.trigger].type)
        if document.tokens.lowers[units[found.trigger].last] in STATED_AS
        else ""
    ),
    "of_revised": lambda document, units, found, before: last_revised(
        document, units, found.victim, before
    ),
    "if_shot_down": lambda document, units, found, before: (
        "killed" if are_shot_down(document, units, found, before) else ""
    ),
    "if_fell": lambda document, units, found, before: (
        "killed" if have_fallen(document, units, found, before) else ""
    ),
    "if_parted": lambda document, units, found, before: (
        "killed" if is_parted_verb(document, units, found) else ""
    ),
    "if_fatally": lambda document, units, found, before: (
        "killed" if document.tokens.lowers[units[found.victim].last] in FATALLY else ""
    ),
    "of_captives": lambda document, units, found, before: outcome_of_part(
        document, units[found.count]
    ),
    "if_destroyed": lambda document, units, found, before: (
        "killed"
        if units[found.trigger].type == "destroyed" and units[found.victim].type in ARMED
        else ""
    ),
    "if_lost": lambda document, units, found, before: (
        "killed" if units[found.phrase].type in ARMED else ""
    ),  # a party loses seats
}
