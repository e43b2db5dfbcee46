"""The outcome of a clause's subject without a toll: "…, was pulled out and is in intensive care",
"… whom gunmen shot".
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.engine.phrases import read_entries, read_phrases
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.extractors.claims.modality import governing_status
from conflict_cli.extractors.clauses import Clause, Clauses
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import people
from conflict_cli.models import OUTCOMES
from conflict_cli.people.bodies import loses_part
from conflict_cli.people.clauses import AUXILIARIES
from conflict_cli.people.leads import deeds, outcome_of_verb
from conflict_cli.people.nature import is_no_harm
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import PERSON_OUTCOMES, tag_at
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Sentence
from conflict_cli.vocabulary import PersonOutcome, check_word

AT_FALLS = frozenset(around.AT_FALLS.split())
COPULAS = tags_of("WAS WERE")
FALL = frozenset(around.FALL.split())
FELL = frozenset(around.FELL.split())
TAKING_LIVES = frozenset(around.TAKING_LIVES.split())
WHERE = frozenset(around.WHERE.split())
LIVING_ON = frozenset(people.LIVING_ON.split())
MOMENTS = frozenset(people.MOMENTS.split())
UNREAL = frozenset(people.UNREAL.split())
WHOM = frozenset(around.WHOM.split())
GROUP = tags_of("WAS WERE HAVE MODAL DO NOT ADVERB")
HARM_INTRANSITIVE, WEAPON = TAGS["HARM_INTRANSITIVE"], TAGS["WEAPON"]
SUFFERED, DOINGS = tags_of("PASSIVE HARM_INTRANSITIVE"), tags_of("HARM_PAST HARM_GERUND ACTIVE")
KNOWN: frozenset[str] = frozenset(OUTCOMES) - {"killed_or_wounded"}
BEHIND_FALLS = tags_of("DATE COMMA SEMICOLON AND CLAUSE")
GAP = "…"
BLOCKS = {"<body>": "BODY_PARTS"}
LONGEST_GAP = 10  # tokens
FRAME_TRIES = 6
LONGEST_TIME = 6  # tokens of "lived for two more days"
BEFORE_TIMES = frozenset(around.BEFORE_TIMES.split())
BEHIND_LIVES = tags_of("COMMA SEMICOLON AND CLAUSE DATE")


class Frame(NamedTuple):
    """Words for what happened to their subject, in parts with gaps between them; each place takes
    one of some words.
    """

    parts: tuple[tuple[frozenset[str], ...], ...]
    outcome: PersonOutcome


class Frames(NamedTuple):
    """The frames by their first words: those that begin at the verb, and those that may be anywhere
    in its clause.
    """

    opening: dict[str, list[Frame]]
    inside: dict[str, list[Frame]]


@cached_at_build
def frames() -> Frames:
    """The frames of the lexicon; one that opens with a gap may be anywhere."""
    found = Frames({}, {})
    for entry in read_entries(people.FRAMES):
        texts = entry.phrase.split(GAP)
        outcome = check_word(entry.attributes[0], PERSON_OUTCOMES, entry.phrase)
        table = found.opening if texts[0] else found.inside
        parts = tuple(tuple(map(options, text.split())) for text in texts if text)
        for first in parts[0][0]:
            table.setdefault(first, []).append(Frame(parts, outcome))
    return found


def options(word: str) -> frozenset[str]:
    """The words that a word of a frame allows: `<body>` allows all of that block."""
    if not word.startswith("<"):
        return frozenset((word,))
    return frozenset(read_phrases(getattr(people, BLOCKS.get(word, word.strip("<>").upper()))))


def outcome_of_frame(
    table: Mapping[str, Sequence[Frame]], lowers: Sequence[str], position: int, stop: int
) -> str:
    """The outcome by the frame that begins at a token, "" without one."""
    return next(
        (
            frame.outcome
            for frame in table.get(lowers[position], ())
            if fits(lowers, position, stop, frame.parts)
        ),
        "",
    )


def outcome_inside(lowers: Sequence[str], position: int, stop: int) -> str:
    """The outcome of a subject by words anywhere in its clause: "spent a year in captivity"."""
    told = (
        outcome_of_frame(frames().inside, lowers, token, stop) for token in range(position, stop)
    )
    return next(filter(None, told), "")


def fits(
    lowers: Sequence[str], position: int, stop: int, parts: Sequence[Sequence[frozenset[str]]]
) -> bool:
    """True if a frame begins at a token."""
    for number, part in enumerate(parts):
        found = -1
        for start in range(position, min(stop, position + (LONGEST_GAP if number else 1))):
            if start + len(part) <= stop and all(
                lowers[start + place] in words for place, words in enumerate(part)
            ):
                found = start
                break
            if lowers[start] in (",", ";", ":"):
                return False
        if found < 0:
            return False
        position = found + len(part)
    return True


def outcome_inverted(words: Sequence[str]) -> str:
    """The outcome of a predicate that comes before its verb, which is the last word: "still in
    rebel hands is", "lying dead was".
    """
    turned = [words[-1], *words[:-1], ""]
    stop = len(turned) - 1
    told = outcome_of_frame(frames().opening, turned, 0, stop) or outcome_inside(turned, 1, stop)
    return told if told in KNOWN else ""


def tell_of_clauses(
    sheet: Sheet, reading: ParsedSentence, holders: Sequence[int]
) -> Iterator[tuple[str, int, int]]:
    """The outcomes by the clauses of a sentence for the people at some of its units, with tokens,
    in text order.
    """
    units = reading.units
    if not units or not holders:
        return
    clauses = sheet.clauses_of(reading)
    for number, clause in enumerate(clauses.clauses):
        if clause.verb < 0 or governing_status(sheet.document, units, clause.verb):
            continue
        outcome = ""
        if clause.subject in holders:
            outcome = outcome_of_subject(sheet, reading, clauses, clause)
        elif is_object_of(sheet, units, clauses, number, holders):
            outcome = units[clause.verb].type if units[clause.verb].tag in DOINGS else ""
        elif takes_life(sheet, units, clause, holders):
            outcome = "killed"
        if outcome in KNOWN:
            yield outcome, units[clause.first].first, units[clause.verb].last


def takes_life(sheet: Sheet, units: Sequence[Unit], clause: Clause, holders: Sequence[int]) -> bool:
    """True for "The bombing took Kolo Danda", "the shelling claimed Kolo Danda"."""
    if (
        clause.subject < 0
        or clause.passive
        or clause.verb + 1 not in holders
        or clause.verb != clause.subject + 1
    ):
        return False
    noun, behind = units[clause.subject].last - 1, clause.verb + 2
    if behind < len(units) and units[behind].tag not in BEHIND_LIVES:
        return False  # "took Kolo Danda by surprise"
    return (
        tag_at(sheet.lowers, noun, noun + 1)[0] == WEAPON
        and sheet.lowers[units[clause.verb].last - 1] in TAKING_LIVES
    )


def outcome_of_subject(
    sheet: Sheet, reading: ParsedSentence, clauses: Clauses, clause: Clause
) -> str:
    """The outcome of a clause's subject."""
    units, verb = reading.units, reading.units[clause.verb]
    if (
        verb.tag in SUFFERED
        and verb.type in KNOWN
        and not (verb.tag == HARM_INTRANSITIVE and verb.type == "captured")
    ):
        return "" if verb.modality or clause.status or is_no_harm(sheet, verb) else verb.type
    begin = clause.verb
    while (
        begin > clause.first
        and units[begin - 1].tag in GROUP
        and clauses.owner[begin - 1] == clauses.owner[clause.verb]
    ):
        begin -= 1
    purpose = next(
        (
            other
            for other in clauses.clauses
            if other.kind == "purpose" and other.first == clause.last
        ),
        clause,
    )
    if falls(sheet, units, clause, FELL) or (
        verb.tag in COPULAS and falls(sheet, units, purpose, FALL)
    ):
        return "killed"  # "… was the third of his platoon to fall"
    sentence = sheet.document.sentences[reading.sentence]
    return outcome_of_group(sheet, sentence, units[begin].first, units[purpose.last - 1].last)


