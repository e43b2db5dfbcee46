"""Of what sort victims are whose own noun leaves it open: by their clause, by those beside them, by what they are accused of."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import is_a
from conflict_cli.extractors.claims.matching import Claim, Reading
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.text.document import Document

KIN_OF = frozenset(("his", "her", "their", "my"))
COMPANIONS = frozenset("accomplice accomplices associate associates colleague colleagues companion companions comrade comrades".split())
LEADING = frozenset(("commander", "commanders"))  # an army's, unless they are told of as a part of militants
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
        return None
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


def accompanies(document: Document, claim: Claim) -> bool:
    """Whether victims are of those told of before them: "a rebel commander and two of his companions"."""
    lowers = document.tokens.lowers
    return claim.core is not None and lowers[claim.core[1] - 1] in COMPANIONS and lowers[claim.core[0] - 1] in KIN_OF


def belongs(lowers: Sequence[str]) -> bool:
    """Whether the words behind victims say that they are held to be of an armed group: "accused of belonging to it"."""
    return lowers[:1] in (["accused"], ["suspected"]) and lowers[1:2] == ["of"] and not LINKS.isdisjoint(lowers[2:6])
