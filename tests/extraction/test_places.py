"""Places: which words of a text name one, what it is called, and what the gazetteer adds."""

import json
import random
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import SHARED

from conflict_cli import extract
from conflict_cli.extractors.places.finding import find_places
from conflict_cli.extractors.places.gazetteer import Gazetteer, Row, default_gazetteer
from conflict_cli.models import Place
from conflict_cli.text.document import read_document

NO_GAZETTEER = Gazetteer(Path("/nowhere/gazetteer.sqlite"))
needs_gazetteer = pytest.mark.skipif(
    default_gazetteer().is_missing, reason="the package was not built, so it has no gazetteer"
)


class Case(NamedTuple):
    text: str
    places: list[str]
    taken: list[str]


def cases() -> list[object]:
    path = Path(__file__).parents[1] / "specs" / "places.toml"
    read = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    return [
        pytest.param(Case(case["text"], case["places"], case.get("taken", [])), id=case["note"])
        for case in read
    ]


def places_of(
    text: str, taken: list[str] | None = None, gazetteer: Gazetteer | None = None
) -> list[Place]:
    spans = [(text.index(words), text.index(words) + len(words)) for words in taken or []]
    return find_places(read_document(text), spans, gazetteer)


def place_named(name: str, text: str) -> Place:
    return next(place for place in places_of(text) if place.name == name)


@pytest.mark.parametrize("case", cases())
def test_names_without_a_gazetteer(case: Case) -> None:
    assert [place.name for place in places_of(case.text, case.taken, NO_GAZETTEER)] == case.places


@pytest.mark.parametrize("case", cases())
@needs_gazetteer
def test_a_gazetteer_takes_no_name_away(case: Case) -> None:
    assert set(case.places) <= {place.name for place in places_of(case.text, case.taken)}


@pytest.mark.parametrize("case", cases())
def test_mentions_quote_the_text(case: Case) -> None:
    for place in places_of(case.text, case.taken):
        assert place.mentions
        assert all(
            case.text[mention.start : mention.end] == mention.text for mention in place.mentions
        )


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ".",
        "A",
        "al",
        "of of of",
        "IN NORTHERN",
        "St.",
        "'s 's",
        "Al-",
        "X, Y, Z, " * 50,
        "In " * 500,
        "Bab " * 500,
    ],
)
def test_any_text_is_read(text: str) -> None:
    for gazetteer in (NO_GAZETTEER, None):
        assert isinstance(places_of(text, gazetteer=gazetteer), list)


def test_the_seed_names_twelve_places() -> None:
    path = SHARED / "seed" / "article.txt"
    if not path.exists():
        pytest.skip("no shared texts here")
    text = path.read_text(encoding="utf-8")
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    taken = [
        "National Front for Liberation",
        "Hayat Tahrir al-Sham",
        "U.S. forces",
        "Syrian Democratic Forces",
        "Afrin Liberation Forces",
        "Turkish Army",
    ]
    for gazetteer in (NO_GAZETTEER, None):
        assert {place.name for place in places_of(text, taken, gazetteer)} == set(gold["places"])


@pytest.mark.parametrize(
    ("text", "kind", "precision"),
    [
        ("A bomb went off in the village of Kafr Shirin.", "village", 1),
        ("A bomb went off near the village of Kafr Shirin.", "village", 2),
        ("A bomb went off in Dargaz province.", "province", 3),
        ("A bomb went off in Dargaz district.", "district", 2),
        ("A bomb went off at the Tel Qamar airbase.", "facility", 1),
        ("A bomb went off at the Bab Nur crossing.", "border_crossing", 1),
        ("A bomb went off in the Ain Zaman refugee camp.", "camp", 1),
        ("A bomb went off on Mount Harzan.", "natural", 2),
        ("A bomb went off in Syria.", "country", 3),
        ("A bomb went off in northern Syria.", "region", 2),
        ("A bomb went off in Zarquniya.", "place", None),
    ],
)
def test_type_and_precision(text: str, kind: str, precision: int | None) -> None:
    (place,) = places_of(text, gazetteer=NO_GAZETTEER)
    assert (place.type, place.precision) == (kind, precision)


def test_a_country_is_one_place_under_its_names() -> None:
    (place,) = places_of(
        "Aid reached the DRC. In the Democratic Republic of Congo, nobody noticed.",
        gazetteer=NO_GAZETTEER,
    )
    assert place.country == "CD"
    assert [mention.text for mention in place.mentions] == ["DRC", "Democratic Republic of Congo"]


@needs_gazetteer
@pytest.mark.parametrize(
    ("name", "text", "country", "admin1"),
    [
        ("Saraqib", "Shells fell on Saraqib.", "SY", "Idlib"),
        ("Saraqeb", "Shells fell on Saraqeb in Syria.", "SY", "Idlib"),
        ("Tripoli", "Rockets hit the port of Tripoli, Libya's capital.", "LY", None),
        ("Tripoli", "Snipers fired in Tripoli, in northern Lebanon, and in Beirut.", "LB", None),
        ("Gainesville", "He was arrested in Gainesville, Texas.", "US", "Texas"),
        ("Hmeimim airbase", "Drones came near the Hmeimim airbase.", "SY", "Latakia"),
    ],
)
def test_the_text_decides_between_namesakes(
    name: str, text: str, country: str, admin1: str | None
) -> None:
    place = place_named(name, text)
    assert place.country == country
    assert place.latitude is not None
    assert admin1 is None or place.admin1 == admin1


