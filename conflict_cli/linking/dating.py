"""The day of a toll whose own sentence gives none: the most salient one that the article gives."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from conflict_cli.extractors.dates.context import parse_reference
from conflict_cli.extractors.dates.values import to_date
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import StatementGroup, told_before, told_behind
from conflict_cli.linking.days import is_elsewhen, may_tell
from conflict_cli.linking.lasting import LASTING
from conflict_cli.linking.links import Link
from conflict_cli.linking.periods import is_coarse
from conflict_cli.linking.relative_days import is_general, is_other_day, is_same_day, occurs
from conflict_cli.linking.salience import (
    LEADING,
    PointTable,
    SalientMention,
    SalientMentions,
    most_salient,
    signs_of_telling,
)
from conflict_cli.linking.scopes import TOLD_APART
from conflict_cli.linking.since import begins, is_told_up_to_now
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.tolls import Tolls
from conflict_cli.models import Date

# What speaks for a day, with its points (see salience).
TABLE = PointTable(
    points={
        "in_headline": 7,
        "in_lead": 15,
        "right_before_in_paragraph": 27,
        "before_in_paragraph": 13,
        "right_before_in_paragraph_above": 1,
        "right_after_in_paragraph": -4,
        "right_after_in_paragraph_below": 8,
        "told_last": 19,
        "more_than_week": -23,
        "of_first_incident": 5,
        "told_as_same": 40,
        "of_its_incident": 8,  # a statement of its incident, before it or soon after, has this day
        "in_heading_above": 40,  # the fit gives 8, on few rows; but a heading dates its section
    },
    nothing=14,
    least=0.3,
)
# The most intervals in the lead that are looked at.
FEW = 20
# Sentences after a toll in which its day may be given.
AHEAD = 6
# A day that begins within this many characters opens its sentence.
FRONTED = 12
WEEK = 7
FULL_DAY = len("2020-01-20")


class Days(SalientMentions[Date]):
    """The days that an article gives, and those of its statements."""

    def __init__(
        self, context: Context, statements: Sequence[Statement], body: int, tolls: Tolls
    ) -> None:
        super().__init__(find_mentions(context))
        self.body = body  # the first sentence of the body
        self.tolls = tolls  # the people in each sentence's tolls
        self.firsts = [
            (told[0].sentence, value) for value, told in self.of.items() if len(value) == FULL_DAY
        ]
        self.told: dict[int, list[Statement]] = defaultdict(list)
        for statement in statements:
            self.told[statement.sentence].append(statement)
        # "On Saturday, …" turns to another day than that of the text before it.
        older = {
            one.links.date.start
            for one in statements
            if one.links.date is not None and one.links.scope in TOLD_APART
        }
        self.older = {
            value
            for value, told in self.of.items()
            if all(mention.start in older for mention in told)
        }
        self.opened = {
            value: {mention.sentence for mention in told if opens(context, mention)}
            for value, told in self.of.items()
        }
        # "On the same day, Friday, …" gives the day of the text before it.
        self.same = {
            value: {mention.sentence for mention in told if is_same_day(context, mention)}
            for value, told in self.of.items()
        }
        self.headings = headings_of(context)
        self.long = {value for value in self.of if is_long(value)}
        lead = [value for value, told in self.of.items() if told[0].sentence < body + LEADING]
        self.stretches = [value for value in lead[:FEW] if "/" in value and value not in self.long]
        self.occurrences = [(one.sentence, one.key) for one in self.all if occurs(context, one)]
        self.dated = [statement for statement in statements if is_dated(statement)]
        self.order = [statement.sentence for statement in self.dated]

    def heading(self, block: int) -> str | None:
        """The day in the heading above a block."""
        before = bisect_left(self.headings, (block,))
        return self.headings[before - 1][1] if before else None

    def happened(self, statement: Statement) -> str | None:
        """The day on which "the attack took place", as one of the next sentences says, if no other
        day is given before it.
        """
        here, found = statement.sentence, bisect_left(self.occurrences, (statement.sentence + 1,))
        if (
            statement.links.scope in TOLD_APART
            or found == len(self.occurrences)
            or self.occurrences[found][0] > here + AHEAD
        ):
            return None
        number, value = self.occurrences[found]
        between = [
            one.links.date
            for one in self.dated[
                bisect_left(self.order, here + 1) : bisect_left(self.order, number)
            ]
        ]
        if all(date is not None and date.value.value == value for date in between):
            return value
        return None

    def around_day(self, day: str, statement: Statement) -> str | None:
        """The interval in the lead that a day is in: the last 48 hours of a battle that broke out
        on Sunday.
        """
        for value in self.stretches:
            first, _, last = value.partition("/")
            if first <= day <= last:
                return value if self.of[value][0].start < statement.start else None
        return None

    def told_last(self, sentence: int) -> Statement | None:
        """The last statement with a day in the sentences before one."""
        before = bisect_left(self.order, sentence)
        return self.dated[before - 1] if before else None


def headings_of(context: Context) -> list[tuple[int, str | None]]:
    """The headings of a text in text order by their blocks, each with its day: "Berim, May 8".

    Empty if there are fewer than two different days: one alone may be the day of publication.
    """
    found: list[tuple[int, str | None]] = []
    for number, block in enumerate(context.document.blocks):
        if block.kind == "heading":
            dates = [
                date.value
                for date in context.dates_between(block.start, block.end)
                if may_tell(context, date)
            ]
            found.append((number, dates[0] if len(dates) == 1 else None))
    return found if len({value for _, value in found if value is not None}) > 1 else []


def opens(context: Context, mention: SalientMention[Date]) -> bool:
    """True if a date opens its sentence."""
    start = context.document.sentences[mention.sentence].start
    return start <= mention.start < start + FRONTED


def find_mentions(context: Context) -> list[SalientMention[Date]]:
    """The dates on which something may have happened: not the dateline's, a speaker's, a message's,
    nor those to come.
    """
    found = []
    for date in context.dates:
        if date.value is None or context.dateline[0] <= date.start < context.dateline[1]:
            continue
        number = context.sentence_of(date.start)
        if may_tell(context, date) and context.document.sentences[number].block not in context.bare:
            found.append(SalientMention(date.value, date, number, date.start, date.end))
    return found


def is_dated(statement: Statement) -> bool:
    """True if a statement has the day of the news: not one of running totals or older events."""
    date = statement.links.date
    return (
        date is not None and statement.links.scope not in TOLD_APART and not is_coarse(date.value)
    )


def value_of(statement: Statement) -> str:
    """The value of a statement's day, empty if it has none."""
    date = statement.links.date
    return date.value.value or "" if date is not None else ""


