"""The tables of the database as SQL: declared types, checks for closed lists of words, and keys.

Every row is of an article. A reference by name or id within a report is a foreign key together with
the article.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from conflict_cli.formatters.database.columns import (
    MENTION,
    MENTIONED,
    TOTAL,
    Column,
    RowTable,
    article_columns,
    report_tables,
)

TYPES = {
    "string": "TEXT",
    "integer": "INTEGER",
    "number": "REAL",
    "boolean": "INTEGER",
    "array": "TEXT",
}
# What a field of any row refers to: the table, and the column there.
REFERENCES = {
    "incident": ("incidents", "id"),
    "row": ("casualties", "id"),
    "rival_of": ("casualties", "id"),
    "place": ("places", "name"),
    "coordinates_of": ("places", "name"),
    "victim_group": ("groups", "name"),
    "perpetrator_group": ("groups", "name"),
    "owner_group": ("groups", "name"),
    "group": ("groups", "name"),
}
# Points for QGIS and other programs of GDAL, which read WKT by such tables.
GEOMETRY = (
    """"geometry" TEXT GENERATED ALWAYS AS """
    """('POINT(' || "longitude" || ' ' || "latitude" || ')') VIRTUAL"""
)
SPATIAL = (
    "CREATE TABLE geometry_columns (f_table_name TEXT NOT NULL, f_geometry_column TEXT NOT NULL, "
    "geometry_type INTEGER NOT NULL, coord_dimension INTEGER NOT NULL, srid INTEGER NOT NULL, "
    "geometry_format TEXT NOT NULL)",
    (
        "CREATE TABLE spatial_ref_sys (srid INTEGER PRIMARY KEY, auth_name TEXT, auth_srid "
        "INTEGER, srtext TEXT)"
    ),
)
POINT, PLANE, EPSG = 1, 2, 4326
WGS84 = (
    EPSG,
    "EPSG",
    EPSG,
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS '
    '84",6378137,298.257223563]],PRIMEM["Greenwich",0],'
    'UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]',
)
INDEXES = (
    "CREATE INDEX casualties_by_day ON casualties (day)",
    "CREATE INDEX casualties_by_admin1 ON casualties (country, admin1)",
    "CREATE INDEX incidents_by_date ON incidents (date)",
)


class SqlLine(NamedTuple):
    """A column or constraint in a statement, and the comment after it."""

    sql: str
    comment: str = ""


ARTICLE = SqlLine('"article" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE')


def quote(name: str) -> str:
    """A name as SQL takes it, whatever word it is.

    >>> quote("group")
    '"group"'
    """
    return f'"{name}"'


def declare_all(is_strict: bool) -> Iterator[str]:
    """The statements that make the tables."""
    key = SqlLine(
        '"key" TEXT NOT NULL UNIQUE', "the source; of standard input the SHA-256 of the text"
    )
    yield declare(
        "articles",
        [SqlLine('"id" INTEGER PRIMARY KEY'), key, *map(declare_column, article_columns())],
        is_strict,
    )
    for table in report_tables().values():
        yield declare(table.name, [ARTICLE, *lines_of(table)], is_strict)
    owners = MENTION[: len(MENTIONED)]
    lines = [SqlLine('"id" INTEGER PRIMARY KEY'), ARTICLE, *map(declare_column, MENTION)]
    one = " + ".join(f"({quote(column.name)} IS NOT NULL)" for column in owners)
    yield declare(
        "mentions", [*lines, *references(owners), SqlLine(f"CHECK ({one} = 1)")], is_strict
    )
    yield 'CREATE INDEX mentions_by_article ON mentions ("article")'
    lines = [ARTICLE, *map(declare_column, TOTAL), SqlLine('PRIMARY KEY ("article", "outcome")')]
    yield declare("totals", lines, is_strict)
    yield from (*INDEXES, *SPATIAL)


def lines_of(table: RowTable) -> Iterator[SqlLine]:
    """The columns, the key and the references of a table of rows."""
    yield from map(declare_column, table.columns)
    if table.name == "places":
        yield SqlLine(GEOMETRY, "WKT, WGS 84")
    yield SqlLine(f'PRIMARY KEY ("article", {quote(table.key)})')
    yield from references(column for column in table.columns if column.name != table.key)


def references(columns: Iterable[Column]) -> Iterator[SqlLine]:
    """The foreign keys of the columns that refer to other tables."""
    for column in columns:
        if column.name in REFERENCES:
            other, field = REFERENCES[column.name]
            yield SqlLine(
                f'FOREIGN KEY ("article", {quote(column.name)}) REFERENCES {quote(other)} '
                f'("article", {quote(field)})'
            )


def declare_column(column: Column) -> SqlLine:
    """A column as SQL."""
    name = quote(column.name)
    checks = []
    if column.words:
        listed = ", ".join("'" + word.replace("'", "''") + "'" for word in column.words)
        checks.append(f"{name} IN ({listed})")
    if column.kind == "boolean":
        checks.append(f"{name} IN (0, 1)")
    if column.kind == "array":
        checks.append(f"json_valid({name})")
    checks += [
        f"{name} {sign} {bound}"
        for sign, bound in ((">=", column.least), ("<=", column.most))
        if bound is not None
    ]
    check = f" CHECK ({' AND '.join(checks)})" if checks else ""
    meaning = (
        f"{column.meaning}{'; ' * bool(column.meaning)}a JSON array"
        if column.kind == "array"
        else column.meaning
    )
    return SqlLine(
        f"{name} {TYPES[column.kind]}{'' if column.can_be_null else ' NOT NULL'}{check}", meaning
    )


def declare(name: str, lines: Iterable[SqlLine], is_strict: bool) -> str:
    """The statement that makes a table, a line per column.

    >>> print(declare("t", [SqlLine("a TEXT", "the first"), SqlLine("b TEXT")], True))
    CREATE TABLE "t" (
      a TEXT, -- the first
      b TEXT
    ) STRICT
    """
    every = list(lines)
    commas = ["," for _ in every[:-1]] + [""]
    told = [
        f"  {line.sql}{comma}{' -- ' * bool(line.comment)}{line.comment}\n"
        for line, comma in zip(every, commas, strict=True)
    ]
    return f"CREATE TABLE {quote(name)} (\n{''.join(told)}){' STRICT' * is_strict}"
