"""GeoNames' country files and OCHA's tables of administrative areas, line by line."""

import csv
import gzip
import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.places.gazetteer import Row, default_gazetteer
from conflict_cli.lexicon.nationalities import COUNTRIES
from conflict_cli.user_tables import country_codes
from conflict_cli.vocabulary import PlaceType

# GeoNames: number, name, plain name, other names, latitude, longitude, class, code, country, …,
# province's code, …, population, ….
COLUMNS = 19
# By feature code, else by feature class; news never names features that are in neither.
CODES: dict[str, PlaceType] = {
    "ADM1": "province",
    "ADM1H": "province",
    "PPLX": "neighbourhood",
    "PPLC": "city",
    "PPLA": "city",
    "RGN": "region",
    "CMPRF": "camp",
    "CMP": "camp",
    "AIRB": "facility",
    "AIRF": "facility",
    "AIRP": "facility",
    "BDG": "facility",
    "CH": "facility",
    "DAM": "facility",
    "FT": "facility",
    "HSP": "facility",
    "MILB": "facility",
    "MINE": "natural",
    "MSQE": "facility",
    "PRN": "facility",
    "PRT": "facility",
    "PS": "facility",
    "RFGC": "camp",
    "UNIV": "facility",
}
CLASSES: dict[str, PlaceType] = {
    "A": "district",
    "P": "village",
    "L": "place",
    "H": "natural",
    "T": "natural",
    "V": "natural",
    "R": "road",
}
NO_PLACES = frozenset(
    ("PCL", "PCLI", "PCLD", "PCLF", "PCLS", "PCLIX", "PCLH", "TERR", "ZN", "ADM5")
)
CITY, TOWN = 50_000, 5_000
# OCHA writes ADM2_EN, adm2_name, admin2Name_en, ADM2ALT1EN and the like; places below the third
# level are villages.
NAME = re.compile(
    r"adm(?:in)?(\d)(?:_?name(?:_?([a-z]{2})|\d)?"  # adm2_name, admin2Name_en
    r"|_?(?:alt\d_?)?([a-z]{2}))",  # ADM2_EN, ADM2ALT1EN
    re.IGNORECASE,
)
CODE = re.compile(r"adm(?:in)?0_?p_?cod(?:e)?", re.IGNORECASE)
LATITUDES = ("center_lat", "latitude", "lat", "y_coord", "point_y", "y")
LONGITUDES = ("center_lon", "longitude", "lon", "long", "x_coord", "point_x", "x")
NOTES = re.compile("readme|licen[cs]e", re.IGNORECASE)
TYPES: dict[int, PlaceType] = {1: "province", 2: "district", 3: "district"}
NOUNS = frozenset(
    "governorate province state region department oblast district county wilayah wilayat".split()
)


class NamedPlace(NamedTuple):
    """A row and all names under which it is found."""

    row: Row
    names: tuple[str, ...]


def open_lines(path: str) -> io.TextIOWrapper:
    """The lines of a table, unpacked if it is .gz or .zip: from an archive the largest file that is
    not a readme or licence.
    """
    if path.lower().endswith(".zip"):
        archive = zipfile.ZipFile(path)
        members = [info for info in archive.infolist() if not NOTES.search(info.filename)]
        if not members:
            raise ValueError("the archive is empty")
        return io.TextIOWrapper(
            archive.open(max(members, key=lambda info: info.file_size)), "utf-8-sig", newline=""
        )
    if path.lower().endswith(".gz"):
        return io.TextIOWrapper(gzip.open(path), "utf-8-sig", newline="")
    return open(path, encoding="utf-8-sig", newline="")


def read_table(path: str) -> Iterator[NamedPlace]:
    """The places of a table of either publisher."""
    with open_lines(path) as lines:
        first = next(lines, "")
    if is_geonames(first):
        provinces = _provinces(path)
        with open_lines(path) as lines:
            for line in lines:
                entry = _geonames_entry(line.rstrip("\r\n").split("\t"), provinces)
                if entry is not None:
                    yield entry
        return
    with open_lines(path) as lines:
        rows = csv.reader(lines)
        header = next(rows, [])
        levels = levels_of(header)
        if not levels:
            raise ValueError(
                "neither a country file of GeoNames nor a table of OCHA with columns such as "
                "ADM2_EN or adm2_name"
            )
        yield from _ocha_entries(rows, [column.strip().lower() for column in header], levels)


def is_geonames(line: str) -> bool:
    """True if a line comes from a table of GeoNames.

    >>> (is_geonames("1\\tSarmin\\tSarmin\\t\\t35.9\\t36.7\\tP\\tPPL\\tSY" + "\\t" * 10),
    ...     is_geonames("name,latitude,longitude"))
    (True, False)
    """
    fields = line.rstrip("\r\n").split("\t")
    return len(fields) == COLUMNS and fields[0].isdecimal() and _degrees(fields[4], 90) is not None


def _degrees(value: str, most: int) -> float | None:
    try:
        degrees = float(value)
    except ValueError:
        return None
    return round(degrees, 5) if abs(degrees) <= most else None


