"""Later rows that name or describe people whom a number has counted: they add nobody."""

from collections.abc import Sequence

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.extractors.numbers.cardinals import read_digits
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import words_from, words_of
from conflict_cli.models import Casualty
from conflict_cli.settling.comparing import (
    NEAR_BY,
    OF_THEM,
    REACH,
    amount,
    counts_bodies,
    differ,
    different_sources,
    is_title,
    part_of,
    stands,
    update,
)
from conflict_cli.text.document import Document

THEY = f"{function_words.THEY.strip()} "
ONE = frozenset(cues.ONE.split())
NEAR = 6  # sentences; further on, people in another paragraph are other people
BEHIND = 5  # words after a claim
TOLD_AGAIN = frozenset(("pronoun", "definite", "named", "list", "bare"))


def mark_elaborations(document: Document, items: list[Linked]) -> list[Linked]:
    """A later sentence that names or describes people whom a number has counted adds nobody.

    "Two traders were killed. … Ali Hassan and Omar Jaber were shot dead": people mentioned by
    pronouns, definite phrases, names or as bodies are taken out of an earlier number as long as it
    has people left.
    """
    left = [
        item.row.best if stands(item.row) and item.row.best is not None else 0 for item in items
    ]
    for number, item in enumerate(items):
        row = item.row
        if stands(row) and (
            is_of_the_dead(items, number)
            or is_in_care(document, items, number)
            or is_of_one_place(document, items, number)
        ):
            update(items, number, row._replace(subset=True))
            continue
        if stands(row) and speaks_of_them(items, number):
            update(items, number, row._replace(repeat=True))
            continue
        if not stands(row) or row.best is None or row.best < 1 or item.on_top:
            continue
        if not tells_again(item):
            continue
        for earlier in range(number - 1, max(-1, number - 1 - REACH), -1):
            host = items[earlier]
            if left[earlier] >= row.best and may_hold(document, host, item):
                left[earlier] -= row.best
                left[number] = 0
                whole = row.best == host.row.best
                update(items, number, row._replace(repeat=whole, subset=not whole))
                break
    return items


def may_hold(document: Document, host: Linked, item: Linked) -> bool:
    """True if the people of a later row may be among those that an earlier one counts."""
    beside = item.block == host.block
    return (
        host.row.outcome == item.row.outcome
        and stands(host.row)
        and host.claim.sentence != item.claim.sentence
        and not is_title(document, host)
        and not counts_otherwise(host.row, item)
        and (item.claim.reference == "pronoun" or part_of(host, item))
        and not differ(host, item)
        and (
            beside
            or "bullet" not in (document.blocks[item.block].kind, document.blocks[host.block].kind)
        )
        and (beside or item.claim.sentence - host.claim.sentence < NEAR)
    )


def counts_otherwise(told: Casualty, item: Linked) -> bool:
    """True if another source has a count of its own for the same dead.

    "left 39 dead, police said … The clinic confirmed 26 deaths"
    """
    row = item.row
    if not item.claim.rule.retold or not different_sources(told, row) or counts_bodies(row):
        return False
    return (told.best or 0) > (row.best or 0) >= max(2, (told.best or 0) / 2)


OF_THE_DEAD = compile_wording(
    r" OF_THE_DEAD (?:\d+ )?ALL_THE_DEAD\b",
    cues,
    examples=("four of the victims died", "four of the 14 dead"),
    counter_examples=("four of the clerks died",),
)


def is_of_the_dead(items: Sequence[Linked], number: int) -> bool:
    """True if a row counts some of the dead before it, wherever they died: "Nine died in Dura …
    Four of the victims died at Sarwa".
    """
    item = items[number]
    before = items[max(0, number - REACH) : number]
    if not OF_THE_DEAD.search(item.row.text) and not (
        before
        and before[-1].row.outcome == item.row.outcome == "killed"
        and before[-1].claim.start
        < item.claim.start  # "killed 85 soldiers, 50 of them officers, and 30 rebels": two objects
        and OF_THEM in item.row.text
    ):
        return False
    return told_before(items, number, amount(item))


def told_before(items: Sequence[Linked], number: int, least: int, reach: int | None = None) -> bool:
    """True if an earlier row counts `least` or more people of the same outcome.

    It must be fewer than `reach` sentences back, if that is given.
    """
    item = items[number]
    return any(
        other.row.outcome == item.row.outcome
        and stands(other.row)
        and amount(other) >= least
        and (reach is None or 0 < item.claim.sentence - other.claim.sentence < reach)
        for other in items[max(0, number - REACH) : number]
    )


IN_CARE = compile_wording(
    " CARE | STATE_OF STATES (?:AND [a-z]+ )?STATE ",
    cues,
    function_words,
    examples=(
        "seven are in intensive care",
        "in stable condition",
        "in a grave and worsening state",
    ),
    counter_examples=("seven are in hospital", "in good condition"),
    padded=True,
)


def is_in_care(document: Document, items: Sequence[Linked], number: int) -> bool:
    """True if a row says how badly hurt some of the wounded before it are: "40 were hurt. … Seven
    are in intensive care".
    """
    item = items[number]
    if item.row.outcome != "wounded" or item.on_top:
        return False
    words = item.row.text.lower().split() + words_from(document, item.claim)[:BEHIND]
    return IN_CARE.search(pad(words)) is not None and told_before(items, number, amount(item) + 1)


ALONE = compile_wording(
    r" AT (?:[\w'-]+ ){1,4}ALONE ",
    cues,
    examples=("the clinic counted 29 in Dura alone",),
    counter_examples=("29 were alone", "29 died in Dura"),
    padded=True,
)


def is_of_one_place(document: Document, items: Sequence[Linked], number: int) -> bool:
    """True if a row counts those of one place among the people right before: "42 died … The clinic
    counted 29 in Dura alone".
    """
    item = items[number]
    return ALONE.search(pad(words_of(document, item.claim))) is not None and told_before(
        items, number, amount(item), NEAR_BY
    )


def speaks_of_them(items: Sequence[Linked], number: int) -> bool:
    """True if a row is about "they", whose number was stated shortly before: "Nine bodies came in …
    They were shot at close range".
    """
    row, sentence = items[number].row, items[number].claim.sentence
    if items[number].claim.reference != "pronoun" or not row.text.lower().startswith(THEY):
        return False
    near = (
        other
        for other in items[max(0, number - REACH) : number]
        if 0 < sentence - other.claim.sentence < NEAR_BY
    )
    return any(other.row.outcome == row.outcome and other.row.best != 1 for other in near)


def tells_again(item: Linked) -> bool:
    """True if a row refers to people in a way that fits people mentioned before."""
    if item.claim.reference in TOLD_AGAIN:
        return True
    if item.claim.reference == "others":  # "a third succumbed"
        return False
    count = item.row.count or ""
    if item.claim.rule.retold:
        return True
    return item.row.best == 1 and count.lower() in ONE and not read_digits(count)
