"""Names in the sentences that tell of harm: those that an earlier stage found, and others that stand where only somebody is named.

An age behind a word with a capital, a relative before it, or its place in a list of names makes it somebody here.
"""

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from conflict_cli.engine.grammar import LETTERS, letters_of
from conflict_cli.extractors.people.runs import goes_on, read_run, read_title
from conflict_cli.extractors.people.words import LOCATIVE, is_common, is_name_word, is_place_kind, titles, verbs_of_saying
from conflict_cli.people.details import Details, age_behind, read_details
from conflict_cli.people.phrases import NAMED, PLACE, Sheet, phrase_before, read_phrase
from conflict_cli.people.words import is_role, letter_at, plain_words
from conflict_cli.text.document import Sentence

SEPARATORS = frozenset(", and ; & – — also then plus".split())
LONGEST_AGENT = 8  # tokens of "known in the village only as"
LISTED = frozenset(", and ; . ( ) & – — was were are : who aged all both".split())  # what stands behind a name in a list
HARMS = letters_of("HARMED FALLEN DIED STATE NOMINAL BODIES")
QUOTES = frozenset("\"'“”‘’«»")
LINKS = frozenset(("was", "were", "are", "is", ":", "include", "included", "includes", "including"))


class Name(NamedTuple):
    """Tokens of a name: the title `first:core`, the name proper `core:last`; `begin:end` with what is said of the person around it."""

    first: int
    core: int
    last: int
    begin: int
    end: int
    details: Details


def find_names(sheet: Sheet, number: int, known: AbstractSet[str]) -> list[Name]:
    """The people named in a sentence, in order; `known` are the words by which the text has named people before."""
    document = sheet.document
    sentence = document.sentences[number]
    capitals = document.capitals
    inside = capitals[bisect_left(capitals, sentence.first) : bisect_left(capitals, sentence.last)]
    spans = {span.first for token in range(sentence.first, sentence.last) if (span := sheet.spans.get(token)) and span.letter == NAMED}
    found: list[Name] = []
    after = sentence.first
    for position in sorted({*inside, *spans}):
        if position < after:
            continue
        name = read_name(sheet, sentence, position, found, known)
        if name is not None:
            found.append(name)
            after = name.last
        elif (run := sheet.spans.get(position)) is not None:
            after = max(after, run.last if run.letter != PLACE else position + 1)
    return found


def read_name(sheet: Sheet, sentence: Sentence, position: int, found: Sequence[Name], known: AbstractSet[str]) -> Name | None:
    """The name that begins at a token, with what is said of its bearer; None where none does."""
    span = sheet.spans.get(position)
    if span is not None and span.letter == NAMED and span.first == position:
        first, core, last = position, core_of(sheet, sentence, position, span.last), span.last
    elif sheet.blocked[position]:
        return None
    else:
        run = read_run(sheet.document, sentence, position, sheet.blocked, False)
        if run is None or run.first != position or goes_on(sheet.document, sentence, run.last):
            return None
        if not is_somebody(sheet, sentence, run.first, run.last, found, known):
            return None
        first, core, last = position, position, run.last
    last = behind_nickname(sheet, sentence, last)
    details = read_details(sheet, sentence, first, core, last)
    return Name(first, core, last, details.begin, details.end, details)


def behind_nickname(sheet: Sheet, sentence: Sentence, last: int) -> int:
    """The token behind a name that goes on behind what its bearer is called: 'Kolo "The Hook" Danda'."""
    words = sheet.words
    if last + 2 >= sentence.last or words[last] not in QUOTES:
        return last
    close = next((token for token in range(last + 1, min(sentence.last, last + 6)) if words[token] in QUOTES), -1)
    if close < 0 or close + 1 >= sentence.last or not words[last + 1][0].isupper() or sheet.blocked[close + 1]:
        return last
    behind = close + 1
    while behind < sentence.last and is_name_word(words[behind]) and not sheet.blocked[behind] and not is_common(sheet.lowers[behind]):
        behind += 1
    return behind if behind > close + 1 else last


def core_of(sheet: Sheet, sentence: Sentence, first: int, last: int) -> int:
    """Where a name begins behind its title."""
    if sheet.lowers[first] == "the":
        first += 1
    if sheet.lowers[first] not in titles().firsts:
        return first
    title = read_title(sheet.document, sentence, first, sheet.free)
    return title.last if title is not None and title.last < last else first


