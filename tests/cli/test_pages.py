"""HTML pages: read with the extra `html`, refused with advice without it."""

import gzip
import json
import os
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest
from conftest import ROOT, run

from conflict_cli.cli.inputs import html_input as pages
from conflict_cli.cli.inputs import html_process as page_process
from conflict_cli.cli.inputs.reader import Article, Failure, read_text

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Five killed in Homs | Example Wire</title>
<meta property="article:published_time" content="2021-05-06T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/war">War</a></nav>
<article><h1>Five killed in Homs</h1>
<p>A car bomb killed five soldiers near Homs on Wednesday,
  the army said. It was the third attack on that road within a month.</p>
<p>Two tanks were destroyed, and at least 12 people were wounded on the market – most of them
  traders from Hama.</p></article>
<footer>Seven people were killed in another article that this footer links
  to.</footer></body></html>
"""
WITHOUT_DATE = PAGE.replace("2021-05-06T08:00:00Z", "some day")
needs_trafilatura = pytest.mark.skipif(
    find_spec("trafilatura") is None, reason="the extra html is not installed"
)


@needs_trafilatura
def test_a_page_gives_text_headline_and_day() -> None:
    article = read_text(PAGE.encode(), "a.html")
    assert isinstance(article, Article)
    assert (article.source, article.title, article.date, article.published) == (
        "a.html",
        "Five killed in Homs",
        None,
        "2021-05-06",
    )
    assert article.text.startswith("Five killed in Homs\nA car bomb killed five soldiers")
    assert not {"<", "footer", "Home"} & set(article.text.split())


@needs_trafilatura
def test_the_day_of_a_page_counts_as_the_documents(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE)
    report = json.loads(run(str(path)).stdout)
    assert (report["reference_date"], report["reference_date_source"]) == ("2021-05-06", "document")
    assert [row["date"] for row in report["casualties"] if row["text"].startswith("killed")] == [
        "2021-05-05"
    ]
    asked = json.loads(run("--date", "2020-01-31", str(path)).stdout)
    assert (asked["reference_date"], asked["reference_date_source"]) == ("2020-01-31", "option")


@needs_trafilatura
def test_a_day_that_no_page_gives_is_not_guessed() -> None:
    article = read_text(WITHOUT_DATE.encode(), "a.html")
    assert isinstance(article, Article)
    assert article.published is None


@needs_trafilatura
def test_offsets_point_into_the_text_of_the_article(tmp_path: Path) -> None:
    path = tmp_path / "a.html.gz"
    path.write_bytes(gzip.compress(PAGE.encode()))
    article = read_text(PAGE.encode(), str(path))
    assert isinstance(article, Article)
    report = json.loads(run(str(path)).stdout)
    assert report["casualties"]
    assert all(
        article.text[row["start"] : row["end"]] == row["text"] for row in report["casualties"]
    )


@needs_trafilatura
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1251"])
def test_pages_in_other_encodings(encoding: str) -> None:
    page = PAGE.replace("<head>", f'<head><meta charset="{encoding}">').replace("Hama", "Хама")
    article = read_text(page.encode(encoding), "a.html")
    assert isinstance(article, Article)
    assert "– most of them traders from Хама" in article.text
    assert article.warnings == ()


@needs_trafilatura
def test_a_wrongly_declared_page_is_read_as_it_is() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="no-such-thing">')
    article = read_text(page.encode("cp1252"), "a.html")
    assert isinstance(article, Article)
    assert "market – most" in article.text
    assert [warning.code for warning in article.warnings] == ["undecodable_bytes"]


@needs_trafilatura
@pytest.mark.parametrize(
    "page",
    [b"<html>", b"<html><body></body></html>", b"<!doctype html>" + b"<div>" * 5000],
    ids=range(3),
)
def test_a_page_without_an_article_is_one_line(page: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(page)
    process = run(str(path))
    assert (process.returncode, process.stdout) == (1, b"")
    assert process.stderr.decode() == (
        f"conflict-cli: {path}: is HTML in which trafilatura finds no article; "
        "check that the page has the text itself and doesn't load it by script\n"
    )


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)  # importing it fails
    failure = read_text(PAGE.encode(), "a.html")
    assert isinstance(failure, Failure)
    assert failure.cause == "looks like HTML"
    assert "pip install '.[html]'" in failure.advice


def test_it_is_loaded_for_pages_only() -> None:
    script = (
        "from conflict_cli.cli.command import main\ntry: main([])\nexcept SystemExit: "
        "pass\nimport sys; print('trafilatura' in sys.modules)"
    )
    process = subprocess.run(
        [sys.executable, "-c", script],
        input=b"Five were killed.",
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    assert process.stdout.splitlines()[-1] == b"False"


@needs_trafilatura
def test_a_folder_of_pages_is_read_where_they_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    unasked = run(str(tmp_path))
    assert unasked.returncode == 1
    assert b"--glob '*.html'" in unasked.stderr
    asked = run("--glob", "*.html", str(tmp_path))
    assert (asked.returncode, asked.stderr) == (0, b"")
    assert json.loads(asked.stdout)["casualties"]


HOSTILE = {
    "many links": "<html><body><article>"
    + "<a href=x>Five</a>" * 17_000
    + "</article></body></html>",
    "many attributes": "<html><body><p "
    + " ".join(f"a{number}=1" for number in range(100_000))
    + ">Five were killed.</p></body></html>",
    "a headline of quotes": '<html><head><script type="application/ld+json">'
    '{"@type":"NewsArticle","headline":"'
    + '\\\\"' * 60_000
    + '"}</script></head><body><article><p>Five were killed.</p></article></body></html>',
    "deep": "<html><body>" + "<div>" * 60_000 + "Five were killed." + "</div>" * 60_000,
}


@needs_trafilatura
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_page_costs_a_bounded_time(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is lost but the page, and the next one is read."""
    monkeypatch.setattr(page_process, "SECONDS", 2)
    pages.page_reader.cache_clear()
    began = time.monotonic()
    found = pages.read_page(HOSTILE[kind].encode())
    assert (
        time.monotonic() - began < page_process.SECONDS + 30
    )  # trafilatura itself may still have to be loaded
    assert isinstance(found, pages.Page) or found[1]
    assert isinstance(pages.read_page(PAGE.encode()), pages.Page)


