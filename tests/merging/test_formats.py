"""The formats of events: each is a record of the registry, whole, and safe whatever the articles
say.
"""

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from shutil import which

import pytest
from articles import report_of
from browser import PROGRAM, Browser, browse
from conftest import ROOT

from conflict_cli.formatters.events import ACLED
from conflict_cli.formatters.ged import UCDP
from conflict_cli.formatters.html import page as article_page
from conflict_cli.formatters.html.writing import digest
from conflict_cli.formatters.registry import Format, Wish
from conflict_cli.merging.formats.html import page
from conflict_cli.merging.formats.html.sums import by_place, by_victims, killed_in, sums
from conflict_cli.merging.formats.html.writing import write_html
from conflict_cli.merging.formats.registry import FORMATS, load_writer
from conflict_cli.merging.formats.table import write_table
from conflict_cli.merging.merger import merge_reports
from conflict_cli.merging.models import Event
from conflict_cli.models import Total

TEXTS = (
    (
        "2021-03-04 Bomb in Saraqib\n\nA car bomb killed nine civilians at a market in Saraqib "
        "on Thursday, police said."
    ),
    (
        "2021-03-05 Toll of Saraqib bomb\n\nThe car bomb in Saraqib on 4 March killed 14 "
        "civilians, the health ministry said."
    ),
    (
        "2021-03-05 Battle near Kunduz\n\nThe Taliban killed four Afghan soldiers in a clash in "
        "Kunduz on Thursday."
    ),
    "2021-03-05 Protest in Basra\n\nHundreds of people protested peacefully in Basra on Friday.",
)
EVENTS = merge_reports([report_of(text, f"a{number}") for number, text in enumerate(TEXTS)])
EVIL = (
    "</td></title></style><script>alert(1)</script><img src=x onerror=alert(1)>\"' "
    "onmouseover='alert(1)' \u202e\x1b[2J\x00"
)


def written(form: str, events: list[Event]) -> str:
    """Some events in a format."""
    return "".join(load_writer(FORMATS[form], Wish())(events))


def evil() -> Event:
    """An event whose every word is hostile."""
    (event,) = [event for event in EVENTS if event.place == "Saraqib"]
    return event._replace(
        place=EVIL,
        attackers=(EVIL,),
        targets=(EVIL,),
        sources=(EVIL,),
        articles=tuple(
            line._replace(source=EVIL, title=EVIL, copy_of=EVIL, beside=EVIL)
            for line in event.articles
        ),
        figures=tuple(line._replace(source=EVIL, attribution=EVIL) for line in event.figures),
    )


@pytest.mark.parametrize("form", FORMATS.values(), ids=lambda form: form.name)
def test_every_record_writes_any_events(form: Format) -> None:
    for events in ([], EVENTS, [evil()]):
        text = written(form.name, events)
        assert (text.endswith("\n") or not events) and (
            form.is_escaped is False or "\x1b" not in text
        )


def test_geojson_has_a_feature_per_event() -> None:
    features = json.loads(written("geojson", EVENTS))["features"]
    assert [feature["properties"]["id"] for feature in features] == [event.id for event in EVENTS]
    (bomb,) = [feature for feature in features if feature["properties"]["place"] == "Saraqib"]
    assert bomb["geometry"]["coordinates"] == [36.8059, 35.8645]
    assert bomb["properties"]["killed_low"] == 9 and bomb["properties"]["killed_high"] == 14
    (lost,) = json.loads(written("geojson", [EVENTS[0]._replace(latitude=None)]))["features"]
    assert lost["geometry"] is None


def test_acled_names_actors_and_counts_each_event_once() -> None:
    rows = list(csv.DictReader(io.StringIO(written("acled", EVENTS), newline="")))
    assert list(rows[0]) == ACLED and len(rows) == len(EVENTS)
    told = {row["location"]: row for row in rows}
    assert (told["Saraqib"]["fatalities"], told["Saraqib"]["source"]) == ("9", "a0; a1")
    assert (told["Kunduz"]["actor1"], told["Kunduz"]["actor2"]) == (
        "Taliban",
        "Military Forces of Afghanistan",
    )
    assert (told["Basra"]["actor1"], told["Basra"]["fatalities"]) == ("Protesters (Iraq)", "0")