def settle_date(
    context: Context, statement: Statement, incident: StatementGroup, days: Days
) -> Link[Date] | None:
    """The day of a statement whose sentence gives none; None if no day stands out.

    Also None if the sentence gives a time without a date, or a figure that is of no event.
    """
    if is_elsewhen(context, statement.sentence) or is_general(context, statement):
        return None
    period = context.period
    value = days.happened(statement) or most_salient(
        weighed(context, statement, incident, days), TABLE
    )
    link = days.link(value, statement, incident) if value is not None else None
    if (
        period is not None
        and period.start < statement.start
        and (link is None or is_other_item(context, statement, link, days))
    ):
        return Link(period, "article", period.start, period.end)
    if value is None or link is None:
        return None
    if (
        opens_battle(context, link.value)
        and (whole := days.around_day(value, statement)) is not None
    ):
        return days.link(whole, statement, incident)
    if (
        link.start < statement.start
        and is_up_to_now(context, statement)
        and opens_battle(context, link.value)
    ):
        link = link._replace(
            value=link.value._replace(value=f"{value}/{context.reference_date or '..'}")
        )
    return link


def is_other_item(context: Context, statement: Statement, link: Link[Date], days: Days) -> bool:
    """True if a day belongs to another item of a bulletin than a statement.

    It comes after the statement, or before its paragraph without being that of the heading above.
    """
    block = context.document.blocks[statement.block]
    above = days.heading(statement.block) == link.value.value
    return link.start > statement.start or (link.start < block.start and not above)


