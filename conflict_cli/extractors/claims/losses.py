"""Losses of equipment and structures: destroyed, damaged, hit, captured, shot down and so on."""

from collections.abc import Iterator, Sequence

from conflict_cli.engine.grammar import TAGS, Unit, Units, is_a, tags_of
from conflict_cli.extractors.claims.chunks.verb_groups import auxiliary_modality
from conflict_cli.extractors.claims.labels import Modality, modality_of, reference_of
from conflict_cli.extractors.claims.loss_items import read_item
from conflict_cli.extractors.claims.loss_rules import RULES, TABLE
from conflict_cli.extractors.claims.loss_words import (
    ACTIONS,
    Action,
    applies,
    ends_in,
    nouns,
    phrases,
    results,
    verbs,
    words,
)
from conflict_cli.extractors.claims.matching import ClaimOf, LossClaim, RuleMatch, match_rules
from conflict_cli.extractors.claims.modality import governing_status
from conflict_cli.extractors.claims.rejections import is_rejected
from conflict_cli.extractors.lexical import ARMED, lexical_entries
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import check_word

__all__ = ("RULES", "find_losses")

BEFORE_NOUNS = tags_of("ARTICLE DETERMINER POSSESSIVE")
AUXILIARIES = tags_of("HAVE ADVERB MODAL NOT TO PLANNED FEARED DO WAS WERE REPORTED ABLE")
ARMED_UNITS = tags_of("PLURAL PEOPLE PERSON ACTOR MODIFIER NAMED")
BETWEEN = tags_of("ADVERB HAVE MODAL PHRASE DATE PLACE COMMA AND DAMAGE_PAST VERB WHO")
SPENT = tags_of("OBJECT THING_PL THING_SG WORD")
WEAPON, QUESTION, OR = TAGS["WEAPON"], TAGS["QUESTION"], TAGS["OR"]
SINGULAR = frozenset(function_words.SINGULAR_VERBS.split())
REACH = 8  # words before a noun in which a word of risk is looked for
APPOSING = ("COMMA", "DASH", "COLON")
ARMS = frozenset(
    "air artillery attack drone explosive firearm missile mine rocket grenade chemical "
    "blade".split()
)


def find_losses(document: Document, number: int, units: Units, tags: str) -> list[LossClaim]:
    """The losses that one sentence states, whose units spell `tags`."""
    losses: list[LossClaim] = []
    if QUESTION in tags or no_enemy(document, units, tags):
        return losses
    used: set[int] = set()
    for found in match_rules(tags, TABLE, used):
        loss = make_loss(document, number, units, found)
        if loss is not None:
            losses.append(loss)
            used.add(found.victim)
    losses.sort(key=lambda loss: (loss.victim, loss.end))
    return sorted(without_parts(document, units, losses), key=lambda loss: (loss.start, loss.end))


def without_parts(
    document: Document, units: Units, losses: Sequence[LossClaim]
) -> Iterator[LossClaim]:
    """The losses without those that only specify the ones before them: "two vehicles, a jeep and a
    lorry".
    """
    whole, left = None, 0
    for loss in losses:
        joined = (
            whole is not None
            and whole.trigger == loss.trigger
            and is_a(units[loss.victim - 1], *APPOSING, "AND")
        )
        if (
            joined
            and 0 < (loss.quantity.best or 0) <= left
            and loss.victim_type.endswith(whole.victim_type if whole else "")
        ):
            left -= loss.quantity.best or 0
            continue
        first, last = loss.core or (0, 0)
        opens = is_a(units[loss.victim + 1], *APPOSING) if loss.victim + 1 < len(units) else False
        general = opens and last - first == 1 and document.tokens.lowers[first] in words("GENERAL")
        whole, left = (loss, loss.quantity.best or 0) if general else (None, 0)
        yield loss


def no_enemy(document: Document, units: Units, tags: str) -> bool:
    """True if a sentence is about a storm, an accident or an exercise: no enemy destroys what they
    do.
    """
    lowers = document.tokens.lowers[units[0].first : units[-1].last] if units else []
    return phrases("NO_ENEMY").occurs_in(lowers) or (
        WEAPON not in tags and not words("NATURAL").isdisjoint(lowers)
    )


def make_loss(document: Document, number: int, units: Units, found: RuleMatch) -> LossClaim | None:
    """The loss of one noun phrase; None if it names no equipment or nothing happens to it."""
    tokens = document.tokens
    unit, trigger = units[found.victim], units[found.trigger]
    item = read_item(document, units, found.victim)
    if item is None or item.quantity.qualifier == "none" or describes(document, unit):
        return None
    if is_apart(document, units, found) or belongs(document, units, found):
        return None
    told = (
        None
        if found.phrase < 0 and is_noun(document, trigger)
        else told_action(document, units, found)
    )
    action = applies(told, item.type, tokens.lowers[trigger.first]) if told is not None else None
    if action is None or (action == "hit" and not is_struck(document, units, found)):
        return None
    status = modality(document, units, found)
    if status == "negated":
        return None
    start = min(tokens.starts[unit.first], tokens.starts[trigger.first])
    end = max(tokens.ends[unit.last - 1], tokens.ends[trigger.last - 1])
    status = status or governing_status(document, units, min(found.victim, found.trigger))
    if not status and is_rejected(document, number, start, end):
        status = "denied"
    return ClaimOf(
        found.rule,
        number,
        found.victim,
        found.trigger,
        action,
        item.quantity,
        item.core,
        item.type,
        reference_of(unit),
        status,
        False,
        False,
        start,
        end,
    )


