"""Days given by their distance from another: two days after the vote, a week before the raid."""

import re

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.dates.classes import classify
from conflict_cli.extractors.dates.context import parse_reference
from conflict_cli.extractors.dates.readers.offsets import shift_unit
from conflict_cli.extractors.dates.values import Moment, edtf
from conflict_cli.lexicon import function_words, happenings, settling
from conflict_cli.lexicon import times as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.days import may_tell
from conflict_cli.linking.links import Link
from conflict_cli.linking.whereabouts import Told
from conflict_cli.models import Date

DISTANCE = compile_wording(
    r"\b(?:(?P<count>INDEFINITE_ARTICLES|NUMBERS|\d{1,2}) (?P<unit>SPANS)|A_DAY)"
    r" (?P<way>BEFORE_AND_AFTER) ",
    lexicon,
    settling,
    function_words,
    happenings,
    examples=("two days after ten policemen died", "The day before the vote"),
    counter_examples=("two days later", "on the day of the vote"),
    flags=re.IGNORECASE,
)
RANGED = compile_wording(
    r"(?:\b(?:INEXACT|ALTERNATIVES)|[-–]) ?$",
    lexicon,
    examples=("about ", "two or ", "two–"),
    counter_examples=("exactly ",),
    flags=re.IGNORECASE,
)
WAR = compile_wording(
    r"\bWARS\b",
    happenings,
    examples=("The war",),
    counter_examples=("warring",),
    flags=re.IGNORECASE,
)
DAY = len("2020-01-20")
# The most characters back to the day that a distance counts from.
BACK = 400
BEFORE = frozenset(lexicon.BEFORE.split())
# The number and the length of "the day after".
ONE_DAY = 1, 1


def find_distant(context: Context, told: Told) -> Link[Date] | None:
    """The day of a happening that a sentence gives by its distance from another day.

    "It came two days after gunmen killed five"

    A happening after these words is counted from the last day before them, in this sentence or an
    earlier one; a happening before them is counted from the day after them: "were shot two days
    after the town fell on 3 May".
    """
    sentence, text = context.document.sentences[told.sentence], context.document.text
    match = next(
        (
            found
            for found in DISTANCE.finditer(text, sentence.start, sentence.end)
            if is_exact(context, found)
        ),
        None,
    )
    if match is None:
        return None
    before, after = (
        context.dates_between(sentence.start, match.start()),
        context.dates_between(match.end(), sentence.end),
    )
    if told.start < match.end():
        base, sign = None if before or not after else after[0], 1
    elif (
        after
        or WAR.search(text, match.end(), told.start)
        or not is_below(context, told, match.end())
    ):
        return None
    else:
        base, sign = before[-1] if before else told_before(context, told.sentence), -1
    day = moved(base.value, match, sign) if base is not None else None
    if base is None or day is None:
        return None
    return Link(base._replace(value=day), "sentence", match.start(), match.end())


def is_below(context: Context, told: Told, start: int) -> bool:
    """True if a statement is in the clause at a character or below it.

    Not "fought, a day after a general took power, and five died".
    """
    clause = context.clause_at(told.sentence, start)
    return clause in told.clauses or clause in context.clauses_of(told.sentence).above(
        told.clauses[0]
    )


def is_exact(context: Context, match: re.Match[str]) -> bool:
    """True if a distance is one number and not a date of its own: not "two or three days after",
    "the day before yesterday".
    """
    if context.dates_between(match.start(), match.end()):
        return False
    return RANGED.search(context.document.text, max(0, match.start() - 12), match.start()) is None


def told_before(context: Context, number: int) -> Date | None:
    """The last day before a sentence, in its paragraph or the one above."""
    document = context.document
    sentence = document.sentences[number]
    start = max(
        document.blocks[sentence.block - 1].start if sentence.block else 0,
        sentence.start - BACK,
        context.dateline[1],
    )
    return next(
        (
            date
            for date in reversed(context.dates_between(start, sentence.start))
            if may_tell(context, date)
        ),
        None,
    )


def moved(value: str | None, match: re.Match[str], sign: int) -> str | None:
    """The day at a distance before or after another; None if the other is not a full day.

    >>> (moved("2020-01-20", DISTANCE.match("two days after "), -1),
    ...     moved("2020-01-20", DISTANCE.match("a month before "), -1))
    ('2020-01-18', '2020-02')
    """
    if value is None or len(value) != DAY:
        return None
    sign *= -1 if match["way"].lower() in BEFORE else 1
    number, size = (value_of(match["count"]), value_of(match["unit"])) if match["unit"] else ONE_DAY
    return shifted(value, number, size, sign)


def shifted(day: str, number: int | None, size: int | None, sign: int) -> str | None:
    """The date at a number of days, weeks, months or years from a day, as coarse as the unit."""
    found = (
        shift_unit(parse_reference(day), size, sign * number)
        if number is not None and size is not None
        else None
    )
    return edtf(found) if isinstance(found, Moment) else None


def value_of(word: str) -> int | None:
    """The number that a word means, or the length of a unit in days.

    >>> value_of("Two"), value_of("12"), value_of("weeks")
    (2, 12, 7)
    """
    known = classify(word.lower())
    return known[1] if known is not None else None
