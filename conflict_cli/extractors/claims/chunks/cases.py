"""Noun phrases whose head states what happened: deaths, bodies, hostages, dead and wounded."""

from conflict_cli.engine.grammar import TAGS, ChunkRule, Unit, Units, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.chunks.composing import (
    PHRASES,
    STATES,
    join_outcomes,
    quantity_of,
    type_of,
)
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import OWNING, Tokens

INSTITUTIONAL = frozenset(lexicon.INSTITUTIONAL.split())
NAMED_BODIES = frozenset(lexicon.NAMED_BODIES.split())
NO_ONE = frozenset(read_phrases(lexicon.NO_ONE))
EXODUS = frozenset(lexicon.EXODUS.split())
MURDERS = frozenset(lexicon.MURDERS.split())
EVERY = frozenset(function_words.EVERY.split())
BODIES, VICTIM_NOUN, LIVES, OF = (TAGS[name] for name in "BODIES VICTIM_NOUN LIVES OF".split())
BEFORE_CASES = tags_of("OF DETERMINER COUNT")


def build_joint_cases(units: Units, tokens: Tokens) -> Units | None:
    """ "dozens of dead and wounded": one joint number."""
    outcomes = [unit.type for unit in units if unit.tag == VICTIM_NOUN or unit.tag in STATES]
    quantity = quantity_of(units, tokens)
    if quantity is None:
        return None
    core = next(unit for unit in units[1:] if unit.tag != OF).first
    return [
        Unit(
            TAGS["COUNTED_VICTIMS"],
            units[0].first,
            units[-1].last,
            quantity,
            "unspecified",
            "outcome",
            core,
            outcome=join_outcomes(outcomes),
        )
    ]


def build_cases(units: Units, tokens: Tokens) -> Units | None:
    """ "13 deaths", "nine bodies", "17 hostages": the noun says what happened; `outcome` holds the
    outcome.
    """
    head = units[-1]
    quantity = quantity_of(units, tokens)
    if (
        quantity is None
        or tokens.lowers[units[0].first] in EVERY
        or (head.tag == LIVES and (quantity.count or "").lower() in NO_ONE)
    ):
        return None
    if head.tag == BODIES and (
        any(tokens.lowers[unit.last - 1] in INSTITUTIONAL for unit in units[:-1])
        or ends_name(tokens, units)
    ):
        return None
    if units[0].tag in PHRASES and tokens.words[head.first] in NAMED_BODIES:
        return None  # "a member of the Dura People's Administration Body"
    core = (
        next(
            unit
            for unit in units[1:]
            if unit.tag not in BEFORE_CASES and tokens.lowers[unit.first] not in OWNING
        ).first
        if head.tag in (VICTIM_NOUN, BODIES)
        else -1
    )
    return [
        Unit(
            TAGS["COUNTED_VICTIMS"],
            units[0].first,
            head.last,
            quantity,
            type_of(units[:-1], tokens),
            "outcome",
            core,
            outcome=head.type or "killed",
        )
    ]


def ends_name(tokens: Tokens, units: Units) -> bool:
    """True if "Body" is the last word of a name, in a phrase that is no headline: "a member of the
    Hill Electoral Body".
    """
    first, last = units[0].first, units[-1].first
    named = tokens.words[last][0].isupper() and tokens.words[last - 1][0].isupper()
    return named and any(word.islower() and len(word) > 3 for word in tokens.words[first:last])


def build_tolled(units: Units, tokens: Tokens) -> Units | None:
    """ "13 deaths", "no casualties": the noun names what happened, not people."""
    made = build_cases(units, tokens)
    if made is None or tokens.lowers[units[-1].last - 1] in EXODUS:
        return None  # any number
    people = next((unit for unit in units if unit.tag in PHRASES), None)  # "65 civilian deaths"
    core = people.content_start if people is not None else -1
    kind = people.type if people is not None else made[0].type
    return [made[0]._replace(tag=TAGS["COUNTED_EVENT"], content_start=core, type=kind)]


def build_murders(units: Units, tokens: Tokens) -> Units | None:
    """ "138 murders": after a number the word is a noun, not a verb."""
    if tokens.lowers[units[-1].first] not in MURDERS:
        return None
    return build_tolled([*units[:-1], units[-1]._replace(tag=TAGS["NOMINAL"])], tokens)


CASES = (
    ChunkRule(
        "dead and wounded",
        """
        [COUNT ARTICLE] OF? [VICTIM_NOUN STATE HARM_PAST] [AND OR] [VICTIM_NOUN STATE HARM_PAST]
        (?![  # "one dead and wounded three", "two killed and wounded by a mine"
            BY PERSON_SG PERSON_PL COUNT POSSESSIVE DETERMINER ARTICLE MODIFIER PRONOUN RELATIVES
            PEOPLE PLURAL PERSON NAMED NAME
        ])
        """,
        build_joint_cases,
        makes="COUNTED_VICTIMS",
        needs="VICTIM_NOUN STATE HARM_PAST",
    ),
    ChunkRule(
        "cases",
        """
        (?:
            DETERMINER? [COUNT ARTICLE] OF? DETERMINER?
            [
                MODIFIER WORD OTHERS STATE HARM_PAST ADVERB VERB DAMAGE_PAST NAME GROUP PLURAL
                PERSON
                ORDINAL
            ]{0,3}
            | PEOPLE MODIFIER? (?=BODIES)              # "three men's bodies", "a man's body"
        )
        [VICTIM_NOUN BODIES]
        """,
        build_cases,
        makes="COUNTED_VICTIMS",
        needs="VICTIM_NOUN BODIES",
    ),
    ChunkRule(
        "toll",
        """
        (?:
            [COUNT ARTICLE] OF?
            [MODIFIER WORD OTHERS STATE HARM_PAST ADVERB NAME GROUP PLURAL PERSON VERB
                REPORTED]{0,3}
            | PEOPLE MODIFIER?                         # "14 civilians' deaths", "a nurse's death"
        )
        NOMINAL
        """,
        build_tolled,
        makes="COUNTED_EVENT",
        needs="NOMINAL",
    ),
    ChunkRule(
        "murders",
        "COUNT [MODIFIER WORD NAME]{0,2} HARM_BASE",
        build_murders,
        makes="COUNTED_EVENT",
        needs="HARM_BASE",
    ),
    ChunkRule(
        "lives",
        "COUNT [MODIFIER WORD]{0,2} LIVES",
        build_tolled,
        makes="COUNTED_EVENT",
        needs="LIVES",
    ),
)
