"""The JSON Schema (2020-12) of the report, made from the models: their names, order and types are said once, there.

`report.schema.json` beside this module is what it gives, for programs that can't run Python; a test keeps the two equal.
"""

from types import NoneType, UnionType
from typing import get_args, get_origin, get_type_hints

from conflict_cli.models import OUTCOMES, JSONValue, Report
from conflict_cli.pipeline import SCHEMA_VERSION

Schema = dict[str, JSONValue]

# The closed lists of words, by the key that holds one of them, with ";" where they have blanks; where models share a key but not its
# words, "Model.key".
WORDS = """
Casualty.outcome: killed wounded killed_or_wounded missing captured kidnapped displaced
Person.outcome: killed wounded missing captured kidnapped displaced tortured raped
sex: female male
qualifier: exact at_least more_than up_to fewer_than about range vague none implied
victim_type: military police militant civilian official journalist aid_worker unspecified
attribution_kind: reported claimed confirmed denied accused
status: asserted none denied feared hypothetical
scope: incident period cumulative background
item_type: tank armoured_vehicle vehicle artillery air_defence aircraft helicopter drone ship weapons building infrastructure \
livestock crops
action: destroyed damaged hit captured looted killed shot_down intercepted lost
Group.type: state_forces police government rebel_group militia coalition criminal_group intergovernmental monitor other
Place.type: country region province district city town village neighbourhood camp facility road border_crossing natural place
reference_date_source: option record document
event_type: Battles; Explosions/Remote violence; Violence against civilians; Protests; Riots; Strategic developments
sub_event_type: Armed clash; Government regains territory; Non-state actor overtakes territory; Chemical weapon; Air/drone strike; \
Suicide bomb; Shelling/artillery/missile attack; Remote explosive/landmine/IED; Grenade; Sexual violence; Attack; \
Abduction/forced disappearance; Peaceful protest; Protest with intervention; Excessive force against protesters; \
Violent demonstration; Mob violence; Agreement; Arrests; Change to group/activity; Disrupted weapons use; \
Headquarters or base established; Looting/property destruction; Non-violent transfer of territory; Other
Incident.status: happened claimed foiled denied feared planned
from: clause sentence incident article
unit: people families households communities clans
kind: conflict crime disaster other
"""

# What a key means, for whoever reads the schema without the documentation.
MEANINGS = """
schema_version: changes with any change of a key or its meaning
source: the file as given, "-" for standard input, or the id of a JSON Lines record
source_sha256: SHA-256 of the article's text as UTF-8, by which the same text is known again
title: the headline, null where there is none
reference_date: the day that relative and year-less dates were counted from, ISO 8601
reference_date_source: where the reference date came from
relevance: what the article is about; its mentions are the words that say so, each where it first stands
kind: conflict, political violence and unrest; crime, of private motives; disaster, accidents and epidemics among them; other
totals: sums over the counted rows, for each outcome; null where no row counts
casualties: rows of people harmed, in text order
losses: rows of equipment and structures lost, in text order
incidents: the events that the text tells of, with or without a toll, in text order
id: of the row in this report
incident: id of the incident that it is of, null where no incident was made of it
evidence: where each linked field was taken from, null where the field is null
from: clause, its own clause; sentence, the rest of its sentence; incident, where the text tells of its incident elsewhere; \
article, where the text tells of something else: the most salient of what it tells
background: it is of another time than the report's other incidents
within: names in places, of those that the text puts the place into, the nearest first
sources: who says so, as written
mentions: the words that name it or tell of it
event_type: ACLED's, null where the words don't tell
sub_event_type: ACLED's, null where the words don't tell
attackers: names in groups, else as written
targets: names in groups, else as written
people: those harmed whom the text names, in text order, each once
row: id of the row in casualties that the person belongs to, null where none is
name: as the text has it in its longest form, without titles
age: in years, 0 below one; null where no words tell it
sex: by the words only (a woman, his son, he), never by the name
role: rank, office or occupation as written
relation: whose relative, as written ("her two daughters")
groups: armed groups, armies and organisations, in order of first mention
places: places, in order of first mention
dates: calendar expressions, in text order
warnings: what was assumed or could not be done
count: the number as written; null for a bare plural or a named person
low: the least that the words allow
best: the number that the words state
high: the most that the words allow; null where they set no bound
unit: what the number counts; only people are added to totals
victims: the noun phrase without its number
victim_group: name in groups
perpetrator: who did it, as written
perpetrator_group: name in groups
owner_group: name in groups
weapon: what did it, as written
date: when it happened, EDTF (ISO 8601-2)
value: EDTF (ISO 8601-2), null where it can't be resolved
place: name in places
attribution: who says so, as written; null where the article itself does
subset: part of another row
superseded: replaced by a later figure of the same text
repeat: the same figure told again
counted: goes into totals
rival_of: id of the counted row whose people it gives another figure for, by another source; null for every other row
start: first code point of the words in the text as read
end: code point after the last of the words
rule: the rule that found it
country: ISO 3166-1 alpha-2
precision: ACLED's geo_precision: 1 the place, 2 a part of it or near it, 3 a region
geonames_id: number at geonames.org
coordinates_of: name of the place around it whose coordinates these are; null for its own
year_known: false where the text gives no year and no reference date was known
"""

