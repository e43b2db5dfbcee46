"""Outcomes of a list's people: by the rules for casualties and by its introduction."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from conflict_cli.engine.grammar import tags_of
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.claims.modality import governing_status
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.models import HELD, OUTCOMES
from conflict_cli.people.clauses import behind_clause, end_of_clause
from conflict_cli.people.introductions import told_by_heading, told_by_introduction
from conflict_cli.people.labels import outcome_before, those_told
from conflict_cli.people.leads import held, outcome_beside
from conflict_cli.people.lists import NamedList
from conflict_cli.people.nature import is_no_harm
from conflict_cli.people.phrases import outcome_of_noun
from conflict_cli.people.predicates import outcome_of_group, tell_of_clauses
from conflict_cli.people.readers import Readers
from conflict_cli.people.relative_clauses import tell_of_relatives
from conflict_cli.people.rules import is_of_suspects, match_names
from conflict_cli.people.sheets import GROUP, Sheet
from conflict_cli.people.takers import agent_in, outcome_of_agent
from conflict_cli.people.taking import tell_of_taking
from conflict_cli.people.told import UNTOLD, Told
from conflict_cli.people.undergoers import (
    holds,
    is_beside_others,
    is_feared,
    is_hearsay,
    is_natural,
    is_of_another,
    is_of_one,
    is_of_relative,
    is_threat,
    is_unharmed,
)
from conflict_cli.people.words import HOLDING, STATE, TAKERS, TAKING, tag_at
from conflict_cli.text.document import OWNING, Sentence

BY = frozenset(function_words.BY.split())
SAID = frozenset(around.SAID.split())
CAPTURES = frozenset(people.CAPTURES.split())
FREEING = frozenset(people.FREEING.split())
THE = frozenset(function_words.THE.split())
LINKS = tags_of("PREPOSITION OF TO BY")
GOING = frozenset(around.GOING.split())
LETTING = frozenset(around.LETTING.split())
LONGEST_STATE = 6
LONGEST_GROUP = 3  # tokens of "was later killed"
LONGEST_DESCRIPTION = 8
KNOWN: frozenset[str] = frozenset(OUTCOMES) - {"killed_or_wounded"}


def tell(
    sheet: Sheet,
    readers: Readers,
    before: Sequence[Claim],
    own: Sequence[Claim],
    number: int,
    one: NamedList,
) -> dict[int, Told]:
    """The outcomes of the people in a list of a sentence, by their number in the list; `before` are
    the claims before the sentence, `own` those in it.
    """
    sentence = sheet.document.sentences[number]
    is_hostage = (
        noun := told_by_noun(sheet, one, before)
    ) is not None and noun.outcome == "kidnapped"
    if is_hearsay(sheet, sentence) or (not is_hostage and is_unharmed(sheet, sentence, one)):
        return {}
    told = by_context(
        sheet,
        sentence,
        worst(ways_to_tell(sheet, readers, before, own, number, one)),
        readers.taken,
    )
    if told is not None and not (
        told.outcome == "captured" and is_of_suspects(sheet.lowers[sentence.first : sentence.last])
    ):
        return dict.fromkeys(range(len(one.names)), told)
    found: dict[int, Told] = {}
    reading = readers.as_read(number)
    for place, name in enumerate(one.names):
        alone = told_by_rules(
            reading, sheet, NamedList(name.core, name.last, (name,), None), readers.taken
        )
        if alone is not None:
            found[place] = alone
        elif name.details.fallen in KNOWN:
            found[place] = Told(
                name.details.fallen, sheet.starts[name.core], sheet.ends[name.end - 1]
            )
    return found


def by_context(sheet: Sheet, sentence: Sentence, told: Told | None, context: str) -> Told | None:
    """The outcome, an arrest or an abduction as in the rest of the text, unless the sentence names
    the agents.
    """
    if (
        told is None
        or told.outcome not in ("captured", "kidnapped")
        or context in ("", told.outcome)
    ):
        return told
    words = sheet.lowers[sentence.first : sentence.last]
    by_others = STATE if told.outcome == "captured" else TAKERS
    if by_others.isdisjoint(words) and CAPTURES.isdisjoint(words):
        return told._replace(outcome=context)
    return told


def ways_to_tell(
    sheet: Sheet,
    readers: Readers,
    before: Sequence[Claim],
    own: Sequence[Claim],
    number: int,
    one: NamedList,
) -> Iterator[Told | None]:
    """The outcome of a list by each of the ways to find one, the surest first."""
    sentence = sheet.document.sentences[number]
    yield told_by_noun(sheet, one, before)
    reading = readers.as_names(number)
    yield told_by_rules(reading, sheet, one, readers.taken)
    introduced = told_by_introduction(sheet, number, one, [*before, *own])
    yield introduced
    if introduced is None and not is_beside_others(sheet, sentence, one):
        yield told_by_rules(readers.as_people(number), sheet, one, readers.taken)
    yield told_by_names(reading, sheet, one)
    yield told_by_names(readers.as_people(number), sheet, one)
    yield told_beside(sheet, sentence, one)
    yield told_by_clauses(sheet, reading, one)
    yield told_of_taking(sheet, readers, reading, one)
    yield told_of_freeing(sheet, sentence, one)
    yield told_by_heading(sheet, number, one)
    yield told_by_description(sheet, sentence, one, before)


def worst(told: Iterable[Told | None]) -> Told | None:
    """The death among some outcomes, else the first."""
    found = None
    for one in told:
        if one is not None and (found is None or one.outcome == "killed"):
            found = one
            if one.outcome == "killed":
                break
    return found


def told_by_rules(
    reading: ParsedSentence, sheet: Sheet, one: NamedList, context: str
) -> Told | None:
    """The outcome of a list by the claims of its sentence."""
    best: Told | None = None
    for claim in reading.claims:
        if (
            claim.status in UNTOLD
            or claim.outcome not in KNOWN
            or is_natural(sheet, reading, claim)
        ):
            continue
        if is_threat(sheet, reading, claim):
            continue
        if not holds(reading.units[claim.victim], sheet, one) or is_of_another(
            reading.units, claim.victim
        ):
            continue
        if is_of_relative(sheet, reading, claim) or is_feared(sheet, reading, claim, one):
            continue
        if claim.trigger >= 0 and is_of_one(
            sheet, one, (reading.units[claim.trigger].first, reading.units[claim.trigger].last)
        ):
            continue
        if best is None or (claim.outcome == "killed" and best.outcome != "killed"):
            best = Told(claim.outcome, claim.start, claim.end)
            if claim.outcome in ("captured", "kidnapped") and claim.trigger >= 0:
                best = best._replace(
                    outcome=taking(sheet, reading, claim.trigger, context) or claim.outcome
                )
    return best


def told_by_noun(sheet: Sheet, one: NamedList, before: Sequence[Claim]) -> Told | None:
    """The outcome of a list by its noun: "the hostage Kolo Danda", "two hostages, Kolo Danda and
    Besa Tamba".
    """
    outcome = one.names[0].details.fallen if len(one.names) == 1 else None
    whole = one.whole or one.names[0].details.several
    if whole is not None:
        outcome = outcome or outcome_of_noun(sheet, whole)
    if outcome == "killed_or_wounded":
        outcome = outcome_before(
            sheet, before, outcome, len(one.names), range(one.first, one.first)
        )
    return None if not outcome else Told(outcome, sheet.starts[one.first], sheet.ends[one.last - 1])


def told_by_description(
    sheet: Sheet, sentence: Sentence, one: NamedList, before: Sequence[Claim]
) -> Told | None:
    """ "The teacher, Kolo Danda, …": the outcome of the only teacher who was harmed in the
    sentences before.
    """
    lowers, begin = sheet.lowers, one.names[0].first
    if (
        lowers[one.first] not in THE
        or begin - one.first > LONGEST_DESCRIPTION
        or lowers[one.last] in SAID
    ):
        return None
    stop = begin - (lowers[begin - 1] == ",")
    claims = [
        claim
        for claim in those_told(sheet, before, range(one.first, stop))
        if claim.quantity.best == len(one.names)
    ]
    outcomes = {claim.outcome for claim in claims if claim.status not in UNTOLD}
    if len(outcomes) != 1 or not outcomes <= KNOWN:
        return None
    return Told(outcomes.pop(), sheet.starts[one.first], sheet.ends[one.last - 1])


def told_of_taking(
    sheet: Sheet, readers: Readers, reading: ParsedSentence, one: NamedList
) -> Told | None:
    """ "Kidnappers took Kolo Danda": the agents decide between an arrest and an abduction."""
    found = tell_of_taking(sheet, reading, holders_of(sheet, reading, one), readers.taken)
    return (
        None if found is None else Told(found[0], sheet.starts[found[1]], sheet.ends[found[2] - 1])
    )


def told_of_freeing(sheet: Sheet, sentence: Sentence, one: NamedList) -> Told | None:
    """ "Kidnappers freed Kolo Danda", "Kolo Danda was freed after a year in captivity": people who
    are freed were held.
    """
    lowers = sheet.lowers
    verb = behind_clause(sheet, sentence, one.last)
    beside = (
        *lowers[max(sentence.first, one.first - 2) : one.first],
        *lowers[verb : min(sentence.last, verb + 3)],
    )
    is_let_go = lowers[one.first - 1] in LETTING and lowers[one.last] in GOING
    if (FREEING.isdisjoint(beside) and not is_let_go) or lowers[one.last] in OWNING:
        return None
    words = [
        word
        for token, word in enumerate(lowers[sentence.first : sentence.last], sentence.first)
        if not one.first <= token < one.last
    ]
    outcome = next((held()[word] for word in words if word in held()), "")
    if (
        not outcome
        and outcome_of_agent(lowers[sentence.first : max(sentence.first, one.first - 1)])
        == "kidnapped"
    ):
        outcome = "kidnapped"  # "the gunmen released Kolo Danda"
    if not outcome and is_freed_by_group(sheet, sentence, verb):
        outcome = "kidnapped"
    return Told(outcome, sheet.starts[one.first], sheet.ends[one.last - 1]) if outcome else None


def is_freed_by_group(sheet: Sheet, sentence: Sentence, verb: int) -> bool:
    """True if a movement lets somebody go: "who was released by the FARC"; an army or the police
    may free a hostage.
    """
    by = next(
        (
            token
            for token in range(verb, min(sentence.last - 1, verb + LONGEST_STATE))
            if sheet.lowers[token] in BY
        ),
        -1,
    )
    if by < 0 or not STATE.isdisjoint(sheet.lowers[by : by + LONGEST_STATE]):
        return False
    return any(
        (span := sheet.spans.get(token)) is not None and span.tag == GROUP
        for token in (by + 1, by + 2)
    )


def taking(sheet: Sheet, reading: ParsedSentence, number: int, context: str) -> str:
    """The outcome of a verb of taking or holding, an arrest or an abduction, by the words before
    it, those after "by", and the text; "" for another verb.
    """
    unit, sentence = reading.units[number], sheet.document.sentences[reading.sentence]
    verbs = TAKING | HOLDING
    if number == 0 or verbs.isdisjoint(sheet.lowers[unit.first : unit.last]):
        return ""
    clauses = sheet.clauses_of(reading).clauses
    own = next(
        (
            clause.subject
            for clause in clauses
            if clause.verb == number and not clause.passive and clause.subject >= 0
        ),
        number - 1,
    )
    subject = reading.units[own]
    behind = sheet.lowers[unit.last : min(sentence.last, unit.last + LONGEST_STATE)]
    return (
        outcome_of_agent((*sheet.lowers[subject.first : subject.last], *agent_in(behind)))
        or context
    )


def told_by_names(reading: ParsedSentence, sheet: Sheet, one: NamedList) -> Told | None:
    """The outcome of a list by the rules for names alone."""
    sentence = sheet.document.sentences[reading.sentence]
    for unit, trigger, outcome in match_names(
        reading.units, sheet.lowers[sentence.first : sentence.last]
    ):
        if governing_status(
            sheet.document,
            reading.units,
            min(reading.units.index(unit), reading.units.index(trigger)),
        ):
            continue
        if is_of_one(sheet, one, (trigger.first, trigger.last)):
            continue
        if holds(unit, sheet, one) and outcome in KNOWN and not is_no_harm(sheet, trigger):
            first, last = min(unit.first, trigger.first), max(unit.last, trigger.last)
            if outcome in HELD:
                outcome = taking(sheet, reading, reading.units.index(trigger), "") or outcome
            return Told(outcome, sheet.starts[first], sheet.ends[last - 1])
    return None


def holders_of(sheet: Sheet, reading: ParsedSentence, one: NamedList) -> list[int]:
    """The units of a sentence that name those in a list."""
    before = takewhile(
        lambda place: reading.units[place].first <= one.first, range(len(reading.units))
    )
    return [
        place
        for place in before
        if holds(reading.units[place], sheet, one) and not is_of_another(reading.units, place)
    ]


def told_by_clauses(sheet: Sheet, reading: ParsedSentence, one: NamedList) -> Told | None:
    """The outcome of a list by the clauses of its sentence."""
    holders = holders_of(sheet, reading, one)
    told = [
        Told(outcome, sheet.starts[first], sheet.ends[last - 1])
        for outcome, first, last in (
            *tell_of_clauses(sheet, reading, holders),
            *tell_of_relatives(sheet, reading, one),
        )
        if not is_of_one(sheet, one, (max(one.last - 1, last - LONGEST_GROUP), last))
    ]
    return worst(told) or told_right_behind(sheet, sheet.document.sentences[reading.sentence], one)


def told_right_behind(sheet: Sheet, sentence: Sentence, one: NamedList) -> Told | None:
    """The outcome by a verb after a list that is the verb of no clause: "Kolo Danda escaped with
    burns".
    """
    verb = behind_clause(sheet, sentence, one.last)
    if one.first > sentence.first and tag_at(sheet.lowers, one.first - 1, one.first)[0] in LINKS:
        return None  # "a midwife from Kolo Danda, had"
    outcome = (
        outcome_of_group(sheet, sentence, verb, end_of_clause(sheet, sentence, verb))
        if verb < sentence.last
        else ""
    )
    return Told(outcome, sheet.starts[one.first], sheet.ends[verb]) if outcome in KNOWN else None


def told_beside(sheet: Sheet, sentence: Sentence, one: NamedList) -> Told | None:
    """The outcome of a list by the words right beside it."""
    begin, behind = one.names[0].first, one.names[-1]
    for first, last in dict.fromkeys(
        ((one.first, one.last), (begin, behind.last), (begin, behind.end))
    ):
        outcome = outcome_beside(sheet, sentence, first, last)
        if outcome:
            return Told(outcome, sheet.starts[one.first], sheet.ends[one.last - 1])
    return None
