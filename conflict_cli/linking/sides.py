"""Which attackers may be the same, and whose side the hurt are on."""

from conflict_cli.engine.grammar import Unit
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.lexical import ARMED, GROUP_VICTIMS
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor

STATE = frozenset(("military", "police"))
STATE_GROUPS = frozenset(("state_forces", "police", "government"))
POLITIES = frozenset("regime government coalition junta administration".split())  # each is one, whose name it may not be
PLAIN = frozenset(
    "the a an of from and group groups movement organization militants fighters rebels insurgents terrorists gunmen forces army troops "
    "soldiers police suspected alleged armed militia paramilitary".split()
)
ASSAILANTS = frozenset("assailant assailants attacker attackers bomber bombers gunman gunmen hijacker hijackers shooter shooters".split())


def same_side(actor: Actor, claim: Claim) -> bool:
    """Whether attacker and victims are of one kind: militants don't kill the militants whose attack is told."""
    return claim.victim_type in ARMED and (claim.victim_type == actor.type or {claim.victim_type, actor.type} <= STATE)


def names_assailant(context: Context, unit: Unit) -> bool:
    """Whether a noun phrase is by its own words of those who attack."""
    return not ASSAILANTS.isdisjoint(context.document.tokens.lowers[unit.first : unit.last])


def agree(context: Context, one: Actor, two: Actor) -> bool:
    """Whether two attackers may be the same: by name, as forces of one state, or a name and a common noun of its kind.

    "The rebels" may be the FARC and "the soldiers" the Israeli army; "the regime" is not Russia, and two names are two.
    """
    first, second = telling_words(one), telling_words(two)
    if one.group is not None and one.group == two.group:
        return True
    if first and second and (first <= second or second <= first):
        return True
    countries = {country for country in (country_in(context, one), country_in(context, two)) if country is not None}
    kinds = {kind_in(context, one), kind_in(context, two)}
    if len(countries) == 1 and is_state(context, one) and is_state(context, two):
        return True
    if len(countries) > 1 or (is_singular(one) and is_singular(two)):
        return False
    return "" in kinds or len(kinds) == 1 or kinds <= STATE or bool(ASSAILANTS & (first | second))


def telling_words(actor: Actor) -> set[str]:
    """The words of an attacker that tell it from others of its kind."""
    return set(actor.name.lower().replace("-", " ").split()) - PLAIN


def is_singular(actor: Actor) -> bool:
    """Whether an attacker is one of a kind: a name, or the regime of a country."""
    return actor.named or bool(POLITIES & telling_words(actor))


def country_in(context: Context, actor: Actor) -> str | None:
    """The country of an attacker, None where nothing tells it."""
    group = context.known.get(actor.group) if actor.group is not None else None
    return country_of(actor.name) or (group.country if group is not None and group.type in STATE_GROUPS else None)


def kind_in(context: Context, actor: Actor) -> str:
    """The victim type that an attacker would be of, "" where nothing tells it."""
    group = context.known.get(actor.group) if actor.group is not None else None
    return actor.type or (GROUP_VICTIMS.get(group.type, "military" if group.type in STATE_GROUPS else "") if group is not None else "")


def is_state(context: Context, actor: Actor) -> bool:
    """Whether an attacker is a state or its forces."""
    group = context.known.get(actor.group) if actor.group is not None else None
    return group.type in STATE_GROUPS if group is not None else actor.type in STATE
