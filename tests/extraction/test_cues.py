"""Each rule for the words beside a name decides its example and nothing else would; it doesn't
decide its counter-example.
"""

import pytest

from conflict_cli.engine.phrases import group_by_word
from conflict_cli.extractors.places import words_after, words_before
from conflict_cli.extractors.places.cues import cue_after, cue_before
from conflict_cli.extractors.places.kinds import Cue
from conflict_cli.extractors.places.words_after import RULES_AFTER, RuleAfter
from conflict_cli.extractors.places.words_before import RULES_BEFORE, RuleBefore
from conflict_cli.text.document import tokenize


def before(marked: str) -> Cue:
    """What the words before the name in brackets say."""
    text, _, _ = marked.partition("[")
    return cue_before(
        tokenize(marked.replace("[", "").replace("]", "")), len(tokenize(text).words), 0
    )


def after(marked: str) -> Cue:
    """What the words after the name in brackets say."""
    tokens = tokenize(marked.replace("[", "").replace("]", ""))
    text, _, _ = marked.partition("]")
    return cue_after(tokens, len(tokenize(text.replace("[", "")).words), len(tokens.words), False)


@pytest.mark.parametrize("rule", RULES_BEFORE, ids=lambda rule: rule.name)
def test_a_rule_before_decides_its_example_only(
    rule: RuleBefore, monkeypatch: pytest.MonkeyPatch
) -> None:
    decided, left = before(rule.example), before(rule.counter)
    assert decided in rule.says
    monkeypatch.setattr(
        words_before, "BY_WORD", group_by_word(other for other in RULES_BEFORE if other is not rule)
    )
    assert before(rule.example) != decided
    assert before(rule.counter) == left


@pytest.mark.parametrize("rule", RULES_AFTER, ids=lambda rule: rule.name)
def test_a_rule_after_decides_its_example_only(
    rule: RuleAfter, monkeypatch: pytest.MonkeyPatch
) -> None:
    decided, left = after(rule.example), after(rule.counter)
    assert decided == rule.says
    monkeypatch.setattr(
        words_after, "BY_WORD", group_by_word(other for other in RULES_AFTER if other is not rule)
    )
    assert after(rule.example) != decided
    assert after(rule.counter) == left
