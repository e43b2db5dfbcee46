"""What happened to the people of a list: by the rules for casualties, which read it as one name, and by how it is introduced."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from conflict_cli.engine.grammar import LETTERS, Unit, letters_of
from conflict_cli.extractors.claims.casualties import Reader
from conflict_cli.extractors.claims.matching import Claim, Reading
from conflict_cli.extractors.claims.tagging import Entity
from conflict_cli.extractors.lexical import lexicon
from conflict_cli.models import OUTCOMES
from conflict_cli.people.leads import outcome_beside
from conflict_cli.people.lists import NamedList
from conflict_cli.people.phrases import Sheet
from conflict_cli.people.rules import match_names
from conflict_cli.people.words import fallen, plain_words
from conflict_cli.text.document import OWNING, Document, Sentence

DIED, FALLEN, NAMED = (LETTERS[name] for name in "DIED FALLEN NAMED".split())
NAMES = letters_of("NAMED KIN NAME PEOPLE PERSON CASES")
TOLLED = letters_of("TOLLED")
HARMS = letters_of("HARMED FALLEN DIED STATE BODIES NOMINAL PASSIVE")
UNTOLD = frozenset(("denied", "hypothetical", "none", "negated", "feared"))
IDENTIFYING = frozenset("identified identifies identify identifying named names naming listed lists listing".split())
COPULAS = frozenset("was were is are".split())
LONGEST_OBJECT = 12
LONGEST_CAUSE = 6
LONGEST_HEADING = 12


class Told(NamedTuple):
    """What is told of a person in a sentence: the outcome, and the characters of the words that tell it."""

    outcome: str
    start: int
    end: int


def reader_of_lists(document: Document, entities: Mapping[int, Entity], sheet: Sheet, lists: Sequence[NamedList]) -> Reader:
    """A reader to whom each list of names is one name."""
    ends: dict[int, int] = {sheet.starts[one.first]: sheet.ends[one.last - 1] for one in lists}
    merged: dict[int, Entity] = {}
    covered = 0
    for start in sorted({*entities, *ends}):
        if start in ends:
            known = entities.get(sheet.starts[lists_first(lists, sheet, start)])
            merged[start] = Entity(ends[start], NAMED, known.type if known is not None and known.letter == NAMED else "unspecified")
            covered = ends[start]
        elif start >= covered:
            merged[start] = entities[start]
    return Reader(document, merged)


def lists_first(lists: Sequence[NamedList], sheet: Sheet, start: int) -> int:
    """The token at which the first name of the list begins that begins at a character."""
    return next(one.names[0].first for one in lists if sheet.starts[one.first] == start)


def tell(
    sheet: Sheet, sub: Reader, reader: Reader, before: Sequence[Claim], own: Sequence[Claim], number: int, one: NamedList
) -> dict[int, Told]:
    """What happened to those of a list of a sentence, by their number in it.

    `sub` reads each list as one name, `reader` as the rows were read; `before` and `own` are the claims before the sentence and its own.
    """
    sentence = sheet.document.sentences[number]
    carried = [claim for claim in before if claim.sentence == number - 1]
    reading = sub.read_claims(number, carried) if carried else sub.read(number)
    told = worst(
        (
            told_by_rules(reading, sheet, one),
            told_by_introduction(sheet, sentence, one, [*before, *own]),
            told_by_names(reading, sheet, one),
            told_beside(sheet, sentence, one),
            told_by_heading(sheet, number, one),
        )
    )
    if told is not None:
        return dict.fromkeys(range(len(one.names)), told)
    found: dict[int, Told] = {}
    first_reading = reader.read(number)
    for place, name in enumerate(one.names):
        alone = told_by_rules(first_reading, sheet, NamedList(name.core, name.last, (name,), None))
        if alone is not None:
            found[place] = alone
    return found


def worst(told: Iterable[Told | None]) -> Told | None:
    """The death that is told, else the first of what is."""
    found = None
    for one in told:
        if one is not None and (found is None or one.outcome == "killed"):
            found = one
            if one.outcome == "killed":
                break
    return found


def told_by_rules(reading: Reading, sheet: Sheet, one: NamedList) -> Told | None:
    """What the claims of a sentence tell of those in a list."""
    best: Told | None = None
    for claim in reading.claims:
        if claim.status in UNTOLD or claim.outcome not in OUTCOMES or is_natural(sheet, reading, claim):
            continue
        if not holds(reading.units[claim.victim], sheet, one):
            continue
        if best is None or (claim.outcome == "killed" and best.outcome != "killed"):
            best = Told(claim.outcome, claim.start, claim.end)
    return best


def holds(unit: Unit, sheet: Sheet, one: NamedList) -> bool:
    """Whether a unit is that of a list: not of somebody's relative ("Kolo Danda's brother")."""
    if unit.letter not in NAMES | TOLLED or not (unit.first <= one.first and one.last <= unit.last + 1):
        return False
    return unit.letter in TOLLED or one.last >= unit.last or sheet.lowers[one.last] not in OWNING


