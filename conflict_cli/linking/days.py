"""When: the date in the clauses that tell of what a statement tells."""

import re
from bisect import bisect_left
from itertools import takewhile

from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.clauses.verbs import says
from conflict_cli.linking.context import Context
from conflict_cli.linking.happenings import EVENT_WORDS, SPANS, TALK
from conflict_cli.linking.links import Link
from conflict_cli.linking.scopes import OPENINGS, REACH, WARS
from conflict_cli.linking.sources import Source
from conflict_cli.linking.whereabouts import Told
from conflict_cli.models import Date

# Patterns are tried where one of their pieces stands, which takes a fifth of their time to see.
# What is done days later: its day is not the day of the attack.
LATER = ("buri", "bury", "laid to rest", "funeral", "vigil", "mourn", "paid tribute", "cremated")  # one stands in what the pattern matches
AFTERMATH = re.compile(
    r"\b(?:buried|burying|laid to rest|funerals?|burials?"  # graves
    r"|vigils?|mourn(?:ed|ers|ing)|paid tribute|cremated)\b[^.;,]*$",  # mourning
    re.IGNORECASE,
)
AFTERMATH_BEHIND = re.compile(r"(?:'s|’s)? (?:funerals?|burials?|vigil)\b", re.IGNORECASE)
TELLING = frozenset(
    "a an at briefing by conference early her here his in interview journalists late later media news on phone press radio reporters "
    "statement state telephone television the to afp ap reuters xinhua".split()
)
# "the worst attack since violence erupted in 2015" opens no count.
SUPERLATIVE = re.compile(
    r"\b(?:deadliest|worst|bloodiest|biggest|first|heaviest|highest|largest|latest|most \w+)\b"
    r"[^.;,]{0,80}\bsince [^.;,]{0,80}$",
    re.IGNORECASE,
)
RELATIVE = re.compile(r", (?:which|who|whose) [^,]*$")
# "a statement issued on Sunday", "a video posted online on 4 July": the day of the words, not of what they tell.
MESSAGES = frozenset(
    "communique communiqué footage interview message messages recording release report statement statements tweet video videos".split()
)
SENDING = frozenset(
    "aired broadcast carried circulated dated distributed issued made posted published released sent shared uploaded online live "
    "on in at by to via through from late early the a an its their his her – — - social media service channel television radio".split()
)
FARTHEST = 12  # tokens from a message to its day
# "in the days after the town fell", "two days after the bombing"; "days after a truce" is told of what happened on the report's day.
ELSEWHEN = re.compile(
    r"\b(?:in the (?:days|weeks|months|years) (?:after|before|following)"
    r"|(?:days?|weeks?|months?|years?) (?:after|before|following) (?:the|that|this) "
    rf"(?:[\w-]+ )?(?:{'|'.join(sorted(EVENT_WORDS))}))\b",
    re.IGNORECASE,
)
RESUMED = re.compile(
    rf"\b(?:(?P<then>since then)|(?P<war>the (?:{'|'.join(WARS)}) has)"
    r"|(?:during|in|over|within) (?:this|that|the same) (?:period|time|year|month|week))\b",
    re.IGNORECASE,
)
RESUMING = 400  # characters back to the time that "since then" takes up
OF_PEOPLE = frozenset("where who whom whose".split())
NOUNS = 4  # words behind a date among which the noun stands that it describes
OWNERS = frozenset("a an the this that its their his her".split())
TOLLS = frozenset("casualties dead death deaths fatalities killing killings toll victims".split())
STRETCHES = frozenset("day days week weeks weekend month months year years hours night nights morning afternoon evening".split())
NO_ADJECTIVES = frozenset(
    "on in at by as and or but , . ; : ( ) - – — for from of to with that which who when where was were is are".split()
)


