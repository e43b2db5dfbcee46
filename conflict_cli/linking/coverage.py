"""Which claims of its sentence a source states, by their clauses and by where the source is."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.context import Context
from conflict_cli.linking.sources import OPPOSING, SIDE, Source

# A verb by which a source owns up to an attack.
TAKES_CREDIT = compile_wording(
    r"^\S+\s+CREDIT(?!\S)",
    citing,
    examples=("claimed responsibility for", "took credit for"),
    counter_examples=("claimed that responsibility", "took it for"),
)
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


class Telling(NamedTuple):
    """A claim and a source of its sentence; `speech` is the clause that the source speaks in, -1
    for none, and `chain` the claim's clause with those above it.
    """

    context: Context
    reading: ParsedSentence
    claim: Claim
    source: Source
    speech: int
    chain: Sequence[int]


class CoverageVeto(NamedTuple):
    """What rules out that a source states a claim of its sentence."""

    name: str
    applies: Callable[[Telling], bool]
    example: str
    counter: str


def find_telling(
    context: Context, reading: ParsedSentence, claim: Claim, sources: Sequence[Source]
) -> list[Source]:
    """Those of the sources of a sentence that may state a claim: no veto applies to them."""
    if not sources:
        return []
    parsed, told = context.clauses_of(reading.sentence), list[Source]()
    own = parsed.owner[claim.victim]
    chain = (own, *parsed.above(own))
    for source in sources:
        speech = context.clause_at(reading.sentence, source.verb)
        telling = Telling(context, reading, claim, source, speech, chain)
        for veto in VETOES:
            if veto.applies(telling):
                break
        else:
            told.append(source)
    return told


def is_of_speaker(telling: Telling) -> bool:
    """The claim is in the source's own phrase."""
    source = telling.source
    return source.start < telling.claim.end <= source.verb and source.start != source.verb


def is_another_statement(telling: Telling) -> bool:
    """The source opens another clause and says something in it."""
    source = telling.source
    follows = telling.claim.end < source.start < source.verb
    return follows and speaks_anew(telling.context, telling.reading, source)


def is_of_condemned(telling: Telling) -> bool:
    """The source condemns the attack, or takes responsibility for it, whose toll a side clause
    gives.
    """
    speech, chain, source = telling.speech, telling.chain, telling.source
    if speech not in chain or speech == chain[0]:
        return False
    clauses = telling.context.clauses_of(telling.reading.sentence).clauses
    if clauses[chain[chain.index(speech) - 1]].kind not in SIDE:
        return False
    said = telling.context.document.text[source.verb : source.verb + 40]
    return source.kind in OPPOSING or TAKES_CREDIT.search(said) is not None


def is_outside(telling: Telling) -> bool:
    """The source speaks in a side clause, and the claim is outside it."""
    speech, chain = telling.speech, telling.chain
    if speech < 0 or speech in chain:
        return False
    parsed = telling.context.clauses_of(telling.reading.sentence)
    clauses = parsed.clauses
    is_apart = any(
        number not in chain and clauses[number].kind in SIDE and clauses[number].first
        for number in (speech, *parsed.above(speech))
    )
    return is_apart and not closes(telling.context, telling.reading, telling.source)


VETOES: tuple[CoverageVeto, ...] = (
    CoverageVeto(
        "of the speaker",
        is_of_speaker,
        "Nine people who were hurt in Ramo said the town was calm.",
        "Nine people were hurt in Ramo, said the mayor.",
    ),
    CoverageVeto(
        "another statement",
        is_another_statement,
        "Nine guards died, and police said that they were looking for two.",
        "Nine guards died, police said after they looked for two.",
    ),
    CoverageVeto(
        "what is condemned",
        is_of_condemned,
        "The army denied the blast that killed nine guards.",
        "The army denied that the blast killed nine guards.",
    ),
    CoverageVeto(
        "outside the clause of the source",
        is_outside,
        "The raid killed nine guards after the army had warned of it.",
        "The raid killed nine guards after dawn, the army said.",
    ),
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
