"""What a day is of besides what a toll tells of: the speaker's words, a burial, a message, an answer, another figure."""

import re
from bisect import bisect_left
from itertools import takewhile

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import date_words, function_words, happenings, scopes
from conflict_cli.lexicon import days as lexicon
from conflict_cli.linking.aftermath import comes_of_it
from conflict_cli.linking.context import Context
from conflict_cli.linking.happenings import EVENT_WORDS, TALK
from conflict_cli.linking.lasting import RANK
from conflict_cli.linking.sources import Source
from conflict_cli.models import Date
from conflict_cli.text.document import OWNING

# Patterns are tried where one of their pieces stands, which takes a fifth of their time to see.
# What is done days later: its day is not the day of the attack.
LATER = ("buri", "bury", "laid to rest", "funeral", "vigil", "mourn", "paid tribute", "cremated")  # one stands in what the pattern matches
AFTERMATH = re.compile(
    r"\b(?:buried|burying|laid to rest|funerals?|burials?"  # graves
    r"|vigils?|mourn(?:ed|ers|ing)|paid tribute|cremated)\b"  # mourning
    r"(?:(?! after )[^.;,])*$",
    re.IGNORECASE,
)
AFTERMATH_BEHIND = compile_wording(
    r"(?:'s|’s)? FUNERALS\b",
    lexicon,
    examples=("the teacher's funeral", "their vigil"),
    counter_examples=("a funereal mood",),
    flags=re.IGNORECASE,
)
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
TOOK_PLACE = re.compile(
    r", which (?:\w+ )?"
    r"(?:took place|occurred|happened|began|erupted|broke out|started"
    r"|was carried out|came|lasted)\b"
)
OF_EVENT = re.compile(
    rf"\b(?:bombs?|grenades?|missiles?|rockets?|shells?|{'|'.join(sorted(EVENT_WORDS))})$",
    re.IGNORECASE,
)
# "a boy born in 2009", "down from 92 in March": the day of another thing, of another figure.
BESIDE = re.compile(
    r"\b(?:born(?: on| in)?|dated"
    r"|(?:latest|last|first|most recent) of (?:them|these|those|whom)"
    r"(?: (?:died|fell|was killed))?(?: on| in)?"
    r"|(?P<than>up from|down from|compared (?:with|to)) [^.;,]{1,40}? (?:in|on))"
    r"(?: early| late| mid-?)? $"
)
RANKED = compile_wording(
    RANK + "$",
    happenings,
    scopes,
    function_words,
    date_words,
    examples=("the third such attack in the ",),
    counter_examples=("the third convoy in the ",),
)
# "On Monday the UN condemned the attack that killed six", "opened an inquiry into nine deaths": the day is the answer's.
ANSWER = re.compile(
    r"\b(?:(?:condemn|mourn|confirm|reject)(?:ed|s|ing)"
    r"|(?:announc|acknowledg|blam|charg|denounc|deplor|sentenc)(?:ed|es|ing)"
    r"|(?:admitt|convict|jail|dismiss)ed|denied|denies|protest(?:ed|ing|s)? (?:against|over)"
    r"|(?:attended|for|held) (?:an? |the )?(?:burial|funeral|vigil)s? (?:of|for)"
    r"|(?:inquiry|inquest|investigations?|probe|trial) (?:into|of|over)"
    r"|(?:arrested|detained) [^.;,]{1,40} "
    r"(?:for|over|suspected|accused|linked|in connection))\b[^.;,]*$"
)
# "condemned on Wednesday the killing of six"
ANSWERED = re.compile(r"\b\w+(?: late| early)?(?: on| in)? $")
LONGEST_ANSWER = 200  # characters from its verb to the toll
STOP = re.compile(r"[.;,]|$")
# "a statement issued on Sunday", "a video posted online on 4 July": the day of the words, not of what they tell.
MESSAGES = frozenset(
    "communique communiqué footage interview message messages recording release report statement statements tweet video videos".split()
)
SENDING = frozenset(
    "aired broadcast carried circulated dated distributed issued made posted published released sent shared uploaded online live "
    "on in at by to via through from late early the a an its their his her – — - social media service channel television radio".split()
)
FULL_DAY = len("2020-01-31")
FARTHEST = 12  # tokens from a message to its day
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


def is_aside(context: Context, date: Date, claim: int = -1) -> bool:
    """Whether a date is of something else: a burial, a message, what it stands before as an adjective ("a 1994 ceasefire"), or what a
    relative clause in front of the `claim` tells of its subject.
    """
    text = context.document.text
    start = context.document.sentences[context.sentence_of(date.start)].start
    before = text[max(start, date.start - 120) : date.start].lower()
    if any(map(before.__contains__, LATER)) and AFTERMATH.search(text, max(start, date.start - 60), date.start):
        return True
    if claim < date.start and comes_of_it(text, start, date, claim >= 0):
        return True
    if AFTERMATH_BEHIND.match(text, date.end):
        return True
    beside = BESIDE.search(before)
    if beside is not None and (beside["than"] is None or claim < date.start - len(before) + beside.start()):
        return True
    if answers(context, date, claim) or (len(date.value or "") != FULL_DAY and RANKED.search(before)):
        return True
    if is_of_message(context, date) or described(context, date) == "other":
        return True
    if "since" in before and SUPERLATIVE.search(text, max(start, date.start - 120), date.start):
        hers = claim >= 0 and text.startswith(", when ", date.end)  # "the deadliest since May 2010, when 110 died"
        return not hers and (claim < date.end or "," in text[date.end : claim])  # "the deadliest since blasts in 2017 killed 587": theirs
    relative = RELATIVE.search(text, start, date.start) if claim > date.end else None
    if relative is not None and (TOOK_PLACE.match(text, relative.start()) or OF_EVENT.search(text, start, relative.start())):
        return False  # "The attack on the camp, which took place on Sunday, killed 20"
    comma = text.find(",", date.end, claim) if relative is not None else -1
    return comma >= 0 and not text.startswith((", has ", ", have "), comma)  # "the war, which broke out in 2011, has killed"


def answers(context: Context, date: Date, claim: int) -> bool:
    """Whether a date is of what somebody did about a claim or, where that is -1, about anything: condemned, confirmed, punished it."""
    text, sentence = context.document.text, context.document.sentences[context.sentence_of(date.start)]
    verb = ANSWERED.search(text, max(sentence.start, date.start - 30), date.start)
    start = verb.start() if verb is not None else date.end
    if claim < 0:
        stop = STOP.search(text, date.end, min(sentence.end, date.end + LONGEST_ANSWER))
        claim = stop.start() if stop is not None else sentence.end
    return claim > date.end and ANSWER.search(text, max(start, claim - LONGEST_ANSWER), claim) is not None


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
    owned = behind < len(lowers) and lowers[behind] in OWNING
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
