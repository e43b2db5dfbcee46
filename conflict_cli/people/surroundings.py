"""Words before or after capitalised words that show whether these are a name: a number of people, a
role, a thing.
"""

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.people.words import PARTICLES, is_name_word
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.brackets import ALIASES
from conflict_cli.people.nouns import phrase_with_tail
from conflict_cli.people.phrases import phrase_before, read_phrase
from conflict_cli.people.sheets import PLACE, Sheet
from conflict_cli.people.words import GLUED_AGE, children, is_role, kin, tag_at
from conflict_cli.text.document import Sentence

ONE_OF_ALL = frozenset(read_phrases(people.ONE_OF_ALL))
THE = frozenset(function_words.THE.split())
PERSON_SG = TAGS["PERSON_SG"]
THINGS = tags_of("THING_SG WEAPON ACTOR")
SEPARATORS = frozenset(around.SEPARATORS.split())
COUNTS = frozenset(around.COUNTS.split())
LONGEST_UNKNOWN = 4
OPENERS_OF_SENTENCES = tags_of("ADDITION ADVERB ALONG CLAUSE INCLUDING NOT PREPOSITION")
NOUNS_BEHIND = tags_of("PERSON_SG PERSON_PL THING_SG THING_PL ACTOR WEAPON OBJECT")
OPENING = frozenset(function_words.ARTICLES.split()) | {"("}
LONGEST_COUNTED = 8  # tokens of "two colleagues standing behind him"


def may_be(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True for two or three otherwise unknown capitalised words: they are somebody's name if harm
    to them is stated.

    Words before or after others show that they are the name of a thing or a group: "HMS Kolo
    Danda", "a Kolo Danda fighter".
    """
    tokens = range(first, last)
    if not 1 < len(tokens) < LONGEST_UNKNOWN or any(
        token in sheet.spans or not is_name_word(sheet.words[token]) for token in tokens
    ):
        return False
    before = first - 1
    if sheet.lowers[first] in PARTICLES or any(
        sheet.words[token].partition("-")[2].islower() for token in tokens
    ):
        return False  # "El Espectador", "Hezb-e Eslami"
    if before >= sentence.first:
        lower, word = sheet.lowers[before], sheet.words[before]
        is_opener = (
            before == sentence.first
            and tag_at(sheet.lowers, before, first)[0] in OPENERS_OF_SENTENCES
        )
        if (
            (word[0].isupper() and not is_opener)
            or lower in OPENING
            or lower.endswith("ly")
            or lower in ALIASES
        ):
            return False
    if last >= sentence.last:
        return True
    is_acronym = (
        sheet.words[last] == "(" and last + 1 < sentence.last and sheet.words[last + 1].isupper()
    )
    return not is_acronym and tag_at(sheet.lowers, last, sentence.last)[0] not in NOUNS_BEHIND


def is_counted_before(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """True if a number of people stands before a comma and a name: "two engineers, Kolo and …"."""
    if first - 2 <= sentence.first or sheet.lowers[first - 1] != ",":
        return False
    phrase = phrase_before(sheet, sentence.first, first - 1)
    begin = phrase.first if phrase is not None else counted_behind(sheet, sentence, first - 1)
    is_of_people = phrase is None or (phrase.several and phrase.kin is None)
    return is_of_people and begin >= 0 and sheet.lowers[begin] in COUNTS


def counted_behind(sheet: Sheet, sentence: Sentence, stop: int) -> int:
    """Where a number of people begins with words after its noun: "two colleagues standing behind
    him"; -1 if there is none.
    """
    for token in range(stop - 2, max(sentence.first, stop - LONGEST_COUNTED) - 1, -1):
        if sheet.lowers[token] in SEPARATORS:
            return -1
        if sheet.lowers[token] in COUNTS:
            phrase = read_phrase(sheet, token, stop)
            return (
                token
                if phrase is not None
                and phrase.several
                and sheet.lowers[phrase.last].endswith("ing")
                else -1
            )
    return -1


def is_one_of_all(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """True if one of the people mentioned before comes before a name: "One of the injured, Kolo,
    had".
    """
    if first - 2 <= sentence.first or sheet.lowers[first - 1] != ",":
        return False
    return " ".join(sheet.lowers[sentence.first : first - 1]) in ONE_OF_ALL


def is_apposed_to_role(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """True if a name is in apposition to a role: "the cameraman, Kolo,"; not "the
    capital, Dori,".
    """
    if first - 2 <= sentence.first or sheet.lowers[first - 1] != ",":
        return False
    phrase = phrase_before(sheet, sentence.first, first - 1) or phrase_with_tail(
        sheet, sentence, first - 1
    )
    if (
        phrase is None
        or phrase.several
        or phrase.head >= phrase.last
        or sheet.lowers[phrase.first] not in THE
    ):
        return False
    noun = " ".join(sheet.lowers[phrase.head : phrase.last])
    return tag_at(sheet.lowers, phrase.head, phrase.last)[0] == PERSON_SG and (
        is_role(noun) or noun in children()
    )


def opens_name(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True if what opens a run of several capitalised words opens a name only."""
    lowers = sheet.lowers
    if GLUED_AGE.fullmatch(lowers[first]):
        return True  # "Nine-year-old Kolo Danda was"
    if first == sentence.first + 1 and lowers[first - 1] in kin().values:
        return True  # "Grandmother Kolo Danda was"
    # "K. P. Danda"
    return last - first > 2 and len(lowers[first]) == 1 and lowers[first + 1] == "."


def is_of_places(sheet: Sheet, first: int, last: int) -> bool:
    """True if all words of a run belong to names of places."""
    for token in range(first, last):
        span = sheet.spans.get(token)
        if span is None or span.tag != PLACE:
            return False
    return True
