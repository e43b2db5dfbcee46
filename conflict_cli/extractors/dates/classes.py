"""Classes of the words that dates are made of, each with a tag: the alphabet of the date shapes."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from conflict_cli.engine.memo import BoundedMemo
from conflict_cli.engine.phrases import Phrases, read_entries
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.dates.notations import read_notation
from conflict_cli.lexicon import date_words, function_words
from conflict_cli.lexicon.date_words import (
    CALENDAR_WORDS,
    HOLIDAYS,
    NUMBER_WORDS,
    POINTING_WORDS,
    UNIT_WORDS,
)
from conflict_cli.startup.build_cache import cached_at_build

# Every class, its tag, which means nothing else in a pattern, and words of it.
TAGS = {
    "MONTH": "M",  # January, Jan.
    "WEEKDAY": "W",  # Monday, Mon.
    "DAY_NUMBER": "D",  # 1 to 31
    "ORDINAL": "O",  # 19th
    "ORDINAL_WORD": "o",  # nineteenth
    "YEAR_NUMBER": "Y",  # 1000 to 2199
    "NUMBER": "N",  # any other number
    "NUMBER_WORD": "n",  # nineteen
    "ONE_WORD_DATE": "I",  # 2020-01-19, 19.1.2020
    "DAY_AND_YEAR": "J",  # 19,2020: the blank was lost
    "DECADE": "K",  # 1990s, nineties
    "SEASON": "s",  # spring
    "QUARTER": "q",  # quarter
    "NUMBERED_QUARTER": "Q",  # Q3
    "HALF": "h",  # half
    "TODAY": "d",  # today, tonight, yesterday, tomorrow
    "OVERNIGHT": "v",  # overnight
    "DAYPART": "t",  # morning, midnight
    "HOURS": "H",  # hours
    "WEEKEND": "k",  # weekend
    "PERIOD_UNIT": "u",  # day, week, month, decade
    "YEAR": "U",  # the word "year"
    "NAMED_DAY": "C",  # Christmas Eve
    "HIJRI_MONTH": "X",  # Ramadan
    "BC": "B",  # BC, BCE
    "AD": "A",  # AD, CE
    "LAST": "l",  # last, past
    "PREVIOUS": "b",  # previous, prior
    "NEXT": "x",  # next, coming
    "FOLLOWING": "y",  # following, subsequent
    "THIS": "c",  # this, current
    "THAT": "m",  # that, same
    "AGO": "g",  # ago, hence
    "EARLIER": "G",  # earlier, beforehand
    "LATER": "L",  # later, afterwards
    "BEFORE_OR_AFTER": "R",  # before, after
    "EVE": "r",  # the eve of
    "PHASE": "e",  # early, mid, late, beginning, end
    "PART": "p",  # the early part, the late period
    "VERY": "V",  # the very end
    "WHOLE": "w",  # whole, full, entire
    "FISCAL": "Z",  # fiscal
    "EACH": "E",  # each, every, per
    "PREFIX": "P",  # pre-, post-
    "ABOUT": "z",  # about, nearly, exactly
    "THE": "T",  # the
    "AN": "a",  # a, an
    "OF": "f",  # of
    "IN": "i",  # in
    "ON": "j",  # on
    "FROM": "F",  # from, between, since
    "AND": "&",  # and, or
    "TO": "~",  # to, until, a dash
    "HYPHEN": "=",  # within a word
    "GENITIVE": "S",  # 's
    "APOSTROPHE": "'",  # an apostrophe or single quotation mark
    "COMMA": ",",  # ,
    "SLASH": "/",  # /
    "STOP": "!",  # . ! ? ; : …
    "OPEN": "<",  # ( [
    "CLOSE": ">",  # ) ]
    "AMOUNT_MARK": "#",  # $ € £ #
    "OTHER": "_",  # in no date
    "VARIES": "%",  # by its neighbours or its capital
}
NAMES = {tag: name for name, tag in TAGS.items()}


def tags_of(names: str) -> frozenset[str]:
    """The tags of classes, given by name with blanks between them."""
    return frozenset(TAGS[name] for name in names.split())


# A sentence without one of these classes has no date in it.
ANCHORS = tags_of(
    "MONTH WEEKDAY ORDINAL YEAR_NUMBER ONE_WORD_DATE DAY_AND_YEAR DECADE SEASON QUARTER "
    "NUMBERED_QUARTER HALF TODAY OVERNIGHT DAYPART HOURS WEEKEND PERIOD_UNIT YEAR NAMED_DAY "
    "HIJRI_MONTH BC AD SLASH"
)
MONTH, DAY_NUMBER, ORDINAL = TAGS["MONTH"], TAGS["DAY_NUMBER"], TAGS["ORDINAL"]
YEAR_NUMBER, NUMBER, DECADE = TAGS["YEAR_NUMBER"], TAGS["NUMBER"], TAGS["DECADE"]
ONE_WORD_DATE, DAY_AND_YEAR = TAGS["ONE_WORD_DATE"], TAGS["DAY_AND_YEAR"]
OTHER, VARIES = TAGS["OTHER"], TAGS["VARIES"]
# One word that is several units, or a date only as a whole.
COMPOUNDS = frozenset((ONE_WORD_DATE, DAY_AND_YEAR))
# In lower case these are verbs and nouns.
CAPITALISED = frozenset(date_words.CAPITALISED.split())
SHORT_NAMES = frozenset(date_words.SHORT_NAMES.split())
PUNCTUATION = {
    mark: TAGS[name]
    for name, marks in (
        ("COMMA", ","),
        ("OPEN", "(["),
        ("CLOSE", ")]"),
        ("TO", "-–—"),
        ("SLASH", "/"),
        ("APOSTROPHE", "'’‘`"),
        ("AMOUNT_MARK", "$€£#"),
        ("AND", "&"),
        ("STOP", ".!?;:…"),
    )
    for mark in marks
}
# 081430Z, the date-time group of armies: day, hour, minute and zone before the month
DATE_TIME = re.compile(r"(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[a-z]")
HYPHENS = re.compile(r"[-\u2010\u2011]")
GENITIVE_MARKS = function_words.GENITIVE_MARKS.split()
# A plural owns the day: "presidents' day".
OWNED = compile_wording(
    "s OWNED_DAYS$",
    date_words,
    examples=("presidents day",),
    counter_examples=("labour day", "presidents daylight"),
)
HIJRI_MONTHS = frozenset(f"hijri {month}" for month in range(1, 13))
# "Nineteen ninety-six" can be found by no other word.
CENTURY_WORDS = frozenset(date_words.CENTURY_WORDS.split())
ORDINAL_ENDINGS = frozenset(date_words.ORDINAL_ENDINGS.split())


@cached_at_build
def word_classes() -> dict[str, tuple[str, int]]:
    """The tag and value of every word that dates are made of."""
    words: dict[str, tuple[str, int]] = {}
    for block in (POINTING_WORDS, NUMBER_WORDS, UNIT_WORDS, CALENDAR_WORDS):
        words.update(
            {word: (TAGS[name], int(value)) for word, (name, value) in read_entries(block)}
        )
    words.update({mark: (tag, 0) for mark, tag in PUNCTUATION.items()})
    return words


@cache
def month_words() -> frozenset[str]:
    """The names of the months, in full and shortened."""
    return frozenset(word for word, (tag, _) in word_classes().items() if tag == MONTH)


class NamedDays(NamedTuple):
    """The rules of the named days and their numbers by name; the words that open a name, those that
    by themselves must find one, and those within names.
    """

    rules: tuple[str, ...]
    phrases: Phrases[int]
    openers: frozenset[str]
    signs: frozenset[str]
    words: frozenset[str]


def spellings(name: str) -> Iterator[str]:
    """A named day with the ways in which its genitive may be tokenized or misspelled.

    >>> [*spellings("mother's day")]
    ["mother's day", "mother 's day", 'mother ’s day', 'mothers day']
    >>> [*spellings("presidents day")]
    ['presidents day', "presidents ' day", 'presidents ’ day']
    """
    yield name
    genitive = next((mark for mark in GENITIVE_MARKS if mark in name), "")
    if genitive:
        yield from (
            name.replace(genitive, mark) for mark in (*(f" {mark}" for mark in GENITIVE_MARKS), "s")
        )
    elif OWNED.search(name):
        yield from (f" {mark} ".join(name.rsplit(" ", 1)) for mark in "'’")


@cached_at_build
def named_days() -> NamedDays:
    """The named days."""
    rules: list[str] = []
    numbers: dict[str, int] = {}
    for name, (rule,) in read_entries(HOLIDAYS):
        for spelling in spellings(name):
            numbers[spelling] = len(rules)
        rules.append(rule)
    openers = frozenset(name.partition(" ")[0] for name in numbers)
    known = word_classes()
    lone = [
        name
        for name in numbers
        if not any(known.get(word, (OTHER, 0))[0] in ANCHORS for word in name.split())
    ]
    signs = frozenset(name.partition(" ")[0] for name in lone)
    return NamedDays(
        tuple(rules),
        Phrases(numbers),
        openers,
        signs,
        frozenset(word for name in numbers for word in name.split()),
    )


def holiday_rule(number: int) -> str:
    """The rule of a named day by the value of its unit."""
    return named_days().rules[number]


def classify(word: str) -> tuple[str, int] | None:
    """The tag and value of a word in lower case, None for a word that is in no date.

    >>> words = ("january", "19", "19th", "2020", "1990s", "2020-01-19", "450")
    >>> [NAMES[classify(word)[0]] for word in words]
    ['MONTH', 'DAY_NUMBER', 'ORDINAL', 'YEAR_NUMBER', 'DECADE', 'ONE_WORD_DATE', 'NUMBER']
    >>> classify("january")[1], classify("1990s")[1], classify("troops")
    (1, 1990, None)
    """
    known = word_classes().get(word)
    if known is not None or not "0" <= word[0] <= "9":
        return known
    if word.isdigit():
        if not word.isascii():
            return None
        value = int(word[:9])
        if len(word) <= 2:
            return (DAY_NUMBER if 1 <= value <= 31 else NUMBER), value
        return (YEAR_NUMBER if len(word) == 4 and 1000 <= value < 2200 else NUMBER), value
    stem, tail = word[:-2], word[-2:]
    if tail in ORDINAL_ENDINGS and stem.isascii() and stem.isdigit() and len(stem) < 5:
        return ORDINAL, int(stem)
    if (
        word[-1] == "s"
        and word[-2] == "0"
        and word[:-1].isdigit()
        and word.isascii()
        and len(word) in (3, 4, 5)
    ):
        return DECADE, int(word[:-1])
    if (group := DATE_TIME.fullmatch(word)) is not None:
        return DAY_NUMBER, int(group[1])
    if read_notation(word) is not None:
        return ONE_WORD_DATE, 0
    if "," in word and word.replace(",", "").isdigit() and word.isascii():
        day, _, year = word.partition(",")
        if len(day) < 3 and len(year) == 4:  # "January 19,2020": the blank was lost
            return DAY_AND_YEAR, 0
        return NUMBER, int(word.replace(",", "")[:9])
    return None


class DateWordKind(NamedTuple):
    """A word that dates may be made of: its tag, `found` as `classify` finds it, and whether a date
    may be found by it.
    """

    tag: str
    found: tuple[str, int] | None
    is_anchor: bool


def kind_of(word: str) -> DateWordKind | None:
    """The kind of a word in lower case, None for most words.

    >>> kinds = [kind_of(word) for word in ("monday", "12", "mid-march", "may")]
    >>> [(NAMES[kind.tag], kind.is_anchor) for kind in kinds]
    [('WEEKDAY', True), ('DAY_NUMBER', False), ('VARIES', True), ('VARIES', True)]
    >>> kind_of("mid-march").found, kind_of("troops")
    (None, None)
    """
    named = named_days()
    found = classify(word)
    is_anchor = (
        word in named.signs or word in CENTURY_WORDS or (found is not None and found[0] in ANCHORS)
    )
    if found is not None:
        varies = (
            word in named.openers
            or word in CAPITALISED
            or word in SHORT_NAMES
            or found[0] in COMPOUNDS
        )
        return DateWordKind(VARIES if varies else found[0], found, is_anchor)
    if is_anchor or word in named.words:
        return DateWordKind(VARIES, None, is_anchor)
    pieces = (
        [found for piece in HYPHENS.split(word) if piece and (found := classify(piece)) is not None]
        if is_hyphenated(word)
        else []
    )
    return (
        DateWordKind(VARIES, None, len(word) > 3 and any(tag in ANCHORS for tag, _ in pieces))
        if pieces
        else None
    )


KINDS = BoundedMemo(kind_of)


def is_hyphenated(word: str) -> bool:
    """True if a word contains a hyphen, of any kind that keyboards and typesetters use."""
    return "-" in word or (not word.isascii() and ("‑" in word or "‐" in word))
