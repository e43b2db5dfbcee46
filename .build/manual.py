"""Makes .docs/conflict-cli.1 out of the command's own help, so that the two never differ.

`python .build/manual.py` writes it; a test keeps it fresh, and the wheel installs it where `man conflict-cli` finds it.
"""

import re
from pathlib import Path

import click

from conflict_cli import __version__
from conflict_cli.cli.command import main
from conflict_cli.cli.help import EPILOG, MORE, SECTIONS, records

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
    options = {name: option for option in main.get_params(context) if isinstance(option, click.Option) for name in option.opts}
    for title, names in SECTIONS.items():
        parts.append(f".SS {escape(title)}")
        for name, (option, words) in zip(names.split(), records(main, context, names), strict=True):
            kind = options[name].type
            others = [choice for choice in kind.choices if choice not in words] if isinstance(kind, click.Choice) else []
            words = " ".join(filter(None, (words, others and f"Also {', '.join(others)}.", MORE.get(name))))
            parts.append(f".TP\n\\fB{escape(option)}\\fR\n{escape(one_line(words))}")
    for block in EPILOG.split("\b\n")[1:]:
        title, _, lines = block.strip("\n").partition(":")
        lines = escape(lines.strip("\n"))
        parts.append(f".SH {escape(title.upper())}\n.nf\n{lines}\n.fi")
    return "\n".join(parts) + "\n"


def one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


def escape(words: str) -> str:
    """Words that roff takes as they stand, lines that begin with a full stop or an apostrophe too."""
    words = words.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", words)


if __name__ == "__main__":
    TARGET.write_text(manual(), encoding="utf-8")
