"""The words around victims that show their type where their own noun does not."""

# They open the noun for people who were with somebody named before.
POSSESSIVES = """
her
his
my
their
"""

# People of the same type as the one that they were with.
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

# Leaders of an army, unless they are a part of militants.
COMMANDERS = """
commander
commanders
"""

# After a toll they open those who suffered it.
SUFFERED_BY = """
among
amongst
on
upon
"""

# After victims they open what these were suspected of.
SUSPECTED = """
accused
suspected
"""

# Nouns and verbs for being of an armed group.
MEMBERSHIP = """
belonging
links
membership
ties
"""

# Whoever blows himself up is an attacker.
SELVES = """
herself
himself
themselves
"""

# Verbs of blowing up.
BURSTING = """
blew
blow
blowing
blown
detonated
detonating
exploded
"""
