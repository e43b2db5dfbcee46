"""A map of an article's places as inline SVG: land and borders, and one dot per place, bigger with
more claims, hollow if the point represents an area.

Coordinates are equirectangular with the middle parallel true to scale: good enough for a country or
two. The frame fits the settlements, camps and sites; a country's or region's point says too little
to stretch it.
"""

import math
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from conflict_cli.formatters.html.outlines import Box, land_in, middle_of
from conflict_cli.formatters.wording import country_name, visible
from conflict_cli.models import Place

WIDTH = 720
LEAST_HEIGHT, MOST_HEIGHT = 320, 460
LEAST_SPAN = 2.0  # degrees: enough to show a border or a coast around most villages
BEYOND = 0.02  # of the frame: land is cut off so far outside that no cut is seen
DETAIL = 0.7  # pixels: points closer together count as one
KILOMETRES = 111.2  # of a degree of latitude
LENGTHS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)  # of the scale's bar, in kilometres
MARGIN = 0.12
STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 45)
LETTER, LINE = 7.2, 13  # of a label at 12 px: a guess that errs on the wide side
MOST_LABELS = 500  # tried: no map has room for more
CELL = 24  # pixels


class MapFrame(NamedTuple):
    """The part of the world on the map, in degrees, and the height of the map in pixels."""

    west: float
    south: float
    east: float
    north: float
    height: float

    def point(self, longitude: float, latitude: float) -> tuple[float, float]:
        """The position of a place on the map."""
        x = (longitude - self.west) / (self.east - self.west) * WIDTH
        return x, (self.north - latitude) / (self.north - self.south) * self.height


class Label(NamedTuple):
    """A country's name on the map, around its middle."""

    name: str
    x: float
    y: float


class Room:
    """The occupied parts of a map, by cells, so that a box is compared with nearby ones only."""

    def __init__(self, frame: MapFrame) -> None:
        self._frame = frame
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def take(self, box: Box) -> None:
        """Occupies a box."""
        for cell in cells_of(box):
            self._cells.setdefault(cell, []).append(box)

    def has(self, box: Box) -> bool:
        """True if a box is on the map and touches no occupied one."""
        if box[0] < 0 or box[1] < 0 or box[2] > WIDTH or box[3] > self._frame.height:
            return False
        return not any(
            touch(box, other) for cell in cells_of(box) for other in self._cells.get(cell, ())
        )


