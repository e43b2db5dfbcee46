"""What the text says of "the farmer" or "the 48-year-old" who was named before with that detail."""

from collections.abc import Iterator

from conflict_cli.engine.grammar import TAGS, Unit
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words
from conflict_cli.people.anaphors import speaks
from conflict_cli.people.harm import KNOWN
from conflict_cli.people.persons import Known, PersonMentions
from conflict_cli.people.phrases import read_phrase
from conflict_cli.people.predicates import tell_of_clauses
from conflict_cli.people.readers import Readers
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.told import UNTOLD, Told
from conflict_cli.people.undergoers import is_hearsay, is_natural
from conflict_cli.people.words import GLUED_AGE, children, is_role, read_age, sex_of

PERSON = TAGS["PERSON"]
OTHERS = frozenset(around.OTHERS_OF_A_KIND.split())
THE = frozenset(function_words.THE.split())
REACH = 2  # sentences before
LATER_CLAUSES = frozenset((";", ":"))
GROWN_UP = 18


def tell_descriptions(sheet: Sheet, mentions: PersonMentions, readers: Readers) -> None:
    """Adds to the people what the text says of a noun with an article that can mean only one of
    those named before.
    """
    sentences = sheet.document.sentences
    numbers = sorted(
        {
            near
            for number in mentions.by_sentence
            for near in range(number, number + REACH + 1)
            if near < len(sentences)
        }
    )
    for number in numbers:
        if THE.isdisjoint(
            sheet.lowers[sentences[number].first : sentences[number].last]
        ) or is_hearsay(sheet, sentences[number]):
            continue
        reading = readers.as_names(number)
        for place, unit in enumerate(reading.units):
            if unit.tag != PERSON or sheet.lowers[unit.first] not in THE:
                continue
            told = next(told_of_unit(sheet, reading, place), None)
            person = None if told is None else person_meant(sheet, mentions, number, unit)
            if told is not None and person is not None:
                person.tell(told)
                learn(sheet, person, unit)


def told_of_unit(sheet: Sheet, reading: ParsedSentence, place: int) -> Iterator[Told]:
    """What a sentence states of one of its units: by its claims, else by its clauses."""
    for claim in reading.claims:
        if (
            claim.victim == place
            and claim.status not in UNTOLD
            and claim.outcome in KNOWN
            and not is_natural(sheet, reading, claim)
        ):
            yield Told(claim.outcome, claim.start, claim.end)
    for outcome, first, last in tell_of_clauses(sheet, reading, [place]):
        yield Told(outcome, sheet.starts[first], sheet.ends[last - 1])


def person_meant(sheet: Sheet, mentions: PersonMentions, number: int, unit: Unit) -> Known | None:
    """The only one of those named in reach whom a description fits, None for nobody or several."""
    named = [
        pair
        for near in range(number - REACH, number)
        for pair in mentions.by_sentence.get(near, ())
    ]
    named += [
        pair
        for pair in mentions.by_sentence.get(number, ())
        if not LATER_CLAUSES.isdisjoint(sheet.lowers[pair[0].end : unit.first])
    ]
    if not named or is_of_others(sheet, named[0][0].end, unit):
        return None
    people = {id(person): person for name, person in named if not speaks(sheet, name)}
    fitting = [
        person for person in people.values() if fits(sheet, person, unit, is_only=len(people) == 1)
    ]
    return fitting[0] if len(fitting) == 1 else None


def fits(sheet: Sheet, person: Known, unit: Unit, *, is_only: bool) -> bool:
    """True if the age and the noun of a description fit a person; an unknown detail fits if only
    one person is named.
    """
    lowers, first = sheet.lowers, unit.first + 1
    noun, is_aged = lowers[unit.last - 1], False
    if (
        GLUED_AGE.fullmatch(lowers[first])
        and (age := read_age(lowers, first, unit.last)) is not None
    ):
        if person.age is None and not is_only:
            return False
        if person.age not in (None, age.years):
            return False
        is_aged = True
        if age.last >= unit.last:
            return True
    if sex_of(noun) not in (None, person.sex) and person.sex is not None:
        return False
    if any(role.lower().split()[-1] == noun for role in person.roles):
        return True
    if noun in children():
        return is_only and person.age is not None and person.age < GROWN_UP
    return is_aged and is_only and not person.roles


def learn(sheet: Sheet, person: Known, unit: Unit) -> None:
    """Adds further details of a person from a description."""
    phrase = read_phrase(sheet, unit.first, unit.last)
    if phrase is None or phrase.last < unit.last:
        return
    person.age = phrase.age if person.age is None else person.age
    person.sex = person.sex or phrase.sex
    if (
        not person.roles
        and phrase.kin is None
        and phrase.head < phrase.last
        and is_role(sheet.lowers[phrase.last - 1])
    ):
        person.add_role(sheet.text(phrase.core, phrase.last))


def is_of_others(sheet: Sheet, start: int, unit: Unit) -> bool:
    """True if the words between mention another of the same kind: "another farmer"."""
    noun, lowers = sheet.lowers[unit.last - 1], sheet.lowers
    return any(
        (lowers[token] == noun and not OTHERS.isdisjoint(lowers[max(start, token - 2) : token]))
        or lowers[token] == f"{noun}s"
        for token in range(start, unit.first)
    )
