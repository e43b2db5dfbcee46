"""The day that a lead leaves open or gives roughly, as the sentences after it give it: "killed 17.
The mill was hit on Monday".
"""

from bisect import bisect_left

from conflict_cli.extractors.dates.context import parse_reference
from conflict_cli.extractors.dates.values import to_date
from conflict_cli.lexicon import times as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import StatementGroup
from conflict_cli.linking.dating import WEEK, Days
from conflict_cli.linking.links import Link
from conflict_cli.linking.periods import days_of
from conflict_cli.linking.relative_days import is_other_day
from conflict_cli.linking.salience import LEADING
from conflict_cli.linking.scopes import tells_several
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.tolls import counts_fewer
from conflict_cli.models import Date

# Sentences after a lead's in which its day may be given.
AFTER = 3
ROUGH = frozenset(lexicon.ROUGH.split())


def exact_day(
    context: Context, statement: Statement, incident: StatementGroup, days: Days
) -> Link[Date] | None:
    """The first day after a lead that is about one event and gives its day roughly or not at all.

    "A drone strike has killed 17, aid workers said on Tuesday. The mill was hit on Monday": on
    Monday; "over the weekend": "on Saturday". Not if they go on to a part of the figure ("Attacks
    killed nine. On Monday, one man died") or to another happening.
    """
    here = statement.sentence
    if statement.links.date is not None and is_rough(statement.links.date.value):
        happened = days.happened(statement)
        if happened is not None and lies_within(happened, statement):
            return days.link(happened, statement, incident)
    if not tells_roughly(context, statement, days):
        return None
    at = bisect_left(days.firsts, (here + 1,))
    told = at and days.firsts[at - 1][0] >= days.body  # a lead's own day is that of its news
    if told or at == len(days.firsts):
        return None
    sentence, value = days.firsts[at]
    if (
        sentence > here + AFTER
        or not is_recent(context, value)
        or not lies_within(value, statement)
    ):
        return None
    if statement.claim is None or counts_fewer(days.tolls, sentence, statement.claim):
        return None
    if is_other_day(context, days.of[value][0]):
        return None
    if any(other.opens or other.incident != statement.incident for other in days.told[sentence]):
        return None
    return days.link(value, statement, incident)


def tells_roughly(context: Context, statement: Statement, days: Days) -> bool:
    """True if a statement of the lead is about one happening and gives no day or a rough one: "over
    the weekend", "last week".
    """
    date = statement.links.date
    if statement.claim is None or statement.sentence >= days.body + LEADING or statement.several:
        return False
    if date is not None and not is_rough(date.value):
        return False
    return not tells_several(context.words_of(statement.sentence))


def is_rough(date: Date) -> bool:
    """True if a date names a longer time but means one day in it: "this week", "at the weekend"."""
    return not ROUGH.isdisjoint(date.text.lower().split())


def is_recent(context: Context, value: str) -> bool:
    """True if a day is in the week up to the report's."""
    day, today = to_date(parse_reference(value)), to_date(parse_reference(context.reference_date))
    return day is None or today is None or 0 <= (today - day).days <= WEEK


def lies_within(value: str, statement: Statement) -> bool:
    """True if a day is one of those that a statement gives."""
    date = statement.links.date
    span = days_of(date.value.value) if date is not None else None
    day = to_date(parse_reference(value))
    return date is None or (span is not None and day is not None and span[0] <= day <= span[1])
