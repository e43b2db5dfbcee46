"""Signs that a figure is of an older event, which the news follows, avenges or is compared with."""

import re
from collections.abc import Sequence

from conflict_cli.engine.grammar import Unit
from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.extractors.clauses import Clauses
from conflict_cli.lexicon import claims, clauses, days, function_words, happenings, settling
from conflict_cli.lexicon import scopes as lexicon
from conflict_cli.linking.lasting import BEGINNINGS, SINCE, counts_since
from conflict_cli.text.document import Document

AFTER = frozenset(function_words.AFTER.split())
AND = frozenset(function_words.AND.split())
DAYS = frozenset((claims.WEEKDAYS + lexicon.YESTERDAY).split())

# A relative clause describes the subject, not the figure.
RELATIVE = compile_wording(
    " , RELATIVES [^,]* , (?!PERFECT )",
    lexicon,
    settling,
    examples=("the camp , which was shelled in May , lost two",),
    counter_examples=("the war , which broke out in 2011 , has killed",),
    padded=True,
)
# "The raid came after dark and killed nine" is news.
COMES_AFTER = compile_wording(
    r" (?:COMES (?:(?:[\w-]+ ){0,4}?AFTER |(?=COUNTED_FROM ))|HAPPENS (?:[\w-]+ ){0,2}SPANS AFTER "
    r")(?P<before>.*?) ?$",
    lexicon,
    clauses,
    function_words,
    examples=(
        "it comes a week after gunmen killed",
        "it follows a raid",
        "it happened two days after",
    ),
    counter_examples=("it comes days before", "it follows talks", "it happened after dark"),
    padded=True,
)
COMES = compile_wording(
    r" (?:COMES|HAPPENS) (?:[\w-]+ ){0,4}$",
    lexicon,
    examples=("the raid comes just one week",),
    counter_examples=("the raid began just one week",),
    padded=True,
)
HARMED = compile_wording(
    " HARMED ",
    lexicon,
    examples=("gunmen killed nine",),
    counter_examples=("gunmen were seen",),
    padded=True,
)
# "protests in several towns after"
PROTESTING = compile_wording(
    r" PROTESTS (?:[\w'-]+ ){0,8}?AGAINST (?:THE )?(?:ALLEGED )?$",
    happenings,
    lexicon,
    function_words,
    examples=("protests in several towns after the alleged", "a strike over"),
    counter_examples=("protests in which police shot", "the talks in several towns after the"),
    padded=True,
)
# "The deadliest attack in the city since blasts that killed 587"
COMPARED = compile_wording(
    " WORST (?:[^,;]{1,80} )?SINCE ",
    lexicon,
    function_words,
    examples=("the deadliest attack in the city since blasts",),
    counter_examples=("the deadliest attack in the city , since",),
    padded=True,
)
SINCE_WORD, WHEN_WORD = (f" {block.strip()} " for block in (function_words.SINCE, days.WHEN))
LAST_YEAR = compile_wording(
    " LAST_YEAR ",
    lexicon,
    examples=("killed nine last year",),
    counter_examples=("killed nine this year",),
    padded=True,
)
# "on alert since gunmen attacked the town, killing nine"
SINCE_LAST = compile_wording(
    r"^ *\S.* SINCE (?P<event>.*)",
    function_words,
    examples=("on alert since gunmen attacked",),
    counter_examples=("since gunmen attacked",),
    padded=True,
)
# "arrested for alleged involvement in the murder of a trader"
DEED = compile_wording(
    "(?:THE )?DEEDS OF ",
    lexicon,
    function_words,
    examples=("The murder of a trader", "deaths of two men"),
    counter_examples=("the murdered trader",),
    flags=re.IGNORECASE,
)
ABOUT_DEED = compile_wording(
    r" (?:PART_IN|PUNISHED (?:[\w'-]+ ){0,6}?|ATTACKED_FOR (?:[\w'-]+ ){0,6}?(?=OVER )) ?OF_DEED "
    r"(?:THE )?$",
    lexicon,
    function_words,
    examples=(
        "arrested for alleged involvement in the",
        "witnesses to",
        "two men were jailed for the",
        "was beaten over the",
    ),
    counter_examples=("police spoke of the", "was beaten in the"),
    padded=True,
)
# "Blasts at a ceremony to mark the anniversary of his death left 84 people dead":
# the 84 did not die when he did.
OBSERVANCE = compile_wording(
    r" OBSERVED (?:(?!CLAUSE_OPENERS |, ).)* (?=OF_ITSELF (?:[\w-]+ ){0,8}$)",
    lexicon,
    examples=("the anniversary of his death left",),
    counter_examples=("the anniversary of a blast that left",),
    padded=True,
)
# "shelled the camp in revenge for the raid and killed nine": the avengers killed them.
AVENGED = compile_wording(
    " AVENGING (?:(?!(?:CLAUSE_OPENERS|AVENGING) |[,;]).){0,80}?(?: , )?AND $",
    lexicon,
    function_words,
    examples=("shelled the camp in revenge for the raid and",),
    counter_examples=("in revenge for the raid that killed two and",),
    padded=True,
)
# "In a scene reminiscent of the war, gunmen killed nine": the nine are news.
LIKENED = compile_wording(
    r"^ IN INDEFINITE_ARTICLES (?:[\w'-]+ ){1,4}LIKE [^,]* , ",
    lexicon,
    function_words,
    examples=("in a scene reminiscent of the war , gunmen",),
    counter_examples=("gunmen killed nine in a scene reminiscent of the war , he said",),
    padded=True,
)


