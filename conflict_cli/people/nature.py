"""Deaths that nobody inflicted: "died of cancer", "died in 1934"."""

from conflict_cli.engine.grammar import LETTERS, Unit
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import people
from conflict_cli.people.phrases import Sheet

CALM = frozenset(read_phrases(people.CALM))
NATURAL = frozenset(read_phrases(people.NATURAL))
DIED_WORDS = frozenset(around.DIED.split())
DIED = LETTERS["DIED"]
LONGEST_CAUSE = 14
BEFORE_CAUSES = ("of", "of a", "of an", "from", "from a", "from an", "after a", "after", "in", "of his", "of her")


def is_no_harm(sheet: Sheet, harm: Unit) -> bool:
    """Whether what somebody is told to have done is no harm that another inflicted: "died of cancer", "fled"."""
    return is_caused_by_nature(sheet, harm) or (harm.letter == DIED and harm.type == "displaced")


def is_caused_by_nature(sheet: Sheet, harm: Unit) -> bool:
    """The same of the words that tell of the death."""
    if harm.letter != DIED and "dead" not in sheet.lowers[harm.first : harm.last]:
        return False
    behind = harm.last
    lowers = sheet.lowers
    place_and_year = lowers[behind : behind + 4]
    if (
        lowers[behind - 1] in DIED_WORDS
        and place_and_year[:1] == ["in"]
        and any(word.isdecimal() and len(word) == len("1934") for word in place_and_year)
    ):
        return True
    text = f" {' '.join(lowers[behind : behind + LONGEST_CAUSE])} "
    if any(f" {calm} " in text for calm in CALM):
        return True
    return any(f" {before} {cause} " in text for cause in NATURAL for before in BEFORE_CAUSES)
