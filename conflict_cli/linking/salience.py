"""How likely each of an article's candidates for a field is, by points for the signs that speak for and against it.

A reader takes an attacker, a day or a place that a sentence leaves open from what the article has told: of several, the most salient
one. Each sign is a regularity of English news with points; the sums decide, as in Lappin and Leass's resolution of pronouns (1994).
The points are those of a log-linear model in tenths, fitted by `tests/quality/fit.py` on articles with gold labels: the odds that a
candidate is the right one rise by e to the power of a tenth of its points.
"""

from collections.abc import Collection, Iterable, Mapping
from math import exp
from typing import TypeVar

T = TypeVar("T")
TENTHS = 10.0


def most_salient(candidates: Iterable[tuple[T, Collection[str]]], points: Mapping[str, int], nothing: int, least: float) -> T | None:
    """The candidate that is right with a probability of `least` at least, None where there is none.

    Each comes with the names of its signs; `nothing` are the points of leaving the field open.

    >>> points = {"headline": 10, "paragraph": 15}
    >>> most_salient([("the army", ["headline", "paragraph"]), ("the rebels", ["headline"])], points, nothing=5, least=0.7)
    'the army'
    >>> most_salient([("the army", ["headline"]), ("the rebels", ["headline"])], points, nothing=5, least=0.7)
    """
    scored = [(sum(points[sign] for sign in signs), candidate) for candidate, signs in candidates]
    if not scored:
        return None
    top, best = max(scored, key=lambda pair: pair[0])
    odds = sum(exp((score - top) / TENTHS) for score, _ in scored) + exp((nothing - top) / TENTHS)
    return best if 1 / odds >= least else None
