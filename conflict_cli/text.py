"""Raw characters to blocks, tokens and sentences: the only module that sees characters one by one.

Offsets never move: nothing is replaced, removed or folded here, every span points into the text as it was read.
"""

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from conflict_cli.snapshots import stored

if TYPE_CHECKING:  # the snapshot's patterns need its C part only
    import regex


class Block(NamedTuple):
    """A paragraph or line: `kind` is title, heading, bullet, paragraph, meta or boilerplate."""

    kind: str
    start: int
    end: int


class Tokens(NamedTuple):
    """Parallel lists over the tokens of the whole text; `lowers` are the words folded to lower case."""

    words: list[str]
    lowers: list[str]
    starts: list[int]
    ends: list[int]


class Sentence(NamedTuple):
    """Characters `start:end` of the text, tokens `first:last`, in block number `block`."""

    start: int
    end: int
    first: int
    last: int
    block: int


class Document(NamedTuple):
    """A text with its structure. Sentences are those of title, headings, bullets and paragraphs: not of meta lines
    (publication line, byline) and not of boilerplate, so nothing from there can become a fact."""

    text: str
    title: str | None
    blocks: list[Block]
    tokens: Tokens
    sentences: list[Sentence]


# Abbreviations with dots between single letters; numbers with separators (comma, dot, colon of a time, NBSP, thin and
# narrow spaces as thousands separators); a number glued to a word ("7killed"); words with inner hyphens and apostrophes, without a
# possessive 's; else one character.
TOKEN = re.compile(
    r"[A-Za-z]{2,}+(?![\w'’\u2010\u2011-])"  # nearly every word, before anything else is tried
    r"|(?:[^\W\d_]\.){2,}"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?![\w])"
    r"|\d+(?:[.,:]\d+)*(?![\w-])"
    r"|\d+(?=[^\W\d_]{4})"
    r"|['’]s\b"
    r"|\w+(?:[-'’\u2010\u2011](?!s\b)\w+)*"
    r"|[^\w\s]"
)
BULLET = r"[-*•‣◦▪●–—]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+"
META = (
    r"(?:published|posted|updated|last (?:updated|modified)|created|date|issued|by|author|source|location|url|tags?|category|filed under)\b"
    r"\s*(?:on|at)?\s*:?\s"
)
DATE_LINE = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    r"(?:\d{1,2}\s+[A-Za-z]{3,9}\.?,?\s+\d{4}|[A-Za-z]{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
    r"(?:[\s,|–—-]+\d{1,2}[:.]\d\d.{0,20})?"
)
# A paragraph that opens or reads like this belongs to the page around the article, not to the article.
BOILERPLATE = (
    r"note to readers|disclaimer\b|copyright\b|©|\(c\) \d{4}|all rights reserved|articles? by:|for media inquir"
    r"|read (?:more|also|next)\b"
    r"|related (?:articles?|stories|links|news|posts|topics)|see also:|more on this|you may also like|recommended\b.{0,20}$"
    r"|subscribe\b|sign up (?:for|to)|follow us\b|join (?:us|our) |like us on|share (?:this|on|via)\b|click (?:here|the|to)\b"
    r"|advertisement\b"
    r"|support (?:us|our (?:work|journalism))|donate\b|if you (?:like|enjoy|value)"
    r"|this (?:article|story|report) (?:was|is|has been) (?:originally |first )?(?:published|produced|reproduced)"
    r"|the original source of this article|photo(?:graph)?s?(?: credit)?:|image(?: credit)?:|getty images"
    r"|the views expressed|terms of (?:use|service)|privacy policy|contact(?: us)?:|e-?mail:|tags:|comments?$"
)
# Words that only such paragraphs use, wherever they stand in a paragraph.
BOILERPLATE_INSIDE = (
    r"share buttons|email lists|paypal|please (?:support|donate|share|subscribe)|\ball rights reserved\b|fair use"
    r"|permission (?:to|from) (?:cross-?post|re(?:post|print|produce|publish|use)|copy|quote|publish|the (?:author|publisher|copyright))"
    r"|may not be (?:reproduced|republished)|reproduction .{0,30}prohibited|sole responsibility of the author"
    r"|our newsletter|\[email.{0,3}protected\]"
)
# Without any of these in the text no paragraph needs to be searched for them.
BOILERPLATE_SIGNS = (
    "share buttons", "email lists", "paypal", "please ", "all rights reserved", "fair use", "permission ", "may not be re", "reproduction ",
    "sole responsibility", "our newsletter", "[email",
)  # fmt: skip
# From a paragraph that opens like this to the end everything is the page's footer.
FOOTER = r"note to readers|disclaimer\b|copyright\b|©|the original source of this article|articles by:"


