"""Words are data: a module of code holds no word of English that a text is matched against.

Such a word is in a string constant that is neither prose (docstrings, messages of errors, the names
and examples of rules) nor a label of our own (values of the report, types that the lexicons give,
names of attributes and groups). `words_in` decides it from the syntax tree.
"""

import ast
import importlib
import pkgutil
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from conftest import ROOT

from conflict_cli import lexicon
from conflict_cli.engine.phrases import read_entries

PACKAGE = ROOT / "conflict_cli"
# Records of rules, whose names and examples are prose; their patterns are read.
RULES = frozenset(
    (
        "ChunkRule",
        "Clue",
        "CoverageVeto",
        "EventRule",
        "Fold",
        "Opening",
        "Rule",
        "RuleAfter",
        "RuleBefore",
        "Shape",
        "Sign",
        "SourcePlace",
        "SourceVeto",
        "SpeakerPlace",
        "SpeakerStep",
        "Veto",
        "Way",
    )
)
# Records of a table in which these arguments are prose; the others are read.
PROSE_ARGUMENTS = {"Decision": (0, 2), "add_mark": (0, 1, 2)}
# The columns of a table.
WITHOUT_WORDS = frozenset(("extractors/places/gazetteer.py",))
READERS = (
    "text",
    "engine",
    "extractors",
    "linking",
    "settling",
    "incidents",
    "people",
    "relevance.py",
)
FOUND = (
    path
    for name in READERS
    for path in ([PACKAGE / name] if name.endswith(".py") else (PACKAGE / name).rglob("*.py"))
)
MODULES = sorted(path for path in FOUND if str(path.relative_to(PACKAGE)) not in WITHOUT_WORDS)

# "people", "'s", "Sunni", but not PEOPLE
WORD = re.compile(r"(?<![\w’'-])(?:[A-Z]?[a-z]{2,}|['’][a-z]{1,2})(?:[-’'][a-z]+)*(?![\w])")
# What is no text in a pattern: escapes, names of groups, flags, Unicode properties, comments in
# rules.
SYNTAX = re.compile(r"\\[pP]\{\w+\}|\\.|\(\?P?<\w+>|\(\?P=\w+\)|\(\?[a-z]+[:)]|\(\?&\w+\)|\s# .*")
PROSE = frozenset(
    ("name", "examples", "counter", "counter_examples", "counterexamples", "doc", "help")
)
# Functions whose strings are not compared with text.
NOT_COMPARED = frozenset(
    (
        "getattr",
        "setattr",
        "hasattr",
        "TypeVar",
        "NewType",
        "field",
        "import_module",
        "namedtuple",
        "encode",
    )
)
TEXTUAL = re.compile(
    r"\b(?:folds|lowers?|words?|before|after|folded|tokens?|word_before|word_after|text)\b"
)
ENDING_METHODS = ("endswith", "removesuffix", "rstrip", "strip")
# So many entries of a block share a label; an irregular form belongs to one or two.
SHARED = 3


