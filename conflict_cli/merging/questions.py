"""The questions that the steps of merging ask about two compared incidents, in either order."""

from typing import NamedTuple

from conflict_cli.merging.days import DayFit, fit_days
from conflict_cli.merging.headlines import are_alike
from conflict_cli.merging.kinds import RARE, KindFit, fit_kinds, kind_of
from conflict_cli.merging.models import ReportedIncident
from conflict_cli.merging.places import PROVINCE, TOWN, PlaceFit, fit_places
from conflict_cli.merging.tolls import RISES_LATER, TollFit, are_near, fit_tolls, number_of
from conflict_cli.text.folding import fold

NAMING = 2  # words with a capital that make a name
COPIED = 2  # claims in the same words
# Killed: two events in one country seldom share such a number on one day, or within some days.
TELLING, SELDOM = 5, 10


class Fit(NamedTuple):
    """Two incidents, with how well their days, places, types and tolls go together."""

    one: ReportedIncident
    two: ReportedIncident
    day: DayFit
    place: PlaceFit
    kind: KindFit
    toll: TollFit


def fit(one: ReportedIncident, two: ReportedIncident) -> Fit:
    """Two incidents compared."""
    return Fit(
        one,
        two,
        fit_days(one, two),
        fit_places(one.spot, two.spot),
        fit_kinds(one, two),
        fit_tolls(one, two),
    )


def is_copy(pair: Fit) -> bool:
    """True if two articles are the same text under two names, or report it in the same words."""
    one, two = pair.one.article, pair.two.article
    if one.sha256 and one.sha256 == two.sha256:
        return pair.one.ids == pair.two.ids
    return one != two and are_copies(pair.one, pair.two)


def are_copies(one: ReportedIncident, two: ReportedIncident) -> bool:
    """True if two articles share several claims word for word, or one under the same headline."""
    shared = len({*one.wording} & {*two.wording})
    few = min(len(one.wording), len(two.wording))
    is_titled = one.article.title is not None and one.article.title == two.article.title
    return shared >= (1 if is_titled else COPIED) and 2 * shared >= few


def at_one_site(pair: Fit) -> bool:
    """True if both are in one village, neighbourhood or site on one day, or a day apart.

    In a city, type or toll must fit too.
    """
    narrow = (
        pair.one.spot is not None
        and pair.two.spot is not None
        and min(pair.one.spot.width, pair.two.spot.width) >= TOWN
    )
    is_large = narrow and any(
        spot is not None and spot.type == "city" for spot in (pair.one.spot, pair.two.spot)
    )
    if not narrow or pair.place is not PlaceFit.SAME or pair.day < DayFit.NIGHT:
        return False
    return (
        pair.kind is KindFit.SAME
        or pair.toll is TollFit.SAME
        or not is_large
        or can_have_risen(pair)
    )


def can_have_risen(pair: Fit) -> bool:
    """True if both articles are about it, and one toll can have risen to the other."""
    stated = number_of(pair.one.killed) and number_of(pair.two.killed)
    return bool(stated) and are_news(pair) and pair.day is DayFit.SAME and pair.toll is TollFit.OPEN


def inside_on_one_day(pair: Fit) -> bool:
    """True if one place holds the other, on one day or the next, and type or toll is the same."""
    if pair.place < PlaceFit.INSIDE or pair.day < DayFit.NIGHT:
        return False
    return pair.toll is TollFit.SAME or (pair.kind is KindFit.SAME and are_news(pair))


def at_one_target(pair: Fit) -> bool:
    """True if they share a target with a name, the day or the next, and the type or the toll."""
    if pair.day < DayFit.NIGHT or named_targets(pair.one).isdisjoint(named_targets(pair.two)):
        return False
    return pair.kind is KindFit.SAME or pair.toll is TollFit.SAME


def named_targets(told: ReportedIncident) -> frozenset[str]:
    """The targets with a name of several capitalised words: "Ministry of Justice".

    Groups are left out, because they fight many times a day.
    """
    groups = {party.name for party in told.parties}
    return frozenset(
        fold(name)
        for name in told.targets
        if name not in groups and sum(word[:1].isupper() for word in name.split()) >= NAMING
    )


def days_of_report(pair: Fit) -> bool:
    """True if two incidents fit one place, and one has only the day of its report.

    The toll must be the same, or else the place and either the type or an attacker.
    """
    if pair.place not in (PlaceFit.SAME, PlaceFit.INSIDE) or pair.day is not DayFit.LATE:
        return False
    if pair.toll is TollFit.SAME:
        return True
    is_kind = pair.kind is KindFit.SAME or share_attacker(pair.one, pair.two)
    return is_kind and pair.place is PlaceFit.SAME and are_news(pair)


