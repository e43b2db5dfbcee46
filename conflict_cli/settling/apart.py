"""Events told apart from that of a total, whose dead are no part of it: "in a separate attack"."""

from collections.abc import Sequence

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import function_words, scopes
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.links import OWN_STEPS
from conflict_cli.linking.scopes import SEVERAL, words_of
from conflict_cli.models import Evidence
from conflict_cli.settling.sums import is_sum
from conflict_cli.text.document import Document

# An event that is not the one told before.
ANOTHER_EVENT = compile_wording(
    r" (?:APART_EVENTS (?:[\w'-]+ ){0,2}?HAPPENINGS|SEPARATELY ,) ",
    cues,
    examples=("in a separate incident", "in another deadly attack", "separately , a mine"),
    counter_examples=("in a separate statement", "in a second attack", "separately said"),
    padded=True,
)
# The first of several events that a sum counts.
ONE_EVENT = compile_wording(
    r" IN (?:ONE_SUCH|THE (?:FIRST|WORST)) (?:[\w'-]+ )?HAPPENINGS ",
    cues,
    scopes,
    function_words,
    examples=("in one incident", "in one such attack", "in the deadliest attack"),
    counter_examples=("in an incident", "in the attack"),
    padded=True,
)


def without_others(
    document: Document, items: Sequence[Linked], number: int, followers: list[int]
) -> list[int]:
    """The followers of a total without those of events told apart from its own.

    But what a sum counts may be told one by one: "In one incident, … In another incident, …".
    """
    if any(
        ONE_EVENT.search(pad(words_of(document, items[later].claim))) is not None
        for later in followers
    ):
        return followers
    return [later for later in followers if not is_apart(document, items[number], items[later])]


def is_apart(document: Document, total: Linked, later: Linked) -> bool:
    """True if the event of a row is told apart from the one that a total is of.

    "Gunmen killed six people. … In a separate incident, villagers beat a man to death". It may be
    among the events of a sum ("attacks killed six"), unless their attackers differ.
    """
    if ANOTHER_EVENT.search(pad(words_of(document, later.claim))) is None:
        return False
    one, two = total.row.evidence, later.row.evidence
    if are_own(one.perpetrator, two.perpetrator) and total.foe != later.foe:
        return True
    several = SEVERAL.occurs_in(words_of(document, total.claim)) or is_sum(document, total)
    return not several and (are_own(one.perpetrator) or are_own(one.weapon))


def are_own(*links: Evidence | None) -> bool:
    """True if the rows' own sentences state what these are the evidence for."""
    return all(link is not None and link.from_ in OWN_STEPS for link in links)
