"""The toll that an article opens with includes later figures for its people: parts and repeats."""

from collections.abc import Sequence

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import SEVERAL, words_of, words_up_to
from conflict_cli.models import Casualty
from conflict_cli.settling.additions import is_additive
from conflict_cli.settling.apart import is_apart
from conflict_cli.settling.comparing import (
    CAPTIVES,
    GENERAL,
    NEAR_BY,
    OPENING,
    REACH,
    adds_up,
    amount,
    counts,
    counts_bodies,
    head_of,
    is_magnitude,
    is_narrow,
    is_title,
    may_be_same,
    part_of,
    stands,
    update,
)
from conflict_cli.settling.days import other_days
from conflict_cli.settling.figures import is_rival
from conflict_cli.settling.geography import Geography
from conflict_cli.settling.hurt import dies_later
from conflict_cli.settling.sums import Parts
from conflict_cli.text.document import Document


def mark_covered(document: Document, items: list[Linked], geography: Geography) -> list[Linked]:
    """A later, smaller figure for people who may be those of the first toll adds nobody.

    "Bombs killed 30 people on Monday. … Eight died in the market": a report states the sum first
    and its parts after it.
    """
    leads: dict[str, list[int]] = {}
    parts = Parts(document, items, geography)
    for number, item in enumerate(items):
        row = item.row
        if not stands(row) or amount(item) == 0:
            continue
        first = leads.setdefault(row.outcome, [])
        if not first or items[first[0]].claim.sentence == item.claim.sentence:
            first.append(number)
            continue
        if dies_later(document, item) or is_captive(item):
            first.append(number)
            continue
        near = [
            lead
            for lead in (first[0], *first[1:][-REACH:])
            if number - lead <= REACH
            and not is_apart(document, items[lead], item)
            and (
                parts.knows(lead, number) or not counts_all(document, items[lead], item, geography)
            )
        ]
        bullet = document.blocks[item.block].kind == "bullet"
        if (not bullet and any(parts.take(lead, number) for lead in near)) or any(
            covers(document, items, lead, number, geography) for lead in near
        ):
            update(items, number, row._replace(subset=True))
        else:
            first.append(number)
    return items


def mark_held_later(document: Document, items: list[Linked], geography: Geography) -> list[Linked]:
    """People before a toll that may include them are part of it: "27 children were killed. … Some
    80 people died in the attack".
    """
    for number, item in enumerate(items):
        if not stands(item.row):
            continue
        later = items[number + 1 : number + REACH]
        if any(
            is_out_of(other, item) or holds_people(document, other, item, geography)
            for other in later
        ):
            update(items, number, item.row._replace(subset=True))
    return items


ALSO = frozenset(function_words.ALSO.split())
# "9 of the 14 fishermen killed"
OUT_OF = compile_wording(
    r"\bOF_THE (\d+)\b",
    cues,
    examples=("9 of the 14 fishermen killed", "one of 14"),
    counter_examples=("9 of the fishermen",),
)


def is_out_of(toll: Linked, item: Linked) -> bool:
    """True if a row names the whole of which it counts a part, and the later toll counts that
    whole.
    """
    whole = OUT_OF.search(item.row.text)
    return (
        whole is not None
        and toll.row.outcome == item.row.outcome
        and stands(toll.row)
        and toll.row.best == int(whole[1])
    )


def holds_people(document: Document, toll: Linked, item: Linked, geography: Geography) -> bool:
    """True if a later toll may include the people of a row before it: children, or any people of
    the same incident.

    Another source's figure for all of the people is a rival instead.
    """
    row, told = toll.row, item.row
    if (
        row.outcome != told.outcome
        or not (stands(row) and counts(row))
        or toll.on_top
        or row.scope != told.scope
    ):
        return False
    if row.victims is None or is_narrow(row) or amount(toll) <= amount(item):
        return False
    if not is_narrow(told) and not (
        told.outcome == "killed"
        and is_sum_of(toll, item)
        and not is_rival(document, item, toll, geography)
    ):
        return False
    return part_of(toll, item) and may_be_same(item, toll, geography)


def is_sum_of(toll: Linked, item: Linked) -> bool:
    """True if a row counts people in general in another sentence about the same incident.

    "Three boys died … 87 people died"
    """
    general = (
        toll.row.victims is not None
        and head_of(toll.row.victims) in GENERAL
        and not counts_bodies(toll.row)
    )
    return general and toll.incident == item.incident and toll.claim.sentence != item.claim.sentence


def mark_vague(document: Document, items: list[Linked], geography: Geography) -> list[Linked]:
    """ "Dozens were hurt" counts unless a number or an earlier such word covers the same people."""
    for number, item in enumerate(items):
        if not stands(item.row) or item.row.qualifier != "vague":
            continue
        others = items[max(0, number - REACH) : number + REACH]
        if not is_magnitude(item.row) or any(
            tells_of_same(other, item, geography) for other in others
        ):
            update(items, number, item.row._replace(counted=False))
    return items


