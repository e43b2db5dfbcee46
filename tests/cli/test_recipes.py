"""The recipes of examples/recipes give what the library gives, each where its program is installed (`pip install '.[recipes]'`, jq)."""

import csv
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from conflict_cli import extract

RECIPES = ROOT / "examples" / "recipes"
ARTICLES = sorted((ROOT / "examples").glob("*.txt"))
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # the environment that the tests run in has the programs


def output_of(command: str) -> str:
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=ROOT, env=os.environ | {"PATH": PATH}, capture_output=True, text=True, check=True
    ).stdout


def has(program: str) -> bool:
    return shutil.which(program, path=PATH) is not None


def has_module(name: str) -> bool:
    return (
        subprocess.run(["python3", "-c", f"import {name}"], env=os.environ | {"PATH": PATH}, capture_output=True, check=False).returncode
        == 0
    )


def wanted() -> dict[str, int]:
    rows = {}
    for path in ARTICLES:
        counted = [row.low or 0 for row in extract(path.read_bytes().decode()).casualties if row.counted and row.outcome == "killed"]
        rows[f"examples/{path.name}"] = sum(counted)
    return rows


@pytest.mark.parametrize(
    ("command", "programs", "module"),
    [
        ("sh examples/recipes/with_jq.sh examples/*.txt", ("jq",), None),
        ("sh examples/recipes/with_sqlite_utils.sh examples/*.txt", ("jq", "sqlite-utils"), None),
        ("sh examples/recipes/with_csvkit.sh examples/*.txt", ("csvsql",), None),
        ("conflict-cli examples/*.txt | python3 examples/recipes/with_pandas.py", (), "pandas"),
        ("conflict-cli -o {folder}/r.jsonl examples/*.txt && python3 examples/recipes/with_duckdb.py {folder}/r.jsonl", (), "duckdb"),
    ],
    ids=["jq", "sqlite-utils", "csvkit", "pandas", "duckdb"],
)
def test_the_recipe_gives_the_sums(command: str, programs: tuple[str, ...], module: str | None, tmp_path: Path) -> None:
    if not all(map(has, programs)) or (module is not None and not has_module(module)):
        pytest.skip(f"{module or ' or '.join(programs)} is not installed (pip install '.[recipes]', apt install jq)")
    rows = csv.DictReader(io.StringIO(output_of(command.format(folder=tmp_path))))
    assert {row["source"]: int(row["killed"]) for row in rows} == wanted()


def test_every_recipe_is_tried() -> None:
    assert {path.stem for path in RECIPES.iterdir()} == {"with_jq", "with_sqlite_utils", "with_csvkit", "with_pandas", "with_duckdb"}
