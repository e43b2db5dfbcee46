"""No input is ever replaced: whatever the options and under whatever name, it is refused before
anything is written.
"""

import os
from pathlib import Path

import pytest
from conftest import run

TEXT = b"Two guards were killed near Harun on 5 May 2021, the mayor said.\n"
RECORD = b'{"text": "Two guards were killed near Harun on 5 May 2021."}\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "b.txt", "in/c.txt", "in/deep/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(TEXT)
    for name in ("feed.jsonl", "in/feed.ndjson"):
        (tmp_path / name).write_bytes(RECORD)
    (tmp_path / "list").write_text("b.txt\na.txt\n")
    (tmp_path / "groups").write_text("Hill Watchers\n")
    (tmp_path / "places").write_text("name\nUpper Harun\n")
    (tmp_path / "link.txt").symlink_to("a.txt")
    (tmp_path / "in" / "link.txt").symlink_to("../b.txt")
    os.link(tmp_path / "b.txt", tmp_path / "hard.txt")
    return tmp_path


def state(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize(
    "command",
    [
        "-o a.txt a.txt",
        "-o b.txt a.txt b.txt",
        "-o b.txt hard.txt",
        "-o hard.txt b.txt",
        "-o link.txt a.txt",
        "-o a.txt link.txt",
        "-o ./in/../a.txt a.txt",
        "-o in/c.txt in",
        "-o in/deep/d.txt --glob deep/* in",
        "-o b.txt in",
        "-o a.txt --files-from list",
        "-o list --files-from list",
        "-o groups --groups groups a.txt",
        "-o places --places places a.txt",
        "--append feed.jsonl feed.jsonl",
        "--append in/feed.ndjson in",
        "--append groups --groups groups a.txt",
        "-d . -f jsonl feed.jsonl",
        "-d . feed.jsonl",
        "-t -d . a.txt",
        "-t -d . link.txt",
        "-t -d in in",
        "-j 2 -t -d in in",
        "--explain 1 -d . a.txt",
        "-t -d . --files-from list",
        "-t -d in ./in/c.txt",
        "-d . --update -f table b.txt a.txt",
    ],
)
def test_an_input_is_never_replaced(folder: Path, command: str) -> None:
    before = state(folder)
    result = run(*command.split(), cwd=folder)
    assert state(folder) == before
    assert result.returncode == 2
    assert result.stdout == b""
    (line,) = result.stderr.decode().splitlines()
    assert line.startswith("conflict-cli: ") and "is an input" in line and "name another" in line


def test_a_name_that_comes_through_a_pipe_is_refused_too(folder: Path) -> None:
    before = state(folder)
    for command in ("-o a.txt --files-from -", "-t -d . --files-from -"):
        result = run(*command.split(), stdin=b"b.txt\na.txt\n", cwd=folder)
        assert (result.returncode, state(folder)) == (2, before)


@pytest.mark.parametrize("name", ["a.txt", "hard.txt"])
def test_standard_input_may_be_a_file(folder: Path, name: str) -> None:
    before = state(folder)
    for output in ("a.txt", "b.txt"):
        with open(folder / name, "rb") as file:
            result = run("-o", output, cwd=folder, handle=file)
        assert result.returncode == (2 if os.path.samefile(folder / name, folder / output) else 0)
        (folder / output).write_bytes(before[output])
    assert state(folder) == before


def test_standard_output_may_be_an_input(folder: Path) -> None:
    with open(folder / "feed.jsonl", "ab") as file:
        result = run("feed.jsonl", cwd=folder, output=file)
    assert result.returncode == 2
    assert (folder / "feed.jsonl").read_bytes() == RECORD


@pytest.mark.parametrize(
    ("command", "output"),
    [
        ("-o out.txt a.txt", "out.txt"),
        ("-o a.json a.txt", "a.json"),
        ("-d . a.txt in/deep", "d.json"),
        ("-d in/out in/c.txt in/deep", "in/out/c.json"),
        ("--append all.jsonl a.txt feed.jsonl", "all.jsonl"),
        ("-t -d out in", "out/c.txt"),
    ],
)
def test_what_is_no_clash_is_written(folder: Path, command: str, output: str) -> None:
    (folder / output).parent.mkdir(parents=True, exist_ok=True)
    for _ in range(2):
        before = {
            name: data
            for name, data in state(folder).items()
            if name.endswith((".txt", ".ndjson", "feed.jsonl")) and name != output
        }
        assert run(*command.split(), cwd=folder).returncode == 0
        after = state(folder)
        assert {name: after[name] for name in before} == before


def test_devices_are_no_inputs_to_be_kept() -> None:
    assert run("-o", "/dev/null", "/dev/null").returncode == 0
