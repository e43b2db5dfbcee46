"""Words that tell what kind of event an incident was."""

# Both sides fight.
CLASHES = """
armed clash
armed clashes
armed confrontation
armed confrontations
battle
battles
clash
clashes
clashing
combat
confrontation
confrontations
crossfire
exchange of fire
fierce fighting
fighting
firefight
firefights
gun battle
gun battles
gunbattle
gunbattles
gunfight
gunfights
heavy fighting
shoot-out
shoot-outs
shootout
shootouts
skirmish
skirmishes
"""

# ACLED's sub-event type of a weapon's class (see weapons.WEAPONS).
REMOTE = """
air | Air/drone strike
artillery | Shelling/artillery/missile attack
chemical | Chemical weapon
drone | Air/drone strike
explosive | Remote explosive/landmine/IED
mine | Remote explosive/landmine/IED
missile | Shelling/artillery/missile attack
rocket | Shelling/artillery/missile attack
"""

# And of a word in the weapon's name, before its class.
REMOTE_WORDS = """
grenade | Grenade
grenades | Grenade
suicide | Suicide bomb
"""
