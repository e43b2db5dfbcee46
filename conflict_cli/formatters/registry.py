"""Every output format, one record each: a format is known only here and in its own module.

The help, -f, the suffixes of files, the escapes for terminals and the manual page follow from these
records. The module of a format is loaded when it is asked for, since loading some takes as long as
reading an article.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from importlib import import_module
from typing import NamedTuple, Protocol

from conflict_cli.models import Report


class Wish(NamedTuple):
    """The user's options besides the format; `text_of` gives a report's text as it was read."""

    is_terminal: bool = False
    color: bool = False
    rows: str | None = None
    number: int | None = None
    rule: str | None = None
    text_of: Callable[[Report], str] | None = None


def nothing(wish: Wish) -> dict[str, object]:
    """The arguments of a format that the user can't change."""
    return {}


class Format(NamedTuple):
    """A format: `function` is `module:name` of its writer, called with the report or reports and
    with `arguments`.
    """

    name: str
    function: str
    suffix: str
    # One whole of all articles (reports in, pieces of text out), not one text for each article.
    is_whole: bool = False
    # A file that articles are put into and that stays, not text: `function` is the class that keeps
    # it, see `Store`.
    is_stored: bool = False
    arguments: Callable[[Wish], dict[str, object]] = nothing
    # The suffix where the input is a file of records.
    suffix_of_records: str = ""
    # Shows the words of the article, which the run then keeps.
    needs_text: bool = False
    # Escapes what would control a terminal; for other formats the run does so.
    is_escaped: bool = False
    # Shows the warnings of a report, which go to standard error otherwise.
    shows_warnings: bool = False
    # One line per article, so that --append can add it to a file.
    can_append: bool = False
    # --rows says which rows.
    has_rows: bool = False
    # --count says which figures it adds up.
    has_count: bool = False
    # Chosen with -f; the others have an option of their own.
    is_choice: bool = True
    # What the manual page says of it.
    manual: str = ""


DEFAULT_WIDTH = 80  # of a terminal that does not state its width


def terminal_width(wish: Wish) -> int | None:
    """The width of the terminal in columns, by COLUMNS if that is set."""
    if not wish.is_terminal:
        return None
    import os
    import sys

    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:  # not `shutil.get_terminal_size`, which asks a stream that an unbuffered run has replaced
        return os.get_terminal_size(sys.stdout.fileno()).columns or DEFAULT_WIDTH
    except (OSError, ValueError):
        return DEFAULT_WIDTH


# The figures that sums add up: the rules of `formatters.summary.counting`, which is not loaded at
# the start.
COUNTS = ("conservative", "lowest", "highest", "independent")


def counted(wish: Wish) -> str:
    """The rule of counting, by default the first one."""
    return wish.rule or COUNTS[0]


