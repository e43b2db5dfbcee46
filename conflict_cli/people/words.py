"""Meanings of the words around a name: kin, sex, role, age."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.engine.phrases import Phrases, inflect, read_entries, read_labels, read_phrases
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.extractors.numbers.words import vocabulary
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import people
from conflict_cli.models import OUTCOMES
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.vocabulary import Outcome, PersonOutcome, Sex, check_word, words_of

HIS = frozenset(people.HIS.split())
MAN_ENDINGS = tuple(around.MAN_ENDINGS.split())
OLD = around.OLD.strip()
WOMAN_ENDINGS = tuple(around.WOMAN_ENDINGS.split())
PERSON_OUTCOMES: tuple[PersonOutcome, ...] = words_of(PersonOutcome)
SEXES: tuple[Sex, ...] = words_of(Sex)
AGENTS = frozenset(people.AGENTS.split())
APART = frozenset(people.APART.split())
BEFORE_AGES = frozenset(people.BEFORE_AGES.split())
BODY_PARTS = frozenset(people.BODY_PARTS.split())
CALLED = frozenset(read_phrases(people.CALLED))
CUT_OFF = frozenset(people.CUT_OFF.split())
HOLDERS = frozenset(people.HOLDERS.split())
HOLDING = frozenset(people.HOLDING.split())
NO_CUES = frozenset(people.NO_CUES.split())
NO_MAN = frozenset(people.NO_MAN.split())
SINGULAR = frozenset(people.SINGULAR.split())
SPLINTERS = frozenset(people.SPLINTERS.split())
STATE = frozenset(people.STATE.split())
SUSPECTS = frozenset(read_phrases(people.SUSPECTS))
TAKERS = frozenset(read_phrases(people.TAKERS))
TAKING = frozenset(people.TAKING.split())
YEARS = frozenset(read_phrases(people.YEARS))
SHORT_UNITS = frozenset(around.SHORT_UNITS.split())
SHORTEST_CUE = 3  # letters
OLDEST = 120  # years
PERSON_SG, PERSON_PL = TAGS["PERSON_SG"], TAGS["PERSON_PL"]
NOUNS = frozenset((PERSON_SG, PERSON_PL))
# The classes that end a noun phrase: verbs, prepositions, marks.
ENDS = tags_of(
    "COMMA COLON SEMICOLON DASH OPEN CLOSE QUESTION PREPOSITION BY TO OF WAS WERE HAVE MODAL DO "
    "NOT WHO CLAUSE AND OR BUT HARM_PAST HARM_BASE HARM_GERUND HARM_INTRANSITIVE "
    "HARM_INTRANSITIVE_BASE DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE REPORTED PLANNED HE THEM "
    "INCLUDING ALONG ADDITION LEFT RECOVERED"
)
VERBS = tags_of("WAS WERE HAVE MODAL HARM_PAST HARM_INTRANSITIVE DO")
GLUED_AGE = compile_wording(
    r"(\d{1,3})-?(UNITS_OF_AGES)(?:-OLD)?|([a-z]+(?:-[a-z]+)?)-(UNITS_OF_AGES)-OLD",
    around,
    examples=("34-year-old", "34-year", "ten-year-old", "8month"),  # "34-year" before "old"
    counter_examples=("34-hour", "ten-year"),
)
HALVES = "½¼¾"


class Kin(NamedTuple):
    """A word for relatives: the sex that it states, None without one, and true for a plural."""

    sex: Sex | None
    several: bool


@cached_at_build
def kin() -> Phrases[Kin]:
    """Relatives by their noun."""
    found: dict[str, Kin] = {}
    for entry in read_entries(people.KIN):
        stated, plural = (*entry.attributes, "", "")[:2]
        sex = check_word(stated, SEXES, entry.phrase) if stated else None
        found[entry.phrase] = Kin(sex, False)
        found[plural or inflect(entry.phrase)] = Kin(sex, True)
    return Phrases(found)


@cached_at_build
def _sexes() -> dict[str, Sex]:
    """The sex that a noun or an adjective for people states, by its singular and plural."""
    found = read_labels(people.SEXED, SEXES) | read_labels(people.SEXED_ADJECTIVES, SEXES)
    found |= {inflect(noun): sex for noun, sex in list(found.items())}
    return found | {noun: told.sex for noun, told in kin().values.items() if told.sex}


@cached_at_build
def sexed_titles() -> dict[str, Sex]:
    """The sex by title."""
    return read_labels(people.SEXED_TITLES, SEXES)


@cached_at_build
def pronouns() -> dict[str, Sex]:
    """The sex by pronoun of one person."""
    return read_labels(people.PRONOUNS, SEXES)


@cached_at_build
def children() -> frozenset[str]:
    """Nouns for one who is no adult."""
    return frozenset(people.CHILDREN.split())


@cached_at_build
def fallen() -> dict[str, Outcome]:
    """The outcome by a word for people who were harmed."""
    return read_labels(people.FALLEN, OUTCOMES)


@cached_at_build
def victims() -> dict[str, Outcome]:
    """The outcome by a noun for somebody who was harmed, singular and plural."""
    found = read_labels(people.VICTIMS, OUTCOMES)
    return found | {inflect(noun): outcome for noun, outcome in list(found.items())}


@cached_at_build
def _no_roles() -> frozenset[str]:
    nouns = [entry.phrase for entry in read_entries(people.NO_ROLES)]
    return frozenset([*nouns, *map(inflect, nouns)])


@cached_at_build
def numbers_of_groups() -> Phrases[int]:
    """The number of people named before that a word means, 0 for any number."""
    return Phrases(
        {entry.phrase: int(entry.attributes[0]) for entry in read_entries(people.GROUPS)}
    )


@cached_at_build
def relatives() -> dict[str, frozenset[str]]:
    """The relation of a person to a relative, by the relative."""
    return {
        entry.phrase: frozenset(entry.attributes[0].split())
        for entry in read_entries(people.RELATIVES)
    }


@cached_at_build
def cues() -> frozenset[str]:
    """The words of which a sentence needs one to state the harm of a named person without
    a toll.
    """
    blocks = (people.LEADS, people.DONE, people.DEEDS, people.UNSEEN, people.LOSSES, people.FALLEN)
    found = {
        word for block in blocks for entry in read_entries(block) for word in entry.phrase.split()
    }
    blocks = (
        people.HITS,
        people.TAKING,
        people.SPLINTERS,
        people.HURTS,
        people.SENSES,
        people.CONDITIONS,
    )
    plain = {
        word for block in blocks for entry in read_entries(block) for word in entry.phrase.split()
    }
    return (telling() | {word for word in found | plain if len(word) > SHORTEST_CUE}) - NO_CUES


@cached_at_build
def telling() -> frozenset[str]:
    """The words that open a sentence to outcomes by its clauses: verbs of taking and words of the
    frames.
    """
    framed = {
        word
        for entry in read_entries(people.FRAMES)
        for word in entry.phrase.split()
        if word.isalpha() and len(word) > SHORTEST_CUE
    }
    return frozenset(framed) | TAKING | SPLINTERS | HOLDERS | CUT_OFF | falling()


@cached_at_build
def falling() -> frozenset[str]:
    """Verbs for the death of a soldier."""
    return frozenset(around.FELL.split()) | frozenset(around.FALL.split())


def sex_of(noun: str) -> Sex | None:
    """The sex that a noun for people states, None if it states none.

    >>> [sex_of(noun) for noun in ("policewoman", "fisherman", "son", "teacher", "chairman",
    ...     "schoolgirls")]
    ['female', 'male', 'male', None, None, 'female']
    """
    sex = _sexes().get(noun)
    if sex is None and noun.endswith(WOMAN_ENDINGS):
        return "female"
    if sex is None and noun.endswith(MAN_ENDINGS) and noun not in NO_MAN:
        meaning = lexical_entries().values.get(noun)
        return "male" if meaning is not None and meaning.tag in NOUNS else None
    return sex


def is_role(noun: str) -> bool:
    """True if a noun for people is a role."""
    return noun not in _no_roles() and noun not in kin().values


def is_agent(lower: str) -> bool:
    """True if a word of no lexicon has the form of a noun for who does something: "compositor",
    "net-maker".
    """
    first, _, last = lower.rpartition("-")
    is_word = last.isalpha() and (not first or first.isalpha()) and len(lower) > 5
    return is_word and last.endswith(tuple(AGENTS)) and lower not in lexical_entries().values


def tag_at(lowers: Sequence[str], position: int, stop: int) -> tuple[str, int]:
    """The class of the longest phrase at a token, "" for a word of no lexicon, and its tokens."""
    found = lexical_entries().longest(lowers, position, stop)
    return (found[1].tag, found[0]) if found is not None else ("", 1)


def read_glued(
    lowers: Sequence[str], position: int, stop: int, glued: re.Match[str]
) -> "Age | None":
    """An age in one word with its unit: "34-year-old", "ten-year-old"; "34-year" needs "old" after
    it.
    """
    is_old = lowers[position].endswith(OLD)
    if not is_old and lowers[position + 1 : min(stop, position + 2)] != [OLD]:
        return None
    number = (
        int(glued[1])
        if glued[1]
        else sum(vocabulary().cardinals.get(part, OLDEST + 1) for part in glued[3].split("-"))
    )
    unit = glued[2] or glued[4]
    if number <= OLDEST:
        return Age(number if unit not in SHORT_UNITS else 0, position + 2 - is_old)
    return None


class Age(NamedTuple):
    """Years, and the token after the words for them."""

    years: int
    last: int


def read_age(lowers: Sequence[str], position: int, stop: int) -> Age | None:
    """An age at a token: "34", "aged 34", "34 years old", "34-year-old", "8-month-old".

    >>> texts = ("aged about 34 .", "8-month-old boy", "34 years old", "1997")
    >>> [read_age(text.split(), 0, len(text.split())) for text in texts]
    [Age(years=34, last=3), Age(years=0, last=1), Age(years=34, last=3), None]
    """
    while position < stop and lowers[position] in BEFORE_AGES:
        position += 1
    if position >= stop:
        return None
    glued = GLUED_AGE.fullmatch(lowers[position])
    if glued is not None:
        return read_glued(lowers, position, stop, glued)
    bare = lowers[position].rstrip(HALVES)
    is_written = bare.isdecimal() and bare.isascii() and len(bare) < 4
    years = int(bare) if is_written else vocabulary().cardinals.get(lowers[position], OLDEST + 1)
    if not 0 <= years <= OLDEST:
        return None
    last = position + 1
    if last < stop and lowers[last] in SHORT_UNITS:
        return Age(0, last + 1 + (lowers[last + 1 : last + 2] == [OLD]))
    for length in (3, 2, 1):
        if last + length <= stop and " ".join(lowers[last : last + length]) in YEARS:
            return Age(years, last + length)
    return Age(years, last) if years else None
