"""A run of the command: inputs go through the workers to the output, and one bad input stops
nothing.
"""

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
from conflict_cli.cli.batch import OURS, Item, Result, WorkerConfig
from conflict_cli.cli.clusters import ClusterError, use_cluster
from conflict_cli.cli.complaints import fail_output, print_stderr, report_failure, report_problem
from conflict_cli.cli.endings import EXIT_FAILED, status_of
from conflict_cli.cli.inputs.arguments import FileName, list_files, read_names
from conflict_cli.cli.inputs.reader import find_inputs
from conflict_cli.cli.outputs.clashes import (
    Identity,
    identify,
    identify_input,
    identify_shown,
    watch,
    watch_folder,
)
from conflict_cli.cli.signals import Interruptions
from conflict_cli.cli.streams import CONTROLS, write_whole
from conflict_cli.cli.workers import run_items
from conflict_cli.formatters.registry import Format, Store, StoreError, Writer
from conflict_cli.models import Report
from conflict_cli.startup.build_cache import is_damaged

BATCH = 200  # articles that a store may buffer; a killed run has to repeat them
# After these errors no other file can be written either.
FATAL_ERRNOS = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE)


class RunConfig(NamedTuple):
    """The configuration of a run; `maker` identifies version and options, `output`, `folder` and
    `append` exclude one another.
    """

    files: tuple[str, ...]
    output_format: Format
    writer: Writer
    worker: WorkerConfig = WorkerConfig()
    input_format: str | None = None
    pattern: str | None = None
    names_file: str | None = None
    end_of_name: bytes = b"\n"
    jobs: int | None = None
    cluster: str | None = None
    output: str | None = None
    folder: str | None = None
    append: str | None = None
    update_only: bool = False
    is_quiet: bool = False
    has_summary: bool = False
    maker: str = ""
    tables: tuple[str, ...] = ()  # the files of --groups and --places
    kept: deque[Article] | None = None  # for formats that show the words of an article


