"""Users' own groups and places: text tables, checked line by line before use.

Groups are lines in the notation of the lexicon (`name | abbreviations | type | country | other
names`, lists with `;`, `#` comments); places are CSV with a header. A table is used whole or not at
all: every faulty line is named, so that the file can be repaired in one go.
"""

import csv
from collections.abc import Iterator
from functools import lru_cache

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.groups.known import GROUP_TYPES, list_names, split_line
from conflict_cli.extractors.names.units import name_folds
from conflict_cli.extractors.places.gazetteer import Gazetteer, Row
from conflict_cli.lexicon.nationalities import COUNTRIES
from conflict_cli.text.folding import fold
from conflict_cli.vocabulary import PlaceType, check_word, words_of

PLACE_TYPES: tuple[PlaceType, ...] = words_of(PlaceType)
COLUMNS = ("name", "latitude", "longitude", "country", "admin1", "type")
EXAMPLE_GROUP = "Hill Watchers | HW | militia | SY | Watchers of the Hill"
EXAMPLE_PLACE = "Upper Harun,35.91,36.62,SY,Idlib,village"
# A user who lists a place means it: it takes precedence over every namesake, wherever the text is
# set.
OWN_POPULATION = 10_000_000


class TableError(ValueError):
    """A faulty table of the user's; `faults` holds one message per faulty line, each with what to
    write instead.
    """

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@lru_cache(maxsize=4)
def check_groups(text: str) -> str:
    """The lines of a table of groups without comments and blank lines; raises TableError.

    >>> check_groups("# ours\\nHill Watchers | HW | militia | SY\\n\\n")
    'Hill Watchers | HW | militia | SY'
    >>> check_groups("-- | HW")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    conflict_cli.user_tables.TableError: line 1: '--' is not a name; write ...
    """
    faults: list[str] = []
    lines: list[str] = []
    first: dict[str, int] = {}
    for number, raw in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        # unusual blanks and line ends would split what the lexicon reads as one line
        line = " ".join(raw.split())
        if not line or line.startswith("#"):
            continue
        found = list(_group_faults(line))
        name = split_line(line)[0]
        key = " ".join(name_folds(name)) if not found else ""
        if not found and first.setdefault(key, number) != number:
            found.append(f"{name!r} is on line {first[key]} already; keep one of the two lines")
        faults += [f"line {number}: {fault}" for fault in found]
        lines.append(line)
    if faults:
        raise TableError(faults)
    return "\n".join(lines)


def _group_faults(line: str) -> Iterator[str]:
    if line.count("|") > 4:
        yield (
            f"has {line.count('|') + 1} fields, at most 5 are known; write it like "
            f"{EXAMPLE_GROUP!r}"
        )
        return
    name, abbreviations, kind, country, others = split_line(line)
    for one in (name, *list_names(abbreviations), *list_names(others)):
        if not any(character.isalnum() for character in one):
            yield f"{one!r} is not a name; write the line like {EXAMPLE_GROUP!r}"
    if kind not in GROUP_TYPES:
        yield f"unknown group type {kind!r}; use one of {', '.join(GROUP_TYPES)}"
    if country and country not in country_codes():
        yield (
            f"{country!r} is not a country code; write the two capital letters of ISO 3166-1, "
            "such as SY, or nothing"
        )


@lru_cache(maxsize=4)
def read_places(text: str) -> Gazetteer:
    """A gazetteer in which the places of a CSV table take precedence over the built-in ones; raises
    TableError.

    The first line names the columns: name, and any of latitude, longitude, country, admin1 and type
    in any order.

    >>> row, = read_places("name,latitude,longitude\\nUpper Harun,35.91,36.62").find("upper harun")
    >>> row.latitude, row.type, row.country
    (35.91, 'place', None)
    """
    faults: list[str] = []
    own: dict[str, list[Row]] = {}
    lines = csv.reader(
        text.removeprefix("\ufeff").splitlines(keepends=True), skipinitialspace=True, strict=True
    )
    columns: list[str] = []
    try:
        for cells in lines:
            cells = [cell.strip() for cell in cells]
            if not any(cells):
                continue
            if not columns:
                columns = [cell.lower() for cell in cells]
                faults += [f"line {lines.line_num}: {fault}" for fault in _header_faults(columns)]
                if faults:
                    break
                continue
            found = list(_place_faults(columns, cells))
            faults += [f"line {lines.line_num}: {fault}" for fault in found]
            if not found:
                row = _place(dict(zip(columns, cells, strict=False)))
                rows = own.setdefault(fold(row.name), [])
                if row not in rows:
                    rows.append(row)
    except csv.Error as error:
        faults.append(
            f"line {lines.line_num}: is not CSV: {error}; put quotes around a cell with "
            "commas, and double the quotes inside"
        )
    if not columns:
        faults.append(f"line 1: is empty; begin with {','.join(COLUMNS)!r}")
    if faults:
        raise TableError(faults)
    return Gazetteer(own=own)


def _header_faults(columns: list[str]) -> Iterator[str]:
    advice = f"begin with {','.join(COLUMNS)!r}, then lines like {EXAMPLE_PLACE!r}"
    unknown = [column for column in columns if column not in COLUMNS]
    if unknown:
        yield f"unknown column {unknown[0]!r}; {advice}"
    elif "name" not in columns:
        yield f"column 'name' is missing; {advice}"
    elif len(set(columns)) < len(columns):
        yield f"a column occurs twice; {advice}"


def _place_faults(columns: list[str], cells: list[str]) -> Iterator[str]:
    if len(cells) > len(columns):
        yield (
            f"has {len(cells)} cells, the header {len(columns)}; put quotes around a cell with "
            "commas"
        )
        return
    place = dict(zip(columns, cells, strict=False))
    if not fold(place.get("name", "")):
        yield f"there is not a name; write it like {EXAMPLE_PLACE!r}"
    points = {column: place.get(column, "") for column in ("latitude", "longitude")}
    for (column, value), most in zip(points.items(), (90, 180), strict=True):
        if value and not _is_within(value, most):
            yield (
                f"{value!r} is not a {column}; write degrees with a decimal point from -{most} "
                f"to {most}, or nothing"
            )
    if bool(points["latitude"]) != bool(points["longitude"]):
        yield "has one of latitude and longitude; write both or none"
    if place.get("country") and place["country"] not in country_codes():
        yield (
            f"{place['country']!r} is not a country code; write the two capital letters of ISO "
            "3166-1, such as SY, or nothing"
        )
    if place.get("type") and place["type"] not in PLACE_TYPES:
        yield f"unknown place type {place['type']!r}; use one of {', '.join(PLACE_TYPES)}"


def _is_within(value: str, most: int) -> bool:
    try:
        return -most <= float(value) <= most
    except ValueError:
        return False


def _place(place: dict[str, str]) -> Row:
    latitude, longitude = place.get("latitude"), place.get("longitude")
    return Row(
        place["name"],
        check_word(place.get("type") or "place", PLACE_TYPES, place["name"]),
        place.get("country") or None,
        place.get("admin1") or None,
        float(latitude) if latitude else None,
        float(longitude) if longitude else None,
        None,
        OWN_POPULATION,
    )


@lru_cache(maxsize=1)
def country_codes() -> frozenset[str]:
    """The codes of all countries."""
    return frozenset(entry.attributes[0] for entry in read_entries(COUNTRIES))
