"""The wording of a report for people, in all formats: counts, sums, days, sources, and why a row is
not counted.
"""

from functools import cache
from itertools import groupby
from typing import NamedTuple

from conflict_cli.engine.phrases import read_entries
from conflict_cli.formatters.sums import add_totals
from conflict_cli.lexicon.nationalities import COUNTRIES
from conflict_cli.models import (
    PEOPLE,
    Casualty,
    Date,
    Evidence,
    Group,
    Incident,
    Loss,
    Person,
    Place,
    Report,
    Total,
)

BREAKS = str.maketrans(dict.fromkeys("\t\n\v\f\r\x85\u2028\u2029", " "))
HIDDEN = str.maketrans(
    {
        code: f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
        for code in (*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    }
)


# What a row counts beside the incidents of a report.
SCOPES = {"cumulative": "running total", "background": "background"}
# The source of a field, by the step of its evidence.
STEPS = {
    "clause": "its clause",
    "sentence": "its sentence",
    "incident": "elsewhere, of the same incident",
    "article": "elsewhere in the article",
}


class WordedRow(NamedTuple):
    """A row or an incident in words: an incident has no number, and `note` states why a row is not
    counted.
    """

    kind: str
    number: str
    what: str
    by: str
    when: str
    where: str
    source: str
    note: str


def visible(text: str) -> str:
    """The text on one line, with control characters and direction overrides spelled out.

    >>> visible("two\\nlines, \\x1b[31mred\\u202e")
    'two lines, \\\\x1b[31mred\\\\u202e'
    """
    return " ".join(text.translate(BREAKS).split()).translate(HIDDEN)


def source_name(report: Report) -> str:
    """The source of the text, in words if it is standard input."""
    return "standard input" if report.source == "-" else report.source


def origin(report: Report) -> str:
    """The source of the text, and the day from which its dates were counted."""
    where = visible(source_name(report)) if report.title else ""
    day = (
        f"dates counted from {report.reference_date} ({report.reference_date_source})"
        if report.reference_date
        else "no date of publication known"
    )
    return ", ".join(filter(None, (where, day, doubt(report))))


READS_LIKE = {"crime": "a crime", "disaster": "a disaster", "other": "no conflict"}


def doubt(report: Report) -> str:
    """A note on a text with rows or incidents that doesn't read like a conflict, with the first
    words that show it.
    """
    kind, mentions = report.relevance
    if kind not in READS_LIKE or not (report.casualties or report.losses or report.incidents):
        return ""
    words = ", ".join(visible(mention.text) for mention in mentions[:3])
    return f"reads like {READS_LIKE[kind]}{f' ({words})' if words else ''}"


class WordedSum(NamedTuple):
    """A sum of people, families or the like, and the numbers of its rows in the report, from 1."""

    outcome: str
    unit: str
    total: Total
    rows: tuple[int, ...]


def totals(report: Report) -> str:
    """The sums in one line, without the outcomes that have none; families and the like follow the
    people.
    """
    words = []
    for outcome, group in groupby(sums_of(report), key=lambda one: one.outcome):
        found = [*group]
        counts = [
            f"{sum_words(one.total)} {one.unit}"
            if one.unit != PEOPLE or len(found) > 1
            else sum_words(one.total)
            for one in found
        ]
        words.append(
            f"{spaced(outcome)} {' and '.join(filter(None, (', '.join(counts[:-1]), counts[-1])))}"
        )
    return ", ".join(words).capitalize() or "No counted casualties"


def sums_of(report: Report) -> list[WordedSum]:
    """The totals, then for each outcome what the text counts in families and the like, which no
    total has.
    """
    found = []
    for outcome, total in report.totals.items():
        rows = [
            (number, row)
            for number, row in enumerate(report.casualties, 1)
            if row.outcome == outcome
        ]
        if total is not None:
            found.append(
                WordedSum(
                    outcome, PEOPLE, total, tuple(number for number, row in rows if row.counted)
                )
            )
        others = [
            (number, row)
            for number, row in rows
            if row.unit != PEOPLE and row.count and reasons(row) == [other_unit(row)]
        ]
        for unit in dict.fromkeys(row.unit for _, row in others):
            mine = [(number, row) for number, row in others if row.unit == unit]
            total = add_totals([Total(row.low or 0, row.best, row.high) for _, row in mine])
            found.append(WordedSum(outcome, unit, total, tuple(number for number, _ in mine)))
    return found


def other_unit(row: Casualty) -> str:
    """Why a row in families or the like is not counted.

    >>> other_unit(Casualty(*["families"] * len(Casualty._fields)))
    'in families, not people'
    """
    return f"in {row.unit}, not people"


def sum_words(total: Total) -> str:
    """A sum with its bounds.

    >>> (sum_words(Total(112, 112, 112)), sum_words(Total(1200, 1200, None)),
    ...     sum_words(Total(48, 48, 53)), sum_words(Total(48, 50, 53)))
    ('112', 'at least 1,200', '48 to 53', '50 (48 to 53)')
    """
    if total.high is None:
        return f"at least {total.low:,}"
    if total.low == total.high:
        return f"{total.low:,}"
    span = f"{total.low:,} to {total.high:,}"
    return span if total.best in (None, total.low) else f"{total.best:,} ({span})"


def casualty_row(row: Casualty) -> WordedRow:
    """A casualty in words."""
    return WordedRow(
        spaced(row.outcome),
        count_words(row),
        visible(row.victims or ""),
        agent_words(row),
        day_words(row.date),
        visible(row.place or ""),
        source_words(row),
        "" if row.counted else ", ".join(reasons(row)),
    )


def loss_row(row: Loss) -> WordedRow:
    """A loss in words."""
    owner = f" of {visible(row.owner)}" if row.owner else ""
    note = ", ".join(
        [
            *(["repeat"] if row.repeat else []),
            *([] if row.status == "asserted" else [row.status]),
            *scope_words(row),
        ]
    )
    return WordedRow(
        spaced(row.action),
        count_words(row),
        visible(row.item) + owner,
        agent_words(row),
        day_words(row.date),
        visible(row.place or ""),
        source_words(row),
        note,
    )


def incident_row(incident: Incident) -> WordedRow:
    """An incident in the fields of its rows."""
    doers, weapons = (visible(", ".join(names)) for names in (incident.attackers, incident.weapons))
    notes = [
        *(["background"] if incident.background else []),
        *([] if incident.status == "happened" else [incident.status]),
    ]
    return WordedRow(
        incident.sub_event_type or incident.event_type or "Event of no known type",
        "",
        visible(", ".join(incident.targets)),
        f"{doers} ({weapons})" if doers and weapons else doers or weapons,
        day_words(incident.date),
        visible(incident.place or ""),
        visible(", ".join(incident.sources)),
        ", ".join(notes),
    )


def evidence_words(evidence: Evidence, text: str) -> str:
    """The step that took a field, and its words.

    >>> evidence_words(Evidence("clause", 3, 9), "By rebels.")
    "its clause: 'rebels' at 3"
    """
    return (
        f"{STEPS[evidence.from_]}: {visible(text[evidence.start : evidence.end])!r} at "
        f"{evidence.start}"
    )


def count_words(row: Casualty | Loss) -> str:
    """The number in digits, with its qualifier; the words of the text if it is vague."""
    low, best, high = row.low, row.best, row.high
    if row.qualifier == "none":
        return "none"
    if row.qualifier == "up_to" and high is not None:
        return f"up to {high:,}"
    if row.qualifier == "fewer_than" and high is not None:
        return f"fewer than {high + 1:,}"
    if row.qualifier in ("at_least", "more_than") and low is not None:
        return f"{spaced(row.qualifier)} {low or best or 0:,}"
    if row.qualifier == "range" and low is not None and high is not None:
        return f"{low:,} to {high:,}"
    if row.qualifier == "vague" or best is None:
        return visible(row.count or "some").lower()
    return f"about {best:,}" if row.qualifier == "about" else f"{best:,}"


def reasons(row: Casualty) -> list[str]:
    """Why a row is not counted; never empty for one that is not."""
    found = [
        name
        for name, holds in (
            ("repeat", row.repeat),
            ("superseded", row.superseded),
            ("part of another row", row.subset),
        )
        if holds
    ]
    if row.status != "asserted":
        found.append("none reported" if row.status == "none" else row.status)
    found += scope_words(row)
    if not found and row.unit != PEOPLE:
        found.append(other_unit(row))
    if not found and (row.qualifier == "vague" or row.low is None):
        found.append("vague number")
    return found or ["another figure counted"]


def scope_words(row: Casualty | Loss) -> list[str]:
    """What a row counts, if that is no incident of the report."""
    return [SCOPES[row.scope]] if row.scope in SCOPES else []


def agent_words(row: Casualty | Loss) -> str:
    """The attacker and the weapon."""
    who, what = visible(row.perpetrator or ""), visible(row.weapon or "")
    return f"{who} ({what})" if who and what else who or what


def source_words(row: Casualty | Loss) -> str:
    """The source, and its manner if it is more than a report."""
    who = visible(row.attribution or "")
    return (
        f"{who} ({row.attribution_kind})"
        if who and row.attribution_kind not in (None, "reported")
        else who
    )


def day_words(value: str | None) -> str:
    """An EDTF date in words that wrap between days.

    >>> day_words("2020-01-16/2020-01-19"), day_words("{2020-01-13,2020-01-15}"), day_words(None)
    ('2020-01-16 to 2020-01-19', '2020-01-13, 2020-01-15', '')
    """
    return visible(value or "").strip("{}[]").replace("/", " to ").replace(",", ", ")


def group_words(group: Group) -> str:
    """A group's name, abbreviation, kind and country."""
    details = [
        detail for detail in (group.abbreviation, spaced(group.type), group.country) if detail
    ]
    return f"{group.name} ({', '.join(details)})"


def person_words(person: Person) -> str:
    """A person's name, age, role, relation and outcome.

    >>> person_words(Person("p1", "c1", None, "killed", "Kolo Danda", 34, None, "nurse", None,
    ...     None, None, 0, 10))
    'Kolo Danda (34, nurse, killed)'
    """
    told = (
        str(person.age) if person.age is not None else None,
        person.role,
        person.relation,
        spaced(person.outcome),
    )
    return f"{person.name} ({', '.join(detail for detail in told if detail)})"


def place_words(place: Place) -> str:
    """A place's name, kind and country."""
    details = [
        detail for detail in (spaced(place.type), place.country) if detail and detail != "place"
    ]
    return f"{place.name} ({', '.join(details)})" if details else place.name


def date_words(date: Date) -> str:
    """A date as the text writes it and what it means."""
    return (
        f"{date.text} ({day_words(date.value) or 'unresolved'})"
        if date.text != date.value
        else date.text
    )


def spaced(name: str) -> str:
    """A key of the report as words."""
    return name.replace("_", " ")


def country_name(code: str | None) -> str | None:
    """A country's name by its ISO code, the code itself where it has none here.

    >>> country_name("SY"), country_name(None), country_name("ZZ")
    ('Syria', None, 'ZZ')
    """
    return country_names().get(code, code) if code else None


@cache
def country_names() -> dict[str, str]:
    """Names by ISO code."""
    return {entry.attributes[0]: entry.phrase for entry in read_entries(COUNTRIES)}
