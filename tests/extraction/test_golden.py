"""The articles of `examples/`: against what a careful reader takes from them, and byte for byte
against the whole output.

`CONFLICT_CLI_UPDATE=1 make test` writes `examples/*.json` anew; the careful reader's
`tests/golden/*.toml` are only changed by hand.
"""

import json
import os
import tomllib
from pathlib import Path
from typing import Any

import pytest
from cases import agrees, plain, shown
from conftest import ROOT, run

from conflict_cli import Report, extract
from conflict_cli.models import OUTCOMES

EXAMPLES = sorted((ROOT / "examples").rglob("*.txt"))
GOLD = ROOT / "tests" / "golden"
BY_NAME = {"argvalues": EXAMPLES, "ids": lambda path: path.stem}


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def read(path: Path) -> Report:
    return extract(path.read_bytes().decode())._replace(source=named(path))


def pretty(report: dict[str, object]) -> str:
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def differences(gold: dict[str, Any], text: str, report: Report) -> dict[str, str]:
    """What the report has otherwise than the careful reader, by the words or the outcome that it is
    about.
    """
    rows = [row._asdict() for row in report.casualties]
    found = {}
    for claim in gold["claim"]:
        words = claim["words"]
        want = {key: value for key, value in claim.items() if key != "words"}
        start = text.index(words)
        near = [
            row
            for row in rows
            if row["start"] < start + len(words)
            and start < row["end"]
            and row["outcome"] in want["outcome"]
        ]
        hit = next((row for row in near if agrees(want, row)), None)
        if hit is None:
            wrong = [
                {key: row[key] for key in want if not agrees({key: want[key]}, row)} for row in near
            ]
            found[words] = f"wanted {want}, wrong in {wrong}" if near else "missing"
        for row in [hit] if hit else near[:1]:
            rows.remove(row)
    for row in rows:
        found[str(row["text"])] = f"extra {shown(row)}"
    for outcome in OUTCOMES:
        want = gold["totals"].get(outcome)
        got = report.totals[outcome]
        if (got and got._asdict()) != (want and {key: plain(value) for key, value in want.items()}):
            found[outcome] = f"total {got}, not {want}"
    return found


@pytest.mark.parametrize("path", **BY_NAME)
def test_a_careful_reader_agrees(path: Path) -> None:
    gold = tomllib.loads((GOLD / f"{path.stem}.toml").read_text(encoding="utf-8"))
    found = differences(gold, path.read_bytes().decode(), read(path))
    known = gold.get("known_failures", {})
    wrong = [f"{words!r}: {what}" for words, what in found.items() if words not in known]
    wrong += [
        f"{words!r}: agrees now, take it out of known_failures"
        for words in known
        if words not in found
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", **BY_NAME)
def test_the_output_is_the_one_that_was_reviewed(path: Path) -> None:
    golden = path.with_suffix(".json")
    output = pretty(read(path).to_dict())
    if os.environ.get("CONFLICT_CLI_UPDATE"):
        golden.write_text(output, encoding="utf-8")
    assert output == golden.read_text(encoding="utf-8")


def test_the_command_gives_what_the_library_gives() -> None:
    names = [named(path) for path in EXAMPLES]
    process = run(*names)
    assert process.returncode == 0
    assert [json.loads(line) for line in process.stdout.splitlines()] == [
        read(path).to_dict() for path in EXAMPLES
    ]


def test_articles_together_give_what_each_gives_alone() -> None:
    records = "".join(
        json.dumps({"id": named(path), "text": path.read_bytes().decode()}) + "\n"
        for path in EXAMPLES
    )
    process = run("-i", "jsonl", stdin=records.encode())
    assert process.stdout == run(*map(named, EXAMPLES)).stdout
