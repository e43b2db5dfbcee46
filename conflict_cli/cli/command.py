"""The command: arguments in, one call, text out, exit status."""

import os
import sys
from collections import deque
from functools import partial
from typing import NamedTuple

import click

from conflict_cli import __version__
from conflict_cli.cli.articles import STANDARD_INPUT, Article, Failure, Terms
from conflict_cli.cli.batch import Options, Setup
from conflict_cli.cli.choices import check_given, wants_color
from conflict_cli.cli.complaints import one_line, say
from conflict_cli.cli.help import EPILOG, SectionedCommand
from conflict_cli.cli.inputs.reader import read_table_text
from conflict_cli.cli.run import Order, Run
from conflict_cli.extractors.dates.records import read_day
from conflict_cli.formatters.registry import COUNTS, FORMATS, Wish, choices, describe_choices, load_writer
from conflict_cli.models import KINDS, Report
from conflict_cli.pipeline import hash_text
from conflict_cli.startup.build_cache import explain_misfit

UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}


def read_reference_date(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """The day of --date, or a usage error."""
    if value is None:
        return None
    day = read_day(value)
    if day is None:
        raise click.BadParameter(f"{value!r} is not a date; write it as YYYY-MM-DD, for instance 2020-01-20")
    return day


def read_size(context: click.Context, parameter: click.Parameter, value: str) -> int:
    """The bytes that a size such as 500k, 100M or 2G means, or a usage error."""
    number, unit = (value[:-1], value[-1:].lower()) if value[-1:].isalpha() else (value, "")
    if unit not in UNITS or not (number.isdecimal() and number.isascii()) or not (size := int(number[:12]) * UNITS[unit]):
        raise click.BadParameter(f"{value!r} is no size; write it like 500k, 100M or 2G")
    return size


class TableFile(NamedTuple):
    """A table of the user's own: the file's name and its text, or its path where it is compiled, and what tells its state."""

    name: str
    content: str | os.PathLike[str]
    state: str


def read_table(context: click.Context, parameter: click.Parameter, value: str | None) -> TableFile | None:
    """The table of --groups or --places, or a usage error that names every faulty line."""
    if check_given(context, parameter, value) is None or value is None:
        return None
    from conflict_cli.user_tables import TableError, check_groups, read_places

    if parameter.name == "places" and value != STANDARD_INPUT:
        from pathlib import Path  # and what a table needs: most runs have none

        from conflict_cli.place_tables import is_large

        if is_large(value):
            return TableFile(value, Path(value).absolute(), "")
    text = read_table_text(value)
    if isinstance(text, Failure):
        raise click.BadParameter(one_line(f"{text.source}: {text.cause}; {text.advice}"))
    try:
        if parameter.name == "groups":
            check_groups(text)
        else:
            read_places(text)
    except TableError as error:
        faults = [one_line(f"{value}, {fault}") for fault in error.faults]
        raise click.BadParameter("\n  ".join([f"{len(faults)} faulty line{'s' * (len(faults) > 1)}:", *faults])) from None
    return TableFile(value, text, text)


def compiled(table: TableFile | None, is_quiet: bool) -> TableFile | None:
    """The same table, compiled if it is one that must be."""
    if table is None or isinstance(table.content, str):
        return table
    from conflict_cli.place_tables import SUFFIX, compile_table
    from conflict_cli.user_tables import TableError

    path = str(table.content)
    if not (is_quiet or os.path.exists(path + SUFFIX)):
        say(f"conflict-cli: {one_line(table.name)} is compiled into {one_line(table.name + SUFFIX)}, once")
    try:
        compile_table(path)
        status = os.stat(path)
    except (TableError, OSError) as error:
        raise click.UsageError(one_line(f"--places: {table.name} {error}")) from None
    return table._replace(state=f"{path} {status.st_size} {status.st_mtime_ns}")


def print_schema(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    """The JSON Schema of the report and out, where --schema is given."""
    if wanted:
        from conflict_cli.schema import format_schema

        click.echo(format_schema(), nl=False)
        context.exit()


@click.command(cls=SectionedCommand, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(readable=False))
@click.option(
    "-f",
    "--format",
    "form",
    metavar="FORM",
    type=click.Choice(choices()),
    help=describe_choices(),
)
@click.option("-t", "--table", is_flag=True, help="Short for --format table.")
@click.option(
    "--rows",
    metavar="KIND",
    type=click.Choice(["casualties", "losses", "incidents", "people", "groups", "places", "dates"]),
    help="Of csv: casualties, losses, incidents, people, ...",
)
@click.option("--relevance", metavar="KIND", type=click.Choice(KINDS), multiple=True, help="Only conflict, crime, disaster or other.")
@click.option("--count", metavar="RULE", type=click.Choice(COUNTS), help="Of summary: conservative (default), lowest, ...")
@click.option("--explain", metavar="N", type=click.IntRange(1), help="Row N of the table, and where each field comes from.")
@click.option(
    "--color",
    metavar="WHEN",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="auto (default), always, never.",
)
@click.option(
    "-i",
    "--input",
    "kind",
    metavar="KIND",
    type=click.Choice(["text", "jsonl", "json"]),
    help="text, jsonl, json; by default the name tells.",
)
@click.option("--text-key", metavar="NAME", callback=check_given, default="text", help="Where a record has its text (default: text).")
@click.option("--title-key", metavar="NAME", callback=check_given, default="title", help="Where it has its title (default: title).")
@click.option("--date-key", metavar="NAME", callback=check_given, default="date", help="Where it has its date (default: date).")
@click.option("--glob", "pattern", metavar="PATTERN", callback=check_given, help="Files of a folder (default: text, JSON Lines).")
@click.option("--files-from", metavar="FILE", callback=check_given, help="Names of more FILEs, one a line; - is standard input.")
@click.option("-0", "--null", "nul", is_flag=True, help="Those names end with NUL, as of find -print0.")
@click.option(
    "--date",
    "reference_date",
    metavar="YYYY-MM-DD",
    callback=read_reference_date,
    help='The day that "Friday" is counted from.',
)
@click.option(
    "--max-size",
    metavar="SIZE",
    default="100M",
    callback=read_size,
    help="Bytes of an article, unpacked (default: 100M).",
)
@click.option("--groups", metavar="FILE", callback=read_table, help="Your groups, a line each: name | abbreviations | ...")
@click.option("--places", metavar="FILE", callback=read_table, help="Your places: CSV, or GeoNames' country file.")
@click.option("-o", "--output", metavar="FILE", callback=check_given, help="Into FILE, which is replaced when all is done.")
@click.option("-d", "--output-dir", metavar="DIR", callback=check_given, help="A file for each FILE into DIR, under the same name.")
@click.option("--update", is_flag=True, help="With -d: only what changed or was made otherwise.")
@click.option("--append", metavar="FILE", callback=check_given, help="A line of JSON to FILE for each article it lacks.")
@click.option("-j", "--jobs", metavar="N", type=click.IntRange(1, 1000), help="Processes (default: all cores for many articles).")
@click.option("--cluster", metavar="ADDRESS", callback=check_given, help="On the Dask cluster there, such as tcp://host:8786.")
@click.option("-q", "--quiet", is_flag=True, help="No warnings, no progress.")
@click.option("-v", "--verbose", is_flag=True, help="Say why a start is slow.")
@click.option("--summary", is_flag=True, help="One line at the end: read, done, skipped, failed.")
@click.option("--schema", is_flag=True, is_eager=True, expose_value=False, callback=print_schema, help="The JSON Schema of the report.")
@click.version_option(__version__, message="%(prog)s %(version)s", prog_name="conflict-cli")
def main(
    files: tuple[str, ...],
    form: str | None,
    table: bool,
    rows: str | None,
    relevance: tuple[str, ...],
    count: str | None,
    explain: int | None,
    color: str,
    kind: str | None,
    text_key: str,
    title_key: str,
    date_key: str,
    max_size: int,
    reference_date: str | None,
    groups: TableFile | None,
    places: TableFile | None,
    pattern: str | None,
    files_from: str | None,
    nul: bool,
    output: str | None,
    output_dir: str | None,
    update: bool,
    append: str | None,
    jobs: int | None,
    cluster: str | None,
    quiet: bool,
    verbose: bool,
    summary: bool,
) -> None:
    """Casualties, losses, groups, places and dates out of articles about war.

    FILE is an article as plain text, JSON or JSON Lines with {"text": ...}, either as .gz too, or a folder of such. No FILE, or -, is
    standard input.
    """
    if table and form not in (None, "table"):
        raise click.UsageError(f"--table and --format {form} contradict each other; give one of them")
    if rows and not (form and FORMATS[form].has_rows):
        raise click.UsageError("--rows says what the rows of a CSV are; give --format csv with it")
    if count and not (form and FORMATS[form].has_count):
        raise click.UsageError("--count says which figures are added up; give --format summary, summary-csv or summary-json with it")
    if sum(place is not None for place in (output, output_dir, append)) > 1:
        raise click.UsageError("--output, --output-dir and --append are three places for the same output; give one of them")
    if append and (table or not FORMATS[form or "jsonl"].can_append):
        raise click.UsageError("--append writes JSON Lines; leave --table and --format out")
    if update and not output_dir:
        raise click.UsageError("--update needs the outputs to compare with; give --output-dir with it")
    if cluster and jobs:
        raise click.UsageError("--cluster has its own workers; leave --jobs out")
    if nul and not files_from:
        raise click.UsageError("-0 says how the names of --files-from end; give both")
    if files_from == STANDARD_INPUT and STANDARD_INPUT in files:
        raise click.UsageError("standard input can't be both the list of names and an article; name the article's file")
    tables = tuple(table.name for table in (groups, places) if table)
    if [*tables, *(files or ["-"] * (not files_from)), files_from].count(STANDARD_INPUT) > 1 and STANDARD_INPUT in tables:
        raise click.UsageError("standard input can't be both a table and something else; name the table's file")
    if not (files or files_from) and sys.stdin is not None and sys.stdin.isatty():
        raise click.UsageError("no FILE, and standard input is a terminal; name a file, or pipe a text in")
    if sys.stdout is None and not (output or output_dir or append):
        raise click.ClickException("standard output is closed; redirect it to a file or a pipe")
    if explain and (table or form):
        raise click.UsageError("--explain prints words for people; leave --table and --format out")
    if verbose and (misfit := explain_misfit()):
        say(f"conflict-cli: the build cache is not used: {misfit}; install conflict-cli anew with this Python")
    chosen = FORMATS["explain" if explain else "table" if table else form or ("jsonl" if append else "json")]
    is_shown = not (output or output_dir or append)
    if chosen.is_stored and not output:
        raise click.UsageError(f"--format {chosen.name} keeps all articles in one file; give --output FILE with it")
    terminal = is_shown and sys.stdout.isatty()
    kept: deque[Article] = deque()
    places = compiled(places, quiet)
    own = (groups and str(groups.content), places and places.content)
    states = [table and table.state for table in (groups, places)]
    terms = Terms(text_key, title_key, date_key, max_size)
    made_by = (__version__, chosen.name, rows, count, kind, terms, reference_date, *states, explain, color, relevance)
    wish = Wish(terminal, wants_color(color, terminal, is_shown), rows, explain, count, partial(text_of, kept=kept))
    order = Order(
        files,
        chosen,
        load_writer(chosen, wish),
        Setup(Options(reference_date, *own), terms, keeps_text=chosen.needs_text, row=explain or 0, kinds=relevance),
        kind=kind,
        pattern=pattern,
        listed=files_from,
        end_of_name=b"\0" if nul else b"\n",
        jobs=jobs,
        cluster=cluster,
        output=output,
        folder=output_dir,
        append=append,
        only_old=update,
        is_quiet=quiet,
        has_summary=summary,
        maker=f"{__version__} {hash_text(repr(made_by))}\n",
        tables=tables,
        kept=kept,
    )
    sys.exit(Run(order).execute())


def text_of(report: Report, kept: deque[Article]) -> str:
    """The text of a report out of the articles kept; reports come in the order of the articles, so those before it are done."""
    while kept:
        article = kept.popleft()
        if article.source == report.source:
            return article.text
    return ""
