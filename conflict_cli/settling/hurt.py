"""The wounded who died before the report: some readers still count them among the wounded, others
do not.
"""

from collections.abc import Sequence

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import words_up_to
from conflict_cli.settling.comparing import REACH, adds_up, amount, head_of, stands, update
from conflict_cli.text.document import Document

OF_THE_HURT = compile_wording(
    r"\bOF_THE_HURT (?:[\w-]+ ){0,2}THE_HURT\b",
    cues,
    examples=("one of the injured died", "two of his badly wounded"),
    counter_examples=("one of the injuries", "one of the men"),
)


def count_died(items: Sequence[Linked]) -> int:
    """The number of counted wounded who have since died: "wounding six … One of the injured died,
    raising the toll to four".

    If the first toll of the dead still counts, it includes them: "Four died and six were hurt … Two
    of the hurt died".
    """
    died = 0
    for number, item in enumerate(items):
        row = item.row
        if (
            row.outcome != "killed"
            or row.scope not in ("incident", "period")
            or row.status != "asserted"
            or row.repeat
            or not row.best
        ):
            continue
        if not OF_THE_HURT.search(row.text.lower()):
            continue
        before = [
            other
            for other in items[max(0, number - REACH) : number]
            if other.row.outcome == "wounded" and adds_up(other.row)
        ]
        if sum(map(amount, before)) > row.best and is_new(items, number):
            died += row.best
    return died


def is_new(items: Sequence[Linked], number: int) -> bool:
    """True if a death counts itself, or its sentence states the wounded or a larger toll."""
    item = items[number]
    if stands(item.row) and item.row.counted:
        return True
    for other in items[max(0, number - 3) : number + 4]:
        if other is item or other.claim.sentence != item.claim.sentence:
            continue
        if other.row.outcome == "wounded" or (
            other.row.outcome == "killed"
            and not other.row.superseded
            and amount(other) > amount(item)
        ):
            return True
    return False


def mark_died(document: Document, items: list[Linked]) -> list[Linked]:
    """One who was hurt and later died is counted once: "Raiders stabbed Musa Terzo … Terzo
    died".
    """
    for number, item in enumerate(items):
        if item.row.outcome != "wounded" or not stands(item.row) or item.row.best != 1:
            continue
        near = items[max(0, number - REACH) : number + REACH]
        if any(
            other.row.outcome == "killed"
            and stands(other.row)
            and other.row.best == 1
            and is_one_person(item, other)
            for other in near
        ):
            update(items, number, item.row._replace(superseded=True))
    return items


def is_one_person(one: Linked, two: Linked) -> bool:
    """True if two rows of one person each are about the same one.

    They share a last name, or the later one has "the" and the noun of the earlier.
    """
    if (
        two.row.best != 1
        or not one.row.victims
        or not two.row.victims
        or one.claim.sentence == two.claim.sentence
    ):
        return False
    names = [row.victims.split(",")[0].split()[-1] for row in (one.row, two.row) if row.victims]
    if names[0] == names[1] and names[0][0].isupper():
        return True
    later = max(one, two, key=lambda item: item.claim.sentence)
    return later.claim.reference == "definite" and head_of(one.row.victims) == head_of(
        two.row.victims
    )


LATER_DEATHS = compile_wording(
    r" LATER DYING $| OF_WHOM (?:[\w,-]+ ){1,3}DIED $",
    cues,
    examples=("three of them later died", "57 were hurt , of whom eleven died"),
    counter_examples=("three of them died later", "57 died"),
    padded=True,
)


def dies_later(document: Document, item: Linked) -> bool:
    """True if a claim is about people who were hurt first: "57 were hurt, of whom eleven died" is
    not a rival of the toll.
    """
    return LATER_DEATHS.search(pad(words_up_to(document, item.claim))) is not None