def falls(sheet: Sheet, units: Sequence[Unit], clause: Clause, words: frozenset[str]) -> bool:
    """True for the fall of a soldier, and for the place "where Danda fell": not from, over or into
    anything.
    """
    verb, lowers = units[clause.verb], sheet.lowers
    is_soldier = clause.subject >= 0 and units[clause.subject].type == "military"
    if lowers[verb.last - 1] not in words:
        return False
    if not is_soldier and lowers[units[clause.first].first] not in WHERE:
        return False
    behind = units[clause.verb + 1] if clause.verb + 1 < len(units) else None
    if behind is None or behind.tag in BEHIND_FALLS:
        return True
    # "near Dori", not "in love"
    return lowers[behind.first] in AT_FALLS and sheet.words[behind.last - 1][0].isupper()


def outcome_of_group(sheet: Sheet, sentence: Sentence, first: int, stop: int) -> str:
    """The outcome of a subject by the verb group at a token."""
    lowers = sheet.lowers
    for token in range(first, min(stop, first + FRAME_TRIES)):
        if told := outcome_of_frame(frames().opening, lowers, token, stop):
            return told
        if lowers[token] in UNREAL or tag_at(lowers, token, stop)[0] not in GROUP:
            break
    deed = deeds().longest(lowers, first, stop)
    if deed is not None:
        return deed[1]  # "never woke up"
    if lives_on(sheet, first, stop):
        return "killed"
    if not UNREAL.isdisjoint(lowers[first : min(stop, first + FRAME_TRIES // 2)]):
        return ""
    position = first
    while position < stop and tag_at(lowers, position, stop)[0] in AUXILIARIES:
        position += 1
    if loses_part(sheet, sentence, first):
        return "wounded"
    return outcome_of_verb(sheet, sentence, position, first) or outcome_inside(
        lowers, position, stop
    )


def lives_on(sheet: Sheet, first: int, stop: int) -> bool:
    """ "… lived for an hour.", "… lingered for six weeks": a length of time with nothing after it
    was the last.
    """
    lowers = sheet.lowers
    if lowers[first] not in LIVING_ON:
        return False
    end = next(
        (
            token
            for token in range(first + 1, min(stop, first + LONGEST_TIME))
            if lowers[token] in MOMENTS
        ),
        -1,
    )
    is_last = end + 1 >= len(sheet.words) or not sheet.words[end + 1][0].isalnum()
    return end > 0 and is_last and lowers[first + 1] in BEFORE_TIMES


def is_object_of(
    sheet: Sheet, units: Sequence[Unit], clauses: Clauses, number: int, holders: Sequence[int]
) -> bool:
    """True if "whom" at the head of a clause means the people at some units: "Kolo Danda, whom
    gunmen shot".
    """
    clause = clauses.clauses[number]
    if clause.kind != "relative" or sheet.lowers[units[clause.first].first] not in WHOM:
        return False
    before = clause.first - 1
    while before > 0 and units[before].tag in tags_of("COMMA"):
        before -= 1
    return before in holders
