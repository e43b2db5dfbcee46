"""Reports as pandas frames: everything that is in them, with types that say what it is."""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from typing import Any

import pytest
from cases import load_texts
from conftest import ROOT

from conflict_cli import Report, extract, frames
from conflict_cli.formatters.database.columns import report_tables
from conflict_cli.frames import PIECE, revive
from conflict_cli.models import OUTCOMES, JSONValue

EXAMPLES = [
    extract(path.read_bytes().decode())._replace(source=path.name)
    for path in sorted((ROOT / "examples").glob("*.txt"))
]
NO_PANDAS = """
import sys
sys.modules["pandas"] = None
from conflict_cli import frames
try:
    frames.read([])
except ImportError as error:
    print(error)
"""


def read(reports: Iterable[Report | Mapping[str, JSONValue]]) -> dict[str, Any]:
    pytest.importorskip("pandas")
    return frames.read(reports)


def dated(*values: str | None) -> Any:
    """The frame of some dates."""
    row = EXAMPLES[0].dates[0]
    return read([extract("")._replace(dates=tuple(row._replace(value=value) for value in values))])[
        "dates"
    ]


def plain(report: Report) -> Any:
    return json.loads(json.dumps(report.to_dict()))


def test_every_row_is_in_its_frame(sample_report: Report) -> None:
    reports = [*EXAMPLES, sample_report]
    tables = read(reports)
    assert set(tables) == {"articles", *report_tables(), "mentions", "totals"}
    for name in report_tables():
        assert len(tables[name]) == sum(len(getattr(report, name)) for report in reports)
        assert [*tables[name].article] == [
            number for number, report in enumerate(reports, 1) for _ in getattr(report, name)
        ]
    assert [*tables["articles"].source] == [report.source for report in reports]
    row = tables["casualties"].query(f"article == {len(reports)}").iloc[0]
    assert (row.id, row.outcome, row.low, row.incident, row.perpetrator_from, row.place_start) == (
        "c1",
        "killed",
        46,
        "i1",
        "clause",
        50,
    )
    assert tables["incidents"].query(f"article == {len(reports)}").iloc[0].attackers == ["gunmen"]


def test_the_types_say_what_a_column_is(sample_report: Report) -> None:
    for reports in ([sample_report], []):
        rows = read(reports)["casualties"]
        kinds = {name: str(kind) for name, kind in rows.dtypes.items()}
        assert {
            kinds[name]
            for name in ("low", "best", "high", "start", "toll_low", "article", "date_start")
        } == {"Int64"}
        assert {kinds[name] for name in ("counted", "repeat", "subset")} == {"bool"}
        assert {
            kinds[name]
            for name in ("outcome", "victim_type", "status", "date_from", "attribution_kind")
        } == {"category"}
        assert {kinds[name] for name in ("date_first", "date_last", "day_first")} == {
            "datetime64[s]"
        }
        assert kinds["victims"].startswith("str") and kinds["date"].startswith("str")
        assert tuple(rows.outcome.cat.categories) == OUTCOMES
        places = read(reports)["places"]
        assert str(places.latitude.dtype) == "float64" and str(places.geonames_id.dtype) == "Int64"


def test_what_no_encoding_has_is_spelled_out() -> None:
    tables = read([extract("Five \ud800 men were killed.")._replace(source="a\udc80")])
    assert tables["articles"].source[0] == "a\\udc80"
    assert "\\ud800" in tables["casualties"].text[0]


def test_null_stays_null(sample_report: Report) -> None:
    tables = read([sample_report])
    rows = tables["casualties"].set_index("id")
    assert rows.low.sum() == sum(row.low or 0 for row in sample_report.casualties)
    assert rows.high.isna().tolist() == [row.high is None for row in sample_report.casualties]
    assert rows.perpetrator.isna().tolist() == [
        row.perpetrator is None for row in sample_report.casualties
    ]
    assert tables["places"].latitude.isna().tolist() == [False, True]


