"""One self-contained HTML page for checking the facts: the words of each article beside the rows
taken from them.

Hovering over a row, or tabbing to it, highlights its words, and the other way round; without
scripts the links between them still work. Nothing is loaded from elsewhere, and a content security
policy by hash forbids it: the words of an article always stay text.
"""

import hashlib
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from conflict_cli import __version__
from conflict_cli.formatters.html.highlights import Highlight, mark_words
from conflict_cli.formatters.html.page import SCRIPT, STYLE
from conflict_cli.formatters.html.sections import names, places, timeline
from conflict_cli.formatters.html.tables import PagePart, bdi, people, rows_of
from conflict_cli.formatters.sums import add_totals
from conflict_cli.formatters.wording import (
    WordedSum,
    date_words,
    group_words,
    origin,
    place_words,
    reasons,
    source_name,
    spaced,
    sum_words,
    sums_of,
    visible,
)
from conflict_cli.models import OUTCOMES, PEOPLE, Report, Total

KEY = (
    ("c", "counted"),
    ("c o", "not counted"),
    ("l", "loss"),
    ("n", "person"),
    ("d", "date"),
    ("g", "group"),
    ("p", "place"),
)

TWICE = (
    "Each article by itself: what two of them tell of one event is in the sums twice; "
    "conflict-merge makes it one event."
)


def write_html(reports: Iterable[Report], text_of: Callable[[Report], str]) -> Iterator[str]:
    """The whole page, which is written when the last article is done; `text_of` gives a report's
    text as it was read.
    """
    read = [(report, text_of(report)) for report in reports]
    level = 2 if len(read) > 1 else 1
    parts = [
        PagePart(report, text, f"a{number}", level) for number, (report, text) in enumerate(read, 1)
    ]
    title = f"{len(read)} articles" if len(read) != 1 else visible(headline(read[0][0]))
    yield opening(title)
    if len(read) != 1:
        yield index(parts, title)
        yield controls(parts)
    for part in parts:
        yield from article(part)
    yield closing()


def opening(title: str, style: str = STYLE, script: str = SCRIPT) -> str:
    """The page down to its main part, which may use that style and that script and nothing else."""
    policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; "
    policy += f"style-src '{digest(style)}'; script-src '{digest(script)}'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, '
        f'initial-scale=1">\n<title>{escape(title)} - conflict-cli</title>\n'
        f'<link rel="icon" href="data:,">\n<style>{style}</style>\n</head>\n<body>\n'
        '<a class="skip" href="#main">To the rows</a>\n<main id="main">\n'
    )


def closing(script: str = SCRIPT) -> str:
    """The page from its main part on."""
    footer = (
        f'<footer><p class="faint">conflict-cli {__version__}. Found by rules; check what '
        "matters.</p></footer>"
    )
    return f"</main>\n{footer}\n<script>{script}</script>\n</body>\n</html>\n"


def digest(content: str) -> str:
    """The hash by which a content security policy allows an inline style or script."""
    return f"sha256-{b64encode(hashlib.sha256(content.encode()).digest()).decode()}"


def headline(report: Report) -> str:
    """The title of an article, or its source."""
    return report.title or source_name(report)


