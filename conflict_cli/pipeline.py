"""The way of the data: text in, report out."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from operator import attrgetter
from os import PathLike, fspath

from conflict_cli.caveats import find_warnings
from conflict_cli.extractors.claims.casualties import Reader, read_casualties
from conflict_cli.extractors.claims.tagging import Entity, locate_entities
from conflict_cli.extractors.dates import find_dates, find_printed_days, find_reference_date
from conflict_cli.extractors.dates.records import read_day
from conflict_cli.extractors.events.mentions import find_mentions
from conflict_cli.extractors.groups.finding import find_groups
from conflict_cli.extractors.people.finding import find_people
from conflict_cli.extractors.places.finding import find_places
from conflict_cli.extractors.places.gazetteer import Gazetteer
from conflict_cli.incidents.assemble import find_incidents, point_rows
from conflict_cli.linking import NOTHING, Linked, link_claims
from conflict_cli.models import OUTCOMES, Casualty, Date, Group, Place, Relevance, Report, Total
from conflict_cli.people.finding import find_harmed
from conflict_cli.relevance import find_relevance
from conflict_cli.settling import settle_claims
from conflict_cli.stages import Stages
from conflict_cli.text.document import Document, read_document
from conflict_cli.text.layout import read_plain

SCHEMA_VERSION = "3"


def extract(
    text: str,
    *,
    reference_date: str | None = None,
    title: str | None = None,
    groups: str | None = None,
    places: str | PathLike[str] | None = None,
) -> Report:
    """Everything that an article states: casualties, losses, groups, places and dates.

    `reference_date` (ISO 8601) is the day that relative and year-less dates are counted from; without it a dateline or
    publication line of the text is used, without that years stay unknown: the clock is never read. `title` is used where
    the text shows no headline of its own. Never raises on any `str`; should a stage fail after all, the report has what the others
    found, and a warning `stage_failed`.

    `groups` (lines of `name | abbreviations | type | country | other names`) and `places` (CSV with a header: name, latitude,
    longitude, country, admin1, type) are tables of the caller's own, which beat ours. As a path `places` names a table of GeoNames or
    OCHA, which is compiled into a file beside it and stands beside our gazetteer. A faulty table raises `TableError`, a `ValueError`; so
    does a `reference_date` that is none. What is no string raises `TypeError`.
    """
    check_texts(
        text=text, reference_date=reference_date, title=title, groups=groups, places=None if isinstance(places, PathLike) else places
    )
    day = None if reference_date is None else check_day(reference_date)
    with uncollected():
        if groups is None and places is None:
            return _extract(text, title, day)
        from conflict_cli.user_tables import check_groups, read_places  # csv is for tables only

        gazetteer = None
        if isinstance(places, PathLike):
            from conflict_cli.place_tables import open_table

            gazetteer = open_table(fspath(places))
        elif places:
            gazetteer = read_places(places)
        return _extract(text, title, day, check_groups(groups) if groups else None, gazetteer)


def check_texts(text: object, **others: object) -> None:
    """Raises TypeError with the name of what is no string."""
    for name, value in {"text": text, **others}.items():
        if not isinstance(value, str) and (value is not None or name == "text"):
            raise TypeError(f"{name} must be a str{' or None' * (name != 'text')}, not {type(value).__name__}")


def check_day(value: str) -> str:
    """The day of an ISO 8601 date; raises ValueError for anything else."""
    day = read_day(value)
    if day is None:
        raise ValueError(f"reference_date is not a date: {value!r}; write it as YYYY-MM-DD, for instance '2020-01-20'")
    return day


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the search for cycles of objects, if it was on: an extraction makes none, as a test sees to.

    The search goes through all there is again and again, which costs a sixth of the time on a text of some megabytes.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def hash_text(text: str) -> str:
    """SHA-256 of a text as UTF-8, by which the same article is known again, in hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def find_named(
    document: Document, stages: Stages, reference: str | None, own_groups: str | None = None, gazetteer: Gazetteer | None = None
) -> tuple[list[Date], list[Group], list[Place], dict[int, Entity]]:
    """What is found by name, before sentences are read for claims: what one stage found, the next leaves alone.

    The last are all of them, and the people, by the offset at which they start.
    """
    run = stages.run
    dates = run("dates", find_dates, document, reference) or []
    groups = run("groups", find_groups, document, own_groups) or []
    taken = [(date.start, date.end) for date in dates] + [(mention.start, mention.end) for group in groups for mention in group.mentions]
    people = run("people", find_people, document, sorted(taken)) or []
    taken += [(person.start, person.end) for person in people]
    places = run("places", find_places, document, sorted(taken), gazetteer) or []
    entities = locate_entities(dates, groups, places, [(person.start, person.end, person.victim_type) for person in people])
    return dates, groups, places, entities


def _extract(
    text: str, title: str | None, reference_date: str | None, own_groups: str | None = None, gazetteer: Gazetteer | None = None
) -> Report:
    plain = read_plain(text)
    document = read_document(plain.text, title)
    stages = Stages()
    run = stages.run
    published = None if reference_date else run("day of publication", find_reference_date, document)
    reference = reference_date or published
    dates, groups, places, entities = find_named(document, stages, reference, own_groups, gazetteer)
    reader = Reader(document, entities)
    readings = run("casualties and losses", read_casualties, reader) or []
    mentions = run("events", find_mentions, document, reader, groups, places) or []
    told = run("links", link_claims, document, readings, mentions, reader, dates, places, groups, reference) or NOTHING
    casualties, totals = run("totals", settle_claims, document, told.rows, places, reference) or leave_unsettled(told.rows)
    incidents = run("incidents", find_incidents, document, mentions, casualties, told, groups, places, dates) or []
    rows = point_rows(casualties, incidents)
    harmed = run("named victims", find_harmed, document, reader, entities, readings, rows, incidents) or []
    report = Report(
        schema_version=SCHEMA_VERSION,
        source="-",
        source_sha256=hash_text(text),
        title=document.title,
        reference_date=reference,
        reference_date_source="option" if reference_date else "document" if published else None,
        relevance=run("relevance", find_relevance, document, incidents, casualties, groups, dates) or Relevance("other", ()),
        totals=totals,
        casualties=tuple(rows),
        losses=tuple(told.losses),
        incidents=tuple(incidents),
        people=tuple(harmed),
        groups=tuple(groups),
        places=tuple(places),
        dates=tuple(sorted([*dates, *(run("printed days", find_printed_days, document) or ())], key=attrgetter("start"))),
        warnings=(*(run("warnings", find_warnings, document, dates, places, gazetteer) or ()), *stages.warnings),
    )
    return report if plain.text is text else plain.restore(report)


def leave_unsettled(linked: Sequence[Linked]) -> tuple[list[Casualty], dict[str, Total | None]]:
    """The rows as they are, none of them counted."""
    return [item.row._replace(counted=False) for item in linked], dict.fromkeys(OUTCOMES)
