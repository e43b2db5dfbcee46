"""How dates are used in a text: news or a narrative, day or month first in numbers."""

from collections.abc import Sequence

from conflict_cli.extractors.dates.classes import TAGS, classify, tags_of
from conflict_cli.extractors.dates.tenses import CLOCK_WORDS
from conflict_cli.extractors.dates.values import Moment
from conflict_cli.lexicon import around_dates as lexicon
from conflict_cli.text.document import Tokens

MONTH = TAGS["MONTH"]
DAYS = tags_of("DAY_NUMBER ORDINAL")
MONTH_STEMS = frozenset(lexicon.MONTH_STEMS.split())
NUMBERED_TEXTS = frozenset(lexicon.NUMBERED_TEXTS.split())
NEWS_WORDS = frozenset(lexicon.NEWS_WORDS.split())


def find_years(lowers: list[str], anchors: list[int]) -> list[tuple[int, int]]:
    """Token and value of every number that may be a year; not a time of day or a resolution: 1915
    hrs, Resolution 1973.
    """
    numbers = [
        token
        for token in anchors
        if len(lowers[token]) == 4
        and lowers[token].isdecimal()
        and lowers[token - 1] not in NUMBERED_TEXTS
    ]
    return [
        (token, int(lowers[token]))
        for token in numbers
        if token + 1 == len(lowers) or lowers[token + 1] not in CLOCK_WORDS
    ]


def is_narrative(
    lowers: list[str],
    anchors: list[int],
    years: Sequence[tuple[int, int]],
    reference: Moment | None,
) -> bool:
    """Guess from the years that the text names whether it is a history rather than news of the
    reference date.

    News counts from its own day: weekdays, today, yesterday. A history names years again and again,
    and not that of the reference date.
    """
    here = reference.year if reference is not None and reference.year is not None else 0
    others = sum(abs(year - here) > 1 for _, year in years)
    return others >= 4 and others >= 4 + 8 * sum(lowers[token] in NEWS_WORDS for token in anchors)


def find_asides(years: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Tokens of the years that leave a narrative's sequence: far from the year before, while the
    next is near that one or less far ahead.

    >>> sorted(find_asides([(0, 1964), (10, 2005), (20, 1964), (30, 1965), (40, 1968)]))
    [10]
    """
    return frozenset(
        token
        for (_, before), (token, year), (_, after) in zip(years, years[1:], years[2:], strict=False)
        if abs(year - before) > 1 and (abs(after - before) <= 1 or before <= after < year)
    )


def is_day_first(tokens: Tokens) -> bool:
    """Guess whether 3/4/2020 is 3 April here: by the numeric dates that can be read in one way
    only, else by the dates in words, else True.
    """
    lowers = tokens.lowers
    numeric = written = 0
    for token, word in enumerate(lowers):
        if word == "/" and 0 < token < len(lowers) - 3 and lowers[token + 2] == "/":
            numeric += order_of(lowers[token - 1], lowers[token + 1])
        elif "." in word and word.count(".") == 2:
            pieces = word.split(".")
            numeric += order_of(pieces[0], pieces[1])
        elif (
            0 < token < len(lowers) - 1
            and word[:3] in MONTH_STEMS
            and (found := classify(word)) is not None
            and found[0] == MONTH
        ):
            before, after = classify(lowers[token - 1]), classify(lowers[token + 1])
            if after is not None and after[0] in DAYS:
                written -= 1
            elif before is not None and before[0] in DAYS:
                written += 1
    return (numeric or written) >= 0


def order_of(first: str, second: str) -> int:
    """1 if only the first of two numbers can be a day of the month, -1 if only the second can, else
    0.

    >>> order_of("19", "01"), order_of("1", "19"), order_of("3", "4"), order_of("a", "b")
    (1, -1, 0, 0)
    """
    if not (first.isdecimal() and second.isdecimal() and len(first) < 3 and len(second) < 3):
        return 0
    return (12 < int(first) <= 31 and int(second) <= 12) - (
        12 < int(second) <= 31 and int(first) <= 12
    )
