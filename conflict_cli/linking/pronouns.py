"""Attackers by a pronoun or the name of a nation: "they killed", "Israel killed"."""

from collections.abc import Collection, Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.extractors.names.countries import is_country
from conflict_cli.lexicon import citing, function_words
from conflict_cli.lexicon import naming as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.naming import read_actor, read_army
from conflict_cli.linking.subjects import OTHERS, SUBJECTS, is_attacker, subject_before, those_of

HE, REPORTED = TAGS["HE"], TAGS["REPORTED"]
PLURALS = tags_of("PLURAL PEOPLE GROUP ACTOR")
BODIES = tags_of("GROUP ACTOR")  # "it" may stand for one
SINGULARS = tags_of("PERSON PEOPLE NAMED RELATIVES")
LONGEST = 3  # units of a country's name
# After a name that is only a part of the subject.
BESIDE = SUBJECTS | tags_of("MODIFIER AND COLON PLACE")
ONE = frozenset(citing.ONE.split())
IT = frozenset(lexicon.IT.split())
THEY = frozenset(lexicon.THEY.split())
GROUP_POSSESSIVES = frozenset(function_words.GROUP_POSSESSIVES.split())
BACK = 2  # sentences before a pronoun that may name whom it stands for


def subject_of_clause(context: Context, sentence: int, unit: int) -> int:
    """The subject of the clause that a unit is in; -1 if it has none."""
    clauses = context.clauses_of(sentence)
    return clauses.clauses[clauses.owner[unit]].subject


def subject_across(context: Context, sentence: int, verb: int) -> int | None:
    """The subject of a verb's clause, across other clauses.

    "The ELN, which is linked to the FARC, claimed the attack"
    """
    units, clauses = context.read(sentence).units, context.clauses_of(sentence)
    clause = clauses.owner[verb]
    subject = clauses.clauses[clause].subject
    if subject < 0 or clauses.clauses[clause].verb != verb or clauses.owner[subject] != clause:
        return None
    subject = those_of(context, units, subject)
    if subject < verb and units[subject].type in ARMED and is_attacker(context, units, subject):
        return subject  # "Rebels fighting for a state of their own stormed"
    between = [
        unit
        for number, unit in enumerate(units[subject + 1 : verb], subject + 1)
        if clauses.owner[number] == clause
    ]
    return subject if not any(unit.tag in SUBJECTS for unit in between) else None


def agent_for_pronoun(
    context: Context, sentence: int, verb: int, victims: Collection[int]
) -> Actor | None:
    """The attacker that "they" or "he" stands for as the subject of a verb: the one who was the
    subject before.
    """
    units = context.read(sentence).units
    subject = subject_of_clause(context, sentence, verb)
    if subject < 0 or units[subject].tag != HE or subject in victims:
        return None
    word = context.document.tokens.lowers[units[subject].first]
    if word in THEY:
        return subject_told_before(context, sentence, subject, PLURALS)
    if word in IT:
        return body_told_before(context, sentence, subject)
    return subject_told_before(context, sentence, subject, SINGULARS) if word in ONE else None


def body_told_before(context: Context, sentence: int, unit: int) -> Actor | None:
    """The group that "it" stands for: its clause's speaker, or the subject of the sentence before.

    That subject must not be a speaker.

    "The front claimed on Monday that it killed two", "The front left its camps. It killed two"; of
    "The army said a shell hit the market. It killed two" it was the shell.
    """
    parsed = context.clauses_of(sentence)
    clause = parsed.clauses[parsed.owner[unit]]
    if clause.kind == "said" and clause.parent >= 0:
        return read_body(context, sentence, parsed.clauses[clause.parent].subject)
    if (
        unit > 0
        or sentence == 0
        or context.document.sentences[sentence].block
        != context.document.sentences[sentence - 1].block
    ):
        return None
    units = context.read(sentence - 1).units
    main = next(
        (one for one in context.clauses_of(sentence - 1).clauses if one.kind == "main"), None
    )
    if main is None or main.verb < 0 or units[main.verb].tag == REPORTED:
        return None
    subject: int | None = main.subject
    if main.subject >= 0 and units[main.subject].tag == OTHERS:  # "Further south, the front"
        subject = subject_before(context, units, main.verb, ())
    return read_body(context, sentence - 1, subject) if subject is not None else None


