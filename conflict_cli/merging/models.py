"""The values of the merger: an incident in one report, and the event that many of them make up.

The field names of `Event` and its parts are those of the JSON of `conflict-merge`. Dates are EDTF,
days ISO 8601.
"""

from typing import NamedTuple

from conflict_cli.models import Total
from conflict_cli.vocabulary import (
    EventType,
    GroupType,
    IncidentStatus,
    Outcome,
    PlaceType,
    Scope,
    SubEventType,
    VictimType,
)

SCHEMA_VERSION = "1"
RULES = ("lowest", "highest", "median", "latest", "majority")


class ArticleRef(NamedTuple):
    """One report's article; `published` is its reference date."""

    source: str
    sha256: str
    title: str | None
    published: str | None


class Locality(NamedTuple):
    """The place of an incident in one report.

    `key` is the name without differences in spelling, `inside` has the keys of the places around
    it. `latitude` and `longitude` are the place's own; `around` is the point of the nearest place
    around it, if it has none. `width` is 0 for a country and rises to 5 for a site. `country` is
    stated; `home` may be only that of most places of the report.
    """

    name: str
    key: str
    type: PlaceType
    inside: tuple[str, ...]
    within: tuple[str, ...]
    country: str | None
    home: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    around: tuple[float, float] | None
    width: int
    precision: int | None


class Figure(NamedTuple):
    """A number that an article states, and its source; `counted` is false for a rival of the one
    that counts.
    """

    outcome: Outcome
    low: int
    best: int | None
    high: int | None
    victim_type: VictimType
    attribution: str | None
    counted: bool


class Party(NamedTuple):
    """A group by name that takes part, with its type and country as the reports have them."""

    name: str
    type: GroupType
    country: str | None


class ReportedIncident(NamedTuple):
    """One incident in one report, with all that decides which others are the same event.

    `first` and `last` are ordinals of the days that it may be of, 0 if none is known; `is_firm` is
    false if the day is only the report's own, which the words may have left open. `ids` and `rows`
    are the report's ids of the incidents and of their casualty rows. `is_main` is true if the
    article is about the incident rather than mentions it. `wording` has checksums of the longer
    claims, which show copies of one text; `parties` has the groups among attackers and targets.
    """

    article: ArticleRef
    ids: tuple[str, ...]
    rows: tuple[str, ...]
    date: str | None
    first: int
    last: int
    is_firm: bool
    spot: Locality | None
    event_type: EventType | None
    sub_event_type: SubEventType | None
    attackers: tuple[str, ...]
    targets: tuple[str, ...]
    weapons: tuple[str, ...]
    killed: Total | None
    wounded: Total | None
    figures: tuple[Figure, ...]
    status: IncidentStatus
    scope: Scope
    background: bool
    is_main: bool
    wording: tuple[int, ...] = ()
    parties: tuple[Party, ...] = ()


class Member(NamedTuple):
    """An incident in its event, the step that put it there, and the source compared with.

    The step and the source are None for the first.
    """

    told: ReportedIncident
    step: str | None
    beside: str | None


class SourceFigure(NamedTuple):
    """A line of the table of figures; `kept` is false if it is left out, and `why` says why."""

    outcome: Outcome
    low: int
    best: int | None
    high: int | None
    source: str
    attribution: str | None
    published: str | None
    kept: bool
    why: str | None


class Rise(NamedTuple):
    """The highest toll stated up to a day."""

    published: str
    killed: int


class EventArticle(NamedTuple):
    """An article of an event: its incidents and rows, and what joined it to the event.

    `background` is true if it only looks back on the event, `copy_of` is the source whose text it
    copies.
    """

    source: str
    title: str | None
    published: str | None
    incidents: tuple[str, ...]
    casualties: tuple[str, ...]
    background: bool
    copy_of: str | None
    step: str | None
    beside: str | None


class Victims(NamedTuple):
    """The number of dead of one kind, if the reports that state it agree."""

    victim_type: VictimType
    killed: int


class Event(NamedTuple):
    """One event in all its reports.

    `sources` are the articles that report it, `recalled_by` those that only look back on it;
    `independent` counts the reports without copies of one text. The attackers, targets and weapons
    that most reports name have fields of their own; the rest is in `others`. `groups` has the
    attackers and targets that are known by name, with type and country.
    """

    schema_version: str
    id: str
    event_type: EventType | None
    sub_event_type: SubEventType | None
    status: IncidentStatus
    date: str | None
    date_precision: str | None
    place: str | None
    place_type: PlaceType | None
    within: tuple[str, ...]
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    precision: int | None
    attackers: tuple[str, ...]
    targets: tuple[str, ...]
    weapons: tuple[str, ...]
    others: dict[str, tuple[str, ...]]
    groups: tuple[Party, ...]
    killed: Total | None
    wounded: Total | None
    best_rule: str
    victims: tuple[Victims, ...]
    figures: tuple[SourceFigure, ...]
    rises: tuple[Rise, ...]
    first_report: str | None
    last_report: str | None
    independent: int
    sources: tuple[str, ...]
    recalled_by: tuple[str, ...]
    articles: tuple[EventArticle, ...]
