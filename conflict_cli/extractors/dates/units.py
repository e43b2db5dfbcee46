"""Units of a sentence: its words as parts of dates, each with the tag of its class."""

from collections.abc import Iterable, Iterator
from itertools import compress
from typing import NamedTuple

from conflict_cli.extractors.dates.classes import (
    ANCHORS,
    CAPITALISED,
    DAY_AND_YEAR,
    HIJRI_MONTHS,
    HYPHENS,
    KINDS,
    ONE_WORD_DATE,
    OTHER,
    SHORT_NAMES,
    TAGS,
    classify,
    is_hyphenated,
    named_days,
    tags_of,
)
from conflict_cli.extractors.dates.notations import read_notation
from conflict_cli.text.document import Tokens

HYPHEN, HIJRI_MONTH, NAMED_DAY = TAGS["HYPHEN"], TAGS["HIJRI_MONTH"], TAGS["NAMED_DAY"]
NUMBERS = tags_of("DAY_NUMBER NUMBER NUMBER_WORD")


class DateUnit(NamedTuple):
    """A word of one class, with its value, its characters `start:end` and its token."""

    tag: str
    value: int
    start: int
    end: int
    token: int


NOTHING = DateUnit(OTHER, 0, 0, 0, 0)


class DateWords(NamedTuple):
    """The words of a text that dates are made of, with their classes and tags by word, and the
    tokens by which a date may be found.

    The tag of a word whose class depends on its neighbours or its capital is VARIES.
    """

    classes: dict[str, tuple[str, int]]
    tags: dict[str, str]
    anchors: list[int]


def find_words(lowers: list[str]) -> DateWords:
    """The words that dates of the text can be made of; each different word is looked up once."""
    present = set(lowers)
    kinds = [
        (word, kind)
        for word, kind in zip(present, map(KINDS.__getitem__, present), strict=True)
        if kind is not None
    ]
    anchors = {word for word, kind in kinds if kind.is_anchor}
    if not anchors:
        return DateWords({}, {}, [])
    classes = {word: kind.found for word, kind in kinds if kind.found is not None}
    tags = {word: kind.tag for word, kind in kinds}
    return DateWords(
        classes, tags, list(compress(range(len(lowers)), map(anchors.__contains__, lowers)))
    )


def find_runs(
    lowers: list[str], words: DateWords, at: int, first: int, last: int
) -> Iterator[tuple[int, int]]:
    """The runs of dated words in the tokens `first:last` that contain an anchor, from anchor number
    `at` on.
    """
    dated, anchors = words.tags, words.anchors
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


def make_units(
    tokens: Tokens, first: int, last: int, limit: int, classes: dict[str, tuple[str, int]]
) -> list[DateUnit]:
    """The units of the tokens `first:last` of a sentence that ends at `limit`, and one for what
    follows them in it.

    Hyphenated words are split; the dot of an abbreviation is part of it.
    """
    units: list[DateUnit] = []
    lowers = tokens.lowers
    openers = named_days().openers
    position = first
    while position < last:
        word = lowers[position]
        found = classes.get(word)
        if word in openers and (named := named_day(tokens, position, limit)) is not None:
            unit, length = named
            units.append(unit)
            position += length
            continue
        if found is None and "-" not in word and word.isascii():  # nearly every word
            units.append(NOTHING)
        elif found is None:
            is_compound = is_hyphenated(word)
            units.extend(
                split_word(word, tokens.words[position], tokens.starts[position], position)
                if is_compound
                else [NOTHING]
            )
        elif found[0] == DAY_AND_YEAR:
            units.extend(
                split_day_and_year(tokens.words[position], tokens.starts[position], position)
            )
        else:
            unit, length = make_unit(tokens, position, limit, *found)
            units.append(unit)
            position += length - 1
        position += 1
    if position < limit:
        units.append(NOTHING)
    return units


def named_day(tokens: Tokens, position: int, limit: int) -> tuple[DateUnit, int] | None:
    """The named day, with a capital, that begins at a token, and its number of tokens."""
    named = named_days()
    found = (
        named.phrases.longest(tokens.lowers, position, limit)
        if tokens.words[position][0].isupper()
        else None
    )
    if found is None:
        return None
    length, rule = found
    tag = HIJRI_MONTH if named.rules[rule] in HIJRI_MONTHS else NAMED_DAY
    return DateUnit(
        tag, rule, tokens.starts[position], tokens.ends[position + length - 1], position
    ), length


def make_unit(
    tokens: Tokens, position: int, limit: int, tag: str, value: int
) -> tuple[DateUnit, int]:
    """The unit of a token of a class, and its number of tokens: two if a full stop shortens it."""
    word, capital = tokens.lowers[position], tokens.words[position][0].isupper()
    start, end = tokens.starts[position], tokens.ends[position]
    length = 1
    if tag == ONE_WORD_DATE and (written := read_notation(word)) is not None:
        end = start + written.length  # 2020-01-19T14: the time of day is not the date's
    if not capital and (word in CAPITALISED or word in SHORT_NAMES):
        tag = OTHER
    if (
        word in SHORT_NAMES
        and position + 2 < limit
        and tokens.words[position + 1] == "."
        and tokens.starts[position + 1] == end
    ):
        end, length = tokens.ends[position + 1], 2
    return DateUnit(tag, value, start, end, position), length


def split_word(lower: str, word: str, start: int, token: int) -> Iterable[DateUnit]:
    """The parts of a hyphenated word if each has a class and a date may be found by one of them,
    else one unit without a class.

    >>> from conflict_cli.extractors.dates.classes import NAMES
    >>> [NAMES[unit.tag] for unit in split_word("mid-march", "mid-March", 0, 0)]
    ['PHASE', 'HYPHEN', 'MONTH']
    >>> [NAMES[unit.tag] for unit in split_word("12-year-old", "12-year-old", 0, 0)]
    ['OTHER']
    """
    units: list[DateUnit] = []
    offset = start
    anchored = False
    for number, piece in enumerate(HYPHENS.split(lower)):
        if number:
            units.append(DateUnit(HYPHEN, 0, offset - 1, offset, token))
        found = classify(piece) if piece else None
        if found is None or (piece in CAPITALISED and not word[offset - start].isupper()):
            return [NOTHING]
        units.append(DateUnit(found[0], found[1], offset, offset + len(piece), token))
        anchored = anchored or found[0] in ANCHORS or found[0] in NUMBERS
        offset += len(piece) + 1
    return units if anchored else [NOTHING]


def split_day_and_year(word: str, start: int, token: int) -> Iterable[DateUnit]:
    """The two numbers of "19,2020", whose blank was lost.

    >>> from conflict_cli.extractors.dates.classes import NAMES
    >>> [(NAMES[unit.tag], unit.value) for unit in split_day_and_year("19,2020", 0, 0)]
    [('DAY_NUMBER', 19), ('COMMA', 0), ('YEAR_NUMBER', 2020)]
    """
    day, _, year = word.partition(",")
    for piece, offset in ((day, 0), (",", len(day)), (year, len(day) + 1)):
        found = classify(piece)
        if found is not None:
            yield DateUnit(found[0], found[1], start + offset, start + offset + len(piece), token)
