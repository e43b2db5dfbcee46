"""The sections of an article on the page below its tables: timeline, map, and what is named."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from conflict_cli.formatters.days import DatedRows, entries
from conflict_cli.formatters.html.maps import draw_map
from conflict_cli.formatters.html.tables import PagePart, bdi
from conflict_cli.formatters.wording import casualty_row, day_words, loss_row
from conflict_cli.models import Report

MARKS = "".join(
    (
        f'<span><svg viewBox="0 0 16 16" aria-hidden="true"><circle class="dot {tone}" cx="8" '
        f'cy="8" r="6"/></svg>{meaning}</span> '
    )
    for tone, meaning in (
        ("told", "counted dead"),
        ("harmed", "other people harmed, or not counted"),
        ("lost", "losses only"),
        ("", "named only"),
        ("vague", "hollow: an area, not a point"),
    )
)
BORDERS = "Outlines by Natural Earth: borders as they are held, whatever is claimed."


def timeline(part: PagePart) -> str:
    """The dated rows in the order of their days, each day with its share of the whole time."""
    dated = entries(part.report.casualties, part.report.losses)
    if not dated:
        return ""
    level = part.level + 1
    scales = {
        is_known: scale_of(
            part.report, [entry for entry in dated if entry.span.year_known == is_known]
        )
        for is_known in (True, False)
    }
    items = "".join(timeline_item(part, entry, scales[entry.span.year_known]) for entry in dated)
    return f'<h{level}>Timeline</h{level}>\n{ends(scales[True])}<ol class="timeline">{items}</ol>\n'


def ends(scale: tuple[int, int]) -> str:
    """The first and the last day of the bars, above them; nothing for one day alone."""
    first, last = scale
    if first == last:
        return ""
    days = "".join(f"<span>{date.fromordinal(day)}</span>" for day in scale)
    return f'<p class="ends faint" aria-hidden="true"><span class="between">{days}</span></p>\n'


def scale_of(report: Report, dated: Sequence[DatedRows]) -> tuple[int, int]:
    """The first and last day of some entries: only of those that count, if any does, so that the
    total of a whole war does not make single days too short to see.
    """
    counted = [
        entry
        for entry in dated
        if any(
            letter == "l" or report.casualties[number - 1].counted for letter, number in entry.rows
        )
    ]
    spans = [entry.span for entry in counted or dated]
    return min((span.first for span in spans), default=0), max(
        (span.last for span in spans), default=0
    )


def timeline_item(part: PagePart, entry: DatedRows, scale: tuple[int, int]) -> str:
    """One date with its rows; what lies beyond the scale is cut at its end."""
    first, last = scale
    length = last - first + 1
    left, right = (
        min(100.0, max(0.0, 100 * (day - first) / length))
        for day in (entry.span.first, entry.span.last + 1)
    )
    left, is_within = min(left, 99.0), entry.span.first <= last and entry.span.last >= first
    links = []
    for letter, number in entry.rows:
        row = (
            casualty_row(part.report.casualties[number - 1])
            if letter == "c"
            else loss_row(part.report.losses[number - 1])
        )
        name = f"{part.prefix}{letter}{number}"
        words = (
            f"{row.number} {row.kind}" if letter == "c" else f"{row.what}: {row.number} {row.kind}"
        )
        links.append(
            f'<a href="#{name}" data-of="{name}"{" class=out" * bool(row.note)}>{bdi(words)}</a>'
        )
    bar = (
        (
            '<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect '
            'class="axis" y="1.5" width="100" height="1"/>'
        )
        + (
            f'<rect class="bar" x="{left:.2f}" width="{max(right - left, 1.0):.2f}" height="4"/>'
            if is_within
            else ""
        )
        + "</svg>"
    )
    day = bdi(day_words(entry.value))
    return f"<li><strong>{day}</strong>{bar}<span>{' '.join(links)}</span></li>"


def places(part: PagePart) -> str:
    """The map and what is not on it."""
    report = part.report
    told = Counter(
        [row.place for row in report.casualties] + [loss.place for loss in report.losses]
    )
    rows = [told[place.name] for place in report.places]
    drawn, missing = draw_map(report.places, rows, part.prefix, tones=tones(report))
    if not drawn:
        return ""
    level = part.level + 1
    names = ", ".join(bdi(report.places[number - 1].name) for number in missing)
    note = f"Not on the map: {names}. " if missing else ""
    return (
        f'<h{level}>Map</h{level}>\n{drawn}\n<p class="faint marks">{MARKS}</p>\n<p '
        f'class="faint">{note}{BORDERS}</p>\n'
    )


def tones(report: Report) -> list[str]:
    """The meaning of each place's dot: people killed, people hurt or otherwise harmed, things lost,
    or a name only.
    """
    killed = {
        row.place
        for row in report.casualties
        if row.counted and row.outcome == "killed" and row.high != 0
    }
    harmed = {row.place for row in report.casualties if row.status != "none"}
    lost = {loss.place for loss in report.losses}
    return [
        "told"
        if place.name in killed
        else "harmed"
        if place.name in harmed
        else "lost"
        if place.name in lost
        else ""
        for place in report.places
    ]


def names(part: PagePart, title: str, letter: str, words: list[str]) -> str:
    """The list of groups, places or dates; each links to where it is first named."""
    if not words:
        return ""
    level = part.level + 1
    items = "".join(
        f'<li id="{part.prefix}{letter}{number}" data-of="{part.prefix}{letter}{number}"><a '
        f'href="#{part.prefix}{letter}{number}w">'
        f"{bdi(name)}</a></li>"
        for number, name in enumerate(words, 1)
    )
    return f'<h{level}>{title}</h{level}>\n<ul class="names">{items}</ul>\n'
