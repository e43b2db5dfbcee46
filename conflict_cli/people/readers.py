"""How sentences read with each list of names as one name, and with each as a number of people: "three men"."""

from collections.abc import Mapping, Sequence

from conflict_cli.engine.grammar import LETTERS, Unit, Units
from conflict_cli.extractors.claims.casualties import Reader
from conflict_cli.extractors.claims.chunks.reading import read_chunks
from conflict_cli.extractors.claims.tagging import Entity, place_entities, tag_sentence
from conflict_cli.models import Quantity
from conflict_cli.people.lists import NamedList
from conflict_cli.people.phrases import Sheet
from conflict_cli.text.document import Document

NAMED, PEOPLE = LETTERS["NAMED"], LETTERS["PEOPLE"]


class CountingReader(Reader):
    """A reader to whom names are "a man" or "three men"; `counts` are how many each list names, by its first token."""

    def __init__(self, document: Document, entities: Mapping[int, Entity], counts: Mapping[int, int]) -> None:
        super().__init__(document, entities)
        self._placed = place_entities(document, entities)
        self._counts = counts

    def _read_units(self, number: int) -> tuple[Units, str]:
        units = tag_sentence(self.document, self._placed, self.document.sentences[number])
        units = [self._count(unit) if unit.letter == PEOPLE else unit for unit in units]
        return units, read_chunks(units, self.document.tokens)

    def _count(self, unit: Unit) -> Unit:
        count = self._counts.get(unit.first, 1)
        return unit._replace(quantity=Quantity(None, "implied", count, count, count), core=unit.first)


def reader_of_lists(document: Document, entities: Mapping[int, Entity], sheet: Sheet, lists: Sequence[NamedList]) -> Reader:
    """A reader to whom each list of names is one name."""
    return Reader(document, merge_lists(entities, sheet, lists, NAMED))


def counting_reader(document: Document, entities: Mapping[int, Entity], sheet: Sheet, lists: Sequence[NamedList]) -> Reader:
    """A reader to whom each list of names is a number of people: what befalls "three men" befalls those in it."""
    counts = {one.first: len(one.names) for one in lists}
    closed = [one._replace(last=one.last + 1) if is_closed(sheet, one) else one for one in lists]
    return CountingReader(document, merge_lists(entities, sheet, closed, PEOPLE), counts)


def is_closed(sheet: Sheet, one: NamedList) -> bool:
    """Whether the comma behind a list closes what is said of the last: "treated Kolo Danda, 34, for burns"."""
    return one.names[-1].details.closed and sheet.lowers[one.last : one.last + 1] == [","]


def merge_lists(entities: Mapping[int, Entity], sheet: Sheet, lists: Sequence[NamedList], letter: str) -> dict[int, Entity]:
    """The entities, with each list as one of a class."""
    ends = {sheet.starts[one.first]: sheet.ends[one.last - 1] for one in lists}
    firsts = {sheet.starts[one.first]: sheet.starts[one.names[0].first] for one in lists}
    merged: dict[int, Entity] = {}
    covered = 0
    for start in sorted({*entities, *ends}):
        if start in ends:
            known = entities.get(firsts[start])
            merged[start] = Entity(ends[start], letter, known.type if known is not None and known.letter == NAMED else "unspecified")
            covered = ends[start]
        elif start >= covered:
            merged[start] = entities[start]
    return merged
