"""The subject of a verb of saying: before it, over phrases and asides, or after it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.appositions import apposed, named_behind
from conflict_cli.linking.signals import UNNAMED
from conflict_cli.linking.sources import (
    DOCUMENTS,
    NAMED,
    THE,
    Source,
    is_common,
    speaks,
    with_abbreviation,
)
from conflict_cli.linking.speaker_asides import ASIDE, ATTRIBUTES, NOT_DESCRIBING, VERBS
from conflict_cli.linking.speaker_complements import complement_of
from conflict_cli.linking.speaker_phrases import (
    aside_behind_quote,
    behind_article,
    fronted_speaker,
    joined_before,
    joined_behind,
    make_source,
    maker_of,
    start_of,
)
from conflict_cli.linking.speaker_search import is_role, subject_of
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import AttributionKind

TELLING = frozenset(citing.TELLING.split())  # verbs with a listener after them
SPOKEN_OF = frozenset(citing.SPOKEN_OF.split())
CITED = frozenset(citing.CITED.split())
AS = frozenset(function_words.AS.split())
ADVERB, COMMA = (TAGS[name] for name in "ADVERB COMMA".split())
# Right before a verb that has no speaker.
NOT_SAYING = tags_of("WAS WERE TO ARTICLE DETERMINER MODIFIER PREPOSITION")
BEHIND_NAMES = tags_of("OF NAMED NAME")
BORDERS = NOT_DESCRIBING | tags_of("AND WHO")
ISSUED = tags_of("VERB REPORTED")
BEING = tags_of("WAS WERE HAVE ADVERB")


class SpeakerPlace(NamedTuple):
    """One place where the speaker of a verb of saying may be.

    `find` is asked about the verb's unit and the kind of its statement, and answers as the ways of
    naming a source do. `examples` are texts with the source that is found there and nowhere else,
    `counter_examples` texts in which none is.
    """

    name: str
    find: Callable[[Document, Sequence[Unit], int, AttributionKind], Source | None]
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...]


def read_speaker(
    document: Document, units: Sequence[Unit], verb: int, kind: AttributionKind
) -> Source | None:
    """The subject of a verb of saying, from the first place that has one."""
    before = verb - 1
    while before > 0 and units[before].tag == ADVERB:  # "could not be independently verified"
        before -= 1
    if verb and units[before].tag in NOT_SAYING and not is_role(document, units[before]):
        return None
    for place in PLACES:
        source = place.find(document, units, verb, kind)
        if source is not None:
            return None if source is UNNAMED else source
    return None


def find_behind(
    document: Document, units: Sequence[Unit], verb: int, kind: AttributionKind
) -> Source | None:
    """The speaker behind the verb: ", said the mayor"."""
    if kind == "accused" or not is_inverted(document, units, verb):
        return None
    number = behind_article(document, units, verb)
    last = with_abbreviation(
        document, apposed(document, units, number, end_of_inverted(units, number))
    )
    first, before = start_of(document, units, number)
    last = named_behind(document, units, number, joined_behind(document, units, number, last))
    source = make_source(document, first, last, units[verb], kind)
    return as_definite(document, source, units[before], first)


def find_before(
    document: Document, units: Sequence[Unit], verb: int, kind: AttributionKind
) -> Source | None:
    """The speaker before the verb, over phrases and asides: "the mayor of Dori said"."""
    number = speaker_before(document, units, verb)
    if number is None:
        return None
    last = complement_of(document, units, number, verb)
    last = with_abbreviation(document, apposed(document, units, number, last))
    first, before = start_of(document, units, number)
    joined = joined_before(document, units, before)
    if joined is not None:
        source = make_source(document, joined[0], last, units[verb], kind)
        return source if source.name else UNNAMED
    first, last = with_name_behind(document, units, number, first, last, verb)
    source = make_source(document, first, last, units[verb], kind)
    return as_definite(document, source, units[before], first)


def find_fronted(
    document: Document, units: Sequence[Unit], verb: int, kind: AttributionKind
) -> Source | None:
    """The speaker at the end of a phrase of time or place: "In the evening the mayor said"."""
    fronted = fronted_speaker(document, units, verb)
    return None if fronted is None else make_source(document, *fronted, units[verb], kind)


def as_definite(document: Document, source: Source, opening: Unit, first: int) -> Source:
    """The source, definite if it is a noun with "the" before or in it; nobody if it has no name."""
    if not source.name:
        return UNNAMED
    words = document.tokens.lowers[max(0, opening.first - 1) : first + 1]
    return source._replace(definite=not THE.isdisjoint(words) and is_common(source.name))


def speaker_before(document: Document, units: Sequence[Unit], verb: int) -> int | None:
    """The unit of the speaker before a verb; its subject may be a paper or an apposition."""
    number = subject_of(document, units, verb)
    if number is None:
        number = quoted_before(document, units, verb)
    if number is None:
        return None
    if (
        number > 1
        and document.tokens.lowers[units[number].last - 1] in DOCUMENTS
        and units[number - 1].tag in ISSUED
    ):
        maker = subject_of(document, units, number - 1)  # "the army issued a statement saying"
        number = number if maker is None else maker
    if number >= 2 and units[number - 1].tag == COMMA and units[number - 2].tag == NAMED:
        return number - 2  # "Ali Hassan, a spokesman, said"
    return number


def end_of_inverted(units: Sequence[Unit], number: int) -> int:
    """The end of a speaker after the verb, with a name or "of": "said spokesman Ali Hassan"."""
    last = units[number].last
    behind = units[number + 1] if number + 1 < len(units) else None
    if behind is not None and behind.tag in BEHIND_NAMES and behind.first == last:
        return behind.last
    return last


def with_name_behind(
    document: Document, units: Sequence[Unit], number: int, first: int, last: int, verb: int
) -> tuple[int, int]:
    """The tokens of a speaker with the name after an office; for a paper, those of its author.

    "a spokesman for the mayor, Ali Hassan,"
    """
    unit = units[number]
    if (
        last == unit.last
        and last < (named := named_behind(document, units, number, last)) <= units[verb].first
    ):
        return first, named
    made = (
        maker_of(document, units, unit.last)
        if document.tokens.lowers[unit.last - 1] in DOCUMENTS
        else None
    )
    return made or (first, last)


def is_inverted(document: Document, units: Sequence[Unit], verb: int) -> bool:
    """True if the speaker follows the verb: ", said the mayor".

    Not if a verb follows that has this subject: "…, said one policeman was killed". Nor in "told
    X".
    """
    speaker = behind_article(document, units, verb)
    if (
        speaker >= len(units)
        or (verb and units[verb - 1].tag != COMMA)
        or not speaks(document, units[speaker])
    ):
        return False
    lowers = document.tokens.lowers
    if lowers[units[verb].first] in TELLING or lowers[units[verb].last - 1] in SPOKEN_OF:
        return False
    for unit in units[speaker + 1 : speaker + ASIDE]:
        if unit.tag in BORDERS:
            break
        if unit.tag in VERBS and lowers[unit.first] not in ATTRIBUTES:
            return False
    return True


def quoted_before(document: Document, units: Sequence[Unit], verb: int) -> int | None:
    """The unit of the speaker whom a passive quotes: "the governor was quoted by the paper as
    saying".
    """
    lowers = document.tokens.lowers
    if verb < 3 or lowers[units[verb - 1].first] not in AS:
        return None
    for number in range(verb - 2, max(1, verb - ASIDE), -1):
        if lowers[units[number].last - 1] in CITED:
            passive = units[number].last - units[number].first > 1 or units[number - 1].tag in BEING
            if passive:
                return subject_of(document, units, number - (units[number - 1].tag in BEING))
            return None
    return None


PLACES: tuple[SpeakerPlace, ...] = (
    SpeakerPlace(
        "between a quotation and the verb",
        aside_behind_quote,
        examples=(("“They killed nine guards,” Hassan, 43, said.", "Hassan"),),
        counter_examples=("“They killed nine guards,” the mayor said.",),
    ),
    SpeakerPlace(
        "behind the verb",
        find_behind,
        examples=(("Nine guards died, said the mayor.", "mayor"),),
        counter_examples=("Nine guards died, said one mayor was killed.",),
    ),
    SpeakerPlace(
        "before the verb",
        find_before,
        examples=(("Nine guards died, the mayor of Dori said.", "mayor of Dori"),),
        counter_examples=("Nine guards died, said the mayor.",),
    ),
    SpeakerPlace(
        "end of a phrase in front",
        find_fronted,
        examples=(("In the evening the mayor had still spoken of nine dead.", "mayor"),),
        counter_examples=("In the ministry had still spoken of nine dead.",),
    ),
)
