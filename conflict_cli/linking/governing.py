"""The speaker of a claim by the structure of its sentence: the subject that states or counts it."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.clauses import Clause
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.answers import answers_with_arms
from conflict_cli.linking.appositions import apposed
from conflict_cli.linking.context import Context
from conflict_cli.linking.source_vetoes import takes_lives
from conflict_cli.linking.sources import (
    ARTICLES,
    FIRST_PERSON,
    NO_SPEECH,
    OPPOSING,
    PRONOUNS,
    SIDE,
    Source,
    sayings,
)
from conflict_cli.linking.speaker_phrases import make_source
from conflict_cli.linking.speech_verbs import LEARNING
from conflict_cli.vocabulary import AttributionKind

OF, WHO = TAGS["OF"], TAGS["WHO"]
SPEAKERS = tags_of(
    "NAMED NAME GROUP ACTOR OBJECT PLACE PEOPLE PERSON PLURAL THING_SG THING_PL COUNT_ALONE "
    "PART RELATIVES PERSON_SG PERSON_PL"
)
REPORTING = frozenset(citing.REPORTING.split())
COUNTING = frozenset(citing.COUNTING.split())
LISTS = frozenset(citing.LISTS.split())
HEADS = tags_of(
    "NAMED NAME GROUP ACTOR OBJECT PEOPLE PERSON PLURAL THING_SG THING_PL RELATIVES "
    "PERSON_SG PERSON_PL"
)
# What a subject may be made of.
PARTS = HEADS | tags_of("AND OF MODIFIER ARTICLE DETERMINER POSSESSIVE WORD")
BEFORE = tags_of("ARTICLE DETERMINER MODIFIER AND OF WORD")
OPENERS = tags_of("PHRASE DATE ADVERB COMMA")
BEING = tags_of("WAS WERE")
LONGEST = 8  # units of a subject
# Types of things that do not speak: "May recorded nine deaths"
NO_SPEAKERS = frozenset(("attack", "event", "explosive", "time"))
INQUIRIES = frozenset(citing.INQUIRIES.split())
OWN = frozenset(citing.POSSESSIVES.split())
AS = frozenset(function_words.AS.split())
THAT = frozenset(function_words.THAT.split())


def find_governing_speaker(
    context: Context, reading: ParsedSentence, claim: Claim
) -> Source | None:
    """The subject of the clause of saying that governs the claim's clause, whatever its noun."""
    document, parsed, units = context.document, context.clauses_of(reading.sentence), reading.units
    lowers = document.tokens.lowers
    own = parsed.owner[claim.victim]
    below = own
    for number in (own, *parsed.above(own)):
        clause, under, below = parsed.clauses[number], parsed.clauses[below], number
        if clause.verb < 0 or clause.subject in (-1, claim.victim) or is_passive(units, clause):
            continue
        verb = units[clause.verb]
        kind = kind_of(lowers, verb)
        if number == own:
            tells = clause.verb < claim.victim and not REPORTING.isdisjoint(
                lowers[verb.first : verb.last]
            )
        else:  # "wrote that nine had died"; not "described the raid that killed nine"
            beside = under.kind in SIDE if kind in OPPOSING else under.kind == "relative"
            tells = bool(kind) and (not beside or under.first == clause.verb + 1)
        if (
            not tells
            or tuple(lowers[verb.last - 1 : verb.last + 1]) in NO_SPEECH
            or answers_with_arms(lowers, units, clause.verb)
            or takes_lives(document, units[clause.verb + 1 :])
        ):
            continue
        if lowers[verb.first - 1] in AS or not LEARNING.isdisjoint(lowers[verb.first : verb.last]):
            return None  # "was quoted as saying"
        return speaking(context, units, clause.subject, verb, kind)
    return None


def is_passive(units: Sequence[Unit], clause: Clause) -> bool:
    """True if others speak of a clause's subject: "attacks had not been recorded"."""
    return clause.passive or (clause.verb > 0 and units[clause.verb - 1].tag in BEING)


def speaking(
    context: Context, units: Sequence[Unit], subject: int, verb: Unit, kind: AttributionKind | None
) -> Source | None:
    """The subject of a verb of saying as a source; None for a pronoun or what does not speak."""
    unit, lowers = units[subject], context.document.tokens.lowers
    if (
        not kind
        or unit.tag not in SPEAKERS
        or lowers[unit.first] in FIRST_PERSON
        or lowers[unit.first] in PRONOUNS
    ):
        return None
    head = lowers[unit.last - 1]
    if (unit.type in NO_SPEAKERS and head not in INQUIRIES) or head.endswith("-based"):
        return None  # "the Paris-based"
    last = apposed(context.document, units, subject, unit.last)
    return make_source(context.document, max(unit.first, unit.content_start), last, verb, kind)


def kind_of(lowers: Sequence[str], verb: Unit) -> AttributionKind | None:
    """The kind of statement that a verb makes; None if it makes none."""
    known = sayings()
    return next(
        (
            found[1]
            for at in range(verb.first, verb.last)
            if (found := known.longest(lowers, at, verb.last)) is not None
        ),
        None,
    )


def find_documenter(context: Context, reading: ParsedSentence, claim: Claim) -> Source | None:
    """The subject of a verb of counting right before a toll: "relatives named nine dead", "our data
    record nine deaths".
    """
    units, lowers = reading.units, context.document.tokens.lowers
    number = claim.victim
    if number > 2 and units[number - 1].tag == OF and lowers[units[number - 2].last - 1] in LISTS:
        # "listed the names of nine dead"
        number -= 2
    if number < 1:
        return None
    verb = units[number].first - 1
    number -= 1
    if units[number].tag == WHO and lowers[verb] in THAT:  # "partners report that"
        verb, number = verb - 1, number - 1
    if number < 0 or lowers[verb] not in COUNTING or verb <= reading.units[0].first:
        return None
    # "our dataset records" is one unit.
    last = number if verb == units[number].first else number + 1
    first = last
    for position in reversed(range(max(0, last - LONGEST), last)):
        if units[position].tag not in PARTS:
            break
        first = position
    while first < last and units[first].tag in BEFORE:
        first += 1
    if (
        first == last
        or units[last - 1].tag not in HEADS
        or units[last - 1].type in NO_SPEAKERS
        or not opens(units, first)
    ):
        return None
    begin = units[first].first
    if (
        lowers[begin] not in OWN
        and units[first].content_start > begin
        and units[first].content_start < verb
    ):
        begin = units[first].content_start
    if verb - begin == 1 and lowers[begin] in ARTICLES:  # "the report that nine had died"
        return None
    return make_source(
        context.document, begin, verb, Unit(reading.units[number].tag, verb, verb + 1), "reported"
    )


def opens(units: Sequence[Unit], first: int) -> bool:
    """True if the first noun of a sentence begins at a unit, phrases of place and time aside."""
    return all(unit.tag in OPENERS or unit.tag in BEFORE for unit in units[:first])
