"""The shapes of dates, as patterns over the letters of `classes`: the first that fits at a word is taken."""

from typing import TYPE_CHECKING

from conflict_cli.startup.build_cache import stored

if TYPE_CHECKING:  # the snapshot's pattern needs its C part only
    import regex

# "early", "the end of", "late in", "mid-"
PART = r"(?:T?[eGL]p?(?:[fij]T?|=)?)?"
# ", 2020", "of 2020", "480 BC", "last year", "of that year"
YEAR = r"(?:,?f?(?:Y[AB]?|[ND]B)|,?f?T?[lxcmyb]{1,2}U)"
# "Sunday", "Sunday,", "dawn on Sunday,", "Saturday night, the"
WEEKDAY = r"(?:(?:tj?)?W!?,?t?,?j?T?)?"
POINTER = r"[lxcmyb]{1,2}"
# What may have first days, last weeks, third Sundays: May 2019, the year, last month, Ramadan
PERIOD = rf"(?:T?(?:[MCX]{YEAR}?|Z?Y)|T?{POINTER}[uU]|TZ?[uU])"

PATTERNS = {
    # the week of 9 October | the week ending on Sunday, October 15, 2023
    "week_of": (
        r"T?u(?:f|ej?)T?"  # the week of
        rf"(?:(?:W,?)?M(?:[DO](?![DO])){YEAR}?(?![-=/&][DO]|,D)"  # October 9
        rf"|(?:W,?)?T?[DO]f?M{YEAR}?)"  # 9 October
    ),
    # January 13, 15, 17 and 18 | January 16-19, 2020 | January 16 to 19
    "month_days": rf"{PART}{WEEKDAY}M(?:D(?:,D){{0,9}},?&D|[DO][-=/][DO]){YEAR}?(?![-=/][DO])",
    # 13, 15 and 18 January | 19-20 January | from the 16th to the 19th of January | between 3 and 9 May
    "days_month": (
        rf"{PART}{WEEKDAY}T?[DO](?:(?:,T?[DO]){{0,9}},?&T?|[-=/]T?(?:W,?T?)?)[DO]"  # the days
        rf"f?M(?:{YEAR}|,?'[DN])?"  # of January 2020
    ),
    "month_day": rf"z?{PART}{WEEKDAY}M(?:T?[DO]|,T?[DO](?!f(?!Y|T?[lxcmyb]))|o)(?:{YEAR}|,?'[DN])?",
    "day_month": rf"z?{PART}{WEEKDAY}T?[DOo]f?M(?:{YEAR}|,?'[DN]|[DN])?",
    "within": rf"T?[oOle][nD]?[uW]f{PERIOD}|T?[DO]fT?{POINTER}u|T?[oel]=?hf{PART}M{YEAR}?",
    "beside": rf"(?:T?rf|(?:T|[anDN])uR)T?[CX]{YEAR}?|TuRd",
    "hijri_day": rf"T?[DO]f?X{YEAR}?|XT?[DO](?:,?{YEAR})?",
    "lone_day": r"(?:W,?t?,?j?)?TO(?![=MYuUqhDOns])",
    "numeric_span": r"(?<!/)D(?:/D)?=D/D/[YDN]",
    "numeric": r"I|D/D/[YDN]|Y/D/D|D=M=[YDN]",
    "month_year": rf"z?{PART}M,?(?:{YEAR}|n=?n(?:=?n)?)|{PART}M'[DN]",
    "holiday": rf"{PART}(?:T?{POINTER})?[CX]{YEAR}?",
    "season": (
        rf"{PART}T?(?:e=?)?s"  # early spring
        rf"(?:,?f?Y[-=/][DNY]|{YEAR}|fn=?n(?:=?n)?|f?'[DN])"  # of 2019-20, 2020, '96, in words
        rf"|T?{POINTER}e?s"  # last spring
        r"|iT?e?s(?!,?f?[Yn])|Te?s(?!,?f?[Yn])"  # in early spring | the spring
    ),
    "quarter": r"Q,?f?Y|YQ",
    "fraction": (
        rf"T?[oel]=?[qh](?:fT?Z?{YEAR}|fT?Z?U|f?Y)?"  # the first half of fiscal 2020
        r"|(?:T?Y|T?[lxc]US|T?U=[gG])Z?o=?[qh]"  # last year's first quarter
        r"|[lxc][qh]|T?U=[gG]q"  # last quarter | the year-ago quarter
    ),
    "ago": (
        r"(?:cu)?z?z?(?:n=n|[anDN])=?[uU]=?"  # about two weeks …
        r"(?:g(?:cu|d)|[gGL]"  # … ago this week, ago, earlier, later
        r"|[Rb](?=[,!)]|$|m(?![uUktMWsC])))"  # before, at a stop
        r"|T?U=[gG](?!Z?o?=?q)"  # a year-ago
        r"|i(?:n=n|[anD])[uU](?=[,!)]|$)"  # in two weeks
    ),
    "past_span": r"T?l[nDN]=?[nDN]?=?[uUH]",
    # Wednesday last week, Saturday of last week | last week Monday; earlier this week, on Monday
    "week_weekday": rf"(?:[eGL]|tj?)?Wt?,?f?T?{POINTER}u(?!=)|[eGL]?T?[lc]u(?:,?j)?Wt?",
    "unit_part": rf"T?[eGL]p?[fij]?T?(?:{POINTER})?Z?[uU](?!=)|U[=S]?e|T[Zw]?U(?![=SRYn])",
    "pointed_unit": rf"T?{POINTER}Z?[uUk](?!=)|Tu(?:R(?=[,!)]|$)|y)|TtR(?=[,!)]|$)|Tk",
    "pointed_name": rf"T?(?:[lcxyb]|cx|cl)(?:{WEEKDAY}M[DOo]?|Wt?)",
    "deictic": r"(?:[eGL]|te?j?)?dt?|v(?!j?W)",
    "pointed_part": r"[eL]?(?:T?[lcxyb]|T?m{1,2})e?t|T?e[fi]T?[lcmyb]t",
    "weekday": r"(?:e|G|L|tj?)?Wt?",
    "decade": r"T?e?=?'?K",
    "century": r"T?e?=?[Oo]=?u",
    "year_span": r"Y[-=/][DN](?![-=/DN])",
    "month": rf"{PART}M",
    "year": rf"(?:{PART}|z|P=)(?:T?U)?Z?Y[AB]?|A[YND]|[ND]B",
    "short_year": r"'[DN]",
    "spelled_year": r"(?:T?U)?n=?n(?:=?n)?",
}


@stored
def date_pattern() -> "regex.Pattern[str]":
    """All shapes in one pattern, each a group of its own name."""
    import regex

    return regex.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in PATTERNS.items()))
