"""Tagging: tokens become units with a tag, by the lexicons and by what earlier stages found."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit, Units, tags_of
from conflict_cli.engine.memo import BoundedMemo
from conflict_cli.engine.phrases import NONE
from conflict_cli.extractors.claims.counting import counts_some, equal_to, is_none_of, joins_two
from conflict_cli.extractors.claims.unknown_words import tag_unknown
from conflict_cli.extractors.lexical import (
    GROUP_VICTIMS,
    PERSONS,
    LexicalEntry,
    adjective_nouns,
    lexical_entries,
)
from conflict_cli.extractors.numbers.reading import EQUAL, opens_number, read_number
from conflict_cli.extractors.numbers.words import vocabulary
from conflict_cli.lexicon import claims as claim_words
from conflict_cli.lexicon import function_words
from conflict_cli.models import Date, Group, Place, Quantity
from conflict_cli.text.document import OWNING, Document, Sentence, Tokens


class Entity(NamedTuple):
    """What an earlier stage found, up to character `end`: the tag of its class, and its type."""

    end: int
    tag: str
    type: str


HURT = tags_of("HARM_PAST STATE")
QUOTES = frozenset("\"'“”‘’«»`")
MARKS = {
    ",": "COMMA",
    ":": "COLON",
    ";": "SEMICOLON",
    "-": "DASH",
    "–": "DASH",
    "—": "DASH",
    "(": "OPEN",
    "[": "OPEN",
    ")": "CLOSE",
    "]": "CLOSE",
    "?": "QUESTION",
    "&": "AND",
    "+": "AND",
    "/": "COMMA",  # between counts: "12 killed/30 wounded"
    **dict.fromkeys(OWNING, "MODIFIER"),
}


def locate_entities(
    dates: Iterable[Date],
    groups: Iterable[Group],
    places: Iterable[Place],
    people: Iterable[tuple[int, int, str]],
) -> dict[int, Entity]:
    """What earlier stages found, by its start offset; if two start together, the longer one."""
    entities: dict[int, Entity] = {}

    def add(start: int, entity: Entity) -> None:
        if start not in entities or entities[start].end < entity.end:
            entities[start] = entity

    for start, end, kind in people:
        add(start, Entity(end, TAGS["NAMED"], kind))
    for place in places:
        for mention in place.mentions:
            add(mention.start, Entity(mention.end, TAGS["PLACE"], place.type))
    for group in groups:
        for mention in group.mentions:
            add(
                mention.start, Entity(mention.end, TAGS["GROUP"], GROUP_VICTIMS.get(group.type, ""))
            )
    for date in dates:
        add(date.start, Entity(date.end, TAGS["DATE"], ""))
    return entities


# What a token is, whatever its neighbours are: the class of a unit of its own, UNDECIDED if its
# neighbours decide, PASSED if it is no unit; its type; the second words of longer phrases that it
# may open; whether it may open a number. No NamedTuple: unpacking one takes five times as long as
# unpacking a plain tuple.
Word = tuple[str, str, frozenset[str], bool]
UNDECIDED, PASSED = "", " "
ENTITY: Word = (UNDECIDED, "", NONE, False)


class Entities(NamedTuple):
    """What earlier stages found, by its first token, and these tokens in order."""

    by_token: dict[int, Entity]
    tokens: list[int]


def place_entities(document: Document, entities: Mapping[int, Entity]) -> Entities:
    """The entities that start where a token does."""
    starts = document.tokens.starts
    by_token: dict[int, Entity] = {}
    for start, entity in entities.items():
        position = bisect_left(starts, start)
        if position < len(starts) and starts[position] == start:
            by_token[position] = entity
    return Entities(by_token, sorted(by_token))


def describe_word(word: str) -> Word:
    """A token by itself.

    >>> [describe_word(word)[0] for word in ("killed", "houses", ",")] == [TAGS[name]
    ...     for name in ("HARM_PAST", "THING_PL", "COMMA")]
    True
    >>> [describe_word(word)[0] for word in (".", "Kyiv", "12")] == [PASSED, UNDECIDED, UNDECIDED]
    True
    """
    if word in QUOTES:
        return PASSED, "", NONE, False
    lower = word.lower()
    if lower in MARKS:
        return (
            UNDECIDED if lower == "/" or MARKS[lower] == "DASH" else TAGS[MARKS[lower]],
            "",
            NONE,
            False,
        )
    numbers, known = vocabulary(), lexical_entries()
    if lower in numbers.before or opens_number((lower,), 0, 1):
        return UNDECIDED, "", NONE, True
    tag, kind = known.values.get(lower) or (
        tag_unknown(lower, known) if word[0].isalnum() else LexicalEntry(PASSED)
    )
    capital = word[0].isupper()
    if (
        word in CLOCK
        or lower in NO_TOLL
        or (capital and (tag in COMMON or tag in PERSONS or lower not in known.values))
        or (tag in PERSONS and lower in adjective_nouns())
        or (tag == REPORTED and lower.endswith("ed"))
    ):
        tag = UNDECIDED
    elif word == "US":
        tag = MODIFIER  # "a US citizen"
    counting = numbers.longer.followers(lower)
    return tag, kind, known.followers(lower) | counting, bool(counting)


WORDS = BoundedMemo(describe_word)
new = tuple.__new__  # what the call of a NamedTuple does, without the call


def tag_sentence(document: Document, entities: Entities, sentence: Sentence) -> Units:
    """The units of a sentence, without quotation marks; a run of unknown capitals is one NAME."""
    tokens, by_token, lowers, known = (
        document.tokens,
        entities.by_token,
        document.tokens.lowers,
        lexical_entries(),
    )
    units: Units = []
    after, last = sentence.first, sentence.last
    words = list(map(WORDS.__getitem__, tokens.words[after:last]))
    for position in entities.tokens[
        bisect_left(entities.tokens, after) : bisect_left(entities.tokens, last)
    ]:
        words[position - after] = ENTITY
    for position, (tag, kind, followers, counts) in enumerate(words, after):
        if position < after:
            continue
        if tag == UNDECIDED:
            entity = by_token.get(position)
            if entity is not None:
                after = _tag_entity(tokens, entity, position, last, units)
            else:
                after = _tag_in_context(document, sentence, position, counts, units)
            continue
        if followers and position + 1 < last and lowers[position + 1] in followers:
            if counts and opens_number(lowers, position, last):
                after = _tag_in_context(document, sentence, position, counts, units)
                continue
            found = known.longest(lowers, position, last)
            if found is not None and found[0] > 1:
                after = _tag_known(tokens, position, last, found, units)
                continue
        if tag != PASSED:
            units.append(new(Unit, (tag, position, position + 1, None, kind, "", -1, "", "")))
    return units


def _tag_in_context(
    document: Document, sentence: Sentence, position: int, counts: bool, units: Units
) -> int:
    """Adds the unit at a token that its neighbours classify; returns the token after it."""
    tokens, last = document.tokens, sentence.last
    word, lower = tokens.words[position], tokens.lowers[position]
    if (
        counts
        and opens_number(tokens.lowers, position, last)
        and (behind := _tag_number(document, position, last, units))
    ):
        return behind
    if word in CLOCK and units and units[-1].tag in NUMBERS:
        units[-1] = units[-1]._replace(tag=TAGS["NUMBER"], last=position + 1)
        return position + 1
    if lower in SOME and counts_some(tokens.lowers, position, last, units):
        units.append(_count_at(position, Quantity(word, "vague", 2, None, None)))
        return position + 1
    mark = MARKS.get(lower)
    if lower == "/" and not (
        units and units[-1].tag in HURT and opens_number(tokens.lowers, position + 1, last)
    ):
        return position + 1
    if mark is not None:
        if mark == "DASH" and position + 1 < last and tokens.words[position + 1] == word:
            position += 1
        units.append(Unit(TAGS[mark], position, position + 1, None, "", "", -1))
        return position + 1
    known = lexical_entries()
    if lower in NO_TOLL and is_none_of(tokens.lowers, position, last, known):
        units.append(_count_at(position, Quantity(word, "none", 0, 0, 0)))
        return position + 1
    found = known.longest(tokens.lowers, position, last)
    if found is not None:
        return _tag_known(tokens, position, last, found, units)
    return _tag_by_form(document, sentence, position, units)


def _count_at(position: int, quantity: Quantity) -> Unit:
    """The unit of a word that is a number here: "some", "no"."""
    return Unit(COUNT, position, position + 1, quantity, "", "", position)


def _tag_number(document: Document, position: int, last: int, units: Units) -> int:
    """Adds the number at a token, if there is one; returns the token after it, else 0."""
    tokens = document.tokens
    word, lower = tokens.words[position], tokens.lowers[position]
    number = read_number(document.text, tokens, position, last)
    if number is not None and not (lower in BOTH and joins_two(tokens.lowers, position, last)):
        quantity = (
            number.quantity
            if number.quantity.qualifier != EQUAL
            else equal_to(number.quantity, units)
        )
        units.append(Unit(COUNT, number.first, number.last, quantity, "", "", number.core))
        return number.last
    if not word[0].isdigit():
        return 0
    tag = TAGS["MODIFIER" if "-" in word else "ORDINAL" if word[-1].isalpha() else "NUMBER"]
    units.append(Unit(tag, position, position + 1, None, "", "", -1))
    return position + 1


def _tag_by_form(document: Document, sentence: Sentence, position: int, units: Units) -> int:
    """Adds the unit of a word that no lexicon has: a name if it has a capital, else by its ending;
    returns the token after it.
    """
    word, lower = document.tokens.words[position], document.tokens.lowers[position]
    title = document.blocks[sentence.block].kind == "title"
    if position == sentence.first and lower in OPENERS:
        units.append(Unit(ADVERB, position, position + 1))
        return position + 1
    if word[0].isupper() and not (
        title or (position == sentence.first and lower.endswith(("ing", "ed", "ly")))
    ):
        if _continues_name(units, position):
            units[-1] = units[-1]._replace(last=position + 1)
        else:
            units.append(Unit(NAME, position, position + 1, None, "", "", -1))
    elif word[0].isalnum():
        tag, kind = tag_unknown(lower, lexical_entries())
        units.append(Unit(tag, position, position + 1, None, kind))
    return position + 1


def _tag_known(
    tokens: Tokens, position: int, last: int, found: tuple[int, LexicalEntry], units: Units
) -> int:
    """Adds the unit of a phrase of the lexicon, unless it is part of the name before it; returns
    the token after it.
    """
    length, (tag, kind) = found
    after = position + length
    lower = tokens.lowers[position]
    if tag in PERSONS:
        if after < last and (lower in adjective_nouns() or tokens.words[position][0].isupper()):
            behind = lexical_entries().longest(tokens.lowers, after, last)
            if behind is not None and behind[1].tag in PERSONS:
                tag = MODIFIER
            elif tag == PERSON_SG and behind is None and is_unknown_noun(tokens, after):
                tag = MODIFIER  # "its local coordinator"
    elif tag == REPORTED and lower.endswith("ed") and units and units[-1].tag in BEFORE_NOUNS:
        tag, kind = MODIFIER, ""  # "two alleged peddlers"
    if tag in COMMON and tokens.words[position][0].isupper() and _continues_name(units, position):
        units[-1] = units[-1]._replace(last=after)  # "Paltu Bag": a common noun inside a name
        return after
    units.append(Unit(tag, position, after, None, kind, "", -1))
    return after


def is_unknown_noun(tokens: Tokens, position: int) -> bool:
    """True if the form of an unknown word shows that it can only be a noun or an adjective."""
    word = tokens.words[position]
    return (
        word.islower()
        and word.isalpha()
        and not word.endswith("ing")
        and tag_unknown(word, lexical_entries()).tag == TAGS["WORD"]
    )


def _continues_name(units: Units, position: int) -> bool:
    """True if a capitalised word comes after a name."""
    return bool(units) and units[-1].tag == NAME and units[-1].last == position


def _tag_entity(tokens: Tokens, entity: Entity, position: int, last: int, units: Units) -> int:
    """Adds what an earlier stage found at a token; returns the token after it. In "Taliban
    fighters" the last word decides.
    """
    after = position + 1
    while after < last and tokens.starts[after] < entity.end:
        after += 1
    tag, kind = entity.tag, entity.type
    if tag == GROUP:
        known = lexical_entries()
        head = known.values.get(tokens.lowers[after - 1])
        if head is not None and head.tag in PERSONS:
            tag, kind = head.tag, kind or head.type
            following = known.longest(tokens.lowers, after, last) if after < last else None
            if following is not None and following[1].tag in PERSONS:  # "Taliban bomber"
                tag, kind = (GROUP, entity.type) if entity.type else (MODIFIER, kind)
            elif after - 1 > position:
                units.append(Unit(MODIFIER, position, after - 1, None, kind))
                position = after - 1
    units.append(Unit(tag, position, after, None, kind, "", -1))
    return after


ADVERB, COUNT, GROUP, PERSON_SG, MODIFIER, NAME, REPORTED = (
    TAGS[name] for name in "ADVERB COUNT GROUP PERSON_SG MODIFIER NAME REPORTED".split()
)
OPENERS = frozenset(claim_words.SENTENCE_OPENERS.split())
NUMBERS = frozenset((COUNT, TAGS["NUMBER"]))
BEFORE_NOUNS = frozenset((TAGS["COUNT"], TAGS["ARTICLE"], TAGS["DETERMINER"], TAGS["POSSESSIVE"]))
COMMON = frozenset((TAGS["THING_SG"], TAGS["THING_PL"], TAGS["MODIFIER"], TAGS["WEAPON"]))
CLOCK = frozenset(claim_words.CLOCK.split())
BOTH = frozenset(claim_words.BOTH.split())
NO_TOLL = frozenset(claim_words.NO_TOLL.split())
SOME = frozenset(function_words.SOME.split())
