"""The figures of an event in its reports: which of them are its toll, and which is the best."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median_low
from typing import NamedTuple

from conflict_cli.merging.models import ReportedIncident, Rise, SourceFigure, Victims
from conflict_cli.merging.tolls import RISES, SMALL
from conflict_cli.models import Total
from conflict_cli.vocabulary import Outcome, VictimType

ENOUGH = 3  # sources needed to detect a figure of another event
PART, MORE, VAGUE, COPY, RIVAL = (
    "a part of the toll",
    "a total of more",
    "no number",
    "copy",
    "another figure of the article",
)


class ArticleFigures(NamedTuple):
    """One article on an event, all its incidents together; `copy_of` names the source that it
    copies.
    """

    told: tuple[ReportedIncident, ...]
    copy_of: str | None


def source_figures(reports: Sequence[ArticleFigures], outcome: Outcome) -> list[SourceFigure]:
    """The table of figures of an outcome: a line per article and per rival figure, in the order of
    publication.
    """
    tolls = {report: toll for report in reports if (toll := toll_of(report, outcome)) is not None}
    counts = Counter(toll.best for toll in tolls.values())
    lines: list[SourceFigure] = []
    originals: dict[str, int | None] = {}
    for report, toll in tolls.items():
        source = report.told[0].article.source
        toll = without_others(toll, report, outcome, counts)
        originals[source] = toll.best
        is_copied = report.copy_of is not None and originals.get(report.copy_of) == toll.best
        lines += _lines(report, outcome, toll, COPY if is_copied else None)
    own = [line.best for line in lines if line.best is not None and line.why is None]
    middle = median_low(own) if len(own) >= ENOUGH else None
    return [line if line.why else _judged(line, middle, bool(own)) for line in lines]


def toll_of(report: ArticleFigures, outcome: Outcome) -> Total | None:
    """The toll of an article: the highest of its incidents, which are one event."""
    totals = [total for told in report.told if (total := getattr(told, outcome)) is not None]
    return (
        max(totals, key=lambda total: (total.best is not None, total.best or total.low))
        if totals
        else None
    )


def without_others(
    toll: Total, report: ArticleFigures, outcome: Outcome, counts: Mapping[int | None, int]
) -> Total:
    """The toll of an article, or the largest part of it that another article has as its toll.

    The part is taken if no other article has the sum, and if it is over half of it: the rest is of
    another event.
    """
    if toll.best is None or counts[toll.best] > 1:
        return toll
    counted = [
        figure
        for told in report.told
        for figure in told.figures
        if figure.counted and figure.outcome == outcome
    ]
    shared = [
        figure
        for figure in counted
        if figure.best is not None and counts[figure.best] and figure.best < toll.best
    ]
    largest = max(shared, key=lambda figure: figure.best or 0, default=None)
    if largest is None or 2 * (largest.best or 0) <= toll.best:
        return toll
    return Total(largest.low, largest.best, largest.high)


def _lines(
    report: ArticleFigures, outcome: Outcome, toll: Total, why: str | None
) -> Iterator[SourceFigure]:
    """The toll of an article, then what others in it say."""
    article = report.told[0].article
    figures = [
        figure for told in report.told for figure in told.figures if figure.outcome == outcome
    ]
    said = {figure.attribution for figure in figures if figure.counted}
    word = said.pop() if len(said) == 1 else None
    yield SourceFigure(
        outcome,
        toll.low,
        toll.best,
        toll.high,
        article.source,
        word,
        article.published,
        why is None,
        why,
    )
    rivals = {
        (figure.best, figure.attribution): figure
        for figure in figures
        if not figure.counted and figure.best != toll.best
    }
    for (best, speaker), figure in rivals.items():
        yield SourceFigure(
            outcome,
            figure.low,
            best,
            figure.high,
            article.source,
            speaker,
            article.published,
            False,
            RIVAL,
        )


def _judged(line: SourceFigure, middle: int | None, is_stated: bool) -> SourceFigure:
    """A line, left out if it has no number and others do, or a number far from the median."""
    if line.best is None:
        return line._replace(kept=False, why=VAGUE) if is_stated else line
    if middle is not None and line.best * RISES < middle and middle - line.best > SMALL:
        return line._replace(kept=False, why=PART)
    if middle is not None and line.best > middle * RISES and line.best - middle > SMALL:
        return line._replace(kept=False, why=MORE)
    return line


def total_of(lines: Iterable[SourceFigure], rule: str) -> Total | None:
    """The range of the figures that are kept, and the best of them by the rule.

    >>> def line(best, day): return SourceFigure("killed", best, best, best, "a", None, day, True,
    ...     None)
    >>> lines = [line(12, "2021-03-04"), line(18, "2021-03-05"), line(18, "2021-03-06"),
    ...     line(20, "2021-03-07")]
    >>> ([total_of(lines, rule).best for rule in ("lowest", "highest", "median", "latest",
    ...     "majority")], total_of(lines, "lowest"))
    ([12, 20, 18, 20, 18], Total(low=12, best=12, high=20))
    """
    kept = [line for line in lines if line.kept]
    if not kept:
        return None
    stated = [(line.published or "", line.best) for line in kept if line.best is not None]
    highest = max((line.high if line.high is not None else line.best or 0) for line in kept)
    is_open = any(line.high is None and max(line.low, line.best or 0) >= highest for line in kept)
    return Total(
        min(line.low for line in kept), best_of(stated, rule), None if is_open else highest
    )


def best_of(stated: Sequence[tuple[str, int]], rule: str) -> int | None:
    """The best number by the rule, the lowest of several; `stated` has days of publication."""
    if not stated:
        return None
    numbers = [number for _, number in stated]
    if rule == "latest":
        last = max(day for day, _ in stated)
        return min(number for day, number in stated if day == last)
    if rule == "majority":
        counts = Counter(numbers)
        return min(counts, key=lambda number: (-counts[number], number))
    if rule == "median":
        return median_low(numbers)
    return max(numbers) if rule == "highest" else min(numbers)


def rises_of(lines: Iterable[SourceFigure]) -> tuple[Rise, ...]:
    """How the toll rose: each day of publication with a higher one than before."""
    days = sorted(
        (line.published, line.best)
        for line in lines
        if line.kept and line.published is not None and line.best is not None
    )
    highest: dict[str, int] = {}
    top = -1
    for day, number in days:
        if number > top:
            top = highest[day] = number
    return tuple(Rise(day, number) for day, number in highest.items())


def victims_of(reports: Sequence[ArticleFigures]) -> tuple[Victims, ...]:
    """The killed by kind of victim, if all articles that state the kind give the same number."""
    told: dict[VictimType, set[int]] = {}
    for report in reports:
        if report.copy_of is None:
            for kind, number in kinds_of(report).items():
                told.setdefault(kind, set()).add(number)
    return tuple(
        Victims(kind, min(numbers)) for kind, numbers in sorted(told.items()) if len(numbers) == 1
    )


def kinds_of(report: ArticleFigures) -> dict[VictimType, int]:
    """The killed of each kind in one article: the highest of its incidents, which are one event."""
    found: dict[VictimType, int] = {}
    for told in report.told:
        sums: Counter[VictimType] = Counter()
        for figure in {
            (figure.victim_type, figure.best): figure for figure in told.figures if figure.counted
        }.values():
            if figure.outcome == "killed" and figure.victim_type != "unspecified" and figure.best:
                sums[figure.victim_type] += figure.best
        for kind, number in sums.items():
            found[kind] = max(number, found.get(kind, 0))
    return found
