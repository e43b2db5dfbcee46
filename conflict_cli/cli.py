"""The command: arguments in, one call, text out, exit status."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial

import click

from conflict_cli import __version__
from conflict_cli.batch import Options, report_articles
from conflict_cli.formatters.json import format_json
from conflict_cli.models import Report
from conflict_cli.reader import STANDARD_INPUT, Failure, read_articles, read_day, read_table_text

EXIT_UNREADABLE = 1
EXIT_INTERRUPTED = 130
EXIT_CLOSED_PIPE = 141  # what a shell shows for a filter that SIGPIPE ended

# Reports in, pieces of the output out: a piece an article, but for forms that put all articles into one whole.
Writer = Callable[[Iterable[Report]], Iterable[str]]

EPILOG = """\b
Examples:
  conflict-cli article.txt                    JSON, coloured on a terminal
  conflict-cli -t article.txt                 a table to read
  conflict-cli --date 2020-01-20 article.txt  years and weekdays from that day
  conflict-cli *.txt > reports.jsonl          one line of JSON an article
  curl -s URL/feed.jsonl | conflict-cli -i jsonl --text-key body
  conflict-cli -f csv articles/*.txt > casualties.csv
  conflict-cli article.txt | jq .totals.killed

\b
Exit status:
  0  every input was read (finding nothing is a result)
  1  some input could not be read; the others are done
  2  wrong usage
"""


def read_reference_date(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """The day of --date, or a usage error."""
    if value is None:
        return None
    day = read_day(value)
    if day is None:
        raise click.BadParameter(f"{value!r} is not a date; write it as YYYY-MM-DD, for instance 2020-01-20")
    return day


def read_table(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """The text of the table of --groups or --places, or a usage error that names every faulty line."""
    if value is None:
        return None
    from conflict_cli.tables import TableError, check_groups, read_places

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
    return text


def print_schema(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    """The JSON Schema of the report and out, where --schema is given."""
    if wanted:
        from conflict_cli.schema import format_schema

        click.echo(format_schema(), nl=False)
        context.exit()


@click.command(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path())
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["json", "jsonl", "table", "csv", "geojson"]),
    help="json (the default), jsonl (always one line), table, csv (see --rows), geojson (the places).",
)
@click.option("-t", "--table", is_flag=True, help="Short for --format table.")
@click.option(
    "--rows", type=click.Choice(["casualties", "losses", "groups", "places", "dates"]), help="What a row of csv is [default: casualties]."
)
@click.option("-i", "--input", "kind", type=click.Choice(["text", "jsonl"]), help="Default: jsonl for .jsonl and .ndjson files, else text.")
@click.option("--text-key", metavar="NAME", default="text", show_default=True, help="Where a JSON Lines record has its text.")
@click.option(
    "--date",
    "reference_date",
    metavar="YYYY-MM-DD",
    callback=read_reference_date,
    help="The day that relative and year-less dates are counted from; a record's own date wins.",
)
@click.option("--groups", metavar="FILE", callback=read_table, help="Your own groups: name | abbreviations | type | country | other names.")
@click.option("--places", metavar="FILE", callback=read_table, help="Your own places, CSV: name,latitude,longitude,country,admin1,type.")
@click.option("--schema", is_flag=True, is_eager=True, expose_value=False, callback=print_schema, help="Print the report's JSON Schema.")
@click.version_option(__version__, message="%(prog)s %(version)s", prog_name="conflict-cli")
def main(
    files: tuple[str, ...],
    form: str | None,
    table: bool,
    rows: str | None,
    kind: str | None,
    text_key: str,
    reference_date: str | None,
    groups: str | None,
    places: str | None,
) -> None:
    """Casualties, losses, groups, places and dates out of articles about an armed conflict.

    FILE is an article as plain text, or JSON Lines with a record {"text": ...} a line (id, title and date are optional). Without
    FILE, or where it is -, standard input is read.
    """
    if table and form not in (None, "table"):
        raise click.UsageError(f"--table and --format {form} contradict each other; give one of them")
    if rows and form != "csv":
        raise click.UsageError("--rows says what the rows of a CSV are; give --format csv with it")
    if not files and sys.stdin is not None and sys.stdin.isatty():
        raise click.UsageError("no FILE, and standard input is a terminal; name a file, or pipe a text in")
    if sys.stdout is None:
        raise click.ClickException("standard output is closed; redirect it to a file or a pipe")
    articles = read_articles(files or (STANDARD_INPUT,), kind=kind, text_key=text_key)
    try:
        failures = print_results(
            report_articles(articles, Options(reference_date, groups, places)), choose_format("table" if table else form or "json", rows)
        )
    except BrokenPipeError:
        discard_output()
        sys.exit(EXIT_CLOSED_PIPE)
    except OSError as error:
        complain(Failure("standard output", error.strerror or str(error), "free some space or write elsewhere"))
        discard_output()
        sys.exit(EXIT_UNREADABLE)
    except KeyboardInterrupt:
        discard_output()
        sys.exit(EXIT_INTERRUPTED)
    sys.exit(EXIT_UNREADABLE if failures else 0)


def print_results(results: Iterable[Report | Failure], write: Writer) -> int:
    """Reports to standard output, each flushed when it is whole, failures to standard error; returns how many failed.

    The bytes are UTF-8 whatever the locale; what UTF-8 lacks (lone surrogates) is written as a JSON escape.
    """
    stream = sys.stdout.buffer
    failures = 0

    def sound() -> Iterator[Report]:
        nonlocal failures
        for result in results:
            if isinstance(result, Failure):
                failures += 1
                complain(result)
            else:
                yield result

    for piece in write(sound()):
        stream.write(piece.encode("utf-8", "backslashreplace"))
        stream.flush()
    return failures


def choose_format(form: str, rows: str | None = None) -> Writer:
    """The formatter for what was asked and where it goes; each is loaded only where it is asked for."""
    terminal = sys.stdout.isatty()
    color = wants_color(terminal)
    if form == "table":
        from shutil import get_terminal_size

        from conflict_cli.formatters.table import format_table  # rich: for a table only

        return partial(map, partial(format_table, width=get_terminal_size().columns if terminal else None, color=color))
    if form == "csv":
        from conflict_cli.formatters.csv import write_csv

        return partial(write_csv, rows=rows or "casualties")
    if form == "geojson":
        from conflict_cli.formatters.geojson import write_geojson

        return write_geojson
    if form == "json":
        return partial(map, partial(format_json, indent=terminal, color=color))
    return partial(map, format_json)


def discard_output() -> None:
    """Let what is still buffered go nowhere, or the interpreter would complain about it when it shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def wants_color(terminal: bool) -> bool:
    """Whether to colour: NO_COLOR before FORCE_COLOR before what the terminal is (no-color.org, force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb")


def complain(failure: Failure) -> None:
    """One line on standard error: name, cause, what to try."""
    click.echo(one_line(f"conflict-cli: {failure.source}: {failure.cause}; {failure.advice}"), err=True)


def one_line(message: str, most: int = 400) -> str:
    """A message that can't break the line, steer the terminal or fill the screen, whatever it quotes.

    >>> one_line("a\\nb\\x1b[2J")
    'a\\\\nb\\\\x1b[2J'
    """
    message = message if len(message) <= most else message[: most - 3] + "..."
    return "".join(character if character.isprintable() else character.encode("unicode_escape").decode() for character in message)
