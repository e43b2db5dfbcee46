"""Figures that replace or rival others: tolls that rose, last words of a source, two sources."""

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import RISING, words_before, words_up_to
from conflict_cli.models import Casualty
from conflict_cli.settling.comparing import (
    GENERAL,
    OF_THEM,
    OPENING,
    REACH,
    agree,
    amount,
    counts,
    counts_bodies,
    differ,
    different_sources,
    head_of,
    is_narrow,
    is_own,
    may_be_same,
    may_hold,
    part_of,
    same_source,
    stands,
    update,
)
from conflict_cli.settling.first_figures import is_first
from conflict_cli.settling.geography import Geography
from conflict_cli.settling.hurt import dies_later
from conflict_cli.text.document import Document


def mark_tolls(document: Document, items: list[Linked]) -> list[Linked]:
    """A toll that rose includes the deaths before it in its sentence and replaces the smaller
    figures before.

    The other figures of its sentence do the same: "the toll had risen to 21, with 117 injured".
    """
    risen = {
        item.claim.sentence
        for item in items
        if item.claim.rule.toll == "rising" and not item.row.superseded
    }
    for number, item in enumerate(items):
        if item.row.scope == "cumulative" or is_first(document, item):
            continue
        rule = item.claim.rule
        toll = rule.toll in ("rising", "total") and not rule.superseded
        if not toll and (
            item.row.outcome == "killed" or item.row.subset or item.claim.sentence not in risen
        ):
            continue
        rises = not toll or RISING.occurs_in(words_up_to(document, item.claim))
        if rule.toll == "total":
            mark_held(items, number)
        if rule.toll == "rising" and item.claim.sentence <= OPENING:
            mark_outgrown(items, number)
        for earlier in range(max(0, number - REACH), number):
            if is_replaced(items[earlier].row, item.row, rises) and (
                toll or items[earlier].claim.sentence != item.claim.sentence
            ):
                row = items[earlier].row
                update(
                    items,
                    earlier,
                    row._replace(subset=True)
                    if is_described(row)
                    else row._replace(superseded=True),
                )
    return items


def is_described(row: Casualty) -> bool:
    """True if a row is about one person or some of the people before: a part of the toll that
    rises, not its earlier figure.
    """
    return (
        row.best == 1 and row.victims is not None and head_of(row.victims) not in GENERAL
    ) or OF_THEM in row.text


def is_replaced(other: Casualty, toll: Casualty, rises: bool) -> bool:
    """True if a toll replaces an earlier, smaller figure: a toll that rose replaces one of the same
    place or source.

    Any other toll replaces a figure of the same source; that of another source is a rival.
    """
    if (
        other.outcome != toll.outcome
        or other.scope != toll.scope
        or other.subset
        or (other.best or 0) >= (toll.best or 0)
    ):
        return False
    if not may_hold(toll, other):
        return False
    if not rises:
        return same_source(other.attribution, toll.attribution)
    return not different_sources(other, toll) or other.place == toll.place


def mark_outgrown(items: list[Linked], number: int) -> None:
    """After a toll that rose, a smaller figure without a source is an older one: "jumped to 100 …
    At least 59 were reported dead".
    """
    toll = items[number]
    for later in range(number + 1, min(number + REACH, len(items))):
        row = items[later].row
        general = row.victims is None or head_of(row.victims) in GENERAL
        if (
            general
            and row.attribution is None
            and items[later].incident == toll.incident
            and is_whole(row, toll.row)
        ):
            update(items, later, row._replace(superseded=True))


def is_whole(row: Casualty, toll: Casualty) -> bool:
    """True if a figure is large enough to be an earlier state of the whole toll."""
    return (
        stands(row)
        and (row.outcome, row.scope) == (toll.outcome, toll.scope)
        and (toll.best or 0) > (row.best or 0) >= (toll.best or 0) / 2
    )


def mark_held(items: list[Linked], number: int) -> None:
    """The deaths before a toll in its sentence are parts of it: "killed two, bringing the toll to
    nine".
    """
    toll = items[number]
    for earlier in range(number - 1, -1, -1):
        other = items[earlier].row
        if items[earlier].claim.sentence != toll.claim.sentence:
            return
        if (
            other.outcome == toll.row.outcome
            and other.scope == toll.row.scope
            and (other.best or 0) <= (toll.row.best or 0)
        ):
            update(items, earlier, other._replace(subset=True))


def mark_last_words(document: Document, items: list[Linked]) -> list[Linked]:
    """If a source counts the dead of one incident again, its last, larger figure counts: "It spoke
    of three dead … then of six".
    """
    for number, item in enumerate(items):
        row = item.row
        if (
            row.attribution is None
            or row.subset
            or row.superseded
            or row.best is None
            or item.on_top
        ):
            continue
        for earlier in range(max(0, number - REACH), number):
            other = items[earlier]
            if is_counted_again(other, item):
                update(items, earlier, other.row._replace(superseded=True))
    return items


