"""Where there is little of something: descriptors, memory, threads, and where there is too much:
sizes, pipes and devices in folders.
"""

import gzip
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, run

from conflict_cli.cli.inputs.arguments import list_files
from conflict_cli.cli.workers import START_TIMEOUT

COUNT = 60
TOLD = b"; the work goes on in this one\n"


@pytest.fixture(scope="module")
def feed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("limits") / "feed.jsonl"
    path.write_text(
        "".join(
            f'{{"text": "{number + 2} men were killed near Aleppo on 5 May 2021."}}\n'
            for number in range(COUNT)
        )
    )
    return path


@pytest.fixture(scope="module")
def whole(feed: Path) -> bytes:
    return run("-j", "1", str(feed)).stdout


def limited(kind: int, most: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(kind, (most, most))


def command(
    *arguments: str, prepare: str = "", **options: object
) -> "subprocess.CompletedProcess[bytes]":
    script = (
        f"import sys\nsys.argv[0] = 'conflict-cli'\n{prepare}\nfrom conflict_cli.__main__ import "
        "run\nrun()"
    )
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        cwd=ROOT,
        timeout=100,
        check=False,
        **options,
    )  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize("jobs", [["-j", "2"], ["-j", "5"], []])
@pytest.mark.parametrize("most", [9, 11, 13, 15, 16, 17, 19])
def test_few_descriptors(most: int, jobs: list[str], feed: Path, whole: bytes) -> None:
    process = command(*jobs, str(feed), preexec_fn=limited(resource.RLIMIT_NOFILE, most))
    assert (process.returncode, process.stdout) == (0, whole)
    assert process.stderr == b"" or (
        process.stderr.startswith(b"conflict-cli: no more processes")
        and process.stderr.endswith(TOLD)
    )
    assert process.stderr.count(b"\n") <= 1
    if most < 15:
        assert process.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS counts otherwise elsewhere")
def test_little_memory(feed: Path, whole: bytes) -> None:
    """Where one process can work, two are tried and the work is done; where none can, that is told,
    and nothing hangs.
    """
    for megabytes in (*range(16, 46, 3), *range(46, 94, 4)):
        alone, both = (
            command("-j", jobs, str(feed), preexec_fn=limited(resource.RLIMIT_AS, megabytes << 20))
            for jobs in "12"
        )
        for process in (alone, both):
            assert b"Traceback" not in process.stderr
            assert process.returncode in (0, 1)
            assert process.returncode == 1 or process.stdout == whole
        # One line at once, or all: ROOM in __main__.py is what a run takes.
        assert alone.returncode == 0 or (
            b"can't go on (MemoryError)" in alone.stderr and alone.stderr.count(b"\n") == 1
        )
    assert both.returncode == 0


@pytest.mark.parametrize("jobs", [["-j", "2"], []])
def test_no_threads(jobs: list[str], feed: Path, whole: bytes) -> None:
    prepare = (
        "import threading\ndef fail(*_): raise RuntimeError(\"can't start new "
        'thread")\nthreading.Thread.start = fail'
    )
    process = command(*jobs, str(feed), prepare=prepare)
    assert (process.returncode, process.stdout) == (0, whole)
    assert (
        process.stderr
        == b"conflict-cli: no more processes can be started (RuntimeError: can't start new thread)"
        + TOLD
    )
    assert command(*jobs, "-q", str(feed), prepare=prepare).stderr == b""


def test_a_thread_that_dies_while_it_begins(feed: Path, whole: bytes) -> None:
    """As where memory ends just then: its pool would wait for it for ever."""
    prepare = """
import threading
begin = threading.Thread._bootstrap_inner
def fail(thread):
    if thread.name.startswith("QueueFeeder"):
        raise MemoryError
    begin(thread)
threading.Thread._bootstrap_inner = fail
"""
    began = time.monotonic()
    process = command("-j", "2", str(feed), prepare=prepare)
    assert (process.returncode, process.stdout) == (0, whole)
    assert process.stderr.endswith(
        b"conflict-cli: no more processes can be started (TimeoutError)" + TOLD
    )
    assert time.monotonic() - began < START_TIMEOUT


def test_no_room_for_locks(feed: Path, whole: bytes) -> None:
    """As in containers without /dev/shm."""
    prepare = (
        "import _multiprocessing\ndef fail(*_): raise OSError(38, 'Function not "
        "implemented')\n_multiprocessing.SemLock = fail"
    )
    process = command("-j", "2", str(feed), prepare=prepare)
    assert (process.returncode, process.stdout) == (0, whole)
    assert process.stderr.endswith(TOLD) and process.stderr.count(b"\n") == 1


