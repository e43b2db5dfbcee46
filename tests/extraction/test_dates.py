"""Dates: cases by intent, every day of four years in many styles, publication lines, and what must
hold of every date.
"""

import re
import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from conflict_cli import extract
from conflict_cli.extractors.dates import find_dates, find_reference_date, notations, sentences
from conflict_cli.extractors.dates.classes import TAGS
from conflict_cli.extractors.dates.context import DateContext
from conflict_cli.extractors.dates.readers.holidays import holiday_in
from conflict_cli.extractors.dates.readings import DateReading, DateSentence, reading_of
from conflict_cli.extractors.dates.sentences import make_sentence
from conflict_cli.extractors.dates.shapes import BY_NAME, SHAPES, compile_shapes, date_pattern
from conflict_cli.extractors.dates.shapes.pieces import Shape
from conflict_cli.extractors.dates.units import find_words
from conflict_cli.extractors.dates.values import Moment, to_date
from conflict_cli.text.document import read_document

SPEC = Path(__file__).parents[1] / "specs" / "dates.toml"


class Case(NamedTuple):
    """A text, its reference date, and the text and value of each of its dates."""

    text: str
    reference_date: str | None
    dates: list[tuple[str, str | None]]


CASES = [
    Case(
        case["text"],
        case.get("date"),
        [(words, None if value == "null" else value) for words, value in case["dates"]],
    )
    for case in tomllib.loads(SPEC.read_text(encoding="utf-8"))["case"]
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:50])
def test_dates(case: Case) -> None:
    found = find_dates(read_document(case.text), case.reference_date)
    assert [(found_date.text, found_date.value) for found_date in found] == case.dates


def test_a_third_of_the_cases_are_negative() -> None:
    assert 3 * sum(not case.dates for case in CASES) >= len(CASES)


# --- the shapes and their examples

EXAMPLES = [(shape, text, value) for shape in SHAPES for text, value in shape.examples]
COUNTER_EXAMPLES = [(shape, text) for shape in SHAPES for text in shape.counter_examples]
WRITTEN_ON = "2022-06-15"


def name_of(value: Shape | str) -> str:
    return value.name if isinstance(value, Shape) else value


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str | None]]:
    """The shapes that read something since the test began, each with the value."""
    found: list[tuple[str, str | None]] = []

    def recorded(shape: Shape) -> Shape:
        def read(
            sentence: DateSentence, first: int, last: int, context: DateContext
        ) -> DateReading | None:
            reading = shape.read(sentence, first, last, context)
            if reading is not None:
                found.append((shape.name, reading.value))
            return reading

        return shape._replace(read=read)

    monkeypatch.setattr(sentences, "BY_NAME", {shape.name: recorded(shape) for shape in SHAPES})
    return found


@pytest.mark.parametrize("shape", SHAPES, ids=name_of)
def test_a_shape_has_examples_and_counter_examples(shape: Shape) -> None:
    assert shape.examples and shape.counter_examples


@pytest.mark.parametrize(("shape", "text", "value"), EXAMPLES, ids=name_of)
def test_a_shape_reads_its_examples(
    shape: Shape, text: str, value: str, readings: list[tuple[str, str | None]]
) -> None:
    find_dates(read_document(text), WRITTEN_ON)
    assert (shape.name, value) in readings


@pytest.mark.parametrize(("shape", "text"), COUNTER_EXAMPLES, ids=name_of)
def test_a_shape_reads_nothing_in_its_counter_examples(
    shape: Shape, text: str, readings: list[tuple[str, str | None]]
) -> None:
    find_dates(read_document(text), WRITTEN_ON)
    assert shape.name not in [name for name, _ in readings]


def test_every_shape_has_a_case() -> None:
    fired = set()
    for case in CASES:
        tokens = read_document(case.text).tokens
        last = len(tokens.words)
        tags = make_sentence(tokens, 0, last, 0, last, find_words(tokens.lowers).classes).tags
        fired.update(match.lastgroup for match in date_pattern().finditer(tags))
    assert fired >= {shape.name for shape in SHAPES}


