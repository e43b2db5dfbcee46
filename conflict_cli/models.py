"""The immutable rows that the stages exchange and that make up the report; `help(Casualty)`
explains each field.

The fields and their order are the JSON of `Report.to_dict()`; their types, vocabularies and
descriptions are its schema. Offsets are half-open and count Unicode code points of the text as it
was read: `text[start:end]` is always the quoted words. Dates are EDTF (ISO 8601-2), countries ISO
3166-1 alpha-2. `low`, `best` and `high` are named after UCDP's estimates, incidents are typed after
ACLED.
"""

from typing import NamedTuple

from conflict_cli import vocabulary
from conflict_cli.fields import describe

JSONValue = None | bool | int | float | str | list["JSONValue"] | dict[str, "JSONValue"]

KINDS: tuple[vocabulary.ArticleKind, ...] = vocabulary.words_of(vocabulary.ArticleKind)
OUTCOMES: tuple[vocabulary.Outcome, ...] = vocabulary.words_of(vocabulary.Outcome)
HELD = frozenset(("captured", "kidnapped"))  # outcomes of those whom somebody holds
PEOPLE: vocabulary.CountedUnit = "people"  # the usual unit of a count


class Mention(NamedTuple):
    """Words of the text that name something."""

    text: str
    start: int
    end: int


class Quantity(NamedTuple):
    """A number as the words state it, with the bounds that they set."""

    count: str | None  # type: ignore[assignment]  # shadows tuple.count
    qualifier: vocabulary.Qualifier
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
    """A calendar expression and the day, month, year, range or list that it states, as EDTF."""

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
    type: vocabulary.GroupType
    country: str | None
    backed_by: tuple[str, ...]
    mentions: tuple[Mention, ...]


class Place(NamedTuple):
    """A place that the text names, with coordinates if a gazetteer knows it.

    Otherwise it has those of the most specific place around it that the text names and a gazetteer
    knows: `coordinates_of`.
    """

    name: str
    type: vocabulary.PlaceType
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    geonames_id: int | None
    precision: int | None
    coordinates_of: str | None
    mentions: tuple[Mention, ...]


class Evidence(NamedTuple):
    """The words that a field was taken from, and the step that took it; in JSON the key of `from_`
    is `from`.
    """

    from_: vocabulary.EvidenceStep
    start: int
    end: int


class RowEvidence(NamedTuple):
    """The evidence of each linked field of a row, None if the field is None."""

    perpetrator: Evidence | None
    weapon: Evidence | None
    date: Evidence | None
    place: Evidence | None
    attribution: Evidence | None


class Casualty(NamedTuple):
    """One statement of how many people were killed, wounded, missing, taken or displaced, with who,
    when, where and by whose word.
    """

    id: str
    incident: str | None
    outcome: vocabulary.Outcome
    count: str | None  # type: ignore[assignment]  # shadows tuple.count
    qualifier: vocabulary.Qualifier
    low: int | None
    best: int | None
    high: int | None
    unit: vocabulary.CountedUnit
    victims: str | None
    victim_type: vocabulary.VictimType
    victim_group: str | None
    perpetrator: str | None
    perpetrator_group: str | None
    weapon: str | None
    date: str | None
    place: str | None
    attribution: str | None
    attribution_kind: vocabulary.AttributionKind | None
    status: vocabulary.Status
    scope: vocabulary.Scope
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
    """One statement of equipment or structures destroyed, damaged, taken or shot down."""

    item: str
    item_type: vocabulary.ItemType
    action: vocabulary.LossAction
    count: str | None  # type: ignore[assignment]  # shadows tuple.count
    qualifier: vocabulary.Qualifier
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
    attribution_kind: vocabulary.AttributionKind | None
    status: vocabulary.Status
    scope: vocabulary.Scope
    repeat: bool
    text: str
    start: int
    end: int
    rule: str


class Total(NamedTuple):
    """Sums over the counted rows of one outcome; a bound that is open or unknown in one of them is
    None.
    """

    low: int
    best: int | None
    high: int | None


class Incident(NamedTuple):
    """One event that the text reports, with or without a toll, typed after ACLED."""

    id: str
    status: vocabulary.IncidentStatus
    background: bool
    date: str | None
    place: str | None
    within: tuple[str, ...]
    scope: vocabulary.Scope
    event_type: vocabulary.EventType | None
    sub_event_type: vocabulary.SubEventType | None
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
    """The subject of an article, and the words that show it, each at its first occurrence."""

    kind: vocabulary.ArticleKind
    mentions: tuple[Mention, ...]


class Person(NamedTuple):
    """Somebody who was harmed and whom the text names: what the words say of them, nothing that a
    name might suggest.

    `date` and `place` are those of `row`, or of `incident` if no row is about the person; `start`
    and `end` are those of the name.
    """

    id: str
    row: str | None
    incident: str | None
    outcome: vocabulary.PersonOutcome
    name: str
    age: int | None
    sex: vocabulary.Sex | None
    role: str | None
    relation: str | None
    date: str | None
    place: str | None
    start: int
    end: int


class Warning(NamedTuple):  # noqa: A001 - the report's own word for it
    """A warning to the reader of the report: something was assumed, or could not be done."""

    code: str
    message: str


class Report(NamedTuple):
    """Everything that one article states, as `extract` returns it; `to_dict` gives it as plain JSON
    values.
    """

    schema_version: str
    source: str
    source_sha256: str
    title: str | None
    reference_date: str | None
    reference_date_source: vocabulary.DateSource | None
    relevance: Relevance
    totals: dict[vocabulary.Outcome, Total | None]
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
        return {
            key.rstrip("_"): plain(inner) for key, inner in zip(value._fields, value, strict=True)
        }
    if isinstance(value, tuple | list):
        return [plain(inner) for inner in value]
    raise TypeError(f"no JSON for {type(value).__name__}")


MODELS = (
    Report,
    Casualty,
    Loss,
    Incident,
    Person,
    Group,
    Place,
    Date,
    DatePart,
    Mention,
    Quantity,
    Total,
    Evidence,
    RowEvidence,
    Relevance,
    Warning,
)
describe(MODELS)
