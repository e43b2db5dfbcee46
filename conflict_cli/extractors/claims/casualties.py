"""Casualty claims: the rules run over the units of each sentence with a word that a rule needs."""

from collections.abc import Mapping, Sequence

from conflict_cli.engine.grammar import TAGS, Table, Unit, Units
from conflict_cli.extractors.claims.candidates import ClaimCandidate, Scene, read_candidate
from conflict_cli.extractors.claims.chunks.reading import read_chunks
from conflict_cli.extractors.claims.figurative import tells_a_story
from conflict_cli.extractors.claims.gate import gate
from conflict_cli.extractors.claims.joining import drop_survivals, join_plurals
from conflict_cli.extractors.claims.loss_lists import ListReader, LossEntry, claims_of
from conflict_cli.extractors.claims.losses import find_losses
from conflict_cli.extractors.claims.matching import (
    ClaimOf,
    ParsedSentence,
    RuleMatch,
    Toll,
    match_rules,
)
from conflict_cli.extractors.claims.modality import governing_status
from conflict_cli.extractors.claims.rejections import is_rejected
from conflict_cli.extractors.claims.rules import RULES
from conflict_cli.extractors.claims.surroundings import kind_of_officers
from conflict_cli.extractors.claims.tagging import Entity, place_entities, tag_sentence
from conflict_cli.extractors.claims.vetoes import is_vetoed
from conflict_cli.extractors.clauses import Clauses, read_clauses
from conflict_cli.extractors.lexical import victim_type_of
from conflict_cli.models import HELD, Quantity
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import Scope

PART, PEOPLE = TAGS["PART"], TAGS["PEOPLE"]
TABLE = Table(RULES)


class SentenceParser:
    """Reads the sentences of a document, each once.

    `counts` gives the number of people by the first token of a phrase, 1 for any other. It replaces
    the number in the words, so that a name is read as "a man" and a list of three names as "three
    men".
    """

    def __init__(
        self,
        document: Document,
        entities: Mapping[int, Entity],
        counts: Mapping[int, int] | None = None,
    ) -> None:
        self.document = document
        self._counts = counts
        self._entities = place_entities(document, entities)
        self._readings: dict[int, ParsedSentence] = {}
        self._clauses: dict[int, Clauses] = {}

    def read(self, number: int) -> ParsedSentence:
        """The reading of a sentence; one that was not read with the claims before it is read by
        itself.
        """
        reading = self._readings.get(number)
        if reading is None:
            if gate().occurs_in(self.lowers(number)):
                return self.read_claims(number, ())
            reading = self._readings[number] = ParsedSentence(
                number, self._read_units(number)[0], (), ()
            )
        return reading

    def has_read(self, reading: ParsedSentence) -> bool:
        """True if a reading is the one that is kept of its sentence."""
        return self._readings.get(reading.sentence) is reading

    def clauses(self, number: int) -> Clauses:
        """The clauses of a sentence as it was read."""
        if number not in self._clauses:
            self._clauses[number] = read_clauses(self.read(number).units, self.document.tokens)
        return self._clauses[number]

    def read_claims(self, number: int, carried: Sequence[Toll]) -> ParsedSentence:
        """The units and claims of a sentence that may have some; `carried` are the claims of the
        one before.
        """
        units, tags = self._read_units(number)
        claims = find_claims(self.document, number, units, tags, carried)
        losses = find_losses(self.document, number, units, tags)
        reading = self._readings[number] = ParsedSentence(
            number, units, tuple(claims), tuple(losses)
        )
        return reading

    def read_list(
        self, number: int, entries: Sequence[tuple[LossEntry, Scope | None]]
    ) -> ParsedSentence:
        """The claims of a sentence that is a list of losses, or a line of one."""
        units, tags = self._read_units(number)
        tolls, losses = claims_of(number, units, self.document, entries)
        tolls = tolls or find_claims(self.document, number, units, tags, ())
        reading = self._readings[number] = ParsedSentence(
            number, units, tuple(tolls), tuple(losses)
        )
        return reading

    def lowers(self, number: int) -> list[str]:
        """The folded words of a sentence."""
        sentence = self.document.sentences[number]
        return self.document.tokens.lowers[sentence.first : sentence.last]

    def _read_units(self, number: int) -> tuple[Units, str]:
        units = tag_sentence(self.document, self._entities, self.document.sentences[number])
        if self._counts is not None:
            units = [
                count_anew(unit, self._counts.get(unit.first, 1)) if unit.tag == PEOPLE else unit
                for unit in units
            ]
        return units, read_chunks(units, self.document.tokens)


