"""Engine: the tags that a string must have for a pattern to match, so that most patterns needn't be
tried on most sentences.
"""

import re

# The pieces of a pattern. Compiled only without a snapshot.
PIECE = (
    r"\(\?<?[=!]|\(\?:|\(\?<\w+>|\((?!\?)"  # openings of groups
    r"|\)|\[\^?[^\]]*\]|\|"  # closings, classes in brackets, bars
    r"|(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?|[$^]"  # repeats and ends
    r"|(?P<unknown>[\\(.])|."  # syntax that no pattern here uses, and single tags
)


def required_tags(pattern: str) -> list[frozenset[str]]:
    """Sets of tags: a string must contain a tag of each set for the pattern to match.

    Raises ValueError for syntax that the patterns of this package don't use: escapes, flags,
    conditions.

    >>> found = required_tags("a?(?:b|cd)+[ef]g{0,3}(?!h)(?<=i)")
    >>> ["".join(sorted(tags)) for tags in found]
    ['bc', 'ef', 'i']
    """
    pieces = []
    for match in re.finditer(PIECE, pattern):
        if match["unknown"]:
            raise ValueError(
                "no such piece is known in a pattern over classes: "
                f"{pattern[match.start() :][:20]!r}"
            )
        pieces.append(match[0])
    return _read_alternatives(pieces, 0)[0]


def _read_alternatives(pieces: list[str], at: int) -> tuple[list[frozenset[str]], int]:
    """The joint requirements of the alternatives from a piece on: unions of a set of each
    alternative, set by set.
    """
    options = []
    while True:
        sets, at = _read_sequence(pieces, at)
        options.append(sets)
        if at == len(pieces) or pieces[at] == ")":
            break
        at += 1
    if len(options) == 1:
        return options[0], at
    strictest = [[min(sets, key=len)] for sets in options if sets]
    joined = [
        *zip(*options, strict=False),
        *(zip(*strictest, strict=True) if len(strictest) == len(options) else ()),
    ]
    return list(dict.fromkeys(frozenset().union(*sets) for sets in joined)), at


def _read_sequence(pieces: list[str], at: int) -> tuple[list[frozenset[str]], int]:
    """The requirements of the pieces up to the next bar or closing bracket, and its position."""
    required: list[frozenset[str]] = []
    while at < len(pieces) and pieces[at] not in ("|", ")"):
        piece = pieces[at]
        at += 1
        sets: list[frozenset[str]] = []
        if piece[0] == "(":
            sets, at = _read_alternatives(pieces, at)
            at += 1
            if piece in ("(?!", "(?<!"):
                sets = []
        elif piece[0] == "[":
            sets = [frozenset(piece[1:-1])] if piece[1] != "^" else []
        elif piece not in ("^", "$"):
            sets = [frozenset(piece)]
        if at < len(pieces) and pieces[at][0] in "*+?{":
            if pieces[at][0] in "*?" or pieces[at].startswith("{0"):
                sets = []
            at += 1
        required += sets
    return required, at
