"""Output that is never cut in silence: short writes, full disks, pipes that don't block, closed
streams, early signals.
"""

import fcntl
import io
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, run

from conflict_cli.cli.streams import write_whole

FORMS = ("json", "jsonl", "table", "csv", "geojson", "html", "acled", "ucdp")
BUFFERINGS = ([], ["-u"])
EXAMPLES = sorted(map(str, (ROOT / "examples").glob("*.txt")))


class Reluctant(io.RawIOBase):
    """A raw stream that takes at most seven bytes, and every third time none."""

    def __init__(self) -> None:
        self.taken = b""
        self.calls = 0

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int | None:
        self.calls += 1
        if self.calls % 3 == 0:
            return None
        self.taken += bytes(data)[:7]  # type: ignore[call-overload]
        return min(7, len(data))  # type: ignore[arg-type]


@pytest.mark.parametrize("wrap", [lambda raw: raw, lambda raw: io.BufferedWriter(raw, 10)])
def test_short_writes_are_finished(wrap: Callable[[io.RawIOBase], io.RawIOBase]) -> None:
    raw = Reluctant()
    write_whole(wrap(raw), b"0123456789" * 10)
    assert raw.taken == b"0123456789" * 10


def start(*arguments: str, python: list[str], **options: object) -> "subprocess.Popen[bytes]":
    usual = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": ROOT}
    return subprocess.Popen(
        [sys.executable, *python, "-m", "conflict_cli", *arguments], **{**usual, **options}
    )  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("python", BUFFERINGS, ids=["buffered", "unbuffered"])
def test_a_full_disk_is_told(form: str, python: list[str], tmp_path: Path) -> None:
    whole = run("-f", form, *EXAMPLES).stdout

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) - 10, len(whole) - 10))

    with open(tmp_path / "out", "wb") as file:
        process = start("-f", form, *EXAMPLES, python=python, stdout=file, preexec_fn=limited)
        _, errors = process.communicate()
    assert process.returncode == 1
    assert b"standard output: File too large" in errors and errors.count(b"\n") == 1


@pytest.mark.parametrize("python", BUFFERINGS, ids=["buffered", "unbuffered"])
@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (EXAMPLES[:1], 0),
        ([], 0),
        (["nowhere", EXAMPLES[0]], 1),
        (["--nothing"], 2),
        (["--date", "x"], 2),
    ],
    ids=str,
)
def test_the_status_is_the_same_where_nothing_can_be_told(
    arguments: list[str], status: int, python: list[str]
) -> None:
    """Standard error on a full disk."""
    if not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full here")
    with open("/dev/full", "wb") as full:
        process = start(*arguments, python=python, stdin=subprocess.DEVNULL, stderr=full)
        out, _ = process.communicate()
    assert (process.returncode, out.count(b"\n")) == (status, 1 if status < 2 else 0)


def test_what_is_told_waits_for_a_reader() -> None:
    """Standard error as a pipe that doesn't block and is full."""
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    os.set_blocking(writing, False)
    names = [f"{number}-{'x' * 100}" for number in range(100)]
    process = start(*names, python=[], stderr=writing)
    os.close(writing)
    time.sleep(0.3)
    with os.fdopen(reading, "rb") as pipe:
        assert [line.split(b": ")[1].decode() for line in pipe.read().splitlines()] == names
    assert process.wait(timeout=60) == 1


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("python", BUFFERINGS, ids=["buffered", "unbuffered"])
def test_a_pipe_that_does_not_block_gets_all(form: str, python: list[str]) -> None:
    whole = run("-f", form, *EXAMPLES).stdout
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    os.set_blocking(writing, False)
    process = start("-f", form, *EXAMPLES, python=python, stdout=writing)
    os.close(writing)
    time.sleep(0.3)  # so that the pipe is full once
    with os.fdopen(reading, "rb") as pipe:
        assert pipe.read() == whole
    assert process.wait() == 0


