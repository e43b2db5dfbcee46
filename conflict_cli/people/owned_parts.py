"""Injured parts of somebody's body: "cut off both his hands", "a bullet went through her jaw",
"Danda's arm was smashed".
"""

from collections.abc import Sequence

from conflict_cli.engine.grammar import tags_of
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.clauses import AUXILIARIES
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import BODY_PARTS, CUT_OFF, SPLINTERS, tag_at
from conflict_cli.text.document import OWNING, Sentence

AND = frozenset(function_words.AND.split())
BESIDE_PARTS = frozenset(people.BESIDE_PARTS.split())
HITS = frozenset(people.HITS.split())
HANDS = frozenset(people.HANDS.split())
HIS_OR_HER = frozenset(around.HIS_OR_HER.split())
IN = frozenset(function_words.IN.split())
INTO_BODY = frozenset(around.INTO_BODY.split())
OF = frozenset(function_words.OF.split())
OFF = frozenset(around.OFF.split())
HURT = frozenset(people.HURT_PARTS.split())
REMOVING = frozenset(people.REMOVING.split())
WOUNDING = frozenset(people.WOUNDING_PARTS.split())
MARKS = frozenset(", ; : . ( )".split())
CLAUSES = frozenset(people.ENDS_OF_PEOPLE.split())
DOINGS = tags_of("HARM_PAST HARM_GERUND")
THINGS = tags_of("THING_SG WEAPON")
PEOPLED = tags_of("PERSON_SG PERSON_PL NAMED")
CUTTING_THROATS = frozenset(people.CUTTING_THROATS.split())
THROATS = frozenset(people.THROATS.split())
TAKING = frozenset(around.TAKING_LIVES.split())
WEAPON = tags_of("WEAPON")
WITH = frozenset(people.WITH.split())
LONGEST_OWNED = 4  # tokens of "left arm and leg"
LONGEST_WITH = 6  # tokens of "a bullet in his left lung"
LONGEST_CLAUSE = 12


def hurts_part(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True if words say that a part of the body of the person in tokens `first:last` is hurt."""
    if is_left_with(sheet, sentence, last):
        return True
    part = part_of(sheet, sentence, first, last)
    return part is not None and (
        is_hit(sheet, sentence, part.start) or is_hurt(sheet, sentence, part.stop)
    )


def cuts_throat(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True for "cut his throat", "slit the throat of Danda", "Danda's throat was cut"."""
    part = part_of(sheet, sentence, first, last)
    if part is None or THROATS.isdisjoint(sheet.lowers[part.start : part.stop]):
        return False
    return not CUTTING_THROATS.isdisjoint(
        sheet.lowers[max(sentence.first, part.start - 1) : min(sentence.last, part.stop + 2)]
    )


def is_left_with(sheet: Sheet, sentence: Sentence, last: int) -> bool:
    """True for "… was pulled out with both arms broken", "… alive with a fractured skull", with
    nobody else between.
    """
    lowers = sheet.lowers
    if WITH.isdisjoint(lowers[last : sentence.last]):
        return False
    for token in range(last, sentence.last - 2):
        tag = (
            span.tag
            if (span := sheet.spans.get(token)) is not None
            else tag_at(lowers, token, sentence.last)[0]
        )
        if lowers[token] in CLAUSES or tag in PEOPLED:
            return False
        if lowers[token] in WITH:
            near = range(token + 1, min(sentence.last, token + 1 + LONGEST_WITH))
            part = next((place for place in near if lowers[place] in BODY_PARTS), -1)
            if part < 0 or tag_at(lowers, part + 1, sentence.last)[0] in THINGS:
                return False  # "with a broken arm chair"
            words = lowers[token + 1 : min(sentence.last, part + 2)]
            return (
                not HURT.isdisjoint(words)
                or not CUT_OFF.isdisjoint(words)
                or not SPLINTERS.isdisjoint(words)
            )
    return False


def part_of(sheet: Sheet, sentence: Sentence, first: int, last: int) -> range | None:
    """The tokens of "both his hands", "Danda's left arm", "the hands and face of Danda"; None if no
    part of the body is meant.
    """
    lowers, parts = sheet.lowers, BODY_PARTS
    is_pronoun = last == first + 1 and lowers[first] in HIS_OR_HER
    if is_pronoun or lowers[last] in OWNING:
        begin = last if is_pronoun else last + 1
        stop = behind_part(lowers, begin, min(sentence.last, begin + LONGEST_OWNED), parts)
        return range(before_part(lowers, first, sentence.first), stop) if stop > begin else None
    if first - 2 <= sentence.first or lowers[first - 1] not in OF or lowers[first - 2] not in parts:
        return None
    begin = first - 2
    while begin - 2 > sentence.first and lowers[begin - 1] in AND and lowers[begin - 2] in parts:
        begin -= 2
    return range(before_part(lowers, begin, sentence.first), first - 1)


def behind_part(lowers: Sequence[str], begin: int, stop: int, parts: frozenset[str]) -> int:
    """The token after the last part of the body in "left arm and leg", `begin` if there is none."""
    behind = begin
    for token in range(begin, stop):
        if lowers[token] in parts:
            behind = token + 1
        elif lowers[token] not in BESIDE_PARTS and lowers[token] not in AND:
            break
    return behind


def before_part(lowers: Sequence[str], first: int, start: int) -> int:
    """Where "both", "one of" or "the left" begins before a token."""
    while first > start and (lowers[first - 1] in BESIDE_PARTS or lowers[first - 1] in OF):
        first -= 1
    return first


def is_hit(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """True if the words before a part of the body hurt it: "blew off", "crushed", "a bullet went
    through".
    """
    if first <= sentence.first:
        return False
    lowers = sheet.lowers
    before = lowers[first - 1]
    if before in WOUNDING or before in HITS:
        return True
    if tag_at(lowers, first - 1, first)[0] in DOINGS and sheet.words[first - 1].islower():
        return True
    near = clause_before(lowers, sentence.first, first - 1)
    if before in TAKING:  # "a mine took Danda's foot"
        subject = range(max(sentence.first, first - LONGEST_OWNED), first - 1)
        return any(tag_at(lowers, token, token + 1)[0] in WEAPON for token in subject)
    if before in OFF:
        return not REMOVING.isdisjoint(near[-1:])
    # "a bullet in his hand"
    is_held = before in IN and not HANDS.isdisjoint(lowers[first : first + LONGEST_OWNED])
    return before in INTO_BODY and not is_held and not SPLINTERS.isdisjoint(near)


def clause_before(lowers: Sequence[str], start: int, stop: int) -> Sequence[str]:
    """The words before a token back to a mark."""
    first = stop
    while first > max(start, stop - LONGEST_CLAUSE) and lowers[first - 1] not in MARKS:
        first -= 1
    return lowers[first:stop]


def is_hurt(sheet: Sheet, sentence: Sentence, position: int) -> bool:
    """True if the words after a part of the body say that it is hurt: "was smashed"."""
    lowers = sheet.lowers
    while position < sentence.last and tag_at(lowers, position, sentence.last)[0] in AUXILIARIES:
        position += 1
    return position < sentence.last and (lowers[position] in HURT or lowers[position] in CUT_OFF)
