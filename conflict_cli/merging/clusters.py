"""Incidents to events: each joins the event that it fits best, or begins one.

Incidents come in an order of their own, the best told first, whatever order the reports came in: the same reports give the same events.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from conflict_cli.merging.blocking import MOST_EVENTS, Key, entry_keys, kind_keys, query_keys
from conflict_cli.merging.models import Member, Told
from conflict_cli.merging.questions import fit, is_wide
from conflict_cli.merging.steps import ONLY, STEPS, can_only_be, is_kept_out, joins
from conflict_cli.merging.tolls import number_of

RANKS = {step.name: rank for rank, step in enumerate(STEPS)}
BRIDGES = RANKS["one place, a report's day"]  # the last step that may make one of two events
MOST_PROFILES = 12  # of an event: what it is compared by


class Cluster:
    """The incidents of one event; `profiles` are those of them that differ in what decides."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self.profiles: list[Told] = []
        self._known: set[object] = set()

    def add(self, member: Member) -> bool:
        """Takes an incident in; whether it can be found by something new."""
        self.members.append(member)
        told = member.told
        known = profile_of(told)
        if known in self._known or len(self.profiles) >= MOST_PROFILES:
            return False
        self._known.add(known)
        self.profiles.append(told)
        return True


class Choice(NamedTuple):
    """A cluster that an incident fits, with how well; the least is the best."""

    rank: int
    toll: int
    number: int
    step: str
    beside: str


def profile_of(told: Told) -> object:
    """What decides about an incident: two that share it are found and compared alike."""
    spot = told.spot and (told.spot.key, told.spot.latitude)
    return told.first, told.last, spot, told.sub_event_type, told.killed, told.is_main and told.article.title, told.scope


def order_of(told: Told) -> tuple[object, ...]:
    """The place of an incident in the order of merging: the best told first, then by what it is, never by when it was read."""
    spot = told.spot
    vague = spot is None or spot.latitude is None or spot.width <= 2
    lacks = (not told.first) * 4 + vague * 2 + (number_of(told.killed) is None)
    published = told.article.published or ""
    return (
        told.background, lacks, not told.is_firm, -(spot.width if spot else 0), published, told.article.source, told.article.sha256,
        told.ids,
    )  # fmt: skip


class Merger:
    """Incidents in, in the order of `order_of`; events out."""

    def __init__(self) -> None:
        self.clusters: dict[int, Cluster] = {}
        self._index: dict[Key, list[int]] = {}
        self._count = 0

    def take(self, told: Told) -> None:
        """An incident goes to the event that it fits best; events that it fits alike become one, where nothing stands between them."""
        choices = self._choices(told)
        if choices:
            number, member = choices[0].number, Member(told, choices[0].step, choices[0].beside)
        else:
            number, member = self._count, Member(told, None, None)
            self._count += 1
            self.clusters[number] = Cluster()
        if self.clusters[number].add(member):
            self._enter(told, number)
        for choice in choices[1:]:
            if choice.rank <= BRIDGES and are_one(self.clusters[number], self.clusters[choice.number]):
                self._unite(number, choice.number)

    def _choices(self, told: Told) -> list[Choice]:
        found = (compare(told, self.clusters[number], number) for number in self._found(query_keys(told)))
        choices = sorted(choice for choice in found if choice is not None)
        if not choices and told.is_main and is_wide(told):
            found = (compare_only(told, self.clusters[number], number) for number in self._found(kind_keys(told, 1)))
            return only_one([choice for choice in found if choice is not None], self.clusters)
        return choices

    def _found(self, keys: Iterable[Key]) -> list[int]:
        numbers: set[int] = set()
        for key in keys:
            found = self._index.get(key, ())
            if len(found) <= MOST_EVENTS:
                numbers.update(found)
        return sorted(number for number in numbers if number in self.clusters)

    def _enter(self, told: Told, number: int) -> None:
        for key in (*entry_keys(told), *kind_keys(told)):
            found = self._index.setdefault(key, [])
            if number not in found[-MOST_EVENTS:]:
                found.append(number)

    def _unite(self, number: int, other: int) -> None:
        for member in self.clusters.pop(other).members:
            if self.clusters[number].add(member):
                self._enter(member.told, number)


def only_one(choices: list[Choice], clusters: Mapping[int, Cluster]) -> list[Choice]:
    """The choice that stands alone: of the events whose place is known, or of the others where there is none."""
    known = [choice for choice in choices if not all(map(is_wide, clusters[choice.number].profiles))]
    return known if len(known) == 1 else [] if known or len(choices) > 1 else choices


def merge(incidents: Iterable[Told]) -> list[Cluster]:
    """The events of the incidents, in the order in which their first members were taken."""
    merger = Merger()
    for told in sorted(incidents, key=order_of):
        merger.take(told)
    return [*merger.clusters.values()]


def are_one(one: Cluster, two: Cluster) -> bool:
    """Whether nothing stands between the incidents of two events."""
    return not any(is_kept_out(fit(first, second)) for first in one.profiles for second in two.profiles)


def compare(told: Told, cluster: Cluster, number: int) -> Choice | None:
    """How an incident fits an event: some step joins it to one of its profiles, and no barrier stands between it and any."""
    best: Choice | None = None
    for profile in cluster.profiles:
        pair = fit(told, profile)
        if is_kept_out(pair):
            return None
        step = joins(pair)
        if step is not None:
            away = abs((number_of(told.killed) or 0) - (number_of(profile.killed) or 0))
            choice = Choice(RANKS[step], away, number, step, profile.article.source)
            best = choice if best is None else min(best, choice)
    return best


def compare_only(told: Told, cluster: Cluster, number: int) -> Choice | None:
    """How an incident whose place is not told better than by its country or province fits an event, if that is the only one it can be."""
    if any(is_kept_out(fit(told, profile)) for profile in cluster.profiles):
        return None
    beside = next((profile.article.source for profile in cluster.profiles if can_only_be(told, profile)), None)
    return Choice(len(STEPS), 0, number, ONLY.name, beside) if beside is not None else None
