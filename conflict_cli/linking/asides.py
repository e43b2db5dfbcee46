"""Days other than a toll's event: of a speaker's words, a burial, a message, another figure."""

import re
from bisect import bisect_left
from itertools import takewhile

from conflict_cli.engine.phrases import read_phrases, shortest
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import date_words, function_words, happenings, scopes, settling
from conflict_cli.lexicon import days as lexicon
from conflict_cli.linking.aftermath import comes_of_it
from conflict_cli.linking.context import Context
from conflict_cli.linking.happenings import EVENT_WORDS, TALK
from conflict_cli.linking.lasting import RANK
from conflict_cli.linking.sources import Source
from conflict_cli.models import Date
from conflict_cli.text.document import OWNING

# A pattern is tried only if one of its phrases is near: most days have none before them.
LATER = shortest(read_phrases(lexicon.FUNERALS + lexicon.MOURNING))
SINCE = read_phrases(function_words.SINCE)
# What is done days later: its day is not the day of the attack.
AFTERMATH = compile_wording(
    r"\b(?:FUNERALS|MOURNING)\b(?:(?! AFTER )[^.;,])*$",
    lexicon,
    function_words,
    examples=("The dead were laid to rest on ", "a funeral in Harun on "),
    counter_examples=("The funeral came a day after a raid on ", "A funeral was held. On "),
    flags=re.IGNORECASE,
)
AFTERMATH_BEHIND = compile_wording(
    r"GENITIVE_MARKS? FUNERALS\b",
    lexicon,
    function_words,
    examples=("the teacher's funeral", "their vigil"),
    counter_examples=("a funereal mood",),
    flags=re.IGNORECASE,
)
# "the worst attack since violence erupted in 2015" does not start a count.
SUPERLATIVE = compile_wording(
    r"\b(?:RECORDS|MOST \w+)\b[^.;,]{0,80}\bSINCE [^.;,]{0,80}$",
    lexicon,
    scopes,
    function_words,
    examples=("the worst attack since violence erupted in ", "the most violent day since "),
    counter_examples=("an attack since ", "the worst attack. Since "),
    flags=re.IGNORECASE,
)
RELATIVE = compile_wording(
    ", WHO_OR_WHICH [^,]*$",
    lexicon,
    examples=("The camp, which was shelled on ",),
    counter_examples=("The camp, which was shelled, was hit on ",),
)
TOOK_PLACE = compile_wording(
    r", WHICH (?:\w+ )?OCCURRED\b",
    lexicon,
    examples=("The attack, which took place on", "The fighting, which reportedly broke out on"),
    counter_examples=("The camp, which was shelled on",),
)
OF_EVENT = compile_wording(
    r"\b(?:ARMS|ATTACKS)$",
    happenings,
    examples=("The attack", "a bomb"),
    counter_examples=("a bomber", "The attack on"),
    flags=re.IGNORECASE,
)
# The day of another thing, or of another figure.
BESIDE = compile_wording(
    r"\b(?:BORN(?: ON_OR_IN)?|DATED|LAST OF_THEM(?: FELL)?(?: ON_OR_IN)?"
    r"|(?P<than>UP_FROM) [^.;,]{1,40}? ON_OR_IN)(?: (?:EARLY|MID))? $",
    lexicon,
    examples=("a boy born in ", "down from 92 in ", "the last of them died on "),
    counter_examples=("a boy killed in ", "down from 92 deaths. In "),
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
# The day is the answer's: "On Monday the UN condemned the attack that killed six".
ANSWER = compile_wording(
    r"\b(?:ANSWERED|PROTEST AGAINST|HELD (?:ARTICLES )?FUNERALS OF_OR_FOR"
    r"|INQUIRIES INTO|ARRESTED [^.;,]{1,40} SUSPECTED)\b[^.;,]*$",
    lexicon,
    function_words,
    examples=(
        "condemned the attack that killed ",
        "opened an inquiry into ",
        "held a vigil for ",
        "arrested two men over the killing of ",
    ),
    counter_examples=(
        "carried out the attack that killed ",
        "condemned the attack, which killed ",
        "arrested two men who shot ",
    ),
)
# "condemned on Wednesday the killing of six"
VERB_BEFORE = compile_wording(
    r"\b\w+(?: EARLY)?(?: ON_OR_IN)? $",
    lexicon,
    examples=("condemned on ", "condemned late "),
    counter_examples=("(", "condemned, "),
)
CLAUSE_END = re.compile(r"[.;,]|$")
# "The deadliest since May 2010, when 110 died"
THEN = compile_wording(
    ", WHEN ", lexicon, examples=(", when 110 died",), counter_examples=(", where 110 died",)
)
# "The war, which broke out in 2011, has killed"
HAS = compile_wording(
    ", PERFECT ", settling, examples=(", has killed",), counter_examples=(", had killed", ", hasty")
)
# The most characters from the verb of an answer to the toll.
LONGEST_ANSWER = 200
# Such words come within this many characters before a day.
NEAR = 120
NEARER = 60
NEAREST = 30
TELLING = frozenset(lexicon.TELLING.split())
# "a statement issued on Sunday", "a video posted online on 4 July": the day of the words, not of
# what they are about.
MESSAGES = frozenset(lexicon.MESSAGES.split())
SENDING = frozenset(lexicon.SENDING.split())
FULL_DAY = len("2020-01-31")
# Tokens from a message to its day.
FARTHEST = 12
# The noun that a date describes is within this many words after it.
NOUNS = 4
OWNERS = frozenset(lexicon.OWNERS.split())
TOLLS = frozenset(happenings.TOLLS.split())
STRETCHES = frozenset(lexicon.STRETCHES.split())
NO_ADJECTIVES = frozenset(lexicon.AFTER_DAYS.split())


def is_telling(context: Context, date: Date, source: Source) -> bool:
    """True if a date is when the source spoke: "police said on Monday"."""
    between = (
        context.document.text[source.end : date.start].lower().split()
        if source.end <= date.start < source.end + 60
        else ["-"]
    )
    return all(word in TELLING for word in between)


def is_aside(context: Context, date: Date, claim: int = -1) -> bool:
    """True if a date is of something else than a claim's event.

    It is the day of a burial or a message, describes a noun ("a 1994 ceasefire"), or is in a
    relative clause about the subject before the `claim`.
    """
    text = context.document.text
    start = context.document.sentences[context.sentence_of(date.start)].start
    before = text[max(start, date.start - NEAR) : date.start].lower()
    if any(map(before.__contains__, LATER)) and AFTERMATH.search(
        text, max(start, date.start - NEARER), date.start
    ):
        return True
    if claim < date.start and comes_of_it(text, start, date, claim >= 0):
        return True
    if AFTERMATH_BEHIND.match(text, date.end):
        return True
    beside = BESIDE.search(before)
    if beside is not None and (
        beside["than"] is None or claim < date.start - len(before) + beside.start()
    ):
        return True
    if answers(context, date, claim) or (
        len(date.value or "") != FULL_DAY and RANKED.search(before)
    ):
        return True
    if is_of_message(context, date) or described(context, date) == "other":
        return True
    if any(map(before.__contains__, SINCE)) and SUPERLATIVE.search(
        text, max(start, date.start - NEAR), date.start
    ):
        own = claim >= 0 and THEN.match(text, date.end)
        return not own and (
            claim < date.end or "," in text[date.end : claim]
        )  # "the deadliest since blasts in 2017 killed 587": theirs
    relative = RELATIVE.search(text, start, date.start) if claim > date.end else None
    if relative is not None and (
        TOOK_PLACE.match(text, relative.start()) or OF_EVENT.search(text, start, relative.start())
    ):
        return False  # "The attack on the camp, which took place on Sunday, killed 20"
    comma = text.find(",", date.end, claim) if relative is not None else -1
    return comma >= 0 and HAS.match(text, comma) is None


def answers(context: Context, date: Date, claim: int) -> bool:
    """True if a date is of an answer to a claim's event, which it condemned, confirmed or punished.

    If `claim` is -1, it may be the answer to any event.
    """
    text, sentence = (
        context.document.text,
        context.document.sentences[context.sentence_of(date.start)],
    )
    verb = VERB_BEFORE.search(text, max(sentence.start, date.start - NEAREST), date.start)
    start = verb.start() if verb is not None else date.end
    if claim < 0:
        stop = CLAUSE_END.search(text, date.end, min(sentence.end, date.end + LONGEST_ANSWER))
        claim = stop.start() if stop is not None else sentence.end
    return (
        claim > date.end
        and ANSWER.search(text, max(start, claim - LONGEST_ANSWER), claim) is not None
    )


def is_of_message(context: Context, date: Date) -> bool:
    """True if a date is when a message was given.

    "a statement issued on Sunday by the army"; not "a report that two died on Sunday"
    """
    tokens = context.document.tokens
    last, first = (
        bisect_left(tokens.starts, date.start),
        context.document.sentences[context.sentence_of(date.start)].first,
    )
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
    """What a date before a noun describes: an "event" ("a Sunday raid", "this year's toll"),
    "other" ("a 1994 ceasefire") or nothing.
    """
    tokens, number = context.document.tokens, context.sentence_of(date.start)
    lowers = tokens.lowers
    first, after = bisect_left(tokens.starts, date.start), bisect_left(tokens.starts, date.end)
    owned = after < len(lowers) and lowers[after] in OWNING
    opens = first == context.document.sentences[number].first
    if not owned and (
        opens
        or lowers[first - 1] not in OWNERS
        or lowers[first] in OWNERS
        or lowers[after - 1] in STRETCHES
    ):
        return ""  # "over the past day troops shelled two towns"
    after += owned
    noun = list(
        takewhile(
            lambda word: word[:1].isalpha() and word not in NO_ADJECTIVES,
            lowers[after : after + NOUNS],
        )
    )
    if not noun or any(
        other.start == tokens.starts[after]
        for other in context.dates_between(date.end, tokens.ends[after])
    ):
        return ""  # "yesterday's Sunday"
    start, end = tokens.starts[after], tokens.ends[after + len(noun) - 1]
    events = (event for event in context.mentions.get(number, ()) if event.family not in TALK)
    return (
        "event"
        if not (EVENT_WORDS | TOLLS).isdisjoint(noun)
        or any(start <= event.start < end for event in events)
        else "other"
    )
