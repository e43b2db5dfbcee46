"""What holds for every text: no exception, true offsets, the same answer twice, every key, sums
that can be rebuilt.
"""

import gc
import json
from collections.abc import Sequence

import pytest
from cases import load_texts
from conftest import ROOT, SHARED

from conflict_cli import Report, extract
from conflict_cli.models import (
    OUTCOMES,
    Casualty,
    Date,
    DatePart,
    Group,
    Incident,
    Loss,
    Mention,
    Place,
)
from conflict_cli.stages import FAILED
from conflict_cli.user_tables import TableError

EXAMPLES = [path.read_bytes().decode() for path in sorted((ROOT / "examples").glob("*.txt"))]
SEED = [
    path.read_text(encoding="utf-8") for path in [SHARED / "seed" / "article.txt"] if path.exists()
]
TEXTS = load_texts()
QUALIFIERS = set("exact at_least more_than up_to fewer_than about range vague none implied".split())
VICTIM_TYPES = set(
    "military police militant civilian official journalist aid_worker unspecified".split()
)
SCOPES = frozenset(("incident", "period", "cumulative", "background"))
ACTIONS = frozenset(
    "destroyed damaged hit captured looted killed shot_down intercepted lost".split()
)
ITEM_TYPES = set(
    "tank armoured_vehicle vehicle artillery air_defence aircraft helicopter drone ship weapons "
    "building infrastructure livestock crops".split()
)
GROUP_TYPES = set(
    (
        "state_forces police government rebel_group militia coalition criminal_group "
        "intergovernmental monitor other"
    ).split()
)
PLACE_TYPES = set(
    (
        "country region province district city town village neighbourhood camp facility road "
        "border_crossing natural place"
    ).split()
)
HOSTILE = [
    "",
    " ",
    "\n\n\n",
    "\0",
    "\ufeff",
    "\ud800 killed",
    "1" * 5000,
    "9" * 400 + " soldiers were killed.",
    "(" * 3000,
    "“" * 3000,
    "Killed " * 1500,
    "killed 5 " * 1500,
    "and " * 3000,
    "Aleppo, " * 1500,
    "A" * 20_000,
    "a\u0301" * 3000,
    "\u202e12 soldiers\u202c were\u200b killed\u200d.",
    "١٢ جنديا قتلوا and ١٢ soldiers were killed.",
    "² soldiers and ½ a dozen men were killed on ³ May.",
    "January 99, 0000 and 2020-99-99 and 31 February 2021, 5 were killed.",
    "Between 12 and 3 soldiers were killed from May 9 to May 2.",
    (
        "On May Day, Labour Day, Easter Monday, Thanksgiving, Christmas, Eid al-Fitr, Nowruz and "
        "Memorial Day 5 were killed."
    ),
    "no no no one none nobody killed killed killed",
    "..." * 2000,
    "- \n" * 2000,
    "İstanbul’da 5 kişi öldü. ẞ killed ŉ.",
    "\r\n".join(["Five were killed in Aleppo."] * 50),
    "\t".join(["Five were killed in Aleppo."] * 50),
]


def assert_sound(text: str, report: Report, failed: int = 0) -> None:
    """The report's promises, as the documentation of the output makes them, and no stage that
    failed on the way, or as many as expected.
    """
    assert sum(warning.code == FAILED for warning in report.warnings) == failed, (
        text,
        report.warnings,
    )
    for row in (*report.casualties, *report.losses, *report.dates):
        assert_quotes(text, row)
    for part in [part for date in report.dates for part in date.parts]:
        assert_quotes(text, part)
    for named in (*report.groups, *report.places):
        assert named.name
        assert named.mentions
        for mention in named.mentions:
            assert_quotes(text, mention)
    assert [row.start for row in report.casualties] == sorted(
        row.start for row in report.casualties
    )
    assert [row.start for row in report.losses] == sorted(row.start for row in report.losses)
    assert [date.start for date in report.dates] == sorted(date.start for date in report.dates)
    assert tuple(report.totals) == OUTCOMES
    for named_list in (report.groups, report.places):
        names = [named.name for named in named_list]
        assert len(set(names)) == len(names)
        firsts = [min(mention.start for mention in named.mentions) for named in named_list]
        assert firsts == sorted(firsts)
    assert_linked(report)
    assert_incidents(text, report)
    for row in report.casualties:
        assert_evidence(text, row)
    for row in report.casualties:
        assert_casualty(row)
    for loss in report.losses:
        assert loss.item_type in ITEM_TYPES
        assert loss.action in ACTIONS
        assert loss.qualifier in QUALIFIERS
        assert loss.scope in SCOPES
        assert loss.rule
    assert all(group.type in GROUP_TYPES for group in report.groups)
    assert all(place.type in PLACE_TYPES for place in report.places)
    assert_totals(report)


