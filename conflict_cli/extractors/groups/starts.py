"""Where names of groups and the like may begin: a look-up for each word of a text, computed once
for each different word.

Most words begin nothing, so later steps visit only units whose marks say that there may be
something.
"""

from collections.abc import Callable
from functools import cache, lru_cache
from itertools import compress
from typing import NamedTuple

from conflict_cli.engine.memo import BoundedMemo
from conflict_cli.extractors.groups.extents import is_capital
from conflict_cli.extractors.groups.known import GroupLexicon
from conflict_cli.extractors.groups.marks import (
    HEAD,
    KNOWN,
    NAMING,
    ODD,
    OWNED,
    RULER,
    SMALL,
    STARTING,
    is_numbered,
    marked_names,
    marked_words,
    shapes,
)
from conflict_cli.extractors.names.units import AL, Units, fold, make_units, spellings, split_word
from conflict_cli.lexicon.groups import contexts
from conflict_cli.text.document import Document

FORCES = frozenset(contexts.FORCES.split())
(MINISTRY,) = contexts.MINISTRIES.split()
OWNED_OR_LOYAL = OWNED | FORCES
LEADING = frozenset(contexts.OWNER_LINKS.split())
INSIDE = frozenset(contexts.INSIDE.split())

# The units of a sentence that have bits, with them.
Marked = list[tuple[int, int]]


class GroupVocabulary(NamedTuple):
    """The marks of words as written, and the possible second words of known names by first word,
    folded, unless that word is itself a name.
    """

    kinds: BoundedMemo[int]
    seconds: dict[str, frozenset[str]]


@lru_cache(maxsize=8)
def vocabulary_of(lexicons: tuple[GroupLexicon, ...]) -> GroupVocabulary:
    """The vocabulary for the lexicons that are in use."""
    seconds: dict[str, frozenset[str]] = {}

    def opens(folded: str) -> bool:
        if not any(group_lexicon.opens(folded) for group_lexicon in lexicons):
            return False
        behind = [group_lexicon.second_words(folded) for group_lexicon in lexicons]
        if None not in behind:
            seconds[folded] = frozenset().union(*filter(None, behind))
        return True

    describe_unit = unit_describer(opens)

    def describe(word: str) -> int:
        kind = describe_unit(word)
        if kind & ODD:
            pieces = split_word(word)
            for piece in (*pieces.words, *_as_articles(pieces)):
                kind |= describe_unit(piece)
        return kind

    return GroupVocabulary(BoundedMemo(describe), seconds)


def unit_describer(opens: Callable[[str], bool]) -> Callable[[str], int]:
    """A function that gives the bits of a word that is one unit; `opens` says if a known name
    begins with a folded word.
    """
    marked, named, shaped = marked_words(), marked_names(), shapes()

    def describe_unit(word: str) -> int:
        folded = fold(word) or word
        kind = marked.get(folded, 0)
        for shape, bit in shaped:
            if shape(word):
                kind |= bit
        if is_numbered(word):
            kind |= named.get(folded, 0)
            if opens(folded):
                kind |= KNOWN
        elif kind & SMALL and opens(folded):  # "al-Qaeda"
            kind |= KNOWN
        return kind

    return describe_unit


def _as_articles(units: Units) -> list[str]:
    """The words of units, with the Arabic article as "al" in any spelling."""
    if AL not in units.folds:
        return units.words
    titled = AL.capitalize()
    pairs = zip(units.words, units.folds, strict=True)
    return [
        (titled if word[0].isupper() else AL) if folded == AL else word for word, folded in pairs
    ]


class SentenceUnits(dict[int, Units]):
    """The units of a document's sentences by number, made when they are first asked for: most
    sentences name no group.

    `kinds` are the bits of the document's tokens, `masks` all bits of its sentences.
    """

    def __init__(self, document: Document, kinds: list[int], masks: list[int]) -> None:
        super().__init__()
        self._document = document
        self._kinds = kinds
        self._masks = masks

    def __missing__(self, number: int) -> Units:
        tokens, sentence = self._document.tokens, self._document.sentences[number]
        here = slice(sentence.first, sentence.last)
        odd = (
            [at for at, kind in enumerate(self._kinds[here]) if kind & ODD]
            if self._masks[number] & ODD
            else []
        )
        units = self[number] = make_units(
            tokens.words[here], tokens.lowers[here], tokens.starts[here], tokens.ends[here], odd
        )
        return units


