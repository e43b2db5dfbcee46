"""What holds for any input at all, by hypothesis: reading, offsets and sums, and the file that
grows.
"""

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from conftest import read_records
from hypothesis import given, settings
from hypothesis import strategies as st
from test_invariants import assert_sound
from test_schema import VALIDATOR, plain

from conflict_cli import extract
from conflict_cli.cli.complaints import one_line
from conflict_cli.cli.inputs.arguments import name_of
from conflict_cli.cli.inputs.decoding import decode
from conflict_cli.cli.inputs.reader import Article, Failure, read_record, read_text
from conflict_cli.cli.outputs.appended import ForeignFileError, ReportLog
from conflict_cli.formatters.json import format_json
from conflict_cli.user_tables import TableError, check_groups, read_places

ANY_TEXT = st.text(st.characters())  # lone surrogates too
WORDS = st.sampled_from(
    "12 soldiers were killed wounded in Aleppo near Idlib on 5 May 2021 , . - “ ” ( ) and "
    "the army said at least dozens of civilians "
    "tanks destroyed by drones HTS no one a \n\n \u202e \u200b including children since "
    "Monday between 3 to up between".split(" ")
)
# The same examples each time, and nothing kept on disk: CI must not fail by chance. `make soak`
# tries others.
QUIET = settings(
    deadline=None, max_examples=60, derandomize=not os.environ.get("SOAK"), database=None
)


@QUIET
@given(st.binary())
def test_any_bytes_are_an_article_or_a_failure(data: bytes) -> None:
    assert isinstance(read_text(data, "a"), Article | Failure)
    assert isinstance(read_record(data, "a"), Article | Failure)
    assert all(
        isinstance(found, Article | Failure)
        for found in read_records(data.splitlines(keepends=True), "a")
    )


@QUIET
@given(st.text())
def test_what_is_unicode_is_read_as_it_is(text: str) -> None:
    assert decode(text.removeprefix("\ufeff").encode()) == (text.removeprefix("\ufeff"), ())
    assert decode(text.encode("utf-16")) == (text, ())


@QUIET
@given(ANY_TEXT, ANY_TEXT)
def test_records_give_back_what_was_put_in(text: str, title: str) -> None:
    article = read_record(json.dumps({"text": text, "title": title, "id": "a"}).encode(), "feed:1")
    assert isinstance(article, Article)
    assert article.text == json.loads(json.dumps(text))


@QUIET
@given(ANY_TEXT)
def test_any_text_has_a_sound_report(text: str) -> None:
    report = extract(text)
    assert_sound(text, report)
    VALIDATOR.validate(plain(report))


@QUIET
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_words_in_any_order_have_a_sound_report(text: str) -> None:
    report = extract(text)
    assert_sound(text, report)
    VALIDATOR.validate(plain(report))
    for outcome, total in report.totals.items():
        rows = [row for row in report.casualties if row.outcome == outcome and row.counted]
        assert (total is None) == (not rows)
    assert format_json(report).count("\n") == 1


@QUIET
@given(
    st.lists(st.integers(0, 5), max_size=12),
    st.lists(st.tuples(st.integers(0, 11), st.integers(1, 3000)), max_size=4),
)
def test_the_file_that_grows_has_each_article_once(
    numbers: list[int], cuts: list[tuple[int, int]]
) -> None:
    """Articles come again and again, and crashes cut the last line at any byte; at the end each is
    there once.
    """
    lines = [format_json(extract(f"{number + 2} men were killed.")).encode() for number in range(6)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "all.jsonl")
        for at, number in enumerate([*numbers, *numbers]):
            file = ReportLog(str(path))
            fingerprint = bytes.fromhex(json.loads(lines[number])["source_sha256"])
            if fingerprint not in file.hashes:
                file.write(lines[number])
            file.close()
            for when, much in cuts:
                if when == at and at < len(numbers):
                    whole = path.read_bytes()
                    last = len(whole) - whole.rfind(b"\n", 0, -1) - 1
                    path.write_bytes(whole[: len(whole) - min(much, last)])
        found = path.read_bytes().splitlines(keepends=True) if numbers else []
        assert sorted(found) == sorted(lines[number] for number in set(numbers))


@QUIET
@given(st.binary())
def test_a_file_that_is_not_ours_is_never_changed(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notes")
        path.write_bytes(data)
        try:
            ReportLog(str(path)).close()
        except ForeignFileError:
            assert path.read_bytes() == data
            return
        body = data.rstrip(b"\0")
        assert not body.strip() or not path.read_bytes() or data.startswith(path.read_bytes())


@QUIET
@given(ANY_TEXT)
def test_messages_are_one_line_without_controls(message: str) -> None:
    assert all(character.isprintable() for character in one_line(message))


@QUIET
@given(st.binary(min_size=1))
def test_a_listed_name_never_leads_out_of_the_output_folder(line: bytes) -> None:
    found = name_of(line)
    assert isinstance(found, Failure) == (b"\0" in line)
    path = "" if isinstance(found, Failure) else found.relative_path
    assert not path.startswith("/")
    assert ".." not in path.split("/")


@QUIET
@given(st.text())
def test_any_table_is_taken_or_refused_by_line(text: str) -> None:
    for read in (check_groups, read_places):
        assert all(fault.startswith("line ") for fault in faults_of(read, text))


def faults_of(read: Callable[[str], object], text: str) -> list[str]:
    try:
        read(text)
    except TableError as error:
        return error.faults
    return []
