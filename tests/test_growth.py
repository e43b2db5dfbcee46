"""No rule, no pattern and no stage takes more than its share where a text gets longer.

Nothing here is held against a number of seconds: what counts is how many times as long the same code takes, in the same moment, for four
times the input. A busy machine may spoil one measurement, so what looks bad is measured again, and is a fault only if bad each time.
"""

import importlib
import itertools
import pkgutil
import re
import time
from collections.abc import Callable, Iterable, Iterator

import pytest
import regex
from bench import timed_stages
from hostile import KINDS, over

import conflict_cli
from conflict_cli import extract
from conflict_cli.formatters.json import format_json
from conflict_cli.grammar import LETTERS, Fold, Rule, compile_pattern
from conflict_cli.snapshots import BUILDERS
from conflict_cli.text import LONGEST_SENTENCE

TIMES = 4
TRIES = 4
# A rule meets one sentence, whose units are bounded: it may try each unit with each, 16 times as much for four times the units; with
# each pair of units it would be 64 times, and what backtracks without a bound more than can be waited for.
RULE = 26.0
# Other patterns and the stages meet whole texts: 4 times as much, and twice that where memory gets slower; each unit with each is 16.
TEXT = 9.0
# Twice the text in 2.3 times the time, at most.
WHOLE = 2.3**2

MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(conflict_cli.__path__, "conflict_cli.")
    if not found.name.endswith("__main__")
]


def is_steep(run: Callable[[str], object], short: str, long: str, limit: float) -> bool:
    """Whether the longer text takes more than `limit` times as long, each time that it is tried."""
    return all(seconds(run, long) > limit * seconds(run, short) for _ in range(TRIES))


def seconds(run: Callable[[str], object], text: str) -> float:
    """The processor's time, the best of three."""
    times = []
    for _ in range(3):
        began = time.process_time()
        run(text)
        times.append(time.process_time() - began)
    return min(times)


def steep_kinds(run: Callable[[str], object], kinds: Iterable[Callable[[int], str]], size: int, limit: float) -> list[str]:
    """The first kind of text that makes it slow, by its beginning."""
    slow = (make(8 * TIMES) for make in kinds if is_steep(run, make(size), make(TIMES * size), limit))
    return list(itertools.islice(slow, 1))


def search(pattern: "re.Pattern[str] | regex.Pattern[str]") -> Callable[[str], object]:
    """All that the pattern finds in a text."""
    return lambda text: sum(1 for _ in pattern.finditer(text))


def steps() -> dict[str, str]:
    """The patterns of all rules and folds by name."""
    tables = [table for module in MODULES for table in vars(module).values() if isinstance(table, tuple | list)]
    return {step.name: step.pattern for table in tables for step in table if isinstance(step, Fold | Rule)}


STEPS = steps()


def runs_of(pattern: str) -> list[Callable[[int], str]]:
    """Runs of one letter, of one with another at the end, and of two, of the classes that a pattern names and of a word and a comma."""
    letters = [LETTERS[name] for name in dict.fromkeys([*re.findall("[A-Z][A-Z_]+", pattern), "WORD", "COMMA"])][:14]
    pairs = list(itertools.permutations(letters, 2))
    return [*map(over, letters), *(run_to(*pair) for pair in pairs), *(over(one + two) for one, two in pairs)]


def run_to(letter: str, last: str) -> Callable[[int], str]:
    """A run of one letter that another ends."""
    return lambda size: letter * (size - 1) + last


@pytest.mark.parametrize("name", STEPS)
def test_rules_and_folds(name: str) -> None:
    pattern = STEPS[name]
    assert steep_kinds(search(compile_pattern(pattern)), runs_of(pattern), LONGEST_SENTENCE // TIMES, RULE) == []


@pytest.mark.parametrize(("pattern", "size"), [("ADVERB*(?:DIED|(?<=MODAL ADVERB*)DIE)", 60), ("ADVERB*ADVERB*ADVERB*[DIED DIE]", 60)])
def test_runaway_rules_are_seen(pattern: str, size: int) -> None:
    """The first was ours once."""
    assert steep_kinds(search(compile_pattern(pattern)), runs_of(pattern), size, RULE) != []


def text_patterns() -> Iterator[tuple[str, "re.Pattern[str] | regex.Pattern[str]"]]:
    """The patterns over characters, by module and name, and those in tables that are built once."""
    for module in MODULES:
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern | regex.Pattern) and isinstance(value.pattern, str):
                yield f"{module.__name__}.{name}", value
    for name, build in BUILDERS.items():
        built = build()
        for number, value in enumerate(built if isinstance(built, tuple) else (built,)):
            if isinstance(value, regex.Pattern | re.Pattern):
                yield f"{name}.{number}", value


PATTERNS = dict(text_patterns())
# Never searched for in a text: the first two are held against one token, the last against forty characters.
BOUNDED = {
    "conflict_cli.extractors.numbers.DECIMAL",
    "conflict_cli.extractors.numbers.GLUED_RANGE",
    "conflict_cli.linking.whereabouts.RECEIVED",
}


@pytest.mark.parametrize("name", PATTERNS)
def test_patterns_over_characters(name: str) -> None:
    pattern = PATTERNS[name]
    words = dict.fromkeys(re.findall("[a-z]{3,}", pattern.pattern))
    kinds = [*KINDS.values(), *(over(f"{word}{behind}") for word in words for behind in (" ", ", "))]
    assert steep_kinds(pattern.match, kinds, 1000, TEXT) == []
    assert steep_kinds(pattern.fullmatch, kinds, 1000, TEXT) == []
    if name not in BOUNDED:
        assert steep_kinds(search(pattern), kinds, 1000, TEXT) == []


@pytest.mark.parametrize(("pattern", "size"), [(r"\d+x", 1000), (r".*said", 1000), (r"(?:\w+,? ?)+:", 5)])
def test_runaway_patterns_are_seen(pattern: str, size: int) -> None:
    assert steep_kinds(search(re.compile(pattern)), [over("9"), over("a ")], size, TEXT) != []


@pytest.mark.parametrize("kind", KINDS)
def test_texts(kind: str) -> None:
    short, long = KINDS[kind](10_000), KINDS[kind](TIMES * 10_000)
    steep = steep_stages(short, long)
    for _ in range(TRIES - 1):
        if steep:
            steep &= steep_stages(short, long)
    assert steep == set()


@pytest.mark.parametrize("kind", KINDS)
def test_reports(kind: str) -> None:
    """A report is not much longer than its text allows: nothing quotes the whole once for each of its claims."""
    short, long = (len(format_json(extract(KINDS[kind](size)))) for size in (20_000, TIMES * 20_000))
    assert long < WHOLE * short


def steep_stages(short: str, long: str) -> set[str]:
    """The stages of the pipeline, and "whole", that take more than their share for the longer text."""
    before, after = stage_seconds(short), stage_seconds(long)
    return {stage for stage, spent in after.items() if spent > (WHOLE if stage == "whole" else TEXT) * before.get(stage, spent)}


def stage_seconds(text: str) -> dict[str, float]:
    """The processor's time of each stage that the pipeline calls, and of the whole."""
    with timed_stages(time.process_time) as stages:
        began = time.process_time()
        extract(text)
        return {**stages, "whole": time.process_time() - began}
