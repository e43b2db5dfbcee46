"""Words by which attackers are named and known: pronouns and common nouns for them, what links a
noun to a name, what they own and do.
"""

# Of a group that the reader knows: "the group", not "a group".
DEFINITE = """
her
his
its
our
that
the
their
these
this
those
"""

# Nouns for a group that the text has named before.
COLLECTIVES = """
cartel
gang
group
militia
movement
organisation
organization
sect
"""

# "gunmen believed to be from the ADF"
BELIEVED = """
believed
known
presumed
said
suspected
thought
"""

BELONGING = """
of being
of belonging
to be
to belong
"""

# Between a band and those whose side it is on: "a group linked to al-Qaeda".
LINKED = """
affiliated to
affiliated with
aligned with
allied to
allied with
linked to
linked with
loyal to
tied to
"""

# Possessives of people that are told of before: "their patrol".
POSSESSIVES = """
his
its
our
their
"""

IT = """
it
"""

THEY = """
they
"""

# "rebels from the ELN"
ORIGINS = """
from
of
"""

# Nouns for what a nation does: nobody is hit by owning one.
OPERATIONS = """
campaign
campaigns
mission
missions
operation
operations
patrol
patrols
"""

# Nouns for what a nation has.
CONFLICTS = """
battle
battles
clash
clashes
conflict
conflicts
crisis
fighting
insurgency
unrest
violence
war
wars
"""

# Nouns for what a nation suffers.
SUFFERED = """
attack
attacks
blast
blasts
bombing
bombings
explosion
explosions
massacre
massacres
"""

# Names of states that are adjectives too: "US strikes" are theirs, not in them.
STATES = """
U.K.
U.S.
UK
US
"""

# Between an owner and a weapon: "the army's drone strikes".
BEFORE_WEAPONS = """
air
artillery
drone
"""

# What an alliance is called by: "Saudi-led".
LED = """
-led
"""

# Common nouns for sides of a fight that own weapons | the victim type that distinguishes them
SIDES = """
army | military
coalition | military
government | military
insurgent | militant
jihadist | militant
junta | military
loyalist | military
militant | militant
military | military
militia | militant
opposition | militant
paramilitary | militant
police | police
rebel | militant
regime | military
separatist | militant
"""

# Adjectives for people who attack: "suspected herdsmen".
SUSPECTED = """
armed
masked
suspected
unidentified
unknown
"""

# It is a weapon only with another word: "came under fire".
FIRE = """
fire
"""

# Verbs for a subject that does harm: "caused 40 deaths".
CAUSING = """
cause
caused
causes
causing
inflicted
inflicting
"""

# What people come under.
UNDERGONE = """
ambush
assault
attack
bombardment
fire
shelling
"""

# Between what is blamed or attributed and the culprit.
BLAMING = """
on
to
"""

# Where the culprit is: "were behind the blast"
BEHIND = """
behind
"""

# What the culprit is: "was responsible for the raid"
RESPONSIBLE = """
responsible
"""
