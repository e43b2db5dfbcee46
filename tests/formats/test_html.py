"""The HTML page: whole by itself, escaped, linked both ways; in a real browser where one is
installed.
"""

import base64
import json
import os
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path

import pytest
from browser import PROGRAM, Browser, browse
from click.testing import CliRunner
from conftest import ROOT

from conflict_cli import extract
from conflict_cli.cli.command import main
from conflict_cli.engine.phrases import read_entries
from conflict_cli.formatters.days import entries, span_of
from conflict_cli.formatters.html.highlights import Highlight, mark_words
from conflict_cli.formatters.html.maps import draw_map, fit
from conflict_cli.formatters.html.outlines import land_in, rings
from conflict_cli.formatters.html.writing import write_html
from conflict_cli.lexicon.country_numbers import NUMBERS
from conflict_cli.models import Place, Report, RowEvidence

TEXTS = {
    path.name: path.read_bytes().decode() for path in sorted((ROOT / "examples").glob("*.txt"))
}
REPORTS = [extract(text)._replace(source=name) for name, text in TEXTS.items()]
EVIL = (
    "</p></td></title></style><script>alert(1)</script><img src=x onerror=alert(1)>\"' "
    "onmouseover='alert(1)' &amp; \u202e\x1b[2J\x00"
)
VOID = {"meta", "link", "img", "br", "input"}


