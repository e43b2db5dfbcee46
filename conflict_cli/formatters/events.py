"""Incidents as event tables: with ACLED's columns from event_date to fatalities, or UCDP GED's from year to low.

For people whose scripts read those. What an article does not tell stays empty; codes that need the projects' own tables (ACLED's regions,
Gleditsch-Ward numbers) are left to them. Sources: ACLED Codebook (2024), UCDP GED Codebook 23.1.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from conflict_cli.engine.phrases import read_entries
from conflict_cli.formatters.actors import acled_sides
from conflict_cli.formatters.csv import cell, csv_lines
from conflict_cli.formatters.days import Span, span_of
from conflict_cli.formatters.wording import country_name, visible
from conflict_cli.incidents.drafts import is_older
from conflict_cli.incidents.words import ATTACKING, STATE, named
from conflict_cli.lexicon.country_numbers import NUMBERS
from conflict_cli.models import Casualty, Group, Incident, Place, Report

ACLED = (
    "event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 "
    "interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source "
    "source_scale notes fatalities"
).split()
UCDP = (
    "year type_of_violence side_a side_b source_article source_headline where_prec where_coordinates where_description adm_1 latitude "
    "longitude country event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low"
).split()
CIVILIANS = frozenset(("civilian", "journalist", "aid_worker", "official"))
# ACLED's category by event type, and by sub-event type where that differs.
DISORDER = {
    "Protests": "Demonstrations",
    "Excessive force against protesters": "Political violence; Demonstrations",
    "Riots": "Political violence",
    "Violent demonstration": "Demonstrations",
    "Strategic developments": "Strategic developments",
}
WIDE = frozenset(("province", "region", "country"))
# GED's where_prec by type of place: 3 a district, 4 a province, 5 a line or an area without fixed borders, 6 a country.
WHERE_PREC = {"district": 3, "province": 4, "region": 5, "road": 5, "natural": 5, "country": 6}


UNTOLD = frozenset(("denied", "feared", "planned"))  # no coder's events


def write_acled(reports: Iterable[Report]) -> Iterator[str]:
    """A header, then a row for each incident of each article that is said to have happened or was kept from it."""
    yield csv_lines([ACLED])
    for report in reports:
        names = named_of(report)
        rows = (acled_row(report, incident, names) for incident in report.incidents if incident.status not in UNTOLD)
        yield csv_lines([cell(row.get(column)) for column in ACLED] for row in rows)


def write_ucdp(reports: Iterable[Report]) -> Iterator[str]:
    """A header, then a row for each incident with a figure of deaths: GED has no others."""
    yield csv_lines([UCDP])
    for report in reports:
        names = named_of(report)
        told = (incident for incident in report.incidents if incident.killed is not None and incident.killed.high != 0)
        rows = (ucdp_row(report, incident, names) for incident in told)
        yield csv_lines([cell(row.get(column)) for column in UCDP] for row in rows)


class Named(NamedTuple):
    """What a report names, by name: its places and its groups, and the country of most of its places."""

    places: dict[str, Place]
    groups: dict[str, Group]
    home: str | None


def named_of(report: Report) -> Named:
    """The places and groups of a report, looked up for each of its incidents."""
    return Named({place.name: place for place in report.places}, {group.name: group for group in report.groups}, home_of(report))


def acled_row(report: Report, incident: Incident, names: Named) -> dict[str, object]:
    """One incident under ACLED's columns; fatalities are the best figure, the low one where there is no best, 0 where no death is told."""
    places = places_of(names, incident)
    country = next((place.country for place in places if place.country is not None), None) or names.home
    first, second = acled_sides(names.groups, incident, country)
    inter1, inter2 = (side[0].inter if side else None for side in (first, second))
    span = span_of(incident.date) if incident.date else None
    known = span if span is not None and span.year_known else None
    disorder = DISORDER.get(incident.sub_event_type or "", DISORDER.get(incident.event_type or "", "Political violence"))
    is_violent = disorder.startswith("Political violence")
    is_aimed = (inter2 == "Civilians" and is_violent) or incident.sub_event_type == "Excessive force against protesters"
    killed = incident.killed
    return {
        "event_date": known and date.fromordinal(known.first).isoformat(),
        "year": known and date.fromordinal(known.first).year,
        "time_precision": known and time_precision(known),
        "disorder_type": incident.event_type and disorder,
        "event_type": incident.event_type,
        "sub_event_type": incident.sub_event_type,
        "actor1": first[0].name if first else None,
        "assoc_actor_1": "; ".join(actor.name for actor in first[1:]) or None,
        "inter1": inter1,
        "actor2": second[0].name if second else None,
        "assoc_actor_2": "; ".join(actor.name for actor in second[1:]) or None,
        "inter2": inter2,
        "interaction": f"{inter1}-{inter2}" if inter1 and inter2 else None,
        "civilian_targeting": "Civilian targeting" if is_aimed else None,
        "iso": country_numbers().get(country or ""),
        "country": country_name(country),
        **acled_place(places),
        "source": report.source,
        "notes": visible(incident.text),
        "fatalities": (killed.low if killed.best is None else killed.best) if killed is not None else 0,
    }


def places_of(names: Named, incident: Incident) -> list[Place]:
    """The place of an incident and those that the text puts it into, the nearest first."""
    return [names.places[name] for name in (incident.place, *incident.within) if name in names.places]


def home_of(report: Report) -> str | None:
    """The country of most places of a report: of an incident whose own places tell none."""
    countries = [place.country for place in report.places if place.country is not None]
    return max(countries, key=countries.count) if countries else None


