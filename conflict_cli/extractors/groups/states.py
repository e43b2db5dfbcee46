"""States that act: "Israel bombed tanks", "Ankara said", not "in Israel", "Israel's army", "the Israel of today"."""

from functools import cache

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.groups.actors import Actor
from conflict_cli.extractors.groups.found import Found
from conflict_cli.extractors.names.countries import Nation
from conflict_cli.extractors.names.units import Units
from conflict_cli.lexicon import attacks
from conflict_cli.lexicon.groups import forms as lexicon
from conflict_cli.lexicon.places.words import SPEAKER_VERBS

# Before a subject.
OPENING = frozenset(', ; : and but while as that after when because since although though where which if — – " “'.split())
BETWEEN = frozenset("has have had also later then again already reportedly repeatedly allegedly itself".split())
FAMILY = "state"


@cache
def acts_of_states() -> frozenset[str]:
    """Verbs, as words of a text, of what states do to each other: they attack, speak, and move their forces."""
    attacked = {entry.phrase for entry in read_entries(attacks.ATTACKED) if " " not in entry.phrase and not entry.phrase.endswith("ing")}
    return frozenset(attacked) | frozenset(SPEAKER_VERBS.split()) | frozenset(lexicon.ACTS_OF_STATES.split())


def find_state(number: int, units: Units, at: int, nation: tuple[int, Nation] | None) -> Found | None:
    """A country or its capital that is the subject of such a verb."""
    if nation is None or nation[1].form == "adjective" or (at and units.words[at - 1] not in OPENING):
        return None
    last = at + nation[0]
    verb = last
    while verb < len(units.folds) and units.folds[verb] in BETWEEN:
        verb += 1
    if verb >= len(units.folds) or units.possessive[last - 1] or units.joined[at]:
        return None
    if not units.words[verb].islower() or units.folds[verb] not in acts_of_states():
        return None
    return Found(number, at, last, "form", f"{nation[1].country} {FAMILY}", None, "government", nation[1].country)


def merge_states(actors: dict[str, Actor]) -> None:
    """Israel that acts is the Israeli government, where the text speaks of that too."""
    for key in [key for key in actors if key.endswith(f" {FAMILY}")]:
        country = key.partition(" ")[0]
        government = next((actor for other, actor in actors.items() if _is_government(other, actor, country)), None)
        if government is not None:
            government.found += actors.pop(key).found


def _is_government(key: str, actor: Actor, country: str) -> bool:
    if key == f"{country} government":
        return True
    return actor.known is not None and actor.type == "government" and actor.country == country and actor.known.name.endswith(" government")
