"""Incidents as a table with ACLED's columns from event_date to fatalities, for scripts that read
those.

What an article does not state stays empty; ACLED's own codes (regions, ids) are left to ACLED.
`.docs/event-tables.md` goes through the columns. Source: ACLED Codebook (2024).
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from conflict_cli.engine.phrases import read_entries
from conflict_cli.formatters.actors import acled_sides
from conflict_cli.formatters.csv import cell, csv_lines
from conflict_cli.formatters.days import DaySpan, span_of
from conflict_cli.formatters.wording import country_name, visible
from conflict_cli.lexicon.country_numbers import NUMBERS
from conflict_cli.models import Group, Incident, Place, Report

ACLED = (
    "event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 "
    "inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 "
    "admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities"
).split()
# ACLED's category by event type, and by sub-event type where that differs.
DISORDER = {
    "Protests": "Demonstrations",
    "Excessive force against protesters": "Political violence; Demonstrations",
    "Riots": "Political violence",
    "Violent demonstration": "Demonstrations",
    "Strategic developments": "Strategic developments",
}
# Event types that can target civilians: in battles both sides are armed.
AIMED = frozenset(("Violence against civilians", "Explosions/Remote violence", "Riots"))
# ACLED's kinds of actors in the order in which it joins two of them.
ORDER = (
    "State forces",
    "Rebel group",
    "Political militia",
    "Identity militia",
    "Rioters",
    "Protesters",
    "External/Other forces",
    "Civilians",
)
PLURALS = frozenset(
    (20, 24, 40, 200, 2_000, 20_000, 200_000)
)  # tens, dozens, scores, hundreds and so on: two of the unit
MONTH = 31
WIDE = frozenset(("province", "region", "country"))
UNTOLD = frozenset(("denied", "feared", "planned"))  # statuses that are no events to a coder


def write_acled(reports: Iterable[Report]) -> Iterator[str]:
    """A header, then a row for each incident that is said to have happened or to have been
    foiled.
    """
    yield csv_lines([ACLED])
    for report in reports:
        names = named_of(report)
        rows = (
            acled_row(report, incident, names)
            for incident in report.incidents
            if incident.status not in UNTOLD
        )
        yield csv_lines([cell(row.get(column)) for column in ACLED] for row in rows)


class NamedEntities(NamedTuple):
    """The places and groups of a report by name, and the country of most of its places."""

    places: dict[str, Place]
    groups: dict[str, Group]
    home: str | None


def named_of(report: Report) -> NamedEntities:
    """The places and groups of a report, looked up for each of its incidents."""
    return NamedEntities(
        {place.name: place for place in report.places},
        {group.name: group for group in report.groups},
        home_of(report),
    )


def acled_row(report: Report, incident: Incident, names: NamedEntities) -> dict[str, object]:
    """One incident under ACLED's columns; fatalities are the best figure, else the low
    one, else 0.
    """
    places = places_of(names, incident)
    country = (
        next((place.country for place in places if place.country is not None), None) or names.home
    )
    first, second = acled_sides(names.groups, incident, country)
    inter1, inter2 = (side[0].inter if side else None for side in (first, second))
    span = span_of(incident.date) if incident.date else None
    known = span if span is not None and span.year_known else None
    dated = known if known is not None and known.last - known.first < MONTH else None
    disorder = DISORDER.get(
        incident.sub_event_type or "", DISORDER.get(incident.event_type or "", "Political violence")
    )
    is_aimed = (
        inter2 == "Civilians" and incident.event_type in AIMED
    ) or incident.sub_event_type == "Excessive force against protesters"
    return {
        "event_date": dated and middle(dated).isoformat(),
        "year": middle(dated).year if dated else known and year_of(known),
        "time_precision": dated and time_precision(dated),
        "disorder_type": incident.event_type and disorder,
        "event_type": incident.event_type,
        "sub_event_type": incident.sub_event_type,
        "actor1": first[0].name if first else None,
        "assoc_actor_1": "; ".join(actor.name for actor in first[1:]) or None,
        "inter1": inter1,
        "actor2": second[0].name if second else None,
        "assoc_actor_2": "; ".join(actor.name for actor in second[1:]) or None,
        "inter2": inter2,
        "interaction": interaction(inter1, inter2, is_alone=not second),
        "civilian_targeting": "Civilian targeting" if is_aimed else None,
        "iso": country_numbers().get(country or ""),
        "country": country_name(country),
        **acled_place(places),
        "source": report.source,
        "notes": visible(incident.text),
        "fatalities": fatalities(report, incident),
    }


def fatalities(report: Report, incident: Incident) -> int:
    """The most conservative figure, 0 without deaths; for words such as "dozens" ACLED counts one
    unit, the report two.
    """
    killed = incident.killed
    if killed is None:
        return 0
    dead = [
        row
        for row in (report.casualties[number] for number in incident.casualties)
        if row.outcome == "killed"
    ]
    summed = [
        row for row in dead if row.counted
    ] or dead  # an older event has its dead, though no total counts them
    vague = [row.low or 0 for row in summed if row.qualifier == "vague"]
    told = killed.low if killed.best is None else killed.best
    return max(0, (told or 0) - sum(low // 2 for low in vague if low in PLURALS))


def interaction(first: str | None, second: str | None, *, is_alone: bool) -> str | None:
    """The kinds of both actors in ACLED's order, whoever began; for a single actor, its kind.

    >>> (interaction("Rebel group", "State forces", is_alone=False),
    ...     interaction("Protesters", None, is_alone=True))
    ('State forces-Rebel group', 'Protesters only')
    """
    if first and second:
        return "-".join(sorted((first, second), key=ORDER.index))
    return f"{first} only" if first and is_alone else None


def places_of(names: NamedEntities, incident: Incident) -> list[Place]:
    """The place of an incident and those that the text puts it into, the nearest first."""
    return [
        names.places[name] for name in (incident.place, *incident.within) if name in names.places
    ]


def home_of(report: Report) -> str | None:
    """The country of most places of a report, for an incident whose own places show none."""
    countries = [place.country for place in report.places if place.country is not None]
    return max(countries, key=countries.count) if countries else None


def located(places: Sequence[Place]) -> tuple[int, Place | None]:
    """The nearest place that has coordinates, and how many nearer ones have none."""
    return next(
        ((number, place) for number, place in enumerate(places) if place.latitude is not None),
        (0, None),
    )


def acled_place(places: Sequence[Place]) -> dict[str, object]:
    """Location, its administrative levels, and coordinates: of the nearest place that has some,
    with the precision that this leaves.
    """
    if not places:
        return {}
    outer = [
        place for place in places[1:] if place.name != places[0].name and place.type != "country"
    ]
    provinces = [place.name for place in outer if place.type in ("province", "region")]
    admin1 = provinces[-1] if provinces else places[0].admin1 or (outer[-1].name if outer else None)
    levels = [place.name for place in outer if place.name != admin1]
    point, found = located(places)
    return {
        "location": places[0].name,
        "admin1": admin1,
        "admin2": levels[-1] if levels else None,
        "admin3": levels[-2] if len(levels) > 1 else None,
        "latitude": found and found.latitude,
        "longitude": found and found.longitude,
        "geo_precision": found
        and (
            found.precision
            if point == 0
            else max(found.precision or 1, 3 if found.type in WIDE else 2)
        ),
    }


@cache
def country_numbers() -> dict[str, int]:
    """ISO's numbers by its codes."""
    return {entry.phrase: int(entry.attributes[0]) for entry in read_entries(NUMBERS)}


def middle(span: DaySpan) -> date:
    """The middle day, or the earlier of two: ACLED dates an event by it if the day is not known.

    >>> middle(DaySpan(1, 31, True)).day, middle(DaySpan(1, 2, True)).day
    (16, 1)
    """
    return date.fromordinal((span.first + span.last) // 2)


def year_of(span: DaySpan) -> int | None:
    """The year of a span, None if it is in two years."""
    first, last = (date.fromordinal(day).year for day in (span.first, span.last))
    return first if first == last else None


def time_precision(span: DaySpan) -> int:
    """ACLED's: 1 the day, 2 about a week, 3 about a month.

    >>> [time_precision(DaySpan(1, last, True)) for last in (1, 7, 31)]
    [1, 2, 3]
    """
    length = span.last - span.first + 1
    return 1 if length == 1 else 2 if length <= 7 else 3
