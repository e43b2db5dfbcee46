"""Bytes to articles, and what can't be read to failures that say why."""

import json
import os
from pathlib import Path

import pytest
from conftest import read_articles, read_records

from conflict_cli.cli.inputs.decoding import decode, recognise
from conflict_cli.cli.inputs.reader import Article, Failure, Terms, read_record

TEXT = "Killis – three “guards” were hurt in Şırnak."


def read(*names: str, **options: str) -> list[Article | Failure]:
    return list(read_articles(names, **options))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_in_unicode_is_read_by_its_mark(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == (TEXT, ())


@pytest.mark.parametrize("mark", [b"\xfe\xff", b"\xff\xfe"])
def test_both_byte_orders_of_utf_16(mark: bytes) -> None:
    assert decode(mark + TEXT.encode("utf-16-be" if mark == b"\xfe\xff" else "utf-16-le")) == (
        TEXT,
        (),
    )


def test_windows_1252_is_read_with_a_warning() -> None:
    text, warnings = decode("café – “five” dead".encode("cp1252"))
    assert text == "café – “five” dead"
    assert [warning.code for warning in warnings] == ["undecodable_bytes"]
    assert "byte 3" in warnings[0].message


def test_only_the_offending_bytes_are_read_as_windows_1252() -> None:
    assert decode("Şırnak, ".encode() + b"caf\xe9")[0] == "Şırnak, café"


def test_every_byte_sequence_is_read() -> None:
    for first in range(256):
        text, warnings = decode(b"a" + bytes([first]) + b" b")
        assert len(text) == 4
        assert bool(warnings) == (first > 127)


def test_a_broken_utf_16_text_is_read_with_a_warning() -> None:
    text, warnings = decode("five".encode("utf-16") + b"x")
    assert text.startswith("five")
    assert warnings


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one\r\ntwo\rthree\n")
    assert read(str(tmp_path / "a.txt")) == [
        Article(str(tmp_path / "a.txt"), "one\r\ntwo\rthree\n")
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.4\n...", "PDF"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"\x89PNG\r\n", "PNG"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"PK\x03\x04", "ZIP"),
        (b"  <!DOCTYPE html><html>", "HTML"),
        (b"<html lang=en>", "HTML"),
        (b'<?xml version="1.0"?><html xmlns="...">', "HTML"),
        (b"\xef\xbb\xbf<HTML>", "HTML"),
        (b"text with a \0 in it", "NUL"),
    ],
)
def test_what_is_no_plain_text_is_named(data: bytes, words: str) -> None:
    found = recognise(data)
    assert found is not None
    assert words in found[0]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Five were killed.",
        b"a < b and <b>bold</b> words",
        "Zwölf".encode("utf-16"),
        b"%PD",
        b"<p>one paragraph</p>",
    ],
)
def test_plain_text_is_left_alone(data: bytes) -> None:
    assert recognise(data) is None