def of_one_toll(pair: Fit) -> bool:
    """True if both have the same toll of some size, in one country, within days.

    The type or an attacker must be the same too.
    """
    if pair.toll is not TollFit.SAME or pair.day < DayFit.LATE or not is_in_one_country(pair):
        return False
    least = SELDOM if pair.day is DayFit.LATE or not are_news(pair) else TELLING
    is_kind = pair.kind is KindFit.SAME or share_attacker(pair.one, pair.two)
    return is_kind and (number_of(pair.one.killed) or 0) >= least


def of_one_headline(pair: Fit) -> bool:
    """True if both have headlines with the same words within days."""
    if (
        not are_news(pair)
        or pair.day < DayFit.LATE
        or not are_alike(pair.one.article.title, pair.two.article.title)
    ):
        return False
    return pair.day is not DayFit.LATE or pair.toll is TollFit.SAME or pair.place >= PlaceFit.INSIDE


def in_one_month(pair: Fit) -> bool:
    """True if place, toll and type are the same, and one has only the month."""
    is_one = pair.place is PlaceFit.SAME and pair.toll is TollFit.SAME and pair.kind is KindFit.SAME
    return is_one and pair.day is DayFit.OPEN and bool(pair.one.first and pair.two.first)


def share_attacker(one: ReportedIncident, two: ReportedIncident) -> bool:
    """True if two incidents share an attacker, by name."""
    return not {fold(name) for name in one.attackers}.isdisjoint(
        fold(name) for name in two.attackers
    )


def are_news(pair: Fit) -> bool:
    """True if both articles are about it."""
    return pair.one.is_main and pair.two.is_main


def is_in_one_country(pair: Fit) -> bool:
    """True if both are known to be in the same country."""
    one, two = pair.one.spot, pair.two.spot
    return one is not None and two is not None and one.home is not None and one.home == two.home


def is_another_toll(pair: Fit) -> bool:
    """True if neither toll can have become the other; limits are wider if all else is the same."""
    is_same = (
        pair.place >= PlaceFit.INSIDE
        and pair.day >= DayFit.NIGHT
        and pair.kind is KindFit.SAME
        and are_news(pair)
    )
    return pair.toll is TollFit.APART and not (is_same and has_risen(pair.one, pair.two))


def has_risen(one: ReportedIncident, two: ReportedIncident) -> bool:
    """True if the higher of two tolls was published later, and is not many times the other."""
    first, second = sorted((one, two), key=lambda told: number_of(told.killed) or 0)
    low, high = number_of(first.killed) or 0, number_of(second.killed) or 0
    return high <= RISES_LATER * low and (first.article.published or "9") < (
        second.article.published or ""
    )


def is_another_kind(pair: Fit) -> bool:
    """True if one event can't have both types, unless place, day and toll are all the same."""
    is_same = (
        pair.toll is TollFit.SAME and pair.place >= PlaceFit.INSIDE and pair.day >= DayFit.NIGHT
    )
    return pair.kind is KindFit.APART and not is_same


def is_told_apart(pair: Fit) -> bool:
    """True if one report has both, each with its own toll, and doesn't put them at one place."""
    if pair.one.article != pair.two.article:
        return False
    tolls = (number_of(pair.one.killed), number_of(pair.two.killed))
    return None not in tolls and tolls[0] != tolls[1] and pair.place is not PlaceFit.SAME


def can_be(pair: Fit) -> bool:
    """True if an incident without a place can be another: of one kind, within days, both news."""
    one, two = pair.one, pair.two
    if not is_in_one_country(pair) or not are_news(pair):
        return False
    if (
        pair.kind is not KindFit.SAME
        or pair.day < DayFit.LATE
        or (pair.place is not PlaceFit.INSIDE and not is_wide(one))
    ):
        return False
    return kind_of(one) in RARE or (
        are_near(one.killed, two.killed) and (number_of(one.killed) or 0) >= TELLING
    )


def is_wide(told: ReportedIncident) -> bool:
    """True if an incident's place is unknown, wide enough to hold many others, or has no point."""
    return told.spot is None or told.spot.width <= PROVINCE or told.spot.latitude is None


def is_of_another_span(pair: Fit) -> bool:
    """True if one is a total of several days or incidents, and the other a single incident."""
    return (pair.one.scope == "period") is not (pair.two.scope == "period")
