"""Whether two rows tell of the same people, place, day or source, and whether a row stands: what the steps of settling ask."""

import re
from collections.abc import Sequence
from functools import lru_cache

from conflict_cli.engine.phrases import any_of
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import ADDITIVE, holds, padded, words_before, words_from, words_up_to
from conflict_cli.models import Casualty
from conflict_cli.settling.days import other_days
from conflict_cli.settling.geography import Geography
from conflict_cli.text.document import Document

# Behind a number it points back to people told before.
OF_THEM = f" {function_words.OF_THEM.strip()} "
# Rows: a total's parts, the people of a number and two sources' figures for one event stand near each other, 25 rows apart at most in
# 4,500 texts; what is twice that away in a text without an end belongs to something else.
REACH = 50
OPENING = 4  # sentences of a text in which it tells its news
NEAR_BY = 4  # sentences in which people told of are told of again


def update(items: list[Linked], number: int, row: Casualty) -> None:
    """Put a changed row in place."""
    items[number] = items[number]._replace(row=row)


def is_title(document: Document, item: Linked) -> bool:
    """Whether the row stands in the headline."""
    return document.blocks[item.block].kind == "title"


def amount(item: Linked) -> int:
    """How many people a row tells of at least."""
    return item.row.best or item.row.low or 0


def stands(row: Casualty) -> bool:
    """A row that would count as things are."""
    return row.status == "asserted" and row.scope in ("incident", "period") and not (row.subset or row.superseded or row.repeat)


def counts(row: Casualty) -> bool:
    """Whether a row goes into the totals: stands, with a stated number."""
    return stands(row) and row.qualifier not in ("vague", "none")


def is_magnitude(row: Casualty) -> bool:
    """Whether the words for a number say how many at least: "dozens", "several", "many", but not "an unknown number of"."""
    return row.count is not None and (row.low or 0) >= FEW


FEW = 3  # what words such as "several" stand for at least


def adds_up(row: Casualty) -> bool:
    """Whether a row goes into the totals: with a stated number, or with a word for one where nobody states it."""
    return row.counted and stands(row) and row.qualifier != "none" and (row.qualifier != "vague" or is_magnitude(row))


def different_sources(one: Casualty, two: Casualty) -> bool:
    """Whether two rows are told by two sources that are both named."""
    return one.attribution is not None and two.attribution is not None and not same_source(one.attribution, two.attribution)


SPEAKERS = frozenset(cues.SPEAKERS.split())


def same_source(one: str | None, two: str | None) -> bool:
    """Whether two sources are one, by the same words or by a name: "Safa", "Safa correspondent"; "officials" may be any.

    "The spokesman" is the army spokesman told of before; "a source" may be another.

    >>> same_source("Safa", "Safa correspondent"), same_source("officials", "medical officials")
    (True, False)
    >>> same_source("spokesman", "army spokesman"), same_source("source", "army source")
    (True, False)
    """
    if one is None or two is None or one == two:
        return one == two
    first, second = sorted((set(one.split()), set(two.split())), key=len)
    return first <= second and (any(word[0].isupper() for word in first) or first <= SPEAKERS)


def differ(first: Linked, later: Linked) -> bool:
    """Whether both rows name a place or a date of their own, and not the same."""
    places = first.own_place and later.own_place and first.row.place != later.row.place
    dates = first.own_date and later.own_date and first.row.date != later.row.date
    return places or dates


def set_apart(first: Linked, later: Linked, geography: Geography) -> bool:
    """Whether places or dates of their own part two rows of the same number: the 29 of a city and the 29 of its old town are the same."""
    one, two = first.row, later.row
    if first.own_place and later.own_place and one.place is not None and two.place is not None and geography.apart(one.place, two.place):
        return True
    return first.own_date and later.own_date and other_days(one.date, two.date)


HANDFUL = 5
STATE = frozenset(("military", "police", "official"))


