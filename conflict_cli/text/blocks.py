"""Splits raw characters into paragraphs, headings, bullets, the title, publication lines and the
boilerplate around the article.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import claims, function_words
from conflict_cli.lexicon import layout as lexicon

BlockKind = Literal["title", "heading", "bullet", "paragraph", "meta", "boilerplate"]


class Block(NamedTuple):
    """A paragraph or line of the text, with its characters `start:end`."""

    kind: BlockKind
    start: int
    end: int


BULLET = re.compile(r"[-*•‣◦▪●–—]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+")
# A short line about the publication: when, by whom, where, about what.
META = compile_wording(
    r"^FIELDS\b\s*(?:ON|AT)?\s*:?\s",
    lexicon,
    function_words,
    examples=("Published on 4 April 2017", "Source: The Weir Post"),
    counter_examples=("Sources: three", "The author: a diver"),
    flags=re.IGNORECASE,
)
DATE = (
    r"(?:(?:WEEKDAYS|SHORT_WEEKDAYS)[.,]{0,2}\s+)?"
    r"(?:\d{1,2}\s+[A-Za-z]{3,9}\.?,?\s+\d{4}"  # 4 April 2017
    r"|[A-Za-z]{3,9}\.?\s+\d{1,2},?\s+\d{4}"  # April 4, 2017
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4})"  # 2017-04-04, 4/4/2017
    r"(?:[\s,|–—-]+\d{1,2}[:.]\d\d.{0,20})?"  # the time of day
    r"(?:\s*\(EDITED\b[^()]{0,40}\).{0,20})?"
)
# The day of publication on a line of its own.
DATE_LINE = compile_wording(
    rf"^(?:{DATE}|POSTED\s+(?:ON\s+)?{DATE}(?:\s+BY\s[^,.;]{{1,60}})?)$",
    lexicon,
    claims,
    function_words,
    examples=(
        "Tues., 4 April 2017, 10:30 GMT (last updated at noon)",
        "Posted on April 4, 2017 by the news desk",
    ),
    counter_examples=("On 4 April 2017", "4 April 2017 was a Tuesday"),
    flags=re.IGNORECASE,
)
# A paragraph that opens like this belongs to the page around the article, not to the article.
PAGE_OPENING = compile_wording(
    r"^(?:PAGE_OPENINGS(?!(?<=\w)\w)|\(c\) \d{4}|THIS_TEXT HAS_BEEN (?:FIRST )?PUBLISHED"
    r"|RECOMMENDED\b.{0,20}$|COMMENTS$)",
    lexicon,
    examples=(
        "read more: a year of siege",
        "tags:war",
        "this report was first published on friday",
        "recommended for you",
        "(c) 2020",
    ),
    counter_examples=(
        "subscribers fled",
        "recommended by the envoy, the truce held",
        "comments on the raid",
        "this report is",
    ),
)
# A paragraph with one of these belongs to the page.
NOTICE = compile_wording(
    r"\b(?:NOTICES|PERMISSION PERMITTED|REPRODUCTION .{0,30}PROHIBITED)\b"
    r"|\[EMAIL.{0,3}PROTECTED\]",
    lexicon,
    examples=(
        "All rights reserved.",
        "without permission to reprint",
        "Reproduction in any form is prohibited",
        "[email protected]",
    ),
    counter_examples=("They had permission to land.", "the email protected nobody"),
    flags=re.IGNORECASE,
)
NOTICE_WORDS = frozenset(lexicon.NOTICE_WORDS.split())
# Everything from a paragraph that opens like this to the end is the page's footer; not "© AP Photo
# / Jane Roe", which belongs to a picture within the article.
FOOTER = compile_wording(
    r"^(?:FOOTERS(?!(?<=\w)\w)|©.{0,40}\b(?:19|20)\d\d\b)",
    lexicon,
    examples=("Copyright: The Weir Post", "© The Weir Post 2020"),
    counter_examples=("© Weir Photo / Jane Roe",),
    flags=re.IGNORECASE,
)
LONGEST_TITLE = 160  # characters of a heading or a title


def split_blocks(text: str, lowers: Sequence[str], starts: Sequence[int]) -> list[Block]:
    """The blocks of a text; `lowers` and `starts` are its words in lower case and their offsets."""
    spans = _line_spans(text)
    blocks: list[Block] = []
    kind: BlockKind
    footer = links = False
    seen_body = seen_any = False  # of the article: a paragraph or bullet; also a title or heading
    title = ""  # the first
    suspects = _suspect_offsets(lowers, starts)
    for number, (start, end) in enumerate(spans):
        line = text[start:end]
        if footer or _is_boilerplate(line, bool(suspects) and _any_between(suspects, start, end)):
            # A footer can begin only after the body: a first line that looks like one must not drop
            # the article.
            footer = footer or (seen_body and FOOTER.match(line) is not None)
            kind = "boilerplate"
            links = line.endswith(":") and len(line) < 40  # "Read more:" and what it lists
        elif links and (_is_heading(line) or _is_bullet(line)):
            kind = "boilerplate"
        else:
            kind = _kind_of(text, spans, number, not seen_any, "" if seen_body else title)
        title = title or (line if kind == "title" else "")
        seen_body = seen_body or kind in ("paragraph", "bullet")
        seen_any = seen_any or kind not in ("meta", "boilerplate")
        blocks.append(Block(kind, start, end))
    return blocks


def _is_boilerplate(line: str, is_suspect: bool) -> bool:
    """True if a paragraph belongs to the page: it opens like that or, if one of its words is
    suspect, contains a notice.
    """
    return PAGE_OPENING.match(line[:200].lower()) is not None or (
        is_suspect and NOTICE.search(line) is not None
    )


def _kind_of(
    text: str, spans: Sequence[tuple[int, int]], number: int, is_first: bool, title: str
) -> BlockKind:
    """The kind of a line of the article; `is_first` if it opens the article, `title` is empty below
    the body.
    """
    start, end = spans[number]
    line = text[start:end]
    if _is_bullet(line):
        return "bullet"
    if len(line) < 120 and _is_meta(line):
        return "meta"
    if title and _repeats(title, line):
        return "title"  # the page's title, then the article's
    if is_first and _is_above_date(text, spans, number):
        return "title"  # "Shells hit a market: Guns also leave thirty wounded."
    if not _is_heading(line) or len(spans) == 1:
        return "paragraph"
    if not is_first:
        return "heading"
    return "title" if any(last - first > 40 for first, last in spans[number + 1 :]) else "paragraph"


def _suspect_offsets(lowers: Sequence[str], starts: Sequence[int]) -> list[int]:
    """The offsets of suspect words: every notice of the page has one."""
    if NOTICE_WORDS.isdisjoint(lowers):
        return []
    return [start for lower, start in zip(lowers, starts, strict=True) if lower in NOTICE_WORDS]


def _any_between(offsets: Sequence[int], start: int, end: int) -> bool:
    """True if one of the ascending offsets is in `start:end`."""
    position = bisect_left(offsets, start)
    return position < len(offsets) and offsets[position] < end


def _is_bullet(line: str) -> bool:
    return not line[0].isupper() and BULLET.match(line) is not None


def _is_meta(line: str) -> bool:
    """True if a short line is about the publication: its day, author or source."""
    if DATE_LINE.match(line):
        return True
    return line[-1] != "." and (":" in line or len(line) < 40) and META.match(line) is not None


def _is_above_date(text: str, spans: Sequence[tuple[int, int]], number: int) -> bool:
    """True if a short line is followed by the day of publication, and that by the article."""
    if number + 2 >= len(spans) or spans[number][1] - spans[number][0] > LONGEST_TITLE:
        return False
    start, end = spans[number + 1]
    return DATE_LINE.match(text[start:end]) is not None


def _is_heading(line: str) -> bool:
    """True if a line is short and doesn't end like a sentence."""
    return len(line) <= LONGEST_TITLE and line[-1] not in '.!?…;,"”’' and ". " not in line


