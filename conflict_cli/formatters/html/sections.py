"""The sections of an article on the page: rows, incidents, timeline, map, and what is named."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

from conflict_cli.formatters.days import Entry, entries
from conflict_cli.formatters.html.maps import draw_map
from conflict_cli.formatters.wording import (
    Row,
    casualty_row,
    day_words,
    evidence_words,
    loss_row,
    sum_words,
    visible,
)
from conflict_cli.models import Incident, Person, Report

HEADERS = ("Count", "Victims", "By", "When", "Where", "Says who")
DAY, NO_BREAK = re.compile(r"\b[\dX]{4}(?:-\d\d)+\b"), r'<span class="day">\g<0></span>'
NUMBERS = ("Count", "Killed", "Wounded", "Age")  # columns that stand to the right
INCIDENT = ("Event", "By", "Against", "When", "Where", "Killed", "Wounded", "Made of")
PERSON = ("#", "Name", "Age", "Sex", "Role", "Relation", "Outcome", "When", "Where", "Row")
BORDERS = "Outlines by Natural Earth: borders as they are held, whatever is claimed."


class Part(NamedTuple):
    """One article on its way to the page: `prefix` begins all its identifiers, `level` is that of its heading."""

    report: Report
    text: str
    prefix: str
    level: int


def rows_of(part: Part, title: str, letter: str, rows: list[Row]) -> str:
    """The table of casualties or of losses; each row links to its words."""
    if not rows:
        return ""
    level, first = part.level + 1, "Outcome" if letter == "c" else "Action"
    headers = (first, HEADERS[0], "Victims" if letter == "c" else "Item", *HEADERS[2:], "Not counted" if letter == "c" else "Note")
    used = [index for index in range(len(headers)) if index < 3 or any(row[index] for row in rows)]
    head = "".join(header(name) for name in ("#", *(headers[index] for index in used)))
    body = "".join(
        row_of(row, f"{part.prefix}{letter}{number}", number, title, headers, used, sources_of(part, letter, number))
        for number, row in enumerate(rows, 1)
    )
    return (
        f'<h{level}>{title}</h{level}>\n<div class="wide"><table role="table" class="rows" aria-label="{title}">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody role="rowgroup">\n{body}</tbody></table></div>\n'
    )


def sources_of(part: Part, letter: str, number: int) -> dict[int, str]:
    """Where the linked fields of a casualty were taken from, by the column that shows them."""
    if letter != "c":
        return {}
    evidence = part.report.casualties[number - 1].evidence
    return {
        column: "; ".join(evidence_words(field, part.text) for field in fields if field is not None)
        for column, fields in (
            (3, (evidence.perpetrator, evidence.weapon)),
            (4, (evidence.date,)),
            (5, (evidence.place,)),
            (6, (evidence.attribution,)),
        )
    }


def row_of(row: Row, name: str, number: int, title: str, headers: Sequence[str], used: Sequence[int], sources: Mapping[int, str]) -> str:
    """One row of a table; a tooltip tells where a linked field was taken from."""
    cells = "".join(
        f'<td role="cell" data-label="{headers[index]}"{" class=number" * (index == 1)}{tooltip(sources.get(index))}>'
        f"{bdi(row[index]) if row[index] else ''}</td>"
        for index in used
    )
    link = f'<td role="cell" data-label="#"><a href="#{name}w" aria-label="Words of {title.lower()} {number}">{number}</a></td>'
    return f'<tr role="row" id="{name}" data-of="{name}"{" class=out" * bool(row.note)}>{link}{cells}</tr>\n'


def tooltip(words: str | None) -> str:
    """An attribute that shows words where the pointer rests, none for no words.

    >>> tooltip('its clause: "Harun"'), tooltip("")
    (' title="From its clause: &quot;Harun&quot;"', '')
    """
    return f' title="From {escape(words)}"' if words else ""


def header(name: str) -> str:
    """The head of a column."""
    return f'<th role="columnheader" scope="col"{" class=number" * (name in NUMBERS)}>{name}</th>'


def incidents(part: Part) -> str:
    """The table of incidents; each lights the rows that it is made of."""
    if not part.report.incidents:
        return ""
    rows = [incident_cells(part, incident) for incident in part.report.incidents]
    used = [index for index in range(len(INCIDENT)) if any(cells[index] for cells in rows)]
    head = "".join(header(INCIDENT[index]) for index in used)
    body = "".join(
        f'<tr role="row" data-of="{" ".join(names_of(part, incident))}">{"".join(incident_cell(cells, index) for index in used)}</tr>\n'
        for incident, cells in zip(part.report.incidents, rows, strict=True)
    )
    level = part.level + 1
    return (
        f'<h{level}>Incidents</h{level}>\n<div class="wide"><table role="table" class="rows incidents" aria-label="Incidents">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody role="rowgroup">\n{body}</tbody></table></div>\n'
    )


def incident_cell(cells: Sequence[str], index: int) -> str:
    """One cell of the table of incidents."""
    label = INCIDENT[index]
    return f'<td role="cell" data-label="{label}"{" class=number" * (label in NUMBERS)}>{cells[index]}</td>'


def incident_cells(part: Part, incident: Incident) -> list[str]:
    """One incident under the columns of `INCIDENT`, as HTML."""
    doers, weapons = ", ".join(incident.attackers), ", ".join(incident.weapons)
    first = len(part.prefix)
    links = ", ".join(f'<a href="#{name}">{"loss " * (name[first] == "l")}{name[first + 1 :]}</a>' for name in names_of(part, incident))
    words = (
        incident.sub_event_type or "not told",
        f"{doers} ({weapons})" if doers and weapons else doers or weapons,
        ", ".join(incident.targets),
        day_words(incident.date),
        incident.place or "",
        "" if incident.killed is None else sum_words(incident.killed),
        "" if incident.wounded is None else sum_words(incident.wounded),
    )
    return [*(bdi(word) if word else "" for word in words), links]


def names_of(part: Part, incident: Incident) -> list[str]:
    """The identifiers of the rows of an incident."""
    rows = [("c", number) for number in incident.casualties] + [("l", number) for number in incident.losses]
    return [f"{part.prefix}{letter}{number + 1}" for letter, number in rows]


def people(part: Part) -> str:
    """The table of those harmed by name; each lights the words of its name and links to its row."""
    if not part.report.people:
        return ""
    numbers = {row.id: number for number, row in enumerate(part.report.casualties, 1)}
    rows = [person_cells(part, person, number, numbers) for number, person in enumerate(part.report.people, 1)]
    used = [index for index in range(len(PERSON)) if any(cells[index] for cells in rows)]
    head = "".join(header(PERSON[index]) for index in used)
    body = "".join(
        f'<tr role="row" id="{part.prefix}n{number}" data-of="{part.prefix}n{number}">'
        + "".join(
            f'<td role="cell" data-label="{PERSON[index]}"{" class=number" * (PERSON[index] in NUMBERS)}>{cells[index]}</td>'
            for index in used
        )
        + "</tr>\n"
        for number, cells in enumerate(rows, 1)
    )
    level = part.level + 1
    return (
        f'<h{level}>People</h{level}>\n<div class="wide"><table role="table" class="rows people" aria-label="People">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody role="rowgroup">\n{body}</tbody></table></div>\n'
    )


def person_cells(part: Part, person: Person, number: int, rows: Mapping[str, int]) -> list[str]:
    """One person under the columns of `PERSON`, as HTML; `rows` are the numbers of the casualty rows by their ids."""
    own = f"{part.prefix}n{number}"
    row = rows.get(person.row or "")
    words = (
        person.name,
        "" if person.age is None else str(person.age),
        person.sex or "",
        person.role or "",
        person.relation or "",
        person.outcome.replace("_", " "),
        day_words(person.date),
        person.place or "",
    )
    link = "" if row is None else f'<a href="#{part.prefix}c{row}">{row}</a>'
    cells = [bdi(word) if word else "" for word in words]
    return [f'<a href="#{own}w" aria-label="Words of person {number}">{number}</a>', *cells, link]


def timeline(part: Part) -> str:
    """The dated rows in the order of their days, each day with its share of the whole time."""
    dated = entries(part.report.casualties, part.report.losses)
    if not dated:
        return ""
    level = part.level + 1
    scales = {
        is_known: scale_of(part.report, [entry for entry in dated if entry.span.year_known == is_known]) for is_known in (True, False)
    }
    items = "".join(timeline_item(part, entry, scales[entry.span.year_known]) for entry in dated)
    return f'<h{level}>Timeline</h{level}>\n<ol class="timeline">{items}</ol>\n'


def scale_of(report: Report, dated: Sequence[Entry]) -> tuple[int, int]:
    """The first and last day of some entries: of those that count, where any does, so that the total of a whole war does not make a day
    of one too short to be seen.
    """
    counted = [entry for entry in dated if any(letter == "l" or report.casualties[number - 1].counted for letter, number in entry.rows)]
    spans = [entry.span for entry in counted or dated]
    return min((span.first for span in spans), default=0), max((span.last for span in spans), default=0)


def timeline_item(part: Part, entry: Entry, scale: tuple[int, int]) -> str:
    """One date with its rows; what lies beyond the scale is cut at its end."""
    first, last = scale
    length = last - first + 1
    left, right = (min(100.0, max(0.0, 100 * (day - first) / length)) for day in (entry.span.first, entry.span.last + 1))
    left, is_within = min(left, 99.0), entry.span.first <= last and entry.span.last >= first
    links = []
    for letter, number in entry.rows:
        row = casualty_row(part.report.casualties[number - 1]) if letter == "c" else loss_row(part.report.losses[number - 1])
        name = f"{part.prefix}{letter}{number}"
        words = f"{row.number} {row.kind}" if letter == "c" else f"{row.number} {row.what} {row.kind}"
        links.append(f'<a href="#{name}" data-of="{name}"{" class=out" * bool(row.note)}>{bdi(words)}</a>')
    bar = (
        '<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="axis" y="1.5" width="100" height="1"/>'
        + (f'<rect class="bar" x="{left:.2f}" width="{max(right - left, 1.0):.2f}" height="4"/>' if is_within else "")
        + "</svg>"
    )
    return f"<li><strong>{bdi(day_words(entry.value))}</strong>{bar}<span>{' '.join(links)}</span></li>"


def places(part: Part) -> str:
    """The map and what is not on it."""
    report = part.report
    told = Counter([row.place for row in report.casualties] + [loss.place for loss in report.losses])
    rows = [told[place.name] for place in report.places]
    drawn, missing = draw_map(report.places, rows, part.prefix)
    if not drawn:
        return ""
    level = part.level + 1
    names = ", ".join(bdi(report.places[number - 1].name) for number in missing)
    note = f"Not on the map: {names}. " if missing else ""
    return f'<h{level}>Map</h{level}>\n{drawn}\n<p class="faint">{note}{BORDERS}</p>\n'


def names(part: Part, title: str, letter: str, words: list[str]) -> str:
    """The list of groups, places or dates; each links to where it is first named."""
    if not words:
        return ""
    level = part.level + 1
    items = "".join(
        f'<li id="{part.prefix}{letter}{number}" data-of="{part.prefix}{letter}{number}"><a href="#{part.prefix}{letter}{number}w">'
        f"{bdi(name)}</a></li>"
        for number, name in enumerate(words, 1)
    )
    return f'<h{level}>{title}</h{level}>\n<ul class="names">{items}</ul>\n'


def bdi(words: str) -> str:
    """Words of an article, escaped, on one line and with their direction kept to themselves; days are not broken over lines.

    >>> bdi("a < b, 2020-01-19")
    '<bdi>a &lt; b, <span class="day">2020-01-19</span></bdi>'
    """
    return f"<bdi>{DAY.sub(NO_BREAK, escape(visible(words)))}</bdi>"
