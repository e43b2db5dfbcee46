"""Noun phrases for people, around a name: "his 12-year-old son", "a nurse at the clinic"."""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words
from conflict_cli.models import OUTCOMES
from conflict_cli.people.sheets import DATE, GROUP, NAMED, PLACE, Sheet
from conflict_cli.people.words import (
    ENDS,
    GLUED_AGE,
    NOUNS,
    VERBS,
    Kin,
    is_agent,
    kin,
    read_age,
    sex_of,
    tag_at,
    victims,
)
from conflict_cli.text.document import OWNING
from conflict_cli.vocabulary import Sex

ADVERBIAL = tuple(around.ADVERBIAL.split())
FORMER = frozenset(around.FORMER.split())
INDEFINITE_ARTICLES = frozenset(function_words.INDEFINITE_ARTICLES.split())
OF = frozenset(function_words.OF.split())
PARTICIPLES = tuple(around.PARTICIPLES.split())
BEHIND_BARE_AGES = frozenset(around.BEHIND_BARE_AGES.split())
LONGEST = 12  # tokens of a noun phrase
LONGEST_TAIL = 18
AGED = frozenset(around.AGED.split())
PERSON_PL = TAGS["PERSON_PL"]
OPENERS = frozenset(around.OPENERS.split())
DETERMINERS = frozenset(around.DETERMINERS.split())
POSSESSIVES = frozenset(around.POSSESSIVES.split())
COMPOUND = tags_of("THING_SG ACTOR")
PREPOSITIONS = tags_of("PREPOSITION OF TO BY")
# Classes inside a noun phrase without an article.
INSIDE = tags_of("MODIFIER ORDINAL PERSON_SG PERSON_PL ADVERB WORD")
TAIL_ENDS = tags_of(
    "COMMA COLON SEMICOLON DASH OPEN CLOSE QUESTION WHO CLAUSE WAS WERE HAVE MODAL DO HARM_PAST "
    "HARM_INTRANSITIVE REPORTED"
)
STATES = tags_of("HARM_PAST STATE")
JOINED = tags_of("AND OR BUT")


class Phrase(NamedTuple):
    """A noun phrase for people: tokens `first:last`, of which `head:last` is the noun, and what its
    words state.

    `core` is where it begins after its article; `after` is the token after what belongs to it ("…
    at the clinic in Dori").
    """

    first: int
    core: int
    head: int
    last: int
    behind: int
    kin: Kin | None
    several: bool
    age: int | None
    sex: Sex | None


class PhraseDraft:
    """A noun phrase while it is read: tokens `head:last` are its noun so far, `unknown` is the last
    word that may be one.
    """

    __slots__ = ("age", "core", "head", "kin", "last", "several", "sex", "unknown")

    def __init__(self, core: int) -> None:
        self.core = core
        self.head = self.last = self.unknown = -1
        self.kin: Kin | None = None
        self.age: int | None = None
        self.sex: Sex | None = None
        self.several = False

    def take(
        self, lowers: Sequence[str], first: int, last: int, relative: Kin | None, several: bool
    ) -> None:
        """Takes a noun for people as the head, unless another follows."""
        self.head, self.last, self.kin, self.several = first, last, relative, several
        told = (
            relative.sex
            if relative is not None
            else sex_of(" ".join(lowers[first:last])) or sex_of(lowers[last - 1])
        )
        self.sex = told or self.sex

    def step(self, sheet: Sheet, position: int, stop: int) -> int:
        """The token after the word or phrase at a token; the same token if the noun phrase ends
        before it.
        """
        lowers, lower = sheet.lowers, sheet.lowers[position]
        if GLUED_AGE.fullmatch(lower) and (told := read_age(lowers, position, stop)) is not None:
            self.age, self.core = told.years, told.last if position == self.core else self.core
            return told.last
        span = sheet.spans.get(position)
        if span is not None and span.tag == NAMED and sheet.words[position].islower():
            span = None  # a title: "farmer Kolo Danda"
        if span is not None and (span.tag in (NAMED, DATE) or self.head >= 0):
            return position
        tag, length = tag_at(lowers, position, stop)
        related = kin().longest(lowers, position, stop)
        if related is not None and related[0] >= length:
            self.take(lowers, position, position + related[0], related[1], related[1].several)
            return position + related[0]
        if (tag in NOUNS or (tag and lower in victims())) and span is None:
            self.take(
                lowers,
                position,
                position + length,
                None,
                tag == PERSON_PL or (tag not in NOUNS and lower.endswith("s")),
            )
            return position + length
        if span is None and not is_inside(sheet, position, tag, self.head >= 0):
            return position
        self.unknown = position
        self.sex = sex_of(lower) or self.sex
        return max(position + length, span.last if span is not None else 0)


def read_phrase(sheet: Sheet, first: int, stop: int) -> Phrase | None:
    """The noun phrase for people that begins at a token, up to its noun; None if none
    begins there.
    """
    position = first
    while position < stop and sheet.lowers[position] in OPENERS:
        position += 1
    draft = PhraseDraft(position)
    while position < min(stop, first + LONGEST):
        behind = draft.step(sheet, position, stop)
        if behind == position:
            break
        position = behind
    if draft.unknown > draft.head:
        if draft.unknown + 1 != position or not is_agent(sheet.lowers[draft.unknown]):
            return None
        draft.take(sheet.lowers, draft.unknown, position, None, False)
    core, last = draft.core, draft.last
    if draft.head < 0:
        is_aged = draft.age is not None and core == position
        return (
            Phrase(first, core, position, position, position, None, False, draft.age, draft.sex)
            if is_aged
            else None
        )
    return Phrase(
        first, core, draft.head, last, last, draft.kin, draft.several, draft.age, draft.sex
    )


