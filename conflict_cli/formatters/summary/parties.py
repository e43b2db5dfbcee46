"""Figures that are given only by a party to the fight.

Parties are armed forces and armed groups, and whoever is named as a side. Police and officials are
parties if forces of their state are a side, or if militants were harmed. Hospitals, witnesses,
monitors, the media and the article itself are not.
"""

from functools import cached_property, lru_cache

from conflict_cli.engine.grammar import TAGS
from conflict_cli.extractors.lexical import ARMED, lexical_entries
from conflict_cli.extractors.names.countries import is_country
from conflict_cli.formatters.actors import country_in, phrase_kind
from conflict_cli.incidents.words import STATE
from conflict_cli.linking.sources import role_of
from conflict_cli.models import Casualty, Group, Incident, Report

FORCES = frozenset(
    ("state_forces", "rebel_group", "militia", "coalition", "criminal_group")
)  # types of groups
FORCE_KINDS = frozenset(("military", "armed_group"))  # of who speaks
STATE_KINDS = frozenset(("police", "official"))
CIVIL = frozenset(("civilian", "official"))
KINDS = {
    "militant": "armed_group",
    "military": "military",
    "police": "police",
    "official": "official",
}
UNIFORMED = frozenset(("military", "police"))
AND = TAGS["AND"]
LONGEST_NAME = 8  # words of a group's name within those of a source


class FightParties:
    """The parties to the fight in a report, and the figures that only they give."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._incidents = {incident.id: incident for incident in report.incidents}
        self._groups: dict[str, Group] = {}
        for group in report.groups:
            names = (
                group.name,
                group.abbreviation,
                *group.aliases,
                *(mention.text for mention in group.mentions),
            )
            self._groups |= {plain(name): group for name in names if name}

    def alone(self, number: int) -> bool:
        """True if only a party gives a row's figure: no independent source is named with the same
        numbers for the same outcome.
        """
        row = self._report.casualties[number]
        return (
            self._is_partys(row)
            and (row.outcome, row.low, row.best, row.high) not in self._confirmed
        )

    @cached_property
    def _confirmed(self) -> set[tuple[str, int | None, int | None, int | None]]:
        """The figures that are repeated by a named source that is not a party."""
        rows = [
            row for row in self._report.casualties if row.repeat and row.attribution is not None
        ]
        return {
            (row.outcome, row.low, row.best, row.high) for row in rows if not self._is_partys(row)
        }

    def _is_partys(self, row: Casualty) -> bool:
        """True if the source of a row, or each of several sources, is a party to the fight."""
        return row.attribution is not None and all(
            self._is_party(name, row) for name in sources_in(row.attribution)
        )

    def _is_party(self, source: str, row: Casualty) -> bool:
        group, kind = self._group_in(source), speaker_kind(source)
        sides = self._sides(row, self._incidents.get(row.incident or ""))
        if (group.name if group else source) in sides:
            return True
        # for an office of a state the words say more: a defence ministry
        is_known = group is not None and group.type not in STATE
        if (group is not None and group.type in FORCES) or (not is_known and kind in FORCE_KINDS):
            return True
        if not (group.type in STATE if group else kind in STATE_KINDS):
            return False
        country = (group.country if group else None) or country_in(source)
        states = {state for name in sides if (state := self._state_of(name)) is not None}
        if row.victim_type in UNIFORMED and row.victim_group is None:
            states.add(country_in(row.victims or "") or "")
        return row.victim_type == "militant" or (
            bool(states) and (country is None or bool({country, ""} & states))
        )

    def _sides(self, row: Casualty, incident: Incident | None) -> set[str]:
        """The names of the parties: the row's attacker and armed victims, and its incident's sides,
        except the unarmed.
        """
        armed = row.victim_group or row.victims if row.victim_type in ARMED else None
        attackers, targets = (incident.attackers, incident.targets) if incident else ((), ())
        fighting = (name for name in targets if self._is_armed(name))
        return {
            name
            for name in (row.perpetrator_group or row.perpetrator, armed, *attackers, *fighting)
            if name
        }

    def _is_armed(self, name: str) -> bool:
        group = self._groups.get(plain(name))
        return group.type in FORCES or group.type in STATE if group else phrase_kind(name) in ARMED

    def _state_of(self, name: str) -> str | None:
        """The country of a side that is a state or its forces, "" if it is not known; None for any
        other side.
        """
        group = self._groups.get(plain(name))
        if group is not None:
            return group.country or "" if group.type in STATE else None
        return (
            country_in(name) or "" if phrase_kind(name) in UNIFORMED or is_country(name) else None
        )

    def _group_in(self, source: str) -> Group | None:
        """The group that the words for a source name: "a Taliban spokesman"."""
        words = plain(source).split()
        spans = (
            (first, last)
            for first in range(len(words))
            for last in range(min(len(words), first + LONGEST_NAME), first, -1)
        )
        return next(
            (
                group
                for first, last in spans
                if (group := self._groups.get(" ".join(words[first:last])))
            ),
            None,
        )


def sources_in(words: str) -> list[str]:
    """The sources that an attribution joins.

    >>> sources_in("hospital officials and police"), sources_in("police")
    (['hospital officials', 'police'], ['police'])
    """
    known, found = lexical_entries().values, [""]
    for word in words.split():
        if word in known and known[word].tag == AND:
            found.append("")
        else:
            found[-1] = f"{found[-1]} {word}".lstrip()
    return [source for source in found if source] or [words]


@lru_cache(4096)
def speaker_kind(source: str) -> str:
    """The kind of speaker of a source without a group's name, "" if no word shows it.

    >>> [speaker_kind(name) for name in ("military sources", "Colonel Usman", "Defence Ministry",
    ...     "the attorney general", "witnesses")]
    ['military', 'military', 'military', 'official', 'witness']
    """
    known = lexical_entries().values
    types = [known[word].type if word in known else "" for word in source.lower().split()]
    if (
        len(types) > 1 and types[-1] == "military" and types[-2] in CIVIL
    ):  # a director general is no soldier
        return "official"
    kind = role_of(source) or KINDS.get(phrase_kind(source) or "", "")
    return "military" if kind == "official" and "military" in types else kind


def plain(name: str) -> str:
    """A name without its article, capitals and possessive.

    >>> plain("The Taliban's")
    'taliban'
    """
    return " ".join(
        word.removesuffix("'s").removesuffix("’s")
        for word in name.casefold().removeprefix("the ").split()
    )
