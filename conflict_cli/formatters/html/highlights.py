"""An article's words with marks on what was taken from them; marks may overlap."""

from collections.abc import Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from conflict_cli.formatters.wording import HIDDEN

# Line ends and tabs are the article's layout; all other control characters are spelled out, as
# everywhere.
SPELLED = {code: words for code, words in HIDDEN.items() if code not in (9, 10)} | {13: ""}
ORDER = "clndgp"  # what a link of overlapping marks leads to: the row before the names in it


class Highlight(NamedTuple):
    """Words of the text under the identifier of their row; `kind` is the letter of its kind, with
    CSS classes after it.
    """

    start: int
    end: int
    kind: str
    name: str


def mark_words(text: str, highlights: Sequence[Highlight], prefix: str) -> str:
    """The text as HTML: cut at every border of a mark, each piece with the identifiers of all marks
    over it.

    The first piece of a mark links to its row and, for the first mark of a row, is what the row
    links to.

    >>> mark_words("Two < 3", [Highlight(0, 3, "c", "c1")], "a1")
    '<a class="c" data-of="a1c1" href="#a1c1" id="a1c1w">Two</a> &lt; 3'
    """
    starting: dict[int, list[Highlight]] = {}
    ending: dict[int, list[Highlight]] = {}
    for mark in highlights:
        starting.setdefault(mark.start, []).append(mark)
        ending.setdefault(mark.end, []).append(mark)
    borders = sorted({0, len(text), *starting, *ending})
    active: list[Highlight] = []
    seen: set[str] = set()
    pieces = []
    for position, end in pairwise(borders):
        gone = ending.get(position, ())
        active = [mark for mark in active if mark not in gone]
        begun = sorted(starting.get(position, ()), key=lambda mark: ORDER.index(mark.kind[0]))
        active += begun
        words = escape(text[position:end].translate(SPELLED))
        if not active:
            pieces.append(words)
            continue
        fresh = [mark.name for mark in begun if mark.name not in seen]
        seen.update(fresh)
        pieces.append(piece(words, active, begun, [*dict.fromkeys(fresh)], prefix))
    return "".join(pieces)


def piece(
    words: str,
    active: Sequence[Highlight],
    begun: Sequence[Highlight],
    fresh: Sequence[str],
    prefix: str,
) -> str:
    """Words under the same marks; the first of `fresh` is the id of the element, the others are ids
    of empty wrappers in it.
    """
    classes = " ".join(dict.fromkeys(name for mark in active for name in mark.kind.split()))
    if any(mark.kind == "c" for mark in active):  # also part of a counted row
        classes = " ".join(name for name in classes.split() if name != "o")
    of = " ".join(dict.fromkeys(prefix + mark.name for mark in active))
    for name in fresh[1:]:
        words = f'<span id="{prefix}{name}w">{words}</span>'
    own = f' id="{prefix}{fresh[0]}w"' if fresh else ""
    if not begun:
        return f'<span class="{classes}" data-of="{of}"{own}>{words}</span>'
    return f'<a class="{classes}" data-of="{of}" href="#{prefix}{begun[0].name}"{own}>{words}</a>'
