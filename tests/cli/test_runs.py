"""The command over many articles, as a real process: where the output goes, and what is left when
something breaks.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT, run
from faults import obey_interrupts, start

COMMAND = [sys.executable, "-m", "conflict_cli"]
EXAMPLES = [path.read_bytes() for path in sorted((ROOT / "examples").glob("*.txt"))]
COUNT = 120


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of small articles, all different."""
    folder = tmp_path_factory.mktemp("articles")
    for number in range(COUNT):
        path = folder / f"{number % 7}" / f"{number:03}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"Report %d\n\n" % number + EXAMPLES[number % len(EXAMPLES)])
    return folder


@pytest.fixture(scope="module")
def alone(articles: Path) -> bytes:
    """What one process makes of them."""
    process = run("-j", "1", str(articles))
    assert process.returncode == 0
    return process.stdout


def children_of(number: int) -> list[int]:
    try:
        return [
            int(child)
            for child in Path(f"/proc/{number}/task/{number}/children").read_text().split()
        ]
    except OSError:
        return []


def wait_for_children(process: subprocess.Popen[bytes]) -> list[int]:
    while process.poll() is None:
        if len(children := children_of(process.pid)) > 1:
            return children
        time.sleep(0.005)
    pytest.fail("it started no workers")


@pytest.mark.parametrize("arguments", [("-j", "2"), ("-j", "3"), ()])
def test_the_bytes_are_the_same_for_every_number_of_jobs(
    articles: Path, alone: bytes, arguments: tuple[str, ...]
) -> None:
    assert run(*arguments, str(articles)).stdout == alone


@pytest.mark.parametrize("form", ["table", "csv", "geojson"])
def test_other_forms_too(articles: Path, form: str) -> None:
    one, two = (
        run("-f", form, "-j", jobs, str(articles / "0"), str(articles / "1")) for jobs in "12"
    )
    assert one.stdout == two.stdout
    assert one.stdout


def test_names_from_a_list(articles: Path) -> None:
    names = sorted(str(path) for path in articles.glob("2/*.txt"))
    lines = "".join(f"{name}\n" for name in names)
    process = run("--files-from", "-", stdin=lines.encode())
    assert [json.loads(line)["source"] for line in process.stdout.splitlines()] == names
    assert (
        run("--files-from", "-", "-0", stdin=lines.replace("\n", "\0").encode()).stdout
        == process.stdout
    )


