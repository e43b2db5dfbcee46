"""Words around victims that show their type where their own noun does not.

Read by `linking.victim_types`.
"""

# Words before the noun for people who were with somebody named before.
POSSESSIVES = """
her
his
my
their
"""

# Nouns for people of the same type as the person they were with.
COMPANIONS = """
accomplice
accomplices
associate
associates
colleague
colleagues
companion
companions
comrade
comrades
"""

# Nouns for leaders of an army, except where they are some of a number of militants.
COMMANDERS = """
commander
commanders
"""

# Words after a toll that open who suffered it.
SUFFERED_BY = """
among
amongst
on
upon
"""

# Words after victims that open what these were suspected of.
SUSPECTED = """
accused
suspected
"""

# Nouns and verbs for belonging to an armed group.
MEMBERSHIP = """
belonging
links
membership
ties
"""

# Objects of a verb of `BURSTING` that show that the subject is an attacker: "blew himself up".
SELVES = """
herself
himself
themselves
"""

# Verbs for blowing up.
BURSTING = """
blew
blow
blowing
blown
detonated
detonating
exploded
"""
