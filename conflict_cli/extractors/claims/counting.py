"""Amounts that depend on the words around them: "as many", "both", "any", "some"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Units
from conflict_cli.engine.phrases import Phrases
from conflict_cli.extractors.lexical import LexicalEntry, lexical_entries
from conflict_cli.extractors.numbers.words import vocabulary
from conflict_cli.lexicon import claims as claim_words
from conflict_cli.lexicon import function_words
from conflict_cli.models import Quantity

COUNT, VICTIM_NOUN, HARM_PAST, PERSON_PL, MODIFIER, STATE = (
    TAGS[name] for name in "COUNT VICTIM_NOUN HARM_PAST PERSON_PL MODIFIER STATE".split()
)
BEHIND_SOME = frozenset(claim_words.BEHIND_SOME.split())
BEHIND_OBJECTS = frozenset(claim_words.BEHIND_OBJECTS.split())
BEHIND_BOTH = frozenset(claim_words.BEHIND_BOTH.split())
AND = frozenset(function_words.AND.split())
ANY = frozenset(function_words.ANY.split())
OF = frozenset(function_words.OF.split())
THE = frozenset(function_words.THE.split())
NEGATIONS = frozenset(function_words.NEGATIONS.split())


def equal_to(quantity: Quantity, units: Units) -> Quantity:
    """ "Killed two and hurt as many": the last number before; "as many" by itself is a vague
    amount.
    """
    before = next(
        (
            unit.quantity
            for unit in reversed(units)
            if unit.tag == COUNT and unit.quantity is not None
        ),
        None,
    )
    return (
        quantity._replace(qualifier="vague")
        if before is None
        else before._replace(count=quantity.count)
    )


def counts_some(lowers: Sequence[str], position: int, last: int, units: Units) -> bool:
    """True if "some" means people, by itself or before a plural: "some were killed", "killed some
    and", "some guards died".
    """
    following = lowers[position + 1] if position + 1 < last else ""
    if following in BEHIND_SOME:
        return True
    is_object = bool(units) and units[-1].tag == HARM_PAST
    if is_object and (not following or not following[0].isalnum() or following in BEHIND_OBJECTS):
        return True
    first = position + 1
    is_part = is_object and following in OF and first + 2 < last and lowers[first + 1] in THE
    first += 2 * is_part  # "some of the guards"
    known = lexical_entries()
    for behind in range(first, min(first + 3, last)):
        meaning = known.values.get(lowers[behind])
        if meaning is None or meaning.tag not in (
            (MODIFIER, PERSON_PL, VICTIM_NOUN, HARM_PAST, STATE)
            if is_part
            else (MODIFIER, PERSON_PL)
        ):
            return False
        if meaning.tag == PERSON_PL or (is_part and meaning.tag != MODIFIER):
            return True  # "some of the wounded"
    return False


def joins_two(lowers: Sequence[str], position: int, last: int) -> bool:
    """True if "both" only joins two phrases: "both soldiers and civilians"; not "both attackers and
    one guard".
    """
    for number in range(position + 2, min(position + 4, last - 1)):
        if lowers[number] in AND:
            return not (
                lowers[number + 1] in BEHIND_BOTH
                or lowers[number + 1] in vocabulary().cardinals
                or lowers[number + 1][0].isdigit()
            )
    return False


def is_none_of(
    lowers: Sequence[str], position: int, last: int, known: Phrases[LexicalEntry]
) -> bool:
    """True if "without" or "any" means none: "without casualties", "did not cause any
    casualties".
    """
    if lowers[position] in ANY and NEGATIONS.isdisjoint(lowers[max(0, position - 4) : position]):
        return False
    for following in lowers[position + 1 : min(position + 4, last)]:
        meaning = known.values.get(following)
        if meaning is not None and meaning.tag == TAGS["NOMINAL"]:
            return True
        if meaning is not None and meaning.tag not in (
            TAGS["MODIFIER"],
            TAGS["PERSON_SG"],
            TAGS["REPORTED"],
            TAGS["OTHERS"],
        ):
            return False
    return False
