"""The debug view: units with class names, clauses, rules that fired with their groups, and how far
a named rule came.
"""

import pytest
from cases import load_texts

from conflict_cli.debug import find_rules, main, trace, view
from conflict_cli.engine.grammar import Rule, compile_pattern, spell, translate
from conflict_cli.engine.tracing import how_far, parse
from conflict_cli.extractors.claims.chunks.reading import FOLDS
from conflict_cli.extractors.claims.losses import RULES as LOSS_RULES
from conflict_cli.extractors.claims.rules import RULES


def test_shows_units_and_rules_with_their_groups(capsys: pytest.CaptureFixture[str]) -> None:
    main(["Two of the eleven wounded later died near Sarmada.", "--rule", "including <victims>"])
    assert capsys.readouterr().out.splitlines() == [
        "sentence 1: Two of the eleven wounded later died near Sarmada.",
        " units",
        "    0 COUNT_ALONE            'Two'  (unspecified, exact 2-2)",
        "    1 OF                     'of'",
        "    2 COUNT_ALONE            'the eleven'  (unspecified, definite, exact 11-11)",
        "    3 HARM_PAST              'wounded'  (wounded)",
        "    4 HARM_INTRANSITIVE      'later died'  (killed)",
        "    5 PHRASE                 'near Sarmada'",
        " clauses",
        "  main | Two | later died | of / the eleven / near Sarmada",
        "    participle | Two | wounded (passive)",
        " rules that fired",
        "  'two of the eleven wounded died': killed, exact 2-2, a part",
        "      victim: Two",
        "      trigger: later died",
        "  'of the <count> wounded': wounded, exact 11-11",
        "      victim: the eleven",
        "      trigger: wounded",
        " rule 'including <victims>'",
        "  not tried: the sentence has no unit INCLUDING",
    ]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("<victims> died", "Nine hikers died.", "fired"),
        (
            "<victims> died",
            "Nine hikers slept.",
            "dropped by the gate: no word that some rule needs; this one needs HARM_INTRANSITIVE (",
        ),
        (
            "<victims> died",
            "In the film nine hikers died.",
            "dropped before the rules: the sentence is about a work of art",
        ),
        (
            "including <victims>",
            "Nine hikers came, including two boys.",
            "this one needs a claim of another rule",
        ),
        (
            "killed nobody",
            "Nine hikers died.",
            (
                "not tried: the sentence has no unit ACTIVE or HARM_BASE or HARM_GERUND or "
                "HARM_PAST, and no unit NOBODY"
            ),
        ),
        (
            "<victims> whom <attackers> killed",
            "Nine hikers whom bears met had killed a goat.",
            "matched 'Nine hikers whom', then wants (?<skip>HE | ",
        ),
        (
            "<victims> killed",
            "The toll rose to nine dead.",
            "matched, but 'nine' was taken by the rule 'toll rose to <count>'",
        ),
        (
            "<victims> killed",
            "A widow gets a pension for each officer killed.",
            "matched, but its claim was refused",
        ),
    ],
)
def test_tells_how_far_a_rule_came(name: str, text: str, told: str) -> None:
    (sentence,) = view(text)
    assert told in trace(sentence, find_rules(name)[0])


def test_an_unknown_rule_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["Nine hikers died.", "--rule", "no such rule"])
    assert "no rule is named 'no such rule'" in capsys.readouterr().err


def test_a_part_of_a_name_finds_every_rule_that_has_it() -> None:
    assert [rule.name for rule in find_rules("KILLED <n")] == ["killed <name>"]
    assert len(find_rules("toll rose")) == 3
    assert len(find_rules("toll rose to <count>")) == 1


@pytest.mark.parametrize("step", [*RULES, *LOSS_RULES, *FOLDS], ids=lambda step: step.name)
def test_a_pattern_taken_apart_is_the_same_pattern(step: Rule) -> None:
    pattern = translate(step.pattern)
    assert "|".join("".join(atom.text for atom in option) for option in parse(pattern)) == pattern


def test_a_pattern_comes_to_its_end_where_it_matches() -> None:
    texts = load_texts("casualties_voice*.toml")[:40]
    sentences = [spell(sentence.reading.units) for text in texts for sentence in view(text)]
    for rule in RULES:
        for tags in sentences:
            whole = compile_pattern(rule.pattern).search(tags) is not None
            assert (how_far(rule.pattern, tags).wanted == "") is whole
