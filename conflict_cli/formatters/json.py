"""JSON: one line for programs; indented and coloured for a person at a terminal."""

import json
import re

from conflict_cli.models import Report

# Valid in JSON as they stand, but a terminal obeys the first and last ones and many line readers
# split at the middle ones: DEL and C1 controls, line and paragraph separators, bidirectional
# overrides.
UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
TOKEN = re.compile(r'("(?:[^"\\]|\\.)*")(:?)|(true|false)|(null)|-?\d[\d.eE+-]*')
KEY, STRING, NUMBER, TRUTH, NOTHING, PLAIN = (
    "\x1b[34m",
    "\x1b[32m",
    "\x1b[36m",
    "\x1b[33m",
    "\x1b[2m",
    "\x1b[0m",
)


def format_json(report: Report, *, indent: bool = False, color: bool = False) -> str:
    """The report as one JSON object and a line's end: compact on one line, or indented by two."""
    separators = (",", ": ") if indent else (",", ":")
    text = json.dumps(
        report.to_dict(), ensure_ascii=False, indent=2 if indent else None, separators=separators
    )
    text = escape_unsafe(text)
    return (colorize(text) if color else text) + "\n"


def escape_unsafe(text: str) -> str:
    """JSON text with what a terminal or a line reader would stumble over as escapes."""
    return UNSAFE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def colorize(text: str) -> str:
    """JSON text with terminal colours around keys, strings, numbers and literals.

    >>> colorize('{"low": 3}') == '{' + KEY + '"low"' + PLAIN + ': ' + NUMBER + '3' + PLAIN + '}'
    True
    """
    return TOKEN.sub(_colored, text)


def _colored(match: re.Match[str]) -> str:
    string, colon, truth, nothing = match.groups()
    if string:
        return f"{KEY if colon else STRING}{string}{PLAIN}{colon}"
    color = TRUTH if truth else NOTHING if nothing else NUMBER
    return f"{color}{match[0]}{PLAIN}"
