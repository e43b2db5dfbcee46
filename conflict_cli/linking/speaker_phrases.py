"""The words that name a speaker: where the phrase around its noun begins and ends, who speaks
together with it, asides.
"""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of, unit_at
from conflict_cli.lexicon import citing, events
from conflict_cli.linking.sources import (
    ARTICLES,
    BEFORE_NOUNS,
    DOCUMENTS,
    NAMES,
    NOUNS,
    THE,
    Source,
    phrase,
    roles,
    speakers,
    speaks,
)
from conflict_cli.text.document import POSSESSIVES, Document
from conflict_cli.vocabulary import AttributionKind

AND, COMMA, HE, MODIFIER, OBJECT, PHRASE, PLACE, WORD = (
    TAGS[name] for name in "AND COMMA HE MODIFIER OBJECT PHRASE PLACE WORD".split()
)
TIMES = frozenset(events.TIMES.split())
MADE_BY = frozenset(citing.MADE_BY.split())
SOURCES = frozenset(citing.SOURCES.split())
BEFORE_NAMES = tags_of("MODIFIER GROUP NAME PERSON_SG PERSON ACTOR")
BEFORE_WORDS = tags_of("WORD MODIFIER ACTOR NAME")
ORIGINS = tags_of("PLURAL PEOPLE PERSON_PL THING_SG OBJECT")  # "police sources"
BEFORE_HEADS = tags_of("GROUP NAME PLACE ACTOR")  # "the Dori news agency"
OWNERS = NAMES | NOUNS | tags_of("PLACE")
BEFORE_SPEAKERS = tags_of("ARTICLE DETERMINER MODIFIER")
OPENING = tags_of("COMMA COLON DASH BUT CLAUSE WHO")  # a subject follows one
# A phrase of time or place in front of a subject follows one.
FRONTING = tags_of("ADVERB AND BUT CLAUSE SEMICOLON")
LONGEST_ROLE = 4  # words
TITLED = tags_of("NAMED PERSON")
ASIDES = tags_of("PHRASE DATE ADVERB")
AUXILIARIES = tags_of("HAVE MODAL ADVERB")


def fronted_speaker(document: Document, units: Sequence[Unit], verb: int) -> tuple[int, int] | None:
    """The tokens of a speaker whom the folds took for the end of a phrase of time or place: "In the
    evening the mayor had still said".
    """
    lowers, number = document.tokens.lowers, verb - 1
    while number > 0 and units[number].tag in AUXILIARIES:
        number -= 1
    if (
        number < 0
        or units[number].tag != PHRASE
        or (number and units[number - 1].tag not in FRONTING)
    ):
        return None
    unit = units[number]
    for first in range(max(unit.first + 2, unit.last - LONGEST_ROLE), unit.last):
        match = roles().longest(lowers, first, unit.last)
        owned = (
            first + 1 == unit.last
            and lowers[first - 1] in POSSESSIVES
            and lowers[first] in speakers()
        )
        if owned or (match is not None and first + match[0] == unit.last):
            return with_modifiers(document, unit, first)
    return None


def with_modifiers(document: Document, unit: Unit, first: int) -> tuple[int, int] | None:
    """The tokens of a noun at the end of a phrase with what is before it: "the new health
    minister", "the doctors' network".

    None for the phrase's own noun: "in the ministry".
    """
    lowers, words = document.tokens.lowers, document.tokens.words
    begin = next((at for at in range(first, unit.first + 2, -1) if lowers[at - 1] in ARTICLES), -1)
    if begin > 0:
        return begin, unit.last
    before = words[first - 1]
    if before[0].isupper() or before.isdigit() or before.lower() in TIMES:
        return first, unit.last
    return None


def start_of(document: Document, units: Sequence[Unit], number: int) -> tuple[int, int]:
    """The first token of a speaker's phrase, with the unit that it is in: names and modifiers
    before a head are part of the phrase.
    """
    tokens, unit, before = document.tokens, units[number], number
    counted = unit.quantity is not None and (unit.quantity.count or "").lower() not in ARTICLES
    # "the city's welfare office"
    whole = unit.tag == OBJECT and not counted and tokens.lowers[unit.last - 1] not in DOCUMENTS
    first = unit.first if whole else max(unit.first, unit.content_start)
    if unit.tag == PHRASE:
        return unit.first + 1, number
    if unit.tag in NAMES:
        first = unit.first
        before = before_verbal_noun(document, units, number)
        while (
            before
            and belongs_before(document, units[before - 1])
            and units[before - 1].last == units[before].first
        ):
            before -= 1
        if before != number:
            first = max(units[before].first, units[before].content_start)
    elif unit.tag == WORD:
        while (
            before
            and units[before - 1].tag in BEFORE_WORDS
            and units[before - 1].last == units[before].first
        ):
            before -= 1
        if before and is_origin(tokens.lowers, units[before - 1], units[before]):
            before -= 1
        first = max(units[before].first, units[before].content_start)
    elif first == unit.first:
        while (
            before
            and goes_before(document, units[before - 1])
            and units[before - 1].last == units[before].first
        ):
            before -= 1
        first = units[before].first
    return start_of_owner(document, units, first, before)


