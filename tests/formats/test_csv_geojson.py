"""CSV and GeoJSON: one whole for all articles, nothing of an article's words obeyed."""

import csv
import io
import json
from typing import Any

import pytest
from click.testing import CliRunner
from conftest import ROOT, run

from conflict_cli import extract
from conflict_cli.cli.command import main
from conflict_cli.formatters.csv import FIELDS, write_csv
from conflict_cli.formatters.geojson import write_geojson
from conflict_cli.models import OUTCOMES, Report

EXAMPLES = [
    extract(path.read_bytes().decode())._replace(source=path.name)
    for path in sorted((ROOT / "examples").glob("*.txt"))
]
EXAMPLES.append(
    extract(
        "A mine near Harun killed Kolo Danda, 34, a miller, and wounded his wife, Besa."
    )._replace(source="names.txt")
)


def table(*reports: Report, rows: str = "casualties") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(write_csv(reports, rows)), newline="")))


def collection(*reports: Report) -> Any:
    return json.loads("".join(write_geojson(reports)))


@pytest.mark.parametrize("rows", FIELDS)
def test_csv_has_every_row_of_every_article(rows: str) -> None:
    read = table(*EXAMPLES, rows=rows)
    assert len(read) == sum(len(getattr(report, rows)) for report in EXAMPLES)
    assert list(read[0])[:2] == ["source", "title"]
    assert set(FIELDS[rows]) - {"killed", "wounded"} <= set(read[0])
    assert [row["source"] for row in read] == [
        report.source for report in EXAMPLES for _ in getattr(report, rows)
    ]
    assert all(None not in row and None not in row.values() for row in read)


def test_csv_cells_are_the_fields(sample_report: Report) -> None:
    for shown, row in zip(table(sample_report), sample_report.casualties, strict=True):
        told = row._asdict()
        steps = {
            f"{key}_from": evidence and evidence.from_
            for key, evidence in told.pop("evidence")._asdict().items()
        }
        for key, value in (told | steps).items():
            assert shown[key] == (
                ""
                if value is None
                else str(value).lower()
                if isinstance(value, bool)
                else str(value)
            )


def test_csv_tells_where_each_linked_field_is_from(sample_report: Report) -> None:
    first, second, *_ = table(sample_report)
    assert list(first)[:4] == ["source", "title", "id", "incident"]
    assert (first["id"], first["incident"], second["incident"]) == ("c1", "i1", "")
    steps = {key: value for key, value in first.items() if key.endswith("_from")}
    assert steps == {
        "perpetrator_from": "clause",
        "weapon_from": "sentence",
        "date_from": "article",
        "place_from": "incident",
        "attribution_from": "clause",
    }
    assert second["date_from"] == ""


def test_csv_of_names_counts_the_mentions(sample_report: Report) -> None:
    group = table(sample_report, rows="groups")[1]
    assert (group["aliases"], group["mentions"], group["start"], group["end"]) == (
        "the Front",
        "1",
        "30",
        "33",
    )
    assert table(sample_report, rows="dates")[0]["parts"] == "2020-01-16; 2020-01-19"


def test_csv_of_people_has_what_the_words_tell(sample_report: Report) -> None:
    (person,) = table(sample_report, rows="people")
    told = {
        key: person[key]
        for key in ("row", "outcome", "name", "age", "sex", "role", "relation", "date", "place")
    }
    assert told == {
        "row": "c4",
        "outcome": "killed",
        "name": "Kolo Danda",
        "age": "8",
        "sex": "male",
        "role": "",
        "relation": "his son",
        "date": "2020-01-19",
        "place": "Harun",
    }


UNSEEN = (
    "\ufeff",
    "\u200b",
    "\u200e",
    "\u202e",
    "\u2060",
    "\u00ad",
    "\u00a0",
    "\x00",
    "\x1b",
    "\x85",
    "\u2028",
    "\ufeff \u200b",
)


@pytest.mark.parametrize("words", ["a;=1+1", "a\t=1", "a|b", "it's"])
def test_csv_quotes_the_separators_of_other_spreadsheets(sample_report: Report, words: str) -> None:
    text = "".join(write_csv([sample_report._replace(title=words)]))
    assert f',"{words}",' in text


def test_control_characters_never_reach_a_pipe() -> None:
    text = "Two \x1b[31mguards\x1b[0m were killed near Har\x07un\u202e, the \x9b31m mayor said."
    for form in ("csv", "acled", "ucdp", "geojson", "html", "json", "jsonl", "table"):
        out = run("-f", form, stdin=text.encode()).stdout.decode()
        assert out and not set(out) & set("\x1b\x07\x9b\u202e")


@pytest.mark.parametrize(
    "evil",
    [
        "=HYPERLINK(1)",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "＝1",
        *(f"{mark}=1" for mark in UNSEEN),
    ],
)
def test_csv_lets_no_spreadsheet_run_the_words(sample_report: Report, evil: str) -> None:
    row = sample_report.casualties[0]._replace(victims=evil, place=evil)
    (shown,) = table(sample_report._replace(casualties=(row,), title=evil, source=evil))
    assert shown["victims"] == shown["place"] == shown["title"] == shown["source"] == f"'{evil}"