FORMATS = {
    form.name: form
    for form in (
        Format(
            "json",
            "conflict_cli.formatters.json:format_json",
            "json",
            arguments=lambda wish: {"indent": wish.is_terminal, "color": wish.color},
            suffix_of_records="jsonl",
            is_escaped=True,
            can_append=True,
            manual="json, the default, is indented and coloured on a terminal, and one line per "
            "article when piped",
        ),
        Format(
            "jsonl",
            "conflict_cli.formatters.json:format_json",
            "jsonl",
            is_escaped=True,
            can_append=True,
            manual="jsonl is always one line per article",
        ),
        Format(
            "table",
            "conflict_cli.formatters.table:format_table",
            "txt",
            arguments=lambda wish: {"width": terminal_width(wish), "color": wish.color},
            is_escaped=True,
            shows_warnings=True,
        ),
        Format(
            "csv",
            "conflict_cli.formatters.csv:write_csv",
            "csv",
            is_whole=True,
            arguments=lambda wish: {"rows": wish.rows or "casualties"},
            has_rows=True,
        ),
        Format(
            "geojson",
            "conflict_cli.formatters.geojson:write_geojson",
            "geojson",
            is_whole=True,
            is_escaped=True,
        ),
        Format(
            "html",
            "conflict_cli.formatters.html.writing:write_html",
            "html",
            is_whole=True,
            arguments=lambda wish: {"text_of": wish.text_of},
            needs_text=True,
            is_escaped=True,
            manual="html is one self-contained page",
        ),
        Format(
            "acled",
            "conflict_cli.formatters.events:write_acled",
            "csv",
            is_whole=True,
            manual="acled is CSV with the columns of ACLED",
        ),
        Format(
            "ucdp",
            "conflict_cli.formatters.ged:write_ucdp",
            "csv",
            is_whole=True,
            manual="ucdp is CSV with the columns of UCDP GED",
        ),
        Format(
            "summary",
            "conflict_cli.formatters.summary.table:write_summary",
            "txt",
            is_whole=True,
            arguments=lambda wish: {
                "count": counted(wish),
                "width": terminal_width(wish),
                "color": wish.color,
            },
            is_escaped=True,
            has_count=True,
            manual="summary is a table of sums over all articles, by day, province, group, kind of "
            "victims and kind of incident; "
            "summary-csv and summary-json are the same sums for programs, with all rows that "
            "each is made of",
        ),
        Format(
            "summary-csv",
            "conflict_cli.formatters.summary.data:write_summary_csv",
            "csv",
            is_whole=True,
            arguments=lambda wish: {"count": counted(wish)},
            has_count=True,
        ),
        Format(
            "summary-json",
            "conflict_cli.formatters.summary.data:write_summary_json",
            "json",
            is_whole=True,
            arguments=lambda wish: {"count": counted(wish)},
            is_escaped=True,
            has_count=True,
        ),
        Format(
            "sqlite",
            "conflict_cli.formatters.database.base:Database",
            "db",
            is_stored=True,
            manual="sqlite puts the articles into the database of --output, each in place of the "
            "same one that is there already",
        ),
        Format(
            "explain",
            "conflict_cli.formatters.explain:write_explanations",
            "txt",
            is_whole=True,
            arguments=lambda wish: {
                "text_of": wish.text_of,
                "number": wish.number,
                "color": wish.color,
            },
            needs_text=True,
            is_escaped=True,
            is_choice=False,
        ),
    )
}


class StoreError(Exception):
    """A file can't hold the articles; the message is the cause, `advice` the next step."""

    def __init__(self, cause: str, advice: str) -> None:
        super().__init__(cause)
        self.advice = advice


class Store(Protocol):
    """A file that articles are put into: made with its path, what is called with the source of an
    article that it can't hold and the cause, and how many articles it may hold back. Raises
    StoreError where the file can't be used."""

    def add(self, report: Report) -> None:
        """Adds an article, in place of an earlier version."""

    def close(self) -> None:
        """Writes everything to disk and closes the file."""


class Writer(NamedTuple):
    """The writer of reports: each by itself, which workers can do, all as one document, or into a
    file that is kept.
    """

    each: Callable[[Report], str] | None = None
    whole: Callable[[Iterable[Report]], Iterable[str]] | None = None
    store: Callable[[str, Callable[[str, str], None], int], Store] | None = None


def load_writer(form: Format, wish: Wish) -> Writer:
    """The writer of a format; loads its module."""
    module, _, name = form.function.partition(":")
    write = partial(getattr(import_module(module), name), **form.arguments(wish))
    if form.is_stored:
        return Writer(store=write)
    return Writer(whole=write) if form.is_whole else Writer(each=write)


def choices(forms: Mapping[str, Format] = FORMATS) -> list[str]:
    """The formats that -f takes."""
    return [form.name for form in forms.values() if form.is_choice]


def describe_choices(forms: Mapping[str, Format] = FORMATS) -> str:
    """The formats that -f takes, as the help lists them."""
    *others, last = choices(forms)
    return f"{', '.join(others)} or {last}."


def describe_more(forms: Mapping[str, Format] = FORMATS) -> str:
    """The description of the formats in the manual page."""
    return "; ".join(form.manual for form in forms.values() if form.manual) + "."
