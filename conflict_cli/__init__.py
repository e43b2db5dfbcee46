"""Extracts casualties, equipment losses, groups, places and dates from conflict reporting: offline,
by rules, deterministic.

`extract` reads one text and returns a `Report`; `conflict_cli.frames.read` turns reports into
pandas frames; a faulty table of the user's raises `conflict_cli.user_tables.TableError`, a
`ValueError`. `help(Report)` explains the fields, `conflict_cli.vocabulary` lists the words of the
closed ones.

The data flow, for which `pipeline.py` is the table of contents: text to blocks, sentences and
tokens (`text`); dates, groups, people and places, then a class for each unit of a sentence,
phrases, claims and event mentions (`extractors`); who, when, where and by whose word (`linking`);
which rows count (`settling`); incidents and named victims (`incidents`, `people`); and a report
(`models`), which `formatters` write. `engine` runs the rules, `lexicon` holds all words, `cli` is
the command, and `startup` makes it quick.
"""

# type checkers accept this; importing it would load `typing` before Ctrl-C has a handler
TYPE_CHECKING = False
if TYPE_CHECKING:
    from conflict_cli.models import Report
    from conflict_cli.pipeline import extract

__version__ = "0.1.0"
__all__ = ["Report", "__version__", "extract"]


def __getattr__(name: str) -> object:
    """Loads `extract` and `Report` on first use: the command prepares its start before that."""
    if name == "extract":
        from conflict_cli.pipeline import extract

        return extract
    if name == "Report":
        from conflict_cli.models import Report

        return Report
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
