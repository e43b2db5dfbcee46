"""When: the date in the clauses of a statement's happening."""

import re

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.clauses.trees import Clause
from conflict_cli.extractors.clauses.verbs import says
from conflict_cli.lexicon import days as lexicon
from conflict_cli.lexicon import function_words, happenings, scopes, settling, times
from conflict_cli.linking.aftermath import comes_afterwards
from conflict_cli.linking.asides import described, is_aside, is_telling
from conflict_cli.linking.context import Context
from conflict_cli.linking.happenings import APART, HARM, SPANS, took_place
from conflict_cli.linking.links import Link
from conflict_cli.linking.since import begins
from conflict_cli.linking.whereabouts import Told
from conflict_cli.models import Date

# Not "the worst attack in five days". "Days after a truce" is said of what happened on the report's
# day.
ELSEWHEN = compile_wording(
    r"\b(?:WITHIN (?:FIRST_OF )?(?:ROUGHLY )?(?:\d+|NUMBERS|SEVERAL) PLURAL_SPANS\b(?! AWAY)"
    r"|IN_THE PLURAL_SPANS AROUND|SPANS AROUND THE_EVENT (?:[\w-]+ )?ATTACKS)\b",
    times,
    settling,
    happenings,
    examples=(
        "in the days after the town fell",
        "two days after the bombing",
        "in the first three days of fighting",
    ),
    counter_examples=("days after a truce", "in two days before", "in the day"),
    flags=re.IGNORECASE,
)
RANKED = compile_wording(
    r"\b(?:RECORDS|RANK|\w+ORDINAL_ENDING) [^.;,]{0,60}$",
    scopes,
    lexicon,
    examples=("the worst attack ", "the fifth raid "),
    counter_examples=("a raid ", "the worst. A raid "),
)
RESUMED = compile_wording(
    r"\b(?:(?P<then>SINCE_THEN)|(?P<war>THE WARS HAS)|(?P<event>IN_EVENT THAT (?:[\w-]+ "
    r")?ATTACKS)|IN_THIS THIS PERIODS)\b",
    times,
    happenings,
    function_words,
    examples=("Since then", "the war has killed", "in that rocket attack", "over the same period"),
    counter_examples=("since they left", "the battle has killed", "in an attack", "in this town"),
    flags=re.IGNORECASE,
)
# "… died on Friday, bringing the toll of the attack to five"
BRINGING = compile_wording(
    r"\bBRINGING [^.;,]{0,90}$",
    scopes,
    examples=("died on Friday, bringing the toll of the attack to ",),
    counter_examples=("died on Friday, bringing grief, and ",),
    flags=re.IGNORECASE,
)
AS_OF = compile_wording(
    r"\bAS_OF (?:THE )?$",
    times,
    function_words,
    examples=("as of ", "As at the "),
    counter_examples=("as on ",),
    flags=re.IGNORECASE,
)
# The most characters back to the time that "since then" refers to.
RESUMING = 400
OF_PEOPLE = frozenset(lexicon.OF_PEOPLE.split())
AFTER_AND_SINCE = frozenset((function_words.AFTER + function_words.SINCE).split())
THAT = frozenset(function_words.THAT.split())
WHO = frozenset(function_words.WHO.split())


def find_date(context: Context, told: Told) -> Link[Date] | None:
    """The date in the clauses of a statement's happening: after or before it in its own clause,
    else in the nearest.
    """
    every = dates_of(context, told)
    if not every:
        return None
    by_clause: dict[int, list[Date]] = {}
    for date in every:
        by_clause.setdefault(context.clause_at(told.sentence, date.start), []).append(date)
    for clause in told.clauses:
        if clause in by_clause:
            near = [
                date for date in by_clause[clause] if told.own[0] <= date.start < told.own[1]
            ] or by_clause[clause]
            if clause != told.clauses[0]:
                date = next((date for date in reversed(near) if date.start < told.start), near[0])
                return Link(date, "sentence", date.start, date.end)
            near = [date for date in near if len(near) > 1 and not described(context, date)] or near
            date = next((date for date in near if date.start >= told.victims), near[-1])
            return Link(date, "clause", date.start, date.end)
    others = [
        date
        for date in every
        if reaches(context, told, context.clause_at(told.sentence, date.start), date)
    ]
    if not others:
        return None
    date = next((date for date in reversed(others) if date.start < told.start), others[0])
    return Link(date, "sentence", date.start, date.end)


