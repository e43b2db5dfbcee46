"""From inputs to results, in order: one bad article never stops the rest."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from os import PathLike
from typing import NamedTuple

from conflict_cli.caveats import EMPTY, LANGUAGE, MISSING
from conflict_cli.cli.articles import USUAL_TERMS, Article, Failure, Input, Terms
from conflict_cli.cli.inputs.reader import MORE_MEMORY, read_input
from conflict_cli.cli.inputs.records import DATE_UNREADABLE
from conflict_cli.models import Report, Warning
from conflict_cli.pipeline import extract
from conflict_cli.stages import FAILED
from conflict_cli.vocabulary import DateSource

# Articles per task. Single-article tasks halve throughput; large ones hold too much in memory. The
# first tasks are small, so that all workers start at once.
MIN_TASK, MAX_TASK = 16, 256
MAX_TASK_BYTES = 1_000_000
Item = Input | Article | Failure


class Options(NamedTuple):
    """The options for every article: the reference date for those without a date of their own, and
    the user's tables, as text or path.
    """

    reference_date: str | None = None
    groups: str | None = None
    places: str | PathLike[str] | None = None


USUAL = Options()


class WorkerConfig(NamedTuple):
    """The configuration of a worker; `form` writes a report as text, None returns the report
    itself.

    A report must have row number `row` (0 where none is asked for).
    """

    options: Options = USUAL
    terms: Terms = USUAL_TERMS
    form: Callable[[Report], str] | None = None
    keeps_text: bool = False
    row: int = 0
    kinds: tuple[str, ...] = ()  # of articles to keep; all if none is named


TOLD = (FAILED, EMPTY, LANGUAGE, MISSING, DATE_UNREADABLE)


class Note(NamedTuple):
    """A warning, and the article that it is about."""

    source: str
    warning: Warning


class Result(NamedTuple):
    """The result of one article: its report (or the text of it) or a failure, its origin, its rows
    and its size.

    The outcome is None for an article whose kind was not asked for. `notes` are the warnings for
    the user of the command as well as the reader of the report.
    """

    outcome: Report | str | Failure | None
    origin: str
    relative_path: str
    rows: int = 0
    size: int = 0
    text: str | None = None
    notes: tuple[Note, ...] = ()

    @property
    def is_partial(self) -> bool:
        """True if a part of the report is missing because of a fault of conflict-cli."""
        return any(note.warning.code == FAILED for note in self.notes)


OURS = "this is a fault of conflict-cli: please report it with the article"


def report_article(article: Article, options: Options = USUAL) -> Report | Failure:
    """The report of one article, named after its source and with the reader's warnings first."""
    day = article.date or options.reference_date or article.published
    try:
        report = extract(
            article.text,
            reference_date=day,
            title=article.title,
            groups=options.groups,
            places=options.places,
        )
    except MemoryError:
        return Failure(article.source, "needs more memory than there is", MORE_MEMORY)
    # extract raises on no text; if it does after all, the other articles are still done
    except Exception as error:
        return Failure(article.source, f"{type(error).__name__}: {error}", OURS)
    if report.reference_date_source == "option":  # extract knows only that it was given a day
        source: DateSource = (
            "record" if article.date else "option" if options.reference_date else "document"
        )
        report = report._replace(reference_date_source=source)
    return report._replace(source=article.source, warnings=article.warnings + report.warnings)


def run_task(config: WorkerConfig, task: tuple[Item, ...]) -> list[Result]:
    """The results of a task, one per article; workers run this, wherever they are."""
    return [run_item(config, item) for item in task]


def run_item(config: WorkerConfig, item: Item) -> Result:
    """The result of one article, read first if necessary."""
    origin, relative_path = (
        (item.origin, item.relative_path) if isinstance(item, Input) else (item.source, "")
    )
    article = read_input(item, config.terms) if isinstance(item, Input) else item
    if isinstance(article, Failure):
        return Result(article, origin, relative_path)
    report = report_article(article, config.options)
    if isinstance(report, Failure):
        return Result(report, origin, relative_path)
    if config.kinds and report.relevance.kind not in config.kinds:
        return Result(None, origin, relative_path, size=len(article.text))
    rows = len(report.casualties) + len(report.losses)
    if rows < config.row:
        advice = f"give a number from 1 to {rows}" if rows else "it has none"
        return Result(
            Failure(article.source, f"has no row {config.row}", advice), origin, relative_path
        )
    outcome = write_report(config, article, report)
    if isinstance(outcome, Failure):
        return Result(outcome, origin, relative_path)
    notes = tuple(
        Note(article.source, warning) for warning in report.warnings if warning.code in TOLD
    )
    text = article.text if config.keeps_text else None
    return Result(outcome, origin, relative_path, rows, len(article.text), text, notes)


def write_report(config: WorkerConfig, article: Article, report: Report) -> Report | str | Failure:
    """The report in the form that is asked for, or why it can't be written."""
    try:
        return config.form(report) if config.form else report
    except MemoryError:
        cause = "has a report that needs more memory than there is"
        return Failure(article.source, cause, MORE_MEMORY)
    except Exception as error:  # as in report_article
        cause = f"its report can't be written: {type(error).__name__}: {error}"
        return Failure(article.source, cause, OURS)


def gather(items: Iterable[Item], workers: int) -> Iterator[tuple[Item, ...]]:
    """The items in tasks: first small ones for all workers, then larger ones, none with much more
    than `MAX_TASK_BYTES` in memory.
    """
    task: list[Item] = []
    weight = made = 0
    for item in items:
        task.append(item)
        weight += weigh(item)
        if (
            len(task) >= min(MAX_TASK, MIN_TASK * (1 + made // (2 * workers)))
            or weight >= MAX_TASK_BYTES
        ):
            yield tuple(task)
            task, weight, made = [], 0, made + 1
    if task:
        yield tuple(task)


def weigh(item: Item) -> int:
    """The approximate number of bytes that an item holds; a file that a worker will read has none
    yet, but its report will.
    """
    if isinstance(item, Input):
        return len(item.data) if item.data is not None else 5000
    return len(item.text) if isinstance(item, Article) else 0


def run_here(config: WorkerConfig, items: Iterable[Item]) -> Iterator[Result]:
    """The results, one by one as the items come, computed in this process."""
    return map(partial(run_item, config), items)
