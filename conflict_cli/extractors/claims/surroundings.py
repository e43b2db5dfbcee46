"""What the words around a noun phrase say of its people: whether they suffered the harm nearby,
whom they are a part of, who they are.
"""

from collections.abc import Sequence
from typing import Literal

from conflict_cli.engine.grammar import TAGS, Unit, Units, is_a, tags_of
from conflict_cli.extractors.claims.chunks.composing import OFFICERS
from conflict_cli.extractors.claims.matching import Toll
from conflict_cli.extractors.lexical import ARMED, lexical_entries
from conflict_cli.lexicon import claims as claim_words
from conflict_cli.lexicon import function_words
from conflict_cli.models import Quantity
from conflict_cli.text.document import Document

COMMA, PART, COUNT_ALONE, COUNTED_UNKNOWN, WHO = (
    TAGS[name] for name in "COMMA PART COUNT_ALONE COUNTED_UNKNOWN WHO".split()
)
DOUBTS = frozenset(claim_words.DOUBTS.split())
COUNTABLE = tags_of("PEOPLE COUNT_ALONE PLURAL COUNTED_VICTIMS PART")
ENDING = tags_of("COMMA REPORTED PLANNED")  # an apposition, or what somebody says
BEFORE_VERBS = tags_of("ADVERB HAVE WHO")
BESIDE_HOLDING = tags_of("ADVERB COMMA WHO")
PARTICIPLES = tags_of("HARM_GERUND DAMAGE_GERUND")
WHOLES = tags_of("PEOPLE PLURAL")
BEHIND_PARTS = tags_of(
    "OF VICTIM_NOUN THEM DETERMINER HARM_PAST STATE PHRASE"
)  # "of the injured", "of those wounded in Homs"
APPOSED = tags_of("PEOPLE PERSON PLURAL")
SENTENCING = frozenset(claim_words.SENTENCING.split())
CAUSING = frozenset(claim_words.CAUSING.split())
TAKING = frozenset(claim_words.TAKING.split())
CAPTIVES = frozenset(claim_words.CAPTIVES.split())
AMONG_VICTIMS = frozenset(claim_words.AMONG_VICTIMS.split())
LIVES = frozenset(claim_words.LIVES.split())
ACCORDING = frozenset(claim_words.ACCORDING.split())
HELD = frozenset(claim_words.HELD.split())
HOLDING = frozenset(claim_words.HOLDING.split())
TAKEN = frozenset(claim_words.TAKEN.split())
HOW = frozenset(claim_words.HOW.split())
MANY = frozenset(claim_words.MANY.split())
ONE = frozenset(claim_words.ONE.split())
OF = frozenset(function_words.OF.split())
TO = frozenset(function_words.TO.split())
VICTIM_NOUN = TAGS["VICTIM_NOUN"]
BESIDE_VERBS = tags_of("ADVERB DATE PHRASE PLACE TO NAME")
LISTING = tags_of("AND COMMA INCLUDING OPEN PHRASE")
BESIDE_CITED = tags_of(
    "AND ARTICLE DETERMINER MODIFIER PEOPLE PERSON PLURAL NAMED NAME GROUP ACTOR PHRASE"
)  # "the mayor and"


def claims_of_others(document: Document, units: Units, subject: int, toll: int) -> bool:
    """True if the noun before a toll is not the side that suffered it: "the rebels claimed 40
    dead", "the blast took nine lives".
    """
    if document.tokens.lowers[units[toll].last - 1] in LIVES and subject < toll:
        return True
    verb = next((unit for unit in units[subject + 1 : subject + 4] if is_a(unit, "SUFFERED")), None)
    return verb is not None and document.tokens.lowers[verb.first] in CAUSING


def among_victims(document: Document, units: Units, victim: int) -> bool:
    """True if a list comes after "among the victims were"."""
    opening = next((unit for unit in reversed(units[:victim]) if is_a(unit, "INCLUDING")), None)
    return opening is not None and not AMONG_VICTIMS.isdisjoint(
        document.tokens.lowers[opening.first : opening.last]
    )