def is_origin(lowers: Sequence[str], before: Unit, unit: Unit) -> bool:
    """True if a noun right before "source" or "sources" states whose they are: "police sources",
    "a hospital source"; not "nine police".
    """
    if before.last != unit.first or lowers[unit.first] not in SOURCES or before.tag not in ORIGINS:
        return False
    counted = before.quantity
    return counted is None or counted.qualifier == "vague" or counted.best == 1


def start_of_owner(
    document: Document, units: Sequence[Unit], first: int, number: int
) -> tuple[int, int]:
    """The first token and unit of a speaker's phrase that begins in a unit, with its owner: "the
    brigade's press office".
    """
    lowers, head = document.tokens.lowers, number
    while (
        head > 0
        and is_adjective(lowers, units[head - 1])
        and units[head - 1].last == units[head].first
    ):
        head -= 1
    mark = units[head].first - 1
    owner = (
        unit_at(units, mark - 1)
        if first <= units[number].first and mark > units[0].first and lowers[mark] in POSSESSIVES
        else -1
    )
    if owner < 0 or units[owner].tag not in OWNERS:
        return first, number
    return start_of(document, units, owner)


def is_adjective(lowers: Sequence[str], unit: Unit) -> bool:
    """True if a unit may be between an owner and the noun: "the brigade's medical service"."""
    return unit.tag == MODIFIER and lowers[unit.first] not in POSSESSIVES


def head_of_owned(document: Document, units: Sequence[Unit], number: int) -> int:
    """The unit of the noun that a unit owns; the unit itself if it owns none.

    The office of "said the brigade's press office".
    """
    lowers, last = document.tokens.lowers, units[number].last
    if lowers[last : last + 1] and lowers[last] in POSSESSIVES:
        head = number + 1
        while head < len(units) and units[head].tag == MODIFIER:
            head += 1
        if (
            head < len(units)
            and units[head].first <= last + 1 + head - number
            and speaks(document, units[head])
        ):
            return head
    return number


def goes_before(document: Document, unit: Unit) -> bool:
    """True if a unit right before a noun is part of its phrase: a name, or a noun of several words,
    "civil defence agency".
    """
    return unit.tag in BEFORE_HEADS or (unit.tag == MODIFIER and unit.last - unit.first > 1)


def belongs_before(document: Document, unit: Unit) -> bool:
    """True if a unit right before a name or group is part of its phrase: a modifier, another name,
    "London-based".
    """
    return unit.tag in BEFORE_NAMES or (
        unit.tag == PLACE and "-" in document.tokens.words[unit.last - 1]
    )


def before_verbal_noun(document: Document, units: Sequence[Unit], number: int) -> int:
    """The unit of a verbal noun that is part of its head's phrase: "the Hill Watch monitoring
    group"; else the head's.
    """
    if not number or units[number - 1].tag != WORD:
        return number
    lowers = document.tokens.lowers
    if f"{lowers[units[number - 1].first]} {lowers[units[number].last - 1]}" in roles().values:
        return number - 1
    return number


def joined_before(document: Document, units: Sequence[Unit], number: int) -> tuple[int, int] | None:
    """The first token and unit of those who speak together with the one whose phrase begins at a
    unit: "police and a witness said".

    Not "shot the mayor and a witness said": the two have to be where a subject is, at the beginning
    or after a comma.
    """
    conjunction = number - 1
    while conjunction > 0 and units[conjunction].tag in BEFORE_SPEAKERS:
        conjunction -= 1
    other = conjunction - 1
    if conjunction < 1 or units[conjunction].tag != AND or units[other].tag == HE:
        return None
    if units[other].tag == MODIFIER and document.tokens.lowers[units[other].last - 1] in speakers():
        # "local media and residents"
        begin = other
        while (
            begin
            and units[begin - 1].tag in BEFORE_NAMES
            and units[begin - 1].last == units[begin].first
        ):
            begin -= 1
        first = units[begin].first
    elif speaks(document, units[other]):
        first, begin = start_of(document, units, other)
    else:
        return None
    before = begin - 1
    while before >= 0 and units[before].tag in BEFORE_SPEAKERS:
        before -= 1
    opens = (
        before < 0 or units[before].tag in OPENING or (before == 0 and units[before].tag in ASIDES)
    )
    return (first, begin) if opens else None


