"""The options of the command, each with its check and its help."""

from collections.abc import Callable
from typing import Any, NamedTuple

import click

from conflict_cli import __version__
from conflict_cli.cli.choices import check_given
from conflict_cli.cli.own_tables import TableFile, read_table
from conflict_cli.extractors.dates.records import read_day
from conflict_cli.formatters.registry import COUNTS, choices, describe_choices
from conflict_cli.models import KINDS

UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}
Command = Callable[..., Any]


def read_reference_date(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> str | None:
    """The day of --date, or a usage error."""
    if value is None:
        return None
    day = read_day(value)
    if day is None:
        raise click.BadParameter(
            f"{value!r} is not a date; write it as YYYY-MM-DD, for instance 2020-01-20"
        )
    return day


def read_size(context: click.Context, parameter: click.Parameter, value: str) -> int:
    """The bytes that a size such as 500k, 100M or 2G means, or a usage error."""
    number, unit = (value[:-1], value[-1:].lower()) if value[-1:].isalpha() else (value, "")
    if (
        unit not in UNITS
        or not (number.isdecimal() and number.isascii())
        or not (size := int(number[:12]) * UNITS[unit])
    ):
        raise click.BadParameter(f"{value!r} is not a size; write it like 500k, 100M or 2G")
    return size


def print_schema(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    """Prints the JSON Schema of the report and ends the command, if --schema is given."""
    if wanted:
        from conflict_cli.schema import format_schema

        click.echo(format_schema(), nl=False)
        context.exit()


OPTIONS: tuple[Callable[[Command], Command], ...] = (
    click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(readable=False)),
    click.option(
        "-f",
        "--format",
        "output_format",
        metavar="FORM",
        type=click.Choice(choices()),
        help=describe_choices(),
    ),
    click.option("-t", "--table", is_flag=True, help="Short for --format table."),
    click.option(
        "--rows",
        metavar="KIND",
        type=click.Choice(
            ["casualties", "losses", "incidents", "people", "groups", "places", "dates"]
        ),
        help="Of csv: casualties, losses, incidents, people, ...",
    ),
    click.option(
        "--relevance",
        metavar="KIND",
        type=click.Choice(KINDS),
        multiple=True,
        help="Only conflict, crime, disaster or other.",
    ),
    click.option(
        "--count",
        metavar="RULE",
        type=click.Choice(COUNTS),
        help="Of summary: conservative (default), lowest, ...",
    ),
    click.option(
        "--explain",
        metavar="N",
        type=click.IntRange(1),
        help="Show where each field of row N comes from.",
    ),
    click.option(
        "--color",
        metavar="WHEN",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        help="auto (default), always, never.",
    ),
    click.option(
        "-i",
        "--input",
        "input_format",
        metavar="KIND",
        type=click.Choice(["text", "jsonl", "json"]),
        help="text, jsonl, json (default: by the name).",
    ),
    click.option(
        "--text-key",
        metavar="NAME",
        callback=check_given,
        default="text",
        help="Where a record has its text (default: text).",
    ),
    click.option(
        "--title-key",
        metavar="NAME",
        callback=check_given,
        default="title",
        help="Where it has its title (default: title).",
    ),
    click.option(
        "--date-key",
        metavar="NAME",
        callback=check_given,
        default="date",
        help="Where it has its date (default: date).",
    ),
    click.option(
        "--glob",
        "pattern",
        metavar="PATTERN",
        callback=check_given,
        help="Files of a folder (default: text, JSON Lines).",
    ),
    click.option(
        "--files-from",
        metavar="FILE",
        callback=check_given,
        help="Names of FILEs, one per line; - is standard input.",
    ),
    click.option(
        "-0",
        "--null",
        "null_separated",
        is_flag=True,
        help="These names end with NUL, as from find -print0.",
    ),
    click.option(
        "--date",
        "reference_date",
        metavar="YYYY-MM-DD",
        callback=read_reference_date,
        help='The day from which "Friday" is counted.',
    ),
    click.option(
        "--max-size",
        metavar="SIZE",
        default="100M",
        callback=read_size,
        help="Bytes of an article, unpacked (default: 100M).",
    ),
    click.option(
        "--groups",
        metavar="FILE",
        callback=read_table,
        help="Your groups, one per line: name | abbreviations | ...",
    ),
    click.option(
        "--places",
        metavar="FILE",
        callback=read_table,
        help="Your places: CSV, or GeoNames' country file.",
    ),
    click.option(
        "-o",
        "--output",
        metavar="FILE",
        callback=check_given,
        help="Write to FILE, which is replaced when all is done.",
    ),
    click.option(
        "-d",
        "--output-dir",
        metavar="DIR",
        callback=check_given,
        help="Write a file for each FILE to DIR, under its name.",
    ),
    click.option(
        "--update", is_flag=True, help="With -d: only if outdated or made with other options."
    ),
    click.option(
        "--append",
        metavar="FILE",
        callback=check_given,
        help="Add a line of JSON to FILE for each article it lacks.",
    ),
    click.option(
        "-j",
        "--jobs",
        metavar="N",
        type=click.IntRange(1, 1000),
        help="Processes (default: all cores for many articles).",
    ),
    click.option(
        "--cluster",
        metavar="ADDRESS",
        callback=check_given,
        help="Use the Dask cluster there, such as tcp://host:8786.",
    ),
    click.option("-q", "--quiet", is_flag=True, help="No warnings, no progress."),
    click.option("-v", "--verbose", is_flag=True, help="Say why a start is slow."),
    click.option(
        "--summary", is_flag=True, help="One line at the end: read, done, skipped, failed."
    ),
    click.option(
        "--schema",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=print_schema,
        help="The JSON Schema of the report.",
    ),
    click.version_option(__version__, message="%(prog)s %(version)s", prog_name="conflict-cli"),
)


class Given(NamedTuple):
    """The arguments of one call, each of them checked by click."""

    files: tuple[str, ...]
    output_format: str | None
    table: bool
    rows: str | None
    relevance: tuple[str, ...]
    count: str | None  # type: ignore[assignment]  # shadows tuple.count, which nobody calls here
    explain: int | None
    color: str
    input_format: str | None
    text_key: str
    title_key: str
    date_key: str
    max_size: int
    reference_date: str | None
    groups: TableFile | None
    places: TableFile | None
    pattern: str | None
    files_from: str | None
    null_separated: bool
    output: str | None
    output_dir: str | None
    update: bool
    append: str | None
    jobs: int | None
    cluster: str | None
    quiet: bool
    verbose: bool
    summary: bool


def with_options(command: Command) -> Command:
    """Gives a function these options, in their order."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command
