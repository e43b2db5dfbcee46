"""Words by which attackers are named: pronouns and common nouns for them, words that link a noun to
a name, what they own and what they do.

Read by `linking`.
"""

# Determiners of a group that was mentioned before: "the group", not "a group".
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

# Participles between a noun for attackers and their group: "gunmen believed to be from the ADF".
BELIEVED = """
believed
known
presumed
said
suspected
thought
"""

# Words between one of `BELIEVED` and the group.
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

# Possessives of people mentioned before: "their patrol".
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

# Prepositions between a noun and the group's name: "rebels from the ELN".
ORIGINS = """
from
of
"""

# Nouns for what a nation does. Whoever owns one is not thereby an attacker.
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

# Nouns for fights that a nation has. Whoever owns one is not thereby an attacker.
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

# Nouns for what a nation suffers; in "the nation's blasts" it is not the attacker.
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

# Names of states that are also adjectives: "US strikes" are by the US, not in the US.
STATES = """
U.K.
U.S.
UK
US
"""

# Words between an owner and a weapon: "the army's drone strikes".
BEFORE_WEAPONS = """
air
artillery
drone
"""

# The ending after a country in the name of an alliance: "Saudi-led".
LED = """
-led
"""

# common noun for a side of a fight that owns weapons | its victim type
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

# A word that is a weapon only together with others: "came under fire".
FIRE = """
fire
"""

# Verbs whose subject does harm: "caused 40 deaths".
CAUSING = """
cause
caused
causes
causing
inflicted
inflicting
"""

# What people "come under".
UNDERGONE = """
ambush
assault
attack
bombardment
fire
shelling
"""

# Prepositions between what is blamed and the culprit.
BLAMING = """
on
to
"""

# The word before the deed of a culprit: "were behind the blast".
BEHIND = """
behind
"""

# The adjective for a culprit: "was responsible for the raid".
RESPONSIBLE = """
responsible
"""
