"""The places of incidents, and whether two can be the same: by name, by containment, and by
kilometres.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from functools import cache, lru_cache
from math import cos, floor, hypot, radians
from typing import cast

from conflict_cli.engine.phrases import read_entries
from conflict_cli.lexicon.merging import SURROUNDING
from conflict_cli.merging.models import Locality
from conflict_cli.models import JSONValue
from conflict_cli.text.folding import fold, loosen
from conflict_cli.vocabulary import WIDTHS, PlaceType, width_of

COUNTRY, PROVINCE, TOWN = WIDTHS["country"], WIDTHS["province"], WIDTHS["town"]
KILOMETRES_A_DEGREE = 111.2
SAME = 5.0  # kilometres between two points for one village, or a site and its village
REACH = 8.0  # kilometres from the middle of a city to its neighbourhoods
NEAR = 2  # the precision of "near a place"
CELL = (
    0.25  # degrees: about 28 kilometres, so that what is within reach is in this cell or the next
)
LEFT_OUT = str.maketrans(dict.fromkeys("aeiouwyh "))
SHORTEST = 3  # consonants that identify a name
SHORTEST_WORD = 4


class PlaceFit(IntEnum):
    """How well two places go together."""

    APART = 0
    OPEN = 1  # the words leave it open: one is unknown, or only the country is stated
    INSIDE = 2  # one holds the other
    SAME = 3


Places = Mapping[str, Mapping[str, JSONValue]]


def make_spot(name: str, within: tuple[str, ...], places: Places, home: str | None) -> Locality:
    """The place of an incident, from the report's `places` by name; `home` is the country if none
    is stated.
    """
    own = places.get(name, {})
    chain = [own, *(places.get(each, {}) for each in within)]
    kind, is_lent = cast(PlaceType, own.get("type") or "place"), bool(own.get("coordinates_of"))
    outer = [place for place in chain[not is_lent :] if place.get("type") != "country"]
    points = [(_number(place, "latitude"), _number(place, "longitude")) for place in outer]
    country = next((str(place["country"]) for place in chain if place.get("country")), None)
    return Locality(
        name,
        name_key(name),
        kind,
        tuple(name_key(each) for each in within),
        within,
        country,
        country or home,
        next((str(place["admin1"]) for place in chain if place.get("admin1")), None),
        None if is_lent else _number(own, "latitude"),
        None if is_lent else _number(own, "longitude"),
        next(
            ((north, east) for north, east in points if north is not None and east is not None),
            None,
        ),
        width_of(kind),
        int(precision) if isinstance(precision := own.get("precision"), int) else None,
    )


def _number(place: Mapping[str, JSONValue], key: str) -> float | None:
    value = place.get(key)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def home_of(places: Iterable[Mapping[str, JSONValue]]) -> str | None:
    """The country of most places of a report."""
    countries = Counter(str(place["country"]) for place in places if place.get("country"))
    return min(countries, key=lambda code: (-countries[code], code)) if countries else None


@lru_cache(1 << 14)
def name_key(name: str) -> str:
    """A name without what spellings differ in.

    >>> name_key("Kafr Takharim"), name_key("Kafar Takhareem"), name_key("al-Tanf")
    ('kafr takarim', 'kafr takarim', 'tanf')
    """
    return loosen(fold(name))


@lru_cache(1 << 14)
def telling_words(key: str) -> tuple[str, ...]:
    """The words of a key that identify a place, unlike "square" and "eastern".

    >>> telling_words(name_key("eastern Aleppo")), telling_words(name_key("Old City"))
    (('alepo',), ())
    """
    return tuple(
        word for word in key.split() if word not in surrounding() and len(word) >= SHORTEST_WORD
    )


@cache
def surrounding() -> frozenset[str]:
    """The words of the lexicon as keys have them."""
    return frozenset(name_key(entry.phrase) for entry in read_entries(SURROUNDING))


@lru_cache(1 << 14)
def skeleton(key: str) -> str:
    """The consonants of a name: transliterations disagree about the rest.

    >>> skeleton(name_key("Akrameh")) == skeleton(name_key("Ikrima")), skeleton(name_key("Harun"))
    (True, 'rn')
    """
    return key.translate(LEFT_OUT)


@lru_cache(1 << 16)
def fit_places(one: Locality | None, two: Locality | None) -> PlaceFit:
    """How well two places go together; the order does not matter."""
    if one is None or two is None:
        return PlaceFit.OPEN
    is_abroad = bool(one.country and two.country and one.country != two.country)
    if one.key.replace(" ", "") == two.key.replace(" ", "") and one.width > COUNTRY:
        if is_abroad and kilometres(one, two) is None:
            return PlaceFit.INSIDE  # without a point, the country may come from a namesake
        return PlaceFit.APART if _is_far(one, two) else PlaceFit.SAME
    if is_abroad and not _is_near(one, two, SAME):
        return PlaceFit.APART
    wide, narrow = sorted((one, two), key=lambda spot: (spot.width, spot.key))
    if wide.width == COUNTRY:
        return PlaceFit.OPEN
    is_named = _holds_name(wide, narrow) or _holds_name(narrow, wide)
    if is_named or _is_around(wide, narrow) or _is_around(narrow, wide):
        is_one = is_named and wide.width == narrow.width >= TOWN  # one village, two name forms
        return PlaceFit.APART if _is_far(one, two) else PlaceFit.SAME if is_one else PlaceFit.INSIDE
    if wide.width <= PROVINCE:
        return _fit_province(wide, narrow)
    return _fit_towns(wide, narrow)


def _fit_province(wide: Locality, narrow: Locality) -> PlaceFit:
    if wide.width < PROVINCE:
        return PlaceFit.OPEN  # a part of a country, without known borders
    if narrow.width == PROVINCE:
        return PlaceFit.APART
    if narrow.admin1 is None or wide.admin1 is None:
        return PlaceFit.OPEN
    same = name_key(narrow.admin1) in (wide.key, wide.admin1 and name_key(wide.admin1))
    return PlaceFit.INSIDE if same else PlaceFit.APART


def _fit_towns(wide: Locality, narrow: Locality) -> PlaceFit:
    distance = kilometres(wide, narrow)
    if distance is not None:
        is_part = wide.type == "city" and narrow.width > TOWN
        if distance <= SAME and not is_part:
            return PlaceFit.SAME
        is_part = is_part or NEAR in (wide.precision, narrow.precision)
        return PlaceFit.INSIDE if distance <= REACH and is_part else PlaceFit.APART
    if is_spelled_alike(wide.key, narrow.key) and not (
        wide.admin1 and narrow.admin1 and wide.admin1 != narrow.admin1
    ):
        return PlaceFit.SAME
    if set(wide.inside) & set(narrow.inside) or wide.latitude is None or narrow.latitude is None:
        return PlaceFit.OPEN  # the one that is not on the map may lie in the other
    return PlaceFit.APART


def sound(word: str) -> str:
    """The common part of all spellings of a word in a name: its consonants, if they are enough.

    >>> sound("breij") == sound("bureij"), sound("homs"), sound("alepo")
    (True, 'homs', 'alepo')
    """
    bones = skeleton(word)
    return f"/{bones}" if len(bones) >= SHORTEST else word


def is_spelled_alike(one: str, two: str) -> bool:
    """True if two keys can be two spellings of one name.

    >>> (is_spelled_alike("akrama", "ikrima"), is_spelled_alike("harun", "haran"),
    ...     is_spelled_alike("sarakib", "srakib"))
    (True, False, True)
    """
    bones = skeleton(one)
    return len(bones) >= SHORTEST and bones == skeleton(two)


def _is_around(wide: Locality, narrow: Locality) -> bool:
    """True if one place is around the other, or its name is in the words of a place around it."""
    if wide.key in narrow.inside:
        return True
    words = {sound(word) for word in telling_words(wide.key)}
    return bool(words) and any(
        words <= {sound(word) for word in telling_words(key)} for key in narrow.inside
    )


def _holds_name(wide: Locality, narrow: Locality) -> bool:
    """True if the words of one contain the name of the other: "eastern Aleppo" and "Aleppo"."""
    words = {sound(word) for word in telling_words(wide.key)}
    return bool(words) and words <= {sound(word) for word in telling_words(narrow.key)}


def _is_far(one: Locality, two: Locality) -> bool:
    """True if two places of one name, or one named after the other, are too far apart to be one.

    There are many places called Harasta.
    """
    distance = kilometres(one, two)
    return distance is not None and min(one.width, two.width) >= TOWN and distance > 4 * REACH


def _is_near(one: Locality, two: Locality, most: float) -> bool:
    distance = kilometres(one, two)
    return distance is not None and distance <= most and min(one.width, two.width) >= TOWN


def kilometres(one: Locality, two: Locality) -> float | None:
    """How far apart two places are, roughly; None if the point of one is not known."""
    if (
        one.latitude is None
        or one.longitude is None
        or two.latitude is None
        or two.longitude is None
    ):
        return None
    east = abs(one.longitude - two.longitude)
    east = min(east, 360 - east) * cos(radians((one.latitude + two.latitude) / 2))
    return hypot(one.latitude - two.latitude, east) * KILOMETRES_A_DEGREE


def cells(spot: Locality, margin: int = 0) -> Iterator[str]:
    """The cell of a place, with a margin also those around it; none without a point of its own."""
    if spot.width <= PROVINCE or spot.latitude is None or spot.longitude is None:
        return
    north, east = floor(spot.latitude / CELL), floor(spot.longitude / CELL)
    around = round(360 / CELL)
    for row in range(north - margin, north + margin + 1):
        for column in range(east - margin, east + margin + 1):
            yield f"{row},{column % around}"


def names(spot: Locality) -> Iterator[str]:
    """The keys of a place: its whole name, its words, its consonants, and the places around it."""
    if spot.width == COUNTRY:
        return
    found = dict.fromkeys((spot.key, sound(spot.key), *map(sound, telling_words(spot.key))))
    for key in spot.inside:
        found.update(dict.fromkeys((key, *map(sound, telling_words(key)))))
    if spot.admin1 and spot.width <= PROVINCE:
        found[name_key(spot.admin1)] = None
    yield from found
