"""Shapes of days by number: of a month, within a longer time, beside a named day, in digits."""

from conflict_cli.extractors.dates.readers.days import (
    read_day,
    read_days,
    read_lone_day,
    read_numeric,
    read_numeric_span,
)
from conflict_cli.extractors.dates.readers.holidays import read_hijri_day
from conflict_cli.extractors.dates.readers.weeks import read_week_of
from conflict_cli.extractors.dates.readers.within import read_beside, read_within
from conflict_cli.extractors.dates.shapes.pieces import (
    LONGER_TIME,
    ON_WEEKDAY,
    PHASE_OF,
    POINTERS,
    STATED_YEAR,
    Shape,
)

SHAPES: tuple[Shape, ...] = (
    Shape(
        "week_of",
        f"""
        THE? PERIOD_UNIT (?:OF | PHASE ON?) THE?    # "the week of", "the week ending on"
        (?:
            # "Sunday, October 9, 2021", not the first of several days
            (?:WEEKDAY COMMA?)? MONTH (?:[DAY_NUMBER ORDINAL] (?![DAY_NUMBER ORDINAL]))
            {STATED_YEAR}? (?![TO HYPHEN SLASH AND] [DAY_NUMBER ORDINAL] | COMMA DAY_NUMBER)
            # "Sunday, 9 October", "the 9th of October 2021"
            | (?:WEEKDAY COMMA?)? THE? [DAY_NUMBER ORDINAL] OF? MONTH {STATED_YEAR}?
        )
        """,
        read_week_of,
        (
            ("The ferry was laid up in the week of 9 October 2021.", "2021-10-09/2021-10-15"),
            (
                "Two wells ran dry in the week ending on Sunday, October 15, 2023.",
                "2023-10-09/2023-10-15",
            ),
        ),
        (
            "Two wells ran dry in the week of October 9-15, 2021.",
            "Two wells ran dry in the week of the fair, 9 October 2021.",
        ),
    ),
    Shape(
        "month_days",
        f"""
        {PHASE_OF} {ON_WEEKDAY} MONTH
        (?:
            # "13, 15, 17 and 18"
            DAY_NUMBER (?:COMMA DAY_NUMBER){{0,9}} COMMA? AND DAY_NUMBER
            # "16-19", "16th to 19th"
            | [DAY_NUMBER ORDINAL] [TO HYPHEN SLASH] [DAY_NUMBER ORDINAL]
        )
        {STATED_YEAR}? (?![TO HYPHEN SLASH] [DAY_NUMBER ORDINAL])
        """,
        read_days,
        (
            (
                "Shops were shut on January 13, 15 and 17, 2020.",
                "{2020-01-13,2020-01-15,2020-01-17}",
            ),
            ("The fair ran from March 16 to 19, 2021.", "2021-03-16/2021-03-19"),
        ),
        ("The fair ran from March 16 to April 2, 2021.",),
    ),
    Shape(
        "days_month",
        f"""
        {PHASE_OF} {ON_WEEKDAY} THE? [DAY_NUMBER ORDINAL]
        (?:
            (?:COMMA THE? [DAY_NUMBER ORDINAL]){{0,9}} COMMA? AND THE?    # "13, 15 and 18"
            | [TO HYPHEN SLASH] THE? (?:WEEKDAY COMMA? THE?)?    # "19-20", "16th to the 19th"
        )
        [DAY_NUMBER ORDINAL]
        OF? MONTH
        (?:
            {STATED_YEAR}
            | COMMA? APOSTROPHE [DAY_NUMBER NUMBER]    # "'96"
        )?
        """,
        read_days,
        (
            ("Snow fell on 13, 15 and 18 January 2020.", "{2020-01-13,2020-01-15,2020-01-18}"),
            (
                "The pass was shut from the 16th to the 19th of March 2021.",
                "2021-03-16/2021-03-19",
            ),
            ("Between 3 and 9 May 2021 the pass was shut.", "2021-05-03/2021-05-09"),
        ),
        ("The pass was shut from 28 December 2020 to 3 January 2021.",),
    ),
    Shape(
        "month_day",
        f"""
        ABOUT? {PHASE_OF} {ON_WEEKDAY} MONTH
        (?:
            THE? [DAY_NUMBER ORDINAL]    # "January 19", "May the 4th"
            # "June, the 4th of that year"; not "in May, 19 of the boats"
            | COMMA THE? [DAY_NUMBER ORDINAL] (?!OF (?!YEAR_NUMBER | THE? {POINTERS}))
            | ORDINAL_WORD    # "January first"
        )
        (?:
            {STATED_YEAR}
            | COMMA? APOSTROPHE [DAY_NUMBER NUMBER]    # "'96"
        )?
        """,
        read_day,
        (
            ("The bridge was opened on Sunday, January 19, 2020.", "2020-01-19"),
            ("The court sat again on May the 4th.", "2022-05-04"),
            ("The court sat again about May 4, 2021.", "2021-05-04~"),
        ),
        ("In May, 19 of the boats sank.", "The bridge was opened on February 31, 2020."),
        is_whole=True,
    ),
    Shape(
        "day_month",
        f"""
        ABOUT? {PHASE_OF} {ON_WEEKDAY} THE? [DAY_NUMBER ORDINAL ORDINAL_WORD] OF? MONTH
        (?:
            {STATED_YEAR}
            | COMMA? APOSTROPHE [DAY_NUMBER NUMBER]    # "5 March '99"
            | [DAY_NUMBER NUMBER]    # "17 Oct 88"
        )?
        """,
        read_day,
        (
            ("The bridge was opened on the 19th of January 2020.", "2020-01-19"),
            ("The mill burnt down on Friday 5 March '99.", "1999-03-05"),
            ("The first of March 1921 was a holiday.", "1921-03-01"),
        ),
        (
            "In May 2021 the mill stood; on the 19th of that month it burnt down.",
            "The mill burnt down on 31 February 2020.",
        ),
        is_whole=True,
    ),
    Shape(
        "within",
        f"""
        # "the first two weeks of May 2019", "the last Friday of Ramadan"
        THE? [ORDINAL_WORD ORDINAL LAST PHASE] [NUMBER_WORD DAY_NUMBER]?
        [PERIOD_UNIT WEEKDAY] OF {LONGER_TIME}
        | THE? [DAY_NUMBER ORDINAL] OF THE? {POINTERS} PERIOD_UNIT    # "the 12th of last month"
        # "the second half of March"
        | THE? [ORDINAL_WORD PHASE LAST] HYPHEN? HALF OF {PHASE_OF} MONTH {STATED_YEAR}?
        """,
        read_within,
        (
            ("Schools were shut in the first two weeks of May 2019.", "2019-05-01/2019-05-14"),
            ("The rent was paid on the 12th of last month.", "2022-05-12"),
            ("It rained in the second half of March 2019.", "2019-03"),
        ),
        ("It rained on the last day of the fair.", "It rained in the second half of the match."),
    ),
    Shape(
        "beside",
        f"""
        (?:
            THE? EVE OF    # "the eve of"
            # "the day after", "two weeks before"
            | (?:THE | [AN NUMBER_WORD DAY_NUMBER NUMBER]) PERIOD_UNIT BEFORE_OR_AFTER
        )
        THE? [NAMED_DAY HIJRI_MONTH] {STATED_YEAR}?
        | THE PERIOD_UNIT BEFORE_OR_AFTER TODAY    # "the day before yesterday"
        """,
        read_beside,
        (
            ("The market burnt down two days after Christmas 2019.", "2019-12-27"),
            ("The market burnt down on the eve of Easter 2019.", "2019-04-20"),
            ("They left the day before yesterday.", "2022-06-13"),
        ),
        ("The market burnt down two days after the feast, on Christmas Eve 2019.",),
    ),
    Shape(
        "hijri_day",
        f"""
        # "15 Sha'ban", "the 27th of Ramadan 1434"
        THE? [DAY_NUMBER ORDINAL] OF? HIJRI_MONTH {STATED_YEAR}?
        | HIJRI_MONTH THE? [DAY_NUMBER ORDINAL] (?:COMMA? {STATED_YEAR})?    # "Muharram 10, 1441"
        """,
        read_hijri_day,
        (
            ("Pilgrims set out on 15 Sha'ban 1440.", "2019-04-21~"),
            ("Pilgrims set out on Muharram 10, 1441.", "2019-09-10~"),
        ),
        ("Pilgrims set out in Ramadan 1440.", "Pilgrims set out on 31 Sha'ban 1440."),
    ),
    Shape(
        "lone_day",
        """
        (?:WEEKDAY COMMA? DAYPART? COMMA? ON?)? THE ORDINAL    # "the 19th", "Sunday the 19th"
        # not "the 19th century", "the 19th day"
        (?![
            HYPHEN MONTH YEAR_NUMBER PERIOD_UNIT YEAR QUARTER HALF DAY_NUMBER ORDINAL NUMBER_WORD
            SEASON
        ])
        """,
        read_lone_day,
        (
            ("In May it rained. On the 9th the mill burnt down.", "2022-05-09"),
            ("The mill burnt down on Thursday the 9th.", "2022-06-09"),
        ),
        ("He lived on the 9th floor.", "He lived in the 9th century."),
    ),
    Shape(
        "numeric_span",
        """
        (?<!SLASH) DAY_NUMBER (?:SLASH DAY_NUMBER)? HYPHEN    # "12-", "28/9-"
        DAY_NUMBER SLASH DAY_NUMBER SLASH [YEAR_NUMBER DAY_NUMBER NUMBER]    # "14/10/2018"
        """,
        read_numeric_span,
        (
            ("The fair was held 12-14/10/2018.", "2018-10-12/2018-10-14"),
            ("The fair was held 28/9-3/10/2018.", "2018-09-28/2018-10-03"),
        ),
        ("The fair was held on 14/10/2018.", "The fair was held 14-12/10/2018."),
    ),
    Shape(
        "numeric",
        """
        ONE_WORD_DATE    # "2020-01-19"
        | DAY_NUMBER SLASH DAY_NUMBER SLASH [YEAR_NUMBER DAY_NUMBER NUMBER]    # "19/01/2020"
        | YEAR_NUMBER SLASH DAY_NUMBER SLASH DAY_NUMBER    # "2020/01/19"
        | DAY_NUMBER HYPHEN MONTH HYPHEN [YEAR_NUMBER DAY_NUMBER NUMBER]    # "19-Jan-2020"
        """,
        read_numeric,
        (
            ("The ferry sank on 2020-01-19.", "2020-01-19"),
            ("The ferry sank on 19/01/2020.", "2020-01-19"),
            ("The ferry sank on 2020/01/19.", "2020-01-19"),
            ("The ferry sank on 19-Jan-2020.", "2020-01-19"),
        ),
        ("The lots 5/6/100000 were sold.", "The lots 19/20/2020 were sold."),
    ),
)
