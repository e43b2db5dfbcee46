"""Makes the manual pages in .docs/ out of the commands' own help, so that the two never differ.

`python .build/manual.py` writes them; a test keeps them fresh, and the wheel installs them where
`man` finds them.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import click

from conflict_cli import __version__
from conflict_cli.cli import command, help
from conflict_cli.cli.help import records
from conflict_cli.cli.merge import command as merge_command
from conflict_cli.cli.merge import help as merge_help

DOCS = Path(__file__).resolve().parent.parent / ".docs"


class Page(NamedTuple):
    """A command with what its page is made of."""

    name: str
    main: click.Command
    sections: Mapping[str, str]
    more: Mapping[str, str]
    epilog: str

    @property
    def target(self) -> Path:
        """The file of the page."""
        return DOCS / f"{self.name}.1"


PAGES = (
    Page("conflict-cli", command.main, help.SECTIONS, help.MORE, help.EPILOG),
    Page(
        "conflict-merge",
        merge_command.main,
        merge_help.SECTIONS,
        merge_help.MORE,
        merge_help.EPILOG,
    ),
)


def manual(page: Page = PAGES[0]) -> str:
    """The page as roff of the man macros."""
    main, name = page.main, escape(page.name)
    context = main.make_context(
        page.name, ["x"], resilient_parsing=True
    )  # as the command makes it, -h and all
    summary, _, rest = (main.help or "").partition("\n\n")
    parts = [
        f'.TH {name.upper()} 1 "" "{name} {escape(__version__)}" "User Commands"',
        f".SH NAME\n{name} \\- {escape(one_line(summary)).rstrip('.')}",
        f".SH SYNOPSIS\n.B {name}\n[\\fIOPTIONS\\fR] [\\fIFILE\\fR]...",
        f".SH DESCRIPTION\n{escape(one_line(rest))}",
        ".SH OPTIONS",
    ]
    options = {
        name: option
        for option in main.get_params(context)
        if isinstance(option, click.Option)
        for name in option.opts
    }
    for title, names in page.sections.items():
        parts.append(f".SS {escape(title)}")
        for option_name, (option, words) in zip(
            names.split(), records(main, context, names), strict=True
        ):
            kind = options[option_name].type
            others = (
                [choice for choice in kind.choices if choice not in words]
                if isinstance(kind, click.Choice)
                else []
            )
            words = " ".join(
                filter(
                    None,
                    (words, others and f"Also {', '.join(others)}.", page.more.get(option_name)),
                )
            )
            parts.append(f".TP\n\\fB{escape(option)}\\fR\n{escape(one_line(words))}")
    for block in page.epilog.split("\b\n")[1:]:
        title, _, lines = block.strip("\n").partition(":")
        lines = escape(lines.strip("\n"))
        parts.append(f".SH {escape(title.upper())}\n.nf\n{lines}\n.fi")
    return "\n".join(parts) + "\n"


def one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


def escape(words: str) -> str:
    """Words that roff takes as they stand, lines that begin with a full stop or an
    apostrophe too.
    """
    words = words.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", words)


if __name__ == "__main__":
    for each in PAGES:
        each.target.write_text(manual(each), encoding="utf-8")
