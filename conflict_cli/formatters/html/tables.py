"""The tables of an article on the page: what happened, each incident with its rows below it, and
who was harmed by name.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from conflict_cli.formatters.wording import (
    WordedRow,
    casualty_row,
    day_words,
    evidence_words,
    incident_row,
    loss_row,
    spaced,
    sum_words,
    visible,
)
from conflict_cli.models import Incident, Person, Report

HEADERS = ("#", "What", "Who", "By", "When", "Where", "Says who")
PERSON = ("#", "Name", "Age", "Sex", "Role", "Relation", "Outcome", "When", "Where", "Row")
DAY, NO_BREAK = re.compile(r"\b[\dX]{4}(?:-\d\d)+\b"), r'<span class="day">\g<0></span>'


class PagePart(NamedTuple):
    """One article on its way to the page: `prefix` begins all its identifiers, `level` is that of
    its heading.
    """

    report: Report
    text: str
    prefix: str
    level: int


class PageLine(NamedTuple):
    """A line of the table: an incident, or a row under the number by which `--explain` takes it."""

    name: str  # the identifier of a row, empty for an incident
    lights: str  # the identifiers of the rows whose words it lights
    number: int
    row: WordedRow
    size: int  # the low bound, by which the lines are sorted
    sources: Mapping[int, str]


def rows_of(part: PagePart) -> str:
    """The table of incidents and rows; each row links to its words, each incident lights
    its rows.
    """
    groups = list(grouped(part))
    if not groups:
        return ""
    cells = [[cells_of(line) for line in lines] for lines in groups]
    used = [
        index
        for index in range(len(HEADERS))
        if any(line[index] for lines in cells for line in lines)
    ]
    head = "".join(header(HEADERS[index]) for index in used)
    title, level = "Incidents" if part.report.incidents else "Rows", part.level + 1
    bodies = "".join(
        '<tbody role="rowgroup">\n'
        + "".join(written(line, words, used) for line, words in zip(lines, group, strict=True))
        + "</tbody>\n"
        for lines, group in zip(groups, cells, strict=True)
    )
    return (
        f'<h{level}>{title}</h{level}>\n<div class="wide"><table role="table" class="rows '
        f'sortable" aria-label="{title}">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>{bodies}</table></div>\n'
    )


def grouped(part: PagePart) -> Iterator[list[PageLine]]:
    """The lines of each incident, the incident first, then those of none."""
    report = part.report
    lines = [
        PageLine(
            f"{part.prefix}c{number}",
            f"{part.prefix}c{number}",
            number,
            casualty_row(row),
            row.low or 0,
            sources_of(part, number),
        )
        for number, row in enumerate(report.casualties, 1)
    ]
    first = len(lines)
    for number, loss in enumerate(report.losses, 1):
        name = f"{part.prefix}l{number}"
        lines.append(PageLine(name, name, first + number, loss_row(loss), loss.low or 0, {}))
    others = set(range(len(lines)))
    for incident in report.incidents:
        own = [*incident.casualties, *(first + number for number in incident.losses)]
        others.difference_update(own)
        words = incident_row(incident)
        words = words._replace(note="; ".join(filter(None, (tolls(incident), words.note))))
        yield [
            PageLine(
                "",
                " ".join(lines[index].name for index in own),
                0,
                words,
                incident.killed.low if incident.killed else 0,
                {},
            ),
            *(lines[index] for index in own),
        ]
    rest = [lines[index] for index in sorted(others)]
    if rest and report.incidents:
        yield [PageLine("", "", 0, WordedRow("Of no incident", *[""] * 7), 0, {}), *rest]
    elif rest:
        yield rest


def tolls(incident: Incident) -> str:
    """How many an incident killed and wounded in all."""
    sums = (("killed", incident.killed), ("wounded", incident.wounded))
    return ", ".join(f"{name} {sum_words(total)}" for name, total in sums if total is not None)


def cells_of(line: PageLine) -> list[str]:
    """One line under `HEADERS`, as HTML."""
    row = line.row
    link = (
        f'<a href="#{line.name}w" aria-label="Words of row {line.number}">{line.number}</a>'
        if line.name
        else ""
    )
    note = (
        f"not counted: {row.note}"
        if line.name and line.name.rpartition("c")[1] and row.note
        else row.note
    )
    what = bdi(f"{row.number} {row.kind}" if row.number else row.kind) + (
        f" <small>{bdi(note)}</small>" if note else ""
    )
    return [
        link,
        what,
        *(
            bdi(word) if word else ""
            for word in (row.what, row.by, row.when, row.where, row.source)
        ),
    ]


def written(line: PageLine, cells: Sequence[str], used: Sequence[int]) -> str:
    """One line of the table; a tooltip shows where a linked field was taken from."""
    body = "".join(
        (
            f'<td role="cell" data-label="{HEADERS[index]}"{sort_key(line, index)}'
            f"{tooltip(line.sources.get(index))}>{cells[index]}</td>"
        )
        for index in used
    )
    if not line.name:
        return f'<tr role="row" class="incident" data-of="{line.lights}">{body}</tr>\n'
    return (
        f'<tr role="row" id="{line.name}" '
        f'data-of="{line.lights}"{" class=out" * bool(line.row.note)}>{body}</tr>\n'
    )


def sort_key(line: PageLine, index: int) -> str:
    """The sort key of a cell that doesn't sort by its words: the number, not the words
    before it.
    """
    return f' data-key="{line.size}"' * (HEADERS[index] == "What")


def sources_of(part: PagePart, number: int) -> dict[int, str]:
    """The evidence of the linked fields of a casualty, by the column that shows them."""
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


def tooltip(words: str | None) -> str:
    """An attribute that shows words as a tooltip, nothing without words.

    >>> tooltip('its clause: "Harun"'), tooltip("")
    (' title="From its clause: &quot;Harun&quot;"', '')
    """
    return f' title="From {escape(words)}"' if words else ""


def header(name: str) -> str:
    """The head of a column."""
    return f'<th role="columnheader" scope="col"{" class=number" * (name == "Age")}>{name}</th>'


def people(part: PagePart) -> str:
    """The table of those harmed by name; each lights the words of its name and links to its row."""
    if not part.report.people:
        return ""
    numbers = {row.id: number for number, row in enumerate(part.report.casualties, 1)}
    rows = [
        person_cells(part, person, number, numbers)
        for number, person in enumerate(part.report.people, 1)
    ]
    used = [index for index in range(len(PERSON)) if any(cells[index] for cells in rows)]
    head = "".join(header(PERSON[index]) for index in used)
    body = "".join(
        f'<tr role="row" id="{part.prefix}n{number}" data-of="{part.prefix}n{number}">'
        + "".join(
            (
                f'<td role="cell" data-label="{PERSON[index]}"'
                f"{' class=number' * (PERSON[index] == 'Age')}>{cells[index]}</td>"
            )
            for index in used
        )
        + "</tr>\n"
        for number, cells in enumerate(rows, 1)
    )
    level = part.level + 1
    return (
        f'<h{level}>People</h{level}>\n<div class="wide"><table role="table" class="rows '
        'people sortable" aria-label="People">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody '
        f'role="rowgroup">\n{body}</tbody></table></div>\n'
    )


def person_cells(part: PagePart, person: Person, number: int, rows: Mapping[str, int]) -> list[str]:
    """One person under the columns of `PERSON`, as HTML; `rows` are the numbers of the casualty
    rows by their ids.
    """
    own = f"{part.prefix}n{number}"
    row = rows.get(person.row or "")
    words = (
        person.name,
        "" if person.age is None else str(person.age),
        person.sex or "",
        person.role or "",
        person.relation or "",
        spaced(person.outcome),
        day_words(person.date),
        person.place or "",
    )
    link = "" if row is None else f'<a href="#{part.prefix}c{row}">{row}</a>'
    cells = [bdi(word) if word else "" for word in words]
    return [f'<a href="#{own}w" aria-label="Words of person {number}">{number}</a>', *cells, link]


def bdi(words: str) -> str:
    """Words of an article, escaped, on one line and with their direction kept to themselves; days
    are not broken over lines.

    >>> bdi("a < b, 2020-01-19")
    '<bdi>a &lt; b, <span class="day">2020-01-19</span></bdi>'
    """
    return f"<bdi>{DAY.sub(NO_BREAK, escape(visible(words)))}</bdi>"
