"""Reports as typed pandas frames. `pip install '.[frames]'` in the clone installs pandas, which
only `read` loads.

>>> from conflict_cli import extract, frames
>>> report = extract("Gunmen killed 3 farmers in Kano on 4 May 2020.")  # doctest: +SKIP
>>> tables = frames.read([report])  # doctest: +SKIP
>>> tables["casualties"][["outcome", "best", "date_first"]]  # doctest: +SKIP
  outcome  best date_first
0  killed     3 2020-05-04
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from types import UnionType
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin, get_type_hints

from conflict_cli.formatters.database.columns import (
    MENTION,
    TOTAL,
    Column,
    article_columns,
    encodable,
    report_tables,
    rows_in,
)
from conflict_cli.formatters.days import span_of
from conflict_cli.models import JSONValue, Report

if TYPE_CHECKING:
    import pandas

ARTICLE = Column("article", "integer", False)
EPOCH = 719_163  # 1970-01-01 as an ordinal
PIECE = 500  # reports whose rows are held as Python objects
LENGTHS = {
    4: "Y",
    7: "M",
    10: "D",
}  # of a year, a month and a day in EDTF, and the frequencies of such periods
LAST_MONTH = "12"  # higher numbers are seasons


def read(reports: Iterable[Report | Mapping[str, JSONValue]]) -> dict[str, "pandas.DataFrame"]:
    """The rows of reports, one frame per key of the report (`casualties`, `incidents` and so on),
    and `articles`, `mentions`, `totals`.

    Reports are results of `extract`, or objects of a JSON Lines file. Rows refer to `articles` by
    the number of their `article`, from 1, and have the columns of the database
    (`.docs/recipes.md`). Integers are `Int64`, booleans `bool`, closed vocabularies categories,
    text `string`, and lists Python lists. A column of EDTF dates is kept; beside it are `_first`
    and `_last`, its first and last day as `datetime64[s]` (NaT without a year), and `_period`, a
    `Period` if the date is one day, month or year, else None.

    Raises ImportError without pandas, and ValueError for an object that is not a report of this
    version.
    """
    try:
        import pandas
    except ImportError as error:
        raise ImportError(
            "conflict_cli.frames needs pandas; install it with: pip install pandas"
        ) from error

    columns = all_columns()
    pieces: dict[str, list[pandas.DataFrame]] = {name: [] for name in columns}
    numbered = enumerate(reports, 1)
    while True:
        rows: dict[str, list[Sequence[JSONValue]]] = {name: [] for name in columns}
        for article, report in islice(numbered, PIECE):
            for name, found in rows_in(report if isinstance(report, Report) else revive(report)):
                rows[name] += ([article, *row] for row in found)
        if not rows["articles"] and pieces["articles"]:
            return {name: pandas.concat(found, ignore_index=True) for name, found in pieces.items()}
        for name, frames in pieces.items():
            frames.append(pandas.DataFrame(dict(typed(columns[name], rows[name]))))


def all_columns() -> dict[str, Sequence[Column]]:
    """The columns of each frame."""
    tables = {name: (ARTICLE, *table.columns) for name, table in report_tables().items()}
    return {
        "articles": (ARTICLE, *article_columns()),
        **tables,
        "mentions": (ARTICLE, *MENTION),
        "totals": (ARTICLE, *TOTAL),
    }


def typed(
    columns: Sequence[Column], rows: Sequence[Sequence[JSONValue]]
) -> Iterator[tuple[str, Any]]:
    """The columns of a frame, typed."""
    import pandas

    for position, column in enumerate(columns):
        values = [
            encodable(value) if isinstance(value := row[position], str) else value for row in rows
        ]
        if column.words:
            yield column.name, pandas.Categorical(values, categories=list(column.words))
        elif column.kind == "array":
            yield column.name, pandas.Series(values, dtype="object")
        else:
            kinds = {
                "integer": "Int64",
                "number": "float64",
                "boolean": "boolean" if column.can_be_null else "bool",
            }
            yield (
                column.name,
                pandas.array(cast(Any, values), dtype=cast(Any, kinds.get(column.kind, "string"))),
            )
        if column.kind == "string" and ("EDTF" in column.meaning or "ISO 8601" in column.meaning):
            yield from dated(column.name, cast(list[str | None], values))


def dated(name: str, values: Sequence[str | None]) -> Iterator[tuple[str, Any]]:
    """The first and last day of each date, and its period."""
    import pandas

    spans = [span_of(value) if value else None for value in values]
    known = [span if span is not None and span.year_known else None for span in spans]
    for end, days in (
        ("first", [span and span.first for span in known]),
        ("last", [span and span.last for span in known]),
    ):
        seconds = pandas.array(
            [None if day is None else (day - EPOCH) * 86_400 for day in days], dtype="Int64"
        )
        nowhere = seconds.isna()
        moments = seconds.fillna(0).to_numpy("int64").astype("datetime64[s]")
        moments[nowhere] = "NaT"
        yield f"{name}_{end}", moments
    periods = [
        period_of(value) if span is not None else None
        for value, span in zip(values, known, strict=True)
    ]
    yield f"{name}_period", pandas.Series(periods, dtype="object")


def period_of(value: str | None) -> "pandas.Period | None":
    """The day, month or year of a date, None for a range, a list and a season."""
    import pandas

    plain = (value or "").rstrip("~?%")
    if (
        len(plain) not in LENGTHS
        or not plain.replace("-", "").isdecimal()
        or plain[5:7] > LAST_MONTH
    ):
        return None
    return pandas.Period(plain, freq=LENGTHS[len(plain)])


def revive(record: Mapping[str, JSONValue]) -> Report:
    """The report of a record made by `Report.to_dict`; raises ValueError for a record that is not a
    report of this version.
    """
    try:
        return cast(Report, _revive(Report, record))
    except (KeyError, TypeError, AttributeError) as error:
        message = (
            "the record is not a report of this version of conflict-cli "
            f"({type(error).__name__}: {error})"
        )
        raise ValueError(f"{message}; make it anew with conflict-cli -f jsonl") from None


def _revive(hint: Any, value: Any) -> Any:
    """A plain value as the row or tuple that the annotation names."""
    inner = get_args(hint)
    if isinstance(hint, UnionType):
        return (
            None
            if value is None
            else _revive(next(option for option in inner if option is not type(None)), value)
        )
    if get_origin(hint) is tuple:
        return tuple(_revive(inner[0], each) for each in value)
    if get_origin(hint) is dict:
        return {key: _revive(inner[1], each) for key, each in value.items()}
    if hasattr(hint, "_fields"):
        return hint(
            *(
                _revive(told, value[field.rstrip("_")])
                for field, told in get_type_hints(hint).items()
            )
        )
    return value