def may_be_same(first: Linked, later: Linked, geography: Geography) -> bool:
    """Whether two rows can tell of one incident: no place or date of their own parts them.

    Both together part the later row from a day and place of the first that are not told in its own words.
    """
    if geography.parted(first, later) or other_attackers(first, later):
        return False
    if not later.own_date or not other_days(first.row.date, later.row.date):
        return True
    return not (first.own_date or (later.own_place and first.row.place != later.row.place))


def other_attackers(first: Linked, later: Linked) -> bool:
    """Whether another side did what the later row tells by its own words: "Army shells killed 15 people … Eight died in rebel fire"."""
    own = later.row.evidence.perpetrator
    if own is None or own.from_ not in ("clause", "sentence"):
        return False
    sides = {"state" if item.foe in STATE else item.foe for item in (first, later)}
    return sides == {"state", "militant"}


HAPPENINGS = any_of(cues.HAPPENINGS)
MORE_THAN = f"{cues.MORE_THAN.strip()} "
# "five guards were killed in a third attack"
APART = re.compile(
    rf" (?:[^,;]{{1,40}} )?{any_of(cues.BY)} {any_of(cues.ANOTHER)} (?:[\w'-]+ ){{0,2}}?"
    rf"(?:{HAPPENINGS}|{any_of(cues.SITES)}) "
)
# "in other towns", "with more than guns": what stands before the dead adds nobody to them, but for "two other strikes killed seven"
OTHER_THINGS = re.compile(
    rf" {any_of(cues.OTHER_THINGS)} "
    rf"(?!(?:[\w'-]+ )?(?:{HAPPENINGS})(?:e?s)? )"  # not "two other deadly strikes"
)


def mark_additions(document: Document, items: list[Linked]) -> list[Linked]:
    """Which rows say that they come on top of others of their outcome.

    "Nine died. A further 40 were hurt" adds the hurt to the dead, not to other hurt people; "a second bomb hurt 40" does.
    """
    result: list[Linked] = []
    for number, item in enumerate(items):
        on_top = is_additive(document, item, words_up_to(document, item.claim))
        if on_top and not is_additive(document, item, words_beside(document, item)):
            near = [other for other in items[max(0, number - CLOSE) : number] if item.claim.sentence - other.claim.sentence < 2]
            near = [other for other in near if other.claim.sentence == item.claim.sentence] or near
            on_top = not near or any(other.row.outcome == item.row.outcome for other in near)
        elsewhere = item.claim.reference == "others" and item.own_place  # "In Dura on the same day five others were killed"
        result.append(item._replace(on_top=on_top or elsewhere))
    return result


CLOSE = 8  # rows of a sentence and the one before it


MORE = frozenset(cues.MORE.split())


def words_beside(document: Document, item: Linked) -> list[str]:
    """The words of a sentence up to a claim's end without those by which the claim adds people to people."""
    before, told = words_before(document, item.claim), words_up_to(document, item.claim)
    return before + [word for word in told[len(before) :] if word not in MORE]


def is_additive(document: Document, item: Linked, told: Sequence[str]) -> bool:
    """Whether a claim says in the words told of it that it comes on top: "another two", "also", "in a separate attack"."""
    if APART.match(padded(words_from(document, item.claim))):
        return True
    if not ADDITIVE.occurs_in(told):
        return False
    before = len(words_before(document, item.claim))
    words = OTHER_THINGS.sub(" ", padded(told[:before])) + padded(told[before:]).lstrip().replace(MORE_THAN, "")
    words = SAID_TOO.sub(" ", words.rpartition(" ; ")[2])
    return holds(ANOTHER_VOICE.sub(" ", words), ADDITIVE)


# A second voice, not a second event.
SAID_TOO = re.compile(rf" {any_of(cues.TOO)} {any_of(cues.CONFIRMED)} ")
# "Another official said that nine died", "gave another figure: nine dead" tell of no other nine.
ANOTHER_VOICE = re.compile(
    rf" {any_of(cues.ANOTHER_VOICE)} (?:[\w'-]+ ){{0,6}}?{any_of(cues.GIVING)} "
    rf"| {any_of(cues.ANOTHER_FIGURE)} (?:[\w'-]+ )?{any_of(cues.FIGURES)} "
)


