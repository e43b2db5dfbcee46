"""Ages after a name: ", 34,", "(34)", "was nineteen"."""

from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words
from conflict_cli.people.phrases import OF, OPENERS
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import Age, read_age
from conflict_cli.text.document import Sentence

AGED = frozenset(around.AGED.split())
AGED_WORDS = frozenset(around.ONLY_AGED.split())
BOTH = frozenset(around.BOTH.split())
BEFORE_AGED = frozenset(around.BEFORE_AGED.split())
IS = frozenset(function_words.SINGULAR_COPULAS.split())
ONLY_JUST = frozenset(around.ONLY_JUST.split())
WHO_OR_THEN = frozenset(around.WHO_OR_THEN.split())
WHO_WAS = frozenset(around.COPULAS.split())
# The words and marks that may come after an age in apposition.
BEHIND_AGES = frozenset(around.BEHIND_AGES.split())
BEHIND_BEING = frozenset(around.BEHIND_BEING.split())


def age_behind(sheet: Sheet, position: int, stop: int) -> Age | None:
    """An age in apposition at a token: ", 34,", "(34)", ", aged 34", "aged 34", ", a 34-year-old
    …"; `last` is after it.
    """
    lowers, words = sheet.lowers, sheet.words
    if position + 1 >= stop or (
        lowers[position] not in (",", "(", "–", "—", "-") and lowers[position] not in AGED
    ):
        return None
    begin = position if lowers[position] in AGED else position + 1
    begin += lowers[begin] in BOTH
    if lowers[begin] in WHO_OR_THEN and begin + 2 < stop:
        begin += 1 + (lowers[begin + 1] in WHO_WAS)
    age = read_age(lowers, begin, stop)
    if age is None and lowers[begin] in OPENERS and begin + 1 < stop and "-" in lowers[begin + 1]:
        return read_age(lowers, begin + 1, stop)
    if (
        age is not None
        and "-" in lowers[begin]
        and age.last < stop
        and words[age.last][0].isupper()
    ):
        return None  # "In Dori, 17-year-old Kolo Danda": the age of the next name
    if age is None or "-" in lowers[begin]:
        return age
    behind = lowers[age.last] if age.last < stop else "."
    if behind not in BEHIND_AGES or (
        behind in OF and not words[min(age.last + 1, stop - 1)][0].isupper()
    ):
        return None
    return age


def age_at_death(sheet: Sheet, sentence: Sentence, position: int) -> int | None:
    """ "Kolo Danda, who has died aged 44, was …": the age of the only person in a sentence."""
    for token in range(position, sentence.last - 1):
        if sheet.lowers[token] in AGED_WORDS and sheet.lowers[token - 1] in BEFORE_AGED:
            age = read_age(sheet.lowers, token, sentence.last)
            return age.years if age is not None else None
    return None


def age_of_being(sheet: Sheet, sentence: Sentence, position: int) -> int | None:
    """ "Kolo was twelve", "Kolo Danda was 34 and worked …"; it does not become part of the name."""
    if position + 1 >= sentence.last or sheet.lowers[position] not in IS:
        return None
    begin = position + 1 + (sheet.lowers[position + 1] in ONLY_JUST)
    age = read_age(sheet.lowers, begin, sentence.last)
    if age is not None and (age.last >= sentence.last or sheet.lowers[age.last] in BEHIND_BEING):
        return age.years
    return None
