"""Marks of words: what may begin or be found at a word, as far as groups go, one record per kind.

The marks of a word are one integer, 0 for most words, so that a pass over a text visits only words
with the marks that it needs: `kind & HEAD` is true for a word that may end a group's name.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import nations
from conflict_cli.extractors.names.units import is_odd
from conflict_cli.lexicon.groups import contexts

OFFICES = frozenset(contexts.OFFICES.split())
RULES = frozenset(contexts.RULES.split())
PARTS = frozenset(contexts.GOVERNMENT_PARTS.split())
HOSTS = frozenset(contexts.HOSTS.split())
# The second word of "the Diaz administration", "Obeid's forces".
RULER_WORDS = RULES | PARTS | HOSTS
OWNED = frozenset(contexts.OWNED.split())
SMALL_STARTS = OWNED | frozenset(contexts.MORE_SMALL_STARTS.split())


class Mark(NamedTuple):
    """One kind of mark: its bit, its name, and example words, in sentences, that have it and that
    don't.

    `words` are folded words that always have it, `names` those that have it if they begin with a
    capital or digit; `shape` is true for a word that has it by its spelling.
    """

    bit: int
    name: str
    example: str
    counter: str
    words: Callable[[], Iterable[str]]
    names: Callable[[], Iterable[str]]
    shape: Callable[[str], bool]


MARKS: list[Mark] = []


def no_words() -> Iterable[str]:
    """The words of a mark without words."""
    return ()


def no_shape(word: str) -> bool:
    """The shape of a mark without a shape."""
    return not word


def add_mark(
    name: str,
    example: str,
    counter: str,
    *,
    words: Callable[[], Iterable[str]] = no_words,
    names: Callable[[], Iterable[str]] = no_words,
    shape: Callable[[str], bool] = no_shape,
) -> int:
    """The bit of a new kind of mark."""
    bit = 1 << len(MARKS)
    MARKS.append(Mark(bit, name, example, counter, words, names, shape))
    return bit


def nation_words() -> Iterable[str]:
    """The first words of names of nations, and nations with the ending of a plural or genitive:
    "Malians".
    """
    index = nations()
    return {*index.lengths, *(f"{name}s" for name in index.phrases)}


def low_heads() -> Iterable[str]:
    """Heads that may be written in lower case."""
    return OFFICES.union(
        phrase for phrase, head in words().heads.items() if head.flags & {"low", "person"}
    )


def is_numbered(word: str) -> bool:
    """True if a word opens with a capital or a digit."""
    return word[0].isupper() or word[0].isdigit()


def is_abbreviation(word: str) -> bool:
    """True for at least two capitals: "SDF", "MEND", "EPLF", "AQIM", "YPG", "FARC-EP" in pieces.

    >>> (is_abbreviation("SDF"), is_abbreviation("IPoB"), is_abbreviation("Aleppo"),
    ...     is_abbreviation("X"))
    (True, True, False, False)
    """
    if len(word) > 12 or word[1:].islower():  # nearly every word
        return False
    return (
        len(word) > 1
        and word[0].isalnum()
        and sum(character.isupper() for character in word) > 1
        and word.replace(".", "").isalnum()
    )


def may_be_short(word: str) -> bool:
    """True if a capital or digit and other capitals make a word that may be a group's short name:
    "PDF-3", "N.R.A.".
    """
    return (
        1 < len(word) <= 10
        and not word[1:].islower()
        and is_numbered(word)
        and sum(character.isupper() for character in word) > 1
    )


# The name of a nation, its people or its capital may begin here: "Malian", "New" of "New Zealand".
NATION = add_mark("nation", "Malian", "malian", names=nation_words)
# A name of the group lexicons in use may begin here; they list the words.
KNOWN = add_mark("known", "Taliban", "taliban")
# A head noun of a name by form is here: "Brigade" of "the Kavo Brigade", "militia" of "the Kavo
# militia".
HEAD = add_mark("head", "Brigade", "brigadier", words=low_heads, names=lambda: words().head_words)
# A name in lower case may begin here: "army" of "the army of Malta".
SMALL = add_mark("small", "army", "armies", words=lambda: SMALL_STARTS)
# A ruler's name may come before it: "the Diaz regime".
RULER = add_mark("ruler", "regime", "regimen", words=lambda: RULER_WORDS)
# It may give the name beside it a type: "rebels" of "Kavo rebels".
ROLE = add_mark("role", "rebels", "rebelled", words=lambda: words().role_ends)
# A people may come before it as a party: "herders" of "Fulani herders".
PARTY = add_mark("party", "herders", "herds", words=lambda: words().parties)
# It may say who backs a group: "Qatar-backed", "supported by".
BACKED = add_mark("backed", "backed", "back", words=lambda: words().backed_by)
# Words for the state's army may begin here: "the government forces".
ARMY = add_mark("army", "loyalist", "loyal", words=lambda: words().army_openings)
# Words that refer back to a group may begin here: "the monitoring group".
REFERENCE = add_mark(
    "reference", "monitoring", "monitored", words=lambda: words().reference_openings
)
# A bracket, which may give another name: "the Kavo Front (KF)".
BRACKET = add_mark("bracket", "(", ")", words=lambda: "([")
# An unknown short name, which the text may explain elsewhere: "KLF".
ABBREVIATION = add_mark("abbreviation", "KLF", "Klf", shape=may_be_short)
# It has the shape of an abbreviation, which a bracket may explain: "iKLF".
SHORT = add_mark("short", "iKLF", "K.", shape=is_abbreviation)
# It is not one unit as written: its pieces have marks of their own.
ODD = add_mark("odd", "al-Kavo", "Kavo", shape=is_odd)

STARTING = NATION | KNOWN | SMALL | ABBREVIATION
NAMING = STARTING | HEAD | RULER


def shapes() -> list[tuple[Callable[[str], bool], int]]:
    """The shapes that words may have, with their bits."""
    return [(mark.shape, mark.bit) for mark in MARKS if mark.shape is not no_shape]


def marked_words() -> dict[str, int]:
    """The bits of folded words that have marks in any spelling."""
    return _by_word((mark.words, mark.bit) for mark in MARKS)


def marked_names() -> dict[str, int]:
    """The additional bits of folded words that begin with a capital or digit."""
    return _by_word((mark.names, mark.bit) for mark in MARKS)


def _by_word(lists: Iterable[tuple[Callable[[], Iterable[str]], int]]) -> dict[str, int]:
    marked: dict[str, int] = {}
    for members, bit in lists:
        for member in members():
            marked[member] = marked.get(member, 0) | bit
    return marked
