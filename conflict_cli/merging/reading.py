"""Reads the incidents that can be events from a report of conflict-cli in JSON."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, cast
from zlib import crc32

from conflict_cli.merging.days import days_of, ordinal
from conflict_cli.merging.fragments import join_fragments
from conflict_cli.merging.models import ArticleRef, Figure, Party, ReportedIncident
from conflict_cli.merging.places import Places, home_of, make_spot
from conflict_cli.models import JSONValue, Total
from conflict_cli.text.folding import fold
from conflict_cli.vocabulary import (
    EventType,
    GroupType,
    IncidentStatus,
    Outcome,
    Scope,
    SubEventType,
    VictimType,
)

Record = Mapping[str, JSONValue]
UNTOLD = frozenset(("denied", "feared", "planned"))  # not said to have happened
HURT = ("killed", "wounded")
LONG = 25  # letters: two reporters seldom word a claim this long in the same way
SPANS = frozenset(("period", "cumulative"))


class NoReport(ValueError):
    """A record that is not a report of conflict-cli; the message says why."""


def read_report(report: JSONValue) -> tuple[ArticleRef, list[ReportedIncident]]:
    """A report's article and the incidents that are said to have happened.

    Incidents that add nothing are joined to those that they repeat.
    Raises NoReport.
    """
    if not isinstance(report, dict):
        raise NoReport("the record is not a JSON object")
    missing = [
        key for key in ("source", "incidents", "casualties", "places", "dates") if key not in report
    ]
    if missing:
        raise NoReport(f"the record has no {missing[0]!r}, so that it is no report of conflict-cli")
    try:
        return article_of(report), join_fragments([*_incidents(report)])
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
        raise NoReport(f"the report is damaged ({type(error).__name__}: {error})") from None


def article_of(report: Record) -> ArticleRef:
    """The article that a report was made from."""
    title, published = _text(report, "title"), _text(report, "reference_date")
    return ArticleRef(str(report["source"]), _text(report, "source_sha256") or "", title, published)


class Shared(NamedTuple):
    """What all incidents of a report share; `home` is the country of most of its places."""

    article: ArticleRef
    casualties: Sequence[Record]
    places: Places
    home: str | None
    days: Sequence[int]
    parties: Mapping[str, Party]


def _incidents(report: Record) -> Iterator[ReportedIncident]:
    places = places_of(_records(report["places"]))
    groups = _records(report.get("groups"))
    shared = Shared(
        article_of(report),
        _records(report["casualties"]),
        places,
        home_of(_records(report["places"])),
        [ordinal(_text(date, "value")) for date in _records(report["dates"])],
        {
            name: Party(name, cast(GroupType, group["type"]), _text(group, "country"))
            for group in groups
            if (name := str(group["name"]))
        },
    )
    listed = [
        incident for incident in _records(report["incidents"]) if incident["status"] not in UNTOLD
    ]
    news = _news_of(listed, len(shared.article.title or ""))
    for number, incident in enumerate(listed):
        yield _told(shared, incident, number in news)


def places_of(places: Sequence[Record]) -> Places:
    """The places of a report by what incidents may call them: their names, and the words that
    mention them.
    """
    spelled = {
        str(mention["text"]): place
        for place in reversed(places)
        for mention in _records(place.get("mentions"))
    }
    return spelled | {str(place["name"]): place for place in reversed(places)}


def _news_of(incidents: Sequence[Record], headline: int) -> set[int]:
    """The numbers of the incidents that the article is about, of those that are not background.

    They are in the headline, come first in the text, or have the highest toll.
    """
    current = [number for number, incident in enumerate(incidents) if not incident["background"]]
    found = {
        number for number in current if int(cast(int, incidents[number]["start"])) <= headline
    } | set(current[:1])
    tolls = {
        number: toll.best
        for number in current
        if (toll := total(incidents[number]["killed"])) and toll.best
    }
    return found | set(sorted(tolls, key=lambda number: (-tolls[number], number))[:1])


def _told(shared: Shared, incident: Record, is_main: bool) -> ReportedIncident:
    numbers = cast(list[int], incident["casualties"])
    rows = [shared.casualties[int(number)] for number in numbers]
    figures = tuple(figure for row in rows if (figure := _figure(row)) is not None)
    day, place = _text(incident, "date"), _text(incident, "place")
    within, background = _texts(incident, "within"), bool(incident["background"])
    reported = None if background and day is None else shared.article.published
    first, last, is_firm = days_of(day, reported, shared.days)
    attackers, targets = _texts(incident, "attackers"), _texts(incident, "targets")
    parties = dict.fromkeys((*attackers, *targets))
    return ReportedIncident(
        article=shared.article,
        ids=(str(incident["id"]),),
        rows=tuple(str(row["id"]) for row in rows),
        date=day,
        first=first,
        last=last,
        is_firm=is_firm,
        spot=make_spot(place, within, shared.places, shared.home) if place else None,
        event_type=cast("EventType | None", _text(incident, "event_type")),
        sub_event_type=cast("SubEventType | None", _text(incident, "sub_event_type")),
        attackers=attackers,
        targets=targets,
        weapons=_texts(incident, "weapons"),
        killed=told_once(total(incident["killed"]), _of("killed", figures)),
        wounded=told_once(total(incident["wounded"]), _of("wounded", figures)),
        figures=figures,
        status=cast(IncidentStatus, incident["status"]),
        scope="period" if incident["scope"] in SPANS else cast(Scope, incident["scope"]),
        background=background,
        is_main=is_main,
        wording=_wording(rows),
        parties=tuple(shared.parties[name] for name in parties if name in shared.parties),
    )


def _of(outcome: Outcome, figures: Iterable[Figure]) -> list[Figure]:
    return [figure for figure in figures if figure.outcome == outcome]


def _wording(rows: Iterable[Record]) -> tuple[int, ...]:
    """The hashes of claims that are long enough to show that one report copies another."""
    folded = [fold(str(row["text"])) for row in rows]
    return tuple(sorted({crc32(words.encode()) for words in folded if len(words) >= LONG}))


def _figure(row: Record) -> Figure | None:
    """A stated number of killed or wounded; None for a part, a repeat, and a number that nobody
    asserts.
    """
    best, is_counted = row["best"], bool(row["counted"])
    left_out = (
        row["subset"]
        or row["superseded"]
        or row["repeat"]
        or row["scope"] != "incident"
        or row["status"] != "asserted"
    )
    if row["outcome"] not in HURT or not isinstance(best, int) or (left_out and not is_counted):
        return None
    low, high = row["low"], row["high"]
    return Figure(
        cast(Outcome, row["outcome"]),
        low if isinstance(low, int) else best,
        best,
        high if isinstance(high, int) else None,
        cast(VictimType, row["victim_type"]),
        _text(row, "attribution"),
        is_counted,
    )


def told_once(total: Total | None, figures: Sequence[Figure]) -> Total | None:
    """A sum without its duplicates: in one incident, the same number means the same people, in
    headline and text.

    >>> rows = [Figure("killed", 58, 58, None, "unspecified", None, True),
    ...     Figure("killed", 58, 58, 58, "civilian", None, True)]
    >>> told_once(Total(116, 116, None), rows), told_once(Total(70, 70, 70), rows)
    (Total(low=58, best=58, high=None), Total(low=70, best=70, high=70))
    """
    counted = [figure for figure in figures if figure.counted and figure.best is not None]
    if (
        total is None
        or total.best is None
        or sum(figure.best or 0 for figure in counted) != total.best
    ):
        return total
    twice = [
        figure
        for number, figure in enumerate(counted)
        if figure.best in {other.best for other in counted[:number]}
    ]
    less = sum(figure.best or 0 for figure in twice)
    high = None if total.high is None else max(total.high - less, total.best - less)
    return Total(max(0, total.low - sum(figure.low for figure in twice)), total.best - less, high)


def total(value: JSONValue) -> Total | None:
    """A sum of the report as a `Total`."""
    if value is None:
        return None
    sums = cast(dict[str, int | None], value)
    return Total(int(sums["low"] or 0), sums["best"], sums["high"])


def _text(record: Record, key: str) -> str | None:
    value = record.get(key)
    return str(value) if value is not None else None


def _texts(record: Record, key: str) -> tuple[str, ...]:
    return tuple(map(str, cast(list[JSONValue], record.get(key) or [])))


def _records(value: JSONValue) -> list[Record]:
    return cast(list[Record], value or [])
