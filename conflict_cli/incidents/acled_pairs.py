"""The record of a decision, and short names for ACLED's pairs of event and sub-event type."""

from typing import NamedTuple

from conflict_cli.incidents.labels import Feature
from conflict_cli.vocabulary import EventType, Outcome, SubEventType

Features = tuple[Feature | Outcome, ...]
Type = tuple[EventType | None, SubEventType | None]


class Decision(NamedTuple):
    """A type for incidents with all of `needs`, some of `one`, some of `two` and none of `lacks`.

    Empty sets ask for nothing. `example` is a text that it fits.
    """

    name: str
    type: Type
    example: str
    needs: Features = ()
    one: Features = ()
    two: Features = ()
    lacks: Features = ()


CLASH: Type = ("Battles", "Armed clash")
REGAINED: Type = ("Battles", "Government regains territory")
OVERTAKEN: Type = ("Battles", "Non-state actor overtakes territory")
ATTACK: Type = ("Violence against civilians", "Attack")
ABDUCTION: Type = ("Violence against civilians", "Abduction/forced disappearance")
SEXUAL: Type = ("Violence against civilians", "Sexual violence")
PEACEFUL: Type = ("Protests", "Peaceful protest")
INTERVENTION: Type = ("Protests", "Protest with intervention")
EXCESSIVE: Type = ("Protests", "Excessive force against protesters")
VIOLENT: Type = ("Riots", "Violent demonstration")
MOB: Type = ("Riots", "Mob violence")
CHEMICAL: Type = ("Explosions/Remote violence", "Chemical weapon")
AIR: Type = ("Explosions/Remote violence", "Air/drone strike")
SUICIDE: Type = ("Explosions/Remote violence", "Suicide bomb")
SHELLING: Type = ("Explosions/Remote violence", "Shelling/artillery/missile attack")
BOMB: Type = ("Explosions/Remote violence", "Remote explosive/landmine/IED")
GRENADE: Type = ("Explosions/Remote violence", "Grenade")
AGREEMENT: Type = ("Strategic developments", "Agreement")
ARRESTS: Type = ("Strategic developments", "Arrests")
CHANGE: Type = ("Strategic developments", "Change to group/activity")
DISRUPTED: Type = ("Strategic developments", "Disrupted weapons use")
BASE: Type = ("Strategic developments", "Headquarters or base established")
PROPERTY: Type = ("Strategic developments", "Looting/property destruction")
TRANSFER: Type = ("Strategic developments", "Non-violent transfer of territory")
OTHER: Type = ("Strategic developments", "Other")
