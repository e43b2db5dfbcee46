"""The JSON Schema: made from the models, shipped as a file, and true of every report."""

import copy
import json
import os
from collections.abc import Iterable
from typing import Any, get_args

import pytest
from cases import load_texts
from click.testing import CliRunner
from conftest import ROOT, SHARED
from jsonschema import Draft202012Validator
from test_incidents import TYPES

from conflict_cli import Report, extract, fields, place_files
from conflict_cli.cli.command import main
from conflict_cli.formatters import actors, events, ged, wording
from conflict_cli.formatters.summary import parties
from conflict_cli.merging import events as merged
from conflict_cli.merging import kinds, places
from conflict_cli.models import HELD, MODELS, OUTCOMES, Casualty, Person
from conflict_cli.schema import format_schema, report_schema
from conflict_cli.vocabulary import (
    EventType,
    EvidenceStep,
    GroupType,
    IncidentStatus,
    Outcome,
    PlaceType,
    SubEventType,
)

SHIPPED = ROOT / "conflict_cli" / "report.schema.json"
VALIDATOR = Draft202012Validator(report_schema())
TEXTS = load_texts()


def plain(report: Report) -> Any:
    return json.loads(json.dumps(report.to_dict()))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(report_schema())


def test_the_shipped_file_is_what_the_models_give() -> None:
    if os.environ.get("CONFLICT_CLI_UPDATE"):
        SHIPPED.write_text(format_schema(), encoding="utf-8")
    assert SHIPPED.read_text(encoding="utf-8") == format_schema()


def test_the_command_prints_it() -> None:
    result = CliRunner().invoke(main, ["--schema"])
    assert result.exit_code == 0
    assert result.stdout == format_schema()


def test_every_key_of_the_report_is_required_in_order() -> None:
    schema: Any = report_schema()
    assert schema["required"] == list(Report._fields)
    assert schema["properties"]["totals"]["required"] == list(OUTCOMES)
    assert schema["$defs"]["Casualty"]["properties"]["outcome"]["enum"] == list(OUTCOMES)
    for model in schema["$defs"].values():
        assert model["required"] == list(model["properties"])


def test_every_field_is_described_once() -> None:
    known = fields.read_fields()
    used = {f"{model.__name__}.{name.rstrip('_')}" for model in MODELS for name in model._fields}
    assert {key for key in known if "." in key} <= used
    shared = {name.partition(".")[2] for name in used - set(known)}
    assert shared == {key for key in known if "." not in key}
    lines = [line for line in fields.FIELDS.splitlines() if line]
    assert len(lines) == len(known)


@pytest.mark.parametrize(
    ("words", "vocabulary"),
    [
        (HELD, Outcome),
        (actors.INTER, GroupType),
        (actors.PERPETRATED, EventType),
        (events.AIMED, EventType),
        (events.DISORDER, EventType | SubEventType),
        (events.UNTOLD, IncidentStatus),
        (events.WIDE, PlaceType),
        (ged.WHERE_PREC, PlaceType),
        (kinds.KINDS, SubEventType),
        (kinds.TYPES, EventType),
        (merged.STATUSES, IncidentStatus),
        (parties.FORCES, GroupType),
        (place_files.CODES.values(), PlaceType),
        (places.WIDTHS, PlaceType),
        (wording.STEPS, EvidenceStep),
    ],
)
def test_tables_use_the_words_of_a_vocabulary(words: Iterable[str], vocabulary: Any) -> None:
    known = [word for one in get_args(vocabulary) for word in get_args(one) or [one]]
    assert set(words) <= set(known)


def test_help_explains_the_fields() -> None:
    assert Casualty.start.__doc__ == "first code point of the words in the text as read"
    assert (
        Person.sex.__doc__
        == "by the words only (a woman, his son, he), never by the name (one of female, male)"
    )


def test_a_report_made_by_hand_is_valid(sample_report: Report) -> None:
    VALIDATOR.validate(plain(sample_report))


@pytest.mark.parametrize(
    "path", sorted((ROOT / "examples").glob("*.txt")), ids=lambda path: path.stem
)
def test_reports_of_the_examples_are_valid(path: Any) -> None:
    for day in ("2020-01-20", None):
        VALIDATOR.validate(plain(extract(path.read_bytes().decode(), reference_date=day)))


@pytest.mark.skipif(not (SHARED / "corpora").is_dir(), reason="the dev sets are not here")
def test_reports_of_news_are_valid() -> None:
    articles = sorted((SHARED / "corpora" / "news_dev").glob("*.txt"))
    assert articles
    for path in articles:
        VALIDATOR.validate(plain(extract(path.read_bytes().decode())))


def test_the_events_are_acleds() -> None:
    listed: Any = report_schema()["$defs"]
    properties = listed["Incident"]["properties"]
    assert set(properties["event_type"]["enum"]) == {None, *TYPES}
    assert set(properties["sub_event_type"]["enum"]) == {
        None,
        *(name for names in TYPES.values() for name in names),
    }


@pytest.mark.parametrize(
    "chunk",
    [TEXTS[start : start + 50] for start in range(0, len(TEXTS), 50)],
    ids=lambda chunk: chunk[0][:25],
)
def test_reports_of_the_spec_texts_are_valid(chunk: list[str]) -> None:
    for text in chunk:
        VALIDATOR.validate(plain(extract(text)))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("casualties", 0, "outcome"), "dead"),
        (("casualties", 0, "low"), -1),
        (("casualties", 0, "low"), "46"),
        (("casualties", 0, "counted"), None),
        (("casualties", 0, "rule"), ""),
        (("losses", 0, "item_type"), None),
        (("groups", 0, "country"), "Turkey"),
        (("groups", 0, "type"), "town"),
        (("places", 0, "type"), "monitor"),
        (("places", 0, "latitude"), 91),
        (("places", 0, "precision"), 4),
        (("totals", "killed"), 56),
        (("incidents", 0, "event_type"), "Battle"),
        (("incidents", 0, "sub_event_type"), "Fight"),
        (("schema_version",), "0"),
        (("reference_date",), "20 January 2020"),
        (("title",), 7),
        (("more",), None),
    ],
)
def test_what_is_not_a_report_is_refused(
    sample_report: Report, path: tuple[Any, ...], value: object
) -> None:
    data = copy.deepcopy(plain(sample_report))
    inner = data
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert not VALIDATOR.is_valid(data)


@pytest.mark.parametrize("key", Report._fields)
def test_no_key_may_be_missing(sample_report: Report, key: str) -> None:
    data = plain(sample_report)
    del data[key]
    assert not VALIDATOR.is_valid(data)
