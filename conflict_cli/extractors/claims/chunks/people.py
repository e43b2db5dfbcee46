"""Noun phrases whose head is a word for people: counted, named, single or plural."""

from itertools import pairwise

from conflict_cli.engine.grammar import TAGS, ChunkRule, Unit, Units, is_a, tags_of
from conflict_cli.extractors.claims.chunks.composing import (
    ARTICLE,
    BARE_PLURAL,
    DETERMINERS,
    IMPLIED,
    POSSESSIVE,
    STATES,
    definiteness,
    make_phrase,
    quantity_of,
    type_of,
)
from conflict_cli.extractors.claims.chunks.pieces import (
    DETERMINED,
    MODIFIERS,
    OF_THE,
    PLAIN_MODIFIERS,
    TAIL,
)
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Tokens

COLLECTIVES = frozenset(lexicon.COLLECTIVES.split())
COUNT = TAGS["COUNT"]
VERB = TAGS["VERB"]
BEFORE_CORE = tags_of("OF DETERMINER POSSESSIVE ADVERB")
EVENTS = tags_of("WEAPON THING_SG THING_PL")
NO_NOUNS = frozenset(lexicon.NO_NOUNS.split())
FAMILIES = frozenset(lexicon.FAMILIES.split())
COUNTED_PLURALS = frozenset(lexicon.COUNTED_PLURALS.split())
FIRST = frozenset(lexicon.FIRST.split())
MORE = [[word] for word in function_words.MORE.split()]


def build_counted(units: Units, tokens: Tokens) -> Units | None:
    """ "the three Syrian soldiers", "dozens of the villagers": the core begins after the number,
    "of" and the determiner.
    """
    quantity = quantity_of(units, tokens)
    if quantity is None or holds_verb(units, tokens):
        return None
    core = next(number for number, unit in enumerate(units) if unit.tag == COUNT) + 1
    if core + 2 < len(units) and units[core + 1].tag == POSSESSIVE and units[core + 2].tag == COUNT:
        core += 3  # "two of her four sons"
    while core + 1 < len(units) and units[core].tag in BEFORE_CORE:
        core += 1
    return make_phrase("PEOPLE", units, tokens, quantity, units[core].first, definiteness(units))


def holds_verb(units: Units, tokens: Tokens) -> bool:
    """True if a run is really a subject, its verb and an object, as a plural does not modify a
    noun: "two other raids targeted men".
    """
    return any(
        one.tag in EVENTS and two.tag == VERB and tokens.lowers[one.last - 1].endswith("s")
        for one, two in pairwise(units)
    )


def build_hurt(units: Units, tokens: Tokens) -> Units | None:
    """ "four dead miners": the outcome comes before the noun."""
    state = next(unit for unit in units if unit.tag in STATES)
    made = build_counted([unit for unit in units if unit is not state], tokens)
    if made is None:
        return None
    kind = (
        "civilian" if state.type == "displaced" and made[0].type == "unspecified" else made[0].type
    )
    return [
        made[0]._replace(
            tag=TAGS["COUNTED_VICTIMS"], type=kind, reference="outcome", outcome=state.type
        )
    ]


def build_shared(units: Units, tokens: Tokens) -> Units | None:
    """ "eight Syrian and nine Iraqi soldiers": both numbers count the noun after the second."""
    if tokens.lowers[units[1].first] in NO_NOUNS:
        return None
    kind = type_of(units[1:], tokens)
    return [
        Unit(
            TAGS["PEOPLE"],
            units[0].first,
            units[-1].last,
            units[0].quantity,
            kind,
            "shared",
            units[1].first,
        )
    ]


def drop_families(units: Units, tokens: Tokens) -> Units | None:
    """ "9,700 people (1,940 families)": the brackets count the same people by family."""
    return [] if tokens.lowers[units[1].last - 1] in FAMILIES else None


def build_or_more(units: Units, tokens: Tokens) -> Units | None:
    """ "nine civilians or more": a bound after the people; not "or more than 12 soldiers", "or six
    more".
    """
    people, quantity = units[0], units[0].quantity
    if (
        tokens.lowers[units[2].first : units[2].last] not in MORE
        or quantity is None
        or quantity.qualifier not in ("exact", "about")
    ):
        return None
    return [people._replace(quantity=quantity._replace(qualifier="at_least", high=None))]


def build_collective(units: Units, tokens: Tokens) -> Units | None:
    """ "a family of six"."""
    noun, _, number = units[-3:]
    if tokens.lowers[noun.last - 1] not in COLLECTIVES or number.quantity is None:
        return None
    return make_phrase("PEOPLE", units, tokens, number.quantity, noun.first, "collective")


def build_named(units: Units, tokens: Tokens) -> Units | None:
    """ "the mayor, Ali Hassan", "Colonel Adel Nasser"."""
    core = (
        units[1].first if units[0].tag == ARTICLE or units[0].tag in DETERMINERS else units[0].first
    )
    return make_phrase("NAMED", units, tokens, quantity_of(units, tokens) or IMPLIED, core, "named")


