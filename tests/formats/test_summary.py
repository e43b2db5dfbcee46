"""The sums over articles: they add up to the totals in every way of adding up, and each says what
it is made of.
"""

import csv
import io
import json
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from cases import load_texts
from click.testing import CliRunner
from conftest import ROOT, casualty, run
from hypothesis import given, settings
from hypothesis import strategies as st

from conflict_cli import Report, extract
from conflict_cli.cli.command import main
from conflict_cli.formatters.registry import COUNTS
from conflict_cli.formatters.summary.adding import Sums
from conflict_cli.formatters.summary.counting import RULES, count_rows
from conflict_cli.formatters.summary.data import COLUMNS, write_summary_csv, write_summary_json
from conflict_cli.formatters.summary.keys import BY
from conflict_cli.formatters.summary.table import write_summary
from conflict_cli.formatters.sums import add_totals
from conflict_cli.models import OUTCOMES, Casualty, Group, Incident, Mention, Place, Total
from conflict_cli.settling.totals import sum_totals

EXAMPLES = [
    extract(path.read_bytes().decode())._replace(source=path.name)
    for path in sorted((ROOT / "examples").glob("*.txt"))
]
EMPTY = extract("")


def read(*reports: Report, count: str = "conservative") -> Any:
    return json.loads("".join(write_summary_json(reports, count)))


def by_kind(summary: Any, by: str) -> list[Any]:
    return [line for line in summary["sums"] if line["by"] == by]


def total_of(lines: Sequence[Any], outcome: str) -> Total | None:
    bounds = [
        Total(line["low"], line["best"], line["high"])
        for line in lines
        if line["outcome"] == outcome
    ]
    return add_totals(bounds) if bounds else None


def assert_adds_up(report: Report) -> None:
    """In every way of adding up an article's sums are its totals, and each counted row is in one of
    them.
    """
    summary = read(report)
    counted = sorted(f"{report.source}#{row.id}" for row in report.casualties if row.counted)
    for by in BY:
        lines = by_kind(summary, by)
        assert {outcome: total_of(lines, outcome) for outcome in OUTCOMES} == report.totals, by
        assert sorted(row for line in lines for row in line["rows"]) == counted
        keys = [(line["within"], line["key"], line["outcome"]) for line in lines]
        assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("report", EXAMPLES, ids=lambda report: report.source)
def test_the_sums_of_an_example_are_its_totals(report: Report) -> None:
    assert (report.totals["killed"] is None) == (report.source == "protests.txt")
    assert_adds_up(report)


def test_the_sums_of_the_spec_texts_are_their_totals() -> None:
    reports = [extract(text) for text in load_texts()]
    rivals = [row for report in reports for row in report.casualties if row.rival_of is not None]
    assert len(rivals) > 10  # or the texts don't try what is hardest
    for report in reports:
        assert_adds_up(report)


def test_the_hurt_who_died_leave_the_low_sum_of_the_wounded() -> None:
    report = extract(
        "A blast in Kano on 4 May 2021 killed three people and wounded six others. One of "
        "the injured died, raising the toll to four."
    )
    assert report.totals["wounded"] == Total(5, 6, 6)
    assert_adds_up(report)
    (line,) = [
        line
        for line in by_kind(read(report, count="highest"), "total")
        if line["outcome"] == "wounded"
    ]
    assert line["low"] == 6


