"""The manual page says what the help says."""

import importlib.util
import os
import re
import shutil
import subprocess
from typing import Any

import click
import pytest
from click.testing import CliRunner
from conftest import ROOT, run

from conflict_cli.cli.command import main
from conflict_cli.cli.help import MORE

SPEC = importlib.util.spec_from_file_location("manual", ROOT / ".build" / "manual.py")
assert SPEC is not None and SPEC.loader is not None
manual = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(manual)


@pytest.mark.parametrize("page", manual.PAGES, ids=lambda page: page.name)
def test_the_page_is_fresh(page: Any) -> None:
    if os.environ.get("CONFLICT_CLI_UPDATE"):
        page.target.write_text(manual.manual(page), encoding="utf-8")
    assert page.target.read_text(encoding="utf-8") == manual.manual(page), (
        "CONFLICT_CLI_UPDATE=1 pytest tests/cli/test_manual.py writes it anew"
    )


def test_every_option_is_there() -> None:
    shown = set(re.findall(r"--[a-z-]+", run("--help").stdout.decode()))
    assert shown
    assert shown <= set(re.findall(r"--[a-z-]+", manual.manual().replace("\\-", "-")))


def test_the_help_fits_a_screen_and_names_each_option_once() -> None:
    lines = run("--help", COLUMNS="80").stdout.decode().splitlines()
    assert len(lines) <= 52 and max(map(len, lines)) < 80
    shown = [name for line in lines for name in re.findall(r"^  (?:-\w, )?(--[a-z-]+)", line)]
    assert sorted(shown) == sorted(set(shown))
    options = {
        max(option.opts, key=len) for option in main.params if isinstance(option, click.Option)
    }
    assert set(shown) == options | {"--help"}
    assert set(MORE) <= set(shown)


def test_the_help_of_merging_names_each_option_once() -> None:
    page = manual.PAGES[1]
    out = CliRunner().invoke(page.main, ["--help"], terminal_width=80).output
    shown = re.findall(r"^  (?:-\w, )?(--[a-z-]+)", out, re.MULTILINE)
    options = {
        max(option.opts, key=len) for option in page.main.params if isinstance(option, click.Option)
    }
    assert max(map(len, out.splitlines())) < 80
    assert sorted(shown) == sorted(options | {"--help"})
    assert (
        set(page.more)
        <= set(shown)
        <= set(re.findall(r"--[a-z-]+", manual.manual(page).replace("\\-", "-")))
    )


@pytest.mark.parametrize("form", ["bash", "zsh", "fish"])
def test_the_shell_completes_options_and_choices(form: str) -> None:
    words = {
        "bash": ("COMP_WORDS", "COMP_CWORD"),
        "zsh": ("COMP_WORDS", "COMP_CWORD"),
        "fish": ("COMP_WORDS", "COMP_CWORD"),
    }[form]
    for line, wanted in (
        ("conflict-cli --expl", "--explain"),
        ("conflict-cli --format geo", "geojson"),
        ("conflict-cli --color al", "always"),
        ("conflict-cli --format summary-", "summary-csv"),
        ("conflict-cli --format sq", "sqlite"),
        ("conflict-cli --count ind", "independent"),
    ):
        last = line.split()[-1]
        given = {words[0]: line, words[1]: last if form == "fish" else str(len(line.split()) - 1)}
        out = run(_CONFLICT_CLI_COMPLETE=f"{form}_complete", **given).stdout.decode()
        assert wanted in out


@pytest.mark.parametrize(
    ("words", "escaped"),
    [("a-b", "a\\-b"), (".so x", "\\&.so x"), ("a\n'b", "a\n\\&'b"), ("\\n", "\\en")],
)
def test_words_are_no_commands(words: str, escaped: str) -> None:
    assert manual.escape(words) == escaped


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_groff_has_nothing_to_say() -> None:
    for page in manual.PAGES:
        text = manual.manual(page).encode()
        process = subprocess.run(
            ["groff", "-man", "-Tutf8", "-ww"], input=text, capture_output=True, check=True
        )
        assert process.stderr == b""
        assert b"--format" in process.stdout
