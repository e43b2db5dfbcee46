"""Figures of what lasts: the toll of a war, a rebellion or a year, the rank of an attack."""

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.lexicon import date_words, function_words, happenings, settling, times
from conflict_cli.lexicon import scopes as lexicon
from conflict_cli.text.document import Document

# What kills for years, as the subject of a figure in the perfect tense: "The war has killed";
# "fighting has killed" may cover days only.
WARS = read_phrases(happenings.WARS)
# What goes on for days in many places.
LASTING = frozenset((*WARS, *read_phrases(happenings.BATTLES)))
MONTHS = frozenset(date_words.MONTHS.split())
BEGINNINGS = frozenset(lexicon.BEGINNINGS.split())
# The date of "since" is within this many words after it.
REACH = 12
# The same if nothing says that a war or the like began.
NEAR = 4

PERFECT = compile_wording(
    r" (?:(?:WARS|(?:[\w-]+-)?LENGTHS-OLD (?:[\w-]+ )?[\w-]+)(?: OF_WAR [^,;]{1,60}?)?|(?P<it>IT))"
    "(?:(?: ,)? WHAT)? PERFECT (?:SO_FAR )?HAS_COST ",
    happenings,
    lexicon,
    settling,
    times,
    examples=(
        "the war against the rebels has killed",
        "the two-week-old battle has killed",
        "the war , which has cost",
        "it has displaced",
    ),
    counter_examples=("fighting has killed", "the war killed", "the war has gone on"),
    padded=True,
)
# Figures of a time that opens with a war are running totals.
SINCE_WAR = compile_wording(
    r" SINCE (?:[\w'-]+ ){0,4}?(?:WARS|UPHEAVALS) (?:BEGAN|IN_YEAR) ",
    happenings,
    lexicon,
    function_words,
    examples=("since its civil war began", "since the revolution of 2011"),
    counter_examples=("since the war ended", "before the war began"),
    padded=True,
)
# "were killed in the war" counts nothing up to now.
IN_WAR = compile_wording(
    r" PERFECT (?:SO_FAR )?(?:BEEN [a-z]+|HAVE_DIED|FLED) IN_WAR (?:[\w'-]+ ){1,6}?WARS ",
    happenings,
    lexicon,
    settling,
    examples=("have been killed in the country 's war", "has fled during the uprising"),
    counter_examples=("were killed in the war",),
    padded=True,
)
YEARS_OF = compile_wording(
    r" (?:DURING (?:[\w'-]+ ){0,4}?YEARS OF (?:[\w'-]+ ){0,2}?WARS|YEARS OF (?:[\w'-]+ "
    r"){0,2}?WARS PERFECT) ",
    happenings,
    lexicon,
    function_words,
    settling,
    examples=("in 36 years of internal conflict", "five decades of war have cost"),
    counter_examples=("after years of war", "years of war cost"),
    padded=True,
)
# Such a rank counts none of the others. It is searched for in padded words and in text.
RANK = (
    r"\bTHE (?:RANKS|\d+ORDINAL_ENDINGS)\s(?:[\w'-]+\s){0,4}?"
    r"COUNTED_ATTACKS\s(?:[\w'-]+\s){0,8}?"
)
IN_ITS_TIME = compile_wording(
    RANK + r"IN_TIME [^,;]{0,40}?\bSPANS(?= )",
    happenings,
    lexicon,
    function_words,
    date_words,
    times,
    examples=(
        "the third such attack this month",
        "the second raid in a week",
        "the 12th bombing since last year",
    ),
    counter_examples=("three attacks this month", "the third convoy this month"),
    padded=True,
)
SINCE = compile_wording(
    " SINCE ",
    function_words,
    examples=("killed since May",),
    counter_examples=("killed in May",),
    padded=True,
)


def is_toll_of_war(document: Document, claim: Claim, words: str) -> bool:
    """True if a figure is what a war has cost up to now: "The conflict, which has killed 500", "The
    war … It has displaced millions".
    """
    if YEARS_OF.search(words) is not None:
        return True
    match = PERFECT.search(words)
    if match is None or not match["it"]:
        return match is not None or IN_WAR.search(words) is not None
    if claim.sentence == 0:
        return False
    before = document.sentences[claim.sentence - 1]
    return not set(WARS).isdisjoint(document.tokens.lowers[before.first : before.last])


def counts_since(words: str) -> bool:
    """True if a sentence counts "since 2011", "since the start of March" or "since the war broke
    out in 2011".
    """
    for time in SINCE.split(words)[1:]:
        tokens = time.partition(" , ")[0].split()[:REACH]
        near = NEAR if BEGINNINGS.isdisjoint(tokens) else len(tokens)
        if any(token in MONTHS or (token.isdigit() and len(token) == 4) for token in tokens[:near]):
            return True
    return False
