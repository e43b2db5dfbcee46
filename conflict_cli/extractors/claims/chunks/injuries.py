"""Verb groups that state harm by their noun: suffered burns, fell to a bullet, taken to a
hospital.
"""

from conflict_cli.engine.grammar import TAGS, Build, ChunkRule, Unit, Units, is_a, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.chunks.verb_groups import auxiliary_modality
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.text.document import Tokens

SUFFERING = frozenset(lexicon.SUFFERING.split())
INJURIES = frozenset(lexicon.INJURIES.split())
WITH_INJURIES = frozenset(lexicon.WITH_INJURIES.split())
CARRIED = frozenset(lexicon.CARRIED.split())
CARRYING = tags_of("VERB RECOVERED")
HOSPITALS = frozenset(lexicon.HOSPITALS.split())
BEING = frozenset(lexicon.BEING.split())
BEHIND_TREATED = [[], *([word] for word in lexicon.BEHIND_TREATED.split())]
DISPLACED = frozenset(lexicon.DISPLACED.split())
SHOTS = frozenset(lexicon.SHOTS.split())
FELL = frozenset(lexicon.FELL.split())
# What may come before the injuries; PERSON is for "minor injuries".
KINDS = """(?:
    MODIFIER | WORD | OF | ADVERB | THING_SG | OBJECT | WEAPON | STATE | VERB | DETERMINER
    | POSSESSIVE
    | PERSON | COMMA | AND
){0,5}"""


def build_injured(name: str, words: frozenset[str]) -> Build:
    """A builder of verb groups that state injuries by a noun: "suffered burns".

    One of `words` comes before the noun.
    """

    def build(units: Units, tokens: Tokens) -> Units | None:
        if tokens.lowers[units[-1].last - 1] not in INJURIES:
            return None
        if not any(tokens.lowers[unit.first] in words for unit in units):
            return None
        if any(is_a(unit, "HARM_INTRANSITIVE") and unit.type == "killed" for unit in units):
            return None
        first, last, told = units[0].first, units[-1], auxiliary_modality(units, tokens)
        return [Unit(TAGS[name], first, last.last, None, "wounded", "", last.first, modality=told)]

    return build


build_having = build_injured("HARM_INTRANSITIVE", frozenset(lexicon.HAVING_INJURIES.split()))


def passive(units: Units, tokens: Tokens, outcome: str, verb: Unit) -> Units:
    """Units as one verb group that states what happens to its subject."""
    first, last, told = units[0].first, units[-1].last, auxiliary_modality(units, tokens)
    return [Unit(TAGS["PASSIVE"], first, last, None, outcome, "", verb.first, modality=told)]


def build_hospitalised(units: Units, tokens: Tokens) -> Units | None:
    """ "were taken to Ramo hospital": people taken to hospital have been hurt."""
    verb = next(unit for unit in units if unit.tag in CARRYING)
    words = tokens.lowers[units[-1].first : units[-1].last]
    if tokens.lowers[verb.first] not in CARRIED or HOSPITALS.isdisjoint(words):
        return None
    return passive(units, tokens, "wounded", verb)


def build_treated(units: Units, tokens: Tokens) -> Units | None:
    """ "are still being treated in hospital": an adverb within a verb of the lexicon; not "treated
    as suspects", "treated for malaria".
    """
    last = units[-1]
    if (
        tokens.lowers[last.first] not in BEING
        or tokens.lowers[last.last : last.last + 1] not in BEHIND_TREATED
    ):
        return None
    return passive(units, tokens, "wounded", last)


def build_uprooted(units: Units, tokens: Tokens) -> Units | None:
    """ "have been internally displaced"."""
    if tokens.lowers[units[-1].last - 1] not in DISPLACED:
        return None
    return passive(units, tokens, "displaced", units[-1])


def build_shot(units: Units, tokens: Tokens) -> Units | None:
    """ "fell to a sniper's bullet", "fell to the rebels' bullets"."""
    if tokens.lowers[units[0].first] not in FELL or tokens.lowers[units[-1].last - 1] not in SHOTS:
        return None
    first, last = units[0].first, units[-1].last
    return [Unit(TAGS["HARM_INTRANSITIVE"], first, last, None, "killed", "", first)]


