"""Every wording is found in its examples and in none of its counter-examples, and has both."""

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import conflict_cli
from conflict_cli.engine.wordings import WORDINGS, Wording, compile_wording, pad
from conflict_cli.lexicon import function_words

ROOT = Path(__file__).resolve().parents[2]

for module in pkgutil.walk_packages(conflict_cli.__path__, "conflict_cli."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)


def is_found(wording: Wording, text: str) -> bool:
    return wording.compiled.search(pad(text.split()) if wording.padded else text) is not None


@pytest.mark.parametrize("key", WORDINGS, ids=lambda key: key[0])
def test_examples(key: tuple[str, int, tuple[str, ...]]) -> None:
    wording = WORDINGS[key]
    assert wording.examples and wording.counter_examples
    assert [text for text in wording.examples if not is_found(wording, text)] == []
    assert [text for text in wording.counter_examples if is_found(wording, text)] == []


def test_a_name_is_any_phrase_of_a_block() -> None:
    found = compile_wording(
        r" OF ARTICLES \w+ ",
        function_words,
        examples=("of a car",),
        counter_examples=("of cars",),
        padded=True,
    )
    assert found.pattern == r" (?:of) (?:the|an|a) \w+ "
    with pytest.raises(KeyError, match="NO_BLOCK"):
        compile_wording("NO_BLOCK", function_words, examples=("",), counter_examples=("",))


def test_patterns_of_words_are_wordings() -> None:
    """Only the engine makes expressions of lexicon blocks: elsewhere a pattern over words is a
    wording, with its examples.
    """
    package = ROOT / "conflict_cli"
    code = [
        path
        for path in package.rglob("*.py")
        if not {"engine", "lexicon"} & set(path.relative_to(package).parts)
    ]
    made = re.compile(r"\bany_of\b|\{['\"]\|['\"]\.join")
    assert len(code) > 300
    assert [
        path.relative_to(package).as_posix()
        for path in code
        if made.search(path.read_text(encoding="utf-8"))
    ] == []
