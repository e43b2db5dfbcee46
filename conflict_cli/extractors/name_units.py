"""The words of a sentence as names are compared: folded, without hyphens, possessives marked.

"al-Qaeda", "al Qaida" and "Al-Qa'ida" become the same two units, "People's" and "Peoples'" the same one; every unit keeps its offsets.
"""

import unicodedata
from collections.abc import Callable
from typing import NamedTuple

from conflict_cli.lexicon.groups_forms import SPELLINGS
from conflict_cli.phrases import read_entries
from conflict_cli.snapshots import stored
from conflict_cli.text import Document, Sentence, tokenize

APOSTROPHES = "'’‘`´ʿʾʼ"
WITHOUT_APOSTROPHES = {ord(character): None for character in APOSTROPHES}
HYPHENS = {ord(character): "-" for character in "‐‑"}
# The Arabic article before a hyphen, as it is written before letters that swallow its l.
ARTICLES = frozenset("al el ul ash as ad adh ar az an at aš".split())


class Units(NamedTuple):
    """Parallel lists over the units of one sentence; `joined` is true where a hyphen ties a unit to the one before."""

    folds: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]
    joined: list[bool]
    possessive: list[bool]


@stored
def spellings() -> dict[str, str]:
    """The spelling that stands for each other spelling of a word."""
    return {
        other.translate(WITHOUT_APOSTROPHES): entry.phrase for entry in read_entries(SPELLINGS) for other in entry.attributes[0].split()
    }


def fold(word: str) -> str:
    """One word as names are compared.

    >>> [fold(word) for word in ("Qa'ida", "Defence", "U.S.", "Ejército", "SDF")]
    ['qaeda', 'defense', 'us', 'ejercito', 'sdf']
    """
    folded = word.lower()
    if not folded.isascii():
        folded = "".join(character for character in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(character))
        folded = folded.translate(WITHOUT_APOSTROPHES)
    elif "'" in folded:
        folded = folded.replace("'", "")
    if "." in folded and len(folded) > 1:
        folded = folded.replace(".", "")
    return spellings().get(folded, folded)


@stored
def _variants() -> dict[str, tuple[str, ...]]:
    variants = {"al": ("al", *sorted(ARTICLES - {"al"}))}
    for other, spelling in spellings().items():
        variants[spelling] = (*variants.get(spelling, (spelling,)), other)
    return variants


def spelled_variants(folded: str) -> tuple[str, ...]:
    """Every way in which the first word of a name may be spelled that folds to this one, in lower case without apostrophes.

    >>> spelled_variants("defense"), spelled_variants("front")
    (('defense', 'defence'), ('front',))
    """
    return _variants().get(folded) or (folded,)


def name_folds(name: str) -> list[str]:
    """The folded words of a name without "the"; fast where it has nothing but words.

    >>> name_folds("Front for the Defence of Qa'im")
    ['front', 'for', 'defense', 'of', 'qaim']
    """
    if name.replace(" ", "").isalnum() and name.isascii():
        table = spellings()
        return [table.get(word, word) for word in name.lower().split() if word != "the"]
    return [word for word in name_units(name).folds if word != "the"]


def sentence_units(document: Document, sentence: Sentence) -> Units:
    """The units of one sentence."""
    words, lowers, starts, ends = document.tokens
    first, last = sentence.first, sentence.last
    return _units(words[first:last], lowers[first:last], starts[first:last], ends[first:last])


def name_units(name: str) -> Units:
    """The units of a name or phrase that stands alone.

    >>> name_units("Lashkar-e-Taiba").folds, name_units("People's Army").folds
    (['lashkar', 'e', 'taiba'], ['people', 'army'])
    """
    return _units(*tokenize(name))


def folded_name(name: str) -> str:
    """A name's units as one string: what two spellings of a name have in common."""
    return " ".join(name_folds(name))


def _units(words: list[str], lowers: list[str], starts: list[int], ends: list[int]) -> Units:
    spelled = spellings().get
    units = Units([], [], [], [], [], [])
    done = 0
    for number in [number for number, word in enumerate(words) if not (word.isalnum() and word.isascii())]:
        word = words[number]
        if len(word) == 1 and word.isascii() and word not in APOSTROPHES:  # a mark of punctuation, its own unit
            continue
        _add_plain(units, words, lowers, starts, ends, done, number, spelled)
        done = number + 1
        start = starts[number]
        if word[0] in APOSTROPHES and len(word) < 3 and units.ends and units.ends[-1] == start:
            # "Syria's", "Peoples'": no unit of its own
            if len(word) == 2 or units.folds[-1][-1:] in ("s", "e"):
                units.possessive[-1] = True
            continue
        if "-" in word or not word.isascii():
            word = word.translate(HYPHENS)
        if "-" in word and len(word) > 1:
            _add_pieces(units, word, start)
        else:
            _add(units, word, fold(word), start, False)
    _add_plain(units, words, lowers, starts, ends, done, len(words), spelled)
    return units


def _add_plain(
    units: Units,
    words: list[str],
    lowers: list[str],
    starts: list[int],
    ends: list[int],
    first: int,
    last: int,
    spelled: Callable[[str, str], str],
) -> None:
    """Units that are the words `first:last` as they are."""
    units.folds.extend([spelled(lower, lower) for lower in lowers[first:last]])
    units.words.extend(words[first:last])
    units.starts.extend(starts[first:last])
    units.ends.extend(ends[first:last])
    units.joined.extend([False] * (last - first))
    units.possessive.extend([False] * (last - first))


def _add_pieces(units: Units, word: str, start: int) -> None:
    offset = 0
    pieces = word.split("-")
    for number, piece in enumerate(pieces):
        if piece:
            lowered = piece.lower()
            folded = "al" if lowered in ARTICLES and number + 1 < len(pieces) else fold(piece)
            _add(units, piece, folded, start + offset, number > 0)
        offset += len(piece) + 1


def _add(units: Units, word: str, folded: str, start: int, joined: bool) -> None:
    units.folds.append(folded or word)
    units.words.append(word)
    units.starts.append(start)
    units.ends.append(start + len(word))
    units.joined.append(joined)
    units.possessive.append(False)