def build_single(units: Units, tokens: Tokens) -> Units | None:
    """ "a Syrian soldier"; "a second soldier" is in addition to others."""
    reference = (
        "others" if is_a(units[1], "ORDINAL") and tokens.lowers[units[1].first] not in FIRST else ""
    )
    return make_phrase(
        "PEOPLE", units, tokens, quantity_of(units, tokens) or IMPLIED, units[1].first, reference
    )


def build_one_of_many(units: Units, tokens: Tokens) -> Units | None:
    """ "a police personnel": South Asian English counts nouns that are plurals elsewhere."""
    return (
        build_single(units, tokens)
        if tokens.lowers[units[-1].last - 1] in COUNTED_PLURALS
        else None
    )


def build_person(units: Units, tokens: Tokens) -> Units | None:
    """ "the driver", and headline style "driver"."""
    definite = definiteness(units)
    return make_phrase(
        "PERSON", units, tokens, IMPLIED, units[1 if definite else 0].first, definite or "bare"
    )


def build_plural(units: Units, tokens: Tokens) -> Units | None:
    """ "soldiers", "the soldiers"."""
    definite = definiteness(units)
    return make_phrase(
        "PLURAL", units, tokens, BARE_PLURAL, units[1 if definite else 0].first, definite
    )


def build_part(units: Units, tokens: Tokens) -> Units | None:
    """ "34 of them"."""
    return [units[0]._replace(tag=TAGS["PART"], last=units[-1].last, content_start=-1)]


PEOPLE = (
    ChunkRule(
        "counted hurt",
        f"""
        {DETERMINED}? COUNT {OF_THE} MODIFIER{{0,3}} [HARM_PAST STATE]
        {PLAIN_MODIFIERS}{{0,3}} [PERSON_SG PERSON_PL] {TAIL}
        """,
        build_hurt,
    ),
    ChunkRule(
        "counted",
        f"""
        {DETERMINED}? OTHERS? COUNT (?:{OF_THE} OTHERS? | OF POSSESSIVE COUNT) {MODIFIERS}{{0,6}}
        [PERSON_SG PERSON_PL ACTOR] (?![THING_SG THING_PL]) {TAIL}
        """,
        build_counted,
    ),
    ChunkRule(
        "eight Syrian and nine Iraqi soldiers",
        "COUNT (?:[MODIFIER PLACE NAME]{1,2} | [GROUP PERSON_PL]) (?=AND PEOPLE)",
        build_shared,
    ),
    ChunkRule("nine civilians or more", "PEOPLE OR [^COMMA SEMICOLON]", build_or_more),
    ChunkRule("people in families", "(?<=PEOPLE) OPEN PEOPLE CLOSE", drop_families),
    ChunkRule(
        "collective",
        f"""
        (?:ARTICLE | {DETERMINED} | (?<=[HARM_PAST HARM_BASE HARM_GERUND])) {MODIFIERS}{{0,3}}
        [PERSON_SG PERSON_PL THING_SG] OF COUNT
        """,
        build_collective,
    ),
    ChunkRule(
        "named with article", f"ARTICLE {MODIFIERS}{{0,6}} PERSON_SG [NAMED NAME]", build_named
    ),
    ChunkRule(
        "single",
        f"ARTICLE {MODIFIERS}{{0,6}} PERSON_SG (?![THING_SG THING_PL]) {TAIL}",
        build_single,
    ),
    ChunkRule("one of many", f"ARTICLE {MODIFIERS}{{0,5}} PERSON_PL", build_one_of_many),
    ChunkRule(
        "named",
        f"""
        {DETERMINED}? {PLAIN_MODIFIERS}{{0,4}} PERSON_SG [NAMED NAME]
        | {DETERMINED}? NAMED
        """,
        build_named,
    ),
    ChunkRule(
        "definite",
        f"{DETERMINED} {MODIFIERS}{{0,5}} PERSON_SG (?![THING_SG THING_PL]) {TAIL}",
        build_person,
    ),
    ChunkRule(
        "plural",
        f"""
        {DETERMINED}? {PLAIN_MODIFIERS}{{0,4}}
        # "bus drivers"
        (?:(?<!ARTICLE MODIFIER{{0,2}}) THING_SG)? PERSON_PL {TAIL}
        """,
        build_plural,
    ),
    ChunkRule(
        "group as people", f"{DETERMINED}? COUNT {OF_THE} MODIFIER{{0,3}} GROUP", build_counted
    ),
    ChunkRule(
        "bare", f"{PLAIN_MODIFIERS}{{0,3}} PERSON_SG (?![THING_SG THING_PL]) {TAIL}", build_person
    ),
    ChunkRule("part", "COUNT OF [THEM WHO]", build_part),
)
