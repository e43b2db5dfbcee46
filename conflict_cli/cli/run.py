"""A run of the command: what is read goes through the workers to where the output goes, and nothing stops for one bad input."""

import errno
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import chain, groupby
from typing import NamedTuple

from conflict_cli.caveats import MISSING
from conflict_cli.cli.articles import STANDARD_INPUT, Article, Failure, Input
from conflict_cli.cli.batch import OURS, Item, Result, Setup
from conflict_cli.cli.clusters import ClusterError, use_cluster
from conflict_cli.cli.complaints import complain, complain_of, fail_output, say
from conflict_cli.cli.endings import EXIT_FAILED, status_of
from conflict_cli.cli.inputs.arguments import Name, list_files, read_names
from conflict_cli.cli.inputs.reader import find_inputs
from conflict_cli.cli.outputs.clashes import Identity, identify, identify_input, identify_shown, watch, watch_folder
from conflict_cli.cli.signals import Interruptions
from conflict_cli.cli.streams import CONTROLS, write_whole
from conflict_cli.cli.workers import run_items
from conflict_cli.formatters.registry import Format, Store, StoreError, Writer
from conflict_cli.models import Report
from conflict_cli.startup.build_cache import is_damaged

BATCH = 200  # articles that a store may hold back, which a killed run has to do again
# After these no other file can be written either.
HOPELESS = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE)


class Order(NamedTuple):
    """All that a run is told; `maker` is the version and the options as text, `output`, `folder` and `append` exclude one another."""

    files: tuple[str, ...]
    form: Format
    writer: Writer
    setup: Setup = Setup()
    kind: str | None = None
    pattern: str | None = None
    listed: str | None = None
    end_of_name: bytes = b"\n"
    jobs: int | None = None
    cluster: str | None = None
    output: str | None = None
    folder: str | None = None
    append: str | None = None
    only_old: bool = False
    is_quiet: bool = False
    has_summary: bool = False
    maker: str = ""
    tables: tuple[str, ...] = ()  # the files of --groups and --places
    kept: deque[Article] | None = None  # where a form that shows the words of an article finds them