def test_ucdp_has_the_events_with_deaths() -> None:
    rows = list(csv.DictReader(io.StringIO(written("ucdp", EVENTS), newline="")))
    assert list(rows[0]) == UCDP and len(rows) == 2
    told = {row["where_description"]: row for row in rows}
    assert [
        told["Saraqib"][name] for name in ("low", "best", "high", "date_start", "date_prec")
    ] == ["9", "9", "14", "2021-03-04", "1"]
    assert (
        told["Kunduz"]["type_of_violence"],
        told["Kunduz"]["deaths_civilians"],
        told["Kunduz"]["deaths_unknown"],
    ) == ("1", "0", "4")


def test_the_table_stacks_what_is_too_wide() -> None:
    narrow = "".join(write_table(EVENTS, width=40))
    assert max(map(len, narrow.splitlines())) <= 40 and "  killed 9 to 14" in narrow


def test_the_sums_of_the_page() -> None:
    assert sums(EVENTS, by_place)["Idlib, Syria"][1:] == (1, 9)
    assert sums(EVENTS, by_victims)["military"][1:] == (1, 4)
    assert [
        killed_in(EVENTS[0]._replace(killed=total))
        for total in (None, Total(3, None, None), Total(3, 5, 9))
    ] == [0, 3, 5]


class Tags(HTMLParser):
    """The tags, identifiers, links and attributes of a page; unbalanced tags raise."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.names: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.attributes |= set(given)
        self.names += [given["id"] or ""] if "id" in given else []
        self.links += [given["href"] or ""] if tag == "a" else []
        if tag not in ("meta", "link", "img", "br", "input") and not (
            self.get_starttag_text() or ""
        ).endswith("/>"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            assert tag in ("rect", "path", "circle"), tag


@pytest.mark.parametrize("events", [EVENTS, [], [evil()]], ids=["usual", "none", "hostile"])
def test_the_page_is_whole_and_its_links_lead_somewhere(events: list[Event]) -> None:
    tags = Tags("".join(write_html(events)))
    assert len(tags.names) == len(set(tags.names))
    assert all(link.startswith("#") and link[1:] in tags.names for link in tags.links)
    assert tags.tags.count("script") == 1 and not {
        name for name in tags.attributes if name.startswith("on")
    }
    assert "img" not in tags.tags and "src" not in tags.attributes


def test_the_policy_of_the_page_allows_its_own_script_and_style_only() -> None:
    text = "".join(write_html(EVENTS))
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)
    assert (
        f"script-src '{digest(page.SCRIPT)}'" in policy
        and f"style-src '{digest(article_page.STYLE + page.STYLE)}'" in policy
    )
    assert not re.search(r"https?://(?!www\.w3\.org)", text)


def test_hostile_words_are_shown_not_obeyed() -> None:
    text = "".join(write_html([evil()]))
    assert "<script>alert" not in text and "\x1b" not in text and "\u202e" not in text
    assert "&lt;script&gt;alert(1)" in text


@pytest.mark.skipif(which("node") is None, reason="node is not installed")
def test_the_script_filters_and_sorts() -> None:
    """In a page made of objects: which rows stay, and in which order, for what is typed and
    clicked.
    """
    rows = [
        (name, kind, killed)
        for name, kind, killed in (
            ("Harun", "Battles", 9),
            ("Idlib", "Riots", 0),
            ("Basra", "Battles", 30),
        )
    ]
    script = f"""
const cell = (key, index) => ({{dataset: {{key: String(key)}}, cellIndex: index}});
const rows = {json.dumps(rows)}.map(([name, type, killed]) => ({{
  textContent: name, dataset: {{type, killed: String(killed)}}, cells: [cell(name, 0), cell(killed,
    1)], hidden: false}}));
const body = {{rows, append: (...sorted) => {{ body.order = sorted; }}}};
const heads = [0, 1].map(index => ({{cellIndex: index, attributes: {{}},
  classList: {{contains: name => index === 1 && name === "number"}},
  getAttribute(name) {{ return this.attributes[name];
    }}, setAttribute(name, value) {{ this.attributes[name] = value; }},
  removeAttribute(name) {{ delete this.attributes[name]; }}}}));
const table = {{tBodies: [body], tHead: {{rows: [{{cells: heads}}], addEventListener: (_,
  call) => {{ table.click = call; }}}}}};
const controls = {{elements: {{text: {{value: ""}}, type: {{value: ""}}, least: {{value: ""}}}},
  calls: {{}},
  addEventListener(name, call) {{ this.calls[name] = call; }}}};
