"""Makes conflict_cli/formatters/html/outlines.txt, the land on the maps of the page.

Its source are Natural Earth's countries (1:10m, public domain).

They come from npm's world-atlas, which has them as TopoJSON:

    npm pack world-atlas@2.0.2 && python .build/outlines.py world-atlas-2.0.2.tgz

The result is committed, since npm may not be there where the package is built. A line a ring: ISO's
alpha-2 code or "-", then the points as an encoded polyline (Google's algorithm, longitude first) in
hundredths of a degree. Borders are thinned out along the arcs that neighbours share, so that no gap
opens between them; islands too small to be seen on a map of a province are left out.
"""

import json
import math
import sys
import tarfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
TARGET = ROOT / "conflict_cli" / "formatters" / "html" / "outlines.txt"
MEMBER = "package/countries-10m.json"
TOLERANCE = (
    0.015  # degrees, about 1.5 km: a map of the page shows two or more of them in a few pixels
)
LEAST_AREA = 0.004  # square degrees, about 50 square kilometres
SCALE = 100

Point = tuple[float, float]


def main(archive: str) -> None:
    from conflict_cli.engine.phrases import read_entries
    from conflict_cli.lexicon.country_numbers import NUMBERS

    codes = {int(entry.attributes[0]): entry.phrase for entry in read_entries(NUMBERS)}
    with tarfile.open(archive) as packed:
        file = packed.extractfile(MEMBER)
        assert file is not None
        topology = json.load(file)
    arcs = [thin_out(points) for points in read_arcs(topology)]
    lines = []
    for country in topology["objects"]["countries"]["geometries"]:
        code = codes.get(int(country.get("id", 0)), "-")
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        rings = [
            join(ring, arcs) for polygon in polygons for ring in polygon[:1]
        ]  # a hole is another country's land or a lake
        large = [ring for ring in rings if abs(area(ring)) >= LEAST_AREA] or [
            max(rings, key=lambda ring: abs(area(ring)))
        ]
        lines += [f"{code} {encode(ring)}" for ring in large if len(ring) > 3]
    TARGET.write_text("\n".join(sorted(lines)) + "\n", encoding="ascii")
    print(f"{TARGET}: {len(lines)} rings, {TARGET.stat().st_size / 1000:.0f} kB", file=sys.stderr)


def read_arcs(topology: Any) -> list[list[Point]]:
    """The arcs in degrees: TopoJSON has them as differences of whole numbers."""
    (scale_x, scale_y), (left, bottom) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    arcs = []
    for differences in topology["arcs"]:
        x = y = 0
        points = []
        for across, up in differences:
            x, y = x + across, y + up
            points.append((x * scale_x + left, y * scale_y + bottom))
        arcs.append(points)
    return arcs


def thin_out(points: list[Point]) -> list[Point]:
    """The points without those that lie nearer than the tolerance to the line between others
    (Douglas and Peucker).
    """
    kept = {0, len(points) - 1}
    pending = [(0, len(points) - 1)]
    while pending:
        first, last = pending.pop()
        distances = [
            distance(points[number], points[first], points[last])
            for number in range(first + 1, last)
        ]
        if distances and max(distances) > TOLERANCE:
            middle = first + 1 + distances.index(max(distances))
            kept.add(middle)
            pending += [(first, middle), (middle, last)]
    return [points[number] for number in sorted(kept)]


def distance(point: Point, start: Point, end: Point) -> float:
    """How far a point is from the line through two others, in degrees of latitude."""
    shrink = math.cos(math.radians(start[1]))
    across, up = (end[0] - start[0]) * shrink, end[1] - start[1]
    x, y = (point[0] - start[0]) * shrink, point[1] - start[1]
    length = math.hypot(across, up)
    return abs(across * y - up * x) / length if length else math.hypot(x, y)


def join(numbers: list[int], arcs: list[list[Point]]) -> list[Point]:
    """The ring that arcs make one behind the other; a negative number is an arc read backwards."""
    ring: list[Point] = []
    for number in numbers:
        points = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += points if not ring else points[1:]
    return ring


def area(ring: list[Point]) -> float:
    """The area of a ring in square degrees."""
    return (
        sum(
            one[0] * two[1] - two[0] * one[1]
            for one, two in zip(ring, ring[1:] + ring[:1], strict=True)
        )
        / 2
    )


def encode(ring: list[Point]) -> str:
    """An encoded polyline; points that fall together are one."""
    text, x, y = "", 0, 0
    for number, point in enumerate(ring):
        across, up = round(point[0] * SCALE) - x, round(point[1] * SCALE) - y
        if number and not across and not up:
            continue
        x, y = x + across, y + up
        text += encode_number(across) + encode_number(up)
    return text


def encode_number(value: int) -> str:
    rest, text = ~(value << 1) if value < 0 else value << 1, ""
    while rest >= 0x20:
        text += chr((0x20 | (rest & 0x1F)) + 63)
        rest >>= 5
    return text + chr(rest + 63)


if __name__ == "__main__":
    main(sys.argv[1])
