"""The sources that a sentence names: subjects of verbs of saying and seeing, and whom "according to" cites."""

from collections.abc import Sequence
from functools import cache

from conflict_cli.engine.grammar import LETTERS, Unit, letters_of, unit_at
from conflict_cli.engine.phrases import PhraseSet, collect_phrases, words_in
from conflict_cli.extractors.claims.matching import Reading
from conflict_cli.extractors.claims.outcomes import CLAIMED
from conflict_cli.extractors.claims.surroundings import ACCORDING
from conflict_cli.lexicon import around_people, citing, function_words
from conflict_cli.lexicon import speakers as lexicon
from conflict_cli.linking.nominals import BY, RECKONINGS, STATEMENTS, opening_before, owner_before, read_nominal
from conflict_cli.linking.sources import (
    ARTICLES,
    BEFORE_NOUNS,
    DOCUMENTS,
    NAMES,
    NO_SPEECH,
    NOUNS,
    PRONOUNS,
    THE,
    Source,
    is_common,
    phrase,
    role_of,
    sayings,
    speaks,
    with_abbreviation,
)
from conflict_cli.linking.speaker_phrases import make_source, maker_of, named_behind
from conflict_cli.linking.tellers import read_speaker
from conflict_cli.startup.build_cache import stored
from conflict_cli.text.document import Document

CUSTOMS = frozenset(citing.CUSTOMS.split())
PER = frozenset(citing.PER.split())
PASSIVELY_CITED = frozenset(citing.CITED.split())
ATTRIBUTED = frozenset(citing.ATTRIBUTED.split())
FOLLOWED = ACCORDING | frozenset(citing.CITING.split())  # by whom they cite
PUTTING = frozenset(citing.PUTTING.split())
CITING = PER | PASSIVELY_CITED | ATTRIBUTED | FOLLOWED | PUTTING
GIVING = PUTTING | frozenset((citing.GIVING + citing.REVISING).split())
FIGURES = frozenset(lexicon.FIGURES.split())
PUBLISHING = frozenset(citing.PUBLISHING.split())
LISTS = frozenset(citing.LISTS.split())
PAPERS = DOCUMENTS | frozenset(citing.PAPERS.split())
FINDING = frozenset(citing.FINDING.split())
SEEING = frozenset(citing.SEEING.split())
READING = frozenset(citing.READING.split())
TOLD = frozenset(citing.TOLD.split())
SAYING = frozenset(citing.SAYING.split())
LIVES = frozenset(citing.LIVES.split())
STAFF = frozenset(citing.STAFF.split())
OWN = frozenset(function_words.GROUP_POSSESSIVES.split())
HIS_OR_HER = frozenset(around_people.HIS_OR_HER.split())
NAME_LEAVERS = frozenset(citing.NAME_LEAVERS.split())
AS = frozenset(function_words.AS.split())
OF = frozenset(function_words.OF.split())
TO = frozenset(function_words.TO.split())
JOINTS = frozenset((function_words.AND + function_words.OF).split())  # a number after one is part of the same phrase
WITHOUT = frozenset(function_words.WITHOUT.split())
SEERS = frozenset(("media", "medical", "witness"))
ADJECTIVES = 3  # words between "its" and a noun: "its human rights team"
SIGNS = CITING | GIVING | PUBLISHING | SEEING | READING | STATEMENTS | RECKONINGS
ADVERB, AND, CASES, COMMA, HE, PASSIVE, PHRASE, PLACE, WHO = (
    LETTERS[name] for name in "ADVERB AND CASES COMMA HE PASSIVE PHRASE PLACE WHO".split()
)
STATING = frozenset(("confirmed", "reported"))  # kinds of statements
PASSIVE_OR_TOLLS = letters_of("WAS WERE TOLLED")  # "deaths were reported by", "deaths reported by"
NOT_PASSIVE = FINDING | PASSIVELY_CITED  # "bodies were found by", "the mayor was quoted by"
BY_TO = letters_of("BY TO")
NO_VERBS = NAMES | letters_of("PERSON PLURAL OBJECT")  # a word for saying in one is not a verb
TOLLS = letters_of("TOLLED CASES LIVES")
CITED = NAMES | NOUNS | BEFORE_NOUNS | letters_of("OF AND PREPOSITION TOLL")
COUNTERS = NAMES | letters_of("PLACE WORD")
HEADS = letters_of("PLACE REPORTED WORD")  # of a cited phrase without another noun: "according to the Savra News", "a count by"
BEFORE_HEADS = BEFORE_NOUNS | letters_of("WORD")
JOINED = NAMES | NOUNS | letters_of("MODIFIER")


@cache
def openings() -> frozenset[str]:
    """The words that phrases of saying and of citing begin with."""
    return SIGNS | {phrase.partition(" ")[0] for phrase in sayings().values}


@stored
def signs_of_source() -> PhraseSet:
    """Phrases of which every sentence with a source has one: those of saying, and words that cite."""
    return collect_phrases((*SIGNS, *sayings().values))