def cells_of(box: Box) -> Iterator[tuple[int, int]]:
    """The cells of the map that a box touches."""
    for column in range(int(box[0] // CELL), int(box[2] // CELL) + 1):
        for row in range(int(box[1] // CELL), int(box[3] // CELL) + 1):
            yield column, row


def touch(box: Box, other: Box) -> bool:
    """True if two boxes overlap."""
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]


class Dot(NamedTuple):
    """A place on the map; `number` is its own in the report, from 1."""

    number: int
    name: str
    x: float
    y: float
    rows: int
    exact: bool
    tone: str


def draw_map(
    places: Sequence[Place],
    rows: Sequence[int],
    prefix: str,
    *,
    tones: Sequence[str] = (),
    unit: str = "row",
) -> tuple[str, list[int]]:
    """The SVG, empty if no place has coordinates, and the numbers of the places that are not on it.

    `rows` says how many rows each place has, `unit` what they are called, and `tones` the class of
    each dot; links go to `#{prefix}p{number}`.
    """
    frame = fit(places, rows)
    if frame is None:
        return "", [*range(1, len(places) + 1)]
    dots, missing = [], []
    for number, (place, count) in enumerate(zip(places, rows, strict=True), 1):
        tone = tones[number - 1] if tones else "told" * (count > 0)
        dot = dot_of(frame, number, place, count, tone)
        if dot is None:
            missing.append(number)
        else:
            dots.append(dot)
    land, labels = draw_land(frame)
    bar, taken = draw_scale(frame)
    parts = [f'<rect class="sea" width="{WIDTH}" height="{frame.height:.1f}"/>', land, *bar]
    room = Room(frame)
    room.take(taken)
    parts += graticule(frame, room)
    parts += draw_dots(dots, labels, room, prefix, unit)
    view = f'viewBox="0 0 {WIDTH} {frame.height:.0f}"'
    return (
        (
            f'<svg class="map" {view} role="group" aria-label="Map of {len(dots)} '
            f'places">{"".join(parts)}</svg>'
        ),
        missing,
    )


def dot_of(frame: MapFrame, number: int, place: Place, rows: int, tone: str) -> Dot | None:
    """The dot of a place, None if it has no coordinates, is off the map or is a country without
    rows.
    """
    if place.latitude is None or place.longitude is None or (place.type == "country" and not rows):
        return None
    x, y = frame.point(place.longitude, place.latitude)
    if not (0 <= x <= WIDTH and 0 <= y <= frame.height):
        return None
    return Dot(number, visible(place.name), x, y, rows, place.precision == 1, tone)


def fit(places: Sequence[Place], rows: Sequence[int]) -> MapFrame | None:
    """The frame around the places that are points rather than regions; around all places if none
    is.
    """
    known = [
        (place, count)
        for place, count in zip(places, rows, strict=True)
        if place.latitude is not None
    ]
    points = [
        place for place, count in known if place.type not in ("country", "region") or count
    ] or [place for place, _ in known]
    if not points:
        return None
    latitudes = [place.latitude or 0.0 for place in points]
    longitudes = [place.longitude or 0.0 for place in points]
    south, north = widen(min(latitudes), max(latitudes))
    west, east = widen(min(longitudes), max(longitudes))
    shrink = max(0.2, math.cos(math.radians((south + north) / 2)))
    height = WIDTH * (north - south) / ((east - west) * shrink)
    if height > MOST_HEIGHT:
        west, east = stretch(west, east, height / MOST_HEIGHT)
    if height < LEAST_HEIGHT:
        south, north = stretch(south, north, LEAST_HEIGHT / height)
    return MapFrame(west, south, east, north, min(MOST_HEIGHT, max(LEAST_HEIGHT, height)))


def widen(low: float, high: float) -> tuple[float, float]:
    """An interval with a margin, and not too short.

    >>> widen(10, 20), widen(7, 7)
    ((8.8, 21.2), (6.0, 8.0))
    """
    margin = max((high - low) * MARGIN, (LEAST_SPAN - (high - low)) / 2)
    return round(low - margin, 4), round(high + margin, 4)


def stretch(low: float, high: float, factor: float) -> tuple[float, float]:
    """An interval made longer around its middle."""
    middle, half = (low + high) / 2, (high - low) / 2 * factor
    return middle - half, middle + half


def graticule(frame: MapFrame, room: Room) -> list[str]:
    """Meridians and parallels, with their degrees where there is room."""
    step = next((step for step in STEPS if (frame.east - frame.west) / step <= 7), STEPS[-1])
    parts = []
    for index in range(math.ceil(frame.west / step), math.floor(frame.east / step) + 1):
        x, _ = frame.point(index * step, frame.north)
        parts.append(f'<path class="grid" d="M{x:.1f} 0V{frame.height:.1f}"/>')
        parts += degree(x + 3, frame.height - 4, degrees(index * step, "EW"), room)
    for index in range(math.ceil(frame.south / step), math.floor(frame.north / step) + 1):
        _, y = frame.point(frame.west, index * step)
        parts.append(f'<path class="grid" d="M0 {y:.1f}H{WIDTH}"/>')
        parts += degree(3, y - 3, degrees(index * step, "NS"), room)
    return parts


def degree(x: float, y: float, words: str, room: Room) -> list[str]:
    """The label of a line of the graticule, nothing if it would cover something else."""
    box = (x, y - LINE + 3, x + len(words) * LETTER, y + 1)
    if not room.has(box):
        return []
    room.take(box)
    return [f'<text class="degree" x="{x:.1f}" y="{y:.1f}">{words}</text>']


def draw_land(frame: MapFrame) -> tuple[str, list[Label]]:
    """Land and borders, and the names of the countries whose land is large enough for them, the
    largest first.
    """
    across, up = BEYOND * (frame.east - frame.west), BEYOND * (frame.north - frame.south)
    box = frame.west - across, frame.south - up, frame.east + across, frame.north + up
    paths: list[str] = []
    pieces: dict[str, tuple[float, float, float]] = {}
    for country, points in land_in(box):
        drawn = [frame.point(*points[0])]
        for point in points[1:]:
            x, y = frame.point(*point)
            if abs(x - drawn[-1][0]) + abs(y - drawn[-1][1]) >= DETAIL:
                drawn.append((x, y))
        if len(drawn) < 3:
            continue
        paths.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in drawn) + "z")
        area, x, y = middle_of(drawn)
        if country is not None and area > pieces.get(country, (0.0, 0.0, 0.0))[0]:
            pieces[country] = area, x, y
    labels = []
    for country, (area, x, y) in sorted(pieces.items(), key=lambda item: (-item[1][0], item[0])):
        name = country_name(country) or country
        if area > (len(name) * LETTER) ** 2 / 2:
            labels.append(Label(name, x, y))
    return (f'<path class="land" d="{"".join(paths)}"/>' if paths else ""), labels


def draw_scale(frame: MapFrame) -> tuple[list[str], Box]:
    """A bar of a round length in the lower right corner, and the room that it takes."""
    pixels = frame.height / (frame.north - frame.south) / KILOMETRES
    length = next(
        (length for length in reversed(LENGTHS) if length * pixels <= WIDTH / 5), LENGTHS[0]
    )
    left, y = WIDTH - 12 - length * pixels, frame.height - 10
    parts = [
        f'<path class="scale" d="M{left:.1f} {y - 4:.1f}v4h{length * pixels:.1f}v-4"/>',
        (
            f'<text class="degree" x="{WIDTH - 12}" y="{y - 6:.1f}" text-anchor="end">{length:,} '
            "km</text>"
        ),
    ]
    return parts, (left - 4, y - 20, WIDTH, frame.height)


def degrees(value: float, letters: str) -> str:
    """Degrees with the letter of their side.

    >>> degrees(36.5, "NS"), degrees(-2.0, "EW"), degrees(0.0, "EW")
    ('36.5°N', '2°W', '0°')
    """
    number = f"{abs(value):.1f}".removesuffix(".0")
    return f"{number}°{'' if number == '0' else letters[value < 0]}"


def draw_dots(
    dots: Sequence[Dot], countries: Sequence[Label], room: Room, prefix: str, unit: str
) -> list[str]:
    """The places, those with more rows last and so on top, each with its name where there is room,
    then the countries' names where room is left.
    """
    for dot in dots:
        room.take(
            (dot.x - radius(dot), dot.y - radius(dot), dot.x + radius(dot), dot.y + radius(dot))
        )
    labels = {}
    for dot in sorted(dots, key=lambda dot: (-dot.rows, not dot.exact, dot.number))[:MOST_LABELS]:
        spot = place_label(dot, room)
        if spot is not None:
            labels[dot.number] = spot
    parts = []
    named = {dot.name for dot in dots}
    for country in countries:
        half = len(country.name) * LETTER / 2
        box = (country.x - half, country.y - LINE, country.x + half, country.y + 3)
        if country.name not in named and room.has(box):
            room.take(box)
            parts.append(
                f'<text class="country" x="{country.x:.1f}" y="{country.y:.1f}" '
                f'text-anchor="middle">{escape(country.name)}</text>'
            )
    for dot in sorted(dots, key=lambda dot: (dot.rows, dot.number)):
        told = f"{dot.name}: {dot.rows} {unit}{'s' * (dot.rows != 1)}"
        kind = f"dot {dot.tone}{'' if dot.exact else ' vague'}".strip()
        label = ""
        if dot.number in labels:
            x, y = labels[dot.number]
            label = f'<text class="label" x="{x:.1f}" y="{y:.1f}">{escape(dot.name)}</text>'
        parts.append(
            f'<a href="#{prefix}p{dot.number}" data-of="{prefix}p{dot.number}" '
            f'aria-label="{escape(told)}"><title>{escape(told)}</title>'
            f'<circle class="{kind}" cx="{dot.x:.1f}" cy="{dot.y:.1f}" '
            f'r="{radius(dot):.1f}"/>{label}</a>'
        )
    return parts


def radius(dot: Dot) -> float:
    """The size of a place's dot in pixels."""
    return 4 + 2 * math.sqrt(min(dot.rows, 16))


def place_label(dot: Dot, room: Room) -> tuple[float, float] | None:
    """Places a name beside its dot (right, left, above, below) and occupies the room; None if there
    is none.
    """
    width, gap = len(dot.name) * LETTER, radius(dot) + 3
    for x, y in (
        (dot.x + gap, dot.y + 4),
        (dot.x - gap - width, dot.y + 4),
        (dot.x - width / 2, dot.y - gap - 2),
        (dot.x - width / 2, dot.y + gap + LINE - 3),
    ):
        box = (x, y - LINE + 3, x + width, y + 3)
        if room.has(box):
            room.take(box)
            return x, y
    return None
