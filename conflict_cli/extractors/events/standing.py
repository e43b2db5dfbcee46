"""The standing of an event: whether it happened, and whether it is the news of its sentence or the
cause or demand of another event.
"""

from functools import cache

from conflict_cli.engine.phrases import Phrases, read_entries, words_in
from conflict_cli.extractors.clauses import Clauses
from conflict_cli.extractors.events.triggers import STATUSES, EventStatus, Marked
from conflict_cli.lexicon import events as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document, Sentence


def standing(marked: Marked, clauses: Clauses, unit: int) -> tuple[EventStatus, bool]:
    """The standing of an event by the clauses around its trigger: its status, and whether it is the
    cause or purpose of another.

    What comes after "continued to" or "gathered to" happened.
    """
    number = clauses.owner[unit]
    status: EventStatus = ""
    is_aside = False
    is_deterring = family_at(marked, unit) == "deter"  # "fired shots to disperse the crowd"
    while number >= 0:
        clause = clauses.clauses[number]
        above = clauses.clauses[clause.parent] if clause.parent >= 0 else None
        begun = above is not None and (
            above.verb in marked.begun or (is_deterring and family_at(marked, above.verb) in FORCE)
        )
        if not (clause.kind == "purpose" and begun):
            status = status or STATUSES.get(clause.status, "")
            is_aside = is_aside or clause.kind in ("purpose", "condition", "reason")
        number = clause.parent
    return status, is_aside


APART = frozenset(("relative", "reason", "purpose"))


def clauses_apart(
    document: Document, marked: Marked, clauses: Clauses, unit: int
) -> tuple[tuple[int, int], ...]:
    """The characters of clauses about something else than a trigger's clause, whose days and places
    are not its own.
    """
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
    """The family of the trigger at a unit, "" if there is none."""
    return marked.triggers[unit].family if unit in marked.triggers else ""


def goes_on(document: Document, marked: Marked, clauses: Clauses, unit: int, opened: int) -> bool:
    """True if a trigger's clause began before an aside opened: "two men, suspected of theft, were
    kidnapped".
    """
    clause = clauses.clauses[clauses.owner[unit]]
    starts = document.tokens.starts
    if clause.subject < 0 or clause.verb < 0 or clause.subject == unit:
        return False
    return (
        starts[marked.units[clause.subject].last - 1]
        < opened
        <= starts[marked.units[clause.verb].first]
    )


@cached_at_build
def asides() -> Phrases[bool]:
    """What opens the cause, purpose or demand of an event."""
    return Phrases(dict.fromkeys((entry.phrase for entry in read_entries(lexicon.ASIDES)), True))


BEHIND_PROTEST = frozenset(lexicon.AFTER_PROTESTS.split())
ENDING = frozenset(lexicon.ASIDE_ENDS.split())
OVER = frozenset(function_words.OVER.split())


def find_aside(document: Document, sentence: Sentence, marked: Marked) -> tuple[int, int]:
    """The characters of a sentence that state a cause or aim: from "demanding" or "against" after a
    protest on.
    """
    lowers, starts = document.tokens.lowers, document.tokens.starts
    known = asides()
    protest = next(
        (
            trigger.last
            for trigger in marked.triggers.values()
            if trigger.family in ("protest", "gather")
        ),
        sentence.last,
    )
    opened = -1
    for position in words_in(openings(), lowers, sentence.first + 1, sentence.last):
        word = lowers[position]
        if opened >= 0:
            if word in ENDING:
                return starts[opened], starts[position]
        elif word in BEHIND_PROTEST and position > protest:
            if position + 1 >= sentence.last or not lowers[position + 1][0].isdigit():
                opened = position
        elif (position > protest or word not in OVER) and known.longest(
            lowers, position, sentence.last
        ) is not None:
            opened = position
    return (starts[opened], sentence.end) if opened >= 0 else (-1, -1)


@cache
def openings() -> frozenset[str]:
    """The words with which an aside may begin or end."""
    return frozenset(
        (*ENDING, *BEHIND_PROTEST, *(phrase.partition(" ")[0] for phrase in asides().values))
    )
