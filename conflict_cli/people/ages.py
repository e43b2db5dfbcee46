"""Ages behind a name: ", 34,", "(34)", "was nineteen"."""

from conflict_cli.people.phrases import OPENERS, Sheet
from conflict_cli.people.words import Age, read_age
from conflict_cli.text.document import Sentence

WHO_WAS = frozenset("was is were are".split())
# What may stand behind an age in apposition.
BEHIND_AGES = frozenset(", ) ; . : and & or of from who was were is are has had have died - – — both also in at whose when while".split())
BEHIND_BEING = frozenset('. , ; and when at " ”'.split())


def age_behind(sheet: Sheet, position: int, stop: int) -> Age | None:
    """An age in apposition at a token: ", 34,", "(34)", ", aged 34", "aged 34", ", a 34-year-old …"; `last` is behind it."""
    lowers, words = sheet.lowers, sheet.words
    if position + 1 >= stop or (lowers[position] not in (",", "(", "–", "—", "-") and lowers[position] not in ("aged", "age")):
        return None
    begin = position if lowers[position] in ("aged", "age") else position + 1
    if lowers[begin] in ("who", "then") and begin + 2 < stop:
        begin += 1 + (lowers[begin + 1] in WHO_WAS)
    age = read_age(lowers, begin, stop)
    if age is None and lowers[begin] in OPENERS and begin + 1 < stop and "-" in lowers[begin + 1]:
        return read_age(lowers, begin + 1, stop)
    if age is not None and "-" in lowers[begin] and age.last < stop and words[age.last][0].isupper():
        return None  # "In Dori, 17-year-old Kolo Danda": the next one's
    if age is None or "-" in lowers[begin]:
        return age
    behind = lowers[age.last] if age.last < stop else "."
    if behind not in BEHIND_AGES or (behind == "of" and not words[min(age.last + 1, stop - 1)][0].isupper()):
        return None
    return age


def age_at_death(sheet: Sheet, sentence: Sentence, position: int) -> int | None:
    """ "Kolo Danda, who has died aged 44, was …": the age of the only one whom a sentence names."""
    for token in range(position, sentence.last - 1):
        if sheet.lowers[token] == "aged" and sheet.lowers[token - 1] in ("died", "killed", "dead", ","):
            age = read_age(sheet.lowers, token, sentence.last)
            return age.years if age is not None else None
    return None


def age_of_being(sheet: Sheet, sentence: Sentence, position: int) -> int | None:
    """ "Kolo was twelve", "Kolo Danda was 34 and worked …"; nothing of it is a part of the name."""
    if position + 1 >= sentence.last or sheet.lowers[position] not in ("was", "is"):
        return None
    begin = position + 1 + (sheet.lowers[position + 1] in ("just", "only"))
    age = read_age(sheet.lowers, begin, sentence.last)
    return age.years if age is not None and (age.last >= sentence.last or sheet.lowers[age.last] in BEHIND_BEING) else None
