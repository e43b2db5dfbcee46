"""What words are by themselves, found out once: texts use the same words again and again."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

# So many words, and no longer ones, are kept: more than fifty articles use, some four megabytes, whatever a text is made of.
MOST_WORDS, LONGEST_WORD = 1 << 14, 40


class Described(dict[str, T]):
    """Descriptions by word, each made when it is first asked for.

    >>> lengths = Described(len)
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