def build_maimed(units: Units, tokens: Tokens) -> Units | None:
    """ "lost his right hand": losing a part of the body is a wound."""
    if units[-1].type != "body_part":
        return None
    first, last = units[0].first, units[-1]
    return [Unit(TAGS["HARM_INTRANSITIVE"], first, last.last, None, "wounded", "", last.first)]


INJURED = (
    ChunkRule(
        "suffered head injuries",
        f"SUFFERED {KINDS} [NOMINAL HARM_BASE WEAPON THING_PL]",
        build_injured("HARM_INTRANSITIVE", SUFFERING),
        makes="HARM_INTRANSITIVE",
        needs="NOMINAL HARM_BASE",
    ),
    ChunkRule(
        "had head injuries",
        f"(?<=PEOPLE | COUNT_ALONE | PERSON | NAMED) HAVE {KINDS} [NOMINAL HARM_BASE]",
        build_having,
        makes="HARM_INTRANSITIVE",
        needs="NOMINAL",
    ),
    ChunkRule(
        "fell to bullets",
        """
        VERB TO
        [
            ARTICLE DETERMINER POSSESSIVE MODIFIER WORD
            GROUP NAME NAMED PERSON PEOPLE PLURAL ACTOR   # "the rebels' bullets"
        ]{0,3}
        [WEAPON OBJECT]
        """,
        build_shot,
        makes="HARM_INTRANSITIVE",
        cues=read_phrases(lexicon.FELL_TO),
    ),
    ChunkRule(
        "lost a leg",
        "LOST [POSSESSIVE MODIFIER WORD]{0,3} [OBJECT THING_SG THING_PL]",
        build_maimed,
        makes="HARM_INTRANSITIVE",
        needs="LOST",
    ),
    ChunkRule(
        "escaped with injuries",
        f"""
        (?:[WAS WERE] ADVERB* | ABLE TO)?
        [UNHARMED VERB HARM_INTRANSITIVE HARM_INTRANSITIVE_BASE LEFT] PREPOSITION {KINDS}
        [NOMINAL HARM_BASE WEAPON THING_PL DAMAGE_BASE]
        """,
        build_injured("HARM_INTRANSITIVE", WITH_INJURIES),
        makes="HARM_INTRANSITIVE",
        needs="NOMINAL HARM_BASE DAMAGE_BASE",
    ),
    ChunkRule(
        "were taken to a hospital",
        """
        (?<![CLAUSE BUT]) [HAVE ADVERB]* [WAS WERE]+ ADVERB* [VERB RECOVERED]
        [TO PREPOSITION] [ARTICLE DETERMINER MODIFIER NAME]* [PLACE OBJECT THING_SG]
        """,
        build_hospitalised,
        makes="PASSIVE",
        cues=read_phrases(lexicon.HOSPITAL_CUES),
    ),
    ChunkRule(
        "are still being treated in hospital",
        "(?<![CLAUSE BUT]) [WAS WERE] ADVERB+ HARM_INTRANSITIVE_BASE",
        build_treated,
        makes="PASSIVE",
        cues=read_phrases(lexicon.BEING_TREATED),
    ),
    ChunkRule(
        "were internally displaced",
        "[HAVE ADVERB]* [WAS WERE]+ MODIFIER",
        build_uprooted,
        makes="PASSIVE",
        cues=read_phrases(lexicon.INTERNALLY_DISPLACED),
    ),
    ChunkRule(
        "people with gunshot wounds",
        f"(?<=[PEOPLE COUNT_ALONE PART PLURAL]) PREPOSITION {KINDS} [NOMINAL HARM_BASE "
        "WEAPON THING_PL DAMAGE_BASE]",
        build_injured("STATE", WITH_INJURIES),
        makes="STATE",
        needs="NOMINAL HARM_BASE DAMAGE_BASE",
    ),
)