class ArticleRun:
    """One run, started by `execute`."""

    def __init__(self, config: RunConfig) -> None:
        from conflict_cli.cli.progress import Bar, Tally, is_watched

        self.config = config
        self.tally = Tally()
        self.skipped: list[str] = []
        self._is_told = False  # the user knows that the gazetteer is missing
        self.signals = Interruptions()
        self.shows = not (config.output or config.folder or config.append) and sys.stdout.isatty()
        self.bar = Bar(not config.is_quiet and is_watched(self.shows), self._count)

    def execute(self) -> int:
        """Does the work and returns the exit status."""
        if is_damaged() and not self.config.is_quiet:
            print_stderr(
                "conflict-cli: its snapshot is damaged, so that it starts slowly; install it anew"
            )
        with self.signals:
            try:
                status = status_of(self._work, self._fail_output)
            finally:
                self.bar.close()
        if self.config.has_summary:
            print_stderr(f"conflict-cli: {self.tally._replace(skipped=len(self.skipped))}")
        if status > 128 and not is_done_here(self.config):
            os._exit(
                status
                # what was written is whole; the thread of an interrupted pool could keep the
                # interpreter alive for ever
            )
        return status

    def _work(self) -> int:
        try:
            self._write()
        except ClusterError as error:
            report_failure(Failure(self.config.cluster or "", *error.args))
            return EXIT_FAILED
        return EXIT_FAILED if self.tally.failed or self.tally.partial else 0

    def _fail_output(self, error: OSError) -> None:
        self.bar.close()
        fail_output(
            self.config.output or self.config.folder or self.config.append or "standard output",
            error,
        )

    def _write(self) -> None:
        config = self.config
        if config.append:
            self._append(config.append)
        elif config.folder:
            self._fill(config.folder)
        elif config.writer.store and config.output:
            self._keep_in(config.writer.store, config.output)
        elif config.output:
            from conflict_cli.cli.outputs.files import atomic_write

            names = self._watched(identify(config.output), "--output")
            with atomic_write(config.output) as file:
                for piece in self._pieces(self._results(self._items(names))):
                    file.write(piece)
        else:
            stream = sys.stdout.buffer
            names = self._watched(identify_shown(), "standard output")
            for piece in self._pieces(self._results(self._items(names))):
                with self.signals.held():
                    write_whole(stream, piece)

    def _names(self) -> Iterator[FileName | Failure]:
        config = self.config
        listed = read_names(config.names_file, config.end_of_name) if config.names_file else ()
        return list_files(chain(self._named(), listed), config.pattern)

    def _watched(self, output: Identity | None, option: str) -> Iterator[FileName | Failure]:
        """The names, none of which is the output: checked in advance, except for a list that comes
        through a pipe.
        """
        config = self.config
        if output is not None:
            names_file = config.names_file
            is_lasting = names_file and identify_input(names_file) and names_file != STANDARD_INPUT
            known = read_names(names_file, config.end_of_name) if names_file and is_lasting else ()
            others = (
                FileName(path, "") for path in (*config.tables, *filter(None, [config.names_file]))
            )
            for _ in watch(
                chain(others, list_files(chain(self._named(), known), config.pattern)),
                output,
                option,
            ):
                pass
        return watch(self._names(), output, option)

    def _named(self) -> tuple[str, ...]:
        return self.config.files or (() if self.config.names_file else (STANDARD_INPUT,))

    def _takes_input(self) -> bool:
        """True if standard input is read."""
        return STANDARD_INPUT in self._named()

    def _count(self) -> int | None:
        """The number of files to read, None if it can't be known without reading them."""
        config = self.config
        if config.names_file or not config.files or STANDARD_INPUT in config.files:
            return None
        return sum(1 for _ in list_files(config.files, config.pattern))

    def _items(self, names: Iterable[FileName | Failure]) -> Iterator[Input | Failure]:
        for name in names:
            if isinstance(name, Failure):
                yield name
            else:
                yield from find_inputs(
                    name.path,
                    name.relative_path,
                    kind=self.config.input_format,
                    terms=self.config.worker.terms,
                )

    def _results(self, items: Iterable[Item]) -> Iterator[Result]:
        """The results that are reports; failures are counted and reported on standard error."""
        config = self.config
        worker = config.worker._replace(form=config.writer.each)
        jobs = (
            1 if config.jobs is None and self._takes_input() else config.jobs
        )  # records from a pipe are answered one by one
        cluster = use_cluster(config.cluster) if config.cluster else None
        with closing(run_items(worker, items, jobs, cluster, self._note)) as results:
            for result in results:
                self.signals.check()
                self.tally = self.tally.add(result)
                self.bar.update(self.tally, result.origin)
                if not config.is_quiet:
                    self._tell(result)
                if result.outcome is not None and not isinstance(result.outcome, Failure):
                    yield result

    def _note(self, message: str) -> None:
        if not self.config.is_quiet:
            print_stderr(f"conflict-cli: {message}")

    def _tell(self, result: Result) -> None:
        """Prints a line for a failure, or for each warning that the format doesn't show."""
        if isinstance(result.outcome, Failure):
            report_failure(result.outcome, self.bar.print)
        elif not self.config.output_format.shows_warnings:
            for note in result.notes:
                if note.warning.code == MISSING and self._is_told:
                    continue  # the same for each article
                self._is_told = self._is_told or note.warning.code == MISSING
                report_problem(note.source, note.warning.message, self.bar.print)

    def _pieces(self, results: Iterable[Result]) -> Iterator[bytes]:
        """The output as UTF-8 in any locale; lone surrogates, which UTF-8 can't encode, become JSON
        escapes.
        """
        outcomes = self._keep(results)
        whole = self.config.writer.whole
        pieces = whole(outcomes) if whole else outcomes  # type: ignore[arg-type]
        steers = not self.config.output_format.is_escaped
        for piece in pieces:
            # The workers wrote it out.
            text = piece.translate(CONTROLS) if steers else piece  # type: ignore[union-attr]  # the workers wrote it out
            yield text.encode("utf-8", "backslashreplace")  # type: ignore[union-attr]

    def _keep(self, results: Iterable[Result]) -> Iterator[Report | str | Failure | None]:
        for result in results:
            if (
                self.config.kept is not None
                and isinstance(result.outcome, Report)
                and result.text is not None
            ):
                self.config.kept.append(Article(result.outcome.source, result.text))
            yield result.outcome

    def _fill(self, path: str) -> None:
        """Writes one output per input, with the records of a file together."""
        from conflict_cli.cli.outputs.folders import Folder, name_outputs, place_output

        form = self.config.output_format.name
        others = (*self.config.tables, *filter(None, [self.config.names_file]))
        known = watch_folder(self._names(), others, partial(place_output, path, form))
        folder = Folder(path, form, self.config.maker)
        names = name_outputs(known, folder, self.config.update_only, self.skipped)
        results = self._results(self._items(names))
        for (origin, relative_path), group in groupby(
            results, key=lambda result: (result.origin, result.relative_path)
        ):
            try:
                with folder.opened(origin, relative_path) as file:
                    for piece in self._pieces(group):
                        file.write(piece)
            except OSError as error:
                if error.errno in FATAL_ERRNOS:
                    raise
                self._fail(
                    Failure(
                        origin, f"its output can't be written: {error.strerror}", f"look at {path}"
                    )
                )

    def _keep_in(
        self, open_store: Callable[[str, Callable[[str, str], None], int], Store], path: str
    ) -> None:
        """Writes all articles into a file that is kept: those from a pipe at once, others in
        batches.
        """
        names = self._watched(identify(path), "--output")
        try:
            with closing(
                open_store(path, self._refuse, 1 if self._takes_input() else BATCH)
            ) as store:
                for report in self._keep(self._results(self._items(names))):
                    with self.signals.held():
                        # Without a form the workers give reports.
                        store.add(report)  # type: ignore[arg-type]  # without a form the workers give reports
        except StoreError as error:
            self._fail(Failure(path, str(error), error.advice))

    def _refuse(self, source: str, cause: str) -> None:
        self._fail(Failure(source, f"its report can't be stored: {cause}", OURS))

    def _fail(self, failure: Failure) -> None:
        self.tally = self.tally._replace(failed=self.tally.failed + 1)
        report_failure(failure, self.bar.print)

    def _append(self, path: str) -> None:
        """Appends a line for each article that the file lacks."""
        from conflict_cli.cli.outputs.appended import (
            ForeignFileError,
            ReportLog,
            describe_damage,
            skip_known,
        )

        names = self._watched(identify(path), "--append")
        try:
            file = ReportLog(path)
        except ForeignFileError as error:
            self._fail(Failure(path, str(error), "name a file that --append made, or a new one"))
            return
        with closing(file):
            if file.damaged and not self.config.is_quiet:
                advice = "take such lines away; their articles are done again"
                report_failure(
                    Failure(f"{path}:{file.damaged[0]}", describe_damage(file.damaged), advice)
                )
            items = skip_known(
                self._items(names), file.hashes, self.config.worker.terms, self.skipped
            )
            for piece in self._pieces(self._results(items)):
                file.write(piece)


def is_done_here(config: RunConfig) -> bool:
    """True if all work is done in this process."""
    return config.jobs == 1
