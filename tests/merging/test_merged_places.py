"""Whether two places can be one: by name in any spelling, by what lies inside what, by
kilometres.
"""

import pytest

from conflict_cli.merging.models import Locality
from conflict_cli.merging.places import PlaceFit, cells, fit_places, make_spot, names

PLACES = {
    "Aleppo": {
        "type": "city",
        "country": "SY",
        "admin1": "Aleppo",
        "latitude": 36.2,
        "longitude": 37.16,
        "precision": 1,
    },
    "Aleppo province": {
        "type": "province",
        "country": "SY",
        "admin1": "Aleppo",
        "latitude": 36.3,
        "longitude": 37.3,
        "precision": 3,
    },
    "Atareb": {
        "type": "town",
        "country": "SY",
        "admin1": "Aleppo",
        "latitude": 36.14,
        "longitude": 36.83,
        "precision": 1,
    },
    "Mill Ford": {
        "type": "village",
        "country": "SY",
        "admin1": "Aleppo",
        "latitude": 36.08,
        "longitude": 36.83,
        "precision": 2,
    },
    "Hama": {
        "type": "city",
        "country": "SY",
        "admin1": "Hama",
        "latitude": 35.13,
        "longitude": 36.75,
        "precision": 1,
    },
    "Shaar": {
        "type": "neighbourhood",
        "country": "SY",
        "admin1": "Aleppo",
        "latitude": 36.21,
        "longitude": 37.18,
        "precision": 1,
    },
    "Syria": {
        "type": "country",
        "country": "SY",
        "latitude": 35.0,
        "longitude": 38.0,
        "precision": 3,
    },
    "Yemen": {
        "type": "country",
        "country": "YE",
        "latitude": 15.0,
        "longitude": 48.0,
        "precision": 3,
    },
    "Harasta": {
        "type": "town",
        "country": "SY",
        "admin1": "Rif Dimashq",
        "latitude": 33.56,
        "longitude": 36.36,
        "precision": 1,
    },
    "Harasta of the north": {
        "type": "town",
        "country": "SY",
        "admin1": "Hama",
        "latitude": 35.6,
        "longitude": 36.9,
        "precision": 1,
    },
    "Beni": {
        "type": "town",
        "country": "CD",
        "admin1": "Nord-Kivu",
        "latitude": 0.49,
        "longitude": 29.47,
        "precision": 1,
    },
    "beni": {
        "type": "province",
        "country": "BO",
        "admin1": "Beni",
        "latitude": -13.8,
        "longitude": -65.4,
        "precision": 3,
    },
}


def spot(name: str, *within: str) -> Locality:
    """A place as a report has it."""
    return make_spot(name, within, PLACES, None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "two", "fit"),
    [
        (spot("Aleppo"), spot("Aleppo"), "SAME"),
        (spot("Pazigyi"), spot("Pazi Gyi"), "SAME"),
        (spot("Ikrima", "Aleppo"), spot("Akrameh", "Aleppo"), "SAME"),
        (spot("Qasr el-Breij"), spot("al-Bureij"), "SAME"),
        (spot("Aleppo"), spot("Aleppo province"), "INSIDE"),
        (spot("Atareb"), spot("Aleppo province"), "INSIDE"),
        (spot("Shaar"), spot("Aleppo"), "INSIDE"),
        (spot("Mill Ford"), spot("Atareb"), "INSIDE"),
        (spot("eastern Aleppo"), spot("Aleppo"), "SAME"),
        (spot("Maghayir", "Aleppo"), spot("Aleppo"), "INSIDE"),
        (spot("Kithovirwa", "Beni"), spot("Kithovirwa", "beni"), "INSIDE"),
        (spot("Aleppo"), spot("Syria"), "OPEN"),
        (spot("Upper Ford"), spot("Mill Lane"), "OPEN"),
        (spot("Aleppo"), None, "OPEN"),
        (spot("Aleppo"), spot("Hama"), "APART"),
        (spot("Aleppo"), spot("Yemen"), "APART"),
        (spot("Hama"), spot("Aleppo province"), "APART"),
        (spot("Aleppo"), spot("Atareb"), "APART"),
        (
            spot("Harasta")._replace(key="x"),
            spot("Harasta of the north")._replace(key="x"),
            "APART",
        ),
    ],
)
def test_two_places(one: Locality, two: Locality | None, fit: str) -> None:
    assert fit_places(one, two).name == fit_places(two, one).name == PlaceFit[fit].name


def test_lent_coordinates_are_those_of_what_is_around() -> None:
    lent = make_spot(
        "Mill",
        ("Hama",),
        {"Mill": PLACES["Hama"] | {"type": "village", "coordinates_of": "Hama"}},
        None,
    )  # type: ignore[dict-item]
    assert (lent.latitude, lent.around) == (None, (35.13, 36.75)) and not list(cells(lent))


def test_what_is_near_shares_a_cell_with_a_margin() -> None:
    own, around = set(cells(spot("Atareb"))), set(cells(spot("Mill Ford"), 1))
    assert len(own) == 1 and own <= around and len(around) == 9
    assert not set(cells(spot("Syria"))) and not set(cells(spot("Aleppo province")))


def test_the_cells_meet_at_the_date_line() -> None:
    west, east = (spot("Aleppo")._replace(longitude=longitude) for longitude in (179.99, -179.99))
    assert set(cells(west)) <= set(cells(east, 1))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ikrima", "Akrameh"),
        ("Pazigyi", "Pazi Gyi"),
        ("Qasr el-Breij", "al-Bureij"),
        ("eastern Aleppo", "Aleppo"),
    ],
)
def test_spellings_are_found_under_one_name(one: str, two: str) -> None:
    assert set(names(spot(one))) & set(names(spot(two)))
