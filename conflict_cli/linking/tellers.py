"""The subject of a verb of saying: before it, over phrases and asides, or after it."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.appositions import apposed, named_behind
from conflict_cli.linking.sources import (
    DOCUMENTS,
    NAMED,
    NOUNS,
    THE,
    Source,
    is_common,
    speakers,
    speaks,
    with_abbreviation,
)
from conflict_cli.linking.speaker_asides import (
    ASIDE,
    ATTRIBUTES,
    BY_NAME,
    NOT_DESCRIBING,
    VERBS,
    before_apposition,
    described_before,
    relative_before,
)
from conflict_cli.linking.speaker_complements import (
    BODY,
    complement_of,
    governor_of,
    participle_before,
)
from conflict_cli.linking.speaker_phrases import (
    BEFORE_SPEAKERS,
    aside_behind_quote,
    behind_article,
    fronted_speaker,
    joined_before,
    joined_behind,
    make_source,
    maker_of,
    quote_between,
    start_of,
)
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import AttributionKind

REACH = 40  # units between a speaker and the verb
TELLING = frozenset(citing.TELLING.split())  # verbs with a listener after them
SPOKEN_OF = frozenset(citing.SPOKEN_OF.split())
THERE = frozenset(function_words.THERE.split())
LEADERS = frozenset(citing.LEADERS.split())
OTHERS = frozenset(citing.OTHERS.split())
NGO = frozenset(citing.NGO.split())
CITED = frozenset(citing.CITED.split())
AS = frozenset(function_words.AS.split())
OF = frozenset(function_words.OF.split())
WITH = frozenset(function_words.WITH.split())
(
    ADVERB,
    AND,
    ARTICLE,
    BODIES,
    COMMA,
    HAVE,
    HE,
    MODIFIER,
    ORDINAL,
    PHRASE,
    PLACE,
    COUNT_ALONE,
    VERB,
) = (
    TAGS[name]
    for name in (
        "ADVERB AND ARTICLE BODIES COMMA HAVE HE MODIFIER ORDINAL PHRASE PLACE COUNT_ALONE VERB"
    ).split()
)
# Between a speaker and the verb.
BETWEEN = NOUNS | tags_of(
    "ADVERB ORDINAL HAVE PHRASE DATE COMMA PLACE BY WHO OF MODAL MODIFIER ARTICLE DETERMINER "
    "NAME PREPOSITION DASH OPEN CLOSE NUMBER"
)
# Right before a verb that has no speaker.
NOT_SAYING = tags_of("WAS WERE TO ARTICLE DETERMINER MODIFIER PREPOSITION")
OPENERS = tags_of("AND BUT CLAUSE COLON COMMA SEMICOLON WHO")
BEHIND_NAMES = tags_of("OF NAMED NAME")
GOVERNED = tags_of("WEAPON THEM")  # "a survivor of that raid said", "some of them said"
BORDERS = NOT_DESCRIBING | tags_of("AND WHO")
ISSUED = tags_of("VERB REPORTED")
BEING = tags_of("WAS WERE HAVE ADVERB")
HUMAN = tags_of(
    "PEOPLE PERSON PLURAL RELATIVES"
)  # right before a verb of saying, any of these speaks


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


def subject_of(document: Document, units: Sequence[Unit], verb: int) -> int | None:
    """The nearest unit before a verb that may speak, over adverbs, phrases and asides but over no
    other verb.
    """
    if verb > 1 and units[verb - 1].tag == COMMA:
        named = before_apposition(document, units, verb - 1)
        if named is not None:
            return named
    lowers, number = document.tokens.lowers, verb - 1
    participle = lowers[units[verb].last - 1].endswith("ing")  # "with the mayor saying that"
    while number >= max(0, verb - REACH):
        unit = units[number]
        if participle and unit.tag == PHRASE and is_with_speaker(document, unit):
            return number
        if is_subject(document, units, number, verb):
            before = governor_of(lowers, units, number)
            if before < 0:
                before = participle_before(document, units, number)
            if before < 1 or (participle and lowers[units[before].first] in WITH):
                return number
            number = before - 1
            continue
        if unit.tag == COMMA and (behind := relative_before(lowers, units, number)) is not None:
            number = behind
            continue
        if unit.tag == HE and lowers[unit.first] in THERE and number == verb - 1:
            number -= 1  # "the directorate there gave"
            continue
        if number and goes_on_name(document, units, number):
            number -= 1
            continue
        if unit.tag in GOVERNED and (before := governor_of(lowers, units, number)) > 0:
            number = before - 1
            continue
        if unit.tag not in BETWEEN and not (unit.tag == VERB and lowers[unit.first] in ATTRIBUTES):
            return described_before(document, units, number)
        number -= 1
    return None


def is_subject(document: Document, units: Sequence[Unit], number: int, verb: int) -> bool:
    """True if a unit before a verb may be its subject; right before it more nouns may."""
    if speaks(document, units[number]) or is_head(document.tokens.lowers, units, number):
        return True
    last = number == verb - 1 or units[number + 1].tag == HAVE
    return last and is_speaker(document, units, number)


def is_speaker(document: Document, units: Sequence[Unit], number: int) -> bool:
    """True if a unit right before a verb of saying is its subject, whatever its noun: "a trader
    said", "another said", "a third said".
    """
    unit, lowers = units[number], document.tokens.lowers
    if quote_between(document, unit.last, units[number + 1].first) >= 0:
        return False
    if unit.tag == PLACE and opens_clause(units, number):  # "the Hill Nurses put"
        return True
    third = unit.tag == ORDINAL and number > 0 and units[number - 1].tag == ARTICLE
    return (
        third
        or unit.tag in HUMAN
        or is_role(document, unit)
        or (unit.tag == COUNT_ALONE and lowers[unit.last - 1] in OTHERS)
    )


def opens_clause(units: Sequence[Unit], number: int) -> bool:
    """True if a noun, with its article and adjectives, is the first one of a sentence or after a
    conjunction or a comma.
    """
    before = number - 1
    while before >= 0 and units[before].tag in BEFORE_SPEAKERS:
        before -= 1
    return before < 0 or units[before].tag in OPENERS


def goes_on_name(document: Document, units: Sequence[Unit], number: int) -> bool:
    """True if a common word is part of a name: "the Ministry of Trade and Industry"."""
    unit, words = units[number], document.tokens.words
    if unit.tag == BODIES:
        return words[unit.first] in BODY
    return (
        unit.tag == AND
        and units[number - 1].tag in BY_NAME
        and words[units[number + 1].first][0].isupper()
    )


def is_head(lowers: Sequence[str], units: Sequence[Unit], number: int) -> bool:
    """True if a unit is a noun as in "the head of the clinic"; elsewhere it is an adjective."""
    return (
        units[number].tag == MODIFIER
        and lowers[units[number].last - 1] in LEADERS
        and lowers[units[number].last] in OF
    )


def is_with_speaker(document: Document, unit: Unit) -> bool:
    """True if "with" opens a phrase for a speaker: "with police", "with the Red Crescent"."""
    tokens, last = document.tokens, unit.last - 1
    return tokens.lowers[unit.first] in WITH and (
        tokens.lowers[last] in speakers() or tokens.words[last][0].isupper()
    )


def is_role(document: Document, unit: Unit) -> bool:
    """True if a word that is usually an adjective is a noun for a speaker.

    "state media said", "an NGO said"
    """
    if unit.tag != MODIFIER:
        return False
    word = document.tokens.lowers[unit.last - 1]
    return word in NGO or word in speakers()


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