@needs_trafilatura
def test_a_process_that_takes_too_long_ends_and_another_is_started(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The extraction never comes back, as in a loop in C: only the alarm ends it."""
    script = (
        "import time; from conflict_cli.cli.inputs import html_process as p; p.load_extractor = "
        "lambda: lambda *_, **__: time.sleep(99)"
    )
    script += "; p.serve(1)"
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    reader = page_process.PageReader()
    reader._process, reader._owner = process, os.getpid()
    with pytest.raises(page_process.PageFault, match="takes more than 20 seconds to read"):
        reader.read("<html>")
    assert reader.read(PAGE)["title"] == "Five killed in Homs"
    assert reader._process is not None and reader._process is not process
    reader._process.kill()
    with pytest.raises(page_process.PageFault, match="ended the process that read it"):
        reader.read(PAGE)
    assert reader.read(PAGE)["title"] == "Five killed in Homs"


@needs_trafilatura
def test_the_process_ends_with_its_parent(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    script = (
        "import os; from conflict_cli.cli.inputs.html_input import page_reader, read_page; "
        "read_page(open('a.html', 'rb').read()); "
        "print(page_reader()._process.pid, flush=True); os.kill(os.getpid(), 9)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env=environment,
    )
    number = int(process.stdout)
    for _ in range(100):
        if not Path(f"/proc/{number}").exists():
            return
        time.sleep(0.1)
    raise AssertionError("it is still there")


def test_a_page_may_be_so_large_and_no_larger() -> None:
    found = pages.read_page(b"<html>" + b"a" * pages.MOST)
    assert isinstance(found, tuple) and ("more than 10 MB" in found[0] or "install" in found[1])
