"""Claims grouped to incidents, and their types in ACLED's words."""

import pytest
from cases import load_texts
from conftest import ROOT, SHARED

from conflict_cli import Report, extract
from conflict_cli.engine.phrases import Phrases
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.formatters.csv import write_csv
from conflict_cli.formatters.events import write_acled
from conflict_cli.incidents.words import kinds, remote_type, remote_types
from conflict_cli.models import Incident, Total
from conflict_cli.text.document import tokenize

TEXTS = load_texts()
EXAMPLES = [path.read_bytes().decode() for path in sorted((ROOT / "examples").glob("*.txt"))]
# ACLED Codebook, all its types.
TYPES = {
    "Battles": {
        "Armed clash",
        "Government regains territory",
        "Non-state actor overtakes territory",
    },
    "Explosions/Remote violence": {
        "Chemical weapon",
        "Air/drone strike",
        "Suicide bomb",
        "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED",
        "Grenade",
    },
    "Violence against civilians": {"Sexual violence", "Attack", "Abduction/forced disappearance"},
    "Protests": {
        "Excessive force against protesters",
        "Protest with intervention",
        "Peaceful protest",
    },
    "Riots": {"Violent demonstration", "Mob violence"},
    "Strategic developments": {
        "Agreement",
        "Arrests",
        "Change to group/activity",
        "Disrupted weapons use",
        "Headquarters or base established",
        "Looting/property destruction",
        "Non-violent transfer of territory",
        "Other",
    },
}


def incidents_of(text: str) -> tuple[Incident, ...]:
    return extract(text, reference_date="2021-03-07").incidents


def assert_sound(text: str, report: Report) -> None:
    members = [number for incident in report.incidents for number in incident.casualties]
    assert len(members) == len(set(members))
    assert {number for number, row in enumerate(report.casualties) if row.counted} <= set(members)
    groups = [incident.start for incident in report.incidents]
    assert groups == sorted(groups)
    for incident in report.incidents:
        assert text[incident.start : incident.end] == incident.text
        assert incident.place is None or incident.place in {place.name for place in report.places}
        assert (incident.event_type is None) == (incident.sub_event_type is None)
        assert incident.event_type is None or incident.sub_event_type in TYPES[incident.event_type]
        assert all(number < len(report.losses) for number in incident.losses)
    for outcome in ("killed", "wounded"):
        total = report.totals[outcome]
        if total is not None:
            news = [incident for incident in report.incidents if incident.scope != "background"]
            sums = [sums for incident in news if (sums := getattr(incident, outcome)) is not None]
            assert sum(each.low for each in sums) == total.low
            bests = [each.best for each in sums]
            assert (None if None in bests else sum(bests)) == total.best


@pytest.mark.parametrize("text", EXAMPLES, ids=lambda text: text[:25])
def test_incidents_add_up_to_the_totals(text: str) -> None:
    assert_sound(text, extract(text))


def test_the_hurt_who_died_since_lower_the_total_of_the_wounded() -> None:
    text = (
        "A raid killed three people and wounded six others in Dura on Monday. One of the injured "
        "died on Tuesday, raising the toll to four."
    )
    report = extract(text, reference_date="2024-05-16")
    assert report.totals["wounded"] == Total(5, 6, 6)
    assert [incident.wounded for incident in report.incidents if incident.wounded is not None] == [
        Total(6, 6, 6)
    ]
    assert report.totals["killed"] == Total(4, 4, 4)


@pytest.mark.skipif(not (SHARED / "corpora").is_dir(), reason="the dev sets are not here")
def test_incidents_of_news_add_up_to_the_totals() -> None:
    articles = sorted((SHARED / "corpora" / "news_dev").glob("*.txt"))
    assert articles
    for path in articles:
        text = path.read_bytes().decode()
        assert_sound(text, extract(text))


@pytest.mark.parametrize(
    "chunk",
    [TEXTS[start : start + 50] for start in range(0, len(TEXTS), 50)],
    ids=lambda chunk: chunk[0][:25],
)
def test_incidents_of_the_spec_texts_are_sound(chunk: list[str]) -> None:
    for text in chunk:
        assert_sound(text, extract(text))


