"""The JSON Schema (2020-12) of the report, made from the models and the descriptions of their
fields.

`report.schema.json` beside this module is the result, for programs that can't run Python; a test
keeps the two equal.
"""

from types import NoneType, UnionType
from typing import get_args, get_origin, get_type_hints

from conflict_cli.fields import find_field, read_fields
from conflict_cli.models import OUTCOMES, JSONValue, Report
from conflict_cli.pipeline import SCHEMA_VERSION

Schema = dict[str, JSONValue]

MINIMA = dict.fromkeys(("low", "best", "high", "start", "end", "geonames_id", "age"), 0) | {
    "latitude": -90,
    "longitude": -180,
    "precision": 1,
}
MAXIMA = {"latitude": 90, "longitude": 180, "precision": 3}
PATTERNS = {
    "country": "^[A-Z]{2}$",
    "reference_date": r"^-?\d{4}-\d\d-\d\d$",
    "rule": ".",
    "source_sha256": "^[0-9a-f]{64}$",
}
TYPES: dict[object, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    NoneType: "null",
}


def report_schema() -> Schema:
    """The schema of one report, as plain values in a fixed order."""
    models: dict[str, Schema] = {}
    root = _describe_model(Report, models)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:conflict-cli:report:{SCHEMA_VERSION}",
        "title": "What one article states, as conflict-cli reports it",
        **root,
        "$defs": {name: models[name] for name in sorted(models)},
    }


def _describe_model(model: type, models: dict[str, Schema]) -> Schema:
    """An object with exactly these keys; adds the models that it holds to `models`."""
    properties: Schema = {}
    known = read_fields()
    for field, hint in get_type_hints(model).items():
        key = field.rstrip("_")
        meaning, words = find_field(known, model.__name__, field)
        described: Schema = (
            {"enum": [*words, *([None] if NoneType in get_args(hint) else [])]}
            if words
            else _describe(hint, models)
        )
        described |= {
            name: bounds[key]
            for name, bounds in (("minimum", MINIMA), ("maximum", MAXIMA))
            if key in bounds
        }
        if key in PATTERNS:
            described["pattern"] = PATTERNS[key]
        if key == "schema_version":
            described = {"const": SCHEMA_VERSION}
        properties[key] = described | {"description": meaning}
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _describe(hint: object, models: dict[str, Schema]) -> Schema:
    """The schema of a value by its annotation."""
    if hint in TYPES:
        return {"type": TYPES[hint]}
    inner = get_args(hint)
    if isinstance(hint, UnionType):
        if all(part in TYPES for part in inner):
            return {"type": [TYPES[part] for part in inner]}
        return {"anyOf": [_describe(part, models) for part in inner]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _describe(inner[0], models)}
    if get_origin(hint) is dict:  # totals: the outcomes are its keys
        sums: Schema = {outcome: _describe(inner[1], models) for outcome in OUTCOMES}
        return {
            "type": "object",
            "properties": sums,
            "required": list(OUTCOMES),
            "additionalProperties": False,
        }
    assert isinstance(hint, type), f"no schema for {hint}"
    if hint.__name__ not in models:
        models[hint.__name__] = {}  # before its parts, so that a model may contain itself
        models[hint.__name__] = _describe_model(hint, models)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def format_schema() -> str:
    """The schema as indented JSON text."""
    import json

    return json.dumps(report_schema(), indent=2, ensure_ascii=False) + "\n"
