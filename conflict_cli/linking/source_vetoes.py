"""Words of saying and citing that name no source, each with a text in which they don't and a
similar one in which they do.
"""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.extractors.claims.outcomes import CLAIMED
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.answers import ANSWERING, answers_with_arms
from conflict_cli.linking.citations import CITING, TOLD
from conflict_cli.linking.signals import Signal
from conflict_cli.linking.sources import BEFORE_NOUNS, NAMES, NO_SPEECH, role_of
from conflict_cli.linking.speech_verbs import LEARNING, MEDIA, read_sayer
from conflict_cli.text.document import Document

LIVES = frozenset(citing.LIVES.split())
WITHOUT = frozenset(function_words.WITHOUT.split())
PASSIVE, PHRASE = TAGS["PASSIVE"], TAGS["PHRASE"]
NOT_VERBS = NAMES | tags_of("PERSON PLURAL OBJECT")
TOLLS = tags_of("COUNTED_EVENT COUNTED_VICTIMS LIVES")

# How a text names a source: by a noun ("its toll"), by the words after one that cites ("according
# to"), as the one who goes on ("and added"), as the subject of what somebody did ("gave a toll",
# "saw") or of a verb of saying.
Kind = Literal["noun", "cited", "more", "deed", "saying"]


class SourceVeto(NamedTuple):
    """What rules out that a word names a source; with `words`, only these words, and with `kinds`,
    only in ways of these kinds.
    """

    name: str
    applies: Callable[[Signal], bool]
    example: str
    counter: str
    kinds: tuple[Kind, ...] = ()
    words: frozenset[str] | None = None


def is_of_name(signal: Signal) -> bool:
    """The word is written as part of a name."""
    unit, position = signal.unit, signal.position
    inside = unit.tag == PHRASE and position > unit.first
    return inside and signal.document.tokens.words[position][0].isupper()


def claims_lives(signal: Signal) -> bool:
    """A war or an attack "claims" those whom it kills."""
    return takes_lives(signal.document, signal.units[signal.number + 1 :])


def is_passive(signal: Signal) -> bool:
    """A passive does not say by whom."""
    if signal.unit.tag != PASSIVE:
        return False
    return signal.word not in CITING and signal.word not in TOLD


def means_no_speech(signal: Signal) -> bool:
    """With the word after it, the verb means something else."""
    return (signal.word, signal.next_word) in NO_SPEECH


def answers_in_arms(signal: Signal) -> bool:
    """The verb has a weapon after its "with": an attack, not words."""
    return answers_with_arms(signal.document.tokens.lowers, signal.units, signal.number)


def is_left_undone(signal: Signal) -> bool:
    """ "Without" in front: somebody did not say it."""
    return signal.last_word in WITHOUT


def is_in_noun(signal: Signal) -> bool:
    """The word is part of a noun, not a verb."""
    return signal.unit.tag in NOT_VERBS


def is_learned_by_others(signal: Signal) -> bool:
    """Only the media report what they learn."""
    source = read_sayer(signal)
    return source is not None and role_of(source.name) not in MEDIA


def takes_lives(document: Document, following: Sequence[Unit]) -> bool:
    """True if a verb claims a toll as its victims, not as a statement: "has claimed 900 lives",
    "claimed the lives of two".
    """
    unit = next((unit for unit in following if unit.tag not in BEFORE_NOUNS), None)
    return unit is not None and unit.tag in TOLLS and document.tokens.lowers[unit.last - 1] in LIVES


VETOES: tuple[SourceVeto, ...] = (
    SourceVeto(
        "part of a name",
        is_of_name,
        "Police in the Told district killed nine guards.",
        "Police in the district told reporters that nine guards were killed.",
    ),
    SourceVeto(
        "claims lives",
        claims_lives,
        "The army claimed the lives of nine people.",
        "The army claimed the deaths of nine people.",
        words=CLAIMED,
    ),
    SourceVeto(
        "passive",
        is_passive,
        "A policeman had been reported killed with nine guards.",
        "A policeman had reported nine guards killed.",
    ),
    SourceVeto(
        "verb that means no speech here",
        means_no_speech,
        "The police accused of murder killed nine men.",
        "The police accused the army of killing nine men.",
        words=frozenset(verb for verb, _ in NO_SPEECH),
    ),
    SourceVeto(
        "answer in arms",
        answers_in_arms,
        "The army replied to the ambush with air strikes that killed nine men.",
        "The army replied that nine men were killed in air strikes.",
        words=ANSWERING,
    ),
    SourceVeto(
        "without",
        is_left_undone,
        "Nine guards were killed, the police without giving a toll.",
        "Nine guards were killed, the police giving a toll.",
        ("deed", "saying"),
    ),
    SourceVeto(
        "in a noun",
        is_in_noun,
        "Police near the State House killed nine guards.",
        "Police near the house stated that nine guards were killed.",
        ("saying",),
    ),
    SourceVeto(
        "learned by others than the media",
        is_learned_by_others,
        "The army has learned that nine guards died.",
        "The radio has learned that nine guards died.",
        ("saying",),
        LEARNING,
    ),
)
