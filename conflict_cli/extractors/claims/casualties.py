"""Casualty claims: the rules run over the units of each sentence that has a word that some rule needs."""

from collections.abc import Mapping, Sequence

from conflict_cli.engine.grammar import LETTERS, Table, Unit, Units, letters_of
from conflict_cli.extractors.claims.chunks.reading import read_chunks
from conflict_cli.extractors.claims.chunks.verb_groups import HARM_LETTERS
from conflict_cli.extractors.claims.figurative import is_figurative, tells_a_story
from conflict_cli.extractors.claims.gate import gate
from conflict_cli.extractors.claims.joining import drop_survivals, join_plurals
from conflict_cli.extractors.claims.loss_lists import Entry, ListReader, claims_of
from conflict_cli.extractors.claims.losses import find_losses
from conflict_cli.extractors.claims.matching import Claim, Found, Reading, match_rules
from conflict_cli.extractors.claims.modality import governing_status
from conflict_cli.extractors.claims.outcomes import BY_WORDS, outcome_of_the_victims, outcome_of_toll, outcome_of_victims
from conflict_cli.extractors.claims.rejections import is_rejected
from conflict_cli.extractors.claims.rules import RULES
from conflict_cli.extractors.claims.surroundings import (
    among_victims,
    are_armed,
    are_captives,
    asks_how_many,
    belongs_to,
    claims_of_others,
    find_host,
    has_room_for,
    holds_thing,
    in_doubt,
    is_cited,
    is_one_of,
    is_vague,
    kind_of_officers,
    named_whole,
    of_the_fallen,
    sentenced,
    speaks,
    taken,
)
from conflict_cli.extractors.claims.tagging import Entity, place_entities, tag_sentence
from conflict_cli.extractors.claims.victims import core_of, count_people
from conflict_cli.extractors.clauses import Clauses, read_clauses
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.models import HELD, Quantity
from conflict_cli.text.document import Document

CASES, EACH, HE, NOBODY, NOMINAL, PART, PEOPLE, PLURAL, SELF, SOME, THOSE = (
    LETTERS[name] for name in "CASES EACH HE NOBODY NOMINAL PART PEOPLE PLURAL SELF SOME THOSE".split()
)
RUINS = letters_of("RUINED RUINING RUIN")
SINGLES = letters_of("PEOPLE PERSON NAMED")
THINGLIKE = letters_of("THOSE OBJECT")
TABLE = Table(RULES)


class Reader:
    """Reads the sentences of a document, each once.

    With `counts` the people of known nouns and names are no longer as many as the words say, but as many as it has for their first
    token, else one: who reads names as "a man" and lists of them as "three men" finds what befell them.
    """

    def __init__(self, document: Document, entities: Mapping[int, Entity], counts: Mapping[int, int] | None = None) -> None:
        self.document = document
        self._counts = counts
        self._entities = place_entities(document, entities)
        self._readings: dict[int, Reading] = {}
        self._clauses: dict[int, Clauses] = {}

    def read(self, number: int) -> Reading:
        """A sentence as it was read for its claims, else as it reads alone."""
        reading = self._readings.get(number)
        if reading is None:
            if gate().occurs_in(self.lowers(number)):
                return self.read_claims(number, ())
            reading = self._readings[number] = Reading(number, self._read_units(number)[0], (), ())
        return reading

    def clauses(self, number: int) -> Clauses:
        """The clauses of a sentence as it was read."""
        if number not in self._clauses:
            self._clauses[number] = read_clauses(self.read(number).units, self.document.tokens)
        return self._clauses[number]

    def read_claims(self, number: int, carried: Sequence[Claim]) -> Reading:
        """The units and claims of a sentence that may have some; `carried` are the claims of the one before."""
        units, letters = self._read_units(number)
        claims = find_claims(self.document, number, units, letters, carried)
        losses = find_losses(self.document, number, units, letters)
        reading = self._readings[number] = Reading(number, units, tuple(claims), tuple(losses))
        return reading

    def read_list(self, number: int, entries: Sequence[tuple[Entry, str]]) -> Reading:
        """A sentence that is a list of losses, or a line of one."""
        units, letters = self._read_units(number)
        tolls, losses = claims_of(number, units, self.document, entries)
        tolls = tolls or find_claims(self.document, number, units, letters, ())
        reading = self._readings[number] = Reading(number, units, tuple(tolls), tuple(losses))
        return reading

    def lowers(self, number: int) -> list[str]:
        """The folded words of a sentence."""
        sentence = self.document.sentences[number]
        return self.document.tokens.lowers[sentence.first : sentence.last]

    def _read_units(self, number: int) -> tuple[Units, str]:
        units = tag_sentence(self.document, self._entities, self.document.sentences[number])
        if self._counts is not None:
            units = [count_anew(unit, self._counts.get(unit.first, 1)) if unit.letter == PEOPLE else unit for unit in units]
        return units, read_chunks(units, self.document.tokens)


