"""Details of a person around the name: age, role, relatives, and sex as the words state it."""

from conflict_cli.engine.grammar import tags_of
from conflict_cli.extractors.people.words import is_name_word
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.ages import WHO_WAS, age_behind, age_of_being
from conflict_cli.people.bearers import Details
from conflict_cli.people.brackets import read_brackets
from conflict_cli.people.clauses import behind_clause
from conflict_cli.people.nouns import head_of, owned_noun, phrase_with_tail, unknown_noun
from conflict_cli.people.phrases import (
    INDEFINITE_ARTICLES,
    OPENERS,
    POSSESSIVES,
    Phrase,
    phrase_before,
    read_phrase,
    read_tail,
)
from conflict_cli.people.sheets import GROUP, NAMED, PLACE, Sheet
from conflict_cli.people.words import NOUNS, kin, read_age, sex_of, sexed_titles, tag_at
from conflict_cli.text.document import OWNING, Sentence

BEFORE_ORIGINS = frozenset(around.BEFORE_ORIGINS.split())
NO_TITLES = frozenset(people.NO_TITLES.split())
AND = frozenset(function_words.AND.split())
BEFORE_TOWNS = frozenset(around.BEFORE_TOWNS.split())
BEHIND_ROLES = frozenset(around.BEHIND_ROLES.split())
JOINING = frozenset(around.JOINING.split())
THE = frozenset(function_words.THE.split())
WAS = frozenset(around.WAS.split())
WHO = frozenset(function_words.WHO.split())
WHOSE = frozenset(function_words.WHOSE.split())
LONGEST_BRACKETS = 16  # tokens
CLOSING = frozenset(around.CLOSING.split())
SAID = tags_of("REPORTED")


def read_details(sheet: Sheet, sentence: Sentence, first: int, core: int, last: int) -> Details:
    """The details of a name's bearer right before and after it."""
    details = Details(first, last)
    if core > first:
        read_title(sheet, sentence, first, core, details)
    read_before(sheet, sentence, details.begin, last, details)
    read_behind(sheet, sentence, last, details)
    if details.age is None:
        details.age = age_of_being(sheet, sentence, details.end)
    read_being(sheet, sentence, details)
    return details


def read_being(sheet: Sheet, sentence: Sentence, details: Details) -> None:
    """ "Kolo Danda was a teacher", "Kolo Danda, who …, was a teacher"; it does not become part of
    the name.
    """
    position = behind_clause(sheet, sentence, details.end)
    if (
        position + 2 >= sentence.last
        or sheet.lowers[position] not in WAS
        or sheet.lowers[position + 1] not in INDEFINITE_ARTICLES
    ):
        return
    phrase = read_phrase(sheet, position + 1, sentence.last)
    if phrase is not None and not phrase.several and phrase.kin is None:
        details.take(phrase, sheet)


def read_title(sheet: Sheet, sentence: Sentence, first: int, core: int, details: Details) -> None:
    """ "Mr Danda", "Lance Corporal Kolo Danda", "freelance journalist Kolo Danda"; words before
    honours are a role.
    """
    if sheet.lowers[first] in THE:
        first += 1
    lower = sheet.lowers[first]
    if "-" in lower and (age := read_age(sheet.lowers, first, core)) is not None:
        details.age, first = age.years, first + 1
    elif "-of-" in lower:  # "Mother-of-three"
        details.sex, first = sex_of(lower.partition("-")[0]), first + 1
    if first >= core:
        return
    phrase = phrase_before(sheet, sentence.first, core)
    if (
        phrase is not None
        and not phrase.several
        and phrase.first < first
        and (phrase.kin is None or is_opened(sheet, phrase, sentence))
    ):
        details.begin = owner_of(sheet, sentence, phrase.first)
        details.take(phrase, sheet)
        return
    last = core
    for token in range(first, core):
        details.sex = details.sex or sexed_titles().get(sheet.lowers[token])
    while last > first and (sheet.lowers[last - 1] in NO_TITLES or sheet.lowers[last - 1] == "."):
        last -= 1
    if last > first and " ".join(sheet.lowers[first:last]) not in NO_TITLES:
        details.roles.append((first, last + (last < core and sheet.lowers[last] == ".")))


