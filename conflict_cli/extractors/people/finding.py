"""Named people: found by a title, a known given name, an age, a role beside the name, or a verb of
saying.

A capital alone is no evidence: a name without any is not found, rather than taken from a place or a
group.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from conflict_cli.extractors.people.evidence import find_evidence, is_called
from conflict_cli.extractors.people.openings import find_openings
from conflict_cli.extractors.people.runs import goes_on, is_title_case, read_run, read_title
from conflict_cli.extractors.people.words import (
    LOCATIVE,
    is_common,
    is_name_word,
    place_length,
    place_openers,
    plain,
    titles,
)
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Document, Sentence, in_sentences

THE = frozenset(function_words.THE.split())


class PersonMention(NamedTuple):
    """A named person: `text` includes the title; the name proper begins at `name_start`."""

    text: str
    start: int
    end: int
    name_start: int
    victim_type: str


class NameMention(NamedTuple):
    """A person by token numbers, before the text is cut."""

    first: int
    name: int
    last: int
    type: str


def find_people(document: Document, taken: Iterable[tuple[int, int]]) -> list[PersonMention]:
    """The people that a text names, in text order.

    `taken` are character spans that can't be names of people: dates, groups. Someone found by the
    full name is found again by its last word, in earlier headlines too. Never raises.
    """
    blocked = _blocked_tokens(document, taken)
    found = _first_mentions(document, blocked)
    found = sorted(found + _later_mentions(document, found, blocked))
    tokens = document.tokens
    return [
        PersonMention(document.text[start:end], start, end, tokens.starts[name], kind)
        for first, name, last, kind in found
        for start, end in [(tokens.starts[first], tokens.ends[last - 1])]
    ]


def _blocked_tokens(document: Document, taken: Iterable[tuple[int, int]]) -> bytearray:
    """One byte per token: 1 if another extractor took it."""
    tokens = document.tokens
    blocked = bytearray(len(tokens.words))
    for start, end in taken:
        position = bisect_left(tokens.ends, start + 1)
        while position < len(blocked) and tokens.starts[position] < end:
            blocked[position] = 1
            position += 1
    return blocked


def _located_names(document: Document, blocked: bytearray) -> frozenset[str]:
    """Names, with or without a title, that follow "in", "near" and the like somewhere in the text:
    they are places, whatever they look like.
    """
    names = set()
    words, lowers = document.tokens.words, document.tokens.lowers
    after_cue = [
        number for number in document.capitals if number and lowers[number - 1] in LOCATIVE
    ]
    for number, inside in in_sentences(document, after_cue):
        sentence = document.sentences[inside]
        if (
            sentence.first < number < sentence.last - 1
            and words[number][0].isupper()
            and not blocked[number]
        ):
            last = number + 1
            while last < sentence.last and is_name_word(words[last]):
                last += 1
            names.add(" ".join(lowers[number:last]))
    return frozenset(names)


def _first_mentions(document: Document, blocked: bytearray) -> list[NameMention]:
    """People shown by their title or the words around their name."""
    tokens = document.tokens
    located = _located_names(document, blocked)
    firsts, place_firsts = titles().firsts, place_openers()
    found: list[NameMention] = []
    position = 0
    for opening, number in in_sentences(document, find_openings(document)):
        if opening < position or blocked[opening]:
            continue
        position, sentence = opening, document.sentences[number]
        if (
            tokens.lowers[position] in place_firsts
            and (place := place_length(tokens.lowers, position, sentence.last)) > 1
        ):
            position += place
            continue
        title_case = is_title_case(document, sentence)
        title = (
            read_title(document, sentence, position, blocked)
            if tokens.lowers[position] in firsts
            else None
        )
        run = read_run(document, sentence, title.last if title else position, blocked, title_case)
        if run is None:
            position = title.last if title and title.last > position else position + 1
            continue
        if title is not None and is_called(document, sentence, title, run, located):
            found.append(NameMention(title.first, run.first, run.last, title.type))
        elif (kind := find_evidence(document, sentence, run, title_case, located)) is not None:
            found.append(NameMention(run.first, run.first, run.last, kind))
        position = run.last
    return found


class KnownPerson(NamedTuple):
    """The people found so far: the position and type of the first name by its last word; the types
    of whole names by their first word.
    """

    lasts: dict[str, tuple[int, str]]
    wholes: dict[str, dict[tuple[str, ...], str]]

    def whole_at(self, words: Sequence[str], position: int) -> tuple[int, str] | None:
        """The token after the whole name that begins at a token, and the type of its person."""
        for name, kind in self.wholes.get(words[position], {}).items():
            last = position + len(name)
            if tuple(words[position:last]) == name:
                return last, kind
        return None


def _later_mentions(
    document: Document, found: Sequence[NameMention], blocked: bytearray
) -> list[NameMention]:
    """People named only by the last word of a name that is elsewhere in the text."""
    words = document.tokens.words
    known = _known_people(words, found)
    if not known.lasts:
        return []
    covered = bytearray(blocked)
    for person in found:
        covered[person.first : person.last] = b"\1" * (person.last - person.first)
    mentions: list[NameMention] = []
    named = [
        number
        for number in document.capitals
        if not covered[number] and _may_name(document, number, known)
    ]
    for position, number in in_sentences(document, named):
        sentence = document.sentences[number]
        if covered[position] or not is_name_word(words[position]):
            continue
        whole = known.whole_at(words, position)
        if (
            whole is not None
            and not any(covered[position : whole[0]])
            and not goes_on(document, sentence, whole[0])
        ):
            mentions.append(NameMention(position, position, *whole))
            covered[position : whole[0]] = b"\1" * (whole[0] - position)
            continue
        last = known.lasts.get(plain(words[position]))
        if last is not None and _stands_alone(document, sentence, position, last, covered):
            mentions.append(NameMention(position, position, position + 1, last[1]))
    return mentions


def _known_people(words: Sequence[str], found: Sequence[NameMention]) -> KnownPerson:
    """The names of the people found; a last word that is also a common word is left out."""
    known = KnownPerson({}, {})
    for first, name, last, kind in found:
        if last - name > 1 or first < name:
            known.lasts.setdefault(plain(words[last - 1]), (first, kind))
        if last - name > 1:
            known.wholes.setdefault(words[name], {}).setdefault(tuple(words[name:last]), kind)
    return known._replace(
        lasts={
            name: person
            for name, person in known.lasts.items()
            if not is_common(name) and len(name) > 2
        }
    )


def _may_name(document: Document, number: int, known: KnownPerson) -> bool:
    """True if a token may begin or be the name of a known person."""
    word, lower = document.tokens.words[number], document.tokens.lowers[number]
    if lower in known.lasts or word in known.wholes:
        return True
    return not (lower.isascii() and lower.isalpha()) and plain(lower) in known.lasts


def _stands_alone(
    document: Document,
    sentence: Sentence,
    position: int,
    person: tuple[int, str],
    covered: bytearray,
) -> bool:
    """True if a last name is by itself, after the person's whole name or in a headline, and not
    part of another name.
    """
    words = document.tokens.words
    headline = document.blocks[sentence.block].kind in ("title", "heading")
    if (person[0] > position and not headline) or goes_on(document, sentence, position + 1):
        return False
    before = words[position - 1] if position > sentence.first else ""
    if before.lower() in LOCATIVE or before in THE:
        return False
    joined = before[:1].isupper() and not covered[position - 1] and not is_common(before.lower())
    after = words[position + 1] if position + 1 < sentence.last else ""
    return headline or not (joined or is_name_word(after or "a"))
