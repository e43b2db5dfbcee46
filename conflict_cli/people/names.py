"""Names in the sentences of a text: those that an earlier stage found, and others in positions
where only people are named.
"""

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from conflict_cli.extractors.people.runs import goes_on, is_title_case, read_run, read_title
from conflict_cli.extractors.people.words import (
    NO_PART,
    is_common,
    is_name_word,
    part_of_name,
    titles,
)
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words
from conflict_cli.people.ages import age_behind
from conflict_cli.people.details import read_details
from conflict_cli.people.evidence import (
    is_described,
    is_given,
    is_kin_before,
    is_somebody,
    is_thing,
)
from conflict_cli.people.leads import outcome_ahead
from conflict_cli.people.sheets import GROUP, NAMED, PLACE, Sheet
from conflict_cli.people.told import Name
from conflict_cli.people.words import GLUED_AGE
from conflict_cli.text.document import Sentence

THE = frozenset(function_words.THE.split())
WHO = frozenset(around.WHO.split())
QUOTES = frozenset("\"'“”‘’«»")
LONGEST_NICKNAME = 5
SHORTEST_NAME = 3  # letters before an initial


def find_names(sheet: Sheet, number: int, known: AbstractSet[str]) -> list[Name]:
    """The people named in a sentence, in order; `known` are the words of the names before."""
    document = sheet.document
    sentence = document.sentences[number]
    capitals = document.capitals
    inside = capitals[bisect_left(capitals, sentence.first) : bisect_left(capitals, sentence.last)]
    spans = sheet.named[
        bisect_left(sheet.named, sentence.first) : bisect_left(sheet.named, sentence.last)
    ]
    title_case = is_title_case(document, sentence)
    found: list[Name] = []
    known = set(known)
    after = sentence.first
    for position in sorted({*inside, *spans}):
        if position < after:
            continue
        name = read_name(sheet, sentence, position, found, known, title_case)
        if name is not None:
            found.append(name)
            known |= {sheet.lowers[name.core], sheet.lowers[name.last - 1]}
            after = name.last
        elif (run := sheet.spans.get(position)) is not None:
            after = max(after, run.last if run.tag != PLACE else position + 1)
    return found


def read_name(
    sheet: Sheet,
    sentence: Sentence,
    position: int,
    found: Sequence[Name],
    known: AbstractSet[str],
    title_case: bool,
) -> Name | None:
    """The name that begins at a token, with the details of its bearer; None if none begins
    there.
    """
    span = sheet.spans.get(position)
    first = core = position
    if span is not None and span.tag == NAMED and span.first == position:
        if is_thing(sheet, sentence, position):
            return None
        core = core_of(sheet, sentence, position, span.last)
        last = behind_nickname(sheet, sentence, span.last)
    elif span is not None and span.tag == GROUP:
        if span.last != position + 1 or not is_given(sheet, position):
            return None
        last = position + 1 + is_namesake(sheet, sentence, position)
        if last == position + 1 and not is_kin_before(sheet, sentence, position, last):
            return None  # "his wife, Amal, …" is not a movement
    elif sheet.blocked[position]:
        return None
    else:
        last = end_of_capitalised(sheet, sentence, position, title_case)
        if last <= 0:
            return None
        if goes_on(sheet.document, sentence, last) or not is_somebody(
            sheet, sentence, position, last, found, known
        ):
            return None
        core += position + 1 < last and is_no_name(sheet.lowers[position])
    details = read_details(sheet, sentence, first, core, last)
    return Name(first, core, last, details.begin, details.end, details)


def end_of_capitalised(sheet: Sheet, sentence: Sentence, position: int, title_case: bool) -> int:
    """The token after capitalised words that may be a name; no positive number for none."""
    run = read_run(sheet.document, sentence, position, sheet.blocked, title_case)
    if run is not None and run.first == position:
        last = behind_nickname(sheet, sentence, run.last)
        return last + (last == position + 1 and is_namesake(sheet, sentence, position))
    if is_namesake(sheet, sentence, position):
        return position + 2
    return behind_initial(sheet, sentence, position)


def is_namesake(sheet: Sheet, sentence: Sentence, position: int) -> bool:
    """True if somebody has the name of a place, a people or a movement: "Sofia Danda, 12", "the
    body of Kolo Baloch".
    """
    behind = position + 2
    if (
        behind >= sentence.last
        or not is_name_word(sheet.words[position])
        or not is_name_word(sheet.words[position + 1])
    ):
        return False
    if sheet.blocked[position + 1] or is_name_word(sheet.words[behind]):
        return False
    if age_behind(sheet, behind, sentence.last) is not None:
        return True
    return is_given(sheet, position) and (
        bool(outcome_ahead(sheet, sentence, position))
        or is_described(sheet, sentence, behind)
        or is_who(sheet, behind)
    )


def behind_initial(sheet: Sheet, sentence: Sentence, position: int) -> int:
    """The token after a name with only the initial of the surname: "Bohdan S., 31", "Mabinty S., a
    trader"; 0 for any other words.
    """
    words, stop = sheet.words, position + 3
    if (
        stop >= sentence.last
        or words[stop - 1] != "."
        or len(words[position]) < SHORTEST_NAME
        or part_of_name(words[position]) in (NO_PART, "initial")
    ):
        return 0
    is_initial = len(words[position + 1]) == 1 and words[position + 1].isupper()
    return (
        stop
        if is_initial
        and not words[stop][0].isalnum()
        and not any(sheet.blocked[position : position + 2])
        else 0
    )


def is_who(sheet: Sheet, position: int) -> bool:
    """True if a clause about people follows: ", who was"."""
    return sheet.lowers[position] == "," and sheet.lowers[position + 1] in WHO


def behind_nickname(sheet: Sheet, sentence: Sentence, last: int) -> int:
    """The token after a name that continues after a nickname: 'Kolo "The Hook" Danda'."""
    words = sheet.words
    if last + 2 >= sentence.last or words[last] not in QUOTES or not words[last + 1][0].isupper():
        return last
    near = range(last + 1, min(sentence.last, last + LONGEST_NICKNAME))
    close = next((token for token in near if words[token] in QUOTES), -1)
    behind = close + 1
    if close < 0:
        return last
    while (
        behind < sentence.last
        and is_name_word(words[behind])
        and not sheet.blocked[behind]
        and not is_common(sheet.lowers[behind])
    ):
        behind += 1
    return behind if behind > close + 1 else last


def is_no_name(lower: str) -> bool:
    """True if a word at the head of a sentence only describes the person named after it:
    "Ten-year-old", "Mother-of-three".
    """
    return "-of-" in lower or GLUED_AGE.fullmatch(lower) is not None


def core_of(sheet: Sheet, sentence: Sentence, first: int, last: int) -> int:
    """The first token of a name after its title; "Amir" before one word is a name."""
    first += sheet.lowers[first] in THE
    first += first + 1 < last and is_no_name(sheet.lowers[first])
    if sheet.lowers[first] not in titles().firsts:
        return first
    title = read_title(sheet.document, sentence, first, sheet.free)
    if title is None or title.last >= last:
        return first
    if title.last == last - 1 and title.last - first == 1 and is_given(sheet, first):
        return first
    return title.last