def is_natural(sheet: Sheet, reading: Reading, claim: Claim) -> bool:
    """Whether nobody inflicted a death that is told: "died of cancer"; nor is "who died in 1934" of any attack."""
    if claim.harm < 0 or reading.units[claim.harm].letter != DIED:
        return False
    behind = reading.units[claim.harm].last
    lowers = sheet.lowers
    if lowers[behind : behind + 1] == ["in"] and len(lowers) > behind + 1 and lowers[behind + 1].isdecimal():
        return True
    text = f" {' '.join(lowers[behind : behind + LONGEST_CAUSE])} "
    return text.startswith((" of ", " from ", " after ")) and any(f" {cause} " in text for cause in plain_words()["NATURAL"])


def told_by_names(reading: Reading, sheet: Sheet, one: NamedList) -> Told | None:
    """What the rules that are for names alone tell of those in a list."""
    sentence = sheet.document.sentences[reading.sentence]
    for unit, harm, outcome in match_names(reading.units, sheet.lowers[sentence.first : sentence.last]):
        if holds(unit, sheet, one) and outcome in OUTCOMES:
            first, last = min(unit.first, harm.first), max(unit.last, harm.last)
            return Told(outcome, sheet.starts[first], sheet.ends[last - 1])
    return None


def told_beside(sheet: Sheet, sentence: Sentence, one: NamedList) -> Told | None:
    """What the words right beside a list tell."""
    for first, last in ((one.first, one.last), (one.names[0].first, one.names[-1].last), (one.names[0].first, one.names[-1].end)):
        outcome = outcome_beside(sheet, sentence, first, last)
        if outcome:
            return Told(outcome, sheet.starts[one.first], sheet.ends[one.last - 1])
    return None


def told_by_heading(sheet: Sheet, number: int, one: NamedList) -> Told | None:
    """What the heading or the line above tells of a name that opens an item of a list: "The dead:", "Killed in the raid:"."""
    document = sheet.document
    sentence = document.sentences[number]
    if document.blocks[sentence.block].kind != "bullet" or one.names[0].begin > sentence.first + 1:
        return None
    above = number - 1
    while above >= 0 and document.blocks[document.sentences[above].block].kind == "bullet":
        above -= 1
    if above < 0:
        return None
    lead = document.sentences[above]
    outcome = outcome_in(sheet, range(lead.first, lead.last))
    is_lead = (
        document.blocks[lead.block].kind == "heading" or sheet.lowers[lead.last - 1] == ":" or lead.last - lead.first < LONGEST_HEADING
    )
    if not outcome or not is_lead or is_of_suspects(sheet, range(lead.first, lead.last)):
        return None
    return Told("killed" if outcome == "killed_or_wounded" else outcome, sheet.starts[one.first], sheet.ends[one.last - 1])


