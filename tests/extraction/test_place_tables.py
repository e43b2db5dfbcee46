"""Tables of GeoNames and OCHA: which files are such, what is taken from them, and that they are
compiled once.
"""

import gzip
import os
import zipfile
from pathlib import Path

import pytest

from conflict_cli import extract
from conflict_cli.extractors.places.gazetteer import Row
from conflict_cli.models import Place
from conflict_cli.place_tables import SUFFIX, compile_table, is_large, open_table
from conflict_cli.user_tables import TableError

TEXT = "A mine went off in Zarquniya, Syria."


def geonames(
    number: int, name: str, others: str, point: tuple[float, float], kind: str, population: int = 0
) -> str:
    """A line of a country file: `kind` is the feature class and code."""
    group, code = kind.split()
    fields = [
        str(number),
        name,
        name,
        others,
        *map(str, point),
        group,
        code,
        "SY",
        "",
        "12",
        "",
        "",
        "",
        str(population),
    ]
    return "\t".join([*fields, "", "", "Asia/Damascus", "2020-01-01"]) + "\n"


LINES = (
    geonames(1, "Zarquniya", "Zerkuniye,زرقونية", (35.5, 36.5), "P PPL", 900)
    + geonames(2, "Umm Zarq Governorate", "", (35.0, 36.0), "A ADM1", 1_000_000)
    + geonames(3, "Zarquniya Hotel", "", (35.0, 36.0), "S HTL")
    + geonames(4, "Syria", "", (35.0, 38.0), "A PCLI", 20_000_000)
)
OCHA = (
    "ADM3_EN,ADM3_AR,ADM3_PCODE,ADM2_EN,ADM1_EN,ADM0_EN,ADM0_PCODE,lat,lon\n"
    "#adm3+name,,,,,,,,\n"
    "Zarquniya,زرقونية,SY010203,Umm Zarq,Idlib Governorate,Syrian Arab Republic,SY,35.5,36.5\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "SY.txt"
    path.write_text(LINES, encoding="utf-8")
    return path


def zarquniya(path: Path) -> Place:
    return extract(TEXT, places=path).places[0]


def test_a_country_file_gives_its_villages(table: Path) -> None:
    place = zarquniya(table)
    assert (place.type, place.country, place.admin1, place.geonames_id) == (
        "village",
        "SY",
        "Umm Zarq",
        1,
    )
    assert (place.latitude, place.longitude, place.precision, place.coordinates_of) == (
        35.5,
        36.5,
        1,
        None,
    )
    assert open_table(str(table)).find("Zerkuniye") == open_table(str(table)).find("Zarquniya")
    assert not open_table(str(table)).find("Zarquniya Hotel")


def test_the_packed_forms_are_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "SY.zip", "w") as archive:
        archive.writestr("readme.txt", "notes\n" * 10_000)
        archive.writestr("SY.txt", LINES)
    (tmp_path / "SY.txt.gz").write_bytes(gzip.compress(LINES.encode()))
    assert zarquniya(tmp_path / "SY.zip") == zarquniya(tmp_path / "SY.txt.gz")
    assert zarquniya(tmp_path / "SY.zip").geonames_id == 1


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("ADM3_EN,ADM3_AR,ADM3_PCODE,ADM2_EN,ADM1_EN,ADM0_EN,ADM0_PCODE,lat,lon", "district"),
        (
            "adm3_name,adm3_name1,adm3_pcode,adm2_name,adm1_name,adm0_name,adm0_pcode,"
            "center_lat,center_lon",
            "district",
        ),
        (
            "admin4Name_en,admin4Name_ar,admin4Pcode,admin2Name_en,admin1Name_en,admin0Name_en,"
            "admin0Pcode,Y,X",
            "village",
        ),
    ],
)
def test_tables_of_ocha_give_their_deepest_level(tmp_path: Path, header: str, kind: str) -> None:
    path = tmp_path / "areas.csv"
    path.write_text(OCHA.replace(OCHA.partition("\n")[0], header), encoding="utf-8")
    assert open_table(str(path)).find("Zarquniya") == (
        Row("Zarquniya", kind, "SY", "Idlib", 35.5, 36.5, None, 0),
    )
    assert not open_table(str(path)).find("adm3+name")


def test_a_table_is_compiled_once_and_anew_when_it_changed(table: Path) -> None:
    compiled = Path(compile_table(str(table)))
    assert compiled == table.with_name(table.name + SUFFIX)
    first = compiled.stat().st_ino
    assert Path(compile_table(str(table))).stat().st_ino == first
    table.write_text(LINES.replace("35.5", "35.6"), encoding="utf-8")
    os.utime(table, (1, 1))
    assert Path(compile_table(str(table))).stat().st_ino != first
    assert sorted(path.name for path in table.parent.iterdir()) == [table.name, compiled.name]


def test_what_is_ours_stays_beside_it(table: Path) -> None:
    assert {row.country for row in open_table(str(table)).find("Mosul")} >= {"IQ"}


@pytest.mark.parametrize(
    ("content", "large"),
    [
        (LINES, True),
        (OCHA, True),
        ("name,latitude,longitude\nUpper Harun,35.9,36.6\n", False),
        ("", False),
        ("1\t2\t3\n", False),
    ],
)
def test_tables_are_told_from_those_that_a_user_wrote(
    tmp_path: Path, content: str, large: bool
) -> None:
    path = tmp_path / "table"
    path.write_text(content, encoding="utf-8")
    assert is_large(str(path)) == large
    assert not is_large(str(tmp_path / "missing"))


def test_what_is_no_table_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "bad.zip"
    path.write_bytes(b"no archive")
    with pytest.raises(TableError, match="can't be compiled"):
        compile_table(str(path))
    assert [entry.name for entry in tmp_path.iterdir()] == ["bad.zip"]
