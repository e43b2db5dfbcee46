"""The gazetteer: what the build put in, how names are spelled, and the lexicons that it is
made of.
"""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from conftest import ROOT

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.places import knowledge as place_knowledge
from conflict_cli.extractors.places.gazetteer import FILE, Gazetteer, Row, default_gazetteer
from conflict_cli.lexicon.places import (
    countries,
    of_africa,
    of_americas,
    of_asia,
    of_europe,
    of_gulf,
    of_levant,
    regions,
)
from conflict_cli.lexicon.places import words as nouns
from conflict_cli.text.folding import fold, loosen
from conflict_cli.vocabulary import PlaceType, words_of

SUPPLEMENTS = (of_africa, of_americas, of_asia, of_europe, of_gulf, of_levant)
BLOCKS = {
    f"{module.__name__.rpartition('.')[2]} {where}": block
    for module in SUPPLEMENTS
    for where, block in module.PLACES.items()
}
TYPES = set(words_of(PlaceType))
needs_gazetteer = pytest.mark.skipif(
    default_gazetteer().is_missing, reason="the package was not built, so it has no gazetteer"
)


@needs_gazetteer
@pytest.mark.parametrize(
    ("spellings", "country"),
    [
        (("Deir ez-Zor", "Deir al-Zor", "Deir Ezzor"), "SY"),
        (("Tell Abyad", "Tal Abyad", "Tel Abyad"), "SY"),
        (("Kafr Nabl", "Kfar Nabl", "Kafranbel"), "SY"),
        (("Douma", "Duma", "Dūmā"), "SY"),
        (("Baquba", "Baqubah", "Ba'quba"), "IQ"),
        (("al-Hasakah", "Hasakah", "Hasaka"), "SY"),
        (("Sloviansk", "Slavyansk", "Slovyansk"), "UA"),
        (("Medellín", "Medellin"), "CO"),
    ],
)
def test_spellings_meet(spellings: tuple[str, ...], country: str) -> None:
    found = [
        {row.geonames_id for row in default_gazetteer().find(name) if row.country == country}
        for name in spellings
    ]
    assert set.intersection(*found), dict(zip(spellings, found, strict=True))


@needs_gazetteer
@pytest.mark.parametrize("name", ["center", "al", "front", "xx", "", "Zarquniya", "Мосул"])
def test_what_names_nothing_is_not_found(name: str) -> None:
    assert not [row for row in default_gazetteer().find(name) if row.population > 200_000]


def test_the_build_needs_nothing_installed() -> None:
    """In a clean clone neither the package nor its requirements can be imported when the gazetteer
    is made.
    """
    script = "import runpy; build = runpy.run_path('.build/gazetteer.py')\n"
    script += (
        "for name in ('engine.phrases', 'text.folding', *(f'lexicon.places.{path.stem}' for path "
        "in build['list_lexicons']())):\n"
    )
    script += "    print(build['load'](name).__file__)"
    process = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    files = process.stdout.splitlines()
    assert len(files) > 5 and all(Path(file).is_relative_to(ROOT) for file in files)


@needs_gazetteer
def test_the_file_is_read_only_and_says_where_it_is_from() -> None:
    connection = sqlite3.connect(f"{Path(FILE).as_uri()}?mode=ro&immutable=1", uri=True)
    (attribution,) = connection.execute("SELECT attribution FROM about").fetchone()
    assert "GeoNames" in attribution
    assert "CC BY 4.0" in attribution
    assert connection.execute("SELECT count(*) FROM places").fetchone()[0] > 100_000
    assert (
        connection.execute(
            "SELECT count(*) FROM places WHERE abs(latitude) > 90 OR abs(longitude) > 180"
        ).fetchone()[0]
        == 0
    )
    assert {kind for (kind,) in connection.execute("SELECT DISTINCT type FROM places")} <= TYPES


def test_no_file_means_nothing_found_and_no_error() -> None:
    gazetteer = Gazetteer(Path("/nowhere/gazetteer.sqlite"))
    assert gazetteer.is_missing
    assert gazetteer.find("Idlib") == ()


def test_own_places_beat_the_file() -> None:
    own = Row("Idlib", "city", "SY", "Idlib", 1.0, 2.0, None, 0)
    assert Gazetteer(own={fold("Idlib"): [own]}).find("IDLIB") == (own,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("al-Bab", "Bab"),
        ("Khan Shaykhun", "Khan Sheikhoun"),
        ("Husseiniyah", "Husayniya"),
        ("Ghouta", "Ghuta"),
        ("Sana'a", "Sanaa"),
        ("St. Louis", "Saint Louis"),
    ],
)
def test_alike_names_have_one_loose_key(one: str, other: str) -> None:
    assert loosen(fold(one)) == loosen(fold(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Homs", "Hama"),
        ("Niger", "Nigeria"),
        ("Kabul", "Kabwe"),
        ("Mali", "Male"),
        ("Iran", "Iraq"),
        ("Bara", "Bari"),
    ],
)
def test_unlike_names_have_not(one: str, other: str) -> None:
    assert loosen(fold(one)) != loosen(fold(other))


