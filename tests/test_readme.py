"""The commands of the README give the output that it shows.

Every ```console block is a `$ command` with its output. `CONFLICT_CLI_UPDATE=1 make test` writes the outputs anew.
"""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

from conftest import ROOT

import conflict_cli

README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=^```console\n)\$ (?P<command>.+)\n(?P<output>(?:.*\n)*?)(?=^```$)", re.MULTILINE)


def output_of(command: str) -> str:
    """What a command prints, run as the README's reader would, in a pipe."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    plain = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "NO_COLOR", "COLUMNS")}
    process = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=ROOT, env=plain | {"PATH": path}, check=True)
    return "".join(f"{line}\n" for line in process.stdout.rstrip("\n").split("\n"))


def test_the_commands_give_what_is_shown() -> None:
    text = README.read_text(encoding="utf-8")
    fresh = BLOCK.sub(lambda block: f"$ {block['command']}\n{output_of(block['command'])}", text)
    if os.environ.get("CONFLICT_CLI_UPDATE"):
        README.write_text(fresh, encoding="utf-8")
    assert fresh == README.read_text(encoding="utf-8")
    assert len(BLOCK.findall(fresh)) >= 2


def test_the_library_gives_what_is_shown() -> None:
    assert doctest.testfile(str(README), module_relative=False, encoding="utf-8") == (0, 5)


def test_the_help_names_every_option_of_the_readme() -> None:
    text = README.read_text(encoding="utf-8")
    options = set(re.findall(r"`(--[a-z-]+)", text))
    shown = output_of("conflict-cli --help")
    assert options
    assert all(option in shown for option in options)
    assert set(re.findall(r"--[a-z-]+", shown)) <= set(re.findall(r"--[a-z-]+", text))


def test_the_changelog_has_the_version() -> None:
    assert f"## [{conflict_cli.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
