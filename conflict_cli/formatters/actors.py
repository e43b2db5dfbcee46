"""The sides of an incident under ACLED's names for actors: groups by name, everybody else by kind
and country.

Source: ACLED Codebook (2024), "Actors": "Military Forces of Mali", "Police Forces of Mali",
"Protesters (Mali)", "Civilians (Mali)", "Unidentified Armed Group (Mali)".
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from conflict_cli.extractors.events.arguments import kind_of
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.formatters.wording import country_name
from conflict_cli.incidents.words import named
from conflict_cli.models import Group, Incident

# ACLED's kinds of actors by the report's types of groups.
INTER = {
    "state_forces": "State forces",
    "police": "State forces",
    "government": "State forces",
    "rebel_group": "Rebel group",
    "militia": "Political militia",
    "criminal_group": "Political militia",
    "coalition": "External/Other forces",
    "intergovernmental": "External/Other forces",
}
# A side's name and kind of actor by the kind of party that its words name.
KINDS = {
    "military": ("Military Forces of {}", "State forces"),
    "police": ("Police Forces of {}", "State forces"),
    "government": ("Government of {}", "State forces"),
    "militant": ("Unidentified Armed Group ({})", "Political militia"),
    "crowd": ("Protesters ({})", "Protesters"),
    "demonstrator": ("Protesters ({})", "Protesters"),
    "riot": ("Rioters ({})", "Rioters"),
    "rioter": ("Rioters ({})", "Rioters"),
    "mob": ("Rioters ({})", "Rioters"),
    "civilian": ("Civilians ({})", "Civilians"),
}
CIVILIANS = frozenset(
    "civilian official journalist aid_worker supporters organisation unspecified person".split()
)
STATES = ("State forces", "External/Other forces")
# The words of an army's or police's name that don't identify a unit of it.
PLAIN = frozenset(
    "afghan air armed army constabulary defence defense force forces guard military national navy "
    "of police republic royal state the".split()
)

# An unknown attacker is an actor of its own; civilians, who are unarmed by definition, are never
# the attacker or a side of a battle.
PERPETRATED = frozenset(("Battles", "Explosions/Remote violence", "Violence against civilians"))
UNKNOWN_ATTACKER = "militant"


class AcledActor(NamedTuple):
    """One side under ACLED's name, with its kind of actor."""

    name: str
    inter: str | None


def acled_sides(
    groups: Mapping[str, Group], incident: Incident, country: str | None
) -> tuple[list[AcledActor], list[AcledActor]]:
    """The two sides of an incident, the attacker first; in protests and riots the crowd is first,
    whoever began.

    `groups` are those of the report by name.
    """
    first = [actor_of(name, groups, country, "attacker") for name in incident.attackers]
    second = [actor_of(name, groups, country, "target") for name in incident.targets]
    if incident.event_type in CROWDS:
        first, second = _crowd_first(incident, first, second, country)
    elif incident.event_type in PERPETRATED:
        first = [actor for actor in first if actor.inter != "Civilians"] or [
            _by_kind(UNKNOWN_ATTACKER, country)
        ]
        if incident.event_type == "Battles":
            second = [actor for actor in second if actor.inter != "Civilians"] or second
    first = _unique(first)
    second = [actor for actor in _unique(second) if actor not in first]
    every = [*first, *second]
    return [actor for actor in first if not _is_told_better(actor, every)], [
        actor for actor in second if not _is_told_better(actor, every)
    ]


def _is_told_better(actor: AcledActor, every: Sequence[AcledActor]) -> bool:
    """True if a nameless side repeats one that has a name: "militants" beside the Taliban."""
    return actor.name.startswith("Unidentified") and any(
        other.inter in ("Rebel group", "Political militia") and other is not actor
        for other in every
    )


CROWDS = {"Protests": "crowd", "Riots": "riot"}
CROWD_KINDS = frozenset(("Protesters", "Rioters", "Civilians"))


