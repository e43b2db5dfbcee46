"""Folders, globs and lists of names to files."""

import gzip
import io
import os
import sys
from pathlib import Path

import pytest
from conftest import read_articles

from conflict_cli.cli.inputs.arguments import FileName, list_files, read_names
from conflict_cli.cli.inputs.reader import Article, Failure


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as scrapers leave it behind."""
    for name in (
        "b.txt",
        "a.TEXT",
        "z/feed.jsonl",
        "z/deep/er/c.txt.gz",
        "a.d/x.ndjson",
        "page.html",
        ".hidden.txt",
        ".git/d.txt",
    ):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(b"c") if name.endswith("gz") else b'{"text": "x"}')
    return tmp_path / "in"


def relative_paths(paths: list[str], pattern: str | None = None) -> list[str]:
    return [
        found.relative_path if isinstance(found, FileName) else found.cause
        for found in list_files(paths, pattern)
    ]


def test_a_folder_is_read_whole_and_sorted(folder: Path) -> None:
    assert relative_paths([str(folder)]) == [
        "a.TEXT",
        "a.d/x.ndjson",
        "b.txt",
        "z/deep/er/c.txt.gz",
        "z/feed.jsonl",
    ]


def test_paths_are_those_that_were_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    assert [
        found.path
        for found in list_files(["in/z", "in/page.html", "-"])
        if isinstance(found, FileName)
    ] == [
        "in/z/deep/er/c.txt.gz",
        "in/z/feed.jsonl",
        "in/page.html",
        "-",
    ]


def test_globs(folder: Path) -> None:
    assert relative_paths([str(folder)], "*.html") == ["page.html"]
    assert relative_paths([str(folder)], "z/*") == ["z/deep/er/c.txt.gz", "z/feed.jsonl"]


def test_a_folder_without_articles_is_named_and_an_empty_one_is_not(
    folder: Path, tmp_path: Path
) -> None:
    (cause,) = relative_paths([str(folder)], "*.pdf")
    assert "*.pdf" in cause
    (tmp_path / "empty").mkdir()
    assert relative_paths([str(tmp_path / "empty")]) == []


def test_links_in_a_circle_end(folder: Path) -> None:
    (folder / "z" / "again").symlink_to(folder)
    (folder / "link.txt").symlink_to(folder / "b.txt")
    assert "link.txt" in relative_paths([str(folder)])
    assert len(relative_paths([str(folder)])) == 6


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_folder_without_rights_is_named_and_the_rest_is_read(folder: Path) -> None:
    (folder / "z").chmod(0)
    assert relative_paths([str(folder)]) == ["a.TEXT", "a.d/x.ndjson", "b.txt", "permission denied"]
    (folder / "z").chmod(0o700)


def test_a_deep_folder(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "a.txt").touch()
    assert [found.split("/")[-1] for found in relative_paths([str(tmp_path)])] == ["a.txt"]


def listed(data: bytes, end: bytes = b"\n") -> list[FileName | Failure]:
    class Standard(io.TextIOWrapper):
        pass

    before, sys.stdin = sys.stdin, Standard(io.BytesIO(data))
    try:
        return list(read_names("-", end))
    finally:
        sys.stdin = before


def test_lists_of_names() -> None:
    assert listed(b"./a/b.txt\n\n/x/c.txt\n../d.txt") == [
        FileName("./a/b.txt", "a/b.txt"),
        FileName("/x/c.txt", "x/c.txt"),
        FileName("../d.txt", "d.txt"),
    ]
    assert listed(b"a\nb.txt\0c.txt\0", b"\0") == [
        FileName("a\nb.txt", "a\nb.txt"),
        FileName("c.txt", "c.txt"),
    ]
    assert listed(b"x" * 200_000 + b"\n-\n") == [
        FileName("x" * 200_000, "x" * 200_000),
        FileName("./-", "-"),
    ]


def test_a_list_that_is_not_there() -> None:
    (failure,) = read_names("/no/such/list")
    assert isinstance(failure, Failure)


def test_gzip(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"Five were killed."))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(b'{"text": "one"}\n{"text": "two"}\n'))
    (tmp_path / "cut.txt.gz").write_bytes(gzip.compress(b"Five were killed." * 1000)[:-12])
    (tmp_path / "no.txt.gz").write_bytes(b"Five were killed.")
    results = list(
        read_articles(
            [str(tmp_path / name) for name in ("a.txt.gz", "b.jsonl.gz", "cut.txt.gz", "no.txt.gz")]
        )
    )
    assert [result.text for result in results if isinstance(result, Article)] == [
        "Five were killed.",
        "one",
        "two",
    ]
    assert ["gzip" in result.cause for result in results if isinstance(result, Failure)] == [
        True,
        True,
    ]


@pytest.mark.parametrize(
    "name", ["a\0b.txt", "x" * 5000 + ".txt", "no/such.jsonl", "no/such.txt.gz"]
)
def test_odd_names_are_failures(name: str) -> None:
    (failure,) = read_articles([name])
    assert isinstance(failure, Failure)