def read_before(sheet: Sheet, sentence: Sentence, first: int, last: int, details: Details) -> None:
    """ "his wife Layla", "the teacher Kolo", "their son, Kolo,", "the mayor of Dori, Kolo,"."""
    if first == sentence.first:
        return
    phrase = phrase_before(sheet, sentence.first, first)
    behind = first
    closed = (
        last >= sentence.last or not sheet.words[last][0].isalnum() or sheet.lowers[last] in CLOSING
    )
    if phrase is None and sheet.lowers[first - 1] == "," and first - 2 >= sentence.first and closed:
        phrase = phrase_before(sheet, sentence.first, first - 1)
        if phrase is None or not is_opened(sheet, phrase, sentence):
            phrase = phrase_with_tail(sheet, sentence, first - 1)
        phrase = phrase or owned_noun(sheet, sentence, first - 1)
        phrase = head_of(sheet, sentence, phrase) or phrase
    if phrase is None or behind - phrase.first > LONGEST_BRACKETS:
        return
    details.begin = owner_of(sheet, sentence, phrase.first)
    if phrase.kin is not None and is_pair(sheet, sentence, phrase.first):
        return
    if phrase.several:
        details.several = phrase
    else:
        details.take(phrase, sheet)


def is_pair(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """True if two relatives come before two names: "mother and daughter Besa and Sara Danda"."""
    return (
        first - 2 >= sentence.first
        and sheet.lowers[first - 1] in AND
        and sheet.lowers[first - 2] in kin().values
    )


def is_opened(sheet: Sheet, phrase: Phrase, sentence: Sentence) -> bool:
    """True if an article or an owner opens a noun phrase, or a sentence begins with it."""
    return (
        sheet.lowers[phrase.first] in OPENERS
        or phrase.first == sentence.first
        or (phrase.first > sentence.first and sheet.lowers[phrase.first - 1] in OWNING)
    )


def owner_of(sheet: Sheet, sentence: Sentence, first: int) -> int:
    """The first token of the owner before a noun phrase: "the mayor's brother", "Danda's niece";
    else the phrase's own token.
    """
    if first - 2 < sentence.first or sheet.lowers[first - 1] not in OWNING:
        return first
    begin = first - 2
    span = sheet.spans.get(begin)
    if span is not None:
        return span.first
    opened = next(
        (
            token
            for token in range(begin, max(sentence.first, begin - 3) - 1, -1)
            if sheet.lowers[token] in OPENERS
        ),
        -1,
    )
    return opened if opened >= 0 else begin


def read_behind(sheet: Sheet, sentence: Sentence, position: int, details: Details) -> None:
    """Ages, roles, relatives and origins after a name, as long as one follows another."""
    stop = sentence.last
    while position < stop:
        behind = read_piece(sheet, position, stop, details)
        if behind <= position:
            break
        position = behind
    details.end = position


def read_piece(sheet: Sheet, position: int, stop: int, details: Details) -> int:
    """Reads one apposition after a name; the token after it, or the same token without one."""
    lowers = sheet.lowers
    opened = lowers[position]
    age = age_behind(sheet, position, stop) if details.age is None else None
    if (
        opened.isdecimal()
        and position + 1 < stop
        and lowers[position + 1] in ("(", ",")
        and details.age is None
    ):
        bare = read_age(lowers, position, stop)  # "Kolo Danda 9 (dead)"
        details.age = None if bare is None else bare.years
        return position if bare is None else bare.last
    if opened == "(":
        close = next(
            (
                token
                for token in range(position + 1, min(stop, position + LONGEST_BRACKETS))
                if lowers[token] == ")"
            ),
            -1,
        )
        return read_brackets(sheet, position, close, details) if close > 0 else position
    if age is not None:
        details.age = age.years
        details.closed = opened == ","
        glued = lowers[age.last - 1].endswith("old") and "-" in lowers[age.last - 1]
        if (
            glued
            and opened == ","
            and (phrase := read_phrase(sheet, position + 1, stop)) is not None
            and phrase.last > age.last
        ):
            details.take(phrase, sheet)
            return read_tail(sheet, phrase, stop).behind
        return age.last
    return read_description(sheet, position, stop, details)


def read_description(sheet: Sheet, position: int, stop: int, details: Details) -> int:
    """Reads an apposition without an age: an origin, a role or a relative; the token after it."""
    lowers = sheet.lowers
    opened, behind = lowers[position], lowers[position + 1] if position + 1 < stop else ""
    if opened in BEFORE_ORIGINS and behind:
        return read_origin(sheet, position + 1, stop, position)
    if (
        opened in AND
        and (details.roles or details.closed)
        and behind
        and behind not in OPENERS
        and not starts_name(sheet, position + 1)
    ):
        return taken(sheet, read_phrase(sheet, position + 1, stop), stop, details, position)
    if opened != "," or not behind:
        return position
    if behind in BEFORE_ORIGINS and position + 2 < stop:
        return read_origin(sheet, position + 2, stop, position)
    if (
        behind in WHO
        and position + 3 < stop
        and lowers[position + 2] in WHO_WAS
        and lowers[position + 3] in OPENERS
    ):
        return taken(sheet, read_phrase(sheet, position + 3, stop), stop, details, position)
    if behind in WHOSE:
        return position
    phrase = read_phrase(sheet, position + 1, stop)
    end = taken(
        sheet, phrase or unknown_noun(sheet, position + 1, stop, details), stop, details, position
    )
    details.closed = details.closed or end > position
    return end


def taken(sheet: Sheet, phrase: Phrase | None, stop: int, details: Details, position: int) -> int:
    """Takes a phrase in apposition; the token after it, `position` if it is not one."""
    if phrase is None or phrase.several:
        return position
    whole = read_tail(sheet, phrase, stop)
    bare = sheet.lowers[phrase.first] not in OPENERS
    if starts_name(sheet, whole.last) and phrase.last == whole.behind:
        return position  # "…, his wife Layla": for the next name
    if bare and phrase.head == phrase.last:
        return position
    following = sheet.lowers[whole.behind] if whole.behind < stop else "."
    if sheet.lowers[phrase.first] in POSSESSIVES and is_item(sheet, whole.behind, stop):
        return position  # "…, his mother and his son, Layla"
    if (
        following == ","
        and starts_name(sheet, whole.behind + 1)
        and sheet.lowers[phrase.first] in POSSESSIVES
    ):
        return position  # "…, his wife, Layla, …"
    if bare and following in BEHIND_ROLES:
        return position  # "Kolo, police were"
    if (
        following in AND
        and not sheet.words[min(whole.behind + 1, stop - 1)][0].isupper()
        and sheet.lowers[phrase.first] in INDEFINITE_ARTICLES
    ):
        inner = tag_at(sheet.lowers, whole.behind + 1, stop)[0]
        if sheet.lowers[whole.behind + 1] in OPENERS - POSSESSIVES and inner not in NOUNS:
            return position  # "killed Kolo, a nurse and two guards": a list
    if tag_at(sheet.lowers, whole.behind, stop)[0] in SAID and bare:
        return position
    details.take(whole, sheet)
    return whole.behind


def is_item(sheet: Sheet, position: int, stop: int) -> bool:
    """True if a relative is one of several in a list: the next follows."""
    behind = position + 1 + (sheet.lowers[position] == "," and sheet.lowers[position + 1] in AND)
    return (
        position + 1 < stop
        and sheet.lowers[position] in JOINING
        and sheet.lowers[behind] in OPENERS
    )


def read_origin(sheet: Sheet, position: int, stop: int, back: int) -> int:
    """The token after the place of an origin: "from the village of Dori, Kaya"; `back` without a
    place.
    """
    limit = min(stop, position + 6)
    while position < limit:
        span = sheet.spans.get(position)
        if span is not None and span.tag in (PLACE, GROUP):
            behind = span.last
            while (
                behind < stop
                and sheet.words[behind][0].isupper()
                and sheet.spans.get(behind) is None
            ):
                behind += 1  # "of Al Quds TV"
            inner = (
                sheet.spans.get(behind + 1)
                if behind + 1 < stop and sheet.lowers[behind] == ","
                else None
            )
            return inner.last if inner is not None and inner.tag == PLACE else behind
        if is_name_word(sheet.words[position]) or sheet.lowers[position] not in BEFORE_TOWNS:
            break
        position += 1
    if position < stop and position == limit:
        return back
    begin = position
    while position < stop and is_name_word(sheet.words[position]) and not sheet.blocked[position]:
        position += 1
    return position if position > begin else back


def starts_name(sheet: Sheet, position: int) -> bool:
    """True if a name may begin at a token."""
    if position >= len(sheet.words):
        return False
    span = sheet.spans.get(position)
    return (span is not None and span.tag == NAMED) or (
        span is None and is_name_word(sheet.words[position])
    )
