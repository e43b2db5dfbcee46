"""The layout of the help of conflict-merge, and the additions of its manual page."""

from collections.abc import Mapping
from typing import ClassVar

from conflict_cli.cli.help import SectionedCommand
from conflict_cli.formatters.registry import describe_more
from conflict_cli.merging.formats.registry import FORMATS

# Every option by its long name; a test keeps the list complete.
SECTIONS = {
    "What comes out": "--format --table --best --explain --color",
    "Where it goes": "--output --state",
    "How it runs": "--quiet --summary --version --help",
}

MORE = {
    "--format": describe_more(FORMATS),
    "--best": "lowest, the default, is the most conservative, as in ACLED's codebook; latest goes \
by the day of publication; majority is the number that most reports have, the lowest of several.",
    "--explain": (
        "Which step put each incident into the event, beside which article, and which figures "
        "were left out."
    ),
    "--state": "Events keep their ids, and the reports of this run join those of earlier ones; the \
output has the events of all runs. A report that is in FILE already is skipped. A run that is \
killed loses nothing: the next one merges what it had read.",
}

EPILOG = """\b
Examples:
  conflict-cli articles/ | conflict-merge -t         a table of events
  conflict-merge -f csv reports.jsonl > events.csv   one row per event
  conflict-merge --state all.db new.jsonl            adds to the events

\b
Exit status: 0 all was read; 1 some of it could not be; 2 wrong usage.
"""


class MergeCommand(SectionedCommand):
    """The command with its own sections."""

    sections: ClassVar[Mapping[str, str]] = SECTIONS