def dates_of(context: Context, told: Told) -> list[Date]:
    """The dates of a statement's sentence on which it may have happened."""
    sentence = context.document.sentences[told.sentence]
    every = [
        date
        for date in context.dates_between(sentence.start, sentence.end)
        if date.start >= context.dateline[1]
    ]
    if not every:
        return []
    sources = context.find_sources(told.sentence)
    every = [
        date
        for date in every
        if not is_aside(context, date, told.start)
        and not is_ahead(context, date)
        and (
            described(context, date)
            or not any(is_telling(context, date, source) for source in sources)
        )
    ]
    text = context.document.text
    brought = BRINGING.search(text, sentence.start, told.end) is not None
    if brought or any(described(context, date) for date in every):  # "Sunday's bombing"
        every = [
            date for date in every if not comes_afterwards(text, sentence.start, date, died=brought)
        ]
    every = [
        date
        for date in every
        if not AS_OF.search(text, max(sentence.start, date.start - 12), date.start)
    ] or every
    if told.counts:  # "rose to 21 on Friday": the day of the count
        every = [
            date
            for date in every
            if date.start < told.start
            and (date.start > sentence.start + 12 or described(context, date))
        ]
    return every


def is_ahead(context: Context, date: Date) -> bool:
    """True if a date comes after the day of the report: nothing reported as done happened then."""
    first = (date.value or "").lstrip("{")[:10]
    return (
        context.reference_date is not None
        and first[:4].isdigit()
        and first > context.reference_date
    )


def reaches(context: Context, told: Told, clause: int, date: Date) -> bool:
    """True if a date in a clause outside a happening may be the happening's all the same.

    One below or beside it may be ("have died since the war began in 2011"), but not one of what
    came days before nor of what a relative clause says of people and places ("in Gao, where gunmen
    shot two in May"). One that governs it may be, but not if the happening is what was said ("On
    Monday the army stated that …", "The army on Monday said …"; but "On Monday, the army said two
    died") or what came before ("They fled in May after gunmen had killed two").
    """
    return passes_upwards(context, told, clause, date) and passes_downwards(
        context, told, clause, date
    )


def passes_upwards(context: Context, told: Told, clause: int, date: Date) -> bool:
    """True if a date in a clause that governs a happening's may be the happening's.

    It is not if the happening is what was said or what came before.
    """
    parsed, units = context.clauses_of(told.sentence), context.read(told.sentence).units
    lowers, starts = context.document.tokens.lowers, context.document.tokens.starts
    number = told.clauses[0]
    while number >= 0 and number != clause:
        below = parsed.clauses[number]
        opener = lowers[units[below.first].first]
        if below.parent >= 0 and (clause == below.parent or clause in parsed.above(below.parent)):
            parent = parsed.clauses[below.parent]
            if below.kind == "temporal" and opener in AFTER_AND_SINCE:
                return False
            if below.kind == "said" and parent.verb >= 0 and says(lowers, units[parent.verb]):
                speaker = units[parent.subject].first if parent.subject >= 0 else 0
                is_whose = parent.subject >= 0 and parsed.owner[parent.subject] == below.parent
                by_another = is_whose or parent.kind == "relative"  # not "they shot him and said"
                beside = (
                    by_another
                    and clause != below.parent
                    and tells_harm(context, told.sentence, parsed.clauses[clause])
                )
                if not beside and (
                    opener in THAT or clause != below.parent or date.start > starts[speaker]
                ):
                    return False
        number = below.parent
    return True


