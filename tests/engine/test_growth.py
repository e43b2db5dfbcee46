"""No rule, no pattern and no stage takes more than its share where a text gets longer.

Nothing here is held against a number of seconds: what counts is how many times as long the same
code takes, in the same moment, for four times the input. A busy machine may spoil one measurement,
so what looks bad is measured again, and is a fault only if bad each time.
"""

import importlib
import itertools
import pkgutil
import re
import time
from collections.abc import Callable, Iterable, Iterator
from functools import cache

import pytest
import regex
from bench import timed_stages
from hostile import KINDS, numbered, over, spelled

import conflict_cli
from conflict_cli import Report, extract
from conflict_cli.engine.grammar import TAGS, ChunkRule, Rule, compile_pattern
from conflict_cli.formatters.csv import FIELDS, write_csv
from conflict_cli.formatters.events import write_acled
from conflict_cli.formatters.explain import explain
from conflict_cli.formatters.ged import write_ucdp
from conflict_cli.formatters.geojson import write_geojson
from conflict_cli.formatters.html.writing import write_html
from conflict_cli.formatters.json import format_json
from conflict_cli.formatters.table import format_table
from conflict_cli.models import Total
from conflict_cli.startup.build_cache import BUILDERS
from conflict_cli.text.document import LONGEST_SENTENCE

TIMES = 4
TRIES = 4
# A rule meets one sentence, whose units are bounded: it may try each unit with each, 16 times as
# much for four times the units; with each pair of units it would be 64 times, and what backtracks
# without a bound more than can be waited for.
RULE = 26.0
# Other patterns and the stages meet whole texts: 4 times as much, and twice that where memory gets
# slower; each unit with each is 16.
TEXT = 9.0
# Twice the text in 2.3 times the time, at most.
WHOLE = 2.3**2
# The share of the whole below which a stage's time is noise.
SHARE = 0.01

# Characters of a text whose report is written in every form.
SIZE = 60_000

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


def steep_kinds(
    run: Callable[[str], object], kinds: Iterable[Callable[[int], str]], size: int, limit: float
) -> list[str]:
    """The first kind of text that makes it slow, by its beginning."""
    slow = (
        make(8 * TIMES) for make in kinds if is_steep(run, make(size), make(TIMES * size), limit)
    )
    return list(itertools.islice(slow, 1))


def search(pattern: "re.Pattern[str] | regex.Pattern[str]") -> Callable[[str], object]:
    """All that the pattern finds in a text."""
    return lambda text: sum(1 for _ in pattern.finditer(text))


def steps() -> dict[str, str]:
    """The patterns of all rules and folds by name."""
    tables = [
        table
        for module in MODULES
        for table in vars(module).values()
        if isinstance(table, tuple | list)
    ]
    return {
        step.name: step.pattern
        for table in tables
        for step in table
        if isinstance(step, ChunkRule | Rule)
    }


STEPS = steps()


def runs_of(pattern: str) -> list[Callable[[int], str]]:
    """Runs of one letter, of one with another at the end, and of two, of the classes that a pattern
    names and of a word and a comma.
    """
    tags = [
        TAGS[name]
        for name in dict.fromkeys([*re.findall("[A-Z][A-Z_]+", pattern), "WORD", "COMMA"])
    ][:14]
    pairs = list(itertools.permutations(tags, 2))
    return [
        *map(over, tags),
        *(run_to(*pair) for pair in pairs),
        *(over(one + two) for one, two in pairs),
    ]


def run_to(tag: str, last: str) -> Callable[[int], str]:
    """A run of one letter that another ends."""
    return lambda size: tag * (size - 1) + last


@pytest.mark.parametrize("name", STEPS)
def test_rules_and_folds(name: str) -> None:
    pattern = STEPS[name]
    assert (
        steep_kinds(
            search(compile_pattern(pattern)), runs_of(pattern), LONGEST_SENTENCE // TIMES, RULE
        )
        == []
    )


@pytest.mark.parametrize(
    ("pattern", "size"),
    [
        ("ADVERB*(?:HARM_INTRANSITIVE|(?<=MODAL ADVERB*)HARM_INTRANSITIVE_BASE)", 60),
        ("ADVERB*ADVERB*ADVERB*[HARM_INTRANSITIVE HARM_INTRANSITIVE_BASE]", 60),
    ],
)
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
# Never searched for in a text: they are held against one token.
BOUNDED = {
    "conflict_cli.extractors.numbers.cardinals.DECIMAL",
    "conflict_cli.extractors.numbers.reading.GLUED_RANGE",
}


