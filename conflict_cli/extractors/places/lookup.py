"""Which of several places with one name a text means: its other names decide, then rank and
population; else it is none.
"""

from collections.abc import Iterable, Sequence
from math import asin, cos, log10, radians, sin, sqrt
from typing import NamedTuple

from conflict_cli.extractors.places.gazetteer import Row
from conflict_cli.text.folding import fold
from conflict_cli.vocabulary import PlaceType

# Points for what supports a namesake. A province right beside it outweighs everything, a country
# beside it nearly so; a tenfold population counts a third as much as a country named anywhere.
(
    PROVINCE_BESIDE,
    COUNTRY_BESIDE,
    PROVINCE_NAMED,
    COUNTRY_NAMED,
    MOST_NAMED,
    NEAR_ANOTHER,
    SHARED_PROVINCE,
    SHARED_COUNTRY,
) = (
    8,
    6,
    3,
    2,
    1,
    2,
    3,
    1,
)
PER_TENFOLD = 0.7
RANKS = {"country": 2.0, "region": 1.0, "province": 1.0, "district": -0.7, "city": 0.5}
# If the points of two namesakes differ by less, neither is chosen: a tenfold population or
# something in the text must decide.
MARGIN = 0.7
# If nothing in the text supports one of several, or the only one while the text is about other
# countries, only a city of this size is certain enough.
WELL_KNOWN = 100_000
# Namesakes at most so many km apart (a town and its district) count as one.
SAME_SPOT = 60
NEAR = 250
NEAR_DEGREES = NEAR / 111  # of latitude; for points farther apart the formula is not needed
# So many settled places are enough to show where a text is set.
MOST_POINTS = 40
# The types in the text, and the types of the gazetteer that they mean.
COMPATIBLE = {
    "city": ("city", "town", "village", "district"),
    "town": ("city", "town", "village", "district"),
    "village": ("village", "town", "city"),
    "province": ("province", "region"),
    "district": ("district", "province"),
    "country": ("country",),
    "region": ("region", "province", "district"),
}


Shares = dict[tuple[str | None, str | None], float]


class Wanted(NamedTuple):
    """A name to settle: its rows, its type if the text gives one, the folded names and country
    codes right beside it, and which of the names to settle come after it, like the province in
    "Sarmin, Idlib".
    """

    rows: Sequence[Row]
    kind: PlaceType | None
    beside: frozenset[str]
    behind: tuple[int, ...] = ()


class LookupContext(NamedTuple):
    """What else a text names: countries by code with their number and the highest of these, folded
    provinces, points of settled places, and how many of its other names may lie in a country or
    province, each counted as the share of its namesakes' countries or provinces.
    """

    countries: dict[str, int]
    most: int
    provinces: frozenset[str]
    points: tuple[tuple[float, float], ...]
    shares: Shares


def resolve_namesakes(
    wanted: Sequence[Wanted], countries: dict[str, int], provinces: Iterable[str]
) -> list[Row | None]:
    """The row of each name, None if no row is the most likely: clear names first, then those near
    them.
    """
    shares: Shares = {}
    own = [_shares(one) for one in wanted]
    for one in own:
        for place, share in one.items():
            shares[place] = shares.get(place, 0) + share
    context = LookupContext(
        countries, max(countries.values(), default=0), frozenset(provinces), (), shares
    )
    first = [choose(one, context, says) for one, says in zip(wanted, own, strict=True)]
    points = tuple(
        [
            (row.latitude, row.longitude)
            for row in first
            if row is not None
            and row.latitude is not None
            and row.longitude is not None
            and row.type not in ("country", "region")
        ]
    )
    second = first
    if points and None in first:
        context = context._replace(points=points[:MOST_POINTS])
        second = [
            row if row is not None else choose(one, context, says)
            for row, one, says in zip(first, wanted, own, strict=True)
        ]
    return [
        None if one.behind and _contradicts(row, [second[number] for number in one.behind]) else row
        for row, one in zip(second, wanted, strict=True)
    ]


def _contradicts(row: Row | None, behind: Sequence[Row | None]) -> bool:
    """True if the text puts the place into another country or province, or into or near a distant
    place: then it is a namesake that the gazetteer lacks ("Sabon Gida near Mangu" is not the one in
    Edo).
    """
    if row is None or row.type in ("country", "province", "region"):
        return False
    countries = {
        other.country for other in behind if other is not None and other.country is not None
    }
    if countries and row.country is not None and row.country not in countries:
        return True
    if any(
        _is_far(row, other)
        for other in behind
        if other is not None and other.type not in ("country", "province", "region")
    ):
        return True
    provinces = {
        other.admin1
        for other in behind
        if other is not None and other.type == "province" and other.country == row.country
    }
    return bool(provinces) and row.admin1 is not None and row.admin1 not in provinces


