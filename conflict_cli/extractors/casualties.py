"""Casualty claims: the rules run over the units of each sentence that has a word of harm in it."""

from collections.abc import Mapping, Sequence

from conflict_cli.extractors.casualty_rules import RULES
from conflict_cli.extractors.chunks import read_chunks
from conflict_cli.extractors.claims import Claim, Found, Reading, match_rules
from conflict_cli.extractors.losses import find_losses
from conflict_cli.extractors.noun_builders import IMPLIED
from conflict_cli.extractors.verb_groups import HARM_LETTERS
from conflict_cli.grammar import LETTERS, Unit, Units, is_a
from conflict_cli.models import Quantity
from conflict_cli.snapshots import stored
from conflict_cli.tagging import Entity, lexicon, tag_sentence
from conflict_cli.text import Document

HARM_CLASSES = frozenset(
    LETTERS[name]
    for name in (
        "HARMED",
        "HARM",
        "HARMING",
        "DIED",
        "DIE",
        "STATE",
        "NOMINAL",
        "FALLEN",
        "TOLL",
        "LIVES",
        "BODIES",
        "LOST",
        "RUINED",
        "RUINING",
        "RUIN",
    )
)


@stored
def harm_words() -> frozenset[str]:
    """First words of all phrases that can carry a toll: a sentence without any is passed over."""
    return frozenset(phrase.split()[0] for phrase, meaning in lexicon().values.items() if meaning.letter in HARM_CLASSES)


def read_casualties(document: Document, entities: Mapping[int, Entity]) -> list[Reading]:
    """The readings of all sentences that have a word of harm, or that go on with the claims of the sentence before."""
    readings: list[Reading] = []
    words = harm_words()
    lowers = document.tokens.lowers
    for number, sentence in enumerate(document.sentences):
        if tells_a_story(lowers[sentence.first : sentence.last]):
            continue
        carried = readings[-1].claims if readings and readings[-1].sentence == number - 1 else ()
        if words.isdisjoint(lowers[sentence.first : sentence.last]) and not carried:
            continue
        readings.append(read_sentence(document, number, entities, carried))
    return readings


FICTION = frozenset("film movie thriller novel painting opera sitcom cartoon videogame".split())
REAL = frozenset("crew crews maker makers director directors festival critic producer set star company".split())


def tells_a_story(lowers: Sequence[str]) -> bool:
    """Whether a sentence tells of a work of art: nobody in it has died."""
    return any(
        word in FICTION and (position + 1 == len(lowers) or lowers[position + 1] not in REAL) for position, word in enumerate(lowers)
    )


def read_sentence(document: Document, number: int, entities: Mapping[int, Entity], carried: Sequence[Claim]) -> Reading:
    """The units and claims of sentence `number`."""
    units = read_chunks(tag_sentence(document, document.sentences[number], entities), document.tokens)
    return Reading(number, units, tuple(find_claims(document, number, units, carried)), tuple(find_losses(document, number, units)))


def find_claims(document: Document, number: int, units: Units, carried: Sequence[Claim]) -> list[Claim]:
    """The claims of one sentence; `carried` are those of the sentence before, which "12 of them" may go on with."""
    claims: list[Claim] = []
    used: set[int] = set()
    for found in match_rules(units, RULES, used):
        claim = make_claim(document, number, units, found, claims, carried)
        if claim is not None:
            again = any((claim.victim, claim.outcome) == (other.victim, other.outcome) for other in claims)
            if not again:
                claims.append(claim)
            if not found.rule.again:
                used.update((found.victim, found.count, found.phrase))
    return sorted(claims, key=lambda claim: (claim.start, claim.end))


def sentenced(document: Document, units: Units, victim: int) -> bool:
    """ "A court sentenced three men to death": nobody has died."""
    before = document.tokens.lowers[units[max(0, victim - 2)].first : units[victim].first]
    return any(word in ("sentenced", "condemned", "sentences", "sentencing") for word in before)


def core_of(unit: Unit) -> tuple[int, int] | None:
    """The tokens of the victims' phrase in a noun phrase; of "65 civilian deaths" the victims alone."""
    if unit.core < 0:
        return None
    return (unit.core, unit.last - 1) if is_a(unit, "TOLLED") else (unit.core, unit.last)