BODIES = frozenset(cues.BODIES.split())
GENERAL = BODIES.union(cues.GENERAL.split())


def agree(one: Casualty, two: Casualty) -> bool:
    """Victims agree when one is not said or general, or when type or head noun are the same."""
    if one.victims is None or two.victims is None:
        return True
    first, second = head_of(one.victims), head_of(two.victims)
    if first == second or first in GENERAL or second in GENERAL:
        return True
    return one.victim_type == two.victim_type and one.victim_type in ARMED


@lru_cache(4096)  # each row's is asked for by every row that it is compared with
def head_of(victims: str) -> str:
    """The head noun of a victims' phrase: the last word before "of", folded, in the singular's spelling."""
    words = victims.lower().split(" of ")[0].split()
    return words[-1].rstrip("s") if words and words[-1] not in GENERAL else words[-1] if words else ""


CAPTIVES = frozenset(cues.CAPTIVES.split())
ATTACKERS = frozenset(cues.ATTACKERS.split())


NARROW = frozenset(cues.NARROW.split())


def is_narrow(row: Casualty) -> bool:
    """Whether the words name a part of the people by age or sex."""
    return row.victims is not None and head_of(row.victims) in NARROW


def counts_bodies(row: Casualty) -> bool:
    """Whether a row counts bodies that somebody saw or carried, which need not be all: "killed 30 … We pulled out 16 bodies"."""
    return row.victims is not None and head_of(row.victims) in BODIES


def is_enemy(row: Casualty) -> bool:
    """Whether the words put the victims on the other side than who speaks: of "37 enemy soldiers" none is "one of our men"."""
    return row.victims is not None and ENEMY.search(row.victims.lower()) is not None


ENEMY = re.compile(any_of(cues.ENEMY))
OWN = re.compile(rf"{any_of(cues.OWN)}\b|{any_of(cues.OUR)} ")
OF_THEIR_OWN = re.compile(rf" {any_of(cues.OF_THEIR_OWN)}\b")


def is_own(row: Casualty) -> bool:
    """Whether the words put the victims on the side of who speaks: "killed eleven gunmen and lost two of its own men"."""
    if row.victims is None:
        return OF_THEIR_OWN.search(row.text.lower()) is not None
    return OWN.match(row.victims.lower()) is not None


def part_of(whole: Linked, item: Linked) -> bool:
    """Whether victims can be a part of others: the total's are general or of the same type, and both of one nation as far as they say."""
    return not (killed_by(whole, item) or killed_by(item, whole)) and may_hold(whole.row, item.row)


def killed_by(one: Linked, two: Linked) -> bool:
    """Whether the first row's people are on the side that did what the second tells: "Bandits killed 14 people … Three bandits died"."""
    return one.row.victim_type == "militant" and two.foe == "militant" and two.row.victim_type != "militant"


def may_hold(total: Casualty, row: Casualty) -> bool:
    """Whether the words for victims allow that one row's are a part of the other's."""
    if is_enemy(row) != is_enemy(total) and total.victim_type != "unspecified":
        return False
    if row.victims is None or total.victims is None:
        return row.victims is None or head_of(row.victims) not in ATTACKERS or total.victim_type == "militant"
    if is_own(row) and not is_own(total) and total.victim_type != "unspecified":
        return False
    head, whole = head_of(row.victims), head_of(total.victims)
    if head in ATTACKERS and total.victim_type != "militant":
        return False
    if "unspecified" not in (total.victim_type, row.victim_type) and (total.victim_type in ARMED) != (row.victim_type in ARMED):
        return False
    is_alike = (
        whole == head or whole in GENERAL or "unspecified" in (total.victim_type, row.victim_type) or row.victim_type == total.victim_type
    )
    return is_alike and len({country_of(row.victims), country_of(total.victims)} - {None}) < 2