BOUND = st.none() | st.integers(0, 50)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report with any rows, counted or not, rivals of them among these, and totals as settling
    makes them.
    """
    rows: list[Casualty] = []
    others: dict[int, int] = {}
    for number in range(draw(st.integers(0, 8))):
        low, best, high = draw(BOUND), draw(BOUND), draw(BOUND)
        row = casualty(
            draw(st.sampled_from(OUTCOMES[:3])),
            low,
            best,
            high,
            id=f"c{number + 1}",
            counted=draw(st.booleans()),
        )
        names = st.sampled_from([None, "A", "B"])
        row = row._replace(
            date=draw(st.sampled_from([None, "2021-05-04", "2021-05", "XXXX-05-04"])),
            place=draw(names),
        )
        row = row._replace(
            perpetrator_group=draw(names),
            victim_group=draw(names),
            incident=draw(st.sampled_from([None, "i1", "i2"])),
        )
        kept = [
            other for other, told in enumerate(rows) if told.counted and told.outcome == row.outcome
        ]
        if not row.counted and kept:
            others[number] = draw(st.sampled_from(kept))
            row = row._replace(rival_of=rows[others[number]].id)
        rows.append(row)
    wounded = sum(row.low or 0 for row in rows if row.counted and row.outcome == "wounded")
    places = (
        Place("A", "town", "ML", "Mopti", 1.0, 1.0, 1, 1, None, (Mention("A", 0, 1),)),
        Place("B", "place", None, None, None, None, None, None, "A", (Mention("B", 0, 1),)),
    )
    totals = sum_totals(rows, others, draw(st.integers(0, wounded)))
    return EMPTY._replace(
        source=draw(st.sampled_from(["a", "=b", "\udc80"])),
        casualties=tuple(rows),
        totals=totals,
        places=places,
    )


@settings(deadline=None, max_examples=200, derandomize=True, database=None)
@given(reports())
def test_any_report_adds_up(report: Report) -> None:
    if not report.source.isascii():
        report = report._replace(source="b")
    assert_adds_up(report)


@settings(deadline=None, max_examples=100, derandomize=True, database=None)
@given(reports())
def test_no_rule_counts_more_than_the_highest_or_less_than_the_lowest(report: Report) -> None:
    counts = {rule: [*count_rows(report, rule)] for rule in COUNTS}
    for lowest, highest in zip(counts["lowest"], counts["highest"], strict=True):
        low, high = (report.casualties[figure.number] for figure in (lowest, highest))
        assert (low.best or low.low or low.high or 0) <= (high.best or high.low or high.high or 0)
    assert len(counts["independent"]) <= len(counts["conservative"]) == len(counts["lowest"])


def test_the_sums_of_several_articles_are_those_of_each_together() -> None:
    summary = read(*EXAMPLES)
    assert summary["count"] == "conservative" and summary["articles"] == len(EXAMPLES)
    for outcome in OUTCOMES:
        told = [total for report in EXAMPLES if (total := report.totals[outcome]) is not None]
        assert total_of(by_kind(summary, "total"), outcome) == (add_totals(told) if told else None)
    (killed,) = [line for line in by_kind(summary, "total") if line["outcome"] == "killed"]
    assert (
        killed["articles"]
        == len({row.partition("#")[0] for row in killed["rows"]})
        == len(EXAMPLES) - 1
    )  # of one nobody is killed


TWO_SOURCES = (
    "Gunmen attacked the market in Gombe on 3 March 2021. Hospital staff said 20 people were "
    "killed. Residents said 35 people were killed."
)


@pytest.mark.parametrize(
    ("count", "bounds", "row"),
    [
        ("conservative", (20, 20, 35), "c1"),
        ("lowest", (20, 20, 20), "c1"),
        ("highest", (35, 35, 35), "c2"),
        ("independent", (20, 20, 35), "c1"),
    ],
)
def test_of_two_sources_the_rule_chooses(
    count: str, bounds: tuple[int, int, int], row: str
) -> None:
    report = extract(TWO_SOURCES)
    assert report.casualties[1].rival_of == "c1"
    (line,) = by_kind(read(report, count=count), "total")
    assert (line["low"], line["best"], line["high"]) == bounds
    assert line["rows"] == [f"-#{row}"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        # only the one who fights says so
        ("The army said its soldiers killed 30 militants near Gao on 5 May 2021.", []),
        ("The Taliban said their fighters killed 20 soldiers in Kunduz on 5 May 2021.", []),
        ("Police said that officers shot dead four gunmen in Jos on 5 May 2021.", []),
        ("The interior ministry said soldiers killed 12 militants near Gao on 5 May 2021.", []),
        ("The defence ministry said 12 people were killed near Gao on 5 May 2021.", []),
        ("Colonel Musa Keita said gunmen killed 12 people near Gao on 5 May 2021.", []),
        # a bystander, or the article itself
        ("Soldiers killed 30 militants near Gao on 5 May 2021.", [30]),
        (
            "Police and hospital staff said soldiers killed 14 militants near Gao on 5 May 2021.",
            [14],
        ),
        ("The attorney general said gunmen killed 12 people near Gao on 5 May 2021.", [12]),
        ("Villagers said gunmen killed 12 villagers near Gao on 5 May 2021.", [12]),
        ("Hospital staff said soldiers killed 14 villagers near Gao on 5 May 2021.", [14]),
        ("Police said that robbers shot dead four farmers in Jos on 5 May 2021.", [4]),
        (
            (
                "The Syrian Observatory for Human Rights said soldiers killed 14 rebels near "
                "Idlib on 5 May 2021."
            ),
            [14],
        ),
        (
            "Lebanon's health ministry said Israeli strikes killed 9 people in Tyre on 5 May 2021.",
            [9],
        ),
    ],
)
def test_independent_leaves_out_what_only_a_party_says(text: str, counted: list[int]) -> None:
    report = extract(text)
    assert [row.best for row in report.casualties if row.counted and row.outcome == "killed"]
    figures = [report.casualties[figure.number] for figure in count_rows(report, "independent")]
    assert [row.best for row in figures if row.outcome == "killed"] == counted


def test_independent_takes_the_figure_of_the_bystander() -> None:
    text = (
        "Soldiers raided Dourou on 3 March 2021. The army said 20 people were killed. Residents "
        "said 35 people were killed."
    )
    report = extract(text)
    (line,) = by_kind(read(report, count="independent"), "total")
    assert (line["low"], line["best"], line["high"], line["rows"]) == (35, 35, 35, ["-#c2"])


def test_a_partys_figure_counts_where_a_bystander_gives_it_too(sample_report: Report) -> None:
    told = casualty("killed", 9, 9, 9, id="c1", attribution="the army", attribution_kind="claimed")
    again = told._replace(id="c2", counted=False, repeat=True, attribution="hospital staff")
    for rows, wanted in (
        ((told,), 0),
        ((told, again), 1),
        ((told, again._replace(attribution="rebels")), 0),
    ):
        report = EMPTY._replace(casualties=rows)
        assert len([*count_rows(report, "independent")]) == wanted


def test_the_keys_are_day_province_sides_and_kinds() -> None:
    text = (
        "Boko Haram fighters killed 11 soldiers of the Nigerian Army in an ambush near Damboa, "
        "Borno State, on 5 May 2021."
    )
    found = {line["by"]: (line["within"], line["key"]) for line in read(extract(text))["sums"]}
    assert found == {
        "total": (None, None),
        "day": (None, "2021-05-05"),
        "admin1": ("NG", "Borno"),
        "perpetrator": (None, "Boko Haram"),
        "victim_group": (None, "Nigerian Army"),
        "victim_type": (None, "military"),
        "incident_type": ("Battles", "Armed clash"),
    }


def test_a_place_without_a_province_takes_the_one_around_it(sample_report: Report) -> None:
    lines = by_kind(read(sample_report), "admin1")
    assert {(line["within"], line["key"]) for line in lines if line["outcome"] == "killed"} == {
        ("SY", "Idlib"),
        (None, None),
    }


def test_days_are_in_order_and_others_the_deadliest_first() -> None:
    summary = read(*EXAMPLES)
    days = [line["key"] for line in by_kind(summary, "day") if line["outcome"] == "killed"]
    assert len(days) > 5 and days == sorted(days)
    killed = [
        line["low"]
        for line in by_kind(summary, "admin1")
        if line["outcome"] == "killed" and line["key"]
    ]
    assert len(killed) > 5 and killed == sorted(killed, reverse=True)


def test_the_csv_says_the_same_as_the_json() -> None:
    for count in COUNTS:
        rows = [
            *csv.DictReader(io.StringIO("".join(write_summary_csv(EXAMPLES, count)), newline=""))
        ]
        assert tuple(rows[0]) == COLUMNS
        wanted = [
            {"count": count}
            | {
                key: "; ".join(value) if key == "rows" else "" if value is None else str(value)
                for key, value in line.items()
            }
            for line in read(*EXAMPLES, count=count)["sums"]
        ]
        assert rows == wanted


def test_no_cell_is_run_and_no_name_breaks_the_record(sample_report: Report) -> None:
    reports = [
        sample_report._replace(source=source) for source in ('=cmd("x")', "a\udc80\n\x9b\u2028b")
    ]
    first = next(csv.DictReader(io.StringIO("".join(write_summary_csv(reports)), newline="")))
    assert first["rows"].startswith('\'=cmd("x")#c1; ')
    text = "".join(write_summary_json(reports))
    assert "\x9b" not in text and "\u2028" not in text
    assert json.loads(text)["sums"][0]["rows"][-1] == "a\\udc80\n\x9b\u2028b#c9"
    assert "\x9b" not in "".join(write_summary(reports))


def test_the_table_leads_with_the_totals_and_says_how_they_were_counted() -> None:
    for count in COUNTS:
        lines = "".join(write_summary(EXAMPLES, count)).splitlines()
        assert lines[0].startswith("Killed ")
        assert lines[1] == f"{len(EXAMPLES)} articles, counted {count}: {RULES[count]}"
    assert [
        line.split()[0] for line in lines if line.startswith(("Day", "Province", "Incident"))
    ] == ["Day", "Province", "Incident"]
    assert "".join(write_summary([EMPTY])).startswith(
        "No counted casualties\n1 article, counted conservative"
    )


@pytest.mark.parametrize("width", [20, 40, 80, 120, 200])
def test_the_table_fits_the_terminal(width: int) -> None:
    lines = "".join(write_summary(EXAMPLES, width=width)).splitlines()
    assert max(map(len, lines)) <= width
    assert any("44" in line for line in lines)


def test_the_command_writes_each_form(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TWO_SOURCES, encoding="utf-8")
    shown = run(
        "-f", "summary", "--count", "highest", "a.txt", cwd=tmp_path, PYTHONPATH=str(ROOT)
    ).stdout.decode()
    assert shown.startswith("Killed 35\n1 article, counted highest: ") and "a.txt#c2" in shown
    run("-f", "summary-csv", "-o", "sums.csv", "a.txt", cwd=tmp_path, PYTHONPATH=str(ROOT))
    assert (
        (tmp_path / "sums.csv")
        .read_text(encoding="utf-8")
        .startswith("count,by,within,key,outcome,low,best,high,articles,rows\n")
    )
    run("-f", "summary-json", "-d", "out", "a.txt", cwd=tmp_path, PYTHONPATH=str(ROOT))
    assert (
        json.loads((tmp_path / "out" / "a.json").read_text(encoding="utf-8"))["count"]
        == "conservative"
    )


def test_count_is_for_sums_only(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TWO_SOURCES, encoding="utf-8")
    for arguments in ((), ("-f", "csv"), ("-t",)):
        result = CliRunner().invoke(
            main, ["--count", "lowest", *arguments, str(tmp_path / "a.txt")]
        )
        assert result.exit_code == 2 and "--format summary" in result.output
    assert tuple(RULES) == COUNTS


def test_memory_is_for_the_keys_not_for_the_articles(sample_report: Report) -> None:
    def many(count: int) -> Iterator[Report]:
        return (sample_report._replace(source=f"article {number}") for number in range(count))

    def peak(count: int) -> int:
        tracemalloc.start()
        with Sums("conservative") as sums:
            for report in many(count):
                sums.add(report)
            size = sum(
                len(row)
                for line in sums.lines()
                for found in line.sums.values()
                for row in sums.rows(found)
            )
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert size > count * 10
        return most

    peak(2500)  # what is cached once
    assert peak(5000) < 1.2 * peak(2500)


def test_a_group_that_speaks_is_known_by_any_of_its_names() -> None:
    group = Group(
        "Harun Liberation Front", "HLF", (), "rebel_group", None, (), (Mention("the Front", 0, 9),)
    )
    row = casualty("killed", 9, 9, 9, id="c1", incident="i1")
    incident = Incident(
        "i1",
        "happened",
        False,
        None,
        None,
        (),
        "incident",
        "Battles",
        "Armed clash",
        ("HLF",),
        (),
        (),
        (),
        None,
        None,
        (0,),
        (),
        (),
        "",
        0,
        1,
    )
    for source, wanted in (
        ("an HLF statement", 0),
        ("a spokesman for the Front", 0),
        ("residents", 1),
    ):
        report = EMPTY._replace(
            casualties=(row._replace(attribution=source),), groups=(group,), incidents=(incident,)
        )
        assert len([*count_rows(report, "independent")]) == wanted, source