def index(parts: Sequence[PagePart], title: str) -> str:
    """The list of the articles with their sums, which are added up below."""
    sums = [{(one.outcome, one.unit): one.total for one in sums_of(part.report)} for part in parts]
    totals = added(sums)
    heads = "".join(
        f'<th role="columnheader" scope="col" class="number">{escape(kind_words(*kind))}</th>'
        for kind in totals
    )
    rows = "".join(
        f'<tr role="row" data-article="{part.prefix}"><td role="cell" '
        f'data-label="Article"><a href="#{part.prefix}">'
        f"{bdi(headline(part.report))}</a></td>"
        f'<td role="cell" data-label="From">{bdi(source_name(part.report))}</td>'
        '<td role="cell" data-label="Dated">'
        f"{bdi(part.report.reference_date) if part.report.reference_date else ''}</td>"
        f"{''.join(sum_cell(kind, own.get(kind)) for kind in totals)}</tr>\n"
        for part, own in zip(parts, sums, strict=True)
    )
    totals_row = "".join(sum_cell(kind, total) for kind, total in totals.items())
    foot = (
        '<tfoot role="rowgroup"><tr role="row"><th role="rowheader" scope="row" colspan="3">All '
        f"articles</th>{totals_row}</tr></tfoot>"
    )
    head = "".join(
        f'<th role="columnheader" scope="col">{name}</th>' for name in ("Article", "From", "Dated")
    )
    table = (
        f'<thead role="rowgroup"><tr role="row">{head}{heads}</tr></thead><tbody '
        f'role="rowgroup">\n{rows}</tbody>{foot if totals else ""}'
    )
    note = f'<p class="faint">{TWICE}</p>\n' if totals else ""
    return (
        f'<h1>{escape(title)}</h1>\n<nav aria-label="Articles"><div class="wide"><table '
        'role="table" class="rows index sortable"'
        f' aria-label="Articles">{table}</table></div></nav>\n{note}'
    )


def added(sums: Iterable[dict[tuple[str, str], Total]]) -> dict[tuple[str, str], Total]:
    """The sums of all articles by outcome and unit; one is open above if any of its parts is.

    >>> added([{("killed", "people"): Total(3, 3, 4)}, {("killed", "people"): Total(2, 2, None)}])
    {('killed', 'people'): Total(low=5, best=5, high=None)}
    """
    found: dict[tuple[str, str], list[Total]] = {}
    for own in sums:
        for kind, total in own.items():
            found.setdefault(kind, []).append(total)
    order = sorted(found, key=lambda kind: (OUTCOMES.index(kind[0]), kind[1] != PEOPLE, kind[1]))
    return {kind: add_totals(found[kind]) for kind in order}


def kind_words(outcome: str, unit: str) -> str:
    """The name of a sum.

    >>> kind_words("killed", "people"), kind_words("displaced", "families")
    ('Killed', 'Displaced, families')
    """
    return spaced(outcome).capitalize() + (f", {unit}" if unit != PEOPLE else "")


def sum_cell(kind: tuple[str, str], total: Total | None) -> str:
    """A sum in a table, sorted by its low bound."""
    words = f' data-key="{total.low}">{escape(sum_words(total))}' if total else ">"
    return f'<td role="cell" class="number" data-label="{escape(kind_words(*kind))}"{words}</td>'


def controls(parts: Sequence[PagePart]) -> str:
    """The filters of the rows; shown by the script, since they don't work without it."""
    rows = sum(len(part.report.casualties) + len(part.report.losses) for part in parts)
    if not rows:
        return ""
    return (
        '<form class="controls" role="search" hidden><label>Rows with the words<input '
        'name="text" type="search"></label><label class="tick"><input name="counted" '
        f'type="checkbox">counted only</label><span class="shown" role="status">{rows} of {rows} '
        "rows</span></form>\n"
    )


def article(part: PagePart) -> Iterator[str]:
    """One article, from its heading to its dates."""
    report, prefix, level = part.report, part.prefix, part.level
    yield (
        f'<article id="{prefix}" aria-labelledby="{prefix}h">\n<h{level} '
        f'id="{prefix}h">{bdi(headline(report))}</h{level}>\n'
    )
    yield f'<p class="faint">{bdi(origin(report))}</p>\n'
    for warning in report.warnings:
        yield f"<p><strong>{bdi(warning.code)}</strong>: {bdi(warning.message)}</p>\n"
    if level == 1:
        yield controls([part])
    yield f'<div class="sides">\n<div class="words-side">\n<div class="text">\n{key()}'
    yield (
        '<p class="words" '
        f'dir="auto">{mark_words(part.text, highlights(part), prefix)}</p>\n</div>\n<div '
        'class="named">\n'
    )
    yield names(part, "Groups", "g", [group_words(group) for group in report.groups])
    yield names(part, "Places", "p", [place_words(place) for place in report.places])
    yield names(part, "Dates", "d", [date_words(date) for date in report.dates])
    yield '</div>\n</div>\n<div class="found">\n'
    yield sums(part)
    yield rows_of(part)
    yield people(part)
    yield timeline(part)
    yield places(part)
    yield "</div>\n</div>\n</article>\n"


