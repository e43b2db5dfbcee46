"""Repeats, subsets, replaced figures, scopes and totals: which rows count.

Rows are compared within one outcome. Nothing is dropped: every row stays, with what it is and whether it counts.
"""

import re
from collections.abc import Mapping, Sequence

from conflict_cli.extractors.nationalities import country_of
from conflict_cli.extractors.numbers import read_digits
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import ADDITIVE, FIRST, SEVERAL, SUMS, holds, padded
from conflict_cli.models import OUTCOMES, Casualty, Total
from conflict_cli.tagging import ARMED
from conflict_cli.text import Document

# Rows: a total's parts, the people of a number and two sources' figures for one event stand near each other, 25 rows apart at most in
# 4,500 texts; what is a hundred rows away in a text without an end belongs to something else.
REACH = 100


def settle_claims(document: Document, linked: Sequence[Linked]) -> tuple[list[Casualty], dict[str, Total | None]]:
    """The rows with repeat, subset, superseded and counted set, in text order, and the totals per outcome."""
    items = list(linked)
    for step in (
        number_definites,
        mark_older,
        mark_tolls,
        mark_first_figures,
        mark_headlines,
        mark_repeats,
        mark_sums,
        mark_parts,
        mark_elaborations,
    ):
        items = step(document, items)
    others = mark_alternatives(document, items)
    rows = [item.row._replace(counted=item.row.counted and counts(item.row)) for item in items]
    return rows, sum_totals(rows, others)


def update(items: list[Linked], number: int, row: Casualty) -> None:
    """Put a changed row in place."""
    items[number] = items[number]._replace(row=row)


TOLLS = ("toll rose to <count>", "bringing the toll to <count>")


def mark_tolls(document: Document, items: list[Linked]) -> list[Linked]:
    """A toll that rose holds the deaths told before it in its sentence and replaces the smaller figures before.

    Its sentence's other figures do the same: "the toll had risen to 21, with 117 injured".
    """
    risen = {item.claim.sentence for item in items if item.row.rule == "toll rose to <count>" and not item.row.superseded}
    for number, item in enumerate(items):
        if item.row.scope == "cumulative":
            continue
        toll = item.row.rule in TOLLS
        if not toll and (item.row.outcome == "killed" or item.row.subset or item.claim.sentence not in risen):
            continue
        if item.row.rule.startswith("bringing"):
            mark_held(items, number)
        for earlier in range(max(0, number - REACH), number):
            if is_replaced(items[earlier].row, item.row) and (toll or items[earlier].claim.sentence != item.claim.sentence):
                update(items, earlier, items[earlier].row._replace(superseded=True))
    return items


def is_replaced(other: Casualty, toll: Casualty) -> bool:
    """Whether a toll that rose replaces an earlier figure: a smaller one, of the same place or by the same source."""
    return (
        other.outcome == toll.outcome
        and other.scope == toll.scope
        and not other.subset
        and (other.best or 0) <= (toll.best or 0)
        and (not different_sources(other, toll) or other.place == toll.place)
    )


def mark_held(items: list[Linked], number: int) -> None:
    """The deaths told before a toll in its sentence are parts of it: "killed two, bringing the toll to nine"."""
    toll = items[number]
    for earlier in range(number - 1, -1, -1):
        other = items[earlier].row
        if items[earlier].claim.sentence != toll.claim.sentence:
            return
        if other.outcome == toll.row.outcome and other.scope == toll.row.scope and (other.best or 0) <= (toll.row.best or 0):
            update(items, earlier, other._replace(subset=True))


def number_definites(document: Document, items: list[Linked]) -> list[Linked]:
    """ "Gunmen abducted five soldiers. The soldiers were killed": the definite plural has the number told before."""
    for number, item in enumerate(items):
        row = item.row
        if item.claim.reference != "definite" or row.count is not None or row.qualifier != "vague" or row.victims is None:
            continue
        for earlier in range(number - 1, max(-1, number - 1 - REACH), -1):
            other = items[earlier].row
            known = other.best is not None and other.best > 1 and items[earlier].claim.sentence != item.claim.sentence
            if known and other.outcome != row.outcome and (head_of(row.victims) in SPOKEN_OF or agree_in_head(row, other)):
                update(items, number, row._replace(qualifier="implied", low=other.low, best=other.best, high=other.high))
                break
    return items


