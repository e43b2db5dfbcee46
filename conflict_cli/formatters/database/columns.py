"""The rows of a report as flat columns with types, made from its schema, for databases and data
frames.

A key of the report that lists rows is a table, a field of these a column. Nested values are columns
with the names joined (`killed_low`, `date_from`), lists of plain values stay lists, and mentions
are rows of their own.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple, cast

from conflict_cli.formatters.summary.counting import count_rows
from conflict_cli.formatters.summary.keys import Keys
from conflict_cli.models import OUTCOMES, JSONValue, Report
from conflict_cli.schema import Schema, report_schema

Record = dict[str, JSONValue]
UNPREFIXED = ("evidence",)  # nested values whose own names are clear: `date_from`
NAMED = (
    "groups",
    "places",
)  # tables with one row per name; others have an id, or are numbered from 1
MENTIONED = {
    "incidents": "incident",
    "groups": "group",
    "places": "place",
}  # what has mentions, and what it is called there
LINKED = ("casualties", "losses")  # an incident lists their indexes; in columns they point to it


class Column(NamedTuple):
    """A column: its JSON type, its closed vocabulary, its bounds, and where it is in a row of plain
    JSON.
    """

    name: str
    kind: str
    can_be_null: bool = True
    words: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    meaning: str = ""
    path: tuple[str, ...] = ()


def derived(name: str, kind: str, meaning: str) -> Column:
    """A column that is derived from the report, under its own name in the row."""
    return Column(name, kind, meaning=meaning, path=(name,))


TOLL = "what the row adds to the totals of its article; null where it is not counted"
DERIVED = (
    derived("toll_low", "integer", TOLL),
    derived("toll_best", "integer", "the same; null where it is open"),
    derived("toll_high", "integer", "the same; null where it is open"),
    derived("day", "string", "of the row, else of its incident, EDTF"),
    derived("country", "string", "of the place, ISO 3166-1 alpha-2"),
    derived("admin1", "string", "first-order division of the place"),
)
MENTION = (
    *(Column(name, "string") for name in MENTIONED.values()),
    Column("text", "string", False),
    Column("start", "integer", False, least=0),
    Column("end", "integer", False, least=0),
)
TOTAL = (
    Column("outcome", "string", False, OUTCOMES),
    Column("low", "integer", False),
    Column("best", "integer"),
    Column("high", "integer"),
)
INCIDENT = derived(
    "incident", "string", "id of the incident that it is of, null where no incident was made of it"
)


class RowTable(NamedTuple):
    """The rows that a report lists under a key; `key` is the column that identifies them in their
    article.
    """

    name: str
    key: str
    columns: tuple[Column, ...]


@cache
def report_tables() -> dict[str, RowTable]:
    """The tables by the keys of the report."""
    schema = report_schema()
    models = cast(dict[str, Schema], schema["$defs"])
    found = {}
    for key, told in cast(dict[str, Schema], schema["properties"]).items():
        model = model_of(cast(Schema, told.get("items", {})))
        if model is None:
            continue
        columns = columns_of(models[model], models)
        names = [column.name for column in columns]
        if key in LINKED and INCIDENT.name not in names:
            columns = [INCIDENT, *columns]
        own = "name" if key in NAMED else "id" if "id" in names else "number"
        if own == "number":
            columns = [
                Column(
                    "number",
                    "integer",
                    False,
                    least=1,
                    meaning="of the row in its article",
                    path=("number",),
                ),
                *columns,
            ]
        found[key] = RowTable(key, own, (*columns, *(DERIVED if key == "casualties" else ())))
    return found


@cache
def article_columns() -> tuple[Column, ...]:
    """The columns of the articles: the fields of the report that are neither lists nor nested."""
    properties = cast(dict[str, Schema], report_schema()["properties"])
    plain = (item for item in properties.items() if item[1].get("type") not in ("array", "object"))
    return tuple(column_of(field, told, (field,), False) for field, told in plain)


def model_of(told: Mapping[str, JSONValue]) -> str | None:
    """The model that a schema refers to, as it is or where it is not null; None for plain
    values.
    """
    options = cast(list[Mapping[str, JSONValue]], told.get("anyOf", [told]))
    reference = next((option["$ref"] for option in options if "$ref" in option), None)
    return str(reference).rpartition("/")[2] if reference else None


def columns_of(
    model: Schema,
    models: Mapping[str, Schema],
    prefix: str = "",
    path: tuple[str, ...] = (),
    can_miss: bool = False,
) -> list[Column]:
    """The columns of a model's fields, `can_miss` where the whole model may be null."""
    found: list[Column] = []
    for field, told in cast(dict[str, Schema], model["properties"]).items():
        inner = model_of(told)
        if field == "mentions" or (field in LINKED and told.get("type") == "array"):
            continue
        if inner is not None:
            own = prefix if field in UNPREFIXED else f"{prefix}{field}_"
            found += columns_of(
                models[inner], models, own, (*path, field), can_miss or "anyOf" in told
            )
        else:
            found.append(column_of(prefix + field, told, (*path, field), can_miss))
    return found


