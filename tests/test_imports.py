"""What must stay unimported, so that the command starts at once."""

import subprocess
import sys

import pytest
from conftest import ROOT

HEAVY = (
    "rich",
    "dateutil.parser",
    "importlib.metadata",
    "logging",
    "asyncio",
    "dataclasses",
    "sqlite3",
    "multiprocessing",
    "email",
    "urllib.request",
)
TEXT = (
    "Published: 20 January 2020\n\nTwo soldiers were killed near Aleppo last Friday, the army said. Drones destroyed three tanks on May 5."
)


def modules_after(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after the code."""
    script = f"{code}\nimport sys\nsys.stderr.write('\\n'.join(sys.modules))"
    process = subprocess.run([sys.executable, "-c", script], input=TEXT, capture_output=True, text=True, check=True, cwd=ROOT)
    return set(process.stderr.split())


@pytest.mark.parametrize(
    "code",
    [
        "from conflict_cli import extract, Report",
        f"from conflict_cli import extract; extract({TEXT!r})",
        "from conflict_cli.cli import main; main(['--version'], standalone_mode=False)",
        "from conflict_cli.cli import main; main(['--help'], standalone_mode=False)",
        "from conflict_cli.cli import main\ntry: main([])\nexcept SystemExit: pass",
    ],
)
def test_heavy_modules_are_not_loaded(code: str) -> None:
    loaded = modules_after(code)
    assert "conflict_cli.models" in loaded
    before = modules_after("import click, regex, json")  # what these load is not ours to change
    assert not {name for name in HEAVY if name in loaded - before}


def test_the_library_does_not_load_the_command() -> None:
    assert not {"click", "conflict_cli.cli", "conflict_cli.reader"} & modules_after("from conflict_cli import extract, Report")


def test_the_table_is_what_loads_rich() -> None:
    assert "rich" in modules_after("from conflict_cli.cli import main\ntry: main(['-t'])\nexcept SystemExit: pass")
