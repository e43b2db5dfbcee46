"""The sources of a sentence: subjects of verbs of saying and seeing, and those whom it cites."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from conflict_cli.engine.grammar import unit_at
from conflict_cli.engine.memo import BoundedMemo
from conflict_cli.engine.phrases import PhraseSet, collect_phrases, words_in
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.lexicon import around_people, citing, function_words
from conflict_cli.linking.signals import UNNAMED, Signal
from conflict_cli.linking.source_vetoes import VETOES
from conflict_cli.linking.source_ways import WAYS
from conflict_cli.linking.sources import Source, is_common, sayings
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document

STAFF = frozenset(citing.STAFF.split())
OWN = frozenset(function_words.GROUP_POSSESSIVES.split())
HIS_OR_HER = frozenset(around_people.HIS_OR_HER.split())
ADJECTIVES = 3  # words between "its" and a noun: "its human rights team"
# Words that a way lists; any verb of saying is one too.
SIGNS = frozenset(word for way in WAYS for word in way.words or ())


class WordPlan(NamedTuple):
    """What is tried at a word, in order: what rules it out, then the ways that it may begin, each
    with what rules out that one.
    """

    vetoes: tuple[Callable[[Signal], bool], ...]
    ways: tuple[tuple[Callable[[Signal], Source | None], tuple[Callable[[Signal], bool], ...]], ...]


def plan_word(word: str) -> WordPlan:
    """What is tried at a word that ways list, or at a verb of saying."""
    against = [veto for veto in VETOES if veto.words is None or word in veto.words]
    return WordPlan(
        tuple(veto.applies for veto in against if not veto.kinds),
        tuple(
            (way.read, tuple(veto.applies for veto in against if way.kind in veto.kinds))
            for way in WAYS
            if way.words is None or word in way.words
        ),
    )


PLANS = BoundedMemo(plan_word)


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
    before: Source | None = None
    units, sentence = reading.units, document.sentences[reading.sentence]
    lowers, done = document.tokens.lowers, -1
    last = len(lowers) - 1
    for position in words_in(openings(), lowers, sentence.first, sentence.last):
        number = unit_at(units, position)
        if number <= done:  # a unit names one source
            continue
        word, following = lowers[position], lowers[position + 1] if position < last else ""
        source = read_source(
            Signal(document, units, position, number, units[number], word, following, before)
        )
        if source is not None:
            source = owned(document, source, sources[-1]) if sources else source
            sources.append(source)
            before = before if source.told else source
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
    plan = PLANS[signal.word]
    for applies in plan.vetoes:
        if applies(signal):
            return None
    for read, vetoes in plan.ways:
        for applies in vetoes:
            if applies(signal):
                break
        else:
            source = read(signal)
            if source is not None:
                return None if source is UNNAMED else source
    return None