def test_tags_are_different_and_mean_nothing_else_in_a_pattern() -> None:
    assert len(set(TAGS.values())) == len(TAGS)
    assert set(TAGS.values()).isdisjoint(r"\.^$*+?{}[]()|- ")


def test_names_of_shapes_are_unique() -> None:
    assert len(BY_NAME) == len(SHAPES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:50])
def test_offsets_quote_the_text_and_parts_lie_inside(case: Case) -> None:
    for found in find_dates(read_document(case.text), case.reference_date):
        assert case.text[found.start : found.end] == found.text
        assert found.year_known == (found.value is not None and "XXXX" not in found.value)
        for part in found.parts:
            assert case.text[part.start : part.end] == part.text
            assert found.start <= part.start < part.end <= found.end
            assert part.value is not None
            assert part.value in (found.value or "")


# --- the closed set: every day of four years, one of them a leap year, in each style

MONTHS = (
    "January February March April May June July August September October November December".split()
)
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


STYLES: dict[str, Callable[[date], str]] = {
    "day month year": lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    "month day, year": lambda day: f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
    "month ordinal, year": lambda day: f"{MONTHS[day.month - 1]} {ordinal(day.day)}, {day.year}",
    "the ordinal of month year": lambda day: (
        f"the {ordinal(day.day)} of {MONTHS[day.month - 1]} {day.year}"
    ),
    "short month. day, year": lambda day: (
        f"{MONTHS[day.month - 1][:3]}{'' if day.month == 5 else '.'} {day.day}, {day.year}"
    ),
    "day short month year": lambda day: f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}",
    "weekday, month day, year": lambda day: (
        f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}, {day.year}"
    ),
    "weekday day month year": lambda day: (
        f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
    ),
    "ISO": lambda day: day.isoformat(),
    "day/month/year": lambda day: f"{day.day:02d}/{day.month:02d}/{day.year}",
    "month/day/year": lambda day: f"{day.month}/{day.day}/{day.year}",
    "day.month.year": lambda day: f"{day.day}.{day.month}.{day.year}",
    "day-short month-year": lambda day: f"{day.day}-{MONTHS[day.month - 1][:3]}-{day.year}",
}
DAYS = [date(2018, 1, 1) + timedelta(days=count) for count in range(4 * 365 + 1)]


@pytest.mark.parametrize("style", STYLES)
def test_every_day_of_four_years_reads_back(style: str) -> None:
    spell = STYLES[style]
    text = " ".join(f"The gate was shut on {spell(day)} again." for day in DAYS)
    found = find_dates(read_document(text), None)
    assert [found_date.text for found_date in found] == [spell(day) for day in DAYS]
    assert [found_date.value for found_date in found] == [day.isoformat() for day in DAYS]


def test_every_day_without_its_year_is_the_one_before_the_reference_date() -> None:
    reference = date(2020, 12, 31)
    days = [reference - timedelta(days=count) for count in range(360)]
    text = " ".join(
        f"The gate was shut on {day.day} {MONTHS[day.month - 1]} again." for day in days
    )
    assert [found.value for found in find_dates(read_document(text), "2020-12-31")] == [
        day.isoformat() for day in days
    ]


# --- the day of publication

