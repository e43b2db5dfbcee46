"""Event mentions: each trigger of a sentence with its arguments, its status and whether the sentence tells of it as its news."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from conflict_cli.extractors.claims import Reading
from conflict_cli.extractors.clauses import Clauses, read_clauses
from conflict_cli.extractors.events.arguments import Argument, Groups, read_argument, read_owner
from conflict_cli.extractors.events.hints import companions, families, hints_of, signs
from conflict_cli.extractors.events.roles import find_roles
from conflict_cli.extractors.events.triggers import Marked, mark
from conflict_cli.grammar import Unit, is_a, letters_of
from conflict_cli.lexicon import events as lexicon
from conflict_cli.meanings import lexicon as meanings
from conflict_cli.models import Group, Place
from conflict_cli.phrases import Phrases, PhraseSet, collect_phrases, read_entries, words_in
from conflict_cli.snapshots import stored
from conflict_cli.text import Document, Sentence

OWNED = frozenset("assault air shell blast shoot suicide grenade chemical abduct fight battle sweep loot strike".split())
SUFFERED = frozenset(("surrender", "flee"))


class Mention(NamedTuple):
    """A trigger of sentence number `sentence` with its arguments; `family` is that of the lexicon, whose sub-event types it can mean.

    `status` is "" where it happened, else denied or planned; `aside` tells what stands in the cause or demand of another event;
    `told` whether the words say by themselves that it took place.
    """

    sentence: int
    start: int
    end: int
    family: str
    form: str
    attackers: tuple[Argument, ...]
    targets: tuple[Argument, ...]
    status: str
    aside: bool
    told: bool
    hints: frozenset[str]
    apart: tuple[tuple[int, int], ...]
    rules: tuple[str, ...]


def find_mentions(document: Document, read: Callable[[int], Reading], groups: Sequence[Group], places: Sequence[Place]) -> list[Mention]:
    """The event mentions of a text, in order."""
    index = Groups(groups)
    spots = {mention.start for place in places for mention in place.mentions}
    found: list[Mention] = []
    lowers = document.tokens.lowers
    told, hinted, company = signs(True), signs(False), companions()
    for number, sentence in enumerate(document.sentences):
        words = lowers[sentence.first : sentence.last]
        if not told.occurs_in(words):
            if not hinted.occurs_in(words):
                continue
            if not company.occurs_in(words) and not index.over(sentence.start, sentence.end):
                continue
        found += read_sentence(document, number, read(number), index, spots)
    return found


@stored
def stages() -> PhraseSet:
    """Words of games, films and votes."""
    return collect_phrases(entry.phrase for entry in read_entries(lexicon.PLAY))


def read_sentence(document: Document, number: int, reading: Reading, groups: Groups, spots: set[int]) -> list[Mention]:
    """The mentions of one sentence."""
    sentence = document.sentences[number]
    marked = mark(reading.units, document.tokens, sentence)
    if all(trigger.claimed for trigger in marked.triggers.values()):
        return []  # what claims tell by themselves
    hints = hints_of(document, sentence, groups)
    if not any(may_tell(trigger.family, trigger.form, hints) for trigger in marked.triggers.values() if not trigger.claimed):
        return []
    clauses = read_clauses(marked.units, document.tokens)
    roles = find_roles(marked, clauses)
    if hints.isdisjoint(SERIOUS) and stages().occurs_in(document.tokens.lowers[sentence.first : sentence.last]):
        return []
    border = find_aside(document, sentence, marked)
    starts = document.tokens.starts
    found = []
    for unit, trigger in sorted(marked.triggers.items()):
        mine = roles[unit]
        attackers = tuple(_arguments(document, groups, marked, mine.attackers, spots))
        targets = tuple(_arguments(document, groups, marked, mine.targets, spots))
        if trigger.form == "noun" and trigger.family in OWNED and not attackers:
            owner = read_owner(document, groups, owning(marked, unit), trigger.first)
            attackers = (owner,) if owner is not None else ()
        if nobody(marked, mine.attackers):
            continue  # "no group claimed responsibility"
        if not trigger.claimed and not is_event(trigger.family, trigger.form, hints, attackers, targets, mine.rules):
            continue
        family = trigger.family
        if family == "trip" or (family == "strike" and trips(document, marked, mine.targets)):
            family, attackers, targets = "trip", (), attackers
        if family == "strike" and trigger.form == "noun" and "demand" in hints and not any(each.kind in ARMED for each in attackers):
            family = "gather"  # of workers
        if trigger.family in SUFFERED and not attackers:
            attackers, targets = targets, ()
        status, is_aside = standing(marked, clauses, unit)
        start = starts[trigger.first]
        found.append(
            Mention(
                number,
                start,
                document.tokens.ends[trigger.last - 1],
                family,
                trigger.form,
                attackers,
                targets,
                trigger.status or status or ("denied" if nobody(marked, mine.targets) else ""),
                is_aside or (border[0] <= start < border[1] and not goes_on(document, marked, clauses, unit, border[0])),
                mine.told and not trigger.claimed,
                hints,
                clauses_apart(document, marked, clauses, unit),
                tuple(dict.fromkeys(mine.rules)),
            )
        )
    return found


ARMED = frozenset(("military", "police", "militant", "government"))
THINGS = frozenset(("place", "thing"))
CROWDED = frozenset(("protest", "gather", "block"))


def may_tell(family: str, form: str, hints: frozenset[str]) -> bool:
    """Whether a word of the family can tell of an event in a sentence, whatever its arguments turn out to be."""
    needs = families()[family][1]
    return not needs or form in needs or not needs.isdisjoint(hints) or any(":" in need for need in needs)


def is_event(family: str, form: str, hints: frozenset[str], attackers: Sequence[Argument], targets: Sequence[Argument], rules: Sequence[str]) -> bool:
    """Whether a word of the family tells of an event here, by the other words of the sentence and its arguments."""
    needs = families()[family][1]
    kinds_by, kinds_on = {argument.kind for argument in attackers}, {argument.kind for argument in targets}
    if family == "protest" and kinds_by and kinds_by <= ARMED and "demand" not in hints:
        return False  # soldiers who march past a stand
    if family in CROWDED and kinds_by and kinds_by <= THINGS and hints.isdisjoint(SERIOUS):
        return False  # prices that rally
    if not needs or not needs.isdisjoint(hints) or form in needs:
        return True
    if "road&by:people" in needs and "road" in hints and kinds_by - THINGS:
        return True
    return bool(
        ("by:armed" in needs and kinds_by & ARMED)
        or ("by:people" in needs and kinds_by - THINGS)
        or ("on:people" in needs and kinds_on - THINGS)
        or ("on:place" in needs and "place" in kinds_on)
    )


OWNING = letters_of("MODIFIER GROUP NAME ACTOR")


def owning(marked: Marked, unit: int) -> Unit:
    """A noun's unit with the modifiers and names right before it."""
    first = unit
    while first and marked.units[first - 1].letter in OWNING and marked.units[first - 1].last == marked.units[first].first:
        first -= 1
    return marked.units[unit]._replace(first=marked.units[first].first)


