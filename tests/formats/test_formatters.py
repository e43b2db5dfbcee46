"""JSON and table of a report made by hand."""

import json
import re

import pytest

from conflict_cli import extract
from conflict_cli.formatters.explain import explain
from conflict_cli.formatters.json import colorize, format_json
from conflict_cli.formatters.table import fit, format_table, visible
from conflict_cli.formatters.wording import totals
from conflict_cli.models import OUTCOMES, Casualty, Report

ESCAPE = re.compile(r"\x1b\[[\d;]*m")
NUMBERS = (
    "46",
    "1,200",
    "83,500",
    "10 to 12",
    "25",
    "19",
    "2020-01-16",
    "2020-01-19",
    "2020-01-13",
    "2020-01-15",
    "2020-01-17",
)


@pytest.fixture
def bare_report(sample_report: Report) -> Report:
    """A report of a text that says nothing."""
    return sample_report._replace(
        title=None,
        reference_date=None,
        reference_date_source=None,
        totals=dict.fromkeys(OUTCOMES),
        casualties=(),
        losses=(),
        incidents=(),
        people=(),
        groups=(),
        places=(),
        dates=(),
        warnings=(),
    )


def test_families_stand_beside_the_people() -> None:
    report = extract(
        "4,000 families fled. Another 500 families, 200 people and 300 households were "
        "displaced in Harun."
    )
    assert totals(report) == "Displaced 200 people, 4,500 families and 300 households"
    assert "in families, not people" in format_table(report)
    assert totals(extract("Families fled. Three people were killed.")) == "Killed 3"


@pytest.mark.parametrize("indent", [False, True])
@pytest.mark.parametrize("color", [False, True])
def test_json_is_the_report(sample_report: Report, indent: bool, color: bool) -> None:
    text = format_json(sample_report, indent=indent, color=color)
    assert text.endswith("}\n")
    assert (text.count("\n") > 1) == indent
    assert bool(ESCAPE.search(text)) == color
    assert json.loads(ESCAPE.sub("", text)) == json.loads(json.dumps(sample_report.to_dict()))


def test_json_keeps_letters_and_escapes_what_steers(sample_report: Report) -> None:
    title = 'Şırnak “quoted” "and" \\ back\x1b[2J\x7f\x9b\u2028\u202e'
    text = format_json(sample_report._replace(title=title))
    assert "Şırnak “quoted”" in text
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]", text)
    assert json.loads(text)["title"] == title


def test_colours_leave_strings_whole() -> None:
    text = json.dumps(
        {"a: 1": 'say "true", null or 12', "b": [1, -2.5e3, True, False, None, {}], "": ""}
    )
    assert ESCAPE.sub("", colorize(text)) == text


@pytest.mark.parametrize("width", [None, 30, 40, 60, 79, 80, 100, 120, 160, 200])
def test_the_table_cuts_no_number_and_no_line_is_too_long(
    sample_report: Report, width: int | None
) -> None:
    text = format_table(sample_report, width=width)
    for number in NUMBERS:
        assert any(
            number in line for line in re.sub(r"\n\s+", " ", text).split("\n") + text.split("\n")
        ), number
    words = set(re.findall(r"[\d,.-]*\d", text))
    assert {"83,500", "46", "1,200"} <= words
    assert all(not line.endswith(" ") for line in text.split("\n"))
    if width:
        assert max(map(len, text.split("\n"))) <= width


def test_the_table_says_why_rows_are_not_counted(sample_report: Report) -> None:
    text = format_table(sample_report)
    for reason in (
        "repeat",
        "part of another row",
        "running total",
        "none reported",
        "feared",
        "superseded",
        "another figure counted",
    ):
        assert reason in text


def test_the_table_dims_what_is_not_counted(sample_report: Report) -> None:
    lines = format_table(sample_report, color=True).split("\n")
    assert next(line for line in lines if "feared" in line).startswith("\x1b[2m")
    assert not next(line for line in lines if "recruits" in line).startswith("\x1b[2m")
    assert "\x1b" not in format_table(sample_report)


def test_the_table_starts_with_title_and_totals(sample_report: Report) -> None:
    lines = format_table(sample_report).split("\n")
    assert lines[0] == "Many dead in clashes around Harun"
    assert lines[1] == "article.txt, dates counted from 2020-01-20 (option)"
    assert lines[2] == "Killed 56 to 58, wounded at least 1,200, captured 0 to 25"


def test_the_table_leads_with_incidents_and_puts_their_rows_below(sample_report: Report) -> None:
    lines = format_table(sample_report).split("\n")
    at = next(number for number, line in enumerate(lines) if line.startswith("     Armed clash"))
    assert lines[at - 3 :][0] == "Incidents" and lines[at - 2].startswith("Row  Event")
    assert lines[at + 1].startswith("  1    killed") and "46  recruits" in lines[at + 1]
    assert lines[at + 2] == "     Of no incident"
    assert sum(bool(re.match(r" *\d+ {4}\w", line)) for line in lines[at:]) == len(
        sample_report.casualties
    ) + len(sample_report.losses)


