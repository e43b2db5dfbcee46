"""Whether whoever gives a figure is a party to the fight that it is of.

Armed forces and armed groups are, and whoever is named as a side. Police and officials are where forces of their state are a side, or
where militants were harmed. Hospitals, witnesses, monitors, the media and the article's own word are not.
"""

from functools import cached_property

from conflict_cli.extractors.lexical import ARMED
from conflict_cli.extractors.names.countries import is_country
from conflict_cli.formatters.actors import country_in, phrase_kind
from conflict_cli.incidents.words import STATE
from conflict_cli.linking.sources import role_of
from conflict_cli.models import Casualty, Group, Incident, Report

FORCES = frozenset(("state_forces", "rebel_group", "militia", "coalition", "criminal_group"))  # types of groups
FORCE_ROLES = frozenset(("military", "armed_group"))
STATE_ROLES = frozenset(("police", "official"))
UNIFORMED = frozenset(("military", "police"))
LONGEST_NAME = 8  # words of a group's name within those of a source


class Parties:
    """Who fights in a report, and which of its figures only they give."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._incidents = {incident.id: incident for incident in report.incidents}
        self._groups: dict[str, Group] = {}
        for group in report.groups:
            names = (group.name, group.abbreviation, *group.aliases, *(mention.text for mention in group.mentions))
            self._groups |= {plain(name): group for name in names if name}

    def alone(self, number: int) -> bool:
        """Whether only a party gives a row's figure: no independent source is named with the same numbers for the same outcome."""
        row = self._report.casualties[number]
        return self._is_partys(row) and (row.outcome, row.low, row.best, row.high) not in self._confirmed

    @cached_property
    def _confirmed(self) -> set[tuple[str, int | None, int | None, int | None]]:
        """The figures that are told again by a named source that is no party."""
        rows = [row for row in self._report.casualties if row.repeat and row.attribution is not None]
        return {(row.outcome, row.low, row.best, row.high) for row in rows if not self._is_partys(row)}

    def _is_partys(self, row: Casualty) -> bool:
        """Whether the source of a row is a party to the fight."""
        if row.attribution is None:
            return False
        group, role = self._group_in(row.attribution), role_of(row.attribution)
        sides = self._sides(row, self._incidents.get(row.incident or ""))
        if (group.name if group else row.attribution) in sides:
            return True
        if group.type in FORCES if group else role in FORCE_ROLES:
            return True
        if not (group.type in STATE if group else role in STATE_ROLES):
            return False
        country = (group.country if group else None) or country_in(row.attribution)
        states = {state for name in sides if (state := self._state_of(name)) is not None}
        if row.victim_type in UNIFORMED and row.victim_group is None:
            states.add(country_in(row.victims or "") or "")
        return row.victim_type == "militant" or (bool(states) and (country is None or bool({country, ""} & states)))

    def _sides(self, row: Casualty, incident: Incident | None) -> set[str]:
        """The names of who fights: of the row's attacker and armed victims, and of its incident's sides."""
        armed = row.victim_group or row.victims if row.victim_type in ARMED else None
        told = incident is not None and (*incident.attackers, *incident.targets)
        return {name for name in (row.perpetrator_group or row.perpetrator, armed, *(told or ())) if name}

    def _state_of(self, name: str) -> str | None:
        """The country of a side that is a state or its forces, "" where it is not known; None for any other side."""
        group = self._groups.get(plain(name))
        if group is not None:
            return group.country or "" if group.type in STATE else None
        return country_in(name) or "" if phrase_kind(name) in UNIFORMED or is_country(name) else None

    def _group_in(self, source: str) -> Group | None:
        """The group that the words for a source name: "a Taliban spokesman"."""
        words = plain(source).split()
        spans = ((first, last) for first in range(len(words)) for last in range(min(len(words), first + LONGEST_NAME), first, -1))
        return next((group for first, last in spans if (group := self._groups.get(" ".join(words[first:last])))), None)


def plain(name: str) -> str:
    """A name without its article, capitals and possessive.

    >>> plain("The Taliban's")
    'taliban'
    """
    return " ".join(word.removesuffix("'s").removesuffix("’s") for word in name.casefold().removeprefix("the ").split())