class LinePatterns(NamedTuple):
    """What tells the kinds of lines apart."""

    bullet: "regex.Pattern[str]"
    meta: "regex.Pattern[str]"
    date_line: "regex.Pattern[str]"
    boilerplate: "regex.Pattern[str]"
    boilerplate_inside: "regex.Pattern[str]"
    footer: "regex.Pattern[str]"


@stored
def line_patterns() -> LinePatterns:
    """The patterns above; all but the bullet's take capitals and small letters for the same."""
    import regex

    folding = [regex.compile(pattern, regex.IGNORECASE) for pattern in (META, DATE_LINE, BOILERPLATE, BOILERPLATE_INSIDE, FOOTER)]
    return LinePatterns(regex.compile(BULLET), *folding)


CLOSERS = frozenset("\"'”’»)]")
OPENERS = frozenset("\"'“‘«([")
LONGEST_SENTENCE = 400  # tokens: four times what lawyers write
STOPS = frozenset((".", "!", "?", "…"))
# Titles and units that end in a full stop in the middle of a sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt sgt capt maj brig adm cmdr cdr cpl pvt pte insp supt gov sen rep pres hon rev fr sr jr st mt ft "
    "no nos vs "
    "approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun dept govt gp capt hav nk det "
    "spc amb min sqn lance "
    "asst bros inc ltd co corp p pp vol ed art sec fig al cf etc ca km mm cal eg ie".split()
)
# A sentence may end with these though they end in a full stop: the next word decides.
ENDING_ABBREVIATIONS = frozenset("etc inc ltd co jr sr al".split())


def read_document(text: str, title: str | None = None) -> Document:
    """The text cut to blocks, tokens and sentences; `title` is used where the text itself shows none."""
    blocks = split_blocks(text)
    tokens = tokenize(text)
    sentences = [
        sentence
        for number, block in enumerate(blocks)
        if block.kind not in ("meta", "boilerplate")
        for sentence in split_sentences(text, tokens, number, block)
    ]
    headline = next((text[block.start : block.end] for block in blocks if block.kind == "title"), None)
    return Document(text, headline or title, blocks, tokens, sentences)


def tokenize(text: str) -> Tokens:
    """Words, numbers and single punctuation marks, with their offsets.

    >>> tokenize("At 7.30 the U.S. army's 1,250 men-at-arms left.").words
    ['At', '7.30', 'the', 'U.S.', 'army', "'s", '1,250', 'men-at-arms', 'left', '.']
    """
    spans = [match.span() for match in TOKEN.finditer(text)]
    words = [text[start:end] for start, end in spans]
    return Tokens(words, [word.lower() for word in words], [start for start, _ in spans], [end for _, end in spans])


def split_blocks(text: str) -> list[Block]:
    """Paragraphs, headings, bullets, the title, publication lines and what only frames the article."""
    spans = _line_spans(text)
    blocks: list[Block] = []
    footer = links = False
    seen_body = False
    lowered = text.lower()
    patterns = line_patterns()
    suspect = any(sign in lowered for sign in BOILERPLATE_SIGNS)
    for number, (start, end) in enumerate(spans):
        line = text[start:end]
        opening = line[:200]
        if footer or patterns.boilerplate.match(opening) or (suspect and patterns.boilerplate_inside.search(line)):
            # A footer opens only after the body: a first line that looks like one is no reason to drop the article.
            footer = footer or (seen_body and bool(patterns.footer.match(opening)))
            kind = "boilerplate"
            links = line.endswith(":") and len(line) < 40  # "Read more:" and what it lists
        elif links and (_is_heading(line) or patterns.bullet.match(opening)):
            kind = "boilerplate"
        elif patterns.bullet.match(opening):
            kind, seen_body = "bullet", True
        elif len(line) < 120 and (
            patterns.date_line.fullmatch(line)
            or (patterns.meta.match(opening) and not line.endswith(".") and (":" in opening or len(line) < 40))
        ):
            kind = "meta"
        elif not _is_heading(line) or len(spans) == 1:
            kind, seen_body = "paragraph", True
        elif not any(block.kind in ("title", "paragraph", "bullet", "heading") for block in blocks):
            kind = "title" if any(len(text[s:e]) > 40 for s, e in spans[number + 1 :]) else "paragraph"
        else:
            kind = "heading"
        blocks.append(Block(kind, start, end))
    return blocks


def _is_heading(line: str) -> bool:
    """A short line without a sentence's end."""
    return len(line) <= 160 and line[-1] not in '.!?…;,"”’' and ". " not in line


