"""Folds: runs of units become noun phrases, verb groups and prepositional phrases.

A cascade of small finite-state steps, modelled on FASTUS (Hobbs et al. 1997): each step sees the
results of those before it.
"""

from conflict_cli.engine.grammar import TAGS, ChunkRule, Table, Unit, Units, fold, tags_of
from conflict_cli.extractors.claims.chunks.asides import ASIDES
from conflict_cli.extractors.claims.chunks.cases import CASES
from conflict_cli.extractors.claims.chunks.injuries import INJURED
from conflict_cli.extractors.claims.chunks.lists import LISTS, NAME_LISTS
from conflict_cli.extractors.claims.chunks.other_nouns import OTHER_NOUNS, UNKNOWN_SINGLES
from conflict_cli.extractors.claims.chunks.people import PEOPLE
from conflict_cli.extractors.claims.chunks.verb_groups import JOINED_VERBS, VERB_GROUPS
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Tokens

PHRASE = TAGS["PHRASE"]
BETWEEN = frozenset(function_words.BETWEEN.split())
FROM = frozenset(function_words.FROM.split())
THE = frozenset(function_words.THE.split())
SUBJECTS = tags_of("PLURAL PERSON NAMED GROUP")
NOUNS = tags_of("THING_SG THING_PL DATE PLACE OBJECT")
FORCES = tags_of("ACTOR GROUP PLURAL PERSON MODIFIER")


def build_prepositional(units: Units, tokens: Tokens) -> Units:
    """ "in the village of X"; "from the Coast Guard" has the type of the force."""
    # "within four hours the soldiers": here "the" opens another noun phrase
    for number in range(2, len(units)):
        unit = units[number]
        if (
            unit.type in ARMED
            and unit.tag in SUBJECTS
            and units[number - 1].tag in NOUNS
            and tokens.lowers[unit.first] in THE
        ):
            return [*build_prepositional(units[:number], tokens), *units[number:]]
    last = units[-1]
    # "in the day the", "on Friday the": "the" opens another noun phrase
    if len(units) > 2 and units[-2].tag in NOUNS and is_article(last, tokens):
        return [*build_prepositional(units[:-1], tokens), last]
    force = last.type if last.tag in FORCES and tokens.lowers[units[0].first] in FROM else ""
    return [Unit(PHRASE, units[0].first, last.last, None, force, "", units[1].first)]


def is_article(unit: Unit, tokens: Tokens) -> bool:
    """True if a unit is a lone "the"."""
    return unit.last - unit.first == 1 and tokens.lowers[unit.first] in THE


def build_between(units: Units, tokens: Tokens) -> Units | None:
    """ "between X and Y"."""
    is_between = tokens.lowers[units[0].first] in BETWEEN
    return build_prepositional(units, tokens) if is_between else None


# What may be in a prepositional phrase.
INSIDE = """(?:
    [
        ARTICLE DETERMINER POSSESSIVE MODIFIER WORD NAME PLACE GROUP ORDINAL NUMBER DATE THING_SG
        THING_PL OBJECT WEAPON PERSON PLURAL NAMED OF ADVERB
    ]
    # "for the deaths of 20"
    | NOMINAL (?!OF [PEOPLE COUNT_ALONE NAMED RELATIVES])
    | TO (?![WORD VERB HARM_BASE HARM_INTRANSITIVE_BASE DAMAGE_BASE REPORTED PLANNED LEFT LOST
        RECOVERED WERE HAVE DO COUNT_ALONE PEOPLE])
    | (?<=[ARTICLE DETERMINER]) VERB (?=[PLACE NAME THING_SG WORD MODIFIER])   # "the besieged town"
)"""
# An agent after the phrase is not part of it: "on 4 May rebels killed", "in May 40 schools were
# damaged".
SUBJECT_FOLLOWS = """(?=
    MODIFIER* [PLURAL PERSON NAMED GROUP]
    ADVERB* [HARM_PAST ACTIVE VERB PASSIVE HARM_INTRANSITIVE HAVE WAS WERE LEFT]
    | OBJECT ADVERB* [HAVE WAS WERE DAMAGE_PAST]
)"""

PREPOSITIONAL_PHRASES = (
    ChunkRule("between two towns", "PREPOSITION [PLACE NAME] AND [PLACE NAME]", build_between),
    ChunkRule(
        "prepositional phrase",
        f"""
        PREPOSITION {INSIDE}*? [DATE PLACE] {SUBJECT_FOLLOWS}
        | PREPOSITION {INSIDE}+
        """,
        build_prepositional,
    ),
)

FOLDS = (
    *(ASIDES + PEOPLE + CASES + OTHER_NOUNS + NAME_LISTS + UNKNOWN_SINGLES + LISTS),  # noun phrases
    *(JOINED_VERBS + INJURED + VERB_GROUPS),
    *PREPOSITIONAL_PHRASES,
)
TABLE = Table(FOLDS)


def read_chunks(units: Units, tokens: Tokens) -> str:
    """Folds the units of a sentence into phrases, in place; returns the tags that are left."""
    return fold(units, TABLE, tokens)