UNTOLD = frozenset(((0, "body"), (0, "bodies"), (1, "victim")))
CLAIMING = frozenset("claimed claiming claims caused causes causing cost costing resulted resulting".split())
TAKING = frozenset("took take takes taking capture captured captures capturing bag bagged netted".split())
VICTIMS = frozenset(("victims", "dead"))


def claims_of_others(document: Document, units: Units, subject: int) -> bool:
    """Whether what stands before a toll is not who suffered it: "the rebels claimed 40 dead"."""
    verb = next((unit for unit in units[subject + 1 : subject + 4] if is_a(unit, "SUFFERED")), None)
    return verb is not None and document.tokens.lowers[verb.first] in CLAIMING


def counts_losses(document: Document, units: Units, victim: int) -> bool:
    """Whether a toll is one of "losses", an army's dead and wounded, and no word behind the number says which."""
    toll = next((unit for unit in reversed(units[:victim]) if is_a(unit, "TOLL")), None)
    told = victim + 1 < len(units) and is_a(units[victim + 1], "HARMED", "STATE")
    return toll is not None and not told and "losses" in document.tokens.lowers[toll.first : toll.last]


def among_victims(document: Document, units: Units, victim: int) -> bool:
    """Whether a list stands behind "among the victims were"."""
    opening = next((unit for unit in reversed(units[:victim]) if is_a(unit, "INCLUDING")), None)
    return opening is not None and not VICTIMS.isdisjoint(document.tokens.lowers[opening.first : opening.last])


def taken(document: Document, units: Units, victim: int) -> bool:
    """Whether prisoners are told of as they are made: "took 2,300 prisoners"."""
    return victim > 0 and document.tokens.lowers[units[victim - 1].first] in TAKING


def multiply(quantity: Quantity, times: int) -> Quantity:
    """ "seven men each": the number of both sides together."""
    low, best, high = (None if number is None else number * times for number in (quantity.low, quantity.best, quantity.high))
    return Quantity(quantity.count, quantity.qualifier, low, best, high)


