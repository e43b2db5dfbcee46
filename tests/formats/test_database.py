"""The database: everything of every report, with keys and types, the same whatever was put in again
and whatever killed a run.
"""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from cases import load_texts
from click.testing import CliRunner
from conftest import ROOT, casualty, run

from conflict_cli import Report, extract
from conflict_cli.cli.command import main
from conflict_cli.formatters.database.base import Database
from conflict_cli.formatters.database.columns import article_columns, report_tables
from conflict_cli.formatters.database.views import SUMS, VIEWS
from conflict_cli.formatters.registry import StoreError
from conflict_cli.formatters.summary.data import write_summary_json
from conflict_cli.models import OUTCOMES

EXAMPLES = [
    extract(path.read_bytes().decode())._replace(source=path.name)
    for path in sorted((ROOT / "examples").glob("*.txt"))
]
ARTICLES = 600
TABLES = ("articles", *report_tables(), "mentions", "totals")


def never(source: str, cause: str) -> None:
    raise AssertionError(f"{source}: {cause}")


def put(path: Path, reports: Iterable[Report], batch: int = 50) -> Path:
    with closing(Database(str(path), never, batch)) as base:
        for report in reports:
            base.add(report)
    return path


def ask(path: Path, query: str, *values: object) -> list[Any]:
    with closing(sqlite3.connect(path)) as base:
        return base.execute(query, values).fetchall()


def dump(path: Path) -> dict[str, list[Any]]:
    """All rows, by the article's source instead of its number, and without the numbers of
    mentions.
    """
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        names = dict(base.execute("SELECT id, source || key FROM articles"))
        assert len(set(names.values())) == len(names)
        found = {
            "articles": sorted(repr(row[1:]) for row in base.execute("SELECT * FROM articles"))
        }
        for table in TABLES[1:]:
            skipped = table == "mentions"
            rows = base.execute(f'SELECT * FROM "{table}"')
            found[table] = sorted(repr((names[row[skipped]], row[1 + skipped :])) for row in rows)
        return found


def test_everything_of_a_report_is_in_it(tmp_path: Path, sample_report: Report) -> None:
    path = put(tmp_path / "a.db", [*EXAMPLES, sample_report])
    reports = [*EXAMPLES, sample_report]
    for table in report_tables():
        assert ask(path, f'SELECT count(*) FROM "{table}"') == [
            (sum(len(getattr(report, table)) for report in reports),)
        ]
    assert ask(path, "SELECT count(*) FROM articles") == [(len(reports),)]
    (row,) = ask(
        path,
        "SELECT outcome, low, high, victims, counted, incident, perpetrator_from, place_start "
        "FROM casualties JOIN articles ON articles.id = article WHERE source = 'article.txt' AND "
        "casualties.id = 'c1'",
    )
    assert row == (
        "killed",
        46,
        46,
        "recruits of the 3rd Border Guard Regiment",
        1,
        "i1",
        "clause",
        50,
    )
    (row,) = ask(
        path,
        "SELECT killed_low, wounded_low, attackers, within FROM incidents JOIN articles ON "
        "articles.id = article WHERE source = 'article.txt'",
    )
    assert row == (46, None, '["gunmen"]', '["Harun"]')
    assert ask(
        path, "SELECT incident, \"group\", place, text, start FROM mentions WHERE text = 'HLF'"
    ) == [(None, "Harun Liberation Front", None, "HLF", 30)]
    mentions = sum(
        len(row.mentions)
        for report in reports
        for row in (*report.incidents, *report.groups, *report.places)
    )
    assert ask(path, "SELECT count(*) FROM mentions") == [(mentions,)]


def test_an_incident_owns_its_rows(tmp_path: Path) -> None:
    path = put(tmp_path / "a.db", EXAMPLES)
    for table in ("casualties", "losses"):
        for report in EXAMPLES:
            query = (
                f"SELECT incident, count(*) FROM {table} JOIN articles ON articles.id = article "
                "WHERE source = ? GROUP BY 1"
            )
            owned = {
                incident.id: len(rows)
                for incident in report.incidents
                if (rows := getattr(incident, table))
            }
            assert {
                owner: rows for owner, rows in ask(path, query, report.source) if owner is not None
            } == owned
    assert ask(path, "SELECT count(*) FROM losses WHERE incident NOT NULL")[0][0] > 0