LEAST = dict.fromkeys(("low", "best", "high", "start", "end", "geonames_id", "age"), 0) | {
    "latitude": -90,
    "longitude": -180,
    "precision": 1,
}
MOST = {"latitude": 90, "longitude": 180, "precision": 3}
PATTERNS = {
    "country": "^[A-Z]{2}$",
    "reference_date": r"^-?\d{4}-\d\d-\d\d$",
    "rule": ".",
    "source_sha256": "^[0-9a-f]{64}$",
}
TYPES: dict[object, str] = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def report_schema() -> Schema:
    """The schema of one report, as plain values in a fixed order."""
    words = {key: values.split("; ") if ";" in values else values.split() for key, values in _entries(WORDS).items()}
    meanings = _entries(MEANINGS)
    models: dict[str, Schema] = {}
    root = _describe_model(Report, words, meanings, models)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:conflict-cli:report:{SCHEMA_VERSION}",
        "title": "What one article states, as conflict-cli reports it",
        **root,
        "$defs": {name: models[name] for name in sorted(models)},
    }


def _entries(block: str) -> dict[str, str]:
    """The lines of a block of `key: value`.

    >>> _entries("low: the least: really")
    {'low': 'the least: really'}
    """
    lines = (line.partition(": ") for line in block.splitlines() if line)
    return {key: value for key, _, value in lines}


def _describe_model(model: type, words: dict[str, list[str]], meanings: dict[str, str], models: dict[str, Schema]) -> Schema:
    """An object whose keys are all there and no others; the models that it holds are added to `models`."""
    properties: Schema = {}
    for field, hint in get_type_hints(model).items():
        key = field.rstrip("_")
        described = _describe(hint, words, meanings, models)
        listed = words.get(f"{model.__name__}.{key}") or words.get(key)
        if listed is not None:
            described = {"enum": [*listed, *([None] if NoneType in get_args(hint) else [])]}
        described |= {name: bounds[key] for name, bounds in (("minimum", LEAST), ("maximum", MOST)) if key in bounds}
        if key in PATTERNS:
            described["pattern"] = PATTERNS[key]
        if key == "schema_version":
            described = {"const": SCHEMA_VERSION}
        properties[key] = described | ({"description": meanings[key]} if key in meanings else {})
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _describe(hint: object, words: dict[str, list[str]], meanings: dict[str, str], models: dict[str, Schema]) -> Schema:
    """The schema of a value by its annotation."""
    if hint in TYPES:
        return {"type": TYPES[hint]}
    inner = get_args(hint)
    if isinstance(hint, UnionType):
        if all(part in TYPES for part in inner):
            return {"type": [TYPES[part] for part in inner]}
        return {"anyOf": [_describe(part, words, meanings, models) for part in inner]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _describe(inner[0], words, meanings, models)}
    if get_origin(hint) is dict:  # totals: the outcomes are its keys
        sums = dict.fromkeys(OUTCOMES, _describe(inner[1], words, meanings, models))
        return {"type": "object", "properties": {**sums}, "required": list(OUTCOMES), "additionalProperties": False}
    assert isinstance(hint, type), f"no schema for {hint}"
    if hint.__name__ not in models:
        models[hint.__name__] = {}  # before its parts, so that a model may hold itself
        models[hint.__name__] = _describe_model(hint, words, meanings, models)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def format_schema() -> str:
    """The schema as indented JSON text."""
    import json

    return json.dumps(report_schema(), indent=2, ensure_ascii=False) + "\n"