def _crowd_first(
    incident: Incident,
    first: Sequence[AcledActor],
    second: Sequence[AcledActor],
    country: str | None,
) -> tuple[list[AcledActor], list[AcledActor]]:
    """The crowd, with the groups in it, and its opponents: forces of the state, or those whom
    rioters attacked.
    """
    crowd = _by_kind(CROWDS[incident.event_type or ""], country)
    forces = [actor for actor in (*first, *second) if actor.inter in STATES]
    with_crowd = [actor for actor in first if is_named(actor)]
    others = [actor for actor in second if is_named(actor)]
    if not forces and incident.sub_event_type == "Protest with intervention":
        forces = [_by_kind("police", country)]
    if (
        not forces
        and not others
        and incident.event_type == "Riots"
        and incident.sub_event_type == "Mob violence"
    ):
        others = [actor for actor in second if actor.inter == "Civilians"]
    return [crowd, *with_crowd], [*forces, *others]


def is_named(actor: AcledActor) -> bool:
    """True if a side is a named group that does not belong to a state."""
    return (
        actor.inter not in STATES
        and actor.inter not in CROWD_KINDS
        and not actor.name.startswith("Unidentified")
    )


def _unique(actors: Iterable[AcledActor]) -> list[AcledActor]:
    return list({actor.name.casefold(): actor for actor in reversed(list(actors))}.values())[::-1]


def actor_of(name: str, groups: Mapping[str, Group], country: str | None, role: str) -> AcledActor:
    """A side's name in ACLED's style; a side of unknown kind keeps its words."""
    group = groups.get(name)
    if group is not None:
        return _group_actor(group)
    crowd = next(iter(named(name) & {"demonstrator", "rioter", "mob"}), None)
    kind = crowd or phrase_kind(name)
    if kind is None:
        return (
            _by_kind("civilian", country)
            if role == "target" and is_person(name)
            else AcledActor(name, None)
        )
    if kind in ("military", "police", "militant", "government") and has_own_name(name):
        return AcledActor(name, KINDS[kind][1])
    if kind in ("unspecified", "person") and role == "attacker":
        kind = UNKNOWN_ATTACKER
    return _by_kind("civilian" if kind in CIVILIANS else kind, country_in(name) or country)


def _group_actor(group: Group) -> AcledActor:
    """A known group: an army or police of a state under the state's name, with the unit if the name
    states one.
    """
    land = country_name(group.country) if group.country else None
    form = {"state_forces": "Military Forces of {}", "police": "Police Forces of {}"}.get(
        group.type
    )
    if form is None or land is None:
        return AcledActor(group.name, INTER.get(group.type))
    own = [
        word
        for word in group.name.split()
        if word.lower() not in PLAIN
        and country_of(word) is None
        and word.lower() not in land.lower()
    ]
    unit = f" {group.name}" if own else ""
    return AcledActor(form.format(land) + unit, "State forces")


def _by_kind(kind: str, country: str | None) -> AcledActor:
    """A side without a name: by kind and country, without the country if it is unknown."""
    form, inter = KINDS[kind]
    land = country_name(country)
    if land is None:
        return AcledActor(form.partition(" (")[0].removesuffix(" of {}"), inter)
    return AcledActor(form.format(land), inter)


@lru_cache(4096)
def phrase_kind(name: str) -> str | None:
    """The kind of party that a noun phrase names, None if none of its words shows it."""
    return kind_of(name.lower().split())


ORGANISED = frozenset(
    "army committee council force forces front league movement party union".split()
)


def is_person(name: str) -> bool:
    """True if a name without a known word looks like a person's: two or three capitalised words,
    none for a body of people.
    """
    words = name.split()
    return (
        1 < len(words) < 5
        and all(word[:1].isupper() for word in words)
        and ORGANISED.isdisjoint(name.lower().split())
    )


@lru_cache(4096)
def has_own_name(name: str) -> bool:
    """True if a phrase names a party that is not a known group: "ADF fighters", "forces of
    Artsakh".
    """
    words = [word.strip("'’\"()") for word in name.split()]
    return any(
        word[:1].isupper()
        and word.lower() not in lexical_entries().values
        and country_of(word) is None
        for word in words
    )


@lru_cache(4096)
def country_in(name: str) -> str | None:
    """The country that a noun phrase names: "Turkish soldiers"."""
    return next((code for word in name.split() if (code := country_of(word)) is not None), None)