def is_cited(document: Document, units: Units, victim: int) -> bool:
    """True if a noun phrase is the source: "According to the medic, five pupils and a monk
    died".
    """
    lowers = document.tokens.lowers
    for number in range(victim - 1, 0, -1):
        if lowers[units[number].first] in TO:
            return lowers[units[number].first - 1] in ACCORDING
        # after a name in apposition
        if units[number].tag not in BESIDE_CITED or lowers[units[number + 1].first - 1] == ",":
            return False
    return False


def sentenced(document: Document, units: Units, victim: int) -> bool:
    """ "A court sentenced three men to death": nobody has died."""
    return not SENTENCING.isdisjoint(
        document.tokens.lowers[units[max(0, victim - 2)].first : units[victim].first]
    )


def holds_thing(document: Document, units: Units, trigger: int, quantity: Quantity) -> bool:
    """True if a single noun that no lexicon has is held: "holds a veto", "a road held by rebels"; a
    known noun for people is no thing.
    """
    return (
        trigger >= 0
        and quantity.best == 1
        and document.tokens.lowers[units[trigger].last - 1] in HELD
    )


def has_room_for(document: Document, units: Units, trigger: int) -> bool:
    """True if "hold" states the room in a building: "the jail, which holds 900 people"."""
    lowers = document.tokens.lowers
    if trigger < 1 or lowers[units[trigger].first] not in HOLDING:
        return False
    subject = next(
        (unit for unit in reversed(units[:trigger]) if unit.tag not in BESIDE_HOLDING),
        units[trigger],
    )
    known = lexical_entries().values.get(lowers[subject.last - 1])
    return known is not None and known.type == "building"


def taken(document: Document, units: Units, victim: int) -> bool:
    """True if the taking of prisoners is stated: "took 2,300 prisoners", "2,300 prisoners
    taken at Ramo".
    """
    lowers = document.tokens.lowers
    behind = units[victim + 1] if victim + 1 < len(units) else units[victim]
    if victim > 0 and lowers[units[victim - 1].first] in TAKING:
        return True
    return behind.last - behind.first == 1 and lowers[behind.first] in TAKEN


def asks_how_many(document: Document, units: Units, victim: int) -> bool:
    """True if a sentence asks for the number: "How many soldiers died?"."""
    lowers, first = document.tokens.lowers, units[0].first
    return units[victim].first - first == 2 and lowers[first] in HOW and lowers[first + 1] in MANY


def is_vague(unit: Unit) -> bool:
    """True if a noun phrase has no number but "many" or "several"."""
    return unit.quantity is not None and unit.quantity.qualifier == "vague"


def of_the_fallen(units: Units, victim: int) -> bool:
    """True if people are some of the dead or wounded: "the raiders carried off some of the
    wounded".
    """
    return any(
        unit.tag == VICTIM_NOUN and unit.type in ("killed", "wounded")
        for unit in units[victim + 1 : victim + 3]
    )


def are_armed(units: Units, victim: int) -> bool:
    """True if people are fighters, by their own noun or, for a bare number, by the one before
    it.
    """
    if units[victim].tag == COUNT_ALONE:
        return (
            next((unit.type for unit in reversed(units[:victim]) if unit.tag in WHOLES), "")
            in ARMED
        )
    return units[victim].type in ARMED


def speaks(units: Units, trigger: int) -> bool:
    """True if a verb of saying follows in the same clause: "residents who fled to Homs said"."""
    following = next((unit for unit in units[trigger + 1 :] if unit.tag not in BESIDE_VERBS), None)
    return following is not None and is_a(following, "REPORTED")


def kind_of_officers(
    document: Document, units: Units, victim: int
) -> Literal["military", "police"]:
    """The type of officers: police, unless soldiers are in the same list: "six soldiers, including
    two officers".
    """
    if (
        document.tokens.lowers[units[victim].last - 1] not in OFFICERS
        or units[victim].last - units[victim].content_start > 1
    ):
        return "police"
    for step in (-1, 1):
        number = victim + step
        while 0 <= number < len(units) and units[number].tag in LISTING:
            number += step
        if (
            0 <= number < len(units)
            and units[number].tag in COUNTABLE
            and units[number].type == "military"
        ):
            return "military"
    return "police"


def in_doubt(document: Document, units: Units, victim: int) -> bool:
    """True if the victims are a noun of doubt, or one governs their clause: "no
    indication that he was killed".
    """
    lowers = document.tokens.lowers
    number = victim if units[victim].tag == COUNTED_UNKNOWN else victim - 2
    if number < 0 or (number < victim and units[victim - 1].tag != WHO):
        return False
    unit = units[number]
    return (
        unit.quantity is not None
        and unit.quantity.qualifier == "none"
        and lowers[unit.last - 1] in DOUBTS
    )


