"""The readings of sentences: as for the rows, with each list of names as one name, and with each as
a number of people: "three men".
"""

from collections.abc import Mapping, Sequence
from functools import cache

from conflict_cli.engine.grammar import TAGS
from conflict_cli.extractors.claims.casualties import SentenceParser
from conflict_cli.extractors.claims.gate import gate
from conflict_cli.extractors.claims.matching import ParsedSentence, Toll
from conflict_cli.extractors.claims.tagging import Entity
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import people
from conflict_cli.people.clauses import closes
from conflict_cli.people.lists import NamedList
from conflict_cli.people.phrases import PARTICIPLES
from conflict_cli.people.rules import SHOWN
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import telling

ABDUCTIONS = frozenset(people.ABDUCTIONS.split())
ARRESTS = frozenset(people.ARRESTS.split())
WHO = frozenset(around.WHO.split())
ASIDES = frozenset(around.ASIDES.split())
CUTS = frozenset("; :".split())
QUOTES = frozenset("\"“”'‘’")
LONGEST_ASIDE = 25
NAMED, PEOPLE = TAGS["NAMED"], TAGS["PEOPLE"]


class Readers:
    """The readings of a document; each reader reads a sentence at most once. `claims` are those of
    the rows.

    A sentence without a word of the gate or of taking has no units and no claims: the rules for
    names need such a word, as a test checks.
    """

    def __init__(
        self,
        sheet: Sheet,
        reader: SentenceParser,
        entities: Mapping[int, Entity],
        claims: Mapping[int, Sequence[Toll]],
        lists: Sequence[tuple[int, NamedList]],
    ) -> None:
        self._reader, self._claims = reader, claims
        # Read otherwise with each list as one name.
        self._anew = {number for number, one in lists if not is_plain(sheet, one)}
        self._readings: dict[int, ParsedSentence] = {}  # of these
        self.taken = taken_in(sheet)
        named = [one for _, one in lists]
        counted = [one._replace(last=behind_aside(sheet, one)) for one in named]
        counts = {one.first: len(one.names) for one in named}
        self._naming = cache(
            lambda: SentenceParser(sheet.document, merge_lists(entities, sheet, named, NAMED))
        )
        self._counting = cache(
            lambda: SentenceParser(
                sheet.document, merge_lists(entities, sheet, counted, PEOPLE), counts
            )
        )

    def as_read(self, number: int) -> ParsedSentence:
        """A sentence as it was read for the rows."""
        return self._read(self._reader, number)

    def as_names(self, number: int) -> ParsedSentence:
        """A sentence with each list of names as one name."""
        if number not in self._anew:
            return self.as_read(number)
        if number not in self._readings:
            carried = self._claims.get(number - 1)
            self._readings[number] = (
                self._naming().read_claims(number, carried)
                if carried
                else self._read(self._naming(), number)
            )
        return self._readings[number]

    def as_people(self, number: int) -> ParsedSentence:
        """A sentence with each list of names as a number of people: what happens to "three men"
        happens to them.

        Without a word of the gate there are no claims, and without a unit of harm nothing that the
        rules for names find.
        """
        if number not in self._claims and not gate().occurs_in(self._reader.lowers(number)):
            units = self.as_names(number).units
            if not any(unit.tag in SHOWN for unit in units):
                return ParsedSentence(number, [], (), ())
        return self._read(self._counting(), number)

    def _read(self, reader: SentenceParser, number: int) -> ParsedSentence:
        return reader.read(number) if self._is_open(number) else ParsedSentence(number, [], (), ())

    def _is_open(self, number: int) -> bool:
        lowers = self._reader.lowers(number)
        return (
            number in self._claims or gate().occurs_in(lowers) or not telling().isdisjoint(lowers)
        )


def taken_in(sheet: Sheet) -> str:
    """The outcome "captured" for a text with arrests only, "kidnapped" with abductions only, ""
    with both or neither.
    """
    words = set(sheet.lowers)
    abducted, arrested = not ABDUCTIONS.isdisjoint(words), not ARRESTS.isdisjoint(words)
    return "" if abducted == arrested else "kidnapped" if abducted else "captured"


def is_plain(sheet: Sheet, one: NamedList) -> bool:
    """True if a list is a single name that an earlier stage found, so that its sentence was read
    with it.
    """
    span = sheet.spans.get(one.first)
    return (
        span is not None and span.tag == NAMED and (span.first, span.last) == (one.first, one.last)
    )


def behind_aside(sheet: Sheet, one: NamedList) -> int:
    """The token after the details of the last name of a list: "Kolo Danda, 34, for burns", "Kolo
    Danda, who ran to help, was".
    """
    lowers, words = sheet.lowers, sheet.words
    begin = one.last - (lowers[one.last - 1] == ",")
    opened = begin + (lowers[begin : begin + 1] == [","])
    stop = sheet.sentence_of(one.last - 1).last
    if opened >= stop:
        return one.last
    is_aside = lowers[opened] in WHO or (
        opened > begin and (lowers[opened].endswith(PARTICIPLES) or lowers[opened] in ASIDES)
    )
    if is_aside:
        for token in range(opened + 1, min(stop - 1, opened + LONGEST_ASIDE)):
            if lowers[token] in CUTS or words[token] in QUOTES:
                break
            if lowers[token] == "," and closes(sheet, token + 1, stop):
                return token + 1
    return one.last + (one.names[-1].details.closed and lowers[one.last : one.last + 1] == [","])


def merge_lists(
    entities: Mapping[int, Entity], sheet: Sheet, lists: Sequence[NamedList], tag: str
) -> dict[int, Entity]:
    """The entities, with each list as one of a class."""
    ends = {sheet.starts[one.first]: sheet.ends[one.last - 1] for one in lists}
    firsts = {sheet.starts[one.first]: sheet.starts[one.names[0].first] for one in lists}
    merged: dict[int, Entity] = {}
    covered = 0
    for start in sorted({*entities, *ends}):
        if start in ends:
            known = entities.get(firsts[start])
            merged[start] = Entity(
                ends[start],
                tag,
                known.type if known is not None and known.tag == NAMED else "unspecified",
            )
            covered = ends[start]
        elif start >= covered:
            merged[start] = entities[start]
    return merged
