"""Event mentions: each trigger of a sentence with its arguments, its status and whether it is the
news of its sentence.
"""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import Unit, is_a, tags_of
from conflict_cli.engine.phrases import NONE, PhraseSet, collect_phrases, read_entries
from conflict_cli.extractors.claims.casualties import SentenceParser
from conflict_cli.extractors.clauses import Clauses, read_clauses
from conflict_cli.extractors.events.arguments import Argument, Groups, read_argument, read_owner
from conflict_cli.extractors.events.hints import (
    companions,
    hints_of,
    needs_of,
    signs,
    types_of,
    weak_signs,
)
from conflict_cli.extractors.events.roles import Roles, find_roles
from conflict_cli.extractors.events.standing import clauses_apart, find_aside, goes_on, standing
from conflict_cli.extractors.events.triggers import EventStatus, Marked, Trigger, mark
from conflict_cli.extractors.events.words import Word, defences, find_words
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import events as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.models import Group, Place
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document

OWNED = frozenset(
    (
        "assault air shell blast shoot suicide grenade chemical abduct fight battle sweep loot "
        "strike"
    ).split()
)
TWO_SIDED = frozenset(("battle", "fight"))  # families of events that two sides fight
SUFFERED = frozenset(("surrender", "flee"))
ARMED = frozenset(("military", "police", "militant", "government"))
THINGS = frozenset(("place", "thing"))
CROWDED = frozenset(("protest", "gather", "block"))


class EventMention(NamedTuple):
    """A trigger of sentence number `sentence` with its arguments; `family` is that of the lexicon,
    and `types` are the sub-event types of ACLED that it can mean.

    `status` is "" for one that happened; `aside` is true in the cause or demand of another event,
    `told` if the words by themselves state that it happened.
    """

    sentence: int
    start: int
    end: int
    family: str
    types: tuple[str, ...]
    form: str
    attackers: tuple[Argument, ...]
    targets: tuple[Argument, ...]
    status: EventStatus
    aside: bool
    told: bool
    hints: frozenset[str]
    apart: tuple[tuple[int, int], ...]
    rules: tuple[str, ...]


class Scene(NamedTuple):
    """A sentence with its triggers: the groups of its text, where the places of its text begin, the
    signs among its words, and the characters that state a cause or aim.
    """

    document: Document
    groups: Groups
    spots: set[int]
    number: int
    marked: Marked
    clauses: Clauses
    hints: frozenset[str]
    aside: tuple[int, int]


def find_mentions(
    document: Document, reader: SentenceParser, groups: Sequence[Group], places: Sequence[Place]
) -> list[EventMention]:
    """The event mentions of a text, in order."""
    index = Groups(groups)
    spots = {mention.start for place in places for mention in place.mentions}
    found: list[EventMention] = []
    lowers = document.tokens.lowers
    told, hinted, company = signs(), weak_signs(), companions()
    for number, sentence in enumerate(document.sentences):
        words = lowers[sentence.first : sentence.last]
        if not told.occurs_in(words):
            if not hinted.occurs_in(words):
                continue
            if not company.occurs_in(words) and not index.over(sentence.start, sentence.end):
                continue
        found += read_sentence(document, number, reader, index, spots)
    return found


@cached_at_build
def stages() -> PhraseSet:
    """Words of games, films and votes."""
    return collect_phrases(entry.phrase for entry in read_entries(lexicon.PLAY))


def read_sentence(
    document: Document, number: int, reader: SentenceParser, groups: Groups, spots: set[int]
) -> list[EventMention]:
    """The event mentions of one sentence."""
    sentence = document.sentences[number]
    words = find_words(document.tokens, sentence)
    if not words:
        return []
    hints = hints_of(document, sentence, groups)
    if not may_open(document.tokens.lowers, sentence.first, words, hints):
        return []  # before the sentence is read
    if hints.isdisjoint(SERIOUS) and stages().occurs_in(
        document.tokens.lowers[sentence.first : sentence.last]
    ):
        return []
    units = reader.read(number).units
    marked = mark(units, words, document.tokens)
    if not any(
        may_tell(trigger.family, trigger.form, hints)
        for trigger in marked.triggers.values()
        if not trigger.claimed
    ):
        return []  # claims cover these
    clauses = (
        reader.clauses(number)
        if marked.units == units
        else read_clauses(marked.units, document.tokens)
    )
    roles = find_roles(marked, clauses, document.tokens.lowers)
    aside = find_aside(document, sentence, marked)
    scene = Scene(document, groups, spots, number, marked, clauses, hints, aside)
    found = []
    for unit in sorted(marked.triggers):
        mention = read_trigger(scene, unit, roles[unit])
        if mention is not None:
            found.append(mention)
    return found


def read_trigger(scene: Scene, unit: int, mine: Roles) -> EventMention | None:
    """The event that a trigger with its roles states, None if it states none."""
    document, marked, clauses = scene.document, scene.marked, scene.clauses
    trigger = marked.triggers[unit]
    if nobody(marked, mine.attackers):
        return None  # "no group claimed responsibility"
    attackers, targets = find_parties(document, scene.groups, marked, unit, mine, scene.spots)
    hints = scene.hints
    is_claimed = trigger.claimed
    if not is_claimed and not is_event(trigger.family, trigger.form, hints, attackers, targets):
        return None
    family = family_of(document, marked, trigger, mine, hints, attackers)
    attackers, targets = turned(document, trigger, family, attackers, targets)
    status, is_aside = standing(marked, clauses, unit)
    start = document.tokens.starts[trigger.first]
    opened, closed = scene.aside
    if not is_aside and opened <= start < closed:
        is_aside = not goes_on(document, marked, clauses, unit, opened)
    return EventMention(
        scene.number,
        start,
        document.tokens.ends[trigger.last - 1],
        family,
        types_of()[family],
        trigger.form,
        attackers,
        targets,
        trigger.status or status or ("denied" if nobody(marked, mine.targets) else ""),
        is_aside,
        mine.told and not is_claimed,
        hints,
        clauses_apart(document, marked, clauses, unit),
        tuple(dict.fromkeys(mine.rules)),
    )