SPOKEN_OF = frozenset(("hostage", "victim", "captive", "abductee", "detainee", "prisoner", "captured", "men"))


def agree_in_head(one: Casualty, two: Casualty) -> bool:
    """Whether two phrases have the same head noun."""
    return one.victims is not None and two.victims is not None and head_of(one.victims) == head_of(two.victims)


def mark_first_figures(document: Document, items: list[Linked]) -> list[Linked]:
    """An initial figure is replaced by a larger one: "had first spoken of 16 dead"."""
    largest: dict[tuple[str, str], int] = {}
    for item in items:
        told = item.row.outcome, item.row.scope
        largest[told] = max(largest.get(told, 0), item.row.best or 0)
    for number, item in enumerate(items):
        row = item.row
        if row.best is None or row.subset or row.best >= largest[row.outcome, row.scope]:
            continue
        if holds(padded(document, document.sentences[item.claim.sentence].start, item.claim.end), FIRST):
            update(items, number, row._replace(superseded=True))
    return items


def mark_older(document: Document, items: list[Linked]) -> list[Linked]:
    """An event two months or more before the newest one that the article tells of is told beside it."""
    days = [read_day(item.row.date) for item in items]
    known = [day for item, day in zip(items, days, strict=True) if day is not None and item.row.scope == "incident"]
    newest = max(known, default=None)
    for number, day in enumerate(days):
        if day is not None and newest is not None and newest - day > 60 and items[number].row.scope == "incident":
            update(items, number, items[number].row._replace(scope="background"))
    return items


def read_day(date: str | None) -> int | None:
    """The number of a full date's first day, to tell how far two dates lie apart; None for dates without year or day."""
    first = (date or "").lstrip("{").replace(",", "/").split("/")[0]
    if len(first) != 10 or "X" in first:
        return None
    year, month, day = (int(part) for part in first.split("-"))
    return year * 365 + month * 30 + day


def different_sources(one: Casualty, two: Casualty) -> bool:
    """Whether two rows are told by two sources that are both named."""
    return one.attribution is not None and two.attribution is not None and one.attribution != two.attribution


def is_title(document: Document, item: Linked) -> bool:
    """Whether the row stands in the headline."""
    return document.blocks[item.block].kind == "title"


def mark_headlines(document: Document, items: list[Linked]) -> list[Linked]:
    """A headline tells what the body tells: it repeats the first row of the body that it agrees with."""
    body = [item for item in items if not is_title(document, item)]
    for number, item in enumerate(items):
        if is_title(document, item) and any(headline_of(item.row, other.row) for other in body):
            update(items, number, items[number].row._replace(repeat=True))
    return items


def headline_of(title: Casualty, row: Casualty) -> bool:
    """Whether a headline's row may stand for a row of the body: outcomes meet and the numbers don't contradict each other."""
    if title.outcome != row.outcome and "killed_or_wounded" not in (title.outcome, row.outcome):
        return False
    if title.best is not None and row.best is not None:
        return title.best == row.best or (title.outcome == row.outcome and (title.qualifier != "exact" or row.qualifier != "exact"))
    return title.outcome == row.outcome or title.best == row.best


def mark_repeats(document: Document, items: list[Linked]) -> list[Linked]:
    """The same claim told again: same outcome and number, victims that agree, no place or date of its own that differs."""
    told: dict[tuple[str, int | None, int | None], list[Linked]] = {}
    for number, item in enumerate(items):
        if item.row.repeat:
            continue
        before = told.setdefault((item.row.outcome, item.row.low, item.row.best), [])
        if any(same_claim(document, earlier, item) for earlier in before[-REACH:]):
            update(items, number, item.row._replace(repeat=True))
        elif not is_title(document, item):
            before.append(item)
    return items