def read_body(context: Context, sentence: int, subject: int) -> Actor | None:
    """A subject as the attacker, if it is a group."""
    units = context.read(sentence).units
    is_body = subject >= 0 and units[subject].tag in BODIES and is_attacker(context, units, subject)
    return read_actor(context, units, subject) if is_body else None


def owner_for_pronoun(context: Context, sentence: int, unit: int) -> Actor | None:
    """The attacker that "its" or "their" before a weapon stands for: "the coalition admitted the
    deaths of 40 in its strikes".
    """
    return subject_told_before(context, sentence, unit, PLURALS)


def read_agent(context: Context, sentence: int, number: int) -> Actor:
    """A unit as the perpetrator; for "its fighters", the group that they belong to.

    "The ELN said its fighters had killed two"
    """
    units = context.read(sentence).units
    owner = owner_of_men(context, sentence, number) if units[number].type in ARMED else None
    return owner or read_actor(context, units, number)


def owner_of_men(context: Context, sentence: int, number: int) -> Actor | None:
    """The group whose men a noun phrase with "its" or "their" names: "The front said its men had
    carried out the bombing".
    """
    unit = context.read(sentence).units[number]
    owned = not GROUP_POSSESSIVES.isdisjoint(context.document.tokens.lowers[unit.first : unit.last])
    return owner_for_pronoun(context, sentence, number) if owned else None


def subject_told_before(
    context: Context, sentence: int, unit: int, tags: Collection[str]
) -> Actor | None:
    """The nearest subject before a unit that may attack, in its sentence or the two before."""
    block = context.document.sentences[sentence].block
    for number in range(sentence, max(-1, sentence - BACK - 1), -1):
        if context.document.sentences[number].block != block:
            return None
        units = context.read(number).units
        subjects = {
            clause.subject
            for clause in context.clauses_of(number).clauses
            if clause.subject >= 0 and clause.verb >= 0
        }
        for subject in sorted(subjects, reverse=number == sentence):
            if number == sentence and subject >= unit:
                continue
            if units[subject].tag in tags and is_attacker(context, units, subject):
                return read_actor(context, units, subject)
            nation = read_nation(context, units, subject) if tags is PLURALS else None
            if nation is not None:
                return nation
    return None


def nation_before(context: Context, sentence: int, verb: int) -> Actor | None:
    """The nation that is the subject of a verb: "Israel killed two commanders", "Russia fired
    missiles at Sumy, killing nine".
    """
    units = context.read(sentence).units
    clauses = context.clauses_of(sentence)
    clause = clauses.clauses[clauses.owner[verb]]
    if clause.subject >= 0 and not clause.passive:
        return read_nation(context, units, clause.subject)
    return None


def read_nation(context: Context, units: Sequence[Unit], number: int) -> Actor | None:
    """A country by name as an attacker; None if the unit is none or part of a longer phrase."""
    tokens, last = context.document.tokens, number
    start = tokens.starts[units[number].first]
    for other in range(min(number + LONGEST, len(units)) - 1, number - 1, -1):
        if is_country(context.document.text[start : tokens.ends[units[other].last - 1]]):
            last = other
            break
    else:
        return None
    if not tokens.words[units[number].first][0].isupper() or (
        last + 1 < len(units) and units[last + 1].tag in BESIDE
    ):
        return None  # "Syria rebels killed", "Iraq's army killed"
    return read_army(context, start, tokens.ends[units[last].last - 1])