def make_claim(
    document: Document, number: int, units: Units, found: Found, claims: Sequence[Claim], carried: Sequence[Claim]
) -> Claim | None:
    """The claim of one noun phrase that a rule took, or None where the words turn out not to state one."""
    rule, victim, harm, count = found.rule, found.victim, found.harm, found.count
    unit = units[victim]
    outcome = rule.outcome or (units[harm].type if harm >= 0 else "")
    status = rule.status or (units[harm].status if harm >= 0 and units[harm].letter in HARM_LETTERS else "")
    if outcome == "own":
        outcome, status = unit.status, ""
    elif rule.name.startswith(("toll rose to", "death toll", "bringing the toll")) and counts_losses(document, units, victim):
        outcome = "killed_or_wounded"
    elif outcome == "before":
        outcome = next((other.type for other in reversed(units[:victim]) if is_a(other, "HARMED", "ACTIVE")), "")
    elif outcome == "fallen":
        outcome = next((other.type for other in reversed(units[:victim]) if is_a(other, "FALLEN", "HARMED", "STATE")), "")
    elif outcome == "inherit":
        host = find_host(victim, claims, () if rule.name.startswith("died:") else carried, rule.name.startswith("died:"))
        if host is not None:
            outcome, status = host.outcome, host.status
        elif among_victims(document, units, victim):
            outcome = "killed"  # "Among the victims were two nurses", and no toll near
        else:
            return None
    if not outcome:
        return None
    quantity = units[count].quantity if count >= 0 else unit.quantity
    reference = unit.status
    core = core_of(unit)
    if is_a(unit, "PRONOUN", "HE", "SELF", "THEM", "POSSESSIVE"):
        them = document.tokens.lowers[unit.first] in ("them", "themselves", "their")
        quantity, core, reference = (antecedent(units, victim) if them else None) or IMPLIED, None, "pronoun"
    elif is_a(unit, "NAME", "PLACE"):
        quantity, core, reference = IMPLIED, (unit.first, unit.last), "named"
    elif is_a(unit, "NOT"):
        quantity, core = Quantity("no", "none", 0, 0, 0), None
    elif is_a(unit, "NOBODY"):
        quantity, core = Quantity("no", "none", 0, 0, 0), (unit.first, unit.last)
    if found.phrase >= 0 and not claims_of_others(document, units, found.phrase):
        phrase = units[found.phrase]
        core = (max(phrase.core, phrase.first), phrase.last)
    if quantity is None:
        return None
    if found.times >= 0 and (sides := units[found.times].quantity) is not None and sides.best:
        quantity = multiply(quantity, sides.best)
    if is_a(unit, "HE") and document.tokens.lowers[unit.first] in ("it", "there", "you"):
        return None
    if rule.name == "<count> of the dead" and outcome == "killed_or_wounded":
        return None  # "the house of one of the victims"
    if victim and is_a(units[victim - 1], "EACH"):
        return None  # "a reward for each officer killed"
    if is_a(unit, "CASES") and (quantity.low, document.tokens.lowers[unit.last - 1]) in UNTOLD:
        return None  # "no body was recovered", "a relative of one victim"
    if is_a(unit, "CASES") and outcome in ("captured", "kidnapped") and unit.type == "killed":
        outcome = "killed"  # "a grave holding 30 bodies"
    if is_a(unit, "CASES") and outcome in ("captured", "kidnapped") and rule.outcome == "own" and not taken(document, units, victim):
        return None  # "twelve prisoners are on hunger strike": who took them, and when, is not told
    if harm >= 0 and is_a(units[harm], "RUINED", "RUINING", "RUIN") and units[harm].type != "captured":
        return None
    if sentenced(document, units, victim):
        return None
    if outcome == "displaced" and quantity.count is None and not (unit.type == "civilian" and reference != "definite"):
        return None  # gunmen who fled are not displaced
    if is_a(unit, "THOSE") and status in ("hypothetical", "feared"):
        return None
    if outcome == "captured" and quantity.qualifier in ("implied", "vague") and quantity.count is None:
        return None  # arrests of named suspects are no toll
    if status == "negated":
        if not is_a(unit, "NOBODY") and document.tokens.lowers[unit.first] != "any":
            return None  # "was not injured" adds nobody
        quantity, status = Quantity("no", "none", 0, 0, 0), ""
    if not status and not is_a(unit, "HE"):
        status = governing_status(document, units, min(victim, harm if harm >= 0 else victim))
    spans = [position for position in (victim, harm, count) if position >= 0]
    start = document.tokens.starts[min(units[position].first for position in spans)]
    end = document.tokens.ends[max(units[position].last for position in spans) - 1]
    return Claim(
        rule,
        number,
        victim,
        harm,
        outcome,
        quantity,
        core,
        unit.type or "unspecified",
        reference,
        status,
        rule.subset or (is_a(unit, "PART") and any(other.outcome == outcome and other.victim < victim for other in claims)),
        rule.superseded,
        start,
        end,
    )


def governing_status(document: Document, units: Units, position: int) -> str:
    """The modality that a verb further left in the clause gives: "denied that …", "fears that …", "if …"."""
    for number in range(position - 1, max(-1, position - 9), -1):
        unit = units[number]
        if is_a(unit, "COMMA", "SEMICOLON", "BUT", "PASSIVE", "DIED", "COLON"):
            return ""
        if is_a(unit, "CLAUSE") and document.tokens.lowers[unit.first] in ("if", "whether"):
            return "hypothetical"
        if is_a(unit, "DENIED"):
            return (
                "denied" if is_a(units[number + 1], "WHO", "PEOPLE", "SOME", "PLURAL", "HARMING", "DETERMINER", "OBJECT", "ACTIVE") else ""
            )
        if is_a(unit, "FEARED"):
            return "feared" if number + 1 < len(units) and is_a(units[number + 1], "WHO", "PEOPLE", "SOME", "PLURAL") else ""
        if is_a(unit, "PLANNED"):
            return "hypothetical" if number + 1 < len(units) and is_a(units[number + 1], "TO", "WHO") else ""
    return ""


def antecedent(units: Units, position: int) -> Quantity | None:
    """The number of the people that "them" stands for: the last counted or plural noun phrase before it."""
    for unit in reversed(units[:position]):
        if is_a(unit, "PEOPLE", "SOME", "PLURAL", "CASES", "PART") and unit.quantity is not None and unit.quantity.low != 1:
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
