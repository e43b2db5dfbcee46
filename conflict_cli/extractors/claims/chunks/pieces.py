"""Pieces of patterns that folds share, and the noun phrases that may be victims, which the rules
use too.
"""

# What may come before the head of a noun phrase.
MODIFIERS = """(?:
    MODIFIER | WORD | NAME | GROUP | PLACE | ORDINAL | OTHERS | MAN | NAMED | WEAPON | ADVERB
    | THING | VERB | STATE | ACTOR | NUMBER
    | MEN (?=THING? [MAN MEN ACTOR])      # "women teachers"
)"""
# The same if no number or article opens the phrase.
PLAIN_MODIFIERS = """(?:
    MODIFIER | NAME | GROUP | PLACE | ORDINAL | MAN | NAMED | ACTOR
    | MEN (?=THING? [MAN MEN ACTOR])
)"""
# "of the village council"
TAIL = """(?:
    OF (?:DETERMINER | POSSESSIVE | ARTICLE)?
    (?:
        MODIFIER | WORD | NAME | GROUP | PLACE | ORDINAL | MAN | MEN | THING | THINGS | NUMBER
        | ACTOR | WEAPON
    )+
)*"""
DETERMINED = "(?:DETERMINER | POSSESSIVE)"
OF_THE = f"(?:OF {DETERMINED}?)?"
# Noun phrases that may be victims.
ITEM = "[PEOPLE SOME PLURAL PERSON NAMED CASES THOSE KIN PART]"
