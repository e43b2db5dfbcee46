"""People without a number whom no other row counts: they leave the high of a total open."""

from collections.abc import Sequence

from conflict_cli.linking import Linked
from conflict_cli.settling.comparing import (
    REACH,
    adds_up,
    amount,
    different_sources,
    may_be_same,
    part_of,
    stands,
)
from conflict_cli.settling.geography import Geography


def find_open(items: Sequence[Linked], geography: Geography) -> frozenset[str]:
    """The outcomes with people who are stated without a number and are not among those counted.

    "Seven soldiers were wounded. … A number of rebels were wounded too" makes at least seven. So do
    "two injured" at least two if another source speaks of dozens.
    """
    found: set[str] = set()
    for number, item in enumerate(items):
        row = item.row
        if (
            row.outcome in found
            or row.count is None
            or row.qualifier != "vague"
            or not stands(row)
            or row.counted
        ):
            continue
        near = [
            other
            for other in items[max(0, number - REACH) : number + REACH]
            if other.row.outcome == row.outcome and adds_up(other.row)
        ]
        same = [other for other in near if is_of_same(other, item, geography)]
        if not near or not same or is_more(same, item):
            found.add(row.outcome)
    return frozenset(found)


def is_of_same(other: Linked, item: Linked, geography: Geography) -> bool:
    """True if a row may count the people that another states without a number."""
    first, later = sorted((other, item), key=lambda one: one.row.start)
    return may_be_same(first, later, geography) and (part_of(other, item) or part_of(item, other))


def is_more(counted: Sequence[Linked], item: Linked) -> bool:
    """True if another source's word means more people than are counted: "dozens" against two."""
    if not all(
        different_sources(other.row, item.row) or other.row.attribution is None for other in counted
    ):
        return False
    return amount(item) > sum(other.row.high or amount(other) for other in counted)
