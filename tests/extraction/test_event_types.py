"""The table of decisions for ACLED's types: each decides its example, and what a family
may mean.
"""

import pytest
from test_incidents import TYPES

from conflict_cli import extract
from conflict_cli.extractors.events.hints import needs_of, types_of
from conflict_cli.incidents.acled_decisions import DECISIONS
from conflict_cli.incidents.acled_pairs import Decision
from conflict_cli.incidents.acled_types import decide
from conflict_cli.incidents.labels import Feature
from conflict_cli.vocabulary import Outcome, words_of

SUB_EVENT_TYPES = set().union(*TYPES.values())


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda decision: decision.name)
def test_a_decision_gives_the_type_of_its_example(decision: Decision) -> None:
    (incident,) = extract(decision.example, reference_date="2021-03-07").incidents
    assert (incident.event_type, incident.sub_event_type) == decision.type


def test_the_decisions_give_all_types_and_no_other() -> None:
    given = {decision.type for decision in DECISIONS}
    assert given == {(kind, sub) for kind, subs in TYPES.items() for sub in subs}


def test_decisions_ask_for_declared_features() -> None:
    asked = {feature for decision in DECISIONS for part in decision[3:] for feature in part}
    declared = {*words_of(Feature), *words_of(Outcome)}
    assert asked <= declared
    assert declared - asked - set(words_of(Outcome)) <= {
        "with:fire",
        "with:stones",
        "on:attacker",
    }, "features that no decision asks for"


def test_names_are_unique() -> None:
    names = [decision.name for decision in DECISIONS]
    assert len(names) == len(set(names))


def test_families_mean_acleds_types() -> None:
    for name, types in types_of().items():
        assert types and set(types) <= SUB_EVENT_TYPES, name
    assert set(needs_of()) <= set(types_of())


def test_the_first_decision_that_fits_wins() -> None:
    assert (
        decide(frozenset(("lead:protest", "do:protest", "do:deter"))).type[1]
        == "Protest with intervention"
    )  # type: ignore[union-attr]
    assert decide(frozenset(("nothing",))) is None
