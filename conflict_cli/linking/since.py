"""The times that a figure counts from or up to: "since 2011", "so far this year", "as of 10 May"."""

import re
from bisect import bisect_left
from itertools import pairwise

from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.dates.context import parse_reference
from conflict_cli.extractors.dates.values import days_in_month, to_date
from conflict_cli.linking.asides import is_telling
from conflict_cli.linking.context import Context
from conflict_cli.linking.lasting import BEGINNINGS, REACH
from conflict_cli.linking.links import Link
from conflict_cli.linking.periods import WEEKS
from conflict_cli.models import Date

UP_TO = re.compile(r"\b(?:as (?:of|at)|by|until|till|up to) (?:the )?$", re.IGNORECASE)
PERFECT = re.compile(r"\b(?:has|have) (?:been )?\w+", re.IGNORECASE)
# "Fighting that began on Monday has killed 30 and displaced 400"
GOING_ON = re.compile(r"\b(?:has|have) [^.;,]*$")
GOING = 200  # characters from such a verb to the toll
HAS = re.compile(r" (?:has|have) [^.;,]*")  # "Fighting since Monday has left 30 dead"


def date_value(context: Context, link: Link[Date], scope: str, claim: Claim) -> str | None:
    """The EDTF value of a claim's date; "since 2011" is an interval up to the reference date, open where that isn't known.

    A running total of the year or month of the report reaches from its first day to the report's: "so far this year". What is told as
    done "this week" was done by the day of the report.
    """
    date, own = link.value, link.step in ("clause", "sentence")
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
        return f"{first}/{today}" if today is not None and len(last) == len(today) and first <= today < last else date.value
    spans = opens_span(context, date, scope, claim)
    if today is not None and today.startswith(date.value) and len(date.value) < len(today):
        running = scope == "cumulative" and (spans or "this" in date.text.lower().split())
        return f"{date.value}{'-01-01'[len(date.value) - 4 :]}/{today}" if running else date.value
    return f"{date.value}/{today or '..'}" if spans else date.value


def both_days(context: Context, date: Date) -> str | None:
    """The two days of "on Wednesday and Thursday", where one is the day after the other."""
    at, text = bisect_left(context.date_starts, date.start), context.document.text
    for one, two in pairwise(context.dates[max(0, at - 1) : at + 2]):
        first, last = to_date(parse_reference(one.value)), to_date(parse_reference(two.value))
        if first is None or last is None or (last - first).days != 1 or text[one.end : two.start] not in (" and ", " and on "):
            continue
        return f"{one.value}/{two.value}"
    return None


def one_after_another(value: str) -> str:
    """A list of days as an interval where they follow one another.

    >>> one_after_another("{2022-06-12,2022-06-13}"), one_after_another("{2022-06-12,2022-06-14}")
    ('2022-06-12/2022-06-13', '{2022-06-12,2022-06-14}')
    """
    days = [to_date(parse_reference(day)) for day in value.strip("{}").split(",")]
    known = [day.toordinal() for day in days if day is not None]
    follow = len(known) == len(days) and known == list(range(known[0], known[0] + len(known)))
    return f"{value[1:11]}/{value[-11:-1]}" if follow else value


def counted_on(context: Context, date: Date) -> str | None:
    """The day up to which a figure counts: "as of 10 May", that of who "said last month", a bulletin's last, that of the report."""
    today, text = context.reference_date, context.document.text
    number = context.sentence_of(date.start)
    sentence = context.document.sentences[number]
    for other in context.dates_between(sentence.start, sentence.end):
        last = last_day(other.value)
        if other.start == date.start or last is None or (date.value or "") >= last or (today is not None and last > today):
            continue
        if UP_TO.search(text, max(sentence.start, other.start - 12), other.start):
            return last
        if any(is_telling(context, other, source) for source in context.find_sources(number)):
            return last
    last = last_day(context.period.value) if context.period is not None else None
    return last if last is not None and (date.value or "") < last else today


def last_day(value: str | None) -> str | None:
    """The last day of a day, a month or an interval, None where the year is not known.

    >>> last_day("2024-05"), last_day("2024-05-27/2024-06-02"), last_day("XXXX-05-02")
    ('2024-05-31', '2024-06-02', None)
    """
    last = (value or "").rpartition("/")[2]
    match = re.fullmatch(r"(\d{4})-(\d\d)(-\d\d)?", last)
    if match is None or not 1 <= int(match[2]) <= 12:
        return None
    return last if match[3] else f"{last}-{days_in_month(int(match[1]), int(match[2])):02d}"


def opens_span(context: Context, date: Date, scope: str, claim: Claim) -> bool:
    """Whether a claim counts from a date on: "killed since Saturday", "since the war began in 2011"; "the war, which began in 2011, has".

    Not "since gunmen killed nine in May", where the claim is what happened on the day.
    """
    sentence, text = context.document.sentences[context.sentence_of(date.start)], context.document.text
    before = text[max(sentence.start, date.start - 120) : date.start].lower().split()[-REACH:]
    told = (
        scope == "cumulative"
        or is_told_up_to_now(text, claim)
        or GOING_ON.search(text, max(date.end, claim.start - GOING), claim.start) is not None
    )
    if told and begins(context, date):
        return True
    since = max((place for place, word in enumerate(before) if word == "since"), default=-1)
    if since < 0 or any(word.endswith((",", ";")) for word in before[since:]):
        return False
    opened = sentence.start + text[sentence.start : date.start].lower().rfind("since")
    fronted = since == 0 or before[since - 1].endswith((",", ";", "and", "but", "said", "that"))
    return claim.start < opened or (claim.start > date.end and (fronted or HAS.match(text, date.end, claim.end) is not None))


def begins(context: Context, date: Date) -> bool:
    """Whether something began on a date: "since 6 May", "fighting broke out on 6 May"."""
    start = context.document.sentences[context.sentence_of(date.start)].start
    return not BEGINNINGS.isdisjoint(context.document.text[max(start, date.start - 60) : date.start].lower().split()[-6:])


def is_told_up_to_now(text: str, claim: Claim) -> bool:
    """Whether a claim is told in the perfect: "has killed nine", "nine have been killed"."""
    return PERFECT.search(text, claim.start, claim.end) is not None
