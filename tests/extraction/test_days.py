"""Which day a row takes: of its own clause, its sentence, its incident or the report, or none."""

import pytest

from conflict_cli import extract

REPORT = "2020-05-06"  # a Wednesday
OWN = {
    "the day of a message is not that of what it tells": (
        "In a video posted online on Sunday, the group said its men had killed nine soldiers.",
        [None],
    ),
    "a video that shows something of a day": (
        "A video shows nine soldiers who were killed on Sunday.",
        ["2020-05-03"],
    ),
    "the day on which it was stated": (
        "On Sunday, the army stated that nine soldiers were killed in Sarn.",
        [None],
    ),
    "a day before the speaker's name is the event's": (
        "On Sunday, the army said nine soldiers were killed in Sarn.",
        ["2020-05-03"],
    ),
    "a day behind the speaker's name is the speaker's": (
        "The army on Sunday said nine soldiers were killed in Sarn.",
        [None],
    ),
    "a ceasefire's year": (
        "Both sides broke a 1994 ceasefire, and nine soldiers were killed.",
        [None],
    ),
    "a raid's day": (
        "Troops were hit in a Sunday raid, and nine soldiers were killed.",
        ["2020-05-03"],
    ),
    "a time in front of its sentence's subject": (
        "Over the past day troops shelled two towns. Nine people were killed.",
        ["2020-05-05"],
    ),
    "what came after it": (
        "Troops left the town on Sunday after gunmen had killed nine farmers.",
        [None],
    ),
    "what it came after": (
        "Gunmen killed nine farmers on Sunday after troops had left the town.",
        ["2020-05-03"],
    ),
    "what is still to come": (
        "Nine soldiers were killed in Sarn ahead of a vote due on Sunday.",
        [None],
    ),
    "what came days before": (
        "A bomb killed nine men, a day after gunmen killed four farmers on Sunday.",
        ["2020-05-04", "2020-05-03"],
    ),
    "what happened meanwhile": (
        "A bomb killed nine soldiers as gunmen killed four farmers on Sunday.",
        ["2020-05-03", "2020-05-03"],
    ),
    "what else a place has seen": (
        "Nine soldiers were killed in Sarn, where gunmen burned a church on Sunday.",
        [None],
    ),
    "conjuncts with a day each": (
        "Nine soldiers were killed on Sunday and four on Monday.",
        ["2020-05-03", "2020-05-04"],
    ),
    "conjuncts with one day": (
        "Nine soldiers and four farmers were killed on Monday.",
        ["2020-05-04", "2020-05-04"],
    ),
    "the tense of its own clause": (
        "The market is to be rebuilt, after a shell on Friday damaged it and killed nine traders.",
        ["2020-05-01"],
    ),
    "a relative clause behind a verb of saying": (
        "The group claimed a Sunday raid that killed nine soldiers.",
        ["2020-05-03"],
    ),
    "since a day, up to the report": (
        "Since Saturday, nine soldiers have been killed in raids on the town.",
        ["2020-05-02/2020-05-06"],
    ),
    "what happened since": (
        "Troops are on alert since gunmen killed nine soldiers on Saturday.",
        ["2020-05-02"],
    ),
    "since a war broke out": (
        (
            "More than 9,000 people have been killed since the war broke out in 2012, and "
            "thousands have fled."
        ),
        ["2012/2020-05-06", "2012/2020-05-06"],
    ),
    "the first since": (
        "The shelling was the deadliest since 2012, when nine soldiers were killed.",
        ["2012"],
    ),
    "this year up to the report": (
        "Nine soldiers have been killed so far this year.",
        ["2020-01-01/2020-05-06"],
    ),
    "a year that is over": ("Nine soldiers were killed in 2019.", ["2019"]),
}


@pytest.mark.parametrize(("text", "days"), OWN.values(), ids=OWN)
def test_own_day(text: str, days: list[str | None]) -> None:
    assert [row.date for row in extract(text, reference_date=REPORT).casualties] == days


