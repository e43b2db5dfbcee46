"""Each step of merging does what its examples say, by itself and among the others; none holds for
its counter-examples.
"""

import itertools

import pytest
from articles import bare, read

from conflict_cli.merging.questions import Fit, fit
from conflict_cli.merging.steps import BARRIERS, ONLY, STEPS, Articles, Step, can_only_be, joins

JOINING = [(step, pair) for step in (*STEPS, ONLY) for pair in step.examples]
REFUSED = [(step, pair) for step in (*STEPS, *BARRIERS, ONLY) for pair in step.counter_examples]
NAMES = [step.name for step in (*STEPS, *BARRIERS, ONLY)]


def pairs(articles: Articles) -> list[Fit]:
    """Every incident of one article beside every incident of the other."""
    one, two = (read(text, source) for text, source in zip(articles, ("one", "two"), strict=True))
    return [fit(first, second) for first in one for second in two]


def test_every_step_has_examples_and_a_name_of_its_own() -> None:
    assert len(NAMES) == len(set(NAMES))
    assert all(step.examples and step.counter_examples for step in (*STEPS, *BARRIERS, ONLY))


@pytest.mark.parametrize(
    ("step", "articles"), JOINING, ids=lambda value: value.name if isinstance(value, Step) else ""
)
def test_a_step_joins_its_examples(step: Step, articles: Articles) -> None:
    found = pairs(articles)
    assert any(step.holds(pair) for pair in found)
    if step is ONLY:
        assert any(can_only_be(pair.one, pair.two) for pair in found)
    else:
        assert step.name in [joins(pair) for pair in found]


@pytest.mark.parametrize(
    ("step", "articles"), REFUSED, ids=lambda value: value.name if isinstance(value, Step) else ""
)
def test_no_step_holds_for_its_counter_examples(step: Step, articles: Articles) -> None:
    found = pairs(articles)
    assert found and not any(step.holds(pair) for pair in found)


@pytest.mark.parametrize("barrier", BARRIERS, ids=lambda barrier: barrier.name)
def test_a_barrier_keeps_its_examples_apart(barrier: Step) -> None:
    for articles in barrier.examples:
        if articles[0] == articles[1]:  # one report that tells two
            told = read(articles[0], "one")
            found = [fit(first, second) for first, second in itertools.combinations(told, 2)]
        else:
            found = pairs(articles)
        assert any(barrier.holds(pair) for pair in found)
        assert not any(joins(pair) for pair in found if barrier.holds(pair))


@pytest.mark.parametrize("step", [*STEPS, *BARRIERS], ids=lambda step: step.name)
def test_the_order_of_two_does_not_matter(step: Step) -> None:
    for articles in (*step.examples, *step.counter_examples):
        for pair in pairs(articles):
            assert step.holds(pair) == step.holds(fit(pair.two, pair.one))


def test_what_tells_nothing_is_one_with_nothing() -> None:
    assert joins(fit(bare("one"), bare("two"))) is None
