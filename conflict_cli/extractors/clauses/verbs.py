"""The roles of units in clauses: verbs, nouns that may be subjects, and words that open clauses."""

from collections.abc import Sequence
from functools import cache

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.engine.phrases import Phrases, read_entries, read_phrases
from conflict_cli.lexicon import clauses as lexicon
from conflict_cli.startup.build_cache import cached_at_build

NOUNS = tags_of(
    "GROUP ACTOR PLURAL PERSON PEOPLE NAMED NAME RELATIVES OBJECT WEAPON THING_PL THING_SG "
    "COUNT_ALONE COUNTED_UNKNOWN COUNTED_VICTIMS COUNTED_EVENT NOMINAL PLACE HE NOBODY PERSON_SG "
    "PERSON_PL PART BODIES TOLL COUNT OTHERS PRONOUN SELF THEM VICTIM_NOUN LIVES DATE"
)
SUBJECTS = NOUNS - tags_of("DATE PRONOUN SELF THEM")
GOVERNING = tags_of("PREPOSITION OF BY TO INCLUDING ADDITION ALONG")  # no subject follows these
ENDURED = tags_of("PASSIVE")
SIMPLE = tags_of(
    "HARM_PAST ACTIVE PASSIVE HARM_INTRANSITIVE DAMAGE_PAST VERB REPORTED DENIED LEFT LOST "
    "SUFFERED ROSE REACHED PLANNED FEARED BRINGING BURIED RECOVERED"
)
SELDOM = tags_of(
    "REACHED PLANNED FEARED BRINGING LOST SUFFERED REPORTED RECOVERED LEFT BURIED"
)  # nouns or adjectives as often
PARTICIPLES = tags_of("HARM_GERUND DAMAGE_GERUND")
AUXILIARIES = tags_of("WAS WERE HAVE MODAL DO NOT ADVERB")
BEING = tags_of("WAS WERE")
LIGHT = tags_of("HAVE MODAL DO WAS WERE")
ADVERB, AND, COMMA, HARM_GERUND, OR, TO, WHO, WORD = (
    TAGS[name] for name in "ADVERB AND COMMA HARM_GERUND OR TO WHO WORD".split()
)
BARE = tags_of("HARM_BASE HARM_INTRANSITIVE_BASE DAMAGE_BASE")
# no verb follows these
NOMINAL = tags_of("ARTICLE DETERMINER POSSESSIVE OF PREPOSITION MODIFIER COUNT ORDINAL EACH BY")
PAST = frozenset(lexicon.PAST.split())


@cached_at_build
def irregular() -> frozenset[str]:
    """Irregular verb forms."""
    return frozenset(
        entry.phrase
        for block in (lexicon.IRREGULAR, lexicon.PRESENT)
        for entry in read_entries(block)
    )


@cached_at_build
def subordinators() -> Phrases[str]:
    """Words that open a clause, each with how the clause depends on its parent."""
    return Phrases(
        {entry.phrase: entry.attributes[0] for entry in read_entries(lexicon.SUBORDINATORS)}
    )


@cache
def no_participles() -> frozenset[str]:
    """Words in -ing that are not participles."""
    return frozenset(read_phrases(lexicon.NO_PARTICIPLES))


# No unit of another class can be a verb or a participle by itself.
VERBAL = AUXILIARIES | SIMPLE | BARE | PARTICIPLES | tags_of("WORD")


def says(lowers: Sequence[str], unit: Unit) -> bool:
    """True if the last word of a verb group is a verb of saying, so that reported speech may
    follow.
    """
    return not SPEECH.isdisjoint(lowers[unit.first : unit.last])


SPEECH = frozenset(lexicon.SPEECH.split())


def is_participle(lowers: Sequence[str], units: Sequence[Unit], number: int) -> bool:
    """True if a unit is a present participle that opens a clause: "killing six", "a convoy carrying
    aid".
    """
    unit = units[number]
    if unit.tag not in PARTICIPLES:
        word = lowers[unit.first]
        if (
            unit.last - unit.first != 1
            or not word.endswith("ing")
            or len(word) < 5
            or word in no_participles()
        ):
            return False
        if unit.tag not in PARTICIPLE_WORDS:
            return False
    return not (number and units[number - 1].tag in NOMINAL)


PARTICIPLE_WORDS = tags_of(
    "HARM_INTRANSITIVE_BASE HAVE WORD VERB PLANNED REPORTED DENIED LEFT LOST SUFFERED BRINGING "
    "BURIED RECOVERED ROSE REACHED FEARED ACTIVE HARM_BASE"
)


def verb_at(lowers: Sequence[str], units: Sequence[Unit], number: int) -> tuple[int, int] | None:
    """The head and the end of the finite verb group that begins at a unit: "were", "reportedly",
    "being held" are one.
    """
    position = number
    auxiliary = False
    while position < len(units) and units[position].tag in AUXILIARIES:
        auxiliary = auxiliary or units[position].tag in LIGHT
        position += 1
    if position < len(units):
        unit = units[position]
        if unit.tag in SIMPLE and (
            auxiliary or position == number or units[position - 1].tag == ADVERB
        ):
            word = lowers[unit.first]
            known = (
                auxiliary
                or unit.tag not in SELDOM
                or word in PAST
                or word in SPEECH
                or unit.last - unit.first > 1
            )
            if known and not (word.endswith("ing") and not auxiliary):
                return position, position + 1
        if auxiliary:
            if unit.tag in BARE or unit.tag in PARTICIPLES:
                return position, position + 1
            if unit.tag == WORD and (
                lowers[unit.first].endswith("ing") or units[position - 1].tag not in BEING
            ):
                return position, position + 1
            return position - 1, position
        if unit.tag == WORD and lowers[unit.first] in irregular():
            return position, position + 1
        if unit.tag in BARE and lowers[unit.first].endswith("s"):
            return position, position + 1
    elif auxiliary:
        return position - 1, position
    return None
