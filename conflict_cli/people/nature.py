"""Deaths that nobody inflicted: "died of cancer", "died in 1934"."""

from conflict_cli.engine.grammar import TAGS, Unit
from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.sheets import Sheet

DEAD = frozenset(around.DEAD.split())
IN = frozenset(function_words.IN.split())
CALM = compile_wording(
    " (?:CALM|BEFORE_CAUSES NATURAL) ",
    people,
    around,
    examples=("he died peacefully at home", "she died of a short illness"),
    counter_examples=("she died of a short burst",),
    padded=True,
)
DIED_WORDS = frozenset(around.DIED.split())
HARM_INTRANSITIVE = TAGS["HARM_INTRANSITIVE"]
LONGEST_CAUSE = 14


def is_no_harm(sheet: Sheet, trigger: Unit) -> bool:
    """True if a verb does not state harm that somebody inflicted: "died of cancer", "fled"."""
    return is_caused_by_nature(sheet, trigger) or (
        trigger.tag == HARM_INTRANSITIVE and trigger.type == "displaced"
    )


def is_caused_by_nature(sheet: Sheet, trigger: Unit) -> bool:
    """True if the words after a death state a natural cause, or only a year."""
    if trigger.tag != HARM_INTRANSITIVE and DEAD.isdisjoint(
        sheet.lowers[trigger.first : trigger.last]
    ):
        return False
    behind = trigger.last
    lowers = sheet.lowers
    if (
        lowers[behind - 1] in DIED_WORDS
        and lowers[behind] in IN
        and any(map(is_year, lowers[behind : behind + 4]))
    ):
        return True
    return CALM.search(pad(lowers[behind : behind + LONGEST_CAUSE])) is not None


def is_year(word: str) -> bool:
    """True for "1934"."""
    return word.isdecimal() and len(word) == len("1934")
