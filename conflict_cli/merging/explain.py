"""One event in words: which step put each article into it, how its figures came together, what was
left out.
"""

from collections.abc import Iterator

from conflict_cli.formatters.wording import day_words, sum_words, visible
from conflict_cli.merging.models import Event, EventArticle, SourceFigure


def explain_event(event: Event) -> str:
    """The event as lines of text."""
    return "".join(f"{line}\n" for line in _lines(event))


def _lines(event: Event) -> Iterator[str]:
    kind = event.sub_event_type or event.event_type or "event of no known type"
    place = f", {event.place}" if event.place else ""
    day = f", {day_words(event.date)}" if event.date else ""
    yield visible(f"{event.id}: {kind}{place}{day}")
    yield ""
    yield (
        f"{count(len(event.articles), 'article')}, {event.independent} of them with a text of "
        "their own that reports it as news"
    )
    for number, article in enumerate(event.articles, 1):
        yield from _article(number, article)
    for outcome, total in (("killed", event.killed), ("wounded", event.wounded)):
        figures = [figure for figure in event.figures if figure.outcome == outcome]
        if figures:
            yield ""
            yield (
                f"{outcome}: {sum_words(total) if total else 'no figure'}, the best by the rule "
                f"{event.best_rule!r}"
            )
            yield from (f"  {_figure(figure)}" for figure in figures)
    if len(event.rises) > 1:
        yield ""
        yield "the toll rose: " + ", ".join(
            f"{rise.killed} on {rise.published}" for rise in event.rises
        )


def _article(number: int, article: EventArticle) -> Iterator[str]:
    title = f" {article.title!r}" if article.title else ""
    notes = [
        *(["looks back on it"] if article.background else []),
        *([f"copy of {article.copy_of}"] if article.copy_of else []),
    ]
    yield "  " + visible(
        f"{number}. {article.source}{title}, "
        f"{article.published or 'day unknown'}{''.join(f', {note}' for note in notes)}"
    )
    told = f"incident{'s' * (len(article.incidents) > 1)} {', '.join(article.incidents)}"
    yield "     " + visible(
        f"{told}: "
        + (f"{article.step}, beside {article.beside}" if article.step else "the first of the event")
    )


def _figure(figure: SourceFigure) -> str:
    number = f"{figure.best:,}" if figure.best is not None else f"at least {figure.low:,}"
    word = f", says {figure.attribution}" if figure.attribution else ""
    day = f", {figure.published}" if figure.published else ""
    return visible(
        f"{number} in "
        f"{figure.source}{word}{day}{f' (left out: {figure.why})' if figure.why else ''}"
    )


def count(number: int, noun: str) -> str:
    """A number with its noun, singular or plural.

    >>> count(1, "article"), count(2, "article")
    ('1 article', '2 articles')
    """
    return f"{number} {noun}{'s' * (number != 1)}"