def is_noun(document: Document, trigger: Unit) -> bool:
    """True if a base form is a noun: "the burn unit of a hospital"."""
    before = lexical_entries().values.get(document.tokens.lowers[trigger.first - 1])
    return (
        is_a(trigger, "DAMAGE_BASE", "HARM_BASE", "WORD")
        and before is not None
        and before.tag in BEFORE_NOUNS
    )


def told_action(document: Document, units: Units, found: RuleMatch) -> Action | None:
    """What the verb or noun of a rule states; for "damaged or destroyed" the lesser."""
    lowers, trigger = document.tokens.lowers, units[found.trigger]
    if found.rule.outcome:
        return Action(check_word(found.rule.outcome, ACTIONS, found.rule.name))
    if found.phrase >= 0:
        phrase = units[found.phrase]
        if found.phrase == found.trigger + 1:
            none = lowers[trigger.first - 1] in words("NO_ACTION")
            return None if none else ends_in(nouns(), lowers, trigger.first, phrase.first + 1)
        result = results().longest(lowers, phrase.first, units[-1].last)
        return (
            result[1] if result is not None and lowers[trigger.first] in words("MAKING") else None
        )
    action = ends_in(verbs(), lowers, trigger.first, trigger.last)
    for joint, other in (
        (found.trigger - 1, found.trigger - 2),
        (found.trigger + 1, found.trigger + 2),
    ):
        if action is not None and 0 <= other < len(units) and joint >= 0 and units[joint].tag == OR:
            second = ends_in(verbs(), lowers, units[other].first, units[other].last)
            action = second if second is not None and second.name == "damaged" else action
    return action


def describes(document: Document, item: Unit) -> bool:
    """True if a thing only describes the noun right after it: "a ferry landing"; not "a ferry"."""
    return not words("SITES").isdisjoint(document.tokens.lowers[item.last : item.last + 1])


def is_apart(document: Document, units: Units, found: RuleMatch) -> bool:
    """True if an item comes before a singular verb that is not its own: "two houses, and a
    church was hit".
    """
    lowers = document.tokens.lowers
    between = units[found.victim + 1 : found.trigger]
    singular = any(is_a(unit, "WAS", "HAVE") and lowers[unit.first] in SINGULAR for unit in between)
    later = any(is_a(unit, "OBJECT", "THING_PL", "THING_SG", "WEAPON") for unit in between)
    return singular and later and any(is_a(unit, "AND", "COMMA") for unit in between)


def belongs(document: Document, units: Units, found: RuleMatch) -> bool:
    """True if an item before a verb only belongs to another noun: "the owner of the houses
    was seized"; not "a row of houses".
    """
    of = found.victim - 1
    if (
        found.victim > found.trigger
        or of < 1
        or not is_a(units[of], "OF")
        or is_a(units[of - 1], "COUNT_ALONE", "PART")
    ):
        return False
    return document.tokens.lowers[units[of - 1].last - 1] not in words("COLLECTIVES")


def is_struck(document: Document, units: Units, found: RuleMatch) -> bool:
    """True if the subject of "hit" can be an enemy: prices hit shops, and a lorry hits a bridge."""
    lowers, trigger = document.tokens.lowers, units[found.trigger]
    if found.phrase >= 0 or lowers[trigger.last - 1] not in words("HITTING"):
        return True
    if found.victim < found.trigger:
        behind = found.trigger + 1
        if behind < len(units) and is_a(units[behind], "BY"):
            agents = units[behind + 1 : behind + 4]
            return any(is_weapon(unit) or is_a(unit, "GROUP", "NAME", "PLACE") for unit in agents)
        return True
    number = found.trigger - 1
    while number >= 0 and units[number].tag in BETWEEN:
        number -= 1
    return number < 0 or is_weapon(units[number]) or units[number].tag not in SPENT


def is_weapon(unit: Unit) -> bool:
    """True if a noun phrase means a weapon, an attack or somebody armed."""
    return (
        unit.tag == WEAPON or unit.type in ARMS or (unit.tag in ARMED_UNITS and unit.type in ARMED)
    )


def modality(document: Document, units: Units, found: RuleMatch) -> Modality:
    """The modality that the auxiliaries of a verb give: "" if it asserts, else negated, feared or
    hypothetical.
    """
    tokens, trigger = document.tokens, units[found.trigger]
    if is_a(trigger, "ACTIVE", "PASSIVE") and trigger.modality:
        return modality_of(trigger)
    if found.phrase == found.trigger + 1:  # a noun: "risking the destruction of homes"
        risk = words("RISKING").isdisjoint(
            tokens.lowers[max(units[0].first, trigger.first - REACH) : trigger.first]
        )
        return "" if risk else "hypothetical"
    first = found.trigger
    while first > 0 and units[first - 1].tag in AUXILIARIES:
        first -= 1
    before = units[first : found.trigger]
    status = auxiliary_modality(before, tokens)
    if status or not before or not is_a(before[-1], "TO"):
        return status
    earlier = tokens.lowers[max(0, before[-1].first - 2) : before[-1].first]
    return "" if found.phrase >= 0 or not words("MANAGED").isdisjoint(earlier) else "hypothetical"
