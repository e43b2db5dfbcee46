"""Where something about groups may begin: two look-ups for each word of a text, answered once for each different word.

Most words of a text begin nothing, so all that follows visits only the units whose bits say that it may find something there.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from conflict_cli.extractors.group_forms import is_capital
from conflict_cli.extractors.group_words import words
from conflict_cli.extractors.known_groups import GroupLexicon
from conflict_cli.extractors.name_units import SentenceUnits, Units, fold, is_odd
from conflict_cli.extractors.nationalities import nations
from conflict_cli.text import Document

# A country's or a known group's name may begin, a head noun, a name in small letters, the noun behind a ruler's name, …
NATION, KNOWN, HEAD, SMALL, RULER, ROLE, PARTY, BACKED, ARMY, REFERENCE, BRACKET, ABBREVIATION, ODD = (1 << bit for bit in range(13))
STARTING = NATION | KNOWN | SMALL | ABBREVIATION

Marks = list[tuple[int, int]]

RULES = frozenset("administration regime government junta".split())
PARTS = frozenset("regional state provincial military interim transitional autonomous".split())
HOSTS = frozenset("forces militia army troops militias".split())
# What stands second in "the Diaz administration", "Obeid's forces".
RULER_WORDS = RULES | PARTS | HOSTS
# "The government of Chile", "the army of Malta".
OWNED = frozenset(("army", "military", "navy", "police", "government"))
OWNED_OR_LOYAL = OWNED | {"forces"}
LEADING = frozenset(("of", "in", "loyal", "ministry"))
SMALL_STARTS = OWNED | frozenset(("al", "ministry", "forces", "defense", "interior", "foreign", "health", "justice", "home"))
AND = frozenset(("and", "y"))
REMEMBERED = 100_000  # words: no language has more that come twice, and there is no end of those that come once


class Kinds(dict[str, int]):
    """The bits of each word, found out when it is first asked for."""

    def __init__(self, describe: Callable[[str], int]) -> None:
        super().__init__()
        self._describe = describe

    def __missing__(self, word: str) -> int:
        if len(self) > REMEMBERED:
            self.clear()
        kind = self[word] = self._describe(word)
        return kind


@lru_cache(maxsize=8)
def kinds_of(lexicons: tuple[GroupLexicon, ...]) -> Kinds:
    """The bits of words as they are written, for the lexicons that are in use."""
    lists, countries = words(), nations()
    bits = (
        (SMALL_STARTS, SMALL),
        (RULER_WORDS, RULER),
        (lists.role_ends, ROLE),
        (lists.parties, PARTY),
        (lists.backed_by, BACKED),
        (lists.army_openings, ARMY),
        (lists.reference_openings, REFERENCE),
        (frozenset("(["), BRACKET),
    )
    low = {phrase for phrase, head in lists.heads.items() if "low" in head.flags} | {"office"}

    def describe(word: str) -> int:
        folded = fold(word) or word
        kind = sum(bit for members, bit in bits if folded in members)
        if is_odd(word):
            kind |= ODD
        if kind & SMALL and any(lexicon.opens(folded) for lexicon in lexicons):  # "al-Qaeda"
            kind |= KNOWN
        if not is_numbered(word):
            return kind | HEAD if folded in low else kind
        if folded in lists.head_words:
            kind |= HEAD
        if folded in countries.lengths or (folded.endswith("s") and folded[:-1] in countries.phrases):
            kind |= NATION
        if any(lexicon.opens(folded) for lexicon in lexicons):
            kind |= KNOWN
        if 1 < len(word) <= 10 and not word[1:].islower() and sum(character.isupper() for character in word) > 1:
            kind |= ABBREVIATION
        return kind

    return Kinds(describe)


def mark_words(document: Document, sentences: SentenceUnits, lexicons: tuple[GroupLexicon, ...]) -> tuple[list[Marks], list[int]]:
    """For each sentence the units that have bits, with them, and all bits that it has."""
    kind_of = kinds_of(lexicons).__getitem__
    kinds = list(map(kind_of, document.tokens.words))
    marked = [number for number, kind in enumerate(kinds) if kind]
    marks: list[Marks] = []
    masks: list[int] = []
    done, count = 0, len(marked)
    for number, sentence in enumerate(document.sentences):
        while done < count and marked[done] < sentence.first:
            done += 1
        begun = done
        while done < count and marked[done] < sentence.last:
            done += 1
        if begun == done:
            marks.append([])
            masks.append(0)
            continue
        first, mask = sentence.first, 0
        here = [(token - first, kinds[token]) for token in marked[begun:done]]
        for _, kind in here:
            mask |= kind
        if mask & ODD:
            units = sentences.make(number, [at for at, kind in here if kind & ODD])
            here = [(at, kind) for at, kind in enumerate(map(kind_of, units.words)) if kind]
            if "al" in units.folds:  # the article, however it is spelled there
                here = [(at, kind) for at, kind in here if units.folds[at] != "al"]
                here += [
                    (at, kind_of("Al" if units.words[at][0].isupper() else "al")) for at, folded in enumerate(units.folds) if folded == "al"
                ]
                here.sort()
            for _, kind in here:
                mask |= kind
        elif mask != BRACKET:
            sentences.make(number, ())
        marks.append(here)
        masks.append(mask)
    return marks, masks


@cache
def longer_words() -> Kinds:
    """Of words with more than three letters 1 for small ones, 2 for those with a capital, 3 for those in capitals; 0 for others."""
    return Kinds(lambda word: 0 if len(word) < 4 or not word[0].isalpha() else 3 if word.isupper() else 2 if word[0].isupper() else 1)


def find_starts(units: Units, marks: Marks) -> tuple[dict[int, int], set[int]]:
    """The units at which a name may begin, in order, with their bits, and those of them from which capitals lead to a head noun."""
    starts: dict[int, int] = {}
    forms: set[int] = set()
    words = units.words
    sort = False
    for at, kind in marks:
        if kind & STARTING and not (kind & SMALL and _leads_nowhere(units, at)):
            starts[at] = kind
        if kind & RULER and at and at - 1 not in starts and is_numbered(words[at - 1]):
            starts[at - 1] = 0
            sort = True
        if kind & HEAD:
            first = at
            while first >= 0 and (first == at or is_numbered(words[first]) or is_capital(units, first) or units.folds[first] in AND):
                if is_numbered(words[first]):
                    forms.add(first)
                    if first not in starts:
                        starts[first] = kind if first == at else 0
                        sort = True
                first -= 1
    return (dict(sorted(starts.items())) if sort else starts), forms


def _leads_nowhere(units: Units, at: int) -> bool:
    """Whether a word such as "army" stands in small letters without the "of" or "loyal to" that would make a name of it."""
    after = units.folds[at + 1] if at + 1 < len(units.folds) else ""
    return units.folds[at] in OWNED_OR_LOYAL and units.words[at].islower() and after not in LEADING


def is_numbered(word: str) -> bool:
    """Whether a word opens with a capital or a digit."""
    return word[0].isupper() or word[0].isdigit()
