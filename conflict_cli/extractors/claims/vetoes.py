"""Vetoes against claims, each with an example that it drops and a similar one that it keeps."""

from collections.abc import Callable
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.extractors.claims.candidates import ClaimCandidate
from conflict_cli.extractors.claims.figurative import is_figurative
from conflict_cli.extractors.claims.outcomes import BY_WORDS
from conflict_cli.extractors.claims.surroundings import (
    are_armed,
    are_captives,
    asks_how_many,
    has_room_for,
    holds_thing,
    in_doubt,
    is_cited,
    of_the_fallen,
    sentenced,
    speaks,
    taken,
)
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.models import HELD

COUNTED_VICTIMS, EACH, HE, NOBODY, COUNTED_UNKNOWN = (
    TAGS[name] for name in "COUNTED_VICTIMS EACH HE NOBODY COUNTED_UNKNOWN".split()
)
RUINS = tags_of("DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE")
IMPERSONAL = frozenset(lexicon.IMPERSONAL.split())
BODY_NOUNS = frozenset(lexicon.BODY_NOUNS.split())
VICTIM = frozenset(lexicon.VICTIM.split())
TRAPPED = frozenset(lexicon.TRAPPED.split())
ENDS_OF_CARRYING = frozenset(lexicon.ENDS_OF_CARRYING.split())
ANY = frozenset(function_words.ANY.split())
EVERY = frozenset(function_words.EVERY.split())


class Veto(NamedTuple):
    """What rules out a claim; with an `outcome`, only claims of that outcome."""

    name: str
    applies: Callable[[ClaimCandidate], bool]
    example: str
    counter: str
    outcome: str = ""


def is_vetoed(candidate: ClaimCandidate) -> bool:
    """True if a veto rules out a claim."""
    outcome = candidate.told.outcome
    return any(veto.outcome in ("", outcome) and veto.applies(candidate) for veto in VETOES)


def has_impersonal_subject(candidate: ClaimCandidate) -> bool:
    """ "It", "there" and "you" mean nobody in particular."""
    return candidate.victim.tag == HE and candidate.first_word in IMPERSONAL


def is_doubted(candidate: ClaimCandidate) -> bool:
    """The victims are a noun of doubt, or one governs them."""
    return in_doubt(candidate.scene.document, candidate.scene.units, candidate.found.victim)


def is_asked(candidate: ClaimCandidate) -> bool:
    """The sentence asks for the number."""
    return asks_how_many(candidate.scene.document, candidate.scene.units, candidate.found.victim)


def is_all_or_none_of_others(candidate: ClaimCandidate) -> bool:
    """A part that is none or all of a toll adds nobody to it."""
    return candidate.told.is_part and (
        candidate.quantity.qualifier == "none" or candidate.first_word in EVERY
    )


def is_any_one(candidate: ClaimCandidate) -> bool:
    """ "Each" opens the victims' phrase: it means any such person, not one who was harmed."""
    victim = candidate.found.victim
    return victim > 0 and candidate.scene.units[victim - 1].tag == EACH


def are_of_the_fallen(candidate: ClaimCandidate) -> bool:
    """Dead or wounded who are carried off are not kidnapped; wounded who are "abducted" are."""
    is_carried = (
        candidate.trigger is None
        or candidate.scene.words_of(candidate.trigger)[-1] in ENDS_OF_CARRYING
    )
    return is_carried and of_the_fallen(candidate.scene.units, candidate.found.victim)


def counts_nobody(candidate: ClaimCandidate) -> bool:
    """ "No body" and "one victim" are no toll."""
    if candidate.victim.tag != COUNTED_VICTIMS or candidate.found.rule.outcome != "of_noun":
        return False
    low, word = candidate.quantity.low, candidate.last_word
    return (low == 0 and word in BODY_NOUNS) or (low == 1 and word in VICTIM)


def were_taken_before(candidate: ClaimCandidate) -> bool:
    """The noun alone says that people are captives: nobody is said to have taken them."""
    if (
        candidate.victim.tag != COUNTED_VICTIMS
        or candidate.found.rule.outcome != "of_noun"
        or candidate.told.outcome not in HELD
    ):
        return False
    return not taken(candidate.scene.document, candidate.scene.units, candidate.found.victim)


def is_room(candidate: ClaimCandidate) -> bool:
    """What a building "holds" is its room, not its captives."""
    return has_room_for(candidate.scene.document, candidate.scene.units, candidate.found.trigger)


def is_damage(candidate: ClaimCandidate) -> bool:
    """A verb of damage harms people only where their rule says so."""
    trigger = candidate.trigger
    if trigger is None or trigger.tag not in RUINS or trigger.type == "captured":
        return False
    return candidate.found.rule.outcome not in BY_WORDS


def are_sentenced(candidate: ClaimCandidate) -> bool:
    """A death sentence is not a death."""
    return sentenced(candidate.scene.document, candidate.scene.units, candidate.found.victim)


def are_cited(candidate: ClaimCandidate) -> bool:
    """A person after "according to" is the source."""
    return is_cited(candidate.scene.document, candidate.scene.units, candidate.found.victim)


def speak(candidate: ClaimCandidate) -> bool:
    """A relative clause identifies a speaker: one person, or uncounted people who say something."""
    if not candidate.found.rule.relative:
        return False
    return candidate.quantity.best == 1 or (
        candidate.is_uncounted and speaks(candidate.scene.units, candidate.found.trigger)
    )


def are_fighters(candidate: ClaimCandidate) -> bool:
    """Fighters arrive and withdraw: they are not displaced."""
    return are_armed(candidate.scene.units, candidate.found.victim)


