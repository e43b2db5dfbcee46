"""Events from their incidents: what most reports state, with the range of the figures and the
source of each.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count
from typing import NamedTuple

from conflict_cli.formatters.days import span_of
from conflict_cli.merging.days import LATE, best_day, ordinal
from conflict_cli.merging.figures import (
    ArticleFigures,
    rises_of,
    source_figures,
    total_of,
    victims_of,
)
from conflict_cli.merging.models import (
    SCHEMA_VERSION,
    ArticleRef,
    Event,
    EventArticle,
    Locality,
    Member,
    Party,
    ReportedIncident,
)
from conflict_cli.merging.places import COUNTRY, TOWN
from conflict_cli.merging.questions import are_copies
from conflict_cli.text.folding import fold
from conflict_cli.vocabulary import EventType, IncidentStatus, PlaceType, SubEventType, Word

STATUSES: tuple[IncidentStatus, ...] = ("happened", "claimed", "foiled")
NAMED = ("attackers", "targets", "weapons")
PART = 2  # the precision of a place that has only the point of a place around it
PRECISIONS = ((1, "day"), (7, "days"), (31, "month"), (366, "year"))


def make_event(members: Sequence[Member], rule: str, identifier: str) -> Event:
    """The event that these incidents make; `rule` picks the best toll."""
    members = sorted(members, key=lambda member: key_of(member.told))
    by_article: dict[ArticleRef, list[Member]] = {}
    for member in members:
        by_article.setdefault(member.told.article, []).append(member)
    reports = reports_of([member.told for member in members])
    news = [
        told for report in reports if is_news(report) for told in report.told if not told.background
    ] or [m.told for m in members]
    killed, wounded = source_figures(reports, "killed"), source_figures(reports, "wounded")
    published = sorted(day for report in reports if (day := report.told[0].article.published))
    sources = dict.fromkeys(report.told[0].article.source for report in reports if is_news(report))
    everyone = dict.fromkeys(report.told[0].article.source for report in reports)
    articles = [article_line(one, by_article[one.told[0].article]) for one in reports]
    named = {field: most_named(field, reports) for field in NAMED}
    return Event(
        schema_version=SCHEMA_VERSION,
        id=identifier,
        status=status_of(news),
        **type_of(news)._asdict(),
        **day_of(news)._asdict(),
        **place_of(news)._asdict(),
        attackers=named["attackers"][0],
        targets=named["targets"][0],
        weapons=named["weapons"][0],
        others={field: named[field][1] for field in NAMED},
        groups=groups_of(told for report in reports for told in report.told),
        killed=total_of(killed, rule),
        wounded=total_of(wounded, rule),
        best_rule=rule,
        victims=victims_of(reports),
        figures=(*killed, *wounded),
        rises=rises_of(killed),
        first_report=published[0] if published else None,
        last_report=published[-1] if published else None,
        independent=sum(report.copy_of is None and is_news(report) for report in reports),
        sources=tuple(sources),
        recalled_by=tuple(source for source in everyone if source not in sources),
        articles=tuple(articles),
    )


class EventKind(NamedTuple):
    """ACLED's types of an event, as `Event` has them."""

    event_type: EventType | None
    sub_event_type: SubEventType | None


class Day(NamedTuple):
    """When an event was, as `Event` has it."""

    date: str | None = None
    date_precision: str | None = None


class Where(NamedTuple):
    """The location of an event, as in `Event`."""

    place: str | None = None
    place_type: PlaceType | None = None
    within: tuple[str, ...] = ()
    country: str | None = None
    admin1: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    precision: int | None = None


def type_of(news: Sequence[ReportedIncident]) -> EventKind:
    """The most frequent sub-event type, with its event type."""
    kind: SubEventType | None = most_common(told.sub_event_type for told in news)
    return EventKind(
        most_common(told.event_type for told in news if told.sub_event_type == kind), kind
    )


def key_of(told: ReportedIncident) -> tuple[str, str, str, tuple[str, ...]]:
    """The order in which incidents were published; it does not depend on the order in which they
    were read.
    """
    return told.article.published or "9999", told.article.source, told.article.sha256, told.ids


def first_told(members: Iterable[Member]) -> tuple[str, str, str, tuple[str, ...]]:
    """The key of the incident of an event that was published first."""
    return min(key_of(member.told) for member in members)


def identify(members: Sequence[Member]) -> Iterator[str]:
    """Ids for a new event, the best first: from its incidents as published, then with a number."""
    names = [
        f"{source}\0{text}\0{ids[0]}"
        for _, source, text, ids in sorted(key_of(member.told) for member in members)
    ]
    for name in chain(names, (f"{names[0]}\0{number}" for number in count(1))):
        yield f"e{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def reports_of(told: Iterable[ReportedIncident]) -> list[ArticleFigures]:
    """The incidents by article, in the order of publication, each with the source whose text it
    copies.
    """
    grouped: dict[ArticleRef, list[ReportedIncident]] = {}
    for each in told:
        grouped.setdefault(each.article, []).append(each)
    found: list[ArticleFigures] = []
    texts: dict[str, str] = {}
    wordings: dict[int, list[ReportedIncident]] = {}
    for article, group in grouped.items():
        original = texts.get(article.sha256) if article.sha256 else None
        near = (
            other
            for each in group
            for words in each.wording
            for other in wordings.get(words, ())
            if are_copies(each, other)
        )
        original = original or next((other.article.source for other in near), None)
        if original is None:
            texts[article.sha256] = article.source
            for each in group:
                for words in each.wording:
                    wordings.setdefault(words, []).append(each)
        found.append(ArticleFigures(tuple(group), original))
    return found


