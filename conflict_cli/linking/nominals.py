"""Who tells by a noun: "the army's admission that", "the ministry's latest toll", and whose word is denied: "denied reports that"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import LETTERS, Unit, unit_at
from conflict_cli.extractors.claims.rejections import REJECTING
from conflict_cli.linking.sources import Source, phrase, speaks
from conflict_cli.linking.speaker_phrases import maker_of
from conflict_cli.text.document import POSSESSIVES, Document
from conflict_cli.vocabulary import AttributionKind

# "the army's admission that", "the claim by the rebels that", "there were reports of"
TOLD = frozenset(
    "acknowledgement admission allegation allegations announcement assertion assertions claim claims confirmation report reports rumors "
    "rumours".split()
)
COUNTS = frozenset("account count estimate estimates tally toll".split())
BEING = frozenset("are been is was were".split())
SAID_IN = frozenset(("that", "to"))  # what opens what is told: "their claim to have killed nine"
REACH = 6  # words between a verb that denies and what it denies, and between that and its "that"
ENDING = frozenset(", and but added adding said saying".split())  # "denied the reports and said that"
HE = LETTERS["HE"]


def owner_before(document: Document, units: Sequence[Unit], position: int) -> Source | None:
    """Whose count a toll is: "the ministry's latest toll", "by the rebels' account"; not "the city's toll"."""
    tokens = document.tokens
    mark = next((at for at in (position - 1, position - 2) if at > units[0].first and tokens.lowers[at] in POSSESSIVES), -1)
    if mark < 0:
        return None
    owner = units[unit_at(units, mark - 1)]
    if not speaks(document, owner) or owner.letter == HE:
        return None
    first, starts, ends = max(owner.first, owner.core), tokens.starts, tokens.ends
    return Source(phrase(document, first, mark), "reported", starts[first], ends[position], starts[position])


def read_nominal(document: Document, units: Sequence[Unit], position: int) -> Source | None:
    """Who admits, claims or reports by a noun: its owner, or who stands behind "by"; "reports" where nobody does."""
    tokens = document.tokens
    lowers, word = tokens.lowers, tokens.lowers[position]
    behind = lowers[position + 1 : position + 2]
    made = maker_of(document, units, position + 1) if behind == ["by"] else None
    if made is not None and lowers[made[1]] in SAID_IN:
        first, last = made
    elif lowers[position - 1] in POSSESSIVES and behind and behind[0] in SAID_IN:
        owner = units[unit_at(units, position - 2)]
        whole = owner.last > position - 1  # "an affiliate's claim" is one unit
        first, last = owner.first if whole else max(owner.first, owner.core), position - 1
    elif (word == "reports" and is_unsigned(lowers, position)) or is_denied(lowers, position):
        first, last = position, position + 1
    else:
        return None
    kind: AttributionKind = "claimed" if word in ("claim", "claims") else "reported"
    start = tokens.starts[min(first, position)]
    return Source(phrase(document, first, last), kind, start, tokens.ends[max(last - 1, position)], tokens.starts[position], told=True)


def is_unsigned(lowers: Sequence[str], position: int) -> bool:
    """Whether reports are told of and their authors are not: "there were reports that", "there are reports of"."""
    there = lowers[position + 1 : position + 2] in (["that"], ["of"]) and not BEING.isdisjoint(lowers[max(0, position - 4) : position])
    return there and "no" not in lowers[max(0, position - 3) : position]


def is_denied(lowers: Sequence[str], position: int) -> bool:
    """Whether somebody denies what a noun tells: "the army denied reports on social media that nine had died"."""
    behind = lowers[position + 1 : position + REACH]
    told = "that" in behind and ENDING.isdisjoint(behind[: behind.index("that")])
    return told and not REJECTING.isdisjoint(lowers[max(0, position - REACH) : position])
