"""`make soak`: much text, many faults, hostile texts; prints what was seen and writes it to
tests/quality/RELIABILITY.md.

SOAK_MEGABYTES (1000), SOAK_FILES (10000), SOAK_FAULTS (200) and SOAK_MINUTES (10, of invented
texts) say how much. On two cores that have nothing else to do the whole takes about two hours, of
which most is the feed; with SOAK_MEGABYTES=100 half an hour.
"""

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from faults import (
    COMMAND,
    HUNG,
    ROOT,
    Outcome,
    count_tracebacks,
    crash_appending,
    cut_streams,
    end_by_signal,
    feed_oddities,
    fill_disk,
    kill_workers,
    quote_traceback,
    read_hostile_pages,
    replace_inputs,
    rotate,
    starve,
)
from fuzzing import fuzz
from hostile import KINDS, varied
from test_invariants import assert_sound

from conflict_cli import __version__, extract
from conflict_cli.cli.workers import count_cores

MEGABYTES = int(os.environ.get("SOAK_MEGABYTES", "1000"))
FILES = int(os.environ.get("SOAK_FILES", "10000"))
FAULTS = int(os.environ.get("SOAK_FAULTS", "200"))
MINUTES = float(os.environ.get("SOAK_MINUTES", "10"))
MEGABYTE = 1_000_000
ATTEMPTS = 3  # others may use the cores as well
ENOUGH = 0.5  # seconds that a hostile text must take before it is worth doubling


class Seen(NamedTuple):
    """A part of the table, and how many inputs it tells were lost."""

    lines: list[str]
    lost: int


def memory_of(process: int) -> int:
    """The most megabytes that a process or any of its workers has had in use, as the system counts
    it.
    """
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        sizes = [
            Path(f"/proc/{number}/status").read_text().partition("VmHWM:")[2].split()[0]
            for number in [str(process), *children]
        ]
    except (OSError, IndexError):
        return 0
    return max(map(int, sizes)) // 1000


