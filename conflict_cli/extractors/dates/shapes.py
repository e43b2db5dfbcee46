"""The shapes of dates: patterns over the tags of `classes`, each with its reader; the first that
fits at a word is taken.

A shape of several words is a record here; a date written as one word is a record of `notations`.
"""

from typing import TYPE_CHECKING, NamedTuple

from conflict_cli.extractors.dates.readers.days import (
    read_day,
    read_days,
    read_lone_day,
    read_numeric,
    read_numeric_span,
)
from conflict_cli.extractors.dates.readers.holidays import read_hijri_day, read_holiday
from conflict_cli.extractors.dates.readers.offsets import (
    read_ago,
    read_deictic,
    read_past_span,
    read_pointed_name,
    read_pointed_part,
    read_unit,
    read_weekday,
)
from conflict_cli.extractors.dates.readers.seasons import read_fraction, read_quarter, read_season
from conflict_cli.extractors.dates.readers.weeks import read_week_of, read_week_weekday
from conflict_cli.extractors.dates.readers.within import read_beside, read_within
from conflict_cli.extractors.dates.readers.years import (
    read_century,
    read_decade,
    read_month,
    read_month_year,
    read_short_year,
    read_spelled_year,
    read_year,
    read_year_span,
)
from conflict_cli.extractors.dates.readings import Reader
from conflict_cli.startup.build_cache import cached_at_build

if TYPE_CHECKING:  # the pattern of the snapshot needs only its C part
    from collections.abc import Iterable

    import regex


class Shape(NamedTuple):
    """The pattern of a date and the function that reads what it matches.

    If a shape `is_whole`, no other is tried on words that it matched but could not read: 31
    February is not February either.
    """

    name: str
    pattern: str
    read: Reader
    is_whole: bool = False


# "early", "the end of", "late in", "mid-"
PART = r"(?:T?[eGL]p?(?:[fij]T?|=)?)?"
# ", 2020", "of 2020", "480 BC", "last year", "of that year"
YEAR = r"(?:,?f?(?:Y[AB]?|[ND]B)|,?f?T?[lxcmyb]{1,2}U)"
# "Sunday", "Sunday,", "dawn on Sunday,", "Saturday night, the"
WEEKDAY = r"(?:(?:tj?)?W!?,?t?,?j?T?)?"
POINTER = r"[lxcmyb]{1,2}"
# What may have first days, last weeks, third Sundays: May 2019, the year, last month, Ramadan
PERIOD = rf"(?:T?(?:[MCX]{YEAR}?|Z?Y)|T?{POINTER}[uU]|TZ?[uU])"

