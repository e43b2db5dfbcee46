"""Figures that are called the first ones: "an initial toll of eleven", "had first spoken of 16"."""

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import FIRST, words_up_to
from conflict_cli.models import Casualty
from conflict_cli.settling.comparing import REACH, counts, update
from conflict_cli.text.document import Document


def mark_first_figures(document: Document, items: list[Linked]) -> list[Linked]:
    """A figure stated as the first one gives way to a larger one, a first toll to any close figure.

    "It had first spoken of 16 dead"; "leading to initial estimates of a death toll of eleven",
    where nine were dead.
    """
    largest: dict[tuple[str, str], int] = {}
    for item in items:
        told = item.row.outcome, item.row.scope
        largest[told] = max(largest.get(told, 0), item.row.best or 0)
    for number, item in enumerate(items):
        row = item.row
        if row.subset or not is_first(document, item):
            continue
        if row.best is None:
            if row.qualifier == "vague" and any(
                corrects(other, item) for other in items[number + 1 : number + REACH]
            ):
                update(items, number, row._replace(superseded=True))
            continue
        words = pad(words_up_to(document, item.claim))
        is_toll = (
            item.claim.rule.toll in ("rising", "total")
            or EARLIER_TOLL.search(words)
            or HAD_FIRST.search(words)
        )
        if row.best < largest[row.outcome, row.scope] or (
            is_toll
            and any(
                is_settled(other.row, row)
                for other in items[max(0, number - REACH) : number + REACH]
            )
        ):
            update(items, number, row._replace(superseded=True))
    return items


HAD_FIRST = compile_wording(
    " HAD FIRST ",
    cues,
    function_words,
    examples=("it had first spoken of 16 dead",),
    counter_examples=("it first spoke of 16 dead",),
    padded=True,
)


EARLIER_TOLL = compile_wording(
    " EARLIER (?:DEATH )?TOLLS ",
    cues,
    examples=("an earlier death toll of eleven", "the first report"),
    counter_examples=("a death toll of eleven", "the first death"),
    padded=True,
)


APART = compile_wording(
    " CONTRASTS ",
    cues,
    examples=("while another source spoke of 12", "four at first , but later two"),
    counter_examples=("four at first and later two",),
    padded=True,
)


def is_first(document: Document, item: Linked) -> bool:
    """True if a figure is stated as the first one.

    "While another source spoke of 12" and "but later of two" are clauses of their own.
    """
    words = APART.split(pad(words_up_to(document, item.claim)))[-1].split()
    return FIRST.occurs_in(words) or EARLIER_TOLL.search(pad(words)) is not None


def corrects(other: Linked, first: Linked) -> bool:
    """True if the sentence of a first report without a number goes on to give the number."""
    row = other.row
    return (
        other.claim.sentence == first.claim.sentence
        and row.outcome == first.row.outcome
        and counts(row)
        and not row.subset
    )


def is_settled(other: Casualty, first: Casualty) -> bool:
    """True if a row corrects a first estimate: its number differs, but is at least half of it."""
    return (
        counts(other)
        and other.outcome == first.outcome
        and (first.best or 0) // 2 <= (other.best or 0) != first.best
    )
