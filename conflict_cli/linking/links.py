"""What claims are linked to: attackers, and all that one claim is linked to."""

from typing import NamedTuple

from conflict_cli.linking.sources import Source
from conflict_cli.models import Date, Place


class Actor(NamedTuple):
    """Who did it, as written, and the group's name; `type` is a victim type, for telling the sides apart."""

    name: str
    group: str | None
    type: str
    named: bool


class Attack(NamedTuple):
    """An attacker that a sentence names at unit `number`."""

    actor: Actor
    number: int
    weight: int = 1


class Arm(NamedTuple):
    """What a unit that holds a word of phrases for weapons tells: whether it names a weapon or an attack, and the first weapon."""

    is_armed: bool
    weapon: str | None


class Links(NamedTuple):
    """What one claim is linked to, None where nothing says."""

    date: Date | None
    place: Place | None
    actor: Actor | None
    weapon: str | None
    source: Source | None
    own_date: bool
    own_place: bool
    scope: str
    attackers: Actor | None  # unnamed ones of the paragraph, for want of any other
