"""Losses as rows: whose equipment it was, and who destroyed it, when, where, according to whom."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import Units, is_a, unit_at
from conflict_cli.extractors.claims.loss_items import first_of, singular_item
from conflict_cli.extractors.claims.loss_lists import LINE, heading_before
from conflict_cli.extractors.claims.loss_words import words
from conflict_cli.extractors.claims.matching import LossClaim, ParsedSentence
from conflict_cli.extractors.lexical import ARMED, lexical_entries
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.lexicon import attackers, function_words, losses, settling
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor, Links
from conflict_cli.linking.naming import read_actor, read_army, read_group
from conflict_cli.linking.pronouns import PLURALS, subject_told_before
from conflict_cli.linking.since import date_value
from conflict_cli.linking.subjects import ACTORS, subject_before
from conflict_cli.models import Loss
from conflict_cli.text.document import POSSESSIVES

OWN = frozenset(function_words.GROUP_POSSESSIVES.split())
SELF_OWNED = frozenset(settling.OWN.split()) - OWN  # "its own depots"
PASSED_ON = ("incident", "article")  # steps by which a link comes from another sentence
BEYOND = 10_000  # units: no sentence has so many
DEFINITE = frozenset(" ".join((function_words.THE, losses.WHOLE, attackers.THESE)).split())


def make_loss_row(context: Context, reading: ParsedSentence, loss: LossClaim, link: Links) -> Loss:
    """One loss with its links as a row of the report."""
    document = context.document
    quantity = loss.quantity
    link = without_gas(link)
    owner = find_owner(context, reading, loss)
    actor = link.actor.value if link.actor is not None and loss.outcome != "lost" else None
    if actor is not None and owner is not None and owner.name == actor.name:
        actor = None
    status = loss.status or "asserted"
    return Loss(
        item=singular_item(document, loss.core or (0, 0)),
        item_type=loss.victim_type,
        action=loss.outcome,
        count=quantity.count,
        qualifier=quantity.qualifier,
        low=0 if status in ("feared", "hypothetical") else quantity.low,
        best=quantity.best,
        high=quantity.high,
        owner=owner.name if owner else None,
        owner_group=owner.group if owner else None,
        perpetrator=actor.name if actor else None,
        perpetrator_group=actor.group if actor else None,
        weapon=link.weapon.value if link.weapon else None,
        date=date_value(context, link.date, link.scope, loss) if link.date else None,
        place=link.place.value.name if link.place else None,
        attribution=link.source.value.name if link.source else None,
        attribution_kind=link.source.value.kind if link.source else None,
        status=status,
        scope=link.scope,
        repeat=False,
        text=document.text[loss.start : loss.end],
        start=loss.start,
        end=loss.end,
        rule=loss.rule.name,
    )


def without_gas(link: Links) -> Links:
    """The links of a loss; what another sentence says of tear gas does not say who broke things.

    "Police replied with tear gas. Shops were looted"
    """
    weapon = link.weapon
    if weapon is None or weapon.step not in PASSED_ON:
        return link
    entry = lexical_entries().values.get(weapon.value.lower())
    if entry is None or entry.type != "chemical":
        return link
    told = link.actor is not None and link.actor.step in PASSED_ON
    return link._replace(weapon=None, actor=None if told else link.actor)


def find_owner(context: Context, reading: ParsedSentence, loss: LossClaim) -> Actor | None:
    """The owner: the subject of "lost", "belonging to X", "of X", an owner before the item or
    before its last mention.
    """
    units = reading.units
    if loss.rule is LINE:
        return owner_of_list(context, loss)
    if loss.outcome == "lost" and is_a(units[loss.trigger], "LOST"):
        subject = subject_before(context, units, loss.trigger, ())
        if subject is not None and units[subject].tag in ACTORS:
            return read_actor(context, units, subject)
        return None
    owner = owner_behind(context, units, loss.victim)
    if owner is not None:
        return owner
    lowers = context.document.tokens.lowers
    first = first_of(units, loss.victim)
    item = loss.core[0] if loss.core is not None else first
    owner = owner_in_front(context, item, first) or owner_within(context, loss)
    if owner is not None:
        return owner
    if not OWN.isdisjoint(lowers[first:item]):
        return owner_for_pronoun(context, reading, loss, first)
    if lowers[first] in DEFINITE and reading.sentence > 0:
        before = context.document.sentences[reading.sentence - 1]
        last = lowers[units[loss.victim].last - 1]
        place = next(
            (
                position
                for position in range(before.last - 1, before.first, -1)
                if lowers[position] == last
            ),
            None,
        )
        return owner_in_front(context, place, before.first) if place is not None else None
    return None


def owner_for_pronoun(
    context: Context, reading: ParsedSentence, loss: LossClaim, first: int
) -> Actor | None:
    """The one that "its" or "their" stands for: "the navy denied that one of its ships was sunk".

    Who destroys something does so to others, unless it is his own: in "The rebels hid. Troops
    destroyed two of their boats" they are those named before.
    """
    units = reading.units
    clauses = context.clauses_of(reading.sentence)
    clause = clauses.clauses[clauses.owner[loss.trigger]] if loss.trigger >= 0 else None
    own = not SELF_OWNED.isdisjoint(context.document.tokens.lowers[first : units[loss.victim].last])
    if (
        clause is not None
        and not own
        and not clause.passive
        and 0 <= clause.subject < clause.verb <= loss.trigger < loss.victim
    ):
        if goes_on(context, reading.sentence):
            return subject_told_before(context, reading.sentence - 1, BEYOND, PLURALS)
        return None
    subject = next(
        (
            number
            for number in range(unit_at(units, first) - 1, -1, -1)
            if units[number].tag in ACTORS
        ),
        None,
    )
    return read_actor(context, units, subject) if subject is not None else None


def goes_on(context: Context, number: int) -> bool:
    """True if a sentence is not the first of its paragraph."""
    sentences = context.document.sentences
    return number > 0 and sentences[number - 1].block == sentences[number].block


def owner_of_list(context: Context, loss: LossClaim) -> Actor | None:
    """The owner of the losses in a list, by its heading.

    It is the last one named before "losses", else the first after it.
    """
    document = context.document
    heading = document.sentences[heading_before(document, loss.sentence)]
    lowers = document.tokens.lowers
    headings = words("HEADINGS")
    word = next(
        (
            position
            for position in range(heading.first, heading.last)
            if lowers[position] in headings
        ),
        heading.first,
    )
    before = owner_in_front(context, word, heading.first)
    if before is not None:
        return before
    after = range(word + 1, min(word + 8, heading.last))
    return next(
        (
            owner
            for position in after
            if (owner := owner_in_front(context, position + 1, position)) is not None
        ),
        None,
    )


def owner_behind(context: Context, units: Units, victim: int) -> Actor | None:
    """The owner after an item: "vehicles of the militia", "a tank of the 14th Brigade"."""
    lowers = context.document.tokens.lowers
    for number in range(victim + 1, len(units) - 2):
        if lowers[units[number].first] in words("BELONGING") and is_a(
            units[number + 1], "TO", "BY"
        ):
            target = next(
                (later for later in range(number + 2, len(units)) if units[later].tag in ACTORS),
                None,
            )
            return read_actor(context, units, target) if target is not None else None
    if victim + 2 < len(units) and is_a(units[victim + 1], "OF"):
        after = victim + 2
        while after < len(units) - 1 and is_a(units[after], "DETERMINER", "ARTICLE", "MODIFIER"):
            after += 1
        if is_a(units[after], "GROUP") or (
            is_a(units[after], "ACTOR", "PLURAL") and units[after].type in ARMED
        ):
            return read_actor(context, units, after)
    return None


def owner_within(context: Context, loss: LossClaim) -> Actor | None:
    """The owner that is a part of the item's own name: "a police vehicle"."""
    first, last = loss.core or (0, 0)
    tokens = context.document.tokens
    owned = (
        last - first > 1
        and loss.victim_type not in ("weapons", "livestock")
        and tokens.lowers[first] in words("OWNERS")
    )
    return Actor(tokens.words[first], None, "", False) if owned else None


