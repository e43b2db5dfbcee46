"""The land within a frame: Natural Earth's countries, thinned out by .build/outlines.py, which also
says how the file is written.

Natural Earth draws borders as they are held, not as they are claimed.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

FILE = os.path.join(os.path.dirname(__file__), "outlines.txt")
SCALE = 100  # the file counts in hundredths of a degree

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # west, south, east, north


class Ring(NamedTuple):
    """The outline of a country or of one of its islands, closed, as longitudes and latitudes;
    `country` is None where ISO has no code.
    """

    country: str | None
    box: Box
    points: tuple[Point, ...]


@cache
def rings() -> list[Ring]:
    """All of them."""
    with open(FILE, encoding="ascii") as lines:
        return [read_ring(line.rstrip("\n")) for line in lines]


def read_ring(line: str) -> Ring:
    """A line of the file.

    >>> read_ring("SY gEgE?gEgE?")
    Ring(country='SY', box=(1.0, 1.0, 2.0, 2.0), points=((1.0, 1.0), (1.0, 2.0), (2.0, 2.0)))
    """
    code, _, text = line.partition(" ")
    points = tuple(decode(text))
    across, up = [x for x, _ in points], [y for _, y in points]
    return Ring(None if code == "-" else code, (min(across), min(up), max(across), max(up)), points)


def decode(text: str) -> Iterator[Point]:
    """The points of an encoded polyline (Google's algorithm), longitude first.

    >>> [*decode("gEfE")]
    [(1.0, -1.0)]
    """
    values, value, shift = [0, 0], 0, 0
    side = 0
    for character in text:
        piece = ord(character) - 63
        value |= (piece & 0x1F) << shift
        shift += 5
        if piece >= 0x20:
            continue
        values[side] += ~(value >> 1) if value & 1 else value >> 1
        value = shift = 0
        side ^= 1
        if side == 0:
            yield values[0] / SCALE, values[1] / SCALE


def land_in(box: Box) -> Iterator[tuple[str | None, list[Point]]]:
    """The part of each ring inside a box, as a polygon whose cut edges run along the box."""
    west, south, east, north = box
    for ring in rings():
        left, bottom, right, top = ring.box
        if left > east or right < west or bottom > north or top < south:
            continue
        points: Sequence[Point] = ring.points
        if left < west or right > east or bottom < south or top > north:
            for side in (0, 1):
                points = cut(points, side, box[side], lambda value, bound: value >= bound)
                points = cut(points, side, box[side + 2], lambda value, bound: value <= bound)
        if len(points) > 2:
            yield ring.country, [*points]


def cut(
    points: Sequence[Point], side: int, bound: float, is_inside: Callable[[float, float], bool]
) -> list[Point]:
    """A polygon without the part beyond a line (Sutherland and Hodgman); `side` 0 is a meridian, 1
    a parallel.

    >>> cut([(0.0, 0.0), (2.0, 0.0), (2.0, 2.0)], 0, 1.0, lambda value, bound: value <= bound)
    [(1.0, 1.0), (0.0, 0.0), (1.0, 0.0)]
    """
    kept: list[Point] = []
    for last, point in zip((*points[-1:], *points), points, strict=False):
        if is_inside(point[side], bound) != is_inside(last[side], bound):
            share = (bound - last[side]) / (point[side] - last[side])
            other = last[1 - side] + share * (point[1 - side] - last[1 - side])
            kept.append((other, bound) if side else (bound, other))
        if is_inside(point[side], bound):
            kept.append(point)
    return kept


def middle_of(points: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """The area and the centre of gravity of a polygon.

    >>> middle_of([(0.0, 0.0), (4.0, 0.0), (4.0, 2.0), (0.0, 2.0)])
    (8.0, 2.0, 1.0)
    """
    double = across = up = 0.0
    for (x, y), (next_x, next_y) in zip(points, (*points[1:], points[0]), strict=True):
        cross = x * next_y - next_x * y
        double, across, up = (
            double + cross,
            across + (x + next_x) * cross,
            up + (y + next_y) * cross,
        )
    if not double:
        return 0.0, *points[0]
    return abs(double) / 2, across / (3 * double), up / (3 * double)
