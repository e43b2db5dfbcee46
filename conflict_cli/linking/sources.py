"""Who says so: speakers and documents that a sentence names as its source."""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.extractors.claims import Reading
from conflict_cli.extractors.chunks import is_a
from conflict_cli.grammar import Unit
from conflict_cli.text import Document


class Source(NamedTuple):
    """A source as written, with the kind of its statement; `start:end` are the characters of name and verb."""

    name: str
    kind: str
    start: int
    end: int


KINDS = {
    "claimed": "claimed",
    "claims": "claimed",
    "claim": "claimed",
    "claiming": "claimed",
    "boasted": "claimed",
    "confirmed": "confirmed",
    "confirms": "confirmed",
    "acknowledged": "confirmed",
    "admitted": "confirmed",
    "denied": "denied",
    "denies": "denied",
    "rejected": "denied",
    "accused": "accused",
    "blamed": "accused",
    "accuses": "accused",
    "blames": "accused",
}
SAYING = frozenset(
    "said says say saying told tells reported reports reporting added adds wrote writes announced announces noted notes stated states "
    "counted recorded documented estimated put quoted quotes claimed claims claiming confirmed confirms acknowledged admitted denied denies "
    "accused accuses blamed blames tweeted explained described declared revealed disclosed alleged alleges insisted warned".split()
)
SPEAKERS = ("GROUP", "ACTOR", "PLURAL", "PERSON", "PEOPLE", "NAMED", "NAME", "KIN", "OBJECT", "HE", "WORD", "THING", "SOME", "PLACE")


def find_sources(document: Document, reading: Reading, carried: Source | None) -> list[Source]:
    """The sources of a sentence in text order; a pronoun as speaker stands for the one that is carried on."""
    sources: list[Source] = []
    tokens = document.tokens
    units = reading.units
    sentence = document.sentences[reading.sentence]
    position = sentence.first
    while position < sentence.last:
        lower = tokens.lowers[position]
        if lower == "according" and position + 1 < sentence.last and tokens.lowers[position + 1] == "to":
            number = unit_at(units, position + 2)
            if number is not None:
                name = source_name(document, units, number, position + 2)
                sources.append(resolve(Source(name, "reported", tokens.starts[position], tokens.ends[position] + 4 + len(name)), carried))
        elif lower in SAYING:
            number = unit_at(units, position)
            if number is not None:
                speaker = speaker_of(units, number)
                if speaker is not None and speaker >= 0:
                    unit = units[speaker]
                    name = source_name(document, units, speaker, max(unit.first, unit.core))
                    start = min(tokens.starts[unit.first], tokens.starts[position])
                    end = max(tokens.ends[unit.last - 1], tokens.ends[position])
                    sources.append(resolve(Source(name, KINDS.get(lower, "reported"), start, end), carried))
        position += 1
    return sources


def resolve(source: Source, carried: Source | None) -> Source:
    """ "He", "it" and "the report" stand for the speaker before."""
    if source.name.lower() in ("he", "she", "it", "they", "the report", "report", "statement", "we", "spokesman") and carried is not None:
        return source._replace(name=carried.name)
    return source


def unit_at(units: Sequence[Unit], position: int) -> int | None:
    """The number of the unit that holds or follows a token."""
    return next((number for number, unit in enumerate(units) if unit.last > position), None)


def speaker_of(units: Sequence[Unit], verb: int) -> int | None:
    """The subject of a verb of saying: before it, or behind it in ", said X"."""
    if verb and is_a(units[verb - 1], "WAS", "WERE"):
        return None
    if verb + 1 < len(units) and is_a(units[verb + 1], "NAMED", "NAME", "PERSON", "ACTOR", "GROUP") and (verb == 0 or is_a(units[verb - 1], "COMMA")):
        return verb + 1
    number = verb - 1
    while number >= 0 and is_a(units[number], "ADVERB", "HAVE", "PHRASE", "DATE", "COMMA", "MODIFIER"):
        number -= 1
    while number >= 0 and is_a(units[number], *SPEAKERS) and number and is_a(units[number - 1], "OF"):
        number -= 2
    return number if number >= 0 and is_a(units[number], *SPEAKERS) else None


def source_name(document: Document, units: Sequence[Unit], number: int, first: int) -> str:
    """The speaker's phrase without article."""
    tokens = document.tokens
    last = units[number].last
    while first < last - 1 and tokens.lowers[first] in ("the", "a", "an"):
        first += 1
    while number + 1 < len(units) and is_a(units[number + 1], "GROUP", "ACTOR", "MAN", "MEN", "NAME", "NAMED", "MODIFIER", "WORD", "PLURAL", "PERSON", "THING") and units[number + 1].first == last:
        number += 1
        last = units[number].last
    return document.text[tokens.starts[first] : tokens.ends[last - 1]]