@pytest.mark.parametrize(
    ("value", "first", "last", "period"),
    [
        ("2020-01-19", "2020-01-19", "2020-01-19", "D"),
        ("2020-02", "2020-02-01", "2020-02-29", "M"),
        ("2020", "2020-01-01", "2020-12-31", "Y"),
        ("2020-01-19~", "2020-01-19", "2020-01-19", "D"),
        ("2020-01-16/2020-01-19", "2020-01-16", "2020-01-19", None),
        ("{2020-01-13,2020-01-15}", "2020-01-13", "2020-01-15", None),
        ("2020-21", "2020-03-01", "2020-05-30", None),
        ("0912-05-04", "0912-05-04", "0912-05-04", "D"),
        ("1941-06-22", "1941-06-22", "1941-06-22", "D"),
        ("XXXX-01-19", None, None, None),
        ("2020-02-31", None, None, None),
        (None, None, None, None),
    ],
)
def test_a_date_has_its_days_and_its_precision(
    value: str | None, first: str | None, last: str | None, period: str | None
) -> None:
    row = dated(value).iloc[0]
    shown = [
        None if day is None or day != day else str(day)[:10]
        for day in (row.value_first, row.value_last)
    ]
    assert shown == [first, last]
    assert (row.value_period.freqstr[0] if row.value_period is not None else None) == period
    assert row.value == value or value is None
    if period:
        assert (
            str(row.value_period.start_time)[:10] == first
            and str(row.value_period.end_time)[:10] == last
        )


def test_objects_of_json_lines_are_read_as_reports_are(sample_report: Report) -> None:
    pandas = pytest.importorskip("pandas")
    reports = [*EXAMPLES, sample_report]
    one, two = read(reports), read(map(plain, reports))
    for name in one:
        pandas.testing.assert_frame_equal(one[name], two[name])


def test_a_report_comes_back_from_its_json(sample_report: Report) -> None:
    for report in [*EXAMPLES, sample_report, *map(extract, load_texts()[:300])]:
        assert revive(plain(report)) == report


@pytest.mark.parametrize(
    "record", [{}, {"source": "a"}, {"schema_version": "3", "casualties": 5}, []]
)
def test_what_is_not_a_report_is_refused(record: Any) -> None:
    with pytest.raises(ValueError, match="make it anew with conflict-cli"):
        revive(record)


def test_many_reports_are_read_piece_by_piece() -> None:
    count = 2 * PIECE + 3
    report = extract("Gunmen killed 3 farmers in Kano on 4 May 2020.")
    empty = extract("")
    tables = read(
        report if number % 2 else empty._replace(source=str(number)) for number in range(count)
    )
    assert len(tables["articles"]) == count and tables["casualties"].toll_low.sum() == 3 * (
        count // 2
    )
    assert {str(kind) for kind in tables["casualties"].dtypes} == {
        str(kind) for kind in read([report])["casualties"].dtypes
    }
    assert tables["casualties"].outcome.dtype == read([report])["casualties"].outcome.dtype


def test_the_sums_of_the_rows_are_the_totals() -> None:
    reports = [extract(text) for text in load_texts()]
    tables = read(reports)
    sums = (
        tables["casualties"]
        .query("counted")
        .groupby(["article", "outcome"], observed=True)
        .toll_low.sum()
    )
    wanted = {
        (number, outcome): total.low
        for number, report in enumerate(reports, 1)
        for outcome, total in report.totals.items()
        if total
    }
    assert dict(sums) == wanted == dict(tables["totals"].set_index(["article", "outcome"]).low)


def test_pandas_is_loaded_by_reading_only_and_missed_with_advice() -> None:
    out = subprocess.run(
        [sys.executable, "-c", NO_PANDAS], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert out == "conflict_cli.frames needs pandas; install it with: pip install pandas\n"