@pytest.mark.parametrize("width", [None, 60, 80, 120, 200])
def test_the_table_numbers_the_rows_as_explain_takes_them(
    sample_report: Report, width: int | None
) -> None:
    lines = format_table(sample_report, width=width).split("\n")
    rows = [*sample_report.casualties, *sample_report.losses]
    numbers = [int(found[1]) for line in lines if (found := re.match(r" *(\d+)  ", line))]
    assert sorted(numbers) == list(range(1, len(rows) + 1))
    text = "words " * 20
    for number, row in enumerate(rows, 1):
        line = next(line for line in lines if re.match(rf" *{number}  ", line))
        told = explain(sample_report, text, number)
        assert f": row {number} of {len(rows)}" in told and row.rule in told
        assert (
            width in (60, 80)
            or (row.outcome if isinstance(row, Casualty) else row.action).replace("_", " ")[:6]
            in line
        )


def test_no_column_is_empty(sample_report: Report) -> None:
    row = sample_report.casualties[0]._replace(
        perpetrator=None, weapon=None, attribution=None, counted=True
    )
    report = sample_report._replace(casualties=(row,), losses=(), incidents=())
    header = next(
        line for line in format_table(report, width=120).split("\n") if line.startswith("Row  ")
    )
    assert re.split(" {2,}", header) == ["Row", "Event", "Count", "Who or what", "When", "Where"]


def test_a_narrow_terminal_has_incidents_across_and_rows_below(sample_report: Report) -> None:
    lines = format_table(sample_report, width=60).split("\n")
    at = next(number for number, line in enumerate(lines) if line.startswith("Armed clash: "))
    assert re.match(
        r" +1 +46 killed  recruits", next(line for line in lines[at:] if line.startswith(" "))
    )


def test_the_table_of_an_article_without_a_toll_shows_its_events(sample_report: Report) -> None:
    incident = sample_report.incidents[0]._replace(casualties=(), killed=None, background=True)
    report = sample_report._replace(
        casualties=(), losses=(), incidents=(incident,), totals=dict.fromkeys(OUTCOMES)
    )
    for width in (None, 60):
        text = format_table(report, width=width)
        assert "No counted casualties" in text
        assert (
            "Armed clash" in text
            and "gunmen (roadside bomb)" in text
            and "Upper Harun" in text
            and "background" in text
        )


def test_the_table_lists_groups_places_dates_and_warnings(sample_report: Report) -> None:
    text = format_table(sample_report)
    assert "Harun Liberation Front (HLF, rebel group)" in text
    assert "Harun (town, SY); Upper Harun\n" in text
    assert "last spring (unresolved)" in text
    assert "undecodable_bytes" in text


def test_a_text_that_says_nothing(bare_report: Report) -> None:
    assert (
        format_table(bare_report)
        == "article.txt\nno date of publication known\nNo counted casualties\n\n"
    )


def test_hostile_words_are_shown_not_obeyed(sample_report: Report) -> None:
    evil = "a\x1b]0;t\x07b\x9b2Jc\u202ed\ne\tf\ud800[bold]g[/bold]:smile:"
    row = sample_report.casualties[0]._replace(
        victims=evil,
        perpetrator=evil,
        place=evil,
        attribution=evil,
        date=evil,
        weapon=evil,
        count=evil,
    )
    text = format_table(
        sample_report._replace(
            title=evil, source=evil, casualties=(row, row._replace(qualifier="vague"))
        ),
        width=100,
    )
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert "[bold]g[/bold]:smile:" in text
    assert visible(evil).startswith("a\\x1b]0;t\\x07b\\x9b2Jc\\u202ed e f")


def test_wide_characters_count_twice(sample_report: Report) -> None:
    row = sample_report.casualties[0]._replace(victims="士兵" * 10)
    lines = format_table(sample_report._replace(casualties=(row,))).split("\n")
    header = next(index for index, line in enumerate(lines) if line.startswith("Row  Event"))
    assert lines[header].index("By") == lines[header + 3].index("gunmen") + 20


def test_columns_narrow_the_widest_first_and_never_cut_a_word() -> None:
    columns = [["a", "1,234,567"], ["b", "one two three four five"], ["c", "six seven"]]
    assert fit(columns, None) == [9, 23, 9]
    assert fit(columns, 33) == [9, 15, 9]
    assert fit(columns, 19) == [9, 5, 5]
    assert fit(columns, 18) is None


@pytest.mark.parametrize("width", [60, 80, 120, 200, None])
def test_words_from_right_to_left_leave_the_columns_where_they_are(
    sample_report: Report, width: int | None
) -> None:
    row = sample_report.casualties[0]._replace(
        victims="\u05e9\u05dc\u05d5\u05dd \u05dc\u05db", place="\u062d\u0644\u0628"
    )
    plain = row._replace(victims="abcd ef", place="xyz")
    marked, same = (
        format_table(sample_report._replace(casualties=(each,)), width=width)
        for each in (row, plain)
    )
    assert "\u200e" not in same
    assert marked.count("\u200e") >= 2
    shapes = [re.sub(r"\w", "x", text.replace("\u200e", "")) for text in (marked, same)]
    assert shapes[0] == shapes[1]
    assert not re.search("[\u0590-\u06ff] {2,}(?!\u200e)\\S", marked)
