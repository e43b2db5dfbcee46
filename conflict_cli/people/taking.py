"""Clauses in which somebody is taken: an arrest or an abduction by the words of the sentence, else
by the whole text.
"""

from collections.abc import Collection

from conflict_cli.engine.grammar import Unit, tags_of
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.extractors.clauses import Clause
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.takers import (
    LONGEST_AGENT,
    agent_in,
    is_forced,
    is_helped,
    outcome_of_agent,
)
from conflict_cli.people.words import APART, TAKING

THEY = frozenset(function_words.THEY.split())
OFF = frozenset(people.OFF.split())
SKIPPED = tags_of("ADVERB")
LONGEST_BEHIND = 5


def tell_of_taking(
    sheet: Sheet, reading: ParsedSentence, holders: Collection[int], context: str
) -> tuple[str, int, int] | None:
    """ "Armed men stormed the house and took Kolo Danda", "Kolo Danda was taken with his driver":
    the outcome and its tokens.

    `context` is the outcome if the text has arrests only or abductions only, "" if it has both or
    neither.
    """
    units = reading.units
    if not units or not holders or TAKING.isdisjoint(sheet.lowers[units[0].first : units[-1].last]):
        return None
    for clause in sheet.clauses_of(reading).clauses:
        verb = units[clause.verb] if clause.verb >= 0 else None
        if (
            verb is None
            or clause.status
            or verb.modality
            or TAKING.isdisjoint(sheet.lowers[verb.first : verb.last])
        ):
            continue
        behind = clause.verb + 1
        while behind < len(units) - 1 and (
            units[behind].tag in SKIPPED or sheet.lowers[units[behind].first] in APART
        ):
            behind += 1
        if clause.passive and clause.subject in holders:
            told, last = agent(sheet, reading, clause) or context, verb.last
        elif not clause.passive and behind in holders and clause.subject >= 0:
            told, last = (
                taker_of(sheet, reading, units[clause.subject]) or context,
                units[behind].last,
            )
        else:
            continue
        told = told or ("kidnapped" if is_forced(sheet.lowers[last : units[-1].last]) else "")
        if told and is_taken_off(sheet, last, units[-1].last, clear=told == "kidnapped"):
            return told, units[clause.first].first, last
    return None


def taker_of(sheet: Sheet, reading: ParsedSentence, subject: Unit) -> str:
    """The outcome for those whom a subject takes; "they" are the people of the sentence before."""
    first, last = subject.first, subject.last
    if " ".join(sheet.lowers[first:last]) in THEY and reading.sentence:
        before = sheet.document.sentences[reading.sentence - 1]
        first, last = before.first, before.last
    return outcome_of_agent(sheet.lowers[first:last])


def agent(sheet: Sheet, reading: ParsedSentence, clause: Clause) -> str:
    """The outcome by the words after "by"."""
    words = sheet.lowers[reading.units[clause.verb].last : reading.units[clause.last - 1].last]
    return outcome_of_agent(agent_in(words)[:LONGEST_AGENT])


def is_taken_off(sheet: Sheet, position: int, stop: int, *, clear: bool) -> bool:
    """True if the words after a verb of taking state no help ("taken to hospital"); unless the
    outcome is `clear`, they must say where.
    """
    behind = sheet.lowers[position : min(stop, position + LONGEST_BEHIND)]
    if is_helped(behind):
        return False
    return clear or bool(
        behind and behind[behind[0] == "," :][:1] and behind[behind[0] == "," :][0] in OFF
    )
