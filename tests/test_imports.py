"""What must stay unimported, so that the command starts at once."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

# From the cellar to the roof; what is not named here may be anywhere between the first and the last of them.
ROOMS = (
    ("lexicon", "models"),
    ("text", "blocks", "phrases", "grammar"),
    ("meanings",),
    ("extractors.clauses",),
    ("extractors",),
    ("extractors.events",),
    ("linking",),
    ("settling",),
    ("incidents",),
    ("pipeline",),
    ("decoding",),
    ("articles",),
    ("page_process",),
    ("pages", "records"),
    ("reader", "formatters"),
    ("inputs", "batch"),
    ("clusters",),
    ("outputs", "workers", "progress"),
    ("clashes", "output_folders", "appended"),
    ("complaints",),
    ("runs", "usage"),
    ("cli",),
    ("__main__",),
)
HEAVY = (
    "rich",
    "dateutil.parser",
    "importlib.metadata",
    "logging",
    "asyncio",
    "dataclasses",
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


def test_the_gazetteer_is_opened_only_for_a_text() -> None:
    assert "sqlite3" not in modules_after("from conflict_cli.cli import main; main(['--version'], standalone_mode=False)")


def test_the_library_does_not_load_the_command() -> None:
    assert not {"click", "conflict_cli.cli", "conflict_cli.reader"} & modules_after("from conflict_cli import extract, Report")


def test_the_table_is_what_loads_rich() -> None:
    assert "rich" in modules_after("from conflict_cli.cli import main\ntry: main(['-t'])\nexcept SystemExit: pass")


def imports_of(path: Path) -> set[str]:
    """The modules that a file names in its import statements, wherever in it they stand."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def room_of(name: str) -> int | None:
    """How far up the house a module of the project lives, None for what is not one."""
    inside = [(len(room), height) for height, rooms in enumerate(ROOMS) for room in rooms if f"{name}.".startswith(f"conflict_cli.{room}.")]
    return max(inside)[1] if inside else None  # the innermost room


def test_a_room_in_a_room_is_its_own() -> None:
    names = ("extractors.clauses.reading", "extractors.groups", "extractors.events", "incidents.drafts", "pipeline")
    heights = [room_of(f"conflict_cli.{name}") or 0 for name in names]
    assert heights == sorted(set(heights)) and all(heights)
    assert room_of("conflict_cli") is None and room_of("regex") is None


@pytest.mark.parametrize("path", sorted((ROOT / "conflict_cli").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down_and_strangers_stay_out(path: Path) -> None:
    imported = imports_of(path)
    relative = path.relative_to(ROOT).with_suffix("")
    own = room_of(".".join(relative.parts))
    if own is not None:
        assert not {name for name in imported if (room_of(name) or 0) > own}
    strangers = {name.partition(".")[0] for name in imported} - set(sys.stdlib_module_names) - {"conflict_cli"}
    allowed = {"cli": {"click"}, "usage": {"click"}, "formatters": {"rich"}, "progress": {"rich"}}.get(
        relative.parts[1], {"regex", "dateutil"}
    )
    assert strangers <= allowed


def test_lexicons_are_data_only() -> None:
    for path in (ROOT / "conflict_cli" / "lexicon").glob("*.py"):
        assert not {name for name in imports_of(path) if not name.startswith("conflict_cli.lexicon")}, path