FAR = 300.0  # km: no district is wider, and nothing so distant is near


def _is_far(row: Row, other: Row) -> bool:
    """True if two places with coordinates are too far apart for one to lie in the other or near
    it.
    """
    if (
        row.latitude is None
        or row.longitude is None
        or other.latitude is None
        or other.longitude is None
    ):
        return False
    return distance(row.latitude, row.longitude, other.latitude, other.longitude) > FAR


def _shares(wanted: Wanted) -> Shares:
    """The share of one name for each country and province in which it may lie."""
    if not wanted.rows:
        return {}
    places = {(row.country, row.admin1) for row in wanted.rows if row.admin1}
    countries = {row.country for row in wanted.rows if row.country and row.type != "country"}
    shares: Shares = dict.fromkeys(places, 1 / len(places)) if places else {}
    for country in countries:
        shares[country, None] = 1 / len(countries)
    return shares


def choose(wanted: Wanted, context: LookupContext, own: Shares) -> Row | None:
    """The row that the text means, None if several are equally likely; `own` is the name's own
    share for each country and province.
    """
    if not wanted.rows:
        return None
    compatible = COMPATIBLE.get(wanted.kind or "")
    rows = wanted.rows
    if compatible is not None:
        rows = [row for row in rows if row.type in compatible] or rows
    best, lonely = rows[0], True
    if len(rows) > 1:
        scored = sorted(
            [(_score(row, wanted, context, own), -number, row) for number, row in enumerate(rows)],
            reverse=True,
        )
        best = scored[0][2]
        for score, _, other in scored[1:]:
            if score < scored[0][0] - MARGIN:
                break
            if not _is_same_spot(best, other):
                return None
        lonely = len({(row.country, row.admin1) for row in rows}) == 1
    if best.population < WELL_KNOWN:
        elsewhere = (
            bool(context.countries)
            and best.country is not None
            and best.country not in context.countries
        )
        if (elsewhere or not lonely) and _support(best, wanted, context, own) < 1:
            return None
    return best


def _score(row: Row, wanted: Wanted, context: LookupContext, own: Shares) -> float:
    """The score of a row: support by the text, rank and population together."""
    rank = 0.0 if wanted.kind else RANKS.get(row.type, 0.0)
    return (
        _support(row, wanted, context, own) + rank + PER_TENFOLD * log10(max(row.population, 300))
    )


def _support(row: Row, wanted: Wanted, context: LookupContext, own: Shares) -> float:
    """How strongly the other names of a text support a place."""
    points = 0.0
    province = fold(row.admin1) if row.admin1 else ""
    if province and province in wanted.beside:
        points += PROVINCE_BESIDE
    elif province and province in context.provinces:
        points += PROVINCE_NAMED
    if row.country and row.country in wanted.beside:
        points += COUNTRY_BESIDE
    if row.country in context.countries:
        points += COUNTRY_NAMED + MOST_NAMED * (context.countries[row.country] == context.most)
    for place, weight in (
        ((row.country, row.admin1), SHARED_PROVINCE),
        ((row.country, None), SHARED_COUNTRY),
    ):
        others = context.shares.get(place, 0.0) - own.get(
            place, 0.0
        )  # how much the other names of the text say for it
        if others > 0:
            points += weight * min(1.0, others)
    latitude, longitude = row.latitude, row.longitude
    if latitude is not None and longitude is not None and context.points:
        points += NEAR_ANOTHER * any(
            abs(latitude - point[0]) < NEAR_DEGREES and distance(latitude, longitude, *point) < NEAR
            for point in context.points
        )
    return points


def _is_same_spot(row: Row, other: Row) -> bool:
    """True if two rows are so close that either will do, or one lies in the other."""
    if (
        row.latitude is None
        or row.longitude is None
        or other.latitude is None
        or other.longitude is None
    ):
        return row.country == other.country and row.admin1 == other.admin1
    gap = distance(row.latitude, row.longitude, other.latitude, other.longitude)
    return gap < SAME_SPOT or (
        gap < NEAR
        and row.country == other.country
        and row.admin1 == other.admin1
        and row.type != other.type
    )


def distance(
    latitude: float, longitude: float, other_latitude: float, other_longitude: float
) -> float:
    """Kilometres between two points of the globe.

    >>> round(distance(36.2, 37.15, 35.93, 36.63))
    56
    """
    a, b, c, d = map(radians, (latitude, longitude, other_latitude, other_longitude))
    return 12742 * asin(
        min(1, sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2))
    )