BODY = (
    "Two men were killed in the east of the district on Sunday, the governor said in a statement."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Published: 20 January 2020\n\n{BODY}", "2020-01-20"),
        (f"A gate is shut in the old town of Vilnar\n\nJanuary 20, 2020\n\n{BODY}", "2020-01-20"),
        (f"date 2022-08-29\n\n{BODY}", "2022-08-29"),
        (f"A gate is shut in Vilnar\n\nMon Jan 20, 2020\n\n{BODY}", "2020-01-20"),
        (
            (
                "A gate is shut in Vilnar\n\n20.01.2020 (updated 18:20 21.01.2020) Short "
                f"link\n\n{BODY}"
            ),
            "2020-01-20",
        ),
        (
            (
                "A gate is shut in Vilnar\n\nPosted on January 20, 2020 by the News Desk of the "
                f"Vilnar Gazette\n\n{BODY}"
            ),
            "2020-01-20",
        ),
        (
            (
                "A gate is shut in Vilnar\n\nPosted on January 20, 2020 by his aides, a letter "
                f"asks for help\n\n{BODY}"
            ),
            None,
        ),
        (f"Vilnar, 17 Oct 88 (NNP) -- {BODY}", "1988-10-17"),
        (f"(Vilnar, March 3, 2024) – {BODY}", "2024-03-03"),
        (f"April 12, 2023 (NNP) - {BODY}", "2023-04-12"),
        (f"April 12, 2023 was a day of rest (and of prayer) - {BODY}", None),
        (
            (
                "A gate is shut in Vilnar\n\nPublished: May 17, 2020\n\nVILNAR, May 16 (NNP) -- "
                f"{BODY}"
            ),
            "2020-05-17",
        ),
        (f"A gate is shut in Vilnar\n\n2020\n\nVILNAR, May 16 (NNP) -- {BODY}", "2020-05-16"),
        (f"Updated: 22 January 2020\nPublished: 20 January 2020\n\n{BODY}", "2020-01-20"),
        (f"VILNAR, May 16 (NNP) -- {BODY}", None),
        (f"{BODY} He was born on 3 May 1970.", None),
        (f"On 3 May 1970 the gate was shut. {BODY}", None),
        ("Gunmen killed several farmers in Vilnar on 5 May 2021.", None),
        ("A gate fell in Vilnar on 5 May 2021: two guards are hurt.", None),
        (f"The gate was shut on 5 May 2021.\n\n{BODY}", None),
        (f"This page was published on 5 May 2021.\n\n{BODY}", "2021-05-05"),
        (f"Vilnar, posted on 5 May 2021\n\n{BODY}", "2021-05-05"),
        (BODY, None),
        ("", None),
    ],
)
def test_reference_date(text: str, expected: str | None) -> None:
    assert find_reference_date(read_document(text)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Published: 20 January 2020", [("20 January 2020", "2020-01-20")]),
        ("20.01.2020 (updated 18:20 21.01.2020) Short link", [("20.01.2020", "2020-01-20")]),
        ("Tags: Vilnar, war, 2015", []),
        ("Posted by the News Desk on Monday", []),
    ],
)
def test_the_day_that_a_publication_line_prints_is_listed_and_dates_no_event(
    line: str, expected: list[tuple[str, str]]
) -> None:
    report = extract(
        f"Two men killed in Vilnar\n\n{line}\n\nGunmen shot two men dead in the market of "
        "Vilnar, the governor said."
    )
    assert [(found.text, found.value) for found in report.dates] == expected
    assert report.casualties and {row.date for row in report.casualties} == {None}


# --- robustness


@pytest.mark.parametrize(
    "text",
    [
        "the " * 3000,
        "1, " * 3000,
        "1 and " * 3000,
        "January " * 3000,
        "Monday, " * 3000,
        "2019-" * 3000,
        "1999 to " * 3000,
        "9" * 5000,
        "³ ²⁰²⁰ ٢٠٢٠ 一九九〇 January ⅻ, 19²th ¹⁹th 0s 00s 000s",
        "January 0, 2020; 00/00/0000; 0000-00-00; 99/99/9999; 31 June; 9999-12-31; 1 January 0001",
        "tomorrow " * 50 + "\x00 ￾ \U0001f600 last year\u2028next\u00a0month",
    ],
)
@pytest.mark.parametrize(
    "reference_date", [None, "2020-01-20", "0001-01-01", "9999-12-31", "not a date"]
)
def test_never_raises(text: str, reference_date: str | None) -> None:
    document = read_document(text)
    find_reference_date(document)
    for found in find_dates(document, reference_date):
        assert text[found.start : found.end] == found.text


def test_the_same_text_gives_the_same_dates() -> None:
    text = "In March 2019, on Monday and two days later the gate was shut."
    assert find_dates(read_document(text), "2020-01-20") == find_dates(
        read_document(text), "2020-01-20"
    )


# --- a new shape or notation is one record