def passes_downwards(context: Context, told: Told, clause: int, date: Date) -> bool:
    """True if a date in a clause below or beside a happening's may be the happening's.

    It is not if it dates what came days before, or only describes people or places.
    """
    parsed, units = context.clauses_of(told.sentence), context.read(told.sentence).units
    lowers = context.document.tokens.lowers
    number = clause
    while number >= 0 and number not in told.clauses:
        below = parsed.clauses[number]
        first = units[below.first].first
        if below.kind == "temporal" and lowers[first] in APART and lowers[first - 1] in SPANS:
            return False
        if below.kind == "relative" and lowers[first] in OF_PEOPLE:
            # "a reporter who was shot on 21 April"
            harmed = below.verb >= 0 and units[below.verb].tag in HARM and lowers[first] in WHO
            attack = date.start < told.victims and attacks(context, told.sentence, below)
            return below.parent in told.clauses and (harmed or attack)
        if below.kind == "relative" and not (
            begins(context, date) or tells_harm(context, told.sentence, below)
        ):
            return False  # "in breach of the truce that both accepted in March"
        number = below.parent
    return True


def tells_harm(context: Context, number: int, clause: Clause) -> bool:
    """True if a clause of a sentence is about an attack or about who was hurt, and not about what
    somebody said.
    """
    units, tokens = context.read(number).units, context.document.tokens
    if clause.verb < 0 or says(tokens.lowers, units[clause.verb]):
        return False
    first, last = (
        tokens.starts[units[clause.first].first],
        tokens.ends[units[clause.last - 1].last - 1],
    )
    events = (event for event in context.mentions.get(number, ()) if first <= event.start < last)
    return units[clause.verb].tag in HARM or any(took_place(event) for event in events)


def attacks(context: Context, number: int, clause: Clause) -> bool:
    """True if a relative clause is about an attack by its subject: "Gunmen who stormed the mine on
    Sunday killed 43".
    """
    if clause.passive:
        return False
    units, tokens = context.read(number).units, context.document.tokens
    first, last = (
        tokens.starts[units[clause.first].first],
        tokens.ends[units[clause.last - 1].last - 1],
    )
    return any(
        took_place(event) and first <= event.start < last
        for event in context.mentions.get(number, ())
    )


def may_tell(context: Context, date: Date) -> bool:
    """True if something may have happened on a date: not a message's, a speaker's, a future one."""
    number = context.sentence_of(date.start)
    later = comes_afterwards(context.document.text, context.document.sentences[number].start, date)
    if later or is_aside(context, date) or is_ahead(context, date):
        return False
    return not any(is_telling(context, date, source) for source in context.find_sources(number))


def is_elsewhen(context: Context, number: int) -> bool:
    """True if a sentence has a time that no calendar gives: "two days after the bombing"."""
    sentence = context.document.sentences[number]
    match = ELSEWHEN.search(context.document.text, sentence.start, sentence.end)
    return (
        match is not None
        and RANKED.search(
            context.document.text, max(sentence.start, match.start() - 90), match.start()
        )
        is None
    )


def resume(context: Context, number: int) -> Link[Date] | None:
    """The time that "since then" or "in the same period" refers back to: the last one before it.

    It is in the same paragraph or the one above.

    "The war has killed" refers to when the war began: "since early 2012" in the sentence before.
    """
    document = context.document
    sentence = document.sentences[number]
    match = RESUMED.search(document.text, sentence.start, sentence.end)
    if match is None:
        return None
    start = max(
        document.blocks[sentence.block - 1].start if sentence.block else 0,
        sentence.start - RESUMING,
    )
    told = (
        date
        for date in reversed(context.dates_between(start, sentence.start))
        if may_tell(context, date)
    )
    date = next((date for date in told if not match["event"] or not described(context, date)), None)
    if date is None or date.value is None:
        return None
    opens = begins(context, date)
    if match["war"] and not opens:
        return None
    if (match["then"] or (opens and not match["event"])) and "/" not in date.value:
        date = date._replace(value=f"{date.value}/{context.reference_date or '..'}")
    return Link(date, "incident", date.start, date.end)