def test_the_columns_are_the_fields_of_the_models() -> None:
    """A key that comes to the report is a table of its own, without a word here."""
    listed = {key for key, value in EXAMPLES[0].to_dict().items() if isinstance(value, list)}
    assert set(report_tables()) == listed
    assert {column.name for column in article_columns()} == set(Report._fields) - listed - {
        "totals"
    }
    for key, table in report_tables().items():
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names) and table.key in names
        model = get_args(get_type_hints(Report)[key])[0]
        nested = {"mentions", "evidence", "killed", "wounded", "casualties", "losses"}
        assert {field.rstrip("_") for field in model._fields} - nested <= set(names)


def test_the_types_are_strict_and_wrong_values_are_refused(tmp_path: Path) -> None:
    path = put(tmp_path / "a.db", EXAMPLES)
    if sqlite3.sqlite_version_info >= (3, 37):
        strict = dict(
            ask(
                path,
                "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = "
                "'table'",
            )
        )
        assert {strict[table] for table in TABLES} == {1}
    wrong = (
        "UPDATE casualties SET outcome = 'dead'",
        "UPDATE casualties SET low = -1",
        "UPDATE casualties SET place = 'nowhere'",
        "UPDATE casualties SET incident = 'i999'",
        "UPDATE casualties SET counted = 2",
        "UPDATE casualties SET low = 'many'",
        "UPDATE places SET latitude = 91 WHERE latitude NOT NULL",
        "UPDATE incidents SET attackers = 'gunmen'",
        "UPDATE mentions SET place = 'x', incident = 'i1'",
        "DELETE FROM groups",
    )
    for statement in wrong:
        with closing(sqlite3.connect(path)) as base:
            base.execute("PRAGMA foreign_keys = ON")
            with pytest.raises(sqlite3.IntegrityError):
                base.execute(statement)


def test_what_an_article_has_goes_with_it(tmp_path: Path) -> None:
    path = put(tmp_path / "a.db", EXAMPLES)
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA foreign_keys = ON")
        base.execute("DELETE FROM articles")
        assert [
            base.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in TABLES
        ] == [0] * len(TABLES)


def test_the_same_article_replaces_itself(tmp_path: Path) -> None:
    path = put(tmp_path / "a.db", EXAMPLES)
    before, numbers = dump(path), ask(path, "SELECT id, source FROM articles")
    put(path, reversed(EXAMPLES), batch=1)
    assert dump(path) == before and ask(path, "SELECT id, source FROM articles") == numbers
    changed = extract("Raiders killed 17 men near Sarmada on 5 May 2021.")._replace(
        source=EXAMPLES[0].source
    )
    put(path, [changed, changed])
    assert dump(path) == dump(put(tmp_path / "b.db", [*EXAMPLES[1:], changed]))
    assert ask(path, "SELECT id, source FROM articles") == numbers


def test_texts_of_standard_input_are_known_by_their_hash(tmp_path: Path) -> None:
    texts = [extract(f"{number} men were killed.") for number in (3, 4, 3)]
    assert ask(
        put(tmp_path / "a.db", texts), "SELECT source, killed FROM killed_by_article ORDER BY 2"
    ) == [("-", 3), ("-", 4)]


def test_every_spec_text_fits(tmp_path: Path) -> None:
    texts = [*load_texts(), "\ud800 killed", "Five men were killed in \x00 Aleppo.", ""]
    path = put(
        tmp_path / "a.db",
        (extract(text)._replace(source=str(number)) for number, text in enumerate(texts)),
    )
    assert ask(path, "SELECT count(*) FROM articles") == [(len(texts),)]
    assert dump(path)["casualties"]


def test_the_sums_of_the_rows_are_the_totals(tmp_path: Path) -> None:
    reports = [
        extract(text)._replace(source=str(number)) for number, text in enumerate(load_texts())
    ]
    path = put(tmp_path / "a.db", reports)
    told = (
        (report.source, outcome, report.totals[outcome])
        for report in reports
        for outcome in OUTCOMES
    )
    wanted = [(source, outcome, *total) for source, outcome, total in told if total is not None]
    for query in (
        (
            "SELECT source, outcome, low, best, high FROM totals JOIN articles ON articles.id = "
            "article"
        ),
        "SELECT source, outcome, sum(toll_low), iif(count(toll_best) = count(*), sum(toll_best), "
        "NULL), iif(count(toll_high) = count(*), sum(toll_high), NULL) FROM toll GROUP BY source, "
        "outcome",
    ):
        assert sorted(map(repr, ask(path, query))) == sorted(map(repr, wanted))


