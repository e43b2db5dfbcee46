"""One article as it comes out of mails, pages, chats and files: the same rows, their offsets in the
text as it was given.
"""

import re
from textwrap import fill

import pytest

from conflict_cli import Report, extract
from conflict_cli.text.layout import read_plain

HEADLINE = "Market bombing kills 12 in Kolwa"
FIRST = (
    "A car bomb killed 12 people and wounded 30 others at the market of Kolwa on Tuesday, police "
    "said. Three children were among the dead."
)
SECOND = "In Belen, gunmen shot dead two teachers on Wednesday, the governor said."
ARTICLE = f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n"
WRAPPED = "\n\n".join(fill(paragraph, 48) for paragraph in (HEADLINE, FIRST, SECOND))
HIDDEN = "https://example.org/story_(2)?killed=99&wounded=98"
LINKED = f'<a href="{HIDDEN}">two</a>'


def quoted(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.split("\n"))


def subtitled() -> str:
    cues = re.split(r"(?<=[.,]) ", f"{FIRST} {SECOND}")
    return "\n\n".join(
        f"{number}\n00:00:{number:02},000 --> 00:00:{number + 1:02},500\n{cue}"
        for number, cue in enumerate(cues, 1)
    )


LAYOUTS = {
    "wrapped": WRAPPED,
    "lines that end as on other systems": ARTICLE.replace("\n", "\r\n"),
    "quoted in a mail": (
        f"On Thu, 4 May 2023 at 10:00, Desk <desk@example.org> wrote:\n{quoted(WRAPPED)}"
    ),
    "quoted twice": quoted(quoted(WRAPPED)),
    "mail": (
        f"From: Desk <desk@example.org>\nTo: list@example.org\nSubject: {HEADLINE}\nDate: "
        "Thu, 4 May 2023 10:00:00 +0000\n\n"
        f"{FIRST}\n\n{SECOND}\n"
    ),
    "markdown": (
        f"# {HEADLINE}\n\n*{FIRST.replace('12 people', '**12 people**')}*\n\n![A burnt "
        f"car]({HIDDEN})\n\n"
        f"{SECOND.replace('Belen', f'[Belen]({HIDDEN})')}\n"
    ),
    "HTML fragment": (
        f"<h1>{HEADLINE}</h1><script>var killed = "
        f"99;</script>\n<p>{FIRST.replace('12 people', '<strong>12 people</strong>')}</p>"
        f"<!-- 97 killed --><p>{SECOND.replace('two', LINKED)}</p>"
    ),
    "encyclopedia": (
        f"{HEADLINE}\n\n{FIRST.replace('said.', 'said.[12]')}[citation needed]\n\n{SECOND}[13]\n"
    ),
    "pages of a PDF": (
        "DAILY MONITOR                   Page 1 of 2\n\n"
        + WRAPPED.replace("killed 12 people", "kil-\nled 12 peo-\nple").replace(
            "\n\nIn Belen", "\n\nDAILY MONITOR                   Page 2 of 2\n\nIn Belen"
        )
    ),
    "WhatsApp": "".join(
        f"[04/05/2023, 10:{minute}:33] Desk: {part}\n"
        for minute, part in enumerate((HEADLINE, FIRST, SECOND), 10)
    ),
    "WhatsApp on another telephone": "".join(
        f"04/05/2023, 10:{minute} - Desk: {part}\n"
        for minute, part in enumerate((HEADLINE, FIRST, SECOND), 10)
    ),
    "Telegram": "\n".join(
        f"Desk, [04.05.2023 10:{minute}]\n{part}\n"
        for minute, part in enumerate((HEADLINE, FIRST, SECOND), 10)
    ),
    "subtitles": subtitled(),
    "subtitles of the web": "WEBVTT\n\n"
    + re.sub(r"(?m)^\d+\n", "", subtitled()).replace(",000", ".000").replace(",500", ".500"),
    "bullets": f"{HEADLINE}\n\n• {FIRST}\n• {SECOND}\n",
    "numbers": f"{HEADLINE}\n\n1. {FIRST}\n2. {SECOND}\n",
}
OF_PUBLICATION = {
    "mail",
    "WhatsApp",
    "WhatsApp on another telephone",
    "Telegram",
}  # these tell the day themselves


