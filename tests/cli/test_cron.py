"""The script for cron, as cron calls it: a bare environment, a loop that stands for the clock, runs
that overlap.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

SCRIPT = ROOT / "examples" / "cron" / "convert"
BIN = Path(sys.executable).parent


def as_cron(*arguments: Path) -> "subprocess.Popen[bytes]":
    environment = {
        "HOME": "/nonexistent",
        "PATH": "/usr/bin:/bin",
        "SHELL": "/bin/sh",
        "CONFLICT_CLI_BIN": str(BIN),
    }
    return subprocess.Popen(
        [SCRIPT, *arguments],
        cwd="/",
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.skipif(not (BIN / "conflict-cli").exists(), reason="not installed as a script")
def test_a_folder_that_fills_while_runs_overlap(tmp_path: Path) -> None:
    incoming, out = tmp_path / "incoming", tmp_path / "reports.jsonl"
    incoming.mkdir()
    runs = []
    for tick in range(5):
        for number in range(20):
            (incoming / f"{tick}-{number}.txt").write_text(
                f"{tick * 20 + number + 2} men were killed in Aleppo."
            )
        runs += [as_cron(incoming, out), as_cron(incoming, out)]
        if tick == 2:
            runs[-1].kill()
    for run in runs:
        stdout, stderr = run.communicate(timeout=120)
        assert (stdout, stderr) == (b"", b"")
        assert run.returncode in (0, -9)
    assert as_cron(incoming, out).wait(timeout=60) == 0
    sources = [json.loads(line)["source"] for line in out.read_bytes().splitlines()]
    assert sorted(sources) == sorted(str(path) for path in incoming.iterdir())


@pytest.mark.skipif(not (BIN / "conflict-cli").exists(), reason="not installed as a script")
def test_what_cannot_be_read_is_mailed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(b"%PDF-1.7")
    process = as_cron(tmp_path / "in", tmp_path / "out.jsonl")
    assert b"pdftotext" in process.communicate(timeout=60)[1]
    assert process.returncode == 1


def test_the_crontab_names_the_script() -> None:
    (line,) = [
        line
        for line in (SCRIPT.with_name("crontab")).read_text().splitlines()
        if not line.startswith("#")
    ]
    assert re.match(r"(\S+ ){5}/\S+/examples/cron/convert /\S+ /\S+$", line)
    assert os.access(SCRIPT, os.X_OK)
