"""The five articles of `examples/`: against what a careful reader takes from them, and byte for byte against the whole output.

`CONFLICT_CLI_UPDATE=1 make test` writes `examples/*.json` anew; the careful reader's `tests/golden/*.toml` are only changed by hand.
"""

import json
import os
import tomllib
from pathlib import Path

import pytest
from cases import agrees, plain, shown
from conftest import ROOT, run

from conflict_cli import Report, extract
from conflict_cli.models import OUTCOMES

EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
GOLD = ROOT / "tests" / "golden"
BY_NAME = {"argvalues": EXAMPLES, "ids": lambda path: path.stem}


def read(path: Path) -> Report:
    return extract(path.read_bytes().decode())._replace(source=f"examples/{path.name}")


def pretty(report: dict[str, object]) -> str:
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("path", **BY_NAME)
def test_a_careful_reader_agrees(path: Path) -> None:
    text = path.read_bytes().decode()
    report = read(path)
    gold = tomllib.loads((GOLD / f"{path.stem}.toml").read_text(encoding="utf-8"))
    rows = [row._asdict() for row in report.casualties]
    found = []
    for claim in gold["claim"]:
        words = claim.pop("words")
        start = text.index(words)
        near = [row for row in rows if row["start"] < start + len(words) and start < row["end"] and row["outcome"] in claim["outcome"]]
        hit = next((row for row in near if agrees(claim, row)), None)
        if hit is None:
            wrong = [{key: row[key] for key in claim if not agrees({key: claim[key]}, row)} for row in near]
            found.append(f"{words!r}: wanted {claim}, wrong in {wrong}" if near else f"{words!r}: missing")
        for row in [hit] if hit else near[:1]:
            rows.remove(row)
    found += [f"extra {shown(row)}" for row in rows]
    for outcome in OUTCOMES:
        want = gold["totals"].get(outcome)
        got = report.totals[outcome]
        if (got and got._asdict()) != (want and {key: plain(value) for key, value in want.items()}):
            found.append(f"total {outcome}: {got}, not {want}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("path", **BY_NAME)
def test_the_output_is_the_one_that_was_reviewed(path: Path) -> None:
    golden = path.with_suffix(".json")
    output = pretty(read(path).to_dict())
    if os.environ.get("CONFLICT_CLI_UPDATE"):
        golden.write_text(output, encoding="utf-8")
    assert output == golden.read_text(encoding="utf-8")


def test_the_command_gives_what_the_library_gives() -> None:
    names = [f"examples/{path.name}" for path in EXAMPLES]
    process = run(*names)
    assert process.returncode == 0
    assert [json.loads(line) for line in process.stdout.splitlines()] == [read(path).to_dict() for path in EXAMPLES]


def test_articles_together_give_what_each_gives_alone() -> None:
    records = "".join(json.dumps({"id": f"examples/{path.name}", "text": path.read_bytes().decode()}) + "\n" for path in EXAMPLES)
    process = run("-i", "jsonl", stdin=records.encode())
    assert process.stdout == run(*(f"examples/{path.name}" for path in EXAMPLES)).stdout
