"""What the words around a noun phrase say of it: whether its people suffered what stands near, whom it is a part of, who they are."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import LETTERS, Units, is_a, letters_of
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.models import Quantity
from conflict_cli.text.document import Document

COMMA, PART, THOSE, WHO = LETTERS["COMMA"], LETTERS["PART"], LETTERS["THOSE"], LETTERS["WHO"]
DOUBTS = frozenset("confirmation doubt evidence indication indications proof sign signs suggestion word".split())
COUNTABLE = letters_of("PEOPLE SOME PLURAL CASES PART")
ENDING = letters_of("COMMA REPORTED PLANNED")  # an apposition, or what somebody says
BEFORE_VERBS = letters_of("ADVERB HAVE WHO")
PARTICIPLES = letters_of("HARMING RUINING")
WHOLES = letters_of("PEOPLE PLURAL")
BEHIND_PARTS = letters_of("OF FALLEN THEM DETERMINER HARMED STATE PHRASE")  # "of the injured", "of those wounded in Homs"
APPOSED = letters_of("PEOPLE PERSON PLURAL")
SENTENCING = frozenset(("sentenced", "condemned", "sentences", "sentencing"))
CLAIMING = frozenset("claimed claiming claims caused causes causing cost costing resulted resulting".split())
TAKING = frozenset("took take taken takes taking seize seized seizing capture captured captures capturing bag bagged netted".split())
VICTIMS = frozenset(("victims", "dead"))
LISTED = frozenset("bury buried burying list listed lists named names".split())  # of those who are told of by name, or buried
TREATING = frozenset("admitted received receives receiving treated treating treats".split())
CLAIMED = frozenset(("claimed", "claiming", "claims"))
LEAVING = frozenset(("left", "evacuated"))
BESIDE_CITED = letters_of("AND ARTICLE DETERMINER MODIFIER PEOPLE PERSON PLURAL NAMED NAME GROUP ACTOR PHRASE")  # "the mayor and"
COUNTED = {"wounded": {"wounded", "injured"}, "missing": {"missing"}, "displaced": {"displaced"}}
CROWD = 1000  # people do not travel in such numbers unless they flee


def claims_of_others(document: Document, units: Units, subject: int) -> bool:
    """Whether what stands before a toll is not who suffered it: "the rebels claimed 40 dead"."""
    verb = next((unit for unit in units[subject + 1 : subject + 4] if is_a(unit, "SUFFERED")), None)
    return verb is not None and document.tokens.lowers[verb.first] in CLAIMING


def outcome_of_toll(document: Document, units: Units, victim: int) -> str:
    """What the word for a toll says happened to those it counts: "the number of wounded rose to 37"; empty where it leaves it open.

    "Losses" are an army's dead and wounded, unless the word behind the number says which.
    """
    toll = next((unit for unit in reversed(units[:victim]) if is_a(unit, "TOLL")), None)
    words = set(document.tokens.lowers[toll.first : toll.last]) if toll is not None else set()
    for outcome, named in COUNTED.items():
        if words & named:
            return outcome
    told = victim + 1 < len(units) and is_a(units[victim + 1], "HARMED", "STATE")
    return "killed_or_wounded" if "losses" in words and not told else ""


def among_victims(document: Document, units: Units, victim: int) -> bool:
    """Whether a list stands behind "among the victims were"."""
    opening = next((unit for unit in reversed(units[:victim]) if is_a(unit, "INCLUDING")), None)
    return opening is not None and not VICTIMS.isdisjoint(document.tokens.lowers[opening.first : opening.last])


def is_cited(document: Document, units: Units, victim: int) -> bool:
    """Whether a noun phrase is who says so: "According to the medic, five pupils and a monk died"."""
    lowers = document.tokens.lowers
    for number in range(victim - 1, 0, -1):
        if lowers[units[number].first] == "to":
            return lowers[units[number].first - 1] == "according"
        if units[number].letter not in BESIDE_CITED:
            return False
    return False


def sentenced(document: Document, units: Units, victim: int) -> bool:
    """ "A court sentenced three men to death": nobody has died."""
    return not SENTENCING.isdisjoint(document.tokens.lowers[units[max(0, victim - 2)].first : units[victim].first])


def holds_thing(document: Document, units: Units, harm: int, quantity: Quantity) -> bool:
    """Whether one thing of no lexicon is held: "holds a veto", "a road held by rebels"; people are held by the name of what they are."""
    return harm >= 0 and quantity.best == 1 and document.tokens.lowers[units[harm].last - 1] in ("held", "hold", "holding", "holds")


def outcome_of_victims(document: Document, units: Units, victim: int, before: Sequence[Claim]) -> tuple[str, bool]:
    """What happened to "victims", and whether they are of those told of before.

    Dead where a feud "claimed five victims", where "the names of five victims" are listed, and where only dead were told of before
    "six of the victims"; wounded where a hospital "received five victims".
    """
    tokens, unit = document.tokens, units[victim]
    if victim and tokens.lowers[units[victim - 1].first] in CLAIMED:
        return "killed", False
    before_them = set(tokens.lowers[max(units[0].first, unit.first - 4) : unit.first])
    if not before_them.isdisjoint(LISTED):
        return "killed", False
    if not before_them.isdisjoint(TREATING):
        return "wounded", False
    known = "the" in tokens.lowers[unit.first : unit.last] and {claim.outcome for claim in before} == {"killed"}
    return ("killed", True) if known else ("killed_or_wounded", False)


def taken(document: Document, units: Units, victim: int) -> bool:
    """Whether prisoners are told of as they are made: "took 2,300 prisoners"."""
    return victim > 0 and document.tokens.lowers[units[victim - 1].first] in TAKING


def leaves_home(document: Document, units: Units, victim: int, harm: int) -> bool:
    """Whether people who left a place, or were driven from it, are displaced: families, or people in such numbers as do not travel."""
    tokens, unit = document.tokens, units[victim]
    behind = units[victim + 1] if victim + 1 < len(units) else None
    if harm < 0:
        return behind is not None and tokens.lowers[behind.first] in ("from", "out")
    if unit.type not in ("civilian", "unspecified") or unit.quantity is None or tokens.lowers[units[harm].first] not in LEAVING:
        return False
    return tokens.lowers[unit.last - 1] in ("families", "households") or (unit.quantity.low or 0) >= CROWD


def in_doubt(document: Document, units: Units, victim: int) -> bool:
    """Whether a noun of doubt stands as the victims, or governs the clause in which they are: "no indication that he was killed"."""
    lowers = document.tokens.lowers
    number = victim if units[victim].letter == THOSE else victim - 2
    if number < 0 or (number < victim and units[victim - 1].letter != WHO):
        return False
    unit = units[number]
    return unit.quantity is not None and unit.quantity.qualifier == "none" and lowers[unit.last - 1] in DOUBTS


def part_of_others(units: Units, victim: int) -> bool:
    """Whether the whole of a part stands before it and is no toll: "heard 46 people, among them 29 nurses"."""
    return (
        victim > 2 and is_a(units[victim - 1], "INCLUDING") and any(is_a(unit, "PEOPLE") for unit in units[max(0, victim - 4) : victim - 1])
    )


def named_whole(units: Units, victim: int, harm: int, claims: Sequence[Claim]) -> int:
    """The noun phrase that says who a part are, in apposition to it or as the people whom it is a part of; -1 where there is none.

    "One of them, a girl of nine, died", "two of the injured, both cooks, died", "a raid on the guards, killing two of them".
    """
    behind = victim + 1
    while behind < len(units) and units[behind].letter in BEHIND_PARTS:
        behind += 1
    if behind + 2 < len(units) and units[behind].letter == COMMA and units[behind + 1].letter in APPOSED:
        other, own = units[behind + 1].quantity, units[victim].quantity
        ends = next((unit for unit in units[behind + 2 : behind + 8] if unit.letter in ENDING), None)
        if ends is not None and ends.letter == COMMA and other is not None and own is not None and other.best in (own.best, None):
            return behind + 1
    if units[victim].letter != PART or any(claim.victim < victim for claim in claims):
        return -1
    subject = min(harm, victim) - 1  # "soldiers killed two of them": two of others
    while subject >= 0 and units[subject].letter in BEFORE_VERBS:
        subject -= 1
    for number in range(victim - 1, 0 if units[harm].letter in PARTICIPLES else -1, -1):  # nor is who opens the sentence hit by himself
        quantity = units[number].quantity
        if units[number].letter in WHOLES and number != subject and quantity is not None and quantity.best != 1:
            return number if units[number + 1].letter != WHO else -1
    return -1


def antecedent(units: Units, position: int) -> Quantity | None:
    """The number of the people that "them" stands for: the last counted or plural noun phrase before it."""
    for unit in reversed(units[:position]):
        if unit.letter in COUNTABLE and unit.quantity is not None and unit.quantity.low != 1:
            return unit.quantity._replace(count=None)
    return None


def find_host(victim: int, claims: Sequence[Claim], carried: Sequence[Claim], before_only: bool) -> Claim | None:
    """The claim that a part belongs to: the nearest before it in the sentence, else the next one, else the last of the sentence before."""
    before = [claim for claim in claims if claim.victim < victim and not claim.subset]
    if before:
        return max(before, key=lambda claim: claim.victim)
    after = [claim for claim in claims if not claim.subset]
    if after and not before_only:
        return min(after, key=lambda claim: claim.victim)
    stated = [claim for claim in carried if not claim.subset]
    return stated[-1] if stated else None
