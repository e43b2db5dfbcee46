"""Markup of Markdown, HTML and wikis, and addresses: the enclosed words are read, the markup is
not.
"""

import re
from collections.abc import Iterator

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import layout as lexicon
from conflict_cli.text.layout.plain import Edit, take_out

URL = compile_wording(
    r"SCHEMES(?:[^\s<>\"'’”()\[\]]|\([^\s()]*\))+(?<![.,;:!?])",
    lexicon,
    examples=("see https://example.org/a_(b).", "www.example.org"),
    counter_examples=("http: a protocol", "example.org"),
)
MAILBOX = re.compile(r"<?\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+\b>?")
LINK = re.compile(
    r"(!?)\[([^\[\]\n]{0,300})\]"  # words, or of a picture its description
    r"\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?"  # the address
    r"(?: \"[^\"\n]*\")?\)"  # a title
)
HEADING = re.compile(r"^[ \t]*#{1,6}[ \t]+(?=\S)", re.MULTILINE)
EMPHASIS = re.compile(
    r"(?<![\w*])(?P<stars>\*{1,3})(?=[^\s*])[^*\n]+?(?<=[^\s*])(?P=stars)(?![\w*])"
    r"|(?<!\w)(?P<lines>_{1,3})(?=[^\s_])[^_\n]+?(?<=[^\s_])(?P=lines)(?!\w)"
    r"|(?P<struck>~~)(?=\S)[^~\n]+?(?<=\S)~~"
    r"|(?P<code>`)[^`\n]+?`"
)
# The notes of encyclopedias.
NOTE = compile_wording(
    r"\[(?:\d{1,3}|[a-z](?=\](?![a-zA-Z]))|NUMBERED_NOTES \d+|NOTES)\]",
    lexicon,
    examples=("left 12 dead.[3]", "in May[b] they", "[note 4]", "[citation needed]"),
    counter_examples=("[t]he raid", "[the envoy]"),
)
BLOCKS = frozenset(lexicon.BLOCK_TAGS.split())
INLINE = frozenset(lexicon.INLINE_TAGS.split())
LINE_BREAKS = frozenset(lexicon.LINE_BREAKS.split())
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b(?:\"[^\"<>]*\"|'[^'<>]*'|[^<>\"'])*>")
HIDDEN = (("<!--", "-->"), *((f"<{tag}", f"</{tag}>") for tag in lexicon.HIDDEN_TAGS.split()))
ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});")


def read_addresses(text: str) -> Iterator[Edit]:
    """URLs and mail addresses: nothing in them is read."""
    yield from take_out(URL, text)
    yield from take_out(MAILBOX, text)


def read_links(text: str) -> Iterator[Edit]:
    """Links of Markdown: "[two](https://…)" is read as "two"; the description of a picture is not
    read.
    """
    for match in LINK.finditer(text):
        if match[1]:
            yield Edit(match.start(), match.end())
        else:
            yield Edit(match.start(), match.start(2))
            yield Edit(match.end(2), match.end())


def read_headings(text: str) -> Iterator[Edit]:
    """The signs before a heading: "## Kidal"."""
    return take_out(HEADING, text)


def read_emphasis(text: str) -> Iterator[Edit]:
    """The marks around words: "**two**", "_all_", "~~three~~"; not a bullet's nor a footnote's
    star.
    """
    for match in EMPHASIS.finditer(text):
        mark = next(filter(None, match.groups()))
        yield Edit(match.start(), match.start() + len(mark))
        yield Edit(match.end() - len(mark), match.end())


def read_notes(text: str) -> Iterator[Edit]:
    """The numbers of footnotes: "left 12 dead.[3]"."""
    return take_out(NOTE, text)


def read_tags(text: str) -> Iterator[Edit]:
    """Tags, comments and scripts of HTML; tags that begin or end a paragraph are read as
    its end.
    """
    for opening, closing in HIDDEN:
        yield from _between(text, opening, closing)
    for match in TAG.finditer(text):
        name = match[2].lower()
        if name in BLOCKS:
            yield Edit(match.start(), match.end(), "\n\n")
        elif name in INLINE:
            yield Edit(match.start(), match.end(), "\n" if name in LINE_BREAKS else "")


def _between(text: str, opening: str, closing: str) -> Iterator[Edit]:
    """The edits that remove everything from an opening to the next closing."""
    folded = text.lower()
    end = 0
    while (start := folded.find(opening, end)) >= 0 and (last := folded.find(closing, start)) >= 0:
        end = last + len(closing)
        yield Edit(start, end)


def read_entities(text: str) -> Iterator[Edit]:
    """Character entities: "Syria&#8217;s" is read as "Syria’s"."""
    from html import unescape

    for match in ENTITY.finditer(text):
        put = unescape(match.group())
        if put != match.group():
            yield Edit(match.start(), match.end(), put.replace("\u00a0", " "))
