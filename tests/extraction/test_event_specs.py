"""The cases of `tests/specs/events.toml`: which incidents a text tells of, with their type, sides,
place and day.
"""

import tomllib
from typing import NamedTuple

import pytest
from cases import SPECS, holds

from conflict_cli import extract
from conflict_cli.models import Incident

KEYS = {"sub", "attackers", "targets", "place", "date"}


class EventCase(NamedTuple):
    """A text and the incidents that it tells of."""

    name: str
    text: str
    expect: tuple[dict[str, object], ...]


def load_events() -> list[EventCase]:
    """The cases in the order of the file."""
    cases = tomllib.loads((SPECS / "events.toml").read_text(encoding="utf-8"))["case"]
    return [
        EventCase(
            f"{number}-{case.get('note') or case['text'][:40]}", case["text"], tuple(case["expect"])
        )
        for number, case in enumerate(cases, 1)
    ]


def names_agree(wanted: object, found: tuple[str, ...]) -> bool:
    """Whether each wanted name is found; an empty list wants none."""
    assert isinstance(wanted, list)
    return (
        all(any(holds(name, want) or holds(want, name) for name in found) for want in wanted)
        if wanted
        else not found
    )


def agrees(wanted: dict[str, object], incident: Incident) -> bool:
    """Whether an incident is as wanted in the keys that the case names."""
    assert set(wanted) <= KEYS
    return (
        wanted.get("sub", incident.sub_event_type) == incident.sub_event_type
        and wanted.get("date", incident.date) == incident.date
        and (
            "place" not in wanted
            or (incident.place is not None and holds(incident.place, str(wanted["place"])))
        )
        and ("attackers" not in wanted or names_agree(wanted["attackers"], incident.attackers))
        and ("targets" not in wanted or names_agree(wanted["targets"], incident.targets))
    )


@pytest.mark.parametrize("case", load_events(), ids=lambda case: case.name)
def test_the_events_are_those_of_the_case(case: EventCase) -> None:
    incidents = extract(case.text, reference_date="2021-03-07").incidents
    found = [
        (each.sub_event_type, each.attackers, each.targets, each.place, each.date)
        for each in incidents
    ]
    assert len(incidents) == len(case.expect), found
    for wanted, incident in zip(case.expect, incidents, strict=True):
        assert agrees(wanted, incident), found


def test_there_are_cases_of_every_type() -> None:
    from test_incidents import TYPES

    told = {wanted.get("sub") for case in load_events() for wanted in case.expect}
    assert set().union(*TYPES.values()) <= told
    assert sum(not case.expect for case in load_events()) >= 30
