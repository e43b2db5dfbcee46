"""The times that a figure counts from or up to: "since 2011", "so far this year"."""

import re
from bisect import bisect_left
from itertools import pairwise

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.dates.context import parse_reference
from conflict_cli.extractors.dates.values import days_in_month, to_date
from conflict_cli.lexicon import function_words, settling
from conflict_cli.lexicon import times as lexicon
from conflict_cli.linking.asides import is_telling
from conflict_cli.linking.context import Context
from conflict_cli.linking.lasting import BEGINNINGS, REACH
from conflict_cli.linking.links import OWN_STEPS, Link
from conflict_cli.linking.periods import WEEKS
from conflict_cli.models import Date

UP_TO = compile_wording(
    r"\b(?:AS_OF|UP_TO) (?:THE )?$",
    lexicon,
    function_words,
    examples=("as of ", "Until the "),
    counter_examples=("on ",),
    flags=re.IGNORECASE,
)
PERFECT = compile_wording(
    r"\bPERFECT (?:BEEN )?\w+",
    settling,
    examples=("Nine have been killed",),
    counter_examples=("Nine had been killed",),
    flags=re.IGNORECASE,
)
# "Fighting that began on Monday has killed 30 and displaced 400"
GOING_ON = compile_wording(
    r"\bPERFECT [^.;,]*$",
    settling,
    examples=("on Monday has killed 30 and displaced ",),
    counter_examples=("on Monday has killed 30, and ",),
)
# "Fighting since Monday has left 30 dead"
HAS = compile_wording(
    r" PERFECT [^.;,]*",
    settling,
    examples=(" has left 30 dead",),
    counter_examples=(" left 30 dead",),
)
AND_ON = compile_wording(
    " AND (?:ON )?",
    function_words,
    examples=(" and on ",),
    counter_examples=(" or on ",),
)
SINCE = compile_wording(
    r"\bSINCE\b",
    function_words,
    examples=("Since Monday",),
    counter_examples=("sincerely",),
    flags=re.IGNORECASE,
)
# The most characters from the verb in the perfect tense to the toll.
GOING = 200
# "Since" comes within this many characters before a date.
OPENING = 120
# A verb of beginning comes within this many characters and words before a date.
NEAR, NEAR_WORDS = 60, 6
THIS = frozenset(lexicon.CURRENT.split())
SINCE_WORDS = frozenset(function_words.SINCE.split())
STATED = frozenset(lexicon.STATED.split())


def date_value(context: Context, link: Link[Date], scope: str, claim: Claim) -> str | None:
    """The EDTF value of a claim's date; "since 2011" is an interval up to the reference date, open
    if that is not known.

    A running total of the report's year or month runs from the first day of that to the report's:
    "so far this year". What happened "this week" had happened by the day of the report.
    """
    date, own = link.value, link.step in OWN_STEPS
    if date.value is None or len(date.value) < 4 or not own:
        return date.value
    both = both_days(context, date)
    if both is not None:
        return both
    if date.value.startswith("{"):
        return one_after_another(date.value)
    if context.period is not None and date.text.lower() in WEEKS:
        return context.period.value
    today = counted_on(context, date)
    if "/" in date.value:
        first, last = date.value.split("/")
        if today is not None and len(last) == len(today) and first <= today < last:
            return f"{first}/{today}"
        return date.value
    spans = opens_span(context, date, scope, claim)
    if today is not None and today.startswith(date.value) and len(date.value) < len(today):
        running = scope == "cumulative" and (
            spans or not THIS.isdisjoint(date.text.lower().split())
        )
        return f"{date.value}{'-01-01'[len(date.value) - 4 :]}/{today}" if running else date.value
    return f"{date.value}/{today or '..'}" if spans else date.value


def both_days(context: Context, date: Date) -> str | None:
    """The two days of "on Wednesday and Thursday", if one is the day after the other."""
    at, text = bisect_left(context.date_starts, date.start), context.document.text
    for one, two in pairwise(context.dates[max(0, at - 1) : at + 2]):
        first, last = to_date(parse_reference(one.value)), to_date(parse_reference(two.value))
        if (
            first is None
            or last is None
            or (last - first).days != 1
            or AND_ON.fullmatch(text, one.end, two.start) is None
        ):
            continue
        return f"{one.value}/{two.value}"
    return None


