"""Words in and around names of people: titles, known names, particles, and words that no name
has.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from conflict_cli.engine.grammar import TAGS
from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.lexical import adjective_nouns, lexical_entries
from conflict_cli.extractors.places.knowledge import known_names
from conflict_cli.lexicon import date_words, names, person_names, speakers
from conflict_cli.lexicon.groups import forms as groups_forms
from conflict_cli.lexicon.places import words as places
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Tokens
from conflict_cli.text.folding import strip_accents

LOCATIVE = frozenset(person_names.LOCATIVE.split())
ROMAN = frozenset("II III IV VI VII VIII IX XI XII XIV XVI".split())
TITLED = frozenset(person_names.TITLED.split())
HONORIFIC = frozenset(person_names.HONORIFIC.split())
NOT_SAID = frozenset(person_names.NOT_SAID.split())
MONTHS = frozenset(date_words.MONTHS.split()) - frozenset(person_names.MONTH_NAMES.split())
TAILS = frozenset(person_names.TAILS.split())
PLACE_OPENINGS = frozenset(person_names.PLACE_OPENINGS.split())
SHORT_TITLES = frozenset(person_names.SHORT_TITLES.split())
NO_PERSON = ("THING_SG", "THING_PL", "ACTOR", "WEAPON", "NOMINAL", "OBJECT")


class Titles(NamedTuple):
    """Victim types by title, the length of the longest title by its first word, and the titles that
    are often in lower case.
    """

    types: dict[str, str]
    firsts: dict[str, int]
    written_small: frozenset[str]


@cached_at_build
def titles() -> Titles:
    """The titles, without full stops."""
    types = {entry.phrase: entry.attributes[0] for entry in read_entries(names.TITLES)}
    firsts: dict[str, int] = {}
    for phrase in types:
        first, *rest = phrase.split()
        firsts[first] = max(firsts.get(first, 0), len(rest) + 1)
    # "u" and "ms" are no titles in lower case; ranks and offices are ("commander Shamil").
    return Titles(
        types,
        firsts,
        frozenset(phrase for phrase in types if len(phrase) > 4 or phrase in SHORT_TITLES),
    )


@cached_at_build
def _surnames() -> frozenset[str]:
    return frozenset(names.SURNAMES.split())


def is_surname(word: str) -> bool:
    """True if a word is a known surname, or ends as only surnames do; it may be a given name
    too.
    """
    return word.lower() in _surnames() or kind_of_name(word) == "surname"


def is_given_name(lower: str) -> bool:
    """True if a word in lower case is a known given name."""
    return _kinds_of_names().get(lower) == "given"


@cached_at_build
def _kinds_of_names() -> dict[str, str]:
    kinds = dict.fromkeys(names.SURNAMES.split(), "surname")
    kinds.update(dict.fromkeys(names.WEAK_NAMES.split(), "weak"))
    kinds.update(dict.fromkeys(names.GIVEN_NAMES.split(), "given"))
    return kinds


PARTICLES = frozenset(names.PARTICLES.split())
NAME_PARTICLES = frozenset(person_names.NAME_PARTICLES.split())
ENDINGS = tuple(names.NAME_ENDINGS.split())


def is_name_word(word: str) -> bool:
    """True if a word is written as a name: one capital in front, or after a short particle and a
    hyphen.

    >>> [is_name_word(word) for word in ("Doe", "al-Masri", "McAdam", "DOE", "village", "anti-Doe",
    ...     "'s")]
    [True, True, True, False, False, False, False]
    """
    if word[0].isupper():
        return not word.isupper() or len(word) == 1
    if "-" not in word:
        return False
    particle, _, rest = word.partition("-")
    return particle in PARTICLES and rest[:1].isupper()


def has_initials(word: str) -> bool:
    """True if a word is a row of initials: "K.P."; not that of a country."""
    return (
        len(word) > 3
        and word[1] == "."
        and word.isupper()
        and word not in ("U.S.", "U.N.", "U.K.", "E.U.", "U.A.E.", "U.S.A.", "D.C.")
    )


@lru_cache(maxsize=1 << 12)
def plain(word: str) -> str:
    """A word of a name in the form in which names are compared: lower case, without accents and the
    Arabic article.

    >>> plain("al-Masri"), plain("Gómez"), plain("Ra'ad")
    ('masri', 'gomez', "ra'ad")
    """
    lower = word.lower().replace("’", "'")
    if not lower.isascii():
        lower = strip_accents(lower)
    particle, hyphen, rest = lower.partition("-")
    return rest if hyphen and particle in NAME_PARTICLES and rest else lower


@lru_cache(maxsize=1 << 12)
def kind_of_name(word: str) -> str:
    """The kind of a word in a name: given, weak, surname or unknown.

    >>> (kind_of_name("Fatima"), kind_of_name("Abdul-Karim"), kind_of_name("Grace"),
    ...     kind_of_name("Hamidullah"), kind_of_name("Doodad"))
    ('given', 'given', 'weak', 'given', 'unknown')
    """
    kinds = _kinds_of_names()
    lower = word.lower()
    kind = kinds.get(lower)
    if kind is None:
        bare = plain(word)
        kind = kinds.get(bare)
        if kind is not None and bare != lower and lower.isascii():
            return "surname"  # "al-Masri", "al-Hassan": a byname, not a given name
        if kind is None and "-" in bare:
            kind = kinds.get(bare.partition("-")[0])
        if kind is None and bare.endswith(ENDINGS) and len(bare) > 6:
            kind = "surname"
    return kind or "unknown"


@cached_at_build
def _strangers() -> frozenset[str]:
    """Words that are in no person's name, in any case."""
    return (
        frozenset(places.OPENERS.split())
        | frozenset(places.OTHER_HEADS.split())
        | frozenset(places.NOT_PLACES.split())
        | frozenset(places.DIRECTIONS.split())
        | MONTHS
        | _place_kinds()
        | frozenset(phrase for phrase in known_names().values if " " not in phrase)
    )


