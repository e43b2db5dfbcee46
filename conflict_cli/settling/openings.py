"""The opening of a report: the toll of a month or a battle, or a court case about an old crime."""

from collections.abc import Sequence

from conflict_cli.lexicon import function_words
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import COURTS, CUMULATIVE, words_of
from conflict_cli.models import Casualty
from conflict_cli.settling.comparing import OPENING, amount, is_title, stands, update
from conflict_cli.settling.days import read_day, read_length
from conflict_cli.settling.disputed import words_in
from conflict_cli.text.document import Document

TWO_MONTHS = 60
SINCE_WORDS = frozenset(function_words.SINCE.split())
A_SEASON = 100
A_YEAR = 365
HARM = frozenset(("killed", "wounded", "killed_or_wounded"))


def mark_reviews(document: Document, items: list[Linked]) -> list[Linked]:
    """The first figure of a body is its news even if it counts a month, as long as the rest bears
    it out.

    "Raids killed 340 people in October. … On 6 October, raiders killed nine …"
    """
    body = [
        number
        for number, item in enumerate(items)
        if item.row.outcome in HARM and not is_title(document, item)
    ]
    first = items[body[0]].claim.sentence if body else 0
    if first > OPENING:
        return items
    standing = [items[number] for number in body if stands(items[number].row)]
    titles = [item.row for item in items if is_title(document, item)]
    told = set()  # sentences whose total is the news
    for number in body:
        item, row = items[number], items[number].row
        if item.claim.sentence > first or stands(row):
            break
        if (
            row.scope != "cumulative"
            or row.status != "asserted"
            or row.superseded
            or not item.own_date
        ):
            continue
        if item.claim.sentence in told or is_news(document, item, standing, titles):
            told.add(item.claim.sentence)
            update(items, number, row._replace(scope="period"))
    return items


def is_news(
    document: Document, item: Linked, standing: Sequence[Linked], titles: Sequence[Casualty]
) -> bool:
    """True if a report is about the running total that its body opens with.

    The headline shows it ("Ten days of fighting leave 121 dead"), or the incidents after it do, or
    there are none and somebody counted over some months.
    """
    row, words = item.row, words_of(document, item.claim)
    length = read_length(row.date)
    if (
        any((title.outcome, title.best) == (row.outcome, row.best) for title in titles)
        and length is not None
        and length <= A_SEASON
    ):
        return True
    if not SINCE_WORDS.isdisjoint(words) or CUMULATIVE.occurs_in(words):
        return False
    most = max((amount(other) for other in standing if other.row.outcome == row.outcome), default=0)
    if not standing and not titles:
        return row.attribution is not None and length is not None and length < A_YEAR
    return 0 < most <= amount(item)


def mark_judged(document: Document, items: list[Linked], published: int | None) -> list[Linked]:
    """In a report that opens with a court case, only events dated in the last two months stand."""
    body = next(
        (
            number
            for number, one in enumerate(document.sentences)
            if document.blocks[one.block].kind not in ("title", "meta")
        ),
        None,
    )
    if body is None or not COURTS.occurs_in(words_in(document, body)):
        return items
    for number, item in enumerate(items):
        day = read_day(item.row.date) if item.own_date else None
        recent = day is not None and published is not None and published - day <= TWO_MONTHS
        if item.row.scope == "incident" and not recent:
            update(items, number, item.row._replace(scope="background"))
    return items
