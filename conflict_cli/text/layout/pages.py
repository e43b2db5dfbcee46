"""Text from printed pages and wire services: running heads, feet and numbers, words hyphenated at
line ends, typed dashes.
"""

import re
from collections import Counter
from collections.abc import Iterator

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import layout as lexicon
from conflict_cli.text.layout.plain import Edit

NUMBERED = compile_wording(
    r"^(?:PAGE_MARKS[ \t]{0,4})?(?:[-–—|][ \t]{0,4})?"  # "Page 2", "- 2
    r"\d{1,4}(?:[ \t]{0,4}(?:OF|/)[ \t]{0,4}\d{1,4})?"  # 2 of 9, 2/9
    r"(?:[ \t]{0,4}[-–—|])?$",  # … -"
    lexicon,
    function_words,
    examples=("Page 2", "- 2 -", "p. 2/9"),
    counter_examples=("Pages 2", "2 of the 9", "2 dead"),
    flags=re.IGNORECASE,
)
OF_PAGES = compile_wording(
    r"\b(?:PAGE)[ \t]{1,4}\d{1,4}(?: OF \d{1,4})?$",
    lexicon,
    function_words,
    examples=("THE MONITOR | Page 2 of 9",),
    counter_examples=("the front page of 2 May", "Page 2 shows it"),
    flags=re.IGNORECASE,
)
LONGEST_HEAD = 100  # characters
TIMES = 3  # that a running head occurs in a text
# A word cut at the end of a line, and a soft hyphen anywhere.
CUT = re.compile(
    r"\b(?P<before>[A-Za-z]*[a-z])(?P<mark>[-\u2010])"  # chil-
    r"[ \t]*\r?\n(?:[ \t]*>)*[ \t]*(?=(?P<after>[a-z]+))"  # dren, on a quoted line too
    r"|\u00ad(?:\r?\n[ \t]*)?"
)
COMPOUNDS = re.compile(r"\b[A-Za-z]+-[a-z]+")
COMPOUND = frozenset(lexicon.COMPOUND.split())

# A dash as agencies typed it: "BONN, Germany (AP) _ Police".
TYPED = re.compile(r"(?<=[^\W_] )_(?= [^\W_])|(?<=\) )_(?= [^\W_])")


def read_page_heads(text: str) -> Iterator[Edit]:
    """The lines at the top and foot of pages; a sentence that they interrupt runs on."""
    lines: list[tuple[int, int, str]] = []
    start = 0
    for line in text.replace("\x0c", "\n").split("\n"):
        if 0 < len(line.strip()) <= LONGEST_HEAD:
            lines.append((start, start + len(line), line.strip()))
        start += len(line) + 1
    if not any(OF_PAGES.search(line) for *_, line in lines) and "\x0c" not in text:
        return
    shapes = [re.sub(r"\d+", "0", line) for *_, line in lines]
    times = Counter(shapes)
    for (start, end, line), shape in zip(lines, shapes, strict=True):
        least = 2 if OF_PAGES.search(line) else TIMES
        if NUMBERED.match(line) or times[shape] >= least:
            yield _without(text, start, end)


def _without(text: str, start: int, end: int) -> Edit:
    """The edit that removes a line, with the blank lines around it if it interrupts a sentence."""
    first, last = start, end
    while first and text[first - 1].isspace():
        first -= 1
    while last < len(text) and text[last].isspace():
        last += 1
    if first and last < len(text) and text[first - 1] not in '.!?:”"’' and text[last].islower():
        return Edit(first, last, "\n")
    return Edit(start, end)


def read_hyphens(text: str) -> Iterator[Edit]:
    """Words that are cut at the end of a line: "chil-⏎dren" is one word; "rebel-⏎held" keeps its
    hyphen if the text has the word with one elsewhere.
    """
    compounds = set(COMPOUNDS.findall(text))
    for match in CUT.finditer(text):
        if match["mark"] is None:
            yield Edit(match.start(), match.end())
            continue
        keeps = (
            match["before"].lower() in COMPOUND
            or f"{match['before']}-{match['after']}" in compounds
        )
        yield Edit(match.start("mark") + keeps, match.end())


def read_dashes(text: str) -> Iterator[Edit]:
    """Underscores used as dashes."""
    return (Edit(match.start(), match.end(), "—") for match in TYPED.finditer(text))