TAKEN = {
    "a headline takes its lead's": (
        (
            "Bomb kills nine in Sarn\n\nA bomb has hit a market, officials say.\n\nA bomb killed "
            "nine people in Sarn on Sunday, police said."
        ),
        {"kills nine": "2020-05-03"},
    ),
    "what follows takes no day that opens the next sentence": (
        "A report from the valley. " * 30
        + "A shell wounded nine people in Sarn. On Sunday, shells struck Sarn again.",
        {"wounded nine people": None},
    ),
    "a report goes on with its day": (
        (
            "A shell killed nine people in Sarn on Sunday.\n\nElsewhere, gunmen killed four "
            "farmers in Belen."
        ),
        {"killed four farmers": "2020-05-03"},
    ),
    "a toll up to now is of no day": (
        (
            "A shell killed nine people in Gao on Sunday.\n\nIn Kidal, gangs have killed four "
            "reporters."
        ),
        {"have killed four reporters": None},
    ),
    "another country has its own": (
        "A shell killed nine people in Mali on Sunday.\n\nIn Sudan, gunmen killed four farmers.",
        {"killed four farmers": None},
    ),
    "days after": (
        (
            "A shell killed nine people in Sarn on Sunday. Four of the gunners were killed two "
            "days after the shelling."
        ),
        {"Four of the gunners were killed": None},
    ),
    "days after something else": (
        (
            "A shell killed nine people in Sarn on Sunday. Four of the dead were killed at the "
            "bridge, two days after a truce."
        ),
        {"Four of the dead were killed": "2020-05-03"},
    ),
    "since then": (
        "War broke out in the valley in 2012. Since then, thousands of people have been killed.",
        {"thousands of people have been killed": "2012/2020-05-06"},
    ),
    "when the war began": (
        (
            "The rebels have fought the army since early 2012. The conflict has taken more than "
            "5,000 lives."
        ),
        {"more than 5,000 lives": "2012/2020-05-06"},
    ),
    "when something else was": (
        "A new road to the valley was built in 2012. The conflict has taken more than 5,000 lives.",
        {"more than 5,000 lives": None},
    ),
    "the same period": (
        "Troops killed nine rebels in March. The rebels killed 12 soldiers in the same period.",
        {"killed 12 soldiers": "2020-03"},
    ),
}


@pytest.mark.parametrize(("text", "days"), TAKEN.values(), ids=TAKEN)
def test_day_of_the_incident(text: str, days: dict[str, str | None]) -> None:
    rows = {row.text: row.date for row in extract(text, reference_date=REPORT).casualties}
    assert {words: rows[words] for words in days} == days


SCOPES = {
    "what a battle of weeks has cost": (
        "The two-week-old battle for Sarn has cost the lives of 63 rebels.",
        "cumulative",
    ),
    "what a battle cost": (
        "The battle for Sarn cost the lives of 63 rebels on Sunday.",
        "incident",
    ),
    "killed in a war up to now": (
        "More than 9,000 people have been killed in Mali's war.",
        "cumulative",
    ),
    "killed in a war": ("Nine soldiers were killed in Mali's war on Sunday.", "incident"),
    "what the news come after": (
        "The deal came after hundreds of people were killed in raids.",
        "background",
    ),
    "what it happened days after": (
        "This happened two days after police killed nine suspects in Sarn.",
        "background",
    ),
    "the latest since": (
        "Gunmen killed nine people in the latest violence since protests began in April.",
        "incident",
    ),
    "in a count since": (
        "Gunmen have killed nine people in the town since protests began in April.",
        "cumulative",
    ),
}


@pytest.mark.parametrize(("text", "scope"), SCOPES.values(), ids=SCOPES)
def test_scope(text: str, scope: str) -> None:
    assert [row.scope for row in extract(text, reference_date=REPORT).casualties] == [scope]
