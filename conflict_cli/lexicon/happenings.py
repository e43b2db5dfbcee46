"""Nouns for what happens, and words that distinguish one event from another.

Read by `linking`, and in part `settling`.
"""

# Nouns for attacks and fights.
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

# Nouns for other deeds that an article mentions again: "The kidnapping took place".
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

# Nouns for what explodes or falls from the air; each may also be used for the attack.
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

# After "a" these nouns show that a sentence is about a single attack.
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

# Attacks that a text counts within a time: "the third attack this month".
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

# Nouns that name one more event after "another", and a known one after "the".
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

# Plurals for attacks whose toll a sentence may add up: "in two attacks".
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

# Before such a plural, these words and numbers show that the toll is a sum.
SEVERAL = """
different
multiple
separate
several
various
"""

# With "of" these nouns show the same: "a series of raids".
SERIES = """
dozens
number
series
spate
string
wave
"""

# Nouns for what kills for years.
WARS = """
conflict
genocide
insurgency
rebellion
uprising
war
wars
"""

# Nouns for events that, like wars, may begin a period: "since the revolution of 2011".
UPHEAVALS = """
invasion
revolt
revolution
unrest
"""

# Nouns for what lasts for days in many places.
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

# Nouns that, after their length, are the subject of a running total: "the two-week-old siege has
# killed".
LONG_BATTLES = """
battle
campaign
crackdown
fighting
offensive
operation
siege
"""

# Nouns for protests, strikes and those who take part in them.
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

# Words at the start of a sentence that introduce another event.
APART = """
another
different
elsewhere
meanwhile
separate
separately
"""

# Phrases for the day of an event already mentioned, on which another happened.
SAME_DAY = """
earlier that day
later that day
the same afternoon
the same day
the same evening
the same morning
the same night
"""

# Words before a noun for an event that show that it is another one.
ANOTHER = """
another
fresh
new
second
separate
similar
third
"""

# Adverbs for what happens again and again.
HABITS = """
always
frequently
often
regularly
repeatedly
routinely
usually
"""

# Words that open a clause about when or where something happened.
SAME_TIME = """
as
during
when
where
while
"""

# The word that opens a clause about what happened in a place.
PLACE_CLAUSES = """
where
"""

# Words that open a clause about what came before or after.
BEFORE_AND_AFTER = """
after
before
"""

# Families of events (see events.FAMILIES) in which nobody is hurt.
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

# Words before the dead that show that they are the speaker's own men.
OWN = """
its
our
their
"""

# Verbs before a side and its dead: "cost the rebels four men".
COSTING = """
cost
costing
costs
"""

# The object of "shot" that means the attacker: "before police shot him dead".
HIM = """
him
"""

# The object of "blew up" or "killed" that means the attacker.
HIMSELF = """
himself
"""