def is_counted_again(other: Linked, item: Linked) -> bool:
    """True if the source of a row counts the same people again in a later sentence, and more of
    them, with no other place or day.
    """
    one, two = other.row, item.row
    if (
        other.incident != item.incident
        or other.claim.sentence == item.claim.sentence
        or not stands(one)
    ):
        return False
    if (one.outcome, one.scope) != (two.outcome, two.scope) or is_narrow(one) or is_narrow(two):
        return False
    if one.attribution is None or not same_source(one.attribution, two.attribution):
        return False
    if item.own_place and two.place != one.place:
        return False  # "also told of a clash near Dura, where six died"
    # "two gunmen … four bodies"
    others = one.victim_type in ARMED and two.victims is not None and two.victim_type not in ARMED
    alike = agree(one, two) and not others and is_own(one) == is_own(two)
    return 1 < (one.best or 0) < (two.best or 0) and alike and not differ(other, item)


def mark_alternatives(
    document: Document, items: list[Linked], geography: Geography
) -> dict[int, int]:
    """Two sources with two figures for the same people: the more conservative one counts (ACLED's
    rule).

    Returns the number of the counted row for each row that is set aside.
    """
    counted: dict[int, int] = {}
    for number, item in enumerate(items):
        if not stands(item.row) or most(item) == 0 or not item.row.counted:
            continue
        near = range(max(0, number - REACH), number)
        earlier = next(
            (earlier for earlier in near if is_rival(document, items[earlier], item, geography)),
            None,
        )
        if earlier is None:
            continue
        aside, stays = (earlier, number) if gives_way(items[earlier], item) else (number, earlier)
        update(items, aside, items[aside].row._replace(counted=False))
        counted[aside] = stays
    for row in reversed(counted):  # the row that stayed may itself have been set aside later
        counted[row] = counted.get(counted[row], counted[row])
    return counted


def is_rival(document: Document, other: Linked, item: Linked, geography: Geography) -> bool:
    """True if another source gives another figure for what may be the same people.

    The article itself is a source too. A smaller figure is a rival rather than a part if its words
    name the same people and no other place.
    """
    one, two = other.row, item.row
    if (
        one.outcome != two.outcome
        or same_source(one.attribution, two.attribution)
        or not (stands(one) and one.counted)
    ):
        return False
    least, greatest = sorted((most(other), most(item)))
    if least == 0 or (least == 1 and (greatest == 1 or one.victim_type not in ARMED)):
        return False  # single deaths are reported one by one
    if not agree(one, two) or not may_be_same(other, item, geography):
        return False
    if is_narrow(one) != is_narrow(two):  # 27 children are not a rival figure for 80 people
        return False
    small, large = sorted((other, item), key=most)
    if (
        small.row.victim_type in ARMED
        and large.row.victims is not None
        and large.row.victim_type not in ARMED
    ):
        return False  # two soldiers are not a rival figure for 28 people
    if (
        counts_some(document, small)
        and not counts_some(document, large)
        and most(small) < most(large)
    ):
        return False
    if not (counts(one) and counts(two) and part_of(other, item) and part_of(item, other)):
        return False
    if None in (one.attribution, two.attribution) and other.claim.sentence == item.claim.sentence:
        return False
    return not item.on_top and not dies_later(document, item)


# "His crews took 14 wounded to two hospitals", "the clinic received nine dead": there may be more
# of them elsewhere.
HANDLED = compile_wording(
    r" HANDLING (?:[\w'-]+ ){0,4}$",
    cues,
    examples=("his crews took", "the clinic received the last of"),
    counter_examples=("his crews saw", "the clinic took them in and nobody else had room for"),
    padded=True,
)


def counts_some(document: Document, item: Linked) -> bool:
    """True if a row counts the bodies or the hurt that somebody carried or took in."""
    if counts_bodies(item.row):
        return True
    return (
        item.row.outcome == "wounded"
        and HANDLED.search(pad(words_before(document, item.claim))) is not None
    )


def most(item: Linked) -> int:
    """The number of people that a row counts: the stated one, else its high."""
    return amount(item) or item.row.high or 0


def gives_way(first: Linked, later: Linked) -> bool:
    """True if the later of two rival figures stays, as the more conservative one.

    "Up to 80" sets no minimum. Two open bounds that are close together agree: "more than 50" and
    "at least 58" make at least 58.
    """
    one, two = sorted((first, later), key=most)
    if (
        one.row.high is None
        and two.row.high is None
        and most(one) < most(two) <= most(one) * ROUNDED
    ):
        return one is first
    return (first.row.best is None, most(first)) > (later.row.best is None, most(later))


# Two open bounds agree if they differ by at most this factor: "more than a dozen", "at least 14".
ROUNDED = 1.2
