"""Words that say what happened to equipment, structures, livestock and goods, and what shows that
no enemy did it.
"""

# Verbs of things: past and participle | action | gerund | base and present forms
ACTIONS = """
bombed out | destroyed | bombing out | bomb out
brought down | shot_down | bringing down | bring down, brings down
burned | destroyed | burning | burn, burns
burned down | destroyed | burning down | burn down, burns down
burnt | destroyed | burning | burn, burns
damaged | damaged | damaging | damage, damages
demolished | destroyed | demolishing | demolish, demolishes
destroyed | destroyed | destroying | destroy, destroys
disabled | damaged | disabling | disable, disables
downed | shot_down | downing
flattened | destroyed | flattening | flatten, flattens
gutted | destroyed | gutting | gut, guts
intercepted | intercepted | intercepting | intercept, intercepts
intervened | intercepted | intervening | intervene, intervenes # Moscow's English for what its air defence does
knocked out | destroyed | knocking out | knock out, knocks out
leveled | destroyed | leveling
levelled | destroyed | levelling
obliterated | destroyed | obliterating | obliterate, obliterates
razed | destroyed | razing | raze, razes
reduced to rubble | destroyed | reducing to rubble | reduce to rubble
sank, sunk | destroyed | sinking | sink, sinks
seized | captured | seizing | seize, seizes
set ablaze | destroyed | setting ablaze | set ablaze, sets ablaze
set fire to | destroyed | setting fire to | set fire to, sets fire to
set on fire | destroyed | setting on fire | set on fire, sets on fire
shot down | shot_down | shooting down | shoot down, shoots down
torched | destroyed | torching | torch, torches
wrecked | destroyed | wrecking | wreck, wrecks
"""

# Verbs that do as much to people, or mean something else beside another noun; the types of items of
# which they tell a loss, all but weapons and drones where none is given ("the truck hit a mine").
# past and participle | action | gerund | base and present forms | item types
ALSO_OF_THINGS = """
blew up, blown up | destroyed | blowing up | blow up, blows up
bombarded | hit | bombarding | bombards
bombed | hit | bombing | bombs
bulldozed | destroyed | bulldozing | bulldoze, bulldozes
captured | captured | capturing | capture, captures | *
commandeered | captured | commandeering | commandeer
confiscated | captured | confiscating | confiscate, confiscates | *
crippled | damaged | crippling | cripple, cripples
desecrated | damaged | desecrating | desecrate, desecrates
devastated | destroyed | devastating | devastates
discovered | captured | discovering | discover, discovers | weapons
dynamited | destroyed | dynamiting | dynamite
eliminated | destroyed | eliminating | eliminate, eliminates | *
hijacked | captured | hijacking | hijack, hijacks
hit | hit | hitting | hits
impounded | captured | impounding | impound, impounds
killed | killed | killing | kill, kills | livestock
knocked down | destroyed | knocking down | knock down, knocks down
looted | looted | looting | loot, loots | *
neutralised | destroyed | neutralising | neutralise, neutralises | *
neutralized | destroyed | neutralizing | neutralize, neutralizes | *
pillaged | looted | pillaging | pillage, pillages | *
plundered | looted | plundering | plunder, plunders | *
pulled down | destroyed | pulling down | pull down, pulls down
pulverised | destroyed | pulverising | pulverise
pulverized | destroyed | pulverizing | pulverize
ransacked | looted | ransacking | ransack, ransacks
ravaged | destroyed | ravaging | ravage, ravages
recovered | captured | recovering | recover, recovers | weapons
ruined | destroyed | ruining | ruin, ruins
rustled | looted | rustling | rustle | livestock
sabotaged | damaged | sabotaging | sabotage, sabotages
shelled | hit | shelling
slaughtered | killed | slaughtering | slaughter, slaughters | livestock
smashed | damaged | smashing | smash, smashes
snatched | looted | snatching | snatch, snatches | weapons
stole, stolen | looted | stealing | steal, steals | *
struck | hit | striking
unearthed | captured | unearthing | unearth, unearths | weapons
uprooted | destroyed | uprooting | uproot, uproots
vandalised | damaged | vandalising | vandalise
vandalized | damaged | vandalizing | vandalize
wiped out | destroyed | wiping out | wipe out, wipes out | *
"""

# Words for an army or a side right before its things; those of STRIPPED are no part of the things'
# names: "two army tanks".
OWNERS = """
army
enemy
government
insurgent
jihadist
militant
military
militia
navy
paramilitary
police
rebel
regime
separatist
taliban
"""
STRIPPED = """
army
enemy
militia
navy
rebel
"""

