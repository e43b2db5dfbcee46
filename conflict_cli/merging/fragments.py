"""Incidents of one report that add nothing of their own: a headline, a second mention without a
toll or a day.
"""

from collections.abc import Sequence

from conflict_cli.merging.days import DayFit, fit_days
from conflict_cli.merging.kinds import KindFit, fit_kinds
from conflict_cli.merging.models import Locality, ReportedIncident
from conflict_cli.merging.places import PROVINCE, PlaceFit, fit_places


def join_fragments(told: Sequence[ReportedIncident]) -> list[ReportedIncident]:
    """The incidents in text order, each fragment joined to the incident that it repeats, if any."""
    whole = [
        number
        for number, each in enumerate(told)
        if each.date is not None or each.killed is not None
    ]
    found = dict(enumerate(told))
    for number, each in enumerate(told):
        if each.killed is not None or each.background:
            continue
        fitting = [
            other
            for other in whole
            if other in found and other != number and is_of(each, found[other])
        ]
        if fitting:
            host = min(fitting, key=lambda other: (not found[other].is_main, other))
            found[host] = absorb(found[host], found.pop(number))
    return list(found.values())


def is_of(fragment: ReportedIncident, host: ReportedIncident) -> bool:
    """True if an incident without deaths can repeat another: its day, kind and place fit.

    With a day or wounded of its own it must be of the same day, the other must have a number of
    killed, and only one of them may have wounded. One place must then hold the other or be the
    same, unless the other has only a name for its place and the kind is the same.
    """
    if (
        host.background
        or fragment.status != host.status
        or fit_kinds(fragment, host) is KindFit.APART
    ):
        return False
    place, day = fit_places(fragment.spot, host.spot), fit_days(fragment, host)
    if fragment.date is not None or fragment.wounded is not None:
        is_new = fragment.wounded is not None and host.wounded is not None
        is_there = place >= PlaceFit.INSIDE or (
            place is PlaceFit.OPEN and is_vague(host) and fit_kinds(fragment, host) is KindFit.SAME
        )
        return day is DayFit.SAME and is_there and host.killed is not None and not is_new
    if day is DayFit.APART or place is PlaceFit.APART:
        return False
    return fit_kinds(fragment, host) is KindFit.SAME or place >= PlaceFit.INSIDE


def absorb(host: ReportedIncident, fragment: ReportedIncident) -> ReportedIncident:
    """The incident with what the fragment adds: its names, and its place if that is more exact."""
    spot = max(host.spot, fragment.spot, key=exactness)
    if spot is not host.spot and spot is not None and host.spot is not None:
        spot = spot._replace(
            inside=(*spot.inside, host.spot.key, *host.spot.inside),
            home=spot.home or host.spot.home,
        )
    return host._replace(
        ids=(*host.ids, *fragment.ids),
        rows=(*host.rows, *fragment.rows),
        spot=spot,
        attackers=(
            *host.attackers,
            *(name for name in fragment.attackers if name not in host.attackers),
        ),
        targets=(*host.targets, *(name for name in fragment.targets if name not in host.targets)),
        weapons=(*host.weapons, *(name for name in fragment.weapons if name not in host.weapons)),
        wounded=host.wounded or fragment.wounded,
        figures=(*host.figures, *fragment.figures),
        parties=(
            *host.parties,
            *(party for party in fragment.parties if party not in host.parties),
        ),
        wording=tuple(sorted({*host.wording, *fragment.wording})),
        is_main=host.is_main or fragment.is_main,
    )


def is_vague(told: ReportedIncident) -> bool:
    """True if at most the name or the country of an incident's place is known."""
    return exactness(told.spot) <= NAME


NAME = 1


def exactness(spot: Locality | None) -> int:
    """The detail of a place: nothing, a country or a bare name, a province, a name of a known kind,
    a point.

    >>> exactness(None)
    0
    """
    if spot is None:
        return 0
    if spot.width <= PROVINCE:
        return 2 if spot.width else NAME
    if spot.latitude is not None:
        return 4
    return NAME if spot.type == "place" else 3
