"""The day of a toll whose own sentence tells none: of the days that the article tells the most salient one."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from conflict_cli.extractors.dates.context import parse_reference
from conflict_cli.extractors.dates.values import to_date
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import Incident
from conflict_cli.linking.days import begins, is_elsewhen, is_told_up_to_now, may_tell
from conflict_cli.linking.links import Link
from conflict_cli.linking.salience import Mention, Mentions, Table, most_salient, signs_of_telling
from conflict_cli.linking.scopes import TOLD_APART, WARS, is_coarse
from conflict_cli.linking.statements import Statement
from conflict_cli.models import Date

# What speaks for a day, with its points (see salience).
TABLE = Table(
    points={
        "in the headline": 7,
        "in the lead": 15,
        "right before, in the paragraph": 27,
        "before, in the paragraph": 13,
        "right before, in the paragraph above": 1,
        "right behind, in the paragraph": -4,
        "right behind, in the paragraph below": 8,
        "told last": 19,
        "more than a week": -23,
        "of the first incident": 5,
        "in the heading above": 40,  # the fit gives 8, on few rows; a section's heading dates what it tells
    },
    nothing=14,
    least=0.4,
)
LASTING = frozenset(
    (*WARS, *"battle battles bombardment campaign clashes crackdown fighting hostilities offensive operation siege unrest violence".split())
)
FRONTED = 12  # characters into a sentence up to which its day opens it
WEEK = 7


class Days(Mentions[Date]):
    """The days that an article tells, and those of its statements."""

    def __init__(self, context: Context, statements: Sequence[Statement], body: int) -> None:
        super().__init__(find_mentions(context))
        self.body = body  # the first sentence of the body
        # "On Saturday, …" goes on to another day than what was told before it.
        self.opened = {value: {mention.sentence for mention in told if opens(context, mention)} for value, told in self.of.items()}
        self.headings = headings_of(context)
        self.long = {value for value in self.of if is_long(value)}
        self.dated = [statement for statement in statements if is_dated(statement)]
        self.order = [statement.sentence for statement in self.dated]

    def heading(self, block: int) -> str | None:
        """The day that the heading above a block tells."""
        before = bisect_left(self.headings, (block,))
        return self.headings[before - 1][1] if before else None

    def told_last(self, sentence: int) -> Statement | None:
        """The last statement in the sentences before one that has a day."""
        before = bisect_left(self.order, sentence)
        return self.dated[before - 1] if before else None


def headings_of(context: Context) -> list[tuple[int, str | None]]:
    """The headings of a text in text order by their blocks, each with the day that it tells: "Tuesday, 7 May", "Berim, May 8".

    None where fewer than two tell a day: one alone may be the day of publication.
    """
    found: list[tuple[int, str | None]] = []
    for number, block in enumerate(context.document.blocks):
        if block.kind == "heading":
            dates = [date.value for date in context.dates_between(block.start, block.end) if may_tell(context, date)]
            found.append((number, dates[0] if len(dates) == 1 else None))
    return found if len({value for _, value in found if value is not None}) > 1 else []


def opens(context: Context, mention: Mention[Date]) -> bool:
    """Whether a date opens its sentence."""
    start = context.document.sentences[mention.sentence].start
    return start <= mention.start < start + FRONTED


def find_mentions(context: Context) -> list[Mention[Date]]:
    """The dates on which something may have happened: not the dateline's, a speaker's, a message's, nor those to come."""
    found = []
    for date in context.dates:
        if date.value is None or context.dateline[0] <= date.start < context.dateline[1]:
            continue
        if may_tell(context, date):
            found.append(Mention(date.value, date, context.sentence_of(date.start), date.start, date.end))
    return found


def is_dated(statement: Statement) -> bool:
    """Whether a statement tells the day of the news: not one of running totals or older events."""
    date = statement.links.date
    return date is not None and statement.links.scope not in TOLD_APART and not is_coarse(date.value)


def value_of(statement: Statement) -> str:
    """The value of a statement's day, empty where it has none."""
    date = statement.links.date
    return date.value.value or "" if date is not None else ""


def settle_date(context: Context, statement: Statement, incident: Incident, days: Days) -> Link[Date] | None:
    """The day of a statement whose sentence tells none; None where no day stands out, or where it tells of a time without a date."""
    if is_elsewhen(context, statement.sentence):
        return None
    value = most_salient(weighed(context, statement, incident, days), TABLE)
    if value is None:
        return None
    link = days.link(value, statement, incident)
    if link.start < statement.start and is_up_to_now(context, statement) and opens_battle(context, link.value):
        link = link._replace(value=link.value._replace(value=f"{value}/{context.reference_date or '..'}"))
    return link


def weighed(context: Context, statement: Statement, incident: Incident, days: Days) -> Iterator[tuple[str, list[str]]]:
    """The days on which a statement's happening may have been, each with its signs."""
    told = days.told_last(statement.sentence)
    told_last = value_of(told) if told is not None else None
    abroad = told is not None and is_abroad(statement, told)
    heading = days.heading(statement.block)
    up_to_now = is_up_to_now(context, statement)
    for value in days.around(statement.start):
        if statement.sentence in days.sentences[value]:
            continue  # its own sentence tells that day of something else
        signs = list(signs_of_telling(context, statement, days.sentences[value], days.body))
        if not any(sign.endswith("before, in the paragraph") for sign in signs) and (up_to_now or (abroad and value == told_last)):
            continue
        if statement.sentence + 1 in days.opened[value]:
            signs = [sign for sign in signs if not sign.startswith("right behind")]
        if value == told_last:
            signs.append("told last")
        if value == heading:
            signs.append("in the heading above")
        if value in days.long:
            signs.append("more than a week")
        if incident.number == 0:
            signs.append("of the first incident")
        yield value, signs


def is_long(value: str) -> bool:
    """Whether a date is of more than a week: a month, a year, a long interval.

    >>> [is_long(value) for value in ("2020-01-31", "2020-01", "2020-01-25/2020-01-31", "2020-01/2020-02", "2020-01-01/2020-01-31")]
    [False, True, False, True, True]
    """
    first, _, last = value.replace("XXXX", "2000").partition("/")
    opening, closing = to_date(parse_reference(first)), to_date(parse_reference(last or first))
    return opening is None or closing is None or (closing - opening).days > WEEK


def opens_battle(context: Context, day: Date) -> bool:
    """Whether something that goes on for days began on a day: "Clashes broke out on 6 May"; not "The attack began at six on 6 May"."""
    lasting = not LASTING.isdisjoint(context.words_of(context.sentence_of(day.start)))
    return lasting and "/" not in (day.value or "") and begins(context, day)


def is_abroad(one: Statement, two: Statement) -> bool:
    """Whether two statements tell of different countries."""
    here, there = one.links.place, two.links.place
    return here is not None and there is not None and len({here.value.country, there.value.country} - {None}) > 1


def is_up_to_now(context: Context, statement: Statement) -> bool:
    """Whether a toll in the perfect is of no day: "They have killed hundreds"."""
    return statement.claim is not None and is_told_up_to_now(context.document.text, statement.claim)
