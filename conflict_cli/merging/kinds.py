"""The kinds of incidents by ACLED's types, and whether reports of one event may differ in them."""

from enum import IntEnum

from conflict_cli.merging.models import ReportedIncident


class KindFit(IntEnum):
    """How well the types of two incidents go together."""

    APART = 0
    OPEN = 1  # reporters may use both for one event, or one has none
    SAME = 2


# Sub-event types that differ by what a reporter notices.
KINDS = {
    "Air/drone strike": "air",
    "Shelling/artillery/missile attack": "shelling",
    "Chemical weapon": "chemical",
    "Suicide bomb": "bomb",
    "Remote explosive/landmine/IED": "bomb",
    "Grenade": "bomb",
    "Armed clash": "clash",
    "Government regains territory": "clash",
    "Non-state actor overtakes territory": "clash",
    "Attack": "attack",
    "Sexual violence": "attack",
    "Abduction/forced disappearance": "abduction",
    "Peaceful protest": "protest",
    "Protest with intervention": "protest",
    "Excessive force against protesters": "protest",
    "Violent demonstration": "riot",
    "Mob violence": "riot",
    "Arrests": "abduction",
}
RARE = frozenset(("chemical",))  # kinds of which a country seldom has two within days
TYPES = {
    "Battles": "clash",
    "Explosions/Remote violence": "explosion",
    "Violence against civilians": "attack",
}
TYPES |= {"Protests": "protest", "Riots": "riot"}
# Kinds that reporters use for the same event.
ALIKE = {
    frozenset(pair.split())
    for pair in (
        "air shelling, air chemical, shelling chemical, air attack, shelling attack, bomb attack, "
        "clash attack, chemical attack, clash shelling, clash bomb, clash air, protest riot, riot "
        "attack, riot clash, protest attack, protest clash, abduction attack, explosion air, "
        "explosion shelling, explosion chemical, explosion bomb, explosion attack, explosion "
        "clash, bomb shelling, bomb air"
    ).split(", ")
}


def kind_of(told: ReportedIncident) -> str | None:
    """The kind of an incident by its sub-event type, else its event type; None without either."""
    if told.sub_event_type is None:
        return TYPES.get(told.event_type or "")
    return KINDS.get(told.sub_event_type, told.sub_event_type)


def fit_kinds(one: ReportedIncident, two: ReportedIncident) -> KindFit:
    """How well the types of two incidents go together; the order does not matter."""
    first, second = kind_of(one), kind_of(two)
    if first is None or second is None:
        return KindFit.OPEN
    if first == second:
        return KindFit.SAME
    return KindFit.OPEN if frozenset((first, second)) in ALIKE else KindFit.APART
