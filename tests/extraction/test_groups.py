"""Groups: what a text names as one, under which name, and what it says of it."""

import json
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import SHARED

from conflict_cli.extractors.groups.finding import country_of, find_groups
from conflict_cli.models import Group
from conflict_cli.text.document import read_document


def groups(text: str, extra: str | None = None) -> list[Group]:
    return find_groups(read_document(text), extra)


def one(text: str) -> Group:
    [group] = groups(text)
    return group


def cases() -> list[object]:
    path = Path(__file__).parents[1] / "specs" / "groups.toml"
    read = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    return [pytest.param(case["text"], case["groups"], id=case["note"]) for case in read]


@pytest.mark.parametrize(("text", "names"), cases())
def test_names(text: str, names: list[str]) -> None:
    assert [group.name for group in groups(text)] == names


@pytest.mark.parametrize("text", [case.values[0] for case in cases()])  # type: ignore[attr-defined]
def test_mentions_quote_the_text_in_order(text: str) -> None:
    found = groups(text)
    for group in found:
        assert group.mentions
        assert all(text[mention.start : mention.end] == mention.text for mention in group.mentions)
        assert list(group.mentions) == sorted(group.mentions, key=lambda mention: mention.start)
    starts = [group.mentions[0].start for group in found]
    assert starts == sorted(starts)


def test_mentions_never_overlap() -> None:
    text = (
        "The Syrian Army and the army's 4th Division met the Syrian Democratic Forces (SDF); the "
        "SDF left, the army stayed."
    )
    spans = sorted(
        (mention.start, mention.end) for group in groups(text) for mention in group.mentions
    )
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_learned_abbreviation_and_its_mentions() -> None:
    group = one("The Barwa Freedom Movement (BFM) fired. The BFM's men left, BFM fighters stayed.")
    assert (group.name, group.abbreviation, group.aliases) == (
        "Barwa Freedom Movement",
        "BFM",
        ("BFM",),
    )
    assert [mention.text for mention in group.mentions] == [
        "Barwa Freedom Movement",
        "BFM",
        "BFM",
        "BFM",
    ]


def test_abbreviation_before_it_is_explained() -> None:
    group = one(
        "BFM blamed\n\nThe BFM is strong. The Barwa Freedom Movement (BFM) fired on a bus in "
        "the valley."
    )
    assert group.name == "Barwa Freedom Movement"
    assert len(group.mentions) == 4


def test_references_to_the_army_stay_with_the_army_of_their_paragraph() -> None:
    text = (
        "The Maltese army shelled the hill and the army lost a tank.\n\nThe Icelandic army came. "
        "The army left, army troops stayed."
    )
    maltese, icelandic = groups(text)
    assert [mention.text for mention in maltese.mentions] == ["Maltese army", "the army"]
    assert [mention.text for mention in icelandic.mentions] == [
        "Icelandic army",
        "The army",
        "army troops",
    ]


@pytest.mark.parametrize(
    "text",
    ["A private army fired on the Maltese army.", "The Maltese army fired on the rebel army."],
)
def test_other_armies_are_not_the_states(text: str) -> None:
    assert len(one(text).mentions) == 1


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("The Red Hills Front fired on a bus. The group lost two men.", "Red Hills Front, group"),
        ("The Red Hills Front fired. Later the group's men fled.", "Red Hills Front, group"),
        ("The Red Hills Front fired. The front lost two men.", "Red Hills Front, front"),
        ("The Red Hills Front fired. The front line moved.", "Red Hills Front"),
        ("The Tarka Movement fired. The movement of trucks ended.", "Tarka Movement"),
        (
            "The Red Hills Front fired. The armed group and the rebels are one.",
            "Red Hills Front, armed group, rebels",
        ),
        ("Hamas, a militant group, fired. The group denied it.", "Hamas, group"),
        ("Hamas fired on men of another militant group. The group denied it.", "Hamas"),
        ("Hamas fired on a group of farmers. The group fled.", "Hamas"),
        ("The Barwa Brigade and Hamas fired. The group fled.", "Barwa Brigade; Hamas"),
        ("The Barwa Brigade and Hamas fired. The brigade fled.", "Barwa Brigade, brigade; Hamas"),
        (
            "The Barwa Brigade fired. Hamas came. It was hot. The group fled.",
            "Barwa Brigade; Hamas, group",
        ),
        (
            "Hamas fired. It was hot. It rained. The wind blew. The sun rose. The group fled.",
            "Hamas",
        ),
        ("Hamas fired at dawn.\n\nIt was hot then.\n\nThe group fled.", "Hamas"),
        (
            "Hamas fired. The Lebanese group fled, the Palestinian group stayed.",
            "Hamas, Palestinian group",
        ),
        (
            "Human Rights Watch came. The armed group fled, the rights group stayed.",
            "Human Rights Watch, rights group",
        ),
        (
            "The Maltese air force bombed a hill. The air force denied it.",
            "Maltese air force, air force",
        ),
        (
            "The Maltese army shelled the Red Hills Front. The rebels fled.",
            "Maltese army; Red Hills Front, rebels",
        ),
        ("Maltese police fired. The militants fled.", "Maltese police"),
        ("Hamas fired. Rebels fled, and this group too.", "Hamas"),
    ],
)
def test_words_that_name_nobody_mean_the_group_last_named(text: str, spoken: str) -> None:
    assert (
        "; ".join(", ".join(mention.text for mention in group.mentions) for group in groups(text))
        == spoken
    )


