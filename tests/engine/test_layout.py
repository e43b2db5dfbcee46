"""Modules that a reader can take in: how long they and their functions are."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

PACKAGE = ROOT / "conflict_cli"
# Words are data: a lexicon is as long as it has entries.
LEXICONS = sorted((PACKAGE / "lexicon").rglob("*.py"))
CODE = [path for path in sorted(PACKAGE.rglob("*.py")) if path not in LEXICONS]
LONGEST = 400
LONGEST_FUNCTION = 40
WIDEST = 100


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_is_over_400_lines(path: Path) -> None:
    """A longer one serves two purposes: it becomes two modules."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: path.stem)
def test_only_entries_of_tables_are_wider_than_a_screen(path: Path) -> None:
    """An entry is one line, so it may be long; ruff sees to the lines of other modules."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if len(line) > WIDEST and " | " not in line] == []


def test_functions_have_at_most_40_lines_of_code() -> None:
    """A longer one does several things: each becomes a function with a name."""
    found = {
        f"{path.relative_to(PACKAGE).as_posix()}:{name}": lines
        for path in CODE
        for name, lines in lengths_of(path.read_text(encoding="utf-8"))
    }
    assert {name: lines for name, lines in found.items() if lines > LONGEST_FUNCTION} == {}


def test_docstrings_comments_and_blank_lines_are_no_code() -> None:
    source = '''
def read(
    text: str,
) -> str:
    """What it gives.

    And more.
    """

    # Why.
    return text
'''
    assert list(lengths_of(source)) == [("read", 4)]


def lengths_of(source: str) -> Iterator[tuple[str, int]]:
    """The functions of a module with their lines of code, from `def` to the end."""
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            own = range(node.lineno, (node.end_lineno or node.lineno) + 1)
            first = node.body[0]
            prose: range = range(0)
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                prose = range(first.lineno, (first.end_lineno or first.lineno) + 1)
            code = [lines[number - 1].strip() for number in own if number not in prose]
            yield node.name, sum(1 for line in code if line and not line.startswith("#"))