def soak_stream(jobs: int, megabytes: int) -> Seen:
    """Feed much text through a pipe; throughput and memory in the first and the last tenth."""
    process = subprocess.Popen(
        [*COMMAND, "-i", "jsonl", "-j", str(jobs), "--summary"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin is not None and process.stdout is not None and process.stderr is not None
    answered = 0

    def drain() -> None:
        nonlocal answered
        assert process.stdout is not None
        for _ in process.stdout:
            answered += 1

    reader = threading.Thread(target=drain)
    reader.start()
    fed = asked = 0
    marks: list[tuple[float, int, int]] = [(time.monotonic(), 0, 0)]
    for text in varied(7):
        line = json.dumps({"text": text}).encode() + b"\n"
        process.stdin.write(line)
        fed += len(line)
        asked += 1
        if fed >= megabytes * MEGABYTE * len(marks) / 10:
            marks.append((time.monotonic(), fed, memory_of(process.pid)))
            if len(marks) > 10:
                break
    process.stdin.close()
    reader.join()
    status = process.wait()
    rows = [
        f"| {name} tenth | {(b[1] - a[1]) / MEGABYTE / (b[0] - a[0]):.2f} MB/s | {b[2]} MB |"
        for name, a, b in (
            ("first", marks[0], marks[1]),
            ("second", marks[1], marks[2]),
            ("last", marks[-2], marks[-1]),
        )
    ]
    lost = asked - answered
    head = (
        f"Feed of {fed / MEGABYTE:.0f} MB, {asked:,} articles, `-j {jobs}`: exit status "
        f"{status}, {lost} articles lost."
    )
    return Seen(
        [head, "", "| | throughput | most memory of a process so far |", "|---|---|---|", *rows],
        abs(lost) + (status != 0),
    )


def soak_files(folder: Path) -> Seen:
    """Many small files by one process and by all cores."""
    texts = varied(8)
    for number in range(FILES):
        path = folder / f"{number % 100:02}" / f"{number}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(next(texts)[:1000])
    seconds, spent, outputs = {}, {}, set()
    cores = count_cores()
    for attempt in range(2 * ATTEMPTS):
        jobs = (1, cores)[attempt % 2]
        began, before = time.monotonic(), processor_time()
        outputs.add(
            subprocess.run(
                [*COMMAND, "-j", str(jobs), str(folder)], capture_output=True, cwd=ROOT, check=True
            ).stdout
        )
        took = time.monotonic() - began
        if took < seconds.get(jobs, took + 1):
            seconds[jobs], spent[jobs] = took, processor_time() - before
    same = "the same bytes" if len(outputs) == 1 else "OTHER BYTES"
    lost = FILES - max(outputs, key=len).count(b"\n")
    line = (
        f"{FILES:,} small files: {seconds[1]:.1f} s with `-j 1`, {seconds[cores]:.1f} s with `-j "
        f"{cores}`, {seconds[1] / seconds[cores]:.2f} times as fast (each the best of "
        f"{ATTEMPTS}), {same}, {lost} lost. Processor time {spent[1]:.1f} s and "
        f"{spent[cores]:.1f} s: cores with nothing else to do can be "
        f"{cores * spent[1] / spent[cores]:.2f} times as fast."
    )
    return Seen([line], abs(lost) + (len(outputs) > 1))


def processor_time() -> float:
    """Seconds of all processes that this one has started and seen end, and of theirs."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def growth() -> Seen:
    """Hostile texts: how much longer a doubled text takes."""
    rows = []
    for name, make in KINDS.items():
        size, times = 5_000, [0.0, 0.0]
        while True:
            for at, length in enumerate((size, 2 * size)):
                text = make(length)
                times[at] = min(seconds_of(text) for _ in range(2))
            if times[0] > ENOUGH or size > 2_000_000:
                break
            size *= 2
        rows.append(
            f"| {name} | {size:,} | {times[0]:.2f} s | {times[1]:.2f} s | "
            f"{times[1] / max(times[0], 1e-9):.2f} |"
        )
        print(rows[-1], flush=True)
    return Seen(
        ["| text | characters | time | doubled | ratio |", "|---|---|---|---|---|", *rows], 0
    )


def seconds_of(text: str) -> float:
    """The processor's time for an article."""
    began = time.process_time()
    extract(text)
    return time.process_time() - began


def faults(folder: Path) -> Seen:
    """All kinds of faults, with what they lost."""
    kinds: list[tuple[str, str, Callable[[Path, int, int], Outcome], int, int]] = [
        ("`--append`", "SIGKILL at a random moment", crash_appending, FAULTS, 1000),
        ("`-j 2`", "SIGKILL of a worker", kill_workers, FAULTS // 10, 500),
        ("`-o`", "SIGTERM and SIGINT", end_by_signal, FAULTS // 4, 2000),
        ("`--append`", "disk full (file size limit)", fill_disk, FAULTS // 5, 100),
        ("`--append`", "the file cut to nothing (log rotation)", rotate, FAULTS // 10, 300),
        (
            "every form, buffered and `-u`",
            "full disk, pipe that doesn't block, SIGTERM and SIGINT",
            cut_streams,
            FAULTS * 2,
            60,
        ),
        ("`-j 2`, `3`, `8`", "few descriptors, little memory", starve, FAULTS // 2, 100),
        (
            "`-o`, `-d`, `--append`",
            "outputs that are inputs, under any name",
            replace_inputs,
            FAULTS * 2,
            1,
        ),
        (
            "folders",
            "pipes, devices, bombs, broken `.gz`, noise, odd dates",
            feed_oddities,
            FAULTS // 4,
            1,
        ),
    ]
    if find_spec("trafilatura") is not None:
        kinds.append(("HTML", "pages made to be slow", read_hostile_pages, FAULTS // 4, 1))
    rows, lost = [], 0
    for number, (load, fault, inject, times, count) in enumerate(kinds):
        (folder / str(number)).mkdir()
        outcome = inject(folder / str(number), times, count)
        rows.append(
            f"| {load} | {fault} | {outcome.faults} | {outcome.inputs:,} | {outcome.lost} |"
        )
        lost += outcome.lost
        print(rows[-1], flush=True)
    shown = count_tracebacks()
    told = f"Of all these runs {len(HUNG)} hung, and {shown} showed a traceback."
    print(told, *HUNG, quote_traceback(), sep="\n", flush=True)
    head = [
        "| load | fault | injected | inputs tried | lost, doubled or otherwise |",
        "|---|---|---|---|---|",
    ]
    return Seen([*head, *rows, "", told], lost + len(HUNG) + shown)


def invented() -> Seen:
    """Texts that nobody writes, for as long as is asked: what failed is printed."""
    tried, found = fuzz(60 * MINUTES, assert_sound, number=int(time.time()))
    print(*found, sep="\n", flush=True)
    return Seen(
        [
            (
                f"{tried:,} texts in {MINUTES:g} minutes: {len(found)} made a stage fail or a "
                "report unsound."
            )
        ],
        len(found),
    )


def commit() -> str:
    """The commit that was tried, with a mark where files differ from it; nothing outside of a
    clone.
    """
    try:
        done = subprocess.run(
            ["git", "describe", "--always", "--dirty"],
            capture_output=True,
            cwd=ROOT,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return f" at commit {done.stdout.strip()}"


def main() -> None:
    parts = [
        "# What was tried to break it",
        f"Made by `make soak`, version {__version__}{commit()}, Python "
        f"{platform.python_version()}, {count_cores()} cores, "
        f"SOAK_MEGABYTES={MEGABYTES} SOAK_FILES={FILES} SOAK_FAULTS={FAULTS} "
        f"SOAK_MINUTES={MINUTES:g}.",
    ]
    lost = 0
    with tempfile.TemporaryDirectory() as folder:
        (small := Path(folder, "small")).mkdir()
        for title, part in (
            ("Faults", partial(faults, Path(folder))),
            ("Invented texts", invented),
            ("Load", partial(soak_files, small)),
            ("", partial(soak_stream, count_cores(), MEGABYTES)),
            ("", partial(soak_stream, 1, MEGABYTES // 4)),
            ("Hostile texts", growth),
        ):
            seen = part()
            lost += seen.lost
            parts += [f"## {title}"] * bool(title) + ["\n".join(seen.lines)]
            print(*seen.lines, sep="\n", flush=True)
    (ROOT / "tests" / "quality" / "RELIABILITY.md").write_text(
        "\n\n".join(parts) + "\n", encoding="utf-8"
    )
    sys.exit(f"{lost} lost" if lost else 0)


if __name__ == "__main__":
    main()