def weighed(
    context: Context, statement: Statement, incident: StatementGroup, days: Days
) -> Iterator[tuple[str, list[str]]]:
    """The days on which a statement's event may have happened, each with its signs."""
    last = days.told_last(statement.sentence)
    told_last = value_of(last) if last is not None else None
    abroad = last is not None and is_abroad(statement, last)
    heading = days.heading(statement.block)
    up_to_now = is_up_to_now(context, statement)
    own = (
        {value_of(one) for told in (told_before, told_behind) for one in told(statement, incident)}
        if incident.dates
        else frozenset()
    )
    for value in days.around(statement.start):
        if is_of_others(context, statement, days, value):
            continue
        signs = list(signs_of_telling(context, statement, days.sentences[value], days.body))
        if not any(sign.endswith("before_in_paragraph") for sign in signs) and (
            up_to_now or (abroad and value == told_last)
        ):
            continue
        goes_on = statement.sentence + 1 in days.opened[value]  # "On Sunday, …": another day
        if goes_on:
            signs = [sign for sign in signs if not sign.startswith("right_after")]
        if statement.sentence + 1 in days.same[value]:
            signs.append("told_as_same")
        if value in own and not (goes_on and days.of[value][0].start > statement.start):
            signs.append("of_its_incident")
        if value == told_last:
            signs.append("told_last")
        if value == heading:
            signs.append("in_heading_above")
        if value in days.long:
            signs.append("more_than_week")
        if incident.number == 0 and signs:
            signs.append("of_first_incident")
        if signs:  # else nothing speaks for the day
            yield value, signs


def is_of_others(context: Context, statement: Statement, days: Days, value: str) -> bool:
    """True if a day is of other events: its mentions say so, or what they are about."""
    if statement.sentence in days.sentences[value]:
        return True  # in its own sentence that day is of something else
    if value in days.older or len(value.partition("/")[0]) == len("2020"):
        return True  # of running totals, of events before the news
    return all(
        mention.start > statement.start and is_other_day(context, mention)
        for mention in days.of[value]
    )


def is_long(value: str) -> bool:
    """True if a date spans more than a week: a month, a year, a long interval.

    >>> [is_long(value) for value in ("2020-01-31", "2020-01", "2020-01-25/2020-01-31",
    ...     "2020-01/2020-02", "2020-01-01/2020-01-31")]
    [False, True, False, True, True]
    """
    first, _, last = value.replace("XXXX", "2000").partition("/")
    opening, closing = to_date(parse_reference(first)), to_date(parse_reference(last or first))
    return opening is None or closing is None or (closing - opening).days > WEEK


def opens_battle(context: Context, day: Date) -> bool:
    """True if something that goes on for days began on a day.

    "Clashes broke out on 6 May"; not "The attack began at six on 6 May"
    """
    lasting = not LASTING.isdisjoint(context.words_of(context.sentence_of(day.start)))
    return lasting and "/" not in (day.value or "") and begins(context, day)


def is_abroad(one: Statement, two: Statement) -> bool:
    """True if two statements are about different countries."""
    here, there = one.links.place, two.links.place
    return (
        here is not None
        and there is not None
        and len({here.value.country, there.value.country} - {None}) > 1
    )


def is_up_to_now(context: Context, statement: Statement) -> bool:
    """True if a toll in the perfect tense has no one day: "They have killed hundreds"."""
    return statement.claim is not None and is_told_up_to_now(context.document.text, statement.claim)
