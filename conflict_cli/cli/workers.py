"""Tasks on several processes or machines: results in order, bounded memory, one retry for the
articles of a dead worker.

All work goes through `concurrent.futures.Executor`, so that a cluster runs the same code as the
processes of this machine.
"""

import math
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import redirect_stderr, suppress
from functools import partial
from io import StringIO
from itertools import chain, islice
from typing import TYPE_CHECKING

from conflict_cli.cli.articles import Failure, Input
from conflict_cli.cli.batch import Item, Result, WorkerConfig, gather, run_here, run_task
from conflict_cli.cli.clusters import fetch

if TYPE_CHECKING:  # it loads logging, which a run without workers does not need
    from concurrent.futures import Executor, Future

    Pending = deque[tuple[tuple[Item, ...], Future[list[Result]] | None]]

# Articles done here before processes are started, if nobody gave their number: starting them costs
# 0.1 s.
SERIAL_FIRST = 32
# Seconds within which the first process must answer.
START_TIMEOUT = 60
# Bytes that a pool needs: two stacks, and its threads' own memory.
ROOM = 48 << 20
# Tasks per worker that wait or are done but not yet written: enough to keep it busy, few enough for
# memory.
QUEUED_PER_WORKER = 2
Task = tuple[Item, ...]


def count_cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run_items(
    config: WorkerConfig,
    items: Iterable[Item],
    jobs: int | None = 1,
    cluster: "tuple[Callable[[], Executor], int] | None" = None,
    tell: Callable[[str], object] = print,
) -> Generator[Result, None, None]:
    """The results of the items in order, from `jobs` processes; None uses all cores if there are
    more than a few items.

    If no process can be started, the work is done in this one, and `tell` is called with the cause.
    """
    items = iter(items)
    if cluster is not None:
        start, jobs = cluster
        yield from run_tasks(
            partial(run_task, config),
            gather(map(partial(fetch, terms=config.terms), items), jobs),
            start,
            jobs,
        )
        return
    if jobs is None:
        first = list(islice(items, SERIAL_FIRST + 1)) if (jobs := count_cores()) > 1 else []
        yield from run_here(config, first[:SERIAL_FIRST])
        if jobs > 1 and len(first) <= SERIAL_FIRST:
            return
        items = chain(first[SERIAL_FIRST:], items)
    if jobs == 1:
        yield from run_here(config, items)
    else:
        yield from run_tasks(
            partial(run_task, config),
            gather(items, jobs),
            partial(start_processes, jobs),
            jobs,
            tell,
        )


class CannotStart(Exception):
    """No working process could be started: too few descriptors, too little memory, no threads."""


def start_processes(jobs: int) -> "Executor":
    """A pool of processes on this machine, forked if possible, since they then share all lexicons.

    Raises CannotStart unless one of them has answered: otherwise a failed start would be waited for
    for ever.
    """
    import threading
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_all_start_methods, get_context

    threading.excepthook = lambda _: (
        None
    )  # `has_dead` notices when a pool's thread dies, and this module reports it
    pool: Executor | None = None
    try:
        load_all()  # once for all forked processes; if none starts, this process has what it needs
        bytes(
            ROOM
            # mapped and never touched; a thread that runs out of memory at its start would be
            # waited for for ever
        )
        method = "fork" if "fork" in get_all_start_methods() else "spawn"
        pool = ProcessPoolExecutor(jobs, get_context(method), prepare_process)
        with redirect_stderr(StringIO()):  # this module reports a process that Python can't start
            answer: Future[list[Result]] = pool.submit(list)
        wait_for(answer, pool, START_TIMEOUT)
    except Exception as error:
        if pool is not None:
            give_up(pool)
        raise CannotStart(f"{type(error).__name__}: {error}".rstrip(": ")) from error
    return pool


def give_up(pool: "Executor") -> None:
    """Ends a pool that never worked and frees its memory, which this process may need."""
    import gc

    stop(pool)
    thread = getattr(pool, "_executor_manager_thread", None)
    if thread is not None:
        thread.join(1)
    gc.collect()


def prepare_process() -> None:
    """Prepares a worker; one that can't load what it needs exits silently, and the parent handles
    it.
    """
    try:
        part_from_parent()
        load_all()
    except BaseException:
        os._exit(1)


def load_all() -> None:
    """Loads and opens all that an article needs; raises any error, since a process without it must
    not take articles.
    """
    import hashlib  # noqa: F401  # which hashing many articles loads

    from conflict_cli.pipeline import extract
    from conflict_cli.stages import FAILED

    if any(
        warning.code == FAILED
        for warning in extract("On 5 May 2021 two men died near Aleppo.").warnings
    ):
        raise OSError("a stage can't open or load what it needs")


def part_from_parent() -> None:
    """Detaches a worker: signals go to the parent, the parent's death ends the worker, open files
    are not shared.
    """
    import threading

    from conflict_cli.extractors.places.gazetteer import default_gazetteer

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    default_gazetteer.cache_clear()  # SQLite: a connection must not be carried across a fork
    threading.Thread(target=follow_parent, daemon=True).start()