def is_news(report: ArticleFigures) -> bool:
    """True if an article reports an event as news rather than looks back on it."""
    return any(not told.background or is_recent(told) for told in report.told)


def is_recent(told: ReportedIncident) -> bool:
    """True if an incident happened in the last days before its report."""
    published = ordinal(told.article.published)
    return (
        bool(told.first and published) and published - LATE <= told.first <= told.last <= published
    )


def most_common(values: Iterable[Word | None]) -> Word | None:
    """The most frequent value; of two equally frequent, the first by the alphabet.

    >>> most_common(["b", "a", None, None, None, "b"]), most_common(["b", "a"]), most_common([None])
    ('b', 'a', None)
    """
    counts = Counter(value for value in values if value is not None)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None


def day_of(news: Sequence[ReportedIncident]) -> Day:
    """The most common date of an event, the earlier of two in a tie, and its precision.

    Stated single days go before other stated dates, and these before the days of reports.
    """
    dated = [told for told in news if told.date is not None]
    firm = (
        [told for told in dated if told.is_firm and told.first == told.last]
        or [told for told in dated if told.is_firm]
        or dated
    )
    if not firm:
        return Day()
    counts = Counter(told.date or "" for told in firm)
    first = {told.date or "": best_day(told) for told in firm}
    date = min(counts, key=lambda value: (-counts[value], first[value], value))
    span = span_of(date)
    length = span.last - span.first + 1 if span is not None and span.year_known else None
    return Day(
        date,
        next((name for most, name in PRECISIONS if length is not None and length <= most), None),
    )


def status_of(news: Sequence[ReportedIncident]) -> IncidentStatus:
    """The status of an event: it happened if any report says so."""
    told = {one.status for one in news}
    return next((status for status in STATUSES if status in told), STATUSES[0])


def place_of(news: Sequence[ReportedIncident]) -> Where:
    """The place that most reports name, one with a point if possible; in a tie the narrower one.

    A place without a point takes the point of a place around it.
    """
    spots = [told.spot for told in news if told.spot is not None]
    if not spots:
        return Where()
    votes = Counter(spot.key for spot in spots)
    names = Counter(spot.name for spot in spots)

    def worth(spot: Locality) -> tuple[object, ...]:
        is_point = spot.latitude is not None and spot.width >= TOWN
        return not is_point, spot.width == COUNTRY, -votes[spot.key], -spot.width, -names[spot.name]

    best = min(spots, key=worth)
    latitude, longitude, precision = best.latitude, best.longitude, best.precision
    if latitude is None and best.around is not None:
        (latitude, longitude), precision = best.around, max(PART, best.precision or PART)
    country = (
        best.country
        or most_common(spot.country for spot in spots)
        or most_common(spot.home for spot in spots)
    )
    return Where(
        best.name, best.type, best.within, country, best.admin1, latitude, longitude, precision
    )


def most_named(
    field: str, reports: Sequence[ArticleFigures]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names that more than half of the reports have, of those that name any, and the others.

    Copies have no vote. If no name has a majority, the most common one comes first alone. Spellings
    of one name count as one, shown in its most common spelling.
    """
    spelled: dict[str, Counter[str]] = {}
    voices = [
        voice
        for report in reports
        if report.copy_of is None and (voice := _names_in(field, report))
    ]
    for voice in voices:
        for key, name in voice.items():
            spelled.setdefault(key, Counter())[name] += 1
    keys = sorted(spelled, key=lambda key: (-spelled[key].total(), key))
    most = [key for key in keys if 2 * spelled[key].total() > len(voices)] or keys[:1]
    names = {
        key: min(counts, key=lambda name: (-counts[name], name)) for key, counts in spelled.items()
    }
    return tuple(names[key] for key in most), tuple(names[key] for key in keys if key not in most)


def _names_in(field: str, report: ArticleFigures) -> dict[str, str]:
    names: tuple[str, ...] = tuple(name for told in report.told for name in getattr(told, field))
    return {fold(name): name for name in reversed(names)}


def groups_of(told: Iterable[ReportedIncident]) -> tuple[Party, ...]:
    """The groups that take part, each once, as most reports have it."""
    votes = Counter(party for each in told for party in each.parties)
    found: dict[str, Party] = {}
    for party in sorted(
        votes, key=lambda party: (-votes[party], party.name, party.type, party.country or "")
    ):
        found.setdefault(party.name, party)
    return tuple(found[name] for name in sorted(found))


def article_line(report: ArticleFigures, own: Sequence[Member]) -> EventArticle:
    """An article of the event, with the step that joined the first of its incidents."""
    article = report.told[0].article
    joined = next(
        (member for member in own if member.step is not None and member.beside != article.source),
        own[0],
    )
    return EventArticle(
        article.source,
        article.title,
        article.published,
        tuple(name for told in report.told for name in told.ids),
        tuple(name for told in report.told for name in told.rows),
        not is_news(report),
        report.copy_of,
        joined.step,
        joined.beside,
    )