def trips(document: Document, marked: Marked, targets: Sequence[int]) -> bool:
    """Whether what is hit is a mine or bomb: "the lorry struck a mine" hurts the lorry."""
    known = meanings().values
    return any(
        (meaning := known.get(document.tokens.lowers[marked.units[number].last - 1])) is not None and meaning.type in ("mine", "explosive")
        for number in targets
    )


def nobody(marked: Marked, targets: Sequence[int]) -> bool:
    """Whether a verb's object is none: "found no body"."""
    return any((quantity := marked.units[number].quantity) is not None and quantity.qualifier == "none" for number in targets)


# What a sentence of sport or film does not speak of.
SERIOUS = frozenset(("armed", "weapon", "violent", "crowd", "demand"))
STATUSES = {"negated": "denied", "hypothetical": "planned", "feared": "feared"}


def standing(marked: Marked, clauses: Clauses, unit: int) -> tuple[str, bool]:
    """What the clauses around a trigger make of its event: its status, and whether it is told of as cause or purpose of another.

    What stands behind "continued to" or "gathered to" happened.
    """
    number = clauses.owner[unit]
    status, is_aside = "", False
    is_deterring = family_at(marked, unit) == "deter"  # "fired shots to disperse the crowd"
    while number >= 0:
        clause = clauses.clauses[number]
        above = clauses.clauses[clause.parent] if clause.parent >= 0 else None
        begun = above is not None and (above.verb in marked.begun or (is_deterring and family_at(marked, above.verb) in FORCE))
        if not (clause.kind == "purpose" and begun):
            status = status or STATUSES.get(clause.status, "")
            is_aside = is_aside or clause.kind in ("purpose", "condition", "reason")
        number = clause.parent
    return status, is_aside