def acled_place(places: Sequence[Place]) -> dict[str, object]:
    """Location, its administrative levels, and coordinates: of the nearest place that has some, with the precision that this leaves."""
    if not places:
        return {}
    outer = [place for place in places[1:] if place.name != places[0].name and place.type != "country"]
    provinces = [place.name for place in outer if place.type in ("province", "region")]
    admin1 = provinces[-1] if provinces else places[0].admin1 or (outer[-1].name if outer else None)
    levels = [place.name for place in outer if place.name != admin1]
    point = next((number for number, place in enumerate(places) if place.latitude is not None), None)
    found = places[point] if point is not None else None
    return {
        "location": places[0].name,
        "admin1": admin1,
        "admin2": levels[-1] if levels else None,
        "admin3": levels[-2] if len(levels) > 1 else None,
        "latitude": found and found.latitude,
        "longitude": found and found.longitude,
        "geo_precision": found and (found.precision if point == 0 else max(found.precision or 1, 3 if found.type in WIDE else 2)),
    }


def ucdp_row(report: Report, incident: Incident, names: Named) -> dict[str, object]:
    """One incident under GED's columns; deaths by side are of rows whose victims' side is told, the rest is unknown."""
    first, second = sides(report, incident)
    span = span_of(incident.date) if incident.date else None
    known = span if span is not None and span.year_known else None
    place = names.places.get(incident.place or "")
    killed_rows = [row for number in incident.casualties if (row := report.casualties[number]).outcome == "killed"]
    # Parts of a total that was told elsewhere are not counted there, but here.
    rows = [row for row in killed_rows if row.counted or is_older(row)] or [row for row in killed_rows if row.subset]
    side_a, side_b, civilians, unknown = deaths(rows, first, second)
    killed = incident.killed
    return {
        "year": known and date.fromordinal(known.first).year,
        "type_of_violence": type_of_violence(names, first, second),
        "side_a": first[0] if first else None,
        "side_b": second[0] if second else None,
        "source_article": report.source,
        "source_headline": report.title and visible(report.title),
        "where_prec": place and where_precision(place),
        **where(place, "where_coordinates", "adm_1"),
        "where_description": incident.place,
        "event_clarity": 1 if incident.scope == "incident" else 2,
        "date_prec": known and date_precision(known),
        "date_start": known and date.fromordinal(known.first).isoformat(),
        "date_end": known and date.fromordinal(known.last).isoformat(),
        "deaths_a": side_a,
        "deaths_b": side_b,
        "deaths_civilians": civilians,
        "deaths_unknown": unknown,
        "best": killed and (killed.low if killed.best is None else killed.best),
        "high": killed and killed.high,
        "low": killed and killed.low,
    }


def sides(report: Report, incident: Incident) -> tuple[list[str], list[str]]:
    """Who attacked and who was attacked; unarmed victims without a group are "Civilians", as both projects call them."""
    rows = [report.casualties[number] for number in incident.casualties]
    unarmed = {row.victims for row in rows if row.victim_group is None and row.victim_type in CIVILIANS}
    targets = [target for target in incident.targets if target not in unarmed]
    return list(incident.attackers), targets + (["Civilians"] if unarmed else [])


def deaths(rows: Sequence[Casualty], first: Sequence[str], second: Sequence[str]) -> tuple[int, int, int, int]:
    """Deaths of side a, side b, civilians and unknown; attackers who fell are of the side that attacked."""
    found = [0, 0, 0, 0]
    for row in rows:
        victims = row.victim_group or row.victims
        if row.victim_type in CIVILIANS:
            side = 2
        elif victims in first or (row.victim_group is None and not ATTACKING.isdisjoint(named(row.victims))):
            side = 0
        else:
            side = 1 if victims in second and row.victim_group else 3
        found[side] += (row.low if row.best is None else row.best) or 0
    return found[0], found[1], found[2], found[3]


def type_of_violence(names: Named, first: Sequence[str], second: Sequence[str]) -> int | None:
    """GED's 1 (a state on one side), 2 (none) or 3 (against civilians); None where a side is not a known group."""
    if first and second and second[0] == "Civilians":
        return 3
    known = [names.groups.get(side[0]) if side else None for side in (first, second)]
    if any(group.type in STATE for group in known if group is not None):
        return 1
    return 2 if all(known) else None


def where(place: Place | None, name: str, admin1: str) -> dict[str, object]:
    """The place under the columns of either project."""
    if place is None:
        return {}
    return {
        name: place.name,
        admin1: place.admin1,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "country": country_name(place.country),
    }


def where_precision(place: Place) -> int | None:
    """GED's where_prec: 1 the place, 2 near it or a part of it, then by what kind of area it is; None where that is not known.

    >>> where_precision(Place("Syria", "country", "SY", None, 35.0, 38.0, 1, 3, None, ()))
    6
    """
    return WHERE_PREC.get(place.type, place.precision)


@cache
def country_numbers() -> dict[str, int]:
    """ISO's numbers by its codes."""
    return {entry.phrase: int(entry.attributes[0]) for entry in read_entries(NUMBERS)}


def time_precision(span: Span) -> int:
    """ACLED's: 1 the day, 2 about a week, 3 about a month or longer.

    >>> [time_precision(Span(1, last, True)) for last in (1, 7, 31)]
    [1, 2, 3]
    """
    length = span.last - span.first + 1
    return 1 if length == 1 else 2 if length <= 7 else 3


def date_precision(span: Span) -> int:
    """GED's: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer.

    >>> [date_precision(Span(1, last, True)) for last in (1, 4, 7, 31, 40)]
    [1, 2, 3, 4, 5]
    """
    length = span.last - span.first + 1
    return next(precision for precision, most in enumerate((1, 6, 7, 31, length), 1) if length <= most)
