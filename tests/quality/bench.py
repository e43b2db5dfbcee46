"""`make bench`: throughput of the whole and of each stage, growth with the length of the text, cold
start, memory, processes.

What is compared is measured in turns, since a machine that others use too is slower in one minute
than in the next; `pyperf` and `hyperfine` measure one command after the other. BENCH_PATIENCE is
how many seconds one text of the growth, or the stream, may take.
"""

import json
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from types import FunctionType

from measuring import (
    COMPILED,
    MEGABYTE,
    ROOT,
    WORDS,
    best_of,
    examples,
    is_compiled,
    machine,
    news,
    prose,
    repeated,
    size_of,
    table,
    write_section,
)

from conflict_cli import __version__, extract, pipeline
from conflict_cli.text.document import read_document

PATIENCE = float(os.environ.get("BENCH_PATIENCE", "60"))
IMPORTS = "import click, regex, json"
STARTS = 25
TURNS = 20
# The package's folder and a file of articles; a line in for each turn, its seconds out.
TURN = """
import sys
sys.path.insert(0, sys.argv[1])
import json, time
from conflict_cli import extract
with open(sys.argv[2], encoding="utf-8") as file:
    articles = json.load(file)
for article in articles:
    extract(article)
for _ in sys.stdin:
    began = time.process_time()
    for article in articles:
        extract(article)
    print(time.process_time() - began, flush=True)
"""
SYLLABLES = "ba de ki lo mu na re si to vu wa ze".split()


@contextmanager
def timed_stages(clock: Callable[[], float] = time.perf_counter) -> Iterator[dict[str, float]]:
    """Seconds by stage: the functions of the project that the pipeline calls by name, each with all
    that it calls in turn.
    """
    seconds: dict[str, float] = {}
    own = {
        name: value
        for name, value in vars(pipeline).items()
        if isinstance(value, FunctionType)
        and value.__module__.startswith("conflict_cli")
        and name
        not in (
            "extract",
            "_extract",
            "_find_statements",
            "find_named",
            "uncollected",
            "find_claims",
        )
    }

    def timed(name: str, stage: Callable[..., object]) -> Callable[..., object]:
        def run(*arguments: object, **options: object) -> object:
            began = time.process_time()
            try:
                return stage(*arguments, **options)
            finally:
                seconds[name] = seconds.get(name, 0.0) + time.process_time() - began

        return run

    for name, stage in own.items():
        setattr(pipeline, name, timed(name, stage))
    try:
        yield seconds
    finally:
        for name, stage in own.items():
            setattr(pipeline, name, stage)


def throughput(name: str, articles: list[str]) -> str:
    """Megabytes a second of the whole and of each stage, and how that compares to finding the
    words.
    """
    for article in articles:
        extract(article)  # fills the caches, as a long run has them filled
    size = size_of(articles)
    words, whole = 1e9, 1e9
    for _ in range(3):
        words = min(words, best_of(1, lambda: [re.findall(WORDS, article) for article in articles]))
        whole = min(whole, best_of(1, lambda: [extract(article) for article in articles]))
    with timed_stages() as stages:
        for article in articles:
            extract(article)
    every = sum(stages.values())
    rows = [[f'`re.findall(r"{WORDS}")`', words, ""], ["`extract`", whole, ""]]
    rows += [
        [f"its `{stage}`", seconds, f"{seconds / every:.0%}"]
        for stage, seconds in sorted(stages.items(), key=lambda item: -item[1])
    ]
    return table(
        f"Throughput, {name}: {len(articles)} articles, {size:.2f} MB, one core",
        ["what", "MB/s", "of finding the words", "share"],
        [
            [what, f"{size / seconds:.2f}", f"{words / seconds:.3f}", share]
            for what, seconds, share in rows
        ],
    )


