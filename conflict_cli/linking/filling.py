"""Links that a statement's own sentence leaves open, from its incident's other statements and from
the story of the article.
"""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import settling, weapons
from conflict_cli.linking.actors import link_actor
from conflict_cli.linking.attackers import (
    find_answer,
    find_author,
    find_opponent,
    find_others,
    settle_actor,
    with_accused,
)
from conflict_cli.linking.claimants import claimant, force_of_speaker
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import StatementGroup, tell_apart, told_before, told_behind
from conflict_cli.linking.dating import Days, settle_date
from conflict_cli.linking.exact_days import exact_day
from conflict_cli.linking.introduced import group_introduced
from conflict_cli.linking.links import Link, Links
from conflict_cli.linking.means import weapon_above, weapon_before
from conflict_cli.linking.parties import Parties
from conflict_cli.linking.periods import is_coarse
from conflict_cli.linking.scenery import Scenes, is_wide, settle_place
from conflict_cli.linking.scopes import COURTS, TOLD_APART, words_before
from conflict_cli.linking.sides import kind_in, same_side
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.tolls import count_tolls
from conflict_cli.linking.wars import find_theatre
from conflict_cli.models import HELD

# The classes of weapons by the verbs of harm that imply them.
MANNERS = {entry.phrase: entry.attributes[0] for entry in read_entries(weapons.MANNERS)}
ENEMY = frozenset(settling.ENEMY.split())


class Story(NamedTuple):
    """The parties, days and scenes of a whole article."""

    parties: Parties
    days: Days
    scenes: Scenes


def read_story(context: Context, statements: Sequence[Statement]) -> Story:
    """The story of an article by its statements in text order."""
    document = context.document
    blocks = document.blocks
    told = (
        number
        for number, one in enumerate(document.sentences)
        if blocks[one.block].kind != "title" and one.block not in context.bare
    )
    body = next(told, 0)
    tolls = count_tolls(context, statements)
    return Story(
        Parties(context, statements, body),
        Days(context, statements, body, tolls),
        Scenes(context, statements, body, tolls),
    )


def fill(context: Context, statement: Statement, incident: StatementGroup, story: Story) -> Links:
    """One statement's own links with those that its incident and the story add."""
    links = with_actor(context, statement, incident, story)
    apart = links.scope in TOLD_APART or (links.date is not None and is_coarse(links.date.value))
    if links.scope == "cumulative" and links.place is None:
        links = links._replace(place=find_theatre(context, statement.sentence))
    is_open = not apart and (
        links.place is None or is_wide(links.place.value) or statement in story.scenes.rough
    )
    actor = links.actor
    if not statement.own_hand:
        actor = actor or settle_actor(context, statement, incident, story.parties, apart)
        actor = with_accused(context, statement, story.parties, actor)
    date = exact_day(context, statement, incident, story.days) or links.date
    return links._replace(
        date=None
        if is_of_court(context, statement)
        else date or (None if apart else settle_date(context, statement, incident, story.days)),
        place=settle_place(context, statement, incident, story.scenes) if is_open else links.place,
        actor=actor,
        weapon=links.weapon or (None if apart else settle_weapon(context, statement, incident)),
    )


def is_of_court(context: Context, statement: Statement) -> bool:
    """True if a statement's date is that of what a court did: "On Thursday a court sentenced the
    man whose raid killed nine".
    """
    date, claim = statement.links.date, statement.claim
    if date is None or claim is None or date.step != "sentence" or date.start >= claim.start:
        return False
    return COURTS.occurs_in(words_before(context.document, claim))


def with_actor(
    context: Context, statement: Statement, incident: StatementGroup, story: Story
) -> Links:
    """A statement's own links, with the incident's attacker or with its own attacker's group."""
    links, claim = statement.links, statement.claim
    if statement.own_hand:
        return links
    if links.actor is not None and links.source is not None and links.source.step == "sentence":
        force = force_of_speaker(context, links.actor.value, links.source.value)
        if force is not None:
            links = links._replace(actor=link_actor(force, "sentence"))
    if links.actor is None and links.source is not None and claim is not None:
        weapon = links.weapon.value if links.weapon is not None else ""
        told = claimant(context, claim, links.source.value, weapon)
        links = links._replace(actor=link_actor(told, "sentence") if told is not None else None)
    if links.actor is None:
        links = links._replace(actor=find_opponent(context, statement, incident))
    if links.actor is None:
        links = links._replace(actor=find_others(context, statement, incident))
    if links.actor is None:
        links = links._replace(actor=find_answer(context, statement, story.parties))
    author = find_author(context, statement, story.parties)
    if links.actor is None:
        links = links._replace(actor=author)
    elif links.actor.value.group is None:
        actor = links.actor.value
        group = story.parties.referent(context, actor)
        if group is None and kind_in(context, actor) == "militant":
            # "gunmen" of an attack that a group claimed.
            introduced = group_introduced(context, statement.sentence, actor)
            group = introduced or (author.value.group if author is not None else None)
        links = links._replace(actor=links.actor._replace(value=actor._replace(group=group)))
    return links


def settle_weapon(
    context: Context, statement: Statement, incident: StatementGroup
) -> Link[str] | None:
    """The weapon that the incident's nearest statement names.

    People who were arrested or abducted take no weapon from another statement, such as tear gas or
    a bomb. Nor do those who answer an attack use its weapon: "A bomb killed two soldiers. The army
    killed seven rebels in the pursuit".
    """
    if statement.claim is not None and statement.claim.outcome in HELD:
        return None
    if strikes_back(context, statement, incident):
        return None
    for other in (*told_before(statement, incident), *told_behind(statement, incident)):
        weapon = other.links.weapon
        if (
            weapon is None
            or tell_apart(statement, other)
            or is_of_another_manner(context, statement, weapon.value)
        ):
            continue
        if not are_opposed(context, statement, other):
            return Link(weapon.value, "incident", weapon.start, weapon.end)
    none = statement.claim is not None and statement.claim.quantity.qualifier == "none"
    if none:
        return weapon_above(context, statement.told) or weapon_before(context, statement.sentence)
    return None


def are_opposed(context: Context, one: Statement, two: Statement) -> bool:
    """True if just one of two tolls is of enemies: "Our artillery killed 37 enemy soldiers. The
    brigade lost four men".
    """
    claims = [statement.claim for statement in (one, two) if statement.claim is not None]
    hostile = [
        not ENEMY.isdisjoint(context.document.text[claim.start : claim.end].lower().split())
        for claim in claims
    ]
    return len(hostile) == 2 and hostile[0] != hostile[1]


def is_of_another_manner(context: Context, statement: Statement, weapon: str) -> bool:
    """True if the verb of harm implies another sort of weapon.

    "Police fired tear gas. A man was shot dead"
    """
    claim = statement.claim
    if claim is None or claim.trigger < 0:
        return False
    unit = statement.reading.units[claim.trigger]
    words = context.document.tokens.lowers[unit.first : unit.last]
    manner = next((MANNERS[word] for word in words if word in MANNERS), None)
    known = lexical_entries().values.get(weapon.lower())
    return manner is not None and known is not None and known.type != manner


def strikes_back(context: Context, statement: Statement, incident: StatementGroup) -> bool:
    """True if the attacker whom a statement itself names is the side that was hurt before."""
    actor = statement.links.actor
    if actor is None or statement.claim is None:
        return False
    return any(
        other.claim is not None and same_side(context, actor.value, other.claim)
        for other in told_before(statement, incident)
    )