def count_anew(unit: Unit, count: int) -> Unit:
    """A noun phrase as so many people."""
    return unit._replace(quantity=Quantity(None, "implied", count, count, count), core=unit.first)


def read_casualties(reader: Reader) -> list[Reading]:
    """The readings of all sentences that have a word that some rule needs, or that go on with the claims of the sentence before."""
    readings: list[Reading] = []
    opens = gate().occurs_in
    carried: tuple[Claim, ...] = ()
    lists = ListReader(reader.document)
    for number in range(len(reader.document.sentences)):
        lowers = reader.lowers(number)
        if entries := lists.read(number):
            readings.append(reader.read_list(number, entries))
            carried = ()
        elif (carried or opens(lowers)) and not tells_a_story(lowers):
            readings.append(reader.read_claims(number, carried))
            carried = readings[-1].claims
        else:
            carried = ()
    return readings


def find_claims(document: Document, number: int, units: Units, letters: str, carried: Sequence[Claim]) -> list[Claim]:
    """The claims of one sentence, whose units spell `letters`; `carried` are those of the one before, which "12 of them" may go on with."""
    claims: list[Claim] = []
    used: set[int] = set()
    for found in match_rules(letters, TABLE, used):
        claim = make_claim(document, number, units, found, claims, carried)
        if claim is not None:
            again = any((claim.victim, claim.outcome) == (other.victim, other.outcome) for other in claims)
            if not again:
                claims.append(claim)
            if not found.rule.again:
                used.update((found.victim, found.count, found.phrase))
    if len(claims) > 1:
        ends = {claim.victim: claim.outcome for claim in claims if claim.outcome in ("killed", "missing")}
        claims = drop_survivals(claims)
        claims = join_plurals([claim for claim in claims if not is_outdone(claim, ends.get(claim.victim, ""))], units)
    return sorted(claims, key=lambda claim: (claim.start, claim.end))


def is_outdone(claim: Claim, end: str) -> bool:
    """Whether a claim tells what befell people before their end: "who had gone missing were found dead", "who were led off are missing"."""
    if end == "killed":
        return claim.outcome in HELD or (claim.rule.relative and claim.outcome in ("missing", "wounded"))
    return end == "missing" and claim.rule.relative and claim.outcome in HELD


