"""A bounded per-word cache: texts use the same words again and again."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

# The number and length of the words kept: more than fifty articles use, and about four megabytes at
# most.
MOST_WORDS, LONGEST_WORD = 1 << 14, 40


class BoundedMemo(dict[str, T]):
    """Values by word, each computed at its first use.

    >>> lengths = BoundedMemo(len)
    >>> lengths["mortar"], lengths["9" * 50], list(lengths)
    (6, 50, ['mortar'])
    """

    def __init__(self, describe: Callable[[str], T]) -> None:
        super().__init__()
        self._describe = describe

    def __missing__(self, word: str) -> T:
        described = self._describe(word)
        if len(word) <= LONGEST_WORD:
            if len(self) >= MOST_WORDS:
                self.clear()
            self[word] = described
        return described
