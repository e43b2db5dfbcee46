"""What is not the news: older attacks, last week's dead, the dead of the fighting so far."""

from collections.abc import Container, Sequence

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import (
    SUMS,
    TOLD_APART,
    TOLD_BEFORE,
    words_before,
    words_of,
    words_up_to,
)
from conflict_cli.settling.comparing import REACH, amount, is_title, stands, update
from conflict_cli.settling.days import read_day, read_last_day
from conflict_cli.settling.sums import days_counted
from conflict_cli.text.document import Document

# An event more than TWO_MONTHS (in days) older than the newest one is never news. An event stated
# after the news, with a day of its own, is not news if it is at least TWO_DAYS older.
TWO_MONTHS = 60
TWO_DAYS = 2
A_YEAR = 365
SINCE_WORDS = frozenset(function_words.SINCE.split())
# A span too long to count in days: "Fighting has raged for the last two weeks, killing three".
LASTING = compile_wording(
    r" WITHIN (?:THE )?JUST_PAST (?:[\w-]+ ){0,2}LONG_SPANS ",
    cues,
    function_words,
    examples=("has raged for the last two weeks", "in past months"),
    counter_examples=("for the last two days", "in two weeks"),
    padded=True,
)


def mark_older(document: Document, items: list[Linked], published: int | None) -> list[Linked]:
    """An event over two months before the newest, or a year before the report, is background."""
    days = [read_day(item.row.date) for item in items]
    known = [
        day
        for item, day in zip(items, days, strict=True)
        if day is not None and item.row.scope == "incident"
    ]
    newest = max(known, default=None)
    for number, day in enumerate(days):
        if day is None or newest is None or items[number].row.scope != "incident":
            continue
        if newest - day > TWO_MONTHS or (published is not None and published - day > A_YEAR):
            update(items, number, items[number].row._replace(scope="background"))
    return items


THAT_ONE = compile_wording(
    r" AT_THAT SAME_TIME (?:[\w-]+ )?EVENTS_BEFORE ",
    cues,
    examples=("five herders died in that attack", "over the same nine months"),
    counter_examples=("five herders died in an attack",),
    padded=True,
)


def mark_told_with(document: Document, items: list[Linked]) -> list[Linked]:
    """ "That attack" right after an older attack means the older one.

    "In May raiders killed 44 … Five herders died in that attack". A row about "the same months"
    belongs to the months of the running total before it.
    """
    for number, item in enumerate(items[1:], 1):
        before, row = items[number - 1], item.row
        near = before.block == item.block and 0 <= item.claim.sentence - before.claim.sentence <= 1
        if (
            near
            and stands(row)
            and before.row.scope in TOLD_APART
            and THAT_ONE.search(pad(words_of(document, item.claim)))
        ):
            update(items, number, row._replace(scope=before.row.scope))
    return items


def mark_beside(document: Document, items: list[Linked]) -> list[Linked]:
    """After the news, an event of an earlier day or time is background, and a toll of weeks is a
    running total.

    "Shells killed four on Friday. … On 3 May a mine had killed seven": the seven are not the news.
    But in a report that opens with "Troops killed seven last week", they are. An event of the day
    before the news is still news. What adds to an older event is not.
    """
    opening = find_opening(document, items)
    for number in [number for number in opening if follows(document, items, number, opening)]:
        update(items, number, items[number].row._replace(scope="background"))
        del opening[number]
    news = [items[number] for number in opening]
    days = days_of(document, news)
    told = {item.incident for item in news}
    older = {item.incident for item in items if item.row.scope == "background"} - told
    beside: set[int] = set()
    for number, item in enumerate(items):
        row = item.row
        if not stands(row) or number in opening:
            continue
        # "The day before … Also on Wednesday, a soldier was shot"
        least = 1 if item.incident in beside else TWO_DAYS
        if item.incident in older or is_earlier(document, news, days, item, least):
            update(items, number, row._replace(scope="background"))
            beside.update({item.incident} - told)
        elif row.scope == "incident" and runs_on(document, news, days, item):
            update(items, number, row._replace(scope="cumulative"))
    return items