UNTOLD = frozenset(((0, "body"), (0, "bodies"), (1, "victim")))


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
    if rule.before and not any(word in rule.before for word in document.tokens.lowers[units[max(0, victim - 2)].first : unit.first]):
        return None
    outcome = rule.outcome or (units[harm].type if harm >= 0 else "")
    status = rule.status or (units[harm].status if harm >= 0 and units[harm].letter in HARM_LETTERS else "")
    is_part = rule.subset
    if outcome == "of_noun":
        outcome, status = unit.status, ""
        if outcome == "killed_or_wounded" and document.tokens.lowers[unit.last - 1] == "victims":
            outcome, is_part = outcome_of_victims(document, units, victim, [*carried, *claims])
            if outcome == "killed_or_wounded" and (is_vague(unit) or "the" in document.tokens.lowers[unit.first : unit.last]):
                return None  # "many victims fled", "two of the victims were seen": people told of before
    elif outcome == "killed_or_wounded" and (told := outcome_of_the_victims(document, units, harm, [*carried, *claims])):
        outcome = told
    elif rule.toll and harm < 0:
        outcome = outcome_of_toll(document, units, victim, outcome, [*carried, *claims])
    elif outcome in BY_WORDS:
        is_part = is_part or (outcome == "of_list" and any(claim.victim < victim and claim.rule is not rule for claim in claims))
        outcome = BY_WORDS[outcome](document, units, found, [*carried, *claims])
    elif outcome == "of_host":
        host = find_host(victim, claims, () if rule.host_first else carried, rule.host_first)
        if host is not None and belongs_to(units, max(victim, count), host, claims):
            outcome, status = host.outcome, host.status
        elif among_victims(document, units, victim):
            outcome = "killed"  # "Among the victims were two nurses", and no toll near
        else:
            return None
    if not outcome:
        return None
    counted = count_people(document, units, victim, count, carried)
    if counted is None:
        return None
    quantity, core, reference = counted
    kind = unit.type if unit.letter != NOMINAL else units[found.phrase].type if found.phrase >= 0 else ""
    if found.phrase >= 0 and not claims_of_others(document, units, found.phrase, victim):
        phrase = units[found.phrase]
        core = (max(phrase.core, phrase.first), phrase.last)
        if kind in ("", "unspecified") and (phrase.type in ARMED or phrase.letter == PLURAL):
            kind = phrase.type  # "the army suffered two dead", "civilians killed: nine"
    if ((core is None and unit.letter in (PART, SOME)) or is_one_of(document, unit)) and (
        named := named_whole(units, victim, harm, claims)
    ) >= 0:
        core, kind = core_of(units[named], document.tokens.lowers), units[named].type
    if unit.letter == SELF and found.phrase < 0 and units[0].letter in SINGLES and units[0].core >= 0:
        core, kind = core_of(units[0], document.tokens.lowers), units[0].type
    if quantity is None:
        return None
    if found.times >= 0 and (sides := units[found.times].quantity) is not None and sides.best:
        quantity = multiply(quantity, sides.best)
    if unit.letter == HE and document.tokens.lowers[unit.first] in ("it", "there", "you"):
        return None
    if in_doubt(document, units, victim) or asks_how_many(document, units, victim):
        return None
    if is_part and (quantity.qualifier == "none" or document.tokens.lowers[unit.first] == "every"):
        return None  # "none of the injuries were grave", "every one of the deaths"
    if victim and units[victim - 1].letter == EACH:  # "a reward for each officer killed"
        return None
    if outcome == "kidnapped" and of_the_fallen(units, victim):
        return None  # "carried off some of the wounded"
    if unit.letter == CASES and rule.outcome == "of_noun" and (quantity.low, document.tokens.lowers[unit.last - 1]) in UNTOLD:
        return None  # "no body was recovered", "a relative of one victim"
    if unit.letter == CASES and outcome in HELD and unit.type == "killed":
        outcome = "killed"  # "a grave holding 30 bodies"
    if unit.letter == CASES and unit.status == "killed" and outcome in ("wounded", "displaced"):
        outcome = "killed"  # "14 bodies, and 22 wounded", "14 bodies from the camp of people who had fled"
    if unit.letter == CASES and outcome in HELD and rule.outcome == "of_noun" and not taken(document, units, victim):
        return None  # "twelve prisoners are on hunger strike": who took them, and when, is not told
    if outcome == "captured" and has_room_for(document, units, harm):
        return None
    if harm >= 0 and units[harm].letter in RUINS and units[harm].type != "captured" and rule.outcome not in BY_WORDS:
        return None
    if sentenced(document, units, victim) or is_cited(document, units, victim):
        return None
    if outcome == "displaced" and rule.relative and (quantity.best == 1 or (quantity.count is None and speaks(units, harm))):
        return None  # "a trader who fled to Cairo said", "residents who fled said": that tells who speaks
    if outcome == "displaced" and are_armed(units, victim):
        return None  # "30 newly arrived soldiers", "killed three attackers; two fled"
    if outcome == "displaced" and quantity.count is None and not (unit.type == "civilian" and reference != "definite"):
        return None  # gunmen who fled are not displaced
    if unit.letter == THOSE and (status in ("hypothetical", "feared") or holds_thing(document, units, harm, quantity)):
        return None
    if unit.letter in THINGLIKE and harm >= 0 and units[harm].letter == NOMINAL:
        core = None  # "no reports of casualties"
    if outcome == "missing" and quantity.count is None and "trapped" in document.tokens.lowers[units[harm].first : units[harm].last]:
        return None  # "residents were trapped in a siege" are where everybody knows them to be
    if unit.letter == CASES and quantity.qualifier == "vague" and quantity.count is not None and is_part:
        return None  # "many of the victims" of a toll told before
    uncounted = quantity.qualifier in ("implied", "vague") and quantity.count is None
    if outcome == "captured" and uncounted and not (kind in ARMED and are_captives(document, units, harm)):
        return None  # arrests of named suspects are no toll
    if status == "negated":
        if unit.letter != NOBODY and document.tokens.lowers[unit.first] != "any":
            return None  # "was not injured" adds nobody
        quantity, status = Quantity("no", "none", 0, 0, 0), ""
    if not status:
        status = governing_status(document, units, min(victim, harm if harm >= 0 else victim))
    if is_figurative(document, number, units, found, outcome):
        return None
    spans = [position for position in (victim, harm, count) if position >= 0]
    start, end = document.tokens.starts[units[min(spans)].first], document.tokens.ends[units[max(spans)].last - 1]
    if not status and is_rejected(document, number, start, end):
        status = "denied"
    return Claim(
        rule,
        number,
        victim,
        harm,
        outcome,
        quantity,
        core,
        kind_of_officers(document, units, victim) if kind == "police" else kind or "unspecified",
        reference,
        status,
        is_part or (unit.letter == PART and any(other.outcome == outcome and other.victim < victim for other in claims)),
        rule.superseded,
        start,
        end,
    )
