"""The subject of a verb of saying before it: what may be between the two is a table of steps."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.sources import NOUNS, speakers, speaks
from conflict_cli.linking.speaker_asides import (
    ATTRIBUTES,
    BY_NAME,
    before_apposition,
    described_before,
    relative_before,
)
from conflict_cli.linking.speaker_complements import BODY, governor_of, participle_before
from conflict_cli.linking.speaker_phrases import BEFORE_SPEAKERS, quote_between
from conflict_cli.text.document import Document

REACH = 40  # units between a speaker and the verb
THERE = frozenset(function_words.THERE.split())
LEADERS = frozenset(citing.LEADERS.split())
OTHERS = frozenset(citing.OTHERS.split())
NGO = frozenset(citing.NGO.split())
OF = frozenset(function_words.OF.split())
WITH = frozenset(function_words.WITH.split())
ARTICLE, BODIES, COMMA, COUNT_ALONE, HAVE, MODIFIER, ORDINAL, PHRASE, PLACE = (
    TAGS[name]
    for name in "ARTICLE BODIES COMMA COUNT_ALONE HAVE MODIFIER ORDINAL PHRASE PLACE".split()
)
# Between a speaker and the verb.
BETWEEN = NOUNS | tags_of(
    "ADVERB ORDINAL HAVE PHRASE DATE COMMA PLACE BY WHO OF MODAL MODIFIER ARTICLE DETERMINER "
    "NAME PREPOSITION DASH OPEN CLOSE NUMBER"
)
# A noun after one, or after none, opens a clause.
OPENERS = tags_of("AND BUT CLAUSE COLON COMMA SEMICOLON WHO")
# Right before a verb of saying, any of these speaks.
HUMAN = tags_of("PEOPLE PERSON PLURAL RELATIVES")


class SpeakerStep(NamedTuple):
    """What may be between a verb and its subject: units of the classes `tags`.

    `over` gives the unit to go on from, before the one it is asked of, and None if the subject is
    not before it. `examples` are texts with the source that is found over such units,
    `counter_examples` texts in which the step is not made.
    """

    name: str
    tags: frozenset[str]
    over: Callable[[Document, Sequence[Unit], int, int], int | None]
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...]


def subject_of(document: Document, units: Sequence[Unit], verb: int) -> int | None:
    """The nearest unit before a verb that may speak, over adverbs, phrases and asides but over no
    other verb.
    """
    if verb > 1 and units[verb - 1].tag == COMMA:
        named = before_apposition(document, units, verb - 1)
        if named is not None:
            return named
    lowers, number = document.tokens.lowers, verb - 1
    participle = lowers[units[verb].last - 1].endswith("ing")  # "with the mayor saying that"
    while number >= max(0, verb - REACH):
        unit = units[number]
        if participle and unit.tag == PHRASE and is_with_speaker(document, unit):
            return number
        if is_subject(document, units, number, verb):
            before = governor_of(lowers, units, number)
            if before < 0:
                before = participle_before(document, units, number)
            if before < 1 or (participle and lowers[units[before].first] in WITH):
                return number
            number = before - 1
            continue
        following = step_over(document, units, number, verb)
        if following is None:
            return described_before(document, units, number)
        number = following
    return None


def step_over(document: Document, units: Sequence[Unit], number: int, verb: int) -> int | None:
    """The next unit that may be the subject of a verb, over one that is not; None if the subject
    cannot be before it.
    """
    for step in BY_TAG.get(units[number].tag, ()):
        if (following := step.over(document, units, number, verb)) is not None:
            return following
    return None


def is_subject(document: Document, units: Sequence[Unit], number: int, verb: int) -> bool:
    """True if a unit before a verb may be its subject; right before it more nouns may."""
    if speaks(document, units[number]) or is_head(document.tokens.lowers, units, number):
        return True
    last = number == verb - 1 or units[number + 1].tag == HAVE
    return last and is_speaker(document, units, number)


def is_speaker(document: Document, units: Sequence[Unit], number: int) -> bool:
    """True if a unit right before a verb of saying is its subject, whatever its noun: "a trader
    said", "another said", "a third said".
    """
    unit, lowers = units[number], document.tokens.lowers
    if quote_between(document, unit.last, units[number + 1].first) >= 0:
        return False
    if unit.tag == PLACE and opens_clause(units, number):  # "the Hill Nurses put"
        return True
    third = unit.tag == ORDINAL and number > 0 and units[number - 1].tag == ARTICLE
    return (
        third
        or unit.tag in HUMAN
        or is_role(document, unit)
        or (unit.tag == COUNT_ALONE and lowers[unit.last - 1] in OTHERS)
    )


def opens_clause(units: Sequence[Unit], number: int) -> bool:
    """True if a noun, with its article and adjectives, is the first one of a sentence or after a
    conjunction or a comma.
    """
    before = number - 1
    while before >= 0 and units[before].tag in BEFORE_SPEAKERS:
        before -= 1
    return before < 0 or units[before].tag in OPENERS


def is_head(lowers: Sequence[str], units: Sequence[Unit], number: int) -> bool:
    """True if a unit is a noun as in "the head of the clinic"; elsewhere it is an adjective."""
    return (
        units[number].tag == MODIFIER
        and lowers[units[number].last - 1] in LEADERS
        and lowers[units[number].last] in OF
    )


def is_with_speaker(document: Document, unit: Unit) -> bool:
    """True if "with" opens a phrase for a speaker: "with police", "with the Red Crescent"."""
    tokens, last = document.tokens, unit.last - 1
    return tokens.lowers[unit.first] in WITH and (
        tokens.lowers[last] in speakers() or tokens.words[last][0].isupper()
    )


def is_role(document: Document, unit: Unit) -> bool:
    """True if a word that is usually an adjective is a noun for a speaker.

    "state media said", "an NGO said"
    """
    if unit.tag != MODIFIER:
        return False
    word = document.tokens.lowers[unit.last - 1]
    return word in NGO or word in speakers()


def over_aside(document: Document, units: Sequence[Unit], number: int, verb: int) -> int | None:
    """ ", which holds the city,", ", contacted by the radio,"."""
    return relative_before(document.tokens.lowers, units, number)


def over_there(document: Document, units: Sequence[Unit], number: int, verb: int) -> int | None:
    """ "The directorate there" right before the verb."""
    is_there = document.tokens.lowers[units[number].first] in THERE and number == verb - 1
    return number - 1 if is_there else None


def over_name(document: Document, units: Sequence[Unit], number: int, verb: int) -> int | None:
    """ "The Ministry of Trade and Industry": a common word that is part of a name."""
    unit, words = units[number], document.tokens.words
    if not number:
        return None
    if unit.tag == BODIES:
        return number - 1 if words[unit.first] in BODY else None
    joins = units[number - 1].tag in BY_NAME and words[units[number + 1].first][0].isupper()
    return number - 1 if joins else None


def over_governed(document: Document, units: Sequence[Unit], number: int, verb: int) -> int | None:
    """ "A survivor of that raid", "some of them"."""
    before = governor_of(document.tokens.lowers, units, number)
    return before - 1 if before > 0 else None


def over_attribute(document: Document, units: Sequence[Unit], number: int, verb: int) -> int | None:
    """ "A group based in Dori"."""
    return number - 1 if document.tokens.lowers[units[number].first] in ATTRIBUTES else None


def over_any(document: Document, units: Sequence[Unit], number: int, verb: int) -> int | None:
    """What says more of the speaker, or of when and how it spoke."""
    return number - 1


STEPS: tuple[SpeakerStep, ...] = (
    SpeakerStep(
        "aside in commas",
        tags_of("COMMA"),
        over_aside,
        examples=(("The army, which holds the city, said nine guards died.", "army"),),
        counter_examples=("The army left the city, later said nine guards died.",),
    ),
    SpeakerStep(
        "there",
        tags_of("HE"),
        over_there,
        examples=(("The clinic there gave a toll of nine dead.", "clinic"),),
        counter_examples=("The clinic there in Dori gave a toll of nine dead.",),
    ),
    SpeakerStep(
        "more of a name",
        tags_of("AND BODIES"),
        over_name,
        examples=(("The Police Body said nine guards died.", "Police Body"),),
        counter_examples=("The ministry left and later said nine guards died.",),
    ),
    SpeakerStep(
        "governed by a preposition",
        tags_of("WEAPON THEM"),
        over_governed,
        examples=(
            ("A survivor of that raid said nine guards died.", "survivor"),
            ("Some of them said nine guards died.", "Some"),
        ),
        counter_examples=("That raid said nine guards died.",),
    ),
    SpeakerStep(
        "participle of a speaker",
        tags_of("VERB"),
        over_attribute,
        examples=(("A group based in Dori said nine guards died.", "group"),),
        counter_examples=("A group went in Dori said nine guards died.",),
    ),
    SpeakerStep(
        "adverbs, phrases, other nouns",
        BETWEEN,
        over_any,
        examples=(("The mayor on Monday also said nine guards died.", "mayor"),),
        counter_examples=("The mayor fled and said nine guards died.",),
    ),
)


def by_tag(steps: Sequence[SpeakerStep]) -> dict[str, tuple[SpeakerStep, ...]]:
    """The steps over units of each class, in order."""
    tags = frozenset().union(*(step.tags for step in steps))
    return {tag: tuple(step for step in steps if tag in step.tags) for tag in tags}


BY_TAG = by_tag(STEPS)
