"""Questions that the steps of settling share: are two rows about the same, does a row stand?"""

from functools import lru_cache

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.links import OWN_STEPS
from conflict_cli.models import Casualty
from conflict_cli.settling.days import other_days
from conflict_cli.settling.geography import Geography
from conflict_cli.text.document import Document

# After a number, these words point back to people mentioned before.
OF_THEM = f" {function_words.OF_THEM.strip()} "
# In 4,500 texts, a total and its parts, or two sources' figures for one event, are at most 25 rows
# apart. Rows more than REACH apart are taken to be unrelated.
REACH = 50
OPENING = 4  # the first sentences of a text, which hold its news
NEAR_BY = 4  # sentences in which the same people are mentioned again


def update(items: list[Linked], number: int, row: Casualty) -> None:
    """Puts a changed row in place of the old one."""
    items[number] = items[number]._replace(row=row)


def is_title(document: Document, item: Linked) -> bool:
    """True if the row is in the headline."""
    return document.blocks[item.block].kind == "title"


def amount(item: Linked) -> int:
    """The number of people that a row counts: its best figure, else its low, else 0."""
    return item.row.best or item.row.low or 0


def stands(row: Casualty) -> bool:
    """True if a row counts as long as no later step marks it."""
    return (
        row.status == "asserted"
        and row.scope in ("incident", "period")
        and not (row.subset or row.superseded or row.repeat)
    )


def counts(row: Casualty) -> bool:
    """True if a row goes into the totals: it stands, with a stated number."""
    return stands(row) and row.qualifier not in ("vague", "none")


def is_magnitude(row: Casualty) -> bool:
    """True if the words for a number set a minimum: "dozens", "several", "many", but not "an
    unknown number of".
    """
    return row.count is not None and (row.low or 0) >= FEW


FEW = 3  # the least that words such as "several" mean


def adds_up(row: Casualty) -> bool:
    """True if a row goes into the totals: with a stated number, or with a word for one if nobody
    states it.
    """
    return (
        row.counted
        and stands(row)
        and row.qualifier != "none"
        and (row.qualifier != "vague" or is_magnitude(row))
    )


def different_sources(one: Casualty, two: Casualty) -> bool:
    """True if two rows have different sources, both named."""
    return (
        one.attribution is not None
        and two.attribution is not None
        and not same_source(one.attribution, two.attribution)
    )


SPEAKERS = frozenset(cues.SPEAKERS.split())


def same_source(one: str | None, two: str | None) -> bool:
    """True if two sources are the same, by their words or by a name: "Safa", "Safa correspondent";
    "officials" may be anybody.

    "The spokesman" is the army spokesman mentioned before; "a source" may be another.

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
    """True if both rows have a place or a date of their own, and these differ."""
    places = first.own_place and later.own_place and first.row.place != later.row.place
    dates = first.own_date and later.own_date and first.row.date != later.row.date
    return places or dates


def set_apart(first: Linked, later: Linked, geography: Geography) -> bool:
    """True if two rows with the same number differ in their own place or date.

    Places differ only if neither can contain the other: the 29 of a city and the 29 of its old town
    are the same.
    """
    one, two = first.row, later.row
    if (
        first.own_place
        and later.own_place
        and one.place is not None
        and two.place is not None
        and geography.apart(one.place, two.place)
    ):
        return True
    return first.own_date and later.own_date and other_days(one.date, two.date)


HANDFUL = 5
STATE = frozenset(("military", "police", "official"))


def may_be_same(first: Linked, later: Linked, geography: Geography) -> bool:
    """True if two rows fit one incident: their own places and dates do not differ.

    If the first row has no day of its own, another day sets the later row apart only together with
    another place.
    """
    if geography.parted(first, later) or other_attackers(first, later):
        return False
    if not later.own_date or not other_days(first.row.date, later.row.date):
        return True
    return not (first.own_date or (later.own_place and first.row.place != later.row.place))


def other_attackers(first: Linked, later: Linked) -> bool:
    """True if the later row's own words blame another side.

    "Army shells killed 15 people … Eight died in rebel fire"
    """
    own = later.row.evidence.perpetrator
    if own is None or own.from_ not in OWN_STEPS:
        return False
    sides = {"state" if item.foe in STATE else item.foe for item in (first, later)}
    return sides == {"state", "militant"}


BODIES = frozenset(cues.BODIES.split())
GENERAL = BODIES.union(cues.GENERAL.split())


def agree(one: Casualty, two: Casualty) -> bool:
    """True if the words for the victims of two rows may mean the same people.

    One of them is missing or general, or the head nouns are the same, or both name one type of
    armed people.
    """
    if one.victims is None or two.victims is None:
        return True
    first, second = head_of(one.victims), head_of(two.victims)
    if first == second or first in GENERAL or second in GENERAL:
        return True
    return one.victim_type == two.victim_type and one.victim_type in ARMED


@lru_cache(4096)  # asked for each pair of rows that are compared
def head_of(victims: str) -> str:
    """The last word of a victims' phrase before "of", in lower case, without a plural "s"."""
    words = victims.lower().split(" of ")[0].split()
    return (
        words[-1].rstrip("s") if words and words[-1] not in GENERAL else words[-1] if words else ""
    )


