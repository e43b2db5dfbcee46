"""Pieces of patterns that folds share, and the noun phrases that may be victims, which the rules
use too.
"""

# What may come before the head of a noun phrase.
MODIFIERS = """(?:
    MODIFIER | WORD | NAME | GROUP | PLACE | ORDINAL | OTHERS | PERSON_SG | NAMED | WEAPON | ADVERB
    | THING_SG | VERB | STATE | ACTOR | NUMBER
    | PERSON_PL (?=THING_SG? [PERSON_SG PERSON_PL ACTOR])      # "women teachers"
)"""
# The same if no number or article opens the phrase.
PLAIN_MODIFIERS = """(?:
    MODIFIER | NAME | GROUP | PLACE | ORDINAL | PERSON_SG | NAMED | ACTOR
    | PERSON_PL (?=THING_SG? [PERSON_SG PERSON_PL ACTOR])
)"""
# "of the village council"
TAIL = """(?:
    OF (?:DETERMINER | POSSESSIVE | ARTICLE)?
    (?:
        MODIFIER | WORD | NAME | GROUP | PLACE | ORDINAL | PERSON_SG | PERSON_PL | THING_SG
        | THING_PL | NUMBER
        | ACTOR | WEAPON
    )+
)*"""
DETERMINED = "(?:DETERMINER | POSSESSIVE)"
OF_THE = f"(?:OF {DETERMINED}?)?"
# Noun phrases that may be victims.
ITEM = "[PEOPLE COUNT_ALONE PLURAL PERSON NAMED COUNTED_VICTIMS COUNTED_UNKNOWN RELATIVES PART]"