def same_claim(document: Document, first: Linked, later: Linked) -> bool:
    """Whether the later row tells the first one again."""
    one, two = first.row, later.row
    if first.claim.sentence == later.claim.sentence or (one.status, one.scope, one.subset) != (two.status, two.scope, two.subset):
        return False
    if one.low == 0 or (one.low == 1 and not two.subset):  # "no casualties" and single deaths are told once each: see elaborations
        return one.low == 1 and one.victims is not None and one.victims == two.victims and not differ(first, later)
    if two.high is None and different_sources(one, two):  # "more than 100" by each of two sources: each has a guess of its own
        return False
    if two.rule.startswith("toll rose"):  # the same toll by another day's count
        return agree(one, two)
    if later.claim.reference == "definite" and one.best is not None:  # "the four cadres" are the four told of before
        return agree(one, two)
    return agree(one, two) and not differ(first, later) and not additive(document, later)


def differ(first: Linked, later: Linked) -> bool:
    """Whether both rows name a place or a date of their own, and not the same."""
    places = first.own_place and later.own_place and first.row.place != later.row.place
    dates = first.own_date and later.own_date and first.row.date != later.row.date
    return places or dates


def additive(document: Document, item: Linked) -> bool:
    """Whether a claim says that it comes on top: "another two", "also", "in a separate attack"."""
    sentence = document.sentences[item.claim.sentence]
    words = padded(document, sentence.start, item.claim.end)
    words = words.replace(" more than ", " ")
    for verb in ("said", "reported", "confirmed", "told"):  # a second voice, not a second event
        words = words.replace(f" also {verb} ", " ")
    return holds(words, ADDITIVE)


GENERAL = frozenset("people persons individuals victims others residents".split())


def agree(one: Casualty, two: Casualty) -> bool:
    """Victims agree when one is not said or general, or when type or head noun are the same."""
    if one.victims is None or two.victims is None:
        return True
    first, second = head_of(one.victims), head_of(two.victims)
    if first == second or first in GENERAL or second in GENERAL:
        return True
    return one.victim_type == two.victim_type and one.victim_type in ARMED


def head_of(victims: str) -> str:
    """The head noun of a victims' phrase: the last word before "of", folded, in the singular's spelling."""
    words = victims.lower().split(" of ")[0].split()
    return words[-1].rstrip("s") if words and words[-1] not in GENERAL else words[-1] if words else ""


def mark_parts(document: Document, items: list[Linked]) -> list[Linked]:
    """Rows behind a total that add up to it exactly are its parts: "ten people died … six rebels … four civilians"."""
    for number, item in enumerate(items):
        total = item.row
        if not stands(total) or total.best is None or total.best < 2:
            continue
        several = holds(
            padded(document, document.sentences[item.claim.sentence].start, document.sentences[item.claim.sentence].end), SEVERAL
        )
        followers = (
            later
            for later in range(number + 1, min(number + 1 + REACH, len(items)))
            if items[later].row.outcome == total.outcome
            and stands(items[later].row)
            and items[later].row.best is not None
            and items[later].claim.sentence != item.claim.sentence
            and not different_sources(total, items[later].row)
            and (several or (part_of(total, items[later].row) and not differ(item, items[later])))
        )
        chosen: list[int] = []
        rest = total.best
        for later in followers:
            best = items[later].row.best or 0
            if best > rest:
                break
            chosen.append(later)
            rest -= best
            if rest == 0:
                break
        if chosen and (rest == 0 or (several and len(chosen) > 1 and all(items[later].block == item.block for later in chosen))):
            for later in chosen:
                update(items, later, items[later].row._replace(subset=True))
    return items


