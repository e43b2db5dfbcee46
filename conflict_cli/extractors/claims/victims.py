"""How many people a noun phrase counts, and the words that say who they are."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, Units, tags_of
from conflict_cli.extractors.claims.chunks.composing import BARE_PLURAL, IMPLIED
from conflict_cli.extractors.claims.labels import Reference, reference_of
from conflict_cli.extractors.claims.matching import Toll
from conflict_cli.extractors.claims.surroundings import antecedent, counted_before
from conflict_cli.lexicon import function_words
from conflict_cli.models import Quantity
from conflict_cli.text.document import OWNING, Document

BODIES, VICTIM_NOUN, NOBODY, NOMINAL, NOT, COUNTED_EVENT = (
    TAGS[name] for name in "BODIES VICTIM_NOUN NOBODY NOMINAL NOT COUNTED_EVENT".split()
)
PRONOUNS = tags_of("PRONOUN HE SELF THEM POSSESSIVE")
NAMES = tags_of("NAME PLACE")
THEM = frozenset(function_words.THEM.split())

Counted = tuple[Quantity | None, tuple[int, int] | None, Reference]


def core_of(unit: Unit, lowers: Sequence[str]) -> tuple[int, int] | None:
    """The tokens of the victims' phrase in a noun phrase; for "65 civilian deaths" and "a nurse's
    death" the victims alone.
    """
    if unit.content_start < 0:
        return None
    last = unit.last - 1 if unit.tag == COUNTED_EVENT else unit.last
    return (unit.content_start, last - 1 if lowers[last - 1] in OWNING else last)


def count_people(
    document: Document, units: Units, victim: int, count: int, carried: Sequence[Toll]
) -> Counted | None:
    """The number that a noun phrase or the phrase that counts it gives, the tokens of its noun and
    how it refers to people.

    None if it counts nobody: "neither side suffered casualties".
    """
    unit = units[victim]
    quantity = units[count].quantity if count >= 0 else unit.quantity
    reference = reference_of(unit)
    core = core_of(unit, document.tokens.lowers)
    if unit.tag in PRONOUNS:
        them = document.tokens.lowers[unit.first] in THEM
        several = (
            antecedent(units, victim) or counted_before(carried) or BARE_PLURAL if them else IMPLIED
        )
        quantity, core, reference = several, None, "pronoun"
    elif unit.tag in NAMES:
        quantity, core, reference = IMPLIED, (unit.first, unit.last), "named"
    elif unit.tag == BODIES:
        quantity, core = (
            BARE_PLURAL,
            core_of(unit._replace(content_start=unit.first), document.tokens.lowers),
        )
    elif unit.tag == NOMINAL:
        if any(
            other.quantity is not None and other.quantity.qualifier == "none"
            for other in units[max(0, victim - 4) : victim]
        ):
            return None  # "neither side suffered casualties"
        quantity, core = BARE_PLURAL, None
    elif unit.tag == VICTIM_NOUN:
        quantity, core = BARE_PLURAL, (unit.first, unit.last)
    elif unit.tag == NOT:
        quantity, core = Quantity("no", "none", 0, 0, 0), None
    elif unit.tag == NOBODY:
        quantity, core = Quantity("no", "none", 0, 0, 0), (unit.first, unit.last)
    return quantity, core, reference
