"""Reports to events, the whole way, for programs and tests."""

from collections.abc import Iterable

from conflict_cli.merging.models import Event
from conflict_cli.merging.reading import read_report
from conflict_cli.merging.store import EventStore
from conflict_cli.models import JSONValue


def merge_reports(reports: Iterable[JSONValue], rule: str = "lowest") -> list[Event]:
    """The events of some reports of conflict-cli as JSON, in the order of their days; each report counts once, however often it comes.

    Raises NoReport.
    """
    store = EventStore()
    for report in reports:
        store.add(*read_report(report))
    store.merge()
    return [*store.events(rule)]