def read_sources(document: Document, reading: Reading) -> list[Source]:
    """The sources of a sentence in text order, as it names them: "he" and "the report" are left to `resolve`."""
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
    """The source, under the name of the one before where it belongs to that one: "the mission says its team has counted nine dead"."""
    words = document.text[before.end : source.start].lower().split()
    said = document.text[source.start : source.end].lower().split()
    own = not OWN.isdisjoint(words[-ADJECTIVES:]) or not OWN.isdisjoint(said[:1])
    own = own or (not HIS_OR_HER.isdisjoint(said[:1]) and not STAFF.isdisjoint(source.name.lower().split()[-1:]))  # not "his brother"
    return source._replace(name=before.name) if own and is_common(source.name) else source


def read_source(document: Document, units: Sequence[Unit], position: int, before: Source | None) -> Source | None:
    """The source that a word of saying or citing names; `before` is the one before it in its sentence."""
    lowers, number, known = document.tokens.lowers, unit_at(units, position), sayings()
    unit, word, last = units[number], lowers[position], units[-1].last
    if unit.letter == PHRASE and document.tokens.words[position][0].isupper() and position > unit.first:
        return None  # "in the Cite Soleil district"
    if word in CLAIMED and takes_lives(document, units[number + 1 :]):
        return None
    if unit.letter == PASSIVE and word not in CITING and word not in TOLD:  # "who had been reported missing": by whom is not said
        return None
    if tuple(lowers[position : position + 2]) in NO_SPEECH:
        return None
    if word in RECKONINGS and (counter := owner_before(document, units, position) or read_counter(document, units, position)) is not None:
        return counter
    if word in STATEMENTS and (nominal := read_nominal(document, units, position)) is not None:
        return nominal
    on = before is not None and number > 1 and (goes_on(word, units[number - 1]) or is_relative(document, units, number, before))
    if before is not None and on and word not in CITING:
        saying = known.longest(lowers, position, last)
        start, end = document.tokens.starts[position], document.tokens.ends[position]
        return Source(before.name, saying[1], start, end, start, before.definite) if saying is not None else None
    if is_citing(document, units, number, position):
        return read_cited(document, units, number, position)
    if lowers[position - 1] in WITHOUT:  # "without giving figures"
        return None
    if word in GIVING and not FIGURES.isdisjoint(lowers[position + 1 : position + 6]):
        if unit.first < position == unit.last - 1:  # the folds took "the head of the town put" for one noun
            first = unit.core if unit.first < unit.core < position else unit.first
            return make_source(document, first, position, Unit(unit.letter, position, position + 1), "reported")
        return read_speaker(document, units, number, "reported")
    if word in PUBLISHING and not LISTS.isdisjoint(lowers[position + 1 : position + 4]):
        return read_speaker(document, units, number, "reported")
    if word in SEEING or word in READING or (word in FINDING and finds_bodies(units, number)):
        return read_seer(document, units, number, word)
    if unit.letter in NO_VERBS or word in FINDING:
        return None
    saying = known.longest(lowers, position, last)
    return read_speaker(document, units, number, saying[1]) if saying is not None else None


def goes_on(verb: str, before: Unit) -> bool:
    """True if a verb's subject is the speaker before it, not the object of what was said: ", adding that", "and added that"."""
    return before.letter == AND or (verb.endswith("ing") and before.letter == COMMA)


def is_relative(document: Document, units: Sequence[Unit], verb: int, before: Source) -> bool:
    """True if a verb's subject is a "who" after the source before it: "according to a spokesman, who added that"."""
    end = document.tokens.ends[units[verb - 2].first - 1]
    return units[verb - 1].letter == WHO and units[verb - 2].letter == COMMA and before.end == end


def takes_lives(document: Document, following: Sequence[Unit]) -> bool:
    """True if a verb claims a toll as its victims, not as a statement: "has claimed 900 lives", "claimed the lives of two"."""
    unit = next((unit for unit in following if unit.letter not in BEFORE_NOUNS), None)
    return unit is not None and unit.letter in TOLLS and document.tokens.lowers[unit.last - 1] in LIVES


def finds_bodies(units: Sequence[Unit], verb: int) -> bool:
    """True if a verb's object are bodies: "villagers who returned found nine bodies"."""
    return verb + 1 < len(units) and units[verb + 1].letter == CASES


def read_seer(document: Document, units: Sequence[Unit], verb: int, word: str) -> Source | None:
    """The reporter, medic or witness who saw something, or the paper that "read": not soldiers who saw a car."""
    if document.tokens.lowers[units[verb].last - 1] != word:
        return None
    source = read_speaker(document, units, verb, "reported")
    if source is None:
        return None
    if word in READING:
        return source if source.name.lower().split()[-1] in DOCUMENTS else None
    return source._replace(sees=True) if source.name.lower() in PRONOUNS or role_of(source.name) in SEERS else None