class Page(HTMLParser):
    """The elements, identifiers and links of a page; unbalanced tags raise."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.names: list[str] = []
        self.links: list[str] = []
        self.marked: set[str] = set()
        self.words = ""
        self.attributes: set[str] = set()
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        given = dict(attributes)
        self.attributes |= set(given)
        if given.get("id"):
            self.names.append(given["id"] or "")
        if tag == "a":
            self.links.append(given["href"] or "")
        self.marked |= set((given.get("data-of") or "").split())
        if tag not in VOID and not (
            tag in ("rect", "path", "circle") and self.get_starttag_text().endswith("/>")
        ):  # type: ignore[union-attr]
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def page_of(*reports: Report, text: str = "") -> Page:
    return Page("".join(write_html(reports, lambda report: TEXTS.get(report.source, text))))


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.source)
def test_every_row_has_its_words_and_every_link_its_end(report: Report) -> None:
    page = page_of(report)
    assert len(set(page.names)) == len(page.names)
    assert {link.removeprefix("#") for link in page.links} <= set(page.names)
    for letter, rows in zip(
        "clgpd",
        (report.casualties, report.losses, report.groups, report.places, report.dates),
        strict=True,
    ):
        for number in range(1, len(rows) + 1):
            assert f"a1{letter}{number}" in page.names
            assert f"a1{letter}{number}w" in page.names
    assert page.marked <= set(page.names)


def test_many_articles_are_one_page_with_an_index() -> None:
    page = page_of(*REPORTS)
    assert (
        page.tags.count("html") == 1
        and page.tags.count("h1") == 1
        and page.tags.count("article") == len(REPORTS)
    )
    assert [link for link in page.links if re.fullmatch(r"#a\d+", link)] == [
        f"#a{number}" for number in range(1, len(REPORTS) + 1)
    ]
    assert len(set(page.names)) == len(page.names)


def test_the_page_loads_nothing() -> None:
    page = page_of(*REPORTS)
    assert not {"img", "iframe", "object", "embed"} & set(page.tags)
    assert not {"src", "style", "action", "formaction"} & page.attributes
    assert not any(name.startswith("on") for name in page.attributes)
    assert all(link.startswith("#") for link in page.links)
    assert page.tags.count("script") == 1 and page.tags.count("style") == 1


def test_hostile_words_are_shown_not_obeyed(sample_report: Report) -> None:
    row = sample_report.casualties[0]._replace(
        victims=EVIL,
        perpetrator=EVIL,
        place=EVIL,
        attribution=EVIL,
        date="2020-01-19",
        weapon=EVIL,
        count=EVIL,
        qualifier="vague",
    )
    place = sample_report.places[0]._replace(name=EVIL)
    group = sample_report.groups[0]._replace(name=EVIL, abbreviation=EVIL)
    report = sample_report._replace(
        title=EVIL, source=EVIL, casualties=(row,), places=(place,), groups=(group,)
    )
    text = "".join(write_html([report, report], lambda report: EVIL * 3))
    page = Page(text)
    assert page.tags.count("script") == 1 and "img" not in page.tags
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert "<script>alert(1)</script>" in page.words


def test_the_page_says_what_is_not_counted_and_why(sample_report: Report) -> None:
    words = page_of(sample_report, text="words " * 20).words
    for reason in (
        "repeat",
        "part of another row",
        "running total",
        "none reported",
        "feared",
        "superseded",
        "another figure counted",
    ):
        assert reason in words
    assert "rows not counted" in words
    assert "undecodable_bytes" in words


def test_a_text_that_says_nothing() -> None:
    assert "No counted casualties." in page_of(extract("")).words
    assert page_of().words.count("0 articles") == 2


def test_marks_that_overlap_are_cut_at_every_border() -> None:
    marks = [Highlight(0, 9, "c", "c1"), Highlight(4, 13, "g", "g1"), Highlight(4, 6, "p", "p1")]
    page = Page(mark_words("Two mad <cats> ran", marks, "a"))
    assert page.words == "Two mad <cats> ran"
    assert sorted(page.names) == ["ac1w", "ag1w", "ap1w"]
    assert page.marked == {"ac1", "ag1", "ap1"}


@pytest.mark.parametrize("text", ["", "plain", "a < b & c", "tabs\tand\nlines"])
def test_words_without_marks_stay_as_they_are(text: str) -> None:
    assert Page(mark_words(text, [], "a")).words == text
    assert not Page(mark_words(text, [], "a")).links


def test_the_timeline_is_in_the_order_of_days(sample_report: Report) -> None:
    assert [entry.value for entry in entries(sample_report.casualties, sample_report.losses)] == [
        "2011/2020",
        "{2020-01-13,2020-01-15,2020-01-17}",
        "2020-01-16/2020-01-19",
        "2020-01-19",
    ]


@pytest.mark.parametrize(
    "value", ["", "someday", "2020-13", "2020-02-31", "-0479-00-12", "{}", "0000"]
)
def test_what_no_calendar_has_is_on_no_timeline(value: str) -> None:
    assert span_of(value) is None


def test_the_map_fits_the_places_not_the_countries() -> None:
    town = Place("Town", "town", None, None, 35.0, 36.0, 1, 1, None, ())
    country = Place("Land", "country", None, None, 60.0, 90.0, 2, 3, None, ())
    nowhere = Place("Lost", "village", None, None, None, None, None, None, None, ())
    frame = fit([town, country, nowhere], [1, 0, 1])
    assert frame is not None and frame.west < 36.0 < frame.east < 40
    drawn, missing = draw_map([town, country, nowhere], [1, 0, 1], "a1")
    assert "Town" in drawn and "Land" not in drawn
    assert missing == [2, 3]
    assert draw_map([nowhere], [0], "a1") == ("", [1])
    assert "Land" in draw_map([country], [2], "a1")[0]


@pytest.mark.parametrize(("latitude", "longitude"), [(90.0, 180.0), (-90.0, -180.0), (0.0, 0.0)])
def test_the_map_has_no_edge_to_fall_off(latitude: float, longitude: float) -> None:
    place = Place("End", "town", None, None, latitude, longitude, 1, 1, None, ())
    assert "End" in draw_map([place], [1], "a1")[0]


def test_the_command_pairs_each_report_with_its_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Five farmers were killed in Aleppo.")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "c.txt").write_text("Two guards were wounded in Mosul.")
    names = [str(tmp_path / name) for name in ("a.txt", "b.txt", "c.txt", "a.txt")]
    result = CliRunner().invoke(main, ["-f", "html", *names])
    assert result.exit_code == 1
    words = re.findall(r'<p class="words" dir="auto">(.*?)</p>', result.stdout)
    assert [re.sub("<.*?>", "", each) for each in words] == [
        (tmp_path / name).read_text() for name in ("a.txt", "c.txt", "a.txt")
    ]


def test_a_map_has_the_land_around_its_places() -> None:
    town = Place("Aleppo", "city", "SY", None, 36.2, 37.16, 1, 1, None, ())
    drawn, _ = draw_map([town], [1], "a1")
    assert drawn.count('class="land"') == 1
    assert ">Syria<" in drawn and ">Turkey<" in drawn and " km<" in drawn
    at_sea = Place("Atlantic", "natural", None, None, 30.0, -40.0, 1, 1, None, ())
    assert 'class="land"' not in draw_map([at_sea], [1], "a1")[0]


def test_no_name_stands_on_another() -> None:
    report = next(report for report in REPORTS if report.source == "roundup.txt")
    drawn, _ = draw_map(report.places, [1] * len(report.places), "a1")
    boxes = []
    names = re.compile(
        r'<text class="(?:label|country)" x="([\d.]+)" y="([\d.]+)"( '
        r'text-anchor="middle")?>([^<]+)<'
    )
    for x, y, anchor, name in names.findall(drawn):
        left = float(x) - (len(name) * 3.3 if anchor else 0)
        boxes.append((left, float(y) - 10, left + len(name) * 6.6, float(y)))
    assert len(boxes) > 5
    assert not [
        (one, two)
        for one, two in combinations(boxes, 2)
        if one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
    ]


def test_the_outlines_are_of_countries_and_closed() -> None:
    numbers = {entry.phrase for entry in read_entries(NUMBERS)}
    assert len(rings()) > 2000
    assert {ring.country for ring in rings()} - {None} <= numbers
    assert len({ring.country for ring in rings()}) > 230
    for ring in rings():
        assert ring.points[0] == ring.points[-1]
        assert -180 <= ring.box[0] < ring.box[2] <= 180 and -90 <= ring.box[1] < ring.box[3] <= 90


@pytest.mark.parametrize(
    ("code", "longitude", "latitude"),
    [
        ("SY", 37.16, 36.2),
        ("ML", -4.0, 14.5),
        ("UA", 36.2, 50.0),
        ("SO", 45.3, 2.1),
        ("CO", -74.1, 4.6),
        ("MM", 96.1, 21.9),
    ],
)
def test_land_is_where_it_belongs(code: str, longitude: float, latitude: float) -> None:
    box = (longitude - 0.05, latitude - 0.05, longitude + 0.05, latitude + 0.05)
    ((country, points),) = land_in(box)
    assert country == code
    assert {(round(x, 4), round(y, 4)) for x, y in points} == {
        (round(x, 4), round(y, 4)) for x in box[::2] for y in box[1::2]
    }


def test_a_linked_field_tells_where_it_was_taken_from(sample_report: Report) -> None:
    text = "Border Monitoring Office ".ljust(49) + " Upper Harun"
    page = "".join(write_html([sample_report], lambda report: text))
    assert (
        'title="From elsewhere, of the same incident: &#x27;Upper Harun&#x27; at '
        '50"><bdi>Upper Harun</bdi>'
    ) in page
    assert 'title="From its clause: &#x27;Border Monitoring Office&#x27; at 0">' in page
    assert page.count(" title=") == 4  # who with what, when, where and by whose word of one row


def test_each_incident_lights_its_rows() -> None:
    for report in REPORTS:
        text = "".join(write_html([report], lambda report: TEXTS[report.source]))
        rows = re.findall(r'<tr role="row" class="incident" data-of="([^"]*)">', text)
        assert (
            len(report.incidents) <= len(rows) <= len(report.incidents) + 1
        )  # those of no incident have a head too
        for row, incident in zip(rows, report.incidents, strict=False):
            assert row.split() == [f"a1c{number + 1}" for number in incident.casualties] + [
                f"a1l{number + 1}" for number in incident.losses
            ]


def test_the_rows_stand_under_their_incident_with_the_numbers_of_explain(
    sample_report: Report,
) -> None:
    text = "".join(write_html([sample_report], lambda report: "words " * 20))
    bodies = re.findall(r'<tbody role="rowgroup">\n(.*?)</tbody>', text, re.DOTALL)
    first = sample_report.incidents[0]
    assert re.findall(r' id="a1(\w+)"', bodies[0]) == [
        f"c{number + 1}" for number in first.casualties
    ]
    rows = re.findall(r'<tr role="row" id="a1([cl])(\d+)".*?aria-label="Words of row (\d+)"', text)
    losses = len(sample_report.casualties)
    assert sorted(int(number) for _, _, number in rows) == list(
        range(1, losses + len(sample_report.losses) + 1)
    )
    assert all(int(number) == int(own) + losses * (letter == "l") for letter, own, number in rows)


def test_no_column_of_the_table_is_empty(sample_report: Report) -> None:
    row = sample_report.casualties[0]._replace(
        perpetrator=None, weapon=None, attribution=None, evidence=RowEvidence(*[None] * 5)
    )
    text = "".join(
        write_html(
            [sample_report._replace(casualties=(row,), losses=(), incidents=(), people=())],
            lambda report: "w" * 99,
        )
    )
    rows = text[text.index("<table role") :]
    assert re.findall(r'scope="col">([^<]*)</th>', rows[: rows.index("</thead>")]) == [
        "#",
        "What",
        "Who",
        "When",
        "Where",
    ]


def test_the_sums_of_all_articles_stand_below_their_list(sample_report: Report) -> None:
    foot = re.search(
        r"<tfoot.*?</tfoot>",
        "".join(write_html([sample_report, sample_report], lambda report: "words " * 20)),
    )
    assert foot is not None
    low = {
        outcome: total.low for outcome, total in sample_report.totals.items() if total is not None
    }
    assert re.findall(r'data-label="(\w+)" data-key="(\d+)"', foot[0]) == [
        (outcome.capitalize(), str(2 * low[outcome])) for outcome in low
    ]
    assert "<tfoot" not in "".join(write_html([sample_report], lambda report: "words " * 20))


def test_the_map_tells_the_dead_from_the_hurt_and_the_named() -> None:
    text = (
        "Gunmen killed five men in Mosul. A bomb wounded two women in Kirkuk. The governor of "
        "Baghdad condemned it."
    )
    drawn = "".join(write_html([extract(text)], lambda report: text))
    assert re.search(r'class="dot told[^"]*"[^>]*/><text[^>]*>Mosul', drawn)
    assert re.search(r'class="dot harmed[^"]*"[^>]*/><text[^>]*>Kirkuk', drawn)
    assert re.search(r'class="dot(?: vague)?"[^>]*/><text[^>]*>Baghdad', drawn)


def test_a_war_does_not_make_a_day_too_short_to_see(sample_report: Report) -> None:
    words = "".join(write_html([sample_report], lambda report: "words " * 20))
    widths = [
        float(width) for width in re.findall(r'class="bar" x="[\d.]+" width="([\d.]+)"', words)
    ]
    assert min(widths) > 10


needs_browser = pytest.mark.skipif(PROGRAM is None, reason="no Chromium is installed")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """The example articles in a browser."""
    folder = tmp_path_factory.mktemp("browser")
    (folder / "page.html").write_text(
        "".join(write_html(REPORTS, lambda report: TEXTS[report.source])), encoding="utf-8"
    )
    with browse(folder / "profile") as tab:
        tab.open(folder / "page.html")
        yield tab


@needs_browser
def test_nothing_is_loaded_and_the_console_is_silent(browser: Browser) -> None:
    browser.point_at("tr[data-of]")
    assert browser.complaints == []
    assert [url for url in browser.requests if not url.startswith(("file:", "data:"))] == []


@needs_browser
def test_pointing_at_a_row_lights_its_words_and_back(browser: Browser) -> None:
    browser.size(1400, 900)
    browser.point_at("#a1c2 td:nth-child(3)")
    assert browser.ask(
        "document.querySelector('#a1c2').matches('.lit') && "
        "document.querySelector('#a1c2w').matches('.lit')"
    )
    browser.point_at("#a1c3w")
    assert browser.ask(
        "document.querySelector('#a1c3').matches('.lit') && "
        "!document.querySelector('#a1c2').matches('.lit')"
    )


@needs_browser
def test_tabbing_lights_too(browser: Browser) -> None:
    browser.point_away()
    browser.ask("document.querySelector('#a1c1 a').focus()")
    browser.press("Tab", 9)
    assert browser.ask("document.activeElement.getAttribute('href')") == "#a1c2w"
    assert browser.ask("document.querySelector('#a1c2w').matches('.lit')")


@needs_browser
@pytest.mark.parametrize("width", [360, 800, 1400])
def test_nothing_sticks_out_sideways(browser: Browser, width: int) -> None:
    browser.size(width, 800)
    assert browser.ask("document.documentElement.scrollWidth") <= width


@needs_browser
def test_printed_nothing_is_hidden_or_cut(browser: Browser) -> None:
    browser.size(718, 1047)  # A4 at 96 dpi without its margins
    browser.media(printed=True)
    try:
        assert browser.ask("document.documentElement.scrollWidth") <= 718
        assert browser.ask(
            "[...document.querySelectorAll('.text, .words-side')].every(e => e.scrollHeight "
            "<= e.clientHeight + 1)"
        )
        assert (
            browser.ask("getComputedStyle(document.querySelector('.rows tr')).display")
            == "table-row"
        )
        printed = base64.b64decode(browser.call("Page.printToPDF", printBackground=True)["data"])
        assert printed.startswith(b"%PDF") and printed.count(b"/Type /Page\n") + printed.count(
            b"/Type/Page"
        ) >= len(REPORTS)
    finally:
        browser.media()


@needs_browser
def test_the_rows_can_be_filtered(browser: Browser) -> None:
    browser.size(1400, 900)
    asked = (
        "(() => {{ const f = document.querySelector('form.controls'); f.elements.text.value = "
        "{0!r}; f.elements.counted.checked = {1}; "
    )
    asked += (
        "f.elements.text.dispatchEvent(new Event('input', {{bubbles: true}})); return "
        "[...document.querySelectorAll("
    )
    asked += "'.found tr[id]')].filter(r => r.checkVisibility()).map(r => r.textContent) }})()"
    everything = browser.ask(asked.format("", "false"))
    found = browser.ask(asked.format("drone", "false"))
    counted = browser.ask(asked.format("", "true"))
    words = browser.ask("document.querySelector('.shown').textContent")
    shown = browser.ask(asked.format("nosuchword", "false"))
    assert browser.ask("[...document.querySelectorAll('article')].every(e => e.hidden)")
    assert browser.ask(asked.format("", "false")) == everything
    rows = sum(len(report.casualties) + len(report.losses) for report in REPORTS)
    assert len(everything) >= rows and 0 < len(found) < len(everything) and shown == []
    assert not any("not counted" in row for row in counted) and words.endswith(f" of {rows} rows")


@needs_browser
def test_the_list_of_articles_and_the_incidents_can_be_sorted(browser: Browser) -> None:
    killed = (
        "[...document.querySelectorAll('.index tbody tr')].map(r => "
        "r.querySelector('[data-label=Killed]').dataset.key || '')"
    )
    press = (
        "[...document.querySelectorAll('.index th')].find(e => e.textContent === "
        "'Killed').querySelector('button').click()"
    )
    browser.ask(press)
    first = browser.ask(killed)
    browser.ask(press)
    second = browser.ask(killed)
    numbers = [int(number) for number in first if number]
    assert (
        numbers == sorted(numbers) and [int(number) for number in second if number] == numbers[::-1]
    )
    leads = "[...document.querySelector('#a2 .rows').tBodies].map(b => b.rows[0].className)"
    browser.ask(
        "[...document.querySelectorAll('#a2 .rows th')].find(e => e.textContent === "
        "'When').querySelector('button').click()"
    )
    assert set(browser.ask(leads)) == {"incident"}
    browser.ask(
        "[...document.querySelectorAll('#a6 .rows th')].find(e => e.textContent === "
        "'What').querySelector('button').click()"
    )
    sizes = browser.ask(
        "[...document.querySelector('#a6 .rows').tBodies].map(b => b.rows[0].cells[1].dataset.key)"
    )
    assert [int(size) for size in sizes] == sorted(int(size) for size in sizes) and len(
        set(sizes)
    ) > 2


@needs_browser
@pytest.mark.skipif("AXE" not in os.environ, reason="AXE does not name axe-core's axe.min.js")
@pytest.mark.parametrize("width", [360, 1400])
@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(browser: Browser, width: int, dark: bool) -> None:
    browser.size(width, 900)
    browser.media(dark=dark)
    browser.ask(Path(os.environ["AXE"]).read_text(encoding="utf-8") + ";0")
    found = browser.ask(
        "axe.run(document).then(r => JSON.stringify(r.violations.map(v => [v.id, "
        "v.nodes.length, v.nodes[0].html])))"
    )
    assert json.loads(found) == []
