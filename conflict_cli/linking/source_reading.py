"""The sources of a sentence: subjects of verbs of saying and seeing, and those whom it cites."""

from collections.abc import Sequence
from functools import cache

from conflict_cli.engine.grammar import TAGS, Unit, tags_of, unit_at
from conflict_cli.engine.phrases import PhraseSet, collect_phrases, words_in
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.extractors.claims.outcomes import CLAIMED
from conflict_cli.lexicon import around_people, citing, function_words
from conflict_cli.lexicon import speakers as lexicon
from conflict_cli.linking.answers import answers_with_arms
from conflict_cli.linking.citations import (
    CITING,
    FINDING,
    PUTTING,
    TOLD,
    is_citing,
    read_cited,
    read_counter,
)
from conflict_cli.linking.nominals import NO, RECKONINGS, STATEMENTS, owner_before, read_nominal
from conflict_cli.linking.sources import (
    BEFORE_NOUNS,
    DOCUMENTS,
    NAMES,
    NO_SPEECH,
    PRONOUNS,
    Source,
    is_common,
    role_of,
    sayings,
)
from conflict_cli.linking.speaker_phrases import make_source
from conflict_cli.linking.tellers import read_speaker
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document

GIVE = frozenset(citing.GIVING.split())
GIVING = PUTTING | GIVE | frozenset(citing.REVISING.split())
FIGURES = frozenset(lexicon.FIGURES.split())
HAVING = frozenset(citing.HAVING.split())
PUBLISHING = frozenset(citing.PUBLISHING.split())
LISTS = frozenset(citing.LISTS.split())
SEEING = frozenset(citing.SEEING.split())
LEARNING = frozenset(citing.LEARNING.split())
READING = frozenset(citing.READING.split())
LIVES = frozenset(citing.LIVES.split())
STAFF = frozenset(citing.STAFF.split())
OWN = frozenset(function_words.GROUP_POSSESSIVES.split())
HIS_OR_HER = frozenset(around_people.HIS_OR_HER.split())
WITHOUT = frozenset(function_words.WITHOUT.split())
MEDIA = frozenset(("media", ""))  # kinds of speakers; a name has none
SEERS = frozenset(("media", "medical", "witness"))
ADJECTIVES = 3  # words between "its" and a noun: "its human rights team"
SIGNS = CITING | GIVING | PUBLISHING | SEEING | READING | STATEMENTS | RECKONINGS
AND, COUNTED_VICTIMS, COMMA, PASSIVE, PHRASE, WHO = (
    TAGS[name] for name in "AND COUNTED_VICTIMS COMMA PASSIVE PHRASE WHO".split()
)
NO_VERBS = NAMES | tags_of("PERSON PLURAL OBJECT")  # a word for saying in one is not a verb
COUNTED = tags_of("COUNT_ALONE PEOPLE PLURAL PERSON")
HARM = tags_of("HARM_PAST STATE HARM_INTRANSITIVE")
TOLLS = tags_of("COUNTED_EVENT COUNTED_VICTIMS LIVES")


@cache
def openings() -> frozenset[str]:
    """The words that phrases of saying and of citing begin with."""
    return SIGNS | {phrase.partition(" ")[0] for phrase in sayings().values}


@cached_at_build
def signs_of_source() -> PhraseSet:
    """Phrases of saying and words that cite: every sentence with a source has one of them."""
    return collect_phrases((*SIGNS, *sayings().values))


def read_sources(document: Document, reading: ParsedSentence) -> list[Source]:
    """The sources of a sentence in text order, as it names them: "he" and "the report" are left to
    `resolve`.
    """
    sources: list[Source] = []
    units, sentence = reading.units, document.sentences[reading.sentence]
    done = -1
    for position in words_in(openings(), document.tokens.lowers, sentence.first, sentence.last):
        number = unit_at(units, position)
        if number <= done:  # a unit names one source
            continue
        before = next((source for source in reversed(sources) if not source.told), None)
        source = read_source(document, units, position, before)
        if source is not None:
            sources.append(owned(document, source, sources[-1]) if sources else source)
            done = number
    return sources


def owned(document: Document, source: Source, before: Source) -> Source:
    """The source, under the name of the one before if it belongs to that one.

    "the mission says its team has counted nine dead"
    """
    words = document.text[before.end : source.start].lower().split()
    said = document.text[source.start : source.end].lower().split()
    own = not OWN.isdisjoint(words[-ADJECTIVES:]) or not OWN.isdisjoint(said[:1])
    own = own or (
        not HIS_OR_HER.isdisjoint(said[:1])
        and not STAFF.isdisjoint(source.name.lower().split()[-1:])
    )  # not "his brother"
    return source._replace(name=before.name) if own and is_common(source.name) else source


