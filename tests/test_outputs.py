"""Whole files, folders of them, and a file that grows: what a reader finds, and what is left after a fault."""

import json
import os
import stat
from pathlib import Path

import pytest

from conflict_cli import extract
from conflict_cli.formatters.json import format_json
from conflict_cli.inputs import Name
from conflict_cli.outputs import Appended, Folder, NotOurs, name_outputs, rename, survey, whole_file
from conflict_cli.reader import Failure


def line(text: str) -> bytes:
    return format_json(extract(text)).encode()


def test_a_file_is_there_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("old")
    path.chmod(0o640)
    with whole_file(str(path)) as file:
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
        with whole_file(str(path)) as file:
            file.write(b"new")
            raise fault

    with pytest.raises(type(fault)):
        write()
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.json"]


def test_links_and_pipes_are_written_through(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to("real.json")
    with whole_file(str(tmp_path / "link.json")) as file:
        file.write(b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text() == "new"
    with whole_file("/dev/null") as file:
        file.write(b"new")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.parametrize(
    ("below", "form", "name"),
    [
        ("a.txt", "jsonl", "a.jsonl"),
        ("a.text", "table", "a.txt"),
        ("A.TXT.GZ", "html", "A.html"),
        ("x/feed.ndjson", "geojson", "x/feed.geojson"),
        ("article", "json", "article.json"),
        ("a.b.c", "csv", "a.b.c.csv"),
    ],
)
def test_names_are_kept(below: str, form: str, name: str) -> None:
    assert rename(below, form) == name


def test_two_inputs_never_share_an_output(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path), "json", "me")
    names = [Name("x/a.txt", "a.txt"), Name("y/a.txt", "a.txt"), Name("x/a.txt", "a.txt"), Name("-", "-")]
    found = list(name_outputs(names, folder, False, []))
    assert [type(name) for name in found] == [Name, Failure, Name, Failure]


def test_an_output_is_current_when_it_is_newer_and_by_the_same_maker(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("x")
    name = Name(str(source), "a.txt")
    folder = Folder(str(tmp_path / "out"), "json", "version 1")
    assert not folder.is_current(*name)
    folder.claim(*name)
    with folder.opened(*name) as file:
        file.write(b"{}")
    skipped: list[str] = []
    assert list(name_outputs([name], folder, True, skipped)) == []
    assert skipped == [str(source)]
    assert Folder(str(tmp_path / "out"), "json", "version 1").is_current(*name)
    assert not Folder(str(tmp_path / "out"), "json", "version 2").is_current(*name)
    assert not Folder(str(tmp_path / "out"), "json", "version 1").is_current(*name)


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
        file = Appended(str(path))
        file.write(line(text))
        file.close()
    assert len(survey(str(path)).hashes) == 2
    assert [json.loads(row)["source_sha256"] for row in path.read_text().splitlines()] == [
        extract(text).source_sha256 for text in ("one", "two")
    ]


@pytest.mark.parametrize("cut", [1, 10, 17, 100, -1])
def test_a_cut_line_is_taken_away(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(line("one") + line("two")[:cut])
    file = Appended(str(path))
    file.write(line("three"))
    file.close()
    assert path.read_bytes() == line("one") + line("three")


def test_zeros_that_a_power_cut_leaves_are_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(line("one") + b"\0" * 4096)
    Appended(str(path)).close()
    assert path.read_bytes() == line("one")


@pytest.mark.parametrize("content", [b"My notes\n", b"My notes", b'{"text": "an article"}\n', b'{"a": 1}'])
def test_a_file_that_is_not_ours_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(NotOurs):
        Appended(str(path))
    assert path.read_bytes() == content


def test_a_hash_in_the_words_of_an_article_is_not_the_article(tmp_path: Path) -> None:
    report = extract("one")._replace(source='","source_sha256":"' + "f" * 64 + '"')
    path = tmp_path / "all.jsonl"
    path.write_text(format_json(report))
    assert survey(str(path)).hashes == {bytes.fromhex(report.source_sha256)}
