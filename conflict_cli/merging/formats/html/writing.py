"""The page of events, from its map down to the sources of each event.

It loads nothing and works without its script, which only filters and sorts the table; whatever an
article says, it stays text.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from conflict_cli.formatters.days import span_of
from conflict_cli.formatters.html import page
from conflict_cli.formatters.html.maps import draw_map
from conflict_cli.formatters.html.sections import BORDERS
from conflict_cli.formatters.html.tables import bdi
from conflict_cli.formatters.html.writing import closing, opening
from conflict_cli.formatters.wording import day_words, sum_words, visible
from conflict_cli.merging.explain import count
from conflict_cli.merging.formats.html.page import SCRIPT, STYLE
from conflict_cli.merging.formats.html.sums import killed_in, panels
from conflict_cli.merging.models import Event, EventArticle, SourceFigure
from conflict_cli.models import Place, Total

HEADERS = ("Event", "When", "Where", "Killed", "Wounded", "By", "Against", "Articles")
NUMBERS = ("Killed", "Wounded", "Articles")
MOST_DAYS = 400  # of the timeline: a longer one can't be read


def write_html(events: Iterable[Event]) -> Iterator[str]:
    """The whole page, which is written when the last event is known."""
    known = list(events)
    articles = {article.source for event in known for article in event.articles}
    title = f"{count(len(known), 'event')} in {count(len(articles), 'article')}"
    yield opening(title, page.STYLE + STYLE, SCRIPT)
    yield f"<h1>{title}</h1>\n"
    if known:
        yield drawn(known)
        yield timeline(known)
        yield from panels(known)
        yield from table(known)
        yield "<h2>Sources</h2>\n"
        for event in known:
            yield from sources(event)
    yield closing(SCRIPT)


def drawn(events: Sequence[Event]) -> str:
    """The map of the events: a dot a place, larger where there were more."""
    places: dict[tuple[float | None, float | None], Place] = {}
    counts: dict[tuple[float | None, float | None], int] = {}
    first: dict[tuple[float | None, float | None], str] = {}
    for event in events:
        point = event.latitude, event.longitude
        if event.place is None or None in point:
            continue
        kind = event.place_type or "place"
        places.setdefault(
            point,
            Place(
                event.place,
                kind,
                event.country,
                event.admin1,
                *point,
                None,
                event.precision,
                None,
                (),
            ),
        )
        counts[point] = counts.get(point, 0) + 1
        first.setdefault(point, event.id)
    svg, _ = draw_map([*places.values()], [*counts.values()], "m", unit="event")
    if not svg:
        return ""
    spots = "".join(
        (
            f'<li id="mp{number}"><a href="#{first[point]}">{bdi(place.name)}</a> '
            f"{count(counts[point], 'event')}</li>"
        )
        for number, (point, place) in enumerate(places.items(), 1)
    )
    listed = (
        f"<details><summary>{count(len(places), 'place')}</summary><ul "
        f'class="names">{spots}</ul></details>'
    )
    return f'<h2>Map</h2>\n{svg}\n<p class="faint">{BORDERS}</p>\n{listed}\n'


def timeline(events: Sequence[Event]) -> str:
    """The days with their events, each day with a bar as long as its dead are many."""
    days: dict[str, list[Event]] = {}
    for event in events:
        if event.date is not None and (span := span_of(event.date)) is not None and span.year_known:
            days.setdefault(event.date, []).append(event)
    if not days:
        return ""
    order = sorted(days, key=lambda day: (span_of(day) or (0, 0), day))[-MOST_DAYS:]
    most = max(1, *(sum(map(killed_in, days[day])) for day in order))
    items = "".join(day_item(day, days[day], most) for day in order)
    left = len(days) - len(order)
    note = f'<p class="faint">The last {len(order)} of {len(days)} days.</p>\n' if left else ""
    return f'<h2>Timeline</h2>\n{note}<ol class="timeline">{items}</ol>\n'


def day_item(day: str, events: Sequence[Event], most: int) -> str:
    """One day of the timeline."""
    killed = sum(map(killed_in, events))
    bar = (
        f'<rect class="bar" width="{max(100 * killed / most, 0.5):.2f}" height="4"/>'
        if killed
        else ""
    )
    svg = '<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">'
    svg += f'<rect class="axis" y="1.5" width="100" height="1"/>{bar}</svg>'
    links = " ".join(f'<a href="#{event.id}">{bdi(name_of(event))}</a>' for event in events)
    toll = f"{killed:,} killed: " if killed else ""
    return f"<li><strong>{bdi(day_words(day))}</strong>{svg}<span>{toll}{links}</span></li>\n"


def name_of(event: Event) -> str:
    """An event in a few words."""
    kind = event.sub_event_type or event.event_type or "Event"
    return f"{kind}, {event.place}" if event.place else kind


def table(events: Sequence[Event]) -> Iterator[str]:
    """The table of events with what filters it."""
    types = sorted({event.event_type for event in events if event.event_type})
    options = "".join(f"<option>{escape(name)}</option>" for name in types)
    yield (
        '<h2>Events</h2>\n<form class="controls" hidden>'
        '<label>Words<input name="text" type="search"></label>'
        f'<label>Type<select name="type"><option value="">all</option>{options}</select></label>'
        '<label>Killed, at least<input name="least" type="number" min="0"></label>'
        f'<span class="shown" role="status">{len(events)} of {len(events)} events</span></form>\n'
    )
    head = "".join(
        (
            f'<th role="columnheader" scope="col"{" class=number" * (name in NUMBERS)}><button '
            f'type="button">{name}</button></th>'
        )
        for name in HEADERS
    )
    yield (
        '<div class="wide"><table role="table" class="rows events" aria-label="Events"><thead '
        'role="rowgroup">'
    )
    yield f'<tr role="row">{head}</tr></thead><tbody role="rowgroup">\n'
    for event in events:
        yield table_row(event)
    yield "</tbody></table></div>\n"


def table_row(event: Event) -> str:
    """One event in the table; each cell has what it is sorted by."""
    kind = event.sub_event_type or event.event_type or "not told"
    cells = (
        (f'<a href="#{event.id}">{bdi(kind)}</a>', kind),
        (words(day_words(event.date)), event.date or ""),
        (words(event.place or ""), event.place or ""),
        (words(range_words(event.killed)), str(killed_in(event))),
        (words(range_words(event.wounded)), str(event.wounded.low if event.wounded else 0)),
        (words(", ".join(event.attackers)), ", ".join(event.attackers)),
        (words(", ".join(event.targets)), ", ".join(event.targets)),
        (str(len(event.articles)), str(len(event.articles))),
    )
    row = "".join(
        (
            f'<td role="cell" data-label="{label}" '
            f'data-key="{escape(visible(key))}"{" class=number" * (label in NUMBERS)}>{shown}</td>'
        )
        for label, (shown, key) in zip(HEADERS, cells, strict=True)
    )
    return (
        f'<tr role="row" data-type="{escape(event.event_type or "")}" '
        f'data-killed="{killed_in(event)}">{row}</tr>\n'
    )


def words(text: str) -> str:
    """A cell of text; an empty one stays empty."""
    return bdi(text) if text else ""


def range_words(total: Total | None) -> str:
    """A toll with its range."""
    return "" if total is None else sum_words(total)


def sources(event: Event) -> Iterator[str]:
    """The figures and the articles of one event."""
    day = f", {day_words(event.date)}" if event.date else ""
    yield (
        f'<section id="{event.id}">\n<h3>{bdi(name_of(event) + day)}</h3>\n<p '
        f'class="faint">{event.id}'
    )
    if len(event.rises) > 1:
        yield "; the toll rose: " + ", ".join(
            f"{rise.killed:,} on {bdi(rise.published)}" for rise in event.rises
        )
    yield "</p>\n"
    if event.figures:
        head = "".join(
            f'<th scope="col">{name}</th>'
            for name in ("Outcome", "Figure", "Article", "Says who", "Published", "Left out")
        )
        yield f'<div class="wide" tabindex="0" role="region" aria-label="Figures of {event.id}">\n'
        yield f"<table><thead><tr>{head}</tr></thead><tbody>\n"
        yield from map(figure_row, event.figures)
        yield "</tbody></table></div>\n"
    yield f"<ul>{''.join(map(article_item, event.articles))}</ul>\n</section>\n"


def figure_row(figure: SourceFigure) -> str:
    """One line of the table of figures."""
    number = f"{figure.best:,}" if figure.best is not None else f"at least {figure.low:,}"
    cells = (
        figure.outcome,
        number,
        figure.source,
        figure.attribution or "",
        figure.published or "",
        figure.why or "",
    )
    row = "".join(f"<td>{words(cell)}</td>" for cell in cells)
    return f"<tr{' class=left' * (not figure.kept)}>{row}</tr>\n"


def article_item(article: EventArticle) -> str:
    """One article of an event, and why it is one."""
    notes = (
        article.published,
        "looks back on it" if article.background else None,
        f"copy of {article.copy_of}" if article.copy_of else None,
        f"{article.step}, beside {article.beside}" if article.step else None,
    )
    said = "; ".join(filter(None, (article.source, *notes)))
    return (
        f"<li>{bdi(article.title or article.source)} <span "
        f'class="faint">{words(said)}</span></li>\n'
    )