@pytest.mark.parametrize(
    "harmless",
    [
        "a=b",
        "-",
        "12 men",
        "al-Bab",
        "a, b",
        'say "no"',
        "two\nlines",
        "'quoted'",
        "a;=1+1",
        "a\t=1",
        "\u200b12",
    ],
)
def test_csv_leaves_other_words_as_they_are(sample_report: Report, harmless: str) -> None:
    row = sample_report.casualties[0]._replace(victims=harmless)
    assert table(sample_report._replace(casualties=(row,)))[0]["victims"] == harmless


def test_csv_of_nothing_is_a_header(sample_report: Report) -> None:
    assert "".join(write_csv([])).count("\r\n") == 1
    assert "".join(write_csv([sample_report._replace(casualties=())])) == "".join(write_csv([]))


def test_negative_coordinates_stay_numbers(sample_report: Report) -> None:
    place = sample_report.places[0]._replace(latitude=-1.5)
    assert table(sample_report._replace(places=(place,)), rows="places")[0]["latitude"] == "-1.5"


def test_geojson_is_a_collection_of_the_places() -> None:
    read = collection(*EXAMPLES)
    assert list(read) == ["type", "features"]
    assert read["type"] == "FeatureCollection"
    assert len(read["features"]) == sum(len(report.places) for report in EXAMPLES)
    for feature in read["features"]:
        assert set(feature) == {"type", "geometry", "properties"}
        if feature["geometry"] is not None:
            longitude, latitude = feature["geometry"]["coordinates"]
            assert -180 <= longitude <= 180 and -90 <= latitude <= 90


def test_geojson_adds_up_the_rows_of_a_place(sample_report: Report) -> None:
    harun, upper = (feature["properties"] for feature in collection(sample_report)["features"])
    assert (harun["name"], harun["rows"], harun["losses"]) == (
        "Harun",
        2,
        2 if sample_report.losses[1].place else 1,
    )
    assert (harun["wounded_low"], harun["wounded_best"], harun["wounded_high"]) == (
        1200,
        1200,
        None,
    )
    assert harun["killed_or_wounded_low"] is None  # a repeat is not added
    assert (upper["killed_low"], upper["killed_best"], upper["killed_high"]) == (46, 46, 46)
    assert upper["dates"] == ["2020-01-16/2020-01-19"]
    assert {
        f"{outcome}_{bound}" for outcome in OUTCOMES for bound in ("low", "best", "high")
    } <= set(harun)


def test_geojson_has_longitude_first_and_null_without_coordinates(sample_report: Report) -> None:
    first, second = collection(sample_report)["features"]
    assert first["geometry"] == {"type": "Point", "coordinates": [36.6, 35.9]}
    assert second["geometry"] is None


def test_geojson_of_nothing_is_an_empty_collection(sample_report: Report) -> None:
    assert (
        collection()
        == collection(sample_report._replace(places=()))
        == {"type": "FeatureCollection", "features": []}
    )


def test_the_command_gives_one_whole_and_skips_what_fails(tmp_path: Any) -> None:
    (tmp_path / "a.txt").write_text("Five farmers were killed in Aleppo.")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "c.txt").write_text("Two guards were wounded in Mosul.")
    names = [str(tmp_path / name) for name in ("a.txt", "b.txt", "c.txt")]
    result = CliRunner().invoke(main, ["-f", "csv", *names])
    assert result.exit_code == 1
    assert [row["source"] for row in csv.DictReader(io.StringIO(result.stdout))] == [
        names[0],
        names[2],
    ]
    assert len(result.stderr.splitlines()) == 1
    result = CliRunner().invoke(main, ["-f", "geojson", *names])
    assert [feature["properties"]["name"] for feature in json.loads(result.stdout)["features"]] == [
        "Aleppo",
        "Mosul",
    ]
    result = CliRunner().invoke(main, ["-f", "csv", "--rows", "places", names[0]])
    assert [row["name"] for row in csv.DictReader(io.StringIO(result.stdout))] == ["Aleppo"]


def test_words_that_utf8_lacks_stay_json(sample_report: Report) -> None:
    report = sample_report._replace(title="\ud800 \u202e \x1b[2J")
    text = "".join(write_geojson([report])).encode("utf-8", "backslashreplace")
    assert json.loads(text)["features"][0]["properties"]["title"] == report.title
    assert b"\x1b" not in text


@pytest.mark.parametrize(
    "arguments",
    [
        ("--rows", "losses"),
        ("-f", "json", "--rows", "losses"),
        ("-f", "csv", "--rows", "tanks"),
        ("-t", "-f", "csv"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    assert CliRunner().invoke(main, arguments, input="x").exit_code == 2
