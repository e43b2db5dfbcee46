"""Every format of events, a record each, as `formatters.registry` has those of reports."""

from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module

from conflict_cli.formatters.registry import Format, Wish, terminal_width
from conflict_cli.merging.models import Event

FORMATS = {
    form.name: form
    for form in (
        Format(
            "jsonl",
            "conflict_cli.merging.formats.json:write_jsonl",
            "jsonl",
            is_whole=True,
            arguments=lambda wish: {"color": wish.color},
            is_escaped=True,
            manual="jsonl, the default, is one line of JSON per event",
        ),
        Format(
            "csv",
            "conflict_cli.merging.formats.csv:write_csv",
            "csv",
            is_whole=True,
            manual="csv is one row per event",
        ),
        Format(
            "table",
            "conflict_cli.merging.formats.table:write_table",
            "txt",
            is_whole=True,
            arguments=lambda wish: {"width": terminal_width(wish), "color": wish.color},
            is_escaped=True,
        ),
        Format(
            "geojson",
            "conflict_cli.merging.formats.geojson:write_geojson",
            "geojson",
            is_whole=True,
            is_escaped=True,
        ),
        Format(
            "html",
            "conflict_cli.merging.formats.html.writing:write_html",
            "html",
            is_whole=True,
            is_escaped=True,
            manual="html is one self-contained page with a map, a timeline, sums, and a table to "
            "filter and sort",
        ),
        Format(
            "acled",
            "conflict_cli.merging.formats.tables:write_acled",
            "csv",
            is_whole=True,
            manual="acled is CSV with the columns of ACLED",
        ),
        Format(
            "ucdp",
            "conflict_cli.merging.formats.tables:write_ucdp",
            "csv",
            is_whole=True,
            manual="ucdp is CSV with the columns of UCDP GED",
        ),
    )
}


def load_writer(form: Format, wish: Wish) -> Callable[[Iterable[Event]], Iterable[str]]:
    """The writer of a format, whose module is loaded for it."""
    module, _, name = form.function.partition(":")
    return partial(getattr(import_module(module), name), **form.arguments(wish))
