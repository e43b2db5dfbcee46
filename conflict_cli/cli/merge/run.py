"""A run of conflict-merge: reports are read one by one and merged after the last one."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import NamedTuple

from conflict_cli.cli.articles import STANDARD_INPUT, Failure, Input
from conflict_cli.cli.complaints import fail_output, print_stderr, report_failure
from conflict_cli.cli.endings import EXIT_FAILED, status_of
from conflict_cli.cli.inputs.arguments import FileName, list_files
from conflict_cli.cli.inputs.reader import find_inputs, kind_of
from conflict_cli.cli.inputs.records import broken
from conflict_cli.cli.outputs.clashes import identify, identify_shown, watch
from conflict_cli.cli.progress import Bar, is_watched
from conflict_cli.cli.signals import Interruptions
from conflict_cli.cli.streams import CONTROLS, write_whole
from conflict_cli.formatters.registry import StoreError
from conflict_cli.merging.explain import explain_event
from conflict_cli.merging.models import ArticleRef, Event, ReportedIncident
from conflict_cli.merging.reading import NoReport, read_report
from conflict_cli.merging.store import EventStore

PATTERN = "*.json*"  # of the files of a folder: .json, .jsonl, and either as .gz


class MergeConfig(NamedTuple):
    """The configuration of a run."""

    files: tuple[str, ...]
    writer: Callable[[Iterable[Event]], Iterable[str]]
    is_escaped: bool = False
    rule: str = "lowest"
    explained: str | None = None
    output: str | None = None
    state: str | None = None
    is_quiet: bool = False
    has_summary: bool = False


class MergeTally(NamedTuple):
    """The number of reports done, skipped and failed so far."""

    done: int = 0
    skipped: int = 0
    failed: int = 0
    events: int = 0

    def progress(self, elapsed: float) -> str:
        """The text of the bar after so many seconds.

        >>> MergeTally(done=300, failed=1).progress(2.0)
        '300 reports, 150 a second, 1 failed'
        """
        return (
            f"{self.done + self.skipped} reports, {(self.done + self.skipped) / elapsed:.0f} a "
            f"second, {self.failed} failed"
        )

    def __str__(self) -> str:
        """The summary.

        >>> str(MergeTally(done=3, skipped=1, failed=2, events=2))
        '6 read, 3 done, 1 skipped, 2 failed, 2 events'
        """
        read = self.done + self.skipped + self.failed
        return (
            f"{read} read, {self.done} done, {self.skipped} skipped, {self.failed} failed, "
            f"{self.events} events"
        )


class MergeRun:
    """One run, started by `execute`."""

    def __init__(self, config: MergeConfig) -> None:
        self.config = config
        self.tally = MergeTally()
        self.signals = Interruptions()
        self.bar = Bar(
            not config.is_quiet and is_watched(not config.output and sys.stdout.isatty()),
            lambda: None,
        )

    def execute(self) -> int:
        """Does the work and returns the exit status."""
        with self.signals:
            try:
                status = status_of(self._work, self._fail_output)
            finally:
                self.bar.close()
        if self.config.has_summary:
            print_stderr(f"conflict-merge: {self.tally}")
        return status

    def _fail_output(self, error: OSError) -> None:
        self.bar.close()
        fail_output(self.config.output or "standard output", error)

    def _work(self) -> int:
        config = self.config
        target, option = (
            (identify(config.output), "--output")
            if config.output
            else (identify_shown(), "standard output")
        )
        names = watch(list_files(config.files, PATTERN), target, option)
        try:
            if config.state:
                names = watch(names, identify(config.state), "--state")
            with closing(EventStore(config.state or "")) as store:
                self._read(names, store)
                store.merge()
                self._write(self._pieces(store))
        except StoreError as error:
            self.bar.close()
            report_failure(Failure(config.state or "temporary files", str(error), error.advice))
            return EXIT_FAILED
        return EXIT_FAILED if self.tally.failed else 0

    def _write(self, pieces: Iterable[bytes]) -> None:
        if self.config.output:
            from conflict_cli.cli.outputs.files import atomic_write

            with atomic_write(self.config.output) as file:
                for piece in pieces:
                    file.write(piece)
            return
        for piece in pieces:
            with self.signals.held():
                write_whole(sys.stdout.buffer, piece)

    def _read(self, names: Iterable[FileName | Failure], store: EventStore) -> None:
        """Puts all reports into the store; failures are counted and reported."""
        for found in find_reports(names):
            self.signals.check()
            report = found if isinstance(found, Failure) else read_line(found)
            if isinstance(report, Failure):
                self.tally = self.tally._replace(failed=self.tally.failed + 1)
                report_failure(report, self.bar.print)
            elif store.add(*report):
                self.tally = self.tally._replace(done=self.tally.done + 1)
            else:
                self.tally = self.tally._replace(skipped=self.tally.skipped + 1)
            self.bar.update(
                self.tally, found.source if isinstance(found, Failure) else found.origin
            )

    def _pieces(self, store: EventStore) -> Iterator[bytes]:
        """The output as UTF-8; lone surrogates, which UTF-8 can't encode, become JSON escapes."""
        config = self.config
        pieces = (
            self._explained(store)
            if config.explained
            else config.writer(self._counted(store.events(config.rule)))
        )
        for piece in pieces:
            text = piece if config.is_escaped or config.explained else piece.translate(CONTROLS)
            yield text.encode("utf-8", "backslashreplace")

    def _counted(self, events: Iterable[Event]) -> Iterator[Event]:
        for event in events:
            self.signals.check()
            self.tally = self.tally._replace(events=self.tally.events + 1)
            yield event

    def _explained(self, store: EventStore) -> Iterator[str]:
        """The explanation of one event; a failure if none has that id."""
        identifier = self.config.explained or ""
        event = store.event(identifier, self.config.rule)
        if event is not None:
            yield explain_event(event)
            return
        self.tally = self.tally._replace(failed=self.tally.failed + 1)
        report_failure(
            Failure(
                identifier,
                f"is the id of none of the {store.count()} events",
                "take an id from the output of the same reports",
            )
        )


def find_reports(names: Iterable[FileName | Failure]) -> Iterator[Input | Failure]:
    """The records of the files, one per line of JSON Lines."""
    for name in names:
        if isinstance(name, Failure):
            yield name
        else:
            kind = (
                "json" if name.path != STANDARD_INPUT and kind_of(name.path) == "json" else "jsonl"
            )
            yield from find_inputs(name.path, name.relative_path, kind=kind)


def read_line(found: Input) -> tuple[ArticleRef, list[ReportedIncident]] | Failure:
    """The article and the incidents of one report."""
    try:
        record = json.loads(found.data or b"")
    except (ValueError, RecursionError) as error:
        return broken(
            found.locator, error, "write one whole report a line, as conflict-cli -f jsonl does"
        )
    try:
        return read_report(record)
    except NoReport as error:
        return Failure(found.locator, str(error), "give what conflict-cli -f jsonl writes")
