"""The longest phrase of a lexicon at a token, by dictionaries instead of regular expressions."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import compress
from typing import Generic, NamedTuple, Protocol, TypeVar

from conflict_cli.lexicon import plurals
from conflict_cli.vocabulary import Word, check_word

T = TypeVar("T")


class Entry(NamedTuple):
    """One line of a lexicon: `phrase | attribute | attribute …`."""

    phrase: str
    attributes: tuple[str, ...]


def any_of(*blocks: str) -> str:
    """A regular expression for any phrase of lexicon blocks, the longest first.

    >>> any_of("and\\nas well as\\n&")
    '(?:as\\\\ well\\\\ as|and|\\\\&)'
    """
    phrases = {phrase for block in blocks for phrase in read_phrases(block)}
    longest_first = sorted(map(re.escape, phrases), key=lambda phrase: (-len(phrase), phrase))
    return f"(?:{'|'.join(longest_first)})"


def read_entries(block: str) -> list[Entry]:
    """The entries of a lexicon's text block: one per line, `|` before attributes, `#` starts a
    comment.

    >>> read_entries("car bomb | explosive\\n# a comment\\nsniper")
    [Entry(phrase='car bomb', attributes=('explosive',)), Entry(phrase='sniper', attributes=())]
    """
    entries = []
    for raw in block.splitlines():
        line = raw.partition("#")[0].strip()
        if line:
            phrase, *attributes = (part.strip() for part in line.split("|"))
            entries.append(Entry(phrase, tuple(attributes)))
    return entries


def read_phrases(block: str) -> tuple[str, ...]:
    """The phrases of a lexicon's text block.

    >>> read_phrases("in custody\\ndead")
    ('in custody', 'dead')
    """
    return tuple(entry.phrase for entry in read_entries(block))


def read_pairs(block: str) -> tuple[tuple[str, str], ...]:
    """The phrases of a text block with their only attribute, the longest first.

    >>> read_pairs("y | ies\\nay | ays")
    (('ay', 'ays'), ('y', 'ies'))
    """
    pairs = ((entry.phrase, entry.attributes[0]) for entry in read_entries(block))
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def read_labels(block: str, words: Sequence[Word]) -> dict[str, Word]:
    """The first attribute of each entry, a word of a vocabulary, by the phrase of the entry.

    >>> read_labels("her | female\\nhis | male", ("female", "male"))
    {'her': 'female', 'his': 'male'}

    Raises ValueError for any other attribute.
    """
    return {
        entry.phrase: check_word(entry.attributes[0], words, entry.phrase)
        for entry in read_entries(block)
    }


class OfWords(Protocol):
    """A rule that is asked only about some words."""

    @property
    def words(self) -> frozenset[str]: ...


Rule = TypeVar("Rule", bound=OfWords)


def group_by_word(rules: Iterable[Rule]) -> dict[str, tuple[Rule, ...]]:
    """The rules about each word, in order."""
    found: dict[str, tuple[Rule, ...]] = {}
    for rule in rules:
        for word in rule.words:
            found[word] = (*found.get(word, ()), rule)
    return found


class Followers(dict[str, frozenset[str]]):
    """The second words of phrases by the first word: in a snapshot one string each, split at the
    first use.
    """

    def __init__(self, joined: dict[str, str]) -> None:
        super().__init__()
        self.joined = joined

    def __missing__(self, first: str) -> frozenset[str]:
        seconds = self[first] = frozenset(self.joined[first].split())
        return seconds


class Phrases(Generic[T]):
    """Values by phrase, found by the longest run of tokens that spells one.

    Phrases are matched token by token, joined with single blanks, so they must be spelled as the
    tokens are: folded to lower case when the tokens given to `longest` are.
    """

    def __init__(self, values: dict[str, T]) -> None:
        self.values = values
        longest: dict[str, int] = {}
        seconds: dict[str, set[str]] = {}
        for phrase in values:
            first, blank, rest = phrase.partition(" ")
            length = phrase.count(" ") + 1
            if length > longest.get(first, 0):
                longest[first] = length
            if blank:
                seconds.setdefault(first, set()).add(rest.partition(" ")[0])
        self._longest = longest
        self._followers = Followers(
            {first: " ".join(sorted(words)) for first, words in seconds.items()}
        )

    @property
    def first_words(self) -> Container[str]:
        """The first words of the phrases: looking one up costs a third of looking for the longest
        phrase.
        """
        return self._longest

    def followers(self, first: str) -> frozenset[str]:
        """The second words of the phrases that begin with this word: most words that open a long
        phrase are followed by others.

        >>> sorted(Phrases({"car": 1, "car bomb": 2, "car park": 3}).followers("car"))
        ['bomb', 'park']
        """
        return self._followers[first] if self._longest.get(first, 0) > 1 else NONE

    def __reduce__(self) -> tuple[Callable[..., "Phrases[T]"], tuple[object, ...]]:
        """The state for the build cache: a few long strings, which load several times as fast as
        thousands of short ones.
        """
        distinct = list(dict.fromkeys(self.values.values()))
        numbers = {value: chr(number) for number, value in enumerate(distinct)}
        if len(distinct) >= 0xD800:  # too many numbers for single characters
            return Phrases, (self.values,)
        return _restore, (
            "\n".join(self.values),
            "".join([numbers[value] for value in self.values.values()]),
            distinct,
            "\n".join(self._longest),
            bytes(self._longest.values()),
            "\n".join([self._followers.joined.get(first, "") for first in self._longest]),
        )

    def longest(self, tokens: Sequence[str], start: int, stop: int) -> tuple[int, T] | None:
        """The number of tokens and the value of the longest phrase that begins at `start` and ends
        by `stop`.

        >>> Phrases({"car": 1, "car bomb": 2}).longest(["a", "car", "bomb"], 1, 3)
        (2, 2)
        """
        if start >= stop:
            return None
        first = tokens[start]
        most = self._longest.get(first)
        if most is None:
            return None
        values = self.values
        if most > 1 and start + 1 < stop and tokens[start + 1] in self._followers[first]:
            most = min(most, stop - start)
            while most > 1:
                value = values.get(" ".join(tokens[start : start + most]))
                if value is not None:
                    return most, value
                most -= 1
        value = values.get(first)
        return None if value is None else (1, value)

    def runs(self, tokens: Sequence[str], first: int, last: int) -> list[tuple[int, int, T]]:
        """The longest phrases of the tokens `first:last` from left to right, each with its first
        and last token; none overlap.

        >>> Phrases({"car": 1, "car bomb": 2}).runs(["car", "bomb", "in", "car"], 0, 4)
        [(0, 2, 2), (3, 4, 1)]
        """
        found: list[tuple[int, int, T]] = []
        lengths, values, after = self._longest, self.values, first
        for position in words_in(lengths, tokens, first, last):
            if position < after:
                continue
            word = tokens[position]
            if (
                lengths[word] > 1
                and position + 1 < last
                and tokens[position + 1] in self._followers[word]
            ):
                match = self.longest(tokens, position, last)
                if match is not None:
                    after = position + match[0]
                    found.append((position, after, match[1]))
            elif word in values:
                found.append((position, position + 1, values[word]))
        return found


NONE: frozenset[str] = frozenset()


def _restore(
    phrases: str, numbers: str, distinct: list[T], firsts: str, lengths: bytes, seconds: str
) -> Phrases[T]:
    """Restores the phrases from a snapshot."""
    restored: Phrases[T] = Phrases({})
    if numbers:
        restored.values = dict(
            zip(phrases.split("\n"), map(distinct.__getitem__, map(ord, numbers)), strict=True)
        )
        words = firsts.split("\n")
        restored._longest = dict(zip(words, lengths, strict=True))
        restored._followers = Followers(dict(zip(words, seconds.split("\n"), strict=True)))
    return restored


def words_in(known: Container[str], tokens: Sequence[str], first: int, last: int) -> Iterator[int]:
    """The positions from `first` up to `last` whose tokens are known words: five times as fast as
    single look-ups.

    >>> [*words_in({"bomb", "car"}, ["a", "car", "bomb", "killed", "two"], 0, 5)]
    [1, 2]
    """
    return compress(range(first, last), map(known.__contains__, tokens[first:last]))


def contains(text: str, phrases: Iterable[str]) -> bool:
    """True if one of the phrases occurs in a text, even within a word: this takes a fifth of the
    time of trying a pattern that needs one.

    >>> [contains("two were buried", ("buri", "bury")), contains("two died", ("buri", "bury"))]
    [True, False]
    """
    return any(map(text.__contains__, phrases))


class PhraseSet(NamedTuple):
    """Phrases to test a text for: single words, and longer ones, each between blanks, by one of
    their words.

    `signs` are all these words: a text without any has none of the phrases.
    """

    words: frozenset[str]
    longer: dict[str, list[str]]
    signs: frozenset[str]

    def occurs_in(self, tokens: Sequence[str]) -> bool:
        """True if one of the phrases occurs in the tokens.

        >>> dead = collect_phrases(["dead", "in custody"])
        >>> [dead.occurs_in(text.split()) for text in ("the dead man", "he is in custody",
        ...     "in police custody")]
        [True, True, False]
        """
        if self.signs.isdisjoint(tokens):
            return False
        if not self.words.isdisjoint(tokens):
            return True
        text = f" {' '.join(tokens)} "
        for word in filter(self.longer.__contains__, tokens):
            for phrase in self.longer[word]:
                if phrase in text:
                    return True
        return False


def collect_phrases(phrases: Iterable[str]) -> PhraseSet:
    """The phrases as a set; a longer one is filed under its longest word, and left out if one of
    its words is a phrase itself.
    """
    distinct = sorted(set(phrases))
    words = frozenset(phrase for phrase in distinct if " " not in phrase)
    longer: dict[str, list[str]] = {}
    for phrase in distinct:
        parts = phrase.split()
        if words.isdisjoint(parts):
            longer.setdefault(max(parts, key=len), []).append(f" {phrase} ")
    return PhraseSet(words, longer, words.union(longer))


def shortest(phrases: Iterable[str]) -> tuple[str, ...]:
    """The phrases that contain no other: a text without them has none of the phrases.

    >>> shortest(("vigil", "vigils", "laid to rest"))
    ('vigil', 'laid to rest')
    """
    known = tuple(phrases)
    return tuple(
        phrase for phrase in known if not any(other in phrase for other in known if other != phrase)
    )


def inflect(phrase: str) -> str:
    """The regular plural of a noun phrase's last word.

    >>> [inflect(phrase) for phrase in ("soldier", "aid worker", "deputy", "boy", "witness",
    ...     "coach")]
    ['soldiers', 'aid workers', 'deputies', 'boys', 'witnesses', 'coaches']
    """
    for ending, plural in PLURAL_ENDINGS:
        if phrase.endswith(ending):
            return phrase[: -len(ending)] + plural
    return f"{phrase}s"


PLURAL_ENDINGS = read_pairs(plurals.ENDINGS)
