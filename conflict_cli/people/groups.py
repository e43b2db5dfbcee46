"""Outcomes of people named before as "both", "they" or "their son": "They died at once"."""

from collections.abc import Iterator

from conflict_cli.engine.grammar import Unit, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words
from conflict_cli.people.harm import KNOWN
from conflict_cli.people.leads import deeds
from conflict_cli.people.nature import is_no_harm
from conflict_cli.people.persons import Known, PersonMentions
from conflict_cli.people.predicates import outcome_of_group, tell_of_clauses
from conflict_cli.people.readers import Readers
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.told import UNTOLD, Name, Told
from conflict_cli.people.undergoers import is_hearsay, is_natural
from conflict_cli.people.words import HIS, kin, numbers_of_groups, relatives, tag_at
from conflict_cli.text.document import OWNING

DID_NOT = frozenset(read_phrases(around.DID_NOT))
OF_THEM = frozenset(read_phrases(function_words.OF_THEM))
THE = frozenset(function_words.THE.split())
NEITHER = frozenset(around.NEITHER.split())
NOT = frozenset(around.NOT.split())
OF = frozenset(function_words.OF.split())
SUFFERED, DOINGS = (
    tags_of("PASSIVE HARM_INTRANSITIVE HARM_PAST STATE"),
    tags_of("HARM_PAST HARM_GERUND ACTIVE"),
)
AUXILIARIES = tags_of("WAS WERE HAVE ADVERB NOT")
CLOSERS = tags_of("PREPOSITION BY AND CLAUSE ADVERB DATE")


def tell_groups(sheet: Sheet, mentions: PersonMentions, readers: Readers) -> None:
    """Adds to the people of a list what its sentence or the next says of all of them under another
    word.
    """
    for number, named in sorted(mentions.by_sentence.items()):
        for near in (number, number + 1):
            if near >= len(sheet.document.sentences) or (
                near > number and near in mentions.by_sentence
            ):
                continue
            sentence = sheet.document.sentences[near]
            if is_hearsay(sheet, sentence):
                continue
            begin = named[-1][0].end if near == number else sentence.first
            people = distinct([person for _, person in named])
            for size, token, stop in groups_in(sheet, begin, sentence.last):
                if (
                    size not in (0, len(people))
                    or len(people) < 2
                    or (size == 0 and token > sentence.first)
                ):
                    continue
                if told := told_of_group(sheet, readers, near, token, stop):
                    for person in people:
                        person.tell(told)
            for name, person in named:
                if told := told_of_relative(sheet, readers, near, name, begin):
                    person.tell(told)


def distinct(people: list[Known]) -> list[Known]:
    """The people, each once."""
    return list({id(person): person for person in people}.values())


def groups_in(sheet: Sheet, first: int, last: int) -> Iterator[tuple[int, int, int]]:
    """The words that mean all people of a list, with their number (0 for any) and tokens."""
    known = numbers_of_groups()
    for token in range(first, last):
        found = known.longest(sheet.lowers, token, last)
        if found is not None:
            stop = token + found[0]
            yield found[1], token, stop + 2 * (" ".join(sheet.lowers[stop : stop + 2]) in OF_THEM)


def told_of_group(
    sheet: Sheet, readers: Readers, number: int, token: int, stop: int
) -> Told | None:
    """The outcome that words state for a group at some tokens: "killing both", "both died",
    "neither survived", "they were killed".
    """
    lowers, sentence = sheet.lowers, sheet.document.sentences[number]
    before = lexical_entries().values.get(lowers[token - 1]) if token > sentence.first else None
    if before is not None and before.tag in DOINGS and before.type in KNOWN:
        if is_closed(sheet, stop, sentence.last):
            return Told(before.type, sheet.starts[token - 1], sheet.ends[stop - 1])
        return None
    if lowers[token] in NEITHER:
        found = outcome_denied(lowers[stop])
        return Told(found, sheet.starts[token], sheet.ends[stop]) if found else None
    reading = readers.as_names(number)
    for claim in reading.claims:
        unit = reading.units[claim.victim]
        if (
            unit.first <= token < unit.last
            and claim.status not in UNTOLD
            and not is_natural(sheet, reading, claim)
        ):
            return Told(claim.outcome, claim.start, claim.end)
    verb = stop
    while verb < sentence.last and tag_at(lowers, verb, sentence.last)[0] in AUXILIARIES:
        if lowers[verb] in NOT:
            return None
        verb += 1
    for unit in reading.units:
        if unit.first <= verb < unit.last and unit.first <= stop + 1 and states_harm(unit):
            if is_no_harm(sheet, unit):
                return None
            return Told(unit.type, sheet.starts[token], sheet.ends[unit.last - 1])
    outcome = outcome_of_group(sheet, sentence, stop, sentence.last)
    if outcome not in KNOWN:
        return None
    return Told(outcome, sheet.starts[token], sheet.ends[min(verb, sentence.last - 1)])


def is_closed(sheet: Sheet, stop: int, last: int) -> bool:
    """True if a noun phrase that ends before a token goes no further: "killing both in Dori"."""
    return (
        stop >= last
        or not sheet.words[stop][0].isalnum()
        or tag_at(sheet.lowers, stop, last)[0] in CLOSERS
    )


def states_harm(unit: Unit) -> bool:
    """True if a unit says that its subject was harmed, not that it may be: "were killed"."""
    return unit.tag in SUFFERED and unit.type in KNOWN and not unit.modality


def outcome_denied(verb: str) -> str:
    """The outcome for those who did not do what a verb in the past says: that of "did not survive"
    for "survived".
    """
    phrases = (f"{denial} {form}" for denial in DID_NOT for form in (verb.removesuffix("d"), verb))
    return next((deeds().values[phrase] for phrase in phrases if phrase in deeds().values), "")


def told_of_relative(
    sheet: Sheet, readers: Readers, number: int, name: Name, begin: int
) -> Told | None:
    """ "The parents of Kolo Danda said that their son had fallen", "Kolo Danda's mother said her
    son was shot".
    """
    of_whom = relative_beside(sheet, name)
    if not of_whom:
        return None
    sentence, reading = sheet.document.sentences[number], readers.as_names(number)
    for token in range(max(begin, sentence.first), sentence.last - 1):
        if sheet.lowers[token] not in HIS | THE or sheet.lowers[token + 1] not in of_whom:
            continue
        for claim in reading.claims:
            unit = reading.units[claim.victim]
            if (
                unit.first <= token + 1 < unit.last
                and claim.status not in UNTOLD
                and claim.outcome in KNOWN
            ):
                return Told(claim.outcome, claim.start, claim.end)
        for place, unit in enumerate(reading.units):
            if not unit.first <= token + 1 < unit.last:
                continue
            told = next(tell_of_clauses(sheet, reading, [place]), None)
            if told is not None:
                return Told(told[0], sheet.starts[token], sheet.ends[told[2] - 1])
    return None


def relative_beside(sheet: Sheet, name: Name) -> frozenset[str]:
    """The person's relation to the relative beside the name: "son" for "the mother of Kolo Danda"
    and "Kolo Danda's parents".
    """
    lowers = sheet.lowers
    relative = ""
    if name.first > 1 and lowers[name.first - 1] in OF and lowers[name.first - 2] in kin().values:
        relative = lowers[name.first - 2]
    elif (
        name.last + 1 < len(lowers)
        and lowers[name.last] in OWNING
        and lowers[name.last + 1] in kin().values
    ):
        relative = lowers[name.last + 1]
    return relatives().get(relative, frozenset())
