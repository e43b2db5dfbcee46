"""What kind of text this is for its dates: news or a narrative, day or month first in numbers."""

import re

from conflict_cli.extractors.dates.values import Moment
from conflict_cli.text import Document

NEWS_WORDS = frozenset("today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday".split())
SLASHED = re.compile(r"\b(\d\d?)[/.-](\d\d?)[/.-](?:\d{4}|\d\d)\b")
WRITTEN = re.compile(r"\b(?:(\d\d?) )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? (\d\d?\b(?!:))?")


def is_narrative(lowers: list[str], anchors: list[int], reference: Moment | None) -> bool:
    """Guess from the years that the text names whether it tells a history rather than the news of the reference date.

    News counts from its day: weekdays, today, yesterday. A history names its years again and again, and they are not the reference date's.
    """
    news = 0
    years: list[int] = []
    for token in anchors:
        word = lowers[token]
        if word in NEWS_WORDS:
            news += 1
        elif len(word) == 4 and word.isdigit():
            years.append(int(word))
    if reference is not None and reference.year is not None:
        years = [year for year in years if abs(year - reference.year) > 1]
        return len(years) >= 6 and len(years) > 3 * news
    return len(years) >= 2 and len(years) > 2 * news


def is_day_first(document: Document) -> bool:
    """Guess whether 3/4/2020 is 3 April here: by the numeric dates that can only be read one way, else by the dates in words, else yes."""
    if "/" not in document.text and "." not in document.text:
        return True
    text = document.text
    day_first = month_first = 0
    for match in SLASHED.finditer(text):
        one, other = int(match[1]), int(match[2])
        day_first += 12 < one <= 31 and other <= 12
        month_first += 12 < other <= 31 and one <= 12
    if day_first or month_first:
        return day_first >= month_first
    if not SLASHED.search(text):
        return True
    for match in WRITTEN.finditer(text):
        day_first += match[1] is not None
        month_first += match[1] is None and match[2] is not None
    return day_first >= month_first