def follow_parent() -> None:
    """Ends this worker when its parent dies, even by SIGKILL: otherwise it would wait for tasks for
    ever.
    """
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def run_tasks(
    run: Callable[[Task], list[Result]],
    tasks: Iterable[Task],
    start: "Callable[[], Executor]",
    workers: int,
    tell: Callable[[str], object] = print,
) -> Generator[Result, None, None]:
    """The results of the tasks in order; a task whose worker died is repeated article by article.

    An article whose worker dies a second time is a failure. After a death all tasks under way are
    suspect and repeated in this way. Tasks for which no worker can be started are done here.
    """
    pool: Executor | None = None
    pending: deque[tuple[Task, Future[list[Result]] | None]] = deque()
    is_alone = False
    # an empty `pending` proves nothing: a signal may arrive while the first task is submitted
    is_done = False
    try:
        for task in chain(tasks, [None]):  # None: no more tasks; the pending ones are collected
            if task is not None and pool is None and not is_alone:
                pool = try_start(start, tell)
                is_alone = pool is None
            if task is not None and pool is not None:
                pending.append((task, submit(pool, run, task)))
            while pending and (
                task is None
                or is_alone
                or len(pending) > QUEUED_PER_WORKER * workers
                or pending[0][1] is None
            ):
                results, died = take(pending, run, start, pool)
                if died and pool is not None:
                    # The other tasks of a broken pool fail too, in their turn; new tasks get a new
                    # pool.
                    stop(pool)
                    pool = None
                yield from results
            if task is not None and is_alone:
                yield from run(task)
        is_done = True
    finally:
        if pool is not None:
            stop(pool, is_idle=is_done)


def try_start(start: "Callable[[], Executor]", tell: Callable[[str], object]) -> "Executor | None":
    """New workers; None, and `tell` is called with the cause, if none can be started."""
    try:
        return start()
    except CannotStart as error:
        tell(f"no more processes can be started ({error}); the work goes on in this one")
        return None


def submit(
    pool: "Executor", run: Callable[[Task], list[Result]], task: Task
) -> "Future[list[Result]] | None":
    """Submits a task to a pool; None if the pool is broken."""
    try:
        return pool.submit(run, task)
    except RuntimeError:  # BrokenExecutor is one: a worker died while it had nothing to do
        return None


def take(
    pending: "Pending",
    run: Callable[[Task], list[Result]],
    start: "Callable[[], Executor]",
    pool: "Executor | None",
) -> tuple[list[Result], bool]:
    """The results of the first pending task, and whether its worker died."""
    task, future = pending.popleft()
    if future is not None and (pool is not None or future.done()):
        try:
            return (wait_for(future, pool) if pool is not None else future.result()), False
        except (
            Exception
        ):  # BrokenProcessPool here, KilledWorker of a cluster: run_task itself raises nothing
            pass
    return run_apart(task, run, start), True


def run_apart(
    task: Task, run: Callable[[Task], list[Result]], start: "Callable[[], Executor]"
) -> list[Result]:
    """The results of a task, one article at a time, so that one that kills workers costs only
    itself.
    """
    results: list[Result] = []
    pool: Executor | None = None
    try:
        for number, item in enumerate(task):
            try:
                pool = pool or start()
                results += wait_for(pool.submit(run, (item,)), pool)
            # the others would fail too, and in this process one of them might end the run
            except CannotStart as error:
                results += [name_culprit(suspect, error) for suspect in task[number:]]
                break
            except Exception as error:
                results.append(name_culprit(item, error))
                if pool is not None:
                    stop(pool)
                pool = None
    finally:
        if pool is not None:
            stop(pool)
    return results


def name_culprit(item: Item, error: Exception) -> Result:
    """The failure of an article whose worker died twice."""
    name = item.locator if isinstance(item, Input) else item.source
    origin, relative_path = (
        (item.origin, item.relative_path) if isinstance(item, Input) else (name, "")
    )
    if isinstance(item, Failure):
        return Result(item, origin, relative_path)
    is_last = isinstance(error, CannotStart)
    cause = (
        f"its worker died and no other can be started ({error})"
        if is_last
        else f"its worker died twice ({type(error).__name__})"
    )
    return Result(
        Failure(name, cause, "read it alone with --jobs 1, and give the machine more memory"),
        origin,
        relative_path,
    )


def wait_for(
    future: "Future[list[Result]]", pool: "Executor", most: float = math.inf
) -> list[Result]:
    """The results of a task, within `most` seconds.

    A worker killed while writing leaves half a message, and the pool would wait for the rest for
    ever.
    """
    seen_dead = False
    while True:
        try:
            return future.result(timeout=1)
        except TimeoutError:
            most -= 1
            if future.done() or (most > 0 and not has_dead(pool)):
                continue
            if seen_dead or most <= 0:
                raise
            seen_dead = True


def has_dead(pool: "Executor") -> bool:
    """True if a process of a pool is dead, or one of the pool's two threads."""
    threads = (
        getattr(pool, "_executor_manager_thread", None),
        getattr(getattr(pool, "_call_queue", None), "_thread", None),
    )
    parts = [*filter(None, threads), *(getattr(pool, "_processes", None) or {}).values()]
    return any(not part.is_alive() for part in parts)


def stop(pool: "Executor", is_idle: bool = False) -> None:
    """Ends a pool: an idle one properly, any other at once, since its work is no longer needed."""
    processes = getattr(pool, "_processes", None)
    if processes and not is_idle:
        for process in (ended := list(processes.values())):
            process.terminate()
        for process in ended:
            process.join(5)
        with suppress(AttributeError, OSError):
            # Nobody writes any more: this ends the pool's thread, which may be in the middle of a
            # message.
            pool._result_queue._writer.close()  # type: ignore[attr-defined]
    pool.shutdown(wait=is_idle)
