"""The recipes of examples/recipes give what the library gives, those of .docs/recipes.md what they
show, where the programs are.

They need `pip install '.[recipes]'` and jq, sqlite3, gdal-bin and qgis; `CONFLICT_CLI_UPDATE=1`
writes the outputs in .docs anew.
"""

import csv
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from conflict_cli import extract

RECIPES = ROOT / "examples" / "recipes"
ARTICLES = sorted((ROOT / "examples").glob("*.txt"))
# the environment that the tests run in has the programs
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


def output_of(command: str, cwd: Path = ROOT) -> str:
    environment = os.environ | {
        "PATH": PATH,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(cwd),
    }
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def has(program: str) -> bool:
    return shutil.which(program, path=PATH) is not None


def has_module(name: str) -> bool:
    return (
        subprocess.run(
            ["python3", "-c", f"import {name}"],
            env=os.environ | {"PATH": PATH},
            capture_output=True,
            check=False,
        ).returncode
        == 0
    )


def wanted() -> dict[str, int]:
    rows = {}
    for path in ARTICLES:
        counted = [
            row.low or 0
            for row in extract(path.read_bytes().decode()).casualties
            if row.counted and row.outcome == "killed"
        ]
        rows[f"examples/{path.name}"] = sum(counted)
    return rows


WITHOUT_ROWS = "Teachers held a protest in Gao on 5 May 2021, demanding their wages."
TRIED = pytest.mark.parametrize(
    ("command", "programs", "module"),
    [
        ("sh {recipes}/with_jq.sh examples/*.txt", ("jq",), None),
        ("sh {recipes}/with_sqlite_utils.sh examples/*.txt", ("sqlite-utils",), None),
        ("sh {recipes}/with_csvkit.sh examples/*.txt", ("csvsql",), None),
        ("conflict-cli examples/*.txt | python3 {recipes}/with_pandas.py", (), "pandas"),
        (
            (
                "conflict-cli -o {folder}/r.jsonl examples/*.txt && python3 "
                "{recipes}/with_duckdb.py {folder}/r.jsonl"
            ),
            (),
            "duckdb",
        ),
    ],
    ids=["jq", "sqlite-utils", "csvkit", "pandas", "duckdb"],
)


def told_by(
    command: str, programs: tuple[str, ...], module: str | None, folder: Path, cwd: Path = ROOT
) -> dict[str, int]:
    """What a recipe gives for the articles of `cwd`/examples, by article."""
    if not all(map(has, programs)) or (module is not None and not has_module(module)):
        pytest.skip(
            f"{module or ' or '.join(programs)} is not installed (pip install '.[recipes]', "
            "apt install jq)"
        )
    rows = csv.DictReader(
        io.StringIO(output_of(command.format(folder=folder, recipes=RECIPES), cwd))
    )
    return {row["source"]: int(row["killed"]) for row in rows}


@TRIED
def test_the_recipe_gives_the_sums(
    command: str, programs: tuple[str, ...], module: str | None, tmp_path: Path
) -> None:
    assert told_by(command, programs, module, tmp_path) == wanted()


@TRIED
def test_the_recipe_survives_articles_without_tolls(
    command: str, programs: tuple[str, ...], module: str | None, tmp_path: Path
) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "none.txt").write_text(WITHOUT_ROWS)
    told = told_by(command, programs, module, tmp_path, tmp_path)
    assert told == ({} if "csvkit" in command else {"examples/none.txt": 0})
    shutil.copy(ROOT / "examples" / "protests.txt", tmp_path / "examples")
    (tmp_path / "examples" / "none.txt").unlink()
    assert told_by(command, programs, module, tmp_path, tmp_path) == {"examples/protests.txt": 0}


def test_every_recipe_is_tried() -> None:
    assert {path.stem for path in RECIPES.iterdir()} == {
        "with_jq",
        "with_sqlite_utils",
        "with_csvkit",
        "with_pandas",
        "with_duckdb",
    }


PAGE = ROOT / ".docs" / "recipes.md"
SECTION = re.compile(r"(?m)^## (?P<title>.+)\n(?P<body>(?:(?!## ).*\n)*)")
BLOCK = re.compile(r"(?<=^```shell-session\n)(?P<lines>(?:.*\n)*?)(?=^```$)", re.MULTILINE)
COMMAND = re.compile(r"(?m)^\$ .*\n(?:^> .*\n)*")
NEEDS = {
    "A database": "conflict-cli",
    "sqlite3": "sqlite3",
    "sqlite-utils": "sqlite-utils",
    "Datasette": "datasette",
    "DuckDB": "import duckdb; duckdb.execute('INSTALL sqlite; LOAD sqlite')",
    "QGIS": "qgis_process",
    "GDAL": "ogr2ogr",
    "pandas": "import conflict_cli, pandas",
    "Without a database": "jq",
}


# The script of Debian 12 gives this program an option that it refuses.
QGIS_PROCESS = "qgis_process.bin" if has("qgis_process.bin") else "qgis_process"


def can_run(need: str) -> bool:
    """Whether a program is there, or a line of Python runs."""
    if not need.startswith("import "):
        return has(need)
    return (
        subprocess.run(
            ["python3", "-c", need],
            env=os.environ | {"PATH": PATH},
            check=False,
            capture_output=True,
        ).returncode
        == 0
    )


