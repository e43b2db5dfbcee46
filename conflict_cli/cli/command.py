"""The command: arguments in, one call, text out, exit status."""

import sys
from collections import deque
from functools import partial
from typing import Any

import click

from conflict_cli import __version__
from conflict_cli.cli.articles import Article, Terms
from conflict_cli.cli.batch import Options, WorkerConfig
from conflict_cli.cli.choices import wants_color
from conflict_cli.cli.complaints import print_stderr
from conflict_cli.cli.help import EPILOG, SectionedCommand
from conflict_cli.cli.options import Given, with_options
from conflict_cli.cli.own_tables import compiled
from conflict_cli.cli.run import ArticleRun, RunConfig
from conflict_cli.cli.usage import check_usage, outputs_of
from conflict_cli.formatters.registry import FORMATS, Format, Wish, load_writer
from conflict_cli.models import Report
from conflict_cli.pipeline import hash_text
from conflict_cli.startup.build_cache import explain_misfit


@click.command(
    cls=SectionedCommand,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@with_options
def main(**arguments: Any) -> None:
    """Extract casualties, losses, groups, places and dates from war reporting.

    FILE is an article as plain text, JSON or JSON Lines with {"text": ...}, either as .gz too, or a
    folder of such. No FILE, or -, is standard input.
    """
    given = Given(**arguments)
    check_usage(given)
    if given.verbose and (misfit := explain_misfit()):
        print_stderr(
            f"conflict-cli: the build cache is not used: {misfit}; install conflict-cli anew "
            "with this Python"
        )
    chosen = format_of(given)
    if chosen.is_stored and not given.output:
        raise click.UsageError(
            f"--format {chosen.name} keeps all articles in one file; give --output FILE with it"
        )
    sys.exit(
        ArticleRun(
            config_of(given._replace(places=compiled(given.places, given.quiet)), chosen)
        ).execute()
    )


def format_of(given: Given) -> Format:
    """The format asked for, else the one that suits the output."""
    if given.explain:
        return FORMATS["explain"]
    return FORMATS[
        "table" if given.table else given.output_format or ("jsonl" if given.append else "json")
    ]


def config_of(given: Given, chosen: Format) -> RunConfig:
    """The configuration of the run."""
    terms = Terms(given.text_key, given.title_key, given.date_key, given.max_size)
    groups, places = given.groups, given.places
    options = Options(
        given.reference_date, groups and str(groups.content), places and places.content
    )
    kept: deque[Article] = deque()
    return RunConfig(
        given.files,
        chosen,
        load_writer(chosen, wish_of(given, kept)),
        WorkerConfig(
            options,
            terms,
            keeps_text=chosen.needs_text,
            row=given.explain or 0,
            kinds=given.relevance,
        ),
        input_format=given.input_format,
        pattern=given.pattern,
        names_file=given.files_from,
        end_of_name=b"\0" if given.null_separated else b"\n",
        jobs=given.jobs,
        cluster=given.cluster,
        output=given.output,
        folder=given.output_dir,
        append=given.append,
        update_only=given.update,
        is_quiet=given.quiet,
        has_summary=given.summary,
        maker=maker_of(given, chosen, terms),
        tables=tuple(table.name for table in (groups, places) if table),
        kept=kept,
    )


def wish_of(given: Given, kept: deque[Article]) -> Wish:
    """The options that shape the output."""
    is_shown = not any(outputs_of(given))
    terminal = is_shown and sys.stdout.isatty()
    color = wants_color(given.color, terminal, is_shown)
    return Wish(
        terminal, color, given.rows, given.explain, given.count, partial(text_of, kept=kept)
    )


def maker_of(given: Given, chosen: Format, terms: Terms) -> str:
    """The version and a hash of all options that shape an output: an output made with others is
    outdated.
    """
    states = [table and table.state for table in (given.groups, given.places)]
    made_by = (
        __version__,
        chosen.name,
        given.rows,
        given.count,
        given.input_format,
        terms,
        given.reference_date,
        *states,
        given.explain,
        given.color,
        given.relevance,
    )
    return f"{__version__} {hash_text(repr(made_by))}\n"


def text_of(report: Report, kept: deque[Article]) -> str:
    """The text of a report, from the articles kept; reports come in the order of the articles, so
    earlier ones are done.
    """
    while kept:
        article = kept.popleft()
        if article.source == report.source:
            return article.text
    return ""
