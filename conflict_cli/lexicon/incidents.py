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

# What people and weapons are for an event's type, and what can be taken as territory.
NAMED = """
airport | territory
area | territory
areas | territory
assailant | attacker
assailants | attacker
attacker | attacker
attackers | attacker
barracks | territory
base | territory
bases | territory
baton | crowd control
batons | crowd control
bomber | attacker
bombers | attacker
camp | territory
capital | territory
checkpoint | territory
checkpoints | territory
city | territory
crowd | mob
demonstrator | demonstrator
demonstrators | demonstrator
district | territory
garrison | territory
headquarters | territory
hill | territory
hills | territory
island | territory
lynch mob | mob
marcher | demonstrator
marchers | demonstrator
mob | mob
mobs | mob
neighborhood | territory
neighbourhood | territory
outpost | territory
outposts | territory
pepper spray | crowd control
plastic bullets | crowd control
position | territory
positions | territory
post | territory
posts | territory
protester | demonstrator
protesters | demonstrator
protestor | demonstrator
protestors | demonstrator
rioter | rioter
rioters | rioter
rubber bullet | crowd control
rubber bullets | crowd control
rubber-coated | crowd control
settlement | territory
settlements | territory
stronghold | territory
strongholds | territory
stun grenade | crowd control
stun grenades | crowd control
suicide | suicide
tear gas | crowd control
tear-gas | crowd control
teargas | crowd control
territory | territory
town | territory
towns | territory
village | territory
villages | territory
water cannon | crowd control
water cannons | crowd control
"""

# What the words of a sentence say of the event in it; a phrase without a kind is none.
CUES = """
arrest | arrest
arrested | arrest
arresting | arrest
arrests | arrest
at a rally | demonstration
ceded | yielded
demonstration | demonstration
demonstrations | demonstration
demonstrators | demonstration
detained | arrest
detaining | arrest
during a rally | demonstration
handed over control of | yielded
lynch mob | riot
lynched | riot
lynching | riot
march against | demonstration
march for | demonstration
mob | riot
mobs | riot
overran | took
overrun | took
petrol bombs | violent
protest | demonstration
protest march | demonstration
protesters | demonstration
protests | demonstration
pulled out of | yielded
recapture | took back
recaptured | took back
recaptures | took back
recapturing | took back
regain control of | took back
regained control of | took back
regaining control of | took back
retake | took back
retaken | took back
retakes | took back
retaking | took back
retook | took back
riot | riot
riot gear
riot police
rioted | riot
rioters | riot
rioting | riot
riots | riot
seize | took
seized | took
seized control of | took
seizes | took
seizing | took
sit-in | demonstration
sit-ins | demonstration
stone-throwing | violent
take control of | took
taken control of | took
threw stones | violent
throwing stones | violent
took back | took back
took control of | took
took over | took
violent demonstration | violent
violent demonstrations | violent
violent protest | violent
violent protests | violent
withdrew from | yielded
without a fight | yielded
without a shot | yielded
without firing a shot | yielded
without resistance | yielded
"""