def read_source(
    document: Document, units: Sequence[Unit], position: int, before: Source | None
) -> Source | None:
    """The source that a word of saying or citing names; `before` is the one before it in its
    sentence.
    """
    lowers, number = document.tokens.lowers, unit_at(units, position)
    unit, word, last = units[number], lowers[position], units[-1].last
    if is_no_saying(document, units, number, position):
        return None
    if (nominal := read_noun(document, units, position)) is not None:
        return nominal
    if word in STATEMENTS and (verb := verb_of_none(lowers, units[0].first, position)) > 0:
        return read_speaker(document, units, unit_at(units, verb), "reported")
    if (
        before is not None
        and number > 1
        and word not in CITING
        and (goes_on(word, units[number - 1]) or is_relative(document, units, number, before))
    ):
        return say_more(document, position, last, before)
    if is_citing(document, units, number, position):
        return read_cited(document, units, number, position)
    if lowers[position - 1] in WITHOUT:  # "without giving figures"
        return None
    gives = word in GIVING and not FIGURES.isdisjoint(lowers[position + 1 : position + 6])
    if gives or (word in GIVE and is_toll(units[number + 1 : number + 3])):
        return read_giver(document, units, position)
    if word in PUBLISHING and not LISTS.isdisjoint(lowers[position + 1 : position + 4]):
        return read_speaker(document, units, number, "reported")
    if word in SEEING or word in READING or (word in FINDING and finds_bodies(units, number)):
        return read_seer(document, units, number, word)
    if unit.tag in NO_VERBS or word in FINDING:
        return None
    saying = sayings().longest(lowers, position, last)
    source = read_speaker(document, units, number, saying[1]) if saying is not None else None
    if source is not None and word in LEARNING and role_of(source.name) not in MEDIA:
        return None
    return source


def is_no_saying(document: Document, units: Sequence[Unit], number: int, position: int) -> bool:
    """True if a word of saying or citing has another meaning here."""
    lowers, unit = document.tokens.lowers, units[number]
    word = lowers[position]
    if (
        unit.tag == PHRASE
        and position > unit.first
        and document.tokens.words[position][0].isupper()
    ):
        return True  # "in the Cite Soleil district"
    if word in CLAIMED and takes_lives(document, units[number + 1 :]):
        return True
    if unit.tag == PASSIVE and word not in CITING and word not in TOLD:
        return True  # "who had been reported missing": by whom is not said
    is_answer = answers_with_arms(lowers, units, number)
    return is_answer or tuple(lowers[position : position + 2]) in NO_SPEECH


def read_noun(document: Document, units: Sequence[Unit], position: int) -> Source | None:
    """The source that a noun for a count or a statement names: "the clinic's tally"."""
    word = document.tokens.lowers[position]
    if word in RECKONINGS:
        counter = owner_before(document, units, position)
        if counter is None:
            counter = read_counter(document, units, position)
        if counter is not None:
            return counter
    return read_nominal(document, units, position) if word in STATEMENTS else None


def say_more(document: Document, position: int, last: int, before: Source) -> Source | None:
    """The source before a word of saying if it speaks again: "the mayor said … and added"."""
    tokens = document.tokens
    saying = sayings().longest(tokens.lowers, position, last)
    if saying is None:
        return None
    start, end = tokens.starts[position], tokens.ends[position]
    return Source(before.name, saying[1], start, end, start, before.definite)


def verb_of_none(lowers: Sequence[str], first: int, position: int) -> int:
    """The verb of having before "no reports", -1 for none.

    "police had no immediate reports of casualties"
    """
    none = next(
        (
            at
            for at in range(position - 1, max(first, position - ADJECTIVES), -1)
            if lowers[at] in NO
        ),
        -1,
    )
    return none - 1 if none > first and lowers[none - 1] in HAVING else -1


def is_toll(units: Sequence[Unit]) -> bool:
    """True if two units are a number and what befell those people: "nine guards killed"."""
    return len(units) == 2 and units[0].tag in COUNTED and units[1].tag in HARM


def read_giver(document: Document, units: Sequence[Unit], position: int) -> Source | None:
    """The subject of a word that gives a toll: "the clinic gave nine dead"."""
    number = unit_at(units, position)
    unit = units[number]
    if unit.first < position and unit.tag != PHRASE:
        # The folds took "the head of the town put" for one noun.
        first = unit.content_start if unit.first < unit.content_start < position else unit.first
        return make_source(
            document, first, position, Unit(unit.tag, position, position + 1), "reported"
        )
    return read_speaker(document, units, number, "reported")


def goes_on(verb: str, before: Unit) -> bool:
    """True if a verb's subject is the speaker before it: ", adding that", "and added that"."""
    return before.tag == AND or (verb.endswith("ing") and before.tag == COMMA)


def is_relative(document: Document, units: Sequence[Unit], verb: int, before: Source) -> bool:
    """True if a verb's subject is a "who" after the source before it: "according to a spokesman,
    who added that".
    """
    end = document.tokens.ends[units[verb - 2].first - 1]
    return units[verb - 1].tag == WHO and units[verb - 2].tag == COMMA and before.end == end


def takes_lives(document: Document, following: Sequence[Unit]) -> bool:
    """True if a verb claims a toll as its victims, not as a statement: "has claimed 900 lives",
    "claimed the lives of two".
    """
    unit = next((unit for unit in following if unit.tag not in BEFORE_NOUNS), None)
    return unit is not None and unit.tag in TOLLS and document.tokens.lowers[unit.last - 1] in LIVES


def finds_bodies(units: Sequence[Unit], verb: int) -> bool:
    """True if the object of a verb is bodies: "villagers who returned found nine bodies"."""
    return verb + 1 < len(units) and units[verb + 1].tag == COUNTED_VICTIMS


def read_seer(document: Document, units: Sequence[Unit], verb: int, word: str) -> Source | None:
    """The reporter, medic or witness who saw something, or the paper that "read": not soldiers who
    saw a car.
    """
    if document.tokens.lowers[units[verb].last - 1] != word:
        return None
    source = read_speaker(document, units, verb, "reported")
    if source is None:
        return None
    if word in READING:
        return source if source.name.lower().split()[-1] in DOCUMENTS else None
    if source.name.lower() in PRONOUNS or role_of(source.name) in SEERS:
        return source._replace(sees=True)
    return None
