"""Sums over events: how many there were and how many died, by day, place, group and kind
of victim.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

from conflict_cli.formatters.html.tables import bdi
from conflict_cli.formatters.wording import country_name, day_words, spaced
from conflict_cli.merging.models import Event

MOST_ROWS = 12  # that are shown at once; the rest is folded


class SumRow(NamedTuple):
    """A line of a table of sums; the killed are the best figures, else the low ones."""

    name: str
    events: int
    killed: int


def killed_in(event: Event) -> int:
    """The dead of an event for a sum: the best figure, else the low one, else 0."""
    if event.killed is None:
        return 0
    return event.killed.low if event.killed.best is None else event.killed.best


def sums(
    events: Iterable[Event], names_of: Callable[[Event], Iterable[tuple[str, int]]]
) -> dict[str, SumRow]:
    """The sums by the names that an event goes under, each with the dead that are counted there."""
    found: dict[str, SumRow] = {}
    for event in events:
        for name, killed in dict(names_of(event)).items():
            before = found.get(name, SumRow(name, 0, 0))
            found[name] = SumRow(name, before.events + 1, before.killed + killed)
    return found


def by_day(event: Event) -> Iterator[tuple[str, int]]:
    """The day of an event."""
    if event.date is not None:
        yield day_words(event.date), killed_in(event)


def by_place(event: Event) -> Iterator[tuple[str, int]]:
    """The first-order division of an event and its country, or what of them is known."""
    name = ", ".join(filter(None, (event.admin1, country_name(event.country))))
    if name:
        yield name, killed_in(event)


def by_group(event: Event) -> Iterator[tuple[str, int]]:
    """Those who did it."""
    for name in event.attackers:
        yield name, killed_in(event)


def by_victims(event: Event) -> Iterator[tuple[str, int]]:
    """The kinds of the dead, as far as the reports agree."""
    for victims in event.victims:
        yield spaced(victims.victim_type), victims.killed


TABLES: tuple[tuple[str, Callable[[Event], Iterable[tuple[str, int]]], bool], ...] = (
    ("By day", by_day, True),
    ("By place", by_place, False),
    ("By attacker", by_group, False),
    ("By kind of victim", by_victims, False),
)


def panels(events: Sequence[Event]) -> Iterator[str]:
    """The tables of sums, each with its first lines; those by day are in the order of days, the
    others the deadliest first.
    """
    yield (
        '<h2>Sums</h2>\n<p class="faint">The killed are the best figures by the rule of the '
        'run.</p>\n<div class="panels">\n'
    )
    for title, names_of, is_dated in TABLES:
        found = [*sums(events, names_of).values()]
        found.sort(
            key=lambda line: (
                (0, 0, line.name) if is_dated else (-line.killed, -line.events, line.name)
            )
        )
        if found:
            yield panel(title, found)
    yield "</div>\n"


def panel(title: str, lines: Sequence[SumRow]) -> str:
    """One table of sums."""
    rest = len(lines) - MOST_ROWS
    folded = listing(title, lines[MOST_ROWS:])
    shown = listing(title, lines[:MOST_ROWS])
    shown += f"<details><summary>{rest} more</summary>\n{folded}</details>" * (rest > 0)
    return f"<section>\n<h3>{title}</h3>\n{shown}</section>\n"


def listing(title: str, lines: Sequence[SumRow]) -> str:
    """Some lines of it."""
    name = escape(title.removeprefix("By ").capitalize())
    head = f'<thead><tr><th scope="col">{name}</th>'
    head += (
        '<th scope="col" class="number">Events</th><th scope="col" '
        'class="number">Killed</th></tr></thead>'
    )
    body = "".join(
        (
            f'<tr><th scope="row">{bdi(line.name)}</th><td '
            f'class="number">{line.events:,}</td><td class="number">{line.killed:,}</td></tr>\n'
        )
        for line in lines
    )
    return f'<table class="sums">{head}<tbody>{body}</tbody></table>\n'
