"""The incidents to compare, so that the work grows linearly: those that share a key.

Keys combine a day with a place, a toll, a target or words of a headline. An event is entered under
the keys of each of its profiles, and a new incident is looked up under its own. A key that more
than MOST_EVENTS events share says nothing and is ignored.
"""

from collections.abc import Iterator

from conflict_cli.merging.days import is_precise
from conflict_cli.merging.headlines import words_of
from conflict_cli.merging.kinds import kind_of
from conflict_cli.merging.models import ReportedIncident
from conflict_cli.merging.places import cells, names
from conflict_cli.merging.questions import named_targets
from conflict_cli.merging.tolls import number_of

Key = tuple[object, ...]
MOST_EVENTS = 32  # under one key
HEADLINE_WORDS = 8


def entry_keys(told: ReportedIncident) -> Iterator[Key]:
    """The keys that an incident is entered under."""
    yield from _keys(told, 0, 0)


def query_keys(told: ReportedIncident) -> Iterator[Key]:
    """The keys to look an incident up by: also one day and one cell further in each direction."""
    yield from _keys(told, 1, 1)


def kind_keys(told: ReportedIncident, days: int = 0) -> Iterator[Key]:
    """The keys of an article's main news by day, country and kind, with `days` around the day."""
    if (
        told.spot is not None
        and told.spot.home
        and told.is_main
        and told.first
        and is_precise(told)
    ):
        for day in range(told.first - days, told.last + days + 1):
            yield day, told.spot.home, kind_of(told)


def _keys(told: ReportedIncident, days: int, margin: int) -> Iterator[Key]:
    if told.article.sha256:
        yield "text", told.article.sha256, told.ids
    if not told.first:
        return
    if told.spot is not None and told.last - told.first <= 31:
        month = told.last // 31
        for key in names(told.spot):
            yield "month", month, key, number_of(told.killed)
    if not is_precise(told):
        return
    for day in range(told.first - days, told.last + days + 1):
        yield from _day_keys(told, day, margin)


def _day_keys(told: ReportedIncident, day: int, margin: int) -> Iterator[Key]:
    spot = told.spot
    if spot is not None:
        for cell in cells(spot, margin):
            yield day, cell
        for name in names(spot):
            yield day, name
        killed = number_of(told.killed)
        if killed and spot.home:
            yield day, spot.home, killed
    for target in named_targets(told):
        yield day, "target", target
    for words in told.wording:
        yield day, "words", words
    if told.is_main:
        for word in sorted(words_of(told.article.title), key=lambda word: (-len(word), word))[
            :HEADLINE_WORDS
        ]:
            yield day, "headline", word