def mark_sums(document: Document, items: list[Linked]) -> list[Linked]:
    """ "In total, 38 civilians were killed during the week" behind incidents of several days or places holds them as its parts.

    The sum is of a period; the day or place of the incident told last is not its own. Where one figure of a sentence sums up, so
    do the others.
    """
    summed: set[int] = set()
    for number, item in enumerate(items):
        total = item.row
        if (
            not stands(total)
            or not total.best
            or not holds(padded(document, document.sentences[item.claim.sentence].start, item.claim.end), SUMS)
        ):
            continue
        parts = [
            earlier
            for earlier in range(max(0, number - REACH), number)
            if items[earlier].row.outcome == total.outcome
            and items[earlier].claim.sentence != item.claim.sentence
            and stands(items[earlier].row)
            and items[earlier].row.best is not None
            and not is_title(document, items[earlier])
        ]
        told = [items[earlier].row for earlier in parts]
        several = len({row.date for row in told}) > 1 or len({row.place for row in told}) > 1
        known = sum(row.best or 0 for row in told)
        if known > total.best * 1.2 or (item.claim.sentence not in summed and not (several and known >= total.best * 0.5)):
            continue
        summed.add(item.claim.sentence)
        for earlier in parts:
            update(items, earlier, items[earlier].row._replace(subset=True))
        update(
            items,
            number,
            total._replace(
                scope="period", date=total.date if item.own_date else None, place=total.place if item.own_place else None, weapon=None
            ),
        )
    return items


def stands(row: Casualty) -> bool:
    """A row that would count as things are."""
    return row.status == "asserted" and row.scope in ("incident", "period") and not (row.subset or row.superseded or row.repeat)


def part_of(total: Casualty, row: Casualty) -> bool:
    """Whether victims can be a part of others: the total's are general or of the same type, and both of one nation as far as they say."""
    nations = {country_of(one.victims) for one in (total, row) if one.victims is not None} - {None}
    if len(nations) > 1 or (row.victims is not None and head_of(row.victims) in ATTACKERS and total.victim_type != "militant"):
        return False
    if total.victims is None or head_of(total.victims) in GENERAL or total.victim_type == "unspecified":
        return True
    return row.victims is None or row.victim_type in (total.victim_type, "unspecified") or head_of(total.victims) == head_of(row.victims)


# Whoever attacked is not one of the people that he killed.
ATTACKERS = frozenset("assailant attacker bomber gunman hijacker shooter".split())
TOLD_AGAIN = frozenset(("pronoun", "definite", "named", "list", "bare"))


def mark_elaborations(document: Document, items: list[Linked]) -> list[Linked]:
    """A later sentence that names or describes people whose deaths a number has told already adds nobody.

    "Two traders were killed. … Ali Hassan and Omar Jaber were shot dead": pronouns, definite phrases and names, and what
    happened to bodies, are taken out of the number told before as long as it has people left.
    """
    left = [item.row.best if stands(item.row) and item.row.best is not None else 0 for item in items]
    for number, item in enumerate(items):
        row = item.row
        if not stands(row) or row.best is None or row.best < 1 or additive(document, item):
            continue
        if not tells_again(item):
            continue
        for earlier in range(number - 1, max(-1, number - 1 - REACH), -1):
            host = items[earlier]
            if (
                host.row.outcome == row.outcome
                and stands(host.row)
                and host.claim.sentence != item.claim.sentence
                and left[earlier] >= row.best
                and not is_title(document, host)
                and (item.claim.reference == "pronoun" or part_of(host.row, row))
                and not differ(host, item)
                and (item.block == host.block or "bullet" not in (document.blocks[item.block].kind, document.blocks[host.block].kind))
                and (item.block == host.block or item.claim.sentence - host.claim.sentence < 6)
            ):
                left[earlier] -= row.best
                left[number] = 0
                whole = row.best == host.row.best
                update(items, number, row._replace(repeat=whole, subset=not whole))
                break
    return items


