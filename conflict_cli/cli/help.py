"""The layout of the help: the options in sections, one screen in all, an example for each use.

The manual page is made from the same parts (.build/manual.py), so that the two agree.
"""

from collections.abc import Mapping
from typing import ClassVar

import click

from conflict_cli.formatters.registry import describe_more

# Every option by its long name; a test keeps the list complete.
SECTIONS = {
    "What comes out": "--format --table --rows --count --relevance --explain --color --schema",
    "What goes in": (
        "--input --text-key --title-key --date-key --glob --files-from --null --max-size --date "
        "--groups --places"
    ),
    "Where it goes": "--output --output-dir --update --append",
    "How it runs": "--jobs --cluster --quiet --verbose --summary --version --help",
}

# Additions of the manual page, for which the help has no room.
MORE = {
    "--format": describe_more(),
    "--rows": "With --format csv only.",
    "--relevance": (
        "What an article is about, by its words; the option may be repeated. No output is "
        "written for the others."
    ),
    "--count": "With the formats summary, summary-csv and summary-json only. conservative adds up \
to the totals of the articles: of two sources' figures for the same people it takes the lower one, \
and the range spans both. lowest and highest take one of them. independent leaves out what only a \
party to the fight says: its armed forces or groups, or officials of a state whose forces fight.",
    "--explain": "N counts the casualties, then the losses.",
    "--color": (
        "auto colours on a terminal, unless NO_COLOR is set, and elsewhere where FORCE_COLOR is; "
        "files are not coloured by it."
    ),
    "--input": "json is an array of records, or one; jsonl is one record per line.",
    "--text-key": "Feeds call it content or body as well. The id is used where a record has one.",
    "--title-key": "Feeds call it headline as well.",
    "--date-key": "Feeds call it published, pubDate or date_published as well. ISO, RFC 822, \
December 9, 2014 and seconds since 1970 are read; what could be two days is left out, with a \
warning.",
    "--max-size": "Also of a line of JSON Lines, and of a JSON file as a whole.",
    "--glob": "By name, or by the path in the folder where the pattern has a slash.",
    "--date": (
        "Weekdays and days without a year are counted from it; a record's date comes before it, "
        "a dateline in the text does not."
    ),
    "--groups": "The other fields are type | country | other names; # starts a comment.",
    "--places": "The other columns are country, admin1 and type; only name must be there. A \
country file of GeoNames or a table of OCHA is compiled into a file beside it.",
    "--output": "With --format sqlite FILE stays, and the articles are put into it, each in place \
of the same one; a run that is killed leaves whole articles.",
    "--append": "An article is known by the SHA-256 of its text. Lines that are there stay, \
damaged ones too, which are reported; only a last line that a crash cut short is taken away.",
}

EPILOG = """\b
Examples:
  conflict-cli -t article.txt                     a table to read
  conflict-cli -f html *.txt > page.html          a page to check the facts on
  conflict-cli -d out --update articles/          one file each, updated
  conflict-cli --append all.jsonl incoming/       each article once, for cron
Exit status: 0 all was read; 1 some of it could not be; 2 wrong usage.
"""


class SectionedCommand(click.Command):
    """A command whose help lists its options in sections, all in two columns of equal width."""

    sections: ClassVar[Mapping[str, str]] = SECTIONS

    def format_options(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Called by click between the description and the examples."""
        sections = [
            (title, records(self, context, names)) for title, names in self.sections.items()
        ]
        width = max(len(option) for _, rows in sections for option, _ in rows)
        for title, rows in sections:
            with formatter.section(title):
                formatter.write_dl([(option.ljust(width), words) for option, words in rows])

    def format_epilog(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes it without click's indent, for which 80 columns have no room."""
        formatter.write_paragraph()
        formatter.write_text(self.epilog or "")


def records(command: click.Command, context: click.Context, names: str) -> list[tuple[str, str]]:
    """The named options as click writes them, each with its help alone, which names the default and
    the bounds.
    """
    known = {
        name: option
        for option in command.get_params(context)
        if isinstance(option, click.Option)
        for name in option.opts
    }
    found = []
    for name in names.split():
        record = known[name].get_help_record(context)
        if record is not None:
            found.append((record[0], known[name].help or record[1]))
    return found
