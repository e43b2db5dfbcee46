"""Faults put into real runs of the command, for the tests (a few of each) and for `make soak`
(many).

Each function gives how many inputs it tried and how many of them were lost, doubled or came out
otherwise. What hung and what said "Traceback" is counted for all of them in `HUNG` and `ERRORS`.
"""

import fcntl
import gzip
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

# What all runs said, and the commands that did not end.
ERRORS = tempfile.TemporaryFile()  # noqa: SIM115
HUNG: list[str] = []
PATIENCE = 300  # seconds
FORMS = ("json", "jsonl", "table", "csv", "geojson", "html", "acled", "ucdp")
ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "conflict_cli"]


class Outcome(NamedTuple):
    """What a kind of faults did: how many were injected, how many inputs were tried, what
    was lost.
    """

    faults: int
    inputs: int
    lost: int


def start(
    *arguments: object, python: tuple[str, ...] = (), **options: object
) -> "subprocess.Popen[bytes]":
    """The command, with what it says kept in `ERRORS`; `python` are options of the interpreter."""
    usual = {"stdout": subprocess.DEVNULL, "stderr": ERRORS, "cwd": ROOT}
    command = [COMMAND[0], *python, *COMMAND[1:], *map(str, arguments)]
    chosen = {**usual, **options}
    return subprocess.Popen(command, **chosen)  # type: ignore[call-overload, no-any-return]


def end(process: "subprocess.Popen[bytes]") -> tuple[int, bytes]:
    """The status of a run and what it wrote to a pipe, once it is over; one that does not end is
    killed and counted.
    """
    try:
        out, _ = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        HUNG.append(" ".join(map(str, process.args)))  # type: ignore[arg-type]
        process.kill()
        out, _ = process.communicate()
    return process.returncode, out or b""


def count_tracebacks() -> int:
    """How many tracebacks all runs so far have shown."""
    ERRORS.seek(0)
    found = ERRORS.read().count(b"Traceback")
    ERRORS.seek(0, os.SEEK_END)
    return found


def quote_traceback() -> str:
    """The first traceback, with what was said before it."""
    ERRORS.seek(0)
    said = ERRORS.read().decode(errors="replace")
    ERRORS.seek(0, os.SEEK_END)
    at = said.find("Traceback")
    return said[max(0, at - 500) : at + 4000] if at >= 0 else ""


