"""Claims grouped to incidents: what one place, day and paragraph tell together, under ACLED's types of events.

Only claims make an incident: a text that tells of no harm has none.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from conflict_cli.event_types import classify, index_groups, is_attacker, survey
from conflict_cli.models import Casualty, Group, Incident, Loss, Place, Total
from conflict_cli.settling.comparing import REACH
from conflict_cli.settling.totals import sum_totals
from conflict_cli.text import Document, Sentence

START = attrgetter("start")
RECENT = 8  # incidents of one paragraph that a further claim is compared with: a bullet list in one paragraph stays cheap


class Draft:
    """An incident while its claims come in; `turn` is how many claims came before its first."""

    def __init__(self, turn: int, date: str | None, place: str | None, scope: str) -> None:
        self.turn, self.date, self.place, self.scope = turn, date, place, scope
        self.casualties: list[int] = []
        self.losses: list[int] = []


def find_incidents(
    document: Document, casualties: Sequence[Casualty], losses: Sequence[Loss], groups: Sequence[Group], places: Sequence[Place]
) -> list[Incident]:
    """The incidents that the claims tell of, in text order; their sums are over the counted rows, or over the parts that make one up.

    A claim joins the incident of its paragraph unless place, date or kind of scope say otherwise, and that of another paragraph only
    where place and date are told and the same, and not further behind than figures are compared. Every counted row is in exactly one
    incident, so that sums agree with the totals.
    """
    drafts = _draft_incidents(document, casualties, losses)
    if not drafts:
        return []
    summed = _summed_rows(drafts, casualties)
    countries = {place.name: place.country for place in places}
    forces = index_groups(groups)
    incidents = []
    for draft, sentences in zip(drafts, _sentences_of(document, drafts, casualties, losses), strict=True):
        home = countries.get(draft.place) if draft.place is not None else None
        told, lost = [casualties[number] for number in draft.casualties], [losses[number] for number in draft.losses]
        event_type = classify(told, lost, survey(document, sentences, forces, home))
        sums = sum_totals(_counted(casualties[number] for number in draft.casualties if number in summed), {})
        incidents.append(_make_incident(document, draft, told, lost, event_type, sums))
    return incidents


def _counted(rows: Iterable[Casualty]) -> list[Casualty]:
    return [row if row.counted else row._replace(counted=True) for row in rows]


def _draft_incidents(document: Document, casualties: Sequence[Casualty], losses: Sequence[Loss]) -> list[Draft]:
    drafts: list[Draft] = []
    recent: dict[int, list[Draft]] = {}
    known: dict[tuple[str, str, str], Draft] = {}
    for turn, (start, kind, number) in enumerate(sorted(_eligible(casualties, losses))):
        row: Casualty | Loss = casualties[number] if kind == "casualty" else losses[number]
        block = bisect_right(document.blocks, start, key=START) - 1
        scope = row.scope if isinstance(row, Casualty) else "incident"
        draft = _latest(recent.get(block, ())[-RECENT:], row, scope)
        if draft is None and row.date is not None and row.place is not None:
            draft = _recent(known.get((row.date, row.place, scope)), turn)
        if draft is None:
            draft = Draft(turn, row.date, row.place, scope)
            drafts.append(draft)
            recent.setdefault(block, []).append(draft)
        draft.date, draft.place = draft.date or row.date, draft.place or row.place
        (draft.casualties if kind == "casualty" else draft.losses).append(number)
        if draft.date is not None and draft.place is not None:
            key = draft.date, draft.place, scope
            known[key] = _recent(known.get(key), turn) or draft
    _add_repeats(drafts, casualties)
    return drafts


def _latest(drafts: Sequence[Draft], row: Casualty | Loss, scope: str) -> Draft | None:
    for draft in reversed(drafts):
        if _fits(draft, row, scope):
            return draft
    return None


def _recent(draft: Draft | None, turn: int) -> Draft | None:
    """The incident unless it began too long ago: else each of a long text's incidents could quote nearly the whole of it."""
    return draft if draft is not None and turn - draft.turn < REACH else None


def _eligible(casualties: Sequence[Casualty], losses: Sequence[Loss]) -> Iterable[tuple[int, str, int]]:
    """The claims of something that happened, by start: not denied, feared or planned, no running totals, no older events."""
    for number, row in enumerate(casualties):
        if row.counted or (row.status in ("asserted", "none") and row.scope in ("incident", "period") and not row.repeat):
            yield row.start, "casualty", number
    for number, loss in enumerate(losses):
        if loss.status == "asserted" and not loss.repeat:
            yield loss.start, "loss", number


def _fits(draft: Draft, row: Casualty | Loss, scope: str) -> bool:
    """Whether a claim of the same paragraph says nothing that the incident contradicts; a loss has no scope of its own."""
    return (
        (draft.scope == scope or isinstance(row, Loss) or not draft.casualties)
        and (draft.date is None or row.date is None or draft.date == row.date)
        and (draft.place is None or row.place is None or draft.place == row.place)
    )


def _is_told_by(draft: Draft, row: Casualty) -> bool:
    """Whether a claim told again can be of the incident: a headline's "Harun market" is in "HARUN"."""
    here, there = (draft.place or "").casefold(), (row.place or "").casefold()
    return (draft.date is None or row.date is None or draft.date == row.date) and (here in there or there in here)


