"""How nouns form their plural. // Read by `engine.phrases`."""

# ending of the singular | ending of the plural. All other nouns take -s.
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
