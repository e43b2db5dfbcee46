"""conflict-merge as a process: what it reads and writes, and how it ends."""

import csv
import gzip
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from articles import report_of
from conftest import ROOT

from conflict_cli.merging.formats.registry import FORMATS
from conflict_cli.merging.models import Event
from conflict_cli.merging.steps import ONLY, STEPS

TEXTS = (
    "2021-03-04 A car bomb killed nine people at a market in Saraqib on Thursday, police said.",
    (
        "2021-03-05 The death toll from Thursday's car bomb in Saraqeb rose to 14, the health "
        "ministry said."
    ),
    "2021-03-05 Gunmen killed four farmers in Mosul on Thursday.",
)


def merge(
    *arguments: str, stdin: bytes = b"", **environment: str
) -> "subprocess.CompletedProcess[bytes]":
    """The command in a process."""
    plain = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "conflict_cli.merging", *arguments],
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        env=plain | environment,
        timeout=120,
        check=False,
    )


@pytest.fixture
def lines() -> list[bytes]:
    """The reports of the articles, a line each."""
    return [
        json.dumps(report_of(text, f"a{number}")).encode() + b"\n"
        for number, text in enumerate(TEXTS)
    ]


@pytest.fixture
def feed(tmp_path: Path, lines: list[bytes]) -> Path:
    """A file of reports."""
    path = tmp_path / "feed.jsonl"
    path.write_bytes(b"".join(lines))
    return path


def test_a_pipe_gives_a_line_per_event(lines: list[bytes]) -> None:
    process = merge(stdin=b"".join(lines))
    events = [json.loads(line) for line in process.stdout.splitlines()]
    assert (process.returncode, process.stderr) == (0, b"")
    assert [event["sources"] for event in events] == [["a0", "a1"], ["a2"]]
    assert events[0]["killed"] == {"low": 9, "best": 9, "high": 14}


def test_files_folders_and_gzip_are_read_alike(
    tmp_path: Path, lines: list[bytes], feed: Path
) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "a.json").write_bytes(json.dumps(json.loads(lines[0]), indent=2).encode())
    (folder / "b.jsonl").write_bytes(lines[1])
    (folder / "c.jsonl.gz").write_bytes(gzip.compress(lines[2]))
    assert (
        merge(str(folder)).stdout
        == merge(str(feed)).stdout
        == merge(stdin=feed.read_bytes()).stdout
        != b""
    )


def test_csv_has_a_row_per_event(feed: Path) -> None:
    rows = list(
        csv.DictReader(io.StringIO(merge("-f", "csv", str(feed)).stdout.decode(), newline=""))
    )
    assert [
        (row["place"], row["killed_low"], row["killed_high"], row["sources"], row["articles"])
        for row in rows
    ] == [
        ("Saraqib", "9", "14", "a0; a1", "2"),
        ("Mosul", "4", "4", "a2", "1"),
    ]


def test_the_table_has_a_line_per_event_and_fits_a_pipe(feed: Path) -> None:
    lines = merge("-t", str(feed)).stdout.decode().splitlines()
    assert lines[0].split()[:4] == ["Event", "When", "Where", "Killed"]
    assert "9 to 14" in lines[2] and "Saraqib" in lines[2] and "Mosul" in lines[3]


def test_best_goes_by_the_rule(feed: Path) -> None:
    (event, _) = map(json.loads, merge("--best", "highest", str(feed)).stdout.splitlines())
    assert (event["killed"], event["best_rule"]) == ({"low": 9, "best": 14, "high": 14}, "highest")


def test_explain_names_the_step_of_each_article(feed: Path) -> None:
    identifier = json.loads(merge(str(feed)).stdout.splitlines()[0])["id"]
    out = merge("--explain", identifier, str(feed)).stdout.decode()
    assert (
        "incident i1: one place, a report's day, beside a0" in out
        and "14 in a1, says health ministry, 2021-03-05" in out
    )
    assert "the toll rose: 9 on 2021-03-04, 14 on 2021-03-05" in out


def test_explain_of_an_unknown_id_fails(feed: Path) -> None:
    process = merge("--explain", "e0", str(feed))
    assert process.returncode == 1 and b"e0: is the id of none of the 2 events" in process.stderr


