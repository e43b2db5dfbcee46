"""The day of a toll whose own sentence tells none: of the days that the article tells the most salient one."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import Incident
from conflict_cli.linking.days import is_ahead, is_aside, is_elsewhen, is_telling
from conflict_cli.linking.links import Link
from conflict_cli.linking.salience import Table, most_salient, signs_of_telling, step_of
from conflict_cli.linking.scopes import TOLD_APART, is_coarse
from conflict_cli.linking.statements import Statement
from conflict_cli.models import Date

# What speaks for a day, with its points (see salience).
TABLE = Table(
    points={
        "in the headline": 4,
        "in the lead": 14,
        "in the same sentence": -4,
        "in the sentence before": 7,
        "in the next sentence": 4,
        "in the paragraph": 13,
        "told last": 18,
        "told next": 5,
        "told twice": 8,
        "told often": 2,
        "a day": 5,
        "a month or a year": -16,
        "of the first incident": 6,
    },
    nothing=21,
    least=0.4,
)
NEAR = 20_000  # characters before and behind a toll in which its day may be told: what lies further off belongs to something else
DAY = len("2020-01-31")


class Mention(NamedTuple):
    """A date that may tell when something happened, and its sentence."""

    date: Date
    sentence: int


class Days:
    """The days that an article tells, in text order and by value, and those of its statements."""

    def __init__(self, context: Context, statements: Sequence[Statement], body: int) -> None:
        self.body = body  # the first sentence of the body
        self.mentions = find_mentions(context)
        self.starts = [mention.date.start for mention in self.mentions]
        self.of: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            self.of.setdefault(mention.date.value or "", []).append(mention)
        self.sentences = {value: [mention.sentence for mention in told] for value, told in self.of.items()}
        dated = [statement for statement in statements if is_dated(statement)]
        self.dated = [(statement.sentence, value_of(statement)) for statement in dated]
        self.order = [sentence for sentence, _ in self.dated]

    def told_last(self, sentence: int) -> str | None:
        """The day of the last statement in the sentences before one that has a day."""
        before = bisect_left(self.order, sentence)
        return self.dated[before - 1][1] if before else None

    def told_next(self, sentence: int) -> str | None:
        """The day of the first statement in the sentences behind one that has a day."""
        behind = bisect_left(self.order, sentence + 1)
        return self.dated[behind][1] if behind < len(self.dated) else None


def find_mentions(context: Context) -> list[Mention]:
    """The dates on which something may have happened: not the dateline's, a speaker's, a message's, nor those to come."""
    found = []
    for date in context.dates:
        if date.value is None or context.dateline[0] <= date.start < context.dateline[1]:
            continue
        if is_aside(context, date) or is_ahead(context, date):
            continue
        number = context.sentence_of(date.start)
        if not any(is_telling(context, date, source) for source in context.find_sources(number)):
            found.append(Mention(date, number))
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
    near = min(days.of[value], key=lambda mention: (mention.sentence > statement.sentence, abs(mention.sentence - statement.sentence)))
    return Link(near.date, step_of(incident, near.sentence), near.date.start, near.date.end)


def weighed(context: Context, statement: Statement, incident: Incident, days: Days) -> Iterator[tuple[str, list[str]]]:
    """The days on which a statement's happening may have been, each with its signs."""
    first, last = (bisect_left(days.starts, start) for start in (statement.start - NEAR, statement.start + NEAR))
    about = ["of the first incident"] if incident.number == 0 else []
    told = {"told last": days.told_last(statement.sentence), "told next": days.told_next(statement.sentence)}
    for value in dict.fromkeys(mention.date.value or "" for mention in days.mentions[first:last]):
        yield (
            value,
            [
                *(sign for sign, day in told.items() if day == value),
                *signs_of_day(days, value),
                *signs_of_telling(context, statement, days.sentences[value], days.body),
                *about,
            ],
        )


def signs_of_day(days: Days, value: str) -> Iterator[str]:
    """Signs that are the same for every toll: how precise a day is and how often it is told."""
    if "/" not in value:
        yield "a day" if len(value) == DAY else "a month or a year"
    if len(days.of[value]) > 1:
        yield "told twice" if len(days.of[value]) == 2 else "told often"
