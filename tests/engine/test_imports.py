"""What must stay unimported, so that the command starts at once; which way imports point."""

import ast
import subprocess
import sys
from collections.abc import Iterable
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from conftest import ROOT

PACKAGE = ROOT / "conflict_cli"
MODULES = sorted(PACKAGE.rglob("*.py"))
# From the cellar to the roof. Every module of the package has a room here, the innermost that names
# it.
ROOMS = (
    ("startup", "lexicon", "vocabulary"),
    ("fields",),
    ("models",),
    ("engine.phrases", "engine.wordings"),
    ("text",),
    ("engine",),
    ("extractors",),
    ("linking",),
    ("settling",),
    ("incidents",),
    ("people",),
    ("caveats", "relevance", "stages", "user_tables"),
    ("place_files",),
    ("place_tables",),
    ("pipeline",),
    ("schema", "debug", "formatters"),
    ("merging", "frames"),
    ("cli.articles", "cli.choices", "cli.streams", "cli.signals"),
    ("cli.inputs",),
    ("cli.batch",),
    ("cli.clusters", "cli.progress"),
    ("cli.workers", "cli.outputs"),
    ("cli.complaints",),
    ("cli.endings",),
    ("cli.run", "cli.help"),
    ("cli", "cli.merge"),
    ("__main__",),
    ("merging.__main__",),
)
# The themes of the extractors, and which others each may import: none, but for these.
THEMES: dict[str, set[str]] = {
    "lexical": set(),
    "numbers": set(),
    "dates": set(),
    "names": set(),
    "clauses": set(),
    "places": set(),
    "people": {"lexical", "places"},
    "groups": {"names", "people", "places"},
    "claims": {"lexical", "numbers", "clauses"},
    "events": {"lexical", "numbers", "names", "clauses", "claims"},
}
# What a module may import from outside the package and the standard library, by the innermost room
# that is named.
STRANGERS = {
    "": {"regex"},
    "extractors.dates": {"regex", "dateutil"},
    "formatters": {"rich"},
    "frames": {"pandas"},
    "merging.formats": {"rich"},
    "cli": {"click", "rich"},
}
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
    "Published: 20 January 2020\n\nTwo soldiers were killed near Aleppo last Friday, the army "
    "said. Drones destroyed three tanks on May 5."
)