CAPTIVES = frozenset(cues.CAPTIVES.split())
ATTACKERS = frozenset(cues.ATTACKERS.split())


NARROW = frozenset(cues.NARROW.split())


def is_narrow(row: Casualty) -> bool:
    """True if the words name people of one age or sex."""
    return row.victims is not None and head_of(row.victims) in NARROW


def counts_bodies(row: Casualty) -> bool:
    """True if a row counts bodies that somebody saw or carried, which may not be all of them.

    "killed 30 … We pulled out 16 bodies"
    """
    return row.victims is not None and head_of(row.victims) in BODIES


def is_enemy(row: Casualty) -> bool:
    """True if the words put the victims on the side against the speaker: "37 enemy soldiers"."""
    return row.victims is not None and ENEMY.search(row.victims.lower()) is not None


ENEMY = compile_wording(
    "ENEMY",
    cues,
    examples=("37 enemy soldiers",),
    counter_examples=("37 soldiers",),
)
OWN = compile_wording(
    r"OWN\b|OUR ",
    cues,
    examples=("its own men", "our men"),
    counter_examples=("their men",),
)
OF_THEIR_OWN = compile_wording(
    r" OF_THEIR_OWN\b",
    cues,
    examples=("lost two of its own",),
    counter_examples=("lost two of them",),
)


def is_own(row: Casualty) -> bool:
    """True if the words put the victims on the speaker's side.

    "killed eleven gunmen and lost two of its own men"
    """
    if row.victims is None:
        return OF_THEIR_OWN.search(row.text.lower()) is not None
    return OWN.match(row.victims.lower()) is not None


def part_of(whole: Linked, item: Linked) -> bool:
    """True if a row may count some of a total's people: the words fit, neither killed the other."""
    return not (killed_by(whole, item) or killed_by(item, whole)) and may_hold(whole.row, item.row)


def killed_by(one: Linked, two: Linked) -> bool:
    """True if the first row counts fighters of the side that killed the second row's people.

    "Bandits killed 14 people … Three bandits died"
    """
    return (
        one.row.victim_type == "militant"
        and two.foe == "militant"
        and two.row.victim_type != "militant"
    )


def may_hold(total: Casualty, row: Casualty) -> bool:
    """True if, by the words for the victims, the row may count some of the total's people."""
    if is_enemy(row) != is_enemy(total) and total.victim_type != "unspecified":
        return False
    if row.victims is None or total.victims is None:
        return (
            row.victims is None
            or head_of(row.victims) not in ATTACKERS
            or total.victim_type == "militant"
        )
    if is_own(row) and not is_own(total) and total.victim_type != "unspecified":
        return False
    head, whole = head_of(row.victims), head_of(total.victims)
    if head in ATTACKERS and total.victim_type != "militant":
        return False
    if "unspecified" not in (total.victim_type, row.victim_type) and (
        total.victim_type in ARMED
    ) != (row.victim_type in ARMED):
        return False
    is_alike = (
        whole == head
        or whole in GENERAL
        or "unspecified" in (total.victim_type, row.victim_type)
        or row.victim_type == total.victim_type
    )
    return is_alike and len({country_of(row.victims), country_of(total.victims)} - {None}) < 2