def rows_of(report: Report) -> list[tuple[object, ...]]:
    return [
        (
            row.outcome,
            row.best,
            row.victims,
            row.perpetrator,
            row.weapon,
            row.date,
            row.place,
            row.attribution,
            row.subset,
        )
        for row in report.casualties
        if not row.repeat
    ]


@pytest.mark.parametrize("name", LAYOUTS)
def test_one_article_in_any_layout_gives_the_same_rows(name: str) -> None:
    text = LAYOUTS[name]
    report = extract(text, reference_date=None if name in OF_PUBLICATION else "2023-05-04")
    assert rows_of(report) == rows_of(extract(ARTICLE, reference_date="2023-05-04"))
    assert report.totals["killed"] is not None and report.totals["killed"].best == 14
    assert [place.name for place in report.places] == [
        place.name for place in extract(ARTICLE).places
    ]


@pytest.mark.parametrize("name", LAYOUTS)
def test_offsets_are_those_of_the_text_as_it_was_given(name: str) -> None:
    text = LAYOUTS[name]
    report = extract(text, reference_date="2023-05-04")
    told = [
        *report.casualties,
        *report.incidents,
        *report.dates,
        *(mention for place in report.places for mention in place.mentions),
    ]
    assert len(told) > 5
    assert [one.text for one in told] == [text[one.start : one.end] for one in told]
    bomb = next(row.evidence.place for row in report.casualties if row.best == 30)
    assert bomb is not None and "Kolwa" in text[bomb.start : bomb.end]


def test_a_row_ends_behind_the_word_that_a_line_cuts() -> None:
    text = "A mine killed three chil-\ndren."
    (row,) = extract(text).casualties
    assert (row.victims, row.text, text[row.end :]) == ("children", "killed three chil-\ndren", ".")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            "In rebel-\nheld Belen, twenty-\ntwo chil-\ndren died.",
            "In rebel-held Belen, twenty-two children died.",
        ),
        ("Army-run Belen and army-\nrun Kolwa", "Army-run Belen and army-run Kolwa"),
        ("Write to desk@example.org, or see www.example.org.", "Write to , or see ."),
        ("“Three died,” wrote <b>R&amp;D</b>.", "“Three died,” wrote R&D."),
        ("Syria&#8217;s army", "Syria’s army"),
        ("Nobody was hurt.[3] All fled.", "Nobody was hurt. All fled."),
        (
            "BELEN, Arle (AP) _ Two died. The mayor _ he was there _ fled.",
            "BELEN, Arle (AP) — Two died. The mayor — he was there — fled.",
        ),
    ],
)
def test_plain(text: str, plain: str) -> None:
    assert read_plain(text).text == plain


UNMARKED = (
    ARTICLE,
    "“[T]he army fled,” he said. “[t]he rest hid.”",
    "* Two died in Kolwa\n* Three died in Belen",
    "5 * 3 * 2, file_of_names, A > B and x <y",
    "Mogadishu - 4 May 2023 - Two died.",
    "Subject: all clear",
    "- Two died\n- Three - all soldiers - fled",
    "Page 3 of the report says that\n12\npeople died",
    "The U.S.-\nLed force",
    "Name: _ _ _ and file _",
)


@pytest.mark.parametrize("text", UNMARKED)
def test_what_only_looks_like_a_mark_is_read(text: str) -> None:
    assert read_plain(text).text is text


def test_marks_nest_and_overlap_without_loss() -> None:
    text = "> > <p>**[Two](https://example.org)** chil-\n> > dren &amp; a guard died.</p>"
    plain = read_plain(text)
    assert plain.text.split() == "Two children & a guard died.".split()
    start = plain.text.index("children")
    assert text[plain.start_of(start) : plain.end_of(start + len("children"))] == "chil-\n> > dren"
