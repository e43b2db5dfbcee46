"""Tasks on several processes or machines: results in order, memory bounded, a killed worker's articles tried once more.

The work is behind `concurrent.futures.Executor`, so that a cluster runs the same code as the processes of this machine.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import suppress
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from conflict_cli import __version__
from conflict_cli.batch import Item, Result, Setup, gather, run_here, run_task
from conflict_cli.reader import UNREADABLE, Failure, Input, open_input

if TYPE_CHECKING:  # it loads logging, which a run without workers has no use for
    from concurrent.futures import Executor, Future

    Pending = deque[tuple[tuple[Item, ...], Future[list[Result]] | None]]

# So many articles are done here before processes are started, where nobody said how many: starting them costs 0.1 s.
ALONE = 32
# Tasks that wait or are done but not yet written, a worker: enough to keep it busy, few enough for any feed to fit in memory.
WAITING = 2
Task = tuple[Item, ...]


def count_cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run_items(
    setup: Setup, items: Iterable[Item], jobs: int | None = 1, cluster: "tuple[Callable[[], Executor], int] | None" = None
) -> Generator[Result, None, None]:
    """The results of the items in their order, by so many processes; None: by all cores as soon as there are more than a few items."""
    items = iter(items)
    if cluster is not None:
        start, jobs = cluster
        yield from run_tasks(partial(run_task, setup), gather(map(fetch, items), jobs), start, jobs)
        return
    if jobs is None:
        first = list(islice(items, ALONE + 1)) if (jobs := count_cores()) > 1 else []
        yield from run_here(setup, first[:ALONE])
        if jobs > 1 and len(first) <= ALONE:
            return
        items = chain(first[ALONE:], items)
    if jobs == 1:
        yield from run_here(setup, items)
    else:
        yield from run_tasks(partial(run_task, setup), gather(items, jobs), partial(start_processes, jobs), jobs)


def start_processes(jobs: int) -> "Executor":
    """So many processes of this machine; forked where that is possible, since they then have all lexicons at once."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_all_start_methods, get_context

    method = "fork" if "fork" in get_all_start_methods() else "spawn"
    return ProcessPoolExecutor(jobs, get_context(method), prepare_process)


def use_cluster(address: str) -> "tuple[Callable[[], Executor], int]":
    """What starts work on a Dask cluster, and how many tasks it does at a time.

    Raises ClusterError where that can't be: no `distributed`, nobody at the address, or workers with another conflict-cli.
    """
    from importlib import import_module

    try:
        client = import_module("distributed").Client(address, timeout=20, set_as_default=False)
        versions = set(client.run(get_version).values())
        slots = sum(client.nthreads().values())
    except ImportError as error:
        raise ClusterError(str(error), "install it here and on the workers: pip install distributed") from error
    except Exception as error:  # whatever distributed and the network come up with
        raise ClusterError(f"{type(error).__name__}: {error}", "check the address of the scheduler, such as tcp://host:8786") from error
    if not slots or versions != {__version__}:
        found = ", ".join(sorted(map(str, versions))) or "none"
        raise ClusterError(
            f"its workers have conflict-cli {found}, not {__version__}", "start workers that have the same version installed"
        )
    return partial(client.get_executor, pure=False), slots


class ClusterError(Exception):
    """A cluster that can't be used: cause and advice."""


def get_version() -> str:
    """The version that a worker has."""
    return __version__


def fetch(item: Item) -> Item:
    """An item that brings its bytes along: a machine of a cluster need not see our files."""
    if isinstance(item, Input) and item.data is None:
        with suppress(*UNREADABLE), open_input(item.place) as stream:
            return item._replace(data=stream.read())
    return item


def prepare_process() -> None:
    """A worker's start: signals are the parent's business, a dead parent ends it, files of the parent are not shared."""
    import threading

    from conflict_cli.gazetteer import default_gazetteer

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    default_gazetteer.cache_clear()  # SQLite: a connection must not be carried across a fork
    threading.Thread(target=follow_parent, daemon=True).start()