SHAPES = (
    # the week of 9 October | the week ending on Sunday, October 15, 2023
    Shape(
        "week_of",
        r"T?u(?:f|ej?)T?"  # the week of
        rf"(?:(?:W,?)?M(?:[DO](?![DO])){YEAR}?(?![-=/&][DO]|,D)"  # October 9
        rf"|(?:W,?)?T?[DO]f?M{YEAR}?)",  # 9 October
        read_week_of,
    ),
    # January 13, 15, 17 and 18 | January 16-19, 2020 | January 16 to 19
    Shape(
        "month_days",
        rf"{PART}{WEEKDAY}M(?:D(?:,D){{0,9}},?&D|[DO][-=/][DO]){YEAR}?(?![-=/][DO])",
        read_days,
    ),
    # 13, 15 and 18 January | 19-20 January | from the 16th to the 19th of January | between 3 and 9
    # May
    Shape(
        "days_month",
        rf"{PART}{WEEKDAY}T?[DO](?:(?:,T?[DO]){{0,9}},?&T?|[-=/]T?(?:W,?T?)?)[DO]"  # the days
        rf"f?M(?:{YEAR}|,?'[DN])?",  # of January 2020
        read_days,
    ),
    Shape(
        "month_day",
        rf"z?{PART}{WEEKDAY}M(?:T?[DO]|,T?[DO](?!f(?!Y|T?[lxcmyb]))|o)(?:{YEAR}|,?'[DN])?",
        read_day,
        is_whole=True,
    ),
    Shape(
        "day_month",
        rf"z?{PART}{WEEKDAY}T?[DOo]f?M(?:{YEAR}|,?'[DN]|[DN])?",
        read_day,
        is_whole=True,
    ),
    Shape(
        "within",
        rf"T?[oOle][nD]?[uW]f{PERIOD}|T?[DO]fT?{POINTER}u|T?[oel]=?hf{PART}M{YEAR}?",
        read_within,
    ),
    Shape(
        "beside",
        rf"(?:T?rf|(?:T|[anDN])uR)T?[CX]{YEAR}?|TuRd",
        read_beside,
    ),
    Shape(
        "hijri_day",
        rf"T?[DO]f?X{YEAR}?|XT?[DO](?:,?{YEAR})?",
        read_hijri_day,
    ),
    Shape(
        "lone_day",
        r"(?:W,?t?,?j?)?TO(?![=MYuUqhDOns])",
        read_lone_day,
    ),
    Shape(
        "numeric_span",
        r"(?<!/)D(?:/D)?=D/D/[YDN]",
        read_numeric_span,
    ),
    Shape(
        "numeric",
        r"I|D/D/[YDN]|Y/D/D|D=M=[YDN]",
        read_numeric,
    ),
    Shape(
        "month_year",
        rf"z?{PART}M,?(?:{YEAR}|n=?n(?:=?n)?)|{PART}M'[DN]",
        read_month_year,
    ),
    Shape(
        "holiday",
        rf"{PART}(?:T?{POINTER})?[CX]{YEAR}?",
        read_holiday,
    ),
    Shape(
        "season",
        rf"{PART}T?(?:e=?)?s"  # early spring
        rf"(?:,?f?Y[-=/][DNY]|{YEAR}|fn=?n(?:=?n)?|f?'[DN])"  # of 2019-20, 2020, '96, in words
        rf"|T?{POINTER}e?s"  # last spring
        r"|iT?e?s(?!,?f?[Yn])|Te?s(?!,?f?[Yn])",  # in early spring | the spring
        read_season,
    ),
    Shape(
        "quarter",
        r"Q,?f?Y|YQ",
        read_quarter,
    ),
    Shape(
        "fraction",
        rf"T?[oel]=?[qh](?:fT?Z?{YEAR}|fT?Z?U|f?Y)?"  # the first half of fiscal 2020
        r"|(?:T?Y|T?[lxc]US|T?U=[gG])Z?o=?[qh]"  # last year's first quarter
        r"|[lxc][qh]|T?U=[gG]q",  # last quarter | the year-ago quarter
        read_fraction,
    ),
    Shape(
        "ago",
        r"(?:cu)?z?z?(?:n=n|[anDN])=?[uU]=?"  # about two weeks …
        r"(?:g(?:cu|d)|[gGL]"  # … ago this week, ago, earlier, later
        r"|[Rb](?=[,!)]|$|m(?![uUktMWsC])))"  # before, at a stop
        r"|T?U=[gG](?!Z?o?=?q)"  # a year-ago
        r"|i(?:n=n|[anD])[uU](?=[,!)]|$)",  # in two weeks
        read_ago,
    ),
    Shape(
        "past_span",
        r"T?l[nDN]=?[nDN]?=?[uUH]",
        read_past_span,
    ),
    # Wednesday last week, Saturday of last week | last week Monday; earlier this week, on Monday
    Shape(
        "week_weekday",
        rf"(?:[eGL]|tj?)?Wt?,?f?T?{POINTER}u(?!=)|[eGL]?T?[lc]u(?:,?j)?Wt?",
        read_week_weekday,
    ),
    Shape(
        "unit_part",
        rf"T?[eGL]p?[fij]?T?(?:{POINTER})?Z?[uU](?!=)|U[=S]?e|T[Zw]?U(?![=SRYn])",
        read_unit,
    ),
    Shape(
        "pointed_unit",
        rf"T?{POINTER}Z?[uUk](?!=)|Tu(?:R(?=[,!)]|$)|y)|TtR(?=[,!)]|$)|Tk",
        read_unit,
    ),
    Shape(
        "pointed_name",
        rf"T?(?:[lcxyb]|cx|cl)(?:{WEEKDAY}M[DOo]?|Wt?)",
        read_pointed_name,
    ),
    Shape(
        "deictic",
        r"(?:[eGL]|te?j?)?dt?|v(?!j?W)",
        read_deictic,
    ),
    Shape(
        "pointed_part",
        r"[eL]?(?:T?[lcxyb]|T?m{1,2})e?t|T?e[fi]T?[lcmyb]t",
        read_pointed_part,
    ),
    Shape(
        "weekday",
        r"(?:e|G|L|tj?)?Wt?",
        read_weekday,
    ),
    Shape(
        "decade",
        r"T?e?=?'?K",
        read_decade,
    ),
    Shape(
        "century",
        r"T?e?=?[Oo]=?u",
        read_century,
    ),
    Shape(
        "year_span",
        r"Y[-=/][DN](?![-=/DN])",
        read_year_span,
    ),
    Shape(
        "month",
        rf"{PART}M",
        read_month,
    ),
    Shape(
        "year",
        rf"(?:{PART}|z|P=)(?:T?U)?Z?Y[AB]?|A[YND]|[ND]B",
        read_year,
    ),
    Shape(
        "short_year",
        r"'[DN]",
        read_short_year,
    ),
    Shape(
        "spelled_year",
        r"(?:T?U)?n=?n(?:=?n)?",
        read_spelled_year,
    ),
)
BY_NAME = {shape.name: shape for shape in SHAPES}


@cached_at_build
def date_pattern() -> "regex.Pattern[str]":
    """All shapes in one pattern."""
    return compile_shapes(SHAPES)


def compile_shapes(shapes: "Iterable[Shape]") -> "regex.Pattern[str]":
    """The shapes in one pattern, each a group of its own name."""
    import regex

    return regex.compile("|".join(f"(?P<{shape.name}>{shape.pattern})" for shape in shapes))
