"""Articles in, reports out, in order: one bad article never stops the rest."""

from collections.abc import Iterable, Iterator

from conflict_cli.models import Report
from conflict_cli.pipeline import extract
from conflict_cli.reader import Article, Failure


def report_articles(articles: Iterable[Article | Failure], reference_date: str | None = None) -> Iterator[Report | Failure]:
    """A report or a failure for each article or failure; `reference_date` is for articles without a date of their own."""
    for article in articles:
        yield article if isinstance(article, Failure) else report_article(article, reference_date)


def report_article(article: Article, reference_date: str | None = None) -> Report | Failure:
    """The report of one article, named after its source and with the reader's warnings first."""
    try:
        report = extract(article.text, reference_date=article.date or reference_date, title=article.title)
    except Exception as error:  # extract never raises on any text; should it do so after all, the other articles still get done
        return Failure(
            article.source, f"{type(error).__name__}: {error}", "this is a fault of conflict-cli: please report it with the article"
        )
    if article.date is not None and report.reference_date_source == "option":  # all that extract can know is that it was told
        report = report._replace(reference_date_source="record")
    return report._replace(source=article.source, warnings=article.warnings + report.warnings)
