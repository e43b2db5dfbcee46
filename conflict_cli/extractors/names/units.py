"""The words of a sentence in the form in which names are compared: folded, without hyphens,
possessives marked.

"al-Qaeda", "al Qaida" and "Al-Qa'ida" become the same two units, "People's" and "Peoples'" the same
one; every unit keeps its offsets.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from conflict_cli.engine.phrases import read_entries
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import forms as lexicon
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import tokenize
from conflict_cli.text.folding import strip_accents

APOSTROPHES = "'’‘`´ʿʾʼ"
WITHOUT_APOSTROPHES = {ord(character): None for character in APOSTROPHES}
# Marks that are units by themselves.
MARKS = "“”„«»–—…•"
HYPHENS = {ord(character): "-" for character in "‐‑"}
ARABIC_ARTICLES = frozenset(lexicon.ARABIC_ARTICLES.split())
(AL,) = lexicon.ARABIC_ARTICLE.split()
# An article that a name may have or not.
THE = frozenset(function_words.THE.split())


class Units:
    """Parallel lists over the units of one sentence; `joined` is true where a hyphen ties a unit to
    the one before.
    """

    __slots__ = ("ends", "folds", "joined", "possessive", "starts", "words")

    def __init__(
        self,
        folds: list[str],
        words: list[str],
        starts: list[int],
        ends: list[int],
        joined: list[bool],
        possessive: list[bool],
    ) -> None:
        self.folds = folds
        self.words = words
        self.starts = starts
        self.ends = ends
        self.joined = joined
        self.possessive = possessive


@cached_at_build
def spellings() -> dict[str, str]:
    """The standard spelling for each other spelling of a word."""
    return {
        other.translate(WITHOUT_APOSTROPHES): entry.phrase
        for entry in read_entries(lexicon.SPELLINGS)
        for other in entry.attributes[0].split()
    }


def fold(word: str) -> str:
    """One word in the form in which names are compared.

    >>> [fold(word) for word in ("Qa'ida", "Defence", "U.S.", "Ejército", "SDF")]
    ['qaeda', 'defense', 'us', 'ejercito', 'sdf']
    """
    folded = word.lower()
    if not folded.isascii():
        folded = strip_accents(folded).translate(WITHOUT_APOSTROPHES)
    elif "'" in folded:
        folded = folded.replace("'", "")
    if "." in folded and len(folded) > 1:
        folded = folded.replace(".", "")
    return spellings().get(folded, folded)


@cached_at_build
def _variants() -> dict[str, tuple[str, ...]]:
    variants = {AL: (AL, *sorted(ARABIC_ARTICLES - {AL}))}
    for other, spelling in spellings().items():
        variants[spelling] = (*variants.get(spelling, (spelling,)), other)
    return variants


def spelled_variants(folded: str) -> tuple[str, ...]:
    """Every way in which the first word of a name may be spelled that folds to this one, in lower
    case without apostrophes.

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
        return [table.get(word, word) for word in name.lower().split() if word not in THE]
    return [word for word in name_units(name).folds if word not in THE]


def is_odd(word: str) -> bool:
    """True if a token isn't exactly one unit.

    >>> [is_odd(word) for word in ("army", ",", "“", "'s", "al-Nusra", "Ejército")]
    [False, False, False, True, True, True]
    """
    return not (word.isalnum() and word.isascii()) and (
        len(word) > 1 or word in APOSTROPHES or not (word.isascii() or word in MARKS)
    )


def name_units(name: str) -> Units:
    """The units of a name or phrase by itself.

    >>> name_units("Lashkar-e-Taiba").folds, name_units("People's Army").folds
    (['lashkar', 'e', 'taiba'], ['people', 'army'])
    """
    tokens = tokenize(name)
    return make_units(
        tokens.words,
        tokens.lowers,
        tokens.starts,
        tokens.ends,
        [at for at, word in enumerate(tokens.words) if is_odd(word)],
    )


def folded_name(name: str) -> str:
    """The folded units of a name as one string: the same for all its spellings."""
    return " ".join(name_folds(name))


def make_units(
    words: list[str], lowers: list[str], starts: list[int], ends: list[int], odd: Sequence[int]
) -> Units:
    """The units of tokens, whose lists they take over: odd tokens are removed (possessives) or
    replaced by their pieces.
    """
    spelled: Callable[[str, str], str] = spellings().get
    folds = list(map(spelled, lowers, lowers))
    joined = [False] * len(folds)
    possessive = joined.copy()
    shift = 0
    for number in odd:
        at = number + shift
        word, start = words[at], starts[at]
        if word[0] in APOSTROPHES and len(word) < 3 and at and ends[at - 1] == start:
            # "Syria's", "Peoples'": no unit of its own
            if len(word) == 2 or folds[at - 1][-1:] in ("s", "e"):
                possessive[at - 1] = True
            del folds[at], words[at], starts[at], ends[at], joined[at], possessive[at]
            shift -= 1
            continue
        pieces = split_word(word)
        behind = at + 1
        folds[at:behind] = pieces.folds
        words[at:behind] = pieces.words
        starts[at:behind] = [start + offset for offset in pieces.starts]
        ends[at:behind] = [start + offset for offset in pieces.ends]
        joined[at:behind] = pieces.joined
        possessive[at:behind] = pieces.possessive
        shift += len(pieces.folds) - 1
    return Units(folds, words, starts, ends, joined, possessive)


@lru_cache(maxsize=1 << 13)
def split_word(word: str) -> Units:
    """The units of one token by itself, for reading only.

    >>> split_word("al-Qa'ida").folds, split_word("U.S.").folds
    (['al', 'qaeda'], ['us'])
    """
    word = word.translate(HYPHENS)
    if "-" not in word or len(word) == 1:
        return Units([fold(word) or word], [word], [0], [len(word)], [False], [False])
    units = Units([], [], [], [], [], [])
    offset = 0
    parts = word.split("-")
    for number, part in enumerate(parts):
        if part:
            article = number + 1 < len(parts) and part.lower() in ARABIC_ARTICLES
            units.folds.append(AL if article else fold(part) or part)
            units.words.append(part)
            units.starts.append(offset)
            units.ends.append(offset + len(part))
            units.joined.append(number > 0)
            units.possessive.append(False)
        offset += len(part) + 1
    return units
