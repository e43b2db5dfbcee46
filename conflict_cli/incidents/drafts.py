"""Groups mentions of events with the claims of their incident.

Linking decides which claims belong to one incident. A mention joins the incident of its sentence or
paragraph unless place or day contradicts it. It joins an earlier incident only if both state the
same place and day, and only within the reach in which figures are compared.
"""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from conflict_cli.extractors.events.mentions import EventMention
from conflict_cli.incidents.features import NAMING
from conflict_cli.incidents.items import IncidentItem, list_items
from conflict_cli.incidents.places import Whereabouts
from conflict_cli.linking import Linking
from conflict_cli.models import Casualty, Date, Loss, Place
from conflict_cli.settling.comparing import REACH
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import Scope

START = attrgetter("start")
RECENT = 8  # the most incidents of a paragraph to compare with, so that long lists stay cheap


OLDER = "background"  # the scope of events before the report's


class IncidentDraft:
    """An incident to which mentions and claims are still added; `turn` counts the items before it.

    `told` is the number that linking gave it, or None as long as it has no claims.
    """

    def __init__(self, turn: int, date: str | None, place: Place | None, scope: Scope) -> None:
        self.turn, self.date, self.place, self.scope = turn, date, place, scope
        self.told: int | None = None
        self.casualties: list[int] = []
        self.losses: list[int] = []
        self.mentions: list[int] = []
        self.spots: set[str] = set()  # names of all places of its sentences


class Drafts:
    """The incidents found so far in a text, and those that each of its items may belong to."""

    def __init__(self, where: Whereabouts) -> None:
        self.all: list[IncidentDraft] = []
        self.where = where
        self.recent: dict[int, list[IncidentDraft]] = {}  # by block
        self.known: dict[tuple[str, str, str], IncidentDraft] = {}  # by day, place and scope
        self.sentences: dict[int, IncidentDraft] = {}
        self.latest: dict[int, IncidentDraft] = {}  # the last of a block
        self.numbered: dict[
            tuple[int, bool], IncidentDraft
        ] = {}  # by the number that linking gave, older events apart

    def find(self, item: IncidentItem, block: int, turn: int) -> IncidentDraft | None:
        """The incident that an item belongs to; None if it opens another."""
        draft = (
            self.numbered.get((item.told, item.scope == OLDER)) if item.told is not None else None
        )
        if draft is not None and (item.kind != "mentions" or _fits(draft, item, self.where)):
            return draft
        draft = _find(
            self.sentences.get(item.sentence),
            self.recent.get(block, ())[-RECENT:],
            item,
            self.where,
        )
        if draft is None and item.date is not None and item.place is not None:
            before = _recent(self.known.get((item.date, item.place.name, item.scope)), turn)
            draft = before if before is not None and _fits(before, item, self.where) else None
        return draft

    def open(self, item: IncidentItem, block: int, turn: int) -> IncidentDraft:
        """A new incident; an event without a place takes that of the sentence before.

        "The army retook it"
        """
        before = self.latest.get(block)
        place = item.place
        if (
            place is None
            and item.kind == "mentions"
            and before is not None
            and before is self.sentences.get(item.sentence - 1)
        ):
            place = before.place
        draft = IncidentDraft(turn, item.date, place, item.scope)
        self.all.append(draft)
        self.recent.setdefault(block, []).append(draft)
        return draft

    def note(self, draft: IncidentDraft, item: IncidentItem, block: int, turn: int) -> None:
        """Remembers where an item went, for those after it."""
        if item.told is not None and draft.told is None and item.kind != "mentions":
            draft.told = item.told
            self.numbered[item.told, item.scope == OLDER] = draft
        self.sentences[item.sentence] = self.latest[block] = draft
        if draft.date is not None and draft.place is not None:
            key = draft.date, draft.place.name, item.scope
            self.known[key] = _recent(self.known.get(key), turn) or draft


def draft_incidents(
    document: Document,
    mentions: Sequence[EventMention],
    casualties: Sequence[Casualty],
    told: Linking,
    dates: Sequence[Date],
    places: Sequence[Place],
    where: Whereabouts,
) -> list[IncidentDraft]:
    """The incidents of a text in text order, each with its items."""
    drafts = Drafts(where)
    for turn, item in enumerate(
        list_items(document, mentions, casualties, told, dates, places, where)
    ):
        block = document.sentences[item.sentence].block
        if item.kind == "mentions" and mentions[item.number].family in NAMING:
            if block in drafts.latest:
                drafts.latest[block].mentions.append(item.number)
            continue
        draft = drafts.find(item, block, turn) or drafts.open(item, block, turn)
        _join(document, draft, item, where)
        drafts.note(draft, item, block, turn)
    add_repeats(drafts.all, casualties, told)
    return without_headlines(
        document, without_doubles(document, drafts.all, mentions, casualties, told.losses), mentions
    )


def without_doubles(
    document: Document,
    drafts: Sequence[IncidentDraft],
    mentions: Sequence[EventMention],
    casualties: Sequence[Casualty],
    losses: Sequence[Loss],
) -> list[IncidentDraft]:
    """The incidents; one without claims joins the one with claims in its sentences and place."""
    owners: dict[tuple[int, str | None], set[int]] = {}
    for number, draft in enumerate(drafts):
        rows: list[Casualty | Loss] = [
            *(casualties[one] for one in draft.casualties),
            *(losses[one] for one in draft.losses),
        ]
        for row in rows:
            owners.setdefault((sentence_at(document, row.start), row.place), set()).add(number)
    kept = []
    for draft in drafts:
        place = draft.place.name if draft.place is not None else None
        found = [owners.get((mentions[one].sentence, place), set()) for one in draft.mentions]
        if (
            draft.casualties
            or draft.losses
            or place is None
            or not found
            or len(set.union(*found)) != 1
            or not all(found)
        ):
            kept.append(draft)
            continue
        (number,) = set.union(*found)
        owner = drafts[number]
        if not same_day(owner.date, draft.date):
            kept.append(draft)
            continue
        owner.mentions = sorted({*owner.mentions, *draft.mentions})
        owner.date = owner.date or draft.date
    return kept