def limited(kind: int, most: int) -> Callable[[], None]:
    """What a process does before it becomes the command: takes a limit."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(kind, (most, most))

    return limit


def write_feed(path: Path, count: int) -> list[str]:
    """A feed of that many different articles, some of them twice; gives their ids."""
    ids = [f"article {number}" for number in range(count)]
    with path.open("w") as feed:
        for number, name in enumerate(ids):
            text = (
                f"{number + 2} soldiers were killed in clashes near Aleppo on 5 May 2021, the "
                "army said. Two tanks were destroyed."
            )
            feed.write(json.dumps({"id": name, "text": text}) + "\n")
            if number % 5 == 0:
                feed.write(json.dumps({"id": "again", "text": text}) + "\n")
    return ids


def crash_appending(folder: Path, crashes: int, count: int, seed: int = 7) -> Outcome:
    """Kill the appending process (and never its workers) at random moments, then finish: each
    article must be there once.
    """
    chance = random.Random(seed)
    feed, out = folder / "feed.jsonl", folder / "all.jsonl"
    ids = write_feed(feed, count)
    crashed = 0
    while crashed < crashes:
        process = start("-j", 1 + crashed % 2, "--append", out, feed)
        time.sleep(chance.uniform(0.05, 0.6))
        if process.poll() is None:
            crashed += 1
        process.kill()
        process.wait()
        if (
            out.exists() and out.read_bytes().count(b"\n") >= count
        ):  # all done: from the start, so that crashes meet work
            out.write_bytes(out.read_bytes()[: chance.randrange(out.stat().st_size)])
    assert end(start("--append", out, feed))[0] == 0
    found = Counter(json.loads(line)["source"] for line in out.read_bytes().splitlines())
    return Outcome(
        crashed,
        count,
        sum(found[name] != 1 for name in ids) + sum(name not in ids for name in found),
    )


def kill_workers(folder: Path, kills: int, count: int, seed: int = 7) -> Outcome:
    """Kill a worker at a random moment, again and again: the bytes must be those of one process."""
    chance = random.Random(seed)
    feed = folder / "feed.jsonl"
    write_feed(feed, count)
    whole = subprocess.run(
        [*COMMAND, "-j", "1", str(feed)], capture_output=True, cwd=ROOT, check=True
    ).stdout
    killed = lost = 0
    while killed < kills:
        process = start("-j", 2, feed, stdout=subprocess.PIPE)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        workers: list[str] = []
        while process.poll() is None and not workers:
            workers = read_children(children)
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.5))
        workers = read_children(children)
        if workers:
            with suppress(ProcessLookupError):  # it has just ended
                os.kill(int(chance.choice(workers)), signal.SIGKILL)
                killed += 1
        _, out = end(process)
        expected = whole.splitlines()
        lost += len(expected) - sum(
            a == b for a, b in zip(out.splitlines(), expected, strict=False)
        )
    return Outcome(killed, killed * whole.count(b"\n"), lost)


def read_children(path: Path) -> list[str]:
    """The processes that a process has, none where it is gone."""
    try:
        return path.read_text().split()
    except OSError:
        return []


def end_by_signal(folder: Path, signals: int, count: int, seed: int = 7) -> Outcome:
    """Send SIGTERM or SIGINT to a run that replaces a file: the old one must stay, whole, and
    nothing else be left.
    """
    chance = random.Random(seed)
    feed, out = folder / "feed.jsonl", folder / "out" / "all.jsonl"
    write_feed(feed, count)
    out.parent.mkdir(exist_ok=True)
    out.write_text("old")
    sent = lost = 0
    for attempt in range(10 * signals):  # some runs end before the signal comes
        if sent == signals:
            break
        process = start("-j", 1 + attempt % 2, "-o", out, feed, "-q", preexec_fn=obey_interrupts)
        while (
            process.poll() is None and len(os.listdir(out.parent)) < 2
        ):  # until the new file is begun
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.3))
        number = signal.SIGTERM if sent % 3 else signal.SIGINT
        process.send_signal(number)
        if end(process)[0] == 128 + number:
            sent += 1
            lost += out.read_text() != "old"
        lost += os.listdir(out.parent) != [out.name]
        out.write_text("old")
    return Outcome(sent, sent, lost)


def obey_interrupts() -> None:
    """Let Ctrl-C count: who starts us in the background has it ignored, and the command keeps to
    that.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def fill_disk(folder: Path, faults: int, count: int, seed: int = 7) -> Outcome:
    """Let the disk be full after a random number of bytes: the appended file must end with a whole
    line, and be finished later.
    """
    chance = random.Random(seed)
    feed, out = folder / "feed.jsonl", folder / "all.jsonl"
    ids = write_feed(feed, count)
    lost = 0
    for _ in range(faults):
        limit = (out.stat().st_size if out.exists() else 0) + chance.randrange(20_000)

        end(start("-j", 1, "--append", out, feed, preexec_fn=limited(resource.RLIMIT_FSIZE, limit)))
        lost += out.exists() and out.stat().st_size > 0 and not out.read_bytes().endswith(b"\n")
    assert end(start("--append", out, feed))[0] == 0
    found = Counter(json.loads(line)["source"] for line in out.read_bytes().splitlines())
    return Outcome(faults, count, lost + sum(found[name] != 1 for name in ids))