def test_what_names_nobody_is_no_alias() -> None:
    assert one("The Red Hills Front fired. The group lost two men; the rebels fled.").aliases == ()


@pytest.mark.parametrize(
    ("text", "backers"),
    [
        ("The Iranian-backed Barwa Brigade fired.", ("Iran",)),
        ("The US-backed Syrian Democratic Forces fired.", ("United States",)),
        ("The Barwa Brigade fired at Iran-made drones.", ()),
        ("Iran-backed men met the Barwa Brigade.", ()),
        ("The Barwa Brigade, which is supported by Iran and Russia, fired.", ("Iran", "Russia")),
        ("The Barwa Brigade, backed by Iranian jets, fired.", ()),
        ("The Barwa Brigade, armed and reportedly paid by Iran, fired.", ("Iran",)),
        ("The Barwa Brigade, a militia backed by Iran, fired.", ("Iran",)),
        ("The Barwa Brigade is said to be trained by Iran.", ("Iran",)),
        ("The Turkey- and Qatar-backed Barwa Brigade fired.", ("Turkey", "Qatar")),
        ("The Barwa Brigade was attacked by Iran.", ()),
        ("Iran-backed militant group Barwa Brigade fired.", ("Iran",)),
        ("Iran-backed men shot at the Barwa Brigade.", ()),
    ],
)
def test_backers(text: str, backers: tuple[str, ...]) -> None:
    assert one(text).backed_by == backers


def test_groups_back_groups() -> None:
    for text in (
        "The Barwa Brigade, which is supported by Hezbollah and Iran, fired.",
        "The Hezbollah- and Iran-backed Barwa Brigade fired.",
    ):
        assert {group.name: group.backed_by for group in groups(text)} == {
            "Barwa Brigade": ("Hezbollah", "Iran"),
            "Hezbollah": (),
        }


@pytest.mark.parametrize(
    ("text", "kind", "country"),
    [
        ("The Maltese army fired.", "state_forces", "MT"),
        ("Maltese police fired.", "police", "MT"),
        ("The Maltese government agreed.", "government", "MT"),
        ("The Barwa Liberation Army fired.", "rebel_group", None),
        ("The 9th Infantry Battalion fired.", "state_forces", None),
        ("The Tarka militia fired.", "militia", None),
        ("The Tarka cartel fired.", "criminal_group", None),
        ("Mali's Barwa Liberation Front fired.", "rebel_group", "ML"),
        ("The Barwa Center for Human Rights agreed.", "monitor", None),
        ("The UN Security Council agreed.", "intergovernmental", None),
        ("The Barwa Coalition agreed.", "coalition", None),
        ("The United Barwa Party agreed to it.", "other", None),
        ("The gang Tarka fired.", "criminal_group", None),
        ("The rebel group Tarka fired.", "rebel_group", None),
    ],
)
def test_types_and_countries(text: str, kind: str, country: str | None) -> None:
    group = one(text)
    assert (group.type, group.country) == (kind, country)


def test_the_users_own_lexicon_beats_ours() -> None:
    extra = (
        "# ours\nHill Watchers | HW; IDF | militia | MT | Watchers of the Hill\nBlue Shirts | | "
        "other"
    )
    found = groups("The IDF and the Watchers of the Hill fired; Blue Shirts fled.", extra)
    assert [(group.name, group.type, group.country) for group in found] == [
        ("Hill Watchers", "militia", "MT"),
        ("Blue Shirts", "other", None),
    ]


def test_nothing_from_the_footer() -> None:
    text = (
        "Shelling went on near the dam all day, residents of the valley said.\n\nDisclaimer: "
        "Hamas and the Taliban own this site."
    )
    assert groups(text) == []


@pytest.mark.parametrize(
    ("phrase", "country"),
    [
        ("Syrian service members", "SY"),
        ("46 South Sudanese soldiers", "SS"),
        ("three Congolese", "CD"),
        ("U.S. troops", "US"),
        ("soldiers from the Democratic Republic of Congo", "CD"),
        ("Guinea-Bissau's army", "GW"),
        ("Turks", "TR"),
        ("Spaniards", "ES"),
        ("militants", None),
        ("Turkish-backed militants", None),
        ("anti-American protesters", None),
        ("some of us", None),
        ("polish workers", None),
        ("a car", None),
        ("", None),
    ],
)
def test_country_of(phrase: str, country: str | None) -> None:
    assert country_of(phrase) == country


@pytest.mark.parametrize(
    "text",
    [
        "",
        "(",
        "((((",
        "The (",
        "Army",
        "ABC (",
        "“”",
        "of the of the",
        "al-",
        "-al",
        "'s",
        "A" * 999,
        "\ud800 Army",
        "Syrian army and the army",
        "the Ministry of Defense",
    ],
)
def test_scraps_raise_nothing(text: str) -> None:
    assert all(
        text[mention.start : mention.end] == mention.text
        for group in groups(text)
        for mention in group.mentions
    )


@pytest.mark.skipif(not (SHARED / "seed").exists(), reason="the seed is not here")
def test_the_seeds_groups() -> None:
    gold = json.loads((SHARED / "seed" / "article.json").read_text(encoding="utf-8"))
    found = groups((SHARED / "seed" / "article.txt").read_text(encoding="utf-8"))
    assert {group.name for group in found} == {group["name"] for group in gold["groups"]}
    names = {group.name: {group.name, *group.aliases} for group in found}
    for group in gold["groups"]:
        folded = {alias.lower() for alias in names[group["name"]]}
        assert {alias.lower() for alias in group["aliases"]} <= folded
