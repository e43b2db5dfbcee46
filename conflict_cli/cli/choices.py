"""Checks and choices that the commands share."""

import os

import click


def check_given(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> str | None:
    """The value of an option, or a usage error for an empty one: a variable of a script that was
    never set.
    """
    if value == "":
        raise click.BadParameter("it is empty; give a name, or leave the option out")
    return value


def wants_color(choice: str, terminal: bool, is_shown: bool) -> bool:
    """True to use colours: --color, then NO_COLOR, FORCE_COLOR (no-color.org, force-color.org) and
    the terminal decide.

    Many CI systems set FORCE_COLOR, which is meant for what is shown; the files of -o and -d are
    for programs.
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return (is_shown and bool(os.environ.get("FORCE_COLOR"))) or (
        terminal and os.environ.get("TERM") != "dumb"
    )
