"""The verb groups of a sentence as folds: auxiliaries, modality and harm in one unit."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Build, ChunkRule, Unit, Units, spell, tags_of
from conflict_cli.extractors.claims.chunks.composing import join_outcomes
from conflict_cli.extractors.claims.chunks.pieces import ITEM
from conflict_cli.extractors.claims.labels import Modality
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.text.document import Tokens

HARM_TAGS = tags_of(
    "HARM_PAST HARM_BASE HARM_GERUND HARM_INTRANSITIVE HARM_INTRANSITIVE_BASE STATE ACTIVE PASSIVE"
)
FEARED, MODAL, NOT, PLANNED = (TAGS[name] for name in ("FEARED", "MODAL", "NOT", "PLANNED"))

UNCERTAIN_MODALS = frozenset(lexicon.UNCERTAIN_MODALS.split())
HURT = frozenset(lexicon.HURT.split())


def auxiliary_modality(units: Sequence[Unit], tokens: Tokens) -> Modality:
    """The modality of a verb group: negated, hypothetical, feared, or "" where it asserts."""
    tags = spell(units)
    if NOT in tags:
        return "negated"
    if PLANNED in tags:
        return "hypothetical"
    if FEARED in tags:
        return "feared"
    if MODAL not in tags:
        return ""
    modal = tokens.lowers[units[tags.index(MODAL)].first]
    return "feared" if modal in UNCERTAIN_MODALS else "hypothetical"


def build_verb(name: str, modality: str = "") -> Build:
    """A builder of verb groups of a class, with a fixed modality or that of their auxiliaries."""

    def build(units: Units, tokens: Tokens) -> Units:
        harms = [unit for unit in units if unit.tag in HARM_TAGS]
        outcome = join_outcomes([unit.type for unit in harms if unit.type])
        before = next((unit.modality for unit in harms if unit.modality), "")
        told = modality or auxiliary_modality(units, tokens) or before
        first, last = units[0].first, units[-1]
        return [Unit(TAGS[name], first, last.last, None, outcome, "", last.first, modality=told)]

    return build


def build_attributed(units: Units, tokens: Tokens) -> Units:
    """ "are believed to have killed nine": only the attacker is in doubt, not the deaths."""
    last = units[-1]
    return [last._replace(tag=TAGS["ACTIVE"], first=units[0].first, content_start=last.first)]


def build_hurt_badly(units: Units, tokens: Tokens) -> Units | None:
    """ "killed a cook and seriously injured three": with an object after it the participle is a
    past tense.
    """
    unit = units[0]
    if tokens.lowers[unit.last - 1] not in HURT or not tokens.lowers[unit.first].endswith("ly"):
        return None
    return [unit._replace(tag=TAGS["HARM_PAST"])]


# None of these follows. Possessive repeats: with backtracking a row of adverbs costs its cube.
AUXILIARIES = "[HAVE MODAL NOT ADVERB]*+"
BE = "[WAS WERE] [WAS WERE NOT ADVERB HAVE]*"
OBJECT_FOLLOWS = """(?=
    ADVERB*
    [
        PEOPLE COUNT_ALONE PLURAL PERSON NAMED COUNTED_UNKNOWN COUNTED_VICTIMS RELATIVES
        COUNTED_EVENT ARTICLE PRONOUN NOBODY OBJECT NAME
        GROUP SELF
    ]
)"""

JOINED_VERBS = (
    ChunkRule(
        "seriously injured three",
        """
        (?<![ARTICLE DETERMINER POSSESSIVE MODIFIER WAS WERE LEFT RECOVERED FEARED OF COMMA])
        STATE (?=[PEOPLE COUNT_ALONE RELATIVES NAMED PART])
        """,
        build_hurt_badly,
    ),
    ChunkRule(
        "killed and wounded",
        f"""
        HARM_PAST (?:COMMA HARM_PAST (?!{ITEM}))* (?:COMMA? [AND OR] ADVERB* HARM_PAST)+
        | HARM_PAST COMMA HARM_PAST (?!{ITEM} | AND | OR)    # "killed, wounded in clashes"
        """,
        build_verb("HARM_PAST"),
    ),
    ChunkRule(
        "killing and wounding",
        "HARM_GERUND (?:COMMA? [AND OR] ADVERB* HARM_GERUND)+",
        build_verb("HARM_GERUND"),
    ),
    ChunkRule(
        "kill and wound",
        "HARM_BASE (?:COMMA? [AND OR] ADVERB* HARM_BASE)+",
        build_verb("HARM_BASE"),
    ),
    ChunkRule(
        "dead or wounded",
        f"""
        STATE
        (?:
            OR [STATE HARM_PAST]
            | AND STATE
            | AND HARM_PAST (?!ADVERB* {ITEM})            # not "dead and wounded three"
        )
        | HARM_PAST [AND OR] STATE
        """,
        build_verb("STATE"),
        makes="STATE",
        needs="HARM_PAST STATE",
    ),
)

VERB_GROUPS = (
    ChunkRule(
        "are believed to have killed",
        f"{AUXILIARIES} {BE} [FEARED REPORTED] TO HAVE ADVERB* HARM_PAST {OBJECT_FOLLOWS}",
        build_attributed,
        makes="ACTIVE",
        needs="HARM_PAST",
    ),
    ChunkRule(
        "are believed to have died",
        f"""
        {AUXILIARIES} {BE} [FEARED REPORTED PLANNED]
        TO HAVE? [WAS WERE]* ADVERB* [HARM_PAST HARM_INTRANSITIVE HARM_INTRANSITIVE_BASE STATE]
        """,
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARM_PAST HARM_INTRANSITIVE HARM_INTRANSITIVE_BASE STATE",
    ),
    ChunkRule(
        "were reportedly killed",
        f"""
        {AUXILIARIES} {BE}
        (?:
            (?:[VERB DAMAGE_PAST HARM_PAST] [AND OR])?         # "were beaten and found dead"
            [FEARED REPORTED RECOVERED VERB LEFT DAMAGE_PAST] [ADVERB WAS WERE]*
        )?
        [HARM_PAST STATE]
        """,
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARM_PAST STATE",
    ),
    ChunkRule(
        "was dragged out and killed",
        f"""
        {AUXILIARIES} {BE} [VERB RECOVERED LEFT]
        [^COMMA SEMICOLON PASSIVE VERB PEOPLE COUNT_ALONE]{{0,8}}
        COMMA? AND ADVERB* HARM_PAST (?!{ITEM})
        """,
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARM_PAST",
    ),
    ChunkRule(
        "were shot or stabbed to death",
        f"{AUXILIARIES} {BE} [VERB WORD DAMAGE_PAST] OR HARM_PAST (?!{ITEM})",
        build_verb("PASSIVE"),
        makes="PASSIVE",
        needs="HARM_PAST",
    ),
    ChunkRule(
        "feared dead",
        "FEARED ADVERB* [STATE HARM_PAST]",
        build_verb("STATE"),
        makes="STATE",
        needs="HARM_PAST STATE",
    ),
    ChunkRule(
        "have died",
        f"{AUXILIARIES} (?:HARM_INTRANSITIVE | (?<=MODAL ADVERB*) HARM_INTRANSITIVE_BASE)",
        build_verb("HARM_INTRANSITIVE"),
        makes="HARM_INTRANSITIVE",
        needs="HARM_INTRANSITIVE HARM_INTRANSITIVE_BASE",
    ),
    ChunkRule(
        "to have killed",
        "TO HAVE ADVERB* HARM_PAST",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARM_PAST",
    ),
    ChunkRule(
        "have killed",
        f"[HAVE MODAL NOT ADVERB]+ HARM_PAST {OBJECT_FOLLOWS}",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARM_PAST",
    ),
    ChunkRule(
        "planned to kill",
        "[PLANNED FEARED MODAL NOT]+ TO? ADVERB* [HARM_BASE HARM_INTRANSITIVE_BASE]",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARM_BASE HARM_INTRANSITIVE_BASE",
    ),
    ChunkRule(
        "able to kill",
        "ABLE (?:TO | PREPOSITION) ADVERB* [HARM_BASE HARM_GERUND]",
        build_verb("ACTIVE"),
        makes="ACTIVE",
        needs="HARM_BASE HARM_GERUND",
    ),
    ChunkRule(
        "to kill",
        "TO ADVERB* HARM_BASE",
        build_verb("ACTIVE", "hypothetical"),
        makes="ACTIVE",
        needs="HARM_BASE",
    ),
)
