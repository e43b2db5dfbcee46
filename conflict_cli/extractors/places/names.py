"""Runs of capitalised words that could name a place, without other words attached to them.

A run is a name word ("Kobani", "al-Tanf", "d'Ivoire"), the small words and further name words that
continue it, and nothing that another extractor has taken. What is no part of a name is cut off at
both ends: openers of sentences, demonyms, titles.
"""

from functools import lru_cache
from typing import NamedTuple

from conflict_cli.extractors.places.trimming import OPENERS, PARTICLES, PlaceRun, opens_known, trim
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import OWNING, Document, Sentence, Tokens, in_sentences

OF = frozenset(function_words.OF.split())
THE = frozenset(function_words.THE.split())

OF_HEADS = frozenset(lexicon.OF_HEADS.split())
OTHER_HEADS = frozenset(lexicon.OTHER_HEADS.split())
DOTTED = frozenset(lexicon.DOTTED.split())
NUMBERED = frozenset(lexicon.NUMBERED.split())
# With a number after them they are not places: "Flash Update No. 4".
COUNTED_THINGS = frozenset(lexicon.COUNTED_THINGS.split())
SECTIONS = frozenset(lexicon.SECTIONS.split())
# The most tokens between "Dure 1" and "Dure 2".
NEAR = 8
ORDINALS = frozenset(lexicon.ORDINALS.split())


OPENING_ARTICLES = frozenset(lexicon.OPENING_ARTICLES.split())


# Small words that continue a name, and words that never do.
SMALL_WORDS = PARTICLES | OF
SAINTS = frozenset(lexicon.SAINTS.split())
WAYS = frozenset(lexicon.WAYS.split())
MARKS = frozenset(",;:!?()[]'\"“”‘’—-")  # not "–", which may join the ends of a road


def is_name_word(word: str) -> bool:
    """True if a word is written as a name: with a capital, or with one after a short particle.

    >>> (is_name_word("Kobani"), is_name_word("al-Tanf"), is_name_word("d'Ivoire"),
    ...     is_name_word("anti-American"), is_name_word("village"))
    (True, True, True, False, False)
    """
    if word[0].isupper():
        return True
    if word.islower() or not word[0].isalpha():
        return False
    particle, separator, rest = (
        word.partition("-")
        if "-" in word
        else word.partition("'")
        if "'" in word
        else word.partition("’")
    )
    return (
        bool(separator)
        and len(particle) <= 3
        and particle in PARTICLES_JOINED
        and rest[:1].isupper()
    )


# Joined to the name by a hyphen or an apostrophe: the Arabic article before any letter, "d'" and
# "l'", "N'Djamena", "O'Neill".
PARTICLES_JOINED = PARTICLES | frozenset(lexicon.PARTICLES_TOO.split())


class SentenceRuns(NamedTuple):
    """The runs of sentence `number`, from left to right, without the words attached to them."""

    number: int
    runs: list[PlaceRun]


def find_runs(document: Document, blocked: bytearray) -> list[SentenceRuns]:
    """The runs of name words of each sentence that has any; `blocked` says of each token whether
    another extractor took it.
    """
    tokens, sentences = document.tokens, document.sentences
    words = tokens.words
    found: list[SentenceRuns] = []
    runs: list[PlaceRun] = []
    current = opening = -1
    last = stop = 0
    for position, number in in_sentences(document, _openings(document, blocked)):
        if position < last or blocked[position]:
            continue
        if number != current:
            current, runs = number, []
            stop = sentences[number].last
            opening = _first_word(tokens, sentences[number])
        if words[position] in OPENING_ARTICLES and not _goes_before_name(
            tokens, position, stop, blocked
        ):
            continue
        last = position + 1
        if last < stop and _may_go_on(words[last]):
            last = _end_of_run(document.text, tokens, position, stop, blocked)
        run = PlaceRun(position, last, position == opening)
        if last == position + 1:
            if not is_bare_name(words[position]) and not opens_known(tokens, position):
                continue
        else:
            run = trim(tokens, run)
            if run.first == run.last:
                continue
        if not runs:
            found.append(SentenceRuns(number, runs))
        runs.append(run)
    return found


def _openings(document: Document, blocked: bytearray) -> list[int]:
    """The free tokens at which a name may begin, in order, with small articles before a capital."""
    words, capitals = document.tokens.words, document.capitals
    articles = [
        number - 1 for number in capitals if number and words[number - 1] in OPENING_ARTICLES
    ]
    openings = [number for number in capitals if not blocked[number] and opens_name(words[number])]
    return sorted(openings + articles) if articles else openings


@lru_cache(maxsize=1 << 12)
def opens_name(word: str) -> bool:
    """True if a place's name may begin with a word: not with one that only opens sentences.

    >>> opens_name("Kobani"), opens_name("al-Tanf"), opens_name("However"), opens_name("BUT")
    (True, True, False, True)
    """
    if not is_name_word(word):
        return False
    opener, apostrophe, _ = word.lower().replace("’", "'").partition("'")
    return (word.isupper() or word.lower() not in OPENERS) and not (
        apostrophe and opener in OPENERS
    )


