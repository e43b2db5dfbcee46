"""Days told by how far they are from another: two days after the vote, a week before the raid."""

import re

from conflict_cli.extractors.dates.classes import classify
from conflict_cli.extractors.dates.context import parse_reference
from conflict_cli.extractors.dates.readers.offsets import shift_unit
from conflict_cli.extractors.dates.values import Moment, edtf
from conflict_cli.linking.context import Context
from conflict_cli.linking.days import may_tell
from conflict_cli.linking.lasting import WARS
from conflict_cli.linking.links import Link
from conflict_cli.linking.whereabouts import Told
from conflict_cli.models import Date

# "two days after ten policemen died", "the day before the vote"
DISTANCE = re.compile(
    r"\b(?:(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) "
    r"(?P<unit>days?|weeks?|months?|years?)|the day)"
    r" (?P<way>after|before) ",
    re.IGNORECASE,
)
RANGED = re.compile(
    r"(?:\b(?:about|around|just over|less than|more than|nearly|over|under|within)"
    r"|\bor|\bto|[-–]) ?$",
    re.IGNORECASE,
)
WAR = re.compile(rf"\b(?:{'|'.join(WARS)})\b", re.IGNORECASE)
DAY = len("2020-01-20")
BACK = 400  # characters back to the day that a distance counts from


def find_distant(context: Context, told: Told) -> Link[Date] | None:
    """The day of what a sentence tells as so far from another day: "It came two days after gunmen killed five".

    What stands behind "after" or "before" counts from the day in front of it, in this sentence or the last one told; what stands in
    front of it from the day behind: "were shot two days after the town fell on 3 May".
    """
    sentence, text = context.document.sentences[told.sentence], context.document.text
    match = next((found for found in DISTANCE.finditer(text, sentence.start, sentence.end) if is_exact(context, found)), None)
    if match is None:
        return None
    before, after = context.dates_between(sentence.start, match.start()), context.dates_between(match.end(), sentence.end)
    if told.start < match.end():
        base, sign = None if before or not after else after[0], 1
    elif after or WAR.search(text, match.end(), told.start) or not is_below(context, told, match.end()):
        return None
    else:
        base, sign = before[-1] if before else told_before(context, told.sentence), -1
    day = moved(base.value, match, sign) if base is not None else None
    return None if base is None or day is None else Link(base._replace(value=day), "sentence", match.start(), match.end())


def is_below(context: Context, told: Told, start: int) -> bool:
    """Whether the clause at a character holds a statement's own: not "fought, a day after a general took power, and five died"."""
    clause = context.clause_at(told.sentence, start)
    return clause in told.clauses or clause in context.clauses_of(told.sentence).above(told.clauses[0])


def is_exact(context: Context, match: re.Match[str]) -> bool:
    """Whether a distance is one number and no date of its own: not "two or three days after", "the day before yesterday"."""
    if context.dates_between(match.start(), match.end()):
        return False
    return RANGED.search(context.document.text, max(0, match.start() - 12), match.start()) is None


def told_before(context: Context, number: int) -> Date | None:
    """The last day told before a sentence, in its paragraph or the one above."""
    document = context.document
    sentence = document.sentences[number]
    start = max(document.blocks[sentence.block - 1].start if sentence.block else 0, sentence.start - BACK, context.dateline[1])
    return next((date for date in reversed(context.dates_between(start, sentence.start)) if may_tell(context, date)), None)


def moved(value: str | None, match: re.Match[str], sign: int) -> str | None:
    """A day so far before or behind another; None where that is no day.

    >>> moved("2020-01-20", DISTANCE.match("two days after "), -1), moved("2020-01-20", DISTANCE.match("a month before "), -1)
    ('2020-01-18', '2020-02')
    """
    if value is None or len(value) != DAY:
        return None
    sign *= -1 if match["way"].lower() == "before" else 1
    return shifted(value, match["count"] or "one", match["unit"] or "day", sign)


def shifted(day: str, count: str, unit: str, sign: int) -> str | None:
    """What lies so many days, weeks, months or years before or behind a day, as coarse as the unit."""
    number, size = classify(count.lower()), classify(unit.lower())
    found = shift_unit(parse_reference(day), size[1], sign * number[1]) if number is not None and size is not None else None
    return edtf(found) if isinstance(found, Moment) else None
