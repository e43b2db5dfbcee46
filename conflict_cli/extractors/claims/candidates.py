"""What a match of a rule may state: what happened to people, how many and who they are, before the
vetoes.
"""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit, Units, tags_of
from conflict_cli.extractors.claims.chunks.verb_groups import HARM_TAGS
from conflict_cli.extractors.claims.labels import Modality, Reference, ToldOutcome, modality_of
from conflict_cli.extractors.claims.matching import RuleMatch, Toll
from conflict_cli.extractors.claims.outcomes import (
    BY_WORDS,
    outcome_of_the_victims,
    outcome_of_toll,
    outcome_of_victims,
)
from conflict_cli.extractors.claims.surroundings import (
    among_victims,
    belongs_to,
    claims_of_others,
    find_host,
    is_one_of,
    is_vague,
    named_whole,
)
from conflict_cli.extractors.claims.victims import core_of, count_people
from conflict_cli.extractors.lexical import ARMED, outcome_of
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.models import Quantity
from conflict_cli.text.document import Document

COUNTED_VICTIMS, NOMINAL, PART, PLURAL, SELF, COUNT_ALONE = (
    TAGS[name] for name in "COUNTED_VICTIMS NOMINAL PART PLURAL SELF COUNT_ALONE".split()
)
SINGLES = tags_of("PEOPLE PERSON NAMED")
THINGLIKE = tags_of("COUNTED_UNKNOWN OBJECT")
VICTIMS = frozenset(lexicon.VICTIMS.split())
THE = frozenset(function_words.THE.split())


class Scene(NamedTuple):
    """A sentence while its claims are made: its units, the claims so far, and those of the sentence
    before.
    """

    document: Document
    number: int
    units: Units
    claims: Sequence[Toll]
    carried: Sequence[Toll]

    @property
    def told_before(self) -> list[Toll]:
        """All claims that a later phrase of the sentence may continue."""
        return [*self.carried, *self.claims]

    def words_of(self, unit: Unit) -> list[str]:
        """The folded tokens of a unit."""
        return self.document.tokens.lowers[unit.first : unit.last]


class Told(NamedTuple):
    """What happened to people, its modality, and whether they are part of a larger group."""

    outcome: ToldOutcome
    status: Modality
    is_part: bool


class ClaimCandidate(NamedTuple):
    """A claim that no veto has been tried on yet; `victim` and `trigger` are the units that the
    match names.
    """

    scene: Scene
    found: RuleMatch
    victim: Unit
    trigger: Unit | None
    told: Told
    quantity: Quantity
    core: tuple[int, int] | None
    kind: str
    reference: Reference

    @property
    def first_word(self) -> str:
        """The first word of the victims' phrase, folded."""
        return self.scene.document.tokens.lowers[self.victim.first]

    @property
    def last_word(self) -> str:
        """The last word of the victims' phrase, folded."""
        return self.scene.document.tokens.lowers[self.victim.last - 1]

    @property
    def is_uncounted(self) -> bool:
        """True if no word states a number: neither a figure nor one such as "many"."""
        return self.quantity.count is None


def read_candidate(scene: Scene, found: RuleMatch) -> ClaimCandidate | None:
    """The candidate of a match, None if its words state no outcome or count nobody."""
    told = read_outcome(scene, found)
    if told is None or not told.outcome:
        return None
    counted = count_people(scene.document, scene.units, found.victim, found.count, scene.carried)
    quantity, core, reference = counted or (None, None, "")
    if quantity is None:
        return None
    unit, trigger = (
        scene.units[found.victim],
        scene.units[found.trigger] if found.trigger >= 0 else None,
    )
    core, kind = read_victims(scene, found, core)
    if unit.tag in THINGLIKE and trigger is not None and trigger.tag == NOMINAL:
        core = None  # "no reports of casualties"
    return ClaimCandidate(
        scene,
        found,
        unit,
        trigger,
        told,
        multiply(quantity, scene.units, found.times),
        core,
        kind,
        reference,
    )


