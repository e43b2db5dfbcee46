"""The rows as their incidents complete them: the incident's id, and the spot where it was."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from conflict_cli.incidents.places import Whereabouts
from conflict_cli.linking.whereabouts import tier
from conflict_cli.models import Casualty, Evidence, Incident, Place
from conflict_cli.text.document import Document


def point_rows(
    document: Document,
    casualties: Sequence[Casualty],
    incidents: Sequence[Incident],
    places: Sequence[Place],
) -> list[Casualty]:
    """The rows with the ids of their incidents.

    A row whose place is that of another sentence takes the narrower place of its incident.
    """
    owners = {number: incident for incident in incidents for number in incident.casualties}
    named = {place.name: place for place in places}
    where: Whereabouts | None = None
    rows = []
    for number, row in enumerate(casualties):
        incident = owners.get(number)
        row = row._replace(incident=incident.id if incident is not None else None)
        spot = spot_of(row, incident, named) if incident is not None else None
        if spot is not None:
            where = where or Whereabouts(document, places)
            if where.holds(*spot):
                row = at_spot(row, spot[1])
        rows.append(row)
    return rows


def spot_of(
    row: Casualty, incident: Incident, places: Mapping[str, Place]
) -> tuple[Place, Place] | None:
    """The place of a row and the narrower one of its incident; None if the incident's is not
    narrower, or if the row's is that of its own sentence.

    "A riot in a jail of the country left 29 dead. It broke out in Gao. … Guards killed 24": the 24
    died in Gao; but "24 died in the country's north" has a place of its own.
    """
    found = row.evidence.place
    if found is None or found.from_ != "incident":
        return None
    outer, inner = places.get(row.place or ""), places.get(incident.place or "")
    if outer is None or inner is None or tier(outer) <= tier(inner):
        return None
    return outer, inner


def at_spot(row: Casualty, spot: Place) -> Casualty:
    """The row at a place, by its last mention before the row or its first one."""
    mentions = sorted((mention.start, mention.end) for mention in spot.mentions)
    start, end = mentions[max(0, bisect_right(mentions, (row.start, row.start)) - 1)]
    evidence = row.evidence._replace(place=Evidence("incident", start, end))
    return row._replace(place=spot.name, evidence=evidence)