def test_the_supplement_is_large() -> None:
    assert sum(len(read_entries(block)) for block in BLOCKS.values()) >= 1500


@pytest.mark.parametrize("where", BLOCKS)
def test_supplement_entries_are_well_formed(where: str) -> None:
    entries = read_entries(BLOCKS[where])
    names = [entry.phrase for entry in entries]
    assert names == sorted(set(names), key=str.lower)
    for entry in entries:
        kind, centre, others = (*entry.attributes, "", "", "")[:3]
        assert not kind or kind in TYPES, entry
        assert len(entry.attributes) <= 3, entry
        if centre:
            latitude, longitude = map(float, centre.split(","))
            assert -60 < latitude < 70, entry
            assert -130 < longitude < 180, entry
        aliases = [name.strip() for name in others.split(";") if name.strip()]
        assert len(set(aliases) | {entry.phrase}) == len(aliases) + 1, entry


@pytest.mark.parametrize(
    "block",
    [
        regions.REGIONS,
        regions.STATES,
        countries.CENTRES,
        countries.DIVISIONS,
        nouns.KINDS,
        nouns.KINDS_BEFORE,
    ],
)
def test_entries_are_sorted_and_unique(block: str) -> None:
    names = [entry.phrase for entry in read_entries(block)]
    assert names == sorted(set(names), key=str.lower)


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, block in vars(nouns).items()
        if name.isupper() and "|" not in block and name != "MEDIA"
    ],
)
def test_word_lists_are_sorted_and_unique(name: str) -> None:
    words = getattr(nouns, name).strip().split("\n")
    assert words == sorted(set(words))


def test_every_kind_has_a_type_of_the_report() -> None:
    for entry in read_entries(nouns.KINDS):
        kind, belongs = entry.attributes
        assert kind in TYPES
        assert belongs in ("always", "capitals", "never")
    assert {entry.attributes[0] for entry in read_entries(nouns.KINDS_BEFORE)} <= TYPES


@pytest.mark.parametrize(
    ("name", "role", "country"),
    [
        ("syria", "country", "SY"),
        ("u.s.", "country", "US"),
        ("uk", "country", "GB"),
        ("democratic republic of congo", "country", "CD"),
        ("kabul", "capital", "AF"),
        ("gaza strip", "region", "PS"),
        ("tenn .", "abbreviation", "US"),
        ("idlib", None, None),
        ("us", "country", "US"),
    ],
)
def test_known_names(name: str, role: str | None, country: str | None) -> None:
    known = place_knowledge.known_names().values.get(name)
    assert (known.role if known else None, known.country if known else None) == (role, country)


TEXT = "Six guards were killed in Mosul on 5 May 2021, and two near Idlib."


@needs_gazetteer
@pytest.mark.parametrize("damage", ["empty", "cut", "zeros", "noise", "foreign", "text"])
def test_a_damaged_file_costs_the_coordinates_and_nothing_else(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.sqlite"
    whole = Path(FILE).read_bytes()
    contents = {
        "empty": b"",
        "cut": whole[:4096],
        "zeros": whole[:4096] + b"\0" * (len(whole) - 4096),
        "noise": whole[:100] + bytes(Random(7).randbytes(len(whole) - 100)),
        "text": b"no database",
    }
    if damage == "foreign":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE names (other)")
        connection.commit()
        connection.close()
    else:
        path.write_bytes(contents[damage])
    (tmp_path / "a.txt").write_text(TEXT)
    script = "import sys\nfrom conflict_cli.extractors.places.gazetteer import Gazetteer\n"
    script += "Gazetteer.__init__.__defaults__ = (sys.argv.pop(1), None)\n"
    script += "from conflict_cli.__main__ import run\nrun()"
    articles = [str(tmp_path / "a.txt")] * 3
    for jobs in "12":
        command = [sys.executable, "-c", script, str(path), "-j", jobs, *articles]
        process = subprocess.run(command, capture_output=True, cwd=ROOT, check=False)
        assert process.returncode == 0
        reports = [json.loads(line) for line in process.stdout.splitlines()]
        assert len(reports) == 3
        for report in reports:
            assert [row["best"] for row in report["casualties"]][:1] == [6]
            assert {place["name"] for place in report["places"]} == {"Mosul", "Idlib"}
            (warning,) = report["warnings"]
            assert warning["code"] == "gazetteer_missing"
            assert (
                "is damaged (" in warning["message"] and "install the package" in warning["message"]
            )
        assert process.stderr.count(b"\n") == 1 and b"the gazetteer is damaged" in process.stderr


@needs_gazetteer
def test_damage_may_be_met_in_the_middle_of_the_work(tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.sqlite"
    whole = Path(FILE).read_bytes()
    path.write_bytes(whole[: len(whole) // 4] + b"\xff" * (len(whole) - len(whole) // 4))
    gazetteer = Gazetteer(path)
    found = [
        gazetteer.find(name) for name in ("Mosul", "Idlib", "Aleppo", "Homs", "Hama", "Tartus")
    ]
    assert gazetteer.is_missing == bool(gazetteer.damage)
    assert gazetteer.is_missing or all(found)
