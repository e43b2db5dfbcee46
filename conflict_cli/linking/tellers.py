"""The subject of a verb of saying: before it, over phrases and asides, or after it."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.appositions import apposed, named_behind
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


def read_speaker(
    document: Document, units: Sequence[Unit], verb: int, kind: AttributionKind
) -> Source | None:
    """The subject of a verb of saying: before it, or after it in ", said X"."""
    tokens, before = document.tokens, verb - 1
    while before > 0 and units[before].tag == ADVERB:  # "could not be independently verified"
        before -= 1
    if verb and units[before].tag in NOT_SAYING and not is_role(document, units[before]):
        return None
    if (aside := aside_behind_quote(document, units, verb, kind)) is not None:
        return aside
    inverted = kind != "accused" and is_inverted(document, units, verb)
    number = (
        behind_article(document, units, verb) if inverted else speaker_before(document, units, verb)
    )
    if number is None:
        fronted = fronted_speaker(document, units, verb)
        return None if fronted is None else make_source(document, *fronted, units[verb], kind)
    last = (
        end_of_inverted(units, number) if inverted else complement_of(document, units, number, verb)
    )
    last = with_abbreviation(document, apposed(document, units, number, last))
    first, before = start_of(document, units, number)
    joined = None if inverted else joined_before(document, units, before)
    if joined is not None:
        first, before = joined
    elif inverted:
        last = joined_behind(document, units, number, last)
        last = named_behind(document, units, number, last)
    else:
        first, last = with_name_behind(document, units, number, first, last, verb)
    source = make_source(document, first, last, units[verb], kind)
    opening = tokens.lowers[max(0, units[before].first - 1) : first + 1]
    definite = joined is None and not THE.isdisjoint(opening) and is_common(source.name)
    return source._replace(definite=definite) if source.name else None


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
