"""The way of the data: text in, report out."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from itertools import count

from conflict_cli.caveats import find_warnings
from conflict_cli.extractors.casualties import Reader, read_casualties
from conflict_cli.extractors.dates import find_dates, find_reference_date
from conflict_cli.extractors.groups import find_groups
from conflict_cli.extractors.people import find_people
from conflict_cli.extractors.places import find_places
from conflict_cli.gazetteer import Gazetteer
from conflict_cli.incidents import find_incidents
from conflict_cli.linking import link_claims
from conflict_cli.models import Report
from conflict_cli.settling import settle_claims
from conflict_cli.tagging import locate_entities
from conflict_cli.text import read_document

SCHEMA_VERSION = "1"
# Loading OpenSSL for its SHA-256 takes 2 ms, as long as hashing so many characters with Python's own, which is a quarter as fast: what one
# run of the command on an article hashes, its options and the article, is not worth that.
SHORT = 100_000
HASHED = count()
SMALL_SHA256 = "_sha2" if sys.version_info >= (3, 12) else "_sha256"


def extract(
    text: str, *, reference_date: str | None = None, title: str | None = None, groups: str | None = None, places: str | None = None
) -> Report:
    """Everything that an article states: casualties, losses, groups, places and dates.

    `reference_date` (ISO 8601) is the day that relative and year-less dates are counted from; without it a dateline or
    publication line of the text is used, without that years stay unknown: the clock is never read. `title` is used where
    the text shows no headline of its own. Never raises on any `str`.

    `groups` (lines of `name | abbreviations | type | country | other names`) and `places` (CSV with a header: name, latitude,
    longitude, country, admin1, type) are tables of the caller's own, which beat ours; a faulty one raises `TableError`, a `ValueError`.
    """
    with uncollected():
        if groups is None and places is None:
            return _extract(text, title, reference_date)
        from conflict_cli.tables import check_groups, read_places  # csv is for tables only

        return _extract(text, title, reference_date, check_groups(groups) if groups else None, read_places(places) if places else None)


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
    if next(HASHED) < 2 and len(text) < SHORT:
        with suppress(ImportError):
            return import_module(SMALL_SHA256).sha256(text.encode("utf-8", "surrogatepass")).hexdigest()  # type: ignore[no-any-return]
    from hashlib import sha256

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _extract(
    text: str, title: str | None, reference_date: str | None, own_groups: str | None = None, gazetteer: Gazetteer | None = None
) -> Report:
    document = read_document(text, title)
    published = None if reference_date else find_reference_date(document)
    reference = reference_date or published
    dates = find_dates(document, reference)
    groups = find_groups(document, own_groups)
    taken = [(date.start, date.end) for date in dates] + [(mention.start, mention.end) for group in groups for mention in group.mentions]
    people = find_people(document, sorted(taken))
    taken += [(person.start, person.end) for person in people]
    places = find_places(document, sorted(taken), gazetteer)
    entities = locate_entities(dates, groups, places, [(person.start, person.end, person.victim_type) for person in people])
    reader = Reader(document, entities)
    linked, losses = link_claims(document, read_casualties(reader), reader.read, dates, places, groups, reference)
    casualties, totals = settle_claims(document, linked, places)
    return Report(
        schema_version=SCHEMA_VERSION,
        source="-",
        source_sha256=hash_text(text),
        title=document.title,
        reference_date=reference,
        reference_date_source="option" if reference_date else "document" if published else None,
        totals=totals,
        casualties=tuple(casualties),
        losses=tuple(losses),
        incidents=tuple(find_incidents(document, casualties, losses, groups, places)),
        groups=tuple(groups),
        places=tuple(places),
        dates=tuple(dates),
        warnings=find_warnings(document, dates, places, gazetteer),
    )