def tells_of_same(other: Linked, item: Linked, geography: Geography) -> bool:
    """True if a row without a number may be about the people of another row.

    The other row has a number, or comes earlier.
    """
    states = counts(other.row) and amount(other) > 0
    if other.row.outcome != item.row.outcome or not (
        states or (adds_up(other.row) and other.row.start < item.row.start)
    ):
        return False
    if other.incident != item.incident and other_days(other.row.date, item.row.date):
        return False
    return may_be_same(other, item, geography) and (part_of(other, item) or part_of(item, other))


def covers(
    document: Document, items: Sequence[Linked], opening: int, number: int, geography: Geography
) -> bool:
    """True if the people of a later row may be among those of the first toll."""
    lead, later = items[opening], items[number]
    most = lead.row.high if lead.row.qualifier == "range" else lead.row.best
    if most is None or amount(later) > most or not part_of(lead, later):
        return False
    if lead.block != later.block:
        if document.blocks[later.block].kind == "bullet":
            return False
        if lead.incident != later.incident and lead.claim.sentence > OPENING:
            return False
    if not may_be_same(lead, later, geography):
        return False
    return (
        not later.on_top
        or SEVERAL.occurs_in(words_of(document, lead.claim))
        or goes_on_listing(document, items, opening, number)
    )


def goes_on_listing(document: Document, items: Sequence[Linked], opening: int, number: int) -> bool:
    """True if "also" adds a row to the part right before it: "killed three people … A reporter
    died. … A driver also died".
    """
    item = items[number]
    between = [
        other
        for other in items[opening + 1 : number]
        if other.row.outcome == item.row.outcome and not other.row.repeat
    ]
    if (amount(item) == 1 or item.row.qualifier == "implied") and names_dead(
        document, item.claim.sentence - 1
    ):
        return True
    listed = (
        bool(between)
        and between[-1].row.subset
        and item.claim.sentence - between[-1].claim.sentence < NEAR_BY
    )
    if not listed:
        return False
    if (
        between[-1].claim.sentence == item.claim.sentence
        and amount(item) == amount(between[-1]) == 1
    ):
        return True  # "saw how one man was hit in his leg and another in his arm"
    if is_additive(
        document, item, [word for word in words_up_to(document, item.claim) if word not in ALSO]
    ):
        return False
    return sum(amount(other) for other in between if other.row.subset) + amount(item) <= amount(
        items[opening]
    )


def mark_beyond_headline(document: Document, items: list[Linked]) -> list[Linked]:
    """If the body has reported all of a headline's dead one by one, later single ones are among
    them.

    "Blast leaves three dead … Two guards died. A baker was killed … The group mourned the death of
    the trader."
    """
    for title in items[:REACH]:
        if (
            not is_title(document, title)
            or title.row.qualifier != "exact"
            or title.row.status != "asserted"
            or amount(title) < 2
        ):
            continue
        left, told = amount(title), 0
        for number, item in enumerate(items):
            if (
                is_title(document, item)
                or item.row.outcome != title.row.outcome
                or not stands(item.row)
            ):
                continue
            if (
                not left
                and told > 1
                and amount(item) == 1
                and not (item.on_top or item.own_date or item.own_place)
            ):
                update(items, number, item.row._replace(subset=True))
                continue
            left, told = left - amount(item), told + 1
    return items


NAMES_DEAD = compile_wording(
    r" AMONG_THE_DEAD (?:\d+ )?THE_DEAD ",
    cues,
    examples=("two of the dead were a clerk and his daughter", "among the 14 victims"),
    counter_examples=("two of the clerks", "the dead were clerks"),
    padded=True,
)


def names_dead(document: Document, number: int) -> bool:
    """True if a sentence says who some of the dead were: "Two of the dead were a clerk and his
    daughter. Musa Terzo was also killed".
    """
    sentence = document.sentences[number]
    return (
        NAMES_DEAD.search(pad(document.tokens.lowers[sentence.first : sentence.last])) is not None
    )


def counts_all(document: Document, lead: Linked, later: Linked, geography: Geography) -> bool:
    """True if another source gives a figure for all the people of a first toll, not for some."""
    whole = 2 * amount(later) >= amount(lead) or later.claim.rule.toll != ""
    elsewhere = later.own_place and later.row.place != lead.row.place
    return (
        whole
        and same_head(lead.row, later.row)
        and not elsewhere
        and is_rival(document, lead, later, geography)
    )


def is_captive(item: Linked) -> bool:
    """True if a row is about captives, who are not among the dead of the attack: "The two hostages
    were killed later".
    """
    return item.row.victims is not None and head_of(item.row.victims) in CAPTIVES


def same_head(one: Casualty, two: Casualty) -> bool:
    """True if the nouns for the victims are the same, or one is missing or the second general.

    Two rows about the same type of armed people are also alike.
    """
    if one.victims is None or two.victims is None:
        return True
    if one.victim_type == two.victim_type and one.victim_type in ARMED:
        return True
    return head_of(one.victims) == head_of(two.victims) or (head_of(two.victims) in GENERAL)
