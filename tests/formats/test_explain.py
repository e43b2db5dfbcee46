"""--explain N: the sentence, the words underlined, each field with where its words stand."""

import pytest
from click.testing import CliRunner
from conftest import ROOT

from conflict_cli import extract
from conflict_cli.cli.command import main
from conflict_cli.formatters.explain import explain
from conflict_cli.models import Report

TEXT = (
    "Clashes near Mosul\n\nOn 5 May 2016 rebels attacked a base near Mosul. At least 12 "
    "soldiers were killed, the army said.\n\n"
    "In Baghdad nobody was hurt. Rebels destroyed two tanks.\n"
)
REPORT = extract(TEXT)


def fields(text: str) -> dict[str, str]:
    lines = [
        line.split(maxsplit=1)
        for line in text.split("\n")
        if line.startswith("  ") and not line.startswith("   ")
    ]
    return {line[0]: line[1] for line in lines if len(line) == 2}


def test_the_words_are_underlined_in_their_sentence() -> None:
    lines = explain(REPORT, TEXT, 1).split("\n")
    sentence = next(index for index, line in enumerate(lines) if "12 soldiers" in line)
    row = REPORT.casualties[0]
    assert lines[sentence].strip() == "At least 12 soldiers were killed, the army said."
    start = lines[sentence + 1].index("^")
    assert lines[sentence][start : start + lines[sentence + 1].count("^")] == row.text


def test_each_field_says_where_its_words_stand() -> None:
    shown = fields(explain(REPORT, TEXT, 1))
    assert "its own words: 'soldiers'" in shown["victims"]
    assert "elsewhere, of the same incident: '5 May 2016' at" in shown["date"]
    assert "elsewhere, of the same incident: 'Mosul' at" in shown["place"]
    assert "its sentence" in shown["attribution"]
    assert "null" not in str(shown) and "None" not in str(shown)
    assert set(shown) >= {
        key
        for key, value in REPORT.casualties[0]._asdict().items()
        if isinstance(value, str) and key not in ("id", "text", "rule")
    }


def test_a_linked_field_says_which_step_took_it_and_from_which_words(sample_report: Report) -> None:
    text = "Border Monitoring Office ".ljust(49) + " Upper Harun"
    row = sample_report.casualties[0]._replace(start=0, end=5, text=text[:5])
    shown = fields(explain(sample_report._replace(casualties=(row,)), text, 1))
    assert "its clause: 'Border Monitoring Office' at 0" in shown["attribution"]
    assert "elsewhere, of the same incident: 'Upper Harun' at 50" in shown["place"]
    assert "elsewhere in the article" in shown["date"]
    assert shown["incident"].endswith("'words' at 0")


def test_it_names_the_rule_and_says_what_counts() -> None:
    text = explain(REPORT, TEXT, 1)
    assert repr(REPORT.casualties[0].rule) in text
    assert "Counted in the totals." in text
    assert "Not counted: none reported." in explain(REPORT, TEXT, 2)


def test_losses_come_after_casualties() -> None:
    assert REPORT.losses
    assert "Losses are not added up." in explain(REPORT, TEXT, len(REPORT.casualties) + 1)


@pytest.mark.parametrize("number", [0, 99])
def test_a_number_that_no_row_has(number: int) -> None:
    assert explain(REPORT, TEXT, number) == (
        f"standard input: no row {number}, it has {len(REPORT.casualties) + len(REPORT.losses)}\n\n"
    )


@pytest.mark.parametrize(
    "path", sorted((ROOT / "examples").glob("*.txt")), ids=lambda path: path.stem
)
@pytest.mark.parametrize("width", [20, 100])
def test_every_row_of_the_examples_can_be_explained(path: object, width: int) -> None:
    text = path.read_bytes().decode()  # type: ignore[attr-defined]
    report = extract(text)
    for number, row in enumerate((*report.casualties, *report.losses), 1):
        shown = explain(report, text, number, width=width)
        assert sum(len(word) for word in row.text.split()) <= shown.count("^") <= len(row.text)


def test_hostile_words_are_shown_not_obeyed(sample_report: Report) -> None:
    evil = "a\x1b[2J\u202eb\n" * 3
    row = sample_report.casualties[0]._replace(
        victims=evil, place=evil, rule=evil, text=evil[:9], start=0, end=9
    )
    shown = explain(sample_report._replace(casualties=(row,), source=evil), evil, 1)
    assert "\x1b" not in shown and "\u202e" not in shown


def test_a_terminal_underlines_itself() -> None:
    assert f"\x1b[4m{REPORT.casualties[0].text}\x1b[0m" in explain(REPORT, TEXT, 1, color=True)


def test_the_command() -> None:
    result = CliRunner().invoke(main, ["--explain", "1"], input=TEXT)
    assert result.exit_code == 0
    assert result.stdout == explain(REPORT, TEXT, 1)
    assert CliRunner().invoke(main, ["--explain", "1", "-t"], input=TEXT).exit_code == 2
    assert CliRunner().invoke(main, ["--explain", "0"], input=TEXT).exit_code == 2
