"""No text makes a stage fail, and what would is found: the faults of former days are put back and
searched for.
"""

import os
from collections.abc import Callable

import fuzzing
import pytest
from hypothesis import HealthCheck, given, settings
from test_invariants import assert_sound

from conflict_cli import extract, pipeline
from conflict_cli.extractors.dates import shapes
from conflict_cli.extractors.dates.readings import DateSentence
from conflict_cli.extractors.groups import definitions as group_definitions
from conflict_cli.extractors.places import finding as places
from conflict_cli.formatters.csv import FIELDS, write_csv
from conflict_cli.formatters.events import write_acled
from conflict_cli.formatters.explain import explain
from conflict_cli.formatters.ged import write_ucdp
from conflict_cli.formatters.geojson import write_geojson
from conflict_cli.formatters.html.writing import write_html
from conflict_cli.formatters.json import format_json
from conflict_cli.formatters.table import format_table
from conflict_cli.settling import beside
from conflict_cli.stages import FAILED

QUIET = settings(
    deadline=None,
    database=None,
    derandomize=not os.environ.get("SOAK"),
    suppress_health_check=list(HealthCheck),
)
SECONDS = 240.0  # at most: the search ends with the first fault, and a slow machine needs more
TEXT = (
    "Two guards were killed near Aleppo on 5 May 2021, the Syrian army said. Drones destroyed "
    "three tanks."
)


@settings(QUIET, max_examples=2000)
@given(fuzzing.texts, fuzzing.days)
def test_no_text_makes_a_stage_fail(text: str, day: str | None) -> None:
    fuzzing.check_text(text, day, assert_sound)


@settings(QUIET, max_examples=150)
@given(fuzzing.texts)
def test_every_format_writes_any_report(text: str) -> None:
    report = extract(text)
    for write in (write_geojson, write_acled, write_ucdp):
        assert "".join(write([report]))
    for rows in FIELDS:
        assert "".join(write_csv([report], rows))
    assert (
        format_json(report) and format_table(report) and format_table(report, width=80, color=True)
    )
    assert "".join(write_html([report], lambda _: text))
    for number in range(1, min(4, len(report.casualties) + len(report.losses)) + 1):
        assert explain(report, text, number)


def glued_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """`12-14/10/2018` was read as the number 12-14."""
    for name in ("numeric", "numeric_span"):
        shape = shapes.BY_NAME[name]

        def faulty(
            sentence: DateSentence,
            first: int,
            last: int,
            context: object,
            read: Callable[..., object] = shape.read,
        ) -> object:
            for index in range(first, last, 2):
                if (
                    sentence.units[first].token != sentence.units[last - 1].token
                    and sentence.units[index].tag in "DYN"
                ):
                    int(sentence.word(index))
            return read(sentence, first, last, context)

        monkeypatch.setitem(shapes.BY_NAME, name, shape._replace(read=faulty))


def brackets_of_other_scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Brackets were found by what they fold to, and closed by what they are."""
    read = group_definitions._read_brackets

    def faulty(
        result: group_definitions.Definitions, near: group_definitions.Neighbours, at: int
    ) -> None:
        {"(": ")", "[": "]"}[near.units.words[at]]
        read(result, near, at)

    monkeypatch.setattr(group_definitions, "_read_brackets", faulty)


def years_of_many_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    """-376845542 was taken for ten characters of year, month and day."""

    def faulty(date: str | None) -> int | None:
        first = (date or "").lstrip("{").replace(",", "/").split("/")[0]
        if len(first) != 10 or "X" in first:
            return None
        year, month, day = (int(part) for part in first.split("-"))
        return year * 365 + month * 30 + day

    monkeypatch.setattr(beside, "read_day", faulty)


def two_places_of_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Baltic and the Baltic States were two places, both of them named Baltic."""
    monkeypatch.setattr(places, "_unite", list)


FAULTS = [glued_numbers, brackets_of_other_scripts, years_of_many_digits, two_places_of_a_name]


@pytest.mark.parametrize("put_back", FAULTS, ids=lambda put_back: put_back.__name__)
def test_the_faults_of_former_days_would_be_found(
    put_back: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    put_back(monkeypatch)
    _, faults = fuzzing.fuzz(SECONDS, assert_sound, most=1)
    assert faults


STAGES = {
    "find_reference_date": "day of publication",
    "find_dates": "dates",
    "find_groups": "groups",
    "find_people": "people",
    "find_places": "places",
    "read_casualties": "casualties and losses",
    "find_mentions": "events",
    "link_claims": "links",
    "reconcile_claims": "totals",
    "find_incidents": "incidents",
    "find_warnings": "warnings",
}


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_that_fails_costs_what_it_finds(
    stage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = extract(TEXT)

    def fail(*_: object) -> object:
        raise KeyError("a fault")

    monkeypatch.setattr(pipeline, stage, fail)
    report = extract(TEXT)
    assert_sound(TEXT, report, failed=1)
    told = [warning.message for warning in report.warnings if warning.code == FAILED]
    assert len(told) == 1 and told[0].startswith(
        f"no {STAGES[stage]}, for a fault of conflict-cli (KeyError: 'a fault')"
    )
    lost = {
        "find_dates": "dates",
        "find_groups": "groups",
        "find_places": "places",
        "find_incidents": "incidents",
    }.get(stage)
    for part in ("dates", "groups", "places", "incidents"):
        is_lost = part == lost or (
            part == "incidents" and stage in ("read_casualties", "link_claims")
        )
        assert bool(getattr(report, part)) == (not is_lost and bool(getattr(whole, part)))
    assert bool(report.casualties) == (stage not in ("read_casualties", "link_claims"))
    assert any(report.totals.values()) == (
        stage not in ("read_casualties", "link_claims", "reconcile_claims")
    )


def test_memory_that_runs_out_is_no_fault_of_a_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> object:
        raise MemoryError

    monkeypatch.setattr(pipeline, "find_dates", fail)
    with pytest.raises(MemoryError):
        extract(TEXT)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"text": None}, "text must be a str, not NoneType"),
        ({"text": b"Two died."}, "text must be a str, not bytes"),
        ({"text": "", "reference_date": 2020}, "reference_date must be a str or None, not int"),
        ({"text": "", "title": ["a"]}, "title must be a str or None, not list"),
        ({"text": "", "groups": 1}, "groups must be a str or None, not int"),
        ({"text": "", "places": b""}, "places must be a str or None, not bytes"),
    ],
)
def test_what_is_no_string_is_named(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        extract(**arguments)


@pytest.mark.parametrize("day", ["yesterday", "", "2020-02-30", "20 January 2020", "20200120"])
def test_what_is_no_date_is_named(day: str) -> None:
    with pytest.raises(
        ValueError, match=r"reference_date is not a date: .*; write it as YYYY-MM-DD"
    ):
        extract("Two died.", reference_date=day)


def test_the_time_of_a_reference_date_is_left_out() -> None:
    assert (
        extract("Two died.", reference_date="2020-01-20T23:10:00Z").reference_date == "2020-01-20"
    )