def test_what_is_no_report_is_named_and_the_rest_is_done(feed: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(b'{"text": "words"}\n{"source": \n' + feed.read_bytes())
    process = merge("--summary", str(bad), str(tmp_path / "none.jsonl"))
    errors = process.stderr.decode().splitlines()
    assert process.returncode == 1 and len(process.stdout.splitlines()) == 2
    assert errors[0].startswith(f"conflict-merge: {bad}:1: the record has no 'source'")
    assert errors[1].startswith(f"conflict-merge: {bad}:2:") and "broken JSON" in errors[1]
    assert "no such file" in errors[2]
    assert errors[3] == "conflict-merge: 6 read, 3 done, 0 skipped, 3 failed, 2 events"


def test_a_report_that_comes_twice_is_skipped(feed: Path) -> None:
    process = merge("--summary", str(feed), str(feed))
    assert process.stdout == merge(str(feed)).stdout
    assert process.stderr == b"conflict-merge: 6 read, 3 done, 3 skipped, 0 failed, 2 events\n"


def test_the_output_is_whole_or_the_old_one(feed: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.csv"
    out.write_text("old")
    assert merge("-f", "nonsense", "-o", str(out), str(feed)).returncode == 2
    assert out.read_text() == "old"
    assert merge("-f", "csv", "-o", str(out), str(feed)).returncode == 0
    assert out.read_bytes() == merge("-f", "csv", str(feed)).stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["events.csv", "feed.jsonl"]


def test_an_input_is_never_replaced(feed: Path) -> None:
    before = feed.read_bytes()
    process = merge("-o", str(feed), str(feed))
    assert (
        process.returncode == 2 and b"is an input" in process.stderr and feed.read_bytes() == before
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-t", "-f", "csv"), b"contradict each other"),
        (("--explain", "e1", "-t"), b"--explain prints words"),
        (("--explain", ""), b"it is empty"),
        (("--best", "middle"), b"'middle' is not one of"),
    ],
)
def test_wrong_usage_is_told(arguments: tuple[str, ...], message: bytes) -> None:
    process = merge(*arguments)
    assert process.returncode == 2 and message in process.stderr


def test_nothing_in_gives_nothing_out() -> None:
    assert (merge().returncode, merge().stdout) == (0, b"")
    assert merge("-t").stdout == b"No events\n"


def test_words_of_articles_do_not_steer_a_terminal(lines: list[bytes]) -> None:
    report = json.loads(lines[0])
    report["title"] = report["incidents"][0]["place"] = "\x1b[2Jx"
    for form in ("jsonl", "csv", "table"):
        assert b"\x1b" not in merge("-f", form, stdin=json.dumps(report).encode()).stdout


def test_the_page_and_the_help_name_the_same_options_and_keys() -> None:
    text = (ROOT / ".docs" / "merging.md").read_text(encoding="utf-8")
    table = text.partition("## What makes")[0]
    assert set(re.findall(r"--[a-z]+", merge("--help").stdout.decode())) == set(
        re.findall(r"`(--[a-z]+)", table)
    )
    assert set(
        re.findall(r"`(\w+)`", table.partition("`--format FORM`")[2].partition("\n")[0])
    ) == set(FORMATS)
    keys = text.partition("## An event")[2].partition("A figure is not used")[0]
    assert set(Event._fields) <= set(re.findall(r"`(\w+)`", keys))
    steps = re.findall(
        r"(?m)^\| ([^|`]+) \| ", text.partition("## What makes")[2].partition("## An event")[0]
    )
    assert steps[1:] == [step.name for step in (*STEPS, ONLY)]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_completes_options(shell: str) -> None:
    line = "conflict-merge --expl"
    word = "--expl" if shell == "fish" else "1"
    out = merge(
        _CONFLICT_MERGE_COMPLETE=f"{shell}_complete", COMP_WORDS=line, COMP_CWORD=word
    ).stdout.decode()
    assert "--explain" in out


def test_a_closed_pipe_ends_it_quietly(feed: Path) -> None:
    many = b"".join(
        json.dumps(
            json.loads(line) | {"source": str(number), "source_sha256": f"{number:064x}"}
        ).encode()
        + b"\n"
        for number in range(800)
        for line in feed.read_bytes().splitlines()[2:]
    )
    process = subprocess.run(
        [
            "bash",
            "-c",
            (
                f"{sys.executable} -m conflict_cli.merging -f jsonl | head -c 1; echo "
                f"${{PIPESTATUS[0]}}"
            ),
        ],
        input=many,
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert process.stderr == b"" and process.stdout in (b"{141\n", b"{0\n")