@pytest.mark.parametrize("python", BUFFERINGS, ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_signal_leaves_whole_lines(python: list[str], jobs: str, tmp_path: Path) -> None:
    feed = tmp_path / "feed.jsonl"
    feed.write_bytes(
        b'{"text": "Two guards were killed near Harun on 5 May 2021, the mayor said."}\n' * 3000
    )
    process = start("-j", jobs, str(feed), python=python)
    assert process.stdout is not None
    found = process.stdout.readline()
    time.sleep(0.2)  # the pipe is full, and a line is half written
    process.send_signal(signal.SIGTERM)
    found += process.stdout.read()
    assert process.wait() == 143
    assert found.endswith(b"}\n")


@pytest.mark.parametrize("arguments", [["--help"], ["--schema"], ["--version"]])
def test_what_is_written_without_a_run_is_not_cut_either(
    arguments: list[str], tmp_path: Path
) -> None:
    whole = run(*arguments).stdout

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) - 1, len(whole) - 1))

    for python in BUFFERINGS:
        with open(tmp_path / "out", "wb") as file:
            process = start(*arguments, python=python, stdout=file, preexec_fn=limited)
            _, errors = process.communicate()
        assert (process.returncode, errors.count(b"\n")) == (1, 1)


def closed(number: int) -> Callable[[], None]:
    return lambda: os.close(number)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_closed_streams(number: int, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Two guards were killed.")
    usual = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
        "preexec_fn": closed(number),
    }
    for arguments, status in (
        (["-o", f"{tmp_path}/out", str(article)], 0),
        (["-o", f"{tmp_path}/out", f"{tmp_path}/none"], 1),
    ):
        assert start(*arguments, python=[], **usual).wait() == status
    assert (
        b"Traceback"
        not in start(
            "-o",
            f"{tmp_path}/no/out",
            str(article),
            python=[],
            **{**usual, "stderr": subprocess.PIPE},
        ).communicate()[1]
    )


def test_a_signal_with_standard_output_closed(tmp_path: Path) -> None:
    process = start(
        "-o", f"{tmp_path}/out", "-", python=[], stdin=subprocess.PIPE, preexec_fn=closed(1)
    )
    while not os.listdir(tmp_path):
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    assert process.communicate()[1] == b""
    assert process.returncode == 143


def test_ctrl_c_at_any_moment(tmp_path: Path) -> None:
    """From the first module on: no traceback, and the status of an interruption."""
    (tmp_path / "a.txt").write_text("Two guards were killed.")
    for wait in range(12):
        process = start(
            "-j",
            "1",
            f"{tmp_path}/a.txt",
            "-",
            python=[],
            stdin=subprocess.PIPE,
            preexec_fn=obey_interrupts,
        )
        time.sleep(0.04 + wait / 50)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
        if (
            b"conflict_cli" in errors or b"Traceback" not in errors
        ):  # else Python itself was still being loaded
            assert (errors, process.returncode) == (b"", 130)


def obey_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test_a_working_folder_that_is_gone(tmp_path: Path) -> None:
    (gone := tmp_path / "gone").mkdir()
    article = tmp_path / "a.txt"
    article.write_text("Two guards were killed.")
    command = [sys.executable, "-m", "conflict_cli", "-j", "2", str(article), str(article)]
    script = f'rmdir {gone} && exec "$@"'
    process = subprocess.run(
        ["sh", "-c", script, "sh", *command],
        cwd=gone,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert (process.returncode, process.stderr) == (0, b"")
    assert process.stdout.count(b"\n") == 2


def test_a_list_with_nul_and_a_broken_table(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Two guards were killed.")
    for options in ([], ["-d", "out"], ["-d", "out", "--update"], ["-o", "all"]):
        result = run("--files-from", "-", *options, stdin=b"x\0y.txt\na.txt\n", cwd=tmp_path)
        assert result.returncode == 1
        assert (
            result.stderr
            == b"conflict-cli: x\\x00y.txt: is a name with NUL in it, which no file has; give "
            b"-0 where the names of the list end with NUL\n"
        )
    for data in (
        b"\x1f\x8b\x08\0\0\0\0\0\0\3st",
        b"\x1f\x8b\x08\0\0\0\0\0\0\3" + b"\xff" * 40,
        b"no gzip",
        b"",
    ):
        (tmp_path / "table.gz").write_bytes(data)
        result = run("--groups", "table.gz", "a.txt", cwd=tmp_path)
        assert (result.returncode, b"Traceback" in result.stderr) == (2, False)
