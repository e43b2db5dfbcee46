"""`make eval`: accuracy on the dev sets, against the floors pinned in `tests/quality/floors.json`.

The sets and their scorers are not part of the project (the texts belong to news agencies); they are
looked for in the folder that SHARED names, ../shared by default. Without them there is nothing to
measure, and that is said. A figure below its floor, or one with a floor that can't be measured any
more, is a failure. `--pin` raises floors to what is measured and never lowers one, unless
`--allow-lower` signs that.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared")).resolve()
OWN = ROOT / "tests" / "quality" / "articles"
RETOLD = ROOT / "tests" / "quality" / "retold"
PEOPLE = ROOT / "tests" / "quality" / "people"
FLOORS = ROOT / "tests" / "quality" / "floors.json"
COMMAND = f"{sys.executable} -m conflict_cli"
JSON = f"{COMMAND} --format json"
LINES = f"{COMMAND} --input jsonl --format jsonl"


class Figure(NamedTuple):
    """One measured figure; `floor_is_ceiling` where less is better."""

    name: str
    value: float
    floor_is_ceiling: bool = False

    def better_than(self, floor: float) -> bool:
        """Whether the figure is strictly better than a floor."""
        return self.value < floor if self.floor_is_ceiling else self.value > floor


def score(script: str | Path, *arguments: object) -> str:
    """What a scorer prints, one of the shared folder by its name or one of ours by its path; one
    that fails ends the evaluation, it is no zero."""
    command = [sys.executable, str(SHARED / "eval" / script), *map(str, arguments)]
    process = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if process.returncode:
        sys.exit(f"{script} failed: {(process.stderr or process.stdout)[-2000:]}")
    return process.stdout


def found(pattern: str, output: str) -> tuple[float, ...]:
    """The numbers of the only line that matches the pattern."""
    match = re.search(pattern, output, re.MULTILINE)
    if match is None:
        sys.exit(f"no {pattern!r} in the scorer's output:\n{output[-2000:]}")
    return tuple(map(float, match.groups()))


def measure_phenomena(corpora: Path) -> Iterator[Figure]:
    """The ways of stating a toll."""
    (right,) = found(
        r"^phenomena right: (\d+) of",
        score("score_phenomena.py", corpora / "phenomena.jsonl", "--cmd", LINES),
    )
    yield Figure("phenomena right", right)


def measure_counts(corpora: Path) -> Iterator[Figure]:
    """Exact totals of short incident notes."""
    output = score("score_counts.py", corpora / "counts_dev.jsonl", "--cmd", LINES)
    for outcome in ("killed", "wounded"):
        row = rf"^ALL +{outcome} +[\d.]+ +([\d.]+) of \d+ +([\d.]+) +[\d.]+ +[\d.]+ +([\d.]+) of"
        positives, one, false_alarms = found(row, output)
        yield Figure(f"counts {outcome} positives exact", positives)
        yield Figure(f"counts {outcome} one exact", one)
        yield Figure(f"counts {outcome} false alarms", false_alarms, floor_is_ceiling=True)


def measure_news(
    name: str, folder: Path, kinds: tuple[str, ...], attributes: tuple[str, ...] = ()
) -> Iterator[Figure]:
    """Claims, groups, places and dates of whole articles."""
    output = score("score_news.py", folder, "--cmd", JSON)
    (failed,) = found(r"failed (\d+)$", output)
    yield Figure(f"{name} failed", failed, floor_is_ceiling=True)
    for kind in kinds:
        yield Figure(f"{name} {kind} F1", *found(rf"^{kind} .* F1 ([\d.]+)", output))
    for attribute in attributes:
        yield Figure(
            f"{name} {attribute} right",
            *found(rf"^ +{attribute} +right on matched ([\d.]+)", output),
        )


def read_links(name: str, output: str) -> Iterator[Figure]:
    """The links of rows, by what `score_news.py` prints: right of those that are filled, and of
    those that the gold has.
    """
    for field in ("perpetrator", "date", "place", "attribution"):
        told, filled = found(rf"^ +{field} .* where gold has one ([\d.]+); filled ([\d.]+)", output)
        yield Figure(f"{name} {field} filled", filled)
        yield Figure(f"{name} {field} told", told)
    yield Figure(f"{name} all six right", *found(r"^ +all six right ([\d.]+)", output))


def read_totals(name: str, output: str) -> Iterator[Figure]:
    """The totals of whole articles, by what `score_totals.py` prints."""
    for outcome in ("killed", "wounded"):
        yield Figure(
            f"{name} {outcome} total right", *found(rf"^totals {outcome} +right ([\d.]+)", output)
        )


def measure_links(name: str, *folders: Path) -> Iterator[Figure]:
    """Links and totals of whole articles."""
    yield from read_links(name, score("score_news.py", *folders, "--cmd", JSON))
    yield from read_totals(name, score("score_totals.py", *folders, "--cmd", JSON))


def measure_blind() -> Iterator[Figure]:
    """The same, and events, on texts that nobody reads."""
    folder = str(Path(sys.executable).parent)
    command = [str(SHARED / "eval" / "blind"), "all"]
    environment = {**os.environ, "PATH": os.pathsep.join((folder, os.environ["PATH"]))}
    process = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, check=False, env=environment
    )
    if process.returncode:
        sys.exit(f"blind failed: {process.stderr[-2000:]}")
    steps = re.findall(
        r"^ +(\w+) from (\w+): right ([\d.]+) \(\d+/(\d+)\)", process.stdout, re.MULTILINE
    )
    print(
        "how often a step is right on the blind articles: "
        + ", ".join(f"{field} from {step} {right} of {of}" for field, step, right, of in steps)
    )
    yield Figure("blind claims F1", *found(r"^claims .* F1 ([\d.]+)", process.stdout))
    yield from read_links("blind", process.stdout)
    yield from read_totals("blind", process.stdout)
    told, kind, right = found(r"^ALL +\d+ +([\d.]+) +[\d.]+ +([\d.]+) .* ([\d.]+)$", process.stdout)
    yield Figure("blind events found", told)
    yield Figure("blind events type", kind)
    yield Figure("blind events all", right)


def predictions(gold: Path, folder: str) -> Path:
    """The command's answers in the form that the span scorers read."""
    path = Path(folder) / gold.name
    score("predict.py", gold, path, "--cmd", LINES)
    return path