def test_the_views_say_what_the_summary_says(tmp_path: Path) -> None:
    path = put(tmp_path / "a.db", EXAMPLES)
    sums = json.loads("".join(write_summary_json(EXAMPLES)))["sums"]
    kinds = ("day", "admin1", "perpetrator", "victim_group", "victim_type", "incident_type")
    for (view, keys), by in zip(SUMS.items(), kinds, strict=True):
        wanted = [
            (
                *([line["within"]] * ("," in keys)),
                line["key"],
                line["outcome"],
                line["low"],
                line["best"],
                line["high"],
                len(line["rows"]),
            )
            for line in sums
            if line["by"] == by
        ]
        assert sorted(
            map(repr, (row[:-1] for row in ask(path, f"SELECT * FROM {view}")))
        ) == sorted(map(repr, wanted)), view


def test_every_view_answers(tmp_path: Path) -> None:
    path = put(tmp_path / "a.db", EXAMPLES)
    for view in VIEWS:
        assert ask(path, f"SELECT * FROM {view}"), view
    killed = dict(ask(path, "SELECT source, killed FROM killed_by_article"))
    assert killed == {
        report.source: total.low if (total := report.totals["killed"]) else 0 for report in EXAMPLES
    }
    assert ask(path, "SELECT geometry FROM map WHERE geometry NOT LIKE 'POINT(%'") == []
    empty = put(tmp_path / "b.db", [extract("Nobody protested.")])
    assert ask(empty, "SELECT killed FROM killed_by_article") == [(0,)]


@pytest.mark.parametrize("fault", ["other", "text", "version", "folder"])
def test_a_file_that_is_none_of_ours_is_left_alone(tmp_path: Path, fault: str) -> None:
    path = tmp_path / "a.db"
    if fault == "other":
        with closing(sqlite3.connect(path)) as base:
            base.execute("CREATE TABLE mine (a)")
            base.commit()
    elif fault == "text":
        path.write_text("Five men were killed. " * 100)
    elif fault == "version":
        put(path, EXAMPLES[:1])
        with closing(sqlite3.connect(path)) as base:
            base.execute("PRAGMA user_version = 1")
            base.commit()
    else:
        path.mkdir()
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError) as caught:
        Database(str(path), never)
    assert str(caught.value) and caught.value.advice
    assert (path.read_bytes() if path.is_file() else None) == before


def test_an_article_that_does_not_fit_is_told_and_the_others_are_in(tmp_path: Path) -> None:
    told: list[str] = []
    broken = EXAMPLES[0]._replace(
        source="broken",
        casualties=(casualty("killed", 1, 1, 1, id="c1", place="Nowhere"),),
        incidents=(),
    )
    with closing(
        Database(
            str(tmp_path / "a.db"), lambda source, cause: told.append(f"{source}: {cause}"), 50
        )
    ) as base:
        for report in (EXAMPLES[0], broken, EXAMPLES[1]):
            base.add(report)
    assert told == ["broken: IntegrityError: FOREIGN KEY constraint failed"]
    assert ask(tmp_path / "a.db", "SELECT source FROM articles") == [
        (report.source,) for report in EXAMPLES[:2]
    ]


