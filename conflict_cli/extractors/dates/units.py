"""Units of a sentence: its words as dates are made of them, each with the letter of its class."""

from collections.abc import Iterable, Iterator
from itertools import compress
from typing import NamedTuple

from conflict_cli.extractors.dates.classes import (
    ANCHORS,
    CAPITALISED,
    HIJRI_MONTHS,
    HYPHENS,
    KINDS,
    SHORT_NAMES,
    classify,
    is_hyphenated,
    named_days,
)
from conflict_cli.text.document import Tokens


class Unit(NamedTuple):
    """A word of one class, with its value, its characters `start:end` and its token."""

    letter: str
    value: int
    start: int
    end: int
    token: int


NOTHING = Unit("_", 0, 0, 0, 0)


class Words(NamedTuple):
    """The words of a text that dates are made of, by word their classes and their letters, and the tokens at which a date may stand.

    The letter of a word whose class depends on what stands around it, or on its capital, is a question mark.
    """

    classes: dict[str, tuple[str, int]]
    letters: dict[str, str]
    anchors: list[int]


def find_words(lowers: list[str]) -> Words:
    """What dates of the text can be made of, looked at once for each different word."""
    present = set(lowers)
    kinds = [(word, kind) for word, kind in zip(present, map(KINDS.__getitem__, present), strict=True) if kind is not None]
    anchors = {word for word, kind in kinds if kind.is_anchor}
    if not anchors:
        return Words({}, {}, [])
    classes = {word: kind.found for word, kind in kinds if kind.found is not None}
    letters = {word: kind.letter for word, kind in kinds}
    return Words(classes, letters, list(compress(range(len(lowers)), map(anchors.__contains__, lowers))))


def find_runs(lowers: list[str], words: Words, at: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The stretches of dated words in the tokens `first:last` that hold an anchor, from anchor number `at` on."""
    dated, anchors = words.letters, words.anchors
    end = first
    for number in range(at, len(anchors)):
        anchor = anchors[number]
        if anchor >= last:
            return
        if anchor < end:
            continue
        start = anchor
        while start > end and lowers[start - 1] in dated:
            start -= 1
        end = anchor + 1
        while end < last and lowers[end] in dated:
            end += 1
        yield start, end


def make_units(tokens: Tokens, first: int, last: int, limit: int, classes: dict[str, tuple[str, int]]) -> list[Unit]:
    """The units of the tokens `first:last` of a sentence that ends at `limit`, and one for what follows them in it.

    Hyphenated words come apart, the dot of an abbreviation is part of it.
    """
    units: list[Unit] = []
    words, lowers, starts, ends = tokens.words, tokens.lowers, tokens.starts, tokens.ends
    named = named_days()
    openers = named.openers
    position = first
    while position < last:
        word = lowers[position]
        found = classes.get(word)
        if found is None and word not in openers and "-" not in word and word.isascii():  # nearly every word
            units.append(NOTHING)
            position += 1
            continue
        length = 1
        holiday = None
        if word in openers and words[position][0].isupper():
            holiday = named.phrases.longest(lowers, position, limit)
        if holiday is not None:
            length, rule = holiday
            letter = "X" if named.rules[rule] in HIJRI_MONTHS else "C"
            units.append(Unit(letter, rule, starts[position], ends[position + length - 1], position))
        elif found is None:
            if is_hyphenated(word):
                units.extend(split_word(word, words[position], starts[position], position))
            else:
                units.append(NOTHING)
        elif found[0] == "J":
            units.extend(split_day_and_year(words[position], starts[position], position))
        else:
            letter, value = found
            end = ends[position]
            if letter == "I" and "t" in word:  # 2020-01-19T14: the time of day is not the date's
                end = starts[position] + word.index("t")
            if word in CAPITALISED or word in SHORT_NAMES:
                if not words[position][0].isupper():
                    letter = "_"
                if word in SHORT_NAMES and position + 2 < limit and words[position + 1] == "." and starts[position + 1] == end:
                    end = ends[position + 1]
                    length = 2
            units.append(Unit(letter, value, starts[position], end, position))
        position += length
    if position < limit:
        units.append(NOTHING)
    return units


def split_word(lower: str, word: str, start: int, token: int) -> Iterable[Unit]:
    """The parts of a hyphenated word when each is of some class and one could anchor a date, else one unit of no class.

    >>> "".join(unit.letter for unit in split_word("mid-march", "mid-March", 0, 0))
    'e=M'
    >>> "".join(unit.letter for unit in split_word("12-year-old", "12-year-old", 0, 0))
    '_'
    """
    units: list[Unit] = []
    offset = start
    anchored = False
    for number, piece in enumerate(HYPHENS.split(lower)):
        if number:
            units.append(Unit("=", 0, offset - 1, offset, token))
        found = classify(piece) if piece else None
        if found is None or (piece in CAPITALISED and not word[offset - start].isupper()):
            return [NOTHING]
        units.append(Unit(found[0], found[1], offset, offset + len(piece), token))
        anchored = anchored or found[0] in ANCHORS or found[0] in "DNn"
        offset += len(piece) + 1
    return units if anchored else [NOTHING]


def split_day_and_year(word: str, start: int, token: int) -> Iterable[Unit]:
    """The two numbers of "19,2020", whose blank was lost.

    >>> [(unit.letter, unit.value) for unit in split_day_and_year("19,2020", 0, 0)]
    [('D', 19), (',', 0), ('Y', 2020)]
    """
    day, _, year = word.partition(",")
    for piece, offset in ((day, 0), (",", len(day)), (year, len(day) + 1)):
        found = classify(piece)
        if found is not None:
            yield Unit(found[0], found[1], start + offset, start + offset + len(piece), token)
