"""One key for the many spellings of a place's name.

The build makes the gazetteer's keys with it, so that they and the look-up's can't differ. It imports only a lexicon: while the package is
being built, nothing else is installed.
"""

import unicodedata
from functools import lru_cache

from conflict_cli.lexicon.places import spellings as lexicon

# Latin letters that Unicode does not decompose, and marks that transliterations of Arabic, Hebrew and Russian add to letters.
PLAIN = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ə": "e", "ħ": "h", "ŋ": "n",
        "'": None, "’": None, "‘": None, "`": None, "´": None, "ʼ": None, "ʻ": None, "ʿ": None, "ʾ": None, "′": None, "ʹ": None, ".": None,
        "-": " ", "‐": " ", "‑": " ", "–": " ", "—": " ", "/": " ", ",": " ", "_": " ", "\u00a0": " ",
    }
)  # fmt: skip

ARABIC_ARTICLES = frozenset(lexicon.ARABIC_ARTICLES.split())
SAME_WORDS = dict(line.split(" | ") for line in lexicon.SAME_WORDS.strip().split("\n"))


# Letters that transliterations use for the same sound, in this order.
ALIKE = (
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("kh", "k"),
    ("gh", "g"),
    ("q", "k"),
    ("dh", "d"),
    ("aye", "ai"),
    ("ay", "ai"),
    ("ey", "ai"),
    ("ei", "ai"),
)
ENDINGS = (("iyah", "ia"), ("iyeh", "ia"), ("iya", "ia"), ("iye", "ia"), ("yah", "ia"), ("iah", "ia"), ("ah", "a"), ("eh", "a"), ("y", "i"))


def strip_accents(name: str) -> str:
    """The name without accents and other marks.

    >>> strip_accents("Gómez of Łódź")
    'Gomez of Łodz'
    """
    return "".join([character for character in unicodedata.normalize("NFKD", name) if not unicodedata.combining(character)])


@lru_cache(maxsize=1 << 12)
def fold(name: str) -> str:
    """The name in plain lower-case letters: no accents, apostrophes or hyphens.

    >>> fold("Sana'a"), fold("Deir ez-Zor"), fold("Małopolska"), fold("St. Louis")
    ('sanaa', 'deir ez zor', 'malopolska', 'st louis')
    """
    if not name.isascii():
        name = strip_accents(name)
    return " ".join(name.lower().translate(PLAIN).split())


def loosen(key: str) -> str:
    """A folded name without the parts in which transliterations differ: articles, doubled letters, "ou", endings.

    >>> loosen("al tanf"), loosen("tel abyad"), loosen("tall abyad"), loosen("kobane"), loosen("kobani")
    ('tanf', 'tel abyad', 'tal abyad', 'kobane', 'kobani')
    """
    words = key.split()
    kept = [word for position, word in enumerate(words) if word not in ARABIC_ARTICLES or len(words) == 1]
    return " ".join([_loosen_word(word) for word in kept or words])


def _loosen_word(word: str) -> str:
    word = SAME_WORDS.get(word, word)
    if len(word) < 4:
        return word
    for before, after in ALIKE:
        word = word.replace(before, after)
    letters = [letter for letter, before in zip(word, " " + word, strict=False) if letter != before]
    word = "".join(letters)
    for ending, after in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + after
    return word