def test_an_empty_file_is_an_article(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert read(str(tmp_path / "empty.txt")) == [Article(str(tmp_path / "empty.txt"), "")]


def test_each_bad_file_fails_by_itself(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("One soldier was killed.")
    results = read(str(tmp_path / "none.txt"), str(tmp_path), str(good))
    assert [type(result) for result in results] == [Failure, Failure, Article]
    assert [result.cause for result in results if isinstance(result, Failure)] == [
        "no such file",
        "is a folder",
    ]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_without_rights(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch(mode=0)
    (failure,) = read(str(tmp_path / "a.txt"))
    assert isinstance(failure, Failure)
    assert failure.cause == "permission denied"


def test_records_have_id_title_and_date() -> None:
    record = {"text": TEXT, "id": "a1", "title": "Guards hurt", "date": "2020-01-20", "other": [1]}
    assert read_record(json.dumps(record).encode(), "feed:1") == Article(
        "a1", TEXT, "Guards hurt", "2020-01-20"
    )


@pytest.mark.parametrize(
    "record",
    [
        {"text": "x"},
        {"text": "x", "id": None, "title": None, "date": None},
        {"text": "x", "date": "", "title": " ", "id": ""},
    ],
)
def test_records_without_them_are_named_by_their_place(record: dict[str, str]) -> None:
    assert read_record(json.dumps(record).encode(), "feed:7") == Article("feed:7", "x")


@pytest.mark.parametrize("name", ["feed.jsonl", "feed.ndjson", "FEED.JSONL"])
def test_json_lines_by_suffix(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text('{"text": "one"}\n\n{"text": "three"}')
    path = str(tmp_path / name)
    assert read(path) == [Article(f"{path}:1", "one"), Article(f"{path}:3", "three")]


def test_the_kind_that_is_asked_for_wins_over_the_suffix(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "one"}')
    (tmp_path / "a.txt").write_text('{"body": "one"}')
    assert read(str(tmp_path / "a.jsonl"), kind="text")[0] == Article(
        str(tmp_path / "a.jsonl"), '{"text": "one"}'
    )
    assert read(str(tmp_path / "a.txt"), kind="jsonl", terms=Terms(text="body"))[0] == Article(
        f"{tmp_path / 'a.txt'}:1", "one"
    )


@pytest.mark.parametrize(
    ("line", "name", "cause"),
    [
        (b'{"text": "one"', "feed:1:15", "broken JSON"),
        (b'{"text": "one",, "id": 3}', "feed:1:16", "broken JSON"),
        (b"[" * 200_000, "feed:1", "broken JSON"),
        (b'{"text": ' + b"9" * 5000 + b"}", "feed:1", "broken JSON"),
        (b'["text"]', "feed:1", "not a JSON object"),
        (b"null", "feed:1", "not a JSON object"),
        (b'{"body": "one"}', "feed:1", 'has no "text"'),
        (b"{}", "feed:1", 'has no "text"'),
        (b'{"text": null}', "feed:1", "not a string"),
        (b'{"text": 5}', "feed:1", "not a string"),
    ],
)
def test_bad_records_say_where_and_why(line: bytes, name: str, cause: str) -> None:
    failure = read_record(line, "feed:1")
    assert isinstance(failure, Failure)
    assert failure.source == name
    assert cause in failure.cause
    assert failure.advice


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("2014-12-09", "2014-12-09"),
        ("2014-12-09T23:30:00-05:00", "2014-12-09"),
        ("Tue, 09 Dec 2014 10:00:00 GMT", "2014-12-09"),
        ("Tue, 09 Dec 14 10:00:00 GMT", "2014-12-09"),
        ("Tue, 09 Dec 45 10:00:00 GMT", "1945-12-09"),
        ("December 9, 2014", "2014-12-09"),
        ("9 Dec. 2014, 9:43 PM EST", "2014-12-09"),
        ("20141209", "2014-12-09"),
        (20141209, "2014-12-09"),
        (1418119200, "2014-12-09"),
        (1418119200.25, "2014-12-09"),
        ("1418119200000", "2014-12-09"),
        ("25/12/2014", "2014-12-25"),
        ("12/25/2014", "2014-12-25"),
    ],
)
def test_dates_of_records_in_any_notation(date: object, day: str) -> None:
    assert read_record(json.dumps({"text": "one", "date": date}).encode(), "feed:1") == Article(
        "feed:1", "one", None, day
    )


@pytest.mark.parametrize(
    "date",
    [
        *(
            "20 January",
            "2020-02-30",
            "Wed Nov 23",
            "9:43 PM, Dec 5",
            "9/12/2014",
            "13-11-12",
            "December 2014",
            "yesterday",
            "soon",
        ),
        *("12:30", "9" * 5000, "\ud800", True, [2014, 12, 9], {"day": 9}, 17, 1e300),
    ],
)
def test_a_date_that_is_no_day_costs_no_article(date: object) -> None:
    article = read_record(json.dumps({"text": "one", "date": date}).encode(), "feed:1")
    assert isinstance(article, Article)
    assert (article.text, article.date) == ("one", None)
    (warning,) = article.warnings
    assert warning.code == "date_unreadable"
    assert (
        warning.message.startswith("date left out, as it is not one known day: ")
        and len(warning.message) < 200
    )


def test_keys_of_feeds() -> None:
    record = {
        "content": "one",
        "headline": "Two",
        "published": "Tue, 09 Dec 2014 10:00:00 GMT",
        "date": "2020-01-01",
    }
    terms = Terms("content", "headline", "published")
    assert read_record(json.dumps(record).encode(), "feed:1", terms) == Article(
        "feed:1", "one", "Two", "2014-12-09"
    )


RECORD = '{"text": "one", "id": "a"}'


@pytest.mark.parametrize(
    ("data", "sources"),
    [
        (f"[{RECORD}, {{}}]", ["a", "feed.json:2"]),
        (f'  [\n{RECORD},\n\n{{"text": "two"}}\n]', ["a", "feed.json:2"]),
        (RECORD, ["a"]),
        ('{\n "text": "one"\n}', ["feed.json"]),
        ("[]", []),
        (f'{RECORD}\n{{"text": "two"}}\n', ["a", "feed.json:2"]),
        ("[5]", ["feed.json:1"]),
        ("5", ["feed.json"]),
        ('[{"text": "one",, }]', ["feed.json:17"]),
        ('[\n{"text": "one"', ["feed.json:2:15"]),
        ("[" * 100_000, ["feed.json"]),
        ("", ["feed.json:1"]),
    ],
)
def test_json_files(
    data: str, sources: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for mark in ("", "\ufeff"):
        (tmp_path / "feed.json").write_text(mark + data, encoding="utf-8")
        assert [found.source for found in read("feed.json")] == sources
        (tmp_path / "feed").write_text(mark + data, encoding="utf-8")
        assert [found.source for found in read("feed", kind="json")] == [
            source.replace(".json", "") for source in sources
        ]


def test_json_is_not_taken_for_a_text(tmp_path: Path) -> None:
    for data in (RECORD, f"[{RECORD}]", f"\n[\n {RECORD}]"):
        (tmp_path / "a.txt").write_text(data)
        (failure,) = read(str(tmp_path / "a.txt"))
        assert isinstance(failure, Failure) and failure.cause == "looks like JSON"
        (article,) = read(str(tmp_path / "a.txt"), kind="text")
        assert isinstance(article, Article) and article.text == data
    (failure,) = read_records([b"[\n", RECORD.encode(), b"]\n"], "feed")
    assert isinstance(failure, Failure) and "--input json" in failure.advice


def test_an_address_is_said_to_be_one() -> None:
    for name in ("https://example.org/article.html", "ftp://example.org/a.txt", "HTTP://X"):
        (failure,) = read(name)
        assert isinstance(failure, Failure) and "curl" in failure.advice


def test_a_bad_record_does_not_stop_the_rest() -> None:
    results = list(read_records([b'{"text": "one"}\n', b"oops\n", b'{"text": "two"}\n'], "feed"))
    assert [type(result) for result in results] == [Article, Failure, Article]


def test_records_come_one_by_one() -> None:
    def endless():  # type: ignore[no-untyped-def]
        yield b'\xef\xbb\xbf{"text": "one"}\n'
        raise AssertionError("read ahead")

    assert next(read_records(endless(), "-")) == Article("-:1", "one")


def test_records_in_another_encoding() -> None:
    (failure,) = read_records(['{"text": "one"}\n'.encode("utf-16")], "feed")
    assert isinstance(failure, Failure)
    assert "UTF-16" in failure.cause
    article = read_record(b'{"text": "caf\xe9"}', "feed:1")
    assert isinstance(article, Article)
    assert article.text == "café"
    assert article.warnings[0].code == "undecodable_bytes"


def test_surrogates_and_nul_in_a_record_are_text() -> None:
    article = read_record(rb'{"text": "a\ud800b\u0000c"}', "feed:1")
    assert isinstance(article, Article)
    assert article.text == "a\ud800b\0c"
