"""Faults put into real runs of the command, for the tests (a few of each) and for `make soak` (many).

Each function gives how many inputs it tried and how many of them were lost, doubled or came out otherwise.
"""

import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
COMMAND = [sys.executable, "-m", "conflict_cli"]


class Outcome(NamedTuple):
    """What a kind of faults did: how many were injected, how many inputs were tried, what was lost."""

    faults: int
    inputs: int
    lost: int


def start(*arguments: object, **options: object) -> "subprocess.Popen[bytes]":
    """The command, with all that it says thrown away."""
    usual = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": ROOT}
    return subprocess.Popen([*COMMAND, *map(str, arguments)], **{**usual, **options})  # type: ignore[call-overload, no-any-return]


def write_feed(path: Path, count: int) -> list[str]:
    """A feed of that many different articles, some of them twice; gives their ids."""
    ids = [f"article {number}" for number in range(count)]
    with path.open("w") as feed:
        for number, name in enumerate(ids):
            text = f"{number + 2} soldiers were killed in clashes near Aleppo on 5 May 2021, the army said. Two tanks were destroyed."
            feed.write(json.dumps({"id": name, "text": text}) + "\n")
            if number % 5 == 0:
                feed.write(json.dumps({"id": "again", "text": text}) + "\n")
    return ids


def crash_appending(folder: Path, crashes: int, count: int, seed: int = 7) -> Outcome:
    """Kill the appending process (and never its workers) at random moments, then finish: each article must be there once."""
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
        if out.exists() and out.read_bytes().count(b"\n") >= count:  # all done: from the start, so that crashes meet work
            out.write_bytes(out.read_bytes()[: chance.randrange(out.stat().st_size)])
    assert start("--append", out, feed).wait() == 0
    found = Counter(json.loads(line)["source"] for line in out.read_bytes().splitlines())
    return Outcome(crashed, count, sum(found[name] != 1 for name in ids) + sum(name not in ids for name in found))


def kill_workers(folder: Path, kills: int, count: int, seed: int = 7) -> Outcome:
    """Kill a worker at a random moment, again and again: the bytes must be those of one process."""
    chance = random.Random(seed)
    feed = folder / "feed.jsonl"
    write_feed(feed, count)
    whole = subprocess.run([*COMMAND, "-j", "1", str(feed)], capture_output=True, cwd=ROOT, check=True).stdout
    killed = lost = 0
    while killed < kills:
        process = start("-j", 2, feed, stdout=subprocess.PIPE)
        time.sleep(chance.uniform(0.1, 0.6))
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        workers = children.read_text().split() if children.exists() else []
        if workers:
            os.kill(int(chance.choice(workers)), signal.SIGKILL)
            killed += 1
        out, _ = process.communicate()
        expected = whole.splitlines()
        lost += len(expected) - sum(a == b for a, b in zip(out.splitlines(), expected, strict=False))
    return Outcome(killed, killed * whole.count(b"\n"), lost)


def end_by_signal(folder: Path, signals: int, count: int, seed: int = 7) -> Outcome:
    """Send SIGTERM or SIGINT to a run that replaces a file: the old one must stay, whole, and nothing else be left."""
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
        while process.poll() is None and len(os.listdir(out.parent)) < 2:  # until the new file is begun
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.3))
        number = signal.SIGTERM if sent % 3 else signal.SIGINT
        process.send_signal(number)
        if process.wait() == 128 + number:
            sent += 1
            lost += out.read_text() != "old"
        lost += os.listdir(out.parent) != [out.name]
        out.write_text("old")
    return Outcome(sent, sent, lost)


def obey_interrupts() -> None:
    """Let Ctrl-C count: who starts us in the background has it ignored, and the command keeps to that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def fill_disk(folder: Path, faults: int, count: int, seed: int = 7) -> Outcome:
    """Let the disk be full after a random number of bytes: the appended file must end with a whole line, and be finished later."""
    chance = random.Random(seed)
    feed, out = folder / "feed.jsonl", folder / "all.jsonl"
    ids = write_feed(feed, count)
    lost = 0
    for _ in range(faults):
        limit = (out.stat().st_size if out.exists() else 0) + chance.randrange(20_000)

        def limited(limit: int = limit) -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        start("-j", 1, "--append", out, feed, preexec_fn=limited).wait()
        lost += out.exists() and out.stat().st_size > 0 and not out.read_bytes().endswith(b"\n")
    assert start("--append", out, feed).wait() == 0
    found = Counter(json.loads(line)["source"] for line in out.read_bytes().splitlines())
    return Outcome(faults, count, lost + sum(found[name] != 1 for name in ids))
