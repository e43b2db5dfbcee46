"""Incidents with the columns of ACLED and of UCDP GED."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator

import pytest
from click.testing import CliRunner
from conftest import ROOT

from conflict_cli import Report, extract
from conflict_cli.cli.command import main
from conflict_cli.formatters.events import ACLED, write_acled
from conflict_cli.formatters.ged import UCDP, write_ucdp

EXAMPLES = [
    extract(path.read_bytes().decode())._replace(source=path.name)
    for path in sorted((ROOT / "examples").glob("*.txt"))
]


def rows_of(
    write: Callable[[Iterable[Report]], Iterator[str]], *reports: Report
) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(write(reports)), newline="")))


def read(text: str) -> Report:
    return extract(text, reference_date="2021-03-07")


def test_a_row_an_incident() -> None:
    rows = rows_of(write_acled, *EXAMPLES)
    assert list(rows[0]) == ACLED
    assert len(rows) == sum(len(report.incidents) for report in EXAMPLES)
    assert [row["source"] for row in rows] == [
        report.source for report in EXAMPLES for _ in report.incidents
    ]


def test_acleds_columns() -> None:
    (row,) = rows_of(
        write_acled, read("Gunmen killed three farmers and wounded two in Gao on Friday.")
    )
    assert (row["event_date"], row["year"], row["time_precision"]) == ("2021-03-05", "2021", "1")
    assert (row["event_type"], row["sub_event_type"]) == ("Violence against civilians", "Attack")
    assert (row["actor1"], row["actor2"], row["civilian_targeting"]) == (
        "Unidentified Armed Group (Mali)",
        "Civilians (Mali)",
        "Civilian targeting",
    )
    assert (row["location"], row["country"], row["iso"], row["fatalities"]) == (
        "Gao",
        "Mali",
        "466",
        "3",
    )
    assert (row["disorder_type"], row["inter2"], row["geo_precision"]) == (
        "Political violence",
        "Civilians",
        "3",
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Police shot dead four protesters in Khartoum on Friday.",
            (
                "Political violence; Demonstrations|Protests|Protesters (Sudan)|Protesters|Police "
                "Forces of Sudan|Civilian targeting"
            ),
        ),
        (
            "Police arrested 40 demonstrators in Khartoum on Friday.",
            "Demonstrations|Protests|Protesters (Sudan)|Protesters|Police Forces of Sudan|",
        ),
        (
            "An angry mob beat to death a trader in Khartoum on Friday.",
            "Political violence|Riots|Rioters (Sudan)|Rioters|Civilians (Sudan)|Civilian targeting",
        ),
        (
            "Air defences intercepted two drones over Khartoum on Friday.",
            "Strategic developments|Strategic developments||||",
        ),
        (
            "Rebels killed nine soldiers in Khartoum on Friday.",
            (
                "Political violence|Battles|Unidentified Armed Group (Sudan)|Political "
                "militia|Military Forces of Sudan|"
            ),
        ),
    ],
)
def test_crowds_are_acleds_first_actor(text: str, wanted: str) -> None:
    (row,) = rows_of(write_acled, read(text))
    columns = ("disorder_type", "event_type", "actor1", "inter1", "actor2", "civilian_targeting")
    assert "|".join(row[column] for column in columns) == wanted


def test_the_columns_are_those_of_the_codebooks() -> None:
    acled = (
        "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type "
        "actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting "
        "iso region country admin1 admin2 admin3 location latitude longitude geo_precision source "
        "source_scale notes fatalities tags timestamp"
    ).split()
    assert acled[acled.index("event_date") : acled.index("fatalities") + 1] == ACLED
    ged = (
        "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id "
        "conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a "
        "side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office "
        "source_date source_headline source_original where_prec where_coordinates "
        "where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country "
        "country_id region event_clarity date_prec date_start date_end deaths_a deaths_b "
        "deaths_civilians deaths_unknown best high low gwnoa gwnob"
    ).split()
    assert [column for column in ged if column in UCDP] == UCDP


@pytest.mark.parametrize(("title", "columns"), [("ACLED", ACLED), ("UCDP GED", UCDP)])
def test_the_page_goes_through_the_columns(title: str, columns: list[str]) -> None:
    page = (ROOT / ".docs" / "event-tables.md").read_text(encoding="utf-8")
    section = page.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    told = [
        name
        for line in section.splitlines()
        for name in re.findall(r"`(\w+)`", line.split("|")[1] if "|" in line else "")
    ]
    assert sorted(set(told) & set(columns)) == sorted(columns) and len(told) == len(set(told))


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("Nine men were killed in Mosul on Friday.", "1"),
        ("Nine men were killed in Mali on Friday.", "6"),
        ("Nine men were killed in Idlib province on Friday.", "4"),
        ("Nine men were killed near Mosul on Friday.", "2"),
    ],
)
def test_geds_precision_of_the_place(text: str, precision: str) -> None:
    (row,) = rows_of(write_ucdp, read(text))
    assert row["where_prec"] == precision


def test_parts_of_a_total_have_their_dead() -> None:
    text = (
        "Seven people were killed in two attacks in Mali on Friday.\n\nIn Gao, gunmen shot dead "
        "four farmers."
    )
    rows = rows_of(write_ucdp, read(text + "\n\nIn Mopti, a mine killed three traders."))
    assert [(row["where_coordinates"], row["best"], row["deaths_civilians"]) for row in rows] == [
        ("Gao", "4", "4"),
        ("Mopti", "3", "3"),
    ]


def test_fallen_attackers_are_of_the_side_that_attacked() -> None:
    (row,) = rows_of(
        write_ucdp,
        read("Gunmen attacked a police post in Gao on Friday. Three attackers were killed."),
    )
    assert (row["side_a"], row["side_b"], row["type_of_violence"]) == (
        "Government of Mali",
        "",
        "1",
    )
    assert (row["deaths_a"], row["deaths_b"], row["deaths_unknown"]) == ("0", "3", "0")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Boko Haram fighters killed nine soldiers near Maiduguri on Friday.",
            "1|Government of Nigeria|Boko Haram|9|0|0|0",
        ),
        (
            "Nigerian troops killed nine Boko Haram fighters near Maiduguri on Friday.",
            "1|Government of Nigeria|Boko Haram|0|9|0|0",
        ),
        (
            "Boko Haram fighters killed nine farmers near Maiduguri on Friday.",
            "3|Boko Haram|Civilians|0|0|9|0",
        ),
        ("Gunmen killed nine farmers near Maiduguri on Friday.", "3||Civilians|0|0|9|0"),
        (
            "Police shot dead four protesters in Maiduguri on Friday.",
            "3|Government of Nigeria|Civilians|0|0|4|0",
        ),
        (
            "Al-Shabaab fighters killed nine Islamic State fighters near Bosaso on Friday.",
            "2|Al-Shabaab|Islamic State|0|9|0|0",
        ),
        (
            "The army killed three of the attackers near Maiduguri on Friday.",
            "1|Government of Nigeria||0|3|0|0",
        ),
        # Nobody says who did it, or whose the dead are: no dyad, and no side has them.
        (
            "A car bomb killed nine soldiers near Maiduguri on Friday.",
            "|Government of Nigeria||9|0|0|0",
        ),
        ("Nine people were killed near Maiduguri on Friday.", "||Civilians|0|0|0|9"),
    ],
)
def test_geds_sides_are_governments_groups_and_civilians(text: str, wanted: str) -> None:
    (row,) = rows_of(write_ucdp, read(text))
    columns = (
        "type_of_violence",
        "side_a",
        "side_b",
        "deaths_a",
        "deaths_b",
        "deaths_civilians",
        "deaths_unknown",
    )
    assert "|".join(row[column] for column in columns) == wanted


def test_geds_coordinates_are_of_the_place_that_is_named_beside_them() -> None:
    (row,) = rows_of(
        write_ucdp,
        read(
            "In Umm Rihal village in Idlib province, gunmen killed at least nine farmers on Friday."
        ),
    )
    assert (row["where_description"], row["where_coordinates"], row["where_prec"]) == (
        "Umm Rihal",
        "Idlib",
        "4",
    )
    assert (row["low"], row["best"], row["high"]) == (
        "9",
        "9",
        "9",
    )  # an open figure: no report has a higher one
    (row,) = rows_of(write_ucdp, read("In Qwertyville, gunmen killed nine farmers on Friday."))
    assert row["where_coordinates"] == row["where_prec"] == row["latitude"] == ""


def test_ucdps_columns() -> None:
    (row,) = rows_of(
        write_ucdp, read("Between 10 and 12 villagers were killed in Gao from 1 to 3 March 2021.")
    )
    assert list(row) == UCDP
    assert (row["low"], row["best"], row["high"]) == ("10", "10", "12")
    assert row["deaths_civilians"] == "10"
    assert row["where_coordinates"] == "Gao"
    assert (row["date_start"], row["date_end"], row["date_prec"]) == (
        "2021-03-01",
        "2021-03-03",
        "2",
    )


@pytest.mark.parametrize("report", EXAMPLES, ids=lambda report: report.source)
def test_deaths_by_side_are_the_best_figure(report: Report) -> None:
    for row in rows_of(write_ucdp, report):
        assert sum(
            int(row[f"deaths_{side}"]) for side in ("a", "b", "civilians", "unknown")
        ) == int(row["best"])
        assert int(row["low"]) <= int(row["best"])


@pytest.mark.parametrize(
    ("when", "day", "precision", "year"),
    [
        ("2020-03-05", "2020-03-05", "1", "2020"),
        ("2020-03-01/2020-03-05", "2020-03-03", "2", "2020"),
        ("2020-01", "2020-01-16", "3", "2020"),
        ("2020", "", "", "2020"),
        ("2020-12-01/2021-01-20", "", "", ""),
    ],
)
def test_acled_dates_by_the_middle_and_nothing_longer_than_a_month(
    when: str, day: str, precision: str, year: str
) -> None:
    report = read("Gunmen attacked a convoy in Gao on Friday.")
    (row,) = rows_of(
        write_acled, report._replace(incidents=(report.incidents[0]._replace(date=when),))
    )
    assert (row["event_date"], row["time_precision"], row["year"]) == (day, precision, year)


@pytest.mark.parametrize(
    ("text", "fatalities"),
    [
        ("Gunmen killed dozens of farmers in Gao on Friday.", "12"),
        ("Gunmen killed hundreds of farmers in Gao on Friday.", "100"),
        ("Gunmen killed 24 farmers in Gao on Friday.", "24"),
        ("Gunmen killed several farmers in Gao on Friday.", "3"),
        ("Gunmen killed between 10 and 14 farmers in Gao on Friday.", "10"),
        # an older event, which no total counts
        ("A blast killed dozens of people in Gao in May 2019.", "12"),
    ],
)
def test_fatalities_are_the_most_conservative_figure(text: str, fatalities: str) -> None:
    (row,) = rows_of(write_acled, read(text))
    assert row["fatalities"] == fatalities


@pytest.mark.parametrize(
    ("text", "interaction"),
    [
        (
            "Boko Haram fighters killed nine soldiers near Maiduguri on Friday.",
            "State forces-Rebel group",
        ),
        (
            "Nigerian troops killed nine Boko Haram fighters near Maiduguri on Friday.",
            "State forces-Rebel group",
        ),
        ("Students protested in Maiduguri on Friday.", "Protesters only"),
        (
            "Students protested in Maiduguri on Friday. Police dispersed them.",
            "State forces-Protesters",
        ),
        ("Rioters looted shops in Maiduguri on Friday.", "Rioters only"),
    ],
)
def test_interaction_is_in_acleds_order(text: str, interaction: str) -> None:
    (row,) = rows_of(write_acled, read(text))
    assert row["interaction"] == interaction


def test_someone_unknown_set_off_a_bomb_that_hit_nobody() -> None:
    (row,) = rows_of(write_acled, read("An explosive device went off in Gao on Friday."))
    assert (row["actor1"], row["actor2"], row["interaction"]) == (
        "Unidentified Armed Group (Mali)",
        "",
        "Political militia only",
    )


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
    result = CliRunner().invoke(
        main, ["-f", form], input="Gunmen killed three farmers in Gao on 5 March 2021."
    )
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
        (
            "Villagers attacked a tax collector with sticks near Gao.",
            "Rioters (Mali)|Civilians (Mali)",
        ),
        (
            "Turkish soldiers shelled rebels near Gao.",
            "Military Forces of Turkey|Unidentified Armed Group (Mali)",
        ),
        (
            "A bomb exploded at a market in Gao, killing three traders.",
            "Unidentified Armed Group (Mali)|Civilians (Mali)",
        ),
        (
            "Gunmen killed a former soldier in Gao.",
            "Unidentified Armed Group (Mali)|Civilians (Mali)",
        ),
        (
            "Students protested in Gao. Police dispersed them.",
            "Protesters (Mali)|Police Forces of Mali",
        ),
        ("Boko Haram fighters attacked herders near Gao.", "Boko Haram|Civilians (Mali)"),
        ("The FLX fighters attacked herders near Gao.", "FLX|Civilians (Mali)"),
    ],
)
def test_actors_are_named_by_kind_and_country(text: str, actors: str) -> None:
    row = acled(text)
    assert f"{row['actor1']}|{row['actor2']}" == actors


def test_a_chain_of_places_fills_the_levels() -> None:
    row = acled(
        "On 9 May 2020, in Umm Rihal village (Sule district, Idlib province), gunmen "
        "attacked a bus."
    )
    assert (row["location"], row["admin2"], row["admin1"]) == ("Umm Rihal", "Sule", "Idlib")
    assert float(row["latitude"]) == pytest.approx(35.8, abs=0.5)
    assert row["geo_precision"] == "3"