@needs_gazetteer
@pytest.mark.parametrize(
    ("text", "country", "admin1"),
    [
        (
            "A mine went off in the village of Zarquniya in Sarmin district of Idlib province.",
            "SY",
            "Idlib",
        ),
        ("A mine went off in Zarquniya, Idlib, Syria.", "SY", "Idlib"),
        ("A mine went off in Zarquniya village (Sarmin district, Idlib province).", "SY", "Idlib"),
        ("A mine went off in Uganda's Zarquniya.", "UG", None),
        ("A mine went off in the Texas town of Zarquniya.", "US", "Texas"),
        ("Mines went off in Zarquniya, Homs and Hama.", None, None),
        ("A mine went off in Zarquniya. Idlib was quiet.", None, None),
    ],
)
def test_a_name_that_the_gazetteer_lacks_lies_where_the_text_puts_it(
    text: str, country: str | None, admin1: str | None
) -> None:
    place = place_named("Zarquniya", text)
    assert (place.country, place.admin1) == (country, admin1)
    assert (place.latitude is None) == (place.coordinates_of is None)


@needs_gazetteer
@pytest.mark.parametrize(
    ("text", "of", "precision"),
    [
        (
            "A mine went off in the village of Zarquniya in Sarmin district of Idlib province.",
            "Sarmin",
            2,
        ),
        ("A mine went off in Zarquniya, Idlib province, Syria.", "Idlib", 3),
        ("A mine went off in Zarquniya near Sarmin, Idlib province.", "Sarmin", 2),
        ("A mine went off in Zarquniya, a village in Idlib province.", "Idlib", 3),
        (
            "A mine went off in Zarquniya, Syria.",
            None,
            None,
        ),  # a country says nothing of where in it
        ("Mines went off in Zarquniya, Homs and Hama.", None, None),  # a list
    ],
)
def test_it_takes_the_coordinates_of_the_most_specific_place_around(
    text: str, of: str | None, precision: int | None
) -> None:
    place = place_named("Zarquniya", text)
    assert place.coordinates_of == of
    if of is not None:
        around = place_named(of, text)
        assert (place.latitude, place.longitude, place.precision) == (
            around.latitude,
            around.longitude,
            precision,
        )


@needs_gazetteer
def test_a_facility_is_put_near_the_town_of_its_name() -> None:
    hospital = place_named("Saraqib hospital", "Shells hit the Saraqib hospital in Syria.")
    assert (hospital.type, hospital.admin1, hospital.geonames_id, hospital.precision) == (
        "facility",
        "Idlib",
        None,
        2,
    )
    assert hospital.latitude is not None
    assert place_named("Saraqib road", "Shells hit the Saraqib road in Syria.").latitude is None


@needs_gazetteer
def test_what_stays_ambiguous_has_no_coordinates() -> None:
    place = place_named(
        "San José de la Loma", "Two men died in the village of San José de la Loma."
    )
    assert place.latitude is None
    springfield = place_named("Springfield", "A house burned down in Springfield.")
    assert (springfield.latitude, springfield.admin1, springfield.geonames_id) == (None, None, None)


def test_a_table_of_the_users_own_comes_first() -> None:
    own = {"zarquniya": [Row("Zarquniya", "town", "SY", "Homs", 34.5, 36.5, None, 0)]}
    (place,) = places_of(
        "A bomb went off in Zarquniya.", gazetteer=Gazetteer(Path("/nowhere"), own)
    )
    assert (place.type, place.country, place.admin1, place.latitude, place.longitude) == (
        "town",
        "SY",
        "Homs",
        34.5,
        36.5,
    )


def test_without_a_gazetteer_names_and_countries_remain() -> None:
    assert NO_GAZETTEER.is_missing
    places = places_of("A bomb went off in Zarquniya in Syria.", gazetteer=NO_GAZETTEER)
    assert [(place.name, place.country, place.latitude) for place in places] == [
        ("Zarquniya", "SY", None),
        ("Syria", "SY", None),
    ]


def test_any_mixture_of_words_gives_mentions_in_order_that_do_not_overlap() -> None:
    words = (
        "the of in near village Damascus al-Bab Al al de la , . ( ) - — 's ’s U.S. Tenn St. Mt. "
        "23rd north between and Greater Lake airbase Texas Homs ß 東京 \n"
    ).split(" ")
    choice = random.Random(7)
    for _ in range(400):
        text = " ".join(choice.choices(words, k=choice.randint(0, 30)))
        start = choice.randint(0, len(text))
        places = find_places(read_document(text), [(start, start + choice.randint(0, 9))])
        spans = sorted(
            (mention.start, mention.end) for place in places for mention in place.mentions
        )
        assert all(end <= start for (_, end), (start, _) in pairwise(spans)), text
        assert [place.mentions[0].start for place in places] == sorted(
            place.mentions[0].start for place in places
        ), text