def is_citing(document: Document, units: Sequence[Unit], number: int, position: int) -> bool:
    """True if the source follows a word: "according to", "as per the army"; "quoted the agency", not "was quoted as saying"."""
    lowers = document.tokens.lowers
    word, before = lowers[position], lowers[position - 1] if position else ""
    following = lowers[position + 1] if position + 1 < len(lowers) else ""
    if word in PER:
        return following in THE and (not before or before == "," or before in AS)
    if following in BY:  # "the radio was told by residents that", "as reported by the radio"
        as_stated = before in AS and word not in SAYING and word in sayings().values
        return word in TOLD or as_stated or is_stated(document, units, number, word)
    if word in PASSIVELY_CITED:
        after = [unit for unit in units[number + 1 : number + 4] if unit.letter not in BEFORE_NOUNS]
        return bool(after) and speaks(document, after[0])
    return word in FOLLOWED or (word in ATTRIBUTED and following in TO)


def is_stated(document: Document, units: Sequence[Unit], number: int, word: str) -> bool:
    """True if a speaker follows the "by" of a passive of saying: "nine deaths were confirmed by a nurse"; not "found by a nurse"."""
    before = number - 1
    while before > 0 and units[before].letter == ADVERB:
        before -= 1
    is_passive = before >= 0 and units[before].letter in PASSIVE_OR_TOLLS and word not in NOT_PASSIVE
    if not is_passive or sayings().values.get(word) not in STATING:
        return False
    after = [unit for unit in units[number + 2 : number + 5] if unit.letter not in BEFORE_NOUNS]
    return bool(after) and (after[0].letter == PLACE or speaks(document, after[0]))


def joins(document: Document, units: Sequence[Unit], conjunction: int) -> bool:
    """True if another source follows an "and": "according to medics and the Hill Watch."; not "to medics and the toll rose"."""
    following = conjunction + 1
    if following < len(units) and units[following].letter in JOINED:
        return True
    while following < len(units) and units[following].letter in BEFORE_NOUNS:
        following += 1
    if following >= len(units) or not speaks(document, units[following]):
        return False
    return following + 1 == len(units) or units[following + 1].letter == COMMA


def is_counted(unit: Unit) -> bool:
    """True if a noun has a number, which is no article: "nine guards"."""
    return unit.quantity is not None and bool(unit.quantity.count) and str(unit.quantity.count).lower() not in ARTICLES


def read_counter(document: Document, units: Sequence[Unit], position: int) -> Source | None:
    """Whose count a "by" gives: "by the latest count of the clinic"; not "by a count of 45 to 12"."""
    tokens, opening = document.tokens, opening_before(document, units, position)
    after = position + 2
    if opening < 0 or tokens.lowers[position + 1] not in OF or after >= units[-1].last:
        return None
    number = unit_at(units, after)
    while number + 1 < len(units) and units[number].letter in BEFORE_NOUNS:
        number += 1
    if units[number].letter not in COUNTERS and not speaks(document, units[number]):
        return None
    source = read_cited(document, units, unit_at(units, position + 1), position + 1)
    return source and source._replace(start=tokens.starts[opening], verb=tokens.starts[opening])


def read_cited(document: Document, units: Sequence[Unit], number: int, position: int) -> Source | None:
    """The source after "according to" or "citing"."""
    tokens = document.tokens
    first = next(
        (later for later in range(number, len(units)) if units[later].last > position + 1 and units[later].letter not in BY_TO), None
    )
    if first is None:
        return None
    begin = max(units[first].first, position + (2 if tokens.lowers[position + 1] in TO | BY else 1))
    last = units[first].last
    if begin >= last:
        return None
    headed = units[first].letter not in BEFORE_NOUNS
    for unit in units[first + 1 :]:
        if unit.first != last or (unit.letter not in CITED and (headed or unit.letter not in HEADS)):
            break
        if is_counted(unit) and tokens.lowers[last - 1] not in JOINTS:  # "according to a clinic nine guards died"
            break
        headed = headed or unit.letter not in BEFORE_HEADS
        if unit.letter == AND and not joins(document, units, units.index(unit)):
            break
        last = unit.last
    if tokens.lowers[last - 1] in PAPERS and (maker := maker_of(document, units, last)) is not None:
        begin, last = maker
    while last > begin + 1 and tokens.lowers[last - 1] in NAME_LEAVERS:
        last -= 1
    if tokens.lowers[last - 1] in CUSTOMS:
        return None
    last = with_abbreviation(document, last)
    if tokens.lowers[begin] in ARTICLES:
        last = named_behind(document, units, unit_at(units, last - 1), last, position == units[0].first)
    name = phrase(document, begin, last)
    definite = tokens.lowers[begin] in THE and is_common(name)
    return Source(name, "reported", tokens.starts[position], tokens.ends[last - 1], tokens.starts[position], definite) if name else None
