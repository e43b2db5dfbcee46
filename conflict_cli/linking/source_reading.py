"""The sources of a sentence: subjects of verbs of saying and seeing, and those whom it cites."""

from functools import cache

from conflict_cli.engine.grammar import unit_at
from conflict_cli.engine.phrases import PhraseSet, collect_phrases, words_in
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.lexicon import around_people, citing, function_words
from conflict_cli.linking.signals import UNNAMED, Signal
from conflict_cli.linking.source_vetoes import is_vetoed
from conflict_cli.linking.source_ways import WAYS, by_word
from conflict_cli.linking.sources import Source, is_common, sayings
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document

STAFF = frozenset(citing.STAFF.split())
OWN = frozenset(function_words.GROUP_POSSESSIVES.split())
HIS_OR_HER = frozenset(around_people.HIS_OR_HER.split())
ADJECTIVES = 3  # words between "its" and a noun: "its human rights team"
BY_WORD = by_word(WAYS)
# Words that a way lists; any verb of saying is one too.
SIGNS = frozenset(BY_WORD) - {""}


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
        word = document.tokens.lowers[position]
        source = read_source(Signal(document, units, position, number, word, before))
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


def read_source(signal: Signal) -> Source | None:
    """The source that a word of saying or citing names, by the first way that it is used in."""
    if is_vetoed(signal):
        return None
    for way in BY_WORD.get(signal.word) or BY_WORD[""]:
        if not is_vetoed(signal, way.kind) and (source := way.read(signal)) is not None:
            return None if source is UNNAMED else source
    return None
