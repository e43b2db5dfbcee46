"""Groups the statements about one incident, by steps in a fixed order; nothing else joins two."""

from collections.abc import Iterator, Sequence
from typing import Literal

from conflict_cli.linking.links import Link
from conflict_cli.linking.older import DAYS
from conflict_cli.linking.scopes import TOLD_APART
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.whereabouts import tier, within
from conflict_cli.models import Date, Place
from conflict_cli.vocabulary import words_of

# The most days and places of an incident that are compared; only endless texts have more.
DISTINCT = 20
# Kinds of statements that say who is responsible for what was reported.
Responsibility = Literal["blame", "claim", "own"]
RESPONSIBLE = frozenset(words_of(Responsibility))
# How many statements or sentences to look back; what is further off belongs to something else.
REACH = 40
# Sentences after a statement that may state what it leaves open.
NEAR = 3
# The most incidents that a statement is compared with, the latest first: endless texts stay cheap.
RECENT = 8


class StatementGroup:
    """An incident to which statements are added, with the days and places that they name.

    `body` has the statements of the body in text order, `titles` those of the title.
    """

    __slots__ = ("body", "dates", "number", "places", "scope", "sentences", "several", "titles")

    def __init__(self, number: int, scope: str) -> None:
        self.number, self.scope = number, scope
        self.body: list[Statement] = []
        self.titles: list[Statement] = []
        self.sentences: set[int] = set()
        self.dates: dict[str | None, Date] = {}
        self.places: dict[str, Place] = {}
        self.several = False

    def add(self, statement: Statement) -> None:
        """Takes a statement in."""
        statement.incident = self.number
        told = self.titles if statement.title else self.body
        statement.position = len(told)
        self.several = self.several or statement.several or statement.of_several
        told.append(statement)
        self.sentences.add(statement.sentence)
        links = statement.links
        if links.date is not None and len(self.dates) < DISTINCT:
            self.dates.setdefault(links.date.value.value, links.date.value)
        if links.place is not None and len(self.places) < DISTINCT:
            self.places.setdefault(links.place.value.name, links.place.value)

    @property
    def hurts(self) -> bool:
        """True if a statement of it has a toll."""
        return any(statement.claim is not None for statement in self.body[:REACH])

    @property
    def last(self) -> Statement:
        """The last statement."""
        return (self.body or self.titles)[-1]


def group_statements(statements: Sequence[Statement]) -> list[StatementGroup]:
    """The incidents of statements in text order; those of the title join those of the body."""
    incidents: list[StatementGroup] = []
    recent: list[StatementGroup] = []
    before: StatementGroup | None = None  # of the statement before
    for statement in statements:
        if statement.title:
            continue
        is_apart = statement.links.scope in TOLD_APART
        if statement.recalls is not None:
            chosen = incidents[statement.recalls.incident]
        elif is_apart:
            chosen = None
        else:
            chosen = told_last(statement, before) or find_incident(statement, recent)
        if chosen is None:
            own = statement.links.date
            if statement.besides and (own is None or own.step == "sentence") and recent:
                statement.links = statement.links._replace(date=date_of(recent[-1]) or own)
            chosen = StatementGroup(len(incidents), statement.links.scope)
            incidents.append(chosen)
            if not is_apart:
                recent = [*recent[1 - RECENT :], chosen]
        chosen.add(statement)
        before = chosen
    first = [incident for incident in incidents if incident.scope not in TOLD_APART][:RECENT]
    for statement in statements:
        if statement.title:
            chosen = next((incident for incident in first if fits(statement, incident)), None)
            if chosen is None:
                chosen = StatementGroup(len(incidents), statement.links.scope)
                incidents.append(chosen)
            chosen.add(statement)
    return incidents


def date_of(incident: StatementGroup) -> Link[Date] | None:
    """The day of an incident that its latest statements name."""
    dates = (statement.links.date for statement in reversed(incident.body[-REACH:]))
    found = next((date for date in dates if date is not None), None)
    return found._replace(step="incident") if found is not None else None


def told_last(statement: Statement, before: StatementGroup | None) -> StatementGroup | None:
    """The older incident right before, if a statement without a toll speaks of "that attack"."""
    if (
        before is None
        or before.scope not in TOLD_APART
        or statement.claim is not None
        or not statement.definite
    ):
        return None
    near = before.last.block == statement.block and statement.sentence == before.last.sentence + 1
    return before if near and statement.kind and fits(statement, before) else None


