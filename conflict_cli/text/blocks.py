"""Raw characters to paragraphs, headings, bullets, the title, publication lines and the boilerplate around the article."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from conflict_cli.startup.build_cache import stored

if TYPE_CHECKING:  # the snapshot's patterns need its C part only
    import regex


BlockKind = Literal["title", "heading", "bullet", "paragraph", "meta", "boilerplate"]


class Block(NamedTuple):
    """A paragraph or line of the text, with its characters `start:end`."""

    kind: BlockKind
    start: int
    end: int


BULLET = r"[-*•‣◦▪●–—]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+"
META = (
    r"(?:published|posted|updated|last (?:updated|modified)|created|date|issued"  # when
    r"|by|author|source|location|url|tags?|category|filed under)\b"  # by whom, where, about what
    r"\s*(?:on|at)?\s*:?\s"
)
DATE_LINE = (
    r"(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"  # the day of the week
    r"|mon|tues?|wed|thur?s?|fri|sat|sun)[.,]{0,2}\s+)?"
    r"(?:\d{1,2}\s+[A-Za-z]{3,9}\.?,?\s+\d{4}"  # 4 April 2017
    r"|[A-Za-z]{3,9}\.?\s+\d{1,2},?\s+\d{4}"  # April 4, 2017
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4})"  # 2017-04-04, 4/4/2017
    r"(?:[\s,|–—-]+\d{1,2}[:.]\d\d.{0,20})?"  # the time of day
    r"(?:\s*\((?:last )?(?:updated|modified)\b[^()]{0,40}\).{0,20})?"
)
# "Posted on April 4, 2017 by the news desk" is longer than other lines of the kind.
POSTED = rf"(?:published|posted|updated|issued)\s+(?:on\s+)?{DATE_LINE}(?:\s+by\s[^,.;]{{1,60}})?"
# A paragraph that opens like one of these belongs to the page around the article, not to the article. Each pattern opens with letters
# that must be there, by which nearly all paragraphs are passed over without trying any pattern.
BOILERPLATE = (
    # rights
    "note to readers", r"disclaimer\b", r"copyright\b", "©", r"\(c\) \d{4}", "all rights reserved",
    "articles? by:", "for media inquir",
    # other articles
    r"read (?:more|also|next)\b", "related (?:articles?|stories|links|news|posts|topics)",
    "see also:", "more on this", "you may also like", r"recommended\b.{0,20}$",
    # what the reader should do
    r"subscribe\b", "sign up (?:for|to)", r"follow us\b", "join (?:us|our) ", "like us on",
    r"share (?:this|on|via)\b", r"click (?:here|the|to)\b", r"advertisement\b",
    "support (?:us|our (?:work|journalism))", r"donate\b", "if you (?:like|enjoy|value)",
    # where it comes from
    "this (?:article|story|report) (?:was|is|has been) (?:originally |first )?"
    "(?:published|produced|reproduced)",
    "the original source of this article", "photo(?:graph)?s?(?: credit)?:", "image(?: credit)?:",
    "getty images", "the views expressed",
    # the page
    "terms of (?:use|service)", "privacy policy", "contact(?: us)?:", "e-mail:", "email:", "tags:",
    "comments?$",
)  # fmt: skip
# Phrases that only such paragraphs have, anywhere in them.
BOILERPLATE_INSIDE = (
    r"share buttons|email lists|paypal|please (?:support|donate|share|subscribe)"
    r"|\ball rights reserved\b|fair use"
    r"|permission (?:to|from) (?:cross-?post|re(?:post|print|produce|publish|use)|copy|quote"
    r"|publish|the (?:author|publisher|copyright))"
    r"|may not be (?:reproduced|republished)|reproduction .{0,30}prohibited"
    r"|sole responsibility of the author|our newsletter|\[email.{0,3}protected\]"
)
# Only a paragraph with one of these words needs to be searched for that.
BOILERPLATE_WORDS = frozenset(
    "buttons lists paypal please reserved fair permission reproduced republished reproduction sole newsletter newsletters email "
    "emailprotected".split()
)
# From a paragraph that opens like this to the end everything is the page's footer.
# "© AP Photo / Jane Roe" belongs to a picture in the middle of the article.
FOOTER = (
    r"note to readers|disclaimer\b|copyright\b|©.{0,40}\b(?:19|20)\d\d\b"  # rights
    r"|the original source of this article|articles by:"  # where it comes from
)


LONGEST_TITLE = 160  # characters of a heading or a title


class LinePatterns(NamedTuple):
    """The patterns of the kinds of lines; `openings` are the letters with which boilerplate begins, in lower case."""

    bullet: "regex.Pattern[str]"
    meta: "regex.Pattern[str]"
    date_line: "regex.Pattern[str]"
    boilerplate: "regex.Pattern[str]"
    boilerplate_inside: "regex.Pattern[str]"
    footer: "regex.Pattern[str]"
    openings: tuple[str, ...]


@stored
def line_patterns() -> LinePatterns:
    """The patterns above; all but that of bullets ignore case."""
    import regex

    folded = (META, f"{DATE_LINE}|{POSTED}", "|".join(BOILERPLATE), BOILERPLATE_INSIDE, FOOTER)
    meta, date_line, opening, inside, footer = [regex.compile(pattern, regex.IGNORECASE) for pattern in folded]
    openings = tuple(dict.fromkeys(map(literal_opening, BOILERPLATE)))
    return LinePatterns(regex.compile(BULLET), meta, date_line, opening, inside, footer, openings)


def literal_opening(pattern: str) -> str:
    """The letters with which every match of a pattern must begin; the pattern has no alternatives at its top.

    >>> literal_opening("articles? by:"), literal_opening(r"\\(c\\) \\d{4}"), literal_opening("photo(?:graph)?s?:")
    ('article', '(c) ', 'photo')
    """
    match = re.match(r"(?:\\\W|[^\\.?*+{(\[$](?![?*{]))*", pattern)
    return match.group().replace("\\", "") if match else ""


def split_blocks(text: str, lowers: Sequence[str], starts: Sequence[int]) -> list[Block]:
    """The blocks of a text; `lowers` and `starts` are its words in lower case and their offsets."""
    spans = _line_spans(text)
    blocks: list[Block] = []
    kind: BlockKind
    footer = links = False
    seen_body = seen_any = False  # of the article: a paragraph or bullet; one of these, a title or a heading
    title = ""  # the first
    suspects = _suspect_offsets(lowers, starts)
    for number, (start, end) in enumerate(spans):
        line = text[start:end]
        if footer or _is_boilerplate(line, bool(suspects) and _any_between(suspects, start, end)):
            # A footer opens only after the body: a first line that looks like one must not drop the article.
            footer = footer or (seen_body and line_patterns().footer.match(line) is not None)
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
    """Whether a paragraph opens like boilerplate or, if one of its words is suspect, has a phrase of it."""
    patterns = line_patterns()
    if line[:40].lower().startswith(patterns.openings) and patterns.boilerplate.match(line[:200]):
        return True
    return is_suspect and patterns.boilerplate_inside.search(line) is not None


def _kind_of(text: str, spans: Sequence[tuple[int, int]], number: int, is_first: bool, title: str) -> BlockKind:
    """The kind of a line of the article; `is_first` if it opens the article, `title` is empty below the body."""
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
    """The offsets of words that may mark their paragraph as boilerplate."""
    if BOILERPLATE_WORDS.isdisjoint(lowers):
        return []
    return [start for lower, start in zip(lowers, starts, strict=True) if lower in BOILERPLATE_WORDS]


def _any_between(offsets: Sequence[int], start: int, end: int) -> bool:
    """Whether one of the ascending offsets is in `start:end`."""
    position = bisect_left(offsets, start)
    return position < len(offsets) and offsets[position] < end


def _is_bullet(line: str) -> bool:
    return not line[0].isupper() and line_patterns().bullet.match(line) is not None


def _is_meta(line: str) -> bool:
    """Whether a short line is about the publication: its day, author or source."""
    patterns = line_patterns()
    if patterns.date_line.fullmatch(line):
        return True
    return line[-1] != "." and (":" in line or len(line) < 40) and patterns.meta.match(line) is not None


def _is_above_date(text: str, spans: Sequence[tuple[int, int]], number: int) -> bool:
    """Whether a short line is followed by the day of publication, and that by the article."""
    if number + 2 >= len(spans) or spans[number][1] - spans[number][0] > LONGEST_TITLE:
        return False
    start, end = spans[number + 1]
    return line_patterns().date_line.fullmatch(text[start:end]) is not None


def _is_heading(line: str) -> bool:
    """Whether a line is short and doesn't end like a sentence."""
    return len(line) <= LONGEST_TITLE and line[-1] not in '.!?…;,"”’' and ". " not in line


