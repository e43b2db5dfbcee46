"""Words that say what happened to equipment, structures, livestock and goods, and words that show
that no enemy did it.

Read by `extractors.claims` (`loss_words`).
"""

# Verbs whose object is a thing: past and participle | action | gerund | base and present forms
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

# Verbs whose object may also be people, or which mean something else with other nouns: past and
# participle | action | gerund | base and present forms | types of items that the verb can damage;
# if none is given, all but weapons and drones ("the truck hit a mine")
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

# Words for an army or a side right before its things: "two army tanks".
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
# Those of them that are not part of the things' names.
STRIPPED = """
army
enemy
militia
navy
rebel
"""

# noun before "of" or "to" and the items | action | types of items, if not all
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

# words after a verb and its items for what it made of them | action: "set two cars on fire", "left
# a church in ruins", "shot a drone down"
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

# Verbs before the items and one of `RESULTS`.
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

# Causes that are not an enemy. What they destroy is not a loss, unless the sentence names a weapon.
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

# Words for exercises and disarmament: in a sentence with one of them, an army destroys its own
# things.
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

# Nouns before "of" that only say how many things there are.
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

# Words before a noun for a loss that has not happened: "risking the destruction of homes".
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

# General nouns after which a comma opens the details.
GENERAL = """
buildings
houses
shops
structures
vehicles
vessels
weapons
"""

# Words in headings of lists of losses.
HEADINGS = """
casualties
loss
losses
lost
"""
# Words that end a heading without a colon.
HEADING_ENDS = """
about
approximately
estimated
"""
# Verbs after "losses" and before figures.
AMOUNTING = """
amount to
amounted to
estimated at
put at
stand at
stood at
"""
# Nouns for the soldiers that such a list counts besides equipment.
PERSONNEL = """
manpower
personnel
servicemen
soldiers
troops
"""
# Words after the number of soldiers that show that they are dead, not only unable to fight.
KILLED = """
dead
eliminated
killed
liquidated
"""
# Words in a heading that make its figures running totals.
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
# Words in a heading that make its figures those of a day or a week.
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

# Nouns in -s that may be singular.
SINGULAR_LIKE = """
barracks
headquarters
premises
"""

# Words for all of a number given before.
WHOLE = """
all
both
"""

# The first word of "out of": "14 out of 20 drones".
OUT = """
out
"""

# Participles before "down": a thing that flies is shot down, a building is destroyed.
BROUGHT_DOWN = """
brought
downed
"""

# Words before an infinitive that did happen: "managed to destroy".
MANAGED = """
able
managed
succeeded
used
"""

# Words before the noun for an action that did not happen.
NO_ACTION = """
any
no
without
"""

# Verbs that cause a loss only if their subject can be an enemy: "prices hit shops" is not one.
HITTING = """
hit
hits
hitting
striking
struck
"""

# Nouns that the name of a thing before them only describes: "a ferry landing", "a car dealership".
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

# Participles between an item and its owner: "vehicles belonging to the militia".
BELONGING = """
belonging
operated
owned
used
"""
