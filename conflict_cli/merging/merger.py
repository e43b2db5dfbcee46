"""From reports to events in one call, for programs and tests."""

from collections.abc import Iterable

from conflict_cli.merging.models import Event
from conflict_cli.merging.reading import read_report
from conflict_cli.merging.store import EventStore
from conflict_cli.models import JSONValue


def merge_reports(reports: Iterable[JSONValue], rule: str = "lowest") -> list[Event]:
    """The events of conflict-cli's reports in JSON, in the order of their days.

    A report that comes more than once counts once.
    Raises NoReport.
    """
    store = EventStore()
    for report in reports:
        store.add(*read_report(report))
    store.merge()
    return [*store.events(rule)]
