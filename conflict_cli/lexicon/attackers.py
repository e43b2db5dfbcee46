"""Words that show who attacked: nouns for attackers, fights and their two sides, and words that say
which group attackers belong to.

Read by `linking`.
"""

# Nouns for those who attack.
ASSAILANTS = """
assailant
assailants
attacker
attackers
bomber
bombers
gunman
gunmen
hijacker
hijackers
shooter
shooters
"""

# Words in the names of forces that strike from the air.
AIR_FORCES = """
air force
air forces
airforce
"""

# Other nouns for whoever attacked: "the killers".
KILLERS = """
killers
raiders
"""

# Nouns and adjectives for unknown attackers.
STRANGERS = """
bandit
bandits
men
raiders
robbers
unidentified
unknown
"""

# Nouns for whoever rules a country. A text uses several of them for the same rulers.
POLITIES = """
administration
coalition
government
junta
regime
"""

# Words in an attacker's name that do not distinguish it from others of its kind.
PLAIN = """
a
alleged
an
and
armed
army
fighters
forces
from
group
groups
gunmen
insurgents
militants
militia
movement
of
organization
paramilitary
police
rebels
soldiers
suspected
terrorists
the
troops
"""

# Verbs whose subject is an attacker, whatever the object is.
STRIKING = """
ambushed
attacked
attacking
attacks
bombarded
bombarding
bombed
bombing
invaded
pounded
pounding
raided
shelled
struck
"""

# Verbs whose object says what was done: "carried out a raid", "launched an inquiry".
LIGHT = """
carried
carry
carrying
committed
committing
conducted
launch
launched
launches
launching
perpetrated
stage
staged
stages
staging
"""

# Verbs for breaking up a gathering.
DISPERSING = """
break
breaking
breaks
broke
dispersed
dispersing
"""

# Nouns for people who gather.
GATHERINGS = """
crowd
crowds
demonstration
demonstrations
demonstrators
march
marchers
marches
protest
protesters
protestors
protests
rallies
rally
sit-in
vigil
"""

# Participles before "by" and an attacker who took people somewhere: "herded away by gunmen".
TAKEN = """
bundled
dragged
herded
led
marched
taken
whisked
"""

# Before "by", a participle that shows that the attacker claims the attack.
CLAIMED = """
claimed
"""

# Verbs whose subject suffers the attack if the object is a mine: "the convoy hit a mine".
HITTING = """
hit
hits
strikes
struck
"""

# Nouns for a fight between two sides.
FIGHTS = """
battle
battles
clash
clashes
combat
crossfire
duel
encounter
encounters
fighting
firefight
firefights
gunbattle
gunbattles
gunfight
gunfights
shootout
shootouts
skirmish
skirmishes
"""

# With "fire" these words show that two sides fought: "an exchange of fire".
EXCHANGES = """
exchange
exchanged
exchanges
"""

# Words between a fight and the other side: "clashes with rebels".
FACING = """
against
with
"""

# Adjectives for sides that fight each other, whatever the verb is.
RIVALS = """
feuding
opposing
rival
rivals
warring
"""

# Verbs for what two sides do to each other.
FOUGHT = """
battled
clashed
dueled
duelled
exchanged
fought
met
skirmished
traded
"""

# After a verb these words show that its subject is both sides: "rival groups shot it out".
EACH_OTHER = """
each other
it out
one another
"""

# Words, besides "the", before the noun for the attackers mentioned last.
THESE = """
these
those
"""

# pronoun that is the subject of harm and means the attacker | how many sentences after the
# attacker's mention it may come
DOERS = """
it | 2
they | 8
"""

# Words between the noun for attackers and the group that they belong to: "the killers, said to be
# members of the front".
BELONGING = """
,
a
an
are
as
be
believed
faction
fighters
group
identified
men
militants
part
rebel
said
suspected
the
to
were
"""

# More words for that place, of which at least one must be there.
MEMBERSHIP = """
belong
belonged
belonging
from
members
of
"""
