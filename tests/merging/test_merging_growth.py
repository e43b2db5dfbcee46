"""The work grows with the incidents, however they lie: what is counted is how often two are
compared, so that no clock takes part.
"""

from collections.abc import Callable, Iterator

import pytest
from feeds import reports

from conflict_cli.merging import clusters
from conflict_cli.merging.merger import merge_reports
from conflict_cli.merging.questions import Fit, fit
from conflict_cli.models import JSONValue

Feed = Callable[[int], Iterator[dict[str, JSONValue]]]
MOST = 50  # others that an incident is compared with, on average, in the densest feed


def spread(count: int) -> Iterator[dict[str, JSONValue]]:
    """Some incidents a day, in many places."""
    yield from reports(count, a_day=50)


def on_one_day(count: int) -> Iterator[dict[str, JSONValue]]:
    """All on one day, in many places."""
    yield from reports(count, a_day=count)


def changed(count: int, **fields: JSONValue) -> Iterator[dict[str, JSONValue]]:
    """All on one day in one town, each with a toll and a title of its own, and what else
    is given.
    """
    for number, report in enumerate(reports(count, a_day=count)):
        (incident,), (place,) = report["incidents"], report["places"]  # type: ignore[misc]
        incident |= {
            "place": "Harun",
            "killed": {"low": 3 + number, "best": 3 + number, "high": 3 + number},
        } | fields
        place |= {"name": "Harun", "country": "SY", "latitude": 35.9, "longitude": 36.6}
        yield report


def in_one_town(count: int) -> Iterator[dict[str, JSONValue]]:
    """Many incidents of one town and day: a siege."""
    yield from changed(count)


def in_one_country(count: int) -> Iterator[dict[str, JSONValue]]:
    """Incidents that are told without a place."""
    for report in changed(count):
        (place,) = report["places"]  # type: ignore[misc]
        place |= {"type": "country", "name": "Harun"}
        yield report


def without_a_day(count: int) -> Iterator[dict[str, JSONValue]]:
    """Incidents that are told without a day in articles without one."""
    for report in changed(count, date=None):
        yield report | {"reference_date": None}


def comparisons(feed: Feed, count: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many pairs are compared."""
    made = 0

    def counted(one: clusters.ReportedIncident, two: clusters.ReportedIncident) -> Fit:
        nonlocal made
        made += 1
        return fit(one, two)

    monkeypatch.setattr(clusters, "fit", counted)
    merge_reports(feed(count))
    return made


@pytest.mark.parametrize(
    "feed",
    [spread, on_one_day, in_one_town, in_one_country, without_a_day],
    ids=lambda feed: feed.__name__,
)
@pytest.mark.parametrize("count", [500, 3000])
def test_an_incident_is_compared_with_a_few_others(
    feed: Feed, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert comparisons(feed, count, monkeypatch) <= MOST * count


def test_twice_the_days_are_twice_the_comparisons(monkeypatch: pytest.MonkeyPatch) -> None:
    short, long = (comparisons(spread, count, monkeypatch) for count in (600, 1200))
    assert 1.8 * short < long < 2.2 * short


def test_each_event_of_a_feed_is_found() -> None:
    feed = list(reports(600, a_day=60))
    events = merge_reports(feed)
    told = {str(report["source"]).partition("/")[0] for report in feed}
    assert len(events) == len(told)
    assert all(len({source.partition("/")[0] for source in event.sources}) == 1 for event in events)
