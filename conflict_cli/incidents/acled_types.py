"""ACLED's event type and sub-event type of an incident, by its features."""

from conflict_cli.incidents.acled_decisions import DECISIONS
from conflict_cli.incidents.acled_pairs import Decision, Type

Sets = tuple[frozenset[str], tuple[frozenset[str], ...], frozenset[str]]
UNKNOWN: Type = (None, None)


def compile_decision(decision: Decision) -> Sets:
    """The features of a decision as sets."""
    anys = tuple(frozenset(some) for some in (decision.one, decision.two) if some)
    return frozenset(decision.needs), anys, frozenset(decision.lacks)


COMPILED = [(compile_decision(decision), decision) for decision in DECISIONS]


def decide(features: frozenset[str]) -> Decision | None:
    """The first decision that fits the features; None if there is none."""
    for (needs, anys, lacks), decision in COMPILED:
        if needs <= features and lacks.isdisjoint(features):
            for some in anys:
                if some.isdisjoint(features):
                    break
            else:
                return decision
    return None


def classify(features: frozenset[str]) -> Type:
    """ACLED's event type and sub-event type for the features of an incident."""
    decision = decide(features)
    return decision.type if decision is not None else UNKNOWN
