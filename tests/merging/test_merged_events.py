"""What an event says of its reports: figures, names, days, places, copies; the same whatever order
the reports come in.
"""

import random
from collections.abc import Sequence

import pytest
from articles import bare, report_of

from conflict_cli.merging.fragments import join_fragments
from conflict_cli.merging.merger import merge_reports
from conflict_cli.merging.models import RULES, Event
from conflict_cli.merging.places import make_spot
from conflict_cli.merging.reading import NoReport, read_report
from conflict_cli.models import Total

ARTICLES = (
    (
        "2021-03-04 A car bomb killed nine people and wounded 20 at a market in Saraqib on "
        "Thursday, police said."
    ),
    (
        "2021-03-05 The death toll from Thursday's car bomb in Saraqeb rose to 14, the health "
        "ministry said."
    ),
    "2021-03-05 A car bomb exploded in Saraqib on Thursday, killing dozens of people.",
    (
        "2021-03-06 At least 16 civilians died in Thursday's car bomb attack in Saraqib, a "
        "monitor said."
    ),
    "2021-03-05 Gunmen killed four farmers in Mosul on Thursday.",
    (
        "2021-03-08 Troops shelled Kafr Nabl on Monday, killing two children. On 4 March a car "
        "bomb killed 16 people in Saraqib."
    ),
)


def merged(articles: Sequence[str] = ARTICLES, rule: str = "lowest") -> list[Event]:
    """The events of some articles, each named by its number."""
    return merge_reports(
        [report_of(text, str(number)) for number, text in enumerate(articles)], rule
    )


def event_in(events: Sequence[Event], place: str) -> Event:
    """The one event at a place."""
    (found,) = [
        event for event in events if event.place is not None and event.place.startswith(place)
    ]
    return found


def test_many_reports_of_one_incident_are_one_event() -> None:
    events = merged()
    assert len(events) == 3
    market = event_in(events, "Sara")
    assert set(market.sources) >= {"0", "1", "2", "3"} and "4" not in market.sources
    assert (market.sub_event_type, market.date, market.date_precision) == (
        "Remote explosive/landmine/IED",
        "2021-03-04",
        "day",
    )
    assert (market.country, market.first_report, market.last_report) == (
        "SY",
        "2021-03-04",
        "2021-03-08",
    )


def test_an_article_that_looks_back_is_no_source() -> None:
    market = event_in(merged(), "Sara")
    assert market.recalled_by == ("5",) and "5" not in market.sources
    assert [line.background for line in market.articles if line.source == "5"] == [True]


@pytest.mark.parametrize(
    ("rule", "best"),
    [("lowest", 9), ("highest", 16), ("median", 14), ("latest", 16), ("majority", 16)],
)
def test_the_rule_makes_best(rule: str, best: int) -> None:
    killed = event_in(merged(rule=rule), "Sara").killed
    assert killed == Total(9, best, None)  # "at least 16" is open


def test_dozens_do_not_count_beside_numbers() -> None:
    market = event_in(merged(), "Sara")
    (vague,) = [figure for figure in market.figures if figure.source == "2"]
    assert (vague.kept, vague.why) == (False, "no number")


def test_figures_say_by_whose_word_and_when() -> None:
    market = event_in(merged(), "Sara")
    told = [
        (figure.source, figure.best, figure.attribution, figure.published)
        for figure in market.figures
        if figure.outcome == "killed"
    ]
    assert ("0", 9, "police", "2021-03-04") in told and (
        "1",
        14,
        "health ministry",
        "2021-03-05",
    ) in told
    assert [(rise.published, rise.killed) for rise in market.rises] == [
        ("2021-03-04", 9),
        ("2021-03-05", 14),
        ("2021-03-06", 16),
    ]


@pytest.mark.parametrize(
    ("numbers", "why", "killed"),
    [
        ((30, 70, 72, 75, 29), None, Total(29, 29, 75)),  # the first hour's
        ((30, 70, 72, 75, 15), "a part of the toll", Total(30, 30, 75)),
        ((30, 31, 32, 60, 140), "a total of more", Total(30, 30, 60)),
    ],
)
def test_what_is_far_from_what_most_say_is_no_toll(
    numbers: tuple[int, ...], why: str | None, killed: Total
) -> None:
    (event,) = merged(
        [
            f"2021-03-05 A suicide bomber killed {number} people in Saraqib on Thursday."
            for number in numbers
        ]
    )
    assert [figure.why for figure in event.figures if figure.source == "4"] == [why]
    assert event.killed == killed