def one_after_another(value: str) -> str:
    """A list of days, as an interval if they follow one another.

    >>> one_after_another("{2022-06-12,2022-06-13}"), one_after_another("{2022-06-12,2022-06-14}")
    ('2022-06-12/2022-06-13', '{2022-06-12,2022-06-14}')
    """
    days = [to_date(parse_reference(day)) for day in value.strip("{}").split(",")]
    known = [day.toordinal() for day in days if day is not None]
    follow = len(known) == len(days) and known == list(range(known[0], known[0] + len(known)))
    return f"{value[1:11]}/{value[-11:-1]}" if follow else value


def counted_on(context: Context, date: Date) -> str | None:
    """The day up to which a figure counts.

    It is that of "as of 10 May", the day on which the source spoke, a bulletin's last day or the
    report's day.
    """
    today, text = context.reference_date, context.document.text
    number = context.sentence_of(date.start)
    sentence = context.document.sentences[number]
    for other in context.dates_between(sentence.start, sentence.end):
        last = last_day(other.value)
        if (
            other.start == date.start
            or last is None
            or (date.value or "") >= last
            or (today is not None and last > today)
        ):
            continue
        if UP_TO.search(text, max(sentence.start, other.start - 12), other.start):
            return last
        if any(is_telling(context, other, source) for source in context.find_sources(number)):
            return last
    last = last_day(context.period.value) if context.period is not None else None
    return last if last is not None and (date.value or "") < last else today


def last_day(value: str | None) -> str | None:
    """The last day of a day, a month or an interval; None if the year is not known.

    >>> last_day("2024-05"), last_day("2024-05-27/2024-06-02"), last_day("XXXX-05-02")
    ('2024-05-31', '2024-06-02', None)
    """
    last = (value or "").rpartition("/")[2]
    match = re.fullmatch(r"(\d{4})-(\d\d)(-\d\d)?", last)
    if match is None or not 1 <= int(match[2]) <= 12:
        return None
    return last if match[3] else f"{last}-{days_in_month(int(match[1]), int(match[2])):02d}"


def opens_span(context: Context, date: Date, scope: str, claim: Claim) -> bool:
    """True if a claim counts from a date on: "killed since Saturday", "since the war began in
    2011"; "the war, which began in 2011, has".

    Not "since gunmen killed nine in May": the claim is what happened on the day.
    """
    sentence, text = (
        context.document.sentences[context.sentence_of(date.start)],
        context.document.text,
    )
    before = text[max(sentence.start, date.start - OPENING) : date.start].lower().split()[-REACH:]
    up_to_now = (
        scope == "cumulative"
        or is_told_up_to_now(text, claim)
        or GOING_ON.search(text, max(date.end, claim.start - GOING), claim.start) is not None
    )
    if up_to_now and begins(context, date):
        return True
    since = max((place for place, word in enumerate(before) if word in SINCE_WORDS), default=-1)
    if since < 0 or any(word.endswith((",", ";")) for word in before[since:]):
        return False
    opened = max(
        (match.start() for match in SINCE.finditer(text, sentence.start, date.start)),
        default=sentence.start,
    )
    fronted = since == 0 or before[since - 1].endswith((",", ";")) or before[since - 1] in STATED
    return claim.start < opened or (
        claim.start > date.end and (fronted or HAS.match(text, date.end, claim.end) is not None)
    )


def begins(context: Context, date: Date) -> bool:
    """True if something began on a date: "since 6 May", "fighting broke out on 6 May"."""
    start = context.document.sentences[context.sentence_of(date.start)].start
    return not BEGINNINGS.isdisjoint(
        context.document.text[max(start, date.start - NEAR) : date.start]
        .lower()
        .split()[-NEAR_WORDS:]
    )


def is_told_up_to_now(text: str, claim: Claim) -> bool:
    """True if a claim is in the perfect tense: "has killed nine", "nine have been killed"."""
    return PERFECT.search(text, claim.start, claim.end) is not None