def column_of(name: str, told: Schema, path: tuple[str, ...], can_miss: bool) -> Column:
    """The column of a plain field."""
    kinds = told.get("type", "string")
    options = cast(list[str], kinds if isinstance(kinds, list) else [kinds])
    words = cast(list[str | None], told.get("enum", []))
    return Column(
        name,
        next(option for option in options if option != "null"),
        can_miss or "null" in options or None in words,
        tuple(word for word in words if word is not None),
        cast(int | None, told.get("minimum")),
        cast(int | None, told.get("maximum")),
        str(told.get("description", "")),
        path,
    )


def flat_record(report: Report) -> Record:
    """The report as plain JSON, with what the derived columns hold in its rows."""
    record = report.to_dict()
    rows = {key: cast(list[Record], record[key]) for key in report_tables()}
    for listed in rows.values():
        for number, row in enumerate(listed, 1):
            row["number"] = number
    for incident in rows["incidents"]:
        for key in LINKED:
            for number in cast(list[int], incident[key]):
                rows[key][number].setdefault(INCIDENT.name, incident["id"])
    for figure in count_rows(report, "conservative"):
        row = rows["casualties"][figure.number]
        row["toll_low"], row["toll_best"], row["toll_high"] = figure.total
    keys = Keys(report)
    for casualty, row in zip(report.casualties, rows["casualties"], strict=True):
        found = {key.by: key for key in keys.of(casualty)}
        row["day"], row["country"], row["admin1"] = (
            found["day"].key,
            found["admin1"].within,
            found["admin1"].key,
        )
    return record


def rows_in(report: Report) -> Iterator[tuple[str, Iterator[list[JSONValue]]]]:
    """The rows of a report by their tables: the one of `articles`, those of `report_tables`, then
    `mentions` and `totals`.
    """
    record = flat_record(report)
    yield "articles", iter([[record[column.name] for column in article_columns()]])
    for name, table in report_tables().items():
        yield name, rows_of(table, record)
    yield "mentions", mentions_of(record)
    yield "totals", totals_of(record)


def rows_of(table: RowTable, record: Record) -> Iterator[list[JSONValue]]:
    """The rows of a table, one value per column."""
    takers = [taker(column.path) for column in table.columns]
    return ([take(row) for take in takers] for row in cast(list[JSONValue], record[table.name]))


def taker(path: tuple[str, ...]) -> Callable[[JSONValue], JSONValue]:
    """A function that reads a nested value; null if one of the outer ones is."""
    if len(path) == 1:
        (name,) = path
        return lambda row: cast(Record, row).get(name)

    def take(value: JSONValue) -> JSONValue:
        for field in path:
            value = value.get(field) if isinstance(value, dict) else None
        return value

    return take


def encodable(text: str) -> str:
    """Text with lone surrogates, which UTF-8 can't encode, as escapes.

    >>> encodable("Kano"), encodable("\\udc80")
    ('Kano', '\\\\udc80')
    """
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def mentions_of(record: Record) -> Iterator[list[JSONValue]]:
    """The mentions under the columns of `MENTION`: of the incident, group and place two
    are null.
    """
    for position, key in enumerate(MENTIONED):
        for row in cast(list[Record], record[key]):
            owner: list[JSONValue] = [None] * len(MENTIONED)
            owner[position] = row[report_tables()[key].key]
            for mention in cast(list[Record], row["mentions"]):
                yield [*owner, mention["text"], mention["start"], mention["end"]]


def totals_of(record: Record) -> Iterator[list[JSONValue]]:
    """The totals under the columns of `TOTAL`, for the outcomes that have any."""
    for outcome, total in cast(dict[str, Record | None], record["totals"]).items():
        if total is not None:
            yield [outcome, total["low"], total["best"], total["high"]]
