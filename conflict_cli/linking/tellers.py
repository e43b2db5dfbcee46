"""The subject of a verb of saying: before it, over phrases and asides, or after it in ", said the
mayor".
"""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.lexicon import citing, claims, function_words
from conflict_cli.linking.sources import (
    ARTICLES,
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
    GOVERNING,
    NOT_DESCRIBING,
    VERBS,
    before_apposition,
    described_before,
    relative_before,
)
from conflict_cli.linking.speaker_phrases import (
    BEFORE_HEADS,
    BEFORE_SPEAKERS,
    apposed,
    aside_behind_quote,
    behind_article,
    fronted_speaker,
    joined_before,
    joined_behind,
    make_source,
    maker_of,
    named_behind,
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
BODY = frozenset(claims.NAMED_BODIES.split())  # the last word of a name: "Electoral Body"
AS = frozenset(function_words.AS.split())
OF = frozenset(function_words.OF.split())
THAT = frozenset(function_words.THAT.split())
WITH = frozenset(function_words.WITH.split())
(
    ADVERB,
    AND,
    ARTICLE,
    BODIES,
    BY,
    COMMA,
    HAVE,
    HE,
    MODIFIER,
    ORDINAL,
    PHRASE,
    PLACE,
    COUNT_ALONE,
    VERB,
    WORD,
) = (
    TAGS[name]
    for name in (
        "ADVERB AND ARTICLE BODIES BY COMMA HAVE HE MODIFIER ORDINAL PHRASE PLACE "
        "COUNT_ALONE VERB WORD"
    ).split()
)
# Between a speaker and the verb.
BETWEEN = NOUNS | tags_of(
    "ADVERB ORDINAL HAVE PHRASE DATE COMMA PLACE BY WHO OF MODAL MODIFIER ARTICLE DETERMINER "
    "NAME PREPOSITION DASH OPEN CLOSE NUMBER"
)
NOT_SAYING = tags_of(
    "WAS WERE TO ARTICLE DETERMINER MODIFIER PREPOSITION"
)  # right before a verb that has no speaker
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
        behind_article(document, units, verb) if inverted else subject_of(document, units, verb)
    )
    if number is None:
        number = quoted_before(document, units, verb)
    if number is None:
        fronted = fronted_speaker(document, units, verb)
        return None if fronted is None else make_source(document, *fronted, units[verb], kind)
    if (
        not inverted
        and number > 1
        and tokens.lowers[units[number].last - 1] in DOCUMENTS
        and units[number - 1].tag in ISSUED
    ):
        maker = subject_of(document, units, number - 1)  # "the army issued a statement saying"
        number = number if maker is None else maker
    if (
        number >= 2
        and not inverted
        and units[number - 1].tag == COMMA
        and units[number - 2].tag == NAMED
    ):
        number -= 2  # "Ali Hassan, a spokesman, said"
    unit = units[number]
    last = unit.last
    if (
        inverted
        and number + 1 < len(units)
        and units[number + 1].tag in BEHIND_NAMES
        and units[number + 1].first == last
    ):
        last = units[number + 1].last
    last = apposed(
        document, units, number, last if inverted else complement_of(document, units, number, verb)
    )
    last = with_abbreviation(document, last)
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
    if (
        verb > 1
        and units[verb - 1].tag == COMMA
        and (named := before_apposition(document, units, verb - 1)) is not None
    ):
        return named
    lowers, number = document.tokens.lowers, verb - 1
    participle = lowers[units[verb].last - 1].endswith("ing")  # "with the mayor saying that"
    while number >= max(0, verb - REACH):
        unit = units[number]
        if (
            unit.tag == PHRASE
            and participle
            and lowers[unit.first] in WITH
            and names_speaker(document, unit)
        ):
            return number
        last = number == verb - 1 or units[number + 1].tag == HAVE
        if (
            speaks(document, unit)
            or is_head(lowers, units, number)
            or (last and is_speaker(document, units, number))
        ):
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
        if (
            unit.tag == HE and lowers[unit.first] in THERE and number == verb - 1
        ):  # "the directorate there gave"
            number -= 1
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
    """True if a common word is part of a name: "the Ministry of Trade and Industry", "the Hill
    Electoral Body".
    """
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


def names_speaker(document: Document, unit: Unit) -> bool:
    """True if a phrase ends with a noun for a speaker or with a name: "with police", "with the Red
    Crescent".
    """
    tokens = document.tokens
    return tokens.lowers[unit.last - 1] in speakers() or tokens.words[unit.last - 1][0].isupper()


def governor_of(lowers: Sequence[str], units: Sequence[Unit], number: int) -> int:
    """The preposition that governs a noun, over articles and adjectives; -1 for none."""
    before = number - 1
    while before >= 0 and (units[before].tag in BEFORE_SPEAKERS or is_compound(units, before)):
        before -= 1
    before -= (
        before > 0 and lowers[units[before].first] in THAT and governs(lowers, units[before - 1])
    )  # "of that raid"
    return before if before >= 0 and governs(lowers, units[before]) else -1


def is_compound(units: Sequence[Unit], number: int) -> bool:
    """True if a noun is right before another as a part of its name: "state television"."""
    return units[number].tag in BEFORE_HEADS and units[number].last == units[number + 1].first


def participle_before(document: Document, units: Sequence[Unit], number: int) -> int:
    """The participle between a noun and an earlier one that may speak; -1 for none.

    "The coalition backing the government said", "accounts quoted by the paper said".
    """
    lowers, before = document.tokens.lowers, number - 1
    while before > 0 and units[before].tag in BEFORE_SPEAKERS:
        before -= 1
    if before > 1 and units[before].tag == BY and lowers[units[before - 1].last - 1].endswith("ed"):
        before -= 1
    elif before < 1 or units[before].tag != WORD or not lowers[units[before].first].endswith("ing"):
        return -1
    return before if speaks(document, units[before - 1]) else -1


def governs(lowers: Sequence[str], unit: Unit) -> bool:
    """True if a unit is a preposition, with or without the article of the noun after it:
    "for the".
    """
    return unit.tag in GOVERNING or (unit.tag == PHRASE and lowers[unit.last - 1] in ARTICLES)


def complement_of(document: Document, units: Sequence[Unit], number: int, verb: int) -> int:
    """The end of a speaker's phrase, with what prepositions add before the verb.

    "a spokesman for the ministry said"
    """
    last = number
    if last + 1 < verb and document.tokens.words[units[last + 1].first] in BODY:
        last += 1
    while last + 1 < verb and units[last + 1].first == units[last].last:
        governed = last + 2
        while governed < verb and units[governed].tag in BEFORE_SPEAKERS:
            governed += 1
        if (
            not governs(document.tokens.lowers, units[last + 1])
            or governed >= verb
            or not speaks(document, units[governed])
        ):
            break
        last = governed
    return units[last].last if last + 1 == verb else units[number].last


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
            return (
                subject_of(document, units, number - (units[number - 1].tag in BEING))
                if passive
                else None
            )
    return None
