"""Whether a claim is denied, feared or only supposed, by the verb that governs it."""

from conflict_cli.engine.grammar import TAGS, Units, tags_of
from conflict_cli.extractors.claims.labels import Doubt
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Document

AND, CLAUSE, DENIED, FEARED, PLANNED, REPORTED = (
    TAGS[name] for name in "AND CLAUSE DENIED FEARED PLANNED REPORTED".split()
)
# What governs a claim to its right in the same clause, or ends the clause, and what must follow it.
GOVERNING = tags_of(
    "COMMA SEMICOLON BUT PASSIVE HARM_INTRANSITIVE COLON CLAUSE DENIED FEARED PLANNED"
)
DENIABLE = tags_of("WHO PEOPLE COUNT_ALONE PLURAL HARM_GERUND DETERMINER OBJECT ACTIVE")
FEARABLE = tags_of("WHO PEOPLE COUNT_ALONE PLURAL HE")
PLANNABLE = tags_of("TO WHO")
CONDITIONS = frozenset(function_words.CONDITIONS.split())


def governing_status(document: Document, units: Units, position: int) -> Doubt:
    """The modality that a verb to the left in the clause gives: "denied that …", "fears that …",
    "if …".
    """
    for number in range(position - 1, max(-1, position - 9), -1):
        unit = units[number]
        if (
            unit.tag == REPORTED and number and units[number - 1].tag == AND
        ):  # "rejected the charge and said that eight died"
            return ""
        if unit.tag not in GOVERNING:
            continue
        following = units[number + 1].tag if number + 1 < len(units) else ""
        if unit.tag == DENIED:
            return "denied" if following in DENIABLE else ""
        if unit.tag == FEARED:
            return "feared" if following in FEARABLE else ""
        if unit.tag == PLANNED:
            return "hypothetical" if following in PLANNABLE else ""
        if unit.tag != CLAUSE:
            return ""
        if document.tokens.lowers[unit.first] in CONDITIONS:
            return "hypothetical"
    return ""