@pytest.mark.parametrize(
    ("text", "types"),
    [
        (
            "A car bomb killed three policemen in Mosul.",
            ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
        ),
        (
            "An air strike killed nine villagers near Idlib.",
            ("Explosions/Remote violence", "Air/drone strike"),
        ),
        (
            "Mortar shells killed two children in Taiz.",
            ("Explosions/Remote violence", "Shelling/artillery/missile attack"),
        ),
        (
            "A landmine killed a farmer near Taiz.",
            ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
        ),
        ("Gunmen killed three farmers near Gao.", ("Violence against civilians", "Attack")),
        (
            "Gunmen kidnapped three farmers near Gao.",
            ("Violence against civilians", "Abduction/forced disappearance"),
        ),
        ("Rebels killed three soldiers near Gao.", ("Battles", "Armed clash")),
        ("Police arrested three farmers near Gao.", ("Strategic developments", "Arrests")),
        ("Floods displaced 300 people near Gao.", ("Strategic developments", "Other")),
        (
            "Two bystanders were killed in clashes between soldiers and rebels in Gao.",
            ("Battles", "Armed clash"),
        ),
        (
            "The army retook Gao after fighting that left nine rebels dead.",
            ("Battles", "Government regains territory"),
        ),
        (
            "Gao was recaptured by government troops, who lost nine men; nine soldiers died.",
            ("Battles", "Government regains territory"),
        ),
        (
            "Rebels overran an army outpost near Gao, killing nine soldiers.",
            ("Battles", "Non-state actor overtakes territory"),
        ),
        (
            "Ethiopian troops seized the town of Beledweyne in Somalia, killing nine fighters.",
            ("Battles", "Non-state actor overtakes territory"),
        ),
        ("Rebels seized a lorry near Gao, killing nine soldiers.", ("Battles", "Armed clash")),
        ("The army seized nine rifles and killed two rebels near Gao.", ("Battles", "Armed clash")),
        (
            "An air strike killed nine villagers in Gao as rebels seized the town.",
            ("Explosions/Remote violence", "Air/drone strike"),
        ),
        (
            "Police shot dead four protesters in Gao.",
            ("Protests", "Excessive force against protesters"),
        ),
        (
            "Police fired into a crowd during a protest march in Gao, killing two women.",
            ("Protests", "Excessive force against protesters"),
        ),
        ("Police arrested 40 demonstrators in Gao.", ("Protests", "Protest with intervention")),
        (
            "Tear gas fired by police wounded six people in Gao.",
            ("Protests", "Excessive force against protesters"),
        ),
        (
            (
                "Three people were wounded when protesters threw stones at police in Gao; police "
                "shot two protesters dead."
            ),
            ("Riots", "Violent demonstration"),
        ),
        (
            "Riot police killed a farmer at his home in Gao.",
            ("Violence against civilians", "Attack"),
        ),
        (
            "A suicide bomber killed nine protesters in Gao.",
            ("Explosions/Remote violence", "Suicide bomb"),
        ),
        (
            "Gunmen killed a baker in Gao on the eve of the protests.",
            ("Violence against civilians", "Attack"),
        ),
        ("An angry mob beat a trader to death in Gao.", ("Riots", "Mob violence")),
        ("Two people were killed in riots in Gao.", ("Riots", "Mob violence")),
        (
            "Air defences intercepted two drones over Gao. Nobody was hurt.",
            ("Strategic developments", "Disrupted weapons use"),
        ),
        (
            "Soldiers seized 40 rockets near Gao.",
            ("Strategic developments", "Disrupted weapons use"),
        ),
        (
            "Rebels burned down nine houses in Gao.",
            ("Strategic developments", "Looting/property destruction"),
        ),
        (
            "Militiamen withdrew from Gao without a fight. No casualties were reported.",
            ("Strategic developments", "Non-violent transfer of territory"),
        ),
        ("Rebels withdrew from Gao after nine soldiers were killed.", ("Battles", "Armed clash")),
        ("Police arrested nine militants near Gao.", ("Strategic developments", "Arrests")),
        ("Nine soldiers were taken prisoner near Gao.", ("Battles", "Armed clash")),
        (
            "A bomb went off in Gao. No casualties were reported.",
            ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
        ),
        ("Rebels captured nine soldiers near Gao.", ("Battles", "Armed clash")),
    ],
)
def test_the_types_are_acleds(text: str, types: tuple[str, str]) -> None:
    assert [(incident.event_type, incident.sub_event_type) for incident in incidents_of(text)] == [
        types
    ]


