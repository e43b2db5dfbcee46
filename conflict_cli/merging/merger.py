"""Reports to events, the whole way: what the command and the tests call."""

from collections.abc import Iterable, Iterator

from conflict_cli.merging.clusters import merge
from conflict_cli.merging.days import best_day
from conflict_cli.merging.events import first_told, make_event
from conflict_cli.merging.models import Event, Member, Told
from conflict_cli.merging.reading import read_report
from conflict_cli.models import JSONValue


def merge_reports(reports: Iterable[JSONValue], rule: str = "lowest") -> list[Event]:
    """The events of some reports of conflict-cli as JSON, in the order of their days; each report counts once, however often it comes.

    Raises NoReport.
    """
    known: dict[tuple[str, str], list[Told]] = {}
    for report in reports:
        told = read_report(report)
        if told:
            known.setdefault((told[0].article.source, told[0].article.sha256), told)
    return [*events_of((each for told in known.values() for each in told), rule)]


def events_of(incidents: Iterable[Told], rule: str) -> Iterator[Event]:
    """The events of some incidents in the order of their days, those with most incidents first on each, made one by one."""
    found = [cluster.members for cluster in merge(incidents)]
    found.sort(key=lambda members: (first_day(members), -len(members), first_told(members)))
    for members in found:
        yield make_event(members, rule)


def first_day(members: Iterable[Member]) -> int:
    """The day by which events are ordered: what has none comes last."""
    return min((day for member in members if (day := best_day(member.told))), default=10**9)
