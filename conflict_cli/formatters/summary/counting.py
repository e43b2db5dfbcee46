"""The choice of figures for the sums: those of the totals, the lowest, the highest, or those that
are not claimed by a party to the fight only.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from conflict_cli.formatters.summary.parties import FightParties
from conflict_cli.models import Casualty, Report, Total
from conflict_cli.settling.totals import highest

# What each choice of --count means, as the sums themselves say it.
RULES = {
    "conservative": (
        "as in the totals of the articles: of two sources the lower figure, with a range up to "
        "the higher one"
    ),
    "lowest": "of the figures that sources give for the same people the lowest",
    "highest": "of the figures that sources give for the same people the highest",
    "independent": "as conservative, without figures that only a party to the fight claims",
}


class CountedFigure(NamedTuple):
    """The figure that counts for some people, and the number of its row in the report."""

    number: int
    total: Total


def count_rows(report: Report, rule: str) -> Iterator[CountedFigure]:
    """The figures of an article that go into the sums under a rule of `RULES`; under "conservative"
    they add up to its totals.
    """
    rivals: dict[str, list[int]] = {}
    for number, row in enumerate(report.casualties):
        if row.rival_of is not None:
            rivals.setdefault(row.rival_of, []).append(number)
    died = {} if rule == "highest" else share_died(report)
    parties = FightParties(report) if rule == "independent" else None
    for number, row in enumerate(report.casualties):
        if not row.counted:
            continue
        told = [number, *rivals.get(row.id, [])]
        if parties is not None:
            bystanders = [each for each in told if not parties.alone(each)]
            told = sorted(
                bystanders, key=lambda each: (each != number, amount(report.casualties[each]))
            )
        if told:
            yield _choose(report.casualties, told, rule, died.get(number, 0))


def _choose(rows: Sequence[Casualty], told: Sequence[int], rule: str, less: int) -> CountedFigure:
    """One of the figures that sources give for the same people, the counted one first; `less` of
    the people have died since.
    """
    if rule in ("lowest", "highest"):
        number = (min if rule == "lowest" else max)(told, key=lambda each: amount(rows[each]))
        high = rows[number].high
    else:
        number = told[0]
        high = highest(rows, number, told[1:])
    return CountedFigure(number, Total((rows[number].low or 0) - less, rows[number].best, high))


def share_died(report: Report) -> dict[int, int]:
    """The wounded who have died since, whom the low total of the wounded leaves out, by the number
    of their row, the last first.
    """
    total = report.totals["wounded"]
    counted = [
        number
        for number, row in enumerate(report.casualties)
        if row.counted and row.outcome == "wounded"
    ]
    if total is None or not counted:
        return {}
    left = sum(report.casualties[number].low or 0 for number in counted) - total.low
    shares: dict[int, int] = {}
    for number in reversed(counted):
        shares[number] = min(left, report.casualties[number].low or 0)
        left -= shares[number]
    shares[counted[0]] += left
    return shares


def amount(row: Casualty) -> int:
    """The number of people in a row: the number stated, else its lower bound, else its upper
    bound.
    """
    return row.best or row.low or row.high or 0
