"""Incidents to events: each joins the event that it fits best, or begins one.

Incidents are taken month by month in a fixed order, news and the most detailed first, whatever
order the reports came in: the same reports give the same events. Events that nothing later can join
are released, so that memory does not grow with the years.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from conflict_cli.merging.blocking import MOST_EVENTS, Key, entry_keys, kind_keys, query_keys
from conflict_cli.merging.days import best_day
from conflict_cli.merging.models import Member, ReportedIncident
from conflict_cli.merging.questions import fit, is_wide
from conflict_cli.merging.steps import ONLY, STEPS, can_only_be, is_kept_out, joins
from conflict_cli.merging.tolls import number_of

RANKS = {step.name: rank for rank, step in enumerate(STEPS)}
BRIDGES = RANKS["one place, a report's day"]  # the last step that may join two events
ERA = 32  # days: longer than any step looks back
NO_ERA = 1 << 20
MOST_PROFILES = 12  # the most incidents of an event that a new one is compared with


class Cluster:
    """The incidents of one event; `profiles` are those that differ in what decides a comparison."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self.profiles: list[ReportedIncident] = []
        self.era = 0  # of the incident that was taken last
        self._known: set[object] = set()

    def add(self, member: Member) -> bool:
        """Takes an incident in; True if it is a new profile, to be entered under its keys."""
        self.members.append(member)
        told = member.told
        known = profile_of(told)
        if known in self._known or len(self.profiles) >= MOST_PROFILES:
            return False
        self._known.add(known)
        self.profiles.append(told)
        return True


class EventChoice(NamedTuple):
    """A cluster that an incident fits, and how well; the smallest value is the best."""

    rank: int
    toll: int
    number: int
    step: str
    beside: str


def profile_of(told: ReportedIncident) -> object:
    """What decides a comparison: incidents with equal profiles are found and compared alike."""
    spot = told.spot and (told.spot.key, told.spot.latitude)
    return (
        told.first,
        told.last,
        spot,
        told.sub_event_type,
        told.killed,
        told.is_main and told.article.title,
        told.scope,
    )


def order_of(told: ReportedIncident) -> tuple[object, ...]:
    """The sort key of merging: news, then the most detailed, then content; never input order."""
    spot = told.spot
    vague = spot is None or spot.latitude is None or spot.width <= 2
    lacks = (not told.first) * 4 + vague * 2 + (number_of(told.killed) is None)
    published = told.article.published or ""
    return (
        told.background,
        lacks,
        not told.is_firm,
        -(spot.width if spot else 0),
        published,
        told.article.source,
        told.article.sha256,
        told.ids,
    )


class Merger:
    """Takes incidents in era by era, and gives each event once nothing later can join it."""

    def __init__(self) -> None:
        self._clusters: dict[int, Cluster] = {}
        self._indexes: dict[int, dict[Key, list[int]]] = {}
        self._count = 0

    def take_era(self, era: int, incidents: Iterable[ReportedIncident]) -> Iterator[Cluster]:
        """Takes the incidents of an era (`era_of`), and gives the events that none of a later one
        can join.
        """
        self._indexes = {each: index for each, index in self._indexes.items() if each >= era - 1}
        index = self._indexes[era] = {}
        yield from self._let_go(era - 1)
        for told in sorted(incidents, key=order_of):
            self._take(told, era, index)

    def finish(self) -> Iterator[Cluster]:
        """The events that are left."""
        yield from self._let_go(None)

    def _let_go(self, era: int | None) -> Iterator[Cluster]:
        for number in [
            number for number, cluster in self._clusters.items() if era is None or cluster.era < era
        ]:
            yield self._clusters.pop(number)

    def _take(self, told: ReportedIncident, era: int, index: dict[Key, list[int]]) -> None:
        """Puts an incident into the event that it fits best, or into a new one.

        Other events that it fits by a step up to BRIDGES are joined to that one, if no barrier
        keeps them apart.
        """
        choices = self._choices(told)
        if choices:
            number, member = choices[0].number, Member(told, choices[0].step, choices[0].beside)
        else:
            number, member = self._count, Member(told, None, None)
            self._count += 1
            self._clusters[number] = Cluster()
        own = self._clusters[number]
        own.era = era
        if own.add(member):
            enter(index, told, number)
        for choice in choices[1:]:
            if choice.rank <= BRIDGES and are_one(own, self._clusters[choice.number]):
                for other in self._clusters.pop(choice.number).members:
                    if own.add(other):
                        enter(index, other.told, number)

    def _choices(self, told: ReportedIncident) -> list[EventChoice]:
        found = (
            compare(told, self._clusters[number], number)
            for number in self._found(query_keys(told))
        )
        choices = sorted(choice for choice in found if choice is not None)
        if not choices and told.is_main and is_wide(told):
            found = (
                compare_only(told, self._clusters[number], number)
                for number in self._found(kind_keys(told, 1))
            )
            return only_one([choice for choice in found if choice is not None], self._clusters)
        return choices

    def _found(self, keys: Iterable[Key]) -> list[int]:
        numbers: set[int] = set()
        wanted = [*keys]
        for index in self._indexes.values():
            for found in map(index.get, wanted):
                if found is not None and len(found) <= MOST_EVENTS:
                    numbers.update(found)
        return sorted(number for number in numbers if number in self._clusters)


def enter(index: dict[Key, list[int]], told: ReportedIncident, number: int) -> None:
    """Makes an event known under the keys of one of its profiles."""
    for key in (*entry_keys(told), *kind_keys(told)):
        found = index.setdefault(key, [])
        if number not in found[-MOST_EVENTS:]:
            found.append(number)


def era_of(told: ReportedIncident) -> int:
    """The number of an incident's era of about a month; incidents without a day come last."""
    return best_day(told) // ERA or NO_ERA


def only_one(choices: list[EventChoice], clusters: Mapping[int, Cluster]) -> list[EventChoice]:
    """The only choice: among events whose place is known if there are any, else among all."""
    known = [
        choice for choice in choices if not all(map(is_wide, clusters[choice.number].profiles))
    ]
    return known if len(known) == 1 else [] if known or len(choices) > 1 else choices


def are_one(one: Cluster, two: Cluster) -> bool:
    """True if no barrier keeps the incidents of two events apart."""
    return not any(
        is_kept_out(fit(first, second)) for first in one.profiles for second in two.profiles
    )


def compare(told: ReportedIncident, cluster: Cluster, number: int) -> EventChoice | None:
    """The fit of an incident to an event: a step joins it to one of the profiles, and no barrier
    keeps it from any.
    """
    best: EventChoice | None = None
    for profile in cluster.profiles:
        pair = fit(told, profile)
        if is_kept_out(pair):
            return None
        step = joins(pair)
        if step is not None:
            away = abs((number_of(told.killed) or 0) - (number_of(profile.killed) or 0))
            choice = EventChoice(RANKS[step], away, number, step, profile.article.source)
            best = choice if best is None else min(best, choice)
    return best


def compare_only(told: ReportedIncident, cluster: Cluster, number: int) -> EventChoice | None:
    """The fit of an incident without a narrow place to an event, if the two can be one."""
    if any(is_kept_out(fit(told, profile)) for profile in cluster.profiles):
        return None
    beside = next(
        (profile.article.source for profile in cluster.profiles if can_only_be(told, profile)), None
    )
    return EventChoice(len(STEPS), 0, number, ONLY.name, beside) if beside is not None else None
