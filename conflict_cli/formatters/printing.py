"""Lines from rich's text and tables, for a terminal or a pipe: the same in any environment."""

import io
import re

from rich.console import Console, RenderableType

UNBOUNDED = 10_000  # columns of a pipe
GAPS = re.compile(r"(?<=\S) {2,}(?=\S)|^ +(?=\S)")
RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Printer:
    """Prints for a terminal of `width` columns, or for a pipe."""

    def __init__(self, width: int | None, color: bool) -> None:
        self._file = io.StringIO()
        self._console = Console(
            file=self._file,
            width=width or UNBOUNDED,
            force_terminal=color,
            color_system="standard" if color else None,
            markup=False,
            emoji=False,
            highlight=False,
            legacy_windows=False,
            _environ={},
        )

    def print(self, part: RenderableType) -> str:
        """The lines of one part, each with its end and no blanks before it."""
        self._console.print(part)
        lines = self._file.getvalue().split("\n")[:-1]
        self._file.seek(0)
        self._file.truncate()
        return "".join(f"{keep_columns(line.rstrip())}\n" for line in lines)


def keep_columns(line: str) -> str:
    """The line with a left-to-right mark before each column where words run from right to left:
    without one, a terminal that reorders them would move the numbers and words of the next column
    too.

    >>> keep_columns("killed  5  men"), keep_columns("\u05d3\u05df  5  men")
    ('killed  5  men', '\u05d3\u05df  \u200e5  \u200emen')
    """
    return GAPS.sub("\\g<0>\u200e", line) if RIGHT_TO_LEFT.search(line) else line
