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
        if incident is not None and may_narrow(row, incident, named):
            where = where or Whereabouts(document, places)
            row = narrow_place(row, named[str(incident.place)], named[str(row.place)], where)
        own = incident.id if incident is not None else None
        rows.append(row._replace(incident=own))
    return rows


def may_narrow(row: Casualty, incident: Incident, places: Mapping[str, Place]) -> bool:
    """True if a row's place is not its own sentence's and is wider than its incident's.

    "A riot in a jail of the country left 29 dead. It broke out in Gao. … Guards killed 24": the 24
    died in Gao; but "24 died in the country's north" has a place of its own.
    """
    found = row.evidence.place
    if found is None or found.from_ != "incident" or row.place == incident.place:
        return False
    outer, inner = places.get(row.place or ""), places.get(incident.place or "")
    return outer is not None and inner is not None and tier(outer) > tier(inner)


def narrow_place(row: Casualty, inner: Place, outer: Place, where: Whereabouts) -> Casualty:
    """The row at the inner place if that is in the outer one, by its last mention before the row or
    its first one.
    """
    if not where.holds(outer, inner):
        return row
    starts = sorted((mention.start, mention.end) for mention in inner.mentions)
    start, end = starts[max(0, bisect_right(starts, (row.start, row.start)) - 1)]
    evidence = row.evidence._replace(place=Evidence("incident", start, end))
    return row._replace(place=inner.name, evidence=evidence)
