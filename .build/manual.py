"""Makes .docs/conflict-cli.1 out of the command's own help, so that the two never differ.

`python .build/manual.py` writes it; a test keeps it fresh, and the wheel installs it where `man conflict-cli` finds it.
"""

import re
from pathlib import Path

import click

from conflict_cli import __version__
from conflict_cli.cli import EPILOG, main

TARGET = Path(__file__).resolve().parent.parent / ".docs" / "conflict-cli.1"


def manual() -> str:
    """The page as roff of the man macros."""
    context = main.make_context("conflict-cli", ["x"], resilient_parsing=True)  # as the command makes it, -h and all
    summary, _, rest = (main.help or "").partition("\n\n")
    parts = [
        f'.TH CONFLICT\\-CLI 1 "" "conflict\\-cli {escape(__version__)}" "User Commands"',
        f".SH NAME\nconflict\\-cli \\- {escape(one_line(summary)).rstrip('.')}",
        ".SH SYNOPSIS\n.B conflict\\-cli\n[\\fIOPTIONS\\fR] [\\fIFILE\\fR]...",
        f".SH DESCRIPTION\n{escape(one_line(rest))}",
        ".SH OPTIONS",
    ]
    for parameter in main.get_params(context):
        record = parameter.get_help_record(context) if isinstance(parameter, click.Option) else None
        if record is not None:
            parts.append(f".TP\n\\fB{escape(record[0])}\\fR\n{escape(one_line(record[1]))}")
    for block in EPILOG.split("\b\n")[1:]:
        title, _, lines = block.strip("\n").partition("\n")
        parts.append(f".SH {escape(title.rstrip(':').upper())}\n.nf\n{escape(lines)}\n.fi")
    return "\n".join(parts) + "\n"


def one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


def escape(words: str) -> str:
    """Words that roff takes as they stand, lines that begin with a full stop or an apostrophe too."""
    words = words.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", words)


if __name__ == "__main__":
    TARGET.write_text(manual(), encoding="utf-8")
