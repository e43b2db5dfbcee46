"""Engine: how far a pattern gets on a string, and patterns over tags rewritten with class names."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from conflict_cli.engine.grammar import NAMES, translate
from conflict_cli.engine.requirements import PIECE

if TYPE_CHECKING:
    import regex

LOOKAROUNDS = ("(?=", "(?!", "(?<=", "(?<!")


class Atom(NamedTuple):
    """One piece of a pattern with its repeat; `inner` are the alternatives of a group."""

    text: str
    shown: str
    inner: tuple[tuple["Atom", ...], ...]


class Progress(NamedTuple):
    """The part of a string that the longest beginning of a pattern matched, and what it wants next.

    `wanted` is "" where the whole pattern matched.
    """

    start: int
    end: int
    wanted: str


def how_far(pattern: str, tags: str) -> Progress:
    """The progress of a pattern over class names on the tags of a sentence.

    >>> from conflict_cli.engine.grammar import TAGS
    >>> how_far("COUNT_ALONE OF (?:VICTIM_NOUN | THEM WHO) WAS",
    ...     "".join(TAGS[name] for name in ("COUNT", "COUNT_ALONE", "OF", "THEM")))
    Progress(start=1, end=4, wanted='WHO')
    """
    return max((_advance("", atoms, tags) for atoms in parse(translate(pattern))), key=_length)


def _length(progress: Progress) -> tuple[bool, int]:
    return not progress.wanted, progress.end - progress.start


def _advance(done: str, atoms: Sequence[Atom], tags: str) -> Progress:
    """The progress of the atoms after those `done`, into the alternatives of the group
    that fails.
    """
    for count in range(len(atoms), -1, -1):
        before = done + "".join([atom.text for atom in atoms[:count]])
        match = max(
            _compile(before).finditer(tags),
            key=lambda match: match.end() - match.start(),
            default=None,
        )
        if match is None:
            continue
        if count == len(atoms):
            return Progress(*match.span(), "")
        failed = atoms[count]
        reached = Progress(*match.span(), failed.shown)
        inner = [_advance(before, option, tags) for option in failed.inner]
        further = [progress for progress in inner if progress.wanted]
        return max([reached, *further], key=_length)
    return Progress(0, 0, atoms[0].shown)


@cache
def _compile(pattern: str) -> "regex.Pattern[str]":
    import regex

    return regex.compile(pattern)


@cache
def parse(pattern: str) -> tuple[tuple[Atom, ...], ...]:
    """The alternatives of a pattern over tags as atoms."""
    pieces = [match[0] for match in re.finditer(PIECE, pattern)]
    return _parse_alternatives(iter(pieces))[0]


def _parse_alternatives(pieces: Iterator[str]) -> tuple[tuple[tuple[Atom, ...], ...], str]:
    """The alternatives up to the closing bracket, and their text."""
    options: list[list[Atom]] = [[]]
    text = ""
    for piece in pieces:
        if piece == ")":
            break
        if piece == "|":
            options.append([])
        elif piece[0] in "*+?{":
            last = options[-1][-1]
            options[-1][-1] = Atom(last.text + piece, last.shown + piece, last.inner)
        elif piece[0] == "(":
            inner, body = _parse_alternatives(pieces)
            shown = f"{piece}{' | '.join(show(option) for option in inner)})"
            options[-1].append(
                Atom(f"{piece}{body})", shown, () if piece in LOOKAROUNDS else inner)
            )
            text += f"{piece}{body})"
            continue
        else:
            options[-1].append(Atom(piece, _name(piece), ()))
        text += piece
    return tuple(map(tuple, options)), text


def show(atoms: Sequence[Atom]) -> str:
    """Atoms with class names for tags."""
    return " ".join(atom.shown for atom in atoms)


def _name(piece: str) -> str:
    """A tag or a set of tags by name."""
    if piece[0] != "[":
        return NAMES.get(piece, piece)
    sign = "^" if piece[1] == "^" else ""
    return f"[{sign}{' '.join(NAMES[tag] for tag in piece[1 + len(sign) : -1])}]"
