"""Nouns for what happens, and words that tell one happening from another."""

# Attacks and fights: a clause about one of them says what happened.
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

# Deeds besides these that an article returns to: "The kidnapping took place".
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

# What goes off or comes down, and so stands for an attack.
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

# After "a" they show that a sentence is about one attack.
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

# Attacks that are numbered within a time: "the third attack this month".
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

# After "another" they name one more happening, after "the" the one that the reader knows.
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

# Plurals that a sentence sums up: "in two attacks".
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

# Besides numbers, they show that such a plural is about more than one happening.
SEVERAL = """
different
multiple
separate
several
various
"""

# Before "of" they show the same.
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

# What else a time begins with: "since the revolution of 2011".
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

# With its length before it, such a noun is the subject of a running total: "the two-week-old siege has killed".
LONG_BATTLES = """
battle
campaign
crackdown
fighting
offensive
operation
siege
"""

# Protests, strikes and who takes part in them.
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

# At the start of a sentence they open another happening.
APART = """
another
different
elsewhere
meanwhile
separate
separately
"""

# Before a noun for a happening they show that it is another one.
ANOTHER = """
another
fresh
new
second
separate
similar
third
"""

# They show that something happens again and again.
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

# Before the dead they show that these are the speaker's own men.
OWN = """
its
our
their
"""

# Before those who suffered it and their dead: "cost the rebels four men".
COSTING = """
cost
costing
costs
"""

# The object of a shot that killed a man who had attacked.
HIM = """
him
"""

# Who kills himself is an attacker.
HIMSELF = """
himself
"""
