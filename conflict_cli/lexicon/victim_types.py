"""The words around victims that show their type where their own noun does not."""

# They open a noun for people who belong to somebody named before.
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

# What shows that somebody is held to be of an armed group.
MEMBERSHIP = """
belonging
links
membership
ties
"""

# Who kills himself with others.
SELVES = """
herself
himself
themselves
"""

# How.
BURSTING = """
blew
blow
blowing
blown
detonated
detonating
exploded
"""
