"""Sums of sums, whose bounds may be open."""

from collections.abc import Sequence

from conflict_cli.models import Total


def add_totals(totals: Sequence[Total]) -> Total:
    """The total of sums; a bound is None if it is open or unknown in one of them.

    >>> (add_totals([Total(3, 3, None), Total(24, None, 30)]),
    ...     add_totals([Total(40, 40, 50), Total(30, 30, 30)]))
    (Total(low=27, best=None, high=None), Total(low=70, best=70, high=80))
    """
    best, high = (
        _add_up([total.best for total in totals]),
        _add_up([total.high for total in totals]),
    )
    return Total(sum(total.low for total in totals), best, high)


def _add_up(bounds: Sequence[int | None]) -> int | None:
    known = [bound for bound in bounds if bound is not None]
    return sum(known) if len(known) == len(bounds) else None