def measure_dates(name: str, gold: Path, folder: str) -> Iterator[Figure]:
    """Calendar dates with their value, and expressions found at all."""
    scores = json.loads(
        score(
            "score_timex.py", "--gold", gold, "--pred", predictions(gold, folder), "--json"
        ).splitlines()[0]
    )
    yield Figure(f"{name} calendar F1", scores["calendar"]["F1"])
    yield Figure(f"{name} relaxed recall", scores["relaxed"]["R"])


def measure_places(name: str, gold: Path, folder: str, recall_only: bool) -> Iterator[Figure]:
    """Place names found, and put on the map."""
    output = score(
        "score_places.py",
        "--gold",
        gold,
        "--pred",
        predictions(gold, folder),
        "--ignore-adj",
        "--json",
    )
    scores = json.loads(output.splitlines()[0])
    if recall_only:
        yield Figure(f"{name} relaxed recall", scores["relaxed"]["R"])
        return
    yield Figure(f"{name} relaxed F1", scores["relaxed"]["F1"])
    geo = scores.get("geo", {})
    yield Figure(f"{name} acc161", geo.get("acc161", 0.0))
    yield Figure(f"{name} resolved", geo.get("resolved", 0.0))


def measure_people(name: str, folder: Path) -> Iterator[Figure]:
    """Who was harmed by name, and what is told of them, on sentences and articles of our own."""
    output = score(ROOT / "tests" / "quality" / "score_people.py", folder)
    for field in ("precision", "recall", "age right", "sex right", "role right", "relation right"):
        yield Figure(f"{name} {field}", *found(rf"^people {field} +([\d.]+)", output))


def measure_events(corpora: Path) -> Iterator[Figure]:
    """The event table against what ACLED's and GTD's coders made of the same notes."""
    output = score(
        "score_events.py",
        corpora / "events_dev.jsonl",
        "--cmd",
        f"{COMMAND} -q --format acled --input jsonl",
        "--json",
    )
    every = json.loads(output.splitlines()[-1])["ALL"]
    for field in (
        "found",
        "type",
        "sub",
        "date",
        "place",
        "spot",
        "km50",
        "attacker",
        "other",
        "fatal",
        "all",
    ):
        yield Figure(f"events {field}", round(every[field], 3))
    for field in ("rows", "invented"):
        yield Figure(f"events {field}", round(every[field], 3), floor_is_ceiling=True)


