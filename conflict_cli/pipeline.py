"""The pipeline, from text to report."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from operator import attrgetter
from os import PathLike, fspath
from typing import NamedTuple

from conflict_cli.caveats import find_warnings
from conflict_cli.extractors.claims.casualties import SentenceParser, read_casualties
from conflict_cli.extractors.claims.tagging import Entity, locate_entities
from conflict_cli.extractors.dates import find_dates, find_printed_days, find_reference_date
from conflict_cli.extractors.dates.records import read_day
from conflict_cli.extractors.events.mentions import find_mentions
from conflict_cli.extractors.groups.finding import find_groups
from conflict_cli.extractors.people.finding import find_people
from conflict_cli.extractors.places.finding import find_places
from conflict_cli.extractors.places.gazetteer import Gazetteer
from conflict_cli.incidents.assemble import find_incidents
from conflict_cli.incidents.rows import point_rows
from conflict_cli.linking import NOTHING, Linked, link_claims
from conflict_cli.models import (
    OUTCOMES,
    Casualty,
    Date,
    Group,
    Incident,
    Loss,
    Person,
    Place,
    Relevance,
    Report,
    Total,
)
from conflict_cli.people.finding import find_harmed
from conflict_cli.relevance import find_relevance
from conflict_cli.settling import reconcile_claims
from conflict_cli.stages import Stages
from conflict_cli.text.document import Document, read_document
from conflict_cli.text.layout import read_plain
from conflict_cli.vocabulary import Outcome

SCHEMA_VERSION = "3"
Named = tuple[list[Date], list[Group], list[Place], dict[int, Entity]]


def extract(
    text: str,
    *,
    reference_date: str | None = None,
    title: str | None = None,
    groups: str | None = None,
    places: str | PathLike[str] | None = None,
) -> Report:
    """Extracts everything that an article states: casualties, losses, incidents, named victims,
    groups, places and dates.

    Returns a `Report`, a tuple of rows; `report.to_dict()` gives plain JSON values. Offsets count
    Unicode code points of `text`, and `text[row.start:row.end]` are the words of a row. Dates are
    EDTF (ISO 8601-2), incidents are typed after ACLED.

    `reference_date` (ISO 8601) is the day from which relative dates and dates without a year are
    counted. Without it, the dateline or publication line of the text is used; without these, years
    stay unknown, for the clock is never read. `title` is used if the text has no headline.

    `groups` (lines of `name | abbreviations | type | country | other names`) and `places` (CSV with
    a header: name, latitude, longitude, country, admin1, type) are the caller's own tables, which
    take precedence. If `places` is a path, it is a table of GeoNames or OCHA, which is compiled
    into a file beside it and adds to the gazetteer.

    Raises `TypeError` for an argument that is not a string, and `ValueError` for a `reference_date`
    that is not a date and for a faulty table (`TableError`). It raises nothing on any text: if a
    stage fails, the report has the findings of the others and a warning `stage_failed`.
    """
    check_texts(
        text=text,
        reference_date=reference_date,
        title=title,
        groups=groups,
        places=None if isinstance(places, PathLike) else places,
    )
    day = None if reference_date is None else check_day(reference_date)
    with uncollected():
        if groups is None and places is None:
            return _extract(text, title, day)
        from conflict_cli.user_tables import check_groups  # csv is for tables only

        return _extract(
            text, title, day, check_groups(groups) if groups else None, open_places(places)
        )


def open_places(places: str | PathLike[str] | None) -> Gazetteer | None:
    """A gazetteer with the caller's places, from the text or the path of a table; None without any.
    Raises TableError.
    """
    if isinstance(places, PathLike):
        from conflict_cli.place_tables import open_table

        return open_table(fspath(places))
    from conflict_cli.user_tables import read_places

    return read_places(places) if places else None


def check_texts(text: object, **others: object) -> None:
    """Raises TypeError with the name of an argument that is not a string."""
    for name, value in {"text": text, **others}.items():
        if not isinstance(value, str) and (value is not None or name == "text"):
            raise TypeError(
                f"{name} must be a str{' or None' * (name != 'text')}, not {type(value).__name__}"
            )


def check_day(value: str) -> str:
    """The day of an ISO 8601 date; raises ValueError for any other text."""
    day = read_day(value)
    if day is None:
        raise ValueError(
            f"reference_date is not a date: {value!r}; write it as YYYY-MM-DD, for instance "
            "'2020-01-20'"
        )
    return day


@contextmanager
def uncollected() -> Iterator[None]:
    """Pauses the cyclic garbage collector; extraction creates no cycles (tested).

    The collector scans all objects again and again, which costs a sixth of the time on a text of
    several megabytes.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def hash_text(text: str) -> str:
    """SHA-256 of a text as UTF-8, in hexadecimal digits: the same for the same article."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def find_named(
    document: Document,
    stages: Stages,
    reference: str | None,
    own_groups: str | None = None,
    gazetteer: Gazetteer | None = None,
) -> Named:
    """Dates, groups and places, found before the sentences are read for claims; no words are taken
    twice.

    The last item holds these and the people, by the offset at which they start.
    """
    run = stages.run
    dates = run("dates", find_dates, document, reference) or []
    groups = run("groups", find_groups, document, own_groups) or []
    taken = [(date.start, date.end) for date in dates] + [
        (mention.start, mention.end) for group in groups for mention in group.mentions
    ]
    people = run("people", find_people, document, sorted(taken)) or []
    taken += [(person.start, person.end) for person in people]
    places = run("places", find_places, document, sorted(taken), gazetteer) or []
    entities = locate_entities(
        dates, groups, places, [(person.start, person.end, person.victim_type) for person in people]
    )
    return dates, groups, places, entities


class Statements(NamedTuple):
    """What the sentences of a text state: rows with their totals, losses, incidents and named
    victims.
    """

    casualties: list[Casualty]
    totals: dict[Outcome, Total | None]
    losses: list[Loss]
    incidents: list[Incident]
    people: list[Person]


def _extract(
    text: str,
    title: str | None,
    reference_date: str | None,
    own_groups: str | None = None,
    gazetteer: Gazetteer | None = None,
) -> Report:
    plain = read_plain(text)
    document = read_document(plain.text, title)
    stages = Stages()
    run = stages.run
    published = None if reference_date else run("day of publication", find_reference_date, document)
    reference = reference_date or published
    named = find_named(document, stages, reference, own_groups, gazetteer)
    dates, groups, places, _ = named
    told = _find_statements(document, stages, named, reference)
    rows, incidents = told.casualties, told.incidents
    relevance = run("relevance", find_relevance, document, incidents, rows, groups, dates)
    printed = run("printed days", find_printed_days, document) or ()
    warnings = run("warnings", find_warnings, document, dates, places, gazetteer) or ()
    report = Report(
        schema_version=SCHEMA_VERSION,
        source="-",
        source_sha256=hash_text(text),
        title=document.title,
        reference_date=reference,
        reference_date_source="option" if reference_date else "document" if published else None,
        relevance=relevance or Relevance("other", ()),
        totals=told.totals,
        casualties=tuple(rows),
        losses=tuple(told.losses),
        incidents=tuple(incidents),
        people=tuple(told.people),
        groups=tuple(groups),
        places=tuple(places),
        dates=tuple(sorted([*dates, *printed], key=attrgetter("start"))),
        warnings=(*warnings, *stages.warnings),
    )
    return report if plain.text is text else plain.restore(report)


def _find_statements(
    document: Document, stages: Stages, named: Named, reference: str | None
) -> Statements:
    """What the sentences state, given what they name."""
    run = stages.run
    dates, groups, places, entities = named
    reader = SentenceParser(document, entities)
    readings = run("casualties and losses", read_casualties, reader) or []
    mentions = run("events", find_mentions, document, reader, groups, places) or []
    context = reader, dates, places, groups, reference
    told = run("links", link_claims, document, readings, mentions, *context) or NOTHING
    settled = run("totals", reconcile_claims, document, told.rows, places, reference)
    casualties, totals = settled or leave_unsettled(told.rows)
    around = groups, places, dates
    found = run("incidents", find_incidents, document, mentions, casualties, told, *around)
    incidents = found or []
    rows = point_rows(document, casualties, incidents, places)
    harmed = run(
        "named victims", find_harmed, document, reader, entities, readings, rows, incidents
    )
    return Statements(rows, totals, told.losses, incidents, harmed or [])


def leave_unsettled(linked: Sequence[Linked]) -> tuple[list[Casualty], dict[Outcome, Total | None]]:
    """The rows unchanged, none of them counted."""
    return [item.row._replace(counted=False) for item in linked], dict.fromkeys(OUTCOMES)