def _repeats(title: str, line: str) -> bool:
    """True if a short line repeats the title, with hardly a word that the title lacks.

    >>> [_repeats("Mine kills four in Dura | The Tribune", line)
    ...     for line in ("Mine kills four in Dura.", "In Dura")]
    [True, False]
    """
    if len(line) > LONGEST_TITLE:
        return False
    words = line.lower().rstrip(".").split()
    known = set(title.lower().split())
    return len(words) > 3 and 3 * sum(word in known for word in words) >= 2 * len(words)


def _line_spans(text: str) -> list[tuple[int, int]]:
    """The offsets of the paragraphs: of lines, or, if the text was wrapped at a column, of runs of
    lines.
    """
    lines = []
    start = 0
    for line in _with_plain_ends(text).split("\n"):
        stripped = line.strip()
        if stripped:
            begin = start + len(line) - len(line.lstrip())
            lines.append((begin, begin + len(stripped)))
        start += len(line) + 1
    if not _is_wrapped(text, lines):
        return lines
    spans = [lines[0]] if lines else []
    widest = max((end - start for start, end in lines), default=0)
    for (start, end), (before_start, before_end) in zip(lines[1:], lines, strict=False):
        gap = text[before_end:start]
        blank = gap.count("\n") > 1 or gap.count("\r") > max(1, gap.count("\n"))
        full = before_end - before_start > 0.6 * widest
        if blank or not full or _is_bullet(text[start : start + 8]):
            spans.append((start, end))
        else:
            spans[-1] = (spans[-1][0], end)
    return spans


def _with_plain_ends(text: str) -> str:
    """The text with a line feed for each character that ends a line, so that its length stays the
    same.
    """
    for character in "\r\x0b\x0c\u2028\u2029":
        text = text.replace(character, "\n")
    return text


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """True if lines run on: a text is wrapped if many full lines are followed by one that opens in
    lower case.
    """
    widest = max((end - start for start, end in lines), default=0)
    if len(lines) < 3 or widest > 132:
        return False
    pairs = [
        (before, after)
        for before, after in pairwise(lines)
        if text[before[1] : after[0]].count("\n") == 1
    ]
    run_on = sum(
        text[after[0]].islower() and text[before[1] - 1] not in ".!?:" for before, after in pairs
    )
    return run_on >= 2 and run_on * 4 >= len(pairs)
