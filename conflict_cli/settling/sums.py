"""Sums: figures of several incidents, of an area or of several days, whose parts come
after them.
"""

from collections.abc import Sequence

from conflict_cli.engine.phrases import read_entries
from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import function_words, happenings
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import words_of
from conflict_cli.settling.comparing import amount, other_attackers, part_of
from conflict_cli.settling.days import read_day, read_length
from conflict_cli.settling.geography import Geography
from conflict_cli.text.document import Document

NUMBERS = {entry.phrase: int(entry.attributes[0]) for entry in read_entries(cues.NUMBERS)}
WEEKS = frozenset(cues.WEEKS.split())
COUNTRIES = f" {cues.COUNTRIES.strip()} "
# "killed 30 people across the region"; "attacks on Dura" may all be on one spot.
WIDE = compile_wording(
    r" (?:ACROSS|PERIODS|SERIES|ALONG (?:THE )?(?:[\w-]+ ){0,3}LINES"
    r"|(?!ONE )(?:NUMBERS|\d+|VARIOUS) (?:[\w-]+ )?(?:(?!OPERATIONS )SEVERAL_ATTACKS|PLACES)) ",
    cues,
    happenings,
    function_words,
    examples=(
        "killed 30 people across the region",
        "along the northern border",
        "in 14 separate attacks",
        "in two towns",
    ),
    counter_examples=("attacks on Dura killed 30", "in one raids", "in three operations"),
    padded=True,
)
COUNTED = compile_wording(
    r" COUNTED_DAYS (?:THE )?(?:JUST_PAST )?(?P<number>[\w-]+) (?P<unit>DAYS) ",
    cues,
    function_words,
    examples=("killed 26 people in five days", "over the past two weeks"),
    counter_examples=("killed 26 people five days ago",),
    padded=True,
)
TWO_DAYS = 2  # a night has two dates
MOST = 60  # the most days that a number in a sentence may stand for


def days_counted(document: Document, item: Linked) -> int:
    """The number of days that a row's sentence says it counts: "killed 26 people in five days"; 0
    without any.
    """
    match = COUNTED.search(pad(words_of(document, item.claim)))
    if match is None:
        return 0
    word = match["number"]
    number = min(MOST, int(word)) if word.isdigit() else NUMBERS.get(word, 0)
    return number * (7 if match["unit"] in WEEKS else 1)


def is_sum(document: Document, item: Linked) -> bool:
    """True if a row counts several incidents, an area or several days, and so has no one spot."""
    if item.row.scope == "period" and read_day(item.row.date) is None:
        return True
    if item.own_date and (read_length(item.row.date) or 0) > TWO_DAYS:
        return True
    return (
        WIDE.search(pad(words_of(document, item.claim))) is not None
        or days_counted(document, item) > 1
    )


class Parts:
    """What is left of an article's sums once the parts after them are taken out, place by place."""

    def __init__(self, document: Document, items: Sequence[Linked], geography: Geography) -> None:
        self._document, self._items, self._geography = document, items, geography
        self._sums: dict[int, bool] = {}
        self._left: dict[int, int] = {}
        self._spots: dict[tuple[int, str | None], int] = {}

    def knows(self, lead: int, number: int) -> bool:
        """True if the sum already has a part for the row's place, which another figure is for."""
        return (lead, self._items[number].row.place) in self._spots

    def take(self, lead: int, number: int) -> bool:
        """Takes a row out of a sum; True if it may be a part and the sum had people left for it."""
        total, item = self._items[lead], self._items[number]
        if lead not in self._sums:
            self._sums[lead] = total.row.qualifier != "vague" and is_sum(self._document, total)
        if not self._sums[lead] or other_attackers(total, item):
            return False
        if self._geography.abroad(total.row.place, item.row.place) and not self._reaches(
            total, item.row.place
        ):
            return False
        # Everybody of a month.
        everybody = total.row.scope == "period" and total.row.victim_type == "unspecified"
        if not everybody and not part_of(total, item):
            return False
        spot = lead, item.row.place
        # Reports count a spot's people again and again.
        more = max(0, amount(item) - self._spots.get(spot, 0))
        left = self._left.get(lead, amount(total))
        if more > left:
            return False
        self._left[lead] = left - more
        self._spots[spot] = self._spots.get(spot, 0) + more
        return True

    def _reaches(self, total: Linked, place: str | None) -> bool:
        """True if a sum is of several countries, or its sentence names the place."""
        words = pad(words_of(self._document, total.claim))
        return COUNTRIES in words or (place is not None and f" {place.lower()} " in words)
