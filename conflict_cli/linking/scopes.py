"""What kind of figure a claim gives: of an incident or a period, a running total, a rate, or an
older event beside it.
"""

from bisect import bisect_left
from collections.abc import Sequence

from conflict_cli.engine.phrases import PhraseSet, collect_phrases, read_phrases
from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.lexicon import function_words, happenings, settling, times
from conflict_cli.lexicon import scopes as lexicon
from conflict_cli.linking.lasting import (
    IN_ITS_TIME,
    LASTING,
    SINCE_WAR,
    counts_since,
    is_toll_of_war,
)
from conflict_cli.linking.older import (
    ABOUT_DEED,
    DEED,
    RELATIVE,
    comes_after,
    is_compared,
    is_of_last_year,
    tells_since_when,
    without_occasions,
)
from conflict_cli.linking.periods import is_coarse
from conflict_cli.models import Date
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import Scope


def read_cues(block: str) -> PhraseSet:
    """The cues of a lexicon block."""
    return collect_phrases(read_phrases(block))


(
    CUMULATIVE,
    RATES,
    COMPARISONS,
    COURTS,
    ADDITIVE,
    SEVERAL,
    FIRST,
    RISING,
    SUMS,
    TOLD_BEFORE,
    NATIONWIDE,
) = map(
    read_cues,
    (
        settling.CUMULATIVE,
        settling.RATES,
        settling.COMPARISONS,
        settling.COURTS,
        settling.ADDITIVE,
        settling.SEVERAL_INCIDENTS,
        settling.FIRST_FIGURES,
        settling.RISING,
        settling.SUMS,
        settling.TOLD_BEFORE,
        settling.NATIONWIDE,
    ),
)
# What a sentence must hold for its words to show a scope; six of seven sentences with claims lack
# all of them.
SIGNS = read_cues(
    settling.CUMULATIVE
    + settling.RATES
    + settling.COMPARISONS
    + settling.COURTS
    + lexicon.COMES
    + lexicon.HAPPENS
    + lexicon.IT
    + lexicon.LAST_YEAR
    + lexicon.YEARS_OF
    + function_words.SINCE
    + happenings.LONG_BATTLES
    + happenings.PROTESTS
    + happenings.WARS
)
# Scopes that share nothing with the incident told around them.
TOLD_APART = frozenset(("cumulative", "background"))

# "the bloodiest day since the war" counts nothing since the war.
RECORD = compile_wording(
    " RECORDS [^,;]{0,80}? SINCE [^,;]{0,80} ",
    lexicon,
    function_words,
    examples=("nine died on the bloodiest day since the war",),
    counter_examples=("nine died on a bloody day since the war",),
    padded=True,
)
# These have the words for a rate but give none: "80 dead in a day", "the worst loss in a year".
NO_RATES = compile_wording(
    " (?:INDEFINITE_ARTICLES DAY (?=AWAY )|WITHIN (?:ABOUT )?INDEFINITE_ARTICLES SPAN )",
    lexicon,
    times,
    function_words,
    examples=("a day after the raid", "80 dead in a day", "the worst loss in almost a year"),
    counter_examples=("80 dead a day", "twice a week"),
    padded=True,
)
ONE_ATTACK = compile_wording(
    r" INDEFINITE_ARTICLES (?:[\w'-]+ ){0,3}?ONE_ATTACK ",
    happenings,
    function_words,
    examples=("a roadside bomb killed", "in an attack"),
    counter_examples=("bombs killed", "a man died"),
    padded=True,
)
# "Bringing the year's total to" is followed by another figure.
BRINGING = compile_wording(
    " BRINGING ",
    lexicon,
    examples=("nine died , bringing the total to 30",),
    counter_examples=("nine died and the total rose to 30",),
    padded=True,
)


def words_of(document: Document, claim: Claim) -> list[str]:
    """The words of a claim's sentence, in lower case."""
    sentence = document.sentences[claim.sentence]
    return document.tokens.lowers[sentence.first : sentence.last]