def tells_since_when(before: str) -> bool:
    """True if the last "since" has a "when" after it: "the deadliest day since 10 May, when 110
    people died".
    """
    _, since, after = before.rpartition(SINCE_WORD)
    return bool(since) and WHEN_WORD in f" {after}"


def comes_after(before: str) -> bool:
    """True if enough is said about what the news comes after that the next figure is of that.

    "comes a week after gunmen killed"
    """
    match = COMES_AFTER.search(before)
    if match is None:
        return False
    older = match["before"]
    last = older.rpartition(" ")[2]
    return HARMED.search(f" {older} ") is not None or not (last in AND or last.endswith(","))


def hangs_on_older(
    document: Document, parsed: Clauses, units: Sequence[Unit], happening: Sequence[int]
) -> bool:
    """True if the news comes after a clause of a happening.

    "The raid comes a week after gunmen stormed a post, killing nine"
    """
    tokens = document.tokens
    for clause in (parsed.clauses[number] for number in happening):
        first = units[clause.first].first if clause.kind == "temporal" else -1
        if (
            first >= 0
            and tokens.lowers[first] in AFTER
            and COMES.search(pad(tokens.lowers[units[0].first : first]))
        ):
            return True
    return False


def is_of_last_year(after: str) -> bool:
    """True if the words from a figure on are of last year.

    "killed nine last year", not "killed nine since last year"
    """
    return LAST_YEAR.search(f"{SINCE.split(after.partition(' , ')[0], maxsplit=1)[0]} ") is not None


def without_occasions(before: str) -> str:
    """The words before a figure, without older events that the news marks, avenges or resembles."""
    return LIKENED.sub(" ", AVENGED.sub(" ", OBSERVANCE.sub(" ", before)))


def is_compared(before: str) -> bool:
    """True if a figure follows what the news is compared with or what people protest against."""
    return (
        follows_since(before)
        or COMPARED.search(before) is not None
        or PROTESTING.search(before) is not None
    )


def follows_since(before: str) -> bool:
    """True if a figure is in a clause with "since": "on alert since gunmen attacked the town,
    killing nine".
    """
    match = SINCE_LAST.search(before)
    if match is None or counts_since(before):
        return False
    words = match["event"].split()
    return len(words) > 2 and DAYS.isdisjoint(words[:2]) and BEGINNINGS.isdisjoint(words)
