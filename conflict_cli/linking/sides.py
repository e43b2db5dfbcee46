"""The sides of a conflict: which attackers may be the same, and which side the victims are on."""

from conflict_cli.engine.grammar import Unit
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.lexical import ARMED, GROUP_VICTIMS
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.lexicon import attackers as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor

STATE = frozenset(("military", "police"))
STATE_GROUPS = frozenset(("state_forces", "police", "government"))
POLITIES = frozenset(lexicon.POLITIES.split())
PLAIN = frozenset(lexicon.PLAIN.split())
ASSAILANTS = frozenset(lexicon.ASSAILANTS.split())


def same_side(context: Context, actor: Actor, claim: Claim) -> bool:
    """True if attacker and victims are on one side: militants do not kill fellow attackers, but two
    nations are two sides.
    """
    if actor.group is not None and any(
        group.name == actor.group for _, _, group in context.groups_within(claim.start, claim.end)
    ):
        return True  # nobody kills his own
    if claim.victim_type not in ARMED or (
        claim.victim_type != actor.type and not {claim.victim_type, actor.type} <= STATE
    ):
        return False
    hurt = country_of(context.document.text[claim.start : claim.end])
    attacker = country_in(context, actor) if hurt is not None else None
    return hurt is None or attacker is None or hurt == attacker


def names_assailant(context: Context, unit: Unit) -> bool:
    """True if the words of a noun phrase say that it means attackers."""
    return not ASSAILANTS.isdisjoint(context.document.tokens.lowers[unit.first : unit.last])


def telling_words(actor: Actor) -> set[str]:
    """The words of an attacker that set it apart from others of its kind."""
    return set(actor.name.lower().replace("-", " ").split()) - PLAIN


def country_in(context: Context, actor: Actor) -> str | None:
    """The country of an attacker; None if nothing shows it."""
    group = context.known.get(actor.group) if actor.group is not None else None
    return country_of(actor.name) or (
        group.country if group is not None and group.type in STATE_GROUPS else None
    )


def kind_in(context: Context, actor: Actor) -> str:
    """The victim type that an attacker would be of, "" if nothing shows it."""
    group = context.known.get(actor.group) if actor.group is not None else None
    return actor.type or (
        GROUP_VICTIMS.get(group.type, "military" if group.type in STATE_GROUPS else "")
        if group is not None
        else ""
    )


def is_state(context: Context, actor: Actor) -> bool:
    """True if an attacker is a state or its forces."""
    group = context.known.get(actor.group) if actor.group is not None else None
    return group.type in STATE_GROUPS if group is not None else actor.type in STATE