def turned(
    document: Document,
    trigger: Trigger,
    family: str,
    attackers: tuple[Argument, ...],
    targets: tuple[Argument, ...],
) -> tuple[tuple[Argument, ...], tuple[Argument, ...]]:
    """Attackers and targets, swapped if the subject suffers what its verb states: a mine struck, a
    surrender, an attack repelled.
    """
    if family == "trip":
        return (), attackers
    if trigger.family in SUFFERED and not attackers:
        return targets, ()
    if " ".join(document.tokens.lowers[trigger.first : trigger.last]) in defences():
        return targets, attackers
    return attackers, targets


def find_parties(
    document: Document, groups: Groups, marked: Marked, unit: int, mine: Roles, spots: set[int]
) -> tuple[tuple[Argument, ...], tuple[Argument, ...]]:
    """The attackers and targets of a trigger; the owner of a noun is its attacker if it has no
    other: "the army's raid".
    """
    trigger = marked.triggers[unit]
    attackers = tuple(_arguments(document, groups, marked, mine.attackers, spots))
    targets = tuple(_arguments(document, groups, marked, mine.targets, spots))
    if trigger.form == "noun" and trigger.family in OWNED and not attackers:
        owner = read_owner(document, groups, owning(marked, unit), trigger.first)
        attackers = (owner,) if owner is not None else ()
    return attackers, targets


def family_of(
    document: Document,
    marked: Marked,
    trigger: Trigger,
    mine: Roles,
    hints: frozenset[str],
    attackers: tuple[Argument, ...],
) -> str:
    """The trigger's family, unless the words around it show another: to strike a mine is to trip
    it, and workers strike.
    """
    if trigger.family == "strike" and trips(document, marked, mine.targets):
        return "trip"
    if (
        trigger.family == "strike"
        and trigger.form == "noun"
        and "demand" in hints
        and not any(each.kind in ARMED for each in attackers)
    ):
        return "gather"
    return trigger.family


def may_open(
    lowers: Sequence[str], first: int, words: Sequence[tuple[int, int, Word]], hints: frozenset[str]
) -> bool:
    """True if one of a sentence's words may be the trigger of an event, however the sentence is
    divided into units.
    """
    for at, _, word in words:
        if word.noun and may_tell(word.noun, "noun", hints):
            return True
        if word.past and (
            may_tell(word.past, "verb", hints) or may_tell(word.past, "passive", hints)
        ):
            return True
        if word.gerund and (
            may_tell(word.gerund, "verb", hints) or may_tell(word.gerund, "gerund", hints)
        ):
            return True
        if (
            word.base
            and at > first
            and lowers[at - 1] not in ARTICLES
            and may_tell(word.base, "verb", hints)
        ):
            return True  # a noun or verb: no verb after "the" or as the first word
    return False


ARTICLES = frozenset(function_words.ARTICLES.split())


def may_tell(family: str, form: str, hints: frozenset[str]) -> bool:
    """True if a word of the family can be an event in a sentence, whatever its arguments."""
    needs = needs_of().get(family, NONE)
    return (
        not needs
        or form in needs
        or not needs.isdisjoint(hints)
        or any(":" in need for need in needs)
    )


def is_event(
    family: str,
    form: str,
    hints: frozenset[str],
    attackers: Sequence[Argument],
    targets: Sequence[Argument],
) -> bool:
    """True if a word of the family is an event here, by the other words of the sentence and its
    arguments.
    """
    needs = needs_of().get(family, NONE)
    kinds_by, kinds_on = (
        {argument.kind for argument in attackers},
        {argument.kind for argument in targets},
    )
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


OWNING = tags_of("MODIFIER GROUP NAME ACTOR")


def owning(marked: Marked, unit: int) -> Unit:
    """A noun's unit with the modifiers and names right before it."""
    first = unit
    while (
        first
        and marked.units[first - 1].tag in OWNING
        and marked.units[first - 1].last == marked.units[first].first
    ):
        first -= 1
    return marked.units[unit]._replace(first=marked.units[first].first)


def trips(document: Document, marked: Marked, targets: Sequence[int]) -> bool:
    """True if a target is a mine or bomb: "the lorry struck a mine" hurts the lorry."""
    known = lexical_entries().values
    return any(
        (meaning := known.get(document.tokens.lowers[marked.units[number].last - 1])) is not None
        and meaning.type in ("mine", "explosive")
        for number in targets
    )


def nobody(marked: Marked, targets: Sequence[int]) -> bool:
    """True if a verb has an object with "no": "found no body"."""
    for number in targets:
        quantity = marked.units[number].quantity
        if quantity is not None and quantity.qualifier == "none":
            return True
    return False


# What a sentence about sport or film does not mention.
SERIOUS = frozenset(("armed", "weapon", "violent", "crowd", "demand"))


def _arguments(
    document: Document, groups: Groups, marked: Marked, numbers: Sequence[int], spots: set[int]
) -> list[Argument]:
    found = []
    for number in numbers:
        unit = marked.units[number]
        is_place = is_a(unit, "PLACE") or any(
            document.tokens.starts[position] in spots for position in range(unit.first, unit.last)
        )
        argument = read_argument(document, groups, unit, is_place)
        if argument is not None:
            found.append(argument)
    return found