def _line_spans(text: str) -> list[tuple[int, int]]:
    """Offsets of the paragraphs: of the lines, unless the text was wrapped at a column, then of runs of lines."""
    lines = []
    for match in re.finditer(r"[^\n\r\u2028\u2029\x0b\x0c]+", text):
        start, end = match.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            lines.append((start, end))
    if not _is_wrapped(text, lines):
        return lines
    spans = [lines[0]] if lines else []
    widest = max((end - start for start, end in lines), default=0)
    for (start, end), (before_start, before_end) in zip(lines[1:], lines, strict=False):
        gap = text[before_end:start]
        blank = gap.count("\n") > 1 or gap.count("\r") > max(1, gap.count("\n"))
        full = before_end - before_start > 0.6 * widest
        if blank or not full or line_patterns().bullet.match(text[start : start + 8]):
            spans.append((start, end))
        else:
            spans[-1] = (spans[-1][0], end)
    return spans


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Call it wrapped when lines run on: most full lines are followed by one that opens in lower case."""
    widest = max((end - start for start, end in lines), default=0)
    if len(lines) < 3 or widest > 132:
        return False
    pairs = [(before, after) for before, after in pairwise(lines) if text[before[1] : after[0]].count("\n") == 1]
    run_on = sum(text[after[0]].islower() and text[before[1] - 1] not in ".!?:" for before, after in pairs)
    return run_on >= 2 and run_on * 4 >= len(pairs)


def split_sentences(text: str, tokens: Tokens, number: int, block: Block) -> list[Sentence]:
    """The sentences of one block; a title, heading or bullet may hold several too."""
    first, last = bisect_left(tokens.starts, block.start), bisect_left(tokens.starts, block.end)
    words = tokens.words
    sentences = []
    begin = first
    position = first
    while position < last:
        word = words[position]
        if word in STOPS or word == ";" or (word[-1] == "." and len(word) > 1):
            after = position + 1
            while after < last and (words[after] in STOPS or (words[after] in CLOSERS and _closes(text, tokens, after))):
                after += 1
            if word != ";" and _ends_sentence(tokens, position, after, last):
                sentences.append((begin, after))
                begin = after
            position = after
        else:
            position += 1
    if begin < last:
        sentences.append((begin, last))
    return [Sentence(tokens.starts[a], tokens.ends[b - 1], a, b, number) for span in sentences for a, b in _cut(words, *span)]


def _cut(words: list[str], first: int, last: int) -> list[tuple[int, int]]:
    """A sentence in pieces of bearable length, cut behind commas where there are any: what never ends is no sentence."""
    pieces = []
    while last - first > LONGEST_SENTENCE:
        end = first + LONGEST_SENTENCE
        cut = next((position + 1 for position in range(end - 1, first + LONGEST_SENTENCE // 2, -1) if words[position] == ","), end)
        pieces.append((first, cut))
        first = cut
    return [*pieces, (first, last)]


def _closes(text: str, tokens: Tokens, position: int) -> bool:
    """A quotation mark or bracket that touches what stands before it and not what stands after it."""
    end = tokens.ends[position]
    return tokens.ends[position - 1] == tokens.starts[position] and (
        tokens.words[position] not in "\"'" or end == len(text) or not text[end].isalnum() or text[tokens.starts[position] - 1] in ".!?"
    )


def _ends_sentence(tokens: Tokens, position: int, after: int, last: int) -> bool:
    """Whether the stop at `position` ends a sentence whose next would open at token `after`."""
    if after >= last:
        return True
    word, following = tokens.words[position], tokens.words[after]
    opener = after
    while following in OPENERS and opener + 1 < last:
        opener += 1
        following = tokens.words[opener]
    if not (following[0].isupper() or following[0].isdigit() or following[0] in OPENERS or following in "•-–—" or following[0] > "\u0250"):
        return False
    if len(word) > 1 and word[-1] == ".":  # U.S. and the like end a sentence only before a word that must open one
        return tokens.lowers[opener] in SENTENCE_OPENERS and tokens.starts[after] > tokens.ends[position]
    if word != ".":
        return True
    before = tokens.lowers[position - 1] if position else ""
    touching = tokens.starts[after] == tokens.ends[position]
    if position and tokens.ends[position - 1] == tokens.starts[position]:
        if before in ABBREVIATIONS and (before != "no" or following[0].isdigit()):
            if before in ("mar", "may", "sat", "sun", "wed", "min", "art", "ed", "p", "no", "col", "fig"):
                return not following[0].isdigit() and not tokens.words[position - 1][0].isupper()
            return before in ENDING_ABBREVIATIONS and tokens.lowers[opener] in SENTENCE_OPENERS
        if len(before) == 1 and before.isalpha() and tokens.words[position - 1].isupper() and before != "i":
            return tokens.lowers[opener] in SENTENCE_OPENERS
    if touching:  # "injured.The man": the blank was lost; but not "3.The" of a list nor "example.Com"
        return len(before) > 2 and before[-1].isalpha() and following[0].isupper()
    return True


# Words that open a sentence far more often than they follow an abbreviation or an initial.
SENTENCE_OPENERS = frozenset(
    "the a an in on at it he she they we this that these those there but and however meanwhile according after before during while when as "
    "for no two three four five six seven eight nine ten since his her their its i if by from some many several earlier later also".split()
)