def owner_in_front(context: Context, item: int, first: int) -> Actor | None:
    """The owner right before an item: "Russia's drones", "the militants' armed drones", "a Syrian
    tank", "an army truck".
    """
    tokens = context.document.tokens
    for position in range(item - 1, max(first, item - 5) - 1, -1):
        word, lower = tokens.words[position], tokens.lowers[position]
        start, end = tokens.starts[position], tokens.ends[position]
        group = context.group_ending(start, end)
        if group is not None:
            return read_group(context, group)
        if lower in POSSESSIVES and position > first:
            return Actor(
                tokens.words[position - 1],
                context.group_between(tokens.starts[position - 1], tokens.ends[position - 1]),
                "",
                False,
            )
        if word[0].isupper() and country_of(word) is not None:
            return read_army(context, start, end)
        if lower in words("OWNERS"):
            return Actor(word, None, "", False)
    return None


def link_losses(
    context: Context, pairs: Sequence[tuple[ParsedSentence, LossClaim]], links: Sequence[Links]
) -> list[Loss]:
    """A row for every loss, in text order; the same words again are repeats."""
    rows: list[Loss] = []
    told: dict[tuple[object, ...], list[tuple[int, Loss]]] = {}
    for (reading, loss), link in zip(pairs, links, strict=True):
        row = make_loss_row(context, reading, loss, link)
        alike = told.setdefault((row.item, row.action, row.count, row.owner), [])
        again = any(
            (other.place == row.place or row.place is None) and number != reading.sentence
            for number, other in alike
        )
        alike.append((reading.sentence, row))
        rows.append(row._replace(repeat=again))
    return rows
