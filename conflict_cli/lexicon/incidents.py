"""Words that show what kind of event an incident was. // Read by `incidents`."""

# Nouns for events in which both sides fight.
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

# class of a weapon (see weapons.WEAPONS) | ACLED's sub-event type
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

# word in the weapon's name, which decides before its class | ACLED's sub-event type
REMOTE_WORDS = """
grenade | Grenade
grenades | Grenade
suicide | Suicide bomb
"""

# word | kind: people, weapons and things that decide an event's type, and what can be taken as
# territory
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

# Words between a place and the larger one that contains it: "Harun village in the northern part of
# Sule district".
HOLDING = """
area
as
barangay
both
central
city
close to
coded
commune
countryside
county
department
district
division
eastern
governorate
in
LGA
local government area
municipality
near
neighborhood
neighbourhood
northern
of
part
parts
province
region
southern
state
sub-district
subdistrict
taluka
tambon
tehsil
territory
the
town
township
upazila
village
western
within
"""

# Words and signs between two places of a list.
JOINING = """
&
and
or
"""

# Verbs for attacks that were prevented.
FOILING = """
averted
foiled
thwarted
"""
