"""Which claims of its sentence a source states, by their clauses and by where the source is."""

import re

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.context import Context
from conflict_cli.linking.sources import OPPOSING, SIDE, Source

CREDIT = frozenset(citing.CREDIT.split())
ARTICLE_BEFORE = compile_wording(
    r"\b(?:ARTICLES)\s+$",
    function_words,
    examples=("Nine people died, said the ",),
    counter_examples=("the mayor, ", "Nine people died, said "),
    flags=re.IGNORECASE,
)
# A source after one of these opens a clause.
FRONTED = compile_wording(
    r"(?:^|[.:;“\"]|\b(?:CLAUSE_OPENERS)),?$",
    citing,
    examples=("The town was shelled and", "Two camps burned:"),
    counter_examples=("Nine people died,", "They fled to their homeland"),
)
# A source before one of these closes a clause.
ENDING = compile_wording(
    r"^\s*(?:$|[.,;]|CLAUSE_JOINTS\b)",
    citing,
    examples=(", and two in Savra", " while ten fled", ""),
    counter_examples=(" that nine died", " android, nine died"),
)
LONGEST_ENDING = 20  # characters
AFTER = frozenset((",", '"', "”", "’"))  # a speaker after one of these closes a sentence


def tells(context: Context, reading: ParsedSentence, claim: Claim, source: Source) -> bool:
    """True if what a source says may cover a claim.

    A source in a side clause does not state a claim outside it: "the raid killed nine after the
    army had warned of it". A source that condemns an attack or takes responsibility for it does not
    state what a relative clause says of it: "condemned the blast that killed nine". Nor does a
    source state what its own phrase says: "nine people who were hurt said".
    """
    if source.start < claim.end <= source.verb and source.start != source.verb:
        return False
    if claim.end < source.start < source.verb and speaks_anew(context, reading, source):
        return False
    parsed = context.clauses_of(reading.sentence)
    own, speech = parsed.owner[claim.victim], context.clause_at(reading.sentence, source.verb)
    if speech < 0:
        return True
    chain = [own, *parsed.above(own)]
    if speech in chain:
        kind = parsed.clauses[chain[chain.index(speech) - 1]].kind if speech != own else ""
        said = context.document.text[source.verb : source.verb + 40].split()[1:2]
        return not (kind in SIDE and (source.kind in OPPOSING or not CREDIT.isdisjoint(said)))
    apart = [
        number
        for number in (speech, *parsed.above(speech))
        if number not in chain and parsed.clauses[number].kind in SIDE
    ]
    return not any(parsed.clauses[number].first for number in apart) or closes(
        context, reading, source
    )


def speaks_anew(context: Context, reading: ParsedSentence, source: Source) -> bool:
    """True if a source opens a clause and says something in it: "nine died, and police said that
    they were looking for two".
    """
    text = context.document.text
    head = ARTICLE_BEFORE.sub("", text[max(0, source.start - 20) : source.start]).rstrip()
    return (
        head[-1:] not in AFTER
        and FRONTED.search(head) is not None
        and has_clause_after(context, reading, source)
    )


def has_clause_after(context: Context, reading: ParsedSentence, source: Source) -> bool:
    """True if a verb follows a source in its sentence."""
    starts, units = context.document.tokens.starts, reading.units
    clauses = context.clauses_of(reading.sentence).clauses
    return any(
        starts[units[clause.verb].first] > source.end for clause in clauses if clause.verb >= 0
    )


def trails(context: Context, source: Source) -> bool:
    """True if a source follows what it states: "nine died in Dori, police said, and ten in Savra,
    according to medics".
    """
    text = context.document.text
    head = ARTICLE_BEFORE.sub("", text[max(0, source.start - 20) : source.start]).rstrip()
    fronted = (
        FRONTED.search(head) is not None if source.verb == source.start else head[-1:] not in AFTER
    )
    return (
        bool(head)
        and not fronted
        and ENDING.match(text[source.end : source.end + LONGEST_ENDING]) is not None
    )


def closes(context: Context, reading: ParsedSentence, source: Source) -> bool:
    """True if a source ends its sentence, all of which it states: "nine died, police said"."""
    if source.verb == source.start:  # "according to"
        return True
    if has_clause_after(context, reading, source):
        return False
    return (
        ARTICLE_BEFORE.sub(
            "", context.document.text[max(0, source.start - 12) : source.start]
        ).rstrip()[-1:]
        in AFTER
    )