@lru_cache(maxsize=1 << 12)
def is_bare_name(word: str) -> bool:
    """True if a name word alone may be a place's: no people, no title, no compound of a name.

    >>> (is_bare_name("Kobani"), is_bare_name("Syrian"), is_bare_name("President"),
    ...     is_bare_name("Turkish-backed"))
    (True, False, False, False)
    """
    run = trim(Tokens([word], [word.lower()], [0], [len(word)]), PlaceRun(0, 1, False))
    return run.first < run.last


def _first_word(tokens: Tokens, sentence: Sentence) -> int:
    position = sentence.first
    while position < sentence.last and not tokens.words[position][0].isalnum():
        position += 1
    return position


def _goes_before_name(tokens: Tokens, position: int, stop: int, blocked: bytearray) -> bool:
    """True if a small article or a mark is part of the name that follows it: "el Arish", "St.
    Mary".
    """
    return (
        position + 1 < stop
        and not blocked[position + 1]
        and tokens.words[position + 1][0].isupper()
    )


def _end_of_run(text: str, tokens: Tokens, first: int, stop: int, blocked: bytearray) -> int:
    """The token after the name that begins at `first`."""
    words = tokens.words
    last = first + 1
    while last < stop and _may_go_on(words[last]) and not blocked[last]:
        word = words[last]
        if text[tokens.ends[last - 1] : tokens.starts[last]].strip(" \u00a0"):
            break  # a new line, a tab
        if is_name_word(word):
            last += 1
            continue
        after = _past_other_words(tokens, first, last, stop, blocked)
        if after is None:
            break
        last = after
    return last


def _past_other_words(
    tokens: Tokens, first: int, at: int, stop: int, blocked: bytearray
) -> int | None:
    """The token at which a name goes on after the marks, numbers and small words from token `at`
    on, None if it doesn't.
    """
    words, lowers = tokens.words, tokens.lowers
    word = words[at]
    if word == "." and lowers[at - 1] in DOTTED and tokens.starts[at] == tokens.ends[at - 1]:
        return at + 2 if _goes_before_name(tokens, at, stop, blocked) else None
    if word[0].isdigit() and word[-2:] in ORDINALS and _goes_before_name(tokens, at, stop, blocked):
        return at + 2
    if (
        word.isdigit()
        and len(word) < 4
        and (lowers[at - 1] in NUMBERED or _is_numbered(tokens, at, first, stop))
    ):
        return at + 1
    if word == "." and words[at - 1] == "No" and _numbers_place(tokens, at, stop):
        return at + 2
    if word == "–" and _joins_ends(tokens, at, stop, blocked):
        return at + 2
    if word in OWNING and lowers[first] in SAINTS:
        return at + 1  # "St Michael's church"
    return _over_small_words(tokens, at, stop, blocked)


def _numbers_place(tokens: Tokens, dot: int, stop: int) -> bool:
    """True if "No." is before the number of a place: "School No. 5"."""
    noun = dot - 2
    return (
        dot + 1 < stop
        and tokens.words[dot + 1].isdigit()
        and noun >= 0
        and tokens.lowers[noun] not in COUNTED_THINGS
    )


def _is_numbered(tokens: Tokens, number: int, first: int, stop: int) -> bool:
    """True if a number distinguishes several places of one name: "Primavera 2 sector", "Dure 1 and
    Dure 2", not "Bama 12 people".
    """
    words = tokens.words
    if len(words[number]) > 2:
        return False
    if number + 1 < stop and tokens.lowers[number + 1] in SECTIONS:
        return True
    near = range(max(0, first - NEAR), min(number + NEAR, stop - 1))
    return any(
        words[at] == words[number - 1]
        and words[at + 1].isdigit()
        and words[at + 1] != words[number]
        for at in near
    )


@lru_cache(maxsize=1 << 12)
def _may_go_on(word: str) -> bool:
    """True if a name can go on with a word at all: nearly every word that follows a name is a small
    word or a mark.
    """
    return (
        word in SMALL_WORDS
        or word in OWNING
        or not ((word.islower() and not word[0].isdigit()) or word in MARKS)
    )


def _joins_ends(tokens: Tokens, dash: int, stop: int, blocked: bytearray) -> bool:
    """True if a dash joins the two ends of a road into one name: "the Homs–Palmyra road", not "the
    Russia–Ukraine war".
    """
    end = dash + 1
    if (
        end >= stop
        or tokens.ends[dash - 1] != tokens.starts[dash]
        or tokens.ends[dash] != tokens.starts[end]
    ):
        return False
    while end < stop and is_name_word(tokens.words[end]) and not blocked[end]:
        end += 1
    return end < stop and end > dash + 1 and tokens.lowers[end] in WAYS


def _over_small_words(tokens: Tokens, position: int, stop: int, blocked: bytearray) -> int | None:
    """The token after "de la", "of the" and the like if it is a name word, else None."""
    words, lowers = tokens.words, tokens.lowers
    after = position
    if words[after] in OF:
        if lowers[position - 1] not in OF_HEADS:
            return None
        after += 1
        if after < stop and words[after] in THE:
            after += 1
    else:
        while after < stop and words[after] in PARTICLES and after - position < 2:
            after += 1
        if after == position:
            return None
    if after < stop and not blocked[after] and is_name_word(words[after]):
        return after + 1
    return None
