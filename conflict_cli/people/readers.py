"""How sentences read with each list of names as one name, and with each as a number of people: "three men"."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter

from conflict_cli.engine.grammar import LETTERS
from conflict_cli.extractors.claims.casualties import Reader
from conflict_cli.extractors.claims.tagging import Entity
from conflict_cli.people.clauses import closes
from conflict_cli.people.lists import NamedList
from conflict_cli.people.phrases import Sheet
from conflict_cli.text.document import Document

FIRST = attrgetter("first")
WHO = frozenset("who whose whom".split())
ASIDES = frozenset("hit shot caught on in at from of with then once left himself herself".split())
CUTS = frozenset("; :".split())
QUOTES = frozenset("\"“”'‘’")
LONGEST_ASIDE = 25
NAMED, PEOPLE = LETTERS["NAMED"], LETTERS["PEOPLE"]


def reader_of_lists(document: Document, entities: Mapping[int, Entity], sheet: Sheet, lists: Sequence[NamedList]) -> Reader:
    """A reader to whom each list of names is one name."""
    return Reader(document, merge_lists(entities, sheet, lists, NAMED))


def counting_reader(document: Document, entities: Mapping[int, Entity], sheet: Sheet, lists: Sequence[NamedList]) -> Reader:
    """A reader to whom each list of names is a number of people: what befalls "three men" befalls those in it."""
    counts = {one.first: len(one.names) for one in lists}
    closed = [one._replace(last=behind_aside(sheet, one)) for one in lists]
    return Reader(document, merge_lists(entities, sheet, closed, PEOPLE), counts)


def behind_aside(sheet: Sheet, one: NamedList) -> int:
    """The token behind what is said of the last of a list: "Kolo Danda, 34, for burns", "Kolo Danda, who ran to help, was"."""
    lowers, words = sheet.lowers, sheet.words
    begin = one.last - (lowers[one.last - 1] == ",")
    opened = begin + (lowers[begin : begin + 1] == [","])
    stop = sentence_end(sheet, one.last)
    if opened >= stop:
        return one.last
    is_aside = lowers[opened] in WHO or (opened > begin and (lowers[opened].endswith(("ed", "ing")) or lowers[opened] in ASIDES))
    if is_aside:
        for token in range(opened + 1, min(stop - 1, opened + LONGEST_ASIDE)):
            if lowers[token] in CUTS or words[token] in QUOTES:
                break
            if lowers[token] == "," and closes(sheet, token + 1, stop):
                return token + 1
    return one.last + (one.names[-1].details.closed and lowers[one.last : one.last + 1] == [","])


def sentence_end(sheet: Sheet, token: int) -> int:
    """The token behind the sentence of a token."""
    sentences = sheet.document.sentences
    return sentences[bisect_right(sentences, token - 1, key=FIRST) - 1].last


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