class Run:
    """One run; `execute` is all that there is to do with it."""

    def __init__(self, order: Order) -> None:
        from conflict_cli.cli.progress import Bar, Tally, is_watched

        self.order = order
        self.tally = Tally()
        self.skipped: list[str] = []
        self._is_told = False  # that there is no gazetteer
        self.signals = Interruptions()
        self.shows = not (order.output or order.folder or order.append) and sys.stdout.isatty()
        self.bar = Bar(not order.is_quiet and is_watched(self.shows), self._count)

    def execute(self) -> int:
        """Do it, and give the exit status."""
        if is_damaged() and not self.order.is_quiet:
            say("conflict-cli: its snapshot is damaged, so that it starts slowly; install it anew")
        with self.signals:
            try:
                status = status_of(self._work, self._fail_output)
            finally:
                self.bar.close()
        if self.order.has_summary:
            say(f"conflict-cli: {self.tally._replace(skipped=len(self.skipped))}")
        if status > 128 and not is_done_here(self.order):
            os._exit(status)  # what was written is whole; the thread of a pool that was cut short could keep the interpreter for ever
        return status

    def _work(self) -> int:
        try:
            self._write()
        except ClusterError as error:
            complain(Failure(self.order.cluster or "", *error.args))
            return EXIT_FAILED
        return EXIT_FAILED if self.tally.failed or self.tally.partial else 0

    def _fail_output(self, error: OSError) -> None:
        self.bar.close()
        fail_output(self.order.output or self.order.folder or self.order.append or "standard output", error)

    def _write(self) -> None:
        order = self.order
        if order.append:
            self._append(order.append)
        elif order.folder:
            self._fill(order.folder)
        elif order.writer.store and order.output:
            self._keep_in(order.writer.store, order.output)
        elif order.output:
            from conflict_cli.cli.outputs.files import whole_file

            names = self._watched(identify(order.output), "--output")
            with whole_file(order.output) as file:
                for piece in self._pieces(self._results(self._items(names))):
                    file.write(piece)
        else:
            stream = sys.stdout.buffer
            names = self._watched(identify_shown(), "standard output")
            for piece in self._pieces(self._results(self._items(names))):
                with self.signals.held():
                    write_whole(stream, piece)

    def _names(self) -> Iterator[Name | Failure]:
        order = self.order
        listed = read_names(order.listed, order.end_of_name) if order.listed else ()
        return list_files(chain(self._named(), listed), order.pattern)

    def _watched(self, output: Identity | None, option: str) -> Iterator[Name | Failure]:
        """The names, none of which is the output: seen to at once, but for those of a list that comes through a pipe."""
        order = self.order
        if output is not None:
            lasting = order.listed if order.listed and identify_input(order.listed) and order.listed != STANDARD_INPUT else None
            known = read_names(lasting, order.end_of_name) if lasting else ()
            others = (Name(path, "") for path in (*order.tables, *filter(None, [order.listed])))
            for _ in watch(chain(others, list_files(chain(self._named(), known), order.pattern)), output, option):
                pass
        return watch(self._names(), output, option)

    def _named(self) -> tuple[str, ...]:
        return self.order.files or (() if self.order.listed else (STANDARD_INPUT,))

    def _takes_input(self) -> bool:
        """Whether standard input is read."""
        return STANDARD_INPUT in self._named()

    def _count(self) -> int | None:
        """The number of files to read, where that can be known without reading anything."""
        order = self.order
        if order.listed or not order.files or STANDARD_INPUT in order.files:
            return None
        return sum(1 for _ in list_files(order.files, order.pattern))

    def _items(self, names: Iterable[Name | Failure]) -> Iterator[Input | Failure]:
        for name in names:
            if isinstance(name, Failure):
                yield name
            else:
                yield from find_inputs(name.path, name.below, kind=self.order.kind, terms=self.order.setup.terms)

    def _results(self, items: Iterable[Item]) -> Iterator[Result]:
        """The results that are reports; the others are counted and said."""
        order = self.order
        setup = order.setup._replace(form=order.writer.each)
        jobs = 1 if order.jobs is None and self._takes_input() else order.jobs  # a feed from a pipe is answered record by record
        cluster = use_cluster(order.cluster) if order.cluster else None
        with closing(run_items(setup, items, jobs, cluster, self._note)) as results:
            for result in results:
                self.signals.check()
                self.tally = self.tally.add(result)
                self.bar.update(self.tally, result.origin)
                if not order.is_quiet:
                    self._tell(result)
                if result.outcome is not None and not isinstance(result.outcome, Failure):
                    yield result

    def _note(self, message: str) -> None:
        if not self.order.is_quiet:
            say(f"conflict-cli: {message}")

    def _tell(self, result: Result) -> None:
        """A line for a failure, or for each warning that the form doesn't show."""
        if isinstance(result.outcome, Failure):
            complain(result.outcome, self.bar.print)
        elif not self.order.form.shows_warnings:
            for note in result.notes:
                if note.warning.code == MISSING and self._is_told:
                    continue  # the same for each article
                self._is_told = self._is_told or note.warning.code == MISSING
                complain_of(note.source, note.warning.message, self.bar.print)

    def _pieces(self, results: Iterable[Result]) -> Iterator[bytes]:
        """The output as UTF-8 whatever the locale; what UTF-8 lacks (lone surrogates) is written as a JSON escape."""
        outcomes = self._keep(results)
        whole = self.order.writer.whole
        pieces = whole(outcomes) if whole else outcomes  # type: ignore[arg-type]
        steers = not self.order.form.is_escaped
        for piece in pieces:
            text = piece.translate(CONTROLS) if steers else piece  # type: ignore[union-attr]  # the workers wrote it out
            yield text.encode("utf-8", "backslashreplace")  # type: ignore[union-attr]

    def _keep(self, results: Iterable[Result]) -> Iterator[Report | str | Failure | None]:
        for result in results:
            if self.order.kept is not None and isinstance(result.outcome, Report) and result.text is not None:
                self.order.kept.append(Article(result.outcome.source, result.text))
            yield result.outcome

    def _fill(self, path: str) -> None:
        """One output an input, those of a feed's records together."""
        from conflict_cli.cli.outputs.folders import Folder, name_outputs, place_output

        form = self.order.form.name
        others = (*self.order.tables, *filter(None, [self.order.listed]))
        known = watch_folder(self._names(), others, partial(place_output, path, form))
        folder = Folder(path, form, self.order.maker)
        names = name_outputs(known, folder, self.order.only_old, self.skipped)
        results = self._results(self._items(names))
        for (origin, below), group in groupby(results, key=lambda result: (result.origin, result.below)):
            try:
                with folder.opened(origin, below) as file:
                    for piece in self._pieces(group):
                        file.write(piece)
            except OSError as error:
                if error.errno in HOPELESS:
                    raise
                self._fail(Failure(origin, f"its output can't be written: {error.strerror}", f"look at {path}"))

    def _keep_in(self, open_store: Callable[[str, Callable[[str, str], None], int], Store], path: str) -> None:
        """All articles into a file that stays; what a pipe brings is in it at once, other articles some at a time."""
        names = self._watched(identify(path), "--output")
        try:
            with closing(open_store(path, self._refuse, 1 if self._takes_input() else BATCH)) as store:
                for report in self._keep(self._results(self._items(names))):
                    with self.signals.held():
                        store.add(report)  # type: ignore[arg-type]  # without a form the workers give reports
        except StoreError as error:
            self._fail(Failure(path, str(error), error.advice))

    def _refuse(self, source: str, cause: str) -> None:
        self._fail(Failure(source, f"its report can't be stored: {cause}", OURS))

    def _fail(self, failure: Failure) -> None:
        self.tally = self.tally._replace(failed=self.tally.failed + 1)
        complain(failure, self.bar.print)

    def _append(self, path: str) -> None:
        """Each article that the file lacks, once, as a line."""
        from conflict_cli.cli.outputs.appended import Appended, NotOurs, describe_damage, skip_known

        names = self._watched(identify(path), "--append")
        try:
            file = Appended(path)
        except NotOurs as error:
            self._fail(Failure(path, str(error), "name a file that --append made, or a new one"))
            return
        with closing(file):
            if file.damaged and not self.order.is_quiet:
                advice = "take such lines away; their articles are done again"
                complain(Failure(f"{path}:{file.damaged[0]}", describe_damage(file.damaged), advice))
            items = skip_known(self._items(names), file.hashes, self.order.setup.terms, self.skipped)
            for piece in self._pieces(self._results(items)):
                file.write(piece)


def is_done_here(order: Order) -> bool:
    """Whether no other process was asked for."""
    return order.jobs == 1
