"""The tables of --groups and --places: read, checked and compiled before a run begins."""

import os
from typing import NamedTuple

import click

from conflict_cli.cli.articles import STANDARD_INPUT, Failure
from conflict_cli.cli.choices import check_given
from conflict_cli.cli.complaints import one_line, print_stderr
from conflict_cli.cli.inputs.reader import read_table_text


class TableFile(NamedTuple):
    """A table of the user's: the name of the file, its text (its path if it is compiled), and a
    mark of its state.
    """

    name: str
    content: str | os.PathLike[str]
    state: str


def read_table(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> TableFile | None:
    """The table of --groups or --places, or a usage error that names every faulty line."""
    if check_given(context, parameter, value) is None or value is None:
        return None
    from conflict_cli.user_tables import TableError, check_groups, read_places

    if parameter.name == "places" and value != STANDARD_INPUT:
        from pathlib import Path  # and what a table needs, since most runs have none

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
        raise click.BadParameter(
            "\n  ".join([f"{len(faults)} faulty line{'s' * (len(faults) > 1)}:", *faults])
        ) from None
    return TableFile(value, text, text)


def compiled(table: TableFile | None, is_quiet: bool) -> TableFile | None:
    """The table, compiled if it is a large one."""
    if table is None or isinstance(table.content, str):
        return table
    from conflict_cli.place_tables import SUFFIX, compile_table
    from conflict_cli.user_tables import TableError

    path = str(table.content)
    if not (is_quiet or os.path.exists(path + SUFFIX)):
        print_stderr(
            f"conflict-cli: {one_line(table.name)} is compiled into "
            f"{one_line(table.name + SUFFIX)}, once"
        )
    try:
        compile_table(path)
        status = os.stat(path)
    except (TableError, OSError) as error:
        raise click.UsageError(one_line(f"--places: {table.name} {error}")) from None
    return table._replace(state=f"{path} {status.st_size} {status.st_mtime_ns}")
