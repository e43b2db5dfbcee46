"""How nouns form their plural."""

# Ending of the singular | of the plural; any other takes -s.
ENDINGS = """
ay | ays
ch | ches
ey | eys
oy | oys
s | ses
sh | shes
uy | uys
x | xes
y | ies
z | zes
"""
