"""The verb groups of a sentence as folds: auxiliaries, modality and harm in one unit."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import (
    LETTERS,
    Build,
    Fold,
    Unit,
    Units,
    is_a,
    letters_of,
    spell,
)
from conflict_cli.extractors.claims.chunks.noun_builders import join_outcomes
from conflict_cli.extractors.claims.chunks.noun_phrases import ITEM
from conflict_cli.text.document import Tokens

HARM_LETTERS = letters_of("HARMED HARM HARMING DIED DIE STATE ACTIVE PASSIVE")


FEARED, MODAL, NOT, PLANNED = (LETTERS[name] for name in ("FEARED", "MODAL", "NOT", "PLANNED"))


def status_of(units: Sequence[Unit], tokens: Tokens) -> str:
    """The modality of a verb group: negated, hypothetical, feared, or "" where it asserts."""
    letters = spell(units)
    if NOT in letters:
        return "negated"
    if PLANNED in letters:
        return "hypothetical"
    if FEARED in letters:
        return "feared"
    if MODAL not in letters:
        return ""
    modal = tokens.lowers[units[letters.index(MODAL)].first]
    return "feared" if modal in ("may", "might", "could", "must") else "hypothetical"


def build_verb(name: str, status: str = "") -> Build:
    """A builder of verb groups of a class, with a fixed status or that of their auxiliaries."""

    def build(units: Units, tokens: Tokens) -> Units:
        harms = [unit for unit in units if unit.letter in HARM_LETTERS]
        outcome = join_outcomes([unit.type for unit in harms if unit.type])
        before = next((unit.status for unit in harms if unit.status), "")
        state = status or status_of(units, tokens) or before
        first, last = units[0].first, units[-1]
        return [Unit(LETTERS[name], first, last.last, None, outcome, state, last.first)]

    return build


SUFFERING = frozenset(
    """
    incur incurred incurring receive received receives receiving suffer suffered suffering suffers
    sustain sustained sustaining sustains
    """.split()
)
INJURIES = frozenset(
    """
    bruises burns cuts fractures gashes injuries injury lacerations wound wounds
    """.split()
)
WITH = frozenset(("with", "for"))  # "admitted with burns", "treated for wounds"
# What may stand before the injuries; PERSON is for "minor injuries".
KINDS = """(?:
    MODIFIER | WORD | OF | ADVERB | THING | OBJECT | WEAPON | STATE | VERB | DETERMINER | POSSESSIVE
    | PERSON | COMMA | AND
){0,5}"""


def build_injured(name: str, words: frozenset[str]) -> Build:
    """A builder of verb groups that tell of injuries by a noun: "suffered burns".

    One of `words` stands before the noun.
    """

    def build(units: Units, tokens: Tokens) -> Units | None:
        if tokens.lowers[units[-1].last - 1] not in INJURIES:
            return None
        if not any(tokens.lowers[unit.first] in words for unit in units):
            return None
        if any(is_a(unit, "DIED") and unit.type == "killed" for unit in units):
            return None
        first, last, status = units[0].first, units[-1], status_of(units, tokens)
        return [Unit(LETTERS[name], first, last.last, None, "wounded", status, last.first)]

    return build


CARRIED = frozenset(
    """
    admitted airlifted brought carried evacuated ferried moved rushed taken transferred transported
    """.split()
)


def passive(units: Units, tokens: Tokens, outcome: str, verb: Unit) -> Units:
    """One verb group of what befalls its subject."""
    first, last, status = units[0].first, units[-1].last, status_of(units, tokens)
    return [Unit(LETTERS["PASSIVE"], first, last, None, outcome, status, verb.first)]


def build_hospitalised(units: Units, tokens: Tokens) -> Units | None:
    """ "were taken to Ramo hospital": people who are have been hurt."""
    verb = next(unit for unit in units if unit.letter in CARRYING)
    words = tokens.lowers[units[-1].first : units[-1].last]
    if tokens.lowers[verb.first] not in CARRIED or HOSPITALS.isdisjoint(words):
        return None
    return passive(units, tokens, "wounded", verb)


def build_uprooted(units: Units, tokens: Tokens) -> Units | None:
    """ "have been internally displaced"."""
    if tokens.lowers[units[-1].last - 1] != "displaced":
        return None
    return passive(units, tokens, "displaced", units[-1])


CARRYING = letters_of("VERB RECOVERED")
HOSPITALS = frozenset(("hospital", "hospitals", "clinic"))
SHOTS = frozenset(
    """
    bullet bullets fire gunfire shell shells shrapnel grenade grenades bomb bombs
    """.split()
)


def build_shot(units: Units, tokens: Tokens) -> Units | None:
    """ "fell to a sniper's bullet"."""
    if tokens.lowers[units[0].first] != "fell" or tokens.lowers[units[-1].last - 1] not in SHOTS:
        return None
    first, last = units[0].first, units[-1].last
    return [Unit(LETTERS["DIED"], first, last, None, "killed", "", first)]


def build_maimed(units: Units, tokens: Tokens) -> Units | None:
    """ "lost his right hand": who loses a part of the body is wounded."""
    if units[-1].type != "body_part":
        return None
    first, last = units[0].first, units[-1]
    return [Unit(LETTERS["DIED"], first, last.last, None, "wounded", "", last.first)]


# What follows is none of them: nothing is given back, or a row of adverbs costs its cube.
AUXILIARIES = "[HAVE MODAL NOT ADVERB]*+"
BE = "[WAS WERE] [WAS WERE NOT ADVERB HAVE]*"
OBJECT_FOLLOWS = """(?=
    ADVERB*
    [
        PEOPLE SOME PLURAL PERSON NAMED THOSE CASES KIN TOLLED ARTICLE PRONOUN NOBODY OBJECT NAME
        GROUP SELF
    ]
)"""

VERB_GROUPS = (
    Fold(
        "killed and wounded",
        f"""
        HARMED (?:COMMA HARMED (?!{ITEM}))* (?:COMMA? [AND OR] ADVERB* HARMED)+
        | HARMED COMMA HARMED (?!{ITEM} | AND | OR)    # "killed, wounded in clashes"
        """,
        build_verb("HARMED"),
    ),
    Fold(
        "killing and wounding",
        "HARMING (?:COMMA? [AND OR] ADVERB* HARMING)+",
        build_verb("HARMING"),
    ),
    Fold("kill and wound", "HARM (?:COMMA? [AND OR] ADVERB* HARM)+", build_verb("HARM")),
    Fold(
        "dead or wounded",
        f"""
        STATE
        (?:
            OR [STATE HARMED]
            | AND STATE
            | AND HARMED (?!ADVERB* {ITEM})            # not "dead and wounded three"
        )
        | HARMED [AND OR] STATE
        """,
        build_verb("STATE"),
        makes="STATE",
        needs="HARMED STATE",
    ),
    Fold(
        "suffered head injuries",
        f"SUFFERED {KINDS} [NOMINAL HARM WEAPON THINGS]",
        build_injured("DIED", SUFFERING),
        makes="DIED",
        needs="NOMINAL HARM",
    ),
    Fold(
        "fell to bullets",
        """
        VERB TO [ARTICLE DETERMINER POSSESSIVE MODIFIER GROUP NAME PERSON WORD NAMED]{0,3}
        [WEAPON OBJECT]
        """,
        build_shot,
        makes="DIED",
        cues=("fell to",),
    ),
    Fold(
        "lost a leg",
        "LOST [POSSESSIVE MODIFIER WORD]{0,3} [OBJECT THING THINGS]",
        build_maimed,
        makes="DIED",
        needs="LOST",
    ),
    Fold(
        "escaped with injuries",
        f"""
        (?:[WAS WERE] ADVERB* | ABLE TO)?
        [UNHARMED VERB DIED DIE LEFT] PREPOSITION {KINDS} [NOMINAL HARM WEAPON THINGS]
        """,
        build_injured("DIED", WITH),
        makes="DIED",
        needs="NOMINAL HARM",
    ),
    Fold(
        "were taken to a hospital",
        """
        (?<![CLAUSE BUT]) [HAVE ADVERB]* [WAS WERE]+ ADVERB* [VERB RECOVERED]
        [TO PREPOSITION] [ARTICLE DETERMINER MODIFIER NAME]* [PLACE OBJECT THING]
        """,
        build_hospitalised,
        makes="PASSIVE",
        cues=("hospital",),
    ),
    Fold(
        "were internally displaced",
        "[HAVE ADVERB]* [WAS WERE]+ MODIFIER",
        build_uprooted,
        makes="PASSIVE",
        cues=("internally displaced",),
    ),
    Fold(
        "people with gunshot wounds",
        f"(?<=[PEOPLE SOME PART]) PREPOSITION {KINDS} [NOMINAL HARM WEAPON THINGS RUIN]",
        build_injured("STATE", WITH),
        makes="STATE",
        needs="NOMINAL HARM RUIN",
    ),
    Fold(
        "are believed to have died",
        f"""
        {AUXILIARIES} {BE} [FEARED REPORTED PLANNED]
        TO HAVE? [WAS WERE]* ADVERB* [HARMED DIED DIE STATE]
        """,
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARMED DIED DIE STATE",
    ),
    Fold(
        "were reportedly killed",
        f"""
        {AUXILIARIES} {BE}
        (?:
            (?:[VERB RUINED HARMED] [AND OR])?         # "were beaten and found dead"
            [FEARED REPORTED RECOVERED VERB LEFT RUINED] [ADVERB WAS WERE]*
        )?
        [HARMED STATE]
        """,
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARMED STATE",
    ),
    Fold(
        "was dragged out and killed",
        f"""
        {AUXILIARIES} {BE} [VERB RECOVERED LEFT]
        [^COMMA SEMICOLON PASSIVE VERB PEOPLE SOME]{{0,8}}
        COMMA? AND ADVERB* HARMED (?!{ITEM})
        """,
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARMED",
    ),
    Fold(
        "were shot or stabbed to death",
        f"{AUXILIARIES} {BE} [VERB WORD RUINED] OR HARMED (?!{ITEM})",
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARMED",
    ),
    Fold(
        "feared dead",
        "FEARED ADVERB* [STATE HARMED]",
        build_verb("STATE"),
        makes="STATE",
        needs="HARMED STATE",
    ),
    Fold(
        "have died",
        f"{AUXILIARIES} (?:DIED | (?<=MODAL ADVERB*) DIE)",
        build_verb("DIED"),
        makes="DIED",
        needs="DIED DIE",
    ),
    Fold(
        "to have killed",
        "TO HAVE ADVERB* HARMED",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARMED",
    ),
    Fold(
        "have killed",
        f"[HAVE MODAL NOT ADVERB]+ HARMED {OBJECT_FOLLOWS}",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARMED",
    ),
    Fold(
        "planned to kill",
        "[PLANNED FEARED MODAL NOT]+ TO? ADVERB* [HARM DIE]",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARM DIE",
    ),
    Fold(
        "able to kill",
        "ABLE (?:TO | PREPOSITION) ADVERB* [HARM HARMING]",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARM HARMING",
    ),
    Fold(
        "to kill",
        "TO ADVERB* HARM",
        build_verb("ACTIVE", "hypothetical"),
        makes="ACTIVE",
        needs="HARM",
    ),
)
