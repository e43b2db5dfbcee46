"""The description of each field of the report, and its vocabulary if it is closed: for `help`, the
schema and the columns of tables.
"""

from typing import Any, NamedTuple

from conflict_cli import vocabulary

# One line per field: its row if other rows use the name differently, the field, its vocabulary if
# it is closed, the description.
FIELDS = """
text: the words as written
start: first code point of the words in the text as read
end: code point after the last of the words
count: the number as written; null for a bare plural or a named person
qualifier (Qualifier): how the number is stated: vague for dozens, none for nobody, implied for a \
name or a singular
low: the least that the words allow
best: the number that the words state
high: the most that the words allow; null where they set no bound
value: EDTF (ISO 8601-2), null where it can't be resolved
country: ISO 3166-1 alpha-2
mentions: the words that name it or tell of it
perpetrator: who did it, as written
weapon: what did it, as written
date: when it happened, EDTF (ISO 8601-2)
place: name in places
attribution: who says so, as written; null where the article itself does
id: of the row in this report
incident: id of the incident that it is of, null where no incident was made of it
perpetrator_group: name in groups
attribution_kind (AttributionKind): how the source says so; accused: it blames the perpetrator
status (Status): asserted as a fact; none: it says that there were none; hypothetical: threatened, \
planned or supposed
scope (Scope): one incident, a period, a running total (cumulative), or an event older than the \
news (background)
repeat: the same figure told again
rule: the rule that found it
Report.schema_version: changes with any change of a key or its meaning
Report.source: the file as given, "-" for standard input, or the id of a JSON Lines record
Report.source_sha256: SHA-256 of the article's text as UTF-8, by which the same text is known again
Report.title: the headline, null where there is none
Report.reference_date: the day that relative and year-less dates were counted from, ISO 8601
Report.reference_date_source (DateSource): where the reference date came from
Report.relevance: what the article is about; its mentions are the words that say so, each where it \
first stands
Report.totals: sums over the counted rows, for each outcome; null where no row counts
Report.casualties: rows of people harmed, in text order
Report.losses: rows of equipment and structures lost, in text order
Report.incidents: the events that the text tells of, with or without a toll, in text order
Report.people: those harmed whom the text names, in text order, each once
Report.groups: armed groups, armies and organisations, in order of first mention
Report.places: places, in order of first mention
Report.dates: calendar expressions, in text order
Report.warnings: what was assumed or could not be done
Casualty.outcome (Outcome): what happened to them
Casualty.unit (CountedUnit): what the number counts; only people are added to totals
Casualty.victims: the noun phrase without its number
Casualty.victim_type (VictimType): who they were, by the words
Casualty.victim_group: name in groups
Casualty.subset: part of another row
Casualty.superseded: replaced by a later figure of the same text
Casualty.counted: goes into totals
Casualty.rival_of: id of the counted row whose people it gives another figure for, by another \
source; null for every other row
Casualty.evidence: where each linked field was taken from, null where the field is null
Loss.item: what was lost, as written
Loss.item_type (ItemType): what kind of thing it is
Loss.action (LossAction): what happened to it; hit: struck, without a word on the damage
Loss.owner: whose it was, as written
Loss.owner_group: name in groups
Incident.status (IncidentStatus): claimed: by its attackers only; denied, feared, planned: the \
text nowhere says that it happened
Incident.background: it is of another time than the report's other incidents
Incident.within: names in places, of those that the text puts the place into, the nearest first
Incident.event_type (EventType): ACLED's, null where the words don't tell
Incident.sub_event_type (SubEventType): ACLED's, null where the words don't tell
Incident.attackers: names in groups, else as written
Incident.targets: names in groups, else as written
Incident.weapons: what was used, as written
Incident.sources: who says so, as written
Incident.killed: sums over its counted rows, null without any
Incident.wounded: sums over its counted rows, null without any
Incident.casualties: indexes of its rows in the report's casualties, from 0
Incident.losses: indexes of its rows in the report's losses, from 0
Person.row: id of the row in casualties that the person belongs to, null where none is
Person.outcome (PersonOutcome): the last that the text tells; death before all
Person.name: as the text has it in its longest form, without titles
Person.age: in years, 0 below one; null where no words tell it
Person.sex (Sex): by the words only (a woman, his son, he), never by the name
Person.role: rank, office or occupation as written
Person.relation: whose relative, as written ("her two daughters")
Group.name: canonical name, unique in the report
Group.abbreviation: its usual abbreviation
Group.aliases: its other names in the text
Group.type (GroupType): what kind of group it is
Group.backed_by: who supports it, as the text states
Place.name: as written, a division with its noun if its town is named too; unique in the report
Place.type (PlaceType): what kind of place it is
Place.admin1: first-order division: province, state, governorate
Place.latitude: decimal degrees, WGS 84
Place.longitude: decimal degrees, WGS 84
Place.geonames_id: number at geonames.org
Place.precision: ACLED's geo_precision: 1 the place, 2 a part of it or near it, 3 a region
Place.coordinates_of: name of the place around it whose coordinates these are; null for its own
Date.year_known: false where the text gives no year and no reference date was known
Date.parts: the days of a range or a list, in text order
Evidence.from (EvidenceStep): clause, its own clause; sentence, the rest of its sentence; \
incident, where the text tells of its incident elsewhere; article, where the text tells of \
something else: the most salient of what it tells
Relevance.kind (ArticleKind): conflict, political violence and unrest; crime, of private motives; \
disaster, accidents and epidemics among them; other
Warning.code: a name for programs, such as year_unknown or stage_failed
Warning.message: a sentence for people
"""


class Field(NamedTuple):
    """The description of a field, and the words that it may have: none if it is open."""

    meaning: str
    words: tuple[str, ...] = ()


def read_fields(block: str = FIELDS) -> dict[str, Field]:
    """The fields by name, or by row and name.

    >>> read_fields("Person.sex (Sex): by the words: never by the name")
    {'Person.sex': Field(meaning='by the words: never by the name', words=('female', 'male'))}
    """
    found = {}
    for line in filter(None, block.splitlines()):
        key, _, meaning = line.partition(": ")
        name, _, closed = key.partition(" ")
        found[name] = Field(
            meaning, vocabulary.words_of(getattr(vocabulary, closed.strip("()"))) if closed else ()
        )
    return found


def describe(models: "tuple[Any, ...]") -> None:
    """Gives the fields of the rows their descriptions and words as docstrings."""
    known = read_fields()
    for model in models:
        for name in model._fields:
            meaning, words = find_field(known, model.__name__, name)
            getattr(model, name).__doc__ = (
                f"{meaning} (one of {', '.join(words)})" if words else meaning
            )


def find_field(known: dict[str, Field], model: str, name: str) -> Field:
    """The field of that name in a row."""
    key = name.rstrip("_")
    return known.get(f"{model}.{key}") or known[key]
