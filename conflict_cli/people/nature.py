"""Deaths that nobody inflicted: "died of cancer", "died in 1934"."""

from conflict_cli.engine.grammar import LETTERS, Unit
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.phrases import Sheet

DEAD = frozenset(around.DEAD.split())
IN = frozenset(function_words.IN.split())
CALM = frozenset(read_phrases(people.CALM))
NATURAL = frozenset(read_phrases(people.NATURAL))
DIED_WORDS = frozenset(around.DIED.split())
DIED = LETTERS["DIED"]
LONGEST_CAUSE = 14
BEFORE_CAUSES = frozenset(read_phrases(around.BEFORE_CAUSES))


def is_no_harm(sheet: Sheet, harm: Unit) -> bool:
    """True if a verb does not state harm that somebody inflicted: "died of cancer", "fled"."""
    return is_caused_by_nature(sheet, harm) or (harm.letter == DIED and harm.type == "displaced")


def is_caused_by_nature(sheet: Sheet, harm: Unit) -> bool:
    """True if the words after a death state a natural cause, or only a year."""
    if harm.letter != DIED and DEAD.isdisjoint(sheet.lowers[harm.first : harm.last]):
        return False
    behind = harm.last
    lowers = sheet.lowers
    if lowers[behind - 1] in DIED_WORDS and lowers[behind] in IN and any(map(is_year, lowers[behind : behind + 4])):
        return True
    text = f" {' '.join(lowers[behind : behind + LONGEST_CAUSE])} "
    if any(f" {calm} " in text for calm in CALM):
        return True
    return any(f" {before} {cause} " in text for cause in NATURAL for before in BEFORE_CAUSES)


def is_year(word: str) -> bool:
    """True for "1934"."""
    return word.isdecimal() and len(word) == len("1934")