def is_telling(context: Context, date: Date, source: Source) -> bool:
    """Whether a date says when the source spoke: "police said on Monday"."""
    between = context.document.text[source.end : date.start].lower().split() if source.end <= date.start < source.end + 60 else ["-"]
    return all(word in TELLING for word in between)


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
            near = [date for date in near if len(near) > 1 and not described(context, date)] or near
            date = next((date for date in near if date.start >= told.victims), near[-1])
            return Link(date, "clause" if clause == told.clauses[0] else "sentence", date.start, date.end)
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

    A running total of the year or month of the report reaches from its first day to the report's: "so far this year".
    """
    date, own = link.value, link.step in ("clause", "sentence")
    if date.value is None or "/" in date.value or len(date.value) < 4 or not own:
        return date.value
    spans = opens_span(context, date, scope, claim)
    if context.reference_date is not None and context.reference_date.startswith(date.value) and len(date.value) < 10:
        running = scope == "cumulative" and (spans or "this" in date.text.lower().split())
        return f"{date.value}{'-01-01'[len(date.value) - 4 :]}/{context.reference_date}" if running else date.value
    return f"{date.value}/{(context.reference_date or '..')[: len(date.value)]}" if spans else date.value


def opens_span(context: Context, date: Date, scope: str, claim: Claim) -> bool:
    """Whether a claim counts from a date on: "killed since Saturday", "since the war began in 2011"; "the war, which began in 2011, has".

    Not "since gunmen killed nine in May", where the claim is what happened on the day.
    """
    sentence, text = context.document.sentences[context.sentence_of(date.start)], context.document.text
    before = text[max(sentence.start, date.start - 120) : date.start].lower().split()[-REACH:]
    if scope == "cumulative" and not OPENINGS.isdisjoint(before[-6:]):
        return True
    since = max((place for place, word in enumerate(before) if word == "since"), default=-1)
    if since < 0 or any(word.endswith((",", ";")) for word in before[since:]):
        return False
    opened = sentence.start + text[sentence.start : date.start].lower().rfind("since")
    fronted = since == 0 or before[since - 1].endswith((",", ";", "and", "but", "said", "that"))
    return claim.start < opened or (claim.start > date.end and fronted)


def is_elsewhen(context: Context, number: int) -> bool:
    """Whether a sentence tells a time of its own that no calendar gives: "two days after the bombing"."""
    sentence = context.document.sentences[number]
    return ELSEWHEN.search(context.document.text, sentence.start, sentence.end) is not None


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
    date = next(reversed(context.dates_between(start, sentence.start)), None)
    if date is None or date.value is None:
        return None
    if match["war"] and OPENINGS.isdisjoint(document.text[max(start, date.start - 60) : date.start].lower().split()[-6:]):
        return None
    if (match["then"] or match["war"]) and "/" not in date.value:
        date = date._replace(value=f"{date.value}/{(context.reference_date or '..')[: len(date.value)]}")
    return Link(date, "incident", date.start, date.end)


def is_aside(context: Context, date: Date, claim: int = -1) -> bool:
    """Whether a date is of something else: a burial, a message, what it stands before as an adjective ("a 1994 ceasefire"), or what a
    relative clause in front of the `claim` tells of its subject.
    """
    text = context.document.text
    start = context.document.sentences[context.sentence_of(date.start)].start
    before = text[max(start, date.start - 120) : date.start].lower()
    if any(map(before.__contains__, LATER)) and AFTERMATH.search(text, max(start, date.start - 60), date.start):
        return True
    if AFTERMATH_BEHIND.match(text, date.end):
        return True
    if is_of_message(context, date) or described(context, date) == "other":
        return True
    if "since" in before and SUPERLATIVE.search(text, max(start, date.start - 120), date.start):
        hers = text.startswith(", when ", date.end)  # "the deadliest since May 2010, when 110 died"
        return not hers and (claim < date.end or "," in text[date.end : claim])  # "the deadliest since blasts in 2017 killed 587": theirs
    comma = text.find(",", date.end, claim) if claim > date.end and RELATIVE.search(text, start, date.start) is not None else -1
    return comma >= 0 and not text.startswith((", has ", ", have "), comma)  # "the war, which broke out in 2011, has killed"


def is_of_message(context: Context, date: Date) -> bool:
    """Whether a date says when a message was given: "a statement issued on Sunday by the army"; but "a report that two died on Sunday"."""
    tokens = context.document.tokens
    last, first = bisect_left(tokens.starts, date.start), context.document.sentences[context.sentence_of(date.start)].first
    for position in range(last - 1, max(first, last - FARTHEST) - 1, -1):
        if tokens.lowers[position] in MESSAGES:
            return True
        if (
            tokens.lowers[position] not in SENDING
            and not tokens.words[position][0].isupper()
            and not tokens.lowers[position].endswith("ing")
        ):
            return False
    return False


def described(context: Context, date: Date) -> str:
    """What a date before a noun describes, if it does: an "event" ("a Sunday raid", "this year's toll") or "other" ("a 1994 ceasefire")."""
    tokens, number = context.document.tokens, context.sentence_of(date.start)
    lowers = tokens.lowers
    first, behind = bisect_left(tokens.starts, date.start), bisect_left(tokens.starts, date.end)
    owned = behind < len(lowers) and lowers[behind] in ("'s", "’s")
    opens = first == context.document.sentences[number].first
    if not owned and (opens or lowers[first - 1] not in OWNERS or lowers[first] in OWNERS or lowers[behind - 1] in STRETCHES):
        return ""  # "over the past day troops shelled two towns"
    behind += owned
    noun = list(takewhile(lambda word: word[:1].isalpha() and word not in NO_ADJECTIVES, lowers[behind : behind + NOUNS]))
    if not noun or any(other.start == tokens.starts[behind] for other in context.dates_between(date.end, tokens.ends[behind])):
        return ""  # "yesterday's Sunday"
    start, end = tokens.starts[behind], tokens.ends[behind + len(noun) - 1]
    events = (event for event in context.mentions.get(number, ()) if event.family not in TALK)
    return "event" if not (EVENT_WORDS | TOLLS).isdisjoint(noun) or any(start <= event.start < end for event in events) else "other"
