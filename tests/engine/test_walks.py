"""The steps of .docs/extending.md, followed to the letter in a copy of the package, give what the
page shows.

A step is a block of code after a line that names its file: a new module, a new block or function at
the end, an import, the lines of a block of words, or a record of a tuple.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from textwrap import indent
from typing import NamedTuple

import pytest
from conftest import ROOT

from conflict_cli.engine.phrases import read_entries

PACKAGE = ROOT / "conflict_cli"
PAGE = ROOT / ".docs" / "extending.md"
MAP = ROOT / ".docs" / "architecture.md"
WALKS = (
    "Add a word",
    "Add a rule",
    "Add a wording",
    "Add a way of citing",
    "Add a date",
    "Add a format",
)
FENCE = re.compile(r"(?ms)^(?P<says>[^\n]*)\n\n```(?P<language>[\w-]*)\n(?P<code>.*?)^```$")
FILE = re.compile(r"`(conflict_cli/[\w/]+\.py)`")
BASES = (
    ROOT,
    PACKAGE,
    PACKAGE / "lexicon",
    PACKAGE / "linking",
    PACKAGE / "settling",
    *(PACKAGE / "extractors" / name for name in ("claims", "dates")),
    PACKAGE / "incidents",
)
NEW = {"conflict_cli/formatters/lines.py"}  # made by a step
# Two programs for a copy of the package that has no snapshot: the first tries the examples of every
# wording, the second those of a page.
WORDINGS = (
    "import sys; sys.path.append(sys.argv[1]); import test_wordings as tried; "
    "[*map(tried.test_examples, tried.WORDINGS)]"
)
DOCTEST = (
    "import doctest, sys; sys.exit(doctest.testfile(sys.argv[1], module_relative=False, "
    "encoding='utf-8').failed)"
)


class Block(NamedTuple):
    """A block of code of the page, with the line before it."""

    says: str
    language: str
    code: str


def blocks_of(walk: str) -> list[Block]:
    section = PAGE.read_text(encoding="utf-8").partition(f"\n## {walk}\n")[2].partition("\n## ")[0]
    return [Block(**match.groupdict()) for match in FENCE.finditer(section)]


def steps_of(walk: str) -> Iterator[tuple[str, Block]]:
    """The files of a walk with what goes into each."""
    for block in blocks_of(walk):
        if block.language in ("", "python"):
            yield FILE.findall(block.says)[-1], block


def take(step: Block, path: Path) -> None:
    """Does what a step says."""
    if "new module" in step.says:
        assert not path.exists()
        path.write_text(step.code, encoding="utf-8")
        return
    text = path.read_text(encoding="utf-8")
    if " at the end of `conflict_cli" in step.says:
        text += f"\n\n{step.code}"
    elif "imports of" in step.says:
        text = re.sub(r"(?m)^(?=from )", step.code.replace("\\", r"\\"), text, count=1)
    elif " before `" in step.says:
        (name,) = re.findall(r" before `(\w+)`", step.says)
        text = re.sub(rf"(?m)^(?={name}\b)", f"{step.code}\n\n".replace("\\", r"\\"), text, count=1)
    elif step.language:
        text = with_record(text, step)
    else:
        text = with_words(text, step)
    path.write_text(text, encoding="utf-8")


def with_record(text: str, step: Block) -> str:
    """The module with one more record in a tuple: above the one that the step names, or
    the last.
    """
    name = re.findall(r"`([A-Z]+)`", step.says)[-1]
    above = re.search(r"above `([^`]+)`", step.says)
    (value,) = (
        node.value
        for node in ast.parse(text).body
        if name in names_set(node) and isinstance(node, ast.Assign | ast.AnnAssign)
    )
    assert value is not None
    records = next(node for node in ast.walk(value) if isinstance(node, ast.Tuple))
    line = records.end_lineno or 0
    if above:
        (line,) = (
            record.lineno
            for record in records.elts
            if ast.unparse(record).partition("(")[2].startswith(f"'{above[1]}'")
        )
    lines = text.splitlines(keepends=True)
    return "".join(
        [*lines[: line - 1], indent(f"{step.code.rstrip()},\n", "    "), *lines[line - 1 :]]
    )


def names_set(node: ast.stmt) -> list[str]:
    targets = (
        node.targets
        if isinstance(node, ast.Assign)
        else [node.target]
        if isinstance(node, ast.AnnAssign)
        else []
    )
    return [target.id for target in targets if isinstance(target, ast.Name)]


def with_words(text: str, step: Block) -> str:
    """The lexicon with more lines in a block, in their alphabetical places."""
    name = re.findall(r"`([A-Z_]+)`", step.says)[-1]
    before, opening, rest = text.partition(f'\n{name} = """\n')
    words, closing, after = rest.partition('"""\n')
    assert opening and closing
    lines = [*words.splitlines(keepends=True)]
    for line in step.code.splitlines(keepends=True):
        lines.insert(next((at for at, other in enumerate(lines) if other > line), len(lines)), line)
    entries = [entry.phrase for entry in read_entries("".join(lines))]
    assert all(
        one < other for one, other in pairwise(entries) if step.code.startswith((one, other))
    )
    return f"{before}{opening}{''.join(lines)}{closing}{after}"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with a copy of the package, without what the build stored of its words and
    patterns.
    """
    left_out = shutil.ignore_patterns("__pycache__", "snapshot.bin", "gazetteer.sqlite")
    shutil.copytree(PACKAGE, tmp_path / "conflict_cli", ignore=left_out)
    gazetteer = PACKAGE / "gazetteer.sqlite"
    if gazetteer.exists():
        (tmp_path / "conflict_cli" / gazetteer.name).symlink_to(gazetteer)
    return tmp_path


def results_of(walk: str, copy: Path) -> bool:
    """Whether a copy of the package gives what a walk promises."""
    environment = os.environ | {"PYTHONPATH": str(copy), "COLUMNS": "80"}
    for number, block in enumerate(blocks_of(walk)):
        if block.language == "pycon":
            page = copy / f"{number}.txt"
            page.write_text(block.code, encoding="utf-8")
            done = subprocess.run(
                [sys.executable, "-P", "-c", DOCTEST, str(page)],
                cwd=ROOT,
                env=environment,
                capture_output=True,
                text=True,
            )
            if done.returncode:
                print(done.stdout, done.stderr)
                return False
        elif block.language == "shell-session":
            shell = f'conflict-cli() {{ "{sys.executable}" -P -m conflict_cli "$@"; }}\n'
            for command, output in re.findall(r"(?m)^\$ (.+)\n((?:(?!\$ ).*\n)*)", block.code):
                done = subprocess.run(
                    ["bash", "-c", shell + command],
                    cwd=ROOT,
                    env=environment,
                    capture_output=True,
                    text=True,
                )
                if done.stdout != output:
                    print(done.stdout, done.stderr)
                    return False
    return True


@pytest.mark.parametrize("walk", WALKS)
def test_the_walk_leads_where_it_says(walk: str, copy: Path) -> None:
    assert {block.language for block in blocks_of(walk)} & {"pycon", "shell-session"}
    assert not results_of(walk, copy), "the package has it already: choose another example"
    for file, step in steps_of(walk):
        take(step, copy / file)
    assert results_of(walk, copy)


def test_a_new_shape_of_dates_touches_one_module() -> None:
    files = [file for file, _ in steps_of("Add a date")]
    shapes = [file for file in files if "/shapes/" in file]
    assert len(shapes) == 3
    assert len({*shapes}) == 1
    assert {*files} - {*shapes} == {
        "conflict_cli/extractors/dates/notations.py",
        "conflict_cli/lexicon/date_words.py",
    }  # of the notation


def test_a_wrong_example_of_the_new_wording_is_found(copy: Path) -> None:
    for file, step in steps_of("Add a wording"):
        take(step, copy / file)
    assert try_wordings(copy) == ""
    module = copy / "conflict_cli" / "linking" / "elsewhere.py"
    module.write_text(
        module.read_text(encoding="utf-8").replace(
            '"registered lorries in "', '"a lorry licensed in "'
        ),
        encoding="utf-8",
    )
    assert "counter_examples" in try_wordings(copy)


def try_wordings(copy: Path) -> str:
    """What Python says against the examples of the wordings in a copy of the package."""
    command = [sys.executable, "-P", "-c", WORDINGS, str(Path(__file__).parent)]
    return subprocess.run(
        command, env=os.environ | {"PYTHONPATH": str(copy)}, capture_output=True, text=True
    ).stderr


@pytest.mark.parametrize("page", [PAGE, MAP], ids=lambda page: page.name)
def test_the_files_that_a_page_names_are_there(page: Path) -> None:
    """By their path in the repository or in the package; words in the table of the lexicons and
    modules of linking by their name alone.
    """
    named = paths_in(page.read_text(encoding="utf-8")) - NEW
    assert len(named) > 20
    assert {
        name for name in named if not any(any(base.glob(name.rstrip("/"))) for base in BASES)
    } == set()


def paths_in(text: str) -> set[str]:
    return set(re.findall(r"`([\w./*-]+(?:/|\.(?:py|toml|txt|json|md)))`", text))


def test_the_map_has_every_package_and_top_module() -> None:
    named = paths_in(
        MAP.read_text(encoding="utf-8").partition("\n## The map\n")[2].partition("\n### ")[0]
    )
    modules = {path.name for path in PACKAGE.glob("*.py")}
    packages = {
        f"{path.parent.relative_to(PACKAGE).as_posix()}/" for path in PACKAGE.rglob("__init__.py")
    } - {"./"}
    assert (modules | packages) - named == {"extractors/"}  # its packages have rows of their own


def test_every_module_of_linking_has_its_field() -> None:
    named = paths_in(
        MAP.read_text(encoding="utf-8").partition("\n### Links by field\n")[2].partition("\n## ")[0]
    )
    assert {path.name for path in (PACKAGE / "linking").glob("*.py")} - {"__init__.py"} == named


def test_the_lexicons_have_their_row() -> None:
    named = paths_in(
        PAGE.read_text(encoding="utf-8").partition("\n## Add a word\n")[2].partition("\n## ")[0]
    )
    folder = PACKAGE / "lexicon"
    found = {path for name in named for path in folder.glob(name.rstrip("/"))}
    assert {path for path in folder.rglob("*.py") if path.name != "__init__.py"} - found == set()
