"""Incidents with deaths as a table with UCDP GED's columns from year to low, for scripts that read
those.

What an article does not state stays empty; what needs UCDP's own tables (ids of conflicts, dyads
and actors, Gleditsch-Ward numbers, PRIO-GRID cells) is left to UCDP. `.docs/event-tables.md` goes
through the columns. Source: UCDP GED Codebook 23.1.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from conflict_cli.formatters.actors import actor_of, country_in, has_own_name, phrase_kind
from conflict_cli.formatters.csv import cell, csv_lines
from conflict_cli.formatters.days import DaySpan, span_of
from conflict_cli.formatters.events import NamedEntities, acled_place, located, named_of, places_of
from conflict_cli.formatters.wording import country_name, visible
from conflict_cli.incidents.sums import is_older
from conflict_cli.incidents.words import ATTACKING, named
from conflict_cli.models import Casualty, Incident, Place, Report

UCDP = (
    "year type_of_violence side_a side_b number_of_sources source_article source_date "
    "source_headline where_prec where_coordinates where_description adm_1 adm_2 latitude "
    "longitude country event_clarity date_prec date_start date_end deaths_a deaths_b "
    "deaths_civilians deaths_unknown best high low"
).split()
UNARMED = frozenset(("civilian", "journalist", "aid_worker", "official"))
# GED's where_prec by type of place: 3 a district, 4 a province, 5 a line or an area without fixed
# borders, 6 a country.
WHERE_PREC = {"district": 3, "province": 4, "region": 5, "road": 5, "natural": 5, "country": 6}
NEAR = 2
GOVERNMENT = "Government of {}"
CIVILIANS = "Civilians"


def write_ucdp(reports: Iterable[Report]) -> Iterator[str]:
    """A header, then a row for each incident with a figure of deaths: GED has no others."""
    yield csv_lines([UCDP])
    for report in reports:
        names = named_of(report)
        told = (
            incident
            for incident in report.incidents
            if incident.killed is not None and incident.killed.high != 0
        )
        rows = (ucdp_row(report, incident, names) for incident in told)
        yield csv_lines([cell(row.get(column)) for column in UCDP] for row in rows)


def ucdp_row(report: Report, incident: Incident, names: NamedEntities) -> dict[str, object]:
    """One incident under GED's columns; deaths by side come from rows whose victims' side is known,
    the rest is unknown.
    """
    places = places_of(names, incident)
    country = (
        next((place.country for place in places if place.country is not None), None) or names.home
    )
    attacker, target = sides(names, incident, country)
    span = span_of(incident.date) if incident.date else None
    known = span if span is not None and span.year_known else None
    by_attacker, by_target, civilians, unknown = deaths(
        rows_of_deaths(report, incident),
        attacker,
        target,
        lambda name: party(name, names, country, "target"),
    )
    is_swapped = target.is_state and not attacker.is_state
    killed = incident.killed
    best = killed and (killed.low if killed.best is None else killed.best)
    return {
        "year": known and date.fromordinal(known.first).year,
        "type_of_violence": type_of_violence(attacker, target),
        "side_a": (target if is_swapped else attacker).name,
        "side_b": (attacker if is_swapped else target).name,
        "number_of_sources": 1,
        "source_article": report.source,
        "source_date": report.reference_date,
        "source_headline": report.title and visible(report.title),
        **where(places),
        "country": country_name(country),
        "event_clarity": 1 if incident.scope == "incident" else 2,
        "date_prec": known and date_precision(known),
        "date_start": known and date.fromordinal(known.first).isoformat(),
        "date_end": known and date.fromordinal(known.last).isoformat(),
        "deaths_a": by_target if is_swapped else by_attacker,
        "deaths_b": by_attacker if is_swapped else by_target,
        "deaths_civilians": civilians,
        "deaths_unknown": unknown,
        "best": best,
        "high": best if killed is None or killed.high is None else killed.high,
        "low": killed and killed.low,
    }


def rows_of_deaths(report: Report, incident: Incident) -> list[Casualty]:
    """The rows of an incident that add up to its deaths; parts of a total stated elsewhere are not
    counted there, but here.
    """
    rows = [
        row
        for number in incident.casualties
        if (row := report.casualties[number]).outcome == "killed"
    ]
    return [row for row in rows if row.counted or is_older(row)] or [
        row for row in rows if row.subset
    ]


class GedSide(NamedTuple):
    """A side as GED names it, None without a name; `is_told` is false if nothing shows its kind."""

    name: str | None = None
    is_state: bool = False
    is_told: bool = False


def sides(names: NamedEntities, incident: Incident, country: str | None) -> tuple[GedSide, GedSide]:
    """Attacker and target: of several, the first of a known kind; nobody is on both sides, and
    civilians never attack.
    """
    attackers = [party(name, names, country, "attacker") for name in incident.attackers]
    first = _chosen([attacker for attacker in attackers if attacker.name != CIVILIANS])
    targets = [party(name, names, country, "target") for name in incident.targets]
    return first, _chosen(
        [target for target in targets if target.name is None or target.name != first.name]
    )


def _chosen(parties: Sequence[GedSide]) -> GedSide:
    return next((side for side in parties if side.is_told), parties[0] if parties else GedSide())


def party(name: str, names: NamedEntities, country: str | None, role: str) -> GedSide:
    """One side: forces of a state are its government, the unarmed are civilians; a side without a
    name stays nameless.
    """
    group = names.groups.get(name)
    actor = actor_of(name, names.groups, country, role)
    if actor.inter == "State forces":
        land = country_name((group.country if group else country_in(name)) or country)
        return GedSide(GOVERNMENT.format(land) if land else actor.name, is_state=True, is_told=True)
    if actor.inter in ("Civilians", "Protesters"):
        return GedSide(CIVILIANS, is_told=phrase_kind(name) not in ("unspecified", "person", None))
    has_name = group is not None or has_own_name(name)
    return GedSide(actor.name if has_name else None, is_told=has_name or actor.inter is not None)


def deaths(
    rows: Sequence[Casualty], attacker: GedSide, target: GedSide, side_of: Callable[[str], GedSide]
) -> tuple[int, int, int, int]:
    """Deaths of the attackers, their target, civilians, and people of unknown side."""
    found = [0, 0, 0, 0]
    for row in rows:
        victims = row.victim_group or row.victims
        fallen = side_of(victims) if victims else GedSide()
        if row.victim_type in UNARMED:
            side = 2
        elif row.victim_group is None and not ATTACKING.isdisjoint(named(row.victims)):
            side = (
                0 if row.perpetrator is None or side_of(row.perpetrator) != attacker else 1
            )  # "the army killed three of the attackers"
        elif not fallen.is_told or fallen.name == CIVILIANS or attacker == target:
            side = 3
        else:
            side = 0 if fallen == attacker else 1 if fallen == target else 3
        found[side] += (row.low if row.best is None else row.best) or 0
    return found[0], found[1], found[2], found[3]


def type_of_violence(attacker: GedSide, target: GedSide) -> int | None:
    """GED's 1 (a state on one side), 2 (none) or 3 (against civilians); None if a side is unknown,
    or has no name and fights no state.

    >>> rebels = GedSide("Boko Haram", is_told=True)
    >>> army = GedSide("Government of Niger", is_state=True, is_told=True)
    >>> type_of_violence(rebels, army), type_of_violence(rebels, GedSide(CIVILIANS))
    (1, 3)
    >>> type_of_violence(GedSide(), army) is None
    True
    """
    if target.name == CIVILIANS:
        return 3 if attacker.is_told else None
    if attacker.is_state or target.is_state:
        return 1 if attacker.is_told and target.is_told else None
    return 2 if attacker.name and target.name else None


def where(places: Sequence[Place]) -> dict[str, object]:
    """The place as written, its levels, and the coordinates of the nearest place that has some,
    with the precision that this leaves.
    """
    if not places:
        return {}
    point, found = located(places)
    levels = acled_place(places)
    return {
        "where_prec": found and where_precision(found, point),
        "where_coordinates": found and (found.coordinates_of or found.name),
        "where_description": places[0].name,
        "adm_1": levels["admin1"],
        "adm_2": levels["admin2"],
        "latitude": found and found.latitude,
        "longitude": found and found.longitude,
    }


def where_precision(place: Place, distance: int = 0) -> int | None:
    """GED's where_prec: 1 the place, 2 near it or a part of it, then by what kind of area it is;
    `distance` counts the nearer places that have no coordinates. A place with the coordinates of a
    province around it is known as exactly as that.

    >>> syria = Place("Syria", "country", "SY", None, 35.0, 38.0, 1, 3, None, ())
    >>> (where_precision(syria), where_precision(syria._replace(type="village",
    ...     coordinates_of="Idlib")))
    (6, 4)
    """
    if place.coordinates_of is not None:
        return 4 if place.precision == 3 else NEAR
    return WHERE_PREC.get(
        place.type, max(place.precision or NEAR, NEAR) if distance else place.precision
    )


def date_precision(span: DaySpan) -> int:
    """GED's: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer.

    >>> [date_precision(DaySpan(1, last, True)) for last in (1, 4, 7, 31, 40)]
    [1, 2, 3, 4, 5]
    """
    length = span.last - span.first + 1
    return next(
        precision for precision, most in enumerate((1, 6, 7, 31, length), 1) if length <= most
    )
