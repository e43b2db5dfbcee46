"""The sums over the rows that count."""

from collections.abc import Container, Mapping, Sequence

from conflict_cli.models import OUTCOMES, Casualty, Total
from conflict_cli.vocabulary import Outcome


def sum_totals(
    rows: Sequence[Casualty],
    others: Mapping[int, int],
    died: int = 0,
    unnumbered: Container[str] = (),
) -> dict[Outcome, Total | None]:
    """Low, best and high per outcome over the counted rows.

    A row without a best or high makes that of the sum None; a row without a low adds 0. If two
    sources give different figures, the one that does not count may raise the high (`others` maps
    each such row to the counted one). `died` is the number of wounded who died, which is taken off
    the low of the wounded. Outcomes of which some people are stated without a number (`unnumbered`)
    have no high.
    """
    totals: dict[Outcome, Total | None] = dict.fromkeys(OUTCOMES)
    rivals: dict[int, list[int]] = {}
    for other, kept in others.items():
        rivals.setdefault(kept, []).append(other)
    by_outcome: dict[Outcome, list[int]] = {}
    for number, row in enumerate(rows):
        if row.counted:
            by_outcome.setdefault(row.outcome, []).append(number)
    for outcome, counted in by_outcome.items():
        bests = [best for number in counted if (best := rows[number].best) is not None]
        highs = [
            high
            for number in counted
            if (high := highest(rows, number, rivals.get(number, ()))) is not None
        ]
        high = sum(highs) if len(highs) == len(counted) and outcome not in unnumbered else None
        low = sum(rows[number].low or 0 for number in counted) - (
            died if outcome == "wounded" else 0
        )
        totals[outcome] = Total(low, sum(bests) if len(bests) == len(counted) else None, high)
    return totals


def highest(rows: Sequence[Casualty], number: int, rivals: Sequence[int]) -> int | None:
    """The highest figure for the people of a counted row, its own or another source's; None if one
    is open.
    """
    highs = [rows[number].high, *(rows[other].high for other in rivals)]
    return None if None in highs else max(high for high in highs if high is not None)
