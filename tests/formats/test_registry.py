"""A new format is one file and one record: everything else that knows of formats follows
from it.
"""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from conflict_cli.cli.outputs.folders import rename
from conflict_cli.formatters.registry import FORMATS, Format, Wish, choices, load_writer
from conflict_cli.models import Report

MODULE = """
def format_headline(report, mark):
    return f"{report.source}{mark} {report.casualties[0].text}\\a\\n"
"""
# The command, and the manual page, with one more record than the package has.
SCRIPT = """
import runpy, sys
from conflict_cli.formatters import registry

registry.FORMATS["headline"] = registry.Format(
    "headline",
    "made_up:format_headline",
    "head",
    arguments=lambda wish: {"mark": "!" if wish.color else ":"},
    is_escaped=ESCAPED,
    manual="headline is for tests",
)
if sys.argv[1] == "manual":
    print(runpy.run_path(".build/manual.py", run_name="made_up")["manual"]())
else:
    from conflict_cli.cli.command import main

    main(prog_name="conflict-cli")
"""
TEXT = "Raiders killed two men near Sarmada.\n"


@pytest.fixture
def made_up(tmp_path: Path) -> Path:
    """A folder with a format's module and an article."""
    (tmp_path / "made_up.py").write_text(MODULE, encoding="utf-8")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def command(
    folder: Path, *arguments: str, escaped: bool = True, **streams: int
) -> "subprocess.CompletedProcess[str]":
    """The command in a process that has the made-up format."""
    script = SCRIPT.replace("ESCAPED", str(escaped))
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(folder)]),
        "TERM": "dumb",
        "COLUMNS": "100",
    }
    streams = streams or {"stdout": subprocess.PIPE}
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment,
        cwd=ROOT,
        text=True,
        check=False,
        stderr=subprocess.PIPE,
        **streams,
    )


def test_the_help_and_the_manual_name_it(made_up: Path) -> None:
    shown = " ".join(command(made_up, "--help").stdout.split())
    assert f"{choices()[-1]} or headline." in shown
    page = " ".join(command(made_up, "manual").stdout.replace("\\-", "-").split())
    assert f"{choices()[-1]} or headline." in page and "; headline is for tests." in page


def test_the_option_takes_it_with_its_arguments(made_up: Path) -> None:
    article = str(made_up / "a.txt")
    assert command(made_up, "-f", "headline", article).stdout == f"{article}: killed two men\a\n"
    assert (
        command(made_up, "-f", "headline", "--color", "always", article).stdout
        == f"{article}! killed two men\a\n"
    )
    error = command(made_up, "-f", "headlines", article)
    assert error.returncode == 2 and "'headline'" in error.stderr


def test_its_files_have_its_suffix(made_up: Path) -> None:
    command(made_up, "-f", "headline", "-d", str(made_up / "out"), str(made_up / "a.txt"))
    assert (made_up / "out" / "a.head").read_text(encoding="utf-8").endswith(": killed two men\a\n")


def test_append_and_rows_go_by_what_it_says(made_up: Path) -> None:
    article = str(made_up / "a.txt")
    assert (
        "--append writes JSON Lines"
        in command(made_up, "-f", "headline", "--append", "x", article).stderr
    )
    assert "--rows says" in command(made_up, "-f", "headline", "--rows", "dates", article).stderr


@pytest.mark.parametrize(("escaped", "shown"), [(False, "two men\\x07"), (True, "two men\x07")])
def test_a_terminal_is_spared_unless_it_escapes_itself(
    made_up: Path, escaped: bool, shown: str
) -> None:
    ours, theirs = pytest.importorskip("pty").openpty()
    command(made_up, "-f", "headline", str(made_up / "a.txt"), escaped=escaped, stdout=theirs)
    os.close(theirs)
    out = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:
            break
        if not piece:
            break
        out += piece
    os.close(ours)
    assert shown in out.decode()


@pytest.mark.parametrize("form", FORMATS.values(), ids=lambda form: form.name)
def test_every_record_is_whole(form: Format, sample_report: Report) -> None:
    assert FORMATS[form.name] is form
    module, _, name = form.function.partition(":")
    assert importlib.util.find_spec(module) is not None and name
    writer = load_writer(form, Wish(number=1, text_of=lambda report: "words"))
    assert (
        sum(way is not None for way in writer) == 1 and (writer.store is not None) is form.is_stored
    )
    assert rename("a.txt", form.name) == f"a.{form.suffix}"
    if form.is_stored:
        return
    assert (writer.each is None) is form.is_whole and (writer.whole is None) is not form.is_whole
    text = (
        writer.each(sample_report)
        if writer.each
        else "".join(writer.whole([sample_report]) if writer.whole else ())
    )
    assert text.endswith("\n")


def test_records_of_a_feed_may_have_a_suffix_of_their_own() -> None:
    assert [rename("a.jsonl", form, True) for form in ("json", "jsonl", "csv")] == [
        "a.jsonl",
        "a.jsonl",
        "a.csv",
    ]
