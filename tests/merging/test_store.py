"""Events between runs: the same as if all had come at once, under ids that stay, whatever kills a
run.
"""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from articles import bare, report_of
from conftest import ROOT
from feeds import reports

from conflict_cli.formatters.registry import StoreError
from conflict_cli.merging.merger import merge_reports
from conflict_cli.merging.models import Event
from conflict_cli.merging.reading import read_report
from conflict_cli.merging.store import BATCH, EventStore, unpack
from conflict_cli.models import JSONValue

FEED = list(reports(400, a_day=40))


def run(path: Path, feed: Iterable[JSONValue]) -> list[Event]:
    """One run over some reports with a state."""
    store = EventStore(str(path))
    for report in feed:
        store.add(*read_report(report))
    store.merge()
    events = list(store.events("lowest"))
    store.close()
    return events


def parts(events: Iterable[Event]) -> set[frozenset[str]]:
    """Which incidents are one event, whatever it is called."""
    return {
        frozenset(f"{line.source} {name}" for line in event.articles for name in line.incidents)
        for event in events
    }


def test_an_incident_is_stored_whole(tmp_path: Path) -> None:
    for told in (
        bare(),
        *read_report(FEED[0])[1],
        *read_report(report_of("2021-03-05 A bomb killed nine in Harun, Syria.", "a"))[1],
    ):
        assert unpack(json.dumps(told.article), json.dumps(told[1:])) == told


@pytest.mark.parametrize("size", [1, 7, 100])
def test_many_runs_give_what_one_gives(tmp_path: Path, size: int) -> None:
    feed = FEED[:150] if size == 1 else FEED
    for first in range(0, len(feed), size):
        events = run(tmp_path / "state", feed[first : first + size])
    assert parts(events) == parts(merge_reports(feed))
    assert [event._replace(id="") for event in events] == [
        event._replace(id="") for event in merge_reports(feed)
    ] or size == 1


@pytest.mark.parametrize("seed", [1, 2])
def test_runs_in_any_order_give_the_same_events(tmp_path: Path, seed: int) -> None:
    feed = random.Random(seed).sample(FEED, len(FEED))
    for first in range(0, len(feed), 90):
        events = run(tmp_path / "state", feed[first : first + 90])
    assert parts(events) == parts(merge_reports(FEED))


def test_an_event_keeps_its_id_when_articles_join_it(tmp_path: Path) -> None:
    known: dict[str, set[str]] = {}
    for first in range(0, len(FEED), 50):
        events = run(tmp_path / "state", FEED[first : first + 50])
        now = {event.id: set(event.sources) for event in events}
        assert all(sources <= now[name] for name, sources in known.items())
        known = now


def test_an_id_whose_event_joined_another_leads_there(tmp_path: Path) -> None:
    texts = (
        "2021-03-04 A car bomb killed 50 people in Saraqib on Thursday.",
        "2021-03-05 A car bomb killed 18 people in Saraqib on Thursday.",
        "2021-03-06 The toll of Thursday's car bomb in Saraqib rose to 31 dead.",
    )
    feed = [report_of(text, str(number)) for number, text in enumerate(texts)]
    before = [event.id for event in run(tmp_path / "state", feed[:2])]
    (event,) = run(tmp_path / "state", feed[2:])
    store = EventStore(str(tmp_path / "state"))
    assert len(before) == 2 and event.id in before
    assert [store.event(name, "lowest") for name in before] == [event, event]
    assert store.event("e0", "lowest") is None


def test_a_report_that_is_there_is_left_out(tmp_path: Path) -> None:
    once = run(tmp_path / "state", FEED)
    assert run(tmp_path / "state", FEED) == once == run(tmp_path / "state", [])


def test_what_was_read_before_a_kill_is_merged_by_the_next_run(tmp_path: Path) -> None:
    store = EventStore(str(tmp_path / "state"))
    for report in FEED:
        store.add(*read_report(report))
    store.commit()
    store._base.close()  # as a kill would
    assert parts(run(tmp_path / "state", [])) == parts(merge_reports(FEED))


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("share", [0.15, 0.4, 0.6, 0.8, 0.95])
def test_a_killed_run_loses_and_doubles_nothing(tmp_path: Path, share: float) -> None:
    feed = list(reports(3 * BATCH, a_day=100))
    path, state, out = tmp_path / "feed.jsonl", tmp_path / "state", tmp_path / "events.jsonl"
    path.write_text("".join(f"{json.dumps(report)}\n" for report in feed))
    command = [
        sys.executable,
        "-m",
        "conflict_cli.merging",
        "--state",
        str(state),
        "-o",
        str(out),
        str(path),
    ]
    began = time.monotonic()
    subprocess.run(
        [*command[:4], str(tmp_path / "whole"), "-o", os.devnull, str(path)], cwd=ROOT, check=True
    )
    whole = time.monotonic() - began
    for _ in range(3):
        process = subprocess.Popen(command, cwd=ROOT, start_new_session=True)
        time.sleep(whole * share)
        process.send_signal(signal.SIGKILL)
        process.wait()
    subprocess.run(command, cwd=ROOT, check=True)
    events = [json.loads(line) for line in out.read_text().splitlines()]
    told = Counter(
        (line["source"], name)
        for event in events
        for line in event["articles"]
        for name in line["incidents"]
    )
    assert told == Counter((report["source"], "i1") for report in feed)
    assert len({event["id"] for event in events}) == len(events) == len(merge_reports(feed))


def test_two_runs_at_once_take_turns(tmp_path: Path) -> None:
    halves = FEED[::2], FEED[1::2]
    processes = []
    for number, half in enumerate(halves):
        path = tmp_path / f"{number}.jsonl"
        path.write_text("".join(f"{json.dumps(report)}\n" for report in half))
        command = [
            sys.executable,
            "-m",
            "conflict_cli.merging",
            "--state",
            str(tmp_path / "state"),
            "-o",
            os.devnull,
            str(path),
        ]
        processes.append(subprocess.Popen(command, cwd=ROOT))
    assert [process.wait(60) for process in processes] == [0, 0]
    assert parts(run(tmp_path / "state", [])) == parts(merge_reports(FEED))


def test_the_file_of_another_version_is_left_alone(tmp_path: Path) -> None:
    run(tmp_path / "state", FEED[:3])
    base = sqlite3.connect(tmp_path / "state")
    base.execute("PRAGMA user_version = 99")
    base.close()
    with pytest.raises(StoreError, match="another version"):
        EventStore(str(tmp_path / "state"))


def test_a_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    text, other = tmp_path / "text", tmp_path / "other"
    text.write_text(
        "words that are no database, and long enough for a header of one, which has a hundred bytes"
        * 3
    )
    base = sqlite3.connect(other)
    base.execute("CREATE TABLE notes (words TEXT)")
    base.close()
    before = text.read_bytes(), other.read_bytes()
    for path, cause in (
        (text, "no state"),
        (other, "something else"),
        (tmp_path / "none" / "state", "can't be opened"),
    ):
        with pytest.raises(StoreError, match=cause):
            EventStore(str(path))
    assert before == (text.read_bytes(), other.read_bytes())
    process = subprocess.run(
        [sys.executable, "-m", "conflict_cli.merging", "--state", str(other)],
        input=b"",
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert (
        process.returncode == 1
        and b"is a database of something else; name a file that --state made" in process.stderr
    )
