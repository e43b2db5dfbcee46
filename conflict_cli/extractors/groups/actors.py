"""An actor: one group with everything that a text says of it."""

from functools import lru_cache

from conflict_cli.extractors.groups.found import GroupMention
from conflict_cli.extractors.groups.known import KnownGroup
from conflict_cli.extractors.names.units import name_folds
from conflict_cli.vocabulary import GroupType


class Actor:
    """One group with what was found of it; filled only while the groups of a text are settled."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.found: list[GroupMention] = []
        self.known: KnownGroup | None = None
        self.abbreviation: str | None = None
        self.names: set[tuple[str, ...]] = set()
        self.is_army = False

    @property
    def type(self) -> GroupType:
        """The group's type; a guess from the form of its name if the lexicon has none."""
        return self.known.type if self.known else self.found[0].type

    @property
    def country(self) -> str | None:
        """The state that it belongs to, if the lexicon or its name shows it."""
        return (
            self.known.country
            if self.known
            else next((found.country for found in self.found if found.country), None)
        )


def add_found(actors: dict[str, Actor], found: GroupMention, name: tuple[str, ...]) -> None:
    """Adds a mention by a folded name to the actor of its key, a new one if there is none."""
    actor = actors.get(found.key)
    if actor is None:
        actor = actors[found.key] = Actor(found.key)
    actor.found.append(found)
    if (
        actor.known is None
        and len(found.candidates) == 1
        and f"known {found.candidates[0].name}" == found.key
    ):
        actor.known = found.candidates[0]
    actor.names.add(name)


@lru_cache(maxsize=4096)
def known_names(group: KnownGroup) -> tuple[tuple[str, ...], ...]:
    """The folded names of a group of the lexicon, without its abbreviations."""
    return tuple(tuple(name_folds(name)) for name in (group.name, *group.others))