def _provinces(path: str) -> dict[tuple[str, str], str]:
    """The names of provinces by country and code, spelled as in the built-in gazetteer so that both
    agree.
    """
    found: dict[tuple[str, str], str] = {}
    gazetteer = default_gazetteer()
    with open_lines(path) as lines:
        for line in lines:
            if "\tADM1\t" not in line:
                continue
            fields = line.rstrip("\r\n").split("\t")
            if len(fields) == COLUMNS and fields[7] == "ADM1":
                names = [without_noun(fields[2] or fields[1]), *fields[3].split(",")]
                rows = (row for name in names for row in gazetteer.find(name))
                ours = next((row.admin1 for row in rows if str(row.geonames_id) == fields[0]), None)
                found[fields[8], fields[10]] = ours or names[0]
    return found


def without_noun(name: str) -> str:
    """ "Idlib" of "Idlib Governorate"."""
    stem, _, noun = name.rpartition(" ")
    return stem if stem and noun.lower() in NOUNS else name


def _geonames_entry(fields: list[str], provinces: dict[tuple[str, str], str]) -> NamedPlace | None:
    if len(fields) != COLUMNS or fields[7] in NO_PLACES:
        return None
    number, name, plain, others, latitude, longitude, group, code, country = fields[:9]
    kind = CODES.get(code) or (
        CLASSES.get(group) if group != "A" or code.startswith("ADM") else None
    )
    if kind is None or not number.isdecimal():
        return None
    population = int(fields[14]) if fields[14].isdecimal() else 0
    if kind == "village" or (kind == "city" and code != "PPLC"):
        kind = (
            "city"
            if population >= CITY or code == "PPLA"
            else "town"
            if population >= TOWN
            else "village"
        )
    names = [
        name,
        plain,
        *[
            other
            for other in others.split(",")
            if len(other) > 3 and not (other.isupper() and len(other) < 6)
        ],
    ]
    if group == "A":
        names += [without_noun(other) for other in names]
    row = Row(
        without_noun(plain or name) if group == "A" else name,
        kind,
        country or None,
        provinces.get((country, fields[10])),
        _degrees(latitude, 90),
        _degrees(longitude, 180),
        int(number),
        population,
    )
    return NamedPlace(row, tuple(dict.fromkeys(names)))


def levels_of(header: list[str]) -> dict[int, list[int]]:
    """The columns with names for each level in OCHA's header, English first.

    >>> (levels_of(["ADM2_EN", "ADM2_PCODE", "ADM1_AR", "ADM1_EN"]),
    ...     levels_of(["adm1_name", "center_lat"]), levels_of(["name", "latitude"]))
    ({2: [0], 1: [3, 2]}, {1: [0]}, {})
    """
    found: dict[int, list[int]] = {}
    for number, column in enumerate(header):
        match = NAME.fullmatch(column.strip())
        if match is not None:
            columns = found.setdefault(int(match[1]), [])
            columns.insert(
                0 if "en" in (match[2] or "", (match[3] or "").lower()) else len(columns), number
            )
    return found


def _ocha_entries(
    rows: Iterable[list[str]], header: list[str], levels: dict[int, list[int]]
) -> Iterator[NamedPlace]:
    """The areas of a table's deepest level, each with the province that contains it."""
    deepest = max(levels)
    latitude = next((header.index(name) for name in LATITUDES if name in header), None)
    longitude = next((header.index(name) for name in LONGITUDES if name in header), None)
    code = next((number for number, column in enumerate(header) if CODE.fullmatch(column)), None)
    for cells in rows:
        if len(cells) < len(header):
            continue
        names = [cells[number].strip() for number in levels[deepest] if cells[number].strip()]
        if not names or names[0].startswith("#"):  # the row of HXL tags
            continue
        country = _country(
            cells[code] if code is not None else "", [cells[number] for number in levels.get(0, ())]
        )
        province = next(
            (cells[number].strip() for number in levels.get(1, ()) if cells[number].strip()), None
        )
        point = (
            (_degrees(cells[latitude], 90), _degrees(cells[longitude], 180))
            if latitude is not None and longitude is not None
            else (None, None)
        )
        row = Row(
            names[0],
            TYPES.get(deepest, "village"),
            country,
            province and without_noun(province),
            *point,
            None,
            0,
        )
        yield NamedPlace(row, tuple(dict.fromkeys([*names, without_noun(names[0])])))


@cache
def _codes() -> dict[str, str]:
    """The codes of countries by their names in small letters."""
    return {entry.phrase.lower(): entry.attributes[0] for entry in read_entries(COUNTRIES)}


def _country(code: str, names: list[str]) -> str | None:
    """The country of a row by its code (OCHA gives two letters), else by its name."""
    code = code.strip().upper()
    if len(code) == 2 and code in country_codes():
        return code
    return next(
        (_codes()[name.strip().lower()] for name in names if name.strip().lower() in _codes()), None
    )
