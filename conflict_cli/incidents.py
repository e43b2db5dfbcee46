"""Claims grouped to incidents: what one place, day and paragraph tell together, under ACLED's types of events.

Only claims make an incident: a text that tells of no harm has none. The types follow ACLED's codebook as far as the words of the
claims go; where they tell neither a weapon nor who was hurt, the type stays null rather than guessed.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

from conflict_cli.grammar import LETTERS
from conflict_cli.lexicon import incidents as words
from conflict_cli.models import Casualty, Incident, Loss, Total
from conflict_cli.phrases import read_entries
from conflict_cli.settling import sum_totals
from conflict_cli.tagging import ARMED, lexicon
from conflict_cli.text import Document

BATTLES = ("Battles", "Armed clash")
ATTACK = ("Violence against civilians", "Attack")
ABDUCTION = ("Violence against civilians", "Abduction/forced disappearance")
ARRESTS = ("Strategic developments", "Arrests")
PROPERTY = ("Strategic developments", "Looting/property destruction")
OTHER = ("Strategic developments", "Other")
REMOTE_VIOLENCE = "Explosions/Remote violence"
UNKNOWN = (None, None)

CIVIL_ITEMS = frozenset(("building", "infrastructure", "vehicle", "ship"))
RECENT = 8  # incidents of one paragraph that a further claim is compared with: a bullet list in one paragraph stays cheap


class Draft:
    """An incident while its claims come in."""

    def __init__(self, block: int, date: str | None, place: str | None, scope: str) -> None:
        self.block, self.date, self.place, self.scope = block, date, place, scope
        self.casualties: list[int] = []
        self.losses: list[int] = []


def find_incidents(document: Document, casualties: Sequence[Casualty], losses: Sequence[Loss]) -> list[Incident]:
    """The incidents that the claims tell of, in text order.

    A claim joins the incident of its paragraph unless place, date or kind of scope say otherwise, and that of another paragraph only
    where place and date are told and the same. Every counted row is in exactly one incident, so that sums agree with the totals.
    """
    starts = [block.start for block in document.blocks]
    drafts: list[Draft] = []
    recent: dict[int, list[Draft]] = {}
    known: dict[tuple[str, str, str], Draft] = {}
    for start, kind, number in sorted(_eligible(casualties, losses)):
        row: Casualty | Loss = casualties[number] if kind == "casualty" else losses[number]
        block = bisect_right(starts, start) - 1
        scope = row.scope if isinstance(row, Casualty) else "incident"
        draft = next((draft for draft in reversed(recent.get(block, ())[-RECENT:]) if _fits(draft, row, scope)), None)
        if draft is None and row.date is not None and row.place is not None:
            draft = known.get((row.date, row.place, scope))
        if draft is None:
            draft = Draft(block, row.date, row.place, scope)
            drafts.append(draft)
            recent.setdefault(block, []).append(draft)
        draft.date, draft.place = draft.date or row.date, draft.place or row.place
        (draft.casualties if kind == "casualty" else draft.losses).append(number)
        if draft.date is not None and draft.place is not None:
            known.setdefault((draft.date, draft.place, scope), draft)
    _add_repeats(drafts, casualties)
    return [_make_incident(document, draft, casualties, losses) for draft in drafts]


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


def _add_repeats(drafts: Sequence[Draft], casualties: Sequence[Casualty]) -> None:
    """A claim told again belongs to the first incident that has its outcome and figure."""
    told: dict[tuple[str, int | None], Draft] = {}
    for draft in drafts:
        for number in draft.casualties:
            told.setdefault((casualties[number].outcome, casualties[number].low), draft)
    for number, row in enumerate(casualties):
        if row.repeat and (row.outcome, row.low) in told:
            told[row.outcome, row.low].casualties.append(number)


def _make_incident(document: Document, draft: Draft, casualties: Sequence[Casualty], losses: Sequence[Loss]) -> Incident:
    told = [casualties[number] for number in sorted(draft.casualties)]
    lost = [losses[number] for number in draft.losses]
    rows: list[Casualty | Loss] = [*told, *lost]
    own = [row for row in rows if not row.repeat]
    start, end = min(row.start for row in own), max(row.end for row in own)
    event_type, sub_event_type = classify(told, lost)
    sums = sum_totals(told, {})
    return Incident(
        date=draft.date,
        place=draft.place,
        scope=draft.scope,
        event_type=event_type,
        sub_event_type=sub_event_type,
        attackers=_unique(row.perpetrator_group or row.perpetrator for row in rows),
        targets=_unique([row.victim_group or row.victims for row in told] + [row.owner_group or row.owner for row in lost]),
        weapons=_unique(row.weapon for row in rows),
        killed=sums["killed"] or _nobody(told, "killed"),
        wounded=sums["wounded"] or _nobody(told, "wounded"),
        casualties=tuple(sorted(draft.casualties)),
        losses=tuple(draft.losses),
        text=document.text[start:end],
        start=start,
        end=end,
    )


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


def classify(casualties: Sequence[Casualty], losses: Sequence[Loss]) -> tuple[str | None, str | None]:
    """ACLED's event type and sub-event type of an incident's claims.

    Remote weapons make remote violence unless the words tell a fight; else it is who was hurt that decides.
    """
    rows: list[Casualty | Loss] = [*casualties, *losses]
    weapons = [row.weapon for row in rows if row.weapon is not None]
    types = {row.victim_type for row in casualties}
    outcomes = {row.outcome for row in casualties}
    if _tells_a_fight(weapons) and not (types and types <= {"civilian", "journalist", "aid_worker"}):
        return BATTLES
    remote = next((kind for weapon in weapons if (kind := remote_type(weapon)) is not None), None)
    if remote is not None:
        return REMOTE_VIOLENCE, remote
    if outcomes and outcomes <= {"kidnapped"}:
        return ABDUCTION
    if outcomes and outcomes <= {"captured"}:
        return BATTLES if types & ARMED and any(row.perpetrator for row in casualties) else ARRESTS
    if outcomes and outcomes <= {"displaced", "missing"}:
        return OTHER
    if types & ARMED:
        return BATTLES
    if types - {"unspecified"} or (types and (weapons or any(row.perpetrator for row in casualties))):
        return ATTACK
    return _classify_losses(losses) if not types else UNKNOWN


def _classify_losses(losses: Sequence[Loss]) -> tuple[str | None, str | None]:
    if any(loss.item_type == "drone" and loss.action in ("intercepted", "shot_down") for loss in losses):
        return REMOTE_VIOLENCE, "Air/drone strike"
    if losses and all(loss.item_type in CIVIL_ITEMS for loss in losses):
        return PROPERTY
    return BATTLES if losses else UNKNOWN


def _tells_a_fight(weapons: Iterable[str]) -> bool:
    return any(weapon.lower() in clashes() for weapon in weapons)


@cache
def clashes() -> frozenset[str]:
    """What stands for a fight of two sides."""
    return frozenset(entry.phrase for entry in read_entries(words.CLASHES))


@cache
def remote_types() -> tuple[dict[str, str], dict[str, str]]:
    """ACLED's sub-event types by word and by class of weapon."""
    by_word, by_class = (
        {entry.phrase: entry.attributes[0] for entry in read_entries(block)} for block in (words.REMOTE_WORDS, words.REMOTE)
    )
    return by_word, by_class


def remote_type(weapon: str) -> str | None:
    """ACLED's sub-event type of a weapon that kills from afar, None of one that does not.

    >>> [remote_type(weapon) for weapon in ("car bomb", "Suicide bombing", "mortar shells", "drone strikes", "knives")]
    ['Remote explosive/landmine/IED', 'Suicide bomb', 'Shelling/artillery/missile attack', 'Air/drone strike', None]
    """
    by_word, by_class = remote_types()
    parts = weapon.lower().split()
    named = next((by_word[part] for part in parts if part in by_word), None)
    if named is not None:
        return named
    for first in range(len(parts)):
        meaning = lexicon().values.get(" ".join(parts[first:]))
        if meaning is not None and meaning.letter == LETTERS["WEAPON"]:
            return by_class.get(meaning.type)
    return None
