"""One key for the many spellings of a place's name.

The build makes the gazetteer's keys with this module too, so that keys and look-ups can't differ.
It imports only a lexicon and its reader: nothing else is installed during the build.
"""

import unicodedata
from functools import lru_cache

from conflict_cli.engine.phrases import read_pairs
from conflict_cli.lexicon.places import spellings as lexicon

# Marks that transliterations of Arabic, Hebrew and Russian add to letters, which are left out.
MARKS = "'’‘`´ʼʻʿʾ′ʹ."
JOINTS = "-‐‑–—/,_\u00a0"  # each is a blank
PLAIN = str.maketrans(
    {
        **dict.fromkeys(MARKS),
        **dict.fromkeys(JOINTS, " "),
        **dict(read_pairs(lexicon.PLAIN_LETTERS)),
    }
)

ARABIC_ARTICLES = frozenset(lexicon.ARABIC_ARTICLES.split())
SAME_WORDS = dict(read_pairs(lexicon.SAME_WORDS))
SAME_SOUNDS = (*read_pairs(lexicon.SAME_SOUNDS), *read_pairs(lexicon.SAME_SOUNDS_AFTER))
SAME_ENDINGS = read_pairs(lexicon.SAME_ENDINGS)


def strip_accents(name: str) -> str:
    """The name without accents and other marks.

    >>> strip_accents("Gómez of Łódź")
    'Gomez of Łodz'
    """
    return "".join(
        [
            character
            for character in unicodedata.normalize("NFKD", name)
            if not unicodedata.combining(character)
        ]
    )


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
    """A folded name without the parts in which transliterations differ: articles, doubled letters,
    "ou", endings.

    >>> (loosen("al tanf"), loosen("tel abyad"), loosen("tall abyad"), loosen("kobane"),
    ...     loosen("kobani"))
    ('tanf', 'tel abyad', 'tal abyad', 'kobane', 'kobani')
    """
    words = key.split()
    kept = [
        word
        for position, word in enumerate(words)
        if word not in ARABIC_ARTICLES or len(words) == 1
    ]
    return " ".join([_loosen_word(word) for word in kept or words])


def _loosen_word(word: str) -> str:
    word = SAME_WORDS.get(word, word)
    if len(word) < 4:
        return word
    for before, after in SAME_SOUNDS:
        word = word.replace(before, after)
    letters = [letter for letter, before in zip(word, " " + word, strict=False) if letter != before]
    word = "".join(letters)
    for ending, after in SAME_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + after
    return word
