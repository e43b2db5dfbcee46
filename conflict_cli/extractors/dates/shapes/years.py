"""Shapes of years, decades and centuries, and of months alone."""

from conflict_cli.extractors.dates.readers.years import (
    read_century,
    read_decade,
    read_month,
    read_short_year,
    read_spelled_year,
    read_year,
    read_year_span,
)
from conflict_cli.extractors.dates.shapes.pieces import PHASE_OF, Shape

SHAPES: tuple[Shape, ...] = (
    Shape(
        "decade",
        "THE? PHASE? HYPHEN? APOSTROPHE? DECADE    # the late '90s",
        read_decade,
        (
            ("The port was built in the mid-1990s.", "199X"),
            ("The port was built in the late '60s.", "196X"),
        ),
        ("He went to sea in his twenties.",),
    ),
    Shape(
        "century",
        "THE? PHASE? HYPHEN? [ORDINAL ORDINAL_WORD] HYPHEN? PERIOD_UNIT    # the late 19th century",
        read_century,
        (
            ("The port was built in the nineteenth century.", "18XX"),
            ("The port was built in the late 19th century.", "18XX"),
        ),
        ("The port was built in the third decade.",),
    ),
    Shape(
        "year_span",
        """
        YEAR_NUMBER [TO HYPHEN SLASH] [DAY_NUMBER NUMBER]    # "1914-18", "2019/20"
        (?![TO HYPHEN SLASH DAY_NUMBER NUMBER])
        """,
        read_year_span,
        (
            ("The war of 1914-18 cost the port its trade.", "1914/1918"),
            ("Crops failed in 2019/20.", "2019/2020"),
            ("Crops had failed by 2020-06.", "2020-06"),
        ),
        ("Crops failed in 2011-2014.", "Crops failed on all of the plots 2020-13."),
    ),
    Shape(
        "month",
        f"{PHASE_OF} MONTH",
        read_month,
        (("The dam broke in early March.", "2022-03"),),
        ("June Falk left the room.", "They may leave the room."),
    ),
    Shape(
        "year",
        f"""
        # "the end of 2015", "about 1910", "post-1945", "the year 2000", "fiscal 1989"
        (?:{PHASE_OF} | ABOUT | PREFIX HYPHEN) (?:THE? YEAR)? FISCAL? YEAR_NUMBER [AD BC]?
        | AD [YEAR_NUMBER NUMBER DAY_NUMBER]    # "AD 64"
        | [NUMBER DAY_NUMBER] BC    # "490 BC"
        """,
        read_year,
        (
            ("The dam broke at the end of 2015.", "2015"),
            ("The dam was built about 1910.", "1910~"),
            ("The dam was built in the year 2000.", "2000"),
            ("The dam was built in AD 64.", "0064"),
            ("The dam was built in 490 BC.", "-0489"),
        ),
        ("The court cited Resolution 1973.", "The dam broke at 1915 hrs."),
    ),
    Shape(
        "short_year",
        "APOSTROPHE [DAY_NUMBER NUMBER]    # '68",
        read_short_year,
        (("They still speak of the floods of '68 and 1972.", "1968"),),
        ("They wrote of '71 men' in the log.",),
    ),
    Shape(
        "spelled_year",
        """
        (?:THE? YEAR)?    # "the year"
        NUMBER_WORD HYPHEN? NUMBER_WORD (?:HYPHEN? NUMBER_WORD)?    # "nineteen ninety-six"
        """,
        read_spelled_year,
        (
            ("The port was shut in nineteen ninety-six.", "1996"),
            ("The port was shut in the year two thousand.", "2000"),
        ),
        ("The port has ninety-six berths.", "They gave two thousand to the nineteen boys."),
    ),
)
