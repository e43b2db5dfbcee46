"""What a user gets to read where something can't be read or written: name, cause, next step, on one
line; the rest is done.
"""

import gzip
import json
import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, run

COMMAND = [sys.executable, "-m", "conflict_cli"]
TEXT = "Five soldiers were killed in Aleppo on 5 May 2021, the army said.\n"
OURS = "name a file that --append made, or a new one"
AS_USER = [
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
    "--inh-caps=-dac_override,-dac_read_search",
]


@pytest.fixture
def run_as_user() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """The command where rights count: root's right to pass over them is taken away from it."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root and not shutil.which("setpriv"):
        pytest.skip("root may read everything, and there is no setpriv to change that")
    prefix = AS_USER if is_root else []

    def run(*arguments: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [*prefix, *COMMAND, *map(str, arguments)], capture_output=True, cwd=ROOT, check=False
        )

    return run


def test_what_may_not_be_read(
    run_as_user: Callable[..., subprocess.CompletedProcess[bytes]], tmp_path: Path
) -> None:
    names = ("file.txt", "shut/a.txt", "folder/shut/a.txt", "folder/b.txt")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    shut = [tmp_path / name for name in ("file.txt", "shut", "folder/shut")]
    for path in shut:
        path.chmod(0)
    process = run_as_user(
        "--summary", *(tmp_path / name for name in ("file.txt", "shut", "shut/a.txt", "folder"))
    )
    for path in shut:
        path.chmod(0o700)
    assert process.returncode == 1
    failed = [f"{tmp_path}/{name}" for name in ("file.txt", "shut", "shut/a.txt", "folder/shut")]
    lines = [
        f"conflict-cli: {name}: permission denied; check the rights of the file and its folder"
        for name in failed
    ]
    assert process.stderr.decode().splitlines() == [
        *lines,
        "conflict-cli: 5 read, 1 done, 0 skipped, 4 failed, 1 rows",
    ]
    assert json.loads(process.stdout)["source"] == f"{tmp_path}/folder/b.txt"


@pytest.mark.parametrize("option", ["-o", "--append"])
def test_where_nothing_may_be_written(
    run_as_user: Callable[..., subprocess.CompletedProcess[bytes]], option: str, tmp_path: Path
) -> None:
    folder = tmp_path / "shut"
    folder.mkdir()
    (tmp_path / "a.txt").write_text(TEXT)
    folder.chmod(0o500)
    process = run_as_user(option, folder / "out", tmp_path / "a.txt")
    folder.chmod(0o700)
    assert process.returncode == 1
    assert process.stderr.decode() == (
        f"conflict-cli: {folder}/out: Permission denied; check the rights of the file and "
        "its folder, or write elsewhere\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("-o", "{}/none/out"),
            "{}/none/out: No such file or directory; make its folder first, or write elsewhere",
        ),
        (("-o", "{}"), "{}: Is a directory; name a file, or use --output-dir for a folder"),
        (("-d", "{}/a.txt"), "{}/a.txt: File exists; name a folder, or use --output for a file"),
        (("--append", "{}"), "{}: Is a directory; name a file, or use --output-dir for a folder"),
        (
            ("--append", "/dev/full"),
            "/dev/full: is a device or a pipe, where nothing can be looked up; " + OURS,
        ),
        (
            ("-o", "/dev/full"),
            "/dev/full: No space left on device; free some space or write elsewhere",
        ),
    ],
)
def test_outputs_that_are_none(arguments: tuple[str, str], message: str, tmp_path: Path) -> None:
    if "/dev/full" in arguments and not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full here")
    (tmp_path / "a.txt").write_text(TEXT)
    process = run(*(argument.format(tmp_path) for argument in arguments), str(tmp_path / "a.txt"))
    assert process.returncode == 1
    assert process.stderr.decode() == f"conflict-cli: {message.format(tmp_path)}\n"


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        (
            "a.txt",
            b"a\0b",
            "looks binary (it has NUL bytes); give plain text; UTF-16 needs a byte order mark",
        ),
        (
            "a.txt",
            TEXT.encode("utf-16-le"),
            "looks binary (it has NUL bytes); give plain text; UTF-16 needs a byte order mark",
        ),
        (
            "a.txt",
            b"\xff\xd8\xff\xe0\0\x10JFIF",
            "looks like a JPEG image; give the text of the article instead",
        ),
        (
            "a.txt",
            b"%PDF-1.7",
            "looks like a PDF; extract its text first, for instance with pdftotext",
        ),
        (
            "a.jsonl",
            b'{"text": "a"}\n{"text": "b",}\n',
            ":2:14: broken JSON: Expecting property name",
        ),
        (
            "a.jsonl",
            b'{"body": "a"}\n',
            (
                ':1: the record has no "text"; name the key of the text with --text-key (its keys: '
                "body)"
            ),
        ),
        (
            "a.jsonl",
            b'{"text": 5}\n',
            ':1: "text" is not a string; name the key of the text with --text-key',
        ),
        ("a.jsonl", b"[" * 100_000, ":1: broken JSON"),
        ("a.jsonl", b'{"text": ' + b"9" * 5000 + b"}", ":1: broken JSON"),
        ("a.jsonl", b'{"text": "a\\', ":1:10: broken JSON: Unterminated string"),
        (
            "a.jsonl",
            '{"text": "a"}'.encode("utf-16"),
            "is UTF-16 or UTF-32, and JSON Lines are UTF-8; convert it first",
        ),
        ("a.txt.gz", gzip.compress(TEXT.encode() * 50, mtime=0)[:40], "is a broken gzip file"),
        ("a.txt.gz", b"no gzip at all", "is a broken gzip file"),
    ],
)
def test_one_bad_input_costs_one_line(name: str, data: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "b.txt").write_text(TEXT)
    process = run(str(tmp_path))
    assert process.returncode == 1
    (line,) = process.stderr.decode().splitlines()
    place = f"conflict-cli: {tmp_path}/{name}"
    assert line.startswith(
        f"{place}{message}" if message.startswith(":") else f"{place}: {message}"
    )
    assert line.count("; ") >= 1
    assert json.loads(process.stdout.splitlines()[-1])["source"] == f"{tmp_path}/b.txt"


@pytest.mark.parametrize(
    "data", [TEXT.encode("utf-16"), TEXT.encode() + b"caf\xe9", "\ufeff".encode() + TEXT.encode()]
)
def test_what_is_odd_but_readable_is_read(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    process = run(str(tmp_path / "a.txt"))
    assert (process.returncode, process.stderr) == (0, b"")
    assert bool(json.loads(process.stdout)["casualties"]) == bool(data)


def test_a_name_without_an_end_leaves_room_for_what_is_wrong() -> None:
    process = run("x" * 5000, "")
    first, second = process.stderr.decode().splitlines()
    assert len(first) < 300
    assert first.endswith("try again")
    assert second == "conflict-cli: '': no such file; check the name and the folder"


@pytest.mark.parametrize(
    "arguments",
    [
        ("-t",),
        ("-f", "json"),
        ("-f", "jsonl"),
        ("-f", "csv"),
        ("-f", "geojson"),
        ("--explain", "1"),
        (),
    ],
)
def test_an_article_never_steers_the_terminal(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """In a real terminal: of what its articles hold only our own colours remain."""
    hostile = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e"
    record = {
        "id": f"a{hostile}",
        "title": f"T {hostile}",
        "text": f"Five {hostile}soldiers were killed in Aleppo{hostile} by the Hama Front.",
    }
    (tmp_path / "a.jsonl").write_text(json.dumps(record) + "\n")
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    process = subprocess.Popen(
        [*COMMAND, *arguments, str(tmp_path / "a.jsonl")],
        stdout=theirs,
        stderr=theirs,
        cwd=ROOT,
        env=environment,
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            block = os.read(ours, 65536)
        except OSError:  # how Linux tells that nobody writes any more
            break
        if not block:
            break
        shown += block
    os.close(ours)
    assert process.wait() == 0
    text = shown.decode()
    assert "Hama Front" in text or "Aleppo" in text
    assert not {"\x07", "\x9b", "\u202e", "\x1b]"} & {
        *text,
        *(text[at : at + 2] for at in range(len(text))),
    }
    assert "\x1b[2J" not in text