def assert_quotes(text: str, row: Casualty | Loss | Date | DatePart | Mention) -> None:
    assert 0 <= row.start < row.end <= len(text)
    assert text[row.start : row.end] == row.text


def assert_linked(report: Report) -> None:
    """What rows refer to by name is in the lists."""
    groups = {group.name for group in report.groups}
    places = {place.name for place in report.places}
    for row in report.casualties:
        assert row.victim_group is None or row.victim_group in groups
    for row in (*report.casualties, *report.losses):
        assert row.perpetrator_group is None or row.perpetrator_group in groups
        assert row.place is None or row.place in places
    for loss in report.losses:
        assert loss.owner_group is None or loss.owner_group in groups


def assert_incidents(text: str, report: Report) -> None:
    """Incidents quote the text, and they and their rows point to each other."""
    for rows in (report.casualties, report.incidents):
        ids = [row.id for row in rows]
        assert len(set(ids)) == len(ids)
    for incident in report.incidents:
        for mention in incident.mentions:
            assert_quotes(text, mention)
    counted = {(row.id, row.outcome) for row in report.casualties if row.counted}
    rivals = [row for row in report.casualties if row.rival_of is not None]
    assert (
        not any(row.counted for row in rivals)
        and {(row.rival_of, row.outcome) for row in rivals} <= counted
    )
    of = {number: incident.id for incident in report.incidents for number in incident.casualties}
    assert [row.incident for row in report.casualties] == [
        of.get(number) for number in range(len(report.casualties))
    ]


def assert_evidence(text: str, row: Casualty) -> None:
    """Each linked field that has a value says where in the text it was taken from, and no other
    does.
    """
    for key, evidence in row.evidence._asdict().items():
        assert (evidence is None) == (getattr(row, key) is None), key
        if evidence is not None:
            assert evidence.from_ in {"clause", "sentence", "incident", "article"}
            assert 0 <= evidence.start < evidence.end <= len(text)


def assert_casualty(row: Casualty) -> None:
    assert row.outcome in OUTCOMES
    assert row.qualifier in QUALIFIERS
    assert row.victim_type in VICTIM_TYPES
    assert row.attribution_kind in {"reported", "claimed", "confirmed", "denied", "accused", None}
    assert row.status in {"asserted", "none", "denied", "feared", "hypothetical"}
    assert row.scope in {"incident", "period", "cumulative", "background"}
    assert row.rule
    bounds = [bound for bound in (row.low, row.best, row.high) if bound is not None]
    assert bounds == sorted(bounds)
    assert all(bound >= 0 for bound in bounds)
    if row.counted:
        assert row.status == "asserted"
        assert row.scope in {"incident", "period"}
        assert not any((row.subset, row.superseded, row.repeat))
    for value in (
        row.count,
        row.victims,
        row.perpetrator,
        row.weapon,
        row.date,
        row.place,
        row.attribution,
    ):
        assert value is None or value.strip() == value != ""


def highest_of(row: Casualty, rows: Sequence[Casualty]) -> int | None:
    """The highest figure for the people of a row, its own or that of a rival."""
    return max_or_none([row.high, *(other.high for other in rows if other.rival_of == row.id)])


def sum_or_none(values: list[int | None]) -> int | None:
    return None if None in values else sum(value or 0 for value in values)


def max_or_none(values: list[int | None]) -> int | None:
    return None if None in values else max(value or 0 for value in values)


