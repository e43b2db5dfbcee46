"""The command conflict-merge: arguments in, one call, events out, exit status."""

import os
import sys

import click

from conflict_cli import __version__
from conflict_cli.cli.articles import STANDARD_INPUT
from conflict_cli.cli.choices import check_given, wants_color
from conflict_cli.cli.merge.help import EPILOG, MergeCommand
from conflict_cli.cli.merge.run import MergeConfig, MergeRun
from conflict_cli.formatters.registry import Wish, choices, describe_choices
from conflict_cli.merging.formats.registry import FORMATS, load_writer
from conflict_cli.merging.models import RULES


@click.command(
    cls=MergeCommand,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(readable=False))
@click.option(
    "-f",
    "--format",
    "form",
    metavar="FORM",
    type=click.Choice(choices(FORMATS)),
    help=describe_choices(FORMATS),
)
@click.option("-t", "--table", is_flag=True, help="Short for --format table.")
@click.option(
    "--best",
    metavar="RULE",
    type=click.Choice(RULES),
    default=RULES[0],
    help="lowest (default), highest, median, latest, majority.",
)
@click.option(
    "--explain",
    metavar="ID",
    callback=check_given,
    help="Show one event and how its incidents were joined.",
)
@click.option(
    "--color",
    metavar="WHEN",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="auto (default), always, never.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    callback=check_given,
    help="Write to FILE, which is replaced when all is done.",
)
@click.option(
    "--state",
    metavar="FILE",
    callback=check_given,
    help="Keep the events in FILE (SQLite) from run to run.",
)
@click.option("-q", "--quiet", is_flag=True, help="No progress.")
@click.option(
    "--summary", is_flag=True, help="One line at the end: read, done, skipped, failed, events."
)
@click.version_option(__version__, message="%(prog)s %(version)s", prog_name="conflict-merge")
def main(
    files: tuple[str, ...],
    form: str | None,
    table: bool,
    best: str,
    explain: str | None,
    color: str,
    output: str | None,
    state: str | None,
    quiet: bool,
    summary: bool,
) -> None:
    """Merge reports of many articles into events, with sources and the range of figures.

    FILE has reports of conflict-cli as JSON Lines or JSON, either as .gz too, or is a folder of
    such. No FILE, or -, is standard input.
    """
    chosen = FORMATS[choose_format(table, form, explain)]
    if not files and sys.stdin is not None and sys.stdin.isatty():
        raise click.UsageError(
            "no FILE, and standard input is a terminal; name a file, or pipe reports in"
        )
    if sys.stdout is None and not output:
        raise click.ClickException("standard output is closed; redirect it to a file or a pipe")
    if output and state and os.path.realpath(output) == os.path.realpath(state):
        raise click.UsageError("--output would replace the file of --state; name another")
    terminal = not output and sys.stdout.isatty()
    wish = Wish(terminal, wants_color(color, terminal, not output))
    config = MergeConfig(
        files or (STANDARD_INPUT,),
        load_writer(chosen, wish),
        chosen.is_escaped,
        best,
        explain,
        output,
        state,
        quiet,
        summary,
    )
    sys.exit(MergeRun(config).execute())


def choose_format(table: bool, form: str | None, explain: str | None) -> str:
    """The name of the format that the options ask for, "jsonl" if they name none."""
    if table and form not in (None, "table"):
        raise click.UsageError(
            f"--table and --format {form} contradict each other; give one of them"
        )
    if explain and (table or form):
        raise click.UsageError("--explain prints words for people; leave --table and --format out")
    return "table" if table else form or "jsonl"
