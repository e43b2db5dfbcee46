"""Shapes of times counted from another: yesterday, last week, two days ago."""

from conflict_cli.extractors.dates.readers.offsets import (
    read_ago,
    read_deictic,
    read_past_span,
    read_pointed_name,
    read_pointed_part,
    read_unit,
    read_weekday,
)
from conflict_cli.extractors.dates.readers.weeks import read_week_weekday
from conflict_cli.extractors.dates.shapes.pieces import ON_WEEKDAY, POINTERS, Shape

SHAPES: tuple[Shape, ...] = (
    Shape(
        "ago",
        """
        # "this day about two weeks", "30-year-"
        (?:THIS PERIOD_UNIT)? ABOUT? ABOUT?
        (?:NUMBER_WORD HYPHEN NUMBER_WORD | [AN NUMBER_WORD DAY_NUMBER NUMBER])
        HYPHEN? [PERIOD_UNIT YEAR] HYPHEN?
        (?:
            AGO (?:THIS PERIOD_UNIT | TODAY)    # "ago this week", "ago today"
            | [AGO EARLIER LATER]
            # "before" at a stop, "after that"
            | [BEFORE_OR_AFTER PREVIOUS]
              (?=
                [COMMA STOP CLOSE] | $
                | THAT (?![PERIOD_UNIT YEAR WEEKEND DAYPART MONTH WEEKDAY SEASON NAMED_DAY])
              )
        )
        # "the year-ago", but for its quarter
        | THE? YEAR HYPHEN [AGO EARLIER] (?!FISCAL? ORDINAL_WORD? HYPHEN? QUARTER)
        # "in two weeks" at a stop
        | IN (?:NUMBER_WORD HYPHEN NUMBER_WORD | [AN NUMBER_WORD DAY_NUMBER]) [PERIOD_UNIT YEAR]
          (?=[COMMA STOP CLOSE] | $)
        """,
        read_ago,
        (
            ("The roof fell in two days ago.", "2022-06-13"),
            ("The roof fell in about 30 years ago.", "1992"),
            ("The roof fell in a year ago this month.", "2021-06"),
            (
                "On 5 March 2019 the roof fell in. A week before, the owner had gone abroad.",
                "2019-02-26",
            ),
            ("Sales were below the year-ago figure.", "2021"),
            ("The trial will end in two weeks.", "2022-06-29"),
        ),
        (
            "The trial was over in two weeks.",
            "On 5 March 2019 the roof fell in, two days before the fair.",
        ),
    ),
    Shape(
        "past_span",
        """
        # "the past 12 months", "the last forty-eight hours"
        THE? LAST [NUMBER_WORD DAY_NUMBER NUMBER] HYPHEN? [NUMBER_WORD DAY_NUMBER NUMBER]? HYPHEN?
        [PERIOD_UNIT YEAR HOURS]
        """,
        read_past_span,
        (
            ("It rained over the past 12 months.", "2021-06-15/2022-06-15"),
            ("It rained in the last forty-eight hours.", "2022-06-13/2022-06-15"),
        ),
        ("It rained in the last 30 hours.", "It rained on the last two of the five days."),
    ),
    Shape(
        "week_weekday",
        f"""
        # "Wednesday last week", "Saturday of last week"
        (?:[PHASE EARLIER LATER] | DAYPART ON?)? WEEKDAY DAYPART? COMMA? OF? THE? {POINTERS}
        PERIOD_UNIT (?!HYPHEN)
        # "last week Monday", "earlier this week, on Monday"
        | [PHASE EARLIER LATER]? THE? [LAST THIS] PERIOD_UNIT (?:COMMA? ON)? WEEKDAY DAYPART?
        """,
        read_week_weekday,
        (
            ("He resigned on Wednesday last week.", "2022-06-08"),
            ("He resigned on Saturday of last week.", "2022-06-11"),
            ("He resigned late last week, on Friday.", "2022-06-10"),
        ),
        ("He resigned on Wednesday, a week after the vote.",),
    ),
    Shape(
        "unit_part",
        f"""
        # "early last week", "the end of the month"
        THE? [PHASE EARLIER LATER] PART? [OF IN ON]? THE? (?:{POINTERS})? FISCAL?
        [PERIOD_UNIT YEAR] (?!HYPHEN)
        | YEAR [HYPHEN GENITIVE]? PHASE    # "year-end", "year's end"
        | THE [FISCAL WHOLE]? YEAR (?![HYPHEN GENITIVE BEFORE_OR_AFTER YEAR_NUMBER NUMBER_WORD])
        """,
        read_unit,
        (
            ("The plant was shut earlier this year.", "2022"),
            ("The plant will be shut by the end of the month.", "2022-06"),
            ("The plant will be shut by year-end.", "2022-12-31"),
            ("The plant was shut for the whole year.", "2022"),
        ),
        ("The plant was shut for the year of the flood.", "The plant was shut early in the day."),
    ),
    Shape(
        "pointed_unit",
        f"""
        THE? {POINTERS} FISCAL? [PERIOD_UNIT YEAR WEEKEND] (?!HYPHEN)    # "last week"
        # "the week before" at a stop, "the day following"
        | THE PERIOD_UNIT (?:BEFORE_OR_AFTER (?=[COMMA STOP CLOSE] | $) | FOLLOWING)
        | THE DAYPART BEFORE_OR_AFTER (?=[COMMA STOP CLOSE] | $)    # "the night before"
        | THE WEEKEND
        """,
        read_unit,
        (
            ("The court sat last week.", "2022-06-06/2022-06-12"),
            ("The court sits next month.", "2022-07"),
            ("The court sat over the weekend.", "2022-06-11/2022-06-12"),
            ("On 5 March 2019 it rained. The day before, it had snowed.", "2019-03-04"),
            ("On 5 March 2019 it rained. It had snowed the night before.", "2019-03-04"),
        ),
        (
            "He wrote of the last days of the town.",
            "On 5 March 2019 it rained, as on the day before the fair.",
        ),
    ),
    Shape(
        "pointed_name",
        f"""
        THE? (?:[LAST THIS NEXT FOLLOWING PREVIOUS] | THIS NEXT | THIS LAST)    # "this coming"
        (?:
            {ON_WEEKDAY} MONTH [DAY_NUMBER ORDINAL ORDINAL_WORD]?    # "last May"
            | WEEKDAY DAYPART?    # "next Friday"
        )
        """,
        read_pointed_name,
        (
            ("The court sat last September.", "2021-09"),
            ("The court will sit next Friday.", "2022-06-17"),
        ),
        ("Following Friday's match they went home.",),
    ),
    Shape(
        "deictic",
        """
        (?:[PHASE EARLIER LATER] | DAYPART PHASE? ON?)? TODAY DAYPART?    # "late yesterday"
        | OVERNIGHT (?!ON? WEEKDAY)
        """,
        read_deictic,
        (
            ("Late yesterday the ferry sank.", "2022-06-14"),
            ("The ferry sails tomorrow morning.", "2022-06-16"),
            ("The ferry sank overnight.", "2022-06-14"),
        ),
        ("Many of today's boats are made of steel.", "The ferry sank overnight on Friday."),
    ),
    Shape(
        "pointed_part",
        """
        [PHASE LATER]?    # "early"
        (?:THE? [LAST THIS NEXT FOLLOWING PREVIOUS] | THE? THAT{1,2})    # "last", "that same"
        PHASE? DAYPART    # "night", "early morning"
        # "the middle of last night"
        | THE? PHASE [OF IN] THE? [LAST THIS THAT FOLLOWING PREVIOUS] DAYPART
        """,
        read_pointed_part,
        (
            ("The ferry sank last night.", "2022-06-14"),
            ("The ferry sank early this morning.", "2022-06-15"),
            ("The ferry sank in the middle of last night.", "2022-06-14"),
        ),
        ("The ferry sails early in the morning.",),
    ),
    Shape(
        "weekday",
        """
        (?:[PHASE EARLIER LATER] | DAYPART ON?)? WEEKDAY DAYPART?    # "early Friday"
        """,
        read_weekday,
        (
            ("The ferry sank early Friday.", "2022-06-10"),
            ("The ferry will sail on Friday night.", "2022-06-17"),
        ),
        ("The ferry sails every Friday.", "He read the Sunday Times."),
    ),
)