WITHOUT_CLICK = """
import builtins
import_it = builtins.__import__
def fail(name, *rest):
    if name == "click":
        raise {}
    return import_it(name, *rest)
builtins.__import__ = fail
"""


@pytest.mark.parametrize(
    ("error", "told"),
    [
        ("MemoryError", "MemoryError"),
        ("ImportError('failed to map segment')", "ImportError: failed to map segment"),
        (
            "SystemError('error return without\\nexception set')",
            "SystemError: error return without exception set",
        ),
        ("OSError(12, 'Cannot allocate memory')", "OSError: [Errno 12] Cannot allocate memory"),
    ],
)
def test_too_little_to_begin(error: str, told: str) -> None:
    """What Python and its C code raise where memory ends, from any import."""
    process = command("--version", prepare=WITHOUT_CLICK.format(error))
    assert (process.returncode, process.stdout) == (1, b"")
    assert (
        process.stderr.decode()
        == f"conflict-cli: can't go on ({told}); give it more memory, or install it anew\n"
    )


def test_another_fault_of_the_system_is_not_taken_for_it() -> None:
    assert (
        b"PermissionError"
        in command("--version", prepare=WITHOUT_CLICK.format("PermissionError(13, 'no')")).stderr
    )


def test_pipes_and_devices_in_folders_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Two guards were killed.")
    os.mkfifo(tmp_path / "b.txt")
    (tmp_path / "c.txt").symlink_to("/dev/zero")
    (tmp_path / "d.txt").symlink_to("b.txt")
    (tmp_path / "e.txt").symlink_to("nowhere")
    (tmp_path / "f.txt").symlink_to("a.txt")
    names = [name.relative_path for name in list_files([str(tmp_path)])]  # type: ignore[union-attr]
    assert names == ["a.txt", "f.txt"]
    assert run(str(tmp_path), "-j", "2").stdout.count(b"\n") == 2


def test_a_pipe_that_is_named_is_read(tmp_path: Path) -> None:
    process = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m conflict_cli <(echo 'Two guards were killed.')"],
        capture_output=True,
        cwd=ROOT,
        check=True,
    )
    assert b'"killed"' in process.stdout


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_sizes_are_bounded(tmp_path: Path, jobs: str) -> None:
    (tmp_path / "a.txt").write_bytes(b"Two guards were killed. " * 50)
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(b"a" * 5_000_000))
    (tmp_path / "b.json").write_text('[{"text": "' + "a" * 1500 + '"}]')
    (tmp_path / "c.jsonl").write_text(
        '{"text": "'
        + "a" * 700_000
        + '"}\n{"text": "Two guards were killed."}\n{"text": "'
        + "b" * 995
    )
    inputs = ["a.txt", "bomb.txt.gz", "b.json", "c.jsonl", "/dev/zero"]
    process = run("--max-size", "1k", "-j", jobs, *inputs, cwd=tmp_path)
    assert process.returncode == 1
    assert process.stdout.count(b"\n") == 1 and b'"source":"c.jsonl:2"' in process.stdout
    names = [line.split(": ")[1] for line in process.stderr.decode().splitlines()]
    assert names == ["a.txt", "bomb.txt.gz", "b.json", "c.jsonl:1", "c.jsonl:3", "/dev/zero"]
    assert run("--max-size", "1M", *inputs[:1], cwd=tmp_path).returncode == 0
    assert (
        b"is larger than 1 kB; give --max-size"
        in run("--max-size", "1000", "-", stdin=b"a" * 1001).stderr
    )


@pytest.mark.parametrize(
    "size", ["", "0", "-1", "1T", "k", "1.5M", "much", "1 M", "١k", "9" * 5000 + "x"]
)
def test_what_is_no_size(size: str) -> None:
    process = run("--max-size", size, stdin=b"Two died.")
    assert (
        process.returncode,
        b"is not a size" in process.stderr,
        b"Traceback" in process.stderr,
    ) == (2, True, False)


def test_a_list_with_a_name_without_end(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"a.txt\n" + b"x" * 50_000_000)
    (tmp_path / "a.txt").write_text("Two guards were killed.")
    process = run("--files-from", "list", cwd=tmp_path)
    assert (process.returncode, process.stdout.count(b"\n")) == (1, 1)
    assert b"list: has a name of more than a megabyte" in process.stderr
