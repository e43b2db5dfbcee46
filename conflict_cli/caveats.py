"""What the reader of a report should know about it: what was assumed and what could not be done."""

from collections.abc import Sequence

from conflict_cli.gazetteer import Gazetteer, default_gazetteer
from conflict_cli.models import Date, Place, Warning
from conflict_cli.text import Document

# The commonest words of English: a text of some length in which hardly any stands is in another language.
COMMON = frozenset("the of and to in a that was were is on for by with at from as it he his they an be have has had said".split())
ENOUGH = 40  # words that a text must have before its language is judged
RARE = 0.08  # of English news a third to a half are such words, of other languages in Latin script under a twentieth


def find_warnings(document: Document, dates: Sequence[Date], places: Sequence[Place], gazetteer: Gazetteer | None) -> tuple[Warning, ...]:
    """The report's warnings, in a fixed order."""
    warnings = []
    if not is_english(document):
        warnings.append(Warning("language_not_english", "the text does not read like English: rules for English were applied all the same"))
    if any(not date.year_known and date.value for date in dates):
        warnings.append(Warning("year_unknown", "some dates have no year: give the day of publication with --date"))
    if places and (gazetteer or default_gazetteer()).is_missing:
        warnings.append(Warning("gazetteer_missing", "places have no coordinates: the gazetteer was not built, install the package anew"))
    return tuple(warnings)


def is_english(document: Document) -> bool:
    """Whether a text reads like English; one too short to tell does."""
    lowers = document.tokens.lowers
    common = len(list(filter(COMMON.__contains__, lowers)))
    if common >= RARE * len(lowers):  # marks and numbers, which are no words, counted in
        return True
    words = sum(lower[0].isalpha() for lower in lowers)
    return words < ENOUGH or common >= RARE * words
