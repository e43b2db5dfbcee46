"""Every rule fires on its examples and on none of its counter-examples, and has both."""

import re
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from random import Random

import pytest
from cases import load_texts
from conftest import ROOT

from conflict_cli import Report, extract
from conflict_cli.debug import trace, view
from conflict_cli.engine.grammar import (
    TAGS,
    ChunkRule,
    Rule,
    Table,
    compile_pattern,
    read_requirements,
)
from conflict_cli.engine.phrases import PhraseSet, collect_phrases
from conflict_cli.extractors.claims import casualties, losses
from conflict_cli.extractors.claims.chunks import reading
from conflict_cli.extractors.claims.chunks.reading import FOLDS
from conflict_cli.extractors.claims.gate import phrases_needed
from conflict_cli.extractors.claims.loss_lists import LINE
from conflict_cli.extractors.claims.losses import RULES as LOSS_RULES
from conflict_cli.extractors.claims.rules import RULES as CASUALTY_RULES
from conflict_cli.extractors.events import roles
from conflict_cli.extractors.events.rules import RULES as EVENT_RULES

RULES = [
    *(("casualties", rule) for rule in CASUALTY_RULES),
    *(("losses", rule) for rule in LOSS_RULES),
]
LINES = [("losses", LINE)]  # no pattern over units
EXAMPLES = [(kind, rule, text) for kind, rule in RULES + LINES for text in rule.examples]
COUNTER_EXAMPLES = [
    (kind, rule, text) for kind, rule in RULES + LINES for text in rule.counter_examples
]


def rules_that_fire(kind: str, text: str) -> list[str]:
    """The names of the rules behind the rows that a text gives; `kind` is the key of the report."""
    return [row.rule for row in getattr(extract(text), kind)]


@pytest.mark.parametrize(
    ("kind", "rule"), RULES, ids=lambda value: value.name if isinstance(value, Rule) else value
)
def test_has_both(kind: str, rule: Rule) -> None:
    assert rule.examples and rule.counter_examples
    assert not set(rule.examples) & set(rule.counter_examples)


@pytest.mark.parametrize("kind", ["casualties", "losses"])
def test_names_are_unique(kind: str) -> None:
    names = [rule.name for of, rule in RULES if of == kind]
    assert {name for name in names if names.count(name) > 1} == set()


@pytest.mark.parametrize(
    ("kind", "rule", "text"),
    EXAMPLES,
    ids=lambda value: value.name if isinstance(value, Rule) else value,
)
def test_example_fires(kind: str, rule: Rule, text: str) -> None:
    assert rule.name in rules_that_fire(kind, text), why_silent(rule, text)


def why_silent(rule: Rule, text: str) -> str:
    """What kept a rule from firing on an example, sentence by sentence."""
    return "\n".join(trace(sentence, rule) for sentence in view(text))


class OpenGate(PhraseSet):
    """A gate that drops no sentence."""

    def __new__(cls) -> "OpenGate":
        return super().__new__(cls, frozenset(), {}, frozenset())

    def occurs_in(self, tokens: Sequence[str]) -> bool:
        return True


def test_the_gate_drops_nothing_that_a_rule_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = load_texts()
    before = [extract(text) for text in texts]
    monkeypatch.setattr(casualties, "gate", OpenGate)
    assert [extract(text) for text in texts] == before


def test_a_rule_without_needs_adds_to_what_others_find() -> None:
    idle = [rule for _, rule in RULES if not (rule.needs or rule.cues or rule.before)]
    assert idle and all(rule.outcome == "of_host" for rule in idle)


def test_a_need_of_no_word_is_refused() -> None:
    rule = CASUALTY_RULES[0]._replace(name="odd", needs="PHRASE")
    with pytest.raises(ValueError, match="the rule 'odd' needs PHRASE, but no word is PHRASE"):
        phrases_needed([rule])


# A class that no lexicon has, a word of it and a rule that needs it, added before the extraction is
# first imported.
NEW_RULE = """
from conflict_cli.startup import build_cache

build_cache.FILE = "none"

from conflict_cli.engine import grammar
from conflict_cli.extractors import lexical
from conflict_cli.extractors.claims import rules as casualty_rules
from conflict_cli.lexicon import words

grammar.TAGS["PULLED_THROUGH"] = chr(max(map(ord, grammar.TAGS.values())) + 1)
words.PULLED_THROUGH = "pulled through"
lexical.CLOSED.append("PULLED_THROUGH")
rule = grammar.Rule(
    "none of <victims> pulled through", "COUNT_ALONE OF(?<victim>PEOPLE)PULLED_THROUGH",
    "PULLED_THROUGH",
    (), (), outcome="killed"
)
casualty_rules.RULES += (rule,)

from conflict_cli import extract

for text in ("None of the nine hikers pulled through.", "None of the nine hikers pushed through."):
    print([(row.rule, row.outcome, row.best) for row in extract(text).casualties])
"""