const shown = {{}};
globalThis.document = {{querySelector: name => ({{".events": table, ".controls": controls,
  ".shown": shown}})[name]}};
(0, eval)({json.dumps(page.SCRIPT)});
const visible = () => rows.filter(row => !row.hidden).map(row => row.textContent).join();
const set = (text, type, least) => {{
  controls.elements = {{text: {{value: text}}, type: {{value: type}}, least: {{value: least}}}};
  controls.calls.input();
  return visible();
}};
const click = index => {{ table.click({{target: {{closest: () => ({{closest: () =>
  heads[index]}})}}}});
  return body.order.map(row => row.textContent).join(); }};
console.log(JSON.stringify([set("HAR", "", ""), set("", "Battles", ""), set("", "", "9"), set("",
  "", ""), shown.textContent,
  click(0), click(1), click(1), heads[1].attributes["aria-sort"],
    heads[0].attributes["aria-sort"] || null]));
"""
    out = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True).stdout
    assert json.loads(out) == [
        "Harun",
        "Harun,Basra",
        "Harun,Basra",
        "Harun,Idlib,Basra",
        "3 of 3 events",
        "Basra,Harun,Idlib",
        "Idlib,Harun,Basra",
        "Basra,Harun,Idlib",
        "descending",
        None,
    ]


def test_the_page_says_how_often_what_was_told() -> None:
    text = "".join(write_html(EVENTS))
    assert "<h1>3 events in 4 articles</h1>" in text and "the toll rose: 9 on" in text
    assert [
        text.count(f"<h2>{title}<") for title in ("Map", "Timeline", "Sums", "Events", "Sources")
    ] == [1] * 5


needs_browser = pytest.mark.skipif(PROGRAM is None, reason="no Chromium is installed")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """The page of the events in a browser."""
    folder = tmp_path_factory.mktemp("browser")
    (folder / "page.html").write_text(
        "".join(write_html([*EVENTS, evil()._replace(id="e0")])), encoding="utf-8"
    )
    with browse(folder / "profile") as tab:
        tab.open(folder / "page.html")
        yield tab


@needs_browser
def test_in_a_browser_the_table_is_filtered_and_sorted_without_the_network(
    browser: Browser,
) -> None:
    shown = "[...document.querySelector('.events').tBodies[0].rows].filter(row => !row.hidden)"
    visible = shown + ".map(row => row.cells[2].innerText.slice(0, 7)).join()"
    type_in = (
        "document.querySelector('[name=text]').value = '{}'; "
        "document.querySelector('form').dispatchEvent(new Event('input'))"
    )
    browser.ask(type_in.format("kunduz") + ";0")
    assert browser.ask(visible) == "Kunduz"
    browser.ask(type_in.format("") + "; document.querySelectorAll('.events button')[3].click(); 0")
    assert browser.ask(visible).startswith("Basra,Kunduz")
    assert browser.complaints == []
    assert [url for url in browser.requests if not url.startswith(("file:", "data:"))] == []


@needs_browser
@pytest.mark.parametrize("width", [360, 800, 1400])
def test_nothing_sticks_out_sideways(browser: Browser, width: int) -> None:
    browser.size(width, 800)
    assert browser.ask("document.documentElement.scrollWidth") <= width


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


def test_a_new_format_is_one_record(monkeypatch: pytest.MonkeyPatch) -> None:
    script = """
import sys
from conflict_cli.formatters.registry import Format
from conflict_cli.merging.formats import registry
registry.FORMATS["ids"] = Format("ids", "made_up:write", "txt", is_whole=True,
  manual="ids is for tests")
sys.modules["made_up"] = type(sys)("made_up")
sys.modules["made_up"].write = lambda events: (f"{event.id}\\n" for event in events)
from conflict_cli.cli.merge.command import main
main(sys.argv[1:], prog_name="conflict-merge")
"""
    feed = json.dumps(report_of(TEXTS[0], "a0")).encode()
    out = [
        subprocess.run(
            [sys.executable, "-c", script, *given],
            input=feed,
            capture_output=True,
            check=True,
            cwd=ROOT,
        ).stdout
        for given in (["--help"], ["-f", "ids"])
    ]
    assert b"ucdp or ids." in b" ".join(out[0].split()) and re.fullmatch(
        rb"e[0-9a-f]{16}\n", out[1]
    )
