"""Claims told again: the rows told so far, filed by all that makes two rows tell the same, so that a long text costs no more a row.

Two rows tell the same claim when outcome, figures, status and scope are the same, the victims agree, and neither names a place or a
date of its own that the other contradicts. A set answers that: each row is filed under every way in which it may be asked for.
"""

from collections.abc import Iterable
from itertools import product

from conflict_cli.linking import Linked
from conflict_cli.models import Casualty
from conflict_cli.tagging import ARMED

GENERAL = frozenset("people persons individuals victims others residents".split())
ANYONE, UNSAID = "anyone", "unsaid"  # no head noun's or type's mark, as those have a blank in them
Spot = tuple[str | None, ...]  # a place or a date: empty where a row names none of its own
ANYWHERE: Spot = (None, None)
Key = tuple[str, int | None, int | None, str, str, bool, str, Spot, Spot]


def head_of(victims: str) -> str:
    """The head noun of a victims' phrase: the last word before "of", folded, in the singular's spelling."""
    words = victims.lower().split(" of ")[0].split()
    return words[-1].rstrip("s") if words and words[-1] not in GENERAL else words[-1] if words else ""


def agree(one: Casualty, two: Casualty) -> bool:
    """Victims agree when one is not said or general, or when type or head noun are the same."""
    return not set(marks_filed(one)).isdisjoint(marks_asked(two))


def marks_filed(row: Casualty) -> list[str]:
    """Under what a row's victims are filed."""
    return [ANYONE, *own_marks(row)]


def marks_asked(row: Casualty) -> list[str]:
    """What victims that agree with a row's are filed under."""
    marks = own_marks(row)
    return [ANYONE] if marks == [UNSAID] else [UNSAID, *marks]


def own_marks(row: Casualty) -> list[str]:
    """Head noun and, of those who fight, type; `UNSAID` where the words don't say who."""
    head = head_of(row.victims) if row.victims is not None else None
    if head is None or head in GENERAL:
        return [UNSAID]
    return [f"head {head}", f"type {row.victim_type}"] if row.victim_type in ARMED else [f"head {head}"]


class Told:
    """The claims told so far; rows come in text order, and those of one sentence never tell each other again."""

    def __init__(self) -> None:
        self._keys: set[Key] = set()
        self._sentence: list[Linked] = []

    def add(self, item: Linked) -> None:
        """Note a claim; it is found from the next sentence on."""
        self._leave_sentence(item)
        self._sentence.append(item)

    def holds(self, item: Linked, anywhere: bool = False) -> bool:
        """Whether an earlier sentence told this; with `anywhere` whatever its place and date."""
        self._leave_sentence(item)
        row = item.row
        places, dates = (
            ([ANYWHERE], [ANYWHERE]) if anywhere else (spots_asked(item.own_place, row.place), spots_asked(item.own_date, row.date))
        )
        marks = words_of(row) if is_single(row) else marks_asked(row)
        return not self._keys.isdisjoint(keys_of(row, marks, places, dates))

    def _leave_sentence(self, item: Linked) -> None:
        if self._sentence and self._sentence[0].claim.sentence != item.claim.sentence:
            for told in self._sentence:
                places, dates = spots_filed(told.own_place, told.row.place), spots_filed(told.own_date, told.row.date)
                marks = words_of(told.row) if is_single(told.row) else marks_filed(told.row)
                self._keys.update(keys_of(told.row, marks, places, dates))
            self._sentence = []


def is_single(row: Casualty) -> bool:
    """Whether a row tells of one death, which is told again only in the same words."""
    return row.low == 1 and not row.subset


def words_of(row: Casualty) -> list[str]:
    """The mark of the victims' very words."""
    return [] if row.victims is None else [f"words {row.victims}"]


def spots_filed(is_own: bool, value: str | None) -> list[Spot]:
    """Under what a row's place or date is filed."""
    return [ANYWHERE, (value,) if is_own else ()]


def spots_asked(is_own: bool, value: str | None) -> list[Spot]:
    """What places or dates that don't contradict a row's are filed under."""
    return [(), (value,)] if is_own else [ANYWHERE]


def keys_of(row: Casualty, marks: Iterable[str], places: Iterable[Spot], dates: Iterable[Spot]) -> Iterable[Key]:
    """The keys of a row for each of its marks, places and dates."""
    for mark, place, date in product(marks, places, dates):
        yield row.outcome, row.low, row.best, row.status, row.scope, row.subset, mark, place, date
