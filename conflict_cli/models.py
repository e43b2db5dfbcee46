"""The immutable values that the stages hand to one another and the report is made of.

Field names and their order are the JSON of `Report.to_dict()`. `start` and `end` are half-open and count
Unicode code points of the text as it was read, so `text[start:end]` is always the quoted words. Dates are
EDTF (ISO 8601-2). `low`, `best` and `high` are named after UCDP's estimates.
"""

from typing import NamedTuple

JSONValue = None | bool | int | float | str | list["JSONValue"] | dict[str, "JSONValue"]

KINDS = ("conflict", "crime", "disaster", "other")  # of what an article is about
PEOPLE = "people"  # the usual unit of a count
OUTCOMES = ("killed", "wounded", "killed_or_wounded", "missing", "captured", "kidnapped", "displaced")
HELD = frozenset(("captured", "kidnapped"))  # outcomes of those whom somebody holds


class Mention(NamedTuple):
    """Words of the text that name something."""

    text: str
    start: int
    end: int


class Quantity(NamedTuple):
    """A number as the words state it; `count` is None for a bare plural or a named person."""

    count: str | None  # type: ignore[assignment]  # shadows tuple.count, which nobody calls on a row
    qualifier: str
    low: int | None
    best: int | None
    high: int | None


class DatePart(NamedTuple):
    """One day of a range or of a list of days."""

    text: str
    start: int
    end: int
    value: str | None


class Date(NamedTuple):
    """A calendar expression; `value` is EDTF, None when it can't be resolved."""

    text: str
    start: int
    end: int
    value: str | None
    year_known: bool
    parts: tuple[DatePart, ...] = ()


class Group(NamedTuple):
    """An armed group, army, office or organisation under its one canonical name."""

    name: str
    abbreviation: str | None
    aliases: tuple[str, ...]
    type: str
    country: str | None
    backed_by: tuple[str, ...]
    mentions: tuple[Mention, ...]


class Place(NamedTuple):
    """A place as the text names it, with coordinates where a gazetteer knows it.

    Else it has those of the most specific place around it that the text names and a gazetteer knows, and `coordinates_of` says which.
    """

    name: str
    type: str
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    geonames_id: int | None
    precision: int | None
    coordinates_of: str | None
    mentions: tuple[Mention, ...]


class Evidence(NamedTuple):
    """Where a field was taken from: the step that took it ("clause", "sentence", "incident", "article") and the characters that tell it."""

    from_: str
    start: int
    end: int


class RowEvidence(NamedTuple):
    """Where each linked field of a row was taken from, None where the field is None."""

    perpetrator: Evidence | None
    weapon: Evidence | None
    date: Evidence | None
    place: Evidence | None
    attribution: Evidence | None


class Casualty(NamedTuple):
    """A row of how many people died, were hurt, taken, lost or driven out.

    `unit` is what the number counts: people, or families, households and the like, which are never added to people. `incident` is the
    `id` of the incident that it is of; `rival_of` that of the counted row whose people another source numbers here, so that the totals
    span both; `evidence` tells where each linked field was taken from.
    """

    id: str
    incident: str | None
    outcome: str
    count: str | None  # type: ignore[assignment]  # shadows tuple.count, which nobody calls on a row
    qualifier: str
    low: int | None
    best: int | None
    high: int | None
    unit: str
    victims: str | None
    victim_type: str
    victim_group: str | None
    perpetrator: str | None
    perpetrator_group: str | None
    weapon: str | None
    date: str | None
    place: str | None
    attribution: str | None
    attribution_kind: str | None
    status: str
    scope: str
    subset: bool
    superseded: bool
    repeat: bool
    counted: bool
    rival_of: str | None
    text: str
    start: int
    end: int
    rule: str
    evidence: RowEvidence


class Loss(NamedTuple):
    """A row of equipment or structures destroyed, damaged, taken or shot down."""

    item: str
    item_type: str
    action: str
    count: str | None  # type: ignore[assignment]  # shadows tuple.count, which nobody calls on a row
    qualifier: str
    low: int | None
    best: int | None
    high: int | None
    owner: str | None
    owner_group: str | None
    perpetrator: str | None
    perpetrator_group: str | None
    weapon: str | None
    date: str | None
    place: str | None
    attribution: str | None
    attribution_kind: str | None
    status: str
    scope: str
    repeat: bool
    text: str
    start: int
    end: int
    rule: str


class Total(NamedTuple):
    """Sums over the counted rows of one outcome; an open or unknown bound of a row makes that bound None."""

    low: int
    best: int | None
    high: int | None


class Incident(NamedTuple):
    """One event that the text tells of, with or without a toll; the types are ACLED's.

    `status` is happened, claimed (by its attackers only), foiled, denied, feared or planned; `background` tells what is told of another
    time than the report's. `attackers` and `targets` are group names where a group is known, else the words of the text. `within` are
    the places that the text puts `place` into, the nearest first, `sources` are those who say so, `casualties` and `losses` the indexes
    of its claims in the report's lists, `mentions` the words that tell of it.
    """

    id: str
    status: str
    background: bool
    date: str | None
    place: str | None
    within: tuple[str, ...]
    scope: str
    event_type: str | None
    sub_event_type: str | None
    attackers: tuple[str, ...]
    targets: tuple[str, ...]
    weapons: tuple[str, ...]
    sources: tuple[str, ...]
    killed: Total | None
    wounded: Total | None
    casualties: tuple[int, ...]
    losses: tuple[int, ...]
    mentions: tuple[Mention, ...]
    text: str
    start: int
    end: int


class Relevance(NamedTuple):
    """What an article is about (conflict, crime, disaster, other), and the words that say so, each where it first stands."""

    kind: str
    mentions: tuple[Mention, ...]


class Person(NamedTuple):
    """Somebody who was harmed and whom the text names: what the words tell of them, and nothing that a name might suggest.

    `row` is the `id` of the casualty row that they belong to, `incident` that of its incident; `date` and `place` are the row's, or the
    incident's where no row tells of them; `start` and `end` are those of the name.
    """

    id: str
    row: str | None
    incident: str | None
    outcome: str
    name: str
    age: int | None
    sex: str | None
    role: str | None
    relation: str | None
    date: str | None
    place: str | None
    start: int
    end: int


class Warning(NamedTuple):  # noqa: A001 - the report's own word for it
    """Something that the reader of the report should know: what was assumed or could not be done."""

    code: str
    message: str


class Report(NamedTuple):
    """Everything that one article states, as `extract` returns it."""

    schema_version: str
    source: str
    source_sha256: str
    title: str | None
    reference_date: str | None
    reference_date_source: str | None
    relevance: Relevance
    totals: dict[str, Total | None]
    casualties: tuple[Casualty, ...]
    losses: tuple[Loss, ...]
    incidents: tuple[Incident, ...]
    people: tuple[Person, ...]
    groups: tuple[Group, ...]
    places: tuple[Place, ...]
    dates: tuple[Date, ...]
    warnings: tuple[Warning, ...]

    def to_dict(self) -> dict[str, JSONValue]:
        """The report as plain dicts, lists, strings and numbers, in the order of the schema."""
        return {key: plain(value) for key, value in zip(self._fields, self, strict=True)}


def plain(value: object) -> JSONValue:
    """A row, a list of rows or a value as plain dicts, lists, strings and numbers."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {key.rstrip("_"): plain(inner) for key, inner in zip(value._fields, value, strict=True)}
    if isinstance(value, tuple | list):
        return [plain(inner) for inner in value]
    raise TypeError(f"no JSON for {type(value).__name__}")