def tells_again(item: Linked) -> bool:
    """Whether a row speaks of people in a way that fits people told of before."""
    if item.claim.reference in TOLD_AGAIN:
        return True
    if item.claim.reference == "others":  # "a third succumbed"
        return False
    count = item.row.count or ""
    if item.row.rule in ("bodies of <victims>", "<count> deaths, <count> bodies", "the death of <victims>"):
        return True
    return item.row.best == 1 and count.lower() in ("a", "an", "one") and not read_digits(count)


def mark_alternatives(document: Document, items: list[Linked]) -> dict[int, int]:
    """Two sources with two figures for the same victims, place and date: the more conservative one counts (ACLED's rule).

    Returns the number of the counted row for each row that is set aside.
    """
    counted: dict[int, int] = {}
    for number, item in enumerate(items):
        if not stands(item.row) or item.row.best is None or not item.row.counted:
            continue
        near = range(max(0, number - REACH), number)
        earlier = next((earlier for earlier in near if is_rival(items[earlier].row, item.row)), None)
        if earlier is None or additive(document, item) or dies_later(document, item):
            continue
        aside, stays = (earlier, number) if (items[earlier].row.best or 0) > item.row.best else (number, earlier)
        update(items, aside, items[aside].row._replace(counted=False))
        counted[aside] = stays
    for row in reversed(counted):  # where the one that stayed was set aside too, later on
        counted[row] = counted.get(counted[row], counted[row])
    return counted


def is_rival(other: Casualty, row: Casualty) -> bool:
    """Whether another source gives another figure for the same people, as far as they say."""
    return (
        other.outcome == row.outcome
        and different_sources(other, row)
        and stands(other)
        and other.counted
        and min(other.best or 0, row.best or 0) > 1
        and same_event(other, row)
        and agree(other, row)
    )


LATER_DEATHS = re.compile(r" (?:later|subsequently) (?:died|succumbed) $| of (?:whom|them) (?:[\w,-]+ ){1,3}died $")


def dies_later(document: Document, item: Linked) -> bool:
    """Whether a claim is of people hurt first: "57 were hurt, of whom eleven died" is no rival of the toll."""
    return LATER_DEATHS.search(padded(document, document.sentences[item.claim.sentence].start, item.claim.end)) is not None


def same_event(one: Casualty, two: Casualty) -> bool:
    """Whether two rows tell of one place and date, as far as they say."""
    return (one.place is None or two.place is None or one.place == two.place) and (
        one.date is None or two.date is None or one.date == two.date
    )


def counts(row: Casualty) -> bool:
    """Whether a row goes into the totals: stands, with a stated number."""
    return stands(row) and row.qualifier not in ("vague", "none")


def sum_totals(rows: Sequence[Casualty], others: Mapping[int, int]) -> dict[str, Total | None]:
    """Low, best and high per outcome over the counted rows; an open or unknown bound makes that bound of the sum None.

    Where two sources give different figures, the one that isn't counted (`others`: its row by the counted row that it differs
    from) raises the high.
    """
    totals: dict[str, Total | None] = dict.fromkeys(OUTCOMES)
    rivals: dict[int, list[int]] = {}
    for other, kept in others.items():
        rivals.setdefault(kept, []).append(other)
    by_outcome: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        if row.counted:
            by_outcome.setdefault(row.outcome, []).append(number)
    for outcome, counted in by_outcome.items():
        bests = [best for number in counted if (best := rows[number].best) is not None]
        highs = [high for number in counted if (high := highest(rows, number, rivals.get(number, ()))) is not None]
        high = sum(highs) if len(highs) == len(counted) else None
        totals[outcome] = Total(sum(rows[number].low or 0 for number in counted), sum(bests) if len(bests) == len(counted) else None, high)
    return totals


def highest(rows: Sequence[Casualty], number: int, rivals: Sequence[int]) -> int | None:
    """The highest figure for the people of a counted row, its own or another source's; None where one is open."""
    highs = [rows[number].high, *(rows[other].high for other in rivals)]
    return None if None in highs else max(high for high in highs if high is not None)
