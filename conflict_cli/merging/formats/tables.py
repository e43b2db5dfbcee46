"""Events under the columns of ACLED and of UCDP GED, by the same rules as the incidents of one
report.
"""

from collections.abc import Iterable, Iterator

from conflict_cli.formatters.csv import cell, csv_lines
from conflict_cli.formatters.events import ACLED, acled_row, named_of
from conflict_cli.formatters.ged import UCDP, UNARMED, ucdp_row
from conflict_cli.formatters.wording import visible
from conflict_cli.merging.models import Event
from conflict_cli.models import Group, Incident, Place, Relevance, Report


def write_acled(events: Iterable[Event]) -> Iterator[str]:
    """A header, then a row per event."""
    yield csv_lines([ACLED])
    for event in events:
        yield csv_lines([[cell(acled_of(event).get(column)) for column in ACLED]])


def write_ucdp(events: Iterable[Event]) -> Iterator[str]:
    """A header, then a row per event with deaths: GED has no others."""
    yield csv_lines([UCDP])
    for event in events:
        if event.killed is not None and event.killed.high != 0:
            yield csv_lines([[cell(ucdp_of(event).get(column)) for column in UCDP]])


def acled_of(event: Event) -> dict[str, object]:
    """An event under ACLED's columns: its sources together, the headlines as notes."""
    report, incident = as_report(event)
    titles = dict.fromkeys(visible(article.title) for article in event.articles if article.title)
    own = {"source": "; ".join(event.sources or event.recalled_by), "notes": " | ".join(titles)}
    return acled_row(report, incident, named_of(report)) | own


def ucdp_of(event: Event) -> dict[str, object]:
    """An event under GED's columns: deaths of civilians are those that the reports agree on, whose
    the others are is not known.
    """
    report, incident = as_report(event)
    row = ucdp_row(report, incident, named_of(report))
    best = (
        event.killed.best
        if event.killed and event.killed.best is not None
        else event.killed.low
        if event.killed
        else 0
    )
    civilians = min(
        best, sum(victims.killed for victims in event.victims if victims.victim_type in UNARMED)
    )
    title = next((article.title for article in event.articles if article.title), None)
    return row | {
        "number_of_sources": len(event.sources or event.recalled_by),
        "source_article": "; ".join(event.sources or event.recalled_by),
        "source_headline": title and visible(title),
        "deaths_civilians": civilians,
        "deaths_unknown": best - civilians,
    }


def as_report(event: Event) -> tuple[Report, Incident]:
    """A report of the event alone, as far as the tables ask, and its incident."""
    incident = incident_of(event)
    places = (place_of(event),) if event.place else ()
    groups = tuple(
        Group(party.name, None, (), party.type, party.country, (), ()) for party in event.groups
    )
    about, day = Relevance("conflict", ()), event.first_report
    report = Report(
        "", "", "", None, day, None, about, {}, (), (), (incident,), (), groups, places, (), ()
    )
    return report, incident


def place_of(event: Event) -> Place:
    """The place of an event as a report has it."""
    name, kind = event.place or "", event.place_type or "place"
    point = event.latitude, event.longitude
    return Place(name, kind, event.country, event.admin1, *point, None, event.precision, None, ())


def incident_of(event: Event) -> Incident:
    """An event as an incident without rows or words."""
    return Incident(
        id=event.id,
        status=event.status,
        background=False,
        date=event.date,
        place=event.place,
        within=event.within,
        scope="incident",
        event_type=event.event_type,
        sub_event_type=event.sub_event_type,
        attackers=event.attackers,
        targets=event.targets,
        weapons=event.weapons,
        sources=event.sources,
        killed=event.killed,
        wounded=event.wounded,
        casualties=(),
        losses=(),
        mentions=(),
        text="",
        start=0,
        end=0,
    )
