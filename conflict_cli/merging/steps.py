"""The steps that make two incidents of two reports one, and what keeps them apart, each by name.

The first step that holds joins them, unless one of `BARRIERS` keeps them apart. Every record has
examples and counter-examples. Each is two articles, with the day of publication before the text;
the tests read them with conflict-cli.
"""

from collections.abc import Callable
from typing import NamedTuple

from conflict_cli.merging import questions
from conflict_cli.merging.days import DayFit
from conflict_cli.merging.models import ReportedIncident
from conflict_cli.merging.places import PlaceFit
from conflict_cli.merging.questions import Fit, fit

Articles = tuple[str, str]


class Step(NamedTuple):
    """A reason to join two incidents or to keep them apart.

    A firm barrier keeps an incident apart from everything that the other is joined to.
    """

    name: str
    holds: Callable[[Fit], bool]
    examples: tuple[Articles, ...]
    counter_examples: tuple[Articles, ...]
    is_firm: bool = False


MARKET = (
    "2021-03-05 A car bomb killed nine people at a market in Saraqib on Thursday, the governor "
    "said."
)
STEPS = (
    Step(
        "copy of one text",
        questions.is_copy,
        (
            (
                (
                    "2021-03-05 Gunmen in three pickups killed nine farmers near the river. "
                    "Another four farmers were wounded by the gunmen."
                ),
                (
                    "2021-03-06 Gunmen in three pickups killed nine farmers near the river. "
                    "Another four farmers were wounded by the gunmen."
                ),
            ),
        ),
        (
            (
                "2021-03-05 Gunmen killed nine farmers in Saraqib on Friday.",
                "2021-03-05 Nine farmers were shot dead in Saraqib on Friday.",
            ),
        ),
    ),
    Step(
        "one site, one day",
        questions.at_one_site,
        (
            (
                MARKET,
                (
                    "2021-03-06 Eleven people died in Thursday's bomb attack in Saraqeb, a "
                    "monitor said."
                ),
            ),
            (
                "2021-03-05 Raiders shot dead four herders in Harun on Thursday.",
                "2021-03-07 Four herders were killed in Harun on 4 March.",
            ),
        ),
        (
            (
                MARKET,
                (
                    "2021-03-05 A car bomb killed nine people at a market in Idlib on Thursday, "
                    "the governor said."
                ),
            ),
            (MARKET, "2021-03-06 A car bomb killed nine people in Saraqib on 1 March."),
        ),
    ),
    Step(
        "one place inside the other, one day",
        questions.inside_on_one_day,
        (
            (
                "2021-03-05 A car bomb killed nine people in Mosul on Thursday.",
                (
                    "2021-03-05 A car bomb killed nine people in the Zuhur neighbourhood of "
                    "Mosul on Thursday."
                ),
            ),
        ),
        (
            (
                "2021-03-05 A car bomb killed nine people in Mosul on Thursday.",
                "2021-03-05 A car bomb killed nine people in Kirkuk on Thursday.",
            ),
        ),
    ),
    Step(
        "one target, one day",
        questions.at_one_target,
        (
            (
                (
                    "2021-03-05 Two people were killed when mortar fire struck the Damascus "
                    "Opera House on Thursday."
                ),
                (
                    "2021-03-05 Mortar fire struck the Damascus Opera House on Thursday, and a "
                    "guard was killed."
                ),
            ),
        ),
        (
            (
                (
                    "2021-03-05 Militants attacked the Ministry of Justice on Thursday, killing "
                    "two guards."
                ),
                (
                    "2021-03-05 Militants attacked the Ministry of Health on Thursday, killing "
                    "two guards."
                ),
            ),
        ),
    ),
    Step(
        "one place, a report's day",
        questions.days_of_report,
        (
            (
                "2021-03-04 An air strike killed 14 people in Saraqib on Thursday.",
                (
                    "2021-03-06 The toll of an air strike in Saraqib rose to 14 dead on "
                    "Saturday, after Thursday's truce talks."
                ),
            ),
        ),
        (
            (
                "2021-03-04 An air strike killed 14 people in Saraqib on Thursday.",
                "2021-03-09 The toll of an air strike in Saraqib rose to 14 dead on Tuesday.",
            ),
        ),
    ),
    Step(
        "one toll in one country",
        questions.of_one_toll,
        (
            (
                "2021-03-04 An air strike killed 37 people in Saraqib in Syria on Thursday.",
                "2021-03-05 An air strike in Syria killed 37 people on Thursday.",
            ),
        ),
        (
            (
                "2021-03-04 An air strike killed three people in Saraqib in Syria on Thursday.",
                "2021-03-06 An air strike in Syria killed three people on Friday.",
            ),
            (
                "2021-03-04 An air strike killed 37 people in Saraqib in Syria on Thursday.",
                "2021-03-05 An air strike in Yemen killed 37 people on Thursday.",
            ),
        ),
    ),
    Step(
        "one headline",
        questions.of_one_headline,
        (
            (
                (
                    "2021-03-04 Raid on wedding convoy in Yemen\n\nAn air strike killed 14 "
                    "people in Yemen on Thursday."
                ),
                (
                    "2021-03-04 Wedding convoy raid in Yemen kills 17\n\nAn air strike in "
                    "northern Yemen killed 17 people on Thursday."
                ),
            ),
        ),
        (
            (
                (
                    "2021-03-04 Raid on wedding convoy in Yemen\n\nAn air strike killed 14 "
                    "people in Yemen on Thursday."
                ),
                (
                    "2021-03-04 Rockets hit port in Yemen\n\nAn air strike in northern Yemen "
                    "killed 17 people on Thursday."
                ),
            ),
        ),
    ),
    Step(
        "one place and toll in one month",
        questions.in_one_month,
        (
            (
                "2021-06-05 A car bomb killed 41 people in Saraqib in March 2021.",
                "2021-03-09 A car bomb killed 41 people in Saraqib on 4 March.",
            ),
        ),
        (
            (
                "2021-06-05 A car bomb killed 41 people in Saraqib in April 2021.",
                "2021-03-09 A car bomb killed 41 people in Saraqib on 4 March.",
            ),
        ),
    ),
)
BARRIERS = (
    Step(
        "another day",
        lambda pair: pair.day is DayFit.APART,
        ((MARKET, "2021-03-03 A car bomb killed nine people at a market in Saraqib on Tuesday."),),
        ((MARKET, "2021-03-05 A car bomb killed nine people at a market in Saraqib on Friday."),),
        is_firm=True,
    ),
    Step(
        "another place",
        lambda pair: pair.place is PlaceFit.APART,
        (
            (MARKET, "2021-03-05 A car bomb killed nine people at a market in Mosul on Thursday."),
            (MARKET, "2021-03-05 A car bomb killed nine people at a market in Hama on Thursday."),
        ),
        (
            (MARKET, "2021-03-05 A car bomb killed nine people at a market in Syria on Thursday."),
            (
                MARKET,
                (
                    "2021-03-05 A car bomb killed nine people at a market in Idlib province on "
                    "Thursday."
                ),
            ),
        ),
        is_firm=True,
    ),
    Step(
        "another kind of event",
        questions.is_another_kind,
        ((MARKET, "2021-03-05 Troops arrested nine people in Saraqib on Thursday."),),
        ((MARKET, "2021-03-05 A suicide bomber killed nine people in Saraqib on Thursday."),),
    ),
    Step(
        "a toll that it can't have",
        questions.is_another_toll,
        (
            (MARKET, "2021-03-05 A car bomb killed 60 people in Saraqib on Thursday."),
            (
                "2021-03-05 A car bomb killed 32 people in Saraqib on Thursday.",
                "2021-03-04 A car bomb killed 90 people in Saraqib on Thursday.",
            ),
        ),
        (
            (MARKET, "2021-03-05 A car bomb killed 14 people in Saraqib on Thursday."),
            (MARKET, "2021-03-05 A car bomb exploded in Saraqib on Thursday."),
            (
                "2021-03-04 A car bomb killed 32 people in Saraqib on Thursday.",
                "2021-03-05 A car bomb killed 90 people in Saraqib on Thursday.",
            ),
        ),
    ),
    Step(
        "a total of days or incidents",
        questions.is_of_another_span,
        ((MARKET, "2021-03-05 Car bombs killed 20 people in Saraqib this week."),),
        ((MARKET, "2021-03-05 A car bomb killed 12 people in Saraqib on Thursday."),),
    ),
    Step(
        "told apart by one report",
        questions.is_told_apart,
        (
            (
                (
                    "2021-03-05 A bomb killed nine people in Saraqib on Thursday. Another bomb "
                    "killed four people in Harim on Thursday."
                ),
            )
            * 2,
        ),
        ((MARKET, MARKET),),
        is_firm=True,
    ),
)
ONLY = Step(
    "the only one of its kind",
    questions.can_be,
    (
        (
            "2021-03-05 A chemical attack killed 30 people in Syria on Thursday.",
            "2021-03-05 A chemical attack killed 34 people in Saraqib on Thursday.",
        ),
    ),
    (
        (
            "2021-03-05 An air strike killed 30 people in Syria on Thursday.",
            "2021-03-05 An air strike killed 42 people in Saraqib on Thursday.",
        ),
    ),
)


def joins(pair: Fit) -> str | None:
    """The name of the step that joins two incidents; None if none does, or if a barrier holds."""
    if any(barrier.holds(pair) for barrier in BARRIERS):
        return None
    return next((step.name for step in STEPS if step.holds(pair)), None)


def is_kept_out(pair: Fit) -> bool:
    """True if a firm barrier keeps the one incident out of the other's whole event."""
    return any(barrier.is_firm and barrier.holds(pair) for barrier in BARRIERS)


def can_only_be(one: ReportedIncident, two: ReportedIncident) -> bool:
    """True if an incident without a place of its own can be another, provided there is no third."""
    pair = fit(one, two)
    return not any(barrier.holds(pair) for barrier in BARRIERS) and ONLY.holds(pair)
