"""When: the date in the clauses that tell of what a statement tells."""

import re

from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.clauses.verbs import says
from conflict_cli.linking.asides import described, is_aside, is_telling
from conflict_cli.linking.context import Context
from conflict_cli.linking.happenings import EVENT_WORDS, SPANS
from conflict_cli.linking.links import Link
from conflict_cli.linking.scopes import OPENINGS, REACH, WARS
from conflict_cli.linking.whereabouts import Told
from conflict_cli.models import Date

# "in the days after the town fell", "two days after the bombing"; "days after a truce" is told of what happened on the report's day.
# "in the first three days of fighting"; not "the worst attack in five days".
ELSEWHEN = re.compile(
    r"\b(?:(?:in|over|within|during|after) (?:the first )?"
    r"(?:just |only |under |less than |about |nearly |some )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|a few) "
    r"(?:days|weeks|months|years)\b"
    r"(?! (?:after|ago|before|earlier|later))"
    r"|in the (?:days|weeks|months|years) (?:after|before|following)"
    r"|(?:days?|weeks?|months?|years?) (?:after|before|following) (?:the|that|this) "
    rf"(?:[\w-]+ )?(?:{'|'.join(sorted(EVENT_WORDS))}))\b",
    re.IGNORECASE,
)
RANKED = re.compile(
    r"\b(?:deadliest|worst|bloodiest|biggest|heaviest|highest|largest|latest|most"  # how bad
    r"|first|second|third|\w+th) [^.;,]{0,60}$"  # which in a row
)
RESUMED = re.compile(
    rf"\b(?:(?P<then>since then)|(?P<war>the (?:{'|'.join(WARS)}) has)"
    rf"|(?P<event>(?:during|in) that (?:[\w-]+ )?(?:{'|'.join(sorted(EVENT_WORDS))}))"
    r"|(?:during|in|over|within) (?:this|that|the same) (?:period|time|year|month|week))\b",
    re.IGNORECASE,
)
RESUMING = 400  # characters back to the time that "since then" takes up
PERFECT = re.compile(r"\b(?:has|have) (?:been )?\w+", re.IGNORECASE)
# "Fighting that began on Monday has killed 30 and displaced 400"
GOING_ON = re.compile(r"\b(?:has|have) [^.;,]*$")
GOING = 200  # characters from such a verb to the toll
HAS = re.compile(r" (?:has|have) [^.;,]*")  # "Fighting since Monday has left 30 dead"
OF_PEOPLE = frozenset("where who whom whose".split())


def find_date(context: Context, told: Told) -> Link[Date] | None:
    """The date in the clauses that tell of what a statement tells: behind it or before it in its own clause, else in the nearest."""
    every = dates_of(context, told)
    if not every:
        return None
    by_clause: dict[int, list[Date]] = {}
    for date in every:
        by_clause.setdefault(context.clause_at(told.sentence, date.start), []).append(date)
    for clause in told.clauses:
        if clause in by_clause:
            near = [date for date in by_clause[clause] if told.own[0] <= date.start < told.own[1]] or by_clause[clause]
            if clause != told.clauses[0]:
                date = next((date for date in reversed(near) if date.start < told.start), near[0])
                return Link(date, "sentence", date.start, date.end)
            near = [date for date in near if len(near) > 1 and not described(context, date)] or near
            date = next((date for date in near if date.start >= told.victims), near[-1])
            return Link(date, "clause", date.start, date.end)
    others = [date for date in every if reaches(context, told, context.clause_at(told.sentence, date.start), date)]
    if not others:
        return None
    date = next((date for date in reversed(others) if date.start < told.start), others[0])
    return Link(date, "sentence", date.start, date.end)


def dates_of(context: Context, told: Told) -> list[Date]:
    """The dates of a statement's sentence that may tell when it happened."""
    sentence = context.document.sentences[told.sentence]
    every = [date for date in context.dates_between(sentence.start, sentence.end) if date.start >= context.dateline[1]]
    if not every:
        return []
    sources = context.find_sources(told.sentence)
    every = [
        date
        for date in every
        if not is_aside(context, date, told.start)
        and not is_ahead(context, date)
        and (described(context, date) or not any(is_telling(context, date, source) for source in sources))
    ]
    if told.counts:  # "rose to 21 on Friday": the day of the count
        every = [date for date in every if sentence.start + 12 < date.start < told.start]
    return every


def is_ahead(context: Context, date: Date) -> bool:
    """Whether a date comes after the day of the report: nothing that is told as done happened then."""
    first = (date.value or "").lstrip("{")[:10]
    return context.reference_date is not None and first[:4].isdigit() and first > context.reference_date