def test_a_new_rule_with_a_new_word_and_class_fires() -> None:
    """The one place to touch is the rule's own: the gate and the prefilters follow from it."""
    found = subprocess.run(
        [sys.executable, "-c", NEW_RULE], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert found.stdout.splitlines() == [
        "[('none of <victims> pulled through', 'killed', 9)]",
        "[]",
    ]


@pytest.mark.parametrize(
    ("kind", "rule", "text"),
    COUNTER_EXAMPLES,
    ids=lambda value: value.name if isinstance(value, Rule) else value,
)
def test_counter_example_does_not_fire(kind: str, rule: Rule, text: str) -> None:
    assert rule.name not in rules_that_fire(kind, text)


def test_names_decide_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = load_texts()
    before = [extract(text) for text in texts]
    tables = (
        (casualties, CASUALTY_RULES),
        (losses, LOSS_RULES),
        (roles, EVENT_RULES),
        (reading, FOLDS),
    )
    renamed = {
        step.name: f"step {number}"
        for number, step in enumerate(step for _, steps in tables for step in steps)
    } | {LINE.name: LINE.name}
    for module, steps in tables:
        monkeypatch.setattr(
            module, "TABLE", Table([step._replace(name=renamed[step.name]) for step in steps])
        )
    assert [extract(text) for text in texts] == [rename_rules(report, renamed) for report in before]


def rename_rules(report: Report, names: dict[str, str]) -> Report:
    """The report with other names for the rules behind its rows."""
    return report._replace(
        casualties=tuple(row._replace(rule=names[row.rule]) for row in report.casualties),
        losses=tuple(row._replace(rule=names[row.rule]) for row in report.losses),
    )


@cache
def texts_by_rule() -> dict[str, list[str]]:
    """The texts of the specs by the rules behind their rows."""
    texts: dict[str, list[str]] = {}
    for text in load_texts():
        for name in rules_that_fire("casualties", text):
            texts.setdefault(name, []).append(text)
    return texts


TRAITS = [
    field
    for field in Rule._fields
    if field not in ("name", "pattern", "needs", "examples", "counter_examples")
]


@pytest.mark.parametrize("trait", TRAITS)
def test_every_trait_of_a_rule_matters(trait: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the trait, some example of the rule or some text of the specs reads otherwise."""
    default = Rule._field_defaults[trait]
    texts_of = texts_by_rule()
    without = [rule for rule in CASUALTY_RULES if getattr(rule, trait) != default]
    assert without
    for rule in without:
        monkeypatch.undo()
        texts = [*rule.examples, *rule.counter_examples]
        texts += texts_of.get(rule.name, [])
        before = [extract(text) for text in texts]
        rules = [one._replace(**{trait: default}) if one is rule else one for one in CASUALTY_RULES]
        monkeypatch.setattr(casualties, "TABLE", Table(rules))
        if trait == "cues":
            opened = collect_phrases(phrases_needed(rules))
            monkeypatch.setattr(casualties, "gate", lambda opened=opened: opened)
        assert any(extract(text) != report for text, report in zip(texts, before, strict=True)), (
            rule.name
        )


STEPS = [*(rule for _, rule in RULES), *FOLDS]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_nothing_matches_without_what_its_pattern_requires(step: Rule | ChunkRule) -> None:
    """Sentences without a letter of each required set are never tried, so a set too strict would
    lose what the pattern finds.
    """
    pattern, required = compile_pattern(step.pattern), read_requirements(step.pattern)
    names = re.findall(r"[A-Z][A-Z_]+", re.sub("#.*", "", step.pattern))
    tags = sorted({TAGS[name] for name in names})
    chance = Random(step.name)
    matched = 0
    for _ in range(2000):
        units = [chance.choice(sorted(some)) for some in required]
        for change in (list.insert, list.__setitem__)[
            : chance.randint(0, 2)
        ]:  # nearly what is required, or less, or more
            change(units, chance.randrange(len(units)), chance.choice(tags))
        match = pattern.search("".join(units))
        if match is not None:
            matched += 1
            assert [some for some in required if some.isdisjoint(match.string)] == []
    assert matched


def test_comments_and_blanks_of_a_pattern_do_not_count() -> None:
    laid_out = """
        ARTICLE    # "the PERSON_SG"
        (?<victim>PERSON_SG | PERSON_PL)   # one or many
    """
    assert (
        compile_pattern(laid_out).pattern
        == compile_pattern("ARTICLE(?<victim>PERSON_SG|PERSON_PL)").pattern
    )
