"""Asides between a speaker and the verb: appositions, relative clauses, participles."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.sources import ARTICLE_TAGS, DOCUMENTS, speaks
from conflict_cli.linking.speaker_phrases import BEFORE_SPEAKERS
from conflict_cli.text.document import Document

ASIDE = 16  # units between commas after a speaker
ATTRIBUTES = frozenset(citing.ATTRIBUTES.split())
WHOSE = frozenset(function_words.WHOSE.split())
RELATIVES = ATTRIBUTES | WHOSE | frozenset(citing.SELVES.split())
AFTER_PARTICIPLES = frozenset(citing.AFTER_PARTICIPLES.split())
ACTOR, COMMA, PHRASE, PLACE, PLURAL, WHO = (
    TAGS[name] for name in "ACTOR COMMA PHRASE PLACE PLURAL WHO".split()
)
BY_NAME = tags_of("NAMED NAME GROUP")
DESCRIBED = tags_of("PEOPLE PERSON PLURAL")
DESCRIBING = ARTICLE_TAGS | tags_of("PEOPLE PERSON OBJECT")  # they open an apposition
NOT_DESCRIBING = tags_of("COMMA SEMICOLON COLON REPORTED CLAUSE BUT")  # they end a relative clause
VERBS = tags_of("PASSIVE HARM_INTRANSITIVE WAS WERE HAVE VERB HARM_PAST ACTIVE MODAL")
GOVERNING = tags_of("OF PREPOSITION TO")


def before_apposition(document: Document, units: Sequence[Unit], comma: int) -> int | None:
    """The name in front of an apposition that a comma closes: "the Hill Clinic, a group of nurses
    who treat the poor, said".
    """
    lowers = document.tokens.lowers
    for number in range(comma - 1, max(0, comma - ASIDE), -1):
        unit = units[number]
        if unit.tag != COMMA or units[number + 1].tag not in DESCRIBING:
            continue
        if (
            number > 1
            and units[number - 1].tag == PHRASE
            and lowers[units[number - 2].last - 1] in DOCUMENTS
        ):
            number -= 1  # "a report by the Hill Clinic, a charity, said"
        elif not is_name(document, units[number - 1]):
            continue
        before = number - 2
        while before >= 0 and units[before].tag in BEFORE_SPEAKERS:
            before -= 1
        if before >= 0 and units[before].tag in GOVERNING:
            continue
        relative = False
        for inner in units[number + 1 : comma]:
            relative = relative or inner.tag == WHO
            if inner.tag in VERBS and not relative and lowers[inner.first] not in ATTRIBUTES:
                return None
        return number - 1 if speaks(document, units[number - 1]) else None
    return None


def is_name(document: Document, unit: Unit) -> bool:
    """True if a unit is a name, including "the Hill Coalition" and "the Hill Lawyers"."""
    words = document.tokens.words
    capital = words[unit.last - 1][0].isupper()
    return unit.tag in BY_NAME or (
        capital
        and (
            unit.tag == ACTOR
            or (
                unit.tag == PLURAL
                and unit.last - unit.first > 1
                and words[unit.last - 2][0].isupper()
            )
        )
    )


def described_before(document: Document, units: Sequence[Unit], number: int) -> int | None:
    """The speaker whom a relative clause without commas describes: "a herder who fled the town"
    said.
    """
    for before in range(number, max(0, number - ASIDE), -1):
        unit = units[before]
        if unit.tag == WHO or document.tokens.lowers[unit.first] in WHOSE:
            head = before - 1
            while head > 0 and units[head].tag in (PHRASE, PLACE):
                head -= 1
            return head if units[head].tag in DESCRIBED else None
        if unit.tag in NOT_DESCRIBING:
            return None
    return None


def relative_before(lowers: Sequence[str], units: Sequence[Unit], comma: int) -> int | None:
    """The unit in front of a relative clause or participle that a comma closes: "the army, which
    holds the city, said".
    """
    for number in range(comma - 1, max(0, comma - ASIDE), -1):
        if units[number].tag == COMMA:
            following = units[number + 1]
            # ", some 40 km to the east,"
            measured = any(unit.type == "measure" for unit in units[number + 1 : comma])
            describes = (
                following.tag == WHO
                or lowers[following.first] in RELATIVES
                or is_participle(lowers, following)
                or measured
            )
            return number - 1 if describes else None
    return None


def is_participle(lowers: Sequence[str], unit: Unit) -> bool:
    """True if a unit is a participle that describes the speaker: ", contacted by the radio,", ",
    reached by phone,".
    """
    return lowers[unit.first].endswith("ed") and lowers[unit.first + 1] in AFTER_PARTICIPLES