def modules_after(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after the code."""
    script = f"{code}\nimport sys\nsys.stderr.write('\\n'.join(sys.modules))"
    process = subprocess.run(
        [sys.executable, "-c", script],
        input=TEXT,
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return set(process.stderr.split())


@pytest.mark.parametrize(
    "code",
    [
        "from conflict_cli import extract, Report",
        f"from conflict_cli import extract; extract({TEXT!r})",
        "from conflict_cli.cli.command import main; main(['--version'], standalone_mode=False)",
        "from conflict_cli.cli.command import main; main(['--help'], standalone_mode=False)",
        "from conflict_cli.cli.command import main\ntry: main([])\nexcept SystemExit: pass",
    ],
)
def test_heavy_modules_are_not_loaded(code: str) -> None:
    loaded = modules_after(code)
    assert "conflict_cli.models" in loaded
    before = modules_after("import click, regex, json")  # what these load is not ours to change
    assert not {name for name in HEAVY if name in loaded - before}


def test_the_gazetteer_is_opened_only_for_a_text() -> None:
    assert "sqlite3" not in modules_after(
        "from conflict_cli.cli.command import main; main(['--version'], standalone_mode=False)"
    )


def test_merging_is_loaded_by_its_own_command_only() -> None:
    loaded = modules_after(
        "from conflict_cli.cli.command import main\ntry: main([])\nexcept SystemExit: pass"
    )
    assert not {
        name
        for name in loaded
        if name.startswith(
            ("conflict_cli.merging", "conflict_cli.cli.merge", "conflict_cli.lexicon.merging")
        )
    }
    loaded = modules_after(
        "from conflict_cli.cli.merge.command import main; main(['--version'], "
        "standalone_mode=False)"
    )
    assert "conflict_cli.merging.steps" in loaded
    assert not {"conflict_cli.linking", "conflict_cli.extractors.claims", *HEAVY} & (
        loaded - modules_after("import click, regex, json")
    )


def test_the_library_does_not_load_the_command() -> None:
    assert not {
        "click",
        "conflict_cli.cli.command",
        "conflict_cli.cli.inputs.reader",
    } & modules_after("from conflict_cli import extract, Report")


def test_the_table_is_what_loads_rich() -> None:
    assert "rich" in modules_after(
        "from conflict_cli.cli.command import main\ntry: main(['-t'])\nexcept SystemExit: pass"
    )


def name_of(path: Path) -> str:
    """The dotted name of a module, that of the package for an `__init__`."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> set[str]:
    """The modules that a file names in its import statements, wherever in it they stand."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def innermost(name: str, rooms: Iterable[str]) -> str | None:
    """The longest of the names that a module is or is in; the empty name is the whole package."""
    inside = [
        room
        for room in rooms
        if f"{name}.".startswith(f"conflict_cli.{room}." if room else "conflict_cli.")
    ]
    return max(inside, key=len) if inside else None


def room_of(name: str) -> int | None:
    """How far up the house a module of the project lives, None for what is not one."""
    heights = {room: height for height, rooms in enumerate(ROOMS) for room in rooms}
    room = innermost(name, heights)
    return None if room is None else heights[room]


def theme_of(name: str) -> str | None:
    """The theme of a module of the extractors, None for any other."""
    return innermost(name, [f"extractors.{theme}" for theme in THEMES])


def test_a_room_in_a_room_is_its_own() -> None:
    names = (
        "text.blocks",
        "extractors.groups.known",
        "incidents.drafts",
        "pipeline",
        "cli.inputs.reader",
        "cli.command",
    )
    heights = [room_of(f"conflict_cli.{name}") or 0 for name in names]
    assert heights == sorted(set(heights)) and all(heights)
    assert room_of("conflict_cli") is None and room_of("regex") is None


def test_every_room_is_there_and_every_module_has_one() -> None:
    """A package or module that comes or goes is put in its place here, or taken out."""
    top = {
        path.stem
        for path in PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert top - {"__init__"} == {room.partition(".")[0] for rooms in ROOMS for room in rooms}
    assert {room for rooms in ROOMS for room in rooms if not exists(room)} == set()
    themes = {
        path.stem
        for path in (PACKAGE / "extractors").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert themes - {"__init__"} == set(THEMES)


def exists(room: str) -> bool:
    path = PACKAGE.joinpath(*room.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down_and_strangers_stay_out(path: Path) -> None:
    imported, own = imports_of(path), room_of(name_of(path))
    if own is not None:
        assert not {name for name in imported if (room_of(name) or 0) > own}
    strangers = (
        {name.partition(".")[0] for name in imported}
        - set(sys.stdlib_module_names)
        - {"conflict_cli"}
    )
    assert strangers <= STRANGERS[innermost(name_of(path), STRANGERS) or ""]


def test_themes_import_each_other_only_where_it_is_named() -> None:
    found: dict[str, set[str]] = {theme: set() for theme in THEMES}
    for path in MODULES:
        own = theme_of(name_of(path))
        others = {theme_of(name) for name in imports_of(path)} - {None, own}
        if own:
            found[own.partition(".")[2]] |= {other.partition(".")[2] for other in others if other}
    assert found == THEMES  # what is allowed and not used goes out
    TopologicalSorter(THEMES).prepare()


def test_no_modules_import_each_other_in_a_ring() -> None:
    """Not even by an import inside a function, but for the front door, which loads what it offers
    when it is asked.
    """
    names = {name_of(path) for path in MODULES} - {"conflict_cli"}
    graph = {name_of(path): imports_of(path) & names - {name_of(path)} for path in MODULES}
    TopologicalSorter(graph).prepare()


def test_lexicons_are_data_only() -> None:
    for path in (PACKAGE / "lexicon").rglob("*.py"):
        assert not {
            name for name in imports_of(path) if not name.startswith("conflict_cli.lexicon")
        }, path