def words_up_to(document: Document, claim: Claim) -> list[str]:
    """The words of a claim's sentence up to the claim's end, in lower case."""
    tokens = document.tokens
    return tokens.lowers[
        document.sentences[claim.sentence].first : bisect_left(tokens.starts, claim.end)
    ]


def words_before(document: Document, claim: Claim) -> list[str]:
    """The words of a claim's sentence before the claim, in lower case."""
    tokens = document.tokens
    return tokens.lowers[
        document.sentences[claim.sentence].first : bisect_left(tokens.starts, claim.start)
    ]


def words_from(document: Document, claim: Claim) -> list[str]:
    """The words of a claim's sentence after the claim, in lower case."""
    tokens = document.tokens
    return tokens.lowers[
        bisect_left(tokens.starts, claim.end) : document.sentences[claim.sentence].last
    ]


def tells_several(words: Sequence[str]) -> bool:
    """True if a sentence tells of more than one happening: "clashes", "a wave of attacks"."""
    return not LASTING.isdisjoint(words) or SEVERAL.occurs_in(words)


def find_scope(document: Document, claim: Claim, date: Date | None) -> Scope:
    """The scope that the words around a claim show; `date` is the one that its own
    sentence gives.
    """
    if DEED.match(document.text, claim.start) and ABOUT_DEED.search(
        pad(words_before(document, claim))
    ):
        return "background"
    scope = (
        scope_by_words(document, claim, date)
        if SIGNS.occurs_in(words_of(document, claim))
        else None
    )
    if scope:
        return scope
    if is_coarse(date):
        # A month or a year, not "since 2011".
        whole = date is not None and len(date.value or "") in (4, 7)
        if whole and ONE_ATTACK.search(pad(words_of(document, claim))) is not None:
            return "background"
        return "cumulative"
    return "period" if date is not None and "/" in (date.value or "") else "incident"


def scope_by_words(document: Document, claim: Claim, date: Date | None) -> Scope | None:
    """ "background" or "cumulative" if the words of a claim's sentence say so, else None."""
    before, after = words_around(document, claim)
    # "the toll from the worst attack since the war has risen to 160"
    toll = claim.rule.toll in ("rising", "count")
    if is_of_last_year(after) or RATES.occurs_in(
        NO_RATES.sub(" ", after.partition(" , ")[0]).split()
    ):
        return "background"
    if not toll and (tells_since_when(before) or comes_after(before)):
        return "background"
    before, after = without_occasions(IN_ITS_TIME.sub("", before)), IN_ITS_TIME.sub("", after)
    if not toll and (
        any(cues.occurs_in(before.split()) for cues in (COMPARISONS, COURTS)) or is_compared(before)
    ):
        return "background"
    bringing = claim.rule.toll == "total"
    if CUMULATIVE.occurs_in((before + after).split()) or (
        not bringing and counts_since(before + after)
    ):
        return "cumulative"
    if not bringing and SINCE_WAR.search(before + after.lstrip()):
        return "cumulative"
    if (date is None or is_coarse(date)) and is_toll_of_war(
        document, claim, before + after.lstrip()
    ):
        return "cumulative"
    return None


def words_around(document: Document, claim: Claim) -> tuple[str, str]:
    """The padded words of a claim's sentence before the claim, and from the claim on.

    The former are without relative clauses, the latter end at another total that the claim brings.
    """
    tokens = document.tokens
    before = RELATIVE.sub(" , ", pad(words_before(document, claim)))
    words = tokens.lowers[
        bisect_left(tokens.starts, claim.start) : document.sentences[claim.sentence].last
    ]
    after = RECORD.sub(" ", pad(words))
    return before, after if claim.rule.toll == "total" else BRINGING.split(after, maxsplit=1)[
        0
    ] + " "
