"""Contradictions between options, each with advice on what to do instead."""

import sys
from collections.abc import Callable

import click

from conflict_cli.cli.articles import STANDARD_INPUT
from conflict_cli.cli.options import Given
from conflict_cli.formatters.registry import FORMATS


def is_listed_twice(given: Given) -> bool:
    """Standard input is a table and something else as well."""
    tables = [table.name for table in (given.groups, given.places) if table]
    inputs = given.files or (() if given.files_from else (STANDARD_INPUT,))
    return (
        STANDARD_INPUT in tables and [*tables, *inputs, given.files_from].count(STANDARD_INPUT) > 1
    )


def waits_for_typing(given: Given) -> bool:
    """The text would be read from a terminal."""
    return not (given.files or given.files_from) and sys.stdin is not None and sys.stdin.isatty()


def outputs_of(given: Given) -> list[str]:
    """The files and folders that the output goes to."""
    return [place for place in (given.output, given.output_dir, given.append) if place is not None]


# The first that applies is reported.
CONTRADICTIONS: tuple[tuple[Callable[[Given], object], str], ...] = (
    (
        lambda given: given.table and given.output_format not in (None, "table"),
        "--table and --format {form} contradict each other; give one of them",
    ),
    (
        lambda given: (
            given.rows and not (given.output_format and FORMATS[given.output_format].has_rows)
        ),
        "--rows says what the rows of a CSV are; give --format csv with it",
    ),
    (
        lambda given: (
            given.count and not (given.output_format and FORMATS[given.output_format].has_count)
        ),
        (
            "--count says which figures are added up; give --format summary, summary-csv or "
            "summary-json with it"
        ),
    ),
    (
        lambda given: len(outputs_of(given)) > 1,
        (
            "--output, --output-dir and --append are three places for the same output; give one "
            "of them"
        ),
    ),
    (
        lambda given: (
            given.append and (given.table or not FORMATS[given.output_format or "jsonl"].can_append)
        ),
        "--append writes JSON Lines; leave --table and --format out",
    ),
    (
        lambda given: given.update and not given.output_dir,
        "--update needs the outputs to compare with; give --output-dir with it",
    ),
    (lambda given: given.cluster and given.jobs, "--cluster has its own workers; leave --jobs out"),
    (
        lambda given: given.null_separated and not given.files_from,
        "-0 says how the names of --files-from end; give both",
    ),
    (
        lambda given: given.files_from == STANDARD_INPUT and STANDARD_INPUT in given.files,
        "standard input can't be both the list of names and an article; name the article's file",
    ),
    (
        is_listed_twice,
        "standard input can't be both a table and something else; name the table's file",
    ),
    (waits_for_typing, "no FILE, and standard input is a terminal; name a file, or pipe a text in"),
)


def check_usage(given: Given) -> None:
    """Raises a usage error for options that contradict each other, and for an output that can't be
    written.
    """
    for applies, message in CONTRADICTIONS:
        if applies(given):
            raise click.UsageError(message.format(form=given.output_format))
    if sys.stdout is None and not any(outputs_of(given)):
        raise click.ClickException("standard output is closed; redirect it to a file or a pipe")
    if given.explain and (given.table or given.output_format):
        raise click.UsageError("--explain prints words for people; leave --table and --format out")
