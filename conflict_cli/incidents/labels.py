"""The closed vocabularies of incidents: the features that decide an event's type, and the kinds of items and people.

A feature is a prefix and a value: `do:` the families of events, `lead:` the family of the leading
event, `by:` who did it, `on:` to whom it was done, `with:` the weapon, `has:` what else the
sentences mention, `took:` what was taken, `loss:` what became of things, `hurt:nobody` that nobody
was hurt. Outcomes of claims are features by themselves.
"""

from typing import Literal

ItemKind = Literal["mentions", "casualties", "losses"]
# The kinds of people, weapons and things in the lexicon's `NAMED` and `CLASHES`.
NamedKind = Literal["attacker", "clash", "crowd control", "demonstrator", "mob", "rioter", "suicide", "territory"]
Prefix = Literal["lead:", "do:", "by:", "on:", "with:", "has:", "took:", "loss:"]
# What the kinds of actors on a side have in common.
SideKind = Literal["armed", "civil", "state"]
# The features that decisions ask for.
Feature = Literal[
    "by:armed", "by:civilian", "by:crowd", "by:foreign", "by:militant", "by:military", "by:mob", "by:organisation", "by:police",
    "by:riot", "by:somebody", "by:state", "by:supporters", "by:unspecified",
    "do:abduct", "do:air", "do:arrest", "do:assault", "do:barricade", "do:battle", "do:blast", "do:block", "do:chemical", "do:crowd",
    "do:deter", "do:disrupt", "do:fight", "do:find", "do:fire", "do:flee", "do:gather", "do:grenade", "do:harm", "do:loot", "do:mob",
    "do:protest", "do:retake", "do:riot", "do:seize", "do:sexual", "do:shell", "do:shoot", "do:snatch", "do:strike", "do:suicide",
    "do:sweep", "do:take", "do:throw", "do:trip", "do:vandal", "do:yield",
    "has:accident", "has:body", "has:crowd", "has:demand", "has:property", "has:stones", "has:unopposed", "has:violent", "has:weapon",
    "hurt:nobody",
    "lead:agree", "lead:air", "lead:arrest", "lead:base", "lead:blast", "lead:block", "lead:change", "lead:crowd", "lead:deter",
    "lead:find", "lead:flee", "lead:free", "lead:gather", "lead:hinder", "lead:loot", "lead:move", "lead:muster", "lead:other",
    "lead:patrol", "lead:protest", "lead:retake", "lead:seize", "lead:shell", "lead:side", "lead:snatch", "lead:suicide",
    "lead:surrender", "lead:take", "lead:vandal", "lead:yield",
    "loss:captured", "loss:civil", "loss:damaged", "loss:destroyed", "loss:intercepted", "loss:shot_down",
    "on:aid_worker", "on:armed", "on:attacker", "on:civil", "on:civilian", "on:crowd", "on:foreign", "on:government", "on:journalist",
    "on:militant", "on:military", "on:mob", "on:official", "on:organisation", "on:person", "on:place", "on:police", "on:riot",
    "on:supporters", "on:unspecified",
    "took:goods", "took:territory", "took:weapon",
    "with:air", "with:bomb", "with:chemical", "with:crowd_control", "with:fire", "with:grenade", "with:gun", "with:shell", "with:stones",
    "with:suicide",
]  # fmt: skip