def test_attackers_who_fall_are_no_targets() -> None:
    (incident,) = incidents_of("Two attackers and three villagers were killed in Gao.")
    assert (incident.attackers, incident.targets) == (("attackers",), ("villagers",))
    (incident,) = incidents_of("Police killed two attackers in Gao.")
    assert (incident.attackers, incident.targets) == (("Police",), ("attackers",))


def test_parts_that_add_up_to_a_total_have_its_dead() -> None:
    text = (
        "Seven people were killed in two attacks in Mali on Friday.\n\nIn Gao, gunmen shot dead "
        "four farmers."
    )
    text += "\n\nIn Mopti, a mine killed {}."
    killed = {
        incident.place: incident.killed and incident.killed.best
        for incident in incidents_of(text.format("three traders"))
    }
    assert killed == {"Mali": None, "Gao": 4, "Mopti": 3}
    assert_sound(
        text.format("three traders"),
        extract(text.format("three traders"), reference_date="2021-03-07"),
    )


def test_a_claim_told_again_joins_no_incident_of_another_place(sample_report: Report) -> None:
    text = "A shell killed a guard in Gao on Friday.\n\nIn Mopti on Friday, a mine killed a driver."
    for incident in incidents_of(text):
        places = {
            row.place
            for number in incident.casualties
            if (row := extract(text, reference_date="2021-03-07").casualties[number])
        }
        assert places <= {incident.place, None}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The ministers met in Geneva on Friday.",
        "More than 4,000 people have been killed since 2015.",
    ],
)
def test_no_incident_is_made_where_the_text_tells_none(text: str) -> None:
    assert incidents_of(text) == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The army feared that 12 soldiers had been killed in Gao.", "feared"),
        ("The army denied that 12 soldiers had been killed in Gao.", "denied"),
        ("The rebels threatened to kill 12 hostages in Gao.", "planned"),
        ("Twelve soldiers were killed in Gao, the army said.", "happened"),
        ("The Taliban killed 12 soldiers in Kunduz, a Taliban spokesman said.", "claimed"),
        ("The Taliban killed 12 soldiers in Kunduz, the governor said.", "happened"),
    ],
)
def test_an_incident_says_whether_it_happened(text: str, status: str) -> None:
    assert [incident.status for incident in incidents_of(text)] == [status]


def test_what_is_only_feared_is_no_coders_event() -> None:
    report = extract("The army feared that 12 soldiers had been killed in Gao.")
    assert report.incidents
    assert len("".join(write_acled([report])).splitlines()) == 1


def test_an_older_event_has_its_toll_and_the_totals_have_not() -> None:
    text = (
        "A mine killed two drivers in Gao on Friday. It was the deadliest blast there since 10 "
        "May 2019, when nine traders died."
    )
    now, before = incidents_of(text)
    assert (now.background, before.background) == (False, True)
    assert now.killed is not None and before.killed is not None
    assert (now.killed.best, before.killed.best) == (2, 9)
    total = extract(text, reference_date="2021-03-07").totals["killed"]
    assert total is not None and total.best == 2


def test_one_paragraph_one_place_one_incident() -> None:
    (incident,) = incidents_of(
        "Gunmen killed three farmers in Gao on Friday. They wounded five more and burned two "
        "trucks."
    )
    assert (incident.date, incident.place) == ("2021-03-05", "Gao")
    assert incident.killed is not None and incident.killed.best == 3
    assert incident.wounded is not None and incident.wounded.best == 5


