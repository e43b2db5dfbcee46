"""Whole files, folders of them, and a file that grows: what a reader finds, and what is left after
a fault.
"""

import json
import os
import re
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT, run

from conflict_cli import extract
from conflict_cli.cli.inputs.arguments import FileName
from conflict_cli.cli.inputs.reader import Failure
from conflict_cli.cli.outputs import files as outputs
from conflict_cli.cli.outputs.appended import ForeignFileError, LogState, ReportLog, scan_log
from conflict_cli.cli.outputs.files import MOST_BYTES, OLD, atomic_write, begin_file, sweep
from conflict_cli.cli.outputs.folders import Folder, name_outputs, rename
from conflict_cli.formatters.json import format_json


def look(path: Path) -> LogState:
    with path.open("rb") as file:
        return scan_log(file)


def line(text: str) -> bytes:
    return format_json(extract(text)).encode()


def test_a_file_is_there_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("old")
    path.chmod(0o640)
    with atomic_write(str(path)) as file:
        file.write(b"new")
        file.flush()
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["out.json"]


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_fault_leaves_the_old_file(tmp_path: Path, fault: BaseException) -> None:
    path = tmp_path / "out.json"
    path.write_text("old")

    def write() -> None:
        with atomic_write(str(path)) as file:
            file.write(b"new")
            raise fault

    with pytest.raises(type(fault)):
        write()
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.json"]