def belongs_to(units: Units, part: int, host: Toll, claims: Sequence[Toll]) -> bool:
    """True if a part may belong to the people of a claim.

    It does not if the whole that comes before it is no toll: "heard 46 people, among them 29
    nurses", "raiders, two of them women, killed 30 farmers".
    """
    if host in claims:
        return host.victim < part or PART not in (units[part].tag, units[part - 1].tag)
    return not (
        part > 2
        and is_a(units[part - 1], "INCLUDING")
        and any(is_a(unit, "PEOPLE") for unit in units[max(0, part - 4) : part - 1])
    )


def named_whole(units: Units, victim: int, trigger: int, claims: Sequence[Toll]) -> int:
    """The noun phrase that says who the people of a part are, in apposition or as the whole; -1 if
    there is none.

    "One of them, a girl of nine, died", "two of the injured, both cooks, died", "a raid on the
    guards, killing two of them".
    """
    behind = victim + 1
    while behind < len(units) and units[behind].tag in BEHIND_PARTS:
        behind += 1
    if behind + 2 < len(units) and units[behind].tag == COMMA and units[behind + 1].tag in APPOSED:
        other, own = units[behind + 1].quantity, units[victim].quantity
        ends = next((unit for unit in units[behind + 2 : behind + 8] if unit.tag in ENDING), None)
        if (
            ends is not None
            and ends.tag == COMMA
            and other is not None
            and own is not None
            and other.best in (own.best, None)
        ):
            return behind + 1
    if units[victim].tag != PART or any(claim.victim < victim for claim in claims):
        return -1
    subject = min(trigger, victim) - 1  # "soldiers killed two of them": two of others
    while subject >= 0 and units[subject].tag in BEFORE_VERBS:
        subject -= 1
    # nor is the subject hit by itself
    for number in range(victim - 1, 0 if units[trigger].tag in PARTICIPLES else -1, -1):
        quantity = units[number].quantity
        if (
            units[number].tag in WHOLES
            and number != subject
            and quantity is not None
            and quantity.best != 1
        ):
            return number if units[number + 1].tag != WHO else -1
    return -1


def is_one_of(document: Document, unit: Unit) -> bool:
    """True if a noun phrase is one of several: "one of the hostages"."""
    words = document.tokens.lowers[unit.first : unit.first + 2]
    return unit.type == "unspecified" and len(words) > 1 and words[0] in ONE and words[1] in OF


def are_captives(document: Document, units: Units, trigger: int) -> bool:
    """True if a verb in the passive says that people were made prisoners, not arrested."""
    return (
        trigger >= 0
        and is_a(units[trigger], "PASSIVE")
        and document.tokens.lowers[units[trigger].last - 1] in CAPTIVES
    )


def antecedent(units: Units, position: int) -> Quantity | None:
    """The number of the people that "them" stands for: the last counted or plural noun phrase
    before it.
    """
    for unit in reversed(units[:position]):
        if unit.tag in COUNTABLE and unit.quantity is not None and unit.quantity.low != 1:
            return unit.quantity._replace(count=None)
    return None


def counted_before(carried: Sequence[Toll]) -> Quantity | None:
    """The number of people in the sentence before, if it states only one number."""
    counted = [claim.quantity for claim in carried if not claim.subset]
    return counted[0]._replace(count=None) if len(counted) == 1 and counted[0].low != 1 else None


def find_host(
    victim: int, claims: Sequence[Toll], carried: Sequence[Toll], before_only: bool
) -> Toll | None:
    """The claim that a part belongs to: the nearest before it in the sentence, preferably one that
    is no part itself; else the next one, else the last of the sentence before.
    """
    before = [claim for claim in claims if claim.victim < victim]
    if before := [claim for claim in before if not claim.subset] or before:
        return max(before, key=lambda claim: claim.victim)
    after = [claim for claim in claims if not claim.subset]
    if after and not before_only:
        return min(after, key=lambda claim: claim.victim)
    stated = [claim for claim in carried if not claim.subset]
    return stated[-1] if stated else None
