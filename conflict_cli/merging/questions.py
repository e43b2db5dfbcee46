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
TELLING, SELDOM = 5, 10  # killed: numbers that two events of one day, or of some days, in one country seldom share


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
    return Fit(one, two, fit_days(one, two), fit_places(one.spot, two.spot), fit_kinds(one, two), fit_tolls(one, two))


def is_copy(pair: Fit) -> bool:
    """Whether two articles are the same text under two names, or report it in the same words."""
    one, two = pair.one.article, pair.two.article
    if one.sha256 and one.sha256 == two.sha256:
        return pair.one.ids == pair.two.ids
    return one != two and are_copies(pair.one, pair.two)


def are_copies(one: ReportedIncident, two: ReportedIncident) -> bool:
    """Whether two articles report an incident in the same words: several claims are equal, or one under the same headline."""
    shared = len({*one.wording} & {*two.wording})
    few = min(len(one.wording), len(two.wording))
    is_titled = one.article.title is not None and one.article.title == two.article.title
    return shared >= (1 if is_titled else COPIED) and 2 * shared >= few


def at_one_site(pair: Fit) -> bool:
    """One village, neighbourhood or site on one day."""
    narrow = pair.one.spot is not None and pair.two.spot is not None and min(pair.one.spot.width, pair.two.spot.width) >= TOWN
    is_large = narrow and any(spot is not None and spot.type == "city" for spot in (pair.one.spot, pair.two.spot))
    if not narrow or pair.place is not PlaceFit.SAME or pair.day < DayFit.NIGHT:
        return False
    return pair.kind is KindFit.SAME or pair.toll is TollFit.SAME or not is_large or can_have_risen(pair)


def can_have_risen(pair: Fit) -> bool:
    """Whether both articles are about it, and one toll can have risen to the other."""
    stated = number_of(pair.one.killed) and number_of(pair.two.killed)
    return bool(stated) and are_news(pair) and pair.day is DayFit.SAME and pair.toll is TollFit.OPEN


def inside_on_one_day(pair: Fit) -> bool:
    """One place holds the other, on one day, and the type or the toll is the same."""
    if pair.place < PlaceFit.INSIDE or pair.day < DayFit.NIGHT:
        return False
    return pair.toll is TollFit.SAME or (pair.kind is KindFit.SAME and are_news(pair))


def at_one_target(pair: Fit) -> bool:
    """Whether they share a target with a name, a day, and the type or the toll."""
    if pair.day < DayFit.NIGHT or named_targets(pair.one).isdisjoint(named_targets(pair.two)):
        return False
    return pair.kind is KindFit.SAME or pair.toll is TollFit.SAME


def named_targets(told: ReportedIncident) -> frozenset[str]:
    """The targets that are called by a name of several words and are no groups, which fight many times a day: "Ministry of Justice"."""
    groups = {party.name for party in told.parties}
    return frozenset(
        fold(name) for name in told.targets if name not in groups and sum(word[:1].isupper() for word in name.split()) >= NAMING
    )


def days_of_report(pair: Fit) -> bool:
    """One place, and the day of one is only its report's: the type or the toll is the same."""
    if pair.place not in (PlaceFit.SAME, PlaceFit.INSIDE) or pair.day is not DayFit.LATE:
        return False
    if pair.toll is TollFit.SAME:
        return True
    is_kind = pair.kind is KindFit.SAME or share_attacker(pair.one, pair.two)
    return is_kind and pair.place is PlaceFit.SAME and are_news(pair)


def of_one_toll(pair: Fit) -> bool:
    """The same toll of some size in one country within days."""
    if pair.toll is not TollFit.SAME or pair.day < DayFit.LATE or not is_in_one_country(pair):
        return False
    least = SELDOM if pair.day is DayFit.LATE or not are_news(pair) else TELLING
    is_kind = pair.kind is KindFit.SAME or share_attacker(pair.one, pair.two)
    return is_kind and (number_of(pair.one.killed) or 0) >= least


def of_one_headline(pair: Fit) -> bool:
    """Two headlines with the same words within days."""
    if not are_news(pair) or pair.day < DayFit.LATE or not are_alike(pair.one.article.title, pair.two.article.title):
        return False
    return pair.day is not DayFit.LATE or pair.toll is TollFit.SAME or pair.place >= PlaceFit.INSIDE


def in_one_month(pair: Fit) -> bool:
    """Whether place and toll are the same, and one has only the month."""
    is_one = pair.place is PlaceFit.SAME and pair.toll is TollFit.SAME and pair.kind is KindFit.SAME
    return is_one and pair.day is DayFit.OPEN and bool(pair.one.first and pair.two.first)


def share_attacker(one: ReportedIncident, two: ReportedIncident) -> bool:
    """Whether two incidents share an attacker, by name."""
    return not {fold(name) for name in one.attackers}.isdisjoint(fold(name) for name in two.attackers)


def are_news(pair: Fit) -> bool:
    """Whether both articles are about it."""
    return pair.one.is_main and pair.two.is_main


def is_in_one_country(pair: Fit) -> bool:
    """Whether both are known to be in the same country."""
    one, two = pair.one.spot, pair.two.spot
    return one is not None and two is not None and one.home is not None and one.home == two.home


def is_another_toll(pair: Fit) -> bool:
    """Two tolls of which the one can't have become the other: it may rise further where all else is the same."""
    is_same = pair.place >= PlaceFit.INSIDE and pair.day >= DayFit.NIGHT and pair.kind is KindFit.SAME and are_news(pair)
    return pair.toll is TollFit.APART and not (is_same and has_risen(pair.one, pair.two))


def has_risen(one: ReportedIncident, two: ReportedIncident) -> bool:
    """Whether the higher of two tolls was published later, and is not many times the other."""
    first, second = sorted((one, two), key=lambda told: number_of(told.killed) or 0)
    low, high = number_of(first.killed) or 0, number_of(second.killed) or 0
    return high <= RISES_LATER * low and (first.article.published or "9") < (second.article.published or "")


def is_another_kind(pair: Fit) -> bool:
    """Types that no two reporters give one event, unless place, day and toll are all the same."""
    is_same = pair.toll is TollFit.SAME and pair.place >= PlaceFit.INSIDE and pair.day >= DayFit.NIGHT
    return pair.kind is KindFit.APART and not is_same


def is_told_apart(pair: Fit) -> bool:
    """Whether one report has two incidents, each with its own toll, that it doesn't put at one place."""
    if pair.one.article != pair.two.article:
        return False
    tolls = (number_of(pair.one.killed), number_of(pair.two.killed))
    return None not in tolls and tolls[0] != tolls[1] and pair.place is not PlaceFit.SAME


def can_be(pair: Fit) -> bool:
    """Whether an incident without a place can be another, if there is no third: of one kind, within days, both news."""
    one, two = pair.one, pair.two
    if not is_in_one_country(pair) or not are_news(pair):
        return False
    if pair.kind is not KindFit.SAME or pair.day < DayFit.LATE or (pair.place is not PlaceFit.INSIDE and not is_wide(one)):
        return False
    return kind_of(one) in RARE or (are_near(one.killed, two.killed) and (number_of(one.killed) or 0) >= TELLING)


def is_wide(told: ReportedIncident) -> bool:
    """Whether the place of an incident can hold many others, or no gazetteer knows where it is."""
    return told.spot is None or told.spot.width <= PROVINCE or told.spot.latitude is None


def is_of_another_span(pair: Fit) -> bool:
    """Whether one is a total of several days or incidents, and the other a single incident."""
    return (pair.one.scope == "period") is not (pair.two.scope == "period")