def test_a_shape_is_one_record(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "2021 June 5" was a year and a day without one."""
    text = "The bridge fell on 2021 June 5."
    assert len(find_dates(read_document(text), None)) == 2
    shape = Shape(
        "year_month_day",
        "YEAR_NUMBER MONTH DAY_NUMBER",
        read_year_first,
        ((text, "2021-06-05"),),
        ("The bridge fell in 2021 in June.",),
    )
    shapes = (shape, *SHAPES)
    pattern = compile_shapes(shapes)
    monkeypatch.setattr(sentences, "date_pattern", lambda: pattern)
    monkeypatch.setattr(sentences, "BY_NAME", {shape.name: shape for shape in shapes})
    sentences.find_shape.cache_clear()
    try:
        assert [(found.text, found.value) for found in find_dates(read_document(text), None)] == [
            ("2021 June 5", "2021-06-05")
        ]
    finally:
        sentences.find_shape.cache_clear()


def read_year_first(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    year, month, day = (unit.value for unit in sentence.units[first:last])
    return reading_of(first, last, Moment(year, month, day), True)


def test_a_notation_is_one_record(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "5-VI-2021": a month in Roman numerals."""
    numerals = {
        numeral: number
        for number, numeral in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)
    }
    roman = notations.Notation(
        r"(?P<day>\d{1,2})[-.](?P<month>[ivx]+)[-.](?P<year>\d{4})", "5-VI-2021", months=numerals
    )
    monkeypatch.setattr(notations, "NOTATIONS", (*notations.NOTATIONS, roman))
    text = "The bridge fell on 5-VI-2021, and again on 17-XII-2022."
    assert [found.value for found in find_dates(read_document(text), None)] == [
        "2021-06-05",
        "2022-12-17",
    ]


def test_every_notation_reads_its_example() -> None:
    for notation in notations.NOTATIONS:
        assert re.fullmatch(notation.pattern, notation.example)
        assert [
            found.text
            for found in find_dates(read_document(f"Shelled on {notation.example}."), None)
        ] == [notation.example]


# --- feasts: what states and communities declared, facts of the civil calendar

RAMADAN = """
2005-10-04 2006-09-23 2007-09-13 2008-09-01 2009-08-22 2010-08-11 2011-08-01 2012-07-20 2013-07-09
  2014-06-28 2015-06-18
2016-06-06 2017-05-27 2018-05-17 2019-05-06 2020-04-24 2021-04-13 2022-04-02 2023-03-23 2024-03-11
  2025-03-01
"""
FEASTS = [
    (
        "hebrew 0",
        (
            "2000-09-30 2001-09-18 2005-10-04 2013-09-05 2020-09-19 2021-09-07 2022-09-26 "
            "2023-09-16 2024-10-03"
        ),
    ),
    ("hebrew 9", "1973-10-06 2020-09-28 2021-09-16 2022-10-05 2023-09-25"),
    ("hebrew -163 7", "2002-03-28 2019-04-20 2022-04-16 2023-04-06 2024-04-23"),
    ("hebrew -193", "1994-02-25 2023-03-07 2024-03-24"),
    ("hebrew 21", "1973-10-18 2023-10-07"),
    ("orthodox 0", "2015-04-12 2016-05-01 2019-04-28 2021-05-02 2022-04-24 2023-04-16 2024-05-05"),
    ("easter 0", "1916-04-23 2016-03-27 2019-04-21 2024-03-31"),
    (
        "nowruz",
        (
            "2012-03-20 2015-03-21 2016-03-20 2017-03-21 2019-03-21 2020-03-20 2021-03-21 "
            "2024-03-20 2025-03-21"
        ),
    ),
]


@pytest.mark.parametrize(("rule", "days"), FEASTS)
def test_feasts_fall_on_the_days_that_were_kept(rule: str, days: str) -> None:
    for day in map(date.fromisoformat, days.split()):
        span = holiday_in(rule, day.year)
        assert span is not None
        assert span.first == (day.year, day.month, day.day)


def test_ramadan_begins_within_a_day_of_what_saudi_arabia_declared() -> None:
    for day in map(date.fromisoformat, RAMADAN.split()):
        span = holiday_in("hijri 9", day.year)
        assert span is not None
        first, last = to_date(span.first), to_date(span.last)
        assert first is not None
        assert last is not None
        assert abs((first - day).days) <= 1
        assert (last - first).days in (28, 29)