def _add_repeats(drafts: Sequence[Draft], casualties: Sequence[Casualty]) -> None:
    """A claim told again belongs to the first incident that has its outcome and figure and is not of another place or day."""
    repeats = [number for number, row in enumerate(casualties) if row.repeat]
    if not repeats:
        return
    told: dict[tuple[str, int | None], list[Draft]] = {}
    for draft in drafts:
        for number in draft.casualties:
            told.setdefault((casualties[number].outcome, casualties[number].low), []).append(draft)
    for number in repeats:
        row = casualties[number]
        known = told.get((row.outcome, row.low), ())[:RECENT]
        for draft in [draft for draft in known if _is_told_by(draft, row)][:1]:
            draft.casualties.append(number)
    for draft in drafts:
        draft.casualties.sort()


def _summed_rows(drafts: Sequence[Draft], casualties: Sequence[Casualty]) -> set[int]:
    """The rows that incidents are summed over: the counted ones, but of a total whose parts are told as incidents of their own and add
    up to it the parts, so that each incident has its dead and their sum stays.
    """
    owners = {number: draft for draft in drafts for number in draft.casualties}
    summed = {number for number, row in enumerate(casualties) if row.counted}
    total: dict[str, int] = {}
    parts: dict[int, list[int]] = {}
    for number, row in enumerate(casualties):
        if number not in owners:
            continue
        if row.counted:
            total[row.outcome] = number
        elif row.subset and row.outcome in total and owners[number] is not owners[total[row.outcome]]:
            parts.setdefault(total[row.outcome], []).append(number)
    for whole, items in parts.items():
        told = sum_totals(_counted(casualties[number] for number in items), {})[casualties[whole].outcome]
        if len(items) > 1 and told == (casualties[whole].low, casualties[whole].best, casualties[whole].high):
            summed.remove(whole)
            summed.update(items)
    return summed


def _sentences_of(
    document: Document, drafts: Sequence[Draft], casualties: Sequence[Casualty], losses: Sequence[Loss]
) -> Iterator[list[Sentence]]:
    """The sentences of each incident's claims, each with the one before it in the paragraph where that has no claims of its own."""
    found = []
    for draft in drafts:
        claims = [casualties[number].start for number in draft.casualties] + [losses[number].start for number in draft.losses]
        found.append(sorted({bisect_right(document.sentences, start, key=START) - 1 for start in claims}))
    claimed = {number for numbers in found for number in numbers}
    for numbers in found:
        near = []
        for number in numbers:
            before = number - 1
            if before >= 0 and before not in claimed and document.sentences[before].block == document.sentences[number].block:
                near.append(before)
            near.append(number)
        yield [document.sentences[number] for number in near if number >= 0]


def _make_incident(
    document: Document,
    draft: Draft,
    told: Sequence[Casualty],
    lost: Sequence[Loss],
    event_type: tuple[str | None, str | None],
    sums: Mapping[str, Total | None],
) -> Incident:
    rows: list[Casualty | Loss] = [*told, *lost]
    own = [row for row in rows if not row.repeat]
    start, end = min(row.start for row in own), max(row.end for row in own)
    attackers, targets = _sides(told, lost)
    return Incident(
        date=draft.date,
        place=draft.place,
        scope=draft.scope,
        event_type=event_type[0],
        sub_event_type=event_type[1],
        attackers=attackers,
        targets=targets,
        weapons=_unique(row.weapon for row in rows),
        killed=sums["killed"] or _nobody(told, "killed"),
        wounded=sums["wounded"] or _nobody(told, "wounded"),
        casualties=tuple(draft.casualties),
        losses=tuple(draft.losses),
        text=document.text[start:end],
        start=start,
        end=end,
    )


def _sides(told: Sequence[Casualty], lost: Sequence[Loss]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who attacked and who was attacked. Attackers who were hurt beside others attacked all the same, and who hurt them did not."""
    fallen = [row for row in told if is_attacker(row)]
    standing = [row for row in told if not is_attacker(row)] if fallen else told
    if not standing:
        fallen, standing = [], told
    attackers = [row.perpetrator_group or row.perpetrator for row in standing] + [
        loss.perpetrator_group or loss.perpetrator for loss in lost
    ]
    if not any(attackers):
        attackers = [row.victim_group or row.victims for row in fallen]
    targets = [row.victim_group or row.victims for row in standing] + [loss.owner_group or loss.owner for loss in lost]
    return _unique(attackers), _unique(targets)


def _unique(names: Iterable[str | None]) -> tuple[str, ...]:
    """Names once each, in order.

    >>> _unique(["the army", None, "rebels", "The army"])
    ('the army', 'rebels')
    """
    found: dict[str, str] = {}
    for name in names:
        if name is not None:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def _nobody(rows: Sequence[Casualty], outcome: str) -> Total | None:
    """A zero where nobody was hurt, by the words; None where nothing is said."""
    return Total(0, 0, 0) if any(row.status == "none" and row.outcome in (outcome, "killed_or_wounded") for row in rows) else None
