"""Wordings: patterns over the words of a text, written with the names of lexicon blocks.

A wording is a regular expression in which a name in capitals is any phrase of the lexicon block of
that name, so that the words are data and the pattern can be read:

>>> from types import SimpleNamespace
>>> words = SimpleNamespace(COMES="comes\\ncame", AFTER="after")
>>> comes_after = compile_wording(
...     " COMES (?:[\\\\w-]+ ){0,4}?AFTER (?P<older>.*)", words, padded=True,
...     examples=("it came a day after they left",),
...     counter_examples=("it came before they left",))
>>> comes_after.search(pad("it came a day after they left".split()))["older"]
'they left '
"""

import re
from collections.abc import Sequence
from types import ModuleType, SimpleNamespace
from typing import NamedTuple

from conflict_cli.engine.phrases import any_of
from conflict_cli.startup.build_cache import cached_at_build

# Two capitals or more, so that \W and [A-Z] stay as they are; a name may follow \b.
NAME = re.compile(r"(?:(?<=\\b)|(?<![\\\w]))[A-Z][A-Z_]+\b")


class Wording(NamedTuple):
    """A pattern with texts that show what it is for: it is found in each example and in no
    counter-example.

    A `padded` pattern is searched for in words with single blanks between and around them, any
    other in the text as written.
    """

    compiled: re.Pattern[str]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    padded: bool


Key = tuple[str, int, tuple[str, ...]]

# Every wording of the loaded modules, by its pattern, its flags, and the lexicons of its names.
WORDINGS: dict[Key, Wording] = {}


def compile_wording(
    pattern: str,
    *lexicons: ModuleType | SimpleNamespace,
    examples: tuple[str, ...],
    counter_examples: tuple[str, ...],
    padded: bool = False,
    flags: int = 0,
) -> re.Pattern[str]:
    """The regular expression of a wording, whose names are blocks of the lexicons; the first
    lexicon with a block of that name is used.

    Raises KeyError for a name that no lexicon has.
    """
    key = (pattern, int(flags), tuple(getattr(lexicon, "__name__", "") for lexicon in lexicons))
    compiled = compiled_wordings().get(key)
    if compiled is None:
        compiled = re.compile(
            NAME.sub(lambda name: any_of(find_block(name[0], lexicons)), pattern), flags
        )
    WORDINGS[key] = Wording(compiled, examples, counter_examples, padded)
    return compiled


def find_block(name: str, lexicons: Sequence[ModuleType | SimpleNamespace]) -> str:
    """The block of this name."""
    for lexicon in lexicons:
        block = vars(lexicon).get(name)
        if isinstance(block, str):
            return block
    raise KeyError(name)


@cached_at_build
def compiled_wordings() -> dict[Key, re.Pattern[str]]:
    """The compiled wordings from the build cache; without one, each is compiled when its module is
    loaded.
    """
    return {}


def pad(words: Sequence[str]) -> str:
    """The words with single blanks between and around them."""
    return f" {' '.join(words)} "
