"""Items of incidents: event mentions and claims in text order, each with its day and place."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from conflict_cli.extractors.events.mentions import EventMention
from conflict_cli.incidents.labels import ItemKind
from conflict_cli.incidents.places import Spot, Whereabouts, place_at
from conflict_cli.linking import Linking
from conflict_cli.linking.datelines import find_dateline
from conflict_cli.models import Casualty, Date, Loss, Place
from conflict_cli.text.document import Document, Sentence
from conflict_cli.vocabulary import Scope

START = attrgetter("start")
STOPS = frozenset(",;:")


class IncidentItem:
    """A mention or claim as it is grouped; `told` is the number that linking gave its incident."""

    __slots__ = ("date", "kind", "number", "place", "scope", "sentence", "start", "told")

    def __init__(
        self,
        start: int,
        kind: ItemKind,
        number: int,
        sentence: int,
        date: str | None,
        place: Place | None,
        scope: Scope,
        told: int | None,
    ) -> None:
        self.start, self.kind, self.number, self.sentence = start, kind, number, sentence
        self.date, self.place, self.scope, self.told = date, place, scope, told


def list_items(
    document: Document,
    mentions: Sequence[EventMention],
    casualties: Sequence[Casualty],
    told: Linking,
    dates: Sequence[Date],
    places: Sequence[Place],
    where: Whereabouts,
) -> list[IncidentItem]:
    """The mentions and claims that make incidents, sorted by start."""
    claims = list_claims(document, casualties, told, places)
    claimed = {claim.sentence for claim in claims}
    spots = [(spot.start, spot.end, spot.place) for spot in where.spots]
    head = find_dateline(document, spots, dates, "")[1]
    items: list[IncidentItem] = []
    for number, mention in enumerate(mentions):
        if mention.status or mention.aside or not (mention.told or mention.sentence in claimed):
            continue
        start, at = mention.start, mention.sentence
        day = day_of(mention, document.sentences[at], dates, head)
        place = place_of(mention, where.inside(document.sentences[at]))
        of = told.events_in.get(at)
        items.append(IncidentItem(start, "mentions", number, at, day, place, "incident", of))
    items += claims
    items.sort(key=lambda item: (item.start, item.kind != "mentions"))
    sums = running_totals(document, casualties)
    own = [
        item
        for item in items
        if not (item.kind == "mentions" and counted_in(document, mentions[item.number], sums))
    ]
    return own or items


def list_claims(
    document: Document, casualties: Sequence[Casualty], told: Linking, places: Sequence[Place]
) -> list[IncidentItem]:
    """The claims that make incidents: rows, then losses."""
    by_name = {place.name: place for place in places}
    items: list[IncidentItem] = []
    for kind, row, number in eligible(casualties, told.losses):
        at = bisect_right(document.sentences, row.start, key=START) - 1
        place = by_name.get(row.place or "")
        of = number_of(told, kind, number)
        items.append(IncidentItem(row.start, kind, number, at, row.date, place, row.scope, of))
    return items


def day_of(
    mention: EventMention, sentence: Sentence, dates: Sequence[Date], head: int
) -> str | None:
    """The day of a mention by its sentence; a dateline gives it only if nothing else does.

    "GOMA, May 14 - … on Saturday"
    """
    if sentence.start < head < sentence.end:
        day = date_at(dates, head, sentence.end, mention)
        if day is not None:
            return day
    return date_at(dates, sentence.start, sentence.end, mention)


def place_of(mention: EventMention, spots: Sequence[Spot]) -> Place | None:
    """The place of a mention: of those in its sentence, first those that its own clauses name."""
    own = [spot for spot in spots if not is_apart(mention, spot.start)]
    spot = place_at(own or spots, mention.start)
    return spot.place if spot is not None else None


def counted_in(
    document: Document, mention: EventMention, sums: Mapping[int, Sequence[Casualty]]
) -> bool:
    """True if a running total counts an event, which is then not a single one.

    "Fighting has killed 300 people since January"
    """
    return any(in_one_clause(document, mention, row) for row in sums.get(mention.sentence, ()))


def running_totals(document: Document, casualties: Sequence[Casualty]) -> dict[int, list[Casualty]]:
    """The running totals by sentence."""
    sums: dict[int, list[Casualty]] = {}
    for row in casualties:
        if row.scope == "cumulative":
            sums.setdefault(bisect_right(document.sentences, row.start, key=START) - 1, []).append(
                row
            )
    return sums


def in_one_clause(document: Document, mention: EventMention, row: Casualty) -> bool:
    """True if nothing ends a clause between an event and a row."""
    between = document.text[min(mention.end, row.end) : max(mention.start, row.start)]
    return STOPS.isdisjoint(between)


def number_of(told: Linking, kind: ItemKind, number: int) -> int:
    """The number that linking gave the incident of a claim."""
    return told.rows[number].incident if kind == "casualties" else told.lost_in[number]


def is_apart(mention: EventMention, start: int) -> bool:
    """True if a character is in a clause that the mention is not about."""
    return any(first <= start < last for first, last in mention.apart)


def date_at(dates: Sequence[Date], start: int, end: int, mention: EventMention) -> str | None:
    """The first known day or month that a sentence names for a mention; None without any."""
    first = bisect_right(dates, start - 1, key=START)
    for date in dates[first:]:
        if date.start >= end:
            break
        if (
            date.value is not None
            and len(date.value) >= 7
            and "/" not in date.value
            and not is_apart(mention, date.start)
        ):
            return date.value
    return None


def eligible(
    casualties: Sequence[Casualty], losses: Sequence[Loss]
) -> Iterable[tuple[ItemKind, Casualty | Loss, int]]:
    """The claims that can make an incident: no repeats or running totals, unless they count."""
    for number, row in enumerate(casualties):
        if row.counted or (row.scope != "cumulative" and not row.repeat):
            yield "casualties", row, number
    for number, loss in enumerate(losses):
        if loss.status == "asserted" and loss.scope != "cumulative" and not loss.repeat:
            yield "losses", loss, number
