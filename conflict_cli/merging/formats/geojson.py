"""Events as GeoJSON (RFC 7946): a feature per event with flat properties; one without coordinates
has a null geometry.
"""

import json
from collections.abc import Iterable, Iterator

from conflict_cli.formatters.json import escape_unsafe
from conflict_cli.merging.models import Event
from conflict_cli.models import JSONValue, plain

FIELDS = (
    *(
        "id event_type sub_event_type status date date_precision place place_type country admin1 "
        "precision attackers targets weapons"
    ).split(),
    *"best_rule first_report last_report independent sources recalled_by".split(),
)


def write_geojson(events: Iterable[Event]) -> Iterator[str]:
    """The collection, a line a feature."""
    yield '{"type":"FeatureCollection","features":['
    separator = "\n"
    for event in events:
        yield separator + escape_unsafe(
            json.dumps(feature(event), ensure_ascii=False, separators=(",", ":"))
        )
        separator = ",\n"
    yield "\n]}\n"


def feature(event: Event) -> dict[str, JSONValue]:
    """One event at its point, longitude first."""
    properties: dict[str, JSONValue] = {field: plain(getattr(event, field)) for field in FIELDS}
    for outcome, total in (("killed", event.killed), ("wounded", event.wounded)):
        for bound in ("low", "best", "high"):
            properties[f"{outcome}_{bound}"] = None if total is None else getattr(total, bound)
    for victims in event.victims:
        properties[f"killed_{victims.victim_type}"] = victims.killed
    point: JSONValue = None
    if event.latitude is not None and event.longitude is not None:
        point = {"type": "Point", "coordinates": [event.longitude, event.latitude]}
    return {"type": "Feature", "geometry": point, "properties": properties}
