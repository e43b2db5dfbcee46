"""Incidents with the columns of ACLED and of UCDP GED."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator

import pytest
from click.testing import CliRunner
from conftest import ROOT

from conflict_cli import Report, extract
from conflict_cli.cli.command import main
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
    assert (row["actor1"], row["actor2"], row["civilian_targeting"]) == (
        "Unidentified Armed Group (Mali)",
        "Civilians (Mali)",
        "Civilian targeting",
    )
    assert (row["location"], row["country"], row["iso"], row["fatalities"]) == ("Gao", "Mali", "466", "3")
    assert (row["disorder_type"], row["inter2"], row["geo_precision"]) == ("Political violence", "Civilians", "3")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police shot dead four protesters in Khartoum on Friday.",
         "Political violence; Demonstrations|Protests|Protesters (Sudan)|Protesters|Police Forces of Sudan|Civilian targeting"),
        ("Police arrested 40 demonstrators in Khartoum on Friday.",
         "Demonstrations|Protests|Protesters (Sudan)|Protesters|Police Forces of Sudan|"),
        ("An angry mob beat to death a trader in Khartoum on Friday.",
         "Political violence|Riots|Rioters (Sudan)|Rioters|Civilians (Sudan)|Civilian targeting"),
        ("Air defences intercepted two drones over Khartoum on Friday.", "Strategic developments|Strategic developments||||"),
        ("Rebels killed nine soldiers in Khartoum on Friday.",
         "Political violence|Battles|Unidentified Armed Group (Sudan)|Political militia|Military Forces of Sudan|"),
    ],
)  # fmt: skip
def test_crowds_are_acleds_first_actor(text: str, wanted: str) -> None:
    (row,) = rows_of(write_acled, read(text))
    columns = ("disorder_type", "event_type", "actor1", "inter1", "actor2", "civilian_targeting")
    assert "|".join(row[column] for column in columns) == wanted


def test_the_columns_are_those_of_the_codebooks() -> None:
    acled = (
        "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 "
        "assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude "
        "geo_precision source source_scale notes fatalities tags timestamp"
    ).split()
    assert acled[acled.index("event_date") : acled.index("fatalities") + 1] == ACLED
    ged = (
        "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id "
        "dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office "
        "source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude "
        "geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians "
        "deaths_unknown best high low gwnoa gwnob"
    ).split()
    assert [column for column in ged if column in UCDP] == UCDP


@pytest.mark.parametrize(
    ("text", "precision"),
    [("Nine men were killed in Mosul on Friday.", "1"), ("Nine men were killed in Mali on Friday.", "6"),
     ("Nine men were killed in Idlib province on Friday.", "4"), ("Nine men were killed near Mosul on Friday.", "2")],
)  # fmt: skip
def test_geds_precision_of_the_place(text: str, precision: str) -> None:
    (row,) = rows_of(write_ucdp, read(text))
    assert row["where_prec"] == precision


def test_parts_of_a_total_have_their_dead() -> None:
    text = "Seven people were killed in two attacks in Mali on Friday.\n\nIn Gao, gunmen shot dead four farmers."
    rows = rows_of(write_ucdp, read(text + "\n\nIn Mopti, a mine killed three traders."))
    assert [(row["where_coordinates"], row["best"], row["deaths_civilians"]) for row in rows] == [("Gao", "4", "4"), ("Mopti", "3", "3")]


def test_fallen_attackers_are_of_the_side_that_attacked() -> None:
    (row,) = rows_of(write_ucdp, read("Gunmen attacked a police post in Gao on Friday. Three attackers were killed."))
    assert (row["deaths_a"], row["deaths_unknown"]) == ("3", "0")


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


def test_fatalities_are_zero_where_no_death_is_told() -> None:
    (row,) = rows_of(write_acled, read("Gunmen wounded two farmers in Gao on Friday."))
    assert row["fatalities"] == "0"


def test_no_cell_is_a_formula(sample_report: Report) -> None:
    incident = sample_report.incidents[0]._replace(attackers=("=1+1",), text="@SUM(A1)")
    (row,) = rows_of(write_acled, sample_report._replace(incidents=(incident,)))
    assert (row["actor1"], row["notes"]) == ("'=1+1", "'@SUM(A1)")


@pytest.mark.parametrize(("form", "columns"), [("acled", ACLED), ("ucdp", UCDP)])
def test_the_command(form: str, columns: list[str]) -> None:
    result = CliRunner().invoke(main, ["-f", form], input="Gunmen killed three farmers in Gao on 5 March 2021.")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == ",".join(columns)


def acled(text: str) -> dict[str, str]:
    (row,) = rows_of(write_acled, read(text))
    return row


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Teachers held a protest in Gao on Friday, demanding their wages.", "Protesters (Mali)|"),
        ("Rioters looted shops in Gao on Friday.", "Rioters (Mali)|"),
        ("Villagers attacked a tax collector with sticks near Gao.", "Rioters (Mali)|Civilians (Mali)"),
        ("Turkish soldiers shelled rebels near Gao.", "Military Forces of Turkey|Unidentified Armed Group (Mali)"),
        ("A bomb exploded at a market in Gao, killing three traders.", "Unidentified Armed Group (Mali)|Civilians (Mali)"),
        ("Gunmen killed a former soldier in Gao.", "Unidentified Armed Group (Mali)|Civilians (Mali)"),
        ("Students protested in Gao. Police dispersed them.", "Protesters (Mali)|Police Forces of Mali"),
        ("Boko Haram fighters attacked herders near Gao.", "Boko Haram|Civilians (Mali)"),
        ("The FLX fighters attacked herders near Gao.", "FLX|Civilians (Mali)"),
    ],
)  # fmt: skip
def test_actors_are_named_by_kind_and_country(text: str, actors: str) -> None:
    row = acled(text)
    assert f"{row['actor1']}|{row['actor2']}" == actors


def test_a_chain_of_places_fills_the_levels() -> None:
    row = acled("On 9 May 2020, in Umm Rihal village (Sule district, Idlib province), gunmen attacked a bus.")
    assert (row["location"], row["admin2"], row["admin1"]) == ("Umm Rihal", "Sule", "Idlib")
    assert float(row["latitude"]) == pytest.approx(35.8, abs=0.5)
    assert row["geo_precision"] == "3"
