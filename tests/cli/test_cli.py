"""The command in this process, with a report made by hand in place of the extraction."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import conflict_cli
from conflict_cli import pipeline
from conflict_cli.cli import batch
from conflict_cli.cli.command import main
from conflict_cli.models import Report, Warning


@pytest.fixture
def calls(
    monkeypatch: pytest.MonkeyPatch, sample_report: Report
) -> list[tuple[str, str | None, str | None]]:
    """What extract was called with; it answers with the report made by hand."""
    seen: list[tuple[str, str | None, str | None]] = []

    def fake(
        text: str,
        *,
        reference_date: str | None = None,
        title: str | None = None,
        **tables: str | None,
    ) -> Report:
        if text == "crash":
            raise RuntimeError("no such rule")
        seen.append((text, reference_date, title))
        return sample_report._replace(
            source="",
            reference_date=reference_date,
            reference_date_source=reference_date and "option",
        )

    monkeypatch.setattr(batch, "extract", fake)
    return seen


def run(*arguments: str, stdin: str | bytes = "", **environment: str) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin, env=environment)


def reports(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.split("\n") if line]


def test_a_text_on_standard_input_is_one_line_of_json(calls: list[object]) -> None:
    result = run(stdin="Five were hurt.")
    assert result.exit_code == 0
    assert result.stdout.endswith("}\n")
    assert [report["source"] for report in reports(result)] == ["-"]
    assert calls == [("Five were hurt.", None, None)]
    assert result.stderr == ""


def test_many_files_are_json_lines_in_order(tmp_path: Path, calls: list[object]) -> None:
    names = [str(tmp_path / name) for name in ("b.txt", "a.txt")]
    for name in names:
        Path(name).write_text(name)
    assert [report["source"] for report in reports(run(*names))] == names


def test_the_schema_is_whole(calls: list[object]) -> None:
    (report,) = reports(run(stdin="x"))
    assert list(report) == list(Report._fields)


@pytest.mark.parametrize("arguments", [(), ("-f", "json"), ("--format", "jsonl")])
def test_in_a_pipe_json_is_compact(calls: list[object], arguments: tuple[str, ...]) -> None:
    out = run(*arguments, stdin="x").stdout
    assert out.count("\n") == 1
    assert "\x1b" not in out


def test_force_color_colours_json_and_no_color_wins(calls: list[object]) -> None:
    assert "\x1b[" in run(stdin="x", FORCE_COLOR="1").stdout
    assert "\x1b[" not in run(stdin="x", FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b[" not in run("-f", "jsonl", stdin="x", FORCE_COLOR="1").stdout


@pytest.mark.parametrize("form", ["json", "table"])
def test_color_says_more_than_the_environment(
    calls: list[object], form: str, tmp_path: Path
) -> None:
    assert "\x1b[" in run("-f", form, "--color", "always", stdin="x", NO_COLOR="1").stdout
    assert "\x1b[" not in run("-f", form, "--color", "never", stdin="x", FORCE_COLOR="1").stdout
    assert "\x1b[" not in run("-f", form, "--color", "auto", stdin="x").stdout
    (tmp_path / "a.txt").write_text("x")
    for color, coloured in (("auto", False), ("always", True)):
        run(
            "-f",
            form,
            "--color",
            color,
            "-o",
            str(tmp_path / "out"),
            str(tmp_path / "a.txt"),
            FORCE_COLOR="1",
        )
        assert ("\x1b[" in (tmp_path / "out").read_text()) == coloured
    run(
        "--color",
        "always",
        "--append",
        str(tmp_path / "all"),
        str(tmp_path / "a.txt"),
        FORCE_COLOR="1",
    )
    assert "\x1b[" not in (tmp_path / "all").read_text()


@pytest.mark.parametrize(
    "arguments", [("-t",), ("--table",), ("-f", "table"), ("-t", "-f", "table")]
)
def test_the_table(calls: list[object], arguments: tuple[str, ...]) -> None:
    out = run(*arguments, stdin="x").stdout
    assert "Many dead in clashes around Harun" in out
    assert "83,500" in out
    assert "\x1b[" not in out
    assert "\x1b[" in run(*arguments, stdin="x", FORCE_COLOR="1").stdout


def test_the_date_of_a_record_wins(calls: list[tuple[str, str | None, str | None]]) -> None:
    lines = '{"text": "a", "date": "2021-05-06T07:00:00Z", "title": "T", "id": 7}\n{"text": "b"}\n'
    first, second = reports(run("-i", "jsonl", "--date", "2020-01-20", stdin=lines))
    assert calls == [("a", "2021-05-06", "T"), ("b", "2020-01-20", None)]
    assert (first["source"], first["reference_date"], first["reference_date_source"]) == (
        "7",
        "2021-05-06",
        "record",
    )
    assert (second["source"], second["reference_date"], second["reference_date_source"]) == (
        "-:2",
        "2020-01-20",
        "option",
    )


def test_text_key(calls: list[tuple[str, str | None, str | None]]) -> None:
    run("-i", "jsonl", "--text-key", "body", stdin='{"body": "words"}')
    assert calls[0][0] == "words"


def test_keys_of_feeds(calls: list[tuple[str, str | None, str | None]]) -> None:
    record = (
        '{"content": "words", "headline": "Five hurt", "pubDate": "Tue, 09 Dec 2014 10:00:00 GMT"}'
    )
    run(
        "-i",
        "jsonl",
        "--text-key",
        "content",
        "--title-key",
        "headline",
        "--date-key",
        "pubDate",
        stdin=record,
    )
    run(
        "-i",
        "json",
        "--text-key",
        "content",
        "--title-key",
        "headline",
        "--date-key",
        "pubDate",
        stdin=f"[{record}]",
    )
    assert calls == [("words", "2014-12-09", "Five hurt")] * 2


@pytest.mark.parametrize(
    ("stdin", "message"),
    [
        ("", "the text is empty: check where it comes from"),
        (
            "Drei Soldaten wurden bei einem Angriff in der Stadt getötet.",
            "reads like German, not English",
        ),
        (
            "Пятеро солдат погибли вчера при обстреле города Алеппо.",
            "reads like Cyrillic, not English",
        ),
    ],
)
def test_what_gives_nothing_is_told(stdin: str, message: str) -> None:
    for form in ("json", "csv", "geojson", "acled"):
        result = run("-f", form, stdin=stdin)
        assert result.exit_code == 0
        assert (
            result.stderr.startswith(f"conflict-cli: -: {message}")
            and result.stderr.count("\n") == 1
        )
    table = run("-t", stdin=stdin)
    assert message in re.sub(r"\s+", " ", table.stdout) and table.stderr == ""
    assert run("-q", stdin=stdin).stderr == ""


def test_a_row_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Two guards were killed.")
    (tmp_path / "b.txt").write_text("Nothing happened.")
    result = run("--explain", "2", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    assert (result.exit_code, result.stdout) == (1, "")
    first, second = result.stderr.splitlines()
    assert first.endswith("a.txt: has no row 2; give a number from 1 to 1")
    assert second.endswith("b.txt: has no row 2; it has none")
    assert run("--explain", "1", str(tmp_path / "a.txt")).exit_code == 0


def test_bad_records_are_lines_on_standard_error_and_the_rest_is_done(calls: list[object]) -> None:
    lines = (
        '{"text": "a"}\n{"text": \n{"body": "b"}\n{"text": 3}\n{"text": "c", "date": '
        '"soon"}\n{"text": "d"}\n'
    )
    result = run("-i", "jsonl", stdin=lines)
    assert result.exit_code == 1
    assert [report["source"] for report in reports(result)] == ["-:1", "-:5", "-:6"]
    errors = result.stderr.splitlines()
    assert [error.split(" ")[1] for error in errors] == ["-:2:10:", "-:3:", "-:4:", "-:5:"]
    assert "date left out" in errors[-1] and "date_unreadable" in result.stdout
    assert all(re.fullmatch(r"conflict-cli: \S+ .+; .+", error) for error in errors)


def test_missing_files_are_named_and_the_rest_is_done(tmp_path: Path, calls: list[object]) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7")
    result = run(str(tmp_path / "none.txt"), str(tmp_path / "b.txt"), str(tmp_path / "a.txt"))
    assert result.exit_code == 1
    assert len(reports(result)) == 1
    missing, pdf = result.stderr.splitlines()
    assert "none.txt: no such file" in missing
    assert "pdftotext" in pdf


def test_a_fault_of_the_extraction_costs_one_article(calls: list[object]) -> None:
    result = run("-i", "jsonl", stdin='{"text": "crash"}\n{"text": "b"}\n')
    assert result.exit_code == 1
    assert len(reports(result)) == 1
    assert "no such rule" in result.stderr


def test_a_stage_that_fails_is_told_and_the_rest_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> object:
        raise KeyError("（")

    monkeypatch.setattr(pipeline, "find_groups", fail)
    result = run(stdin="Two guards were killed near Aleppo on 5 May 2021.")
    assert result.exit_code == 1
    (report,) = reports(result)
    assert report["casualties"] and report["places"] and report["groups"] == []
    assert re.fullmatch(
        r"conflict-cli: -: no groups, for a fault of conflict-cli \(KeyError: .*\): please "
        r"report it with the article\n",
        result.stderr,
    )
    assert run("-q", stdin="Two died.").stderr == ""


def test_what_is_quoted_in_an_error_cannot_steer_the_terminal(calls: list[object]) -> None:
    result = run("evil\x1b[2J\nname.txt")
    assert result.stderr.count("\n") == 1
    assert "\x1b" not in result.stderr
    assert (
        len(run("-i", "jsonl", stdin=json.dumps({"text": "a", "date": "x" * 100_000})).stderr) < 600
    )


def test_bytes_that_are_not_utf_8_warn_in_the_report(
    calls: list[tuple[str, str | None, str | None]], sample_report: Report
) -> None:
    (report,) = reports(run(stdin=b"caf\xe9"))
    assert calls[0][0] == "café"
    warnings = report["warnings"]
    assert isinstance(warnings, list)
    assert [warning["code"] for warning in warnings] == [
        "undecodable_bytes"
    ] * 2  # ours first, then the one of the report made by hand


@pytest.mark.parametrize(
    "arguments",
    [
        ("--date", "20 January 2020"),
        ("--date", "2020-13-01"),
        ("--date", ""),
        ("-o", ""),
        ("-d", ""),
        ("--append", ""),
        ("--cluster", ""),
        ("--files-from", ""),
        ("--glob", ""),
        ("--groups", ""),
        ("--places", ""),
        ("--text-key", ""),
        ("--groups", "-"),
        ("--places", "-", "-"),
        ("--groups", "-", "--places", "-", "README.md"),
        ("--groups", "-", "--files-from", "-"),
        ("-f", "yaml"),
        ("-i", "pdf"),
        ("--color", "sometimes"),
        ("-t", "-f", "json"),
        ("--no-such-option",),
    ],
)
def test_wrong_usage(calls: list[object], arguments: tuple[str, ...]) -> None:
    result = run(*arguments, stdin="x")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr
    assert not calls


def test_version_and_help() -> None:
    assert run("--version").stdout == f"conflict-cli {conflict_cli.__version__}\n"
    for option in ("-h", "--help"):
        out = run(option).stdout
        assert out.isascii()
        assert "Examples:" in out
        assert "Exit status: 0" in out


def test_the_library_does_what_the_command_does(calls: list[object], sample_report: Report) -> None:
    assert batch.report_article(batch.Article("a", "x")) == sample_report._replace(
        source="a", reference_date=None, reference_date_source=None
    )
    warned = batch.report_article(batch.Article("a", "x", warnings=(Warning("first", "m"),)))
    assert isinstance(warned, Report)
    assert [warning.code for warning in warned.warnings] == ["first", "undecodable_bytes"]