def cut_streams(folder: Path, faults: int, count: int, seed: int = 7) -> Outcome:
    """Standard output as a file on a full disk, as a pipe that doesn't block, and cut by a signal:
    in every form, with Python buffered and not, a run that ends with 0 has written all, and one
    that was told to end whole lines.
    """
    chance = random.Random(seed)
    feed = folder / "feed.jsonl"
    write_feed(feed, count)
    whole = {form: end(start("-f", form, feed, stdout=subprocess.PIPE))[1] for form in FORMS}
    lost = 0
    for number in range(faults):
        form, python = FORMS[number % len(FORMS)], (("-u",) if number // len(FORMS) % 2 else ())
        fault = chance.choice((fill_output, fill_pipe, cut_lines))
        lost += fault(folder, (form, feed, "-j", 1 + number % 3 // 2), python, whole[form], chance)
    return Outcome(faults, faults, lost)


def fill_output(
    folder: Path,
    arguments: tuple[object, ...],
    python: tuple[str, ...],
    whole: bytes,
    chance: random.Random,
) -> bool:
    """Whether the output is cut though the run ended well."""
    limit = limited(resource.RLIMIT_FSIZE, chance.randrange(len(whole) + 2000))
    with (folder / "out").open("wb") as out:
        status, _ = end(start("-f", *arguments, python=python, stdout=out, preexec_fn=limit))
    return status not in (0, 1) or (status == 0) != ((folder / "out").read_bytes() == whole)


def fill_pipe(
    folder: Path,
    arguments: tuple[object, ...],
    python: tuple[str, ...],
    whole: bytes,
    chance: random.Random,
) -> bool:
    """Whether a slow reader of a pipe that doesn't block gets less than all."""
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    os.set_blocking(writing, False)
    process = start("-f", *arguments, python=python, stdout=writing)
    os.close(writing)
    pieces = []
    while piece := os.read(reading, chance.randrange(1, 9000)):
        pieces.append(piece)
        if chance.random() < 0.02:
            time.sleep(0.05)
    os.close(reading)
    return end(process)[0] != 0 or b"".join(pieces) != whole


def cut_lines(
    folder: Path,
    arguments: tuple[object, ...],
    python: tuple[str, ...],
    whole: bytes,
    chance: random.Random,
) -> bool:
    """Whether a signal leaves a part of a line, or something that is not the beginning of the
    whole.
    """
    process = start(
        "-f", *arguments, python=python, stdout=subprocess.PIPE, preexec_fn=obey_interrupts
    )
    while process.poll() is None and not has_begun(process):
        time.sleep(0.005)
    time.sleep(chance.uniform(0, 0.6))
    number = chance.choice((signal.SIGTERM, signal.SIGINT))
    process.send_signal(number)
    status, out = end(process)
    # A signal may come before the run listens: then it is the system's own status.
    if status not in (0, 128 + number, -number):
        return True
    # A collection of features is opened, and each feature has its line's end before it.
    ends = (b"\n", b"[", b"}}") if arguments[0] == "geojson" else (b"\n",)
    return (
        not whole.startswith(out)
        or (out != b"" and not out.endswith(ends))
        or (status == 0 and out != whole)
    )


def has_begun(process: "subprocess.Popen[bytes]") -> bool:
    """Whether the command runs, not only Python, which answers Ctrl-C with a traceback while it
    begins.
    """
    with suppress(OSError):
        return "_regex" in Path(f"/proc/{process.pid}/maps").read_text()
    return True


def starve(folder: Path, faults: int, count: int, seed: int = 7) -> Outcome:
    """Few descriptors, no threads, little memory: all is done, or each article that is not
    is told.
    """
    chance = random.Random(seed)
    feed = folder / "feed.jsonl"
    write_feed(feed, count)
    whole = end(start("-j", 1, feed, stdout=subprocess.PIPE))[1]
    lost = 0
    for number in range(faults):
        kind, most = (
            (resource.RLIMIT_NOFILE, chance.randrange(9, 24)),
            (resource.RLIMIT_AS, chance.randrange(30, 200) << 20),
        )[number % 2]
        status, out = end(
            start(
                "-j",
                chance.choice((2, 3, 8)),
                feed,
                stdout=subprocess.PIPE,
                preexec_fn=limited(kind, most),
            )
        )
        lost += status not in (0, 1) or (
            out != whole and (status == 0 or kind == resource.RLIMIT_NOFILE)
        )
    return Outcome(faults, faults, lost)


def rotate(folder: Path, faults: int, count: int, seed: int = 7) -> Outcome:
    """Cut the appended file to nothing while a run writes, as who rotates logs by copying does:
    what is there afterwards are whole lines of articles that come once each, without a hole before
    them, and the next run brings those that are gone.
    """
    chance = random.Random(seed)
    lost = 0
    for number in range(faults):
        feed, out = folder / f"feed{number}.jsonl", folder / f"all{number}.jsonl"
        ids = write_feed(feed, count)
        process = start("-j", 1, "--append", out, feed)
        while process.poll() is None and not (out.exists() and out.stat().st_size):
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.2))
        os.truncate(out, 0)
        lost += end(process)[0] != 0
        lost += b"\0" in out.read_bytes()
        lost += end(start("-j", 1, "--append", out, feed))[0] != 0
        # A line that was being written may be cut by the rotation: it is told, and its article done
        # again.
        found = Counter(
            json.loads(line)["source"]
            for line in out.read_bytes().splitlines()
            if line.startswith(b"{")
        )
        lost += sum(found[name] != 1 for name in ids)
    return Outcome(faults, faults * count, lost)


def replace_inputs(folder: Path, faults: int, count: int, seed: int = 7) -> Outcome:
    """Outputs anywhere among the inputs, under any name: no input is another one afterwards."""
    chance = random.Random(seed)
    lost = 0
    for number in range(faults):
        place = folder / str(number)
        (place / "in").mkdir(parents=True)
        for name in ("a.txt", "in/b.txt", "in/c.txt"):
            (place / name).write_text("Two guards were killed near Harun on 5 May 2021.")
        write_feed(place / "feed.jsonl", 3)
        write_feed(place / "in" / "feed.ndjson", 3)
        (place / "in" / "link.txt").symlink_to("../a.txt")
        os.link(place / "a.txt", place / "hard.txt")
        (place / "list").write_text("a.txt\nin/b.txt\nfeed.jsonl\n")
        before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
        inputs = chance.choice(
            (
                ["a.txt"],
                ["in"],
                ["feed.jsonl"],
                ["hard.txt", "in"],
                ["--files-from", "list"],
                ["in/link.txt", "feed.jsonl"],
            )
        )
        option = chance.choice(("-o", "-d", "--append"))
        files = (
            "a.txt",
            "in/b.txt",
            "feed.jsonl",
            "hard.txt",
            "in/link.txt",
            "list",
            "./in/../a.txt",
            "new",
        )
        target = chance.choice((".", "in", "out", "./in/..") if option == "-d" else files)
        form = (
            []
            if option == "--append"
            else chance.choice(([], ["-t"], ["-f", "jsonl"], ["--explain", "1"], ["-f", "csv"]))
        )
        status, _ = end(start(*form, option, target, *inputs, cwd=place, stdin=subprocess.DEVNULL))
        read = {
            path.resolve()
            for name in inputs
            for path in [place / name, *(place / name).rglob("*")]
            if path.is_file()
        }
        if inputs[0] == "--files-from":
            read |= {place / name for name in ("list", "a.txt", "in/b.txt", "feed.jsonl")}
        lost += any(
            path.resolve() in read and path.read_bytes() != data for path, data in before.items()
        ) or status not in (0, 1, 2)
    return Outcome(faults, faults, lost)


def feed_oddities(folder: Path, faults: int, count: int, seed: int = 7) -> Outcome:
    """Pipes and devices in folders, bombs, damaged .gz, odd dates, arrays, empty files among
    articles: these are all there.
    """
    chance = random.Random(seed)
    lost = 0
    for number in range(faults):
        place = folder / str(number)
        place.mkdir()
        good = {f"{index}.txt" for index in range(chance.randrange(1, 6))}
        for name in good:
            (place / name).write_text(f"{number + 2} guards were killed near Harun on 5 May 2021.")
        os.mkfifo(place / "pipe.txt")
        (place / "zero.txt").symlink_to("/dev/zero")
        (place / "loop").symlink_to(".")
        (place / "bomb.txt.gz").write_bytes(gzip.compress(b"a" * 3_000_000))
        whole = gzip.compress(b"Two guards were killed.")
        (place / "cut.txt.gz").write_bytes(whole[: chance.randrange(len(whole))])
        (place / "noise.txt").write_bytes(chance.randbytes(chance.randrange(3000)))
        dates = (
            "Tue, 09 Dec 2014 10:00:00 GMT",
            "Wed Nov 23",
            20141209,
            [1],
            None,
            "9/12/2014",
            "\ud800",
        )
        records = [
            {"id": f"r{index}", "text": "Two guards were killed.", "date": date}
            for index, date in enumerate(dates)
        ]
        (place / "dates.jsonl").write_text("".join(f"{json.dumps(record)}\n" for record in records))
        options = ("--max-size", "1M", "-j", chance.choice((1, 2)))
        status, out = end(
            start(*options, place, place / "none", "https://example.org/", stdout=subprocess.PIPE)
        )
        found = {Path(json.loads(line)["source"]).name for line in out.splitlines()}
        lost += len((good | {f"r{index}" for index in range(len(dates))}) - found) + (status != 1)
    return Outcome(faults, faults, lost)


def read_hostile_pages(folder: Path, faults: int, count: int, seed: int = 7) -> Outcome:
    """Pages made to be slow, and ordinary ones between them, which are all read."""
    chance = random.Random(seed)
    ordinary = (
        "<!DOCTYPE html><html><head><title>Five killed</title></head><body><article><h1>Five "
        "killed</h1>"
    ) + (
        (
            "<p>A car bomb killed five soldiers near Homs on Wednesday, the army said, the "
            "third attack on that road within a month.</p>"
        )
        * 3
    )
    kinds = [
        lambda size: "<html><body><article>" + "<a href=x>Five</a>" * (size // 18),
        lambda size: (
            "<html><body><p "
            + " ".join(f"a{number}=1" for number in range(size // 8))
            + ">Five were killed.</p>"
        ),
        lambda size: (
            '<html><script type="application/ld+json">{"@type":"NewsArticle","headline":"'
            + '\\\\"' * (size // 3)
            + '"}</script>'
        ),
        lambda size: "<html><body>" + "<div>" * (size // 5) + "Five were killed.",
        lambda size: "<html><body>" + "<table><tr><td>" * (size // 15) + "Five were killed.",
    ]
    for number in range(faults):
        (folder / f"{number:03}-bad.html").write_text(
            chance.choice(kinds)(chance.randrange(1000, 400_000))
        )
        (folder / f"{number:03}-good.html").write_text(ordinary)
    _, out = end(start("-j", 2, "--glob", "*.html", folder, stdout=subprocess.PIPE))
    names = {Path(json.loads(line)["source"]).name for line in out.splitlines()}
    return Outcome(
        faults, 2 * faults, sum(f"{number:03}-good.html" not in names for number in range(faults))
    )