def reaches(context: Context, told: Told, clause: int, date: Date) -> bool:
    """Whether a date in a clause outside a happening may be the happening's all the same.

    One below or beside it may be ("have died since the war began in 2011"), but not one of what came days before nor of what a relative
    clause tells of people and places ("in Gao, where gunmen shot two in May"). One that governs it may be, but not where the happening is
    what was said ("On Monday the army stated that …", "The army on Monday said …"; but "On Monday, the army said two died") or what came
    before ("They fled in May after gunmen had killed two").
    """
    parsed, units = context.clauses_of(told.sentence), context.read(told.sentence).units
    lowers, starts = context.document.tokens.lowers, context.document.tokens.starts
    number = told.clauses[0]
    while number >= 0 and number != clause:
        below = parsed.clauses[number]
        opener = lowers[units[below.first].first]
        if below.parent >= 0 and (clause == below.parent or clause in parsed.above(below.parent)):
            parent = parsed.clauses[below.parent]
            if below.kind == "temporal" and opener in ("after", "since"):
                return False
            if below.kind == "said" and parent.verb >= 0 and says(lowers, units[parent.verb]):
                speaker = units[parent.subject].first if parent.subject >= 0 else 0
                if opener == "that" or clause != below.parent or date.start > starts[speaker]:
                    return False
        number = below.parent
    number = clause
    while number >= 0 and number not in told.clauses:
        below = parsed.clauses[number]
        first = units[below.first].first
        if below.kind == "temporal" and lowers[first] in ("after", "before") and lowers[first - 1] in SPANS:
            return False
        if below.kind == "relative" and lowers[first] in OF_PEOPLE:
            return False
        number = below.parent
    return True


def date_value(context: Context, link: Link[Date], scope: str, claim: Claim) -> str | None:
    """The EDTF value of a claim's date; "since 2011" is an interval up to the reference date, open where that isn't known.

    A running total of the year or month of the report reaches from its first day to the report's: "so far this year". What is told as
    done "this week" was done by the day of the report.
    """
    date, own, today = link.value, link.step in ("clause", "sentence"), context.reference_date
    if date.value is None or len(date.value) < 4 or not own:
        return date.value
    if "/" in date.value:
        first, last = date.value.split("/")
        return f"{first}/{today}" if today is not None and len(last) == len(today) and first <= today < last else date.value
    spans = opens_span(context, date, scope, claim)
    if today is not None and today.startswith(date.value) and len(date.value) < len(today):
        running = scope == "cumulative" and (spans or "this" in date.text.lower().split())
        return f"{date.value}{'-01-01'[len(date.value) - 4 :]}/{today}" if running else date.value
    return f"{date.value}/{today or '..'}" if spans else date.value


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
    return not OPENINGS.isdisjoint(context.document.text[max(start, date.start - 60) : date.start].lower().split()[-6:])


def is_told_up_to_now(text: str, claim: Claim) -> bool:
    """Whether a claim is told in the perfect: "has killed nine", "nine have been killed"."""
    return PERFECT.search(text, claim.start, claim.end) is not None


def may_tell(context: Context, date: Date) -> bool:
    """Whether something that is told may have happened on a date: not on a message's or speaker's, nor on one to come."""
    if is_aside(context, date) or is_ahead(context, date):
        return False
    return not any(is_telling(context, date, source) for source in context.find_sources(context.sentence_of(date.start)))


def is_elsewhen(context: Context, number: int) -> bool:
    """Whether a sentence tells a time of its own that no calendar gives: "two days after the bombing"."""
    sentence = context.document.sentences[number]
    match = ELSEWHEN.search(context.document.text, sentence.start, sentence.end)
    return match is not None and RANKED.search(context.document.text, max(sentence.start, match.start() - 90), match.start()) is None


def resume(context: Context, number: int) -> Link[Date] | None:
    """The time that "since then" or "in the same period" takes up again: the last one told before, in this paragraph or the one above.

    "The war has killed" takes up when it began: "since early 2012" in the sentence before.
    """
    document = context.document
    sentence = document.sentences[number]
    match = RESUMED.search(document.text, sentence.start, sentence.end)
    if match is None:
        return None
    start = max(document.blocks[sentence.block - 1].start if sentence.block else 0, sentence.start - RESUMING)
    told = (date for date in reversed(context.dates_between(start, sentence.start)) if may_tell(context, date))
    date = next((date for date in told if not match["event"] or not described(context, date)), None)
    if date is None or date.value is None:
        return None
    opens = begins(context, date)
    if match["war"] and not opens:
        return None
    if (match["then"] or (opens and not match["event"])) and "/" not in date.value:
        date = date._replace(value=f"{date.value}/{context.reference_date or '..'}")
    return Link(date, "incident", date.start, date.end)