def compiled(texts: dict[str, list[str]]) -> str:
    """What `make compiled` made against the Python sources: two processes that take turns, since
    neither can load both.
    """
    if not is_compiled():
        return (
            "What mypyc makes of it was not measured: `make compiled` was not run on these "
            "sources.\n"
        )
    rows = []
    with TemporaryDirectory() as folder:
        for name, articles in texts.items():
            file = Path(folder) / "articles.json"
            file.write_text(json.dumps(articles), encoding="utf-8")
            runs = [
                subprocess.Popen(
                    [sys.executable, "-c", TURN, str(package), str(file)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    cwd=package,
                )
                for package in (ROOT, COMPILED)
            ]
            turns = [[take_turn(run) for run in runs] for _ in range(TURNS)]
            for run in runs:
                run.communicate()
            size = size_of(articles)
            plain, native = (size / min(seconds) for seconds in zip(*turns, strict=True))
            rows.append(
                [
                    name,
                    f"{plain:.2f}",
                    f"{native:.2f}",
                    f"{median(one / two for one, two in turns):.2f}",
                ]
            )
    return table(
        f"Compiled by mypyc, one core, median of {TURNS} pairs of turns",
        ["texts", "MB/s", "compiled, MB/s", "ratio"],
        rows,
    )


def take_turn(run: "subprocess.Popen[str]") -> float:
    """Seconds that a process of TURN takes for all articles once."""
    assert run.stdin is not None and run.stdout is not None
    run.stdin.write("\n")
    run.stdin.flush()
    return float(run.stdout.readline())


def without_footer(article: str) -> str:
    """The article without what only frames it."""
    return "\n\n".join(
        article[block.start : block.end]
        for block in read_document(article).blocks
        if block.kind != "boilerplate"
    )


def growth(articles: list[str]) -> str:
    """Time of one text by its length; what counts is that the time for a megabyte stays
    the same.
    """
    bodies = [
        without_footer(article) for article in articles
    ]  # or the first footer would take all that follows with it
    measured: dict[int, float] = {}
    for size in (1_000, 10_000, 100_000, MEGABYTE, 8 * MEGABYTE, 64 * MEGABYTE):
        if measured and list(measured.values())[-1] * size > PATIENCE:
            break
        text = "\n\n".join(repeated(bodies, size))
        measured[size] = (
            best_of(5 if size < MEGABYTE else 2 if size == MEGABYTE else 1, partial(extract, text))
            / size
        )
    return table(
        f"Growth of one text, as far as {PATIENCE:.0f} s go",
        ["length", "seconds", "MB/s", "time per byte, of 1 MB's"],
        [
            [
                f"{size:,}",
                f"{seconds * size:.3f}",
                f"{1 / seconds / MEGABYTE:.2f}",
                f"{seconds / measured.get(MEGABYTE, seconds):.2f}",
            ]
            for size, seconds in measured.items()
        ],
    )


def cold_start(articles: list[str]) -> str:
    """The command on one article of 4 kB, against an interpreter that only imports what the command
    needs.
    """
    article = "\n\n".join(repeated(articles, 4_000)).encode()
    ours = [["-m", "conflict_cli", *options] for options in (["--version"], [], ["-t"])]
    commands = [["-c", IMPORTS], ["-c", "pass"], *ours]
    least = [1e9] * len(commands)
    for _ in range(STARTS + 1):  # the first brings the files into memory
        for number, command in enumerate(commands):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(
                [sys.executable, *command],
                input=article,
                stdout=subprocess.DEVNULL,
                check=True,
                cwd=ROOT,
            )
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            least[number] = min(
                least[number], after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            )
    return table(
        "Cold start, an article of 4 kB",
        ["command", "ms", f'of `python -c "{IMPORTS}"`'],
        [
            [f"`python {' '.join(command)}`", f"{seconds * 1000:.0f}", f"{seconds / least[0]:.2f}"]
            for command, seconds in zip(commands, least, strict=True)
        ],
    )


def name_number(number: int) -> str:
    """A made-up name that no other number has.

    >>> name_number(0), name_number(145)
    ('Baba', 'Debade')
    """
    name = ""
    while number or len(name) < 4:
        number, digit = divmod(number, len(SYLLABLES))
        name += SYLLABLES[digit]
    return name.capitalize()


def write_stream(file: Path, articles: list[str], size: int) -> None:
    """JSON Lines of so many bytes; each record names people and places that no other names, so that
    no cache lives on repeats.
    """
    written = number = 0
    with file.open("w", encoding="utf-8") as lines:
        while written < size:
            strangers = [name_number(7 * number + index) for index in range(6)]
            extra = (
                "{} {}, a spokesman, said that two people were killed in {} and {} near {} on "
                "Monday, and one in {}."
            ).format(*strangers)
            written += lines.write(
                json.dumps({"text": f"{articles[number % len(articles)]}\n\n{extra}\n"}) + "\n"
            )
            number += 1


def run_stream(file: Path, jobs: int) -> tuple[float, float]:
    """Seconds on the wall and the most megabytes of memory of the largest process of a run over the
    stream.
    """
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], "
        "stdout=subprocess.DEVNULL, check=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    command = [sys.executable, "-m", "conflict_cli", "-q", "--jobs", str(jobs), str(file)]
    began = time.perf_counter()
    process = subprocess.run(
        [sys.executable, "-c", code, *command], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return time.perf_counter() - began, int(process.stdout) / 1024


def streams(articles: list[str]) -> str:
    """Memory and time of runs over JSON Lines: ten times the stream must not need more memory, two
    processes half the time.
    """
    rows = []
    with TemporaryDirectory() as folder:
        sizes = [MEGABYTE]
        while sizes:
            size = sizes.pop()
            file = Path(folder) / f"{size}.jsonl"
            write_stream(file, articles, size)
            one, peak = run_stream(file, 1)
            two, _ = run_stream(file, 2)
            rows.append(
                [
                    f"{size // MEGABYTE:,} MB",
                    f"{one:.1f}",
                    f"{size / one / MEGABYTE:.2f}",
                    f"{peak:.0f} MB",
                    f"{one / two:.2f}",
                ]
            )
            if one * 15 < PATIENCE and size < 1000 * MEGABYTE:
                sizes.append(size * 10)
    header = ["stream", "seconds", "MB/s", "peak memory", "`--jobs 2` over 1"]
    return table(
        f"JSON Lines, one process, seconds on the wall, as far as {PATIENCE:.0f} s go", header, rows
    )


def main() -> None:
    """Measure, print and write down."""
    own, dev, other = examples(), news(), prose()
    texts = {
        "conflict news of the dev set": dev or own,
        "examples/": own,
        "other prose (the language reference in CPython)": other,
    }
    parts = [
        f"conflict-cli {__version__}; {machine()}\n",
        *(throughput(name, articles) for name, articles in texts.items()),
    ]
    write_section(
        "conflict-cli",
        [*parts, compiled(texts), growth(dev or own), cold_start(own), streams(dev or own)],
    )


if __name__ == "__main__":
    main()