@pytest.mark.parametrize("name", PATTERNS)
def test_patterns_over_characters(name: str) -> None:
    pattern = PATTERNS[name]
    words = dict.fromkeys(re.findall("[a-z]{3,}", pattern.pattern))
    kinds = [
        *KINDS.values(),
        *(over(f"{word}{behind}") for word in words for behind in (" ", ", ")),
    ]
    assert steep_kinds(pattern.match, kinds, 1000, TEXT) == []
    assert steep_kinds(pattern.fullmatch, kinds, 1000, TEXT) == []
    if name not in BOUNDED:
        assert steep_kinds(search(pattern), kinds, 1000, TEXT) == []


@pytest.mark.parametrize(
    ("pattern", "size"), [(r"\d+x", 1000), (r".*said", 1000), (r"(?:\w+,? ?)+:", 5)]
)
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
    """A report is not much longer than its text allows: nothing quotes the whole once for each of
    its claims.
    """
    short, long = (
        len(format_json(extract(KINDS[kind](size)))) for size in (20_000, TIMES * 20_000)
    )
    assert long < WHOLE * short


MONTHS = (
    "January February March April May June July August September October November December".split()
)


def tell_anew(number: int) -> str:
    """A sentence with a place, a group, a day, a loss and a claim that no other has."""
    name = spelled(number).title()
    day = f"{number % 28 + 1} {MONTHS[number % 12]} {1100 + number % 900}"
    deeds = f"killed {number} men and burned {number} trucks"
    return (
        f"On {day} the {name} Liberation Front ({name[:3]}{number}) {deeds} in {name} village, "
        "Syria.\n"
    )


@cache
def report_of(size: int) -> tuple[Report, str]:
    """The report of a text in which each sentence brings something new, its places put all over the
    map.
    """
    text = numbered(tell_anew)(size)
    report = extract(text)
    spots = [
        ((number * 0.37) % 60 - 30, (number * 0.61) % 80 - 40)
        for number in range(len(report.places))
    ]
    places = [
        place._replace(latitude=spot[0], longitude=spot[1])
        for place, spot in zip(report.places, spots, strict=True)
    ]
    incidents = [incident._replace(killed=Total(1, 1, 1)) for incident in report.incidents]
    return report._replace(places=tuple(places), incidents=tuple(incidents)), text


def write_as(form: str, size: int) -> Callable[[str], object]:
    """Writes the report of so many characters in a form; the text that it gets is not looked at."""
    report, text = report_of(size)
    explanation = len(report.casualties) // 2 + 1
    writers: dict[str, Callable[[], object]] = {
        "json": lambda: format_json(report),
        "json on a terminal": lambda: format_json(report, indent=True, color=True),
        "table": lambda: format_table(report),
        "table on a terminal": lambda: format_table(report, width=80, color=True),
        **{
            f"csv of {rows}": lambda rows=rows: list(write_csv([report], rows))  # type: ignore[misc]
            for rows in FIELDS
        },
        "geojson": lambda: list(write_geojson([report])),
        "acled": lambda: list(write_acled([report])),
        "ucdp": lambda: list(write_ucdp([report])),
        "html": lambda: list(write_html([report], lambda _: text)),
        "explain": lambda: explain(report, text, explanation),
    }
    return lambda _: writers[form]()


FORMS = (
    "json",
    "json on a terminal",
    "table",
    "table on a terminal",
    *(f"csv of {rows}" for rows in FIELDS),
    "geojson",
    "acled",
    "ucdp",
    "html",
    "explain",
)


@pytest.mark.parametrize("form", FORMS)
def test_formats(form: str) -> None:
    report, _ = report_of(SIZE)
    assert (
        min(
            map(
                len,
                (
                    report.casualties,
                    report.losses,
                    report.incidents,
                    report.groups,
                    report.places,
                    report.dates,
                ),
            )
        )
        > SIZE / 200
    )
    short, long = write_as(form, SIZE), write_as(form, TIMES * SIZE)
    assert not all(seconds(long, "") > TEXT * seconds(short, "") for _ in range(TRIES))


def steep_stages(short: str, long: str) -> set[str]:
    """The stages of the pipeline, and "whole", that take more than their share for the longer text.

    A stage that is still under a hundredth of the whole then has done nothing worth measuring: a
    reader that starts at a sign, which only the longer text happens to hold, takes ten times
    nothing.
    """
    before, after = stage_seconds(short), stage_seconds(long)
    worth = {stage: spent for stage, spent in after.items() if spent > SHARE * after["whole"]}
    return {
        stage
        for stage, spent in worth.items()
        if spent > (WHOLE if stage == "whole" else TEXT) * before.get(stage, spent)
    }


def stage_seconds(text: str) -> dict[str, float]:
    """The processor's time of each stage that the pipeline calls, and of the whole."""
    with timed_stages(time.process_time) as stages:
        began = time.process_time()
        extract(text)
        return {**stages, "whole": time.process_time() - began}