def read_outcome(scene: Scene, found: RuleMatch) -> Told | None:
    """What happened to the people of a match, by its rule, its verb or the words around them; None
    if these state nothing.
    """
    rule = found.rule
    trigger = scene.units[found.trigger] if found.trigger >= 0 else None
    outcome = outcome_of(rule.outcome or (trigger.type if trigger is not None else ""))
    status = rule.status or (
        modality_of(trigger) if trigger is not None and trigger.tag in HARM_TAGS else ""
    )
    if rule.outcome == "of_noun":
        return read_noun(scene, found)
    if rule.outcome == "of_host":
        return read_host(scene, found)
    is_part = rule.subset
    before = scene.told_before
    if outcome == "killed_or_wounded" and (
        told := outcome_of_the_victims(scene.document, scene.units, found.trigger, before)
    ):
        outcome = told
    elif rule.toll and trigger is None:
        outcome = outcome_of_toll(scene.document, scene.units, found.victim, outcome, before)
    elif rule.outcome in BY_WORDS:
        goes_on = any(
            claim.victim < found.victim and claim.rule is not rule for claim in scene.claims
        )
        is_part = is_part or (rule.outcome == "of_list" and goes_on)
        outcome = BY_WORDS[rule.outcome](scene.document, scene.units, found, before)
    return Told(correct_bodies(scene.units[found.victim], outcome), status, is_part)


def correct_bodies(unit: Unit, outcome: ToldOutcome) -> ToldOutcome:
    """ "14 bodies, and 22 wounded", "14 bodies from the camp of people who had fled": bodies are
    always dead.
    """
    return (
        "killed"
        if unit.tag == COUNTED_VICTIMS
        and unit.outcome == "killed"
        and outcome in ("wounded", "displaced")
        else outcome
    )


def read_noun(scene: Scene, found: RuleMatch) -> Told | None:
    """What the noun itself says happened: "13 deaths"; None for "victims" mentioned before."""
    unit, is_part = scene.units[found.victim], found.rule.subset
    outcome = outcome_of(unit.outcome)
    if outcome == "killed_or_wounded" and scene.words_of(unit)[-1] in VICTIMS:
        outcome, is_part = outcome_of_victims(
            scene.document, scene.units, found.victim, scene.told_before
        )
        if outcome == "killed_or_wounded" and (
            is_vague(unit) or not THE.isdisjoint(scene.words_of(unit))
        ):
            return None  # "many victims fled", "two of the victims were seen"
    return Told(correct_bodies(unit, outcome), "", is_part)


def read_host(scene: Scene, found: RuleMatch) -> Told | None:
    """What happened to the people of whom these are a part: "… were killed, among them two
    nurses".
    """
    rule, units = found.rule, scene.units
    outcome: ToldOutcome
    status: Modality
    host = find_host(
        found.victim, scene.claims, () if rule.host_first else scene.carried, rule.host_first
    )
    if host is not None and belongs_to(units, max(found.victim, found.count), host, scene.claims):
        outcome, status = host.outcome, host.status
    elif among_victims(scene.document, units, found.victim):
        trigger = units[found.trigger] if found.trigger >= 0 else None
        outcome = "killed"  # "Among the victims were two nurses", and no toll near
        status = rule.status or (
            modality_of(trigger) if trigger is not None and trigger.tag in HARM_TAGS else ""
        )
    else:
        return None
    return Told(correct_bodies(units[found.victim], outcome), status, rule.subset)


def read_victims(
    scene: Scene, found: RuleMatch, core: tuple[int, int] | None
) -> tuple[tuple[int, int] | None, str]:
    """The tokens that say who the people are, and their type: from their noun, else from the phrase
    that names them.
    """
    units, unit, lowers = scene.units, scene.units[found.victim], scene.document.tokens.lowers
    phrase = units[found.phrase] if found.phrase >= 0 else None
    kind = unit.type if unit.tag != NOMINAL else phrase.type if phrase is not None else ""
    if phrase is not None and not claims_of_others(
        scene.document, units, found.phrase, found.victim
    ):
        core = (max(phrase.content_start, phrase.first), phrase.last)
        if kind in ("", "unspecified") and (phrase.type in ARMED or phrase.tag == PLURAL):
            kind = phrase.type  # "the army suffered two dead", "civilians killed: nine"
    if (core is None and unit.tag in (PART, COUNT_ALONE)) or is_one_of(scene.document, unit):
        named = named_whole(units, found.victim, found.trigger, scene.claims)
        if named >= 0:
            core, kind = core_of(units[named], lowers), units[named].type
    if (
        unit.tag == SELF
        and phrase is None
        and units[0].tag in SINGLES
        and units[0].content_start >= 0
    ):
        core, kind = core_of(units[0], lowers), units[0].type
    return core, kind


def multiply(quantity: Quantity, units: Units, times: int) -> Quantity:
    """ "Seven men each": the number of both sides together; unit `times` is what to multiply by."""
    sides = units[times].quantity if times >= 0 else None
    if sides is None or not sides.best:
        return quantity
    low, best, high = (
        None if number is None else number * sides.best
        for number in (quantity.low, quantity.best, quantity.high)
    )
    return Quantity(quantity.count, quantity.qualifier, low, best, high)
