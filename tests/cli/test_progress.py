"""The bar and the sum."""

import pytest

from conflict_cli.cli import progress
from conflict_cli.cli.batch import Result
from conflict_cli.cli.inputs.reader import Failure
from conflict_cli.cli.progress import Bar, Tally

DONE = Result("{}", "a.txt", "a.txt", rows=3, size=2_000_000)
FAILED = Result(Failure("b.txt", "no such file", "look"), "b.txt", "")


def test_the_tally_counts() -> None:
    assert Tally().add(DONE).add(FAILED).add(DONE) == Tally(
        done=2, failed=1, rows=6, size=4_000_000
    )


def test_the_bar_shows_what_is_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setenv("FORCE_COLOR", "1")
    bar = Bar(True, lambda: 10)
    bar.update(Tally().add(DONE).add(FAILED), DONE)
    assert bar.print("conflict-cli: [b]odd[/b] :smile: name")
    bar.close()
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "1 articles" in captured.err
    assert "1 failed" in captured.err
    assert "conflict-cli: [b]odd[/b] :smile: name\n" in captured.err


@pytest.mark.parametrize("is_wanted", [True, False])
def test_short_work_shows_nothing_and_neither_does_a_pipe(
    is_wanted: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    bar = Bar(is_wanted, lambda: pytest.fail("counted"))
    bar.update(Tally().add(DONE), DONE)
    assert not bar.print("line")
    bar.close()
    assert capsys.readouterr() == ("", "")
