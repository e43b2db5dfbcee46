"""The rules for the arguments of events: each fires on its examples and on none of its
counter-examples.
"""

import pytest

from conflict_cli.engine.grammar import Rule, read_requirements
from conflict_cli.extractors.claims.casualties import SentenceParser
from conflict_cli.extractors.claims.tagging import locate_entities
from conflict_cli.extractors.dates import find_dates
from conflict_cli.extractors.events.mentions import EventMention, find_mentions
from conflict_cli.extractors.events.rules import RULES
from conflict_cli.extractors.events.words import words
from conflict_cli.extractors.groups.finding import find_groups
from conflict_cli.extractors.places.finding import find_places
from conflict_cli.text.document import read_document, tokenize

EXAMPLES = [(rule, text) for rule in RULES for text in rule.examples]
COUNTER_EXAMPLES = [(rule, text) for rule in RULES for text in rule.counter_examples]


def mentions_of(text: str) -> list[EventMention]:
    """The event mentions of a text."""
    document = read_document(text)
    dates, groups = find_dates(document, "2021-03-07"), find_groups(document, None)
    taken = [(date.start, date.end) for date in dates] + [
        (mention.start, mention.end) for group in groups for mention in group.mentions
    ]
    places = find_places(document, sorted(taken))
    reader = SentenceParser(document, locate_entities(dates, groups, places, []))
    return find_mentions(document, reader, groups, places)


def rules_that_fire(text: str) -> set[str]:
    """The names of the rules that filled a role."""
    return {name for mention in mentions_of(text) for name in mention.rules}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_both(rule: Rule) -> None:
    assert rule.examples and rule.counter_examples
    assert read_requirements(rule.pattern)


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("rule", "text"), EXAMPLES, ids=lambda value: value.name if isinstance(value, Rule) else value
)
def test_example_fires(rule: Rule, text: str) -> None:
    assert rule.name in rules_that_fire(text)


@pytest.mark.parametrize(
    ("rule", "text"),
    COUNTER_EXAMPLES,
    ids=lambda value: value.name if isinstance(value, Rule) else value,
)
def test_counter_example_does_not_fire(rule: Rule, text: str) -> None:
    assert rule.name not in rules_that_fire(text)


def test_every_trigger_is_found_as_it_is() -> None:
    for phrase, word in words().values.items():
        tokens = tokenize(phrase).lowers
        assert words().longest(tokens, 0, len(tokens)) == (len(tokens), word)


@pytest.mark.parametrize(
    ("text", "status", "aside"),
    [
        ("Rebels attacked the village of Harun.", "", False),
        ("Rebels did not attack the village of Harun.", "denied", False),
        ("Rebels may attack the village of Harun.", "feared", False),
        ("Rebels planned to attack the village of Harun.", "planned", False),
        ("Rebels will attack the village of Harun.", "planned", False),
        ("Police found no weapons in Harun.", "denied", False),
    ],
)
def test_a_mention_says_whether_it_happened(text: str, status: str, aside: bool) -> None:
    (mention,) = mentions_of(text)
    assert (mention.status, mention.aside) == (status, aside)


def test_why_a_crowd_protests_is_told_aside() -> None:
    protest, attack = mentions_of("Students protested because rebels attacked their school.")
    assert (protest.family, protest.aside) == ("protest", False)
    assert (attack.family, attack.aside) == ("assault", True)
