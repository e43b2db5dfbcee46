"""The commands of README.md and .docs/*.md give the output that they show, and their links lead
somewhere.

Every ```console block is a `$ command` with its output. `CONFLICT_CLI_UPDATE=1 make test` writes
the outputs anew.
"""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

import conflict_cli
from conflict_cli.formatters.registry import choices

PAGES = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / ".docs").glob("*.md")),
    *sorted((ROOT / ".github").rglob("*.md")),
]
BLOCK = re.compile(
    r"(?<=^```console\n)\$ (?P<command>.+)\n(?P<output>(?:.*\n)*?)(?=^```$)", re.MULTILINE
)


def output_of(command: str) -> str:
    """What a command prints, run as the README's reader would, in a pipe."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    plain = {
        name: value
        for name, value in os.environ.items()
        if name not in ("FORCE_COLOR", "NO_COLOR", "COLUMNS")
    }
    process = subprocess.run(
        ["bash", "-c", command],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=plain | {"PATH": path},
        check=True,
    )
    return "".join(f"{line}\n" for line in process.stdout.rstrip("\n").split("\n"))


def pages_with(words: str) -> list[Path]:
    """The pages that have these words."""
    return [page for page in PAGES if words in page.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", pages_with("```console"), ids=lambda page: page.name)
def test_the_commands_give_what_is_shown(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert len(BLOCK.findall(text)) == text.count("```console")
    fresh = BLOCK.sub(lambda block: f"$ {block['command']}\n{output_of(block['command'])}", text)
    if os.environ.get("CONFLICT_CLI_UPDATE"):
        page.write_text(fresh, encoding="utf-8")
    assert fresh == page.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", pages_with("```python\n>>>"), ids=lambda page: page.name)
def test_the_library_gives_what_is_shown(page: Path) -> None:
    failed, tried = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert not failed and tried >= 4


def test_the_help_and_the_page_of_the_command_name_the_same_options() -> None:
    text = (ROOT / ".docs" / "command.md").read_text(encoding="utf-8")
    options = set(re.findall(r"`(--[a-z-]+)", text))
    shown = output_of("conflict-cli --help")
    assert options
    assert all(option in shown for option in options)
    assert set(re.findall(r"--[a-z-]+", shown)) <= set(re.findall(r"--[a-z-]+", text))


def test_the_page_of_the_command_names_every_format() -> None:
    text = (ROOT / ".docs" / "command.md").read_text(encoding="utf-8")
    named = {
        name
        for line in re.findall(
            r"(?m)^\| (`.*?) \|", text.partition("## Formats")[2].partition("```")[0]
        )
        for name in re.findall(r"`([\w-]+)`", line)
    }
    assert named == set(choices())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
        path, _, heading = link.partition("#")
        if link.startswith("http"):
            continue
        target = page.parent / path if path else page
        assert target.exists(), link
        headings = (
            re.findall(r"(?m)^#+ (.*)", target.read_text(encoding="utf-8")) if heading else []
        )
        assert not heading or heading in [
            re.sub(r"[^\w-]", "", title.lower().replace(" ", "-")) for title in headings
        ], link


def test_nobody_is_told_to_install_a_name_that_is_not_ours() -> None:
    files = [
        *PAGES,
        ROOT / "pyproject.toml",
        ROOT / ".ci" / "run",
        *(ROOT / "conflict_cli").rglob("*.py"),
    ]
    assert [
        file
        for file in files
        if re.search(r"pipx? install [^\n]*conflict-cli", file.read_text(encoding="utf-8"))
    ] == []


def test_the_changelog_has_the_version() -> None:
    assert f"## [{conflict_cli.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
