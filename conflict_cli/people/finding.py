"""The people of the report: those harmed whom the text names."""

from collections.abc import Container, Mapping, Sequence

from conflict_cli.extractors.claims.casualties import SentenceParser
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.extractors.claims.tagging import Entity
from conflict_cli.models import Casualty, Incident, Person
from conflict_cli.people.anaphors import tell_anaphors
from conflict_cli.people.descriptions import tell_descriptions
from conflict_cli.people.fragments import tell_fragments
from conflict_cli.people.groups import tell_groups
from conflict_cli.people.harm import tell
from conflict_cli.people.lists import NamedList, find_lists
from conflict_cli.people.names import find_names
from conflict_cli.people.persons import Known, PersonMentions, relation_words
from conflict_cli.people.readers import Readers
from conflict_cli.people.rows import Rows
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import PERSON_OUTCOMES, cues
from conflict_cli.text.document import Document, in_sentences
from conflict_cli.vocabulary import check_word

REACH = 2  # sentences before the one with the names that may say what happened


def find_harmed(
    document: Document,
    reader: SentenceParser,
    entities: Mapping[int, Entity],
    readings: Sequence[ParsedSentence],
    casualties: Sequence[Casualty],
    incidents: Sequence[Incident],
) -> list[Person]:
    """The harmed people whom the text names, in text order, each once; `entities` are the names
    that earlier stages found.

    Nothing is guessed: age, sex, role and relation are null if no words state them.
    """
    sheet = Sheet(document, entities, reader)
    claims = {reading.sentence: reading.claims for reading in readings}
    lists = read_lists(sheet, claims)
    if not lists:
        return []
    readers = Readers(sheet, reader, entities, claims, lists)
    mentions = PersonMentions(sheet)
    for number, one in lists:
        before = [claim for back in range(REACH, 0, -1) for claim in claims.get(number - back, ())]
        mentions.add(number, one, tell(sheet, readers, before, claims.get(number, ()), number, one))
    tell_anaphors(sheet, mentions, readers)
    tell_groups(sheet, mentions, readers)
    tell_fragments(sheet, mentions)
    tell_descriptions(sheet, mentions, readers)
    harmed = sorted(
        (person for person in mentions.persons if person.told is not None),
        key=lambda person: person.name.core,
    )
    rows = Rows(casualties, incidents)
    return [make_person(sheet, person, number, rows) for number, person in enumerate(harmed, 1)]


def near_harm(sheet: Sheet, claims: Container[int]) -> list[int]:
    """The sentences with names, or in which names are looked for: those about harm and those beside
    them.
    """
    document = sheet.document
    sentences, signs, lowers = document.sentences, cues(), sheet.lowers
    hot = {
        number
        for number, one in enumerate(sentences)
        if number in claims or not signs.isdisjoint(lowers[one.first : one.last])
    }
    near = {number + shift for number in hot for shift in range(-1, REACH + 1)}
    near |= {number for _, number in in_sentences(document, sheet.named)}
    near |= {
        number
        for number, one in enumerate(sentences)
        if document.blocks[one.block].kind == "bullet"
    }
    return sorted(number for number in near if 0 <= number < len(sentences))


def read_lists(sheet: Sheet, claims: Container[int]) -> list[tuple[int, NamedList]]:
    """The lists of names, with their sentences."""
    lists: list[tuple[int, NamedList]] = []
    known: set[str] = set()
    for number in near_harm(sheet, claims):
        sentence = sheet.document.sentences[number]
        names = [name for name in find_names(sheet, number, known) if name.last > name.core]
        names = [
            name
            for place, name in enumerate(names)
            if not place or name.core >= names[place - 1].end
        ]  # no alias in brackets
        if not names:
            continue
        for name in names:
            known |= {sheet.lowers[name.core], sheet.lowers[name.last - 1]}
        lists += [(number, one) for one in find_lists(sheet, sentence, names)]
    return lists


def make_person(sheet: Sheet, person: Known, number: int, rows: Rows) -> Person:
    """A row of the report."""
    assert person.told is not None
    start, end = sheet.starts[person.name.core], sheet.ends[person.name.last - 1]
    row = rows.row_of(person.told, start)
    near = None if row is not None else rows.incident_of(person.told, start)
    of = row or near
    return Person(
        id=f"p{number}",
        row=row.id if row is not None else None,
        incident=row.incident if row is not None else near.id if near is not None else None,
        outcome=check_word(person.told.outcome, PERSON_OUTCOMES, f"p{number}"),
        name=sheet.text(person.name.core, person.name.last),
        age=person.age,
        sex=person.sex,
        role=person.roles[0] if person.roles else None,
        relation=None if person.relation is None else relation_words(sheet, person.relation),
        date=of.date if of is not None else None,
        place=of.place if of is not None else None,
        start=start,
        end=end,
    )
