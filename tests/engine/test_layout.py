"""Modules that a reader can take in: how long they are, and how wide their patterns."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

PACKAGE = ROOT / "conflict_cli"
# Words are data: a lexicon is as long as it has entries.
CODE = [path for path in sorted(PACKAGE.rglob("*.py")) if PACKAGE / "lexicon" not in path.parents]
LONGEST = 300
WIDEST = 100
LONGEST_FUNCTION = 40
RAW = re.compile("""[fF]?[rR][fF]?["']""")
MARKS = re.compile(r"\(\?|\[\^?[A-Z]{2}")  # "(?:", "[PEOPLE SOME]"
# Six of its lines are too wide; those with a number are of patterns.
WIDE = '''
def read(text: str) -> str:
    """A docstring is prose, and so it may have a line of this length, even if it quotes a pattern such as (?:a|b)."""
    print("So may a message to users, which nobody has to read letter by letter as they have to read a pattern.")
    return text
ONE = "(?:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|ccccccccccccccccccccc)"
TWO = (
    r"short|"
    rf"{'|'.join(WORDS)} two and quite a number of other words, which go into an expression over characters"
)
THREE = "[PEOPLE SOME PLURAL PERSON NAMED CASES THOSE KIN PART TOLLED THINGS OBJECT ACTIVE PASSIVE PHRASE]"
FOUR = Rule("four", """
    MAN WAS HARMED                                                              # "four of them were hurt"
""")
'''


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_is_over_300_lines(path: Path) -> None:
    """A longer one serves two purposes: it becomes two modules."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_functions_are_at_most_40_lines() -> None:
    """A longer one does several things: each becomes a function with a name."""
    found = {f"{path.relative_to(PACKAGE).as_posix()}:{name}": lines for path in CODE for name, lines in lengths_of(path)}
    assert {name: lines for name, lines in found.items() if lines > LONGEST_FUNCTION} == {}


def lengths_of(path: Path) -> Iterator[tuple[str, int]]:
    """The functions of a module with their lines, from `def` to the end."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_patterns_fit_a_screen(path: Path) -> None:
    assert list(wide_patterns(path.read_text(encoding="utf-8"))) == []


def test_wide_patterns_are_seen() -> None:
    assert len([line for line in WIDE.splitlines() if len(line) > WIDEST]) == 6
    numbers = re.compile("one|two|three|four", re.IGNORECASE)
    assert [numbers.findall(line) for line in wide_patterns(WIDE)] == [["ONE"], ["two"], ["THREE"], ["four"]]


def wide_patterns(source: str) -> Iterator[str]:
    """The lines of rules, folds and patterns over characters that are wider than they may be."""
    lines = source.splitlines()
    wide = {number for number, line in enumerate(lines, 1) if len(line) > WIDEST}
    if not wide:
        return
    tree = ast.parse(source)
    prose = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    numbers: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call | ast.JoinedStr | ast.Constant) and node not in prose:
            own = wide.intersection(range(node.lineno, (node.end_lineno or node.lineno) + 1))
            if own and is_pattern(node, source):
                numbers |= own
    yield from (lines[number - 1] for number in sorted(numbers))


def is_pattern(node: ast.expr, source: str) -> bool:
    """Whether an expression is a rule, a fold, a raw string, or a string with a group or a set of classes, as only patterns have."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in ("Rule", "Fold")
    if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        written = ast.get_source_segment(source, node) or ""
        return RAW.match(written) is not None or MARKS.search(written) is not None
    return False