def told_by_introduction(sheet: Sheet, sentence: Sentence, one: NamedList, before: Sequence[Claim]) -> Told | None:
    """What is told of those whose names are only introduced: "police named the dead as …", "They were …", "The victims: …"."""
    first = one.names[0].begin
    lowers = sheet.lowers
    if first == sentence.first:
        return None
    last = lowers[first - 1]
    subject: range | None = None
    if last == "as":
        verb = next(
            (token for token in range(first - 2, max(sentence.first, first - LONGEST_OBJECT) - 1, -1) if lowers[token] in IDENTIFYING), -1
        )
        subject = range(sentence.first, first - 1) if verb >= 0 else None
    elif last in COPULAS or (last == "also" and lowers[first - 2] in COPULAS):
        subject = range(clause_start(sheet, sentence, first), first - 1)
    elif last == ":":
        subject = range(sentence.first, first - 1)
    elif last in (",", "(") and first - 2 >= sentence.first and lowers[first - 2] in fallen_words():
        subject = range(first - 2, first - 1)
    if subject is None or is_of_suspects(sheet, subject):
        return None
    outcome = outcome_in(sheet, subject)
    anaphor = is_anaphor(sheet, subject)
    if outcome in ("", "killed_or_wounded") and (outcome or anaphor or last == "as"):
        outcome = outcome_before(before, outcome)
    if not outcome:
        return None
    return Told(outcome, sheet.starts[subject.start], sheet.ends[one.last - 1])


def clause_start(sheet: Sheet, sentence: Sentence, stop: int) -> int:
    """Where the clause begins that ends at a token."""
    for token in range(stop - 1, sentence.first, -1):
        if sheet.lowers[token - 1] in (",", ";", ":", "that", "while"):
            return token
    return sentence.first


def is_of_suspects(sheet: Sheet, subject: range) -> bool:
    """Whether those who are introduced are no victims: "named the attacker as"; "the dead gunman" is one."""
    suspects = plain_words()["SUSPECTS"]
    return any(
        sheet.lowers[token] in suspects and not (token > subject.start and letter_of(sheet, token - 1) in HARMS) for token in subject
    )


def letter_of(sheet: Sheet, token: int) -> str:
    """The class of a word by itself."""
    meaning = lexicon().values.get(sheet.lowers[token])
    return meaning.letter if meaning is not None else ""


def outcome_in(sheet: Sheet, tokens: range) -> str:
    """The outcome that the last word of harm among some tokens tells, "" where none does."""
    for token in reversed(tokens):
        meaning = lexicon().values.get(sheet.lowers[token])
        if meaning is not None and meaning.letter in HARMS and meaning.type in OUTCOMES:
            return meaning.type
        if (outcome := fallen().get(sheet.lowers[token])) is not None:
            return outcome
    return ""


@cache
def fallen_words() -> frozenset[str]:
    """Words for people who were harmed."""
    known = {phrase for phrase, meaning in lexicon().values.items() if meaning.letter == FALLEN}
    return frozenset(known) | frozenset(fallen())


def outcome_before(before: Sequence[Claim], told: str) -> str:
    """The outcome of those whom the sentences before told of: the dead, where there are any."""
    outcomes = [claim.outcome for claim in before if claim.status not in UNTOLD]
    return "killed" if "killed" in outcomes else outcomes[-1] if outcomes else "killed" if told else ""


def is_anaphor(sheet: Sheet, subject: range) -> bool:
    """Whether a subject stands for people who were told of: "they", "the two", "the third victim"."""
    words = sheet.lowers[subject.start : subject.stop]
    if words and words[-1] in COPULAS:
        words = words[:-1]
    return " ".join(words) in plain_words()["ANAPHORS"] or (
        len(words) == 2 and words[0] == "the" and letter_of(sheet, subject.start + 1) == ""
    )
