"""Attackers who themselves report what they did."""

from conflict_cli.engine.phrases import collect_phrases, read_phrases
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.lexical import ARMED, lexical_entries
from conflict_cli.lexicon import attackers as lexicon
from conflict_cli.linking.actors import OWN
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.naming import group_told_before
from conflict_cli.linking.sources import Source
from conflict_cli.models import Group

FIGHTING = frozenset(("rebel_group", "militia"))
FROM_THE_AIR = frozenset(("air", "drone"))
AIR_FORCES = collect_phrases(read_phrases(lexicon.AIR_FORCES))
ARMIES = FIGHTING | {"state_forces", "police", "criminal_group"}


def claimant(context: Context, claim: Claim, source: Source, weapon: str) -> Actor | None:
    """The armed group that reports armed people killed, not its own: it killed them itself.

    So did an air force that reports militants killed from the air.
    """
    told = context.document.text[claim.start : claim.end].lower().split()
    if claim.victim_type not in ARMED or not OWN.isdisjoint(told):
        return None
    for start, end, group in context.groups_within(source.start, source.end)[:1]:
        if group.type in FIGHTING:
            return Actor(context.document.text[start:end], group.name, "militant", True, start, end)
        if claim.victim_type == "militant" and flies(group) and is_from_the_air(weapon):
            return Actor(context.document.text[start:end], group.name, "military", True, start, end)
        return None
    words = (
        context.word_before(source.start),
        *context.document.text[source.start : source.end].lower().split(),
    )
    # "its spokesman said"
    name = group_told_before(context, source.start) if not OWN.isdisjoint(words) else None
    if name is None or context.known[name].type not in FIGHTING:
        return None
    return Actor(name, name, "militant", True, source.start, source.end)


def flies(group: Group) -> bool:
    """True if a group is an air force by its name: "Nigerian Air Force"."""
    return group.type == "state_forces" and AIR_FORCES.occurs_in(group.name.lower().split())


def is_from_the_air(weapon: str) -> bool:
    """True for the words of air strikes and aircraft."""
    entry = lexical_entries().values.get(weapon.lower())
    return entry is not None and entry.type in FROM_THE_AIR


def force_of_speaker(context: Context, actor: Actor, source: Source) -> Actor | None:
    """The armed group for its own men: "an RSF commander said that his men had killed 60"."""
    if actor.group is not None or context.word_before(actor.start) not in OWN:
        return None
    named = context.groups_within(source.start, source.end)
    if not named or named[0][0] >= actor.start or named[0][2].type not in ARMIES:
        return None
    start, end, group = named[0]
    return actor._replace(
        name=context.document.text[start:end], group=group.name, named=True, start=start, end=end
    )
