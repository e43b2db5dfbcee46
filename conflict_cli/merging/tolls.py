"""Tolls of incidents, and whether two different ones can be of one incident."""

from enum import IntEnum

from conflict_cli.merging.models import ReportedIncident
from conflict_cli.models import Total

RISES = 2.5  # a toll may rise by this factor from the first report to the last
NEAR = 1.25  # two numbers that differ by at most this factor are nearly equal
RISES_LATER = 4  # the same factor for a later report of the same place and day
SMALL = 6  # a toll may always rise by this many people


class TollFit(IntEnum):
    """How well the tolls of two incidents go together."""

    APART = 0
    OPEN = 1  # one has none, or one can have risen to the other
    SAME = 2


def number_of(total: Total | None) -> int | None:
    """The number that a toll states, None for none and for "dozens"."""
    return None if total is None else total.best


def fit_tolls(one: ReportedIncident, two: ReportedIncident) -> TollFit:
    """How well two tolls agree: the killed, or the wounded if neither states a number of killed."""
    killed = fit_totals(one.killed, two.killed)
    if (
        killed is not TollFit.OPEN
        or number_of(one.killed) is not None
        or number_of(two.killed) is not None
    ):
        return killed
    return fit_totals(one.wounded, two.wounded)


def are_near(one: Total | None, two: Total | None) -> bool:
    """True if two numbers are nearly equal.

    >>> (are_near(Total(20, 20, 20), Total(22, 22, None)),
    ...     are_near(Total(20, 20, 20), Total(30, 30, 30)), are_near(None, None))
    (True, False, False)
    """
    first, second = number_of(one) or 0, number_of(two) or 0
    return 0 < max(first, second) <= NEAR * min(first, second)


def fit_totals(one: Total | None, two: Total | None) -> TollFit:
    """How well two sums go together.

    >>> ([fit_totals(Total(8, 8, 8), Total(best, best, None)).name for best in (8, 12, 40)],
    ...     fit_totals(None, Total(1, 1, 1)).name)
    (['SAME', 'OPEN', 'APART'], 'OPEN')
    """
    if one is None or two is None:
        return TollFit.OPEN
    if one.best is None or two.best is None:
        vague, other = (one, two) if one.best is None else (two, one)
        enough = other.best is None or other.best * RISES >= vague.low
        return TollFit.OPEN if enough else TollFit.APART
    low, high = sorted((one.best, two.best))
    if low == high:
        return TollFit.SAME if low else TollFit.OPEN
    return TollFit.OPEN if high <= low * RISES or high - low <= SMALL else TollFit.APART