def tried(block: re.Match[str], folder: Path) -> str:
    """A block with what its commands print now."""
    told = ""
    for command in COMMAND.findall(block["lines"]):
        line = command[2:].replace("\n> ", "\n")
        if line.startswith("qgis_process "):
            line = f"PATH={os.defpath} {QGIS_PROCESS}{line.removeprefix('qgis_process')}"
        out = output_of(line, folder).replace("\r\n", "\n").rstrip("\n")
        told += command + (f"{out}\n" if out else "")
    return told


@pytest.mark.parametrize("title", NEEDS)
def test_the_page_shows_what_its_commands_print(title: str, tmp_path: Path) -> None:
    if not can_run(NEEDS[title]):
        pytest.skip(
            f"{title} is not installed (pip install '.[recipes]', apt install sqlite3 jq "
            "gdal-bin qgis)"
        )
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    output_of("conflict-cli -f sqlite -o casualties.db examples/*.txt", tmp_path)
    page = PAGE.read_text(encoding="utf-8")
    (body,) = (match["body"] for match in SECTION.finditer(page) if match["title"] == title)
    fresh = BLOCK.sub(lambda block: tried(block, tmp_path), body)
    if os.environ.get("CONFLICT_CLI_UPDATE"):
        PAGE.write_text(page.replace(body, fresh), encoding="utf-8")
    assert BLOCK.search(body)
    assert fresh == body or os.environ.get("CONFLICT_CLI_UPDATE")


@pytest.mark.parametrize("title", NEEDS)
def test_the_commands_of_the_page_survive_articles_without_tolls(
    title: str, tmp_path: Path
) -> None:
    if not can_run(NEEDS[title]):
        pytest.skip(
            f"{title} is not installed (pip install '.[recipes]', apt install sqlite3 jq "
            "gdal-bin qgis)"
        )
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "none.txt").write_text(WITHOUT_ROWS)
    (tmp_path / "examples" / "recipes").symlink_to(RECIPES)
    output_of("conflict-cli -f sqlite -o casualties.db examples/*.txt", tmp_path)
    (body,) = (
        match["body"]
        for match in SECTION.finditer(PAGE.read_text(encoding="utf-8"))
        if match["title"] == title
    )
    for block in BLOCK.finditer(body):
        tried(block, tmp_path)


def test_the_page_has_no_other_commands() -> None:
    titles = [
        match["title"]
        for match in SECTION.finditer(PAGE.read_text(encoding="utf-8"))
        if BLOCK.search(match["body"])
    ]
    assert titles == [*NEEDS]


# Prints what QGIS sees of the layers of a file.
LAYERS = """
import json, sys
from qgis.core import QgsApplication, QgsVectorLayer, QgsWkbTypes

application = QgsApplication([], False)
application.initQgis()
path, *names = sys.argv[1:]
seen = {}
for name in names:
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    features = [*layer.getFeatures()]
    points = [feature.geometry().asPoint() for feature in features if not
      feature.geometry().isNull()]
    seen[name] = {
        "valid": layer.isValid(),
        "geometry": QgsWkbTypes.displayString(layer.wkbType()),
        "crs": layer.crs().authid(),
        "fields": [field.name() for field in layer.fields()],
        "numbers": [field.name() for field in layer.fields() if field.isNumeric()],
        "count": layer.featureCount(),
        "ids": len({feature.id() for feature in features}),
        "points": sorted([point.x(), point.y()] for point in points),
    }
json.dump(seen, sys.stdout)
"""
SYSTEM_PYTHON = (
    shutil.which("python3", path=os.defpath) or sys.executable
)  # QGIS is installed for this one
MAPS = ("places", "events", "map")


def has_qgis() -> bool:
    return (
        subprocess.run(
            [SYSTEM_PYTHON, "-c", "import qgis.core"], capture_output=True, check=False
        ).returncode
        == 0
    )


@pytest.mark.skipif(not has_qgis(), reason="QGIS is not installed (apt install python3-qgis)")
@pytest.mark.parametrize("articles", ["examples/*.txt", "none.txt"])
def test_qgis_sees_layers_of_points(articles: str, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "none.txt").write_text("Teachers held a protest.")
    (tmp_path / "layers.py").write_text(LAYERS, encoding="utf-8")
    output_of(f"conflict-cli -f sqlite -o casualties.db {articles}", tmp_path)
    seen = json.loads(
        output_of(f"{SYSTEM_PYTHON} layers.py casualties.db {' '.join(MAPS)}", tmp_path)
    )
    base = sqlite3.connect(tmp_path / "casualties.db")
    for name in MAPS:
        columns = [
            (row[1], row[2])
            for row in base.execute(f"PRAGMA table_info({name})")
            if row[1] not in ("geometry", "_rowid_")
        ]
        rows = base.execute(f"SELECT longitude, latitude FROM {name}").fetchall()
        points = sorted([x, y] for x, y in rows if x is not None)
        layer = seen[name]
        assert (layer["valid"], layer["geometry"], layer["crs"]) == (True, "Point", "EPSG:4326")
        assert layer["fields"][1:] == [
            column for column, _ in columns
        ]  # the first is the number of the row
        assert set(layer["numbers"][1:]) == {
            column for column, kind in columns if kind in ("INTEGER", "REAL")
        }
        assert layer["count"] == layer["ids"] == len(rows)
        assert layer["points"] == points
    assert seen["map"]["count"] == len(seen["events"]["points"])
    assert bool(seen["map"]["count"]) is ("examples" in articles)
    base.close()
