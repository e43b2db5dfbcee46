"""Who did it: the attacker in the claim's own sentence, and the one that an article is about."""

from collections import Counter
from collections.abc import Sequence

from conflict_cli.extractors.casualties import TAKING
from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.grammar import letters_of
from conflict_cli.linking.attacks import find_attacks
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor, Attack
from conflict_cli.linking.sources import Source
from conflict_cli.linking.subjects import ACTORS, agent_behind, is_bystander, read_actor, subject_before
from conflict_cli.meanings import ARMED

NOUNS = letters_of("NOMINAL HARMING HARM")  # of what is done to those behind "of"
ACTIVE_VERBS = letters_of("HARMED HARMING ACTIVE HARM RUINED RUINING RUIN")


def find_actor(context: Context, reading: Reading, claim: Claim) -> Actor | None:
    """Who did it in the claim's own sentence: the by-phrase, the subject of the verb, or the attacker named beside it."""
    units = reading.units
    victims = {other.victim for other in reading.claims}
    agent = None
    if claim.harm >= 0:
        by_noun = claim.victim == claim.harm + 2 and units[claim.harm].letter in NOUNS  # "the abduction of five drivers by gunmen"
        agent = agent_behind(units, claim.victim if by_noun else claim.harm)
        follows = claim.victim > claim.harm or claim.rule.attacker_first
        if agent is None and follows and units[claim.harm].letter in ACTIVE_VERBS:
            agent = subject_before(context, units, claim.harm, victims)
    elif claim.victim and context.document.tokens.lowers[units[claim.victim - 1].first] in TAKING:  # "took 223 hostages"
        agent = subject_before(context, units, claim.victim - 1, victims)
    if agent is not None and units[agent].letter in ACTORS and agent not in victims and not is_bystander(context, units[agent]):
        return read_actor(context, units, agent)
    attacks = [attack for attack in find_attacks(context, reading.sentence) if attack.number not in victims]
    return next((attack.actor for attack in attacks if not same_side(attack.actor, claim)), None)


STATE = frozenset(("military", "police"))


def same_side(actor: Actor, claim: Claim) -> bool:
    """Whether attacker and victims are of one kind: militants don't kill the militants whose attack is told."""
    return claim.victim_type in ARMED and (claim.victim_type == actor.type or {claim.victim_type, actor.type} <= STATE)


def claimant(context: Context, claim: Claim, source: Source) -> Actor | None:
    """An armed group that tells of soldiers, police or fighters killed, not its own, tells what it did itself."""
    if claim.victim_type not in ARMED:
        return None
    for start, end, group in context.groups_within(source.start, source.end)[:1]:
        own = {"its", "our", "their", "his"} & set(context.document.text[claim.start : claim.end].lower().split())
        if group.type in ("rebel_group", "militia") and not own:
            return Actor(context.document.text[start:end], group.name, "militant", True)
    return None


def main_attacker(attacks: Sequence[Attack], scattered: bool) -> Actor | None:
    """The one attacker by name that an article is about: most of what it tells of attackers.

    An article on events in many places (`scattered`) must name it more than once.
    """
    weights: Counter[str] = Counter()
    for attack in attacks:
        if attack.actor.named and not attack.actor.name.islower():  # "the rebels" may be a known group, but no name
            weights[attack.actor.group or attack.actor.name.lower()] += attack.weight
    if not weights:
        return None
    (name, most), *rest = weights.most_common(2)
    if (most < 2 and (scattered or rest)) or (rest and most < 2 * rest[0][1]):
        return None
    meant = [attack.actor for attack in attacks if attack.actor.named and (attack.actor.group or attack.actor.name.lower()) == name]
    return next((actor for actor in meant if not actor.name.islower()), meant[0])  # "the group" is no name while there is a better one