def test_copies_of_one_text_are_one_source() -> None:
    text = (
        "Raiders on motorbikes shot dead nine herders near Saraqib on Thursday. The raiders "
        "burned the huts of the nine herders."
    )
    (event,) = merged(
        [
            f"2021-03-05 {text}",
            f"2021-03-05 {text}",
            "2021-03-05 Ten herders were shot dead by raiders in Saraqib on Thursday.",
        ]
    )
    assert (len(event.sources), event.independent) == (3, 2)
    assert [line.copy_of for line in event.articles] == [None, "0", None]
    assert [figure.why for figure in event.figures if figure.source == "1"] == ["copy"]


def test_a_number_that_only_a_sum_has_is_split() -> None:
    both = (
        "2021-03-05 A bomb killed 15 people in Saraqib on Thursday. Eight people were killed by "
        "the same bomb."
    )
    events = merged([both, "2021-03-05 A bomb killed 15 people in Saraqib on Thursday."])
    assert all(event.killed in (Total(15, 15, 15), None) for event in events)


def test_victims_are_told_where_the_reports_agree() -> None:
    soldiers = (
        "2021-03-05 A car bomb killed six soldiers in Saraqib on Thursday.",
        "2021-03-05 Six soldiers died in a car bomb in Saraqib on Thursday.",
    )
    (event,) = merged(soldiers)
    assert event.victims == (("military", 6),)
    (event,) = merged(
        (soldiers[0], "2021-03-05 Eight soldiers died in a car bomb in Saraqib on Thursday.")
    )
    assert event.victims == ()


def test_what_most_name_comes_first_and_the_others_stay() -> None:
    events = merged(
        (
            "2021-03-05 The Taliban killed nine soldiers in Kunduz on Thursday.",
            "2021-03-05 Nine soldiers were killed by the Taliban in Kunduz on Thursday.",
            "2021-03-05 Islamic State militants killed nine soldiers in Kunduz on Thursday.",
        )
    )
    (event,) = events
    assert event.attackers == ("Taliban",) and event.others["attackers"] == ("Islamic State",)


def test_any_order_of_articles_gives_the_same_events() -> None:
    reports = [report_of(text, str(number)) for number, text in enumerate(ARTICLES)]
    events = merge_reports(reports)
    for seed in range(8):
        random.Random(seed).shuffle(reports)
        assert merge_reports(reports) == events


def test_a_report_counts_once() -> None:
    reports = [report_of(text, str(number)) for number, text in enumerate(ARTICLES)]
    assert merge_reports([*reports, *reports]) == merge_reports(reports)


def test_each_incident_is_in_one_event() -> None:
    reports = [report_of(text, str(number)) for number, text in enumerate(ARTICLES)]
    told = [
        (line.source, name)
        for event in merge_reports(reports)
        for line in event.articles
        for name in line.incidents
    ]
    assert sorted(told) == sorted(
        (each.article.source, name)
        for report in reports
        for each in read_report(report)[1]
        for name in each.ids
    )


@pytest.mark.parametrize(
    ("record", "cause"),
    [
        ([], "not a JSON object"),
        ({"text": "words"}, "no 'source'"),
        ({"source": "a", "incidents": 3, "casualties": [], "places": [], "dates": []}, "damaged"),
    ],
)
def test_what_is_no_report_is_said(record: object, cause: str) -> None:
    with pytest.raises(NoReport, match=cause):
        read_report(record)  # type: ignore[arg-type]


def test_every_rule_is_known() -> None:
    assert [merged(rule=rule)[0].best_rule for rule in RULES] == list(RULES)


def test_what_an_article_tells_twice_is_one_incident() -> None:
    (event,) = merged(
        [
            (
                "2021-03-05 Blast in Saraqib\n\nA car bomb exploded in Saraqib on Thursday. The "
                "bomb killed nine people in Saraqib on Thursday."
            )
        ]
    )
    assert event.killed == Total(9, 9, 9) and len(event.articles) == 1


def test_the_place_that_a_map_shows_is_taken_of_two_tellings() -> None:
    spot = make_spot("Mill Ford", (), {}, "SY")
    town = make_spot(
        "Harun",
        (),
        {"Harun": {"type": "town", "country": "SY", "latitude": 35.9, "longitude": 36.6}},
        "SY",
    )
    told = bare()._replace(spot=spot, sub_event_type="Suicide bomb", killed=Total(3, 3, 3))
    (joined,) = join_fragments(
        [told, bare()._replace(ids=("i2",), spot=town, sub_event_type="Suicide bomb")]
    )
    assert joined.ids == ("i1", "i2") and joined.spot is not None
    assert (joined.spot.name, joined.spot.inside) == ("Harun", (spot.key,))