def are_indefinite(candidate: ClaimCandidate) -> bool:
    """Without a number only civilians are displaced, and not people mentioned before."""
    return candidate.is_uncounted and (
        candidate.victim.type != "civilian" or candidate.reference == "definite"
    )


def is_thing(candidate: ClaimCandidate) -> bool:
    """A noun that no lexicon has may be a thing if it is held, or if nothing has happened yet."""
    if candidate.victim.tag != COUNTED_UNKNOWN:
        return False
    if candidate.told.status in ("hypothetical", "feared"):
        return True
    return holds_thing(
        candidate.scene.document, candidate.scene.units, candidate.found.trigger, candidate.quantity
    )


def are_trapped(candidate: ClaimCandidate) -> bool:
    """People trapped in a siege are not missing: everybody knows where they are."""
    trigger = candidate.trigger
    return (
        trigger is not None
        and candidate.is_uncounted
        and not TRAPPED.isdisjoint(candidate.scene.words_of(trigger))
    )


def are_many_of_a_toll(candidate: ClaimCandidate) -> bool:
    """A part such as "many of" a toll stated before is too vague to count."""
    is_vague = candidate.quantity.qualifier == "vague" and not candidate.is_uncounted
    return candidate.victim.tag == COUNTED_VICTIMS and is_vague and candidate.told.is_part


def are_arrested(candidate: ClaimCandidate) -> bool:
    """Arrests without a number are no toll, except those of fighters."""
    if candidate.quantity.qualifier not in ("implied", "vague") or not candidate.is_uncounted:
        return False
    return not (
        candidate.kind in ARMED
        and are_captives(candidate.scene.document, candidate.scene.units, candidate.found.trigger)
    )


def is_negated(candidate: ClaimCandidate) -> bool:
    """A negated verb counts nobody, unless its subject or object means nobody."""
    return (
        candidate.told.status == "negated"
        and candidate.victim.tag != NOBODY
        and candidate.first_word not in ANY
    )


def harms_nobody(candidate: ClaimCandidate) -> bool:
    """The words are about sport, figures of speech, rates or everyday crime."""
    scene = candidate.scene
    return is_figurative(
        scene.document, scene.number, scene.units, candidate.found, candidate.told.outcome
    )


VETOES: tuple[Veto, ...] = (
    Veto("it, there, you", has_impersonal_subject, "It died on Monday.", "He died on Monday."),
    Veto(
        "doubt",
        is_doubted,
        "There was no indication that he was killed.",
        "There was no rain, and he was killed.",
    ),
    Veto("how many", is_asked, "How many soldiers died in Ramo?", "Many soldiers died in Ramo."),
    Veto(
        "none or every one of a toll",
        is_all_or_none_of_others,
        "Nine people were injured. None of the injuries were grave.",
        "Nine people were injured. Two of the injuries were grave.",
    ),
    Veto(
        "each",
        is_any_one,
        "The rebels offered a reward for each officer killed.",
        "The rebels offered a reward for an officer killed on Monday.",
    ),
    Veto(
        "some of the wounded",
        are_of_the_fallen,
        "The rebels carried off three of the wounded.",
        "The rebels abducted three of the wounded.",
        "kidnapped",
    ),
    Veto(
        "no body, one victim",
        counts_nobody,
        "No body was recovered from the well.",
        "One body was recovered from the well.",
    ),
    Veto(
        "captives told of as such",
        were_taken_before,
        "Twelve prisoners are on hunger strike.",
        "The rebels took twelve prisoners.",
    ),
    Veto(
        "room for people",
        is_room,
        "The jail, which holds 900 people, is in Ramo.",
        "The militia, which holds 900 people, is in Ramo.",
        "captured",
    ),
    Veto(
        "damage",
        is_damage,
        "The storm destroyed 40 people's homes.",
        "The army captured 40 people in Ramo.",
    ),
    Veto(
        "sentence to death",
        are_sentenced,
        "A court sentenced three men shot dead in Ramo.",
        "A court named three men shot dead in Ramo.",
    ),
    Veto(
        "according to",
        are_cited,
        "According to the medic, five pupils and a monk died.",
        "Near to the town five pupils and a monk died.",
    ),
    Veto(
        "who speaks",
        speak,
        "A trader who fled to Cairo said that the town was calm.",
        "Two traders who fled to Cairo said that the town was calm.",
        "displaced",
    ),
    Veto(
        "fighters who flee",
        are_fighters,
        "Thirty soldiers fled from Ramo to Homs.",
        "Thirty farmers fled from Ramo to Homs.",
        "displaced",
    ),
    Veto(
        "displaced without a number",
        are_indefinite,
        "The merchants fled from Ramo.",
        "Civilians fled from Ramo.",
        "displaced",
    ),
    Veto(
        "a thing of no lexicon",
        is_thing,
        "The attack may kill nine sprockets.",
        "The attack killed nine sprockets.",
    ),
    Veto(
        "trapped",
        are_trapped,
        "Residents were trapped in the siege.",
        "Nine residents were trapped in the siege.",
        "missing",
    ),
    Veto(
        "many of a toll",
        are_many_of_a_toll,
        "Nine people were killed, and the mayor met many of the victims.",
        "Nine people were killed, and the mayor met two of the victims.",
    ),
    Veto(
        "arrests without a number",
        are_arrested,
        "Traders were captured in Ramo.",
        "Nine traders were captured in Ramo.",
        "captured",
    ),
    Veto("negated verb", is_negated, "The mayor was not injured.", "Nobody was injured."),
    Veto(
        "figure of speech",
        harms_nobody,
        "Two ministers were hurt by the criticism.",
        "Two ministers were hurt by the blast.",
    ),
)
