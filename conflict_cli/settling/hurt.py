"""The hurt who died before the report: some readers of it count them among the hurt still, others no more."""

import re
from collections.abc import Sequence

from conflict_cli.linking import Linked
from conflict_cli.settling.comparing import REACH, adds_up, amount, stands

OF_THE_HURT = re.compile(
    r"\bof (?:the|those|these|his|her) (?:[\w-]+ ){0,2}"  # "of the nine …
    r"(?:injured|patients|wounded)\b"  # … wounded"
)


def count_died(items: Sequence[Linked]) -> int:
    """How many of the counted hurt are told to have died since: "wounding six … One of the injured died, raising the toll to four".

    Where the first toll of the dead goes on to count, they were in it: "Four died and six were hurt … Two of the hurt died".
    """
    died = 0
    for number, item in enumerate(items):
        row = item.row
        if row.outcome != "killed" or row.scope not in ("incident", "period") or row.status != "asserted" or row.repeat or not row.best:
            continue
        if not OF_THE_HURT.search(row.text.lower()):
            continue
        before = [other for other in items[max(0, number - REACH) : number] if other.row.outcome == "wounded" and adds_up(other.row)]
        if sum(map(amount, before)) > row.best and is_new(items, number):
            died += row.best
    return died


def is_new(items: Sequence[Linked], number: int) -> bool:
    """Whether a death is told with a toll that it raises or with the hurt of whom one died, or counts itself."""
    item = items[number]
    if stands(item.row) and item.row.counted:
        return True
    for other in items[max(0, number - 3) : number + 4]:
        if other is item or other.claim.sentence != item.claim.sentence:
            continue
        if other.row.outcome == "wounded" or (other.row.outcome == "killed" and not other.row.superseded and amount(other) > amount(item)):
            return True
    return False
