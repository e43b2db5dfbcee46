"""Nouns for what happens, and words that tell one happening from another."""

# Attacks and fights.
ATTACKS = """
airstrike
airstrikes
ambush
assault
attack
attacks
battle
blast
blasts
bombing
bombings
clash
clashes
explosion
explosions
fighting
gunfight
incident
incidents
massacre
offensive
operation
raid
raids
shelling
shooting
shootout
siege
strike
strikes
violence
"""

# Other deeds that an article comes back to: "The kidnapping took place".
OTHER_DEEDS = """
abduction
abductions
kidnapping
kidnappings
killing
killings
protest
protests
rallies
rally
"""

# What explodes or comes down; it may be the noun for an attack.
ARMS = """
bomb
bombs
grenade
grenades
missile
missiles
rocket
rockets
shell
shells
"""

# After "a" these show that a sentence is about a single attack.
ONE_ATTACK = """
airstrike
ambush
assault
attack
blast
bomb
bomber
bombing
clash
drone
explosion
grenade
gunman
landmine
massacre
mine
missile
mortar
raid
rocket
shell
shooting
strike
"""

# Attacks that are counted within a time: "the third attack this month".
COUNTED_ATTACKS = """
air strike
airstrike
ambush
assassination
assault
attack
blast
bomb
bombing
clash
explosion
incident
killing
massacre
murder
raid
shooting
strike
"""

# After "another" these name one more happening, after "the" the one that the reader knows.
SINGLED_OUT = """
airstrike
airstrikes
ambush
assault
attack
attacks
blast
bomb
bomber
bombing
car
clash
clashes
district
drone
explosion
incident
incidents
operation
part
raid
raids
roadside
shooting
strike
strikes
suicide
town
village
"""

# Plurals that a sentence may sum up: "in two attacks".
SEVERAL_ATTACKS = """
airstrikes
ambushes
assaults
attacks
blasts
bombings
clashes
explosions
incidents
operations
raids
shootings
strikes
"""

# Before such a plural, these and numbers show that it does so.
SEVERAL = """
different
multiple
separate
several
various
"""

# So do these, with "of": "a series of raids".
SERIES = """
dozens
number
series
spate
string
wave
"""

# What kills for years.
WARS = """
conflict
genocide
insurgency
rebellion
uprising
war
wars
"""

# With these a time may begin, as with a war: "since the revolution of 2011".
UPHEAVALS = """
invasion
revolt
revolution
unrest
"""

# What goes on for days in many places.
BATTLES = """
battle
battles
bombardment
campaign
clashes
crackdown
demonstrations
fighting
hostilities
offensive
operation
protest
protests
riots
siege
unrest
violence
"""

# With its length before it, such a noun is the subject of a running total: "the two-week-old siege
# has killed".
LONG_BATTLES = """
battle
campaign
crackdown
fighting
offensive
operation
siege
"""

# Protests, strikes and those who take part in them.
PROTESTS = """
anger
bandh
demonstrated
demonstrating
demonstration
demonstrations
demonstrators
marched
marches
outrage
protest
protested
protesters
protesting
protests
rallied
rallies
rally
riot
rioted
rioting
riots
shutdown
strike
unrest
"""

# Nouns for the dead and their number.
TOLLS = """
casualties
dead
death
deaths
fatalities
killing
killings
toll
victims
"""

# At the start of a sentence these open another happening.
APART = """
another
different
elsewhere
meanwhile
separate
separately
"""

# Of what somebody did besides: another happening of the day that was told.
SAME_DAY = """
earlier that day
later that day
the same afternoon
the same day
the same evening
the same morning
the same night
"""

# Before a noun for a happening these show that it is another one.
ANOTHER = """
another
fresh
new
second
separate
similar
third
"""

# With these something happens again and again.
HABITS = """
always
frequently
often
regularly
repeatedly
routinely
usually
"""

# They open a clause about when or where something happened.
SAME_TIME = """
as
during
when
where
while
"""

# It opens a clause about what happened in a place.
PLACE_CLAUSES = """
where
"""

# They open a clause about what came before or after.
BEFORE_AND_AFTER = """
after
before
"""

# Families of events (see events.FAMILIES) that hurt nobody.
HARMLESS = """
agree
base
change
claim
free
move
other
threat
"""

# Before the dead these show that they are the speaker's own men.
OWN = """
its
our
their
"""

# They come before a side and its dead: "cost the rebels four men".
COSTING = """
cost
costing
costs
"""

# The object of a shot: the man had attacked.
HIM = """
him
"""

# Whoever kills himself had attacked.
HIMSELF = """
himself
"""
