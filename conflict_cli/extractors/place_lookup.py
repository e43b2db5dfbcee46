"""Which of the places of one name a text means: what else the text names decides, then rank, then population; else none."""

from collections.abc import Iterable, Sequence
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from conflict_cli.gazetteer import Row
from conflict_cli.spellings import fold

# A namesake this many times as populous is the one meant, other things being equal; below it nothing is.
MUCH_BIGGER = 4
# Namesakes as near as this (a town and its district) are one for our purpose, in km.
SAME_SPOT = 60
NEAR = 250
RANKS = {"country": 3, "region": 2, "province": 2, "city": 1, "district": 0, "town": 0, "village": 0}
# Types of the text that say which types of the gazetteer are meant.
COMPATIBLE = {
    "city": ("city", "town", "village", "district"),
    "town": ("city", "town", "village", "district"),
    "village": ("village", "town", "city"),
    "province": ("province", "region"),
    "district": ("district", "province"),
    "country": ("country",),
    "region": ("region", "province", "district"),
}


class Context(NamedTuple):
    """What a text names besides: countries by code and how often, provinces folded, points of places that are settled."""

    countries: dict[str, int]
    provinces: frozenset[str]
    points: tuple[tuple[float, float], ...]


def choose(rows: Sequence[Row], kind: str | None, beside: frozenset[str], context: Context) -> Row | None:
    """The row that the text means, None when several are as likely; `beside` are folded names and codes said together with it."""
    fitting = [row for row in rows if row.type in COMPATIBLE.get(kind or "", (row.type,))] or list(rows)
    if not fitting:
        return None
    ranked = sorted(
        fitting, key=lambda row: (_nearness(row, beside, context), RANKS.get(row.type, 0) if not kind else 0, row.population), reverse=True
    )
    best = ranked[0]
    score = _nearness(best, beside, context)
    for other in ranked[1:]:
        if _nearness(other, beside, context) < score:
            break
        if _is_rival(best, other, kind):
            return None
    if score <= 0 and best.population < 100_000 and len({(row.country, row.admin1) for row in fitting}) > 1:
        return None
    return best


def _nearness(row: Row, beside: frozenset[str], context: Context) -> int:
    """How much of what the text names speaks for a place."""
    score = 0
    province = fold(row.admin1) if row.admin1 else ""
    if province and province in beside:
        score += 8
    if row.country and row.country in beside:
        score += 6
    if province and province in context.provinces:
        score += 3
    if row.country in context.countries:
        score += 2 + (context.countries[row.country] == max(context.countries.values()))
    if row.latitude is not None and row.longitude is not None:
        score += 2 * any(distance(row.latitude, row.longitude, *point) < NEAR for point in context.points)
    return score


def _is_rival(best: Row, other: Row, kind: str | None) -> bool:
    """Whether another place is as likely as the best one and somewhere else."""
    if (
        best.country == other.country
        and best.admin1 == other.admin1
        and (best.type != other.type or best.population >= other.population * 2)
    ):
        return False
    gap = _gap(best, other)
    if gap is not None and gap < SAME_SPOT:
        return False
    if not kind and RANKS.get(best.type, 0) > RANKS.get(other.type, 0) and best.population > other.population:
        return False
    return best.population < other.population * MUCH_BIGGER


def _gap(row: Row, other: Row) -> float | None:
    """Kilometres between two rows, None where one has no coordinates."""
    if row.latitude is None or row.longitude is None or other.latitude is None or other.longitude is None:
        return None
    return distance(row.latitude, row.longitude, other.latitude, other.longitude)


def distance(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Kilometres between two points of the globe.

    >>> round(distance(36.2, 37.15, 35.93, 36.63))
    55
    """
    a, b, c, d = map(radians, (latitude, longitude, other_latitude, other_longitude))
    return 12742 * asin(min(1, sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2)))


def settle(
    wanted: Sequence[tuple[Sequence[Row], str | None, frozenset[str]]], countries: dict[str, int], provinces: Iterable[str]
) -> list[Row | None]:
    """The row of each place: the clear ones first, then those that lie near them."""
    named = frozenset(provinces)
    first = [choose(rows, kind, beside, Context(countries, named, ())) for rows, kind, beside in wanted]
    points = tuple(
        (row.latitude, row.longitude)
        for row in first
        if row is not None and row.latitude is not None and row.longitude is not None and row.type not in ("country", "region")
    )
    if not points:
        return first
    context = Context(countries, named, points)
    return [
        row if row is not None else choose(rows, kind, beside, context) for row, (rows, kind, beside) in zip(first, wanted, strict=True)
    ]
