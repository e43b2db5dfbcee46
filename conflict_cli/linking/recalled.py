"""Tolls that a later sentence comes back to by their number: "He was among the four dead"."""

from collections.abc import Iterator, Sequence

from conflict_cli.engine.grammar import TAGS, Units, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon import function_words
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import OWN_STEPS, Link, Links, T
from conflict_cli.linking.scopes import TOLD_APART
from conflict_cli.linking.statements import Statement

REACH = 60  # tolls before one that it may come back to
THE = frozenset(read_phrases(function_words.THE))
WHO, STATE, COUNTED_VICTIMS = (TAGS[name] for name in "WHO STATE COUNTED_VICTIMS".split())
ENDURED = tags_of("HARM_PAST PASSIVE")
BEFORE = tags_of("PREPOSITION OF INCLUDING")  # "among the four killed"; not "the four killed him"


def recall_tolls(context: Context, claims: Sequence[Statement]) -> None:
    """Ties each statement that comes back to a toll to this toll."""
    for number, statement in enumerate(claims):
        claim = statement.claim
        if claim is None or statement.title:
            continue
        tokens, units = context.document.tokens, statement.reading.units
        for unit, best, outcome in told_again(tokens.lowers, units):
            start, end = tokens.starts[units[unit].first], tokens.ends[units[unit].last - 1]
            within = start < claim.end and claim.start < end
            if not (within or (claim.subset and claim.outcome == outcome)):
                continue
            earlier = claims[max(0, number - REACH) : number]
            toll = last_of(earlier, statement.sentence, best, (outcome, claim.outcome))
            if toll is not None:
                statement.recalls = toll
                if toll.links.scope in TOLD_APART:
                    statement.links = statement.links._replace(scope=toll.links.scope)
                break


def told_again(lowers: Sequence[str], units: Units) -> Iterator[tuple[int, int, str]]:
    """The noun phrases for people who were counted before, with their number and outcome.

    "the four dead", "among the four killed", "of the four people who were killed", "the four
    victims" (whose outcome is left open).
    """
    for number, unit in enumerate(units):
        quantity = unit.quantity
        definite = unit.reference == "definite" or lowers[unit.first] in THE
        if not definite or quantity is None or quantity.best is None or quantity.best < 2:
            continue
        behind = number + 1
        governed = number > 0 and units[number - 1].tag in BEFORE
        if unit.tag == COUNTED_VICTIMS:
            yield number, quantity.best, unit.outcome
            continue
        if behind < len(units) - 1 and units[behind].tag == WHO:
            behind += 1
        if behind < len(units) and (
            units[behind].tag == STATE or (governed and units[behind].tag in ENDURED)
        ):
            yield number, quantity.best, units[behind].type


def last_of(
    earlier: Sequence[Statement], sentence: int, best: int, outcomes: Sequence[str]
) -> Statement | None:
    """The last statement before a sentence that counts so many people with one of the outcomes."""
    for other in reversed(earlier):
        claim = other.claim
        if (
            claim is not None
            and not other.title
            and other.sentence < sentence
            and claim.quantity.best == best
            and claim.outcome in outcomes
        ):
            return other
    return None


def pass_on(claims: Sequence[Statement], links: Sequence[Links]) -> list[Links]:
    """The links of statements; one that comes back to a toll takes from it what its own words leave
    open.
    """
    settled: dict[Statement, Links] = {}
    for statement, filled in zip(claims, links, strict=True):
        own, toll = statement.links, statement.recalls
        settled[statement] = filled
        if toll is not None:
            told = settled[toll]
            settled[statement] = filled._replace(
                date=own.date or of_incident(told.date),
                place=own.place or of_incident(told.place),
                actor=own.actor or of_incident(told.actor),
                weapon=own.weapon or of_incident(told.weapon),
            )
    return list(settled.values())


def of_incident(link: Link[T] | None) -> Link[T] | None:
    """A link that another statement passes on."""
    return link._replace(step="incident") if link is not None and link.step in OWN_STEPS else link
