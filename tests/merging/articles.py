"""Articles to incidents, as conflict-cli and the merger read them."""

from functools import cache

from conflict_cli import extract
from conflict_cli.merging.models import ArticleRef, ReportedIncident
from conflict_cli.merging.reading import read_report
from conflict_cli.models import JSONValue


@cache
def _extracted(text: str) -> dict[str, JSONValue]:
    """The report of an article with its day of publication before the text."""
    day, _, words = text.partition(" ")
    return extract(words, reference_date=day).to_dict()


def report_of(text: str, source: str) -> dict[str, JSONValue]:
    """The report of an article under a name."""
    return _extracted(text) | {"source": source}


def read(text: str, source: str) -> list[ReportedIncident]:
    """The incidents of an article."""
    return read_report(report_of(text, source))[1]


def bare(source: str = "one") -> ReportedIncident:
    """An incident that tells nothing, to tell something of."""
    return ReportedIncident(
        article=ArticleRef(source, "", None, None),
        ids=("i1",),
        rows=(),
        date=None,
        first=0,
        last=0,
        is_firm=False,
        spot=None,
        event_type=None,
        sub_event_type=None,
        attackers=(),
        targets=(),
        weapons=(),
        killed=None,
        wounded=None,
        figures=(),
        status="happened",
        scope="incident",
        background=False,
        is_main=True,
    )