@cache
def labels() -> frozenset[str]:
    """Our own labels, of one word or several: literals of the code's types, attributes of lexicon
    entries, names in the code.
    """
    found: set[str] = set()
    for module in pkgutil.walk_packages(lexicon.__path__, "conflict_cli.lexicon."):
        for block in vars(importlib.import_module(module.name)).values():
            if isinstance(block, str):
                shared = Counter(
                    word
                    for entry in read_entries(block)
                    for value in entry.attributes
                    for word in re.split(r"[;,\s]+", value)
                )
                found.update(word for word, times in shared.items() if times >= SHARED)
    for name in ("models.py", "schema.py"):
        tree = ast.parse((PACKAGE / name).read_text(encoding="utf-8"))
        found.update(
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_literal = isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith(
                "Literal"
            )
            if is_literal or (
                isinstance(node, ast.ClassDef)
                and any("Enum" in ast.unparse(base) for base in node.bases)
            ):
                found.update(
                    constant.value
                    for constant in ast.walk(node)
                    if isinstance(constant, ast.Constant) and is_string(constant)
                )
    return frozenset(found)


SAMPLE = '''
"""A docstring says what the words are for."""
Kind = Literal["person", "place"]
TYPES = ("Shelling/artillery/missile attack", "by:military")
OPENERS = frozenset("in near".split())
AGENCY = re.compile(r"\\(Reuters\\)|by (?P<agency>\\w+)")
def read(word: "str", letter: str) -> Kind:
    """The kind of a word."""
    if word == "person" or word in ("of", "'s") or word[-2:] == "ed" or letter in "aeiou":
        raise ValueError("not a word")
    return "place"
'''


def test_words_in_code_are_seen() -> None:
    assert [word for _, word in words_in(SAMPLE)] == [
        "in",
        "near",
        "Reuters",
        "by",
        "person",
        "of",
        "'s",
    ]


def is_string(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def words_in(source: str) -> list[tuple[int, str]]:
    """Line and text of every word that a module compares with text."""
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    words: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and not (is_prose(node, parents) or is_code(node, parents))
        ):
            found = WORD.findall(SYNTAX.sub(" ", node.value))
            is_label = (
                node.value in labels() or set(found) <= labels()
            )  # "Explosions/Remote violence", "civilian"
            if not is_label or is_compared(node, parents):
                words.extend((node.lineno, word) for word in found)
    return sorted(words, key=lambda found: found[0])


def is_prose(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a string is for people, for types or for Python."""
    child, parent = node, parents[node]
    if isinstance(parent, ast.Subscript) and child is parent.slice:
        return True  # match["victim"]
    while True:
        if isinstance(
            parent, ast.Expr | ast.Raise | ast.Assert | ast.FormattedValue
        ) and not isinstance(child, ast.Yield | ast.YieldFrom):
            return not isinstance(child, ast.Call) or isinstance(parent, ast.Raise)
        if isinstance(parent, ast.Subscript) and ast.unparse(parent.value).endswith("Literal"):
            return True
        if isinstance(parent, ast.AnnAssign | ast.arg) and child is parent.annotation:
            return True
        if isinstance(parent, ast.FunctionDef) and child is parent.returns:
            return True
        if isinstance(parent, ast.Assign) and any(
            ast.unparse(target) in ("__all__", "__slots__") for target in parent.targets
        ):
            return True
        if isinstance(parent, ast.keyword) and parent.arg in PROSE:
            return True
        if isinstance(parent, ast.Call):
            called = ast.unparse(parent.func).rpartition(".")[2]
            if called in NOT_COMPARED or (
                called in ("group", "start", "end", "span") and child in parent.args
            ):
                return True
            if called in RULES and child in parent.args and parent.args.index(child) != 1:
                return True
            if child in [
                parent.args[place]
                for place in PROSE_ARGUMENTS.get(called, ())
                if place < len(parent.args)
            ]:
                return True
        if parent not in parents:
            return False
        child, parent = parent, parents[parent]


def is_code(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a string holds letters or an ending rather than a word: "aeiou" of
    `letter in "aeiou"`, "ed".
    """
    child, parent = node, parents[node]
    while isinstance(parent, ast.Tuple | ast.Set):
        child, parent = parent, parents[parent]
    if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Attribute):
        return (
            parent.func.attr in ("endswith", "removesuffix", "rstrip", "strip")
            and isinstance(node, ast.Constant)
            and len(node.value) < 4
        )
    if not isinstance(parent, ast.Compare):
        return False
    others = [side for side in (parent.left, *parent.comparators) if side is not child]
    return any(ast.unparse(other) == "letter" or is_ending(other) for other in others)


def is_ending(node: ast.expr) -> bool:
    """Whether an expression is the last letters of a word: word[-2:]."""
    return (
        isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Slice)
        and ast.unparse(node.slice).startswith("-")
    )


def is_compared(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a string is compared with a word of the text in so many words."""
    child, parent = node, parents[node]
    while isinstance(parent, ast.Tuple | ast.Set | ast.List):
        child, parent = parent, parents[parent]
    if not isinstance(parent, ast.Compare):
        return False
    others = [side for side in (parent.left, *parent.comparators) if side is not child]
    return any(
        TEXTUAL.search(ast.unparse(other.func) if isinstance(other, ast.Call) else name_of(other))
        for other in others
    )


def name_of(node: ast.expr) -> str:
    """What an expression is called: the attribute of `before.how`, else all of it."""
    return node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_words_are_in_the_lexicons(path: Path) -> None:
    places = [
        f"{path.relative_to(ROOT)}:{line}: {word}"
        for line, word in words_in(path.read_text(encoding="utf-8"))
    ]
    assert not places, "move these to a lexicon:\n" + "\n".join(places)