def test_the_command_puts_articles_into_the_file(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    for _ in range(2):
        process = run(
            "-f", "sqlite", "-o", path, "--summary", "examples/brief.txt", "examples/roundup.txt"
        )
        assert (
            process.returncode == 0
            and b"2 read, 2 done" in process.stderr
            and process.stdout == b""
        )
    assert run("-f", "sqlite", "-o", path, stdin=b"Nine men were killed in Kano.").returncode == 0
    rows = ask(Path(path), "SELECT source FROM articles ORDER BY 1")
    assert rows == [("-",), ("examples/brief.txt",), ("examples/roundup.txt",)]


def test_it_needs_a_file_and_never_an_input(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nine men were killed in Kano.", encoding="utf-8")
    for arguments in ((), ("-d", str(tmp_path / "out"))):
        result = CliRunner().invoke(main, ["-f", "sqlite", *arguments, str(tmp_path / "a.txt")])
        assert result.exit_code == 2 and "give --output FILE" in result.output
    process = run("-f", "sqlite", "-o", str(tmp_path / "a.txt"), str(tmp_path / "a.txt"))
    assert process.returncode == 2 and (tmp_path / "a.txt").read_text(encoding="utf-8").startswith(
        "Nine"
    )
    (tmp_path / "b.db").write_text("x" * 5000)
    process = run("-f", "sqlite", "-o", str(tmp_path / "b.db"), str(tmp_path / "a.txt"))
    assert (
        process.returncode == 1
        and b"name another file" in process.stderr
        and process.stderr.count(b"\n") == 1
    )


@pytest.fixture(scope="module")
def feed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some hundred articles as JSON Lines."""
    path = tmp_path_factory.mktemp("feed") / "feed.jsonl"
    text = (
        "Gunmen killed {} farmers and wounded {} others near Kano on {} May 2021, police said. "
        "Soldiers killed a rider."
    )
    texts = [
        text.format(number % 50 + 2, number % 7 + 2, number % 31 + 1) for number in range(ARTICLES)
    ]
    path.write_text(
        "".join(
            json.dumps({"id": f"a{number}", "text": text}) + "\n"
            for number, text in enumerate(texts)
        )
    )
    return path


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_run_loses_and_doubles_nothing(
    feed: Path, tmp_path: Path, number: signal.Signals
) -> None:
    command = [sys.executable, "-m", "conflict_cli", "-q", "-j1", "-f", "sqlite", "-o"]
    began = time.monotonic()
    subprocess.run([*command, str(tmp_path / "whole.db"), str(feed)], cwd=ROOT, check=True)
    whole = time.monotonic() - began
    wanted = dump(tmp_path / "whole.db")
    assert len(wanted["articles"]) == ARTICLES
    known = 0
    for share in (0.2, 0.4, 0.6, 0.8, 0.95):
        process = subprocess.Popen(
            [*command, str(tmp_path / "a.db"), str(feed)], cwd=ROOT, start_new_session=True
        )
        time.sleep(whole * share)
        process.send_signal(number)
        process.wait()
        if (tmp_path / "a.db").exists() and ask(tmp_path / "a.db", "SELECT 1 FROM sqlite_master"):
            found = dump(tmp_path / "a.db")
            assert all(set(rows) <= set(wanted[table]) for table, rows in found.items())
            sources = {
                source for (source,) in ask(tmp_path / "a.db", "SELECT source FROM articles")
            }
            assert len(sources) >= known  # what was there stays, and is whole
            assert len(found["totals"]) == 2 * len(sources)
            known = len(sources)
    subprocess.run([*command, str(tmp_path / "a.db"), str(feed)], cwd=ROOT, check=True)
    assert dump(tmp_path / "a.db") == wanted


def test_two_runs_at_once_take_turns(feed: Path, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "conflict_cli",
        "-q",
        "-j1",
        "-f",
        "sqlite",
        "-o",
        str(tmp_path / "a.db"),
    ]
    runs = [
        subprocess.Popen([*command, *files], cwd=ROOT)
        for files in ([str(feed)], ["examples/brief.txt"], [str(feed)])
    ]
    assert [process.wait() for process in runs] == [0, 0, 0]
    assert len(dump(tmp_path / "a.db")["articles"]) == ARTICLES + 1


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="sqlite3 is not installed")
def test_the_shell_of_sqlite_reads_it(tmp_path: Path) -> None:
    path = put(tmp_path / "a.db", EXAMPLES)
    command = ["sqlite3", str(path), "SELECT sum(killed) FROM killed_by_article"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert int(out) == sum(total.low for report in EXAMPLES if (total := report.totals["killed"]))


def test_it_is_loaded_only_when_asked_for() -> None:
    script = """
import sys
from conflict_cli.cli.command import main
try:
    main(["-f", "csv"])
except SystemExit:
    sys.stderr.write(" ".join(sys.modules))
"""
    process = subprocess.run(
        [sys.executable, "-c", script],
        input="Nine men died.",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert "conflict_cli.formatters.csv" in process.stderr
    assert (
        "conflict_cli.formatters.database" not in process.stderr
        and "conflict_cli.formatters.summary" not in process.stderr
    )
