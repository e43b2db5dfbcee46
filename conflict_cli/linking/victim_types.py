"""The type of victims whose own noun leaves it open: by their clause, by those beside them, by what
they are accused of.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from conflict_cli.engine.grammar import Unit, Units, is_a
from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.extractors.claims.chunks.composing import PEOPLE_TYPES
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.lexicon import claims, function_words
from conflict_cli.lexicon import victim_types as lexicon
from conflict_cli.text.document import Document

if TYPE_CHECKING:
    from conflict_cli.linking.context import Context

KIN_OF = frozenset(lexicon.POSSESSIVES.split())
COMPANIONS = frozenset(lexicon.COMPANIONS.split())
LEADING = frozenset(lexicon.COMMANDERS.split())
FROM = frozenset(function_words.FROM.split())
SUFFERED_BY = frozenset(lexicon.SUFFERED_BY.split())
OFFICERS = frozenset(claims.OFFICERS.split())
SELVES = frozenset(lexicon.SELVES.split())
BURSTING = frozenset(lexicon.BURSTING.split())
BELONGING = compile_wording(
    r"^ SUSPECTED OF (?:\S+ ){0,3}MEMBERSHIP ",
    lexicon,
    function_words,
    examples=("accused of belonging to the gang", "suspected of having close links to it"),
    counter_examples=("accused of theft", "were accused of belonging to it"),
    padded=True,
)
# Such words come within this many words after the victims.
NEAR = 6


def typed(document: Document, reading: ParsedSentence) -> list[Claim]:
    """The claims of a sentence, with victim types for those that leave them open.

    Elliptic claims ("five others") take the type of the one before them, parts that of the whole.

    Of "four gunmen, including two Kenyans" the Kenyans are gunmen too; "two men" beside "four
    gunmen" are not.
    """
    result: list[Claim] = []
    kind = "unspecified"
    claims: Sequence[Claim] = reading.claims
    for number, claim in enumerate(claims):
        elliptic = claim.victim_type == "unspecified" and (
            claim.core is None or claim.reference == "others" or claim.subset
        )
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


def type_by_clause(document: Document, claim: Claim, reading: ParsedSentence) -> str | None:
    """The type that the clause gives to victims whose own noun leaves it open.

    "an officer and two soldiers", a man who blew himself up

    The men whom an army or a gang has lost are its own.
    """
    units, lowers = reading.units, document.tokens.lowers
    is_open = claim.victim_type == "unspecified"
    if is_open and 0 <= claim.victim < len(units) - 1 and is_a(units[claim.victim + 1], "PHRASE"):
        force = units[claim.victim + 1].type
        if force in ARMED:
            return force
    if is_open and claim.trigger >= 0 and is_a(units[claim.trigger], "LOST"):
        return type_of_losers(units[: claim.trigger])
    if claim.core is None:
        return sufferers(document, units, claim.victim) if is_open else None
    first, last = claim.core
    if (
        claim.subset
        and claim.victim_type == "military"
        and not LEADING.isdisjoint(lowers[first:last])
    ):
        whole = {other.victim_type for other in reading.claims if not other.subset}
        return "militant" if whole == {"militant"} else None
    if is_open and belongs(lowers[last : units[-1].last]):
        return "militant"
    if claim.victim_type == "police" and lowers[last - 1] in OFFICERS:
        beside = any(
            other.victim_type == "military" and other.trigger == claim.trigger and not other.subset
            for other in reading.claims
        )
        return "military" if beside and last - first == 1 else None
    words = document.text[claim.start : claim.end].lower().split()
    bomber = not SELVES.isdisjoint(words) and not BURSTING.isdisjoint(words)
    return "militant" if bomber and (is_open or claim.victim_type == "civilian") else None


def type_of_losers(before: Units) -> str | None:
    """The type of the armed side nearest before a verb of losing: "the army lost nine men"."""
    for unit in reversed(before):
        if is_a(unit, "GROUP", "ACTOR", "PLURAL", "PEOPLE", "PERSON") and unit.type in ARMED:
            return unit.type
    return None


def sufferers(document: Document, units: Units, toll: int) -> str | None:
    """The type of those after a toll: "40 casualties on the army", "12 deaths among the guards",
    "seventeen from the navy".
    """
    after = toll + 1
    if toll < 0 or after >= len(units) or not is_a(units[after], "PHRASE", "PREPOSITION"):
        return None
    links = (
        SUFFERED_BY
        if is_a(units[toll], "COUNTED_EVENT")
        else FROM
        if is_a(units[toll], "COUNT_ALONE")
        else ()
    )
    if document.tokens.lowers[units[after].first] not in links:
        return None
    force = units[after + 1] if after + 1 < len(units) else units[after]
    if is_a(force, "ACTOR", "GROUP", "PLURAL", "PEOPLE") and force.type in PEOPLE_TYPES:
        return force.type
    return None


def accompanies(document: Document, claim: Claim) -> bool:
    """True if victims belong to those named before them: "a rebel commander and two of his
    companions".
    """
    lowers = document.tokens.lowers
    return (
        claim.core is not None
        and lowers[claim.core[1] - 1] in COMPANIONS
        and lowers[claim.core[0] - 1] in KIN_OF
    )


def those_of_number(context: "Context", claim: Claim) -> Unit | None:
    """The people that "the three" or "all four" are: the only ones of that number in the sentence
    and the one before.
    """
    best = claim.quantity.best
    if (
        claim.reference != "definite"
        or claim.core is not None
        or claim.quantity.qualifier != "exact"
        or best is None
        or best < 2
    ):
        return None
    block = context.document.sentences[claim.sentence].block
    found: list[Unit] = []
    for number in (claim.sentence - 1, claim.sentence):
        if number < 0 or context.document.sentences[number].block < block - 1:
            continue
        units = context.read(number).units
        before = units[: claim.victim] if number == claim.sentence else units
        found += [
            unit
            for unit in before
            if is_a(unit, "PEOPLE") and unit.quantity is not None and unit.quantity.best == best
        ]
    return found[0] if len(found) == 1 else None


def belongs(lowers: Sequence[str]) -> bool:
    """True if the words after victims say that they may belong to an armed group.

    "accused of belonging to it"
    """
    return BELONGING.search(pad(lowers[:NEAR])) is not None