# Nouns before "of" or "to" and the items | action
NOUNS = """
bombardment of | hit
bombing of | hit
burning of | destroyed
capture of | captured
damage on | damaged
damage to | damaged
damages to | damaged
demolition of | destroyed
destruction of | destroyed
downing of | shot_down
interception of | intercepted
looting of | looted
loss of | lost
losses of | lost
razing of | destroyed
recovery of | captured | weapons
seizure of | captured
shelling of | hit
shooting down of | shot_down
sinking of | destroyed
theft of | looted
torching of | destroyed
"""

# What a verb before the items has made of them: "set two cars on fire", "left a church in ruins",
# "shot a drone down" | action
RESULTS = """
ablaze | destroyed
alight | destroyed
down | shot_down
in flames | destroyed
in ruins | destroyed
into rubble | destroyed
on fire | destroyed
to ashes | destroyed
to rubble | destroyed
to ruins | destroyed
to the ground | destroyed
"""

# Verbs before the items of RESULTS.
MAKING = """
bombed
brought
burned
burnt
leaving
left
reduced
reducing
set
setting
shooting
shot
turned
turning
"""

# Causes that are no enemy's: what they destroy is no loss, unless a weapon stands in the sentence.
NATURAL = """
accident
avalanche
collision
cyclone
derailment
earthquake
electrical
flood
flooding
floods
hurricane
landslide
landslides
monsoon
mudslide
quake
rains
short-circuit
storm
storms
tornado
tremor
tsunami
typhoon
volcano
wildfire
wildfires
"""

# Where these stand, what is destroyed is the army's own: exercises, disarmament.
NO_ENEMY = """
convention
drill
drills
exercise
exercises
lightning
manoeuvres
treaty
war game
war games
"""

# Nouns before "of" that only say how many things are meant.
COLLECTIVES = """
amount
block
cache
cluster
consignment
convoy
dozen
fleet
half
haul
line
lot
majority
most
much
number
part
parts
quantity
row
rows
score
scores
section
sections
series
stock
stockpile
string
variety
"""

# Words before a noun for a loss that has not come.
RISKING = """
avoid
avoiding
danger
fear
fears
possible
potential
prevent
preventing
risk
risking
risks
threat
threatened
threatening
"""

# General nouns for what is told more closely behind a comma.
GENERAL = """
buildings
houses
shops
structures
vehicles
vessels
weapons
"""

# Headings of lists of losses, and what counts in them besides equipment.
HEADINGS = """
casualties
loss
losses
lost
"""
# How a heading ends without a colon, and verbs behind "losses" that figures follow.
HEADING_ENDS = """
about
approximately
estimated
"""
AMOUNTING = """
amount to
amounted to
estimated at
put at
stand at
stood at
"""
PERSONNEL = """
manpower
personnel
servicemen
soldiers
troops
"""
# Words behind the number of men that say that they are dead, not only out of action.
KILLED = """
dead
eliminated
killed
liquidated
"""
# Words in such a heading that make its figures running totals.
RUNNING = """
as of
cumulative
from
overall
since
so far
to date
total
"""
# Words that make them those of a day or a week.
PER_DAY = """
24 hours
daily
last day
last night
last week
overnight
past day
past week
today
yesterday
"""

# In -s, and not in the plural.
SINGULAR_LIKE = """
barracks
headquarters
premises
"""

# All of a number told before.
WHOLE = """
all
both
"""

# "14 out of 20 drones".
OUT = """
out
"""

# What is "brought down" is shot down if it flies, and a building is destroyed.
BROUGHT_DOWN = """
brought
downed
"""

# What somebody was able to do has happened.
MANAGED = """
able
managed
succeeded
used
"""

# Before the noun of an action they say that it has not happened.
NO_ACTION = """
any
no
without
"""

# What has no enemy for its subject harms nothing: prices hit shops.
HITTING = """
hit
hits
hitting
striking
struck
"""

# After the name of a thing they are the noun that it describes: "a ferry landing", "a car
# dealership".
SITES = """
crew
crossing
dealership
dealerships
driver
drivers
landing
landings
lane
manufacturer
operator
operators
owner
owners
park
parks
passengers
pier
ramp
rank
ranks
slipway
stand
stands
terminal
terminals
wash
yard
yards
"""

# Between an item and its owner: "vehicles belonging to the militia".
BELONGING = """
belonging
operated
owned
used
"""
