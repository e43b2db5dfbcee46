"""GeoJSON (RFC 7946): one FeatureCollection, a feature for each place of each article, with the
claims about it.

Properties are flat, as QGIS and kepler.gl need them: `killed_low`, `killed_best`, `killed_high` and
so on are sums over the counted rows of the place, null if no row counts. A place without
coordinates is a feature with a null geometry.
"""

import json
from collections.abc import Iterable, Iterator, Sequence

from conflict_cli.formatters.json import escape_unsafe
from conflict_cli.models import Casualty, JSONValue, Loss, Place, Report
from conflict_cli.settling.totals import sum_totals


def write_geojson(reports: Iterable[Report]) -> Iterator[str]:
    """The collection, one line per feature, piece by piece as the articles come."""
    yield '{"type":"FeatureCollection","features":['
    separator = "\n"
    for report in reports:
        told: dict[str, list[Casualty]] = {}
        lost: dict[str, list[Loss]] = {}
        for row in report.casualties:
            told.setdefault(row.place or "", []).append(row)
        for loss in report.losses:
            lost.setdefault(loss.place or "", []).append(loss)
        for place in report.places:
            found = feature(report, place, told.get(place.name, ()), lost.get(place.name, ()))
            text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
            yield separator + escape_unsafe(text)
            separator = ",\n"
    yield "\n]}\n"


def feature(
    report: Report, place: Place, rows: Sequence[Casualty], losses: Sequence[Loss]
) -> dict[str, JSONValue]:
    """One place with the totals and the words of its rows."""
    properties: dict[str, JSONValue] = {
        "source": report.source,
        "title": report.title,
        **{
            key: getattr(place, key)
            for key in (
                "name",
                "type",
                "country",
                "admin1",
                "geonames_id",
                "precision",
                "coordinates_of",
            )
        },
        "mentions": len(place.mentions),
        "rows": len(rows),
        "losses": len(losses),
    }
    for outcome, total in sum_totals(rows, {}).items():
        for bound in ("low", "best", "high"):
            properties[f"{outcome}_{bound}"] = None if total is None else getattr(total, bound)
    properties["dates"] = [*sorted({row.date for row in (*rows, *losses) if row.date is not None})]
    properties["texts"] = [*(row.text for row in (*rows, *losses))]
    return {"type": "Feature", "geometry": point(place), "properties": properties}


def point(place: Place) -> JSONValue:
    """The place's point, longitude first; null without coordinates.

    >>> point(Place("Harun", "town", None, None, 35.9, 36.6, None, None, None, ()))
    {'type': 'Point', 'coordinates': [36.6, 35.9]}
    """
    if place.latitude is None or place.longitude is None:
        return None
    return {"type": "Point", "coordinates": [place.longitude, place.latitude]}
