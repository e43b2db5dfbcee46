"""Several processes: the same results in the same order, whatever dies."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, process
from functools import partial
from pathlib import Path

import pytest

from conflict_cli.cli.batch import MAX_TASK, MIN_TASK, Item, Result, WorkerConfig, gather
from conflict_cli.cli.inputs.reader import Article, Failure, Input
from conflict_cli.cli.signals import Interruption
from conflict_cli.cli.workers import (
    SERIAL_FIRST,
    CannotStart,
    run_items,
    run_tasks,
    start_processes,
)

START = partial(start_processes, 2)


def echo(task: tuple[Item, ...]) -> list[Result]:
    """What a worker of these tests does: the text says it."""
    for item in task:
        assert isinstance(item, Article)
        folder, _, name = item.text.partition(":")
        once = Path(folder, name)
        if item.source == "kill" or (item.source == "kill once" and not once.exists()):
            if folder:
                once.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return [Result(item.text, item.source, "") for item in task if isinstance(item, Article)]


def outcomes(articles: list[Article], size: int = 3) -> list[str]:
    tasks = [tuple(articles[at : at + size]) for at in range(0, len(articles), size)]
    results = run_tasks(echo, tasks, START, 2)
    return [
        result.outcome.source if isinstance(result.outcome, Failure) else str(result.outcome)
        for result in results
    ]


def articles(count: int) -> list[Article]:
    return [Article(f"a{number}", f":{number}") for number in range(count)]


def test_results_are_in_order() -> None:
    assert outcomes(articles(50)) == [f":{number}" for number in range(50)]


def test_a_killed_worker_costs_nothing(tmp_path: Path) -> None:
    items = articles(40)
    for at in (4, 20):
        items[at] = Article("kill once", f"{tmp_path}:{at}")
    assert outcomes(items) == [item.text for item in items]


def test_an_article_that_kills_every_worker_costs_itself() -> None:
    items = articles(40)
    items[7] = Article("kill", ":")
    found = outcomes(items)
    assert found.pop(7) == "kill"
    assert found == [f":{number}" for number in range(40) if number != 7]


def test_a_suspect_for_whom_no_worker_is_left_is_named() -> None:
    """It is not done here, where it would end all; the tasks behind it are."""
    pools = 0

    def start() -> Executor:
        nonlocal pools
        pools += 1
        if pools > 1:
            raise CannotStart("MemoryError")
        return start_processes(2)

    told: list[str] = []
    batch = [Article("fine", ":"), Article("kill", ":"), *articles(40)]
    results = list(
        run_tasks(
            echo,
            [tuple(batch[at : at + 2]) for at in range(0, len(batch), 2)],
            start,
            2,
            told.append,
        )
    )
    assert len(results) == len(batch)
    named = [result.outcome for result in results if isinstance(result.outcome, Failure)]
    assert {"its worker died and no other can be started (MemoryError)"} == {
        failure.cause for failure in named
    }
    assert "kill" in {failure.source for failure in named} and len(named) <= 2 * (2 * 2 + 2)
    assert told == ["no more processes can be started (MemoryError); the work goes on in this one"]


def test_one_job_never_starts_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "conflict_cli.cli.workers.start_processes", lambda jobs: pytest.fail("started")
    )
    items = [Article(str(number), "") for number in range(SERIAL_FIRST + 10)]
    assert len(list(run_items(WorkerConfig(), items, 1))) == SERIAL_FIRST + 10
    assert len(list(run_items(WorkerConfig(), items[:SERIAL_FIRST], None))) == SERIAL_FIRST


def test_every_number_of_jobs_gives_the_same(tmp_path: Path) -> None:
    items: list[Item] = [
        Article(str(number), f"{number + 2} men were killed in Aleppo.") for number in range(60)
    ]
    items[3] = Failure("x", "y", "z")
    items[50] = Input(str(tmp_path / "none"), "none", "none")
    one = list(run_items(WorkerConfig(), items, 1))
    assert [result.origin for result in one[:5]] == ["0", "1", "2", "x", "4"]
    for jobs in (2, 3, None):
        assert list(run_items(WorkerConfig(), items, jobs)) == one


def test_tasks_grow_and_hold_little_in_memory() -> None:
    small = [len(task) for task in gather([Article("a", "text")] * 20_000, 2)]
    assert small[0] == MIN_TASK
    assert max(small) == MAX_TASK
    assert sum(small) == 20_000
    large = [len(task) for task in gather([Article("a", "x" * 400_000)] * 10, 2)]
    assert large == [3, 3, 3, 1]


def test_a_feed_without_an_end_is_not_read_ahead() -> None:
    read = 0

    def endless() -> Iterator[Item]:
        nonlocal read
        while True:
            read += 1
            yield Article(str(read), "")

    results = run_items(WorkerConfig(), endless(), 2)
    for _ in range(100):
        next(results)
    results.close()
    assert read < 100 + 30 * MIN_TASK


def test_a_signal_while_the_pool_starts_is_what_ends_the_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The pool's thread is made and not yet started then: to wait for it is an error, which hid the
    signal.
    """

    def interrupt(thread: process._ExecutorManagerThread) -> None:
        raise Interruption(signal.SIGTERM)

    monkeypatch.setattr(process._ExecutorManagerThread, "start", interrupt)
    with pytest.raises(Interruption):
        outcomes(articles(4))