def count_anew(unit: Unit, count: int) -> Unit:
    """A noun phrase with another number of people."""
    return unit._replace(
        quantity=Quantity(None, "implied", count, count, count), content_start=unit.first
    )


def read_casualties(reader: SentenceParser) -> list[ParsedSentence]:
    """The readings of all sentences that have a word that a rule needs or that continue the claims
    of the sentence before.
    """
    readings: list[ParsedSentence] = []
    opens = gate().occurs_in
    carried: tuple[Toll, ...] = ()
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


def find_claims(
    document: Document, number: int, units: Units, tags: str, carried: Sequence[Toll]
) -> list[Toll]:
    """The claims of one sentence, whose units spell `tags`; `carried` are those of the sentence
    before, which "12 of them" may continue.
    """
    claims: list[Toll] = []
    used: set[int] = set()
    scene = Scene(document, number, units, claims, carried)
    for found in match_rules(tags, TABLE, used):
        claim = make_claim(scene, found)
        if claim is not None:
            again = any(
                (claim.victim, claim.outcome) == (other.victim, other.outcome) for other in claims
            )
            if not again:
                claims.append(claim)
            if not found.rule.again:
                used.update((found.victim, found.count, found.phrase))
    if len(claims) > 1:
        ends = {
            claim.victim: claim.outcome
            for claim in claims
            if claim.outcome in ("killed", "missing")
        }
        claims = drop_survivals(claims)
        claims = join_plurals(
            [claim for claim in claims if not is_outdone(claim, ends.get(claim.victim, ""))], units
        )
    return sorted(claims, key=lambda claim: (claim.start, claim.end))


def is_outdone(claim: Toll, end: str) -> bool:
    """True if a claim states only what happened to people before a later outcome: "who had gone
    missing were found dead", "who were led off are missing".
    """
    if end == "killed":
        return claim.outcome in HELD or (
            claim.rule.relative and claim.outcome in ("missing", "wounded")
        )
    return end == "missing" and claim.rule.relative and claim.outcome in HELD


def make_claim(scene: Scene, found: RuleMatch) -> Toll | None:
    """The claim of one noun phrase that a rule took, or None if the words turn out to state
    none.
    """
    if not follows_its_word(scene, found):
        return None
    candidate = read_candidate(scene, found)
    return None if candidate is None or is_vetoed(candidate) else state(candidate)


def follows_its_word(scene: Scene, found: RuleMatch) -> bool:
    """True if one of the words that a rule asks for is in the two units before the victims, or if
    it asks for none.
    """
    before = found.rule.before
    if not before:
        return True
    first = scene.units[max(0, found.victim - 2)].first
    return any(
        word in before
        for word in scene.document.tokens.lowers[first : scene.units[found.victim].first]
    )


def state(candidate: ClaimCandidate) -> Toll:
    """The claim that a candidate states, with its modality and its span."""
    scene, found, told = candidate.scene, candidate.found, candidate.told
    document, units = scene.document, scene.units
    victim, trigger, count = found.victim, found.trigger, found.count
    quantity, status = candidate.quantity, told.status
    assert told.outcome  # there is no candidate without one
    if status == "negated":
        quantity, status = Quantity("no", "none", 0, 0, 0), ""
    if not status:
        status = governing_status(document, units, min(victim, trigger if trigger >= 0 else victim))
    spans = [position for position in (victim, trigger, count) if position >= 0]
    start, end = (
        document.tokens.starts[units[min(spans)].first],
        document.tokens.ends[units[max(spans)].last - 1],
    )
    if not status and is_rejected(document, scene.number, start, end):
        status = "denied"
    kind = victim_type_of(candidate.kind) or "unspecified"
    if candidate.kind == "police":
        kind = kind_of_officers(document, units, victim)
    goes_on = units[victim].tag == PART and any(
        other.outcome == told.outcome and other.victim < victim for other in scene.claims
    )
    return ClaimOf(
        found.rule,
        scene.number,
        victim,
        trigger,
        told.outcome,
        quantity,
        candidate.core,
        kind,
        candidate.reference,
        status,
        told.is_part or goes_on,
        found.rule.superseded,
        start,
        end,
    )
