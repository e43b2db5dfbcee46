"""`make bench`: throughput of the whole and of each stage, growth with the length of the text, cold start.

Machines differ and are noisy, so what counts are the ratios: to `re.findall(r"\\w+")` over the same text in the same run, and of the
command's start to that of an interpreter that imports what it can't do without. Each time is the best of several.
"""

import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FunctionType

from rich.console import Console
from rich.table import Table

from conflict_cli import __version__, extract, pipeline
from conflict_cli.text import read_document

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared")).resolve()
MEGABYTE = 1_000_000
PATIENCE = 60
IMPORTS = "import click, regex, json"


def best_of(rounds: int, action: Callable[[], object]) -> float:
    """The least seconds that the action took."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        action()
        times.append(time.perf_counter() - began)
    return min(times)


def repeated(articles: list[str], size: int) -> list[str]:
    """The articles over and over until they hold that many bytes, the last one cut there."""
    chosen: list[str] = []
    left = size
    while left > 0:
        article = articles[len(chosen) % len(articles)]
        chosen.append(article[:left])
        left -= len(chosen[-1].encode())
    return chosen


def size_of(articles: list[str]) -> float:
    """The megabytes of the articles as UTF-8."""
    return sum(len(article.encode()) for article in articles) / MEGABYTE


@contextmanager
def timed_stages(clock: Callable[[], float] = time.perf_counter) -> Iterator[dict[str, float]]:
    """Seconds by stage: the functions of the project that the pipeline calls by name, each with all that it calls in turn."""
    seconds: dict[str, float] = {}
    own = {
        name: value
        for name, value in vars(pipeline).items()
        if isinstance(value, FunctionType) and value.__module__.startswith("conflict_cli") and name not in ("extract", "_extract")
    }

    def timed(name: str, stage: FunctionType) -> Callable[..., object]:
        def run(*arguments: object, **options: object) -> object:
            began = clock()
            try:
                return stage(*arguments, **options)
            finally:
                seconds[name] = seconds.get(name, 0.0) + clock() - began

        return run

    for name, stage in own.items():
        setattr(pipeline, name, timed(name, stage))
    try:
        yield seconds
    finally:
        for name, stage in own.items():
            setattr(pipeline, name, stage)


def throughput(name: str, articles: list[str]) -> Table:
    """Megabytes a second of the whole and of each stage, and how that compares to finding the words."""
    for article in articles[:20]:
        extract(article)  # fills the caches, as a long run has them filled
    size = size_of(articles)
    words = best_of(5, lambda: [re.findall(r"\w+", article) for article in articles])
    whole = best_of(3, lambda: [extract(article) for article in articles])
    table = Table("what", "seconds", "MB/s", 'of re.findall(r"\\w+")', title=f"Throughput, {name}: {size:.1f} MB", title_justify="left")

    def add(what: str, seconds: float) -> None:
        table.add_row(what, f"{seconds:.3f}", f"{size / seconds:.2f}", f"{words / seconds:.3f}")

    add('re.findall(r"\\w+")', words)
    add("extract", whole)
    with timed_stages() as stages:
        for article in articles:
            extract(article)
    for stage, seconds in sorted(stages.items(), key=lambda item: -item[1]):
        add(f"  {stage}", seconds)
    return table


def without_footer(article: str) -> str:
    """The article without what only frames it."""
    return "\n\n".join(article[block.start : block.end] for block in read_document(article).blocks if block.kind != "boilerplate")


def growth(articles: list[str]) -> Table:
    """Time of one text by its length; what counts is that the time for a megabyte stays the same."""
    bodies = [without_footer(article) for article in articles]  # or the first footer would take all that follows with it
    table = Table(
        "length",
        "seconds",
        "MB/s",
        "time per byte, of the longest's",
        title=f"Growth of one text, as far as {PATIENCE} s go",
        title_justify="left",
    )
    measured: dict[int, float] = {}
    for size in (1_000, 10_000, 100_000, MEGABYTE, 10 * MEGABYTE):
        if measured and list(measured.values())[-1] * size > PATIENCE:
            break
        text = "\n\n".join(repeated(bodies, size))
        measured[size] = best_of(5 if size < MEGABYTE else 1, partial(extract, text)) / size
    longest = measured[max(measured)]
    for size, seconds in measured.items():
        table.add_row(f"{size:,}", f"{seconds * size:.4f}", f"{1 / seconds / MEGABYTE:.2f}", f"{seconds / longest:.2f}")
    return table


def cold_start(articles: list[str]) -> Table:
    """The command on one article of 4 kB, against an interpreter that only imports what the command needs."""
    article = "\n\n".join(repeated(articles, 4_000)).encode()
    plain = [sys.executable, "-c", IMPORTS]
    table = Table("command", "seconds", f'of python -c "{IMPORTS}"', title="Cold start, 4 kB", title_justify="left")
    ours = [[sys.executable, "-m", "conflict_cli", *options] for options in (["--version"], [], ["-t"])]
    commands = [plain, [sys.executable, "-c", "pass"], *ours]

    def start(command: list[str]) -> None:
        subprocess.run(command, input=article, stdout=subprocess.DEVNULL, check=True, cwd=ROOT)

    for command in commands:  # once each, so that the files are in memory
        start(command)
    times = [best_of(15, partial(start, command)) for command in commands]
    for command, seconds in zip(commands, times, strict=True):
        shown = "python " + " ".join(f'"{word}"' if " " in word else word for word in command[1:])
        table.add_row(shown, f"{seconds:.3f}", f"{seconds / times[0]:.2f}")
    return table


def main() -> None:
    """Measure and print."""
    console = Console(highlight=False, width=100)
    console.print(f"conflict-cli {__version__}, Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    examples = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]
    console.print(throughput("our own examples", repeated(examples, MEGABYTE)))
    news = [path.read_text(encoding="utf-8") for path in sorted((SHARED / "corpora" / "news_dev").glob("*.txt"))]
    if news:
        console.print(throughput("conflict news", repeated(news, MEGABYTE)))
    console.print(growth(examples))
    console.print(cold_start(examples))


if __name__ == "__main__":
    main()