def test_two_places_are_two_incidents() -> None:
    found = incidents_of(
        "Gunmen killed three farmers in Gao on Friday. In Timbuktu rebels killed two "
        "soldiers on Friday."
    )
    assert [incident.place for incident in found] == ["Gao", "Timbuktu"]


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("Gunmen killed two farmers between Bamako and Kabara on Friday.", ()),
        (
            "Gunmen killed two farmers in the village of Harun and the city of Sule on Friday.",
            (),
        ),
        (
            "Gunmen killed two farmers in the village of Harun in Sule district on Friday.",
            ("Sule",),
        ),
    ],
)
def test_of_two_places_of_a_list_neither_contains_the_other(
    text: str, within: tuple[str, ...]
) -> None:
    assert incidents_of(text)[0].within == within


def test_two_days_are_two_incidents() -> None:
    found = incidents_of(
        "Gunmen killed three farmers in Gao on Friday. On Saturday gunmen killed two "
        "soldiers in Gao."
    )
    assert [incident.date for incident in found] == ["2021-03-05", "2021-03-06"]


def test_the_same_place_and_day_in_two_paragraphs_is_one_incident() -> None:
    text = (
        "Gunmen killed three farmers in Gao on Friday.\n\nFive guards were wounded in Gao on "
        "Friday, doctors said."
    )
    (incident,) = incidents_of(text)
    assert len(incident.casualties) == 2


def test_a_headline_told_again_belongs_to_its_incident() -> None:
    text = (
        "Three farmers killed in Gao\n\nGunmen shot dead three farmers in Gao on Friday, the "
        "mayor said."
    )
    found = incidents_of(text)
    report = extract(text, reference_date="2021-03-07")
    assert len(found) == 1
    assert any(row.repeat for row in report.casualties)
    assert found[0].casualties == (0, 1)
    assert found[0].text.startswith("shot dead") or "shot dead" in found[0].text


@pytest.mark.parametrize(
    ("headline", "last", "rows"),
    [
        # The headline's place is that of Monday, its figure and day are Friday's.
        ("kills six", "On Monday gunmen wounded three farmers in Sule.", [(0, 1), (2,)]),
        # Both have the figure: the place decides.
        ("kills six", "On Monday gunmen killed six farmers in Sule.", [(1,), (0, 2)]),
    ],
)
def test_a_headline_joins_no_incident_of_another_day(
    headline: str, last: str, rows: list[tuple[int, ...]]
) -> None:
    killed = "Gunmen killed six guards near Harun on Friday, police said."
    assert (
        rows_by_incident(f"Attack on Sule {headline}\n\n7 March 2021\n\n{killed}\n\n{last}") == rows
    )


def test_no_casualties_are_none_of_an_incident() -> None:
    found = incidents_of("A bomb exploded in Mosul on Friday. No casualties were reported.")
    assert all(incident.killed is None or incident.killed.high == 0 for incident in found)


def test_every_word_of_a_fight_is_a_weapon_of_the_lexicon() -> None:
    known = lexical_entries().values
    assert {
        phrase for phrase, kind in kinds().values.items() if kind == "clash" and phrase not in known
    } <= {"clashing"}
    assert {kind for kinds in remote_types() for kind in kinds.values()} <= TYPES[
        "Explosions/Remote violence"
    ]


@pytest.mark.parametrize("phrases", [kinds()], ids=["kinds"])
def test_every_phrase_is_found_as_it_is(phrases: Phrases[str]) -> None:
    for phrase, kind in phrases.values.items():
        tokens = tokenize(phrase).lowers
        assert phrases.longest(tokens, 0, len(tokens)) == (len(tokens), kind)


@pytest.mark.parametrize(
    "weapon", ["", "knife", "gunfire", "ambush", "something else entirely", "suicidal"]
)
def test_what_kills_at_hand_is_no_remote_weapon(weapon: str) -> None:
    assert remote_type(weapon) is None


