"""Splits raw characters into tokens and sentences; only this module and `blocks` see single
characters.

Offsets never move: nothing is replaced, removed or folded here, and every span points into the text
as it was read.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, compress
from operator import ne

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import function_words, numbers
from conflict_cli.lexicon import layout as lexicon
from conflict_cli.text.blocks import Block, split_blocks

OWNING = frozenset(function_words.GENITIVE_MARKS.split())
POSSESSIVES = OWNING | {"'", "’"}  # that of plurals too: "the rebels' camp"


# The values that all stages read are classes with slots: reading an attribute of a named tuple
# takes two and a half times as long.
class Tokens:
    """Parallel lists over the tokens of the whole text; `lowers` are the words folded to lower
    case.
    """

    __slots__ = ("ends", "lowers", "starts", "words")

    def __init__(
        self, words: list[str], lowers: list[str], starts: list[int], ends: list[int]
    ) -> None:
        self.words = words
        self.lowers = lowers
        self.starts = starts
        self.ends = ends


class Sentence:
    """Characters `start:end` of the text, tokens `first:last`, in block number `block`."""

    __slots__ = ("block", "end", "first", "last", "start")

    def __init__(self, start: int, end: int, first: int, last: int, block: int) -> None:
        self.start = start
        self.end = end
        self.first = first
        self.last = last
        self.block = block


class Document:
    """A text with its structure. Sentences are those of title, headings, bullets and paragraphs:
    not of meta lines (publication line, byline) or boilerplate, so nothing in those can become a
    fact. `capitals` are the numbers of the tokens with a capital letter: only these can be names.
    """

    __slots__ = ("blocks", "capitals", "sentences", "text", "title", "tokens")

    def __init__(
        self,
        text: str,
        title: str | None,
        blocks: list[Block],
        tokens: Tokens,
        sentences: list[Sentence],
        capitals: list[int],
    ) -> None:
        self.text = text
        self.title = title
        self.blocks = blocks
        self.tokens = tokens
        self.sentences = sentences
        self.capitals = capitals


SCALED = compile_wording(
    r"\d\d?\d?\.\d\d?(?i:SHORT_SCALES)(?![\w-])",
    numbers,
    examples=("1.5bn were raised", "2.5K"),
    counter_examples=("1.5 bn", "2.5kg"),
)
# First nearly every word and mark; then abbreviations with dots between single letters; numbers
# with separators (NBSP, thin and narrow spaces as thousands separators; comma, dot, colon of a
# time); a number glued to a word ("7killed"); a possessive 's; words with inner hyphens and
# apostrophes, without a possessive 's. Blanks are skipped before all of that, and each alternative
# begins with a single class, which is tried before the alternative is entered: that halves the
# time.
TOKEN = re.compile(
    r"((?! )(?:"
    r"[A-Za-z][A-Za-z]++(?=[ .,\n])"
    r"|[^\w\s'’]"
    r"|[^\W\d_]\.(?:[^\W\d_]\.)+"
    r"|\d\d?\d?(?:[\u00a0\u202f\u2009]\d{3})+(?![\w])"
    rf"|{SCALED.pattern}"
    r"|\d\d*(?:[.,:]\d+)*(?![\w-])"
    r"|\d\d*(?=[^\W\d_]{4})"
    r"|['’]s\b"
    r"|\w\w*(?:[-'’\u2010\u2011](?!s\b)\w+)*"
    r"|['’]"
    r"))"
)
CLOSERS = frozenset("\"'”’»)]")
OPENERS = frozenset("\"'“‘«([")
LONGEST_SENTENCE = 400  # tokens: four times the longest sentence that lawyers write
ENDS = frozenset((".", "!", "?", "…"))
STOPS = ENDS | {";"}
# The first full stop of an abbreviation with several.
INSIDE_DOTTED = re.compile(r"\.(?=[^\W\d_]\.)")
ABBREVIATIONS = frozenset(lexicon.ABBREVIATIONS.split())
NUMBER_MARKS = frozenset(lexicon.NUMBER_MARKS.split())
ABBREVIATED_WORDS = frozenset(lexicon.ABBREVIATED_WORDS.split())
ENDING_ABBREVIATIONS = frozenset(lexicon.ENDING_ABBREVIATIONS.split())


def read_document(text: str, title: str | None = None) -> Document:
    """The text cut into blocks, tokens and sentences; `title` is used if the text has none."""
    tokens = tokenize(text)
    blocks = split_blocks(text, tokens.lowers, tokens.starts)
    stops = find_stops(text, tokens)
    sentences = [
        sentence
        for number, block in enumerate(blocks)
        if block.kind not in ("meta", "boilerplate")
        for sentence in split_sentences(text, tokens, stops, number, block)
    ]
    headline = next(
        (text[block.start : block.end] for block in blocks if block.kind == "title"), None
    )
    capitals = list(compress(range(len(tokens.words)), map(ne, tokens.words, tokens.lowers)))
    return Document(text, headline or title, blocks, tokens, sentences, capitals)


def in_sentences(document: Document, tokens: Iterable[int]) -> list[tuple[int, int]]:
    """Each of the ascending token numbers with the number of its sentence; tokens outside sentences
    are left out.

    >>> in_sentences(read_document("By: Jane Roe\\n\\nAll fled. None came back."), [1, 5, 8])
    [(5, 0), (8, 1)]
    """
    found: list[tuple[int, int]] = []
    sentences = document.sentences
    number = 0
    for token in tokens:
        while number < len(sentences) and sentences[number].last <= token:
            number += 1
        if number == len(sentences):
            break
        if sentences[number].first <= token:
            found.append((token, number))
    return found


def tokenize(text: str) -> Tokens:
    """Splits a text into words, numbers and single punctuation marks, with their offsets.

    >>> tokenize("At 7.30 the U.S. army's 1,250 men-at-arms left.").words
    ['At', '7.30', 'the', 'U.S.', 'army', "'s", '1,250', 'men-at-arms', 'left', '.']
    """
    pieces = TOKEN.split(text)  # gaps and tokens alternate: their lengths give every offset
    edges = list(accumulate(map(len, pieces)))
    words = pieces[1::2]
    # One string for all equal tokens: half the memory of a text, and each is hashed only once.
    kept = dict(zip(words, words, strict=True))
    folded = dict(zip(kept, map(str.lower, kept), strict=True))
    return Tokens(
        list(map(kept.__getitem__, words)),
        list(map(folded.__getitem__, words)),
        edges[:-1:2],
        edges[1::2],
    )


def find_stops(text: str, tokens: Tokens) -> list[int]:
    """The tokens at which a sentence may end, in order: full stops and the like, semicolons,
    abbreviations with dots.
    """
    stops = list(compress(range(len(tokens.words)), map(STOPS.__contains__, tokens.words)))
    if dotted := [
        bisect_right(tokens.starts, match.start()) - 1 for match in INSIDE_DOTTED.finditer(text)
    ]:
        stops = sorted(
            {
                *stops,
                *[
                    number
                    for number in dotted
                    if tokens.words[number][-1] == "." and len(tokens.words[number]) > 1
                ],
            }
        )
    return stops


def split_sentences(
    text: str, tokens: Tokens, stops: Sequence[int], number: int, block: Block
) -> list[Sentence]:
    """The sentences of one block; a title, heading or bullet may hold several too. `stops` are
    those of the whole text.
    """
    first, last = bisect_left(tokens.starts, block.start), bisect_left(tokens.starts, block.end)
    words = tokens.words
    sentences = []
    begin = after = first
    for position in stops[bisect_left(stops, first) : bisect_left(stops, last)]:
        if position < after:
            continue
        after = position + 1
        while after < last and (
            words[after] in ENDS or (words[after] in CLOSERS and _closes(text, tokens, after))
        ):
            after += 1
        if words[position] != ";" and _ends_sentence(tokens, position, after, last):
            sentences.append((begin, after))
            begin = after
    if begin < last:
        sentences.append((begin, last))
    return [
        Sentence(tokens.starts[a], tokens.ends[b - 1], a, b, number)
        for span in sentences
        for a, b in _cut(words, *span)
    ]


def _cut(words: list[str], first: int, last: int) -> list[tuple[int, int]]:
    """A sentence in pieces of bounded length, cut after commas if possible: text without an end is
    not a sentence.
    """
    pieces = []
    while last - first > LONGEST_SENTENCE:
        end = first + LONGEST_SENTENCE
        cut = next(
            (
                position + 1
                for position in range(end - 1, first + LONGEST_SENTENCE // 2, -1)
                if words[position] == ","
            ),
            end,
        )
        pieces.append((first, cut))
        first = cut
    return [*pieces, (first, last)]


def _closes(text: str, tokens: Tokens, position: int) -> bool:
    """True if a token is a quotation mark or bracket that touches the token before it and not the
    one after it.
    """
    end = tokens.ends[position]
    return tokens.ends[position - 1] == tokens.starts[position] and (
        tokens.words[position] not in "\"'"
        or end == len(text)
        or not text[end].isalnum()
        or text[tokens.starts[position] - 1] in ".!?"
    )


def _ends_sentence(tokens: Tokens, position: int, after: int, last: int) -> bool:
    """True if the stop at `position` ends a sentence, where the next one would open at token
    `after`.
    """
    if after >= last:
        return True
    word, following = tokens.words[position], tokens.words[after]
    opener = after
    while following in OPENERS and opener + 1 < last:
        opener += 1
        following = tokens.words[opener]
    if not _may_open(following):
        return False
    if len(word) > 1 and word[-1] == ".":
        # U.S. and the like end a sentence only before a word that must open one
        return (
            tokens.lowers[opener] in SENTENCE_OPENERS
            and tokens.starts[after] > tokens.ends[position]
        )
    if word != ".":
        return True
    before = tokens.lowers[position - 1] if position else ""
    touching = tokens.starts[after] == tokens.ends[position]
    if position and tokens.ends[position - 1] == tokens.starts[position]:
        if before in ABBREVIATIONS and (before not in NUMBER_MARKS or following[0].isdigit()):
            if before in ABBREVIATED_WORDS:
                return not following[0].isdigit() and not tokens.words[position - 1][0].isupper()
            return before in ENDING_ABBREVIATIONS and tokens.lowers[opener] in SENTENCE_OPENERS
        if (
            len(before) == 1
            and before.isalpha()
            and tokens.words[position - 1].isupper()
            and before != "i"
        ):
            return tokens.lowers[opener] in SENTENCE_OPENERS
    if touching:
        # "injured.The man": the blank was lost; but not "3.The" of a list nor "example.Com"
        return len(before) > 2 and before[-1].isalpha() and following[0].isupper()
    return True


def _may_open(word: str) -> bool:
    """True if a word looks like the first of a sentence: "The", "12", "“", but not "and"."""
    first = word[0]
    return (
        first.isupper() or first.isdigit() or first in OPENERS or word in "•-–—" or first > "\u0250"
    )


SENTENCE_OPENERS = frozenset(lexicon.SENTENCE_OPENERS.split())
