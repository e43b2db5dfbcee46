"""What a relative clause states of the person named right before it, wherever the name is: "the
home of Danda, whom gunmen killed".
"""

from collections.abc import Iterator

from conflict_cli.engine.grammar import tags_of
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.extractors.claims.modality import governing_status
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words
from conflict_cli.people.lists import NamedList
from conflict_cli.people.predicates import KNOWN, outcome_of_group
from conflict_cli.people.sheets import Sheet

DOINGS = tags_of("HARM_PAST HARM_GERUND ACTIVE")
WHO = frozenset(function_words.WHO.split())
WHOM = frozenset(around.WHOM.split())


def tell_of_relatives(
    sheet: Sheet, reading: ParsedSentence, one: NamedList
) -> Iterator[tuple[str, int, int]]:
    """The outcomes that relative clauses right after a list state, each with its tokens."""
    units = reading.units
    if not units or units[-1].last <= one.last:
        return
    for clause in sheet.clauses_of(reading).clauses:
        first = units[clause.first].first
        if clause.kind != "relative" or clause.verb < 0 or not is_behind(sheet, one, first):
            continue
        if governing_status(sheet.document, units, clause.verb):
            continue
        verb, outcome = units[clause.verb], ""
        sentence, last = sheet.document.sentences[reading.sentence], units[clause.last - 1].last
        if sheet.lowers[first] in WHOM and verb.tag in DOINGS:
            outcome = verb.type
        elif sheet.lowers[first] in WHO:
            outcome = outcome_of_group(sheet, sentence, units[clause.first].last, last)
        if outcome in KNOWN:
            yield outcome, first, verb.last


def is_behind(sheet: Sheet, one: NamedList, first: int) -> bool:
    """True if a token follows a list at once or after its comma."""
    return first - (sheet.lowers[first - 1] == ",") in (
        one.last,
        one.last - 1,
        one.names[-1].end,
        one.names[-1].last,
    )