def sentence_at(document: Document, start: int) -> int:
    """The number of the sentence that a character is in."""
    return bisect_right(document.sentences, start, key=START) - 1


def without_headlines(
    document: Document, drafts: Sequence[IncidentDraft], mentions: Sequence[EventMention]
) -> list[IncidentDraft]:
    """The incidents without those of the title alone, if the text reports the same kind of event.

    "Raids on three sides of the border" sums up the raids of the week. A title whose event nothing
    else reports stays.
    """
    titles = [
        draft
        for draft in drafts
        if not draft.casualties and not draft.losses and _in_title(document, draft, mentions)
    ]
    if not titles:
        return list(drafts)
    below = {
        kind
        for draft in drafts
        if draft not in titles
        for number in draft.mentions
        for kind in mentions[number].types
    }
    return [
        draft
        for draft in drafts
        if draft not in titles
        or not any(below.intersection(mentions[number].types) for number in draft.mentions)
    ]


def _in_title(document: Document, draft: IncidentDraft, mentions: Sequence[EventMention]) -> bool:
    blocks = (document.sentences[mentions[number].sentence].block for number in draft.mentions)
    return all(document.blocks[block].kind == "title" for block in blocks)


def _join(document: Document, draft: IncidentDraft, item: IncidentItem, where: Whereabouts) -> None:
    """Adds an item to an incident, which takes its day and place if they are more precise."""
    getattr(draft, item.kind).append(item.number)
    if draft.date is None or (
        item.date is not None
        and len(item.date) > len(draft.date)
        and item.date.startswith(draft.date)
    ):
        draft.date = item.date
    if draft.place is None or (
        item.place is not None
        and item.place is not draft.place
        and where.holds(draft.place, item.place)
    ):
        draft.place = item.place
    if item.kind != "losses":
        draft.spots.update(
            spot.place.name for spot in where.inside(document.sentences[item.sentence])
        )
    if item.kind != "mentions" and not draft.casualties[1:]:
        draft.scope = item.scope


def _find(
    sentence: IncidentDraft | None,
    drafts: Sequence[IncidentDraft],
    item: IncidentItem,
    where: Whereabouts,
) -> IncidentDraft | None:
    """The incident that an item joins: that of its sentence, else another of its paragraph."""
    if sentence is not None and _fits(sentence, item, where):
        return sentence
    for draft in reversed(drafts):
        if _fits(draft, item, where):
            return draft
    return None


def _recent(draft: IncidentDraft | None, turn: int) -> IncidentDraft | None:
    """The incident, unless it began too far back: it must not quote most of a long text."""
    return draft if draft is not None and turn - draft.turn < REACH else None


def _fits(draft: IncidentDraft, item: IncidentItem, where: Whereabouts) -> bool:
    """True if nothing in an item contradicts the incident; only claims have their own scope."""
    if item.kind != "mentions" and draft.told is not None:
        return draft.told == item.told and (draft.scope == OLDER) == (item.scope == OLDER)
    return (
        (draft.scope == item.scope or item.kind != "casualties" or not draft.casualties)
        and same_day(draft.date, item.date)
        and (
            where.agree(draft.place, item.place)
            or (item.place is not None and item.place.name in draft.spots)
        )
    )


def same_day(one: str | None, other: str | None) -> bool:
    """True if two dates fit one event: one is unknown, or one contains the other.

    >>> (same_day("2020-05", "2020-05-09"), same_day("2020-05-08", "2020-05-09"),
    ...     same_day(None, "2020"))
    (True, False, True)
    """
    return one is None or other is None or one.startswith(other) or other.startswith(one)


def _is_told_by(draft: IncidentDraft, row: Casualty) -> bool:
    """True if a repeated claim can belong to the incident: "Harun market" is in "HARUN"."""
    here, there = (draft.place.name if draft.place else "").casefold(), (row.place or "").casefold()
    return (draft.date is None or row.date is None or draft.date == row.date) and (
        here in there or there in here
    )


def add_repeats(
    drafts: Sequence[IncidentDraft], casualties: Sequence[Casualty], told: Linking
) -> None:
    """Adds repeated claims to their incident, else to the first one that they fit.

    It must have the same outcome and figure and no other place or day. One of the same figure takes
    the place of an incident of another day.
    """
    repeats = [number for number, row in enumerate(casualties) if row.repeat]
    if not repeats:
        return
    numbered = {draft.told: draft for draft in drafts}
    known: dict[tuple[str, int | None], list[IncidentDraft]] = {}
    for draft in drafts:
        for number in draft.casualties:
            known.setdefault((casualties[number].outcome, casualties[number].low), []).append(draft)
    for number in repeats:
        row = casualties[number]
        own = numbered.get(told.rows[number].incident)
        same = known.get((row.outcome, row.low), ())[:RECENT]
        if own is None:
            own = next((draft for draft in same if _is_told_by(draft, row)), None)
        elif own not in same and not same_day(own.date, row.date):
            # "Attack on Sule kills six": on Friday near Sule, not on Monday in Sule
            own = next((draft for draft in same if same_day(draft.date, row.date)), own)
        if own is not None:
            own.casualties.append(number)
    for draft in drafts:
        draft.casualties.sort()