def follow_parent() -> None:
    """End this worker when its parent is gone, even by SIGKILL: it would wait for tasks for ever."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def run_tasks(
    run: Callable[[Task], list[Result]], tasks: Iterable[Task], start: "Callable[[], Executor]", workers: int
) -> Generator[Result, None, None]:
    """The results of the tasks in order; a task whose worker died is done again article by article.

    An article whose worker dies a second time is a failure. After a death all tasks that were under way are suspects, and done so.
    """
    pool: Executor | None = None
    pending: deque[tuple[Task, Future[list[Result]] | None]] = deque()
    is_done = False  # an empty `pending` tells less: a signal may come while the first task is handed over, to a pool that half exists
    try:
        for task in chain(tasks, [None]):  # None: there are no more, and all that is pending is to be taken
            if task is not None:
                if pool is None:
                    pool = start()
                try:
                    pending.append((task, pool.submit(run, task)))
                except RuntimeError:  # BrokenExecutor is one: a worker died while it had nothing to do
                    pending.append((task, None))
            while pending and (task is None or len(pending) > WAITING * workers or pending[0][1] is None):
                results, died = take(pending, run, start, pool)
                if died and pool is not None:
                    # The others of a broken pool fail too, when their turn comes; new tasks get a new one.
                    stop(pool)
                    pool = None
                yield from results
        is_done = True
    finally:
        if pool is not None:
            stop(pool, is_idle=is_done)


def take(
    pending: "Pending", run: Callable[[Task], list[Result]], start: "Callable[[], Executor]", pool: "Executor | None"
) -> tuple[list[Result], bool]:
    """The results of the first pending task, and whether its worker died."""
    task, future = pending.popleft()
    if future is not None and (pool is not None or future.done()):
        try:
            return (wait_for(future, pool) if pool is not None else future.result()), False
        except Exception:  # BrokenProcessPool here, KilledWorker of a cluster: run_task itself raises nothing
            pass
    return run_apart(task, run, start), True


def run_apart(task: Task, run: Callable[[Task], list[Result]], start: "Callable[[], Executor]") -> list[Result]:
    """The results of a task, one article at a time, so that the one that kills workers costs only itself."""
    results: list[Result] = []
    pool = start()
    try:
        for item in task:
            try:
                results += wait_for(pool.submit(run, (item,)), pool)
            except Exception as error:
                results.append(name_culprit(item, error))
                stop(pool)
                pool = start()
    finally:
        stop(pool)
    return results


def name_culprit(item: Item, error: Exception) -> Result:
    """The failure of an article whose worker died twice."""
    name = item.place if isinstance(item, Input) else item.source
    origin, below = (item.origin, item.below) if isinstance(item, Input) else (name, "")
    if isinstance(item, Failure):
        return Result(item, origin, below)
    cause = f"its worker died twice ({type(error).__name__})"
    return Result(Failure(name, cause, "read it alone with --jobs 1, and give the machine more memory"), origin, below)


def wait_for(future: "Future[list[Result]]", pool: "Executor") -> list[Result]:
    """The results of a task. A worker killed while it wrote leaves half a message, for whose rest the pool would wait for ever."""
    seen_dead = False
    while True:
        try:
            return future.result(timeout=1)
        except TimeoutError:
            if future.done() or not has_dead(pool):
                continue
            if seen_dead:
                raise
            seen_dead = True


def has_dead(pool: "Executor") -> bool:
    """Whether a process of a pool is dead."""
    return any(not process.is_alive() for process in list((getattr(pool, "_processes", None) or {}).values()))


def stop(pool: "Executor", is_idle: bool = False) -> None:
    """End a pool: one that has nothing left to do by asking, another at once, for what it still does is of no use to anybody."""
    processes = getattr(pool, "_processes", None)
    if processes and not is_idle:
        for process in (ended := list(processes.values())):
            process.terminate()
        for process in ended:
            process.join(5)
        with suppress(AttributeError, OSError):
            # Nobody writes any more: the pool's thread, which may be in the middle of a message, is told so and ends.
            pool._result_queue._writer.close()  # type: ignore[attr-defined]
    pool.shutdown(wait=is_idle)