def joined_behind(document: Document, units: Sequence[Unit], number: int, last: int) -> int:
    """The end of the phrase of several speakers after a verb: ", said police and a witness."."""
    following = number + 1
    if following >= len(units) or units[following].tag != AND or units[following].first != last:
        return last
    other = behind_article(document, units, following)
    if other >= len(units) or not speaks(document, units[other]) or units[other].tag == HE:
        return last
    return units[other].last if other + 1 == len(units) or units[other + 1].tag == COMMA else last


def behind_article(document: Document, units: Sequence[Unit], verb: int) -> int:
    """The unit after a verb, an article, adjectives and an owner ("said the brigade's press
    office").

    It is also after a place that a title follows: "wrote Dori mayor Ali Hassan".
    """
    number = verb + 1
    while number < len(units) and units[number].tag in BEFORE_SPEAKERS:
        number += 1
    placed = (
        number + 1 < len(units) and units[number].tag == PLACE and units[number + 1].tag in TITLED
    )
    if placed and units[number].last == units[number + 1].first:
        return number + 1
    return number if number == len(units) else head_of_owned(document, units, number)


def aside_behind_quote(
    document: Document, units: Sequence[Unit], verb: int, kind: AttributionKind
) -> Source | None:
    """The name between a quotation and a verb of saying that the folds took for an aside: "We ran,"
    Ali Hassan, 43, said.
    """
    tokens, last = document.tokens, units[verb].first
    quote = quote_between(document, units[verb - 1].last, last) if verb else -1
    first = (
        next((at for at in range(units[verb - 1].last, last) if tokens.starts[at] > quote), last)
        if quote >= 0
        else last
    )
    end = next((at for at in range(first, last) if tokens.words[at] == ","), last)
    if first == end or not tokens.words[first][0].isupper():
        return None
    start = tokens.starts[first]
    return Source(
        phrase(document, first, end),
        kind,
        start,
        tokens.ends[units[verb].last - 1],
        tokens.starts[last],
    )


def quote_between(document: Document, first: int, last: int) -> int:
    """The character of a quotation mark between the token before `first` and token `last`, -1 for
    none.
    """
    start, end = document.tokens.ends[first - 1], document.tokens.starts[last]
    return max(document.text.rfind(mark, start, end) for mark in '"”')


def make_source(
    document: Document, first: int, last: int, verb: Unit, kind: AttributionKind
) -> Source:
    """A source of the tokens `first:last`, the speaker of a verb of saying."""
    starts, ends = document.tokens.starts, document.tokens.ends
    start, end = min(starts[first], starts[verb.first]), max(ends[last - 1], ends[verb.last - 1])
    return Source(phrase(document, first, last), kind, start, end, starts[verb.first])


def maker_of(document: Document, units: Sequence[Unit], end: int) -> tuple[int, int] | None:
    """The tokens of the author of a paper that ends at a token: "a statement from the army",
    "figures released by the clinic".
    """
    lowers, limit = document.tokens.lowers, units[-1].last
    for position in range(end, min(end + 3, limit - 1)):
        if lowers[position] not in MADE_BY:
            continue
        first = position + 1 + (lowers[position + 1] in ARTICLES)
        number = unit_at(units, first) if first < limit else len(units)
        while number + 1 < len(units) and (
            units[number].tag in BEFORE_NOUNS or goes_over(document, units, number)
        ):
            number += 1
        if number == len(units):
            return None
        unit = units[number]
        named = (
            unit.tag == PHRASE
            and lowers[first - 1] in THE
            and document.tokens.words[unit.last - 1][0].isupper()
        )
        if named or speaks(document, unit) or lowers[unit.last - 1] in speakers():
            return first, unit.last
        return None
    return None


def goes_over(document: Document, units: Sequence[Unit], number: int) -> bool:
    """True if a phrase goes on with the noun after it: "from the health" and "ministry"."""
    return (
        units[number].tag == PHRASE
        and units[number].last == units[number + 1].first
        and speaks(document, units[number + 1])
    )
