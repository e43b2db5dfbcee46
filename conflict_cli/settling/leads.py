"""The toll that an article opens with holds what it tells of the same people afterwards: parts, slices, the same again."""

from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import SEVERAL, words_of
from conflict_cli.settling.comparing import REACH, additive, may_be_same, part_of, stands, update
from conflict_cli.settling.geography import Geography
from conflict_cli.text import Document


def mark_covered(document: Document, items: list[Linked], geography: Geography) -> list[Linked]:
    """A later, smaller figure for people who may be those of the first toll adds nobody.

    "Bombs killed 30 people on Monday. … Eight died in the market": news tell the sum first and what it is made of behind it.
    """
    leads: dict[str, list[int]] = {}
    for number, item in enumerate(items):
        row = item.row
        if not stands(row) or amount(item) == 0:
            continue
        first = leads.setdefault(row.outcome, [])
        if not first or items[first[0]].claim.sentence == item.claim.sentence:
            first.append(number)
        elif any(covers(document, items[lead], item, geography) for lead in first if number - lead <= REACH):
            update(items, number, row._replace(subset=True))
    return items


def amount(item: Linked) -> int:
    """How many people a row tells of at least."""
    return item.row.best or item.row.low or 0


def covers(document: Document, lead: Linked, later: Linked, geography: Geography) -> bool:
    """Whether the people of a later row may be among those of the first toll, as far as both say."""
    if lead.row.best is None or amount(later) > lead.row.best or not part_of(lead.row, later.row):
        return False
    if SEVERAL.occurs_in(words_of(document, lead.claim)):
        return True
    return not additive(document, later) and may_be_same(lead, later, geography)