def test_csv_has_a_row_an_incident(sample_report: Report) -> None:
    header, row = "".join(write_csv([sample_report], "incidents")).split("\r\n")[:2]
    assert "killed_low,killed_best,killed_high,wounded_low" in header
    assert ",46,46,46,,,,0,," in row


def test_an_incident_of_repeats_and_fears_only_has_words() -> None:
    report = extract(
        'Tarba "neutralised" seven followed. Sarn are feared beneath the rubble '
        '"neutralised" seven followed.'
    )
    assert not report.warnings
    assert [incident.text for incident in report.incidents if len(incident.casualties) > 1] != [""]


def rows_by_incident(text: str) -> list[tuple[int, ...]]:
    return [
        incident.casualties for incident in extract(text, reference_date="2022-06-15").incidents
    ]


def test_another_deed_of_the_same_day_is_another_incident() -> None:
    shelling = "Shells killed 19 traders in Harun on Monday, doctors said. "
    assert rows_by_incident(
        shelling + "A rebel commander said his men had killed 60 soldiers on the same day."
    ) == [(0,), (1,)]
    assert rows_by_incident(shelling + "Nine more died of their wounds on the same day.") == [
        (0, 1)
    ]


def test_a_paragraph_that_opens_with_another_province_is_another_incident() -> None:
    kherson = "In Kherson province, shelling killed two civilians.\n\n"
    text = kherson + "In Zaporizhzhia province, rebels attacked Tolo. Artillery killed 37 soldiers."
    assert rows_by_incident(text) == [(0,), (1,)]


def test_a_spot_of_one_paragraph_is_not_put_into_a_town_of_the_next() -> None:
    text = (
        "Three soldiers were taken prisoner near Pavlanovka.\n\nIn Melitopol, partisans blew up "
        "a car, killing a colonel."
    )
    assert rows_by_incident(text) == [(0,), (1,)]


def test_what_a_running_total_counts_is_not_an_incident_beside_others() -> None:
    raid = "Gunmen killed nine traders in Harun on Monday. "
    assert rows_by_incident(raid + "Fighting in Sule has killed 300 people since January.") == [
        (0,)
    ]
    assert rows_by_incident(
        raid + "Rebels attacked Sule on Sunday, and fighting has killed 300 people since January."
    ) == [(0,), ()]


def test_an_event_joins_the_rows_of_its_sentence() -> None:
    report = extract((ROOT / "examples" / "daily-report.txt").read_text(encoding="utf-8"))
    assert any(loss.place == "Polohy" for loss in report.losses)
    assert not any(
        incident.place == "Polohy" and not incident.losses for incident in report.incidents
    )


def test_it_is_the_place_that_was_taken_before() -> None:
    text = "M23 fighters seized Kibumba on Thursday. On Saturday the army retook it."
    assert [
        incident.place for incident in extract(text, reference_date="2023-05-14").incidents
    ] == ["Kibumba", "Kibumba"]


def test_shelling_stays_shelling_where_bodies_are_found() -> None:
    text = "Shelling killed 19 people in Harun. Rescuers found nine more bodies under the rubble."
    assert [incident.sub_event_type for incident in extract(text).incidents] == [
        "Shelling/artillery/missile attack"
    ]
    found = "Police found three mortars and two bodies in a shed in Harun."
    assert "Shelling/artillery/missile attack" not in [
        incident.sub_event_type for incident in extract(found).incidents
    ]


def test_a_deed_mentioned_besides_ends_with_its_paragraph() -> None:
    text = (
        "Shells killed 19 traders in Harun on Monday. Rebels boasted that they had killed 60 "
        "soldiers on the same day.{}Many are missing."
    )
    assert rows_by_incident(text.format("\n\n")) == [(0, 2), (1,)]
    assert rows_by_incident(text.format(" ")) == [(0,), (1, 2)]


def test_a_siege_is_no_capture() -> None:
    types = [
        incident.sub_event_type
        for text in ("besieged", "seized")
        for incident in extract(f"Rebels {text} the town of Gao.").incidents
    ]
    assert types == ["Change to group/activity", "Non-state actor overtakes territory"]
