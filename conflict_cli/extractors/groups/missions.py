"""Bodies of an organisation of states, named by plain words: "the EU monitoring mission", "a UN
fact-finding mission".
"""

from conflict_cli.extractors.groups.actors import Actor, known_names
from conflict_cli.extractors.groups.found import GroupMention
from conflict_cli.extractors.names.units import Units
from conflict_cli.lexicon.groups import contexts as lexicon

MISSIONS = frozenset(lexicon.MISSIONS.split())

BODIES = frozenset(lexicon.MISSION_BODIES.split())
TASKS = frozenset(lexicon.TASKS.split())


def find_mission(
    number: int, units: Units, organization: GroupMention | None
) -> GroupMention | None:
    """The body named by the words after an organisation of states."""
    if organization is None or organization.type != "intergovernmental":
        return None
    folds, words = units.folds, units.words
    if BODIES & set(folds[organization.first : organization.last]):
        return None
    end = organization.last
    while end < len(folds) and folds[end] in TASKS and words[end].islower():
        end += 1
    if (
        end >= len(folds)
        or folds[end] not in BODIES
        or not words[end].islower()
        or units.possessive[end - 1]
    ):
        return None
    if folds[end] not in MISSIONS and end == organization.last:
        return None  # "the UN office" is as often a building
    key = " ".join(folds[organization.first : end + 1])
    return GroupMention(
        number, organization.first, end + 1, "form", key, None, "intergovernmental", None
    )


def merge_missions(actors: dict[str, Actor]) -> None:
    """ "The UN mission" in a text with one "United Nations Stabilization Mission in Haiti" is that
    one.
    """
    plain = [key for key, actor in actors.items() if actor.known is None and _is_plain(actor)]
    if not plain:
        return
    known = [
        actor
        for actor in actors.values()
        if actor.known and actor.type == "intergovernmental" and _is_mission(actor)
    ]
    if len(known) == 1:
        for key in plain:
            known[0].found += actors.pop(key).found


def _is_plain(actor: Actor) -> bool:
    return (
        actor.found[0].how == "form"
        and actor.type == "intergovernmental"
        and actor.key.rpartition(" ")[2] in BODIES
    )


def _is_mission(actor: Actor) -> bool:
    """True if a group of the lexicon is a mission by one of its names."""
    return actor.known is not None and any(
        not MISSIONS.isdisjoint(name) for name in known_names(actor.known)
    )
