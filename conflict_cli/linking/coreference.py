"""Which statements tell of one incident: named steps in order, nothing else joins two of them."""

from collections.abc import Sequence

from conflict_cli.linking.links import Link
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.whereabouts import tier, within
from conflict_cli.models import Date, Place

RECENT = 8  # incidents that a statement is compared with, the latest first: a text without an end stays cheap


class Incident:
    """An incident while its statements come in."""

    __slots__ = ("dates", "number", "places", "scope", "statements")

    def __init__(self, number: int, scope: str) -> None:
        self.number, self.scope = number, scope
        self.statements: list[Statement] = []
        self.dates: list[Link[Date]] = []
        self.places: list[Link[Place]] = []

    def add(self, statement: Statement) -> None:
        """Takes a statement in."""
        statement.incident = self.number
        self.statements.append(statement)
        if statement.links.date is not None:
            self.dates.append(statement.links.date)
        if statement.links.place is not None:
            self.places.append(statement.links.place)

    @property
    def last(self) -> Statement:
        """The statement told last."""
        return self.statements[-1]


def group_statements(statements: Sequence[Statement]) -> list[Incident]:
    """The incidents that statements in text order tell of; those of the title join what the body tells."""
    incidents: list[Incident] = []
    for statement in statements:
        if statement.title:
            continue
        if statement.links.scope in ("cumulative", "background"):
            alone = Incident(len(incidents), statement.links.scope)
            alone.add(statement)
            incidents.append(alone)
            continue
        chosen = find_incident(
            statement, [incident for incident in incidents if incident.scope not in ("cumulative", "background")][-RECENT:]
        )
        if chosen is None:
            chosen = Incident(len(incidents), statement.links.scope)
            incidents.append(chosen)
        chosen.add(statement)
    for statement in statements:
        if statement.title:
            chosen = next(
                (incident for incident in incidents if incident.scope not in ("cumulative", "background") and fits(statement, incident)),
                None,
            )
            if chosen is None:
                chosen = Incident(len(incidents), statement.links.scope)
                incidents.append(chosen)
            chosen.add(statement)
    return incidents


def find_incident(statement: Statement, incidents: Sequence[Incident]) -> Incident | None:
    """The incident that a statement goes on with, None where it opens one."""
    if not incidents:
        return None
    latest = max(incidents, key=lambda incident: incident.last.start)
    place, date = statement.links.place, statement.links.date
    if statement.opens:
        return next((incident for incident in reversed(incidents) if place and date and same_spot(statement, incident)), None)
    if latest.last.sentence == statement.sentence and fits(statement, latest):
        return latest
    if place is not None or date is not None:
        known = next((incident for incident in reversed(incidents) if same_spot(statement, incident)), None)
        if known is not None:
            return known
    if fits(statement, latest):
        return latest
    return next((incident for incident in reversed(incidents) if statement.definite and fits(statement, incident)), None)


def same_spot(statement: Statement, incident: Incident) -> bool:
    """Whether a statement names the day and place of an incident: of one, where it names no other."""
    place, date = statement.links.place, statement.links.date
    named = place is not None and any(other.value.name == place.value.name for other in incident.places)
    day = date is not None and any(other.value.value == date.value.value for other in incident.dates)
    return (named and (day or date is None or not incident.dates)) or (day and (place is None or not incident.places))


def fits(statement: Statement, incident: Incident) -> bool:
    """Whether nothing that a statement says of day and place contradicts what an incident's statements say."""
    date, place = statement.links.date, statement.links.place
    if date is not None and incident.dates and not any(dates_meet(date.value, other.value) for other in incident.dates):
        return False
    return place is None or all(places_meet(place.value, other.value) for other in incident.places)


def dates_meet(one: Date, two: Date) -> bool:
    """Whether two dates may be of one happening: the same, or one within the other."""
    if one.value is None or two.value is None or one.value == two.value:
        return True
    first, second = one.value.split("/"), two.value.split("/")
    if len(first) == len(second) == 1:
        return first[0].startswith(second[0]) or second[0].startswith(first[0])
    return first[0] <= second[-1] and second[0] <= first[-1]


def places_meet(one: Place, two: Place) -> bool:
    """Whether two places may be of one happening: the same, or one within the other."""
    if one.name == two.name:
        return True
    if tier(one) == tier(two):
        return tier(one) == 0 and "facility" in (one.type, two.type)
    spot, area = (one, two) if tier(one) < tier(two) else (two, one)
    return within(spot, area)
