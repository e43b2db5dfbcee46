"""Incidents with the columns of ACLED and of UCDP GED."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator

import pytest
from click.testing import CliRunner
from conftest import ROOT

from conflict_cli import Report, extract
from conflict_cli.cli import main
from conflict_cli.formatters.events import ACLED, UCDP, write_acled, write_ucdp

EXAMPLES = [extract(path.read_bytes().decode())._replace(source=path.name) for path in sorted((ROOT / "examples").glob("*.txt"))]


def rows_of(write: Callable[[Iterable[Report]], Iterator[str]], *reports: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(write(reports)), newline="")))


def read(text: str) -> Report:
    return extract(text, reference_date="2021-03-07")


def test_a_row_an_incident() -> None:
    rows = rows_of(write_acled, *EXAMPLES)
    assert list(rows[0]) == ACLED
    assert len(rows) == sum(len(report.incidents) for report in EXAMPLES)
    assert [row["source"] for row in rows] == [report.source for report in EXAMPLES for _ in report.incidents]


def test_acleds_columns() -> None:
    (row,) = rows_of(write_acled, read("Gunmen killed three farmers and wounded two in Gao on Friday."))
    assert (row["event_date"], row["year"], row["time_precision"]) == ("2021-03-05", "2021", "1")
    assert (row["event_type"], row["sub_event_type"]) == ("Violence against civilians", "Attack")
    assert (row["actor1"], row["actor2"], row["civilian_targeting"]) == ("Gunmen", "Civilians", "Civilian targeting")
    assert (row["location"], row["country"], row["fatalities"]) == ("Gao", "Mali", "3")


def test_ucdps_columns() -> None:
    (row,) = rows_of(write_ucdp, read("Between 10 and 12 villagers were killed in Gao from 1 to 3 March 2021."))
    assert list(row) == UCDP
    assert (row["low"], row["best"], row["high"]) == ("10", "10", "12")
    assert row["deaths_civilians"] == "10"
    assert row["where_coordinates"] == "Gao"
    assert (row["date_start"], row["date_end"], row["date_prec"]) == ("2021-03-01", "2021-03-03", "2")


@pytest.mark.parametrize("report", EXAMPLES, ids=lambda report: report.source)
def test_deaths_by_side_are_the_best_figure(report: Report) -> None:
    for row in rows_of(write_ucdp, report):
        assert sum(int(row[f"deaths_{side}"]) for side in ("a", "b", "civilians", "unknown")) == int(row["best"])
        assert int(row["low"]) <= int(row["best"])


def test_a_date_without_a_year_is_none() -> None:
    (row,) = rows_of(write_acled, extract("Gunmen killed three farmers in Gao on 5 March."))
    assert row["event_date"] == row["year"] == row["time_precision"] == ""


def test_nothing_said_is_a_header() -> None:
    assert rows_of(write_acled, extract("")) == rows_of(write_ucdp, extract("")) == []
    assert rows_of(write_ucdp, read("Gunmen wounded two farmers in Gao on Friday.")) == []


def test_unknown_deaths_are_empty_not_zero() -> None:
    (row,) = rows_of(write_acled, read("Gunmen wounded two farmers in Gao on Friday."))
    assert row["fatalities"] == ""


def test_no_cell_is_a_formula(sample_report: Report) -> None:
    incident = sample_report.incidents[0]._replace(attackers=("=1+1",), text="@SUM(A1)")
    (row,) = rows_of(write_acled, sample_report._replace(incidents=(incident,)))
    assert (row["actor1"], row["notes"]) == ("'=1+1", "'@SUM(A1)")


@pytest.mark.parametrize(("form", "columns"), [("acled", ACLED), ("ucdp", UCDP)])
def test_the_command(form: str, columns: list[str]) -> None:
    result = CliRunner().invoke(main, ["-f", form], input="Gunmen killed three farmers in Gao on 5 March 2021.")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == ",".join(columns)
