"""Shapes of months with their year, named days, seasons, quarters and halves of a year."""

from conflict_cli.extractors.dates.readers.holidays import read_holiday
from conflict_cli.extractors.dates.readers.seasons import read_fraction, read_quarter, read_season
from conflict_cli.extractors.dates.readers.years import read_month_year
from conflict_cli.extractors.dates.shapes.pieces import PHASE_OF, POINTERS, STATED_YEAR, Shape

SHAPES: tuple[Shape, ...] = (
    Shape(
        "month_year",
        f"""
        ABOUT? {PHASE_OF} MONTH COMMA?
        (?:
            {STATED_YEAR}    # "January 2020", "March last year"
            # "June nineteen ninety-six"
            | NUMBER_WORD HYPHEN? NUMBER_WORD (?:HYPHEN? NUMBER_WORD)?
        )
        | {PHASE_OF} MONTH APOSTROPHE [DAY_NUMBER NUMBER]    # "June '96"
        """,
        read_month_year,
        (
            ("The dam broke in late August 2014.", "2014-08"),
            ("The dam broke in May last year.", "2021-05"),
            ("The dam broke in June nineteen ninety-six.", "1996-06"),
            ("The dam broke in June '96.", "1996-06"),
        ),
        ("The dam broke in August, and 2014 was a dry year.",),
    ),
    Shape(
        "holiday",
        f"""
        # "Christmas Eve", "last Thanksgiving", "the middle of Ramadan", "Yom Kippur 1973"
        {PHASE_OF} (?:THE? {POINTERS})? [NAMED_DAY HIJRI_MONTH] {STATED_YEAR}?
        """,
        read_holiday,
        (
            ("The bells rang on Christmas Eve 2019.", "2019-12-24"),
            ("The bells rang last Thanksgiving.", "2021-11-25"),
            ("The truce held until the end of Ramadan 2019.", "2019-05-06~/2019-06-04~"),
        ),
        ("The Good Friday Agreement was signed.", "Mr Ramadan said that the bells had rung."),
    ),
    Shape(
        "season",
        f"""
        {PHASE_OF} THE? (?:PHASE HYPHEN?)? SEASON    # "early spring"
        (?:
            COMMA? OF? YEAR_NUMBER [TO HYPHEN SLASH] [DAY_NUMBER NUMBER YEAR_NUMBER]    # "2019-20"
            | {STATED_YEAR}
            # "of nineteen ninety-six"
            | OF NUMBER_WORD HYPHEN? NUMBER_WORD (?:HYPHEN? NUMBER_WORD)?
            | OF? APOSTROPHE [DAY_NUMBER NUMBER]    # "of '96"
        )
        | THE? {POINTERS} PHASE? SEASON    # "last spring"
        | IN THE? PHASE? SEASON (?!COMMA? OF? [YEAR_NUMBER NUMBER_WORD])    # "in early spring"
        | THE PHASE? SEASON (?!COMMA? OF? [YEAR_NUMBER NUMBER_WORD])    # "the spring"
        """,
        read_season,
        (
            ("The well was dug in spring 2014.", "2014-21"),
            ("The well was dug in the winter of 2013-14.", "2013-24"),
            ("The well was dug in the summer of '96.", "1996-22"),
            ("The well was dug last summer.", "2021-22"),
            ("The well was dug in early autumn.", "2021-23"),
        ),
        ("The spring of clear water ran dry.", "The fall of the roof killed his cow."),
    ),
    Shape(
        "quarter",
        """
        NUMBERED_QUARTER COMMA? OF? YEAR_NUMBER    # "Q3 2019", "Q3 of 2019"
        | YEAR_NUMBER NUMBERED_QUARTER    # "2019 Q3"
        """,
        read_quarter,
        (
            ("Prices rose in Q3 of 2019.", "2019-07/2019-09"),
            ("Prices rose in 2019 Q1.", "2019-01/2019-03"),
        ),
        ("Prices rose in Q3 as planned in 2019.",),
    ),
    Shape(
        "fraction",
        f"""
        THE? [ORDINAL_WORD PHASE LAST] HYPHEN? [QUARTER HALF]    # "the third quarter"
        (?:
            OF THE? FISCAL? {STATED_YEAR}    # "of fiscal 2020"
            | OF THE? FISCAL? YEAR    # "of the year"
            | OF? YEAR_NUMBER    # "2020"
        )?
        | (?:
            THE? YEAR_NUMBER    # "2019"
            | THE? [LAST NEXT THIS] YEAR GENITIVE    # "last year's"
            | THE? YEAR HYPHEN [AGO EARLIER]    # "the year-ago"
        )
        FISCAL? ORDINAL_WORD HYPHEN? [QUARTER HALF]    # "first quarter"
        | [LAST NEXT THIS] [QUARTER HALF]    # "last quarter"
        | THE? YEAR HYPHEN [AGO EARLIER] QUARTER    # "the year-ago quarter"
        """,
        read_fraction,
        (
            ("Exports fell in the third quarter of 2019.", "2019-07/2019-09"),
            ("Exports fell in the second half of the year.", "2022-07/2022-12"),
            ("Exports fell in the 2019 first quarter.", "2019-01/2019-03"),
            ("Exports fell last quarter.", "2022-01/2022-03"),
            ("Exports fell from the year-ago quarter.", "2021-04/2021-06"),
        ),
        ("They scored in the last quarter of the game.", "They scored in the first half."),
    ),
)