def is_somebody(sheet: Sheet, sentence: Sentence, first: int, last: int, found: Sequence[Name], known: AbstractSet[str]) -> bool:
    """Whether a run of capitalised words that no stage took for somebody is so where it stands."""
    lowers = sheet.lowers
    before = lowers[first - 1] if first > sentence.first else ""
    behind = lowers[last] if last < sentence.last else "."
    if before in LOCATIVE or behind in verbs_of_saying():
        return False
    if age_behind(sheet, last, sentence.last) is not None:
        return True
    is_place = any((span := sheet.spans.get(token)) is not None and span.letter == PLACE for token in range(first, last))
    if is_place:
        return is_kin_before(sheet, sentence, first, last)
    if is_kin_before(sheet, sentence, first, last) or is_called(sheet, sentence, first) or is_described(sheet, sentence, last):
        return True
    if behind not in LISTED and not is_after_role(sheet, sentence, first):
        return last - first == 1 and lowers[first] in known and not before[:1].isupper()
    if is_after_role(sheet, sentence, first) or is_listed(sheet, first, found):
        return True
    if last - first == 1 and lowers[first] in known:
        return True
    return (
        last - first > 1
        and before in LINKS
        and any(letter_at(lowers, token, first)[0] in HARMS for token in range(sentence.first, first - 1))
    )


def is_kin_before(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a relative stands before a name: "her son Bilal", "his wife, Layla, …", "their daughters Sara and …"."""
    phrase = phrase_before(sheet, sentence.first, first)
    if phrase is not None and phrase.kin is not None:
        return True
    if first - 1 <= sentence.first or sheet.lowers[first - 1] != "," or (last < sentence.last and sheet.lowers[last] not in LISTED):
        return False
    phrase = phrase_before(sheet, sentence.first, first - 1)
    return phrase is not None and phrase.kin is not None


def is_described(sheet: Sheet, sentence: Sentence, last: int) -> bool:
    """Whether a noun for one person stands in apposition behind a name: "Kolo, a driver from Dori, …"; not "Dori, a town"."""
    if last + 2 >= sentence.last or sheet.lowers[last] != "," or sheet.lowers[last + 1] not in ("a", "an", "his", "her", "their"):
        return False
    phrase = read_phrase(sheet, last + 1, sentence.last)
    if phrase is None or phrase.several or phrase.head >= phrase.last:
        return False
    return letter_at(sheet.lowers, phrase.head, phrase.last)[0] == MAN


def is_after_role(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """Whether what somebody is stands right before a name: "the teacher Kolo"."""
    if first == sentence.first or not sheet.words[first - 1].islower():
        return False
    phrase = phrase_before(sheet, sentence.first, first)
    return phrase is not None and phrase.head < phrase.last and phrase.kin is None and is_role(" ".join(sheet.lowers[phrase.head : first]))


def is_called(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """Whether a name is what somebody is called: "a driver named Kolo"; not "a village named Kolo"."""
    for length in (2, 1):
        begin = first - length
        if length == 2 and sheet.lowers[first - 1] == "as":
            begin = max(
                range(max(sentence.first, first - LONGEST_AGENT), first - 1),
                key=lambda token: (lowers_known(sheet, token), token),
                default=begin,
            )
            if lowers_known(sheet, begin):
                return not any(is_place_kind(lower) for lower in sheet.lowers[max(sentence.first, begin - 3) : begin])
            begin = first - length
        if begin <= sentence.first or " ".join(sheet.lowers[begin:first]) not in plain_words()["CALLED"]:
            continue
        return not any(is_place_kind(lower) for lower in sheet.lowers[max(sentence.first, begin - 3) : begin])
    return False


def lowers_known(sheet: Sheet, token: int) -> bool:
    """Whether a token is "known", "identified" or another word that "as" and a name follow."""
    return f"{sheet.lowers[token]} as" in plain_words()["CALLED"]


def is_listed(sheet: Sheet, first: int, found: Sequence[Name]) -> bool:
    """Whether a name goes on with a list of names."""
    return bool(found) and 0 < first - found[-1].end < 4 and all(lower in SEPARATORS for lower in sheet.lowers[found[-1].end : first])


MAN = LETTERS["MAN"]