APART = frozenset(("relative", "reason", "purpose"))


def clauses_apart(document: Document, marked: Marked, clauses: Clauses, unit: int) -> tuple[tuple[int, int], ...]:
    """The characters of clauses that tell of something else than a trigger's clause: their days and places are not its own."""
    own = clauses.owner[unit]
    mine = {own, *clauses.above(own)}
    starts, ends = document.tokens.starts, document.tokens.ends
    return tuple(
        (starts[marked.units[clause.first].first], ends[marked.units[clause.last - 1].last - 1])
        for number, clause in enumerate(clauses.clauses)
        if clause.kind in APART and number not in mine and clause.last > clause.first
    )


FORCE = frozenset(("fire", "deter", "shoot", "throw"))


def family_at(marked: Marked, unit: int) -> str:
    """The family of the trigger at a unit, "" where there is none."""
    return marked.triggers[unit].family if unit in marked.triggers else ""


def goes_on(document: Document, marked: Marked, clauses: Clauses, unit: int, opened: int) -> bool:
    """Whether a trigger's clause began before an aside opened: "two men, suspected of theft, were kidnapped"."""
    clause = clauses.clauses[clauses.owner[unit]]
    starts = document.tokens.starts
    if clause.subject < 0 or clause.verb < 0 or clause.subject == unit:
        return False
    return starts[marked.units[clause.subject].last - 1] < opened <= starts[marked.units[clause.verb].first]


def _arguments(document: Document, groups: Groups, marked: Marked, numbers: Sequence[int], spots: set[int]) -> list[Argument]:
    found = []
    for number in numbers:
        unit = marked.units[number]
        is_place = is_a(unit, "PLACE") or any(document.tokens.starts[position] in spots for position in range(unit.first, unit.last))
        argument = read_argument(document, groups, unit, is_place)
        if argument is not None:
            found.append(argument)
    return found


@stored
def asides() -> Phrases[bool]:
    """What opens the cause, purpose or demand of an event."""
    return Phrases(dict.fromkeys((entry.phrase for entry in read_entries(lexicon.ASIDES)), True))


BEHIND_PROTEST = frozenset("against over for because as".split())
ENDING = frozenset("; while before when but".split())


def find_aside(document: Document, sentence: Sentence, marked: Marked) -> tuple[int, int]:
    """The characters of a sentence that tell why or for what: from "demanding" or "against" behind a protest on."""
    lowers, starts = document.tokens.lowers, document.tokens.starts
    known = asides()
    protest = next((trigger.last for trigger in marked.triggers.values() if trigger.family in ("protest", "gather")), sentence.last)
    opened = -1
    for position in words_in(openings(), lowers, sentence.first + 1, sentence.last):
        word = lowers[position]
        if opened >= 0:
            if word in ENDING:
                return starts[opened], starts[position]
        elif word in BEHIND_PROTEST and position > protest:
            if position + 1 >= sentence.last or not lowers[position + 1][0].isdigit():
                opened = position
        elif (position > protest or word != "over") and known.longest(lowers, position, sentence.last) is not None:
            opened = position
    return (starts[opened], sentence.end) if opened >= 0 else (-1, -1)


@cache
def openings() -> frozenset[str]:
    """The words with which an aside may begin or end."""
    return frozenset((*ENDING, *BEHIND_PROTEST, *(phrase.partition(" ")[0] for phrase in asides().values)))
