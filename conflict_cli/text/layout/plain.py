"""A text without the marks of its layout, and the mapping back to the text as it was given."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from conflict_cli.lexicon import layout as lexicon

# Put before the day of publication, so that its line is read as a publication line.
DAY_FIELD = f"{lexicon.DAY_FIELD.strip()}: "
T = TypeVar("T")


class Edit(NamedTuple):
    """Characters `start:end` of a text, and the words read in their place."""

    start: int
    end: int
    put: str = ""


def take_out(pattern: re.Pattern[str], text: str) -> Iterator[Edit]:
    """The edits that remove all matches of a pattern."""
    return (Edit(match.start(), match.end()) for match in pattern.finditer(text))


class Segment(NamedTuple):
    """A run of plain text that begins at `start`: characters from `origin` on, or a replacement for
    the characters `origin:end`.
    """

    start: int
    origin: int
    end: int | None = None


class Plain:
    """A text without the marks of its layout; the same text if it has none."""

    __slots__ = ("_original", "_segments", "_starts", "text")

    def __init__(self, original: str, edits: Iterable[Edit] = ()) -> None:
        pieces: list[str] = []
        segments: list[Segment] = []
        length = position = 0
        for edit in edits:
            if edit.start < position:
                continue  # inside one before it
            for piece, segment in (
                (original[position : edit.start], Segment(length, position)),
                (edit.put, Segment(length + edit.start - position, edit.start, edit.end)),
            ):
                if piece:
                    pieces.append(piece)
                    segments.append(segment)
            length += edit.start - position + len(edit.put)
            position = edit.end
        self._original = original
        self._segments = [*segments, Segment(length, position)]
        self._starts = [segment.start for segment in self._segments]
        self.text = "".join([*pieces, original[position:]]) if segments else original

    def start_of(self, offset: int) -> int:
        """The offset in the given text of a character of the plain text."""
        segment = self._segments[bisect_right(self._starts, offset) - 1]
        return (
            segment.origin if segment.end is not None else segment.origin + offset - segment.start
        )

    def end_of(self, offset: int) -> int:
        """The offset in the given text of the end of a span that ends there in the plain text."""
        if not offset:
            return 0
        segment = self._segments[bisect_right(self._starts, offset - 1) - 1]
        return segment.end if segment.end is not None else segment.origin + offset - segment.start

    def restore(self, value: T) -> T:
        """A value with the offsets and words of the given text, in all its parts."""
        if isinstance(value, list):
            return [self.restore(one) for one in value]  # type: ignore[return-value]
        if not isinstance(value, tuple):
            return value
        if not hasattr(value, "_fields"):
            return tuple(self.restore(one) for one in value)  # type: ignore[return-value]
        fields = {name: self.restore(one) for name, one in zip(value._fields, value, strict=True)}
        if hasattr(value, "start"):
            fields["start"], fields["end"] = (
                self.start_of(fields["start"]),
                self.end_of(fields["end"]),
            )
            if hasattr(value, "text"):
                fields["text"] = self._original[fields["start"] : fields["end"]]
        return type(value)(**fields)
