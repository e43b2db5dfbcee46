"""The keys by which rows are added up: day, first-order division, sides, kind of victims and kind
of incident.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from conflict_cli.models import Casualty, Place, Report

BY = ("total", "day", "admin1", "perpetrator", "victim_group", "victim_type", "incident_type")


class Key(NamedTuple):
    """One line of the sums. `within` contains `key`: the country of an admin1, the event type of a
    sub-event type.

    `key` is None if the article does not state it.
    """

    by: str
    within: str | None
    key: str | None


class Keys:
    """The keys of a report's rows, one of each kind of `BY` for every row."""

    def __init__(self, report: Report) -> None:
        self._incidents = {incident.id: incident for incident in report.incidents}
        self._places = {place.name: place for place in report.places}

    def of(self, row: Casualty) -> Iterator[Key]:
        """The keys of a row, in the order of `BY`; a day and a place that only its incident has are
        its own.
        """
        incident = self._incidents.get(row.incident or "")
        day, place, within = (
            (incident.date, incident.place, incident.within) if incident else (None, None, ())
        )
        yield Key("total", None, None)
        yield Key("day", None, row.date or day)
        yield Key("admin1", *division_of(self._around(row.place or place, within)))
        yield Key("perpetrator", None, row.perpetrator_group)
        yield Key("victim_group", None, row.victim_group)
        yield Key("victim_type", None, row.victim_type)
        yield Key(
            "incident_type",
            *((incident.event_type, incident.sub_event_type) if incident else (None, None)),
        )

    def _around(self, name: str | None, within: Iterable[str]) -> list[Place]:
        """A place and those around it, the nearest first."""
        place = self._places.get(name or "")
        if place is None:
            return []
        names = dict.fromkeys((*filter(None, [place.coordinates_of]), *within))
        return [place, *(self._places[other] for other in names if other in self._places)]


def division_of(places: Iterable[Place]) -> tuple[str | None, str | None]:
    """Country and first-order division of a place, by itself and by those around it; None if they
    are unknown.

    >>> village = Place("Sule", "village", None, None, None, None, None, None, None, ())
    >>> division_of([village, Place("Kano", "province", "NG", None, None, None, None, None, None,
    ...     ())])
    ('NG', 'Kano')
    """
    country = admin1 = None
    for place in places:
        if country is not None and place.country not in (None, country):
            break  # beyond a border, whose divisions are not those of the place
        country = country or place.country
        admin1 = admin1 or place.admin1 or (place.name if place.type == "province" else None)
    return country, admin1