def runs_on(document: Document, news: Sequence[Linked], days: Sequence[int], item: Linked) -> bool:
    """True if a figure counts a time that ends with the news."""
    if news[0].row.scope == "incident" and (lasts(document, item) or goes_on(document, news, item)):
        return True
    return len(set(days)) == 1 and counts_more_days(document, news, item)


def counts_more_days(document: Document, news: Sequence[Linked], item: Linked) -> bool:
    """True if a larger figure counts the days up to the news.

    "Shells killed nine on Sunday … 50 were killed over nine days"
    """
    if (
        days_counted(document, item) < TWO_DAYS
        or days_counted(document, news[-1])
        or SUMS.occurs_in(words_up_to(document, item.claim))
    ):
        return False
    figures = [amount(other) for other in news if other.row.outcome == item.row.outcome]
    return bool(figures) and amount(item) > max(figures)


def find_opening(document: Document, items: Sequence[Linked]) -> dict[int, None]:
    """The rows that state the news: in the headline, and in the first body sentence with rows."""
    standing = [number for number, item in enumerate(items) if stands(item.row)]
    lead = next(
        (
            items[number].claim.sentence
            for number in standing
            if not is_title(document, items[number])
        ),
        -1,
    )
    return dict.fromkeys(
        number
        for number in standing
        if is_title(document, items[number]) or items[number].claim.sentence == lead
    )


# "Six were killed in Dura, hours after a blast left dozens dead in Sarwa"
LATER_THAN = compile_wording(
    " LATER_BY AFTER ",
    cues,
    function_words,
    examples=("six were killed , hours after a blast",),
    counter_examples=("six were killed after a blast",),
    padded=True,
)


def follows(
    document: Document, items: Sequence[Linked], number: int, opening: Container[int]
) -> bool:
    """True if a row of the opening is the older event: the news in its sentence comes "hours after"
    it.
    """
    claim = items[number].claim
    match = LATER_THAN.search(pad(words_before(document, claim)))
    if match is None:
        return False
    before = (
        items[other].claim for other in range(max(0, number - REACH), number) if other in opening
    )
    return any(
        other.sentence == claim.sentence
        and len(pad(words_up_to(document, other))) <= match.start() + 1
        for other in before
    )


def is_earlier(
    document: Document, news: list[Linked], days: Sequence[int], item: Linked, least: int
) -> bool:
    """True if the words or the day of a row put it before the news.

    Words that contradict the row's own day are about something else.

    "Mines killed six on Friday. … Two were killed on Saturday in Dura, site of a blast earlier this
    week": the two are news.
    """
    told = (
        TOLD_BEFORE.occurs_in(words_of(document, item.claim))
        or BEGAN_WITH.search(pad(words_up_to(document, item.claim))) is not None
    )
    day = day_of(document, news, item)
    if (
        day is not None
        and item.own_date
        and not SINCE_WORDS.isdisjoint(words_of(document, item.claim))
    ):
        # What goes on to the day of the news is not older.
        day = max(day, read_last_day(item.row.date) or day)
    if day is None or not days or (told and not item.own_date):
        return told
    return min(days) - day >= max(1 if told else least, days_counted(document, news[-1]))


# "The raids are part of an offensive that began on Monday with the attack on a barracks, where four
# died"
BEGAN_WITH = compile_wording(
    r" WHAT BEGAN (?:[\w'-]+ ){0,3}?WITH_A ",
    cues,
    examples=("an offensive that began on Monday with the attack on a barracks",),
    counter_examples=("an offensive that began on Monday", "the day began with a blast"),
    padded=True,
)


def day_of(document: Document, news: Sequence[Linked], item: Linked) -> int | None:
    """The day that a row's own words give.

    A row about another incident than the news may also take it from the words before it in its
    paragraph.

    "On 3 May a mine hit a bus. The army gave the toll as seven dead": the seven died on 3 May.
    """
    day, told = read_day(item.row.date), item.row.evidence.date
    if item.own_date or day is None or told is None or item.row.scope != "incident":
        return day if item.own_date else None
    near = document.blocks[item.block].start <= told.start < item.row.start
    return day if near and all(other.incident != item.incident for other in news) else None


