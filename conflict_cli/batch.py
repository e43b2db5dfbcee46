"""Articles in, reports out, in order: one bad article never stops the rest."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from conflict_cli.models import Report
from conflict_cli.pipeline import extract
from conflict_cli.reader import Article, Failure


class Options(NamedTuple):
    """What every article is read with: the day for articles without a date of their own, the text of the user's tables."""

    reference_date: str | None = None
    groups: str | None = None
    places: str | None = None


USUAL = Options()


def report_articles(articles: Iterable[Article | Failure], options: Options = USUAL) -> Iterator[Report | Failure]:
    """A report or a failure for each article or failure."""
    for article in articles:
        yield article if isinstance(article, Failure) else report_article(article, options)


def report_article(article: Article, options: Options = USUAL) -> Report | Failure:
    """The report of one article, named after its source and with the reader's warnings first."""
    day = article.date or options.reference_date
    try:
        report = extract(article.text, reference_date=day, title=article.title, groups=options.groups, places=options.places)
    except Exception as error:  # extract never raises on any text; should it do so after all, the other articles still get done
        return Failure(
            article.source, f"{type(error).__name__}: {error}", "this is a fault of conflict-cli: please report it with the article"
        )
    if article.date is not None and report.reference_date_source == "option":  # all that extract can know is that it was told
        report = report._replace(reference_date_source="record")
    return report._replace(source=article.source, warnings=article.warnings + report.warnings)