def list_measures(folder: str) -> list[Callable[[], Iterator[Figure]]]:
    """What gives the figures, in the order of the table; `folder` is for files in between."""
    corpora = SHARED / "corpora"
    kinds = ("claims", "groups", "places", "dates", "dates_value")
    attributes = ("victims", "victim_type")
    return [
        lambda: measure_news("seed", SHARED / "seed", kinds[:-1]),
        lambda: measure_phenomena(corpora),
        lambda: measure_counts(corpora),
        lambda: measure_events(corpora),
        lambda: measure_news("news", corpora / "news_dev", kinds, attributes),
        lambda: measure_links("articles", corpora / "news_dev", corpora / "news_more"),
        lambda: measure_links("own", OWN),
        lambda: measure_links("held out", OWN / "held_out"),
        lambda: measure_news("retold", RETOLD, kinds),
        lambda: measure_links("retold", RETOLD),
        lambda: measure_people("people", PEOPLE),
        lambda: measure_people("people more", PEOPLE / "more"),
        lambda: measure_people("people fresh", PEOPLE / "fresh"),
        lambda: measure_people("people fresh 2", PEOPLE / "fresh_2"),
        lambda: measure_people("people held out", PEOPLE / "held_out"),
        measure_blind,
        lambda: measure_dates("dates news", corpora / "dates_news_dev.jsonl", folder),
        lambda: measure_dates("dates wars", corpora / "dates_wars_dev.jsonl", folder),
        lambda: measure_places(
            "places news", corpora / "places_news_dev.jsonl", folder, recall_only=False
        ),
        lambda: measure_places(
            "places conflict", corpora / "places_conflict_dev.jsonl", folder, recall_only=True
        ),
    ]


def measure() -> Iterator[Figure]:
    """Every figure, in the order of the table: as many scorers at a time as there are
    processors.
    """
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        for figures in pool.map(lambda figures_of: [*figures_of()], list_measures(folder)):
            yield from figures


def fallen(figures: list[Figure], floors: dict[str, float]) -> list[str]:
    """What is worse than its floor, or has one and was not measured."""
    values = {figure.name: figure for figure in figures}
    lost = [
        f"{name}: has a floor of {floor} and was not measured"
        for name, floor in floors.items()
        if name not in values
    ]
    return lost + [
        f"{figure.name}: {figure.value:g}, the floor is {floors[figure.name]:g}"
        for figure in figures
        if figure.name in floors
        and figure.value != floors[figure.name]
        and not figure.better_than(floors[figure.name])
    ]


def pinned(figures: list[Figure], floors: dict[str, float], allow_lower: bool) -> dict[str, float]:
    """The new floors: what is measured where that is better, or where lowering is signed."""
    if allow_lower:
        return {figure.name: figure.value for figure in figures}
    better = {
        figure.name: figure.value
        for figure in figures
        if figure.better_than(floors.get(figure.name, figure.value))
    }
    return {figure.name: figure.value for figure in figures} | floors | better


def main() -> None:
    """Measure, print the table, and judge it."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--pin", action="store_true", help="raise the floors to what is measured")
    options.add_argument(
        "--allow-lower",
        action="store_true",
        help="with --pin, lower floors too: say why in the commit",
    )
    chosen = options.parse_args()
    if not (SHARED / "eval").is_dir() or not (SHARED / "corpora").is_dir():
        print(f"eval: no dev sets in {SHARED} (SHARED names another folder): nothing measured")
        return
    floors: dict[str, float] = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    figures = []
    print(f"{'figure':34s} {'now':>8s} {'floor':>8s}")
    for figure in measure():
        figures.append(figure)
        floor = floors.get(figure.name)
        mark = (
            ""
            if floor is None or floor == figure.value
            else "  better"
            if figure.better_than(floor)
            else "  WORSE"
        )
        print(
            f"{figure.name:34s} {figure.value:8g} "
            f"{'-' if floor is None else f'{floor:g}':>8s}{mark}",
            flush=True,
        )
    if chosen.pin:
        floors = pinned(figures, floors, chosen.allow_lower)
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n")
        print(f"pinned {len(floors)} floors in {FLOORS.relative_to(ROOT)}")
    worse = fallen(figures, floors)
    if worse:
        sys.exit("eval: below the floor\n  " + "\n  ".join(worse))


if __name__ == "__main__":
    main()