def find_incident(
    statement: Statement, incidents: Sequence[StatementGroup]
) -> StatementGroup | None:
    """The incident that a statement continues; None if it opens one."""
    if not incidents or statement.besides:
        return None
    latest = max(threads(statement, incidents), key=lambda incident: incident.last.start)
    place, date = statement.links.place, statement.links.date
    if statement.opens:
        return next(
            (
                incident
                for incident in reversed(incidents)
                if place and date and same_spot(statement, incident)
            ),
            None,
        )
    if latest.last.sentence == statement.sentence and fits(statement, latest):
        return latest
    if place is not None or date is not None:
        known = next(
            (incident for incident in reversed(incidents) if same_spot(statement, incident)), None
        )
        if known is not None:
            return known
    if statement.kind in RESPONSIBLE and statement.claim is None and place is None and date is None:
        latest = max(
            (one for one in incidents if one.hurts),
            key=lambda incident: incident.last.start,
            default=latest,
        )
    if fits(statement, latest):
        return latest
    return next(
        (
            incident
            for incident in reversed(threads(statement, incidents))
            if statement.definite and fits(statement, incident)
        ),
        None,
    )


def threads(statement: Statement, incidents: Sequence[StatementGroup]) -> Sequence[StatementGroup]:
    """The incidents that a statement may go on with: a deed mentioned besides ("on the same day")
    and losses at several places are one only in their paragraph.
    """
    going_on = [
        one
        for one in incidents
        if one.last.block == statement.block
        or not (one.body and (one.body[0].besides or one.body[0].of_several))
    ]
    return going_on or incidents


def same_spot(statement: Statement, incident: StatementGroup) -> bool:
    """True if a statement names the day and place of an incident, or one if the other is open."""
    place, date = statement.links.place, statement.links.date
    named = place is not None and place.value.name in incident.places
    day = date is not None and date.value.value in incident.dates
    return (named and (day or date is None or not incident.dates)) or (
        day and (place is None or not incident.places)
    )


def fits(statement: Statement, incident: StatementGroup) -> bool:
    """True if nothing that a statement says of day and place contradicts what an incident's
    statements say.
    """
    date, place = statement.links.date, statement.links.place
    if (
        date is not None
        and incident.dates
        and not any(dates_meet(date.value, other) for other in incident.dates.values())
    ):
        return False
    if incident.several and place is not None and place.value.name not in incident.places:
        return False  # a sum over an area and what happened at one of its places
    if (
        place is not None
        and statement.block != incident.last.block
        and widens_unknown(place.value, incident)
    ):
        return False
    frame = statement.frame
    if frame is not None and not all(
        places_meet(frame, other) for other in incident.places.values()
    ):
        return False
    return place is None or all(
        places_meet(place.value, other) for other in incident.places.values()
    )


def widens_unknown(area: Place, incident: StatementGroup) -> bool:
    """True if an area is wider than the places of an incident, and nothing shows that one of them
    lies in it.
    """
    return (
        tier(area) > 0
        and all(
            tier(spot) < tier(area) and spot.admin1 is None and spot.country is None
            for spot in incident.places.values()
        )
        and bool(incident.places)
    )


def dates_meet(one: Date, two: Date) -> bool:
    """True if two dates may be of one happening: the same, or one within the other."""
    if one.value is None and two.value is None:
        day, other = (DAYS.intersection(date.text.lower().split()) for date in (one, two))
        return not day or not other or not day.isdisjoint(other)
    if one.value is None or two.value is None or one.value == two.value:
        return True
    first, second = one.value.split("/"), two.value.split("/")
    if len(first) == len(second) == 1:
        return first[0].startswith(second[0]) or second[0].startswith(first[0])
    return first[0] <= second[-1] and second[0] <= first[-1]


def places_meet(one: Place, two: Place) -> bool:
    """True if two places may be of one happening: the same, or one within the other."""
    if one.name == two.name:
        return True
    if tier(one) == tier(two):
        return tier(one) == 0 and "facility" in (one.type, two.type)
    spot, area = (one, two) if tier(one) < tier(two) else (two, one)
    return within(spot, area)


def opens_behind(one: Statement, two: Statement) -> bool:
    """True if the later of two statements is about another happening: "in a separate attack"."""
    first, second = sorted((one, two), key=lambda statement: statement.start)
    return second.opens and first.sentence != second.sentence


def tell_apart(one: Statement, two: Statement) -> bool:
    """True if the words of two statements tell them apart: another day, another place, "in a
    separate attack".
    """
    dates, places = (one.links.date, two.links.date), (one.links.place, two.links.place)
    if opens_behind(one, two):
        return True
    if (
        dates[0] is not None
        and dates[1] is not None
        and not dates_meet(dates[0].value, dates[1].value)
    ):
        return True
    return (
        places[0] is not None
        and places[1] is not None
        and not places_meet(places[0].value, places[1].value)
    )


def told_before(statement: Statement, incident: StatementGroup) -> Iterator[Statement]:
    """The incident's statements before one, the nearest first; the title's last."""
    if not statement.title:
        yield from reversed(incident.body[max(0, statement.position - REACH) : statement.position])
    yield from (other for other in incident.titles[:RECENT] if other.start < statement.start)


def told_behind(statement: Statement, incident: StatementGroup) -> Iterator[Statement]:
    """The incident's statements after one: those of the next sentences; after a title, REACH."""
    first = 0 if statement.title else statement.position + 1
    for other in incident.body[first : first + REACH]:
        if not statement.title and other.sentence - statement.sentence > NEAR:
            return
        yield other