def test_an_output_file(articles: Path, alone: bytes, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    process = run("-o", str(out), str(articles))
    assert (process.returncode, process.stdout) == (0, b"")
    assert out.read_bytes() == alone


def test_a_folder_into_a_folder(articles: Path, alone: bytes, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = run("-d", str(out), "--summary", str(articles))
    assert f"{COUNT} read, {COUNT} done, 0 skipped".encode() in first.stderr
    files = sorted(path for path in out.rglob("*.json"))
    assert [str(path.relative_to(out).with_suffix("")) for path in files] == [
        str(path.relative_to(articles).with_suffix("")) for path in sorted(articles.rglob("*.txt"))
    ]
    assert b"".join(path.read_bytes() for path in files) == alone
    assert (
        f"0 done, {COUNT} skipped".encode()
        in run("-d", str(out), "--update", "--summary", str(articles)).stderr
    )
    files[3].unlink()
    assert b"1 done" in run("-d", str(out), "--update", "--summary", str(articles)).stderr
    again = run(
        "-d", str(out), "--update", "--summary", "--date", "2021-05-06", str(articles / "0")
    )
    assert b" 0 skipped" in again.stderr


def test_a_feed_into_a_folder(tmp_path: Path) -> None:
    (tmp_path / "feed.jsonl").write_text('{"text": "one"}\noops\n{"text": "two"}\n')
    (tmp_path / "bad.txt").write_bytes(b"%PDF-1.7")
    process = run(
        "-d", str(tmp_path / "out"), str(tmp_path / "feed.jsonl"), str(tmp_path / "bad.txt")
    )
    assert process.returncode == 1
    assert process.stderr.count(b"\n") == 2
    assert sorted(os.listdir(tmp_path / "out")) == [".conflict-cli-made-by", "feed.jsonl"]
    assert (tmp_path / "out" / "feed.jsonl").read_bytes().count(b"\n") == 2


def test_append_takes_each_article_once(articles: Path, alone: bytes, tmp_path: Path) -> None:
    out = tmp_path / "all.jsonl"
    assert run("--append", str(out), str(articles / "0")).returncode == 0
    process = run("--append", str(out), "--summary", "-j", "2", str(articles), str(articles))
    assert process.returncode == 0
    assert sorted(out.read_bytes().splitlines()) == sorted(alone.splitlines())
    assert out.read_bytes().startswith(run(str(articles / "0")).stdout)
    before = out.read_bytes()
    out.write_bytes(before[:-50])
    assert b" 1 done" in run("--append", str(out), "--summary", str(articles)).stderr
    assert out.read_bytes() == before


def test_runs_that_append_take_turns(articles: Path, alone: bytes, tmp_path: Path) -> None:
    out = tmp_path / "all.jsonl"
    both = [
        subprocess.Popen([*COMMAND, "-j", "1", "--append", str(out), str(articles)], cwd=ROOT)
        for _ in range(2)
    ]
    assert [process.wait(timeout=120) for process in both] == [0, 0]
    assert out.read_bytes() == alone


def test_append_leaves_other_files_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("My notes\n")
    process = run("--append", str(tmp_path / "notes.txt"), stdin=b"Five were killed.")
    assert process.returncode == 1
    assert process.stderr.count(b"\n") == 1
    assert (tmp_path / "notes.txt").read_text() == "My notes\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("-o", "a", "-d", "b"),
        ("-o", "a", "--append", "b"),
        ("--append", "b", "-t"),
        ("--append", "b", "-f", "csv"),
        ("--update",),
        ("-0",),
        ("--files-from", "-", "-"),
        ("-j", "0"),
        ("-j", "many"),
        ("--cluster", "tcp://127.0.0.1:1", "-j", "2"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], tmp_path: Path) -> None:
    process = run(*arguments, stdin=b"x", cwd=tmp_path)
    assert (process.returncode, process.stdout) == (2, b"")
    assert os.listdir(tmp_path) == []


def test_quiet_says_nothing_and_the_summary_all(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Five people were killed and three tanks destroyed in Aleppo.")
    process = run("-q", str(tmp_path / "a.txt"), str(tmp_path / "none.txt"))
    assert (process.returncode, process.stderr) == (1, b"")
    process = run("-q", "--summary", str(tmp_path / "a.txt"), str(tmp_path / "none.txt"))
    assert process.stderr == b"conflict-cli: 2 read, 1 done, 0 skipped, 1 failed, 2 rows\n"


def test_relevance_keeps_the_articles_of_its_kinds(tmp_path: Path) -> None:
    texts = (
        "Rebels shelled the town of Harun.",
        "Two robbers held up a bank.",
        "A ferry capsized.",
        "The match ended in a draw.",
    )
    (tmp_path / "a.jsonl").write_text(
        "".join(
            json.dumps({"id": str(number), "text": text}) + "\n"
            for number, text in enumerate(texts)
        )
    )
    for kinds, kept in (
        (("conflict",), "0"),
        (("crime", "disaster"), "12"),
        (("other",), "3"),
        ((), "0123"),
    ):
        options = [part for kind in kinds for part in ("--relevance", kind)]
        process = run(*options, "--summary", str(tmp_path / "a.jsonl"))
        assert process.returncode == 0
        assert [json.loads(line)["source"][-1] for line in process.stdout.splitlines()] == list(
            kept
        )
        others = f", {4 - len(kept)} of other kinds" if kinds else ""
        assert process.stderr.decode().startswith(
            f"conflict-cli: 4 read, {len(kept)} done, 0 skipped{others}, 0 failed"
        )
    assert run("--relevance", "sport", str(tmp_path / "a.jsonl")).returncode == 2


def test_no_file_is_written_for_an_article_of_another_kind(tmp_path: Path) -> None:
    war, sea, out, feed = (
        str(tmp_path / name) for name in ("war.txt", "sea.txt", "out", "all.jsonl")
    )
    Path(war).write_text("Rebels shelled the town of Harun.")
    Path(sea).write_text("A ferry capsized.")
    process = run("--relevance", "conflict", "-d", out, war, sea)
    assert process.returncode == 0 and [path.name for path in Path(out).glob("*.json")] == [
        "war.json"
    ]
    run("--relevance", "disaster", "--append", feed, war, sea)
    assert [json.loads(line)["source"] for line in Path(feed).read_text().splitlines()] == [sea]


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_signals_leave_whole_lines_and_no_process(
    articles: Path, tmp_path: Path, number: signal.Signals, status: int, jobs: str
) -> None:
    with open(tmp_path / "out", "wb") as out:
        process = start(
            "-j", jobs, articles, stdout=out, stderr=subprocess.PIPE, preexec_fn=obey_interrupts
        )
        children = wait_for_children(process) if jobs == "2" else []
        while process.poll() is None and not (tmp_path / "out").stat().st_size:
            time.sleep(0.005)
        process.send_signal(number)
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait(timeout=30) == status
    lines = (tmp_path / "out").read_bytes().splitlines(keepends=True)
    assert lines and lines[-1].endswith(b"}\n")
    assert all(not Path(f"/proc/{child}").exists() for child in children)


def test_a_signal_leaves_the_old_output(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old")
    process = subprocess.Popen(
        [*COMMAND, "-j", "2", "-o", str(tmp_path / "out"), str(articles)], cwd=ROOT
    )
    wait_for_children(process)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=30) == 143
    assert os.listdir(tmp_path) == ["out"]
    assert (tmp_path / "out").read_text() == "old"


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="finds the workers in /proc")
def test_a_killed_worker_changes_nothing(articles: Path, alone: bytes) -> None:
    process = subprocess.Popen(
        [*COMMAND, "-j", "2", str(articles)], stdout=subprocess.PIPE, cwd=ROOT
    )
    os.kill(wait_for_children(process)[0], signal.SIGKILL)
    assert process.communicate(timeout=60)[0] == alone
    assert process.returncode == 0


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="finds the workers in /proc")
def test_workers_end_with_their_parent(articles: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "-j", "2", str(articles)], stdout=subprocess.DEVNULL, cwd=ROOT
    )
    children = wait_for_children(process)
    process.kill()
    process.wait()
    patience = time.monotonic() + 20
    while (
        any(Path(f"/proc/{child}/status").exists() for child in children)
        and time.monotonic() < patience
    ):
        states = [
            Path(f"/proc/{child}/stat").read_text().split()[2]
            for child in children
            if Path(f"/proc/{child}/stat").exists()
        ]
        if set(states) <= {"Z"}:
            break
        time.sleep(0.02)
    else:
        assert time.monotonic() < patience, "a worker outlived its parent"


def test_a_full_disk_leaves_the_appended_file_whole(tmp_path: Path, articles: Path) -> None:
    limit = 300_000
    shell = f'ulimit -f {limit // 1024}; trap "" XFSZ; exec "$@"'
    out = tmp_path / "all.jsonl"
    process = subprocess.run(
        ["bash", "-c", shell, "-", *COMMAND, "-j", "1", "--append", str(out), str(articles)],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert process.returncode == 1
    assert process.stderr.count(b"\n") == 1
    assert out.read_bytes().endswith(b"}\n")
    assert out.stat().st_size > limit // 2
    json.loads(out.read_bytes().splitlines()[-1])
