"""The clauses of a sentence that are about one happening, and share day, place and attacker."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import Unit, tags_of
from conflict_cli.extractors.clauses import Clauses
from conflict_cli.extractors.clauses.verbs import says
from conflict_cli.extractors.events.mentions import EventMention
from conflict_cli.lexicon import clauses as clause_words
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import happenings as lexicon

EVENTS = tags_of("WEAPON OBJECT NOMINAL PHRASE")
BETWEEN = tags_of(
    "PHRASE PLACE DATE PREPOSITION BY OF WEAPON OBJECT WORD MODIFIER ARTICLE NAME COMMA"
)
HARM = tags_of("HARM_PAST PASSIVE HARM_INTRANSITIVE ACTIVE STATE HARM_GERUND")
# The noun of a relative clause is within this many units before it.
FARTHEST = 10
WHILE = frozenset((lexicon.SAME_TIME + function_words.IN).split())
WHERE = frozenset(lexicon.PLACE_CLAUSES.split())
SPANS = frozenset(clause_words.SPANS.split())
# Families of events that hurt nobody.
TALK = frozenset(lexicon.HARMLESS.split())
APART = frozenset(lexicon.BEFORE_AND_AFTER.split())
BEFORE = APART.union(lexicon.SAME_TIME.split())
EVENT_WORDS = frozenset(lexicon.ATTACKS.split())


def took_place(mention: EventMention) -> bool:
    """True if an event took place, according to its sentence, and may have hurt somebody."""
    return not mention.status and not mention.aside and mention.family not in TALK


def clauses_of_happening(
    clauses: Clauses, units: Sequence[Unit], lowers: Sequence[str], own: int
) -> list[int]:
    """The clauses that are about the same happening as clause `own`, the nearest first.

    Up: a participle, a joined verb and a clause with "when" are about what their governor is about
    ("were driving to Gao when gunmen opened fire, killing two"). What is said is not about the
    saying, nor a relative clause about what its noun does elsewhere, unless the noun is the event
    ("the blast, which killed two, …"). Down: participles, and clauses with "when" or "after".
    """
    found = [own]
    number = own
    while (number := _governor(clauses, units, lowers, number)) >= 0:
        found.append(number)
    for number in list(found):
        stack = [child for child in clauses.below(number) if child not in found]
        while stack:
            child = stack.pop(0)
            if _is_aside(clauses, units, lowers, child):
                # "ten died, residents and a nurse said, when troops opened fire"
                stack += [
                    below
                    for below in clauses.below(child)
                    if clauses.clauses[below].kind == "temporal"
                ]
            elif _hangs_on(clauses, units, lowers, child, found):
                found.append(child)
                stack += [below for below in clauses.below(child) if below not in found]
    return found


def _governor(clauses: Clauses, units: Sequence[Unit], lowers: Sequence[str], number: int) -> int:
    """The clause above that is about the same happening; -1 if there is none."""
    clause = clauses.clauses[number]
    parent = clause.parent
    if parent < 0 or _is_saying(clauses, units, lowers, parent):
        return -1
    if clause.kind == "participle":
        return parent
    if clause.kind == "coordinate":
        return parent
    if clause.kind == "temporal":
        return parent if lowers[units[clause.first].first] in WHILE else -1
    if clause.kind == "relative":
        there = not WHERE.isdisjoint(lowers[units[clause.first].first : units[clause.first].last])
        return parent if there or _names_event(units, lowers, clause.first) else -1
    return -1


def _names_event(units: Sequence[Unit], lowers: Sequence[str], first: int) -> bool:
    """True if the noun of a relative clause at unit `first` is an event.

    Its place, its day and its weapon may come between: "an attack in May on the port of Harun that
    killed two".
    """
    for number in range(first - 1, max(-1, first - FARTHEST), -1):
        unit = units[number]
        if unit.tag in EVENTS and any(
            lowers[position] in EVENT_WORDS for position in range(unit.first, unit.last)
        ):
            return True
        if number < first - 4 and unit.tag not in BETWEEN:
            return False
    return False


def _is_saying(clauses: Clauses, units: Sequence[Unit], lowers: Sequence[str], number: int) -> bool:
    """True if a clause is about what somebody said, not about what happened."""
    verb = clauses.clauses[number].verb
    return verb >= 0 and says(lowers, units[verb])


def _is_aside(clauses: Clauses, units: Sequence[Unit], lowers: Sequence[str], number: int) -> bool:
    """True if a clause only names who said what is around it."""
    said = any(clauses.clauses[below].kind == "said" for below in clauses.below(number))
    return (
        clauses.clauses[number].kind == "coordinate"
        and not said
        and _is_saying(clauses, units, lowers, number)
    )


def _hangs_on(
    clauses: Clauses, units: Sequence[Unit], lowers: Sequence[str], child: int, found: Sequence[int]
) -> bool:
    """True if a clause below one of the happening is about it too."""
    clause = clauses.clauses[child]
    claimed = clause.kind == "participle" and clause.passive  # "in an attack claimed by rebels"
    if _is_saying(clauses, units, lowers, child) and not claimed:
        return False
    if clause.kind == "participle":
        return True
    if clause.kind == "coordinate":
        return clause.verb >= 0 and units[clause.verb].tag in HARM
    if clause.kind == "temporal":
        opener = units[clause.first].first
        # "a day after gunmen killed four" is about another.
        apart = lowers[opener] in APART and lowers[opener - 1] in SPANS
        return lowers[opener] in BEFORE and not apart
    if clause.kind == "relative":
        verb = units[clause.verb] if clause.verb >= 0 else None
        # "abducted women who were gathering fruit near Arbinda"
        going_on = verb is not None and lowers[verb.last - 1].endswith("ing")
        return going_on or _names_event(units, lowers, clause.first)
    return False