@cached_at_build
def _place_kinds() -> frozenset[str]:
    kinds = {
        entry.phrase
        for block in (places.KINDS, places.KINDS_BEFORE)
        for entry in read_entries(block)
    }
    return frozenset(kind for kind in kinds if " " not in kind)


def is_place_kind(lower: str) -> bool:
    """True if a word says what kind of place a name is: "village", "hospital"."""
    return lower in _place_kinds()


@cached_at_build
def place_openers() -> frozenset[str]:
    """The first words of countries, capitals and regions of several words."""
    return frozenset(phrase.partition(" ")[0] for phrase in known_names().values if " " in phrase)


def place_length(lowers: Sequence[str], position: int, stop: int) -> int:
    """The number of tokens of the country, capital or region that begins at a token: 2 for "Sri
    Lanka".
    """
    found = known_names().longest(lowers, position, stop)
    return found[0] if found is not None else 0


def is_common(lower: str) -> bool:
    """True if a word is not only a name: it is in a lexicon, opens sentences, or is a country."""
    return lower in _strangers() or lower in TAILS or lower in lexical_entries().values


NamePart = Literal["initial", "given", "weak", "surname", "unknown", "none"]
NO_PART: NamePart = "none"


@lru_cache(maxsize=1 << 12)
def part_of_name(word: str) -> str:
    """The kind that a word may be in a name: initial, given, weak, surname or unknown; "none" if it
    can't be in one.

    >>> [part_of_name(word) for word in ("J", "K.P.", "Fatima", "Doodad", "DOODAD", "Attack",
    ...     "doodad")]
    ['initial', 'initial', 'given', 'unknown', 'none', 'none', 'none']
    """
    if (len(word) == 1 and word.isupper() and word.isalpha()) or has_initials(word):
        return "initial"
    if not is_name_word(word):
        return NO_PART
    kind = kind_of_name(word)
    return NO_PART if kind == "unknown" and is_common(word.lower()) else kind


