"""The verb groups of a sentence as folds: auxiliaries, modality and harm in one unit."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Build, ChunkRule, Unit, Units, spell, tags_of
from conflict_cli.extractors.claims.chunks.composing import join_outcomes
from conflict_cli.extractors.claims.chunks.pieces import ITEM
from conflict_cli.extractors.claims.labels import Modality
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.text.document import Tokens

HARM_LETTERS = tags_of("HARMED HARM HARMING DIED DIE STATE ACTIVE PASSIVE")
FEARED, MODAL, NOT, PLANNED = (TAGS[name] for name in ("FEARED", "MODAL", "NOT", "PLANNED"))

UNCERTAIN_MODALS = frozenset(lexicon.UNCERTAIN_MODALS.split())
HURT = frozenset(lexicon.HURT.split())


def status_of(units: Sequence[Unit], tokens: Tokens) -> Modality:
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
    return "feared" if modal in UNCERTAIN_MODALS else "hypothetical"


def build_verb(name: str, status: str = "") -> Build:
    """A builder of verb groups of a class, with a fixed status or that of their auxiliaries."""

    def build(units: Units, tokens: Tokens) -> Units:
        harms = [unit for unit in units if unit.tag in HARM_LETTERS]
        outcome = join_outcomes([unit.type for unit in harms if unit.type])
        before = next((unit.status for unit in harms if unit.status), "")
        state = status or status_of(units, tokens) or before
        first, last = units[0].first, units[-1]
        return [Unit(TAGS[name], first, last.last, None, outcome, state, last.first)]

    return build


def build_attributed(units: Units, tokens: Tokens) -> Units:
    """ "are believed to have killed nine": only the attacker is in doubt, not the deaths."""
    last = units[-1]
    return [
        Unit(TAGS["ACTIVE"], units[0].first, last.last, None, last.type, last.status, last.first)
    ]


def build_hurt_badly(units: Units, tokens: Tokens) -> Units | None:
    """ "killed a cook and seriously injured three": with an object after it the participle is a
    past tense.
    """
    unit = units[0]
    if tokens.lowers[unit.last - 1] not in HURT or not tokens.lowers[unit.first].endswith("ly"):
        return None
    return [unit._replace(tag=TAGS["HARMED"])]


# None of these follows. Possessive repeats: with backtracking a row of adverbs costs its cube.
AUXILIARIES = "[HAVE MODAL NOT ADVERB]*+"
BE = "[WAS WERE] [WAS WERE NOT ADVERB HAVE]*"
OBJECT_FOLLOWS = """(?=
    ADVERB*
    [
        PEOPLE SOME PLURAL PERSON NAMED THOSE CASES KIN TOLLED ARTICLE PRONOUN NOBODY OBJECT NAME
        GROUP SELF
    ]
)"""

JOINED_VERBS = (
    ChunkRule(
        "seriously injured three",
        """
        (?<![ARTICLE DETERMINER POSSESSIVE MODIFIER WAS WERE LEFT RECOVERED FEARED OF COMMA])
        STATE (?=[PEOPLE SOME KIN NAMED PART])
        """,
        build_hurt_badly,
    ),
    ChunkRule(
        "killed and wounded",
        f"""
        HARMED (?:COMMA HARMED (?!{ITEM}))* (?:COMMA? [AND OR] ADVERB* HARMED)+
        | HARMED COMMA HARMED (?!{ITEM} | AND | OR)    # "killed, wounded in clashes"
        """,
        build_verb("HARMED"),
    ),
    ChunkRule(
        "killing and wounding",
        "HARMING (?:COMMA? [AND OR] ADVERB* HARMING)+",
        build_verb("HARMING"),
    ),
    ChunkRule("kill and wound", "HARM (?:COMMA? [AND OR] ADVERB* HARM)+", build_verb("HARM")),
    ChunkRule(
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
)

VERB_GROUPS = (
    ChunkRule(
        "are believed to have killed",
        f"{AUXILIARIES} {BE} [FEARED REPORTED] TO HAVE ADVERB* HARMED {OBJECT_FOLLOWS}",
        build_attributed,
        makes="ACTIVE",
        needs="HARMED",
    ),
    ChunkRule(
        "are believed to have died",
        f"""
        {AUXILIARIES} {BE} [FEARED REPORTED PLANNED]
        TO HAVE? [WAS WERE]* ADVERB* [HARMED DIED DIE STATE]
        """,
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARMED DIED DIE STATE",
    ),
    ChunkRule(
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
    ChunkRule(
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
    ChunkRule(
        "were shot or stabbed to death",
        f"{AUXILIARIES} {BE} [VERB WORD RUINED] OR HARMED (?!{ITEM})",
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARMED",
    ),
    ChunkRule(
        "feared dead",
        "FEARED ADVERB* [STATE HARMED]",
        build_verb("STATE"),
        makes="STATE",
        needs="HARMED STATE",
    ),
    ChunkRule(
        "have died",
        f"{AUXILIARIES} (?:DIED | (?<=MODAL ADVERB*) DIE)",
        build_verb("DIED"),
        makes="DIED",
        needs="DIED DIE",
    ),
    ChunkRule(
        "to have killed",
        "TO HAVE ADVERB* HARMED",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARMED",
    ),
    ChunkRule(
        "have killed",
        f"[HAVE MODAL NOT ADVERB]+ HARMED {OBJECT_FOLLOWS}",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARMED",
    ),
    ChunkRule(
        "planned to kill",
        "[PLANNED FEARED MODAL NOT]+ TO? ADVERB* [HARM DIE]",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARM DIE",
    ),
    ChunkRule(
        "able to kill",
        "ABLE (?:TO | PREPOSITION) ADVERB* [HARM HARMING]",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARM HARMING",
    ),
    ChunkRule(
        "to kill",
        "TO ADVERB* HARM",
        build_verb("ACTIVE", "hypothetical"),
        makes="ACTIVE",
        needs="HARM",
    ),
)