def days_of(document: Document, news: Sequence[Linked]) -> list[int]:
    """The days of the news, from the lead, the headline, or later rows about the same incident."""
    body = [item for item in news if not is_title(document, item)]
    for rows in (
        [item for item in body if item.own_date],
        [item for item in news if item.own_date],
        body,
        news,
    ):
        days = [day for item in rows if (day := read_day(item.row.date)) is not None]
        if days:
            return days
    return []


def lasts(document: Document, item: Linked) -> bool:
    """True if a row counts the dead of weeks or months and is not the sum of the rows before it."""
    words = words_up_to(document, item.claim)
    if SUMS.occurs_in(words):
        return False
    return (
        LASTING.search(pad(words)) is not None
        or goes_on_since(document, item)
        or FOR_YEARS.search(pad(words_of(document, item.claim))) is not None
    )


# "The army has now killed 12 in all", "the group … is believed to have killed 900"
UP_TO_NOW = compile_wording(
    " PERFECT NOW (?:BEEN )?HAVE_COST "
    r"| WHO (?:[\w'-]+ ){0,12}?PRESENT_COPULAS (?:ALSO )?THOUGHT TO_HAVE_KILLED ",
    cues,
    function_words,
    examples=(
        "the army has now killed 12 in all",
        "the group , which is believed to have killed 900",
    ),
    counter_examples=("the army now killed 12", "the group is believed to have fled"),
    padded=True,
)
HAVE_DIED = compile_wording(
    r" PERFECT (?:BEEN [a-z]+|HAVE_DIED) (?:[\w'-]+ ){0,4}?AMID (?:[\w'-]+ ){0,4}?GOING_ON ",
    cues,
    examples=("76 have died in the crackdown", "have been killed during weeks of protests"),
    counter_examples=("76 died in the crackdown", "76 have died in the blast"),
    padded=True,
)


def goes_on(document: Document, news: Sequence[Linked], item: Linked) -> bool:
    """True if a figure in the perfect tense is the toll of something that still goes on.

    "A raid killed 13 … 76 have died in the crackdown"
    """
    words = pad(words_of(document, item.claim))
    if item.own_date or (HAVE_DIED.search(words) is None and UP_TO_NOW.search(words) is None):
        return False
    if any(amount(item) < amount(other) for other in news if other.row.outcome == item.row.outcome):
        return False
    return not any(
        HAVE.search(pad(words_up_to(document, other.claim)))
        for other in news
        if not is_title(document, other)
    )


# "have been killed in raids in seven years"
FOR_YEARS = compile_wording(
    r" PERFECT (?:[\w'-]+ ){0,12}?IN_SPAN (?:ABOUT )?[\w-]+ MONTHS_OR_YEARS ",
    cues,
    examples=("have been killed in raids in seven years",),
    counter_examples=("have been killed in raids in seven days", "were killed in seven years"),
    padded=True,
)


# "since the 2021 coup", "since it was founded in 2009"
SINCE = compile_wording(
    r" SINCE (?:[\w'-]+ ){0,8}?(?:19|20)\d\d ",
    function_words,
    examples=("since the 2021 coup", "since it was founded in 2009"),
    counter_examples=("since the coup", "before the 2021 coup"),
    padded=True,
)
HAVE = compile_wording(
    " PERFECT ",
    cues,
    examples=("troops have killed 800",),
    counter_examples=("troops had killed 800",),
    padded=True,
)


def goes_on_since(document: Document, item: Linked) -> bool:
    """True if a figure in the perfect tense counts since a year in the sentence before it.

    "In revolt since 2009 … Troops have killed 800"
    """
    number = item.claim.sentence
    if not number or item.own_date or document.sentences[number - 1].block != item.block:
        return False
    before = document.sentences[number - 1]
    if not SINCE.search(pad(document.tokens.lowers[before.first : before.last])):
        return False
    return HAVE.search(pad(words_up_to(document, item.claim))) is not None
