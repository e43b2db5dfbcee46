"""Pieces of patterns that the folds of noun phrases and the rules share."""

# What may stand before the head of a noun phrase.
MODIFIERS = """(?:
    MODIFIER | WORD | NAME | GROUP | PLACE | ORDINAL | OTHERS | MAN | NAMED | WEAPON | ADVERB
    | THING | VERB | STATE | ACTOR | NUMBER
    | MEN (?=THING? [MAN MEN ACTOR])      # "women teachers"
)"""
# The same where no number or article opens the phrase.
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
OF = f"(?:OF {DETERMINED}?)?"
JOIN = "(?:COMMA? [AND OR ALONG])"
# Noun phrases that may be victims, and those of them that may stand in a list.
ITEM = "[PEOPLE SOME PLURAL PERSON NAMED CASES THOSE KIN PART]"
COUNTED = "[PEOPLE SOME THOSE CASES KIN NAMED PART]"
