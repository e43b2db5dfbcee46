"""The record of a shape, and pieces of patterns that several shapes share."""

from typing import NamedTuple

from conflict_cli.extractors.dates.readings import Reader


class Shape(NamedTuple):
    """The pattern of a date over the classes of `classes`, and the function that reads what it
    matches.

    Each example is a text with the value in EDTF that the shape gives its date, if 15 June 2022 is
    the reference date; the shape reads nothing in a counter-example. If a shape `is_whole`, no
    other is tried on words that it matched but could not read: 31 February is not February either.
    """

    name: str
    pattern: str
    read: Reader
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...]
    is_whole: bool = False


# "last", "that same"
POINTERS = "[LAST NEXT THIS THAT FOLLOWING PREVIOUS]{1,2}"
PHASE_OF = """
(?:
    THE? [PHASE EARLIER LATER] PART?    # "early", "the later part"
    (?:[OF IN ON] THE? | HYPHEN)?    # "of the", "in", "mid-"
)?
"""
STATED_YEAR = f"""
(?:
    COMMA? OF?
    (?:
        YEAR_NUMBER [AD BC]?    # ", 2020", "of 2020", "1066 AD"
        | [NUMBER DAY_NUMBER] BC    # "480 BC"
    )
    | COMMA? OF? THE? {POINTERS} YEAR    # "last year", "of that year"
)
"""
ON_WEEKDAY = """
(?:
    (?:DAYPART ON?)? WEEKDAY STOP?    # "Sun.", "dawn on Sunday"
    COMMA? DAYPART? COMMA? ON? THE?    # ", ", "night, the"
)?
"""
# What may have first days, last weeks, third Sundays.
LONGER_TIME = f"""
(?:
    THE?
    (?:
        [MONTH NAMED_DAY HIJRI_MONTH] {STATED_YEAR}?    # "May 2019", "Ramadan"
        | FISCAL? YEAR_NUMBER    # "2019"
    )
    | THE? {POINTERS} [PERIOD_UNIT YEAR]    # "last month"
    | THE FISCAL? [PERIOD_UNIT YEAR]    # "the fiscal year"
)
"""
