"""Of what sort victims are whose own noun leaves it open: by their clause, by those beside them, by what they are accused of."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from conflict_cli.engine.grammar import Unit, Units, is_a
from conflict_cli.extractors.claims.chunks.composing import PEOPLE_TYPES
from conflict_cli.extractors.claims.matching import Claim, Reading
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.text.document import Document

if TYPE_CHECKING:
    from conflict_cli.linking.context import Context

KIN_OF = frozenset(("his", "her", "their", "my"))
COMPANIONS = frozenset("accomplice accomplices associate associates colleague colleagues companion companions comrade comrades".split())
LEADING = frozenset(("commander", "commanders"))  # an army's, unless they are told of as a part of militants
FROM = frozenset(("from",))
SUFFERED_BY = frozenset(("among", "amongst", "on", "upon"))
LINKS = frozenset("belonging links membership ties".split())
SELVES = frozenset(("himself", "herself", "themselves"))
BURSTING = frozenset("blew blow blowing blown detonated detonating exploded".split())


def typed(document: Document, reading: Reading) -> list[Claim]:
    """The claims of a sentence, elliptic ones ("five others") with the victim type of the one before them, parts with that of the whole.

    Of "four gunmen, including two Kenyans" the Kenyans are gunmen too; "two men" beside "four gunmen" are not.
    """
    result: list[Claim] = []
    kind = "unspecified"
    for number, claim in enumerate(reading.claims):
        elliptic = claim.victim_type == "unspecified" and (claim.core is None or claim.reference == "others" or claim.subset)
        if (own := type_by_clause(document, claim, reading)) is not None:
            result.append(claim._replace(victim_type=own))
        elif result and claim.victim_type == "unspecified" and accompanies(document, claim):
            result.append(claim._replace(victim_type=result[-1].victim_type))
        elif elliptic and claim.reference not in ("pronoun", "named", "list"):
            result.append(claim._replace(victim_type=kind))
        elif claim.reference == "shared" and number + 1 < len(reading.claims):
            result.append(claim._replace(victim_type=reading.claims[number + 1].victim_type))
        else:
            result.append(claim)
        if claim.core is not None and claim.reference != "others" and not claim.subset:
            kind = result[-1].victim_type
    return result


def type_by_clause(document: Document, claim: Claim, reading: Reading) -> str | None:
    """What the clause says of victims whose noun leaves it open: "an officer and two soldiers", a man who blew himself up.

    The men whom an army or a gang has lost are its own.
    """
    claims, units = reading.claims, reading.units
    if claim.victim_type == "unspecified" and 0 <= claim.victim < len(units) - 1 and is_a(units[claim.victim + 1], "PHRASE"):
        force = units[claim.victim + 1].type
        if force in ARMED:
            return force
    if claim.victim_type == "unspecified" and claim.harm >= 0 and is_a(units[claim.harm], "LOST"):
        losers = (unit.type for unit in reversed(units[: claim.harm]) if is_a(unit, "GROUP", "ACTOR", "PLURAL", "PEOPLE", "PERSON"))
        return next((kind for kind in losers if kind in ARMED), None)
    if claim.core is None:
        return sufferers(document, units, claim.victim) if claim.victim_type == "unspecified" else None
    if claim.subset and claim.victim_type == "military" and not LEADING.isdisjoint(document.tokens.lowers[claim.core[0] : claim.core[1]]):
        return "militant" if {other.victim_type for other in claims if not other.subset} == {"militant"} else None
    if claim.victim_type == "unspecified" and belongs(document.tokens.lowers[claim.core[1] : units[-1].last]):
        return "militant"
    if claim.victim_type == "police" and document.tokens.lowers[claim.core[1] - 1] in ("officer", "officers"):
        beside = any(other.victim_type == "military" and other.harm == claim.harm and not other.subset for other in claims)
        return "military" if beside and claim.core[1] - claim.core[0] == 1 else None
    words = document.text[claim.start : claim.end].lower().split()
    bomber = not SELVES.isdisjoint(words) and not BURSTING.isdisjoint(words)
    return "militant" if bomber and claim.victim_type in ("unspecified", "civilian") else None


def sufferers(document: Document, units: Units, toll: int) -> str | None:
    """The type of those behind a toll: "40 casualties on the army", "12 deaths among the guards", "seventeen from the navy"."""
    behind = toll + 1
    if toll < 0 or behind >= len(units) or not is_a(units[behind], "PHRASE", "PREPOSITION"):
        return None
    links = SUFFERED_BY if is_a(units[toll], "TOLLED") else FROM if is_a(units[toll], "SOME") else ()
    if document.tokens.lowers[units[behind].first] not in links:
        return None
    force = units[behind + 1] if behind + 1 < len(units) else units[behind]
    return force.type if is_a(force, "ACTOR", "GROUP", "PLURAL", "PEOPLE") and force.type in PEOPLE_TYPES else None


def accompanies(document: Document, claim: Claim) -> bool:
    """Whether victims are of those told of before them: "a rebel commander and two of his companions"."""
    lowers = document.tokens.lowers
    return claim.core is not None and lowers[claim.core[1] - 1] in COMPANIONS and lowers[claim.core[0] - 1] in KIN_OF


def those_of_number(context: "Context", claim: Claim) -> Unit | None:
    """Who "the three" or "all four" are: the only people told of in that number in the sentence and the one before."""
    best = claim.quantity.best
    if claim.reference != "definite" or claim.core is not None or claim.quantity.qualifier != "exact" or best is None or best < 2:
        return None
    block = context.document.sentences[claim.sentence].block
    found: list[Unit] = []
    for number in (claim.sentence - 1, claim.sentence):
        if number < 0 or context.document.sentences[number].block < block - 1:
            continue
        units = context.read(number).units
        before = units[: claim.victim] if number == claim.sentence else units
        found += [unit for unit in before if is_a(unit, "PEOPLE") and unit.quantity is not None and unit.quantity.best == best]
    return found[0] if len(found) == 1 else None


def belongs(lowers: Sequence[str]) -> bool:
    """Whether the words behind victims say that they are held to be of an armed group: "accused of belonging to it"."""
    return lowers[:1] in (["accused"], ["suspected"]) and lowers[1:2] == ["of"] and not LINKS.isdisjoint(lowers[2:6])