@needs_gazetteer
@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Gunmen burned 30 houses in the village of Sabon Gida near Mangu in Plateau State.",
            ("Sabon Gida", "Plateau", "Mangu"),
        ),
        (
            "In Plateau State, gunmen burned 30 houses in the village of Sabon Gida near Mangu.",
            ("Sabon Gida", "Plateau", "Mangu"),
        ),
        # Not far from where the text puts it: the place itself.
        ("Gunmen burned 30 houses in the town of Saraqib near Idlib.", ("Saraqib", "Idlib", None)),
    ],
)
def test_a_namesake_far_from_where_the_text_puts_it_is_another(
    text: str, place: tuple[str, str, str | None]
) -> None:
    found = [(one.name, one.admin1, one.coordinates_of) for one in extract(text).places]
    assert place in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells hit a ferry on the White Nile on Monday.", "natural"),
        ("Shells hit a ferry in White Nile on Monday.", "province"),
        ("Shells hit a ferry in the White Nile state on Monday.", "province"),
        ("Two men drowned in the Dnipro. Shells hit a mill in Dnipro.", "city"),
    ],
)
def test_the_before_a_name_of_both_makes_it_the_river(text: str, expected: str) -> None:
    assert [place.type for place in extract(text).places] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shells hit farms in the Kherson region. In the city of Kherson, two men died. Kherson "
            "was calm.",
            {"Kherson region": ("province", 1), "Kherson": ("city", 2)},
        ),
        (
            "Gunmen raided farms in Idlib province. Shells hit Idlib, and fires broke out in the "
            "city.",
            {"Idlib province": ("province", 1), "Idlib": ("city", 1)},
        ),
        (
            "Gunmen raided farms in Kabul province. A bomb went off in Kabul.",
            {"Kabul province": ("province", 1), "Kabul": ("city", 1)},
        ),
        # A bare name in which a village lies is the province.
        (
            "Gunmen held Kunduz city. In Kunduz province, farms burned in Talok village, Kunduz.",
            {"Kunduz": ("city", 1), "Kunduz province": ("province", 2), "Talok": ("village", 1)},
        ),
        # Nothing shows the town.
        (
            "Gunmen raided farms in Idlib province. Shells hit Idlib, and fires broke out in the "
            "city of Saraqib.",
            {"Idlib": ("province", 2), "Saraqib": ("city", 1)},
        ),
        (
            "Gunmen raided farms in Mopti region. A bomb went off in Mopti. In Mopti, no one fled.",
            {"Mopti": ("province", 3)},
        ),
        # "An Idlib town" is any town in it.
        (
            "Gunmen raided an Idlib town. The province of Idlib was calm.",
            {"Idlib": ("province", 2)},
        ),
        # The gazetteer has no town of this name.
        (
            "Gunmen raided farms in Helmand province. Farms burned in Helmand, far from the city.",
            {"Helmand": ("province", 2)},
        ),
    ],
)
@needs_gazetteer
def test_a_town_and_the_division_of_its_name_are_two_if_words_show_both(
    text: str, expected: dict[str, tuple[str, int]]
) -> None:
    found = {place.name: (place.type, len(place.mentions)) for place in extract(text).places}
    assert found == expected


@needs_gazetteer
def test_a_row_takes_the_town_or_the_division_that_it_reads() -> None:
    report = extract(
        "Shells killed four people in the Kherson, Mykolaiv and Zaporizhzhia regions. A mine "
        "killed two men in the city of Kherson. On Monday a mine killed a woman in Kherson."
    )
    assert [row.place for row in report.casualties] == ["Kherson region", "Kherson", "Kherson"]


@needs_gazetteer
@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A mine went off near Gao in Mali.", ["city", "country"]),
        ("A mine went off between Gao and Ansongo in Mali.", ["city", "village", "country"]),
        ("A mine went off on the outskirts of Homs.", ["city"]),
        ("A mine went off near Gao region in Mali.", ["province", "country"]),
        ("A mine went off on the border between Gao and Kidal.", ["province", "province"]),
        ("A mine went off in the countryside of Homs.", ["province"]),
        ("A mine went off in the mountains of Idlib.", ["province"]),
    ],
)
def test_a_bare_name_that_something_is_near_is_the_town(text: str, kinds: list[str]) -> None:
    assert [place.type for place in extract(text).places] == kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ZARQUNIYA, Syria - Shells hit Zarquniya on Monday.", "Zarquniya"),
        ("ZARQUNIYA, Syria - Shells hit the town on Monday.", "ZARQUNIYA"),
        # Another name of it is no other spelling.
        ("The DRC closed its border. The Democratic Republic of Congo opened it.", "DRC"),
    ],
)
def test_a_name_in_capitals_is_given_as_it_is_written_elsewhere(text: str, expected: str) -> None:
    assert places_of(text, gazetteer=NO_GAZETTEER)[0].name == expected
