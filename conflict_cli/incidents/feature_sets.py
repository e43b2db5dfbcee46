"""Sets of features that several of ACLED's decisions ask for."""

from conflict_cli.incidents.acled_pairs import Features

GATHERED: Features = ("lead:protest", "lead:gather", "lead:block", "lead:crowd")
CROWD: Features = (
    *GATHERED,
    "lead:deter",
    "on:crowd",
    "by:crowd",
    "do:protest",
    "do:crowd",
    "do:gather",
    "do:block",
)
HARMED: Features = ("killed", "wounded", "killed_or_wounded")
STRIKES: Features = (
    "do:strike",
    "do:assault",
    "do:harm",
    "do:blast",
    "do:fire",
    "do:throw",
    "do:shell",
    "do:air",
    "do:shoot",
    "do:vandal",
    "do:sweep",
)
ATTACKS: Features = ("do:shell", "do:air", "do:blast", "do:assault", "do:strike")
VIOLENCE: Features = (
    "do:riot",
    "do:barricade",
    "do:throw",
    "has:stones",
    "do:vandal",
    "do:loot",
    "do:fight",
)
REMOTE: Features = ("lead:blast", "lead:air", "lead:shell", "lead:suicide")
TAKEN: Features = ("do:retake", "do:take", "do:seize")
PEOPLE: Features = (
    "on:civil",
    "on:civilian",
    "on:official",
    "on:journalist",
    "on:aid_worker",
    "on:person",
    "on:unspecified",
)
FORCES: Features = ("on:military", "on:police", "on:militant", "on:government", "on:foreign")
UNARMED: Features = (
    "by:civilian",
    "by:supporters",
    "by:mob",
    "on:civilian",
    "on:supporters",
    "on:mob",
)
TAKING: Features = (*REMOTE, "lead:arrest", "has:weapon")