def key() -> str:
    """The legend of colours and lines."""
    marks = "".join(f'<span class="{classes}">{meaning}</span> ' for classes, meaning in KEY)
    return f'<p class="key faint">{marks}</p>\n'


def highlights(part: PagePart) -> list[Highlight]:
    """All words that a row was taken from, under the identifiers of the rows."""
    report = part.report
    found = [
        Highlight(row.start, row.end, "c" if row.counted else "c o", f"c{number}")
        for number, row in enumerate(report.casualties, 1)
    ]
    found += [
        Highlight(row.start, row.end, "l", f"l{number}")
        for number, row in enumerate(report.losses, 1)
    ]
    found += [
        Highlight(row.start, row.end, "d", f"d{number}")
        for number, row in enumerate(report.dates, 1)
    ]
    found += [
        Highlight(row.start, row.end, "n", f"n{number}")
        for number, row in enumerate(report.people, 1)
    ]
    mentions = [
        ("g", number, word)
        for number, group in enumerate(report.groups, 1)
        for word in group.mentions
    ]
    mentions += [
        ("p", number, word)
        for number, place in enumerate(report.places, 1)
        for word in place.mentions
    ]
    found += [
        Highlight(word.start, word.end, letter, f"{letter}{number}")
        for letter, number, word in mentions
    ]
    return found


def sums(part: PagePart) -> str:
    """The totals, each with the rows that it adds up, and the rows left out, with the reason."""
    report, prefix = part.report, part.prefix
    level = part.level + 1
    found = sums_of(report)
    rows = [sum_row(report, prefix, one) for one in found]
    opened = any(one.total.high is None for one in found)
    left = Counter(
        reason for row in report.casualties if not row.counted for reason in reasons(row)
    )
    out = sum(not row.counted for row in report.casualties)
    note = f"{out} of {len(report.casualties)} rows not counted: " + ", ".join(
        f"{reason} ({count})" for reason, count in left.items()
    )
    bounds_head = "".join(f'<th class="number">{bound}</th>' for bound in ("Low", "Best", "High"))
    table = (
        (
            f'<table class="sums"><thead><tr><th>Outcome</th>{bounds_head}<th>Made '
            f"of</th></tr></thead><tbody>{''.join(rows)}</tbody></table>"
        )
        if rows
        else "<p>No counted casualties.</p>"
    )
    notes = [
        *(["Open: the article gives no number there."] if opened else []),
        *([f"{note}."] if out else []),
    ]
    return f"<h{level}>Totals</h{level}>\n{table}\n" + (
        f'<p class="faint">{escape(" ".join(notes))}</p>\n' if notes else ""
    )


def sum_row(report: Report, prefix: str, one: WordedSum) -> str:
    """One sum as a row of the table: what it counts, its bounds and the rows that it is made of."""
    counted = [(number, report.casualties[number - 1]) for number in one.rows]
    sources = ", ".join(
        f'<a href="#{prefix}c{number}" data-of="{prefix}c{number}">{number}</a>'
        + (f" ({bdi(row.attribution)})" if row.attribution else "")
        for number, row in counted
    )
    bounds = "".join(
        f'<td class="number">{"open" if bound is None else f"{bound:,}"}</td>'
        for bound in one.total
    )
    name = escape(kind_words(one.outcome, one.unit))
    return f'<tr><th scope="row">{name}</th>{bounds}<td>{sources}</td></tr>'