class SentenceMarks(dict[int, Marked]):
    """The units of each sentence that have bits, with them, found when they are first asked for.

    `masks` has all bits of each sentence's units, possibly with those of pieces that are no units.
    """

    def __init__(self, document: Document, vocabulary: GroupVocabulary) -> None:
        super().__init__()
        self._document = document
        self._vocabulary = vocabulary
        kinds = self._kinds = list(map(vocabulary.kinds.__getitem__, document.tokens.words))
        self.masks: list[int] = []
        for sentence in document.sentences:
            mask = 0
            for kind in set(kinds[sentence.first : sentence.last]):  # half the cost of one by one
                mask |= kind
            self.masks.append(mask)
        self.sentences = SentenceUnits(document, kinds, self.masks)

    def __missing__(self, number: int) -> Marked:
        if self.masks[number] & ODD:
            kinds = list(
                map(self._vocabulary.kinds.__getitem__, _as_articles(self.sentences[number]))
            )
        else:
            sentence = self._document.sentences[number]
            kinds = self._kinds[sentence.first : sentence.last]
        found = self[number] = list(compress(enumerate(kinds), kinds))
        return found

    def may_name(self, number: int) -> bool:
        """True if a sentence may name a group: most of those that have only the first word of a
        known name lack its second.
        """
        mask = self.masks[number] & NAMING
        if mask != KNOWN:
            return mask > 0
        lowers, kinds, seconds = self._document.tokens.lowers, self._kinds, self._vocabulary.seconds
        sentence = self._document.sentences[number]
        last = sentence.last
        for token in range(sentence.first, last):
            if kinds[token] & KNOWN and (
                lowers[token] not in seconds
                or _goes_on(lowers, kinds, token, last, seconds[lowers[token]])
            ):
                return True
        return False


def _goes_on(
    lowers: list[str], kinds: list[int], token: int, stop: int, seconds: frozenset[str]
) -> bool:
    """True if the word after one that opens a known name may be that name's second word; anything
    that isn't one unit may.
    """
    after = token + 1
    return after < stop and (
        kinds[after] & ODD > 0 or spellings().get(lowers[after], lowers[after]) in seconds
    )


@cache
def longer_words() -> BoundedMemo[int]:
    """For words of more than three letters: 1 in lower case, 2 with a capital, 3 in capitals; 0 for
    shorter ones.
    """
    return BoundedMemo(
        lambda word: (
            0
            if len(word) < 4 or not word[0].isalpha()
            else 3
            if word.isupper()
            else 2
            if word[0].isupper()
            else 1
        )
    )


def find_starts(
    units: Units, marks: Marked, seconds: dict[str, frozenset[str]]
) -> tuple[dict[int, int], set[int]]:
    """The units at which a name may begin, in order, with their bits, and those of them from which
    capitals lead to a head noun.

    The bit of a known name is kept only if the text continues as one of the names does: in one case
    of four.
    """
    starts: dict[int, int] = {}
    forms: set[int] = set()
    folds, words = units.folds, units.words
    count = len(folds)
    sort = False
    for at, kind in marks:
        if (
            kind & KNOWN
            and folds[at] in seconds
            and (at + 1 == count or folds[at + 1] not in seconds[folds[at]])
        ):
            kind ^= KNOWN
            if not kind & STARTING and MINISTRY in folds[at + 1 : at + 3]:
                starts[at] = kind
        if kind & STARTING and not (kind & SMALL and _leads_nowhere(units, at)):
            starts[at] = kind
        if kind & RULER and at and at - 1 not in starts and is_numbered(words[at - 1]):
            starts[at - 1] = 0
            sort = True
        if kind & HEAD:
            first = at
            while first >= 0 and (
                first == at
                or is_numbered(words[first])
                or is_capital(units, first)
                or folds[first] in INSIDE
            ):
                if is_numbered(words[first]):
                    forms.add(first)
                    if first not in starts:
                        starts[first] = kind if first == at else 0
                        sort = True
                first -= 1
    return (dict(sorted(starts.items())) if sort else starts), forms


def _leads_nowhere(units: Units, at: int) -> bool:
    """True if a word such as "army" is in lower case and has no "of" or "loyal to" that would make
    it a name.
    """
    after = units.folds[at + 1] if at + 1 < len(units.folds) else ""
    return units.folds[at] in OWNED_OR_LOYAL and units.words[at].islower() and after not in LEADING