def is_no_person(lower: str) -> bool:
    """True if a word is a noun for a thing or for several people: a name before it is the name of
    that.
    """
    if lower in _OTHER_HEADS or lower in TAILS or lower in _group_heads():
        return True
    meaning = lexical_entries().values.get(lower)
    return meaning is not None and meaning.tag in _THINGS


@cached_at_build
def _group_heads() -> frozenset[str]:
    return frozenset(
        entry.phrase for entry in read_entries(groups_forms.HEADS) if " " not in entry.phrase
    )


_OTHER_HEADS = frozenset(places.OTHER_HEADS.split())
_MANY = frozenset((TAGS["PERSON_SG"], TAGS["PERSON_PL"]))
_THINGS = frozenset(TAGS[name] for name in NO_PERSON if name in TAGS)
_STOPS = frozenset(
    TAGS[name]
    for name in "OF CLAUSE PREPOSITION BY TO WAS WERE HAVE MODAL WHO COMMA AND".split()
    if name in TAGS
)
_LABELS = frozenset((TAGS["MODIFIER"], TAGS["ACTOR"]))


def is_role(lower: str) -> bool:
    """True if a word is a noun for people: a title and a capital before it are an office ("Chief
    Education Officer").
    """
    meaning = lexical_entries().values.get(lower)
    return meaning is not None and meaning.tag in _MANY


def role_before(tokens: Tokens, position: int, start: int) -> str | None:
    """The victim type of a singular noun for a person, in lower case, right before a name:
    "farmer", "militant"; not "local".
    """
    if (
        position < start
        or not tokens.words[position][0].islower()
        or tokens.lowers[position] in adjective_nouns()
    ):
        return None
    meaning = lexical_entries().values.get(tokens.lowers[position])
    return meaning.type if meaning is not None and meaning.tag == TAGS["PERSON_SG"] else None


def is_harm(lower: str) -> bool:
    """True if a word is the past tense of a verb of killing, wounding or abducting; not of
    capturing, since places are captured too.
    """
    meaning = lexical_entries().values.get(lower)
    return (
        meaning is not None
        and meaning.tag == TAGS["HARM_PAST"]
        and meaning.type in ("killed", "wounded", "kidnapped")
    )


def noun_type(lowers: Sequence[str], start: int, stop: int) -> str | None:
    """The victim type of the noun phrase that begins at a token, None if its head is not a single
    person.

    >>> (noun_type("senior police commander of the town".split(), 0, 6),
    ...     noun_type("farmers ' market".split(), 0, 3))
    ('police', None)
    """
    known = lexical_entries()
    kind = None
    described = ""
    position = start
    while position < stop:
        found = known.longest(lowers, position, stop)
        if found is None:
            if lowers[position] in (",", "."):
                break
            position += 1
            continue
        length, meaning = found
        if meaning.tag in _STOPS and kind is not None:
            break
        if meaning.tag == TAGS["PERSON_SG"]:
            kind = described if meaning.type == "unspecified" and described else meaning.type
        elif meaning.tag in _LABELS and kind is None and meaning.type:
            described = meaning.type  # "a prison guard"
        elif meaning.tag in _THINGS or meaning.tag in _STOPS or meaning.tag == TAGS["PERSON_PL"]:
            kind = None
        position += length
    return kind


@cached_at_build
def verbs_of_saying() -> frozenset[str]:
    """Every form of the verbs of saying."""
    forms = set()
    for entry in read_entries(speakers.SAYING):
        if " " not in entry.phrase and entry.phrase not in NOT_SAID:
            forms |= {entry.phrase, *(form.strip() for form in entry.attributes[1].split(";"))}
    return frozenset(forms)