def is_inside(sheet: Sheet, position: int, tag: str, headed: bool) -> bool:
    """True if a token belongs to a noun phrase; after the noun, adverbs, participles and verbs do
    not.
    """
    word, lower = sheet.words[position], sheet.lowers[position]
    if lower in OWNING:
        return True
    if tag in ENDS or lower in DETERMINERS or not word[0].isalnum() or word[0].isdigit():
        return False  # "the blast claimed his" does not open a noun phrase for the fixer
    return not headed or (
        word.islower() and not lower.endswith((*PARTICIPLES, *ADVERBIAL)) and tag in ("", *INSIDE)
    )


def read_tail(sheet: Sheet, phrase: Phrase, stop: int) -> Phrase:
    """The phrase with what belongs to it after its noun: "of three", "at the clinic in Dori",
    "working for the agency".
    """
    lowers = sheet.lowers
    position = phrase.last
    limit = min(stop, position + LONGEST_TAIL)
    if (
        position < limit
        and tag_at(lowers, position, stop)[0] not in PREPOSITIONS
        and not lowers[position].endswith(PARTICIPLES)
    ):
        return phrase
    if (
        phrase.kin is None
        and not phrase.several
        and lowers[position] in OF
        and is_years(sheet, position + 1, stop)
    ):
        age = read_age(lowers, position + 1, stop)
        # "a shepherd of 19"
        return phrase if age is None else phrase._replace(behind=age.last, age=age.years)
    while position < limit:
        span = sheet.spans.get(position)
        if span is not None:
            position = span.last
            continue
        tag, length = tag_at(lowers, position, stop)
        if lowers[position] in AGED or tag in TAIL_ENDS or not sheet.words[position][0].isalnum():
            break
        if tag in JOINED and not is_joined(sheet, position + length, stop):
            break
        position += length
    return phrase._replace(behind=max(phrase.last, min(position, limit)))


def is_years(sheet: Sheet, position: int, stop: int) -> bool:
    """True if a number at a token is an age by itself: "a shepherd of 19,"; not "a leader of 19
    men".
    """
    age = read_age(sheet.lowers, position, stop)
    return age is not None and (
        age.last >= stop
        or not sheet.words[age.last][0].isalnum()
        or sheet.lowers[age.last] in BEHIND_BARE_AGES
    )


def is_joined(sheet: Sheet, position: int, stop: int) -> bool:
    """True if what "and" joins belongs to the same tail: "for the ministry of health and
    education", not "and his wife".
    """
    if position >= stop or sheet.lowers[position] in OPENERS or sheet.words[position][0].isdigit():
        return False
    span = sheet.spans.get(position)
    tag = tag_at(sheet.lowers, position, stop)[0]
    return tag not in NOUNS and tag not in VERBS and (span is None or span.tag in (PLACE, GROUP))


def phrase_before(sheet: Sheet, start: int, stop: int) -> Phrase | None:
    """The noun phrase that ends right before a token: one that an article opens, else the
    longest.
    """
    lowers = sheet.lowers
    best: Phrase | None = None
    first = stop - 1
    while first >= max(start, stop - LONGEST):
        tag = tag_at(lowers, first, first + 1)[0]
        opens = lowers[first] in OPENERS
        if (tag in ENDS and not opens) or not (
            sheet.words[first][0].isalnum() or lowers[first] in OWNING
        ):
            break
        if lowers[first] in OWNING:
            break
        phrase = read_phrase(sheet, first, stop)
        fits = (
            phrase is not None
            and phrase.last == stop
            and (phrase.head < stop or phrase.age is not None)
        )
        if opens:
            best = phrase if fits else best
            if not fits or first == start or lowers[first - 1] not in OPENERS:
                return best
            first -= 1
            continue
        span = sheet.spans.get(first)
        known = bool(
            tag in INSIDE
            or span is not None
            or GLUED_AGE.fullmatch(lowers[first])
            or kin().longest(lowers, first, stop)
        )
        # "team leader"
        known = known or (tag in COMPOUND and best is not None and best.first == first + 1)
        if fits and (known or first + 1 == stop):
            best = phrase
        first -= 1
    return best


def outcome_of_noun(sheet: Sheet, phrase: Phrase) -> str | None:
    """The outcome that a noun phrase states for its people: "the hostage", "two victims", "the dead
    policeman", "a wounded soldier".
    """
    lowers = sheet.lowers
    told = victims().get(lowers[phrase.last - 1])
    if told is not None and (
        told == "kidnapped" or FORMER.isdisjoint(lowers[phrase.first : phrase.last])
    ):
        return told  # a freed hostage was a hostage
    for token in range(phrase.first, phrase.head):
        meaning = lexical_entries().values.get(lowers[token])
        if meaning is not None and meaning.tag in STATES and meaning.type in OUTCOMES:
            return meaning.type
    return None


def behind_states(sheet: Sheet, phrase: Phrase) -> int:
    """The token after the words of harm that open a noun phrase: the noun of "dead policeman"."""
    first = phrase.core
    while (
        first < phrase.head
        and (meaning := lexical_entries().values.get(sheet.lowers[first])) is not None
        and meaning.tag in STATES
    ):
        first += 1
    return first
