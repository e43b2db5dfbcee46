"""Words that show who attacked: nouns for attackers, fights and their two sides, and who they are
said to be.
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

# Other nouns that stand for whoever attacked: "the killers".
KILLERS = """
killers
raiders
"""

# Nouns and adjectives for attackers whom nobody knows.
STRANGERS = """
bandit
bandits
men
raiders
robbers
unidentified
unknown
"""

# Nouns for who rules a country: a text calls one by several of them.
POLITIES = """
administration
coalition
government
junta
regime
"""

# Words in the name of an attacker that do not set it apart from others of its kind.
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

# Verbs whose subject is an attacker whatever the object.
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

# Verbs whose object alone says what was done: "carried out a raid", "launched an inquiry".
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

# Verbs of what is done to people who gather.
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

# Before "by" and an attacker: what he did with people.
TAKEN = """
bundled
dragged
herded
led
marched
taken
whisked
"""

# Before "by" it says that the attacker is so by his own word.
CLAIMED = """
claimed
"""

# With a mine for their object, the subject of these verbs suffers.
HITTING = """
hit
hits
strikes
struck
"""

# Nouns for a fight of two sides.
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

# With "fire" they say that two sides fought: "an exchange of fire".
EXCHANGES = """
exchange
exchanged
exchanges
"""

# Between a fight and the other side.
FACING = """
against
with
"""

# Of sides that fight each other, whatever the verb.
RIVALS = """
feuding
opposing
rival
rivals
warring
"""

# Verbs of what two sides do to each other.
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

# After a verb they make both sides of its subject: "rival groups shot it out".
EACH_OTHER = """
each other
it out
one another
"""

# Besides "the", before the noun for those named last.
THESE = """
these
those
"""

# Pronouns that stand for the attacker as the subject of harm | how many sentences after his mention
DOERS = """
it | 2
they | 8
"""

# Between the noun for attackers and the group whose members they are: "the killers, said to be
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

# The same; one of them has to be there.
MEMBERSHIP = """
belong
belonged
belonging
from
members
of
"""