def test_links_and_pipes_are_written_through(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to("real.json")
    with atomic_write(str(tmp_path / "link.json")) as file:
        file.write(b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text() == "new"
    with atomic_write("/dev/null") as file:
        file.write(b"new")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.parametrize(
    ("relative_path", "form", "name"),
    [
        ("a.txt", "jsonl", "a.jsonl"),
        ("a.text", "table", "a.txt"),
        ("A.TXT.GZ", "html", "A.html"),
        ("x/feed.ndjson", "geojson", "x/feed.geojson"),
        ("article", "json", "article.json"),
        ("a.b.c", "csv", "a.b.c.csv"),
    ],
)
def test_names_are_kept(relative_path: str, form: str, name: str) -> None:
    assert rename(relative_path, form) == name


def test_two_inputs_never_share_an_output(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path), "json", "me")
    names = [
        FileName("x/a.txt", "a.txt"),
        FileName("y/a.txt", "a.txt"),
        FileName("x/a.txt", "a.txt"),
        FileName("-", "-"),
    ]
    found = list(name_outputs(names, folder, False, []))
    assert [type(name) for name in found] == [FileName, Failure, FileName, Failure]


@pytest.fixture
def made(tmp_path: Path) -> FileName:
    """An input with an output in `out`, made by version 1."""
    source = tmp_path / "a.txt"
    source.write_text("x")
    os.utime(source, ns=(10**18, 10**18))
    name = FileName(str(source), "a.txt")
    folder = Folder(str(tmp_path / "out"), "json", "version 1\n")
    assert not folder.is_current(*name)
    folder.claim(*name)
    with folder.opened(*name) as file:
        file.write(b"{}")
    assert folder.is_current(*name)
    return name


def is_current(name: FileName, maker: str = "version 1\n") -> bool:
    return Folder(str(Path(name.path).parent / "out"), "json", maker).is_current(*name)


def test_an_output_is_current_when_nothing_changed(made: FileName) -> None:
    skipped: list[str] = []
    folder = Folder(str(Path(made.path).parent / "out"), "json", "version 1\n")
    assert list(name_outputs([made], folder, True, skipped)) == []
    assert skipped == [made.path]
    assert is_current(made)
    assert not is_current(made, "version 2\n")
    assert not is_current(made)  # version 2 has made a note of its own


@pytest.mark.parametrize("time", [0, 10**18 - 1, 10**18 + 1])
def test_an_input_of_another_time_is_done_again(made: FileName, time: int) -> None:
    """Also an older one, as `mv` and `rsync -t` put it there."""
    os.utime(made.path, ns=(time, time))
    assert not is_current(made)


def test_an_input_of_another_size_is_done_again(made: FileName) -> None:
    Path(made.path).write_text("xy")
    os.utime(made.path, ns=(10**18, 10**18))
    assert not is_current(made)


@pytest.mark.parametrize("content", ["", "{", "{}}"])
def test_an_output_that_was_emptied_or_cut_is_made_again(made: FileName, content: str) -> None:
    (Path(made.path).parent / "out" / "a.json").write_text(content)
    assert not is_current(made)


def test_an_output_that_is_gone_is_made_again(made: FileName) -> None:
    (Path(made.path).parent / "out" / "a.json").unlink()
    assert not is_current(made)


def test_the_note_survives_a_cut_and_stays_small(made: FileName) -> None:
    note = Path(made.path).parent / "out" / ".conflict-cli-made-by"
    whole = note.read_bytes()
    for damage in (b'["half', b"\0\0\0", b"5\n[]\n"):
        note.write_bytes(whole + damage)
        assert is_current(made)
        assert note.read_bytes() == whole
    note.write_bytes(whole + whole.splitlines(keepends=True)[1] * 9)
    assert is_current(made) and note.read_bytes() == whole
    note.write_bytes(b"")
    assert not is_current(made)


def test_an_input_that_changed_while_it_was_read_is_not_current(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("half")
    os.utime(source, ns=(0, 0))
    folder = Folder(str(tmp_path / "out"), "json", "me")
    folder.claim(str(source), "a.txt")
    with folder.opened(str(source), "a.txt") as file:
        file.write(b"{}")
        source.write_text("whole")
    assert not folder.is_current(str(source), "a.txt")


def test_an_appended_file_grows_by_lines(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    for text in ("one", "two"):
        file = ReportLog(str(path))
        file.write(line(text))
        file.close()
    assert len(look(path).hashes) == 2
    assert [json.loads(row)["source_sha256"] for row in path.read_text().splitlines()] == [
        extract(text).source_sha256 for text in ("one", "two")
    ]


def test_a_file_is_begun_under_a_name_of_its_own(tmp_path: Path) -> None:
    for name in ("a", "a" * 255, "ж" * 127, "\udcff" * 200, "士" * 85):
        (one, first), (other, second) = (
            begin_file(str(tmp_path), name),
            begin_file(str(tmp_path), name),
        )
        os.close(first)
        os.close(second)
        assert one != other and len(os.fsencode(os.path.basename(one))) <= MOST_BYTES + 40
        assert stat.S_IMODE(os.stat(one).st_mode) == 0o666 & ~current_umask()


def current_umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_planted_link_is_never_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who knew the name could only make us try another one."""
    chances = iter([b"\0" * 8, b"\0" * 8, b"\1" * 8])
    monkeypatch.setattr(outputs.os, "urandom", lambda _: next(chances))
    (tmp_path / "precious").write_text("mine")
    (tmp_path / f".out.{'00' * 8}.conflict-cli").symlink_to("precious")
    with atomic_write(str(tmp_path / "out")) as file:
        file.write(b"new")
    assert (tmp_path / "precious").read_text() == "mine"
    assert (tmp_path / "out").read_text() == "new"


def test_what_killed_runs_left_is_removed_once_it_is_old(tmp_path: Path) -> None:
    names = [
        f".out.{'ab' * 8}.conflict-cli",
        f".other.{'cd' * 8}.conflict-cli",
        ".out.123.conflict-cli",
        "out.json",
        ".hidden",
    ]
    for name in names:
        (tmp_path / name).write_text("x")
    (tmp_path / names[1]).unlink()
    (tmp_path / names[1]).symlink_to("out.json")
    sweep.cache_clear()
    with atomic_write(str(tmp_path / "out")):
        pass
    assert {*names, "out"} == set(os.listdir(tmp_path))
    for name in names:
        os.utime(tmp_path / name, (0, time.time() - OLD - 9), follow_symlinks=False)
    sweep.cache_clear()
    with atomic_write(str(tmp_path / "out")):
        pass
    assert {*names[1:], "out"} == set(os.listdir(tmp_path))


@pytest.mark.parametrize("cut", [1, 10, 17, 100, -1])
def test_a_cut_line_is_taken_away(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(line("one") + line("two")[:cut])
    file = ReportLog(str(path))
    file.write(line("three"))
    file.close()
    assert path.read_bytes() == line("one") + line("three")


def test_zeros_that_a_power_cut_leaves_are_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    for tail in (b"", line("two")[:100]):
        path.write_bytes(line("one") + tail + b"\0" * 4096)
        ReportLog(str(path)).close()
        assert path.read_bytes() == line("one")


@pytest.mark.parametrize(
    ("damage", "is_closed"),
    [
        (
            b"\0" * 4096 + line("two"),
            True,
        ),  # copied and cut by whoever rotates logs, while a run wrote where the end had been
        (line("two")[:100] + line("three"), True),
        (line("two")[100:], True),
        (line("two")[:200] + b"\0" * 20 + line("two")[220:], True),
        (b"notes\n", True),
        (b"notes", False),
        (b"\0\0" + line("two")[:200], False),
    ],
)
def test_a_damaged_line_is_kept_apart_and_its_article_done_again(
    tmp_path: Path, damage: bytes, is_closed: bool
) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(line("one") + damage)
    file = ReportLog(str(path))
    assert file.hashes == {bytes.fromhex(extract("one").source_sha256)}
    assert file.damaged == [2]
    file.write(line("two"))
    file.close()
    assert path.read_bytes() == line("one") + damage + b"\n" * (not is_closed) + line("two")


def test_damaged_lines_are_told_in_one_line_and_stay(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    before = line("one") + b"notes\n" * 9 + line("two") + line("three")[:300] + line("four")
    path.write_bytes(before)
    (tmp_path / "a.txt").write_text("four")
    process = run("--append", "all.jsonl", "a.txt", cwd=tmp_path)
    assert process.returncode == 0
    told = (
        "all.jsonl:2: is damaged and no report, like 3, 4, 5, 6, 7 and 4 more; take such lines "
        "away; their articles are done again"
    )
    assert process.stderr.decode() == f"conflict-cli: {told}\n"
    again = path.read_bytes()
    assert (
        again.startswith(before)
        and json.loads(again[len(before) :])["source_sha256"] == extract("four").source_sha256
    )
    assert run("--append", "all.jsonl", "a.txt", "-q", cwd=tmp_path).stderr == b""
    assert path.read_bytes() == again


@pytest.mark.skipif(shutil.which("jq") is None, reason="no jq here")
def test_what_the_manual_says_takes_damaged_lines_away(tmp_path: Path) -> None:
    path = tmp_path / "reports.jsonl"
    path.write_bytes(
        line("one")
        + b"\0" * 50
        + line("two")
        + line("three")[:300]
        + line("four")
        + b"notes\n"
        + line("five")
    )
    command = re.search(
        r"`(jq [^`]*reports\.jsonl) > whole\.jsonl`", (ROOT / ".docs" / "command.md").read_text()
    )
    assert command is not None
    assert subprocess.run(
        ["sh", "-c", command[1]], cwd=tmp_path, capture_output=True, check=True
    ).stdout == line("one") + line("five")


def test_a_file_that_is_copied_and_cut_meanwhile_has_no_hole(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    file = ReportLog(str(path))
    file.write(line("one"))
    os.truncate(path, 0)
    file.write(line("two"))
    with pytest.raises(TypeError):
        file.write("no bytes")  # type: ignore[arg-type]
    file.close()
    assert path.read_bytes() == line("two")


@pytest.mark.parametrize("change", ["link", "symlink", "rename"])
def test_a_file_is_locked_under_any_name(tmp_path: Path, change: str) -> None:
    """A second run waits, whatever it calls the file; what has the name when its turn comes is what
    it appends to.
    """
    path, other = tmp_path / "all.jsonl", tmp_path / "other.jsonl"
    file = ReportLog(str(path))
    if change != "rename":
        getattr(os, change)(path, other)
    name = str(path if change == "rename" else other)
    script = (
        f"from conflict_cli.cli.outputs.appended import ReportLog; file = ReportLog({name!r}); "
        f"file.write({line('two')!r})"
    )
    process = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT)
    time.sleep(0.5)
    assert process.poll() is None
    file.write(line("one"))
    if change == "rename":
        path.rename(other)
    file.close()
    assert process.wait(timeout=60) == 0
    assert path.read_bytes() == (line("two") if change == "rename" else line("one") + line("two"))
    assert sorted(os.listdir(tmp_path)) == ["all.jsonl", "other.jsonl"]


@pytest.mark.parametrize(
    "content", [b"My notes\n", b"My notes", b'{"text": "an article"}\n', b'{"a": 1}']
)
def test_a_file_that_is_not_ours_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(ForeignFileError):
        ReportLog(str(path))
    assert path.read_bytes() == content


def test_a_hash_in_the_words_of_an_article_is_not_the_article(tmp_path: Path) -> None:
    report = extract("one")._replace(source='","source_sha256":"' + "f" * 64 + '"')
    path = tmp_path / "all.jsonl"
    path.write_text(format_json(report))
    assert look(path).hashes == {bytes.fromhex(report.source_sha256)}