def assert_totals(report: Report) -> None:
    """A sum is null where no row counts, and not below its counted rows, which it is made of."""
    for outcome, total in report.totals.items():
        counted = [row for row in report.casualties if row.outcome == outcome and row.counted]
        assert (total is None) == (not counted)
        if total is not None:
            assert total.low <= sum(row.low or 0 for row in counted)
            untold = any(
                row.qualifier == "vague" and not row.counted
                for row in report.casualties
                if row.outcome == outcome
            )
            highest = sum_or_none([highest_of(row, report.casualties) for row in counted])
            assert total.high == highest or (
                total.high is None and untold
            )  # "a number of rebels" more
            assert total.best is None or total.low <= total.best
            assert total.high is None or total.high >= (total.best or total.low)


def assert_complete(report: Report) -> None:
    """Every key of every row, and nothing that JSON lacks."""
    data = json.loads(json.dumps(report.to_dict()))
    assert tuple(data) == Report._fields
    for key, shape in (
        ("casualties", Casualty),
        ("losses", Loss),
        ("incidents", Incident),
        ("groups", Group),
        ("places", Place),
        ("dates", Date),
    ):
        assert all(tuple(row) == shape._fields for row in data[key])
    assert data["schema_version"] == "3"


@pytest.mark.parametrize("text", EXAMPLES + SEED, ids=lambda text: text[:25])
@pytest.mark.parametrize("day", [None, "2020-01-20", "0001-01-01", "9999-12-31"])
def test_articles(text: str, day: str | None) -> None:
    report = extract(text, reference_date=day)
    assert_sound(text, report)
    assert_complete(report)
    assert extract(text, reference_date=day) == report


@pytest.mark.parametrize(
    "chunk",
    [TEXTS[start : start + 50] for start in range(0, len(TEXTS), 50)],
    ids=lambda chunk: chunk[0][:25],
)
def test_spec_texts_and_their_prefixes(chunk: list[str]) -> None:
    for text in chunk:
        report = extract(text, reference_date="2020-01-20")
        assert_sound(text, report)
        assert_complete(report)
        assert extract(text, reference_date="2020-01-20") == report
        for end in range(1, min(len(text), 200)):
            assert_sound(text[:end], extract(text[:end]))


@pytest.mark.parametrize("text", EXAMPLES, ids=lambda text: text[:25])
def test_prefixes_of_articles(text: str) -> None:
    for end in range(0, len(text), 7):
        assert_sound(text[:end], extract(text[:end]))


def test_a_sum_has_no_evidence_for_the_day_and_place_it_gives_up() -> None:
    text = (
        "Shells killed nine people in Harun on Monday. A mine killed four people in Belen on "
        "Tuesday. In total, 13 people were killed during the week."
    )
    report = extract(text, reference_date="2021-03-07")
    assert_sound(text, report)
    total = report.casualties[-1]
    assert (total.best, total.date, total.place, total.weapon) == (13, None, None, None)
    assert set(total.evidence) == {None}


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:15]))
def test_hostile_texts(text: str) -> None:
    report = extract(text)
    assert_sound(text, report)
    assert_complete(report)
    assert_sound(text, extract(text, reference_date="2020-02-29", title=text[:100]))


def test_no_cycles_are_left_behind() -> None:
    for text in [*EXAMPLES, *TEXTS]:
        extract(text)  # what is made at the first use
    gc.collect()
    gc.disable()
    try:
        for text in [*EXAMPLES, *TEXTS]:
            extract(text)
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_is_left_as_it_was(was_on: bool) -> None:
    (gc.enable if was_on else gc.disable)()
    try:
        extract("Two soldiers were killed.")
        assert gc.isenabled() is was_on
        with pytest.raises(TableError):
            extract("Two soldiers were killed.", places="no,header\n")
        assert gc.isenabled() is was_on
    finally:
        gc.enable()


def test_nothing_said_is_a_report_too() -> None:
    report = extract("")
    assert report.title is None
    assert not any((report.casualties, report.losses, report.groups, report.places, report.dates))
    assert set(report.totals.values()) == {None}


@pytest.mark.parametrize("text", EXAMPLES, ids=lambda text: text[:25])
def test_an_added_sentence_changes_no_earlier_row(text: str) -> None:
    body = text.rstrip()
    longer = extract(body + "\n\nThe weather stayed dry.\n")
    assert [row.text for row in longer.casualties] == [row.text for row in extract(body).casualties]