def _repeats(title: str, line: str) -> bool:
    """Whether a short line repeats the title, with hardly a word that the title lacks.

    >>> [_repeats("Mine kills four in Dura | The Tribune", line) for line in ("Mine kills four in Dura.", "In Dura")]
    [True, False]
    """
    if len(line) > LONGEST_TITLE:
        return False
    words = line.lower().rstrip(".").split()
    known = set(title.lower().split())
    return len(words) > 3 and 3 * sum(word in known for word in words) >= 2 * len(words)


def _line_spans(text: str) -> list[tuple[int, int]]:
    """Offsets of the paragraphs: of the lines, unless the text was wrapped at a column, then of runs of lines."""
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
    """The text with a line feed for each character that ends a line, so that its length stays the same."""
    for character in "\r\x0b\x0c\u2028\u2029":
        text = text.replace(character, "\n")
    return text


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether lines run on: a text is wrapped if many full lines are followed by one that opens in lower case."""
    widest = max((end - start for start, end in lines), default=0)
    if len(lines) < 3 or widest > 132:
        return False
    pairs = [(before, after) for before, after in pairwise(lines) if text[before[1] : after[0]].count("\n") == 1]
    run_on = sum(text[after[0]].islower() and text[before[1] - 1] not in ".!?:" for before, after in pairs)
    return run_on >= 2 and run_on * 4 >= len(pairs)
